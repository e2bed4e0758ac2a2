
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = Crea una lista di controllo
checklist-heading = Lista di controllo
checklist-address = Le date che inserisce diventano parte dell'indirizzo di questa pagina. Nient'altro su di Lei vi compare e qui non si conserva nulla.
checklist-hint = Ciò che spunta resta in questo browser.
checklist-clear = Togli tutte le spunte
checklist-scan = Scansioni per aprire la guida
checklist-nothing = Scelga una guida per farne una lista di controllo.

## A conversation handed over at a service counter

counter-heading = Conversazione per lo sportello
counter-lead = Questo codice apre la conversazione una sola volta. Prema il pulsante solo allo sportello, quando può leggerla o stamparla.
counter-open = Apri la conversazione
counter-once = Questa pagina si apre una sola volta. La stampi o la lasci aperta: se la ricarica non mostrerà più nulla.
counter-nothing-heading = Questo codice non apre nulla
counter-nothing = Forse è già stato usato, è scaduto o l'indirizzo è incompleto. Se ne può creare uno nuovo là dove si è svolta la conversazione.
counter-empty = Non è stato ancora detto nulla.
counter-visitor = Visitatore

## My stay

stay-heading = Il mio soggiorno
stay-lead = Inserisca le date del Suo soggiorno e veda che cosa scade e quando. Le Sue date non lasciano mai questo dispositivo.
stay-without = Questa pagina ha bisogno di script. La seguente no; invia le date inserite a questo servizio, che non le conserva:
stay-loading = Caricamento delle regole…
stay-failed = Non è stato possibile caricare le regole. Controlli la connessione e riprovi, oppure chiami il 12367.
stay-again = Riprova
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = L'orologio di questo dispositivo sembra sbagliato: segna { $device }. A Shanghai è { $city }. Qui conta la data della città.
stay-empty = Scelga ciò che La riguarda e inserisca una data: le scadenze compariranno qui.
stay-wrong-day = Questo giorno non esiste nel calendario.
stay-rule = Regola
stay-print = Stampa
stay-keeping = Su questo dispositivo
stay-keep = Conserva le mie date in questo browser
stay-keep-hint = Solo su un dispositivo Suo: chi usa questo browser può leggerle.
stay-kept = Conservate in questo browser e da nessun'altra parte.
stay-not-kept = Questo browser non conserva nulla. Le Sue date restano qui finché la pagina è aperta.
stay-forget = Cancella tutto
stay-forgotten = È stato cancellato tutto.
