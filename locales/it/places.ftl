
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = Linee telefoniche, uffici, ospedali e consolati, con l'indirizzo in cinese da mostrare all'autista.
offices-matter = Argomento
offices-district = Distretto
offices-speaks = Lingua parlata
offices-any = Tutti
offices-show = Mostra
offices-all = Tutti gli uffici e i numeri
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] Nessun risultato. Scelga meno condizioni o chiami il 12345.
    [one] { $amount } risultato
   *[other] { $amount } risultati
}
offices-places = Luoghi dove andare
offices-lines = Linee telefoniche
offices-online = Su internet
offices-note = «Aperto ora» segue gli orari noti qui e l'ora di Shanghai. Mappe e siti appartengono a terzi.
office-hours = Orari
office-hours-always = Giorno e notte, tutti i giorni
office-hours-unknown = Qui non noti
office-holiday = Oggi è festivo. Telefoni prima di andare.
office-languages = Lingue
office-call = Chiama
office-show = Mostra l'indirizzo
office-map = Mappa
office-website = Sito web
office-checked-today = Verificato oggi.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $n ->
    [one] Verificato { $amount } giorno fa.
   *[other] Verificato { $amount } giorni fa.
}
# $day (String) – a day, written out
office-checked-old = Ultima verifica: { $day }. Telefoni prima di andare.
office-confirm = La fonte è vecchia o non ufficiale: confermi per telefono prima di andare.
office-please = Lo mostri all'autista. C'è scritto: «Buongiorno, mi porti a questo indirizzo, per favore. Grazie!»
places-print = Stampa

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = Scelga la Sua lingua
kiosk-again = Ricomincia
kiosk-welcome = Come possiamo aiutarLa?
kiosk-nothing-kept = Questo terminale non memorizza nulla. Non scriva numeri di passaporto o di pratica.
kiosk-take = Da portare con sé
kiosk-code = Un codice da inquadrare con il telefono
kiosk-code-text = Lo inquadri con il telefono e continui a leggere lì. Il codice non contiene la Sua domanda.
kiosk-still = È ancora qui?
kiosk-soon = Se non tocca lo schermo, questa pagina ricomincia tra 15 secondi e dimentica tutto.
kiosk-stay = Sì, sono ancora qui
