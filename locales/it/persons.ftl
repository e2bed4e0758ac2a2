### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = I Suoi dati

person-data = I Suoi dati in questa conversazione
person-data-lead = Ciò che si dice qui è conservato { $what } giorni dopo l’ultimo messaggio, senza numeri di passaporto, di telefono e simili, e poi cancellato.
person-data-download = Scaricare ciò che è conservato
person-data-erase = Cancellare questa conversazione
person-data-ask = Cancellare definitivamente tutto il contenuto di questa conversazione? Neppure il personale potrà più leggerla e nessuno potrà recuperarla.
person-data-yes = Sì, cancellare
person-data-no = No, conservare
person-data-erased = La conversazione è stata cancellata.
person-data-nothing = Non è conservato nulla: non ha ancora chiesto niente.

person-letter = Lasciare un messaggio
person-letter-lead = Il personale lo leggerà al suo rientro e Le risponderà nel modo che sceglie.
person-letter-text = Il Suo messaggio
person-letter-answer-to = Indirizzo e-mail o numero di telefono
person-letter-name = Il Suo nome (facoltativo)
person-letter-consent = Acconsento che il mio messaggio e i miei recapiti siano conservati in forma cifrata per un massimo di { $what } giorni, affinché il personale possa rispondermi.
person-letter-send = Lasciare il messaggio
person-letter-left = Il Suo messaggio è stato consegnato al personale. Sarà cancellato al più tardi dopo { $what } giorni.
person-letter-take-back = Ritirare il messaggio
person-letter-taken-back = Il Suo messaggio è stato cancellato.
person-letter-wrong-text = Scriva da 1 a 2000 caratteri.
person-letter-wrong-answer-to = Indichi un indirizzo e-mail o un numero di telefono.
person-letter-wrong-name = Il nome può avere al massimo 80 caratteri.
person-letter-wrong-consent = Selezioni la casella: senza il Suo consenso non si può conservare nulla.

staff-letters = Messaggi lasciati
staff-letters-lead = I visitatori hanno lasciato questi messaggi quando allo sportello non c’era nessuno. Sono cifrati e vengono cancellati nel giorno indicato. Ogni lettura è registrata.
staff-letters-none = Nessun messaggio in attesa.
staff-letters-done = Mostrare i messaggi evasi
staff-letter-new = Nuovo
staff-letter-open = Leggere
staff-letter-done = Segnare come evaso
staff-letter-answer-to = Rispondere a
staff-letter-read-by = Letto da { $name }
staff-letter-done-by = Evaso da { $name }
staff-letter-until = Cancellato il { $what }
staff-letter-lost = Questo messaggio non può essere decifrato con la chiave di questo server.
staff-letter-conversation = Aprire la conversazione

staff-export = Scaricare ciò che è conservato
staff-erase = Cancellare definitivamente
staff-erase-ask = Cancellare questa conversazione e tutto ciò che le appartiene? Nessuno potrà recuperarla.
staff-erased = La conversazione è stata cancellata.

staff-did-conversation-exported = Ha fornito ciò che è conservato di una conversazione
staff-did-conversation-erased = Ha cancellato una conversazione
staff-did-letter-opened = Ha letto un messaggio lasciato
staff-did-letter-done = Ha segnato un messaggio come evaso
staff-did-log-shortened = Ha rimosso le voci più vecchie di questo registro

