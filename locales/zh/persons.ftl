### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = 您的数据

person-data = 您在本次对话中的数据
person-data-lead = 这里的内容在最后一条消息之后保存{ $what }天，其中不含护照号、电话号码等个人信息，之后删除。
person-data-download = 下载已保存的内容
person-data-erase = 删除本次对话
person-data-ask = 要永久删除本次对话的全部内容吗？删除后工作人员也无法再查看，且无法恢复。
person-data-yes = 是，删除
person-data-no = 否，保留
person-data-erased = 对话已删除。
person-data-nothing = 目前没有保存任何内容：您还没有提问。

person-letter = 留言
person-letter-lead = 工作人员上班后会阅读，并按您选择的方式回复。
person-letter-text = 您的留言
person-letter-answer-to = 电子邮箱或电话号码
person-letter-name = 您的姓名（选填）
person-letter-consent = 我同意将我的留言和联系方式加密保存，最长{ $what }天，以便工作人员回复我。
person-letter-send = 提交留言
person-letter-left = 您的留言已提交给工作人员，最迟{ $what }天后删除。
person-letter-take-back = 撤回留言
person-letter-taken-back = 您的留言已删除。
person-letter-wrong-text = 请填写1至2000个字符。
person-letter-wrong-answer-to = 请填写电子邮箱或电话号码。
person-letter-wrong-name = 姓名最多80个字符。
person-letter-wrong-consent = 请勾选同意：未经您同意，不会保存任何内容。

staff-letters = 留言
staff-letters-lead = 以下是无人值班时来访者的留言。内容已加密，将在所示日期删除。每次阅读都会留下记录。
staff-letters-none = 没有待处理的留言。
staff-letters-done = 显示已处理的留言
staff-letter-new = 新
staff-letter-open = 阅读
staff-letter-done = 标记为已处理
staff-letter-answer-to = 回复至
staff-letter-read-by = { $name }已阅读
staff-letter-done-by = { $name }已处理
staff-letter-until = 将于{ $what }删除
staff-letter-lost = 无法用本服务器的密钥解密此留言。
staff-letter-conversation = 打开对话

staff-export = 下载已保存的内容
staff-erase = 永久删除
staff-erase-ask = 要删除此对话及其全部相关内容吗？删除后无法恢复。
staff-erased = 对话已删除。

staff-did-conversation-exported = 导出了一次对话的保存内容
staff-did-conversation-erased = 删除了一次对话
staff-did-letter-opened = 阅读了一条留言
staff-did-letter-done = 将一条留言标记为已处理
staff-did-log-shortened = 移除了本日志中最早的记录

