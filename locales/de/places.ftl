
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = Telefonnummern, Ämter, Krankenhäuser und Konsulate, mit der chinesischen Adresse für den Fahrer.
offices-matter = Anliegen
offices-district = Bezirk
offices-speaks = Gesprochene Sprache
offices-any = Alle
offices-show = Anzeigen
offices-all = Alle Ämter und Nummern
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] Nichts gefunden. Bitte wählen Sie weniger Bedingungen oder rufen Sie 12345 an.
    [one] { $amount } Eintrag
   *[other] { $amount } Einträge
}
offices-places = Orte, an die Sie gehen können
offices-lines = Telefon
offices-online = Im Internet
offices-note = „Jetzt geöffnet“ richtet sich nach den hier bekannten Zeiten und der Uhrzeit in Shanghai. Karten und Websites gehören anderen.
office-hours = Zeiten
office-hours-always = Tag und Nacht, jeden Tag
office-hours-unknown = Hier nicht bekannt
office-holiday = Heute ist Feiertag. Bitte rufen Sie zuerst an.
office-languages = Sprachen
office-call = Anrufen
office-show = Adresse zeigen
office-map = Karte
office-website = Website
office-checked-today = Heute geprüft.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $n ->
    [one] Geprüft vor { $amount } Tag.
   *[other] Geprüft vor { $amount } Tagen.
}
# $day (String) – a day, written out
office-checked-old = Zuletzt geprüft am { $day }. Bitte rufen Sie vorher an.
office-confirm = Die Quelle ist älter oder nicht amtlich: Bitte rufen Sie an, bevor Sie hingehen.
office-please = Zeigen Sie dies dem Fahrer. Da steht: „Guten Tag, bitte fahren Sie mich zu dieser Adresse. Danke!“
places-print = Drucken

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = Wählen Sie Ihre Sprache
kiosk-again = Von vorn
kiosk-welcome = Wie können wir Ihnen helfen?
kiosk-nothing-kept = Dieses Gerät merkt sich nichts. Bitte geben Sie keine Pass- oder Aktennummern ein.
kiosk-take = Zum Mitnehmen
kiosk-code = Ein Code zum Scannen mit dem Telefon
kiosk-code-text = Scannen Sie ihn mit Ihrem Telefon und lesen Sie dort weiter. Der Code enthält Ihre Frage nicht.
kiosk-still = Sind Sie noch da?
kiosk-soon = Wenn Sie den Bildschirm nicht berühren, beginnt diese Seite in 15 Sekunden von vorn und vergisst alles.
kiosk-stay = Ja, ich bin noch da
