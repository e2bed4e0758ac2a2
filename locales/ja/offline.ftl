
### What is said where there is no connection.

offline-title = オフラインです
offline-lead = このページを表示するにはインターネット接続が必要です。接続が戻ると自動的に表示されます。この端末で以前に読んだページは、引き続きご覧いただけます。
offline-kept-heading = この端末に保存されているページ
offline-numbers-heading = 電話できる番号
# Above a page that was kept on the device.
offline-kept-notice = オフラインです。前回開いたときのページを表示しています。
