### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = 您的資料

person-data = 您在本次對話中的資料
person-data-lead = 這裡的內容在最後一則訊息之後儲存{ $what }天，其中不含護照號碼、電話號碼等個人資訊，之後刪除。
person-data-download = 下載已儲存的內容
person-data-erase = 刪除本次對話
person-data-ask = 要永久刪除本次對話的全部內容嗎？刪除後工作人員也無法再查看，且無法復原。
person-data-yes = 是，刪除
person-data-no = 否，保留
person-data-erased = 對話已刪除。
person-data-nothing = 目前沒有儲存任何內容：您還沒有提問。

person-letter = 留言
person-letter-lead = 工作人員上班後會閱讀，並以您選擇的方式回覆。
person-letter-text = 您的留言
person-letter-answer-to = 電子郵件或電話號碼
person-letter-name = 您的姓名（選填）
person-letter-consent = 我同意將我的留言和聯絡方式加密儲存，最長{ $what }天，以便工作人員回覆我。
person-letter-send = 送出留言
person-letter-left = 您的留言已交給工作人員，最遲{ $what }天後刪除。
person-letter-take-back = 收回留言
person-letter-taken-back = 您的留言已刪除。
person-letter-wrong-text = 請填寫1至2000個字元。
person-letter-wrong-answer-to = 請填寫電子郵件或電話號碼。
person-letter-wrong-name = 姓名最多80個字元。
person-letter-wrong-consent = 請勾選同意：未經您同意，不會儲存任何內容。

staff-letters = 留言
staff-letters-lead = 以下是無人值班時訪客的留言。內容已加密，將在所示日期刪除。每次閱讀都會留下紀錄。
staff-letters-none = 沒有待處理的留言。
staff-letters-done = 顯示已處理的留言
staff-letter-new = 新
staff-letter-open = 閱讀
staff-letter-done = 標記為已處理
staff-letter-answer-to = 回覆至
staff-letter-read-by = { $name }已閱讀
staff-letter-done-by = { $name }已處理
staff-letter-until = 將於{ $what }刪除
staff-letter-lost = 無法用本伺服器的金鑰解密此留言。
staff-letter-conversation = 開啟對話

staff-export = 下載已儲存的內容
staff-erase = 永久刪除
staff-erase-ask = 要刪除此對話及其全部相關內容嗎？刪除後無法復原。
staff-erased = 對話已刪除。

staff-did-conversation-exported = 匯出了一次對話的儲存內容
staff-did-conversation-erased = 刪除了一次對話
staff-did-letter-opened = 閱讀了一則留言
staff-did-letter-done = 將一則留言標記為已處理
staff-did-log-shortened = 移除了本日誌中最早的紀錄

