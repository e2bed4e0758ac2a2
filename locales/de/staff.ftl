
### What the console of the staff says.

staff-title = Konsole für Mitarbeitende
staff-needs-scripts = Die Konsole braucht Skripte. Bitte schalten Sie sie in diesem Browser ein.
staff-failed = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.
staff-offline = Der Dienst ist nicht erreichbar. Bitte prüfen Sie die Verbindung.
staff-close = Schließen

## Signing in

staff-sign-in = Anmelden
staff-sign-in-lead = Für die Mitarbeitenden dieses Schalters.
staff-session-over = Ihre Sitzung ist abgelaufen. Melden Sie sich wieder an, um dort weiterzumachen; was Sie getippt haben, ist noch da.
staff-name = Benutzername
staff-name-hint = Zum Anmelden: Kleinbuchstaben und Ziffern.
staff-display = Name, den Besucher sehen
staff-display-hint = Zum Beispiel „Frau Li“.
staff-password = Passwort
staff-password-hint = Mindestens 12 Zeichen.
staff-code = Code aus der Authenticator-App
staff-code-hint = Sechs Ziffern.
staff-wrong-credentials = Benutzername oder Passwort ist falsch.
staff-wrong-password = Das alte Passwort ist falsch.
# $what (String) – seconds
staff-too-often = Zu viele Versuche. Bitte versuchen Sie es in { $what } Sekunden noch einmal.
staff-first-run = Erstes Konto einrichten
staff-first-run-lead = Solange es kein Konto gibt, zeigt der Dienst beim Start einen Einrichtungscode an. Er gilt einmal.
staff-setup-code = Einrichtungscode
staff-setup-code-hint = Er steht im Terminal, in dem der Dienst gestartet wurde.
staff-create-first = Administrator anlegen
staff-new-password = Neues Passwort
staff-old-password = Altes Passwort
staff-must-change = Bitte wählen Sie ein Passwort, das nur Sie kennen.
staff-save = Speichern
staff-saved = Gespeichert.
staff-sign-out = Abmelden
staff-codes = Einmalcodes
staff-codes-lead = Mit Einmalcodes brauchen Sie zum Anmelden neben dem Passwort Ihr Telefon.
staff-codes-scan = Scannen Sie diesen Code mit Ihrer Authenticator-App oder tippen Sie die Buchstaben ein. Geben Sie dann den Code ein, den die App zeigt.
staff-codes-on = Bei der Anmeldung wird ein Einmalcode verlangt.
staff-codes-off = Einmalcodes werden nicht mehr verlangt.
staff-codes-stop = Keine Codes mehr verlangen
staff-wrong-code = Dieser Code ist falsch.
staff-next = Weiter

## Above every part

staff-look = Nachschlagen
staff-desk = Schalter
staff-accounts = Konten
staff-audit = Protokoll
staff-available = Verfügbar
staff-now-available = Sie werden als verfügbar angezeigt.
staff-now-away = Sie werden als abwesend angezeigt.
staff-sound = Ton, wenn jemand wartet
# $what (String) – how many wait
staff-waiting-count = Wartend: { $what }

## The look-up

staff-look-label = Was möchte die Person wissen?
staff-look-button = Suchen
staff-keys = Tasten: / Suche · ↓ ↑ bewegen · Eingabe öffnen · C kopieren · X andere Sprache kopieren · P drucken · L Link · Q Code
staff-language-visitor = Sprache der Person
staff-language-other = Daneben
staff-as-typed = Wie getippt
staff-topic = Thema
staff-place = Gilt in
staff-all = Alle
staff-city-cn = Ganz China
staff-city-cn-shanghai = Shanghai
# $what (String) – how many
staff-found = Abschnitte: { $what }
staff-found-nothing = Nichts gefunden.
staff-degraded = Die Suche läuft im Ersatzbetrieb
staff-answer = Antwort
staff-sections = Abschnitte
staff-why-meaning = ähnliche Bedeutung
staff-why-wording = so gefragt
staff-why-words = gleiche Wörter
staff-why-country = nennt das Land
staff-score = Wertung
staff-stands-in = ersatzweise gezeigt
# $what (String) – the language of what was copied
staff-copied = Kopiert: { $what }
staff-print = Drucken
staff-link = Link
staff-link-copied = Der Link ist kopiert.
staff-qr = QR-Code
staff-scan = Scannen Sie diesen Code mit Ihrem Telefon, um dort weiterzulesen.

## The desk

staff-queue = Gespräche
staff-conversation = Gespräch
staff-waiting = Wartend
staff-yours = Bei Ihnen
staff-others = Bei anderen
staff-nobody-waits = Niemand wartet.
staff-none-yours = Sie führen kein Gespräch.
staff-none-chosen = Wählen Sie ein Gespräch.
staff-back = Alle Gespräche
staff-history = Frühere Gespräche
staff-closed-now = Der Schalter ist jetzt geschlossen. Besucher erfahren, wann er wieder öffnet.
staff-link-lost = Die Verbindung ist unterbrochen. Was Sie sehen, kann veraltet sein.
# $what (String) – a time, such as “3 min”
staff-waited = wartet seit { $what }
staff-away = gegangen
staff-unread = Ungelesen:
# $name (String) – a colleague
staff-with = bei { $name }
staff-take = Übernehmen
# $name (String) – a colleague
staff-taken-by = { $name } war schneller.

## A conversation

staff-messages = Nachrichten
staff-by-visitor = Besucher
staff-by-machine = Automatische Antwort
staff-unanswered = nicht beantwortet
staff-look-this-up = Das nachschlagen
staff-state = Status
staff-state-answering = automatisch beantwortet
staff-state-waiting = wartend
staff-state-with-staff = bei anderen
staff-state-yours = bei Ihnen
staff-state-closed = beendet
staff-hand-back = Zurück zu automatischen Antworten
staff-release = Zurück in die Warteschlange
staff-transfer = Weitergeben
staff-close-conversation = Gespräch beenden
staff-close-sure = Die Person erfährt, dass das Gespräch beendet ist; sie kann ein neues beginnen.
staff-nobody-else = Sonst ist niemand am Schalter.
staff-presence-available = verfügbar
staff-presence-away = abwesend
staff-done-claim = Sie führen jetzt dieses Gespräch.
staff-done-return = Es wird wieder automatisch geantwortet.
staff-done-release = Das Gespräch steht wieder vorn in der Warteschlange.
staff-done-transfer = Das Gespräch wurde weitergegeben.
staff-done-close = Das Gespräch ist beendet.
staff-write = Nachricht an die Person
staff-written-in = Geschrieben auf
staff-send = Senden
staff-send-keys = Eingabe sendet, Umschalt + Eingabe beginnt eine neue Zeile, / öffnet die Textbausteine.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = Die Person liest { $what }. Ihre Nachricht wird nicht übersetzt; sie wird als { $name } gekennzeichnet.
staff-translate = Übersetzen
staff-translated = Maschinelle Übersetzung:
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = Gelesen wird { $what }. Übersetzen Sie Ihre Nachricht; sonst geht sie auf { $name } hinaus und ist so gekennzeichnet.
staff-differs = Hier sagt die Übersetzung womöglich etwas anderes. Lesen Sie beides:
staff-about-number = Zahl oder Datum
staff-about-direction = Grenze
staff-about-modality = Pflicht oder Möglichkeit
staff-about-negation = Verneinung
staff-about-link = Webadresse
staff-numbers-only = Nur Zahlen und Webadressen wurden verglichen: Für eine der Sprachen sind die Wörter nicht bekannt.
staff-taken-out = Persönliche Daten wurden vor dem Übersetzen entfernt.
staff-untranslated = Ohne Übersetzung senden
staff-send-both = Mit Übersetzung senden
staff-send-anyway = Beides gelesen: senden
staff-kept = Ihr Text ist noch da.
staff-canned = Textbausteine
staff-find-canned = Textbaustein suchen
staff-section = Abschnitt
staff-send-section = Diesen Abschnitt senden
staff-leave-out = Weglassen
staff-notes = Notizen und Schlagwörter
staff-note = Notiz, nur für Mitarbeitende
staff-mention = Bescheid geben
staff-nobody = Niemandem
staff-label = Schlagwort
staff-add = Hinzufügen
staff-words = Suchwörter
staff-more = Mehr

## The overview

staff-overview = Überblick
staff-for-you = Für Sie
staff-overview-lead = Was beantwortet, übergeben und abgewartet wurde. Nur Zahlen: Niemand ist darin zu erkennen.
staff-longest = Längste Wartezeit
staff-with-people = Bei einer Person
staff-await-reply = Warten auf Antwort
staff-colleagues-there = Verfügbare Mitarbeitende
staff-counter = Schalter
staff-counter-open = geöffnet
staff-counter-shut = geschlossen
staff-today = Heute
staff-last-7 = Letzte 7 Tage
staff-last-30 = Letzte 30 Tage
staff-from = Von
staff-until = Bis
staff-csv = Als CSV herunterladen
staff-answers = Antworten
staff-answered = Frage beantwortet
staff-handed-over = Person verlangt
staff-first-word = Erstes Wort, Median
staff-first-word-p90 = Erstes Wort, 9 von 10 binnen
staff-gave-up = Nicht länger gewartet
staff-sent-away = Bei Schluss noch wartend
staff-helped = Als hilfreich bewertet
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $part } von { $what }
staff-by-day = Nach Tagen
staff-by-language = Nach Sprachen
staff-by-topic = Nach Themen
staff-by-outcome = Wie Fragen endeten
staff-day = Tag
staff-language = Sprache
staff-outcome = Ergebnis
staff-total = Gesamt
staff-unknown = Nicht bekannt
staff-nothing-counted = In diesem Zeitraum wurde nichts gezählt.
staff-outcome-answered = Aus den Ratgebern beantwortet
staff-outcome-computed = Datum oder Ergebnis berechnet
staff-outcome-clarification = Rückfrage
staff-outcome-partial-language = Beantwortet, aber nicht in der Sprache der Frage
staff-outcome-not-found = Nichts gefunden
staff-outcome-out-of-scope = Kein Thema dieses Schalters
staff-outcome-personal-case = Persönlicher Fall
staff-outcome-small-talk = Plauderei
staff-outcome-urgent = Notfall
staff-outcome-handed-over = In die Warteschlange gestellt
staff-outcome-unavailable = Person verlangt, niemand da

## Accounts

staff-new-account = Neues Konto
staff-role = Rolle
staff-role-staff = Schalterdienst
staff-role-editor = Redaktion
staff-role-publisher = Veröffentlichung
staff-role-administrator = Verwaltung
staff-role-auditor = Prüfung
staff-actions = Aktionen
staff-active = Aktiv
staff-disabled = Gesperrt
staff-must-change-short = Muss Passwort wählen
staff-reset = Neues Passwort
staff-disable = Sperren
staff-enable = Entsperren
staff-create = Anlegen
# $name (String) – the account
staff-start-password = Passwort für { $name }
staff-start-password-lead = Es wird nur jetzt gezeigt und gilt einmal: Wer sich damit anmeldet, wählt ein neues.

## The audit log

staff-audit-lead = Alle wichtigen Vorgänge, der Reihe nach. Nichts kann unbemerkt geändert oder entfernt werden.
staff-number = Nr.
staff-when = Wann
staff-account = Konto
staff-action = Vorgang
staff-subject = Gegenstand
staff-detail = Näheres
staff-did-signed-in = Angemeldet
staff-did-sign-in-failed = Anmeldung fehlgeschlagen
staff-did-signed-out = Abgemeldet
staff-did-password-changed = Passwort geändert
staff-did-account-created = Konto angelegt
staff-did-role-changed = Rolle geändert
staff-did-account-reset = Neues Passwort vergeben
staff-did-account-disabled = Konto gesperrt
staff-did-account-enabled = Konto entsperrt
staff-did-conversation-viewed = Gespräch gelesen
staff-did-conversation-claimed = Gespräch übernommen
staff-did-codes-turned-on = Einmalcodes eingeschaltet
staff-did-codes-turned-off = Einmalcodes ausgeschaltet
staff-did-account-renamed = Name geändert
staff-did-conversation-released = Gespräch in die Warteschlange zurückgegeben
staff-did-conversation-returned = Gespräch wieder den automatischen Antworten überlassen
staff-did-conversation-transferred = Gespräch weitergegeben
staff-did-conversation-closed = Gespräch beendet

## Answers that are checked, and those that wait for approval

staff-check = Antworten prüfen
staff-check-lead = Beurteilen Sie jeden Satz im Vergleich mit seinem Abschnitt. Was andere gesagt haben, sehen Sie nach Ihrem eigenen Urteil.
staff-check-keys = Tasten: 1 richtig · 2 teilweise · 3 falsch · ↓ ↑ bewegen · N überspringen · Strg+Eingabe speichern
# $what (String) – how many
staff-check-count = Zu beurteilen: { $what }
staff-check-none = Hier ist nichts zu prüfen.
staff-check-open = Von Ihnen zu beurteilen
staff-check-waiting = Nicht beurteilt
staff-check-judged = Beurteilt
staff-check-confirmed = Bestätigt
staff-check-why-returned = Abschnitt geändert
staff-check-why-rated = Besucher unzufrieden
staff-check-why-low = unsicher
staff-check-why-sample = Stichprobe
staff-check-right = Richtig
staff-check-partly = Teilweise
staff-check-wrong = Falsch
staff-check-translation = Sagt die Übersetzung dasselbe wie der amtliche Text?
staff-check-faithful = Treu
staff-check-unfaithful = Nicht treu
staff-check-should = Was hätte sie sagen sollen?
staff-check-comment = Anmerkung
staff-check-save = Speichern und andere Urteile zeigen
staff-check-next = Nächste Antwort
staff-check-missing = Bitte beurteilen Sie zuerst jede Zeile.
staff-check-saved = Ihr Urteil ist gespeichert.
staff-check-served = Diese Antwort ist bestätigt. Sie wird als geprüft gezeigt, solange ihre Abschnitte so bleiben.
staff-check-unfit-changed = Gespeichert. Sie wird nicht als geprüft aufbewahrt: Ein Abschnitt hat sich seitdem geändert.
staff-check-unfit-ended = Gespeichert. Sie wird nicht als geprüft aufbewahrt: Ein Abschnitt gilt heute nicht.
staff-check-unfit-leans = Gespeichert. Sie wird nicht als geprüft aufbewahrt: Die Frage ist nur mit dem Vorherigen zu verstehen.
staff-check-unfit-kind = Gespeichert. Antworten dieser Art werden nicht aufbewahrt.
# $day (String) – a day
staff-check-confirmed-on = Bestätigt am { $day }
# $what (String) – how often
staff-check-times = Gleich gefragt: { $what }
staff-check-section-same = unverändert
staff-check-section-changed = seitdem geändert
staff-check-section-ended = nicht mehr in Kraft
staff-check-section-gone = nicht mehr vorhanden
staff-check-now = Jetzt
staff-check-earlier = Früher bestätigt
staff-check-you = Sie
staff-check-figures = Zahlen
staff-check-agreement = Übereinstimmung
staff-check-alpha = Krippendorffs α
staff-approve = Freizugeben
staff-approve-lead = Der Besucher wartet darauf, dass Sie diese Antwort ansehen.
# $what (String) – a time, such as “90 sec”
staff-approve-left = noch { $what }
staff-approve-send = So senden
staff-approve-change = Etwas anderes senden
staff-approve-refuse = Nicht senden; für eine Person anstellen
staff-done-approve = Die Antwort wurde gesendet.
staff-done-change = Ihr Text wurde stattdessen gesendet.
staff-done-refuse = Die Antwort wurde nicht gesendet. Der Besucher wartet auf eine Person.
# $name (String) – a colleague
staff-decided-by = { $name } hat bereits entschieden.
staff-did-answer-viewed = Eine zu prüfende Antwort angesehen
staff-did-answer-judged = Eine Antwort beurteilt
staff-did-answer-approved = Eine Antwort freigegeben
staff-did-answer-changed = Statt einer Antwort etwas anderes gesendet
staff-did-answer-refused = Eine Antwort zurückgehalten
