### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $n ->
    [one] { $amount } minute
   *[other] { $amount } minutes
}
quantity-hours = { $n ->
    [one] { $amount } hour
   *[other] { $amount } hours
}
quantity-days = { $n ->
    [one] { $amount } day
   *[other] { $amount } days
}
quantity-working-days = { $n ->
    [one] { $amount } working day
   *[other] { $amount } working days
}
quantity-weeks = { $n ->
    [one] { $amount } week
   *[other] { $amount } weeks
}
quantity-months = { $n ->
    [one] { $amount } month
   *[other] { $amount } months
}
quantity-years = { $n ->
    [one] { $amount } year
   *[other] { $amount } years
}
quantity-years-old = { $n ->
    [one] { $amount } year of age
   *[other] { $amount } years of age
}
quantity-cny = RMB { $amount }
quantity-cny-day = RMB { $amount } a day
quantity-cny-month = RMB { $amount } a month
quantity-cny-year = RMB { $amount } a year
quantity-percent = { $amount } %
quantity-points = { $n ->
    [one] { $amount } point
   *[other] { $amount } points
}
quantity-persons = { $n ->
    [one] { $amount } person
   *[other] { $amount } persons
}
quantity-times = { $n ->
    [one] { $amount } time
   *[other] { $amount } times
}
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = within { $value }
bound-at-least = at least { $value }
bound-at-most = at most { $value }
bound-before = before { $value }
bound-after = after { $value }
bound-from = from { $value }
bound-until = until { $value }

## What the counter says when it has no answer.

refusal-not-found = I found no guide that answers this. I would rather not guess: please ask one of the contacts below, or put the question another way.
refusal-out-of-scope = This counter answers questions about visas, residence, work and daily rules for foreigners in Shanghai. For this question I have nothing reliable; one of the contacts below may help.
refusal-elsewhere = This counter knows only the rules that hold in Shanghai. For the rules of another country or city, please ask its own authorities or consulate.
refusal-unlawful = I cannot help with getting around the law. If your papers are not in order, 12367 and the other contacts below tell you the lawful way out – acting early usually helps.
refusal-personal-case = I cannot look into anybody's application or file. The office that received it can: please call one of the contacts below and have your receipt at hand. Do not write passport or case numbers here.
refusal-small-talk = Hello! Ask me about visas, registration, residence permits, work or family matters in Shanghai – in your own language.
refusal-urgent = If you are in danger, call for help now. The emergency numbers are below; they are free of charge.

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = This rule is known to hold until { $day }. Please check before you rely on it after that day.
notice-earlier-edition = This is an earlier edition of the rule. It held until { $day }.
notice-partial-language = This text does not exist in your language yet. You see it in { $language }.
notice-unconfirmed-translation = Nobody has confirmed this translation yet. The official Chinese text, shown beside it, prevails.
notice-outdated-translation = The Chinese text has changed since this translation was confirmed. The Chinese text prevails.
notice-low-confidence = The sources are not sure about this. Please confirm it by calling 12367.
notice-degraded = A part of this service is not available at the moment. The answer may be less complete than usual.
notice-assumed = This assumes: { $what }
computed-until = For { $country } this holds until { $day }.
computed-total = All stays together: at most { $days } days in any { $within } days.
answer-yes = Yes.
answer-no = No.
answer-due = { $title }: last day { $last }. ({ $event } { $day })
refusal-ended = The rule in the guide “{ $title }” is known to hold until { $until }. What will hold on { $day } is not known here yet: please ask 12367 before you rely on anything.
clarify-day = Which day do you mean? The rule depends on it: please give the date.
notice-reworded = Sentences of this answer were reworded by a language model and compared with the sources. The sources prevail.
# $day (String) – a day
notice-reviewed = A person checked this answer on { $day }. Its sources have not changed since.
notice-approved = A person from the staff looked at this answer before it was sent.
notice-unchecked = Nobody from the staff could look at this answer in time. It comes from the guides as it stands.
notice-late = The time is over.
notice-no-office-left = The last working day before the end has passed. Contact the office in charge at once.
notice-office-closed = Offices do not work on the last day. Act by { $day }.
notice-holidays-unknown = The holidays of that time are not announced yet or not known here. Offices may be closed: act some days earlier.
notice-later-edition = The rule shown is in force since { $day }. Which rule held on your day is not known here.

## Status of a text

status-authoritative = Official text
status-current = Translation, confirmed
status-outdated = Translation, out of date
status-machine = Translation, not yet confirmed
status-missing = Not translated

## Names of languages

language-en = English
language-zh = Chinese
language-ja = Japanese
language-ko = Korean
language-fr = French
language-de = German
language-es = Spanish
language-ru = Russian
language-ar = Arabic
language-pt = Portuguese
language-it = Italian
language-vi = Vietnamese

## Pages

page-title = openwindow
page-lead = Questions about visas, residence and work in Shanghai, answered in your language, with sources and dates.
page-question-label = Your question
page-question-hint = Ask in any language. Do not write passport or case numbers.
page-ask-button = Ask
page-as-of-label = Rules of another day
page-plain-version = This guide in plain language
page-usual-version = This guide in its usual form
page-language-label = Language
page-examples-heading = For example
page-example-overstay = My visa has expired. What now?
page-example-renewal = How long before it expires must I renew my residence permit?
page-example-registration = I moved. When must I register my new address?
page-example-transit = Do I need a visa for a stopover of a few days?
page-topics-heading = Topics
page-answer-heading = Answer
page-key-facts-heading = At a glance
page-steps-heading = What to do
page-documents-heading = What to bring
page-sources-heading = Sources
page-follow-ups-heading = Related questions
page-choose = Please choose
page-choice-button = Continue
page-known-heading = Taken into account
# $what (String) – what is taken away from what is known of the asker
page-forget = Remove: { $what }
page-contacts-heading = Whom to ask
page-official-text = Official Chinese text
# $day (String) – a day, written out
page-in-force-since = In force since { $day }
# $day (String) – a day, written out
page-in-force-until = until { $day }
# $day (String) – a day, written out
page-verified-on = Checked on { $day }
# $day (String) – a day, written out
page-answer-as-of = Rules as of { $day }
page-open-now = Open now
page-closed-now = Closed now
page-editions-heading = Editions
page-related-heading = Related guides
page-back-to-questions = Ask a question
page-disclaimer = Guidance, not legal advice. Where texts differ, the official Chinese text prevails.
page-skip-to-content = Skip to the content

## Deadlines

deadline-heading = By when must I act?
deadline-lead = Choose what fits you, enter your days and see the last day for each matter, with its rule.
deadline-situation-label = What fits you?
deadline-events-heading = Fill in what applies to you
deadline-time-label = Time, if you know it
deadline-button = Show my deadlines
deadline-result-heading = Your deadlines
deadline-last = Last day
deadline-act-by = Last working day before it
deadline-opens = Possible from
deadline-left = Time left
deadline-today = only today
deadline-what-to-do = What to do now
deadline-calendar = Add to your calendar (.ics)
deadline-counted-stated = Counted as the rule says.
deadline-counted-earliest = The rule does not say exactly how to count. To be safe, the earliest possible last day is shown.
deadline-counted-midnight = Without a time, the hours are counted from 00:00 of that day.
deadline-no-rule = No rule is known here for this day. Please ask by calling 12367.
deadline-disclaimer = These days are calculated from the rules cited. The dates in your papers and what the office decides prevail.

## Situations of people, as they say it of themselves

situation-anyone = Everybody
situation-visa = I am on a visa
situation-visa-free = I came without a visa
situation-transit = I am in visa-free transit
situation-residence-permit = I have a residence permit
situation-permanent-card = I have a permanent resident card
situation-worker = I work
situation-employer = I employ foreigners
situation-student = I study
situation-parent = I am a parent
situation-tax-resident = I am a tax resident
situation-driver = I drive

## Messages of an Official Account

wechat-greeting = Hello! Ask me in your own language about visas, residence, work or family matters in Shanghai, for example: “My visa has expired. What now?” Please do not write passport or case numbers.
wechat-only-text = I can only read text so far. Please write your question, in any language.
wechat-whole-answer = The whole answer, with sources

## Problems, as the API and the pages tell them

problem-invalid-body = The request could not be read.
problem-question-empty = The question is empty.
# $limit (Number) – characters at most
problem-question-too-long = The question is too long. At most { $limit } characters are read.
problem-too-large = The request is too large.
problem-invalid-language = This is not a language.
problem-invalid-date = This is not a day of the calendar.
problem-unknown-field = The request has a field that does not exist.
problem-unknown-value = A field has a value that is not known here.
problem-invalid-parameter = A part of the address is wrong.
problem-not-found = There is nothing here.
problem-method-not-allowed = This address does not take such requests.
problem-unsupported-media-type = The request must be JSON.
problem-too-many-requests = You have asked many questions in a short time. Please try again in a little while, or call 12367.
problem-unknown-key = This key is not valid.
problem-conversation-closed = This conversation is closed. Please begin a new one.
problem-conversation-full = This conversation has become too long. Please begin a new one.
problem-conversation-waiting = Your earlier messages are still being answered. Please wait a moment.
problem-idempotency-key-reused = This key was already used for another message.
problem-signature = The signature of this request is wrong or too old.
problem-not-signed-in = Please sign in.
problem-not-allowed = Your account is not allowed to do this.
problem-csrf = This request did not come from this page. Please reload the page and try again.
problem-wrong-credentials = The name, the password or the code is wrong.
problem-code-needed = Please enter the code from your phone.
problem-too-many-attempts = Too many attempts. Please wait a little before you try again.
problem-password-change-needed = Please choose a new password first.
problem-weak-password = This password is too easy to guess, or too short or too long. Please choose another one.
problem-account-exists = There is already an account with this name.
problem-last-administrator = This is the last administrator. Please make another one first.
problem-setup-code = This is not the code that the server printed when it was started.
problem-already-set-up = The first account has already been made. Please sign in.
problem-codes-not-offered = Setting up one-time codes has not been started for your account yet.
problem-busy = Too many people are asking at once. Please try again in a moment.
problem-timeout = This took too long. Please try again.
problem-unavailable = The service is not available at the moment. Please try again, or call 12367.
