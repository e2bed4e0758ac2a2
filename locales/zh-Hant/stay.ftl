
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = 產生辦事清單
checklist-heading = 辦事清單
checklist-address = 您填寫的日期會成為本頁網址的一部分。除此之外網址裡沒有您的任何資訊，這裡也不儲存任何內容。
checklist-hint = 您勾選的內容只儲存在這個瀏覽器裡。
checklist-clear = 清除所有勾選
checklist-scan = 掃碼開啟指南
checklist-nothing = 請選擇一份指南來產生清單。

## A conversation handed over at a service counter

counter-heading = 供服務窗口查看的對話
counter-lead = 此憑證只能開啟對話一次。請到了窗口、準備好閱讀或列印時再按按鈕。
counter-open = 開啟對話
counter-once = 本頁只能開啟一次。請列印，或不要關閉：重新載入後將不再顯示。
counter-nothing-heading = 此憑證打不開任何內容
counter-nothing = 它可能已經用過、已經過期，或者網址不完整。可以在進行對話的地方重新產生一個憑證。
counter-empty = 還沒有對話內容。
counter-visitor = 訪客

## My stay

stay-heading = 我的停留
stay-lead = 填寫您在中國停留的日期，看看什麼事情什麼時候到期。您的日期不會離開這台裝置。
stay-without = 本頁需要指令碼。下面這一頁不需要；它會把您填寫的日期傳送給本服務，但本服務不儲存：
stay-loading = 正在載入規則……
stay-failed = 規則無法載入。請檢查網路後重試，或撥打 12367。
stay-again = 重試
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = 這台裝置的時鐘似乎不準：它顯示 { $device }，而上海現在是 { $city }。這裡以上海的日期為準。
stay-empty = 請選擇符合您的情況並填寫一個日期，到期事項會顯示在這裡。
stay-wrong-day = 日曆上沒有這一天。
stay-rule = 規定
stay-print = 列印
stay-keeping = 在這台裝置上
stay-keep = 把我的日期儲存在這個瀏覽器裡
stay-keep-hint = 請只在您自己的裝置上這樣做：使用這個瀏覽器的人都能看到這些日期。
stay-kept = 已儲存在這個瀏覽器裡，也只在這裡。
stay-not-kept = 這個瀏覽器不儲存任何內容。本頁開啟期間，您的日期會留在這裡。
stay-forget = 全部清除
stay-forgotten = 已全部清除。
