
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = Tutto ciò che questo sportello sa, per argomento. Ogni guida indica da quando è in vigore e quando è stata verificata l’ultima volta.
guide-way-label = Lei è qui
guide-contents-heading = In questa pagina
guide-facts-heading = Dati essenziali
guide-show-link = Frasi da mostrare a un funzionario
guide-print = Stampa
guide-current = Leggere la versione in vigore
# $day (String) – a day, written out
guide-not-yet = Questa versione non è ancora in vigore. Entra in vigore il giorno { $day }.
# $day (String) – a day, written out
guide-changes-on = Una nuova versione entra in vigore il giorno { $day }
guide-unsure = Le fonti non sono sicure su tutto ciò che è scritto qui. Chieda conferma chiamando il 12367.
guide-other-languages = Questa sezione in altre lingue
guide-words-heading = Parole cinesi da mostrare
guide-code-label = Codice QR con l’indirizzo di questa pagina
guide-code-hint = Questa pagina su un altro telefono
guide-feed = Seguire i cambiamenti

## Comparing two editions

guide-compare-link = Che cosa è cambiato tra le versioni
guide-compare-from = Versione precedente
guide-compare-to = Versione successiva
guide-compare-button = Confronta
guide-compare-legend = Le aggiunte sono sottolineate, le parti tolte sono barrate.
guide-compare-none = Non c’è una versione precedente da confrontare.
guide-compare-same = Qui non è cambiato nulla.
guide-compare-changed = Questa sezione è cambiata.
guide-compare-added = Questa sezione è nuova.
guide-compare-removed = Questa sezione è stata tolta.
guide-compare-ins = Aggiunto:
guide-compare-del = Tolto:

## Sentences to show an officer

guide-show-heading = Mostrare a un funzionario
guide-show-lead = Apra una frase a tutto schermo e mostri il telefono. Le frasi chiedono soltanto; non enunciano alcuna regola.
guide-show-common = Per qualsiasi sportello
guide-show-open = Schermo intero
guide-show-back = Chiudi
guide-show-previous = Frase precedente
guide-show-next = Frase successiva
guide-show-speak = Leggi ad alta voce in cinese

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = Cambiamenti: { $topic }
feed-began = { $title }: in vigore dal giorno { $day }
feed-begins = { $title }: entra in vigore il giorno { $day }
feed-ends = { $title }: in vigore fino al giorno { $day }
feed-ended = { $title }: è rimasta in vigore fino al giorno { $day }
