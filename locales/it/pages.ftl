
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = Pagine
nav-foot-label = Informazioni su questo servizio
nav-ask = Chiedere
nav-chat = Chat
nav-deadlines = Scadenze
nav-offices = Uffici e aiuto
nav-stay = Il mio soggiorno
nav-about = Informazioni
nav-accessibility = Accessibilità
nav-plain = Versione semplice
nav-guides = Tutte le guide

## The front door

home-title = Domande su visti, soggiorno e lavoro a Shanghai
page-example-passport = Mi hanno rubato il passaporto. Cosa devo fare?
page-example-job = Posso cambiare datore di lavoro?
home-emergency = In caso di emergenza
home-ways = Altri modi per ricevere aiuto
home-chat = Parlarne passo per passo
home-deadlines = Vedere gli ultimi giorni utili e metterli nel calendario
home-offices = Chi chiamare, dove andare, cosa mostrare all'autista
home-stay = Le Sue date personali; non lasciano il Suo browser
home-plain = Per telefoni vecchi e connessioni lente
home-changes = Cosa cambia presto
# $day (String) – a day, written out
home-change-begins = In vigore dal giorno { $day }
# $day (String) – a day, written out
home-change-changes = Nuove regole dal giorno { $day }
# $day (String) – a day, written out
home-change-ends = Valido, per quanto noto, fino al giorno { $day }
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $n ->
    [one] { $amount } guida
   *[other] { $amount } guide
}

## Notices that everybody should see

bulletin-heading = Attenzione
bulletin-more = Maggiori informazioni

## Pages that say what went wrong

trouble-not-found = L'indirizzo potrebbe essere vecchio o scritto male. Ponga qui la Sua domanda o sfogli le guide.
trouble-busy = La Sua domanda va bene. Attenda un momento e riprovi. Se non può aspettare, usi la versione semplice o chiami uno dei numeri qui sotto.

## About the service. $operator (String) – a name.

about-operator = Questo servizio è gestito da { $operator }.
about-operator-unknown = Questo è openwindow, offerto da chi gestisce questo indirizzo internet.
about-contact = Contatto:
about-no-model = Non interviene alcun modello linguistico. Le risposte sono citate dalle guide.
about-rewriting = Un modello linguistico può riformulare frasi di una risposta. Riceve la domanda senza dati personali e le frasi scelte; ciò che scrive viene confrontato con le fonti e ciò che non coincide viene sostituito dalla frase originale.
about-embedding = Per trovare le guide adatte, un altro server scelto dal gestore confronta con esse il testo della domanda.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $n ->
    [one] { $amount } fonte
   *[other] { $amount } fonti
}
