
### What the pages without scripts say.

plain-new = 新しい質問
plain-full = 通常版
plain-person = 人に相談する
plain-ask-further = 続けて質問する
plain-ask-further-hint = 例：「妻の場合は？」これまでの質問をふまえてお答えします。
plain-forgotten = 以前の質問はもう残っていません。この質問だけについてお答えしました。
plain-by-itself = 現在、以前の質問を記憶できません。この質問だけについてお答えしました。
plain-waiting = 質問を受け付けました。答えはまだ準備中です。
plain-waiting-button = 答えを表示
plain-forget-button = チェックした項目を除いて答え直す
plain-language-button = この言語で表示
plain-feedback-why = 何が足りませんでしたか。どこが違っていましたか。
plain-feedback-button = 送信
plain-feedback-thanks = ありがとうございます。ご意見は回答の改善に役立てます。
plain-emergency-heading = 緊急の電話番号
plain-hotlines-heading = 相談電話
plain-offices-heading = 窓口
plain-websites-heading = ウェブサイト
plain-day-hint = 年、月、日の順に書いてください：2026-11-24
plain-time-label = 時刻（わかる場合）：14:30
plain-no-days = 少なくとも一つ日付を記入してください。
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = 「{ $typed }」は、ここで読み取れる日付や時刻ではありません。
plain-pass-button = このやり取りを窓口で見せる
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = このコードまたはアドレスを窓口で見せてください。{ $time }以内に一度だけ、窓口でこのやり取りを開いて読めます。
