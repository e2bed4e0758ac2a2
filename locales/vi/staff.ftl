
### What the console of the staff says.

staff-title = Bảng điều khiển của nhân viên
staff-needs-scripts = Trang này cần tập lệnh. Vui lòng bật tập lệnh trong trình duyệt.
staff-failed = Chưa thực hiện được. Vui lòng thử lại.
staff-offline = Không kết nối được với dịch vụ. Vui lòng kiểm tra đường truyền.
staff-close = Đóng

## Signing in

staff-sign-in = Đăng nhập
staff-sign-in-lead = Dành cho nhân viên của quầy dịch vụ này.
staff-session-over = Phiên làm việc đã hết. Vui lòng đăng nhập lại để tiếp tục; nội dung đã nhập vẫn còn.
staff-name = Tên đăng nhập
staff-name-hint = Dùng chữ thường không dấu và chữ số.
staff-display = Tên hiển thị với khách
staff-display-hint = Ví dụ “Cô Lý”.
staff-password = Mật khẩu
staff-password-hint = Ít nhất 12 ký tự.
staff-code = Mã từ ứng dụng xác thực
staff-code-hint = Sáu chữ số.
staff-wrong-credentials = Tên đăng nhập hoặc mật khẩu không đúng.
staff-wrong-password = Mật khẩu cũ không đúng.
# $what (String) – seconds
staff-too-often = Quá nhiều lần thử. Vui lòng thử lại sau { $what } giây.
staff-first-run = Tạo tài khoản đầu tiên
staff-first-run-lead = Khi chưa có tài khoản nào, dịch vụ hiển thị một mã thiết lập lúc khởi động. Mã chỉ dùng được một lần.
staff-setup-code = Mã thiết lập
staff-setup-code-hint = Mã nằm trong cửa sổ dòng lệnh nơi khởi động dịch vụ.
staff-create-first = Tạo quản trị viên
staff-new-password = Mật khẩu mới
staff-old-password = Mật khẩu cũ
staff-must-change = Vui lòng chọn mật khẩu mà chỉ quý vị biết.
staff-save = Lưu
staff-saved = Đã lưu.
staff-sign-out = Đăng xuất
staff-codes = Mã dùng một lần
staff-codes-lead = Khi bật mã dùng một lần, đăng nhập cần cả mật khẩu và điện thoại của quý vị.
staff-codes-scan = Quét mã này bằng ứng dụng xác thực hoặc nhập các chữ cái. Sau đó nhập mã mà ứng dụng hiển thị.
staff-codes-on = Khi đăng nhập cần mã dùng một lần.
staff-codes-off = Không còn cần mã dùng một lần.
staff-codes-stop = Không hỏi mã nữa
staff-wrong-code = Mã này không đúng.
staff-next = Tiếp tục

## Above every part

staff-look = Tra cứu
staff-desk = Quầy
staff-accounts = Tài khoản
staff-audit = Nhật ký kiểm soát
staff-available = Sẵn sàng
staff-now-available = Quý vị đang được hiển thị là sẵn sàng.
staff-now-away = Quý vị đang được hiển thị là vắng mặt.
staff-sound = Phát âm thanh khi có người chờ
# $what (String) – how many wait
staff-waiting-count = Đang chờ: { $what }

## The look-up

staff-look-label = Khách muốn biết điều gì?
staff-look-button = Tìm
staff-keys = Phím: / tìm · ↓ ↑ di chuyển · Enter mở · C sao chép · X sao chép ngôn ngữ kia · P in · L liên kết · Q mã
staff-language-visitor = Ngôn ngữ của khách
staff-language-other = Ngôn ngữ đối chiếu
staff-as-typed = Theo nội dung nhập
staff-topic = Chủ đề
staff-place = Áp dụng tại
staff-all = Tất cả
staff-city-cn = Toàn Trung Quốc
staff-city-cn-shanghai = Thượng Hải
# $what (String) – how many
staff-found = Mục: { $what }
staff-found-nothing = Không tìm thấy.
staff-degraded = Tìm kiếm đang chạy ở chế độ dự phòng
staff-answer = Câu trả lời
staff-sections = Các mục
staff-why-meaning = nghĩa gần
staff-why-wording = khớp câu hỏi mẫu
staff-why-words = cùng từ ngữ
staff-why-country = có nêu tên nước
staff-score = Điểm
staff-stands-in = hiện thay thế
# $what (String) – the language of what was copied
staff-copied = Đã sao chép: { $what }
staff-print = In
staff-link = Liên kết
staff-link-copied = Đã sao chép liên kết.
staff-qr = Mã QR
staff-scan = Quét mã này bằng điện thoại để đọc tiếp trên đó.

## The desk

staff-queue = Các cuộc trò chuyện
staff-conversation = Cuộc trò chuyện
staff-waiting = Đang chờ
staff-yours = Do quý vị phụ trách
staff-others = Do đồng nghiệp phụ trách
staff-nobody-waits = Không có ai chờ.
staff-none-yours = Quý vị chưa có cuộc trò chuyện nào.
staff-none-chosen = Chọn một cuộc trò chuyện.
staff-back = Tất cả cuộc trò chuyện
staff-history = Các cuộc trò chuyện trước
staff-closed-now = Quầy hiện đã đóng. Khách được báo giờ mở cửa.
staff-link-lost = Mất kết nối. Nội dung đang hiển thị có thể đã cũ.
# $what (String) – a time, such as “3 min”
staff-waited = đã chờ { $what }
staff-away = đã rời đi
staff-unread = Chưa đọc:
# $name (String) – a colleague
staff-with = do { $name } phụ trách
staff-take = Nhận
# $name (String) – a colleague
staff-taken-by = { $name } đã nhận trước.

## A conversation

staff-messages = Tin nhắn
staff-by-visitor = Khách
staff-by-machine = Trả lời tự động
staff-unanswered = chưa trả lời
staff-look-this-up = Tra cứu câu hỏi này
staff-state = Trạng thái
staff-state-answering = đang trả lời tự động
staff-state-waiting = đang chờ
staff-state-with-staff = do đồng nghiệp phụ trách
staff-state-yours = do quý vị phụ trách
staff-state-closed = đã kết thúc
staff-hand-back = Chuyển lại sang trả lời tự động
staff-release = Trả về hàng chờ
staff-transfer = Chuyển cho đồng nghiệp
staff-close-conversation = Kết thúc cuộc trò chuyện
staff-close-sure = Khách được báo rằng cuộc trò chuyện đã kết thúc và có thể bắt đầu cuộc trò chuyện mới.
staff-nobody-else = Không có ai khác ở quầy.
staff-presence-available = sẵn sàng
staff-presence-away = vắng mặt
staff-done-claim = Quý vị đã nhận cuộc trò chuyện.
staff-done-return = Đã chuyển lại sang trả lời tự động.
staff-done-release = Cuộc trò chuyện đã trở lại đầu hàng chờ.
staff-done-transfer = Đã chuyển cuộc trò chuyện cho đồng nghiệp.
staff-done-close = Cuộc trò chuyện đã kết thúc.
staff-write = Tin nhắn cho khách
staff-written-in = Viết bằng
staff-send = Gửi
staff-send-keys = Enter để gửi, Shift + Enter để xuống dòng, / để mở mẫu câu.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = Ngôn ngữ của khách: { $what }. Tin nhắn không được dịch; sẽ ghi rõ là { $name }.
staff-translate = Dịch
staff-translated = Bản dịch máy:
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = Khách đọc { $what }. Hãy dịch tin nhắn, nếu không tin sẽ được gửi bằng { $name } và ghi rõ như vậy.
staff-differs = Bản dịch có thể khác nguyên văn ở đây. Hãy đọc cả hai:
staff-about-number = Số hoặc ngày
staff-about-direction = Giới hạn
staff-about-modality = Phải hay được phép
staff-about-negation = Phủ định
staff-about-link = Địa chỉ web
staff-numbers-only = Chỉ so sánh số và địa chỉ web: không có từ vựng của một trong hai ngôn ngữ.
staff-taken-out = Dữ liệu cá nhân đã được lược bỏ trước khi dịch.
staff-untranslated = Gửi không kèm bản dịch
staff-send-both = Gửi kèm bản dịch
staff-send-anyway = Tôi đã đọc cả hai: gửi
staff-kept = Nội dung vẫn còn.
staff-canned = Mẫu câu
staff-find-canned = Tìm mẫu câu
staff-section = Mục
staff-send-section = Gửi mục này
staff-leave-out = Bỏ ra
staff-notes = Ghi chú và nhãn
staff-note = Ghi chú, chỉ nhân viên thấy
staff-mention = Báo cho
staff-nobody = Không ai
staff-label = Nhãn
staff-add = Thêm
staff-words = Từ khóa
staff-more = Xem thêm

## The overview

staff-overview = Tổng quan
staff-for-you = Gửi bạn
staff-overview-lead = Số câu trả lời, số lần chuyển cho nhân viên và thời gian chờ. Chỉ là số liệu, không thể nhận ra ai.
staff-longest = Chờ lâu nhất
staff-with-people = Đang được hỗ trợ
staff-await-reply = Đang chờ trả lời
staff-colleagues-there = Nhân viên sẵn sàng
staff-counter = Quầy
staff-counter-open = đang mở
staff-counter-shut = đã đóng
staff-today = Hôm nay
staff-last-7 = 7 ngày qua
staff-last-30 = 30 ngày qua
staff-from = Từ ngày
staff-until = Đến ngày
staff-csv = Tải về dạng CSV
staff-answers = Câu trả lời
staff-answered = Đã giải đáp
staff-handed-over = Yêu cầu gặp nhân viên
staff-first-word = Lời đầu tiên (trung vị)
staff-first-word-p90 = Lời đầu tiên (9/10 trong)
staff-gave-up = Bỏ chờ
staff-sent-away = Còn chờ khi đóng cửa
staff-helped = Được đánh giá hữu ích
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $part }/{ $what }
staff-by-day = Theo ngày
staff-by-language = Theo ngôn ngữ
staff-by-topic = Theo chủ đề
staff-by-outcome = Kết quả của các câu hỏi
staff-day = Ngày
staff-language = Ngôn ngữ
staff-outcome = Kết quả
staff-total = Tổng cộng
staff-unknown = Không rõ
staff-nothing-counted = Không có số liệu trong khoảng thời gian này.
staff-outcome-answered = Trả lời theo hướng dẫn
staff-outcome-computed = Đã tính ngày hoặc kết quả
staff-outcome-clarification = Hỏi lại
staff-outcome-partial-language = Đã trả lời nhưng bằng ngôn ngữ khác
staff-outcome-not-found = Không tìm thấy
staff-outcome-out-of-scope = Ngoài phạm vi của quầy này
staff-outcome-personal-case = Trường hợp cá nhân
staff-outcome-small-talk = Trò chuyện
staff-outcome-urgent = Khẩn cấp
staff-outcome-handed-over = Đưa vào hàng chờ
staff-outcome-unavailable = Yêu cầu nhân viên nhưng không có ai

## Accounts

staff-new-account = Tài khoản mới
staff-role = Vai trò
staff-role-staff = Nhân viên
staff-role-editor = Biên tập viên
staff-role-publisher = Người xuất bản
staff-role-administrator = Quản trị viên
staff-role-auditor = Kiểm soát viên
staff-actions = Thao tác
staff-active = Đang dùng
staff-disabled = Đã tắt
staff-must-change-short = Phải chọn mật khẩu
staff-reset = Cấp mật khẩu mới
staff-disable = Tắt
staff-enable = Bật
staff-create = Tạo
# $name (String) – the account
staff-start-password = Mật khẩu của { $name }
staff-start-password-lead = Chỉ hiện lần này và chỉ dùng được một lần: sau khi đăng nhập bằng mật khẩu này phải chọn mật khẩu mới.

## The audit log

staff-audit-lead = Các thao tác quan trọng, theo thứ tự. Mọi sửa đổi hay xóa bỏ đều bị phát hiện.
staff-number = STT
staff-when = Thời điểm
staff-account = Tài khoản
staff-action = Thao tác
staff-subject = Đối tượng
staff-detail = Chi tiết
staff-did-signed-in = Đăng nhập
staff-did-sign-in-failed = Đăng nhập thất bại
staff-did-signed-out = Đăng xuất
staff-did-password-changed = Đổi mật khẩu
staff-did-account-created = Tạo tài khoản
staff-did-role-changed = Đổi vai trò
staff-did-account-reset = Cấp mật khẩu mới
staff-did-account-disabled = Tắt tài khoản
staff-did-account-enabled = Bật tài khoản
staff-did-conversation-viewed = Đọc cuộc trò chuyện
staff-did-conversation-claimed = Nhận cuộc trò chuyện
staff-did-codes-turned-on = Bật mã dùng một lần
staff-did-codes-turned-off = Tắt mã dùng một lần
staff-did-account-renamed = Đổi tên
staff-did-conversation-released = Trả cuộc trò chuyện về hàng chờ
staff-did-conversation-returned = Chuyển cuộc trò chuyện về trả lời tự động
staff-did-conversation-transferred = Chuyển cuộc trò chuyện cho đồng nghiệp
staff-did-conversation-closed = Kết thúc cuộc trò chuyện

## Answers that are checked, and those that wait for approval

staff-check = Kiểm tra câu trả lời
staff-check-lead = Hãy đánh giá từng câu khi đối chiếu với mục nguồn. Ý kiến của người khác hiện ra sau khi quý vị đã đánh giá.
staff-check-keys = Phím: 1 đúng · 2 đúng một phần · 3 sai · ↓ ↑ di chuyển · N bỏ qua · Ctrl+Enter lưu
# $what (String) – how many
staff-check-count = Chờ đánh giá: { $what }
staff-check-none = Không có gì cần kiểm tra ở đây.
staff-check-open = Chờ quý vị đánh giá
staff-check-waiting = Chưa đánh giá
staff-check-judged = Đã đánh giá
staff-check-confirmed = Đã xác nhận
staff-check-why-returned = mục đã thay đổi
staff-check-why-rated = khách chưa hài lòng
staff-check-why-low = chưa chắc chắn
staff-check-why-sample = mẫu ngẫu nhiên
staff-check-right = Đúng
staff-check-partly = Đúng một phần
staff-check-wrong = Sai
staff-check-translation = Bản dịch có đúng với văn bản chính thức không?
staff-check-faithful = Trung thành
staff-check-unfaithful = Không trung thành
staff-check-should = Lẽ ra phải trả lời thế nào?
staff-check-comment = Nhận xét
staff-check-save = Lưu và xem ý kiến khác
staff-check-next = Câu trả lời tiếp theo
staff-check-missing = Xin vui lòng đánh giá từng dòng trước.
staff-check-saved = Đánh giá của quý vị đã được lưu.
staff-check-served = Câu trả lời này đã được xác nhận và được hiển thị là đã kiểm tra chừng nào các mục nguồn không đổi.
staff-check-unfit-changed = Đã lưu. Không giữ làm câu trả lời đã kiểm tra vì một mục đã thay đổi sau đó.
staff-check-unfit-ended = Đã lưu. Không giữ làm câu trả lời đã kiểm tra vì một mục hôm nay không có hiệu lực.
staff-check-unfit-leans = Đã lưu. Không giữ làm câu trả lời đã kiểm tra vì câu hỏi chỉ hiểu được cùng với phần trước đó.
staff-check-unfit-kind = Đã lưu. Loại câu trả lời này không được giữ lại.
# $day (String) – a day
staff-check-confirmed-on = Xác nhận vào { $day }
# $what (String) – how often
staff-check-times = Số lần hỏi giống nhau: { $what }
staff-check-section-same = không đổi
staff-check-section-changed = đã thay đổi sau đó
staff-check-section-ended = không còn hiệu lực
staff-check-section-gone = không còn nữa
staff-check-now = Hiện nay
staff-check-earlier = Câu trả lời đã xác nhận trước đây
staff-check-you = Quý vị
staff-check-figures = Số liệu
staff-check-agreement = Mức nhất trí
staff-check-alpha = α của Krippendorff
staff-approve = Chờ duyệt
staff-approve-lead = Khách đang chờ quý vị xem câu trả lời này.
# $what (String) – a time, such as “90 sec”
staff-approve-left = còn { $what }
staff-approve-send = Gửi nguyên văn
staff-approve-change = Gửi nội dung khác
staff-approve-refuse = Không gửi; chuyển sang chờ nhân viên
staff-done-approve = Câu trả lời đã được gửi.
staff-done-change = Nội dung của quý vị đã được gửi thay thế.
staff-done-refuse = Câu trả lời không được gửi. Khách đang chờ nhân viên.
# $name (String) – a colleague
staff-decided-by = { $name } đã quyết định rồi.
staff-did-answer-viewed = Xem một câu trả lời cần kiểm tra
staff-did-answer-judged = Đánh giá một câu trả lời
staff-did-answer-approved = Duyệt một câu trả lời
staff-did-answer-changed = Gửi nội dung khác thay cho câu trả lời
staff-did-answer-refused = Không duyệt một câu trả lời
