
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = Tout ce que ce guichet sait, par thème. Chaque guide indique depuis quand il s’applique et quand il a été vérifié pour la dernière fois.
guide-way-label = Vous êtes ici
guide-contents-heading = Sur cette page
guide-facts-heading = Points clés
guide-show-link = Phrases à montrer à un agent
guide-print = Imprimer
guide-current = Lire la version en vigueur
# $day (String) – a day, written out
guide-not-yet = Cette version n’est pas encore en vigueur. Elle prend effet le { $day }.
# $day (String) – a day, written out
guide-changes-on = Une nouvelle version prend effet le { $day }
guide-unsure = Les sources ne sont pas sûres de tout ici. Vérifiez en appelant le 12367.
guide-other-languages = Cette section dans d’autres langues
guide-words-heading = Mots chinois à montrer
guide-code-label = Code QR avec l’adresse de cette page
guide-code-hint = Cette page sur un autre téléphone
guide-feed = Suivre les changements

## Comparing two editions

guide-compare-link = Ce qui a changé entre les versions
guide-compare-from = Version antérieure
guide-compare-to = Version plus récente
guide-compare-button = Comparer
guide-compare-legend = Les ajouts sont soulignés, les suppressions sont barrées.
guide-compare-none = Il n’y a pas de version antérieure à comparer.
guide-compare-same = Rien n’a changé ici.
guide-compare-changed = Cette section a changé.
guide-compare-added = Cette section est nouvelle.
guide-compare-removed = Cette section a été supprimée.
guide-compare-ins = Ajouté :
guide-compare-del = Supprimé :

## Sentences to show an officer

guide-show-heading = Montrer à un agent
guide-show-lead = Ouvrez une phrase en plein écran et montrez votre téléphone. Ces phrases ne font que demander ; elles n’énoncent aucune règle.
guide-show-common = Pour tout guichet
guide-show-open = Plein écran
guide-show-back = Fermer
guide-show-previous = Phrase précédente
guide-show-next = Phrase suivante
guide-show-speak = Lire à voix haute en chinois

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = Changements : { $topic }
feed-began = { $title } : en vigueur depuis le { $day }
feed-begins = { $title } : prend effet le { $day }
feed-ends = { $title } : valable jusqu’au { $day }
feed-ended = { $title } : n’était valable que jusqu’au { $day }
