
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = 生成办事清单
checklist-heading = 办事清单
checklist-address = 您填写的日期会成为本页地址的一部分。除此之外地址里没有您的任何信息，这里也不保存任何内容。
checklist-hint = 您勾选的内容只保存在这个浏览器里。
checklist-clear = 清除所有勾选
checklist-scan = 扫码打开指南
checklist-nothing = 请选择一份指南来生成清单。

## A conversation handed over at a service counter

counter-heading = 供服务窗口查看的对话
counter-lead = 此凭证只能打开对话一次。请到了窗口、准备好阅读或打印时再按按钮。
counter-open = 打开对话
counter-once = 本页只能打开一次。请打印，或不要关闭：重新加载后将不再显示。
counter-nothing-heading = 此凭证打不开任何内容
counter-nothing = 它可能已经用过、已经过期，或者地址不完整。可以在进行对话的地方重新生成一个凭证。
counter-empty = 还没有对话内容。
counter-visitor = 访客

## My stay

stay-heading = 我的停留
stay-lead = 填写您在华停留的日期，看看什么事情什么时候到期。您的日期不会离开这台设备。
stay-without = 本页需要脚本。下面这一页不需要；它会把您填写的日期发送给本服务，但本服务不保存：
stay-loading = 正在加载规则……
stay-failed = 规则无法加载。请检查网络后重试，或拨打 12367。
stay-again = 重试
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = 这台设备的时钟似乎不准：它显示 { $device }，而上海现在是 { $city }。这里以上海的日期为准。
stay-empty = 请选择符合您的情况并填写一个日期，到期事项会显示在这里。
stay-wrong-day = 日历上没有这一天。
stay-rule = 规定
stay-print = 打印
stay-keeping = 在这台设备上
stay-keep = 把我的日期保存在这个浏览器里
stay-keep-hint = 请只在您自己的设备上这样做：使用这个浏览器的人都能看到这些日期。
stay-kept = 已保存在这个浏览器里，也只在这里。
stay-not-kept = 这个浏览器不保存任何内容。本页打开期间，您的日期会留在这里。
stay-forget = 全部清除
stay-forgotten = 已全部清除。
