
### What the widget and the chat say.

## Before anything is loaded

chat-launch = Poser une question
chat-close = Fermer
chat-loading = Ouverture…
chat-failed = Le chargement a échoué. Vérifiez la connexion et réessayez.
chat-without-scripts = Ce dialogue a besoin de JavaScript. La version simple s’en passe.

## The window

chat-lead = Posez vos questions dans votre langue sur les visas, l’enregistrement, le séjour et le travail à Shanghai.
chat-examples = Par exemple
chat-conversation = Conversation
chat-menu = Réglages et autres
chat-large-text = Grands caractères
chat-begin-anew = Oublier cette conversation et recommencer
chat-print = Imprimer ou enregistrer
chat-back = Revenir à la conversation
chat-you = Votre question
chat-not-kept = Votre navigateur ne conserve rien pour cette page. Si vous la fermez, la conversation disparaît.

## Speaking to a person

chat-person = Parler à quelqu’un
chat-person-offline = Les contacts n’ont pas pu être chargés. Vérifiez la connexion et réessayez.
# $what (String) – names of languages
chat-spoken = Langues parlées : { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Horaires, heure de Shanghai : { $what }
chat-driver = Pour un chauffeur de taxi :

## How far a question is

chat-sending = Envoi…
chat-answering = Recherche dans les guides…
chat-offline = Pas de connexion. Votre question est conservée et sera envoyée dès que la connexion reviendra.
chat-trying = La connexion a été interrompue. Nouvel essai…
chat-busy = Beaucoup de personnes posent des questions en ce moment. La vôtre est conservée et sera renvoyée automatiquement.
chat-gone = La conversation précédente n’est plus conservée. Une nouvelle a commencé avec votre question.
chat-unanswered = Cette question est restée sans réponse à cause d’une panne de notre côté. Réessayez ou appelez l’un des contacts.
chat-try-again = Réessayer
chat-edit = Modifier la question

## An answer

# $name (String) – the number of a source
chat-source = Source { $name }
chat-open-guide = Ouvrir le guide
chat-copy = Copier
chat-copied = Copié
chat-read = Lire à voix haute
chat-stop = Arrêter la lecture
chat-find-country = Tapez pour trouver un pays

## What people think of an answer

chat-rate = Votre avis sur cette réponse
chat-rate-understood = Je l’ai comprise
chat-rate-actionable = Je sais quoi faire maintenant
chat-rate-trusted = J’ai confiance en elle
chat-yes = Oui
chat-no = Non
chat-why-not = Qu’est-ce qui n’allait pas ?
chat-reason-off-topic = Elle répond à une autre question
chat-reason-incomplete = Il manque quelque chose
chat-reason-unclear = Elle est difficile à comprendre
chat-reason-wrong = Elle est fausse ou dépassée
chat-reason-not-my-case = Elle ne correspond pas à ma situation
chat-reason-other = Autre chose
chat-comment = Avec vos propres mots. N’écrivez ni nom ni numéro de document.
chat-send = Envoyer
chat-thanks = Merci. Cela aide à améliorer les guides.

## At the desk: what visitors are told in their language

desk-waiting = Une personne de notre équipe vous répondra dans cette conversation. Vous êtes en position { $place } dans la file. En attendant, vous pouvez continuer à poser des questions.
desk-waiting-minutes = { $n ->
    [one] Une personne de notre équipe vous répondra dans cette conversation. Vous êtes en position { $place } dans la file ; l’attente peut durer environ { $minutes } minute. En attendant, vous pouvez continuer à poser des questions.
   *[other] Une personne de notre équipe vous répondra dans cette conversation. Vous êtes en position { $place } dans la file ; l’attente peut durer environ { $minutes } minutes. En attendant, vous pouvez continuer à poser des questions.
}
desk-waiting-nobody = Vous êtes en position { $place } dans la file, mais personne de notre équipe n’est disponible en ce moment. Votre place est conservée. Les contacts ci-dessous peuvent vous aider immédiatement.
desk-with-staff = { $name }, de notre équipe, est déjà là et lit ce que vous écrivez.
desk-shut = Personne de notre équipe ne peut répondre ici en ce moment. Les contacts ci-dessous peuvent vous aider.
desk-shut-until = Personne de notre équipe ne peut répondre ici en ce moment. L’accueil reprend le { $when }, heure de Shanghai. D’ici là, les contacts ci-dessous peuvent vous aider.
desk-withdrawn = Vous n’êtes plus dans la file d’attente. Les réponses viennent de nouveau des guides.
desk-joined = { $name }, de notre équipe, vous répond désormais personnellement.
desk-transferred = { $name }, de notre équipe, prend le relais.
desk-released = { $name } a dû s’absenter. Vous êtes en tête de la file ; la prochaine personne disponible vous répondra.
desk-staff-silent = { $name } n’a pas répondu depuis un moment. Vous êtes en tête de la file ; la prochaine personne disponible vous répondra.
desk-returned = { $name } a quitté la conversation. Les réponses viennent de nouveau des guides.
desk-closed = { $name } a mis fin à la conversation. Vous pouvez en commencer une nouvelle à tout moment.
desk-visitor-silent = Rien n’a été écrit depuis un moment : la conversation est terminée. Vous pouvez en commencer une nouvelle à tout moment.
desk-checking = Une personne du service relit la réponse avant de vous l’envoyer. Veuillez patienter un instant.

## What staff are told, and how they are called on paper

problem-already-claimed = Quelqu’un d’autre s’occupe déjà de cette conversation.
problem-already-decided = Une décision a déjà été prise.
problem-already-judged = Vous avez déjà évalué cette réponse.
problem-check-changed = La réponse a changé depuis que vous l’avez ouverte. Veuillez la relire.
problem-not-yours = Cette conversation n’est pas la vôtre. Prenez-la d’abord en charge.
problem-no-translation = Le service de traduction ne répond pas pour le moment.
problem-translation-differs = La traduction dit autre chose que le texte. Lisez les deux avant d’envoyer.
counter-staff = Agent

## Waiting for a person, in the window

person-lead = Ces services peuvent vous aider. Ceux qui sont ouverts maintenant et parlent votre langue viennent en premier.
person-take-along = Emportez cette conversation. Sur le papier, le texte officiel chinois figure à côté du vôtre : l’agent peut le lire aussi.
person-emergency = En cas d’urgence
person-wait = Attendre ici que quelqu’un réponde
person-wait-lead = Une personne de notre équipe répond dans cette conversation et voit ce qui a été dit jusqu’ici.
person-opens = Notre équipe répond de nouveau ici à partir du { $what }.
person-place = Vous êtes en position { $what } dans la file.
person-minutes = Attente estimée : environ { $what } min
person-no-time = La durée de l’attente n’est pas encore connue.
person-nobody = Personne de notre équipe n’est disponible en ce moment. Votre place est conservée.
person-meanwhile = En attendant, vous pouvez continuer à poser des questions.
person-cancel = Ne plus attendre
person-joined = { $name }, de notre équipe, vous répond ici.
person-staff = Agent
person-translated = Traduit par une machine. Écrit en
person-passed-on = Transmis à { $name }
person-back = Revenir aux réponses automatiques
person-answering = Les réponses viennent de nouveau des guides.
person-again = Vous êtes en tête de la file. La prochaine personne disponible vous répondra.
person-closed = La conversation est terminée.
person-failed = Cela n’a pas fonctionné. Veuillez réessayer.
person-pass-button = Apporter cette conversation à un guichet
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = Montrez ce code ou cette adresse au guichet. La conversation peut y être ouverte une seule fois, pour lecture, dans un délai de { $time }.
