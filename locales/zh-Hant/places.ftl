
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = 熱線、辦事機構、醫院和領事館，附有可以給司機看的中文地址。
offices-matter = 事項
offices-district = 所在區
offices-speaks = 使用語言
offices-any = 不限
offices-show = 檢視
offices-all = 全部機構和熱線
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] 沒有找到。請減少條件，或者撥打12345。
   *[other] { $amount }條
}
offices-places = 可以前往的地方
offices-lines = 電話熱線
offices-online = 網上辦理
offices-note = 「現在開放」按這裡已知的時間和上海時間判斷。地圖和網站由其他方提供。
office-hours = 時間
office-hours-always = 每天24小時
office-hours-unknown = 這裡沒有查到
office-holiday = 今天是公共假日，請先打電話。
office-languages = 語言
office-call = 撥打
office-show = 給司機看地址
office-map = 地圖
office-website = 網站
office-checked-today = 今天核實過。
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $amount }天前核實過。
# $day (String) – a day, written out
office-checked-old = 上次核實是{ $day }。去之前請先打電話。
office-confirm = 資料較舊或者不是官方資料，去之前請先打電話確認。
office-please = 請把這張卡片給司機看。
places-print = 列印

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = 請選擇語言
kiosk-again = 重新開始
kiosk-welcome = 需要什麼幫助？
kiosk-nothing-kept = 這台終端不會記住任何內容。請不要輸入護照號碼或案件編號。
kiosk-take = 帶走
kiosk-code = 用手機掃描的QR碼
kiosk-code-text = 用手機掃一掃，在手機上繼續看。QR碼裡沒有您的問題。
kiosk-still = 您還在嗎？
kiosk-soon = 如果不觸控螢幕，本頁將在15秒後重新開始，並清除所有內容。
kiosk-stay = 還在，繼續
