
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
chat-person-lead = Ces services peuvent vous aider. Ceux qui sont ouverts maintenant et parlent votre langue viennent en premier.
chat-person-offline = Les contacts n’ont pas pu être chargés. Vérifiez la connexion et réessayez.
chat-emergency = En cas d’urgence
# $what (String) – names of languages
chat-spoken = Langues parlées : { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Horaires, heure de Shanghai : { $what }
chat-driver = Pour un chauffeur de taxi :
chat-take-along = Emportez cette conversation. Sur le papier, le texte officiel chinois figure à côté du vôtre : l’agent peut le lire aussi.

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
