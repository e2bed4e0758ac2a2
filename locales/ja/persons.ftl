### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = あなたのデータ

person-data = この会話のデータ
person-data-lead = ここでの内容は、旅券番号や電話番号などを除いたうえで、最後のメッセージから{ $what }日間保存し、その後削除します。
person-data-download = 保存内容をダウンロード
person-data-erase = この会話を削除
person-data-ask = この会話の内容をすべて完全に削除しますか。削除すると職員も読めなくなり、元に戻すことはできません。
person-data-yes = はい、削除します
person-data-no = いいえ、残します
person-data-erased = 会話を削除しました。
person-data-nothing = まだ質問がないため、保存されている内容はありません。

person-letter = 伝言を残す
person-letter-lead = 職員が戻りしだい読み、ご希望の方法でお返事します。
person-letter-text = 伝言の内容
person-letter-answer-to = メールアドレスまたは電話番号
person-letter-name = お名前（任意）
person-letter-consent = 職員が返事をするために、伝言と連絡先が暗号化されて最長{ $what }日間保存されることに同意します。
person-letter-send = 伝言を残す
person-letter-left = 伝言を職員に預けました。遅くとも{ $what }日後に削除されます。
person-letter-take-back = 伝言を取り消す
person-letter-taken-back = 伝言を削除しました。
person-letter-wrong-text = 1文字以上2000文字以内で入力してください。
person-letter-wrong-answer-to = メールアドレスまたは電話番号を入力してください。
person-letter-wrong-name = お名前は80文字以内で入力してください。
person-letter-wrong-consent = 同意の欄にチェックを入れてください。同意がなければ何も保存できません。

staff-letters = 預かった伝言
staff-letters-lead = 窓口に誰もいない間に残された伝言です。暗号化されており、表示の日に削除されます。閲覧はすべて記録されます。
staff-letters-none = 対応待ちの伝言はありません。
staff-letters-done = 対応済みの伝言を表示
staff-letter-new = 新着
staff-letter-open = 読む
staff-letter-done = 対応済みにする
staff-letter-answer-to = 返信先
staff-letter-read-by = { $name }が閲覧
staff-letter-done-by = { $name }が対応
staff-letter-until = { $what }に削除
staff-letter-lost = この伝言は、このサーバーの鍵では復号できません。
staff-letter-conversation = 会話を開く

staff-export = 保存内容をダウンロード
staff-erase = 完全に削除
staff-erase-ask = この会話と関連するすべての内容を削除しますか。元に戻すことはできません。
staff-erased = 会話を削除しました。

staff-did-conversation-exported = 会話の保存内容を出力
staff-did-conversation-erased = 会話を削除
staff-did-letter-opened = 伝言を閲覧
staff-did-letter-done = 伝言を対応済みに変更
staff-did-log-shortened = このログの最も古い記録を削除

