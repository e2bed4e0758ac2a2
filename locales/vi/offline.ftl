
### What is said where there is no connection.

offline-title = Bạn đang ngoại tuyến
offline-lead = Trang này cần có kết nối mạng và sẽ tự tải lại ngay khi có mạng. Những gì bạn đã đọc trên thiết bị này vẫn xem được.
offline-kept-heading = Đã lưu trên thiết bị này
offline-numbers-heading = Các số điện thoại có thể gọi
# Above a page that was kept on the device.
offline-kept-notice = Bạn đang ngoại tuyến. Đây là trang như lần gần nhất bạn mở.
