
### What the console of the staff says.

staff-title = Console del personale
staff-needs-scripts = La console richiede gli script. Li attivi in questo browser.
staff-failed = Non ha funzionato. Riprovi.
staff-offline = Il servizio non è raggiungibile. Controlli la connessione.
staff-close = Chiudi

## Signing in

staff-sign-in = Accedi
staff-sign-in-lead = Per il personale di questo sportello.
staff-session-over = La sessione è terminata. Acceda di nuovo per riprendere da dove si trovava; quanto ha scritto è conservato.
staff-name = Nome utente
staff-name-hint = Per accedere: lettere minuscole e cifre.
staff-display = Nome mostrato ai visitatori
staff-display-hint = Per esempio «Sig.ra Li».
staff-password = Password
staff-password-hint = Almeno 12 caratteri.
staff-code = Codice dell’app di autenticazione
staff-code-hint = Sei cifre.
staff-wrong-credentials = Nome utente o password errati.
staff-wrong-password = La vecchia password è errata.
# $what (String) – seconds
staff-too-often = Troppi tentativi. Riprovi tra { $what } secondi.
staff-first-run = Crea il primo account
staff-first-run-lead = Finché non c’è alcun account, all’avvio il servizio mostra un codice di configurazione. Vale una volta sola.
staff-setup-code = Codice di configurazione
staff-setup-code-hint = Si trova nel terminale da cui è stato avviato il servizio.
staff-create-first = Crea amministratore
staff-new-password = Nuova password
staff-old-password = Vecchia password
staff-must-change = Scelga una password che conosce solo Lei.
staff-save = Salva
staff-saved = Salvato.
staff-sign-out = Esci
staff-codes = Codici monouso
staff-codes-lead = Con i codici monouso, per accedere serve il telefono oltre alla password.
staff-codes-scan = Inquadri questo con l’app di autenticazione o digiti le lettere. Poi inserisca il codice mostrato dall’app.
staff-codes-on = All’accesso viene richiesto un codice monouso.
staff-codes-off = I codici monouso non sono più richiesti.
staff-codes-stop = Non chiedere più codici
staff-wrong-code = Questo codice è errato.
staff-next = Continua

## Above every part

staff-look = Consultazione
staff-desk = Sportello
staff-accounts = Account
staff-audit = Registro di controllo
staff-available = Disponibile
staff-now-available = Ora risulta disponibile.
staff-now-away = Ora risulta assente.
staff-sound = Avviso sonoro quando qualcuno attende
# $what (String) – how many wait
staff-waiting-count = In attesa: { $what }

## The look-up

staff-look-label = Che cosa desidera sapere il visitatore?
staff-look-button = Cerca
staff-keys = Tasti: / cerca · ↓ ↑ sposta · Invio apri · C copia · X copia l’altra lingua · P stampa · L link · Q codice
staff-language-visitor = Lingua del visitatore
staff-language-other = Lingua accanto
staff-as-typed = In base al testo
staff-topic = Tema
staff-place = Vale per
staff-all = Tutto
staff-city-cn = Tutta la Cina
staff-city-cn-shanghai = Shanghai
# $what (String) – how many
staff-found = Sezioni: { $what }
staff-found-nothing = Nessun risultato.
staff-degraded = La ricerca funziona in modalità di riserva
staff-answer = Risposta
staff-sections = Sezioni
staff-why-meaning = significato simile
staff-why-wording = domanda nota
staff-why-words = stesse parole
staff-why-country = menziona il Paese
staff-score = Punteggio
staff-stands-in = mostrato in sostituzione
# $what (String) – the language of what was copied
staff-copied = Copiato: { $what }
staff-print = Stampa
staff-link = Link
staff-link-copied = Il link è copiato.
staff-qr = Codice QR
staff-scan = Inquadri questo codice con il telefono per continuare a leggere lì.

## The desk

staff-queue = Conversazioni
staff-conversation = Conversazione
staff-waiting = In attesa
staff-yours = Con Lei
staff-others = Con colleghi
staff-nobody-waits = Nessuno in attesa.
staff-none-yours = Non ha conversazioni in corso.
staff-none-chosen = Scelga una conversazione.
staff-back = Tutte le conversazioni
staff-history = Conversazioni precedenti
staff-closed-now = Lo sportello ora è chiuso. I visitatori vengono informati di quando riapre.
staff-link-lost = La connessione è interrotta. Ciò che vede potrebbe non essere aggiornato.
# $what (String) – a time, such as “3 min”
staff-waited = in attesa da { $what }
staff-away = non più presente
staff-unread = Da leggere:
# $name (String) – a colleague
staff-with = con { $name }
staff-take = Prendi in carico
# $name (String) – a colleague
staff-taken-by = { $name } ha fatto prima.

## A conversation

staff-messages = Messaggi
staff-by-visitor = Visitatore
staff-by-machine = Risposta automatica
staff-unanswered = senza risposta
staff-look-this-up = Cerca questa domanda
staff-state = Stato
staff-state-answering = risposte automatiche
staff-state-waiting = in attesa
staff-state-with-staff = con un collega
staff-state-yours = con Lei
staff-state-closed = terminata
staff-hand-back = Torna alle risposte automatiche
staff-release = Rimetti in coda
staff-transfer = Passa a un collega
staff-close-conversation = Termina la conversazione
staff-close-sure = Il visitatore viene informato che la conversazione è terminata; può iniziarne una nuova.
staff-nobody-else = Allo sportello non c’è nessun altro.
staff-presence-available = disponibile
staff-presence-away = assente
staff-done-claim = La conversazione è Sua.
staff-done-return = Le risposte sono di nuovo automatiche.
staff-done-release = La conversazione è di nuovo in testa alla coda.
staff-done-transfer = La conversazione è stata passata a un collega.
staff-done-close = La conversazione è terminata.
staff-write = Messaggio al visitatore
staff-written-in = Scritto in
staff-send = Invia
staff-send-keys = Invio spedisce, Maiusc + Invio va a capo, / apre i testi pronti.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = Lingua del visitatore: { $what }. Il Suo messaggio non viene tradotto; è indicato come { $name }.
staff-translate = Traduci
staff-translated = Traduzione automatica:
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = La persona legge { $what }. Traduca il messaggio, altrimenti parte in { $name } ed è segnalato come tale.
staff-differs = Qui la traduzione potrebbe dire altro. Legga entrambi:
staff-about-number = Numero o data
staff-about-direction = Limite
staff-about-modality = Obbligo o facoltà
staff-about-negation = Negazione
staff-about-link = Indirizzo web
staff-numbers-only = Confrontati solo numeri e indirizzi web: le parole di una delle lingue non sono note.
staff-taken-out = I dati personali sono stati rimossi prima della traduzione.
staff-untranslated = Invia senza traduzione
staff-send-both = Invia con la traduzione
staff-send-anyway = Ho letto entrambi: invia
staff-kept = Il testo è conservato.
staff-canned = Testi pronti
staff-find-canned = Cerca un testo
staff-section = Sezione
staff-send-section = Invia questa sezione
staff-leave-out = Togli
staff-notes = Note ed etichette
staff-note = Nota, solo per il personale
staff-mention = Avvisa
staff-nobody = Nessuno
staff-label = Etichetta
staff-add = Aggiungi
staff-words = Parole da cercare
staff-more = Altro

## The overview

staff-overview = Riepilogo
staff-for-you = Per lei
staff-overview-lead = Risposte, passaggi agli operatori e attese. Solo numeri: nessuno è riconoscibile.
staff-longest = Attesa più lunga
staff-with-people = Con un operatore
staff-await-reply = In attesa di risposta
staff-colleagues-there = Operatori disponibili
staff-counter = Sportello
staff-counter-open = aperto
staff-counter-shut = chiuso
staff-today = Oggi
staff-last-7 = Ultimi 7 giorni
staff-last-30 = Ultimi 30 giorni
staff-from = Dal
staff-until = Al
staff-csv = Scarica in CSV
staff-answers = Risposte
staff-answered = Domanda risolta
staff-handed-over = Richieste di operatore
staff-first-word = Prima parola, mediana
staff-first-word-p90 = Prima parola, 9 su 10 entro
staff-gave-up = Hanno rinunciato
staff-sent-away = In attesa alla chiusura
staff-helped = Giudicate utili
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $part } su { $what }
staff-by-day = Per giorno
staff-by-language = Per lingua
staff-by-topic = Per argomento
staff-by-outcome = Esito delle domande
staff-day = Giorno
staff-language = Lingua
staff-outcome = Esito
staff-total = Totale
staff-unknown = Non noto
staff-nothing-counted = In questo periodo non è stato contato nulla.
staff-outcome-answered = Risposta dalle guide
staff-outcome-computed = Data o risultato calcolato
staff-outcome-clarification = Richiesta di chiarimento
staff-outcome-partial-language = Risposta, ma non nella lingua di chi chiede
staff-outcome-not-found = Nessun risultato
staff-outcome-out-of-scope = Non di competenza di questo sportello
staff-outcome-personal-case = Caso personale
staff-outcome-small-talk = Convenevoli
staff-outcome-urgent = Emergenza
staff-outcome-handed-over = Messo in coda
staff-outcome-unavailable = Richiesto un operatore, assente

## Accounts

staff-new-account = Nuovo account
staff-role = Ruolo
staff-role-staff = Sportello
staff-role-editor = Redazione
staff-role-publisher = Pubblicazione
staff-role-administrator = Amministrazione
staff-role-auditor = Controllo
staff-actions = Azioni
staff-active = Attivo
staff-disabled = Disattivato
staff-must-change-short = Deve scegliere una password
staff-reset = Nuova password
staff-disable = Disattiva
staff-enable = Attiva
staff-create = Crea
# $name (String) – the account
staff-start-password = Password di { $name }
staff-start-password-lead = Viene mostrata solo ora e vale una volta: chi la usa per accedere ne sceglie una nuova.

## The audit log

staff-audit-lead = Le azioni importanti, in ordine. Nulla può essere modificato o rimosso senza che si noti.
staff-number = N.
staff-when = Quando
staff-account = Account
staff-action = Azione
staff-subject = Oggetto
staff-detail = Dettaglio
staff-did-signed-in = Accesso
staff-did-sign-in-failed = Accesso non riuscito
staff-did-signed-out = Uscita
staff-did-password-changed = Password cambiata
staff-did-account-created = Account creato
staff-did-role-changed = Ruolo cambiato
staff-did-account-reset = Nuova password assegnata
staff-did-account-disabled = Account disattivato
staff-did-account-enabled = Account attivato
staff-did-conversation-viewed = Conversazione letta
staff-did-conversation-claimed = Conversazione presa in carico
staff-did-codes-turned-on = Codici monouso attivati
staff-did-codes-turned-off = Codici monouso disattivati
staff-did-account-renamed = Nome cambiato
staff-did-conversation-released = Conversazione rimessa in coda
staff-did-conversation-returned = Conversazione restituita alle risposte automatiche
staff-did-conversation-transferred = Conversazione passata a un collega
staff-did-conversation-closed = Conversazione terminata

## Answers that are checked, and those that wait for approval

staff-check = Verifica delle risposte
staff-check-lead = Dica di ogni frase se è giusta, confrontandola con la sua sezione. Il parere degli altri compare dopo il Suo.
staff-check-keys = Tasti: 1 giusto · 2 in parte · 3 sbagliato · ↓ ↑ spostarsi · N saltare · Ctrl+Invio salvare
# $what (String) – how many
staff-check-count = Da valutare: { $what }
staff-check-none = Qui non c’è nulla da verificare.
staff-check-open = Da valutare da Lei
staff-check-waiting = Non valutate
staff-check-judged = Valutate
staff-check-confirmed = Confermate
staff-check-why-returned = sezione modificata
staff-check-why-rated = visitatore insoddisfatto
staff-check-why-low = incerta
staff-check-why-sample = campione
staff-check-right = Giusto
staff-check-partly = In parte
staff-check-wrong = Sbagliato
staff-check-translation = La traduzione dice ciò che dice il testo ufficiale?
staff-check-faithful = Fedele
staff-check-unfaithful = Non fedele
staff-check-should = Che cosa avrebbe dovuto dire?
staff-check-comment = Commento
staff-check-save = Salva e mostra gli altri pareri
staff-check-next = Risposta successiva
staff-check-missing = Valuti prima ogni riga, per favore.
staff-check-saved = La Sua valutazione è salvata.
staff-check-served = Questa risposta è confermata. È mostrata come verificata finché le sue sezioni restano così.
staff-check-unfit-changed = Salvato. Non è conservata come verificata: una sezione è cambiata nel frattempo.
staff-check-unfit-ended = Salvato. Non è conservata come verificata: una sezione oggi non è in vigore.
staff-check-unfit-leans = Salvato. Non è conservata come verificata: la domanda si capisce solo con quanto detto prima.
staff-check-unfit-kind = Salvato. Le risposte di questo tipo non vengono conservate.
# $day (String) – a day
staff-check-confirmed-on = Confermata il { $day }
# $what (String) – how often
staff-check-times = Chiesta allo stesso modo: { $what }
staff-check-section-same = invariata
staff-check-section-changed = modificata da allora
staff-check-section-ended = non più in vigore
staff-check-section-gone = non esiste più
staff-check-now = Adesso
staff-check-earlier = Confermata in precedenza
staff-check-you = Lei
staff-check-figures = Dati
staff-check-agreement = Accordo
staff-check-alpha = α di Krippendorff
staff-approve = Da approvare
staff-approve-lead = Il visitatore attende che Lei guardi questa risposta.
# $what (String) – a time, such as “90 sec”
staff-approve-left = restano { $what }
staff-approve-send = Invia così
staff-approve-change = Invia altro
staff-approve-refuse = Non inviare; mettere in attesa di una persona
staff-done-approve = La risposta è stata inviata.
staff-done-change = Al suo posto è stato inviato il Suo testo.
staff-done-refuse = La risposta non è stata inviata. Il visitatore attende una persona.
# $name (String) – a colleague
staff-decided-by = { $name } ha già deciso.
staff-did-answer-viewed = Ha guardato una risposta da verificare
staff-did-answer-judged = Ha valutato una risposta
staff-did-answer-approved = Ha approvato una risposta
staff-did-answer-changed = Ha inviato altro al posto di una risposta
staff-did-answer-refused = Ha rifiutato una risposta
