### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = Your data

person-data = Your data in this conversation
person-data-lead = What is said here is kept for { $what } days after the last message, without passport numbers, telephone numbers and the like. Then it is deleted.
person-data-download = Download what is kept
person-data-erase = Delete this conversation
person-data-ask = Delete everything in this conversation for good? Staff will no longer be able to read it either, and nobody can bring it back.
person-data-yes = Yes, delete it
person-data-no = No, keep it
person-data-erased = The conversation has been deleted.
person-data-nothing = Nothing is kept: you have not asked anything yet.

person-letter = Leave a message
person-letter-lead = Staff will read it when they are back, and answer you in the way you choose.
person-letter-text = Your message
person-letter-answer-to = E-mail address or telephone number
person-letter-name = Your name (optional)
person-letter-consent = I agree that my message and my contact details are kept in encrypted form for up to { $what } days, so that staff can answer me.
person-letter-send = Leave the message
person-letter-left = Your message is with the staff. It will be deleted after { $what } days at the latest.
person-letter-take-back = Take the message back
person-letter-taken-back = Your message has been deleted.
person-letter-wrong-text = Please write between 1 and 2,000 characters.
person-letter-wrong-answer-to = Please enter an e-mail address or a telephone number.
person-letter-wrong-name = Please use at most 80 characters for the name.
person-letter-wrong-consent = Please tick the box: without your consent nothing can be kept.

staff-letters = Messages left
staff-letters-lead = Visitors left these messages while nobody was at the desk. They are encrypted and are deleted on the day shown. Every reading is recorded.
staff-letters-none = No messages are waiting.
staff-letters-done = Show messages that are done
staff-letter-new = New
staff-letter-open = Read
staff-letter-done = Mark as done
staff-letter-answer-to = Answer to
staff-letter-read-by = Read by { $name }
staff-letter-done-by = Done by { $name }
staff-letter-until = Deleted on { $what }
staff-letter-lost = This message cannot be decrypted with this server’s key.
staff-letter-conversation = Open the conversation

staff-export = Download what is kept
staff-erase = Delete for good
staff-erase-ask = Delete this conversation and everything that belongs to it? Nobody can bring it back.
staff-erased = The conversation has been deleted.

staff-did-conversation-exported = Gave out what is kept of a conversation
staff-did-conversation-erased = Deleted a conversation
staff-did-letter-opened = Read a message that was left
staff-did-letter-done = Marked a message as done
staff-did-log-shortened = Removed the oldest entries of this log

