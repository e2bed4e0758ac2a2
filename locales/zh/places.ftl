
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = 热线、办事机构、医院和领事馆，附有可以给司机看的中文地址。
offices-matter = 事项
offices-district = 所在区
offices-speaks = 使用语言
offices-any = 不限
offices-show = 查看
offices-all = 全部机构和热线
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] 没有找到。请减少条件，或者拨打12345。
   *[other] { $amount }条
}
offices-places = 可以前往的地方
offices-lines = 电话热线
offices-online = 网上办理
offices-note = “现在开放”按这里已知的时间和上海时间判断。地图和网站由其他方提供。
office-hours = 时间
office-hours-always = 每天24小时
office-hours-unknown = 这里没有查到
office-holiday = 今天是公共假日，请先打电话。
office-languages = 语言
office-call = 拨打
office-show = 给司机看地址
office-map = 地图
office-website = 网站
office-checked-today = 今天核实过。
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $amount }天前核实过。
# $day (String) – a day, written out
office-checked-old = 上次核实是{ $day }。去之前请先打电话。
office-confirm = 资料较旧或者不是官方资料，去之前请先打电话确认。
office-please = 请把这张卡片给司机看。
places-print = 打印

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = 请选择语言
kiosk-again = 重新开始
kiosk-welcome = 需要什么帮助？
kiosk-nothing-kept = 这台终端不会记住任何内容。请不要输入护照号码或案件编号。
kiosk-take = 带走
kiosk-code = 用手机扫描的二维码
kiosk-code-text = 用手机扫一扫，在手机上继续看。二维码里没有您的问题。
kiosk-still = 您还在吗？
kiosk-soon = 如果不触摸屏幕，本页将在15秒后重新开始，并清除所有内容。
kiosk-stay = 还在，继续
