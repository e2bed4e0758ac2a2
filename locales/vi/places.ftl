
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = Đường dây điện thoại, cơ quan, bệnh viện và lãnh sự quán, kèm địa chỉ tiếng Trung để đưa tài xế xem.
offices-matter = Vấn đề
offices-district = Quận
offices-speaks = Ngôn ngữ sử dụng
offices-any = Tất cả
offices-show = Hiển thị
offices-all = Tất cả cơ quan và đường dây
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] Không tìm thấy. Hãy chọn ít điều kiện hơn hoặc gọi 12345.
   *[other] { $amount } kết quả
}
offices-places = Nơi có thể đến
offices-lines = Đường dây điện thoại
offices-online = Trên mạng
offices-note = “Đang mở cửa” dựa trên giờ làm việc được biết ở đây và giờ Thượng Hải. Bản đồ và trang web thuộc về bên khác.
office-hours = Giờ làm việc
office-hours-always = Cả ngày lẫn đêm, mọi ngày
office-hours-unknown = Ở đây không biết
office-holiday = Hôm nay là ngày lễ. Xin gọi điện trước.
office-languages = Ngôn ngữ
office-call = Gọi
office-show = Hiện địa chỉ
office-map = Bản đồ
office-website = Trang web
office-checked-today = Đã kiểm tra hôm nay.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = Đã kiểm tra { $amount } ngày trước.
# $day (String) – a day, written out
office-checked-old = Kiểm tra lần cuối ngày { $day }. Xin gọi điện trước khi đến.
office-confirm = Nguồn đã cũ hoặc không chính thức: xin gọi điện xác nhận trước khi đến.
office-please = Hãy đưa tài xế xem. Trên đó viết: “Xin chào, làm ơn đưa tôi đến địa chỉ này. Cảm ơn!”
places-print = In

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = Chọn ngôn ngữ của bạn
kiosk-again = Bắt đầu lại
kiosk-welcome = Chúng tôi có thể giúp gì cho bạn?
kiosk-nothing-kept = Thiết bị này không ghi nhớ gì. Xin đừng nhập số hộ chiếu hoặc số hồ sơ.
kiosk-take = Mang theo
kiosk-code = Mã để quét bằng điện thoại
kiosk-code-text = Hãy quét bằng điện thoại và đọc tiếp ở đó. Mã không chứa câu hỏi của bạn.
kiosk-still = Bạn còn ở đó không?
kiosk-soon = Nếu bạn không chạm vào màn hình, trang này sẽ bắt đầu lại sau 15 giây và xóa hết.
kiosk-stay = Vâng, tôi vẫn ở đây
