
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = チェックリストを作る
checklist-heading = チェックリスト
checklist-address = 入力した日付はこのページのアドレスに含まれます。それ以外の個人の情報は含まれず、ここには何も保存されません。
checklist-hint = チェックの内容はこのブラウザーにだけ残ります。
checklist-clear = チェックをすべて消す
checklist-scan = 読み取ってガイドを開く
checklist-nothing = チェックリストにするガイドを選んでください。

## A conversation handed over at a service counter

counter-heading = 窓口で見せるやり取り
counter-lead = このコードで開けるのは一度だけです。窓口で、読む準備や印刷の準備ができてからボタンを押してください。
counter-open = やり取りを開く
counter-once = このページは一度しか開けません。印刷するか、開いたままにしてください。再読み込みすると表示されません。
counter-nothing-heading = このコードでは何も開けません
counter-nothing = すでに使われたか、期限が切れたか、アドレスが途中で切れている可能性があります。新しいコードは、やり取りをしたページで作れます。
counter-empty = まだ何も話されていません。
counter-visitor = 利用者

## My stay

stay-heading = 私の滞在
stay-lead = 滞在に関する日付を入力すると、いつまでに何が必要かがわかります。日付がこの端末の外に出ることはありません。
stay-without = このページにはスクリプトが必要です。次のページには必要ありません。入力した日付はこのサービスに送られますが、保存されません：
stay-loading = 規則を読み込んでいます……
stay-failed = 規則を読み込めませんでした。接続を確認してもう一度試すか、12367 に電話してください。
stay-again = もう一度試す
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = この端末の時計は合っていないようです。端末の表示は { $device }、上海は { $city } です。ここでは上海の日付で数えます。
stay-empty = 当てはまるものを選んで日付を入力すると、ここに期限が表示されます。
stay-wrong-day = 暦にない日付です。
stay-rule = 根拠となる規則
stay-print = 印刷
stay-keeping = この端末では
stay-keep = 日付をこのブラウザーに残す
stay-keep-hint = ご自分の端末でだけ行ってください。このブラウザーを使う人は誰でも読めます。
stay-kept = このブラウザーにだけ残しました。
stay-not-kept = このブラウザーは何も保存しません。日付はこのページを開いている間だけ残ります。
stay-forget = すべて消す
stay-forgotten = すべて消しました。
