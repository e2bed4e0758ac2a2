### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = Dữ liệu của quý vị

person-data = Dữ liệu của quý vị trong cuộc trò chuyện này
person-data-lead = Nội dung ở đây được giữ { $what } ngày sau tin nhắn cuối cùng, không kèm số hộ chiếu, số điện thoại và thông tin tương tự, sau đó bị xóa.
person-data-download = Tải xuống nội dung đang lưu
person-data-erase = Xóa cuộc trò chuyện này
person-data-ask = Xóa vĩnh viễn toàn bộ nội dung cuộc trò chuyện này? Nhân viên cũng sẽ không đọc được nữa và không ai có thể khôi phục.
person-data-yes = Có, xóa
person-data-no = Không, giữ lại
person-data-erased = Cuộc trò chuyện đã được xóa.
person-data-nothing = Chưa có gì được lưu: quý vị chưa hỏi gì.

person-letter = Để lại lời nhắn
person-letter-lead = Nhân viên sẽ đọc khi quay lại và trả lời theo cách quý vị chọn.
person-letter-text = Lời nhắn của quý vị
person-letter-answer-to = Địa chỉ email hoặc số điện thoại
person-letter-name = Họ tên (không bắt buộc)
person-letter-consent = Tôi đồng ý để lời nhắn và thông tin liên hệ của tôi được lưu dưới dạng mã hóa tối đa { $what } ngày để nhân viên có thể trả lời tôi.
person-letter-send = Gửi lời nhắn
person-letter-left = Lời nhắn của quý vị đã được chuyển cho nhân viên và sẽ bị xóa chậm nhất sau { $what } ngày.
person-letter-take-back = Rút lại lời nhắn
person-letter-taken-back = Lời nhắn của quý vị đã được xóa.
person-letter-wrong-text = Vui lòng viết từ 1 đến 2.000 ký tự.
person-letter-wrong-answer-to = Vui lòng nhập địa chỉ email hoặc số điện thoại.
person-letter-wrong-name = Họ tên không được quá 80 ký tự.
person-letter-wrong-consent = Vui lòng đánh dấu vào ô đồng ý: không có sự đồng ý của quý vị thì không thể lưu gì.

staff-letters = Lời nhắn để lại
staff-letters-lead = Khách để lại những lời nhắn này khi không có ai ở quầy. Chúng được mã hóa và sẽ bị xóa vào ngày ghi bên dưới. Mỗi lần đọc đều được ghi lại.
staff-letters-none = Không có lời nhắn nào đang chờ.
staff-letters-done = Hiện các lời nhắn đã xử lý
staff-letter-new = Mới
staff-letter-open = Đọc
staff-letter-done = Đánh dấu đã xử lý
staff-letter-answer-to = Trả lời tới
staff-letter-read-by = { $name } đã đọc
staff-letter-done-by = { $name } đã xử lý
staff-letter-until = Xóa ngày { $what }
staff-letter-lost = Không thể giải mã lời nhắn này bằng khóa của máy chủ này.
staff-letter-conversation = Mở cuộc trò chuyện

staff-export = Tải xuống nội dung đang lưu
staff-erase = Xóa vĩnh viễn
staff-erase-ask = Xóa cuộc trò chuyện này và mọi thứ thuộc về nó? Không ai có thể khôi phục.
staff-erased = Cuộc trò chuyện đã được xóa.

staff-did-conversation-exported = Đã xuất nội dung lưu của một cuộc trò chuyện
staff-did-conversation-erased = Đã xóa một cuộc trò chuyện
staff-did-letter-opened = Đã đọc một lời nhắn
staff-did-letter-done = Đã đánh dấu một lời nhắn là đã xử lý
staff-did-log-shortened = Đã gỡ các mục cũ nhất của nhật ký này

