
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = 電話相談、役所、病院、領事館。運転手に見せる中国語の住所つきです。
offices-matter = 用件
offices-district = 区
offices-speaks = 対応する言語
offices-any = すべて
offices-show = 表示
offices-all = すべての窓口と電話
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] 見つかりませんでした。条件を減らすか、12345にお電話ください。
   *[other] { $amount }件
}
offices-places = 行ける場所
offices-lines = 電話
offices-online = インターネット
offices-note = 「受付中」は、ここでわかっている時間と上海の時刻によります。地図やウェブサイトは他者のものです。
office-hours = 時間
office-hours-always = 毎日24時間
office-hours-unknown = ここではわかりません
office-holiday = 今日は祝日です。先にお電話ください。
office-languages = 言語
office-call = 電話
office-show = 住所を見せる
office-map = 地図
office-website = ウェブサイト
office-checked-today = 今日確認しました。
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $amount }日前に確認しました。
# $day (String) – a day, written out
office-checked-old = 最後の確認は{ $day }です。行く前にお電話ください。
office-confirm = 情報が古いか、公式のものではありません。行く前に電話で確認してください。
office-please = これを運転手に見せてください。「こんにちは。この住所までお願いします。ありがとうございます」と書いてあります。
places-print = 印刷

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = 言語を選んでください
kiosk-again = 最初から
kiosk-welcome = どのようなご用ですか？
kiosk-nothing-kept = この端末は何も記憶しません。パスポート番号や案件番号は入力しないでください。
kiosk-take = 持ち帰る
kiosk-code = 電話で読み取るコード
kiosk-code-text = 電話で読み取ると、続きを電話で読めます。コードに質問は含まれません。
kiosk-still = まだいらっしゃいますか？
kiosk-soon = 画面に触れないと、15秒後に最初に戻り、すべて消去されます。
kiosk-stay = はい、続けます
