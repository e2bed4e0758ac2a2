
### What the pages without scripts say.

plain-new = Nuova domanda
plain-full = Versione completa
plain-person = Parlare con una persona
plain-ask-further = Chiedere ancora
plain-ask-further-hint = Per esempio: «E per mia moglie?» Si tiene conto di quanto ha già chiesto.
plain-forgotten = Le Sue domande precedenti non sono più disponibili. A questa domanda si è risposto da sola.
plain-by-itself = Al momento non è possibile ricordare le domande precedenti. A questa domanda si è risposto da sola.
plain-waiting = La Sua domanda è stata registrata. La risposta non è ancora pronta.
plain-waiting-button = Mostra la risposta
plain-forget-button = Rispondi di nuovo senza ciò che è selezionato
plain-language-button = Mostra in questa lingua
plain-feedback-why = Che cosa mancava o era sbagliato?
plain-feedback-button = Invia
plain-feedback-thanks = Grazie. La Sua opinione aiuta a migliorare le risposte.
plain-emergency-heading = Numeri di emergenza
plain-hotlines-heading = Linee telefoniche
plain-offices-heading = Uffici
plain-websites-heading = Siti web
plain-day-hint = Scriva anno, mese e giorno: 2026-11-24
plain-time-label = Ora, se la conosce: 14:30
plain-no-days = Indichi almeno una data.
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = «{ $typed }» non è una data o un'ora in una forma leggibile qui.
plain-pass-button = Portare questa conversazione a uno sportello
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = Mostri questo codice o questo indirizzo allo sportello. Lì la conversazione si può aprire e leggere una sola volta. Validità: { $time }.
