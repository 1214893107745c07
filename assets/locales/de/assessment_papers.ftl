### reviewed: none

## Paper

# The head of a paper.
assessment-paper-document-title = { $kind } { $code }
assessment-paper-printed = Gedruckt am { $date }
assessment-paper-key = Lösungen für die Beurteilung
assessment-paper-guide = Leitfaden für die Beurteilung
assessment-paper-task = Aufgabenblatt
assessment-paper-checklist = Prüfliste für die Beurteilung
assessment-paper-record = Niederschrift
assessment-paper-keep-away = Die Person darf dieses Blatt erst nach der Prüfung sehen.

# Time, points, and when it is passed.
assessment-paper-decimal-point = { "," }
assessment-paper-minutes =
    { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    }
assessment-paper-you-have-minutes =
    { $minutes ->
        [one] Sie haben 1 Minute Zeit.
       *[other] Sie haben { $minutes } Minuten Zeit.
    }
assessment-paper-points =
    { $points ->
        [one] 1 Punkt
       *[other] { $points } Punkte
    }
assessment-paper-points-to-pass = Sie können { $most } Punkte erreichen. Mit { $needed } bestehen Sie.
assessment-paper-passed-with-points = bestanden mit { $needed } von { $most } Punkten
assessment-paper-questions-to-pass = bestanden, wenn { $needed } von { $most } Fragen gezeigt sind
assessment-paper-checklist-to-pass = Bestanden ist, wenn alles zur Sicherheit eingehalten wurde, jeder Punkt erfüllt ist, der erfüllt sein muss, und mindestens { $needed } der { $most } Punkte der Prüfliste erfüllt sind.
assessment-paper-needed = Zum Bestehen nötig

# What is filled in by hand.
assessment-paper-name = Name oder Code
assessment-paper-day = Tag
assessment-paper-place = Ort
assessment-paper-began-at = Beginn (Uhrzeit)
assessment-paper-ended-at = Ende (Uhrzeit)
assessment-paper-minutes-used = Gebrauchte Zeit
assessment-paper-notes = Notizen
assessment-paper-reason = Begründung
assessment-paper-points-met-of = Erfüllte Punkte, von { $most }
assessment-paper-questions-shown-of = Gezeigte Fragen, von { $most }
assessment-paper-signature-person = Unterschrift der Person
assessment-paper-signature-assessor = Unterschrift der beurteilenden Person
assessment-paper-signature-second = Unterschrift der zweiten beurteilenden Person
assessment-paper-place-and-day = Ort und Tag

# A written exam.
assessment-paper-heading-before = Bevor Sie beginnen
assessment-paper-heading-questions = Fragen
assessment-paper-heading-answer-sheet = Antwortblatt
assessment-paper-heading-right-answers = Die richtigen Antworten
assessment-paper-use-answer-sheet = Schreiben Sie Ihre Antworten auf das Antwortblatt am Ende.
assessment-paper-no-points-lost = Eine falsche Antwort kostet keine Punkte. Versuchen Sie jede Frage.
assessment-paper-how-one = Eine Antwort ist richtig.
assessment-paper-how-several = Mehrere Antworten können richtig sein.
assessment-paper-how-true-false = Stimmt das oder stimmt es nicht?
assessment-paper-how-number = Die Antwort ist eine Zahl.
assessment-paper-how-number-of = Die Antwort ist eine Zahl ({ $unit }).
assessment-paper-how-order = Schreiben Sie die Buchstaben in der richtigen Reihenfolge.
assessment-paper-how-short-text = Die Antwort ist ein Wort oder wenige Wörter.
assessment-paper-true = stimmt
assessment-paper-false = stimmt nicht
assessment-paper-tolerance = Bis zu { $by } mehr oder weniger ist auch richtig.

# An oral exam.
assessment-paper-how-oral = Lesen Sie jede Frage langsam vor. Fragen Sie nach, wo eine Antwort kurz ist. Kreuzen Sie dann an, wie die Antwort war.
assessment-paper-ask-further = Zum Nachfragen:
assessment-paper-not-asked = Nicht gefragt

# An interview.
assessment-paper-how-interview = Sprechen Sie über jede Kompetenz wie über eine Geschichte: was geschehen ist, nicht was geschehen soll. Schreiben Sie auf, was gesagt wurde, möglichst in den Worten der Person.
assessment-paper-last-time = Das letzte Mal
assessment-paper-last-time-ask = Erzählen Sie vom letzten Mal, als Sie das gemacht haben. Wann und wo war das?
assessment-paper-what-exactly = Was genau
assessment-paper-what-exactly-ask = Was haben Sie zuerst gemacht, und was danach? Wo wurde es schwierig, und wie haben Sie es gelöst?
assessment-paper-for-whom = Für wen
assessment-paper-for-whom-ask = Für wen war das? Was haben diese Leute gesagt, als es fertig war?
assessment-paper-which-tools = Mit welchen Werkzeugen
assessment-paper-which-tools-ask = Womit haben Sie gearbeitet? Was davon können Sie ohne Hilfe benutzen?
assessment-paper-heading-contradictions = Spricht etwas dagegen?

# A practical test.
assessment-paper-heading-task = Ihre Aufgabe
assessment-paper-heading-materials = Was für Sie bereitliegt
assessment-paper-heading-safety = Sicherheit, von der ersten bis zur letzten Minute
assessment-paper-heading-checklist = Worauf Sie achten
assessment-paper-must-be-met = muss erfüllt sein
assessment-paper-kept = eingehalten
assessment-paper-not-kept = nicht eingehalten
assessment-paper-met = erfüllt
assessment-paper-not-met = nicht erfüllt
assessment-paper-not-seen = nicht gesehen

# What came out.
assessment-paper-heading-results = Was dabei herauskam
assessment-paper-passed = bestanden
assessment-paper-not-passed = nicht bestanden
assessment-paper-not-judged = nicht beurteilt
assessment-paper-no-contradiction = kein Widerspruch
assessment-paper-contradiction = ein Widerspruch
assessment-paper-reckoned-points = { $reached } von { $most } Punkten; { $needed } sind nötig
assessment-paper-reckoned-questions = { $reached } von { $most } Fragen gezeigt; { $needed } sind nötig
assessment-paper-reckoned-checklist = { $reached } von { $most } Punkten der Prüfliste erfüllt; { $needed } sind nötig
assessment-paper-reckoned-interview = über { $reached } von { $most } Kompetenzen wurde gesprochen
assessment-paper-must-missing = etwas zur Sicherheit oder ein Punkt, der erfüllt sein muss, fehlt
assessment-paper-right = Richtig
assessment-paper-not-right = Nicht richtig
assessment-paper-no-answer = Ohne Antwort
assessment-paper-heading-told = Was erzählt wurde
assessment-paper-nothing-told = Es wurde nichts aufgeschrieben.
assessment-paper-contradiction-told = Was dagegen spricht

# Who, when and how.
assessment-paper-heading-how = Wie es ablief
assessment-paper-assessor = Beurteilt von
assessment-paper-second-assessor = Mit beurteilt von
assessment-paper-language = Sprache
assessment-paper-interpreter = Gedolmetscht von
assessment-paper-no-interpreter = niemandem
assessment-paper-not-noted = nicht notiert
assessment-paper-bank = Aufgabensammlung
assessment-paper-edition = Ausgabe { $edition }

# Where it stands.
assessment-paper-heading-standing = Stand der Dinge
assessment-paper-not-signed-off = Nicht abgezeichnet: ein Entwurf
assessment-paper-signed-off = Abgezeichnet von { $name } am { $date }
assessment-paper-corrected = Berichtigt: Eine spätere Niederschrift steht an ihrer Stelle, und diese zählt nicht mehr.
assessment-paper-broken-off = Die Beurteilung wurde abgebrochen. Deshalb sagt sie über keine Kompetenz etwas.
assessment-paper-corrects = Sie berichtigt die Niederschrift vom { $date }.
assessment-paper-corrects-another = Sie berichtigt eine frühere Niederschrift.
assessment-paper-why = Warum
assessment-paper-note = Anmerkung
assessment-paper-heading-signatures = Unterschriften
