
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
chat-person-offline = 未能載入聯絡方式。請檢查網路後再試。
# $what (String) – names of languages
chat-spoken = 可用語言：{ $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = 上海時間的開放時間：{ $what }
chat-driver = 計程車司機請看：

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

## At the desk: what visitors are told in their language

desk-waiting = 工作人員會在本對話中答覆您。您目前排在第{ $place }位。等候期間可以繼續提問。
desk-waiting-minutes = 工作人員會在本對話中答覆您。您目前排在第{ $place }位，預計等候約{ $minutes }分鐘。等候期間可以繼續提問。
desk-waiting-nobody = 您排在第{ $place }位，但目前沒有工作人員值班。您的位置會保留。如需立即協助，請使用下列聯絡方式。
desk-with-staff = 工作人員{ $name }已在本對話中，會看到您寫的內容。
desk-shut = 目前沒有工作人員可以在此答覆。您可以使用下列聯絡方式。
desk-shut-until = 目前沒有工作人員可以在此答覆。人工服務將於{ $when }（上海時間）恢復。在此之前，您可以使用下列聯絡方式。
desk-withdrawn = 您已取消等候人工服務，之後仍由系統根據指南答覆。
desk-joined = 現在由工作人員{ $name }為您答覆。
desk-transferred = 接下來由工作人員{ $name }為您服務。
desk-released = { $name }需要離開。您現在排在第一位，下一位有空的工作人員會為您答覆。
desk-staff-silent = { $name }已有一段時間沒有答覆。您現在排在第一位，下一位有空的工作人員會為您答覆。
desk-returned = { $name }已離開對話，之後仍由系統根據指南答覆。
desk-closed = { $name }已結束對話。您可以隨時開始新的對話。
desk-visitor-silent = 由於一段時間沒有新的內容，對話已結束。您可以隨時開始新的對話。
desk-checking = 工作人員正在核對這一回答，核對後即會發給您，請稍候。

## What staff are told, and how they are called on paper

problem-already-claimed = 該對話已由其他人接手。
problem-already-decided = 這項內容已有人處理。
problem-already-judged = 您已經評定過這一回答。
problem-check-changed = 您打開之後，這一回答發生了變化，請重新查看。
problem-not-yours = 該對話不由您接待，請先接手。
problem-no-translation = 翻譯服務暫時沒有回應。
problem-translation-differs = 譯文與原文不一致。請對照閱讀後再傳送。
counter-staff = 工作人員

## Waiting for a person, in the window

person-lead = 以下人員可以幫助您。現在有人值守、且會講您的語言的排在前面。
person-take-along = 請帶上這次對話。列印件上官方中文原文與您的語言並列，工作人員也能看懂。
person-emergency = 緊急情況
person-wait = 在此等候人工服務
person-wait-lead = 工作人員會在本對話中答覆，並能看到之前的內容。
person-opens = 人工服務將於{ $what }恢復。
person-place = 您排在第{ $what }位。
person-minutes = 預計等候：約{ $what }分鐘
person-no-time = 等候時間暫無法估計。
person-nobody = 目前沒有工作人員值班。您的位置會保留。
person-meanwhile = 等候期間可以繼續提問。
person-cancel = 不再等候
person-joined = 工作人員{ $name }正在為您答覆。
person-staff = 工作人員
person-translated = 機器翻譯。原文：
person-passed-on = 已傳送給{ $name }
person-back = 返回自動答覆
person-answering = 之後仍由系統根據指南答覆。
person-again = 您現在排在第一位，下一位有空的工作人員會為您答覆。
person-closed = 對話已結束。
person-failed = 操作沒有成功，請重試。
person-pass-button = 把這段對話帶到服務窗口
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = 請在窗口出示此碼或此網址。在 { $time } 內，窗口可憑它開啟並查看對話一次。
