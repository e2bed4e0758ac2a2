
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = Alles, was dieser Schalter weiß, nach Themen. Jeder Leitfaden sagt, seit wann er gilt und wann er zuletzt geprüft wurde.
guide-way-label = Sie sind hier
guide-contents-heading = Auf dieser Seite
guide-facts-heading = Wichtige Angaben
guide-show-link = Sätze zum Vorzeigen
guide-print = Drucken
guide-current = Zur Fassung, die jetzt gilt
# $day (String) – a day, written out
guide-not-yet = Diese Fassung gilt noch nicht. Sie tritt am { $day } in Kraft.
# $day (String) – a day, written out
guide-changes-on = Eine neue Fassung tritt am { $day } in Kraft
guide-unsure = Die Quellen sind sich hier nicht bei allem sicher. Bitte lassen Sie es sich unter 12367 bestätigen.
guide-other-languages = Dieser Abschnitt in anderen Sprachen
guide-words-heading = Chinesische Wörter zum Vorzeigen
guide-code-label = QR-Code mit der Adresse dieser Seite
guide-code-hint = Diese Seite auf einem anderen Handy
guide-feed = Änderungen verfolgen

## Comparing two editions

guide-compare-link = Was sich zwischen den Fassungen geändert hat
guide-compare-from = Frühere Fassung
guide-compare-to = Spätere Fassung
guide-compare-button = Vergleichen
guide-compare-legend = Neues ist unterstrichen, Weggefallenes durchgestrichen.
guide-compare-none = Es gibt keine frühere Fassung zum Vergleichen.
guide-compare-same = Hier hat sich nichts geändert.
guide-compare-changed = Dieser Abschnitt hat sich geändert.
guide-compare-added = Dieser Abschnitt ist neu.
guide-compare-removed = Dieser Abschnitt ist weggefallen.
guide-compare-ins = Neu:
guide-compare-del = Weggefallen:

## Sentences to show an officer

guide-show-heading = Am Schalter vorzeigen
guide-show-lead = Öffnen Sie einen Satz auf dem ganzen Bildschirm und zeigen Sie Ihr Handy. Die Sätze fragen nur; sie nennen keine Regel.
guide-show-common = Für jeden Schalter
guide-show-open = Ganzer Bildschirm
guide-show-back = Schließen
guide-show-previous = Voriger Satz
guide-show-next = Nächster Satz
guide-show-speak = Auf Chinesisch vorlesen

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = Änderungen: { $topic }
feed-began = { $title }: in Kraft seit { $day }
feed-begins = { $title }: tritt am { $day } in Kraft
feed-ends = { $title }: gilt bis { $day }
feed-ended = { $title }: galt bis { $day }
