
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
chat-person-offline = Không tải được danh sách liên hệ. Vui lòng kiểm tra kết nối rồi thử lại.
# $what (String) – names of languages
chat-spoken = Ngôn ngữ sử dụng: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Giờ làm việc theo giờ Thượng Hải: { $what }
chat-driver = Đưa cho tài xế taxi xem:

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

## At the desk: what visitors are told in their language

desk-waiting = Nhân viên sẽ trả lời quý vị trong cuộc trò chuyện này. Quý vị đang ở vị trí số { $place } trong hàng chờ. Trong lúc chờ, quý vị có thể hỏi tiếp.
desk-waiting-minutes = Nhân viên sẽ trả lời quý vị trong cuộc trò chuyện này. Quý vị đang ở vị trí số { $place } trong hàng chờ; có thể mất khoảng { $minutes } phút. Trong lúc chờ, quý vị có thể hỏi tiếp.
desk-waiting-nobody = Quý vị đang ở vị trí số { $place } trong hàng chờ, nhưng hiện không có nhân viên nào tại quầy. Vị trí của quý vị được giữ nguyên. Nếu cần gấp, xin dùng các liên hệ dưới đây.
desk-with-staff = Nhân viên { $name } đang ở đây và đọc được những gì quý vị viết.
desk-shut = Hiện không có nhân viên nào có thể trả lời tại đây. Xin quý vị dùng các liên hệ này.
desk-shut-until = Hiện không có nhân viên nào có thể trả lời tại đây. Quầy mở lại vào { $when }, giờ Thượng Hải. Trong lúc đó, xin quý vị dùng các liên hệ này.
desk-withdrawn = Quý vị không còn chờ nhân viên nữa. Câu trả lời lại được lấy tự động từ các hướng dẫn.
desk-joined = Từ bây giờ, nhân viên { $name } trực tiếp trả lời quý vị.
desk-transferred = Từ bây giờ, nhân viên { $name } sẽ tiếp tục hỗ trợ quý vị.
desk-released = { $name } phải rời đi. Quý vị đang ở đầu hàng chờ; nhân viên nào rảnh trước sẽ trả lời quý vị.
desk-staff-silent = { $name } đã một lúc không trả lời. Quý vị đang ở đầu hàng chờ; nhân viên nào rảnh trước sẽ trả lời quý vị.
desk-returned = { $name } đã rời cuộc trò chuyện. Câu trả lời lại được lấy tự động từ các hướng dẫn.
desk-closed = { $name } đã kết thúc cuộc trò chuyện. Quý vị có thể bắt đầu cuộc trò chuyện mới bất cứ lúc nào.
desk-visitor-silent = Đã một lúc không có tin nhắn nên cuộc trò chuyện đã kết thúc. Quý vị có thể bắt đầu cuộc trò chuyện mới bất cứ lúc nào.
desk-checking = Nhân viên đang xem câu trả lời trước khi gửi cho quý vị. Xin vui lòng đợi một lát.

## What staff are told, and how they are called on paper

problem-already-claimed = Người khác đã nhận cuộc trò chuyện này.
problem-already-decided = Việc này đã được quyết định.
problem-already-judged = Quý vị đã đánh giá câu trả lời này.
problem-check-changed = Câu trả lời đã thay đổi kể từ khi quý vị mở. Xin vui lòng xem lại.
problem-not-yours = Quý vị không phụ trách cuộc trò chuyện này. Hãy nhận cuộc trò chuyện trước.
problem-no-translation = Dịch vụ dịch hiện không phản hồi.
problem-translation-differs = Bản dịch khác với nguyên văn. Hãy đọc cả hai trước khi gửi.
counter-staff = Nhân viên

## Waiting for a person, in the window

person-lead = Những nơi sau có thể giúp quý vị. Nơi đang mở cửa và nói ngôn ngữ của quý vị được xếp trước.
person-take-along = Hãy mang theo cuộc trò chuyện này. Trên giấy, bản tiếng Trung chính thức nằm cạnh bản của quý vị nên cán bộ cũng đọc được.
person-emergency = Trường hợp khẩn cấp
person-wait = Chờ nhân viên tại đây
person-wait-lead = Nhân viên trả lời ngay trong cuộc trò chuyện này và thấy được những gì đã trao đổi.
person-opens = Nhân viên sẽ lại trả lời tại đây từ { $what }.
person-place = Quý vị đang ở vị trí số { $what } trong hàng chờ.
person-minutes = Thời gian chờ dự kiến: khoảng { $what } phút
person-no-time = Chưa ước tính được thời gian chờ.
person-nobody = Hiện không có nhân viên nào tại quầy. Vị trí của quý vị được giữ nguyên.
person-meanwhile = Trong lúc chờ, quý vị có thể hỏi tiếp.
person-cancel = Không chờ nữa
person-joined = Nhân viên { $name } đang trả lời quý vị tại đây.
person-staff = Nhân viên
person-translated = Dịch bằng máy. Viết bằng
person-passed-on = Đã gửi tới { $name }
person-back = Quay lại trả lời tự động
person-answering = Câu trả lời lại được lấy tự động từ các hướng dẫn.
person-again = Quý vị đang ở đầu hàng chờ. Nhân viên nào rảnh trước sẽ trả lời quý vị.
person-closed = Cuộc trò chuyện đã kết thúc.
person-failed = Không thực hiện được. Vui lòng thử lại.
person-pass-button = Mang cuộc trò chuyện này đến quầy phục vụ
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = Đưa mã hoặc địa chỉ này cho quầy. Ở đó có thể mở và đọc cuộc trò chuyện một lần. Mã có hiệu lực trong { $time }.
