
### What the widget and the chat say.

## Before anything is loaded

chat-launch = 向我提問
chat-close = 關閉
chat-loading = 正在開啟……
chat-failed = 未能載入。請檢查網路後再試。
chat-without-scripts = 聊天需要 JavaScript。簡易版無需指令碼即可使用。

## The window

chat-lead = 請用您自己的語言提問：在上海的簽證、登記、居留與工作事宜。
chat-examples = 例如
chat-conversation = 對話
chat-menu = 設定與更多
chat-large-text = 大號文字
chat-begin-anew = 忘記這次對話，重新開始
chat-print = 列印或儲存
chat-back = 回到對話
chat-you = 您的問題
chat-not-kept = 您的瀏覽器不為此頁面保存任何內容。關閉頁面後，對話即消失。

## Speaking to a person

chat-person = 與人交談
chat-person-lead = 以下人員可以幫助您。現在有人值守、且會講您的語言的排在前面。
chat-person-offline = 未能載入聯絡方式。請檢查網路後再試。
chat-emergency = 緊急情況
# $what (String) – names of languages
chat-spoken = 可用語言：{ $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = 上海時間的開放時間：{ $what }
chat-driver = 計程車司機請看：
chat-take-along = 請帶上這次對話。列印件上官方中文原文與您的語言並列，工作人員也能看懂。

## How far a question is

chat-sending = 正在傳送……
chat-answering = 正在查閱指南……
chat-offline = 沒有網路連線。您的問題已保留，恢復連線後會立即傳送。
chat-trying = 連線中斷，正在重試……
chat-busy = 目前提問的人很多。您的問題已保留，會自動再次傳送。
chat-gone = 之前的對話已不再保留。已用您的問題開始新的對話。
chat-unanswered = 由於系統故障，這個問題未能得到回答。請再試一次，或致電下列聯絡人。
chat-try-again = 再試一次
chat-edit = 修改問題

## An answer

# $name (String) – the number of a source
chat-source = 來源 { $name }
chat-open-guide = 開啟指南
chat-copy = 複製
chat-copied = 已複製
chat-read = 朗讀
chat-stop = 停止朗讀
chat-find-country = 輸入以查找國家

## What people think of an answer

chat-rate = 您對這個回答的看法
chat-rate-understood = 我看懂了
chat-rate-actionable = 我知道現在該做什麼
chat-rate-trusted = 我信任它
chat-yes = 是
chat-no = 否
chat-why-not = 問題出在哪裡？
chat-reason-off-topic = 回答的是另一個問題
chat-reason-incomplete = 缺少內容
chat-reason-unclear = 難以理解
chat-reason-wrong = 有錯誤或已過時
chat-reason-not-my-case = 不適合我的情況
chat-reason-other = 其他
chat-comment = 請用您自己的話說明。請勿填寫姓名或證件號碼。
chat-send = 傳送
chat-thanks = 謝謝您。這有助於改進指南。
