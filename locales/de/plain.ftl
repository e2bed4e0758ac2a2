
### What the pages without scripts say.

plain-new = Neue Frage
plain-full = Vollständige Fassung
plain-person = Mit einem Menschen sprechen
plain-ask-further = Weiterfragen
plain-ask-further-hint = Zum Beispiel: „Und für meine Frau?“ Was Sie vorher gefragt haben, wird berücksichtigt.
plain-forgotten = Ihre früheren Fragen sind hier nicht mehr vorhanden. Diese Frage wurde für sich allein beantwortet.
plain-by-itself = Frühere Fragen können im Moment nicht gemerkt werden. Diese Frage wurde für sich allein beantwortet.
plain-waiting = Ihre Frage ist angekommen. Die Antwort ist noch nicht fertig.
plain-waiting-button = Antwort anzeigen
plain-forget-button = Ohne das Angekreuzte neu beantworten
plain-language-button = In dieser Sprache anzeigen
plain-feedback-why = Was fehlte oder war falsch?
plain-feedback-button = Senden
plain-feedback-thanks = Danke. Ihre Meinung hilft, die Antworten zu verbessern.
plain-emergency-heading = Notrufnummern
plain-hotlines-heading = Telefonauskunft
plain-offices-heading = Ämter
plain-websites-heading = Websites
plain-day-hint = Schreiben Sie Jahr, Monat, Tag: 2026-11-24
plain-time-label = Uhrzeit, falls bekannt: 14:30
plain-no-days = Bitte geben Sie mindestens einen Tag an.
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = „{ $typed }“ ist kein Tag und keine Uhrzeit in einer Form, die hier gelesen wird.
plain-pass-button = Dieses Gespräch zu einem Schalter mitnehmen
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = Zeigen Sie diesen Code oder diese Adresse am Schalter. Das Gespräch lässt sich dort einmal öffnen und lesen. Der Code gilt so lange: { $time }.
