
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = Lignes téléphoniques, bureaux, hôpitaux et consulats, avec l'adresse en chinois à montrer au chauffeur.
offices-matter = Sujet
offices-district = Arrondissement
offices-speaks = Langue parlée
offices-any = Tout
offices-show = Afficher
offices-all = Tous les bureaux et numéros
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] Aucun résultat. Choisissez moins de critères ou appelez le 12345.
    [one] { $amount } résultat
   *[other] { $amount } résultats
}
offices-places = Lieux où aller
offices-lines = Lignes téléphoniques
offices-online = Sur internet
offices-note = « Ouvert maintenant » suit les horaires connus ici et l'heure de Shanghai. Les cartes et les sites appartiennent à des tiers.
office-hours = Horaires
office-hours-always = Jour et nuit, tous les jours
office-hours-unknown = Non connus ici
office-holiday = Jour férié aujourd'hui. Appelez d'abord.
office-languages = Langues
office-call = Appeler
office-show = Montrer l'adresse
office-map = Plan
office-website = Site web
office-checked-today = Vérifié aujourd'hui.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $n ->
    [one] Vérifié il y a { $amount } jour.
   *[other] Vérifié il y a { $amount } jours.
}
# $day (String) – a day, written out
office-checked-old = Dernière vérification le { $day }. Appelez avant de vous déplacer.
office-confirm = La source est ancienne ou n'est pas officielle : confirmez par téléphone avant de vous déplacer.
office-please = Montrez ceci au chauffeur. Il y est écrit : « Bonjour, conduisez-moi à cette adresse, s'il vous plaît. Merci ! »
places-print = Imprimer

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = Choisissez votre langue
kiosk-again = Recommencer
kiosk-welcome = Comment pouvons-nous vous aider ?
kiosk-nothing-kept = Cette borne ne garde rien en mémoire. N'indiquez pas de numéro de passeport ni de dossier.
kiosk-take = À emporter
kiosk-code = Un code à scanner avec votre téléphone
kiosk-code-text = Scannez ce code avec votre téléphone pour continuer à lire. Il ne contient pas votre question.
kiosk-still = Êtes-vous toujours là ?
kiosk-soon = Si vous ne touchez pas l'écran, cette page recommence dans 15 secondes et oublie tout.
kiosk-stay = Oui, je suis là
