### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = Ihre Daten

person-data = Ihre Daten in diesem Gespräch
person-data-lead = Was hier gesagt wird, wird nach der letzten Nachricht { $what } Tage aufbewahrt, ohne Passnummern, Telefonnummern und Ähnliches, und dann gelöscht.
person-data-download = Gespeichertes herunterladen
person-data-erase = Dieses Gespräch löschen
person-data-ask = Alles in diesem Gespräch endgültig löschen? Auch die Mitarbeitenden können es dann nicht mehr lesen, und niemand kann es wiederherstellen.
person-data-yes = Ja, löschen
person-data-no = Nein, behalten
person-data-erased = Das Gespräch wurde gelöscht.
person-data-nothing = Es ist nichts gespeichert: Sie haben noch nichts gefragt.

person-letter = Nachricht hinterlassen
person-letter-lead = Die Mitarbeitenden lesen sie, sobald sie wieder da sind, und antworten auf dem Weg, den Sie wählen.
person-letter-text = Ihre Nachricht
person-letter-answer-to = E-Mail-Adresse oder Telefonnummer
person-letter-name = Ihr Name (freiwillig)
person-letter-consent = Ich bin damit einverstanden, dass meine Nachricht und meine Kontaktdaten verschlüsselt bis zu { $what } Tage aufbewahrt werden, damit man mir antworten kann.
person-letter-send = Nachricht hinterlassen
person-letter-left = Ihre Nachricht ist hinterlegt. Sie wird spätestens nach { $what } Tagen gelöscht.
person-letter-take-back = Nachricht zurücknehmen
person-letter-taken-back = Ihre Nachricht wurde gelöscht.
person-letter-wrong-text = Bitte schreiben Sie 1 bis 2.000 Zeichen.
person-letter-wrong-answer-to = Bitte geben Sie eine E-Mail-Adresse oder eine Telefonnummer an.
person-letter-wrong-name = Der Name darf höchstens 80 Zeichen haben.
person-letter-wrong-consent = Bitte setzen Sie das Häkchen: Ohne Ihre Einwilligung kann nichts aufbewahrt werden.

staff-letters = Hinterlassene Nachrichten
staff-letters-lead = Diese Nachrichten wurden hinterlassen, als niemand am Schalter war. Sie sind verschlüsselt und werden am angegebenen Tag gelöscht. Jedes Lesen wird protokolliert.
staff-letters-none = Keine Nachricht wartet.
staff-letters-done = Erledigte Nachrichten anzeigen
staff-letter-new = Neu
staff-letter-open = Lesen
staff-letter-done = Als erledigt markieren
staff-letter-answer-to = Antwort an
staff-letter-read-by = Gelesen von { $name }
staff-letter-done-by = Erledigt von { $name }
staff-letter-until = Wird gelöscht am { $what }
staff-letter-lost = Diese Nachricht lässt sich mit dem Schlüssel dieses Servers nicht entschlüsseln.
staff-letter-conversation = Gespräch öffnen

staff-export = Gespeichertes herunterladen
staff-erase = Endgültig löschen
staff-erase-ask = Dieses Gespräch und alles, was dazugehört, löschen? Niemand kann es wiederherstellen.
staff-erased = Das Gespräch wurde gelöscht.

staff-did-conversation-exported = Gespeicherte Inhalte eines Gesprächs herausgegeben
staff-did-conversation-erased = Ein Gespräch gelöscht
staff-did-letter-opened = Eine hinterlassene Nachricht gelesen
staff-did-letter-done = Eine Nachricht als erledigt markiert
staff-did-log-shortened = Die ältesten Einträge dieses Protokolls entfernt

