
### What is said where there is no connection.

offline-title = 目前沒有網路
offline-lead = 這個頁面需要網路。連上網後會自動開啟。您之前在本裝置上看過的內容仍然可以閱讀。
offline-kept-heading = 已儲存在本裝置上
offline-numbers-heading = 可以撥打的電話
# Above a page that was kept on the device.
offline-kept-notice = 目前沒有網路。這是您上次開啟時的頁面。
