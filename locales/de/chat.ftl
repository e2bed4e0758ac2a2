
### What the widget and the chat say.

## Before anything is loaded

chat-launch = Frage stellen
chat-close = Schließen
chat-loading = Wird geöffnet …
chat-failed = Das konnte nicht geladen werden. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.
chat-without-scripts = Dieser Chat braucht JavaScript. Die einfache Fassung kommt ohne aus.

## The window

chat-lead = Fragen Sie in Ihrer Sprache zu Visum, Anmeldung, Aufenthalt und Arbeit in Shanghai.
chat-examples = Zum Beispiel
chat-conversation = Gespräch
chat-menu = Einstellungen und mehr
chat-large-text = Große Schrift
chat-begin-anew = Dieses Gespräch vergessen und neu beginnen
chat-print = Drucken oder speichern
chat-back = Zurück zum Gespräch
chat-you = Ihre Frage
chat-not-kept = Ihr Browser speichert für diese Seite nichts. Wenn Sie sie schließen, ist das Gespräch weg.

## Speaking to a person

chat-person = Mit einem Menschen sprechen
chat-person-offline = Die Kontakte konnten nicht geladen werden. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.
# $what (String) – names of languages
chat-spoken = Sprachen vor Ort: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Zeiten in Shanghai: { $what }
chat-driver = Für den Taxifahrer:

## How far a question is

chat-sending = Wird gesendet …
chat-answering = In den Leitfäden wird nachgesehen …
chat-offline = Keine Verbindung. Ihre Frage ist aufbewahrt und wird gesendet, sobald die Verbindung wieder da ist.
chat-trying = Die Verbindung wurde unterbrochen. Neuer Versuch …
chat-busy = Gerade fragen viele Menschen. Ihre Frage ist aufbewahrt und wird von selbst noch einmal gesendet.
chat-gone = Das frühere Gespräch ist nicht mehr gespeichert. Mit Ihrer Frage wurde ein neues begonnen.
chat-unanswered = Diese Frage konnte wegen einer Störung bei uns nicht beantwortet werden. Bitte versuchen Sie es noch einmal oder rufen Sie eine der Kontaktstellen an.
chat-try-again = Noch einmal versuchen
chat-edit = Frage ändern

## An answer

# $name (String) – the number of a source
chat-source = Quelle { $name }
chat-open-guide = Leitfaden öffnen
chat-copy = Kopieren
chat-copied = Kopiert
chat-read = Vorlesen
chat-stop = Vorlesen beenden
chat-find-country = Tippen, um ein Land zu finden

## What people think of an answer

chat-rate = Ihre Meinung zu dieser Antwort
chat-rate-understood = Ich habe sie verstanden
chat-rate-actionable = Ich weiß, was jetzt zu tun ist
chat-rate-trusted = Ich vertraue ihr
chat-yes = Ja
chat-no = Nein
chat-why-not = Woran lag es?
chat-reason-off-topic = Sie beantwortet eine andere Frage
chat-reason-incomplete = Es fehlt etwas
chat-reason-unclear = Sie ist schwer zu verstehen
chat-reason-wrong = Sie ist falsch oder veraltet
chat-reason-not-my-case = Sie passt nicht zu meiner Lage
chat-reason-other = Etwas anderes
chat-comment = In Ihren eigenen Worten. Bitte keine Namen und keine Ausweisnummern.
chat-send = Senden
chat-thanks = Danke. Das hilft, die Leitfäden zu verbessern.

## At the desk: what visitors are told in their language

desk-waiting = Jemand aus unserem Team antwortet Ihnen in diesem Gespräch. Sie sind Nummer { $place } in der Warteschlange. Sie können inzwischen weiterfragen.
desk-waiting-minutes = { $n ->
    [one] Jemand aus unserem Team antwortet Ihnen in diesem Gespräch. Sie sind Nummer { $place } in der Warteschlange; es kann etwa { $minutes } Minute dauern. Sie können inzwischen weiterfragen.
   *[other] Jemand aus unserem Team antwortet Ihnen in diesem Gespräch. Sie sind Nummer { $place } in der Warteschlange; es kann etwa { $minutes } Minuten dauern. Sie können inzwischen weiterfragen.
}
desk-waiting-nobody = Sie sind Nummer { $place } in der Warteschlange, aber im Augenblick ist niemand am Schalter. Ihr Platz bleibt erhalten. Die Kontakte unten können Ihnen sofort helfen.
desk-with-staff = { $name } aus unserem Team ist bereits hier und liest, was Sie schreiben.
desk-shut = Im Augenblick kann hier niemand aus unserem Team antworten. Diese Kontakte können Ihnen helfen.
desk-shut-until = Im Augenblick kann hier niemand aus unserem Team antworten. Der Schalter öffnet wieder am { $when } (Ortszeit Shanghai). Bis dahin können Ihnen diese Kontakte helfen.
desk-withdrawn = Sie stehen nicht mehr in der Warteschlange. Die Antworten kommen wieder aus den Leitfäden.
desk-joined = { $name } aus unserem Team antwortet Ihnen jetzt persönlich.
desk-transferred = { $name } aus unserem Team übernimmt ab hier.
desk-released = { $name } musste gehen. Sie stehen jetzt ganz vorn in der Warteschlange; wer als Nächstes frei ist, antwortet Ihnen.
desk-staff-silent = { $name } hat länger nicht geantwortet. Sie stehen jetzt ganz vorn in der Warteschlange; wer als Nächstes frei ist, antwortet Ihnen.
desk-returned = { $name } hat das Gespräch verlassen. Die Antworten kommen wieder aus den Leitfäden.
desk-closed = { $name } hat das Gespräch beendet. Sie können jederzeit ein neues beginnen.
desk-visitor-silent = Es wurde länger nichts geschrieben; deshalb wurde das Gespräch beendet. Sie können jederzeit ein neues beginnen.
desk-checking = Jemand vom Personal sieht die Antwort an, bevor Sie sie erhalten. Bitte warten Sie einen Moment.

## What staff are told, and how they are called on paper

problem-already-claimed = Jemand anders betreut dieses Gespräch bereits.
problem-already-decided = Darüber wurde bereits entschieden.
problem-already-judged = Sie haben diese Antwort bereits beurteilt.
problem-check-changed = Die Antwort hat sich geändert, seit Sie sie geöffnet haben. Bitte sehen Sie sie noch einmal an.
problem-not-yours = Sie betreuen dieses Gespräch nicht. Übernehmen Sie es zuerst.
problem-no-translation = Der Übersetzungsdienst antwortet gerade nicht.
problem-translation-differs = Die Übersetzung sagt etwas anderes als der Text. Lesen Sie beides vor dem Senden.
counter-staff = Team

## Waiting for a person, in the window

person-lead = Diese Stellen können Ihnen helfen. Zuerst kommt, wer jetzt erreichbar ist und Ihre Sprache spricht.
person-take-along = Nehmen Sie dieses Gespräch mit. Auf dem Papier steht der amtliche chinesische Text neben Ihrem, sodass auch die Beamten ihn lesen können.
person-emergency = Im Notfall
person-wait = Hier auf einen Menschen warten
person-wait-lead = Jemand aus unserem Team antwortet in diesem Gespräch und sieht, was bisher gesagt wurde.
person-opens = Ab { $what } antwortet hier wieder jemand aus unserem Team.
person-place = Sie sind Nummer { $what } in der Warteschlange.
person-minutes = Voraussichtliche Wartezeit: etwa { $what } Min.
person-no-time = Wie lange es dauert, lässt sich noch nicht sagen.
person-nobody = Im Augenblick ist niemand am Schalter. Ihr Platz bleibt erhalten.
person-meanwhile = Sie können inzwischen weiterfragen.
person-cancel = Nicht länger warten
person-joined = { $name } aus unserem Team antwortet Ihnen hier.
person-staff = Team
person-translated = Maschinell übersetzt. Geschrieben auf
person-passed-on = An { $name } weitergegeben
person-back = Zurück zu automatischen Antworten
person-answering = Die Antworten kommen wieder aus den Leitfäden.
person-again = Sie stehen jetzt ganz vorn in der Warteschlange. Wer als Nächstes frei ist, antwortet Ihnen.
person-closed = Das Gespräch ist beendet.
person-failed = Das hat nicht funktioniert. Bitte versuchen Sie es noch einmal.
person-pass-button = Dieses Gespräch zu einem Schalter mitnehmen
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = Zeigen Sie diesen Code oder diese Adresse am Schalter. Das Gespräch lässt sich dort einmal öffnen und lesen. Der Code gilt so lange: { $time }.
