### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.
### Chinese in traditional characters, for questions written in them and browsers that prefer them; what guides say stays in simplified ones.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $amount }分鐘
quantity-hours = { $amount }小時
quantity-days = { $amount }天
quantity-working-days = { $amount }個工作日
quantity-weeks = { $amount }週
quantity-months = { $amount }個月
quantity-years = { $amount }年
quantity-years-old = { $amount }週歲
quantity-cny = { $amount }元
quantity-cny-day = 每天{ $amount }元
quantity-cny-month = 每月{ $amount }元
quantity-cny-year = 每年{ $amount }元
quantity-percent = { $amount }%
quantity-points = { $amount }分
quantity-persons = { $amount }人
quantity-times = { $amount }次
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = { $value }以內
bound-at-least = 至少{ $value }
bound-at-most = 最多{ $value }
bound-before = 不到{ $value }
bound-after = 超過{ $value }
bound-from = { $value }起
bound-until = 到{ $value }為止

## What the counter says when it has no answer.

refusal-not-found = 沒有找到能回答這個問題的指南。我不想隨意猜測：請諮詢下面的聯繫單位，或者換一種說法再問一次。
refusal-out-of-scope = 本窗口解答外國人在上海的簽證、居留、工作和日常規定問題。對於您的這個問題，我沒有可靠的資訊；下面的聯繫單位也許能幫到您。
refusal-elsewhere = 本窗口只瞭解上海適用的規定。其他國家或地區的規定，請向當地主管機關或者該國領事館諮詢。
refusal-unlawful = 我不能協助任何違法的做法。如果您的證件有問題，請撥打12367或聯繫下面的部門，瞭解合法的解決辦法，越早處理越好。
refusal-personal-case = 我無法查詢任何人的申請或檔案。受理申請的機關可以查詢：請撥打下面的電話，並準備好受理回執。請不要在這裡填寫護照號碼或案件編號。
refusal-small-talk = 您好！您可以用自己的語言，問我有關上海的簽證、住宿登記、居留許可、工作或家庭事務的問題。
refusal-urgent = 如果您有危險，請馬上打電話求助。緊急電話在下面，撥打免費。

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = 目前能確定的是，這項規定有效到{ $day }。在那之後還要依據它辦事，請先核實。
notice-earlier-edition = 這是以前的規定，有效到{ $day }為止。
notice-partial-language = 這段內容還沒有您的語言版本，現在顯示的是{ $language }版本。
notice-unconfirmed-translation = 這份譯文還沒有人確認。請以旁邊顯示的官方中文原文為準。
notice-outdated-translation = 這份譯文確認之後，中文原文有了改動。請以中文原文為準。
notice-low-confidence = 資料來源對這一點沒有把握。請撥打12367確認。
notice-degraded = 部分服務目前無法使用，這次的回答可能不如平時完整。
notice-assumed = 以上按此情況回答：{ $what }
computed-until = 對於{ $country }，以上規定適用至{ $day }。
computed-total = 任意{ $within }天內累計停留不超過{ $days }天。
answer-yes = { $asks ->
    [may] 可以。
    [need] 需要。
    [have] 有。
   *[other] 是的。
}
answer-no = { $asks ->
    [may] 不可以。
    [need] 不需要。
    [have] 沒有。
   *[other] 不是的。
}
answer-due = { $title }：最晚{ $last }。（{ $event }{ $day }）
refusal-ended = 指南「{ $title }」中的規定目前只能確定有效到{ $until }。{ $day }適用什麼規定，這裡還不知道，請先撥打12367詢問。
clarify-day = 您指的是哪一天？規定因日期而不同，請寫明日期。
notice-reworded = 本回答中的部分句子由語言模型改寫，並已與來源核對。以來源為準。
# $day (String) – a day
notice-reviewed = 工作人員已於{ $day }核對過這一回答，其來源此後沒有變化。
notice-approved = 這一回答在發送前已由工作人員核對。
notice-unchecked = 工作人員未能及時核對這一回答，以下內容直接來自指南。
notice-late = 期限已過。
notice-no-office-left = 期限前的最後一個工作日已過。請立即聯繫主管機關。
notice-office-closed = 最後一天不是工作日。請在{ $day }或之前辦理。
notice-holidays-unknown = 那段時間的放假安排還沒有公佈，或者這裡沒有資料。辦事單位可能不上班，請提前幾天辦理。
notice-later-edition = 這裡顯示的規定自{ $day }起施行。您填寫的那一天適用什麼規定，這裡沒有資料。

## Status of a text

status-authoritative = 官方原文
status-current = 譯文，已確認
status-outdated = 譯文，已過時
status-machine = 譯文，尚未確認
status-missing = 沒有譯文

## Names of languages

language-en = 英語
language-zh = 中文
language-ja = 日語
language-ko = 韓語
language-fr = 法語
language-de = 德語
language-es = 西班牙語
language-ru = 俄語
language-ar = 阿拉伯語
language-pt = 葡萄牙語
language-it = 意大利語
language-vi = 越南語

## Pages

page-title = openwindow
page-lead = 上海的簽證、居留和工作問題，用您的語言解答，並註明來源和日期。
page-question-label = 您的問題
page-question-hint = 可以用任何語言提問。請不要填寫護照號碼或案件編號。
page-ask-button = 提問
page-as-of-label = 以哪一天的規定為準
page-plain-version = 本指南的簡明版
page-usual-version = 本指南的完整版
page-language-label = 語言
page-examples-heading = 例如
page-example-overstay = 簽證過期了怎麼辦？
page-example-renewal = 居留許可要在到期前多久續簽？
page-example-registration = 我搬家了，新住址要在多久之內登記？
page-example-transit = 轉機停留幾天需要簽證嗎？
page-topics-heading = 主題
page-answer-heading = 回答
page-key-facts-heading = 要點
page-steps-heading = 辦理步驟
page-documents-heading = 需要帶的材料
page-sources-heading = 來源
page-follow-ups-heading = 相關問題
page-choose = 請選擇
page-choice-button = 繼續
page-known-heading = 已考慮的情況
# $what (String) – what is taken away from what is known of the asker
page-forget = 去掉：{ $what }
page-contacts-heading = 向誰諮詢
page-official-text = 官方中文原文
# $day (String) – a day, written out
page-in-force-since = 自{ $day }起施行
# $day (String) – a day, written out
page-in-force-until = 到{ $day }為止
# $day (String) – a day, written out
page-verified-on = { $day }核實
# $day (String) – a day, written out
page-answer-as-of = 依據{ $day }的規定
page-open-now = 現在開放
page-closed-now = 現在不開放
page-editions-heading = 各個版本
page-related-heading = 相關指南
page-back-to-questions = 提一個問題
page-disclaimer = 本站提供辦事指引，不是法律意見。各版本不一致時，以官方中文原文為準。
page-skip-to-content = 跳到正文

## Deadlines

deadline-heading = 我最晚哪一天辦？
deadline-lead = 選擇符合您的情況，填寫日期，就能看到每件事的最後一天和所依據的規定。
deadline-situation-label = 您屬於哪種情況？
deadline-events-heading = 填寫與您有關的日期
deadline-time-label = 時間（如果知道）
deadline-button = 查看期限
deadline-result-heading = 您的期限
deadline-last = 最後一天
deadline-act-by = 此前最後一個工作日
deadline-opens = 最早從
deadline-left = 剩餘時間
deadline-today = 只剩今天
deadline-what-to-do = 現在怎麼辦
deadline-calendar = 加入日曆（.ics）
deadline-counted-stated = 按規定寫明的方法計算。
deadline-counted-earliest = 規定沒有寫明具體怎樣計算。為穩妥起見，這裡給出的是最早可能的截止日。
deadline-counted-midnight = 沒有填寫時間，從當天0時起算。
deadline-no-rule = 這一天適用什麼規定，這裡沒有資料。請撥打12367詢問。
deadline-disclaimer = 這些日期根據所引用的規定推算。以您證件上的日期和主管機關的決定為準。

## Situations of people, as they say it of themselves

situation-anyone = 所有人
situation-visa = 我持簽證
situation-visa-free = 我免簽入境
situation-transit = 我過境免簽
situation-residence-permit = 我有居留許可
situation-permanent-card = 我有永久居留身份證
situation-worker = 我在工作
situation-employer = 我僱用外國人
situation-student = 我在上學
situation-parent = 我是孩子的父親或母親
situation-tax-resident = 我是稅務居民
situation-driver = 我駕駛車輛

## Messages of an Official Account

wechat-greeting = 您好！您可以用自己的語言詢問在上海的簽證、居留、工作、家庭等問題，例如：「簽證過期了怎麼辦？」請不要發送護照號碼或案件編號。
wechat-only-text = 目前只能閱讀文字訊息。請用文字寫下您的問題，任何語言都可以。
wechat-whole-answer = 查看完整回答和來源

## Problems, as the API and the pages tell them

problem-invalid-body = 無法讀取這個請求。
problem-question-empty = 問題是空的。
# $limit (Number) – characters at most
problem-question-too-long = 問題太長了，最多{ $limit }個字元。
problem-too-large = 請求太大。
problem-invalid-language = 這不是一種語言。
problem-invalid-date = 日曆上沒有這一天。
problem-unknown-field = 請求中有不存在的欄位。
problem-unknown-value = 有一項內容的值在這裡沒有。
problem-invalid-parameter = 網址中有一處不正確。
problem-not-found = 這裡沒有內容。
problem-method-not-allowed = 這個網址不接受這類請求。
problem-unsupported-media-type = 請求必須是JSON格式。
problem-too-many-requests = 您在短時間內提問較多。請過一會兒再試，或撥打12367。
problem-unknown-key = 這個金鑰無效。
problem-conversation-closed = 這次對話已經結束，請開始新的對話。
problem-conversation-full = 這次對話已經太長，請開始新的對話。
problem-conversation-waiting = 您之前的訊息還在回答中，請稍候。
problem-idempotency-key-reused = 這個識別碼已經用於另一條訊息。
problem-signature = 此請求的簽名有誤或已過期。
problem-not-signed-in = 請先登入。
problem-not-allowed = 您的帳號無權進行此操作。
problem-csrf = 此請求並非來自本頁面。請重新載入頁面後再試。
problem-wrong-credentials = 使用者名稱、密碼或驗證碼不正確。
problem-code-needed = 請輸入手機上的驗證碼。
problem-too-many-attempts = 嘗試次數過多，請稍候再試。
problem-password-change-needed = 請先設定新密碼。
problem-weak-password = 此密碼過於容易猜到，或長度不符合要求，請另選一個。
problem-account-exists = 已有同名帳號。
problem-last-administrator = 這是最後一位管理員，請先新增另一位管理員。
problem-setup-code = 這不是伺服器啟動時顯示的設定碼。
problem-already-set-up = 第一個帳號已經建立，請登入。
problem-codes-not-offered = 您的帳號尚未開始設定一次性驗證碼。
problem-busy = 現在提問的人太多。請稍後再試。
problem-timeout = 處理時間過長。請再試一次。
problem-unavailable = 服務目前無法使用。請再試一次，或撥打12367。
