
### What the console of the staff says.

staff-title = 工作人員工作台
staff-needs-scripts = 工作台需要使用指令碼，請在瀏覽器中啟用。
staff-failed = 操作未成功，請再試一次。
staff-offline = 無法連線到服務，請檢查網路。
staff-close = 關閉

## Signing in

staff-sign-in = 登入
staff-sign-in-lead = 供本服務窗口工作人員使用。
staff-session-over = 您的登入已失效。請重新登入，從剛才的地方繼續；已輸入的內容都保留著。
staff-name = 使用者名稱
staff-name-hint = 用於登入，請用小寫字母和數字。
staff-display = 訪客看到的稱呼
staff-display-hint = 例如「李女士」。
staff-password = 密碼
staff-password-hint = 至少12個字元。
staff-code = 驗證器應用程式中的驗證碼
staff-code-hint = 六位數字。
staff-wrong-credentials = 使用者名稱或密碼不正確。
staff-wrong-password = 原密碼不正確。
# $what (String) – seconds
staff-too-often = 嘗試次數過多，請在 { $what } 秒後再試。
staff-first-run = 設定第一個帳號
staff-first-run-lead = 尚無帳號時，服務啟動時會顯示一個設定碼，只能使用一次。
staff-setup-code = 設定碼
staff-setup-code-hint = 顯示在啟動服務的終端機裡。
staff-create-first = 建立管理員
staff-new-password = 新密碼
staff-old-password = 原密碼
staff-must-change = 請設定一個只有您知道的密碼。
staff-save = 儲存
staff-saved = 已儲存。
staff-sign-out = 登出
staff-codes = 一次性驗證碼
staff-codes-lead = 啟用後，登入時除密碼外還需要您的手機。
staff-codes-scan = 請用驗證器應用程式掃描，或手動輸入字母，然後填寫應用程式顯示的驗證碼。
staff-codes-on = 登入時需要一次性驗證碼。
staff-codes-off = 登入時不再需要一次性驗證碼。
staff-codes-stop = 不再使用驗證碼
staff-wrong-code = 驗證碼不正確。
staff-next = 繼續

## Above every part

staff-look = 查詢
staff-desk = 接待台
staff-accounts = 帳號
staff-audit = 稽核日誌
staff-available = 可接待
staff-now-available = 您現在顯示為可接待。
staff-now-away = 您現在顯示為暫離。
staff-sound = 有人等待時播放提示音
# $what (String) – how many wait
staff-waiting-count = 等待人數：{ $what }

## The look-up

staff-look-label = 訪客想了解什麼？
staff-look-button = 搜尋
staff-keys = 按鍵：/ 搜尋 · ↓ ↑ 移動 · Enter 展開 · C 複製 · X 複製另一語言 · P 列印 · L 連結 · Q QR碼
staff-language-visitor = 訪客的語言
staff-language-other = 對照語言
staff-as-typed = 依輸入內容判斷
staff-topic = 主題
staff-place = 適用地區
staff-all = 全部
staff-city-cn = 全國
staff-city-cn-shanghai = 上海
# $what (String) – how many
staff-found = 章節：{ $what }
staff-found-nothing = 沒有找到。
staff-degraded = 搜尋正以備用方式執行
staff-answer = 答覆
staff-sections = 章節
staff-why-meaning = 含義相近
staff-why-wording = 有人這樣問
staff-why-words = 詞語相同
staff-why-country = 提到該國
staff-score = 得分
staff-stands-in = 替代顯示
# $what (String) – the language of what was copied
staff-copied = 已複製：{ $what }
staff-print = 列印
staff-link = 連結
staff-link-copied = 連結已複製。
staff-qr = QR碼
staff-scan = 請用手機掃描，在手機上繼續閱讀。

## The desk

staff-queue = 對話
staff-conversation = 對話
staff-waiting = 等待中
staff-yours = 由您接待
staff-others = 同事接待中
staff-nobody-waits = 沒有人在等待。
staff-none-yours = 您目前沒有對話。
staff-none-chosen = 請選擇一個對話。
staff-back = 全部對話
staff-history = 以往對話
staff-closed-now = 現在不在服務時間。系統會告知訪客何時恢復服務。
staff-link-lost = 連線已中斷，您看到的內容可能不是最新的。
# $what (String) – a time, such as “3 min”
staff-waited = 已等 { $what }
staff-away = 已離開
staff-unread = 未讀：
# $name (String) – a colleague
staff-with = 由 { $name } 接待
staff-take = 接手
# $name (String) – a colleague
staff-taken-by = { $name } 已先接手。

## A conversation

staff-messages = 訊息
staff-by-visitor = 訪客
staff-by-machine = 自動答覆
staff-unanswered = 未答覆
staff-look-this-up = 查詢這個問題
staff-state = 狀態
staff-state-answering = 自動答覆中
staff-state-waiting = 等待中
staff-state-with-staff = 由同事接待
staff-state-yours = 由您接待
staff-state-closed = 已結束
staff-hand-back = 交回自動答覆
staff-release = 退回佇列
staff-transfer = 轉交
staff-close-conversation = 結束對話
staff-close-sure = 訪客會被告知對話已結束，並可以開始新的對話。
staff-nobody-else = 沒有其他人值班。
staff-presence-available = 可接待
staff-presence-away = 暫離
staff-done-claim = 現在由您接待這個對話。
staff-done-return = 已恢復自動答覆。
staff-done-release = 對話已退回佇列最前面。
staff-done-transfer = 對話已轉交。
staff-done-close = 對話已結束。
staff-write = 發給訪客的訊息
staff-written-in = 書寫語言
staff-send = 傳送
staff-send-keys = 按 Enter 傳送，Shift 加 Enter 換行，/ 開啟常用語。
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = 訪客閱讀的是{ $what }。您的訊息不會被翻譯，會標明為{ $name }。
staff-translate = 翻譯
staff-translated = 機器翻譯：
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = 訪客閱讀的是{ $what }。請翻譯您的訊息，否則將以{ $name }傳送並註明語言。
staff-differs = 譯文在以下地方可能與原文不一致，請對照閱讀：
staff-about-number = 數字或日期
staff-about-direction = 期限或界限
staff-about-modality = 必須或可以
staff-about-negation = 否定
staff-about-link = 網址
staff-numbers-only = 僅比對了數字和網址：其中一種語言的用詞無法核對。
staff-taken-out = 翻譯前已去除個人資料。
staff-untranslated = 不附譯文
staff-send-both = 連同譯文傳送
staff-send-anyway = 我已對照閱讀，傳送
staff-kept = 您輸入的內容已保留。
staff-canned = 常用語
staff-find-canned = 尋找常用語
staff-section = 章節
staff-send-section = 傳送此節
staff-leave-out = 不附上
staff-notes = 備註和標籤
staff-note = 備註，僅工作人員可見
staff-mention = 提醒
staff-nobody = 不提醒
staff-label = 標籤
staff-add = 新增
staff-words = 關鍵詞
staff-more = 更多

## The overview

staff-overview = 總覽
staff-for-you = 留言給您
staff-overview-lead = 回答、轉接和等候的情況。僅為統計數字，看不出是誰。
staff-longest = 最長等候
staff-with-people = 人工服務中
staff-await-reply = 等待回覆
staff-colleagues-there = 可接待人員
staff-counter = 服務台
staff-counter-open = 開放
staff-counter-shut = 關閉
staff-today = 今天
staff-last-7 = 最近 7 天
staff-last-30 = 最近 30 天
staff-from = 從
staff-until = 到
staff-csv = 下載 CSV
staff-answers = 回答
staff-answered = 已解答
staff-handed-over = 要求人工
staff-first-word = 首次回應（中位數）
staff-first-word-p90 = 首次回應（九成以內）
staff-gave-up = 放棄等候
staff-sent-away = 下班時仍在等候
staff-helped = 評價為有幫助
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $what } 中 { $part }
staff-by-day = 按日期
staff-by-language = 按語言
staff-by-topic = 按主題
staff-by-outcome = 問題的結果
staff-day = 日期
staff-language = 語言
staff-outcome = 結果
staff-total = 合計
staff-unknown = 未知
staff-nothing-counted = 這段時間沒有資料。
staff-outcome-answered = 依據指南回答
staff-outcome-computed = 計算出日期或結果
staff-outcome-clarification = 反問
staff-outcome-partial-language = 已回答，但不是提問者的語言
staff-outcome-not-found = 未找到
staff-outcome-out-of-scope = 不屬於本服務台
staff-outcome-personal-case = 個人案件
staff-outcome-small-talk = 寒暄
staff-outcome-urgent = 緊急情況
staff-outcome-handed-over = 進入人工佇列
staff-outcome-unavailable = 要求人工但無人值班

## Accounts

staff-new-account = 新增帳號
staff-role = 角色
staff-role-staff = 工作人員
staff-role-editor = 編輯
staff-role-publisher = 發布人
staff-role-administrator = 管理員
staff-role-auditor = 稽核員
staff-actions = 操作
staff-active = 正常
staff-disabled = 已停用
staff-must-change-short = 須設定密碼
staff-reset = 重設密碼
staff-disable = 停用
staff-enable = 啟用
staff-create = 建立
# $name (String) – the account
staff-start-password = { $name } 的密碼
staff-start-password-lead = 密碼只顯示這一次，也只能使用一次：用它登入後須設定新密碼。

## The audit log

staff-audit-lead = 按時間順序記錄重要操作。任何更改或刪除都會被發現。
staff-number = 編號
staff-when = 時間
staff-account = 帳號
staff-action = 操作
staff-subject = 對象
staff-detail = 說明
staff-did-signed-in = 登入
staff-did-sign-in-failed = 登入失敗
staff-did-signed-out = 登出
staff-did-password-changed = 更改了密碼
staff-did-account-created = 新增了帳號
staff-did-role-changed = 更改了角色
staff-did-account-reset = 重設了密碼
staff-did-account-disabled = 停用了帳號
staff-did-account-enabled = 啟用了帳號
staff-did-conversation-viewed = 檢視了對話
staff-did-conversation-claimed = 接手了對話
staff-did-codes-turned-on = 啟用了一次性驗證碼
staff-did-codes-turned-off = 停用了一次性驗證碼
staff-did-account-renamed = 更改了稱呼
staff-did-conversation-released = 把對話退回佇列
staff-did-conversation-returned = 把對話交回自動答覆
staff-did-conversation-transferred = 轉交了對話
staff-did-conversation-closed = 結束了對話

## Answers that are checked, and those that wait for approval

staff-check = 核對回答
staff-check-lead = 請對照來源章節，逐句判斷是否正確。您評定之後才會顯示其他人的意見。
staff-check-keys = 按鍵：1 正確 · 2 部分正確 · 3 錯誤 · ↓ ↑ 移動 · N 跳過 · Ctrl+Enter 儲存
# $what (String) – how many
staff-check-count = 待評定：{ $what }
staff-check-none = 這裡沒有需要核對的內容。
staff-check-open = 待您評定
staff-check-waiting = 未評定
staff-check-judged = 已評定
staff-check-confirmed = 已確認
staff-check-why-returned = 來源已變
staff-check-why-rated = 訪客不滿意
staff-check-why-low = 把握不大
staff-check-why-sample = 抽查
staff-check-right = 正確
staff-check-partly = 部分正確
staff-check-wrong = 錯誤
staff-check-translation = 譯文與官方文本的意思一致嗎？
staff-check-faithful = 忠實
staff-check-unfaithful = 不忠實
staff-check-should = 本應如何回答？
staff-check-comment = 備註
staff-check-save = 儲存並查看他人意見
staff-check-next = 下一個回答
staff-check-missing = 請先評定每一行。
staff-check-saved = 您的評定已儲存。
staff-check-served = 這一回答已確認。只要來源章節不變，就會顯示為已核對。
staff-check-unfit-changed = 已儲存。來源章節在回答之後有變化，不作為已核對的回答保留。
staff-check-unfit-ended = 已儲存。來源章節目前未施行，不作為已核對的回答保留。
staff-check-unfit-leans = 已儲存。這個問題須結合前文才能理解，不作為已核對的回答保留。
staff-check-unfit-kind = 已儲存。此類回答不保留。
# $day (String) – a day
staff-check-confirmed-on = { $day }確認
# $what (String) – how often
staff-check-times = 相同提問次數：{ $what }
staff-check-section-same = 沒有變化
staff-check-section-changed = 之後有變化
staff-check-section-ended = 不再有效
staff-check-section-gone = 已不存在
staff-check-now = 現在
staff-check-earlier = 此前確認的回答
staff-check-you = 您
staff-check-figures = 統計
staff-check-agreement = 一致率
staff-check-alpha = Krippendorff α
staff-approve = 待核對發送
staff-approve-lead = 訪客正在等您核對這一回答。
# $what (String) – a time, such as “90 sec”
staff-approve-left = 剩餘{ $what }
staff-approve-send = 按原樣發送
staff-approve-change = 發送其他內容
staff-approve-refuse = 不發送，轉人工等候
staff-done-approve = 回答已發送。
staff-done-change = 已改發您的內容。
staff-done-refuse = 回答沒有發送，訪客正在等候人工服務。
# $name (String) – a colleague
staff-decided-by = { $name }已經處理。
staff-did-answer-viewed = 查看了待核對的回答
staff-did-answer-judged = 評定了回答
staff-did-answer-approved = 核對並發送了回答
staff-did-answer-changed = 以其他內容代替了回答
staff-did-answer-refused = 攔下了回答
