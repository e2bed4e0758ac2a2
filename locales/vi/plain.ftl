
### What the pages without scripts say.

plain-new = Câu hỏi mới
plain-full = Bản đầy đủ
plain-person = Nói chuyện với nhân viên
plain-ask-further = Hỏi tiếp
plain-ask-further-hint = Ví dụ: “Còn vợ tôi thì sao?” Những gì bạn đã hỏi trước đó sẽ được tính đến.
plain-forgotten = Các câu hỏi trước của bạn không còn ở đây nữa. Câu hỏi này được trả lời riêng.
plain-by-itself = Hiện không thể ghi nhớ các câu hỏi trước. Câu hỏi này được trả lời riêng.
plain-waiting = Câu hỏi của bạn đã được lưu. Câu trả lời chưa sẵn sàng.
plain-waiting-button = Hiện câu trả lời
plain-forget-button = Trả lời lại, bỏ những mục đã đánh dấu
plain-language-button = Hiện bằng ngôn ngữ này
plain-feedback-why = Còn thiếu gì hoặc sai ở đâu?
plain-feedback-button = Gửi
plain-feedback-thanks = Xin cảm ơn. Ý kiến của bạn giúp cải thiện các câu trả lời.
plain-emergency-heading = Số điện thoại khẩn cấp
plain-hotlines-heading = Đường dây nóng
plain-offices-heading = Cơ quan tiếp nhận
plain-websites-heading = Trang web
plain-day-hint = Viết theo thứ tự năm, tháng, ngày: 2026-11-24
plain-time-label = Giờ, nếu bạn biết: 14:30
plain-no-days = Vui lòng điền ít nhất một ngày.
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = “{ $typed }” không phải là ngày hoặc giờ theo dạng đọc được ở đây.
plain-pass-button = Mang cuộc trò chuyện này đến quầy phục vụ
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = Đưa mã hoặc địa chỉ này cho quầy. Ở đó có thể mở và đọc cuộc trò chuyện một lần. Mã có hiệu lực trong { $time }.
