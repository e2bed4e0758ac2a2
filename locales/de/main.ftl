### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $n ->
    [one] { $amount } Minute
   *[other] { $amount } Minuten
}
quantity-hours = { $n ->
    [one] { $amount } Stunde
   *[other] { $amount } Stunden
}
quantity-days = { $n ->
    [one] { $amount } Tag
   *[other] { $amount } Tage
}
quantity-working-days = { $n ->
    [one] { $amount } Arbeitstag
   *[other] { $amount } Arbeitstage
}
quantity-weeks = { $n ->
    [one] { $amount } Woche
   *[other] { $amount } Wochen
}
quantity-months = { $n ->
    [one] { $amount } Monat
   *[other] { $amount } Monate
}
quantity-years = { $n ->
    [one] { $amount } Jahr
   *[other] { $amount } Jahre
}
quantity-years-old = { $n ->
    [one] { $amount } Jahr
   *[other] { $amount } Jahre
}
quantity-cny = { $amount } Yuan
quantity-cny-day = { $amount } Yuan pro Tag
quantity-cny-month = { $amount } Yuan pro Monat
quantity-cny-year = { $amount } Yuan pro Jahr
quantity-percent = { $amount } %
quantity-points = { $n ->
    [one] { $amount } Punkt
   *[other] { $amount } Punkte
}
quantity-persons = { $n ->
    [one] { $amount } Person
   *[other] { $amount } Personen
}
quantity-times = { $n ->
    [one] { $amount } Mal
   *[other] { $amount } Mal
}
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = längstens { $value }
bound-at-least = mindestens { $value }
bound-at-most = höchstens { $value }
bound-before = noch nicht { $value }
bound-after = über { $value } hinaus
bound-from = ab { $value }
bound-until = bis { $value }

## What the counter says when it has no answer.

refusal-not-found = Ich habe keinen Leitfaden gefunden, der diese Frage beantwortet. Ich möchte nicht raten: Bitte fragen Sie eine der Stellen unten, oder stellen Sie die Frage mit anderen Worten.
refusal-out-of-scope = Dieser Schalter beantwortet Fragen zu Visa, Aufenthalt, Arbeit und Alltagsregeln für Ausländer in Shanghai. Zu dieser Frage habe ich nichts Verlässliches; vielleicht hilft eine der Stellen unten.
refusal-elsewhere = Dieser Schalter kennt nur die Regeln, die in Shanghai gelten. Für die Regeln eines anderen Landes oder einer anderen Stadt fragen Sie bitte die Behörden dort oder das Konsulat.
refusal-unlawful = Bei Gesetzesverstößen kann ich nicht helfen. Wenn Ihre Papiere nicht in Ordnung sind, nennen Ihnen die 12367 und die Stellen unten den legalen Weg – je früher, desto besser.
refusal-personal-case = Ich kann niemandes Antrag oder Akte einsehen. Die Stelle, die den Antrag angenommen hat, kann es: Bitte rufen Sie eine der Stellen unten an und halten Sie Ihre Annahmebestätigung bereit. Schreiben Sie hier keine Pass- oder Aktennummern.
refusal-small-talk = Guten Tag! Fragen Sie mich nach Visa, Anmeldung, Aufenthaltserlaubnis, Arbeit oder Familie in Shanghai – in Ihrer eigenen Sprache.
refusal-urgent = Wenn Sie in Gefahr sind, rufen Sie jetzt Hilfe. Die Notrufnummern stehen unten; der Anruf ist kostenlos.

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = Bekannt ist, dass diese Regel bis { $day } gilt. Bitte prüfen Sie sie, bevor Sie sich danach noch auf sie verlassen.
notice-earlier-edition = Das ist eine frühere Fassung der Regel. Sie galt bis { $day }.
notice-partial-language = Diesen Text gibt es noch nicht in Ihrer Sprache. Sie sehen ihn auf { $language }.
notice-unconfirmed-translation = Diese Übersetzung hat noch niemand bestätigt. Maßgeblich ist der amtliche chinesische Text, der daneben steht.
notice-outdated-translation = Der chinesische Text hat sich geändert, seit diese Übersetzung bestätigt wurde. Maßgeblich ist der chinesische Text.
notice-low-confidence = Die Quellen sind sich hier nicht sicher. Bitte lassen Sie es sich unter 12367 bestätigen.
notice-degraded = Ein Teil dieses Dienstes ist zurzeit nicht verfügbar. Die Antwort kann unvollständiger sein als sonst.
notice-assumed = Das gilt unter dieser Annahme: { $what }
computed-until = Für { $country } gilt das bis { $day }.
computed-total = Alle Aufenthalte zusammen: höchstens { $days } Tage in jeweils { $within } Tagen.
answer-yes = Ja.
answer-no = Nein.
answer-due = { $title }: letzter Tag { $last }. ({ $event } { $day })
refusal-ended = Die Regel im Leitfaden „{ $title }“ gilt nach heutigem Stand bis { $until }. Was am { $day } gilt, ist hier noch nicht bekannt: Fragen Sie vorher unter 12367 nach.
clarify-day = Welchen Tag meinen Sie? Davon hängt die Regel ab: Bitte nennen Sie das Datum.
notice-reworded = Sätze dieser Antwort wurden von einem Sprachmodell umformuliert und mit den Quellen verglichen. Maßgeblich sind die Quellen.
# $day (String) – a day
notice-reviewed = Ein Mensch hat diese Antwort am { $day } geprüft. Ihre Quellen haben sich seitdem nicht geändert.
notice-approved = Jemand vom Personal hat diese Antwort vor dem Absenden geprüft.
notice-unchecked = Niemand vom Personal konnte diese Antwort rechtzeitig prüfen. Sie stammt unverändert aus den Leitfäden.
notice-late = Die Frist ist abgelaufen.
notice-no-office-left = Der letzte Arbeitstag vor dem Ende der Frist ist vorbei. Wenden Sie sich sofort an die zuständige Stelle.
notice-office-closed = Am letzten Tag haben die Ämter geschlossen. Handeln Sie spätestens am { $day }.
notice-holidays-unknown = Die Feiertage dieser Zeit sind noch nicht bekannt gegeben oder hier nicht bekannt. Ämter können geschlossen sein: Handeln Sie einige Tage früher.
notice-later-edition = Die gezeigte Regel gilt seit { $day }. Welche Regel an Ihrem Tag galt, ist hier nicht bekannt.

## Status of a text

status-authoritative = Amtlicher Text
status-current = Übersetzung, bestätigt
status-outdated = Übersetzung, veraltet
status-machine = Übersetzung, noch nicht bestätigt
status-missing = Nicht übersetzt

## Names of languages

language-en = Englisch
language-zh = Chinesisch
language-ja = Japanisch
language-ko = Koreanisch
language-fr = Französisch
language-de = Deutsch
language-es = Spanisch
language-ru = Russisch
language-ar = Arabisch
language-pt = Portugiesisch
language-it = Italienisch
language-vi = Vietnamesisch

## Pages

page-title = openwindow
page-lead = Fragen zu Visa, Aufenthalt und Arbeit in Shanghai, beantwortet in Ihrer Sprache, mit Quellen und Datum.
page-question-label = Ihre Frage
page-question-hint = Fragen Sie in jeder Sprache. Schreiben Sie keine Pass- oder Aktennummern.
page-ask-button = Fragen
page-as-of-label = Regeln eines anderen Tages
page-plain-version = Dieser Leitfaden in einfacher Sprache
page-usual-version = Dieser Leitfaden in der üblichen Fassung
page-language-label = Sprache
page-examples-heading = Zum Beispiel
page-example-overstay = Mein Visum ist abgelaufen. Was nun?
page-example-renewal = Wie lange vor Ablauf muss ich meine Aufenthaltserlaubnis verlängern?
page-example-registration = Ich bin umgezogen. Wann muss ich meine neue Adresse anmelden?
page-example-transit = Brauche ich ein Visum für einen Zwischenstopp von ein paar Tagen?
page-topics-heading = Themen
page-answer-heading = Antwort
page-key-facts-heading = Auf einen Blick
page-steps-heading = Was zu tun ist
page-documents-heading = Was Sie mitbringen
page-sources-heading = Quellen
page-follow-ups-heading = Verwandte Fragen
page-choose = Bitte auswählen
page-choice-button = Weiter
page-known-heading = Berücksichtigt
# $what (String) – what is taken away from what is known of the asker
page-forget = Entfernen: { $what }
page-contacts-heading = Wen Sie fragen können
page-official-text = Amtlicher chinesischer Text
# $day (String) – a day, written out
page-in-force-since = In Kraft seit { $day }
# $day (String) – a day, written out
page-in-force-until = bis { $day }
# $day (String) – a day, written out
page-verified-on = Geprüft am { $day }
# $day (String) – a day, written out
page-answer-as-of = Regeln mit Stand vom { $day }
page-open-now = Jetzt geöffnet
page-closed-now = Jetzt geschlossen
page-editions-heading = Fassungen
page-related-heading = Verwandte Leitfäden
page-back-to-questions = Eine Frage stellen
page-disclaimer = Orientierung, keine Rechtsberatung. Wo Texte voneinander abweichen, ist der amtliche chinesische Text maßgeblich.
page-skip-to-content = Zum Inhalt springen

## Deadlines

deadline-heading = Bis wann muss ich handeln?
deadline-lead = Wählen Sie, was auf Sie zutrifft, und geben Sie Ihre Tage ein: Sie sehen zu jeder Sache den letzten Tag und die Regel.
deadline-situation-label = Was trifft auf Sie zu?
deadline-events-heading = Füllen Sie aus, was Sie betrifft
deadline-time-label = Uhrzeit, falls bekannt
deadline-button = Fristen anzeigen
deadline-result-heading = Ihre Fristen
deadline-last = Letzter Tag
deadline-act-by = Letzter Arbeitstag davor
deadline-opens = Möglich ab
deadline-left = Verbleibende Zeit
deadline-today = nur noch heute
deadline-what-to-do = Was jetzt zu tun ist
deadline-calendar = In den Kalender übernehmen (.ics)
deadline-counted-stated = Gezählt, wie es die Regel sagt.
deadline-counted-earliest = Die Regel sagt nicht genau, wie gezählt wird. Sicherheitshalber steht hier der früheste mögliche letzte Tag.
deadline-counted-midnight = Ohne Uhrzeit zählen die Stunden ab 0 Uhr dieses Tages.
deadline-no-rule = Für diesen Tag ist hier keine Regel bekannt. Bitte fragen Sie unter 12367 nach.
deadline-disclaimer = Diese Tage sind aus den angegebenen Regeln berechnet. Maßgeblich sind die Daten in Ihren Papieren und die Entscheidung der Behörde.

## Situations of people, as they say it of themselves

situation-anyone = Alle
situation-visa = Ich habe ein Visum
situation-visa-free = Ich bin ohne Visum eingereist
situation-transit = Ich bin im visumfreien Transit
situation-residence-permit = Ich habe eine Aufenthaltserlaubnis
situation-permanent-card = Ich habe eine Daueraufenthaltskarte
situation-worker = Ich arbeite
situation-employer = Ich beschäftige Ausländer
situation-student = Ich studiere
situation-parent = Ich bin Vater oder Mutter
situation-tax-resident = Ich bin steuerlich ansässig
situation-driver = Ich fahre ein Fahrzeug

## Messages of an Official Account

wechat-greeting = Guten Tag! Fragen Sie mich in Ihrer Sprache nach Visum, Aufenthalt, Arbeit oder Familie in Shanghai, zum Beispiel: „Mein Visum ist abgelaufen. Was nun?“ Bitte schreiben Sie keine Pass- oder Aktennummern.
wechat-only-text = Bisher kann ich nur Text lesen. Bitte schreiben Sie Ihre Frage, in welcher Sprache Sie möchten.
wechat-whole-answer = Die ganze Antwort mit Quellen

## Problems, as the API and the pages tell them

problem-invalid-body = Die Anfrage war nicht lesbar.
problem-question-empty = Die Frage ist leer.
# $limit (Number) – characters at most
problem-question-too-long = Die Frage ist zu lang. Gelesen werden höchstens { $limit } Zeichen.
problem-too-large = Die Anfrage ist zu groß.
problem-invalid-language = Das ist keine Sprache.
problem-invalid-date = Diesen Tag gibt es im Kalender nicht.
problem-unknown-field = Die Anfrage enthält ein Feld, das es nicht gibt.
problem-unknown-value = Ein Feld hat einen Wert, der hier nicht bekannt ist.
problem-invalid-parameter = Ein Teil der Adresse ist falsch.
problem-not-found = Hier ist nichts.
problem-method-not-allowed = Diese Adresse nimmt solche Anfragen nicht an.
problem-unsupported-media-type = Die Anfrage muss JSON sein.
problem-too-many-requests = Sie haben in kurzer Zeit viele Fragen gestellt. Bitte versuchen Sie es etwas später noch einmal, oder rufen Sie 12367 an.
problem-unknown-key = Dieser Schlüssel ist nicht gültig.
problem-conversation-closed = Dieses Gespräch ist beendet. Bitte beginnen Sie ein neues.
problem-conversation-full = Dieses Gespräch ist zu lang geworden. Bitte beginnen Sie ein neues.
problem-conversation-waiting = Ihre vorigen Nachrichten werden noch beantwortet. Bitte warten Sie einen Augenblick.
problem-idempotency-key-reused = Dieser Schlüssel wurde schon für eine andere Nachricht verwendet.
problem-signature = Die Signatur dieser Anfrage ist falsch oder zu alt.
problem-not-signed-in = Bitte melden Sie sich an.
problem-not-allowed = Ihr Konto ist dazu nicht berechtigt.
problem-csrf = Diese Anfrage kam nicht von dieser Seite. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.
problem-wrong-credentials = Der Name, das Passwort oder der Code ist falsch.
problem-code-needed = Bitte geben Sie den Code von Ihrem Telefon ein.
problem-too-many-attempts = Zu viele Versuche. Bitte warten Sie ein wenig, bevor Sie es wieder versuchen.
problem-password-change-needed = Bitte wählen Sie zuerst ein neues Passwort.
problem-weak-password = Dieses Passwort ist zu leicht zu erraten, zu kurz oder zu lang. Bitte wählen Sie ein anderes.
problem-account-exists = Ein Konto mit diesem Namen gibt es bereits.
problem-last-administrator = Das ist die letzte Person mit Verwaltungsrechten. Bitte legen Sie zuerst eine weitere an.
problem-setup-code = Das ist nicht der Einrichtungscode, den der Server beim Start angezeigt hat.
problem-already-set-up = Das erste Konto ist bereits angelegt. Bitte melden Sie sich an.
problem-codes-not-offered = Für Ihr Konto wurde die Einrichtung der Einmalcodes noch nicht begonnen.
problem-busy = Gerade fragen zu viele Menschen gleichzeitig. Bitte versuchen Sie es gleich noch einmal.
problem-timeout = Das hat zu lange gedauert. Bitte versuchen Sie es noch einmal.
problem-unavailable = Der Dienst ist zurzeit nicht verfügbar. Bitte versuchen Sie es noch einmal, oder rufen Sie 12367 an.
