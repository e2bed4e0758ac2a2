
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = Telephone lines, offices, hospitals and consulates, with the Chinese address to show a driver.
offices-matter = Matter
offices-district = District
offices-speaks = Language spoken
offices-any = All
offices-show = Show
offices-all = All offices and lines
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] Nothing found. Please choose fewer conditions, or call 12345.
    [one] { $amount } entry
   *[other] { $amount } entries
}
offices-places = Places to go
offices-lines = Telephone lines
offices-online = On the internet
offices-note = “Open now” follows the hours known here and the time in Shanghai. Maps and websites belong to others.
office-hours = Hours
office-hours-always = Day and night, every day
office-hours-unknown = Not known here
office-holiday = Public holiday today. Please call first.
office-languages = Languages
office-call = Call
office-show = Show the address
office-map = Map
office-website = Website
office-checked-today = Checked today.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $n ->
    [one] Checked { $amount } day ago.
   *[other] Checked { $amount } days ago.
}
# $day (String) – a day, written out
office-checked-old = Last checked on { $day }. Please call before you go.
office-confirm = The source is older or not official: please confirm by telephone before you go.
office-please = Show this to a driver. It says: “Hello, please take me to this address. Thank you!”
places-print = Print

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = Choose your language
kiosk-again = Start over
kiosk-welcome = How can we help you?
kiosk-nothing-kept = This terminal remembers nothing. Please do not type passport or case numbers.
kiosk-take = Take it with you
kiosk-code = A code to scan with your telephone
kiosk-code-text = Scan this with your telephone and read on there. The code does not contain your question.
kiosk-still = Are you still there?
kiosk-soon = If you do not touch the screen, this page starts over in 15 seconds and forgets everything.
kiosk-stay = Yes, I am still here
