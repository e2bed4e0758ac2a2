
### What is said where there is no connection.

offline-title = 当前没有网络
offline-lead = 这个页面需要网络。连上网后会自动打开。您之前在本设备上看过的内容仍然可以阅读。
offline-kept-heading = 已保存在本设备上
offline-numbers-heading = 可以拨打的电话
# Above a page that was kept on the device.
offline-kept-notice = 当前没有网络。这是您上次打开时的页面。
