
### What the widget and the chat say.

## Before anything is loaded

chat-launch = Đặt câu hỏi
chat-close = Đóng
chat-loading = Đang mở…
chat-failed = Không tải được. Vui lòng kiểm tra kết nối rồi thử lại.
chat-without-scripts = Khung trò chuyện này cần JavaScript. Bản đơn giản không cần.

## The window

chat-lead = Hãy hỏi bằng ngôn ngữ của quý vị về thị thực, đăng ký, cư trú và làm việc tại Thượng Hải.
chat-examples = Ví dụ
chat-conversation = Cuộc trò chuyện
chat-menu = Cài đặt và mục khác
chat-large-text = Chữ lớn
chat-begin-anew = Xóa cuộc trò chuyện này và bắt đầu lại
chat-print = In hoặc lưu
chat-back = Quay lại cuộc trò chuyện
chat-you = Câu hỏi của quý vị
chat-not-kept = Trình duyệt của quý vị không lưu gì cho trang này. Khi đóng trang, cuộc trò chuyện sẽ mất.

## Speaking to a person

chat-person = Nói chuyện với nhân viên
chat-person-lead = Những nơi sau có thể giúp quý vị. Nơi đang mở cửa và nói ngôn ngữ của quý vị được xếp trước.
chat-person-offline = Không tải được danh sách liên hệ. Vui lòng kiểm tra kết nối rồi thử lại.
chat-emergency = Trường hợp khẩn cấp
# $what (String) – names of languages
chat-spoken = Ngôn ngữ sử dụng: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Giờ làm việc theo giờ Thượng Hải: { $what }
chat-driver = Đưa cho tài xế taxi xem:
chat-take-along = Hãy mang theo cuộc trò chuyện này. Trên giấy, bản tiếng Trung chính thức nằm cạnh bản của quý vị nên cán bộ cũng đọc được.

## How far a question is

chat-sending = Đang gửi…
chat-answering = Đang tra cứu hướng dẫn…
chat-offline = Không có kết nối. Câu hỏi đã được giữ lại và sẽ được gửi ngay khi có kết nối.
chat-trying = Kết nối bị gián đoạn. Đang thử lại…
chat-busy = Hiện có nhiều người đang hỏi. Câu hỏi đã được giữ lại và sẽ tự động gửi lại.
chat-gone = Cuộc trò chuyện trước không còn được lưu. Một cuộc trò chuyện mới đã bắt đầu với câu hỏi của quý vị.
chat-unanswered = Không trả lời được câu hỏi này do sự cố của hệ thống. Vui lòng thử lại hoặc gọi cho một trong các đầu mối liên hệ.
chat-try-again = Thử lại
chat-edit = Sửa câu hỏi

## An answer

# $name (String) – the number of a source
chat-source = Nguồn { $name }
chat-open-guide = Mở hướng dẫn
chat-copy = Sao chép
chat-copied = Đã sao chép
chat-read = Đọc to
chat-stop = Dừng đọc
chat-find-country = Gõ để tìm quốc gia

## What people think of an answer

chat-rate = Ý kiến của quý vị về câu trả lời này
chat-rate-understood = Tôi đã hiểu
chat-rate-actionable = Tôi biết bây giờ phải làm gì
chat-rate-trusted = Tôi tin câu trả lời này
chat-yes = Có
chat-no = Không
chat-why-not = Vấn đề là gì?
chat-reason-off-topic = Trả lời một câu hỏi khác
chat-reason-incomplete = Còn thiếu thông tin
chat-reason-unclear = Khó hiểu
chat-reason-wrong = Sai hoặc đã cũ
chat-reason-not-my-case = Không phù hợp với hoàn cảnh của tôi
chat-reason-other = Điều khác
chat-comment = Bằng lời của quý vị. Vui lòng không ghi tên và số giấy tờ.
chat-send = Gửi
chat-thanks = Cảm ơn quý vị. Điều này giúp cải thiện các hướng dẫn.
