
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = Everything this counter knows, by topic. Each guide says since when it holds and when it was last checked.
guide-way-label = You are here
guide-contents-heading = On this page
guide-facts-heading = Key facts
guide-show-link = Sentences to show an officer
guide-print = Print
guide-current = Read the edition that holds now
# $day (String) – a day, written out
guide-not-yet = This edition does not hold yet. It takes effect on { $day }.
# $day (String) – a day, written out
guide-changes-on = A new edition takes effect on { $day }
guide-unsure = The sources are not sure about everything here. Please confirm by calling 12367.
guide-other-languages = This section in other languages
guide-words-heading = Chinese words to show
guide-code-label = QR code with the address of this page
guide-code-hint = This page on another phone
guide-feed = Follow changes

## Comparing two editions

guide-compare-link = What changed between editions
guide-compare-from = Earlier edition
guide-compare-to = Later edition
guide-compare-button = Compare
guide-compare-legend = What was added is underlined; what was removed is crossed out.
guide-compare-none = There is no earlier edition to compare with.
guide-compare-same = Nothing changed here.
guide-compare-changed = This section changed.
guide-compare-added = This section is new.
guide-compare-removed = This section was removed.
guide-compare-ins = Added:
guide-compare-del = Removed:

## Sentences to show an officer

guide-show-heading = Show an officer
guide-show-lead = Open a sentence on the full screen and hold up your phone. The sentences only ask; they state no rule.
guide-show-common = For any counter
guide-show-open = Full screen
guide-show-back = Close
guide-show-previous = Previous sentence
guide-show-next = Next sentence
guide-show-speak = Read aloud in Chinese

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = Changes: { $topic }
feed-began = { $title }: in force since { $day }
feed-begins = { $title }: takes effect on { $day }
feed-ends = { $title }: holds until { $day }
feed-ended = { $title }: held until { $day }
