
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = 本服務掌握的全部內容，按主題排列。每篇指南都註明自何時施行、最近何時核實。
guide-way-label = 目前位置
guide-contents-heading = 本頁內容
guide-facts-heading = 關鍵資訊
guide-show-link = 給工作人員看的中文句子
guide-print = 列印
guide-current = 查看現行版本
# $day (String) – a day, written out
guide-not-yet = 此版本尚未施行，將於{ $day }起施行。
# $day (String) – a day, written out
guide-changes-on = 新版本將於{ $day }起施行
guide-unsure = 其中有些內容，資料來源沒有把握。請撥打12367確認。
guide-other-languages = 本節的其他語言版本
guide-words-heading = 可以出示的中文詞語
guide-code-label = 本頁網址的QR碼
guide-code-hint = 在另一部手機上開啟本頁
guide-feed = 關注變化

## Comparing two editions

guide-compare-link = 各版本之間的變化
guide-compare-from = 較早的版本
guide-compare-to = 較新的版本
guide-compare-button = 比較
guide-compare-legend = 新增的文字有底線，刪去的文字有刪除線。
guide-compare-none = 沒有可以比較的較早版本。
guide-compare-same = 此處沒有變化。
guide-compare-changed = 本節有變化。
guide-compare-added = 本節是新增的。
guide-compare-removed = 本節已刪去。
guide-compare-ins = 新增：
guide-compare-del = 刪去：

## Sentences to show an officer

guide-show-heading = 出示給工作人員
guide-show-lead = 全螢幕開啟一個句子，把手機拿給對方看。這些句子只是詢問，不說明任何規定。
guide-show-common = 任何櫃台都能用
guide-show-open = 全螢幕顯示
guide-show-back = 關閉
guide-show-previous = 上一句
guide-show-next = 下一句
guide-show-speak = 用中文朗讀

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = 變化：{ $topic }
feed-began = { $title }：自{ $day }起施行
feed-begins = { $title }：將於{ $day }起施行
feed-ends = { $title }：有效至{ $day }
feed-ended = { $title }：已於{ $day }失效
