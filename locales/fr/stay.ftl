
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = Préparer une liste de contrôle
checklist-heading = Liste de contrôle
checklist-address = Les dates que vous saisissez font partie de l'adresse de cette page. Rien d'autre sur vous n'y figure, et rien n'est conservé ici.
checklist-hint = Ce que vous cochez reste dans ce navigateur.
checklist-clear = Tout décocher
checklist-scan = Scannez pour ouvrir le guide
checklist-nothing = Choisissez un guide pour en faire une liste de contrôle.

## A conversation handed over at a service counter

counter-heading = Conversation pour le guichet
counter-lead = Ce code ouvre la conversation une seule fois. N'appuyez sur le bouton qu'au guichet, quand vous êtes prêt à la lire ou à l'imprimer.
counter-open = Ouvrir la conversation
counter-once = Cette page ne s'ouvre qu'une fois. Imprimez-la ou laissez-la ouverte : si vous la rechargez, elle n'affichera plus rien.
counter-nothing-heading = Ce code n'ouvre rien
counter-nothing = Il a peut-être déjà servi, il a peut-être expiré, ou son adresse est incomplète. Un nouveau code peut être créé là où la conversation a eu lieu.
counter-empty = Rien n'a encore été dit.
counter-visitor = Visiteur

## My stay

stay-heading = Mon séjour
stay-lead = Indiquez les dates de votre séjour et voyez ce qu'il faut faire, et quand. Vos dates ne quittent jamais cet appareil.
stay-without = Cette page a besoin de scripts. La suivante n'en a pas besoin ; elle envoie les dates saisies à ce service, qui ne les conserve pas :
stay-loading = Chargement des règles…
stay-failed = Les règles n'ont pas pu être chargées. Vérifiez votre connexion et réessayez, ou appelez le 12367.
stay-again = Réessayer
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = L'horloge de cet appareil semble fausse : elle indique { $device }. À Shanghai, nous sommes le { $city }. C'est la date de la ville qui compte ici.
stay-empty = Choisissez ce qui vous correspond et indiquez une date : les échéances apparaîtront ici.
stay-wrong-day = Cette date n'existe pas dans le calendrier.
stay-rule = Règle
stay-print = Imprimer
stay-keeping = Sur cet appareil
stay-keep = Garder mes dates dans ce navigateur
stay-keep-hint = Uniquement sur un appareil qui est à vous : toute personne qui utilise ce navigateur peut les lire.
stay-kept = Gardées dans ce navigateur, et nulle part ailleurs.
stay-not-kept = Ce navigateur ne garde rien. Vos dates restent ici tant que cette page est ouverte.
stay-forget = Tout effacer
stay-forgotten = Tout est effacé.
