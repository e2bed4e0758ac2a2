
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = Seiten
nav-foot-label = Über diesen Dienst
nav-ask = Fragen
nav-chat = Chat
nav-deadlines = Fristen
nav-offices = Ämter und Hilfe
nav-stay = Mein Aufenthalt
nav-about = Über uns
nav-accessibility = Barrierefreiheit
nav-plain = Einfache Fassung
nav-guides = Alle Leitfäden

## The front door

home-title = Fragen zu Visa, Aufenthalt und Arbeit in Shanghai
page-example-passport = Mein Reisepass wurde gestohlen. Was muss ich tun?
page-example-job = Darf ich den Arbeitgeber wechseln?
home-emergency = Im Notfall
home-ways = Weitere Hilfe
home-chat = Im Gespräch, Schritt für Schritt
home-deadlines = Ihre letzten Tage sehen und in den Kalender übernehmen
home-offices = Wen anrufen, wohin gehen, was dem Fahrer zeigen
home-stay = Ihre eigenen Daten; sie bleiben in Ihrem Browser
home-plain = Für alte Telefone und langsame Verbindungen
home-changes = Was sich bald ändert
# $day (String) – a day, written out
home-change-begins = In Kraft ab { $day }
# $day (String) – a day, written out
home-change-changes = Neue Regeln ab { $day }
# $day (String) – a day, written out
home-change-ends = Gilt, soweit bekannt, bis { $day }
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $n ->
    [one] { $amount } Leitfaden
   *[other] { $amount } Leitfäden
}

## Notices that everybody should see

bulletin-heading = Bitte beachten
bulletin-more = Mehr dazu

## Pages that say what went wrong

trouble-not-found = Die Adresse ist vielleicht veraltet oder falsch geschrieben. Stellen Sie Ihre Frage hier, oder sehen Sie die Leitfäden durch.
trouble-busy = An Ihrer Frage liegt es nicht. Bitte warten Sie einen Augenblick und versuchen Sie es noch einmal. Wenn es eilt, nutzen Sie die einfache Fassung oder rufen Sie eine der Nummern unten an.

## About the service. $operator (String) – a name.

about-operator = Diesen Dienst betreibt { $operator }.
about-operator-unknown = Dies ist openwindow, angeboten vom Betreiber dieser Internetadresse.
about-contact = Kontakt:
about-no-model = Es ist kein Sprachmodell beteiligt. Antworten werden aus den Leitfäden zitiert.
about-rewriting = Ein Sprachmodell kann Sätze einer Antwort umformulieren. Es erhält die Frage ohne persönliche Daten und die ausgewählten Sätze; was es schreibt, wird mit den Quellen verglichen, und was nicht übereinstimmt, wird durch den ursprünglichen Satz ersetzt.
about-embedding = Um die passenden Leitfäden zu finden, vergleicht ein anderer Server, den der Betreiber gewählt hat, den Text der Frage mit ihnen.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $n ->
    [one] { $amount } Quelle
   *[other] { $amount } Quellen
}
