
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = Checkliste erstellen
checklist-heading = Checkliste
checklist-address = Die Tage, die Sie eingeben, werden Teil der Adresse dieser Seite. Sonst steht dort nichts über Sie, und hier wird nichts gespeichert.
checklist-hint = Was Sie abhaken, bleibt in diesem Browser.
checklist-clear = Alle Haken entfernen
checklist-scan = Scannen, um den Leitfaden zu öffnen
checklist-nothing = Wählen Sie einen Leitfaden, um daraus eine Checkliste zu machen.

## A conversation handed over at a service counter

counter-heading = Gespräch für den Schalter
counter-lead = Dieser Code öffnet das Gespräch ein einziges Mal. Drücken Sie die Taste erst am Schalter, wenn Sie es lesen oder drucken können.
counter-open = Gespräch öffnen
counter-once = Diese Seite öffnet sich nur einmal. Drucken Sie sie oder lassen Sie sie offen: Nach dem Neuladen ist hier nichts mehr zu sehen.
counter-nothing-heading = Dieser Code öffnet nichts
counter-nothing = Vielleicht wurde er schon benutzt, seine Zeit ist abgelaufen oder die Adresse ist unvollständig. Ein neuer lässt sich dort erstellen, wo das Gespräch geführt wurde.
counter-empty = Es wurde noch nichts gesagt.
counter-visitor = Besucher

## My stay

stay-heading = Mein Aufenthalt
stay-lead = Geben Sie die Tage Ihres Aufenthalts ein und sehen Sie, was wann fällig ist. Ihre Tage verlassen dieses Gerät nie.
stay-without = Diese Seite braucht Skripte. Die folgende nicht; sie sendet die eingegebenen Tage an diesen Dienst, der sie nicht speichert:
stay-loading = Die Regeln werden geladen …
stay-failed = Die Regeln konnten nicht geladen werden. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal, oder rufen Sie 12367 an.
stay-again = Noch einmal versuchen
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = Die Uhr dieses Geräts geht anscheinend falsch: Sie zeigt { $device }. In Shanghai ist es { $city }. Hier gilt das Datum der Stadt.
stay-empty = Wählen Sie, was auf Sie zutrifft, und geben Sie einen Tag ein: Hier erscheint, was fällig ist.
stay-wrong-day = Diesen Tag gibt es im Kalender nicht.
stay-rule = Regel
stay-print = Drucken
stay-keeping = Auf diesem Gerät
stay-keep = Meine Tage in diesem Browser behalten
stay-keep-hint = Nur auf Ihrem eigenen Gerät: Wer diesen Browser benutzt, kann sie lesen.
stay-kept = In diesem Browser behalten und nirgends sonst.
stay-not-kept = Dieser Browser behält nichts. Ihre Tage bleiben hier, solange die Seite offen ist.
stay-forget = Alles vergessen
stay-forgotten = Alles ist vergessen.
