
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = Pages
nav-foot-label = About this service
nav-ask = Ask
nav-chat = Chat
nav-deadlines = Deadlines
nav-offices = Offices and help
nav-stay = My stay
nav-about = About
nav-accessibility = Accessibility
nav-plain = Simple version
nav-guides = All guides

## The front door

home-title = Questions about visas, residence and work in Shanghai
page-example-passport = My passport was stolen. What must I do?
page-example-job = May I change my employer?
home-emergency = In an emergency
home-ways = More ways to get help
home-chat = Talk it through step by step
home-deadlines = See your last days, and put them in your calendar
home-offices = Whom to call, where to go, what to show the driver
home-stay = Your own dates; they never leave your browser
home-plain = For old phones and slow connections
home-changes = What changes soon
# $day (String) – a day, written out
home-change-begins = In force from { $day }
# $day (String) – a day, written out
home-change-changes = New rules from { $day }
# $day (String) – a day, written out
home-change-ends = Known to hold until { $day }
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $n ->
    [one] { $amount } guide
   *[other] { $amount } guides
}

## Notices that everybody should see

bulletin-heading = Please note
bulletin-more = Read more

## Pages that say what went wrong

trouble-not-found = The address may be old or mistyped. Ask your question here, or look through the guides.
trouble-busy = Nothing is wrong with your question. Please wait a moment and try again. If you cannot wait, use the simple version or call one of the numbers below.

## About the service. $operator (String) – a name.

about-operator = This service is run by { $operator }.
about-operator-unknown = This is openwindow, run by whoever operates this internet address.
about-contact = Contact:
about-no-model = No language model takes part. Answers are quoted from the guides.
about-rewriting = A language model may reword sentences of an answer. It gets the question without personal data and the chosen sentences; what it writes is compared with the sources, and what does not agree is replaced by the original sentence.
about-embedding = To find the right guides, the text of a question is compared with them by another server that the operator has chosen.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $n ->
    [one] { $amount } source
   *[other] { $amount } sources
}
