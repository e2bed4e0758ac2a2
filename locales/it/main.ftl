### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $n ->
    [one] { $amount } minuto
    [many] { $amount } di minuti
   *[other] { $amount } minuti
}
quantity-hours = { $n ->
    [one] { $amount } ora
    [many] { $amount } di ore
   *[other] { $amount } ore
}
quantity-days = { $n ->
    [one] { $amount } giorno
    [many] { $amount } di giorni
   *[other] { $amount } giorni
}
quantity-working-days = { $n ->
    [one] { $amount } giorno lavorativo
    [many] { $amount } di giorni lavorativi
   *[other] { $amount } giorni lavorativi
}
quantity-weeks = { $n ->
    [one] { $amount } settimana
    [many] { $amount } di settimane
   *[other] { $amount } settimane
}
quantity-months = { $n ->
    [one] { $amount } mese
    [many] { $amount } di mesi
   *[other] { $amount } mesi
}
quantity-years = { $n ->
    [one] { $amount } anno
    [many] { $amount } di anni
   *[other] { $amount } anni
}
quantity-years-old = { $n ->
    [one] { $amount } anno di età
   *[other] { $amount } anni di età
}
quantity-cny = { $amount } yuan
quantity-cny-day = { $amount } yuan al giorno
quantity-cny-month = { $amount } yuan al mese
quantity-cny-year = { $amount } yuan all'anno
quantity-percent = { $amount }%
quantity-points = { $n ->
    [one] { $amount } punto
    [many] { $amount } di punti
   *[other] { $amount } punti
}
quantity-persons = { $n ->
    [one] { $amount } persona
    [many] { $amount } di persone
   *[other] { $amount } persone
}
quantity-times = { $n ->
    [one] { $amount } volta
    [many] { $amount } di volte
   *[other] { $amount } volte
}
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = entro { $value }
bound-at-least = almeno { $value }
bound-at-most = al massimo { $value }
bound-before = prima di compiere { $value }
bound-after = oltre { $value }
bound-from = a partire da: { $value }
bound-until = fino a: { $value }

## What the counter says when it has no answer.

refusal-not-found = Non ho trovato nessuna guida che risponda a questa domanda. Preferisco non tirare a indovinare: si rivolga a uno dei contatti qui sotto o ponga la domanda in un altro modo.
refusal-out-of-scope = Questo sportello risponde a domande su visti, soggiorno, lavoro e regole quotidiane per gli stranieri a Shanghai. Su questa domanda non ho nulla di affidabile; forse uno dei contatti qui sotto può aiutare.
refusal-elsewhere = Questo sportello conosce solo le regole in vigore a Shanghai. Per quelle di un altro Paese o di un'altra città si rivolga alle autorità locali o al consolato.
refusal-unlawful = Non posso aiutare ad aggirare la legge. Se i suoi documenti non sono in regola, il 12367 e i contatti qui sotto le indicheranno la via legale; prima si agisce, meglio è.
refusal-personal-case = Non posso consultare la domanda o la pratica di nessuno. L'ufficio che l'ha ricevuta può farlo: chiami uno dei contatti qui sotto e tenga a portata di mano la ricevuta. Non scriva qui numeri di passaporto o di pratica.
refusal-small-talk = Buongiorno! Mi chieda di visti, registrazione dell'alloggio, permessi di soggiorno, lavoro o famiglia a Shanghai, nella Sua lingua.
refusal-urgent = Se è in pericolo, chiami subito aiuto. I numeri di emergenza sono qui sotto; la chiamata è gratuita.

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = Di questa regola si sa che vale fino al giorno { $day }. Dopo quel giorno, verifichi prima di farvi affidamento.
notice-earlier-edition = Questa è una versione precedente della regola. È rimasta in vigore fino al giorno { $day }.
notice-partial-language = Questo testo non esiste ancora nella Sua lingua. Lo vede in { $language }.
notice-unconfirmed-translation = Nessuno ha ancora confermato questa traduzione. Fa fede il testo ufficiale cinese, riportato accanto.
notice-outdated-translation = Il testo cinese è cambiato da quando questa traduzione è stata confermata. Fa fede il testo cinese.
notice-low-confidence = Su questo punto le fonti non sono sicure. Chieda conferma chiamando il 12367.
notice-degraded = Una parte di questo servizio al momento non è disponibile. La risposta può essere meno completa del solito.
notice-assumed = Questa risposta vale nel caso seguente: { $what }
computed-until = Per questo Paese ({ $country }) la regola vale fino al { $day }.
computed-total = Tutti i soggiorni insieme: al massimo { $days } giorni in qualsiasi periodo di { $within } giorni.
answer-yes = Sì.
answer-no = No.
answer-due = { $title }: ultimo giorno { $last }. ({ $event } { $day })
refusal-ended = La regola della guida «{ $title }» è nota fino al { $until }. Che cosa varrà il { $day } qui non è ancora noto: chieda prima al 12367.
clarify-day = A quale giorno si riferisce? La regola dipende da questo: indichi la data.
notice-reworded = Alcune frasi di questa risposta sono state riformulate da un modello linguistico e confrontate con le fonti. Prevalgono le fonti.
# $day (String) – a day
notice-reviewed = Una persona ha verificato questa risposta il { $day }. Da allora le fonti non sono cambiate.
notice-approved = Una persona dello sportello ha controllato questa risposta prima dell’invio.
notice-unchecked = Nessuno dello sportello ha potuto controllare questa risposta in tempo. Viene dalle guide così com’è.
notice-late = Il termine è scaduto.
notice-no-office-left = L'ultimo giorno lavorativo prima della scadenza è passato. Contatti subito l'ufficio competente.
notice-office-closed = L'ultimo giorno gli uffici sono chiusi. Provveda al più tardi il giorno { $day }.
notice-holidays-unknown = I giorni festivi di quel periodo non sono ancora annunciati o qui non sono noti. Gli uffici possono essere chiusi: provveda qualche giorno prima.
notice-later-edition = La regola mostrata è in vigore dal giorno { $day }. Quale regola valesse alla Sua data qui non è noto.

## Status of a text

status-authoritative = Testo ufficiale
status-current = Traduzione confermata
status-outdated = Traduzione non aggiornata
status-machine = Traduzione non ancora confermata
status-missing = Non tradotto

## Names of languages

language-en = inglese
language-zh = cinese
language-ja = giapponese
language-ko = coreano
language-fr = francese
language-de = tedesco
language-es = spagnolo
language-ru = russo
language-ar = arabo
language-pt = portoghese
language-it = italiano
language-vi = vietnamita

## Pages

page-title = openwindow
page-lead = Domande su visti, soggiorno e lavoro a Shanghai: risposte nella Sua lingua, con fonti e date.
page-question-label = La Sua domanda
page-question-hint = Chieda in qualsiasi lingua. Non scriva numeri di passaporto o di pratica.
page-ask-button = Chiedere
page-as-of-label = Data di riferimento
page-plain-version = Questa guida in parole semplici
page-usual-version = Questa guida nella versione abituale
page-language-label = Lingua
page-examples-heading = Per esempio
page-example-overstay = Il mio visto è scaduto. Cosa devo fare?
page-example-renewal = Quanto tempo prima della scadenza devo rinnovare il permesso di soggiorno?
page-example-registration = Ho cambiato casa. Quando devo registrare il nuovo indirizzo?
page-example-transit = Mi serve un visto per uno scalo di qualche giorno?
page-topics-heading = Temi
page-answer-heading = Risposta
page-key-facts-heading = In sintesi
page-steps-heading = Cosa fare
page-documents-heading = Cosa portare
page-sources-heading = Fonti
page-follow-ups-heading = Domande correlate
page-choose = Scegliere
page-choice-button = Continua
page-known-heading = Tenuto in conto
# $what (String) – what is taken away from what is known of the asker
page-forget = Togli: { $what }
page-contacts-heading = A chi rivolgersi
page-official-text = Testo ufficiale cinese
# $day (String) – a day, written out
page-in-force-since = In vigore dal giorno { $day }
# $day (String) – a day, written out
page-in-force-until = fino al giorno { $day }
# $day (String) – a day, written out
page-verified-on = Ultima verifica: { $day }
# $day (String) – a day, written out
page-answer-as-of = Regole in vigore in data { $day }
page-open-now = Aperto ora
page-closed-now = Chiuso ora
page-editions-heading = Versioni
page-related-heading = Guide correlate
page-back-to-questions = Fare una domanda
page-disclaimer = Queste indicazioni non sono una consulenza legale. Se i testi differiscono, fa fede il testo ufficiale cinese.
page-skip-to-content = Vai al contenuto

## Deadlines

deadline-heading = Entro quando devo agire?
deadline-lead = Scelga ciò che La riguarda e indichi le date: vedrà l'ultimo giorno per ogni pratica e la sua regola.
deadline-situation-label = Qual è la Sua situazione?
deadline-events-heading = Compili ciò che La riguarda
deadline-time-label = Ora, se la conosce
deadline-button = Mostra le scadenze
deadline-result-heading = Le Sue scadenze
deadline-last = Ultimo giorno
deadline-act-by = Ultimo giorno lavorativo prima
deadline-opens = Possibile dal giorno
deadline-left = Tempo rimasto
deadline-today = solo oggi
deadline-what-to-do = Cosa fare adesso
deadline-calendar = Aggiungi al calendario (.ics)
deadline-counted-stated = Contato come dice la regola.
deadline-counted-earliest = La regola non dice esattamente come contare. Per sicurezza è indicata la scadenza più vicina possibile.
deadline-counted-midnight = Senza l'ora, il termine si conta dalle 00:00 di quel giorno.
deadline-no-rule = Per questo giorno qui non è nota alcuna regola. Chieda chiamando il 12367.
deadline-disclaimer = Queste date sono calcolate dalle regole citate. Fanno fede le date dei Suoi documenti e le decisioni dell'ufficio.

## Situations of people, as they say it of themselves

situation-anyone = Tutti
situation-visa = Ho un visto
situation-visa-free = Ingresso senza visto
situation-transit = Transito senza visto
situation-residence-permit = Ho un permesso di soggiorno
situation-permanent-card = Ho la carta di residente permanente
situation-worker = Lavoro
situation-employer = Do lavoro a stranieri
situation-student = Studio
situation-parent = Sono un genitore
situation-tax-resident = Sono residente fiscale
situation-driver = Guido un veicolo

## Messages of an Official Account

wechat-greeting = Salve! Mi chieda nella Sua lingua di visti, soggiorno, lavoro o famiglia a Shanghai, per esempio: «Il mio visto è scaduto. Che cosa faccio?» Non scriva numeri di passaporto o di pratica.
wechat-only-text = Per ora posso leggere solo testo. Scriva la Sua domanda, in qualsiasi lingua.
wechat-whole-answer = La risposta completa, con le fonti

## Problems, as the API and the pages tell them

problem-invalid-body = Non è stato possibile leggere la richiesta.
problem-question-empty = La domanda è vuota.
# $limit (Number) – characters at most
problem-question-too-long = La domanda è troppo lunga. Si leggono al massimo { $limit } caratteri.
problem-too-large = La richiesta è troppo grande.
problem-invalid-language = Questa non è una lingua.
problem-invalid-date = Questo giorno non esiste nel calendario.
problem-unknown-field = La richiesta contiene un campo che non esiste.
problem-unknown-value = Un campo ha un valore che qui non è noto.
problem-invalid-parameter = Una parte dell'indirizzo è sbagliata.
problem-not-found = Qui non c'è nulla.
problem-method-not-allowed = Questo indirizzo non accetta richieste di questo tipo.
problem-unsupported-media-type = La richiesta deve essere in formato JSON.
problem-too-many-requests = Ha fatto molte domande in poco tempo. Riprovi tra un po' o chiami il 12367.
problem-unknown-key = Questa chiave non è valida.
problem-conversation-closed = Questa conversazione è chiusa. Ne inizi una nuova.
problem-conversation-full = Questa conversazione è diventata troppo lunga. Ne inizi una nuova.
problem-conversation-waiting = Stiamo ancora rispondendo ai suoi messaggi precedenti. Attenda un momento, per favore.
problem-idempotency-key-reused = Questa chiave è già stata usata per un altro messaggio.
problem-signature = La firma di questa richiesta è errata o troppo vecchia.
problem-not-signed-in = Effettui l'accesso.
problem-not-allowed = Il Suo account non è autorizzato a questa operazione.
problem-csrf = Questa richiesta non proviene da questa pagina. Ricarichi la pagina e riprovi.
problem-wrong-credentials = Il nome, la password o il codice non è corretto.
problem-code-needed = Inserisca il codice del Suo telefono.
problem-too-many-attempts = Troppi tentativi. Attenda un poco prima di riprovare.
problem-password-change-needed = Scelga prima una nuova password.
problem-weak-password = Questa password è troppo facile da indovinare, troppo corta o troppo lunga. Ne scelga un'altra.
problem-account-exists = Esiste già un account con questo nome.
problem-last-administrator = È l'ultimo amministratore. Ne crei prima un altro.
problem-setup-code = Questo non è il codice di configurazione che il server ha mostrato all'avvio.
problem-already-set-up = Il primo account è già stato creato. Effettui l'accesso.
problem-codes-not-offered = Per il Suo account la configurazione dei codici monouso non è ancora iniziata.
problem-busy = Troppe persone stanno facendo domande in questo momento. Riprovi tra poco.
problem-timeout = Ci è voluto troppo tempo. Riprovi.
problem-unavailable = Il servizio al momento non è disponibile. Riprovi o chiami il 12367.
