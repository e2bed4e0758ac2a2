### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $n ->
    [one] { $amount } minute
    [many] { $amount } de minutes
   *[other] { $amount } minutes
}
quantity-hours = { $n ->
    [one] { $amount } heure
    [many] { $amount } d'heures
   *[other] { $amount } heures
}
quantity-days = { $n ->
    [one] { $amount } jour
    [many] { $amount } de jours
   *[other] { $amount } jours
}
quantity-working-days = { $n ->
    [one] { $amount } jour ouvrable
    [many] { $amount } de jours ouvrables
   *[other] { $amount } jours ouvrables
}
quantity-weeks = { $n ->
    [one] { $amount } semaine
    [many] { $amount } de semaines
   *[other] { $amount } semaines
}
quantity-months = { $n ->
    [one] { $amount } mois
    [many] { $amount } de mois
   *[other] { $amount } mois
}
quantity-years = { $n ->
    [one] { $amount } an
    [many] { $amount } d'années
   *[other] { $amount } ans
}
quantity-years-old = { $n ->
    [one] { $amount } an
   *[other] { $amount } ans
}
quantity-cny = { $amount } yuans
quantity-cny-day = { $amount } yuans par jour
quantity-cny-month = { $amount } yuans par mois
quantity-cny-year = { $amount } yuans par an
quantity-percent = { $amount } %
quantity-points = { $n ->
    [one] { $amount } point
    [many] { $amount } de points
   *[other] { $amount } points
}
quantity-persons = { $n ->
    [one] { $amount } personne
    [many] { $amount } de personnes
   *[other] { $amount } personnes
}
quantity-times = { $n ->
    [one] { $amount } fois
    [many] { $amount } de fois
   *[other] { $amount } fois
}
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = { $value } au plus tard
bound-at-least = au moins { $value }
bound-at-most = au plus { $value }
bound-before = avant { $value }
bound-after = plus de { $value }
bound-from = à partir de : { $value }
bound-until = jusqu'à : { $value }

## What the counter says when it has no answer.

refusal-not-found = Je n'ai trouvé aucun guide qui réponde à cette question. Je préfère ne pas deviner : adressez-vous à l'un des contacts ci-dessous, ou posez la question autrement.
refusal-out-of-scope = Ce guichet répond aux questions sur les visas, le séjour, le travail et les règles de la vie quotidienne des étrangers à Shanghai. Pour cette question, je n'ai rien de fiable ; l'un des contacts ci-dessous pourra peut-être vous aider.
refusal-elsewhere = Ce guichet ne connaît que les règles applicables à Shanghai. Pour celles d'un autre pays ou d'une autre ville, adressez-vous à ses autorités ou à son consulat.
refusal-unlawful = Je ne peux pas aider à contourner la loi. Si vos papiers ne sont pas en règle, le 12367 et les contacts ci-dessous vous indiqueront la voie légale ; mieux vaut s'en occuper tôt.
refusal-personal-case = Je ne peux consulter ni la demande ni le dossier de qui que ce soit. Le bureau qui les a reçus le peut : appelez l'un des contacts ci-dessous, avec votre récépissé sous la main. N'écrivez ici ni numéro de passeport ni numéro de dossier.
refusal-small-talk = Bonjour ! Posez-moi vos questions sur les visas, l'enregistrement du logement, le permis de séjour, le travail ou la famille à Shanghai, dans votre langue.
refusal-urgent = Si vous êtes en danger, appelez à l'aide maintenant. Les numéros d'urgence sont ci-dessous ; l'appel est gratuit.

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = On sait que cette règle s'applique jusqu'au { $day }. Après cette date, vérifiez avant de vous y fier.
notice-earlier-edition = Ceci est une version antérieure de la règle. Elle s'appliquait jusqu'au { $day }.
notice-partial-language = Ce texte n'existe pas encore dans votre langue. Il est affiché en { $language }.
notice-unconfirmed-translation = Personne n'a encore confirmé cette traduction. Le texte officiel chinois, affiché à côté, fait foi.
notice-outdated-translation = Le texte chinois a changé depuis que cette traduction a été confirmée. Le texte chinois fait foi.
notice-low-confidence = Les sources ne sont pas sûres sur ce point. Vérifiez en appelant le 12367.
notice-degraded = Une partie de ce service est indisponible pour le moment. La réponse peut être moins complète que d'habitude.
notice-assumed = Réponse donnée pour ce cas : { $what }
computed-until = Pour ce pays ({ $country }), la règle vaut jusqu’au { $day }.
computed-total = Tous les séjours réunis : au plus { $days } jours sur toute période de { $within } jours.
answer-yes = Oui.
answer-no = Non.
answer-due = { $title } : dernier jour le { $last }. ({ $event } { $day })
refusal-ended = La règle du guide « { $title } » est connue jusqu’au { $until }. Ce qui vaudra le { $day } n’est pas encore connu ici : demandez au 12367 avant de vous y fier.
clarify-day = De quel jour parlez-vous ? La règle en dépend : indiquez la date.
notice-reworded = Des phrases de cette réponse ont été reformulées par un modèle de langage et comparées aux sources. Les sources font foi.
# $day (String) – a day
notice-reviewed = Une personne a vérifié cette réponse le { $day }. Ses sources n’ont pas changé depuis.
notice-approved = Une personne du service a relu cette réponse avant son envoi.
notice-unchecked = Personne du service n’a pu relire cette réponse à temps. Elle vient des guides, telle quelle.
notice-late = Le délai est passé.
notice-no-office-left = Le dernier jour ouvrable avant la fin du délai est passé. Contactez tout de suite le service compétent.
notice-office-closed = Les bureaux sont fermés le dernier jour. Agissez le { $day } au plus tard.
notice-holidays-unknown = Les jours fériés de cette période ne sont pas encore annoncés ou ne sont pas connus ici. Les bureaux peuvent être fermés : agissez quelques jours plus tôt.
notice-later-edition = La règle affichée est en vigueur depuis le { $day }. La règle valable à votre date n'est pas connue ici.

## Status of a text

status-authoritative = Texte officiel
status-current = Traduction confirmée
status-outdated = Traduction dépassée
status-machine = Traduction non encore confirmée
status-missing = Non traduit

## Names of languages

language-en = anglais
language-zh = chinois
language-ja = japonais
language-ko = coréen
language-fr = français
language-de = allemand
language-es = espagnol
language-ru = russe
language-ar = arabe
language-pt = portugais
language-it = italien
language-vi = vietnamien

## Pages

page-title = openwindow
page-lead = Visas, séjour et travail à Shanghai : des réponses à vos questions dans votre langue, avec les sources et les dates.
page-question-label = Votre question
page-question-hint = Posez votre question dans n'importe quelle langue. N'écrivez ni numéro de passeport ni numéro de dossier.
page-ask-button = Demander
page-as-of-label = Règles à la date du
page-plain-version = Ce guide en langage simple
page-usual-version = Ce guide dans sa version habituelle
page-language-label = Langue
page-examples-heading = Par exemple
page-example-overstay = Mon visa a expiré. Que dois-je faire ?
page-example-renewal = Combien de temps avant l'expiration dois-je renouveler mon permis de séjour ?
page-example-registration = J'ai déménagé. Quand dois-je déclarer ma nouvelle adresse ?
page-example-transit = Faut-il un visa pour une escale de quelques jours ?
page-topics-heading = Thèmes
page-answer-heading = Réponse
page-key-facts-heading = En bref
page-steps-heading = Ce qu'il faut faire
page-documents-heading = Ce qu'il faut apporter
page-sources-heading = Sources
page-follow-ups-heading = Questions voisines
page-choose = Veuillez choisir
page-choice-button = Continuer
page-known-heading = Pris en compte
# $what (String) – what is taken away from what is known of the asker
page-forget = Retirer : { $what }
page-contacts-heading = À qui s'adresser
page-official-text = Texte officiel chinois
# $day (String) – a day, written out
page-in-force-since = En vigueur depuis le { $day }
# $day (String) – a day, written out
page-in-force-until = jusqu'au { $day }
# $day (String) – a day, written out
page-verified-on = Vérifié le { $day }
# $day (String) – a day, written out
page-answer-as-of = Règles à la date du { $day }
page-open-now = Ouvert maintenant
page-closed-now = Fermé maintenant
page-editions-heading = Versions
page-related-heading = Guides voisins
page-back-to-questions = Poser une question
page-disclaimer = Ces informations vous orientent ; ce n'est pas un conseil juridique. Si les textes diffèrent, le texte officiel chinois fait foi.
page-skip-to-content = Aller au contenu

## Deadlines

deadline-heading = Jusqu'à quand puis-je agir ?
deadline-lead = Choisissez votre situation et indiquez vos dates : vous verrez le dernier jour pour chaque démarche, avec sa règle.
deadline-situation-label = Quelle est votre situation ?
deadline-events-heading = Remplissez ce qui vous concerne
deadline-time-label = Heure, si vous la connaissez
deadline-button = Voir mes échéances
deadline-result-heading = Vos échéances
deadline-last = Dernier jour
deadline-act-by = Dernier jour ouvrable avant
deadline-opens = Possible à partir du
deadline-left = Temps restant
deadline-today = aujourd'hui seulement
deadline-what-to-do = Que faire maintenant
deadline-calendar = Ajouter à votre calendrier (.ics)
deadline-counted-stated = Compté comme la règle le dit.
deadline-counted-earliest = La règle ne dit pas exactement comment compter. Par prudence, l'échéance la plus proche possible est indiquée.
deadline-counted-midnight = Sans heure, le délai est compté à partir de 0 h ce jour-là.
deadline-no-rule = Aucune règle n'est connue ici pour ce jour. Renseignez-vous au 12367.
deadline-disclaimer = Ces dates sont calculées d'après les règles citées. Les dates de vos documents et les décisions du service compétent font foi.

## Situations of people, as they say it of themselves

situation-anyone = Tout le monde
situation-visa = J'ai un visa
situation-visa-free = Entrée sans visa
situation-transit = Transit sans visa
situation-residence-permit = J'ai un permis de résidence
situation-permanent-card = J'ai une carte de résident permanent
situation-worker = Je travaille
situation-employer = J'emploie des étrangers
situation-student = Je fais des études
situation-parent = Je suis parent
situation-tax-resident = J'ai la résidence fiscale en Chine
situation-driver = Je conduis

## Messages of an Official Account

wechat-greeting = Bonjour ! Posez-moi vos questions sur les visas, le séjour, le travail ou la famille à Shanghai, dans votre langue. Par exemple : « Mon visa a expiré. Que faire ? » N’écrivez pas de numéro de passeport ni de dossier.
wechat-only-text = Pour l’instant, je ne lis que les messages écrits. Écrivez votre question, dans la langue que vous voulez.
wechat-whole-answer = La réponse complète, avec les sources

## Problems, as the API and the pages tell them

problem-invalid-body = La requête n'a pas pu être lue.
problem-question-empty = La question est vide.
# $limit (Number) – characters at most
problem-question-too-long = La question est trop longue : { $limit } caractères au plus.
problem-too-large = La requête est trop volumineuse.
problem-invalid-language = Ce n'est pas une langue.
problem-invalid-date = Cette date n'existe pas dans le calendrier.
problem-unknown-field = La requête contient un champ qui n'existe pas.
problem-unknown-value = Un champ contient une valeur inconnue ici.
problem-invalid-parameter = Une partie de l'adresse est incorrecte.
problem-not-found = Il n'y a rien ici.
problem-method-not-allowed = Cette adresse n'accepte pas ce type de requête.
problem-unsupported-media-type = La requête doit être au format JSON.
problem-too-many-requests = Vous avez posé beaucoup de questions en peu de temps. Réessayez un peu plus tard ou appelez le 12367.
problem-unknown-key = Cette clé n'est pas valable.
problem-conversation-closed = Cette conversation est close. Veuillez en commencer une nouvelle.
problem-conversation-full = Cette conversation est devenue trop longue. Veuillez en commencer une nouvelle.
problem-conversation-waiting = Vos messages précédents attendent encore leur réponse. Veuillez patienter un instant.
problem-idempotency-key-reused = Cette clé a déjà servi pour un autre message.
problem-signature = La signature de cette requête est fausse ou trop ancienne.
problem-not-signed-in = Veuillez vous connecter.
problem-not-allowed = Votre compte ne permet pas cette opération.
problem-csrf = Cette demande ne provient pas de cette page. Veuillez recharger la page et réessayer.
problem-wrong-credentials = Le nom, le mot de passe ou le code est incorrect.
problem-code-needed = Veuillez saisir le code affiché sur votre téléphone.
problem-too-many-attempts = Trop de tentatives. Veuillez patienter un peu avant de réessayer.
problem-password-change-needed = Veuillez d'abord choisir un nouveau mot de passe.
problem-weak-password = Ce mot de passe est trop facile à deviner, trop court ou trop long. Veuillez en choisir un autre.
problem-account-exists = Il existe déjà un compte portant ce nom.
problem-last-administrator = C'est le dernier administrateur. Veuillez d'abord en créer un autre.
problem-setup-code = Ce n'est pas le code d'installation que le serveur a affiché à son démarrage.
problem-already-set-up = Le premier compte a déjà été créé. Veuillez vous connecter.
problem-codes-not-offered = La mise en place des codes à usage unique n'a pas encore commencé pour votre compte.
problem-busy = Trop de personnes posent une question en même temps. Réessayez dans un instant.
problem-timeout = Cela a pris trop de temps. Veuillez réessayer.
problem-unavailable = Le service est indisponible pour le moment. Réessayez ou appelez le 12367.
