
### What is said where there is no connection.

offline-title = Sie sind offline
offline-lead = Diese Seite braucht eine Internetverbindung. Sie wird von selbst geladen, sobald Sie wieder verbunden sind. Was Sie auf diesem Gerät schon gelesen haben, ist weiterhin da.
offline-kept-heading = Auf diesem Gerät gespeichert
offline-numbers-heading = Nummern, die Sie anrufen können
# Above a page that was kept on the device.
offline-kept-notice = Sie sind offline. So sah die Seite aus, als Sie sie zuletzt geöffnet haben.
