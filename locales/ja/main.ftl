### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $amount }分
quantity-hours = { $amount }時間
quantity-days = { $amount }日
quantity-working-days = { $amount }業務日
quantity-weeks = { $amount }週間
quantity-months = { $amount }か月
quantity-years = { $amount }年
quantity-years-old = { $amount }歳
quantity-cny = { $amount }元
quantity-cny-day = 1日{ $amount }元
quantity-cny-month = 月{ $amount }元
quantity-cny-year = 年{ $amount }元
quantity-percent = { $amount }%
quantity-points = { $amount }点
quantity-persons = { $amount }人
quantity-times = { $amount }回
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = { $value }以内
bound-at-least = { $value }以上
bound-at-most = 最大{ $value }
bound-before = { $value }になる前
bound-after = { $value }を過ぎてから
bound-from = { $value }から
bound-until = { $value }まで

## What the counter says when it has no answer.

refusal-not-found = この質問に答えられるガイドが見つかりませんでした。推測でのお答えは控えます。下の連絡先にお問い合わせいただくか、別の言い方で質問してください。
refusal-out-of-scope = この窓口では、上海で暮らす外国人のビザ、居留、仕事、日常の規則についての質問にお答えしています。この質問については確かな情報がありません。下の連絡先でわかることがあります。
refusal-elsewhere = この窓口でお答えできるのは、上海で適用される決まりだけです。ほかの国や地域の決まりは、その国の機関や領事館にお尋ねください。
refusal-unlawful = 法律に反することのお手伝いはできません。書類や在留資格に問題があるときは、12367や下の連絡先に、正しい解決方法をお尋ねください。早めの相談が安心です。
refusal-personal-case = 個人の申請や記録を調べることはできません。申請を受け付けた窓口なら調べられます。受理証をお手元に用意して、下の連絡先に電話してください。旅券番号や案件番号はここに書かないでください。
refusal-small-talk = こんにちは。上海でのビザ、宿泊登記、居留許可、仕事、家族について、ご自分の言葉で質問してください。
refusal-urgent = 危険な状況にあるときは、今すぐ電話で助けを求めてください。緊急の番号は下にあります。通話は無料です。

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = この規則が有効だとわかっているのは{ $day }までです。その後については、必ず確認してから利用してください。
notice-earlier-edition = これは以前の規則です。{ $day }まで有効でした。
notice-partial-language = この内容は、お使いの言語ではまだご用意できていません。{ $language }で表示しています。
notice-unconfirmed-translation = この訳文はまだ誰も確認していません。横に表示されている公式の中国語の原文が優先します。
notice-outdated-translation = この訳文が確認された後に、中国語の原文が変わりました。中国語の原文が優先します。
notice-low-confidence = この点は、情報源でもはっきりしていません。12367に電話して確認してください。
notice-degraded = 現在、サービスの一部が利用できません。回答がいつもより不十分なことがあります。
notice-assumed = 次の場合についての回答です：{ $what }
computed-until = { $country }については{ $day }まで適用されます。
computed-total = 滞在の合計は、どの{ $within }日間をとっても{ $days }日以内です。
answer-yes = はい。
answer-no = いいえ。
answer-due = { $title }：期限は{ $last }です。（{ $event }{ $day }）
refusal-ended = ガイド「{ $title }」の規定は{ $until }まで有効と確認されています。{ $day }にどの規定が適用されるかは、まだ分かりません。事前に12367にお問い合わせください。
clarify-day = どの日のことですか。日によって規定が変わりますので、日付を書いてください。
notice-reworded = この回答の一部の文は言語モデルが書き換え、出典と照合したものです。出典の内容が優先します。
# $day (String) – a day
notice-reviewed = この回答は{ $day }に職員が確認しました。出典はその後変わっていません。
notice-approved = この回答は送信前に職員が確認しました。
notice-unchecked = 職員が時間内にこの回答を確認できませんでした。ガイドの内容をそのままお伝えします。
notice-late = 期限を過ぎています。
notice-no-office-left = 期限前の最後の執務日を過ぎています。すぐに担当の窓口に連絡してください。
notice-office-closed = 最終日は窓口が休みです。{ $day }までに手続きしてください。
notice-holidays-unknown = その時期の祝日は未発表か、ここではわかりません。窓口が休みのことがあるので、数日早めに済ませてください。
notice-later-edition = 表示している規則は{ $day }から有効です。入力した日の規則は、ここではわかりません。

## Status of a text

status-authoritative = 公式の原文
status-current = 訳文（確認済み）
status-outdated = 訳文（古い版）
status-machine = 訳文（未確認）
status-missing = 訳文なし

## Names of languages

language-en = 英語
language-zh = 中国語
language-ja = 日本語
language-ko = 韓国語
language-fr = フランス語
language-de = ドイツ語
language-es = スペイン語
language-ru = ロシア語
language-ar = アラビア語
language-pt = ポルトガル語
language-it = イタリア語
language-vi = ベトナム語

## Pages

page-title = openwindow
page-lead = 上海でのビザ、居留、仕事の質問に、出典と日付を付けて、あなたの言葉でお答えします。
page-question-label = 質問
page-question-hint = どの言語でも質問できます。旅券番号や案件番号は書かないでください。
page-ask-button = 質問する
page-as-of-label = 基準日
page-plain-version = やさしい言葉で読む
page-usual-version = 通常の文章で読む
page-language-label = 言語
page-examples-heading = 質問の例
page-example-overstay = ビザの期限が切れました。どうすればいいですか？
page-example-renewal = 居留許可は期限のどのくらい前までに更新が必要ですか？
page-example-registration = 引っ越しました。新しい住所はいつまでに登録が必要ですか？
page-example-transit = 乗り継ぎで数日滞在するのにビザは必要ですか？
page-topics-heading = テーマ
page-answer-heading = 回答
page-key-facts-heading = 要点
page-steps-heading = 手続き
page-documents-heading = 持っていくもの
page-sources-heading = 出典
page-follow-ups-heading = 関連する質問
page-choose = 選んでください
page-choice-button = 次へ
page-known-heading = 考慮した条件
# $what (String) – what is taken away from what is known of the asker
page-forget = 条件から外す：{ $what }
page-contacts-heading = 問い合わせ先
page-official-text = 公式の中国語原文
# $day (String) – a day, written out
page-in-force-since = { $day }から有効
# $day (String) – a day, written out
page-in-force-until = { $day }まで
# $day (String) – a day, written out
page-verified-on = { $day }に確認
# $day (String) – a day, written out
page-answer-as-of = { $day }時点の規則
page-open-now = 受付中
page-closed-now = 受付時間外
page-editions-heading = 版の一覧
page-related-heading = 関連ガイド
page-back-to-questions = 質問する
page-disclaimer = 一般的な案内であり、法律上の助言ではありません。内容が異なる場合は、公式の中国語の原文が優先します。
page-skip-to-content = 本文へ移動

## Deadlines

deadline-heading = いつまでにすればよいですか
deadline-lead = 当てはまるものを選び、日付を入力すると、それぞれの最終日と根拠の規則がわかります。
deadline-situation-label = 当てはまるものはどれですか
deadline-events-heading = 関係のあるものだけ入力してください
deadline-time-label = 時刻（わかる場合）
deadline-button = 期限を見る
deadline-result-heading = あなたの期限
deadline-last = 最終日
deadline-act-by = その前の最後の平日（執務日）
deadline-opens = 可能になる日
deadline-left = 残り
deadline-today = 今日限り
deadline-what-to-do = 今すること
deadline-calendar = カレンダーに追加（.ics）
deadline-counted-stated = 規則に書かれたとおりに数えています。
deadline-counted-earliest = 正確な数え方は規則に書かれていません。安全のため、考えられる最も早い最終日を示しています。
deadline-counted-midnight = 時刻がないため、その日の0時から数えています。
deadline-no-rule = この日に当てはまる規則は、ここではわかりません。12367に電話して確認してください。
deadline-disclaimer = これらの日付は、引用した規則から計算したものです。お手元の書類の日付と当局の決定が優先します。

## Situations of people, as they say it of themselves

situation-anyone = すべての人
situation-visa = ビザで滞在している
situation-visa-free = ビザなしで入国した
situation-transit = ビザなしトランジット中
situation-residence-permit = 居留許可がある
situation-permanent-card = 永久居留身分証がある
situation-worker = 働いている
situation-employer = 外国人を雇っている
situation-student = 学校に通っている
situation-parent = 子どもの親である
situation-tax-resident = 税務上の居住者である
situation-driver = 車などを運転する

## Messages of an Official Account

wechat-greeting = こんにちは。上海でのビザ、在留、仕事、家族のことを、ご自分の言語でお尋ねください。例：「ビザが切れました。どうすればいいですか」。旅券番号や受付番号は書かないでください。
wechat-only-text = 今のところ文字のメッセージしか読めません。ご質問を文字でお送りください。どの言語でもかまいません。
wechat-whole-answer = 回答の全文と出典を見る

## Problems, as the API and the pages tell them

problem-invalid-body = リクエストを読み取れませんでした。
problem-question-empty = 質問が入力されていません。
# $limit (Number) – characters at most
problem-question-too-long = 質問が長すぎます。{ $limit }文字以内で入力してください。
problem-too-large = リクエストが大きすぎます。
problem-invalid-language = 言語の指定が正しくありません。
problem-invalid-date = 暦にない日付です。
problem-unknown-field = リクエストに存在しない項目があります。
problem-unknown-value = ここにはない値が入っています。
problem-invalid-parameter = アドレスの一部が正しくありません。
problem-not-found = ここには何もありません。
problem-method-not-allowed = このアドレスでは、この種類のリクエストを受け付けていません。
problem-unsupported-media-type = リクエストはJSON形式にしてください。
problem-too-many-requests = 短い時間に多くの質問を受け付けました。しばらく待ってからもう一度お試しになるか、12367に電話してください。
problem-unknown-key = このキーは有効ではありません。
problem-conversation-closed = この会話は終了しています。新しい会話を始めてください。
problem-conversation-full = この会話は長くなりすぎました。新しい会話を始めてください。
problem-conversation-waiting = 前のメッセージにまだ回答しています。少しお待ちください。
problem-idempotency-key-reused = このキーはすでに別のメッセージに使われています。
problem-signature = このリクエストの署名が正しくないか、古すぎます。
problem-not-signed-in = ログインしてください。
problem-not-allowed = お使いのアカウントにはこの操作の権限がありません。
problem-csrf = このページから送られたリクエストではありません。ページを再読み込みして、もう一度お試しください。
problem-wrong-credentials = ユーザー名、パスワード、またはコードが正しくありません。
problem-code-needed = スマートフォンに表示されているコードを入力してください。
problem-too-many-attempts = 試行回数が多すぎます。しばらく待ってからもう一度お試しください。
problem-password-change-needed = まず新しいパスワードを設定してください。
problem-weak-password = このパスワードは推測されやすいか、長さが適切ではありません。別のパスワードをお選びください。
problem-account-exists = このユーザー名のアカウントはすでにあります。
problem-last-administrator = 最後の管理者です。先に別の管理者を追加してください。
problem-setup-code = サーバーの起動時に表示されたセットアップコードと一致しません。
problem-already-set-up = 最初のアカウントはすでに作成されています。ログインしてください。
problem-codes-not-offered = このアカウントではワンタイムコードの設定がまだ始まっていません。
problem-busy = ただいま質問が集中しています。少し待ってから、もう一度お試しください。
problem-timeout = 時間がかかりすぎました。もう一度お試しください。
problem-unavailable = 現在、サービスを利用できません。もう一度試すか、12367に電話してください。
