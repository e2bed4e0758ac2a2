
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = ページ
nav-foot-label = このサービスについて
nav-ask = 質問する
nav-chat = チャット
nav-deadlines = 期限
nav-offices = 窓口と相談先
nav-stay = 私の滞在
nav-about = このサービスについて
nav-accessibility = アクセシビリティ
nav-plain = シンプル版
nav-guides = すべてのガイド

## The front door

home-title = 上海でのビザ、居留、仕事の質問
page-example-passport = パスポートを盗まれました。どうすればいいですか？
page-example-job = 勤め先を変えてもいいですか？
home-emergency = 緊急のとき
home-ways = ほかの使い方
home-chat = 順を追って会話で確かめる
home-deadlines = 最終日を確かめてカレンダーに入れる
home-offices = 電話先、行き先、運転手に見せる住所
home-stay = あなたの日付。ブラウザの外には出ません
home-plain = 古い電話や遅い回線のために
home-changes = まもなく変わること
# $day (String) – a day, written out
home-change-begins = { $day }から有効
# $day (String) – a day, written out
home-change-changes = { $day }から新しい規則
# $day (String) – a day, written out
home-change-ends = { $day }まで有効とわかっています
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = ガイド{ $amount }件

## Notices that everybody should see

bulletin-heading = お知らせ
bulletin-more = くわしく

## Pages that say what went wrong

trouble-not-found = アドレスが古いか、入力が違うのかもしれません。ここで質問するか、ガイドをご覧ください。
trouble-busy = 質問に問題はありません。少し待ってからもう一度お試しください。お急ぎのときは、シンプル版を使うか、下の番号にお電話ください。

## About the service. $operator (String) – a name.

about-operator = このサービスは{ $operator }が運営しています。
about-operator-unknown = これはopenwindowです。このアドレスの運営者が提供しています。
about-contact = 連絡先：
about-no-model = 言語モデルは使っていません。答えはガイドからの引用です。
about-rewriting = 言語モデルが答えの文を言い換えることがあります。渡されるのは個人情報を除いた質問と選ばれた文だけです。書かれた文は出典と照合し、一致しないものは元の文に戻します。
about-embedding = 合うガイドを探すため、質問の文は、運営者が選んだ別のサーバーでガイドと比べられます。
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = 出典{ $amount }件
