
### What is said where there is no connection.

offline-title = 오프라인 상태입니다
offline-lead = 이 페이지를 보려면 인터넷 연결이 필요합니다. 연결되면 자동으로 열립니다. 이 기기에서 전에 읽은 내용은 계속 볼 수 있습니다.
offline-kept-heading = 이 기기에 저장된 페이지
offline-numbers-heading = 전화할 수 있는 번호
# Above a page that was kept on the device.
offline-kept-notice = 오프라인 상태입니다. 마지막으로 열었을 때의 페이지입니다.
