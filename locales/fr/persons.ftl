### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = Vos données

person-data = Vos données dans cette discussion
person-data-lead = Ce qui est dit ici est conservé { $what } jours après le dernier message, sans numéros de passeport, de téléphone ni données semblables, puis effacé.
person-data-download = Télécharger ce qui est conservé
person-data-erase = Supprimer cette discussion
person-data-ask = Supprimer définitivement tout le contenu de cette discussion ? Le personnel ne pourra plus la lire non plus et personne ne pourra la rétablir.
person-data-yes = Oui, la supprimer
person-data-no = Non, la garder
person-data-erased = La discussion a été supprimée.
person-data-nothing = Rien n’est conservé : vous n’avez encore rien demandé.

person-letter = Laisser un message
person-letter-lead = Le personnel le lira à son retour et vous répondra par le moyen que vous choisissez.
person-letter-text = Votre message
person-letter-answer-to = Adresse e-mail ou numéro de téléphone
person-letter-name = Votre nom (facultatif)
person-letter-consent = J’accepte que mon message et mes coordonnées soient conservés sous forme chiffrée pendant { $what } jours au plus, afin que le personnel puisse me répondre.
person-letter-send = Laisser le message
person-letter-left = Votre message a été remis au personnel. Il sera effacé au plus tard après { $what } jours.
person-letter-take-back = Retirer le message
person-letter-taken-back = Votre message a été effacé.
person-letter-wrong-text = Veuillez écrire entre 1 et 2 000 caractères.
person-letter-wrong-answer-to = Veuillez indiquer une adresse e-mail ou un numéro de téléphone.
person-letter-wrong-name = Le nom ne doit pas dépasser 80 caractères.
person-letter-wrong-consent = Veuillez cocher la case : sans votre accord, rien ne peut être conservé.

staff-letters = Messages laissés
staff-letters-lead = Des visiteurs ont laissé ces messages alors que personne n’était au guichet. Ils sont chiffrés et effacés à la date indiquée. Chaque lecture est consignée.
staff-letters-none = Aucun message en attente.
staff-letters-done = Afficher les messages traités
staff-letter-new = Nouveau
staff-letter-open = Lire
staff-letter-done = Marquer comme traité
staff-letter-answer-to = Répondre à
staff-letter-read-by = Lu par { $name }
staff-letter-done-by = Traité par { $name }
staff-letter-until = Effacé le { $what }
staff-letter-lost = Ce message ne peut pas être déchiffré avec la clé de ce serveur.
staff-letter-conversation = Ouvrir la discussion

staff-export = Télécharger ce qui est conservé
staff-erase = Supprimer définitivement
staff-erase-ask = Supprimer cette discussion et tout ce qui s’y rattache ? Personne ne pourra la rétablir.
staff-erased = La discussion a été supprimée.

staff-did-conversation-exported = A communiqué le contenu conservé d’une discussion
staff-did-conversation-erased = A supprimé une discussion
staff-did-letter-opened = A lu un message laissé
staff-did-letter-done = A marqué un message comme traité
staff-did-log-shortened = A retiré les plus anciennes entrées de ce journal

