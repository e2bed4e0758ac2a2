
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = Make a checklist
checklist-heading = Checklist
checklist-address = The days that you enter become part of this page's address. Nothing else about you does, and nothing is kept here.
checklist-hint = What you tick stays in this browser.
checklist-clear = Clear all ticks
checklist-scan = Scan to open the guide
checklist-nothing = Choose a guide to make a checklist of it.

## A conversation handed over at a service counter

counter-heading = Conversation for the service counter
counter-lead = This pass opens the conversation once. Press the button only at the counter, when you are ready to read or print it.
counter-open = Open the conversation
counter-once = This page opens only once. Print it or leave it open: loading it again will show nothing.
counter-nothing-heading = This pass opens nothing
counter-nothing = It may have been used already, its time may be over, or its address may be incomplete. A new pass can be made where the conversation was held.
counter-empty = Nothing was said yet.
counter-visitor = Visitor

## My stay

stay-heading = My stay
stay-lead = Enter the days of your stay and see what is due when. Your days never leave this device.
stay-without = This page needs scripts. This one does not; it sends the days you enter to this service, which does not keep them:
stay-loading = Loading the rules …
stay-failed = The rules could not be loaded. Please check your connection and try again, or call 12367.
stay-again = Try again
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = The clock of this device seems to be wrong: it shows { $device }. In Shanghai it is { $city }. The city's date decides here.
stay-empty = Choose what fits you and enter a day: what is due appears here.
stay-wrong-day = This is not a day of the calendar.
stay-rule = Rule
stay-print = Print
stay-keeping = On this device
stay-keep = Keep my days in this browser
stay-keep-hint = Only do this on a device of your own: whoever uses this browser can read them.
stay-kept = Kept in this browser, and only there.
stay-not-kept = This browser keeps nothing. Your days stay here for as long as this page is open.
stay-forget = Forget everything
stay-forgotten = Everything is forgotten.
