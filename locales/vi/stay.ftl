
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = Lập danh sách việc cần làm
checklist-heading = Danh sách việc cần làm
checklist-address = Những ngày bạn điền sẽ nằm trong địa chỉ của trang này. Ngoài ra địa chỉ không chứa gì khác về bạn và không có gì được lưu ở đây.
checklist-hint = Những gì bạn đánh dấu chỉ lưu trong trình duyệt này.
checklist-clear = Xóa mọi dấu
checklist-scan = Quét để mở bài hướng dẫn
checklist-nothing = Hãy chọn một bài hướng dẫn để lập danh sách.

## A conversation handed over at a service counter

counter-heading = Cuộc trò chuyện cho quầy phục vụ
counter-lead = Mã này chỉ mở cuộc trò chuyện một lần. Chỉ nhấn nút tại quầy, khi bạn đã sẵn sàng đọc hoặc in.
counter-open = Mở cuộc trò chuyện
counter-once = Trang này chỉ mở được một lần. Hãy in ra hoặc để trang mở: tải lại sẽ không hiện gì nữa.
counter-nothing-heading = Mã này không mở được gì
counter-nothing = Có thể mã đã được dùng, đã hết hạn hoặc địa chỉ chưa đầy đủ. Có thể tạo mã mới ở nơi đã diễn ra cuộc trò chuyện.
counter-empty = Chưa có nội dung nào.
counter-visitor = Người hỏi

## My stay

stay-heading = Thời gian lưu trú của tôi
stay-lead = Điền các ngày liên quan đến việc lưu trú để biết việc gì đến hạn khi nào. Các ngày này không bao giờ rời khỏi thiết bị của bạn.
stay-without = Trang này cần tập lệnh. Trang sau đây thì không; trang đó gửi các ngày bạn điền đến dịch vụ này và không lưu lại:
stay-loading = Đang tải các quy định…
stay-failed = Không tải được các quy định. Vui lòng kiểm tra kết nối rồi thử lại, hoặc gọi 12367.
stay-again = Thử lại
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = Đồng hồ của thiết bị này có vẻ sai: thiết bị hiện { $device }. Ở Thượng Hải đang là { $city }. Ở đây tính theo ngày của thành phố.
stay-empty = Hãy chọn điều phù hợp với bạn và điền một ngày: những việc đến hạn sẽ hiện ở đây.
stay-wrong-day = Lịch không có ngày này.
stay-rule = Quy định
stay-print = In
stay-keeping = Trên thiết bị này
stay-keep = Lưu các ngày của tôi trong trình duyệt này
stay-keep-hint = Chỉ làm vậy trên thiết bị của riêng bạn: ai dùng trình duyệt này cũng đọc được.
stay-kept = Đã lưu trong trình duyệt này và không ở đâu khác.
stay-not-kept = Trình duyệt này không lưu gì. Các ngày của bạn chỉ còn ở đây khi trang đang mở.
stay-forget = Xóa tất cả
stay-forgotten = Đã xóa tất cả.
