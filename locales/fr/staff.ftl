
### What the console of the staff says.

staff-title = Console des agents
staff-needs-scripts = La console nécessite les scripts. Veuillez les activer dans ce navigateur.
staff-failed = Cela n’a pas fonctionné. Veuillez réessayer.
staff-offline = Le service est injoignable. Veuillez vérifier la connexion.
staff-close = Fermer

## Signing in

staff-sign-in = Se connecter
staff-sign-in-lead = Réservé aux agents de ce guichet.
staff-session-over = Votre session a pris fin. Reconnectez-vous pour reprendre où vous en étiez ; ce que vous avez saisi est conservé.
staff-name = Nom d’utilisateur
staff-name-hint = Pour se connecter : lettres minuscules et chiffres.
staff-display = Nom affiché aux visiteurs
staff-display-hint = Par exemple « Mme Li ».
staff-password = Mot de passe
staff-password-hint = Au moins 12 caractères.
staff-code = Code de votre application d’authentification
staff-code-hint = Six chiffres.
staff-wrong-credentials = Nom d’utilisateur ou mot de passe incorrect.
staff-wrong-password = L’ancien mot de passe est incorrect.
# $what (String) – seconds
staff-too-often = Trop de tentatives. Veuillez réessayer dans { $what } secondes.
staff-first-run = Créer le premier compte
staff-first-run-lead = Tant qu’il n’existe aucun compte, le service affiche un code d’installation au démarrage. Il ne sert qu’une fois.
staff-setup-code = Code d’installation
staff-setup-code-hint = Il s’affiche dans le terminal où le service a été démarré.
staff-create-first = Créer l’administrateur
staff-new-password = Nouveau mot de passe
staff-old-password = Ancien mot de passe
staff-must-change = Veuillez choisir un mot de passe que personne d’autre ne connaît.
staff-save = Enregistrer
staff-saved = Enregistré.
staff-sign-out = Se déconnecter
staff-codes = Codes à usage unique
staff-codes-lead = Avec les codes à usage unique, la connexion demande votre téléphone en plus du mot de passe.
staff-codes-scan = Scannez ceci avec votre application d’authentification ou saisissez les lettres. Entrez ensuite le code que l’application affiche.
staff-codes-on = Un code à usage unique est demandé à la connexion.
staff-codes-off = Les codes à usage unique ne sont plus demandés.
staff-codes-stop = Ne plus demander de codes
staff-wrong-code = Ce code est incorrect.
staff-next = Continuer

## Above every part

staff-look = Recherche
staff-desk = Guichet
staff-accounts = Comptes
staff-audit = Journal d’audit
staff-available = Disponible
staff-now-available = Vous apparaissez comme disponible.
staff-now-away = Vous apparaissez comme absent.
staff-sound = Signal sonore quand quelqu’un attend
# $what (String) – how many wait
staff-waiting-count = En attente : { $what }

## The look-up

staff-look-label = Que souhaite savoir le visiteur ?
staff-look-button = Rechercher
staff-keys = Touches : / recherche · ↓ ↑ se déplacer · Entrée ouvrir · C copier · X copier l’autre langue · P imprimer · L lien · Q code
staff-language-visitor = Langue du visiteur
staff-language-other = Langue en regard
staff-as-typed = Selon la saisie
staff-topic = Thème
staff-place = Applicable à
staff-all = Tout
staff-city-cn = Toute la Chine
staff-city-cn-shanghai = Shanghai
# $what (String) – how many
staff-found = Sections : { $what }
staff-found-nothing = Aucun résultat.
staff-degraded = La recherche fonctionne en mode de secours
staff-answer = Réponse
staff-sections = Sections
staff-why-meaning = sens proche
staff-why-wording = question connue
staff-why-words = mêmes mots
staff-why-country = mentionne le pays
staff-score = Score
staff-stands-in = affiché à la place
# $what (String) – the language of what was copied
staff-copied = Copié : { $what }
staff-print = Imprimer
staff-link = Lien
staff-link-copied = Le lien est copié.
staff-qr = Code QR
staff-scan = Scannez ce code avec votre téléphone pour y continuer la lecture.

## The desk

staff-queue = Conversations
staff-conversation = Conversation
staff-waiting = En attente
staff-yours = Avec vous
staff-others = Avec des collègues
staff-nobody-waits = Personne n’attend.
staff-none-yours = Vous n’avez pas de conversation en cours.
staff-none-chosen = Choisissez une conversation.
staff-back = Toutes les conversations
staff-history = Conversations précédentes
staff-closed-now = Le guichet est fermé. Les visiteurs sont informés de l’heure de réouverture.
staff-link-lost = La connexion est perdue. Ce que vous voyez n’est peut-être plus à jour.
# $what (String) – a time, such as “3 min”
staff-waited = attend depuis { $what }
staff-away = parti
staff-unread = Non lus :
# $name (String) – a colleague
staff-with = avec { $name }
staff-take = Prendre en charge
# $name (String) – a colleague
staff-taken-by = { $name } vous a devancé.

## A conversation

staff-messages = Messages
staff-by-visitor = Visiteur
staff-by-machine = Réponse automatique
staff-unanswered = sans réponse
staff-look-this-up = Rechercher cette question
staff-state = État
staff-state-answering = réponses automatiques
staff-state-waiting = en attente
staff-state-with-staff = avec un collègue
staff-state-yours = avec vous
staff-state-closed = terminée
staff-hand-back = Revenir aux réponses automatiques
staff-release = Remettre dans la file
staff-transfer = Passer à un collègue
staff-close-conversation = Terminer la conversation
staff-close-sure = Le visiteur est informé que la conversation est terminée ; il peut en commencer une nouvelle.
staff-nobody-else = Personne d’autre n’est au guichet.
staff-presence-available = disponible
staff-presence-away = absent
staff-done-claim = La conversation est à vous.
staff-done-return = Les réponses sont de nouveau automatiques.
staff-done-release = La conversation est de retour en tête de file.
staff-done-transfer = La conversation a été passée à un collègue.
staff-done-close = La conversation est terminée.
staff-write = Message au visiteur
staff-written-in = Écrit en
staff-send = Envoyer
staff-send-keys = Entrée envoie, Maj + Entrée va à la ligne, / ouvre les textes types.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = Langue du visiteur : { $what }. Votre message n’est pas traduit ; il porte la mention : { $name }.
staff-translate = Traduire
staff-translated = Traduction automatique :
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = La personne lit : { $what }. Traduisez votre message, sinon il part en { $name } et est signalé comme tel.
staff-differs = La traduction dit peut-être autre chose ici. Lisez les deux :
staff-about-number = Nombre ou date
staff-about-direction = Limite
staff-about-modality = Obligation ou possibilité
staff-about-negation = Négation
staff-about-link = Adresse web
staff-numbers-only = Seuls les nombres et les adresses web ont été comparés : les mots de l’une de ces langues ne sont pas connus.
staff-taken-out = Les données personnelles ont été retirées avant la traduction.
staff-untranslated = Envoyer sans la traduction
staff-send-both = Envoyer avec la traduction
staff-send-anyway = J’ai lu les deux : envoyer
staff-kept = Votre texte est conservé.
staff-canned = Textes types
staff-find-canned = Chercher un texte
staff-section = Section
staff-send-section = Envoyer cette section
staff-leave-out = Retirer
staff-notes = Notes et étiquettes
staff-note = Note, réservée aux agents
staff-mention = Prévenir
staff-nobody = Personne
staff-label = Étiquette
staff-add = Ajouter
staff-words = Mots
staff-more = Plus

## The overview

staff-overview = Vue d’ensemble
staff-for-you = Pour vous
staff-overview-lead = Réponses, transferts et attentes. Uniquement des chiffres : personne ne peut y être reconnu.
staff-longest = Attente la plus longue
staff-with-people = Avec une personne
staff-await-reply = En attente d’une réponse
staff-colleagues-there = Personnel disponible
staff-counter = Guichet
staff-counter-open = ouvert
staff-counter-shut = fermé
staff-today = Aujourd’hui
staff-last-7 = 7 derniers jours
staff-last-30 = 30 derniers jours
staff-from = Du
staff-until = Au
staff-csv = Télécharger en CSV
staff-answers = Réponses
staff-answered = Question résolue
staff-handed-over = Demandes d’une personne
staff-first-word = Premier mot, médiane
staff-first-word-p90 = Premier mot, 9 sur 10 en
staff-gave-up = Ont renoncé
staff-sent-away = En attente à la fermeture
staff-helped = Jugées utiles
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $part } sur { $what }
staff-by-day = Par jour
staff-by-language = Par langue
staff-by-topic = Par thème
staff-by-outcome = Issue des questions
staff-day = Jour
staff-language = Langue
staff-outcome = Issue
staff-total = Total
staff-unknown = Inconnu
staff-nothing-counted = Rien n’a été compté pendant cette période.
staff-outcome-answered = Réponse tirée des guides
staff-outcome-computed = Date ou résultat calculé
staff-outcome-clarification = Question de précision
staff-outcome-partial-language = Répondu, mais pas dans la langue de la personne
staff-outcome-not-found = Rien trouvé
staff-outcome-out-of-scope = Hors du champ de ce guichet
staff-outcome-personal-case = Cas personnel
staff-outcome-small-talk = Politesses
staff-outcome-urgent = Urgence
staff-outcome-handed-over = Mis en file d’attente
staff-outcome-unavailable = Personne demandée, mais absente

## Accounts

staff-new-account = Nouveau compte
staff-role = Rôle
staff-role-staff = Agent
staff-role-editor = Rédacteur
staff-role-publisher = Responsable de publication
staff-role-administrator = Administrateur
staff-role-auditor = Auditeur
staff-actions = Actions
staff-active = Actif
staff-disabled = Désactivé
staff-must-change-short = Doit choisir un mot de passe
staff-reset = Nouveau mot de passe
staff-disable = Désactiver
staff-enable = Activer
staff-create = Créer
# $name (String) – the account
staff-start-password = Mot de passe de { $name }
staff-start-password-lead = Il n’est affiché que maintenant et ne sert qu’une fois : à la première connexion, il faut en choisir un nouveau.

## The audit log

staff-audit-lead = Toutes les actions importantes, dans l’ordre. Rien ne peut être modifié ou supprimé sans que cela se voie.
staff-number = N°
staff-when = Quand
staff-account = Compte
staff-action = Action
staff-subject = Objet
staff-detail = Détail
staff-did-signed-in = Connexion
staff-did-sign-in-failed = Échec de connexion
staff-did-signed-out = Déconnexion
staff-did-password-changed = Mot de passe changé
staff-did-account-created = Compte créé
staff-did-role-changed = Rôle changé
staff-did-account-reset = Nouveau mot de passe donné
staff-did-account-disabled = Compte désactivé
staff-did-account-enabled = Compte activé
staff-did-conversation-viewed = Conversation lue
staff-did-conversation-claimed = Conversation prise en charge
staff-did-codes-turned-on = Codes à usage unique activés
staff-did-codes-turned-off = Codes à usage unique désactivés
staff-did-account-renamed = Nom changé
staff-did-conversation-released = Conversation remise dans la file
staff-did-conversation-returned = Conversation rendue aux réponses automatiques
staff-did-conversation-transferred = Conversation passée à un collègue
staff-did-conversation-closed = Conversation terminée

## Answers that are checked, and those that wait for approval

staff-check = Vérifier les réponses
staff-check-lead = Dites de chaque phrase si elle est juste, en la comparant à sa section. L’avis des autres s’affiche une fois le vôtre donné.
staff-check-keys = Touches : 1 juste · 2 en partie · 3 faux · ↓ ↑ se déplacer · N passer · Ctrl+Entrée enregistrer
# $what (String) – how many
staff-check-count = À évaluer : { $what }
staff-check-none = Rien à vérifier ici.
staff-check-open = À évaluer par vous
staff-check-waiting = Non évaluées
staff-check-judged = Évaluées
staff-check-confirmed = Confirmées
staff-check-why-returned = section modifiée
staff-check-why-rated = visiteur insatisfait
staff-check-why-low = incertain
staff-check-why-sample = échantillon
staff-check-right = Juste
staff-check-partly = En partie
staff-check-wrong = Faux
staff-check-translation = La traduction dit-elle la même chose que le texte officiel ?
staff-check-faithful = Fidèle
staff-check-unfaithful = Pas fidèle
staff-check-should = Qu’aurait-elle dû dire ?
staff-check-comment = Commentaire
staff-check-save = Enregistrer et voir les autres avis
staff-check-next = Réponse suivante
staff-check-missing = Veuillez d’abord évaluer chaque ligne.
staff-check-saved = Votre avis est enregistré.
staff-check-served = Cette réponse est confirmée. Elle est présentée comme vérifiée tant que ses sections ne changent pas.
staff-check-unfit-changed = Enregistré. Elle n’est pas gardée comme réponse vérifiée : une section a changé depuis.
staff-check-unfit-ended = Enregistré. Elle n’est pas gardée comme réponse vérifiée : une section n’est pas en vigueur aujourd’hui.
staff-check-unfit-leans = Enregistré. Elle n’est pas gardée comme réponse vérifiée : la question ne se comprend qu’avec ce qui précède.
staff-check-unfit-kind = Enregistré. Les réponses de ce genre ne sont pas gardées.
# $day (String) – a day
staff-check-confirmed-on = Confirmée le { $day }
# $what (String) – how often
staff-check-times = Posée à l’identique : { $what }
staff-check-section-same = inchangée
staff-check-section-changed = modifiée depuis
staff-check-section-ended = n’est plus en vigueur
staff-check-section-gone = n’existe plus
staff-check-now = Maintenant
staff-check-earlier = Confirmée auparavant
staff-check-you = Vous
staff-check-figures = Chiffres
staff-check-agreement = Accord
staff-check-alpha = α de Krippendorff
staff-approve = À valider
staff-approve-lead = Le visiteur attend que vous regardiez cette réponse.
# $what (String) – a time, such as “90 sec”
staff-approve-left = reste { $what }
staff-approve-send = Envoyer telle quelle
staff-approve-change = Envoyer autre chose
staff-approve-refuse = Ne pas envoyer ; mettre en attente d’une personne
staff-done-approve = La réponse est envoyée.
staff-done-change = Votre texte a été envoyé à sa place.
staff-done-refuse = La réponse n’a pas été envoyée. Le visiteur attend une personne.
# $name (String) – a colleague
staff-decided-by = { $name } a déjà décidé.
staff-did-answer-viewed = A regardé une réponse à vérifier
staff-did-answer-judged = A évalué une réponse
staff-did-answer-approved = A validé une réponse
staff-did-answer-changed = A envoyé autre chose à la place d’une réponse
staff-did-answer-refused = A refusé une réponse
