
### What the widget and the chat say.

## Before anything is loaded

chat-launch = Ask a question
chat-close = Close
chat-loading = Opening…
chat-failed = This could not be loaded. Please check the connection and try again.
chat-without-scripts = This chat needs JavaScript. The simple version works without it.

## The window

chat-lead = Ask in your own language about visas, registration, residence and work in Shanghai.
chat-examples = For example
chat-conversation = Conversation
chat-menu = Settings and more
chat-large-text = Large text
chat-begin-anew = Forget this conversation and begin anew
chat-print = Print or save
chat-back = Back to the conversation
chat-you = You asked
chat-not-kept = Your browser keeps nothing for this page. When you close it, the conversation is gone.

## Speaking to a person

chat-person = Speak to a person
chat-person-offline = The contacts could not be loaded. Please check the connection and try again.
# $what (String) – names of languages
chat-spoken = Spoken here: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Hours in Shanghai: { $what }
chat-driver = For a taxi driver

## How far a question is

chat-sending = Sending…
chat-answering = Looking in the guides…
chat-offline = No connection. Your question is kept and is sent as soon as the connection is back.
chat-trying = The connection was interrupted. Trying again…
chat-busy = Many people are asking at the moment. Your question is kept and is sent again by itself.
chat-gone = The earlier conversation is no longer kept. A new one was begun with your question.
chat-unanswered = This question could not be answered because something failed here. Please try again, or call one of the contacts.
chat-try-again = Try again
chat-edit = Change the question

## An answer

# $name (String) – the number of a source
chat-source = Source { $name }
chat-open-guide = Open the guide
chat-copy = Copy
chat-copied = Copied
chat-read = Read aloud
chat-stop = Stop reading
chat-find-country = Type to find a country

## What people think of an answer

chat-rate = Your opinion of this answer
chat-rate-understood = I understood it
chat-rate-actionable = I know what to do now
chat-rate-trusted = I trust it
chat-yes = Yes
chat-no = No
chat-why-not = What was the problem?
chat-reason-off-topic = It answers another question
chat-reason-incomplete = Something is missing
chat-reason-unclear = It is hard to understand
chat-reason-wrong = It is wrong or out of date
chat-reason-not-my-case = It does not fit my situation
chat-reason-other = Something else
chat-comment = In your own words. Please write no names and no numbers of papers.
chat-send = Send
chat-thanks = Thank you. This helps to make the guides better.

## At the desk: what visitors are told in their language

desk-waiting = A person will answer you in this conversation. You are number { $place } in the queue. You can go on asking meanwhile.
desk-waiting-minutes = { $n ->
    [one] A person will answer you in this conversation. You are number { $place } in the queue; it may take about { $minutes } minute. You can go on asking meanwhile.
   *[other] A person will answer you in this conversation. You are number { $place } in the queue; it may take about { $minutes } minutes. You can go on asking meanwhile.
}
desk-waiting-nobody = You are number { $place } in the queue, but nobody from the staff is at the desk at this moment. You keep your place. The contacts can help you at once.
desk-with-staff = { $name } from the staff is already here and is reading what you write.
desk-shut = Nobody from the staff can answer here at the moment. These contacts can help you.
desk-shut-until = Nobody from the staff can answer here at the moment. The desk opens again on { $when }, Shanghai time. Until then these contacts can help you.
desk-withdrawn = You are no longer waiting for a person. Answers come from the guides again.
desk-joined = { $name } from the staff is now answering you personally.
desk-transferred = { $name } from the staff takes over from here.
desk-released = { $name } had to leave. You are at the head of the queue, and the next person who is free will answer you.
desk-staff-silent = { $name } has not answered for some time. You are at the head of the queue, and the next person who is free will answer you.
desk-returned = { $name } has left the conversation. Answers come from the guides again.
desk-closed = { $name } has ended the conversation. You can begin a new one at any time.
desk-visitor-silent = Nothing has been written for some time, so the conversation was ended. You can begin a new one at any time.
desk-checking = A person from the staff is looking at the answer before you get it. Please wait a moment.

## What staff are told, and how they are called on paper

problem-already-claimed = Somebody else already holds this conversation.
problem-already-decided = This has been decided already.
problem-already-judged = You have judged this answer already.
problem-check-changed = The answer has changed since you opened it. Please look at it again.
problem-not-yours = You do not hold this conversation. Take it first.
problem-no-translation = The translation service does not answer now.
problem-translation-differs = The translation says something else than the text. Read both before you send it.
counter-staff = Staff

## Waiting for a person, in the window

person-lead = These people can help you. Whoever is open now and speaks your language comes first.
person-take-along = Take this conversation with you. On paper the official Chinese text stands beside yours, so that an officer can read it too.
person-emergency = In an emergency
person-wait = Wait here for a person
person-wait-lead = Somebody from the staff answers in this conversation, and sees what was said so far.
person-opens = Staff answer here again from { $what }.
person-place = You are number { $what } in the queue.
person-minutes = Estimated wait: about { $what } min
person-no-time = How long it will take is not known.
person-nobody = Nobody from the staff is at the desk at this moment. You keep your place.
person-meanwhile = You can go on asking meanwhile.
person-cancel = Stop waiting
person-joined = { $name } from the staff is answering you here.
person-staff = Staff
person-translated = Translated by a machine. Written in
person-passed-on = Passed on to { $name }
person-back = Back to automatic answers
person-answering = Answers come from the guides again.
person-again = You are at the head of the queue. The next person who is free will answer you.
person-closed = The conversation was ended.
person-failed = This did not work. Please try again.
person-pass-button = Take this conversation to a service counter
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = Show this code or this address at the counter. It opens the conversation there once, for reading, within { $time }.
