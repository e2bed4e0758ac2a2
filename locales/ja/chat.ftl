
### What the widget and the chat say.

## Before anything is loaded

chat-launch = 質問する
chat-close = 閉じる
chat-loading = 開いています…
chat-failed = 読み込めませんでした。接続を確認して、もう一度お試しください。
chat-without-scripts = このチャットには JavaScript が必要です。簡易版はなくても使えます。

## The window

chat-lead = 上海でのビザ、登録、在留、就労について、ご自分の言語でお尋ねください。
chat-examples = 例えば
chat-conversation = 会話
chat-menu = 設定とその他
chat-large-text = 大きな文字
chat-begin-anew = この会話を消して最初から始める
chat-print = 印刷または保存
chat-back = 会話に戻る
chat-you = ご質問
chat-not-kept = お使いのブラウザーはこのページの内容を保存しません。閉じると会話は消えます。

## Speaking to a person

chat-person = 人に相談する
chat-person-offline = 連絡先を読み込めませんでした。接続を確認して、もう一度お試しください。
# $what (String) – names of languages
chat-spoken = 対応言語：{ $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = 受付時間（上海時間）：{ $what }
chat-driver = タクシーの運転手に見せる：

## How far a question is

chat-sending = 送信中…
chat-answering = ガイドを調べています…
chat-offline = 接続がありません。ご質問は保存してあり、接続が戻りしだい送信します。
chat-trying = 接続が途切れました。再接続しています…
chat-busy = ただいま質問が込み合っています。ご質問は保存してあり、自動的にもう一度送信します。
chat-gone = 以前の会話はもう保存されていません。ご質問から新しい会話を始めました。
chat-unanswered = こちらの障害のため、この質問にお答えできませんでした。もう一度お試しになるか、連絡先にお電話ください。
chat-try-again = もう一度試す
chat-edit = 質問を直す

## An answer

# $name (String) – the number of a source
chat-source = 出典 { $name }
chat-open-guide = ガイドを開く
chat-copy = コピー
chat-copied = コピーしました
chat-read = 読み上げる
chat-stop = 読み上げを止める
chat-find-country = 入力して国を探す

## What people think of an answer

chat-rate = この回答についてのご意見
chat-rate-understood = 理解できた
chat-rate-actionable = 次に何をすべきか分かった
chat-rate-trusted = 信頼できる
chat-yes = はい
chat-no = いいえ
chat-why-not = 何が問題でしたか？
chat-reason-off-topic = 別の質問への回答だった
chat-reason-incomplete = 足りないことがある
chat-reason-unclear = 分かりにくい
chat-reason-wrong = 間違っている、または古い
chat-reason-not-my-case = 自分の状況に合わない
chat-reason-other = その他
chat-comment = ご自分の言葉でお書きください。氏名や証明書の番号は書かないでください。
chat-send = 送信
chat-thanks = ありがとうございます。ガイドの改善に役立てます。

## At the desk: what visitors are told in their language

desk-waiting = この会話で職員がお答えします。現在の順番は{ $place }番目です。お待ちの間も質問を続けられます。
desk-waiting-minutes = この会話で職員がお答えします。現在の順番は{ $place }番目で、約{ $minutes }分かかる見込みです。お待ちの間も質問を続けられます。
desk-waiting-nobody = 順番は{ $place }番目ですが、現在、窓口に職員がおりません。順番はそのまま保たれます。お急ぎの場合は下記の連絡先をご利用ください。
desk-with-staff = 職員の{ $name }がすでにこの会話を担当し、お書きになった内容を確認しています。
desk-shut = 現在、こちらで職員がお答えすることができません。下記の連絡先をご利用ください。
desk-shut-until = 現在、こちらで職員がお答えすることができません。次の受付開始は{ $when }（上海時間）です。それまでは下記の連絡先をご利用ください。
desk-withdrawn = 職員の対応待ちを取り消しました。引き続きガイドに基づいて自動でお答えします。
desk-joined = ここからは職員の{ $name }が直接お答えします。
desk-transferred = ここからは職員の{ $name }が引き継ぎます。
desk-released = { $name }は席を外しました。順番は一番前になりました。次に手の空いた職員がお答えします。
desk-staff-silent = { $name }からしばらく返答がありませんでした。順番は一番前になりました。次に手の空いた職員がお答えします。
desk-returned = { $name }が会話を離れました。引き続きガイドに基づいて自動でお答えします。
desk-closed = { $name }が会話を終了しました。いつでも新しい会話を始められます。
desk-visitor-silent = しばらくやり取りがなかったため、会話を終了しました。いつでも新しい会話を始められます。
desk-checking = 職員が回答を確認しています。確認後にお届けしますので、少しお待ちください。

## What staff are told, and how they are called on paper

problem-already-claimed = この会話はすでにほかの職員が担当しています。
problem-already-decided = すでに処理されています。
problem-already-judged = この回答はすでに評価済みです。
problem-check-changed = 開いた後に回答が変わりました。もう一度ご確認ください。
problem-not-yours = この会話はあなたの担当ではありません。先に引き受けてください。
problem-no-translation = 翻訳サービスが応答していません。
problem-translation-differs = 訳文が原文と異なります。両方を確認してから送信してください。
counter-staff = 職員

## Waiting for a person, in the window

person-lead = 次の窓口がお手伝いします。今開いていて、あなたの言語が通じるところを先に示します。
person-take-along = この会話をお持ちください。印刷すると、あなたの言語の隣に公式の中国語の条文が並び、窓口の職員も読めます。
person-emergency = 緊急のとき
person-wait = ここで職員の対応を待つ
person-wait-lead = 職員がこの会話でお答えします。これまでの内容も職員に表示されます。
person-opens = 職員の受付は{ $what }に再開します。
person-place = 順番は{ $what }番目です。
person-minutes = 待ち時間の目安：約{ $what }分
person-no-time = 待ち時間はまだわかりません。
person-nobody = 現在、窓口に職員がおりません。順番はそのまま保たれます。
person-meanwhile = お待ちの間も質問を続けられます。
person-cancel = 待つのをやめる
person-joined = 職員の{ $name }がお答えします。
person-staff = 職員
person-translated = 機械翻訳です。原文：
person-passed-on = { $name }に伝えました
person-back = 自動回答に戻る
person-answering = 引き続きガイドに基づいて自動でお答えします。
person-again = 順番は一番前になりました。次に手の空いた職員がお答えします。
person-closed = 会話は終了しました。
person-failed = うまくいきませんでした。もう一度お試しください。
person-pass-button = このやり取りを窓口で見せる
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = このコードまたはアドレスを窓口で見せてください。{ $time }以内に一度だけ、窓口でこのやり取りを開いて読めます。
