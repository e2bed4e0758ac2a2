
### What the console of the staff says.

staff-title = Staff console
staff-needs-scripts = The console needs scripts. Please switch them on in this browser.
staff-failed = That did not work. Please try again.
staff-offline = The service cannot be reached. Please check the connection.
staff-close = Close

## Signing in

staff-sign-in = Sign in
staff-sign-in-lead = For staff of this service counter.
staff-session-over = Your session has ended. Sign in again to go on where you were; what you typed is kept.
staff-name = Name
staff-name-hint = Lower-case letters and digits, for signing in.
staff-display = Name shown to visitors
staff-display-hint = For example “Ms Li”.
staff-password = Password
staff-password-hint = At least 12 characters.
staff-code = Code from your authenticator app
staff-code-hint = Six digits.
staff-wrong-credentials = Name or password is wrong.
staff-wrong-password = The old password is wrong.
# $what (String) – seconds
staff-too-often = Too many attempts. Please try again in { $what } seconds.
staff-first-run = Set up the first account
staff-first-run-lead = As long as there is no account, the service prints a setup code when it starts. It works once.
staff-setup-code = Setup code
staff-setup-code-hint = It is shown in the terminal in which the service was started.
staff-create-first = Create administrator
staff-new-password = New password
staff-old-password = Old password
staff-must-change = Please choose a password that only you know.
staff-save = Save
staff-saved = Saved.
staff-sign-out = Sign out
staff-codes = One-time codes
staff-codes-lead = With one-time codes, signing in needs your phone as well as your password.
staff-codes-scan = Scan this with your authenticator app, or type in the letters. Then enter the code that the app shows.
staff-codes-on = One-time codes are asked for.
staff-codes-off = One-time codes are no longer asked for.
staff-codes-stop = Stop asking for codes
staff-wrong-code = This code is wrong.
staff-next = Continue

## Above every part

staff-look = Look up
staff-desk = Desk
staff-accounts = Accounts
staff-audit = Audit log
staff-available = Available
staff-now-available = You are shown as available.
staff-now-away = You are shown as away.
staff-sound = Play a sound when somebody is waiting
# $what (String) – how many wait
staff-waiting-count = Waiting: { $what }

## The look-up

staff-look-label = What does the visitor want to know?
staff-look-button = Search
staff-keys = Keys: / search · ↓ ↑ move · Enter open · C copy · X copy the other language · P print · L link · Q code
staff-language-visitor = Visitor’s language
staff-language-other = Beside it
staff-as-typed = As typed
staff-topic = Topic
staff-place = Applies in
staff-all = All
staff-city-cn = All of China
staff-city-cn-shanghai = Shanghai
# $what (String) – how many
staff-found = Sections: { $what }
staff-found-nothing = Nothing found.
staff-degraded = The search runs on its fallback
staff-answer = Answer
staff-sections = Sections
staff-why-meaning = meaning
staff-why-wording = asked like this
staff-why-words = same words
staff-why-country = names the country
staff-score = Score
staff-stands-in = shown instead
# $what (String) – the language of what was copied
staff-copied = Copied: { $what }
staff-print = Print
staff-link = Link
staff-link-copied = The link is copied.
staff-qr = QR code
staff-scan = Scan this with your phone to read on there.

## The desk

staff-queue = Conversations
staff-conversation = Conversation
staff-waiting = Waiting
staff-yours = With you
staff-others = With colleagues
staff-nobody-waits = Nobody is waiting.
staff-none-yours = You have no conversations.
staff-none-chosen = Choose a conversation.
staff-back = All conversations
staff-history = Earlier conversations
staff-closed-now = The counter is closed now. Visitors are told when it opens again.
staff-link-lost = The connection is lost. What you see may be out of date.
# $what (String) – a time, such as “3 min”
staff-waited = waiting { $what }
staff-away = left
staff-unread = Unread:
# $name (String) – a colleague
staff-with = with { $name }
staff-take = Take over
# $name (String) – a colleague
staff-taken-by = { $name } was faster.

## A conversation

staff-messages = Messages
staff-by-visitor = Visitor
staff-by-machine = Automatic answer
staff-unanswered = not answered
staff-look-this-up = Look this up
staff-state = State
staff-state-answering = answered automatically
staff-state-waiting = waiting
staff-state-with-staff = with a colleague
staff-state-yours = with you
staff-state-closed = closed
staff-hand-back = Back to automatic answers
staff-release = Back to the queue
staff-transfer = Pass on
staff-close-conversation = End conversation
staff-close-sure = The visitor is told that the conversation has ended and can begin a new one.
staff-nobody-else = Nobody else is at the desk.
staff-presence-available = available
staff-presence-away = away
staff-done-claim = The conversation is yours.
staff-done-return = Answers come automatically again.
staff-done-release = The conversation is back at the head of the queue.
staff-done-transfer = The conversation was passed on.
staff-done-close = The conversation has ended.
staff-write = Message to the visitor
staff-written-in = Written in
staff-send = Send
staff-send-keys = Enter sends, Shift+Enter begins a new line, / opens ready texts.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = The visitor reads { $what }. Your message is not translated; it is marked as { $name }.
staff-translate = Translate
staff-translated = Machine translation:
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = The visitor reads { $what }. Translate your message, or it goes out in { $name } and is marked so.
staff-differs = The translation may say something else here. Read both:
staff-about-number = Number or date
staff-about-direction = Limit
staff-about-modality = Must or may
staff-about-negation = Denial
staff-about-link = Web address
staff-numbers-only = Only numbers and web addresses were compared: for one of these languages the words are not known.
staff-taken-out = Personal data was taken out before the text was translated.
staff-untranslated = Send without the translation
staff-send-both = Send with translation
staff-send-anyway = I have read both: send
staff-kept = Your text is kept.
staff-canned = Ready texts
staff-find-canned = Find a text
staff-section = Section
staff-send-section = Send this
staff-leave-out = Leave out
staff-notes = Notes and labels
staff-note = Note, only for staff
staff-mention = Tell
staff-nobody = Nobody
staff-label = Label
staff-add = Add
staff-words = Words
staff-more = More

## The overview

staff-overview = Overview
staff-for-you = For you
staff-overview-lead = What was answered, handed over and waited for. Only counts: nobody can be recognised in them.
staff-longest = Longest wait
staff-with-people = With a person
staff-await-reply = Waiting for a reply
staff-colleagues-there = Staff available
staff-counter = Counter
staff-counter-open = open
staff-counter-shut = closed
staff-today = Today
staff-last-7 = Last 7 days
staff-last-30 = Last 30 days
staff-from = From
staff-until = Until
staff-csv = Download as CSV
staff-answers = Answers
staff-answered = Question answered
staff-handed-over = Asked for a person
staff-first-word = First word, median
staff-first-word-p90 = First word, 9 of 10 within
staff-gave-up = Gave up waiting
staff-sent-away = Waiting at closing time
staff-helped = Rated as helpful
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $part } of { $what }
staff-by-day = By day
staff-by-language = By language
staff-by-topic = By topic
staff-by-outcome = How questions ended
staff-day = Day
staff-language = Language
staff-outcome = Outcome
staff-total = Total
staff-unknown = Not known
staff-nothing-counted = Nothing was counted in this period.
staff-outcome-answered = Answered from the guides
staff-outcome-computed = A date or a result was worked out
staff-outcome-clarification = Asked back
staff-outcome-partial-language = Answered, but not in the asker’s language
staff-outcome-not-found = Nothing found
staff-outcome-out-of-scope = Not a matter for this counter
staff-outcome-personal-case = Personal case
staff-outcome-small-talk = Small talk
staff-outcome-urgent = Emergency
staff-outcome-handed-over = Put in the queue for a person
staff-outcome-unavailable = Asked for a person, nobody was there

## Accounts

staff-new-account = New account
staff-role = Role
staff-role-staff = Staff
staff-role-editor = Editor
staff-role-publisher = Publisher
staff-role-administrator = Administrator
staff-role-auditor = Auditor
staff-actions = Actions
staff-active = Active
staff-disabled = Switched off
staff-must-change-short = Must choose a password
staff-reset = New password
staff-disable = Switch off
staff-enable = Switch on
staff-create = Create
# $name (String) – the account
staff-start-password = Password for { $name }
staff-start-password-lead = It is shown only now and works once: whoever signs in with it chooses a new one.

## The audit log

staff-audit-lead = Every action that matters, in order. Nothing can be changed or removed unnoticed.
staff-number = No.
staff-when = When
staff-account = Account
staff-action = Action
staff-subject = What
staff-detail = Detail
staff-did-signed-in = Signed in
staff-did-sign-in-failed = Sign-in failed
staff-did-signed-out = Signed out
staff-did-password-changed = Changed the password
staff-did-account-created = Created an account
staff-did-role-changed = Changed a role
staff-did-account-reset = Gave a new password
staff-did-account-disabled = Switched an account off
staff-did-account-enabled = Switched an account on
staff-did-conversation-viewed = Read a conversation
staff-did-conversation-claimed = Took a conversation over
staff-did-codes-turned-on = Switched one-time codes on
staff-did-codes-turned-off = Switched one-time codes off
staff-did-account-renamed = Changed a name
staff-did-conversation-released = Put a conversation back in the queue
staff-did-conversation-returned = Gave a conversation back to automatic answers
staff-did-conversation-transferred = Passed a conversation on
staff-did-conversation-closed = Ended a conversation

## Answers that are checked, and those that wait for approval

staff-check = Check answers
staff-check-lead = Say of each sentence whether it is right, compared with its section. What others said is shown once you have judged.
staff-check-keys = Keys: 1 right · 2 partly · 3 wrong · ↓ ↑ move · N skip · Ctrl+Enter save
# $what (String) – how many
staff-check-count = Waiting to be judged: { $what }
staff-check-none = Nothing to check here.
staff-check-open = For you to judge
staff-check-waiting = Not judged
staff-check-judged = Judged
staff-check-confirmed = Confirmed
staff-check-why-returned = section changed
staff-check-why-rated = visitor not satisfied
staff-check-why-low = uncertain
staff-check-why-sample = sample
staff-check-right = Right
staff-check-partly = Partly
staff-check-wrong = Wrong
staff-check-translation = Does the translation say what the official text says?
staff-check-faithful = Faithful
staff-check-unfaithful = Not faithful
staff-check-should = What should it have said?
staff-check-comment = Comment
staff-check-save = Save and show others’ opinions
staff-check-next = Next answer
staff-check-missing = Please judge every line first.
staff-check-saved = Your judgement is saved.
staff-check-served = This answer is confirmed. It is shown as checked as long as its sections stay as they are.
staff-check-unfit-changed = Saved. It is not kept as a checked answer: a section has changed since it was given.
staff-check-unfit-ended = Saved. It is not kept as a checked answer: a section is not in force today.
staff-check-unfit-leans = Saved. It is not kept as a checked answer: the question is understood only with what was said before.
staff-check-unfit-kind = Saved. Answers of this kind are not kept.
# $day (String) – a day
staff-check-confirmed-on = Confirmed on { $day }
# $what (String) – how often
staff-check-times = Asked alike: { $what }
staff-check-section-same = unchanged
staff-check-section-changed = changed since
staff-check-section-ended = no longer in force
staff-check-section-gone = no longer there
staff-check-now = Now
staff-check-earlier = Confirmed before
staff-check-you = You
staff-check-figures = Figures
staff-check-agreement = Agreement
staff-check-alpha = Krippendorff’s α
staff-approve = To approve
staff-approve-lead = The visitor is waiting for you to look at this answer.
# $what (String) – a time, such as “90 sec”
staff-approve-left = { $what } left
staff-approve-send = Send as it is
staff-approve-change = Send something else
staff-approve-refuse = Do not send; queue for a person
staff-done-approve = The answer was sent.
staff-done-change = Your text was sent in its place.
staff-done-refuse = The answer was not sent. The visitor is waiting for a person.
# $name (String) – a colleague
staff-decided-by = { $name } has decided already.
staff-did-answer-viewed = Looked at an answer to check
staff-did-answer-judged = Judged an answer
staff-did-answer-approved = Approved an answer
staff-did-answer-changed = Sent something else in place of an answer
staff-did-answer-refused = Refused an answer
