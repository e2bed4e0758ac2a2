
### What the widget and the chat say.

## Before anything is loaded

chat-launch = Fare una domanda
chat-close = Chiudi
chat-loading = Apertura…
chat-failed = Non è stato possibile caricare. Controlli la connessione e riprovi.
chat-without-scripts = Questa chat ha bisogno di JavaScript. La versione semplice ne fa a meno.

## The window

chat-lead = Chieda nella Sua lingua di visti, registrazione, soggiorno e lavoro a Shanghai.
chat-examples = Per esempio
chat-conversation = Conversazione
chat-menu = Impostazioni e altro
chat-large-text = Caratteri grandi
chat-begin-anew = Dimentica questa conversazione e ricomincia
chat-print = Stampa o salva
chat-back = Torna alla conversazione
chat-you = La Sua domanda
chat-not-kept = Il Suo browser non conserva nulla per questa pagina. Se la chiude, la conversazione va persa.

## Speaking to a person

chat-person = Parlare con una persona
chat-person-offline = Non è stato possibile caricare i contatti. Controlli la connessione e riprovi.
# $what (String) – names of languages
chat-spoken = Lingue parlate: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Orari, ora di Shanghai: { $what }
chat-driver = Per il tassista:

## How far a question is

chat-sending = Invio…
chat-answering = Ricerca nelle guide…
chat-offline = Nessuna connessione. La Sua domanda è conservata e sarà inviata appena la connessione torna.
chat-trying = La connessione si è interrotta. Nuovo tentativo…
chat-busy = In questo momento molte persone fanno domande. La Sua è conservata e sarà inviata di nuovo automaticamente.
chat-gone = La conversazione precedente non è più conservata. Con la Sua domanda ne è iniziata una nuova.
chat-unanswered = Non è stato possibile rispondere a questa domanda per un guasto da parte nostra. Riprovi o chiami uno dei contatti.
chat-try-again = Riprova
chat-edit = Modifica la domanda

## An answer

# $name (String) – the number of a source
chat-source = Fonte { $name }
chat-open-guide = Apri la guida
chat-copy = Copia
chat-copied = Copiato
chat-read = Leggi ad alta voce
chat-stop = Interrompi la lettura
chat-find-country = Scriva per trovare un Paese

## What people think of an answer

chat-rate = La Sua opinione su questa risposta
chat-rate-understood = L’ho capita
chat-rate-actionable = So che cosa fare adesso
chat-rate-trusted = Mi fido
chat-yes = Sì
chat-no = No
chat-why-not = Qual era il problema?
chat-reason-off-topic = Risponde a un’altra domanda
chat-reason-incomplete = Manca qualcosa
chat-reason-unclear = È difficile da capire
chat-reason-wrong = È sbagliata o superata
chat-reason-not-my-case = Non corrisponde alla mia situazione
chat-reason-other = Altro
chat-comment = Con parole Sue. Non scriva nomi né numeri di documenti.
chat-send = Invia
chat-thanks = Grazie. Questo aiuta a migliorare le guide.

## At the desk: what visitors are told in their language

desk-waiting = Una persona Le risponderà in questa conversazione. Il Suo numero nella coda è { $place }. Nel frattempo può continuare a fare domande.
desk-waiting-minutes = { $n ->
    [one] Una persona Le risponderà in questa conversazione. Il Suo numero nella coda è { $place }; l’attesa può durare circa { $minutes } minuto. Nel frattempo può continuare a fare domande.
   *[other] Una persona Le risponderà in questa conversazione. Il Suo numero nella coda è { $place }; l’attesa può durare circa { $minutes } minuti. Nel frattempo può continuare a fare domande.
}
desk-waiting-nobody = Il Suo numero nella coda è { $place }, ma in questo momento non c’è nessuno del personale. Il Suo posto resta riservato. Intanto i contatti qui sotto possono aiutarLa subito.
desk-with-staff = { $name }, del nostro personale, è già qui e legge ciò che scrive.
desk-shut = In questo momento nessuno del personale può rispondere qui. Questi contatti possono aiutarLa.
desk-shut-until = In questo momento nessuno del personale può rispondere qui. Prossima apertura: { $when }, ora di Shanghai. Fino ad allora questi contatti possono aiutarLa.
desk-withdrawn = Non è più in coda. Le risposte vengono di nuovo dalle guide.
desk-joined = Ora Le risponde personalmente { $name }, del nostro personale.
desk-transferred = Da qui prosegue { $name }, del nostro personale.
desk-released = { $name } ha dovuto lasciare la conversazione. Lei è in testa alla coda: Le risponderà la prossima persona disponibile.
desk-staff-silent = { $name } non risponde da un po’. Lei è in testa alla coda: Le risponderà la prossima persona disponibile.
desk-returned = { $name } ha lasciato la conversazione. Le risposte vengono di nuovo dalle guide.
desk-closed = { $name } ha chiuso la conversazione. Può iniziarne una nuova in qualsiasi momento.
desk-visitor-silent = Da un po’ non è stato scritto nulla, perciò la conversazione è stata chiusa. Può iniziarne una nuova in qualsiasi momento.
desk-checking = Una persona dello sportello sta controllando la risposta prima di inviarla. Attenda un momento, per favore.

## What staff are told, and how they are called on paper

problem-already-claimed = Un’altra persona segue già questa conversazione.
problem-already-decided = È già stata presa una decisione.
problem-already-judged = Ha già valutato questa risposta.
problem-check-changed = La risposta è cambiata da quando l’ha aperta. La riveda, per favore.
problem-not-yours = Questa conversazione non è in carico a Lei. La prenda prima in carico.
problem-no-translation = Il servizio di traduzione al momento non risponde.
problem-translation-differs = La traduzione dice altro rispetto al testo. Legga entrambi prima di inviare.
counter-staff = Personale

## Waiting for a person, in the window

person-lead = Questi servizi possono aiutarLa. Prima vengono quelli aperti ora che parlano la Sua lingua.
person-take-along = Porti con sé questa conversazione. Sulla carta il testo ufficiale cinese sta accanto al Suo, così anche il funzionario può leggerlo.
person-emergency = In caso di emergenza
person-wait = Attendere qui che risponda una persona
person-wait-lead = Qualcuno del personale risponde in questa conversazione e vede ciò che è stato detto finora.
person-opens = Il personale risponde di nuovo qui da { $what }.
person-place = Il Suo numero nella coda è { $what }.
person-minutes = Attesa prevista: circa { $what } min
person-no-time = Non si sa ancora quanto durerà l’attesa.
person-nobody = In questo momento non c’è nessuno del personale. Il Suo posto resta riservato.
person-meanwhile = Nel frattempo può continuare a fare domande.
person-cancel = Non attendere più
person-joined = Le risponde qui { $name }, del nostro personale.
person-staff = Personale
person-translated = Tradotto da una macchina. Scritto in
person-passed-on = Inoltrato a { $name }
person-back = Torna alle risposte automatiche
person-answering = Le risposte vengono di nuovo dalle guide.
person-again = Lei è in testa alla coda. Le risponderà la prossima persona disponibile.
person-closed = La conversazione è stata chiusa.
person-failed = Non ha funzionato. Riprovi.
person-pass-button = Portare questa conversazione a uno sportello
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = Mostri questo codice o questo indirizzo allo sportello. Lì la conversazione si può aprire e leggere una sola volta. Validità: { $time }.
