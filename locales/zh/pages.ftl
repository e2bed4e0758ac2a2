
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = 页面
nav-foot-label = 关于本服务
nav-ask = 提问
nav-chat = 对话
nav-deadlines = 期限
nav-offices = 办事机构和热线
nav-stay = 我的停留
nav-about = 关于本服务
nav-accessibility = 无障碍说明
nav-plain = 简易版
nav-guides = 全部指南

## The front door

home-title = 上海的签证、居留和工作问题
page-example-passport = 护照被偷了，我该怎么办？
page-example-job = 我可以换工作单位吗？
home-emergency = 紧急情况
home-ways = 更多办法
home-chat = 一步一步对话，把问题问清楚
home-deadlines = 看看最晚哪天要办，并加入日历
home-offices = 打给谁、去哪里、给司机看什么
home-stay = 您自己的日期，只留在您的浏览器里
home-plain = 适合旧手机和慢网络
home-changes = 近期变化
# $day (String) – a day, written out
home-change-begins = 自{ $day }起施行
# $day (String) – a day, written out
home-change-changes = 自{ $day }起有新规定
# $day (String) – a day, written out
home-change-ends = 目前所知有效到{ $day }
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $amount }篇指南

## Notices that everybody should see

bulletin-heading = 请注意
bulletin-more = 详细内容

## Pages that say what went wrong

trouble-not-found = 网址可能已经过期或者输错了。请在这里提问，或者浏览指南。
trouble-busy = 您的问题没有错。请稍等片刻再试。如果着急，请使用简易版，或者拨打下面的电话。

## About the service. $operator (String) – a name.

about-operator = 本服务由{ $operator }运营。
about-operator-unknown = 这是openwindow，由本网址的运营者提供。
about-contact = 联系方式：
about-no-model = 没有语言模型参与。答案引自指南。
about-rewriting = 语言模型可能会改写答案中的句子。它得到的是去掉个人信息的问题和选出的句子；改写的内容会与来源核对，不一致的换回原句。
about-embedding = 为了找到合适的指南，问题的文字由运营者选定的另一台服务器与指南比对。
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $amount }个来源
