
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = Các trang
nav-foot-label = Về dịch vụ này
nav-ask = Đặt câu hỏi
nav-chat = Trò chuyện
nav-deadlines = Thời hạn
nav-offices = Cơ quan và trợ giúp
nav-stay = Thời gian lưu trú của tôi
nav-about = Giới thiệu
nav-accessibility = Khả năng tiếp cận
nav-plain = Bản đơn giản
nav-guides = Tất cả hướng dẫn

## The front door

home-title = Câu hỏi về thị thực, cư trú và việc làm tại Thượng Hải
page-example-passport = Tôi bị mất cắp hộ chiếu. Phải làm gì?
page-example-job = Tôi có được đổi công ty không?
home-emergency = Khi khẩn cấp
home-ways = Những cách trợ giúp khác
home-chat = Trò chuyện từng bước một
home-deadlines = Xem ngày cuối cùng và đưa vào lịch
home-offices = Gọi cho ai, đi đâu, đưa tài xế xem gì
home-stay = Ngày tháng của riêng bạn, không rời khỏi trình duyệt
home-plain = Cho điện thoại cũ và mạng chậm
home-changes = Những gì sắp thay đổi
# $day (String) – a day, written out
home-change-begins = Có hiệu lực từ ngày { $day }
# $day (String) – a day, written out
home-change-changes = Quy định mới từ ngày { $day }
# $day (String) – a day, written out
home-change-ends = Theo những gì được biết, có hiệu lực đến hết ngày { $day }
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $amount } hướng dẫn

## Notices that everybody should see

bulletin-heading = Xin lưu ý
bulletin-more = Xem thêm

## Pages that say what went wrong

trouble-not-found = Địa chỉ có thể đã cũ hoặc gõ nhầm. Hãy đặt câu hỏi ở đây hoặc xem các hướng dẫn.
trouble-busy = Câu hỏi của bạn không có gì sai. Xin chờ một lát rồi thử lại. Nếu không thể chờ, hãy dùng bản đơn giản hoặc gọi một trong các số dưới đây.

## About the service. $operator (String) – a name.

about-operator = Dịch vụ này do { $operator } vận hành.
about-operator-unknown = Đây là openwindow, do người vận hành địa chỉ mạng này cung cấp.
about-contact = Liên hệ:
about-no-model = Không có mô hình ngôn ngữ nào tham gia. Câu trả lời được trích từ các hướng dẫn.
about-rewriting = Một mô hình ngôn ngữ có thể diễn đạt lại các câu trả lời. Nó nhận câu hỏi đã bỏ dữ liệu cá nhân và các câu được chọn; những gì nó viết được đối chiếu với nguồn, câu nào không khớp thì được thay bằng câu gốc.
about-embedding = Để tìm đúng hướng dẫn, một máy chủ khác do người vận hành chọn sẽ so sánh nội dung câu hỏi với các hướng dẫn.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $amount } nguồn
