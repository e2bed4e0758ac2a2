
### What the pages without scripts say.

plain-new = Nouvelle question
plain-full = Version complète
plain-person = Parler à quelqu'un
plain-ask-further = Poser une autre question
plain-ask-further-hint = Par exemple : « Et pour ma femme ? » Ce que vous avez déjà demandé est pris en compte.
plain-forgotten = Vos questions précédentes ne sont plus disponibles ici. Cette question a reçu une réponse à elle seule.
plain-by-itself = Les questions précédentes ne peuvent pas être retenues pour le moment. Cette question a reçu une réponse à elle seule.
plain-waiting = Votre question est enregistrée. La réponse n'est pas encore prête.
plain-waiting-button = Afficher la réponse
plain-forget-button = Répondre à nouveau sans ce qui est coché
plain-language-button = Afficher dans cette langue
plain-feedback-why = Que manquait-il, qu'est-ce qui était faux ?
plain-feedback-button = Envoyer
plain-feedback-thanks = Merci. Votre avis aide à améliorer les réponses.
plain-emergency-heading = Numéros d'urgence
plain-hotlines-heading = Lignes téléphoniques
plain-offices-heading = Guichets
plain-websites-heading = Sites web
plain-day-hint = Écrivez la date dans l'ordre année, mois, jour : 2026-11-24
plain-time-label = Heure, si vous la connaissez : 14:30
plain-no-days = Veuillez indiquer au moins une date.
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = « { $typed } » n'est pas une date ou une heure sous une forme lisible ici.
plain-pass-button = Apporter cette conversation à un guichet
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = Montrez ce code ou cette adresse au guichet. La conversation peut y être ouverte une seule fois, pour lecture, dans un délai de { $time }.
