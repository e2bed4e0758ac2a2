
### What the console of the staff says.

staff-title = 職員用コンソール
staff-needs-scripts = コンソールの利用にはスクリプトが必要です。ブラウザーで有効にしてください。
staff-failed = うまくいきませんでした。もう一度お試しください。
staff-offline = サービスに接続できません。接続をご確認ください。
staff-close = 閉じる

## Signing in

staff-sign-in = ログイン
staff-sign-in-lead = この窓口の職員専用です。
staff-session-over = ログインの有効期限が切れました。もう一度ログインすると続きから始められます。入力した内容は残っています。
staff-name = ユーザー名
staff-name-hint = ログイン用です。英小文字と数字を使ってください。
staff-display = 利用者に表示する名前
staff-display-hint = 例：「李さん」
staff-password = パスワード
staff-password-hint = 12文字以上。
staff-code = 認証アプリのコード
staff-code-hint = 6桁の数字。
staff-wrong-credentials = ユーザー名またはパスワードが違います。
staff-wrong-password = 現在のパスワードが違います。
# $what (String) – seconds
staff-too-often = 試行回数が多すぎます。{ $what }秒後にもう一度お試しください。
staff-first-run = 最初のアカウントを作成
staff-first-run-lead = アカウントがない間は、サービスの起動時にセットアップコードが表示されます。使えるのは一度だけです。
staff-setup-code = セットアップコード
staff-setup-code-hint = サービスを起動した端末に表示されています。
staff-create-first = 管理者を作成
staff-new-password = 新しいパスワード
staff-old-password = 現在のパスワード
staff-must-change = ご自身だけが知るパスワードを設定してください。
staff-save = 保存
staff-saved = 保存しました。
staff-sign-out = ログアウト
staff-codes = ワンタイムコード
staff-codes-lead = ワンタイムコードを使うと、ログインにパスワードのほかスマートフォンが必要になります。
staff-codes-scan = 認証アプリで読み取るか、文字を入力してください。続いてアプリに表示されるコードを入力します。
staff-codes-on = ログイン時にワンタイムコードが必要です。
staff-codes-off = ワンタイムコードは不要になりました。
staff-codes-stop = コードの使用をやめる
staff-wrong-code = コードが違います。
staff-next = 続ける

## Above every part

staff-look = 検索
staff-desk = 応対
staff-accounts = アカウント
staff-audit = 監査ログ
staff-available = 応対可
staff-now-available = 応対可と表示されています。
staff-now-away = 離席中と表示されています。
staff-sound = 待っている人がいるとき音で知らせる
# $what (String) – how many wait
staff-waiting-count = 待っている人：{ $what }

## The look-up

staff-look-label = 利用者が知りたいことは何ですか。
staff-look-button = 検索
staff-keys = キー：/ 検索 · ↓ ↑ 移動 · Enter 開く · C コピー · X もう一方の言語をコピー · P 印刷 · L リンク · Q コード
staff-language-visitor = 利用者の言語
staff-language-other = 並べる言語
staff-as-typed = 入力した言語
staff-topic = テーマ
staff-place = 適用地域
staff-all = すべて
staff-city-cn = 中国全土
staff-city-cn-shanghai = 上海
# $what (String) – how many
staff-found = 項目：{ $what }
staff-found-nothing = 見つかりませんでした。
staff-degraded = 検索は予備の方式で動いています
staff-answer = 回答
staff-sections = 項目
staff-why-meaning = 意味が近い
staff-why-wording = 質問例と一致
staff-why-words = 同じ言葉
staff-why-country = 国名を含む
staff-score = スコア
staff-stands-in = 代わりに表示
# $what (String) – the language of what was copied
staff-copied = コピーしました：{ $what }
staff-print = 印刷
staff-link = リンク
staff-link-copied = リンクをコピーしました。
staff-qr = QRコード
staff-scan = スマートフォンで読み取ると、そちらで続きを読めます。

## The desk

staff-queue = 会話一覧
staff-conversation = 会話
staff-waiting = 待機中
staff-yours = あなたが担当
staff-others = ほかの職員が担当
staff-nobody-waits = 待っている人はいません。
staff-none-yours = 担当中の会話はありません。
staff-none-chosen = 会話を選んでください。
staff-back = すべての会話
staff-history = これまでの会話
staff-closed-now = 窓口は現在閉まっています。利用者には開く時間が案内されます。
staff-link-lost = 接続が切れました。表示が最新でない可能性があります。
# $what (String) – a time, such as “3 min”
staff-waited = { $what }待ち
staff-away = 退出
staff-unread = 未読：
# $name (String) – a colleague
staff-with = 担当：{ $name }
staff-take = 引き受ける
# $name (String) – a colleague
staff-taken-by = { $name }さんが先に引き受けました。

## A conversation

staff-messages = メッセージ
staff-by-visitor = 利用者
staff-by-machine = 自動回答
staff-unanswered = 未回答
staff-look-this-up = この質問を検索
staff-state = 状態
staff-state-answering = 自動回答中
staff-state-waiting = 待機中
staff-state-with-staff = ほかの職員が担当
staff-state-yours = あなたが担当
staff-state-closed = 終了
staff-hand-back = 自動回答に戻す
staff-release = 順番待ちに戻す
staff-transfer = ほかの職員に引き継ぐ
staff-close-conversation = 会話を終了
staff-close-sure = 利用者には会話の終了が知らされます。利用者は新しい会話を始められます。
staff-nobody-else = ほかに応対できる職員はいません。
staff-presence-available = 応対可
staff-presence-away = 離席中
staff-done-claim = この会話はあなたが担当します。
staff-done-return = 自動回答に戻りました。
staff-done-release = 会話を順番待ちの先頭に戻しました。
staff-done-transfer = 会話をほかの職員に引き継ぎました。
staff-done-close = 会話を終了しました。
staff-write = 利用者へのメッセージ
staff-written-in = 書く言語
staff-send = 送信
staff-send-keys = Enterで送信、Shift＋Enterで改行、/で定型文を開きます。
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = 利用者の言語は{ $what }です。メッセージは翻訳されず、{ $name }と表示されます。
staff-translate = 翻訳
staff-translated = 機械翻訳：
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = 相手の言語は{ $what }です。翻訳しない場合は{ $name }のまま、その旨を示して送信されます。
staff-differs = 訳文が原文と異なる可能性があります。両方をご確認ください：
staff-about-number = 数字または日付
staff-about-direction = 期限・限度
staff-about-modality = 義務か任意か
staff-about-negation = 否定
staff-about-link = ウェブアドレス
staff-numbers-only = 数字とウェブアドレスのみ照合しました。この言語の表現は照合できません。
staff-taken-out = 個人情報を除いてから翻訳しました。
staff-untranslated = 翻訳なしで送る
staff-send-both = 翻訳を付けて送信
staff-send-anyway = 両方を確認して送信
staff-kept = 入力した内容は残っています。
staff-canned = 定型文
staff-find-canned = 定型文を探す
staff-section = 項目
staff-send-section = これを送る
staff-leave-out = 添付しない
staff-notes = メモとラベル
staff-note = メモ（職員のみ）
staff-mention = 知らせる相手
staff-nobody = なし
staff-label = ラベル
staff-add = 追加
staff-words = 検索語
staff-more = さらに表示

## The overview

staff-overview = 概況
staff-for-you = あなた宛て
staff-overview-lead = 回答、引き継ぎ、待ち時間の状況です。件数のみで、個人は特定できません。
staff-longest = 最長の待ち時間
staff-with-people = 対応中
staff-await-reply = 返信待ち
staff-colleagues-there = 対応可能な職員
staff-counter = 窓口
staff-counter-open = 受付中
staff-counter-shut = 受付時間外
staff-today = 今日
staff-last-7 = 過去 7 日間
staff-last-30 = 過去 30 日間
staff-from = 開始日
staff-until = 終了日
staff-csv = CSV をダウンロード
staff-answers = 回答
staff-answered = 質問に回答
staff-handed-over = 職員を希望
staff-first-word = 最初の返信（中央値）
staff-first-word-p90 = 最初の返信（9 割がこの時間内）
staff-gave-up = 待つのをやめた
staff-sent-away = 受付終了時に待機中
staff-helped = 役に立ったとの評価
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $what } 件中 { $part } 件
staff-by-day = 日別
staff-by-language = 言語別
staff-by-topic = テーマ別
staff-by-outcome = 質問の結果
staff-day = 日付
staff-language = 言語
staff-outcome = 結果
staff-total = 合計
staff-unknown = 不明
staff-nothing-counted = この期間の記録はありません。
staff-outcome-answered = ガイドに基づき回答
staff-outcome-computed = 日付や結果を計算
staff-outcome-clarification = 聞き返した
staff-outcome-partial-language = 回答したが質問者の言語ではない
staff-outcome-not-found = 見つからなかった
staff-outcome-out-of-scope = この窓口の対象外
staff-outcome-personal-case = 個別の案件
staff-outcome-small-talk = あいさつなど
staff-outcome-urgent = 緊急
staff-outcome-handed-over = 職員の順番待ちへ
staff-outcome-unavailable = 職員希望だが不在

## Accounts

staff-new-account = 新しいアカウント
staff-role = 役割
staff-role-staff = 職員
staff-role-editor = 編集者
staff-role-publisher = 公開担当
staff-role-administrator = 管理者
staff-role-auditor = 監査担当
staff-actions = 操作
staff-active = 有効
staff-disabled = 停止中
staff-must-change-short = パスワード設定待ち
staff-reset = パスワード再発行
staff-disable = 停止
staff-enable = 再開
staff-create = 作成
# $name (String) – the account
staff-start-password = { $name }のパスワード
staff-start-password-lead = 表示されるのは今だけで、使えるのも一度だけです。ログイン後に新しいパスワードを設定します。

## The audit log

staff-audit-lead = 重要な操作を順に記録しています。変更や削除は必ず検出されます。
staff-number = 番号
staff-when = 日時
staff-account = アカウント
staff-action = 操作
staff-subject = 対象
staff-detail = 詳細
staff-did-signed-in = ログイン
staff-did-sign-in-failed = ログイン失敗
staff-did-signed-out = ログアウト
staff-did-password-changed = パスワードを変更
staff-did-account-created = アカウントを作成
staff-did-role-changed = 役割を変更
staff-did-account-reset = パスワードを再発行
staff-did-account-disabled = アカウントを停止
staff-did-account-enabled = アカウントを再開
staff-did-conversation-viewed = 会話を閲覧
staff-did-conversation-claimed = 会話を引き受け
staff-did-codes-turned-on = ワンタイムコードを有効化
staff-did-codes-turned-off = ワンタイムコードを無効化
staff-did-account-renamed = 名前を変更
staff-did-conversation-released = 会話を差し戻し（順番待ちへ）
staff-did-conversation-returned = 会話を差し戻し（自動回答へ）
staff-did-conversation-transferred = 会話を引き渡し（ほかの職員へ）
staff-did-conversation-closed = 会話を終了

## Answers that are checked, and those that wait for approval

staff-check = 回答の確認
staff-check-lead = 出典の節と照らし合わせ、文ごとに正しいかどうかを評価してください。ほかの人の評価は、ご自分の評価の後に表示されます。
staff-check-keys = キー：1 正しい · 2 一部正しい · 3 誤り · ↓ ↑ 移動 · N 次へ · Ctrl+Enter 保存
# $what (String) – how many
staff-check-count = 評価待ち：{ $what }
staff-check-none = 確認するものはありません。
staff-check-open = 未評価（自分）
staff-check-waiting = 未評価
staff-check-judged = 評価済み
staff-check-confirmed = 確認済み
staff-check-why-returned = 出典が変更
staff-check-why-rated = 利用者が不満
staff-check-why-low = 確信度が低い
staff-check-why-sample = 抜き取り
staff-check-right = 正しい
staff-check-partly = 一部正しい
staff-check-wrong = 誤り
staff-check-translation = 翻訳は正文と同じ内容ですか。
staff-check-faithful = 忠実
staff-check-unfaithful = 忠実でない
staff-check-should = 本来どう答えるべきでしたか。
staff-check-comment = コメント
staff-check-save = 保存して他の評価を見る
staff-check-next = 次の回答
staff-check-missing = 先にすべての行を評価してください。
staff-check-saved = 評価を保存しました。
staff-check-served = この回答は確認されました。出典の節が変わらない限り、確認済みとして表示されます。
staff-check-unfit-changed = 保存しました。回答後に出典の節が変わったため、確認済みの回答にはなりません。
staff-check-unfit-ended = 保存しました。今日有効でない節があるため、確認済みの回答にはなりません。
staff-check-unfit-leans = 保存しました。前のやり取りがないと意味が分からない質問のため、確認済みの回答にはなりません。
staff-check-unfit-kind = 保存しました。この種の回答は確認済みとして残されません。
# $day (String) – a day
staff-check-confirmed-on = { $day }に確認
# $what (String) – how often
staff-check-times = 同じ質問の回数：{ $what }
staff-check-section-same = 変更なし
staff-check-section-changed = その後変更あり
staff-check-section-ended = 失効
staff-check-section-gone = 現存しない
staff-check-now = 現在
staff-check-earlier = 以前に確認された回答
staff-check-you = 自分
staff-check-figures = 集計
staff-check-agreement = 一致率
staff-check-alpha = クリッペンドルフのα
staff-approve = 送信前の確認
staff-approve-lead = 利用者は、この回答の確認を待っています。
# $what (String) – a time, such as “90 sec”
staff-approve-left = 残り{ $what }
staff-approve-send = このまま送る
staff-approve-change = 別の内容を送る
staff-approve-refuse = 送らず、職員の対応待ちにする
staff-done-approve = 回答を送りました。
staff-done-change = 代わりにご記入の内容を送りました。
staff-done-refuse = 回答は送られていません。利用者は職員を待っています。
# $name (String) – a colleague
staff-decided-by = { $name }さんがすでに処理しました。
staff-did-answer-viewed = 確認する回答を見た
staff-did-answer-judged = 回答を評価した
staff-did-answer-approved = 回答の送信を承認した
staff-did-answer-changed = 回答の代わりに別の内容を送った
staff-did-answer-refused = 回答の送信を止めた
