
### What the pages without scripts say.

plain-new = 提新问题
plain-full = 完整版
plain-person = 找人咨询
plain-ask-further = 继续提问
plain-ask-further-hint = 例如：“那我妻子呢？”您之前问过的内容会一并考虑。
plain-forgotten = 您之前的提问已不在这里，本次提问是单独回答的。
plain-by-itself = 目前无法记住之前的提问，本次提问是单独回答的。
plain-waiting = 您的问题已保存，答案还没有准备好。
plain-waiting-button = 显示答案
plain-forget-button = 去掉所勾选的内容，重新回答
plain-language-button = 用这种语言显示
plain-feedback-why = 缺了什么，或者哪里不对？
plain-feedback-button = 发送
plain-feedback-thanks = 谢谢您。您的意见有助于改进回答。
plain-emergency-heading = 紧急电话
plain-hotlines-heading = 热线
plain-offices-heading = 办事窗口
plain-websites-heading = 网站
plain-day-hint = 请按年、月、日填写：2026-11-24
plain-time-label = 时间（如果知道）：14:30
plain-no-days = 请至少填写一个日期。
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = “{ $typed }”不是这里能识别的日期或时间。
plain-pass-button = 把这段对话带到服务窗口
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = 请在窗口出示此码或此地址。在 { $time } 内，窗口可凭它打开并查看对话一次。
