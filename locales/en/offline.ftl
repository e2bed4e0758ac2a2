
### What is said where there is no connection.

offline-title = You are offline
offline-lead = This page needs a connection. It will load by itself as soon as there is one. What you read earlier on this device is still here.
offline-kept-heading = Kept on this device
offline-numbers-heading = Numbers you can call
# Above a page that was kept on the device.
offline-kept-notice = You are offline. This is the page as you last opened it.
