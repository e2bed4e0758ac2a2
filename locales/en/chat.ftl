
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
chat-person-lead = These people can help you. Whoever is open now and speaks your language comes first.
chat-person-offline = The contacts could not be loaded. Please check the connection and try again.
chat-emergency = In an emergency
# $what (String) – names of languages
chat-spoken = Spoken here: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Hours in Shanghai: { $what }
chat-driver = For a taxi driver
chat-take-along = Take this conversation with you. On paper the official Chinese text stands beside yours, so that an officer can read it too.

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
