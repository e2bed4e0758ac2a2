
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = この窓口が扱う内容をテーマ別にまとめています。各ガイドに、いつから有効か、最後にいつ確認したかを記しています。
guide-way-label = 現在の位置
guide-contents-heading = このページの内容
guide-facts-heading = 重要な数字と期限
guide-show-link = 係員に見せる文
guide-print = 印刷
guide-current = 現在有効な版を読む
# $day (String) – a day, written out
guide-not-yet = この版はまだ有効ではありません。{ $day }から有効になります。
# $day (String) – a day, written out
guide-changes-on = { $day }から新しい版が有効になります
guide-unsure = ここには情報源でもはっきりしない点があります。12367に電話して確認してください。
guide-other-languages = この項目をほかの言語で読む
guide-words-heading = 見せるための中国語
guide-code-label = このページのアドレスのQRコード
guide-code-hint = このページを別のスマートフォンで開く
guide-feed = 変更のお知らせを受け取る

## Comparing two editions

guide-compare-link = 版による違い
guide-compare-from = 古い版
guide-compare-to = 新しい版
guide-compare-button = 比べる
guide-compare-legend = 追加された部分には下線、削除された部分には取り消し線を付けています。
guide-compare-none = 比べられる古い版はありません。
guide-compare-same = 変更はありません。
guide-compare-changed = この項目は変わりました。
guide-compare-added = この項目は新しく加わりました。
guide-compare-removed = この項目は削除されました。
guide-compare-ins = 追加：
guide-compare-del = 削除：

## Sentences to show an officer

guide-show-heading = 係員に見せる
guide-show-lead = 文を全画面で開いて、画面を見せてください。どれも尋ねるための文で、規則を述べるものではありません。
guide-show-common = どの窓口でも使える文
guide-show-open = 全画面で表示
guide-show-back = 閉じる
guide-show-previous = 前の文
guide-show-next = 次の文
guide-show-speak = 中国語で読み上げる

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = 変更：{ $topic }
feed-began = { $title }：{ $day }から有効
feed-begins = { $title }：{ $day }から有効になります
feed-ends = { $title }：{ $day }まで有効
feed-ended = { $title }：{ $day }で終了
