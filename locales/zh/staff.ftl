
### What the console of the staff says.

staff-title = 工作人员工作台
staff-needs-scripts = 工作台需要使用脚本，请在浏览器中启用。
staff-failed = 操作未成功，请重试。
staff-offline = 无法连接服务，请检查网络。
staff-close = 关闭

## Signing in

staff-sign-in = 登录
staff-sign-in-lead = 供本服务窗口工作人员使用。
staff-session-over = 您的登录已失效。请重新登录，从刚才的地方继续；已输入的内容都保留着。
staff-name = 用户名
staff-name-hint = 用于登录，请用小写字母和数字。
staff-display = 访客看到的称呼
staff-display-hint = 例如“李女士”。
staff-password = 密码
staff-password-hint = 至少12个字符。
staff-code = 验证器应用中的验证码
staff-code-hint = 六位数字。
staff-wrong-credentials = 用户名或密码不正确。
staff-wrong-password = 原密码不正确。
# $what (String) – seconds
staff-too-often = 尝试次数过多，请在 { $what } 秒后重试。
staff-first-run = 设置第一个账号
staff-first-run-lead = 尚无账号时，服务启动时会显示一个设置码，只能使用一次。
staff-setup-code = 设置码
staff-setup-code-hint = 显示在启动服务的终端里。
staff-create-first = 创建管理员
staff-new-password = 新密码
staff-old-password = 原密码
staff-must-change = 请设置一个只有您知道的密码。
staff-save = 保存
staff-saved = 已保存。
staff-sign-out = 退出登录
staff-codes = 一次性验证码
staff-codes-lead = 启用后，登录时除密码外还需要您的手机。
staff-codes-scan = 请用验证器应用扫描，或手动输入字母，然后填写应用显示的验证码。
staff-codes-on = 登录时需要一次性验证码。
staff-codes-off = 登录时不再需要一次性验证码。
staff-codes-stop = 不再使用验证码
staff-wrong-code = 验证码不正确。
staff-next = 继续

## Above every part

staff-look = 查询
staff-desk = 接待台
staff-accounts = 账号
staff-audit = 审计日志
staff-available = 可接待
staff-now-available = 您现在显示为可接待。
staff-now-away = 您现在显示为暂离。
staff-sound = 有人等待时播放提示音
# $what (String) – how many wait
staff-waiting-count = 等待人数：{ $what }

## The look-up

staff-look-label = 访客想了解什么？
staff-look-button = 搜索
staff-keys = 按键：/ 搜索 · ↓ ↑ 移动 · Enter 展开 · C 复制 · X 复制另一语言 · P 打印 · L 链接 · Q 二维码
staff-language-visitor = 访客的语言
staff-language-other = 对照语言
staff-as-typed = 按输入内容判断
staff-topic = 主题
staff-place = 适用地区
staff-all = 全部
staff-city-cn = 全国
staff-city-cn-shanghai = 上海
# $what (String) – how many
staff-found = 章节：{ $what }
staff-found-nothing = 没有找到。
staff-degraded = 搜索正以备用方式运行
staff-answer = 答复
staff-sections = 章节
staff-why-meaning = 含义相近
staff-why-wording = 有人这样问
staff-why-words = 词语相同
staff-why-country = 提到该国
staff-score = 得分
staff-stands-in = 替代显示
# $what (String) – the language of what was copied
staff-copied = 已复制：{ $what }
staff-print = 打印
staff-link = 链接
staff-link-copied = 链接已复制。
staff-qr = 二维码
staff-scan = 请用手机扫描，在手机上继续阅读。

## The desk

staff-queue = 对话
staff-conversation = 对话
staff-waiting = 等待中
staff-yours = 由您接待
staff-others = 同事接待中
staff-nobody-waits = 没有人在等待。
staff-none-yours = 您目前没有对话。
staff-none-chosen = 请选择一个对话。
staff-back = 全部对话
staff-history = 以往对话
staff-closed-now = 现在不在服务时间。系统会告知访客何时恢复服务。
staff-link-lost = 连接已中断，您看到的内容可能不是最新的。
# $what (String) – a time, such as “3 min”
staff-waited = 已等 { $what }
staff-away = 已离开
staff-unread = 未读：
# $name (String) – a colleague
staff-with = 由 { $name } 接待
staff-take = 接手
# $name (String) – a colleague
staff-taken-by = { $name } 已先接手。

## A conversation

staff-messages = 消息
staff-by-visitor = 访客
staff-by-machine = 自动答复
staff-unanswered = 未答复
staff-look-this-up = 查询这个问题
staff-state = 状态
staff-state-answering = 自动答复中
staff-state-waiting = 等待中
staff-state-with-staff = 由同事接待
staff-state-yours = 由您接待
staff-state-closed = 已结束
staff-hand-back = 交回自动答复
staff-release = 退回队列
staff-transfer = 转交
staff-close-conversation = 结束对话
staff-close-sure = 访客会被告知对话已结束，并可以开始新的对话。
staff-nobody-else = 没有其他人在岗。
staff-presence-available = 可接待
staff-presence-away = 暂离
staff-done-claim = 现在由您接待这个对话。
staff-done-return = 已恢复自动答复。
staff-done-release = 对话已退回队列最前面。
staff-done-transfer = 对话已转交。
staff-done-close = 对话已结束。
staff-write = 发给访客的消息
staff-written-in = 书写语言
staff-send = 发送
staff-send-keys = 按 Enter 发送，Shift 加 Enter 换行，/ 打开常用语。
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = 访客阅读的是{ $what }。您的消息不会被翻译，会标明为{ $name }。
staff-translate = 翻译
staff-translated = 机器翻译：
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = 访客阅读的是{ $what }。请翻译您的消息，否则将以{ $name }发送并注明语言。
staff-differs = 译文在以下地方可能与原文不一致，请对照阅读：
staff-about-number = 数字或日期
staff-about-direction = 期限或界限
staff-about-modality = 必须或可以
staff-about-negation = 否定
staff-about-link = 网址
staff-numbers-only = 仅比对了数字和网址：其中一种语言的用词无法核对。
staff-taken-out = 翻译前已去除个人信息。
staff-untranslated = 不附译文
staff-send-both = 连同译文发送
staff-send-anyway = 我已对照阅读，发送
staff-kept = 您输入的内容已保留。
staff-canned = 常用语
staff-find-canned = 查找常用语
staff-section = 章节
staff-send-section = 发送此节
staff-leave-out = 不附上
staff-notes = 备注和标签
staff-note = 备注，仅工作人员可见
staff-mention = 提醒
staff-nobody = 不提醒
staff-label = 标签
staff-add = 添加
staff-words = 关键词
staff-more = 更多

## The overview

staff-overview = 总览
staff-for-you = 留言给您
staff-overview-lead = 回答、转接和等候的情况。仅为统计数字，看不出是谁。
staff-longest = 最长等候
staff-with-people = 人工服务中
staff-await-reply = 等待回复
staff-colleagues-there = 可接待人员
staff-counter = 服务台
staff-counter-open = 开放
staff-counter-shut = 关闭
staff-today = 今天
staff-last-7 = 最近 7 天
staff-last-30 = 最近 30 天
staff-from = 从
staff-until = 到
staff-csv = 下载 CSV
staff-answers = 回答
staff-answered = 已解答
staff-handed-over = 要求人工
staff-first-word = 首次回应（中位数）
staff-first-word-p90 = 首次回应（九成以内）
staff-gave-up = 放弃等候
staff-sent-away = 下班时仍在等候
staff-helped = 评价为有帮助
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $what } 中 { $part }
staff-by-day = 按日期
staff-by-language = 按语言
staff-by-topic = 按主题
staff-by-outcome = 问题的结果
staff-day = 日期
staff-language = 语言
staff-outcome = 结果
staff-total = 合计
staff-unknown = 未知
staff-nothing-counted = 这段时间没有数据。
staff-outcome-answered = 依据指南回答
staff-outcome-computed = 计算出日期或结果
staff-outcome-clarification = 反问
staff-outcome-partial-language = 已回答，但不是提问者的语言
staff-outcome-not-found = 未找到
staff-outcome-out-of-scope = 不属于本服务台
staff-outcome-personal-case = 个人案件
staff-outcome-small-talk = 寒暄
staff-outcome-urgent = 紧急情况
staff-outcome-handed-over = 进入人工队列
staff-outcome-unavailable = 要求人工但无人值班

## Accounts

staff-new-account = 新建账号
staff-role = 角色
staff-role-staff = 工作人员
staff-role-editor = 编辑
staff-role-publisher = 发布人
staff-role-administrator = 管理员
staff-role-auditor = 审计员
staff-actions = 操作
staff-active = 正常
staff-disabled = 已停用
staff-must-change-short = 须设置密码
staff-reset = 重设密码
staff-disable = 停用
staff-enable = 启用
staff-create = 创建
# $name (String) – the account
staff-start-password = { $name } 的密码
staff-start-password-lead = 密码只显示这一次，也只能使用一次：用它登录后须设置新密码。

## The audit log

staff-audit-lead = 按时间顺序记录重要操作。任何改动或删除都会被发现。
staff-number = 编号
staff-when = 时间
staff-account = 账号
staff-action = 操作
staff-subject = 对象
staff-detail = 说明
staff-did-signed-in = 登录
staff-did-sign-in-failed = 登录失败
staff-did-signed-out = 退出登录
staff-did-password-changed = 更改了密码
staff-did-account-created = 新建了账号
staff-did-role-changed = 更改了角色
staff-did-account-reset = 重设了密码
staff-did-account-disabled = 停用了账号
staff-did-account-enabled = 启用了账号
staff-did-conversation-viewed = 查看了对话
staff-did-conversation-claimed = 接手了对话
staff-did-codes-turned-on = 启用了一次性验证码
staff-did-codes-turned-off = 停用了一次性验证码
staff-did-account-renamed = 更改了称呼
staff-did-conversation-released = 把对话退回队列
staff-did-conversation-returned = 把对话交回自动答复
staff-did-conversation-transferred = 转交了对话
staff-did-conversation-closed = 结束了对话

## Answers that are checked, and those that wait for approval

staff-check = 核对回答
staff-check-lead = 请对照来源章节，逐句判断是否正确。您评定之后才会显示其他人的意见。
staff-check-keys = 按键：1 正确 · 2 部分正确 · 3 错误 · ↓ ↑ 移动 · N 跳过 · Ctrl+Enter 保存
# $what (String) – how many
staff-check-count = 待评定：{ $what }
staff-check-none = 这里没有需要核对的内容。
staff-check-open = 待您评定
staff-check-waiting = 未评定
staff-check-judged = 已评定
staff-check-confirmed = 已确认
staff-check-why-returned = 来源已变
staff-check-why-rated = 访客不满意
staff-check-why-low = 把握不大
staff-check-why-sample = 抽查
staff-check-right = 正确
staff-check-partly = 部分正确
staff-check-wrong = 错误
staff-check-translation = 译文与官方文本的意思一致吗？
staff-check-faithful = 忠实
staff-check-unfaithful = 不忠实
staff-check-should = 本应如何回答？
staff-check-comment = 备注
staff-check-save = 保存并查看他人意见
staff-check-next = 下一个回答
staff-check-missing = 请先评定每一行。
staff-check-saved = 您的评定已保存。
staff-check-served = 这一回答已确认。只要来源章节不变，就会显示为已核对。
staff-check-unfit-changed = 已保存。来源章节在回答之后有变化，不作为已核对的回答保留。
staff-check-unfit-ended = 已保存。来源章节目前未施行，不作为已核对的回答保留。
staff-check-unfit-leans = 已保存。这个问题须结合前文才能理解，不作为已核对的回答保留。
staff-check-unfit-kind = 已保存。此类回答不保留。
# $day (String) – a day
staff-check-confirmed-on = { $day }确认
# $what (String) – how often
staff-check-times = 相同提问次数：{ $what }
staff-check-section-same = 没有变化
staff-check-section-changed = 之后有变化
staff-check-section-ended = 不再有效
staff-check-section-gone = 已不存在
staff-check-now = 现在
staff-check-earlier = 此前确认的回答
staff-check-you = 您
staff-check-figures = 统计
staff-check-agreement = 一致率
staff-check-alpha = Krippendorff α
staff-approve = 待核对发送
staff-approve-lead = 访客正在等您核对这一回答。
# $what (String) – a time, such as “90 sec”
staff-approve-left = 剩余{ $what }
staff-approve-send = 按原样发送
staff-approve-change = 发送其他内容
staff-approve-refuse = 不发送，转人工等候
staff-done-approve = 回答已发送。
staff-done-change = 已改发您的内容。
staff-done-refuse = 回答没有发送，访客正在等候人工服务。
# $name (String) – a colleague
staff-decided-by = { $name }已经处理。
staff-did-answer-viewed = 查看了待核对的回答
staff-did-answer-judged = 评定了回答
staff-did-answer-approved = 核对并发送了回答
staff-did-answer-changed = 以其他内容代替了回答
staff-did-answer-refused = 拦下了回答
