
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = 頁面
nav-foot-label = 關於本服務
nav-ask = 提問
nav-chat = 對話
nav-deadlines = 期限
nav-offices = 辦事機構和熱線
nav-stay = 我的停留
nav-about = 關於本服務
nav-accessibility = 無障礙說明
nav-plain = 簡易版
nav-guides = 全部指南

## The front door

home-title = 上海的簽證、居留和工作問題
page-example-passport = 護照被偷了，我該怎麼辦？
page-example-job = 我可以換工作單位嗎？
home-emergency = 緊急情況
home-ways = 更多辦法
home-chat = 一步一步對話，把問題問清楚
home-deadlines = 看看最晚哪天要辦，並加入日曆
home-offices = 打給誰、去哪裡、給司機看什麼
home-stay = 您自己的日期，只留在您的瀏覽器裡
home-plain = 適合舊手機和慢網路
home-changes = 近期變化
# $day (String) – a day, written out
home-change-begins = 自{ $day }起施行
# $day (String) – a day, written out
home-change-changes = 自{ $day }起有新規定
# $day (String) – a day, written out
home-change-ends = 目前所知有效到{ $day }
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $amount }篇指南

## Notices that everybody should see

bulletin-heading = 請注意
bulletin-more = 詳細內容

## Pages that say what went wrong

trouble-not-found = 網址可能已經過期或者輸錯了。請在這裡提問，或者瀏覽指南。
trouble-busy = 您的問題沒有錯。請稍等片刻再試。如果著急，請使用簡易版，或者撥打下面的電話。

## About the service. $operator (String) – a name.

about-operator = 本服務由{ $operator }運營。
about-operator-unknown = 這是openwindow，由本網址的運營者提供。
about-contact = 聯絡方式：
about-no-model = 沒有語言模型參與。答案引自指南。
about-rewriting = 語言模型可能會改寫答案中的句子。它得到的是去掉個人資訊的問題和選出的句子；改寫的內容會與來源核對，不一致的換回原句。
about-embedding = 為了找到合適的指南，問題的文字由運營者選定的另一臺伺服器與指南比對。
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $amount }個來源
