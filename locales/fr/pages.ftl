
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = Pages
nav-foot-label = À propos de ce service
nav-ask = Poser une question
nav-chat = Discussion
nav-deadlines = Délais
nav-offices = Bureaux et aide
nav-stay = Mon séjour
nav-about = À propos
nav-accessibility = Accessibilité
nav-plain = Version simple
nav-guides = Tous les guides

## The front door

home-title = Questions sur les visas, le séjour et le travail à Shanghai
page-example-passport = On m'a volé mon passeport. Que dois-je faire ?
page-example-job = Puis-je changer d'employeur ?
home-emergency = En cas d'urgence
home-ways = D'autres façons d'être aidé
home-chat = En parler pas à pas
home-deadlines = Voir vos derniers jours et les mettre dans votre agenda
home-offices = Qui appeler, où aller, que montrer au chauffeur
home-stay = Vos dates à vous ; elles ne quittent pas votre navigateur
home-plain = Pour les vieux téléphones et les connexions lentes
home-changes = Ce qui change bientôt
# $day (String) – a day, written out
home-change-begins = En vigueur à partir du { $day }
# $day (String) – a day, written out
home-change-changes = Nouvelles règles à partir du { $day }
# $day (String) – a day, written out
home-change-ends = Valable, à notre connaissance, jusqu'au { $day }
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $n ->
    [one] { $amount } guide
   *[other] { $amount } guides
}

## Notices that everybody should see

bulletin-heading = À savoir
bulletin-more = En savoir plus

## Pages that say what went wrong

trouble-not-found = L'adresse est peut-être ancienne ou mal saisie. Posez votre question ici, ou parcourez les guides.
trouble-busy = Votre question n'est pas en cause. Attendez un instant et réessayez. Si c'est urgent, utilisez la version simple ou appelez l'un des numéros ci-dessous.

## About the service. $operator (String) – a name.

about-operator = Ce service est géré par { $operator }.
about-operator-unknown = Vous êtes sur openwindow, proposé par l'exploitant de cette adresse internet.
about-contact = Contact :
about-no-model = Aucun modèle de langage n'intervient. Les réponses sont tirées des guides.
about-rewriting = Un modèle de langage peut reformuler des phrases d'une réponse. Il reçoit la question sans données personnelles et les phrases choisies ; ce qu'il écrit est comparé aux sources, et ce qui ne concorde pas est remplacé par la phrase d'origine.
about-embedding = Pour trouver les bons guides, le texte de la question est comparé avec eux par un autre serveur choisi par l'exploitant.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $n ->
    [one] { $amount } source
   *[other] { $amount } sources
}
