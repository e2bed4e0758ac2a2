
### What the pages without scripts say.

plain-new = 提新問題
plain-full = 完整版
plain-person = 找人諮詢
plain-ask-further = 繼續提問
plain-ask-further-hint = 例如：「那我太太呢？」您之前問過的內容會一併考慮。
plain-forgotten = 您之前的提問已不在這裡，本次提問是單獨回答的。
plain-by-itself = 目前無法記住之前的提問，本次提問是單獨回答的。
plain-waiting = 您的問題已儲存，答案還沒有準備好。
plain-waiting-button = 顯示答案
plain-forget-button = 去掉所勾選的內容，重新回答
plain-language-button = 用這種語言顯示
plain-feedback-why = 缺了什麼，或者哪裡不對？
plain-feedback-button = 送出
plain-feedback-thanks = 謝謝您。您的意見有助於改進回答。
plain-emergency-heading = 緊急電話
plain-hotlines-heading = 熱線
plain-offices-heading = 辦事窗口
plain-websites-heading = 網站
plain-day-hint = 請按年、月、日填寫：2026-11-24
plain-time-label = 時間（如果知道）：14:30
plain-no-days = 請至少填寫一個日期。
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = 「{ $typed }」不是這裡能識別的日期或時間。
plain-pass-button = 把這段對話帶到服務窗口
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = 請在窗口出示此碼或此網址。在 { $time } 內，窗口可憑它開啟並查看對話一次。
