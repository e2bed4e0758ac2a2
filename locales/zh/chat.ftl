
### What the widget and the chat say.

## Before anything is loaded

chat-launch = 向我提问
chat-close = 关闭
chat-loading = 正在打开……
chat-failed = 未能加载。请检查网络后再试。
chat-without-scripts = 聊天需要 JavaScript。简易版无需脚本即可使用。

## The window

chat-lead = 请用您自己的语言提问：在上海的签证、登记、居留与工作事宜。
chat-examples = 例如
chat-conversation = 对话
chat-menu = 设置与更多
chat-large-text = 大号文字
chat-begin-anew = 忘记这次对话，重新开始
chat-print = 打印或保存
chat-back = 回到对话
chat-you = 您的问题
chat-not-kept = 您的浏览器不为此页面保存任何内容。关闭页面后，对话即消失。

## Speaking to a person

chat-person = 与人交谈
chat-person-offline = 未能加载联系方式。请检查网络后再试。
# $what (String) – names of languages
chat-spoken = 可用语言：{ $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = 上海时间的开放时间：{ $what }
chat-driver = 出租车司机请看：

## How far a question is

chat-sending = 正在发送……
chat-answering = 正在查阅指南……
chat-offline = 没有网络连接。您的问题已保留，恢复连接后会立即发送。
chat-trying = 连接中断，正在重试……
chat-busy = 目前提问的人很多。您的问题已保留，会自动再次发送。
chat-gone = 之前的对话已不再保留。已用您的问题开始新的对话。
chat-unanswered = 由于系统故障，这个问题未能得到回答。请再试一次，或致电下列联系人。
chat-try-again = 再试一次
chat-edit = 修改问题

## An answer

# $name (String) – the number of a source
chat-source = 来源 { $name }
chat-open-guide = 打开指南
chat-copy = 复制
chat-copied = 已复制
chat-read = 朗读
chat-stop = 停止朗读
chat-find-country = 输入以查找国家

## What people think of an answer

chat-rate = 您对这个回答的看法
chat-rate-understood = 我看懂了
chat-rate-actionable = 我知道现在该做什么
chat-rate-trusted = 我信任它
chat-yes = 是
chat-no = 否
chat-why-not = 问题出在哪里？
chat-reason-off-topic = 回答的是另一个问题
chat-reason-incomplete = 缺少内容
chat-reason-unclear = 难以理解
chat-reason-wrong = 有错误或已过时
chat-reason-not-my-case = 不适合我的情况
chat-reason-other = 其他
chat-comment = 请用您自己的话说明。请勿填写姓名或证件号码。
chat-send = 发送
chat-thanks = 谢谢您。这有助于改进指南。

## At the desk: what visitors are told in their language

desk-waiting = 工作人员会在本对话中答复您。您目前排在第{ $place }位。等候期间可以继续提问。
desk-waiting-minutes = 工作人员会在本对话中答复您。您目前排在第{ $place }位，预计等候约{ $minutes }分钟。等候期间可以继续提问。
desk-waiting-nobody = 您排在第{ $place }位，但目前没有工作人员在线。您的位置会保留。如需立即帮助，请使用下列联系方式。
desk-with-staff = 工作人员{ $name }已在本对话中，会看到您写的内容。
desk-shut = 目前没有工作人员可以在此答复。您可以使用下列联系方式。
desk-shut-until = 目前没有工作人员可以在此答复。人工服务将于{ $when }（上海时间）恢复。在此之前，您可以使用下列联系方式。
desk-withdrawn = 您已取消等候人工服务，之后仍由系统根据指南答复。
desk-joined = 现在由工作人员{ $name }为您答复。
desk-transferred = 接下来由工作人员{ $name }为您服务。
desk-released = { $name }需要离开。您现在排在第一位，下一位空闲的工作人员会为您答复。
desk-staff-silent = { $name }已有一段时间没有答复。您现在排在第一位，下一位空闲的工作人员会为您答复。
desk-returned = { $name }已离开对话，之后仍由系统根据指南答复。
desk-closed = { $name }已结束对话。您可以随时开始新的对话。
desk-visitor-silent = 由于一段时间没有新的内容，对话已结束。您可以随时开始新的对话。
desk-checking = 工作人员正在核对这一回答，核对后即会发给您，请稍候。

## What staff are told, and how they are called on paper

problem-already-claimed = 该对话已由其他人接手。
problem-already-decided = 这项内容已有人处理。
problem-already-judged = 您已经评定过这一回答。
problem-check-changed = 您打开之后，这一回答发生了变化，请重新查看。
problem-not-yours = 该对话不由您接待，请先接手。
problem-no-translation = 翻译服务暂时没有响应。
problem-translation-differs = 译文与原文不一致。请对照阅读后再发送。
counter-staff = 工作人员

## Waiting for a person, in the window

person-lead = 以下人员可以帮助您。现在有人值守、且会讲您的语言的排在前面。
person-take-along = 请带上这次对话。打印件上官方中文原文与您的语言并列，工作人员也能看懂。
person-emergency = 紧急情况
person-wait = 在此等候人工服务
person-wait-lead = 工作人员会在本对话中答复，并能看到之前的内容。
person-opens = 人工服务将于{ $what }恢复。
person-place = 您排在第{ $what }位。
person-minutes = 预计等候：约{ $what }分钟
person-no-time = 等候时间暂无法估计。
person-nobody = 目前没有工作人员在线。您的位置会保留。
person-meanwhile = 等候期间可以继续提问。
person-cancel = 不再等候
person-joined = 工作人员{ $name }正在为您答复。
person-staff = 工作人员
person-translated = 机器翻译。原文：
person-passed-on = 已发送给{ $name }
person-back = 返回自动答复
person-answering = 之后仍由系统根据指南答复。
person-again = 您现在排在第一位，下一位空闲的工作人员会为您答复。
person-closed = 对话已结束。
person-failed = 操作没有成功，请重试。
person-pass-button = 把这段对话带到服务窗口
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = 请在窗口出示此码或此地址。在 { $time } 内，窗口可凭它打开并查看对话一次。
