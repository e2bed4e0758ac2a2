
### What the pages without scripts say.

plain-new = New question
plain-full = Full version
plain-person = Speak to a person
plain-ask-further = Ask further
plain-ask-further-hint = For example: “And for my wife?” What you asked before is taken into account.
plain-forgotten = Your earlier questions are no longer here. This question was answered by itself.
plain-by-itself = Earlier questions cannot be remembered at the moment. This question was answered by itself.
plain-waiting = Your question is kept. Its answer is not ready yet.
plain-waiting-button = Show the answer
plain-forget-button = Answer again without what is ticked
plain-language-button = Show in this language
plain-feedback-why = What was missing or wrong?
plain-feedback-button = Send
plain-feedback-thanks = Thank you. Your opinion helps to make the answers better.
plain-emergency-heading = Emergency numbers
plain-hotlines-heading = Hotlines
plain-offices-heading = Offices
plain-websites-heading = Websites
plain-day-hint = Write a day as year, month, day: 2026-11-24
plain-time-label = Time, if you know it: 14:30
plain-no-days = Please fill in at least one day.
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = “{ $typed }” is not a day or a time in the form that is read here.
plain-pass-button = Take this conversation to a service counter
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = Show this code or this address at the counter. It opens the conversation there once, for reading, within { $time }.
