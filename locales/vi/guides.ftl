
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = Tất cả những gì quầy này biết, theo chủ đề. Mỗi hướng dẫn ghi rõ có hiệu lực từ khi nào và được kiểm tra lần cuối khi nào.
guide-way-label = Vị trí hiện tại
guide-contents-heading = Trong trang này
guide-facts-heading = Thông tin chính
guide-show-link = Câu để đưa cho cán bộ xem
guide-print = In
guide-current = Đọc bản đang có hiệu lực
# $day (String) – a day, written out
guide-not-yet = Bản này chưa có hiệu lực. Bản này có hiệu lực từ ngày { $day }.
# $day (String) – a day, written out
guide-changes-on = Bản mới có hiệu lực từ ngày { $day }
guide-unsure = Các nguồn không chắc chắn về mọi điều ở đây. Xin hãy gọi 12367 để xác nhận.
guide-other-languages = Mục này bằng ngôn ngữ khác
guide-words-heading = Từ tiếng Trung để đưa cho xem
guide-code-label = Mã QR có địa chỉ trang này
guide-code-hint = Mở trang này trên điện thoại khác
guide-feed = Theo dõi thay đổi

## Comparing two editions

guide-compare-link = Khác biệt giữa các phiên bản
guide-compare-from = Bản trước
guide-compare-to = Bản sau
guide-compare-button = So sánh
guide-compare-legend = Phần thêm được gạch chân; phần bỏ được gạch ngang.
guide-compare-none = Không có bản trước để so sánh.
guide-compare-same = Ở đây không có gì thay đổi.
guide-compare-changed = Mục này đã thay đổi.
guide-compare-added = Mục này là mới.
guide-compare-removed = Mục này đã bị bỏ.
guide-compare-ins = Thêm:
guide-compare-del = Bỏ:

## Sentences to show an officer

guide-show-heading = Đưa cho cán bộ xem
guide-show-lead = Mở một câu toàn màn hình và đưa điện thoại ra. Các câu chỉ để hỏi, không nêu quy định nào.
guide-show-common = Dùng ở mọi quầy
guide-show-open = Toàn màn hình
guide-show-back = Đóng
guide-show-previous = Câu trước
guide-show-next = Câu sau
guide-show-speak = Đọc to bằng tiếng Trung

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = Thay đổi: { $topic }
feed-began = { $title }: có hiệu lực từ ngày { $day }
feed-begins = { $title }: sẽ có hiệu lực từ ngày { $day }
feed-ends = { $title }: có hiệu lực đến hết ngày { $day }
feed-ended = { $title }: đã hết hiệu lực sau ngày { $day }
