
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = 本服务掌握的全部内容，按主题排列。每篇指南都注明自何时施行、最近何时核实。
guide-way-label = 当前位置
guide-contents-heading = 本页内容
guide-facts-heading = 关键信息
guide-show-link = 给工作人员看的中文句子
guide-print = 打印
guide-current = 查看现行版本
# $day (String) – a day, written out
guide-not-yet = 此版本尚未施行，将于{ $day }起施行。
# $day (String) – a day, written out
guide-changes-on = 新版本将于{ $day }起施行
guide-unsure = 其中有些内容，资料来源没有把握。请拨打12367确认。
guide-other-languages = 本节的其他语言版本
guide-words-heading = 可以出示的中文词语
guide-code-label = 本页网址的二维码
guide-code-hint = 在另一部手机上打开本页
guide-feed = 关注变化

## Comparing two editions

guide-compare-link = 各版本之间的变化
guide-compare-from = 较早的版本
guide-compare-to = 较新的版本
guide-compare-button = 比较
guide-compare-legend = 新增的文字有下划线，删去的文字有删除线。
guide-compare-none = 没有可以比较的较早版本。
guide-compare-same = 此处没有变化。
guide-compare-changed = 本节有变化。
guide-compare-added = 本节是新增的。
guide-compare-removed = 本节已删去。
guide-compare-ins = 新增：
guide-compare-del = 删去：

## Sentences to show an officer

guide-show-heading = 出示给工作人员
guide-show-lead = 全屏打开一个句子，把手机拿给对方看。这些句子只是询问，不说明任何规定。
guide-show-common = 任何窗口都能用
guide-show-open = 全屏显示
guide-show-back = 关闭
guide-show-previous = 上一句
guide-show-next = 下一句
guide-show-speak = 用中文朗读

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = 变化：{ $topic }
feed-began = { $title }：自{ $day }起施行
feed-begins = { $title }：将于{ $day }起施行
feed-ends = { $title }：有效至{ $day }
feed-ended = { $title }：已于{ $day }失效
