
### What is said where there is no connection.

offline-title = Нет подключения к интернету
offline-lead = Для этой страницы нужно подключение. Она откроется сама, как только связь появится. То, что вы уже читали на этом устройстве, по-прежнему доступно.
offline-kept-heading = Сохранено на этом устройстве
offline-numbers-heading = Номера, по которым можно позвонить
# Above a page that was kept on the device.
offline-kept-notice = Нет подключения к интернету. Это страница в том виде, в каком вы открывали её в последний раз.
