### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $amount }分钟
quantity-hours = { $amount }小时
quantity-days = { $amount }天
quantity-working-days = { $amount }个工作日
quantity-weeks = { $amount }周
quantity-months = { $amount }个月
quantity-years = { $amount }年
quantity-years-old = { $amount }周岁
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

bound-within = { $value }以内
bound-at-least = 至少{ $value }
bound-at-most = 最多{ $value }
bound-before = 不到{ $value }
bound-after = 超过{ $value }
bound-from = { $value }起
bound-until = 到{ $value }为止

## What the counter says when it has no answer.

refusal-not-found = 没有找到能回答这个问题的指南。我不想随意猜测：请咨询下面的联系单位，或者换一种说法再问一次。
refusal-out-of-scope = 本窗口解答外国人在上海的签证、居留、工作和日常规定问题。对于您的这个问题，我没有可靠的信息；下面的联系单位也许能帮到您。
refusal-elsewhere = 本窗口只了解上海适用的规定。其他国家或地区的规定，请向当地主管机关或者该国领事馆咨询。
refusal-unlawful = 我不能协助任何违法的做法。如果您的证件有问题，请拨打12367或联系下面的部门，了解合法的解决办法，越早处理越好。
refusal-personal-case = 我无法查询任何人的申请或档案。受理申请的机关可以查询：请拨打下面的电话，并准备好受理回执。请不要在这里填写护照号码或案件编号。
refusal-small-talk = 您好！您可以用自己的语言，问我有关上海的签证、住宿登记、居留许可、工作或家庭事务的问题。
refusal-urgent = 如果您有危险，请马上打电话求助。紧急电话在下面，拨打免费。

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = 目前能确定的是，这项规定有效到{ $day }。在那之后还要依据它办事，请先核实。
notice-earlier-edition = 这是以前的规定，有效到{ $day }为止。
notice-partial-language = 这段内容还没有您的语言版本，现在显示的是{ $language }版本。
notice-unconfirmed-translation = 这份译文还没有人确认。请以旁边显示的官方中文原文为准。
notice-outdated-translation = 这份译文确认之后，中文原文有了改动。请以中文原文为准。
notice-low-confidence = 资料来源对这一点没有把握。请拨打12367确认。
notice-degraded = 部分服务目前无法使用，这次的回答可能不如平时完整。
notice-assumed = 以上按此情况回答：{ $what }
computed-until = 对于{ $country }，以上规定适用至{ $day }。
computed-total = 任意{ $within }天内累计停留不超过{ $days }天。
answer-yes = { $asks ->
    [may] 可以。
    [need] 需要。
    [have] 有。
   *[other] 是的。
}
answer-no = { $asks ->
    [may] 不可以。
    [need] 不需要。
    [have] 没有。
   *[other] 不是的。
}
answer-due = { $title }：最晚{ $last }。（{ $event }{ $day }）
refusal-ended = 指南“{ $title }”中的规定目前只能确定有效到{ $until }。{ $day }适用什么规定，这里还不知道，请先拨打12367询问。
clarify-day = 您指的是哪一天？规定因日期而不同，请写明日期。
notice-reworded = 本回答中的部分句子由语言模型改写，并已与来源核对。以来源为准。
# $day (String) – a day
notice-reviewed = 工作人员已于{ $day }核对过这一回答，其来源此后没有变化。
notice-approved = 这一回答在发送前已由工作人员核对。
notice-unchecked = 工作人员未能及时核对这一回答，以下内容直接来自指南。
notice-late = 期限已过。
notice-no-office-left = 期限前的最后一个工作日已过。请立即联系主管机关。
notice-office-closed = 最后一天不是工作日。请在{ $day }或之前办理。
notice-holidays-unknown = 那段时间的放假安排还没有公布，或者这里没有资料。办事单位可能不上班，请提前几天办理。
notice-later-edition = 这里显示的规定自{ $day }起施行。您填写的那一天适用什么规定，这里没有资料。

## Status of a text

status-authoritative = 官方原文
status-current = 译文，已确认
status-outdated = 译文，已过时
status-machine = 译文，尚未确认
status-missing = 没有译文

## Names of languages

language-en = 英语
language-zh = 中文
language-ja = 日语
language-ko = 韩语
language-fr = 法语
language-de = 德语
language-es = 西班牙语
language-ru = 俄语
language-ar = 阿拉伯语
language-pt = 葡萄牙语
language-it = 意大利语
language-vi = 越南语

## Pages

page-title = openwindow
page-lead = 上海的签证、居留和工作问题，用您的语言解答，并注明来源和日期。
page-question-label = 您的问题
page-question-hint = 可以用任何语言提问。请不要填写护照号码或案件编号。
page-ask-button = 提问
page-as-of-label = 以哪一天的规定为准
page-plain-version = 本指南的简明版
page-usual-version = 本指南的完整版
page-language-label = 语言
page-examples-heading = 例如
page-example-overstay = 签证过期了怎么办？
page-example-renewal = 居留许可要在到期前多久续签？
page-example-registration = 我搬家了，新住址要在多久之内登记？
page-example-transit = 转机停留几天需要签证吗？
page-topics-heading = 主题
page-answer-heading = 回答
page-key-facts-heading = 要点
page-steps-heading = 办理步骤
page-documents-heading = 需要带的材料
page-sources-heading = 来源
page-follow-ups-heading = 相关问题
page-choose = 请选择
page-choice-button = 继续
page-known-heading = 已考虑的情况
# $what (String) – what is taken away from what is known of the asker
page-forget = 去掉：{ $what }
page-contacts-heading = 向谁咨询
page-official-text = 官方中文原文
# $day (String) – a day, written out
page-in-force-since = 自{ $day }起施行
# $day (String) – a day, written out
page-in-force-until = 到{ $day }为止
# $day (String) – a day, written out
page-verified-on = { $day }核实
# $day (String) – a day, written out
page-answer-as-of = 依据{ $day }的规定
page-open-now = 现在开放
page-closed-now = 现在不开放
page-editions-heading = 各个版本
page-related-heading = 相关指南
page-back-to-questions = 提一个问题
page-disclaimer = 本站提供办事指引，不是法律意见。文本不一致时，以官方中文原文为准。
page-skip-to-content = 跳到正文

## Deadlines

deadline-heading = 我最晚哪一天办？
deadline-lead = 选择符合您的情况，填写日期，就能看到每件事的最后一天和所依据的规定。
deadline-situation-label = 您属于哪种情况？
deadline-events-heading = 填写与您有关的日期
deadline-time-label = 时间（如果知道）
deadline-button = 查看期限
deadline-result-heading = 您的期限
deadline-last = 最后一天
deadline-act-by = 此前最后一个工作日
deadline-opens = 最早从
deadline-left = 剩余时间
deadline-today = 只剩今天
deadline-what-to-do = 现在怎么办
deadline-calendar = 加入日历（.ics）
deadline-counted-stated = 按规定写明的方法计算。
deadline-counted-earliest = 规定没有写明具体怎样计算。为稳妥起见，这里给出的是最早可能的截止日。
deadline-counted-midnight = 没有填写时间，从当天0时起算。
deadline-no-rule = 这一天适用什么规定，这里没有资料。请拨打12367询问。
deadline-disclaimer = 这些日期根据所引用的规定推算。以您证件上的日期和主管机关的决定为准。

## Situations of people, as they say it of themselves

situation-anyone = 所有人
situation-visa = 我持签证
situation-visa-free = 我免签入境
situation-transit = 我过境免签
situation-residence-permit = 我有居留许可
situation-permanent-card = 我有永久居留身份证
situation-worker = 我在工作
situation-employer = 我雇用外国人
situation-student = 我在上学
situation-parent = 我是孩子的父亲或母亲
situation-tax-resident = 我是税务居民
situation-driver = 我驾驶车辆

## Messages of an Official Account

wechat-greeting = 您好！您可以用自己的语言询问在上海的签证、居留、工作、家庭等问题，例如：“签证过期了怎么办？”请不要发送护照号码或案件编号。
wechat-only-text = 目前只能阅读文字消息。请用文字写下您的问题，任何语言都可以。
wechat-whole-answer = 查看完整回答和来源

## Problems, as the API and the pages tell them

problem-invalid-body = 无法读取这个请求。
problem-question-empty = 问题是空的。
# $limit (Number) – characters at most
problem-question-too-long = 问题太长了，最多{ $limit }个字符。
problem-too-large = 请求太大。
problem-invalid-language = 这不是一种语言。
problem-invalid-date = 日历上没有这一天。
problem-unknown-field = 请求中有不存在的字段。
problem-unknown-value = 有一项内容的值在这里没有。
problem-invalid-parameter = 网址中有一处不正确。
problem-not-found = 这里没有内容。
problem-method-not-allowed = 这个网址不接受这类请求。
problem-unsupported-media-type = 请求必须是JSON格式。
problem-too-many-requests = 您在短时间内提问较多。请过一会儿再试，或拨打12367。
problem-unknown-key = 这个密钥无效。
problem-conversation-closed = 这次对话已经结束，请开始新的对话。
problem-conversation-full = 这次对话已经太长，请开始新的对话。
problem-conversation-waiting = 您之前的消息还在回答中，请稍候。
problem-idempotency-key-reused = 这个键已经用于另一条消息。
problem-signature = 此请求的签名有误或已过期。
problem-not-signed-in = 请先登录。
problem-not-allowed = 您的账号无权进行此操作。
problem-csrf = 该请求并非来自本页面。请刷新页面后重试。
problem-wrong-credentials = 用户名、密码或验证码不正确。
problem-code-needed = 请输入手机上的验证码。
problem-too-many-attempts = 尝试次数过多，请稍候再试。
problem-password-change-needed = 请先设置新密码。
problem-weak-password = 该密码过于容易猜到，或长度不符合要求，请另选一个。
problem-account-exists = 已有同名账号。
problem-last-administrator = 这是最后一位管理员，请先添加另一位管理员。
problem-setup-code = 这不是服务器启动时显示的设置码。
problem-already-set-up = 首个账号已经建立，请登录。
problem-codes-not-offered = 您的账号尚未开始设置一次性验证码。
problem-busy = 现在提问的人太多。请稍后再试。
problem-timeout = 处理时间过长。请再试一次。
problem-unavailable = 服务目前无法使用。请再试一次，或拨打12367。
