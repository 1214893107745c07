### reviewed: none

## Screen and paper

# The four kinds of judging.
assessment-kind-written-exam = Schriftliche Prüfung
assessment-kind-oral-exam = Mündliche Prüfung
assessment-kind-interview = Interview
assessment-kind-practical-test = Praktische Erprobung

# How an oral question was answered.
oral-rating-not-shown = Nicht gezeigt
oral-rating-partly = Teilweise gezeigt
oral-rating-shown = Gezeigt

## Screen

# The list.
assessments-empty = Hierher gehören Prüfungen, Interviews und praktische Erprobungen: Sie zeigen, was jemand kann, auch ohne Zeugnis.
assessments-empty-first = Beginnen Sie mit einer Kompetenz, die für das Vorhaben wichtig ist.
assessments-back = Alle Beurteilungen
assessment-new = Neue Beurteilung
assessment-opening = Die Beurteilung wird geöffnet.
assessment-name = { $title } vom { $date }
assessment-answered = { $answered } von { $asked } beantwortet
assessment-go-on = Weitermachen
assessment-go-on-with = Weitermachen: { $what }
assessment-show = Ansehen
assessment-show-what = Ansehen: { $what }
assessment-print = Papiere
assessment-print-what = Papiere: { $what }
assessment-correct = Berichtigen
assessment-correct-what = Berichtigen: { $what }
assessment-remove-what = Entfernen: { $what }
assessment-corrects = Das berichtigt: { $what }
assessment-corrected-by = Berichtigt durch: { $what }
assessment-being-corrected = Eine Berichtigung ist begonnen: { $what }

# Where it stands, and what came out.
assessment-state-open = Noch offen
assessment-state-signed-off = Abgezeichnet
assessment-state-broken-off = Abgebrochen
assessment-state-corrected = Berichtigt, zählt nicht mehr
assessment-outcome = Ergebnis: { $what }
assessment-outcome-yes = Bestanden
assessment-outcome-no = Nicht bestanden
assessment-outcome-not-known = Noch nicht entschieden
interview-outcome-yes = Kein Widerspruch
interview-outcome-no = Ein Widerspruch
interview-outcome-not-known = Noch nicht entschieden
assessment-reckoning-written-exam =
    { $outcome ->
        [yes] { $reached } von { $most } Punkten; nötig sind { $needed }: bestanden
       *[no] { $reached } von { $most } Punkten; nötig sind { $needed }: nicht bestanden
    }
assessment-reckoning-oral-exam =
    { $outcome ->
        [yes] { $reached } von { $most } Fragen gezeigt; nötig sind { $needed }: bestanden
       *[no] { $reached } von { $most } Fragen gezeigt; nötig sind { $needed }: nicht bestanden
    }
assessment-reckoning-practical-test =
    { $outcome ->
        [yes] { $reached } von { $most } Punkten erfüllt; nötig sind { $needed }, dazu jeder Punkt der Sicherheit und jeder unverzichtbare: bestanden
       *[no] { $reached } von { $most } Punkten erfüllt; nötig sind { $needed }, dazu jeder Punkt der Sicherheit und jeder unverzichtbare: nicht bestanden
    }
assessment-reckoning-interview = Über { $answered } von { $asked } Kompetenzen gesprochen; es entscheidet, wer das Gespräch führt.

# A new one.
assessment-kind = Welche Art?
assessment-about-written-exam = Für Wissen, das sich mit Fragen prüfen lässt, am Bildschirm oder auf Papier.
assessment-about-oral-exam = Für Menschen, die besser erklären als schreiben. Sie fragen und beurteilen die Antworten.
assessment-about-interview = Für Erfahrung: was jemand gemacht hat, genau erzählt. Dafür braucht es keine Prüfung.
assessment-about-practical-test = Für das, was die Hände können. Die Person erledigt eine Aufgabe, und Sie sehen zu.
assessment-part = Welche?
assessment-part-needed = Noch ist nichts gewählt. Wählen Sie eine Prüfung oder eine Aufgabe.
assessment-no-part = Keine Aufgabensammlung dieser Stelle hat etwas von dieser Art. In den Einstellungen können Sie eine hinzufügen.
assessment-minutes-meant =
    { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    }
assessment-count-written-exam =
    { $count ->
        [one] 1 Frage
       *[other] { $count } Fragen
    }
assessment-count-oral-exam =
    { $count ->
        [one] 1 Frage zum Besprechen
       *[other] { $count } Fragen zum Besprechen
    }
assessment-count-practical-test =
    { $count ->
        [one] 1 Punkt zum Hinsehen
       *[other] { $count } Punkte zum Hinsehen
    }
assessment-part-of = auf { $languages } · aus:
assessment-bank-draft = Die Texte auf { $language } hat noch niemand geprüft. Nehmen Sie sie als Entwurf.
assessment-competences = Um welche Kompetenzen geht es?
assessment-competences-hint = Wählen Sie eine oder mehrere.
assessment-competences-needed = Es ist keine Kompetenz gewählt. Wählen Sie mindestens eine.
assessment-no-competences = Noch gibt es keine Kompetenz, um die es gehen kann. Schreiben Sie zuerst eine auf, und kommen Sie dann hierher zurück.
assessment-to-competences = Zu den Kompetenzen
assessment-language = Sprache
assessment-language-hint = Die Sprache, in der die Person arbeitet.
assessment-place = Ort
assessment-interpreter = Wer dolmetscht
assessment-interpreter-hint = Lassen Sie es leer, wenn niemand dolmetscht.
assessment-begin = Beginnen

# While it is held. What the person reads alone stands in the language of the exam.
run-progress = { $number } von { $count }
run-answered = { $answered } von { $count } sind beantwortet
run-back = Zurück
run-next = Weiter
run-not-now = Jetzt nicht – weiter
run-end = Ende
run-pages = Alle im Überblick
run-page-answered = beantwortet
run-page-open = noch offen
run-finished = Sie haben alles gesehen. Sie können noch zurückgehen oder zum Ergebnis weitergehen.
run-minutes =
    { $used ->
        [one] 1 Minute gebraucht
       *[other] { $used } Minuten gebraucht
    }
run-minutes-of = { $used } von { $meant } Minuten gebraucht
run-stopwatch = Stoppuhr
run-start = Uhr starten
run-pause = Uhr anhalten
assessment-to-result = Zum Ergebnis
assessment-to-answers = Zurück zu den Antworten
assessment-files = Fotos und Scans

# A written exam.
exam-hand-over = Bildschirm der Person überlassen
exam-handed-over = Prüfung
exam-give-back = Zurück an die Beratung
exam-to-sheet = Antwortbogen eingeben
exam-to-screen = Am Bildschirm antworten
exam-finished = Sie haben jede Frage gesehen. Vielen Dank!
exam-may-go-back = Sie können noch zurückgehen und Antworten ändern. Sagen Sie Bescheid, wenn Sie fertig sind.
exam-how-one = Wählen Sie eine Antwort.
exam-how-several = Wählen Sie alle Antworten, die stimmen.
exam-how-true-false = Stimmt das oder nicht?
exam-how-number = Schreiben Sie eine Zahl.
exam-how-order = Bringen Sie die Schritte in die richtige Reihenfolge.
exam-how-short-text = Schreiben Sie ein Wort oder wenige Wörter.
exam-points = { $points } Punkte
exam-true = Stimmt
exam-false = Stimmt nicht
exam-step-up = Nach oben: { $what }
exam-step-down = Nach unten: { $what }
exam-order-stands = Diese Reihenfolge stimmt
exam-order-put = Ihre Reihenfolge ist gemerkt.
sheet-about = Geben Sie ein, was auf dem Antwortbogen steht. Was dort offen blieb, bleibt auch hier offen.
sheet-number = Nr.
sheet-question = Frage
sheet-answer = Antwort
sheet-order-hint = Schreiben Sie jeden Buchstaben von A bis { $last } einmal, in der Reihenfolge des Bogens.

# An oral exam.
oral-probes = Zum Nachfragen
oral-rating = Wie war die Antwort?
oral-note = Was gesagt wurde
oral-note-hint = Es wird behalten, sobald Sie eine der drei Stufen gewählt haben.

# An interview. The first four are read out, so the person is spoken to.
interview-ask-last-time = Wann haben Sie das zuletzt gemacht?
interview-ask-what-exactly = Was genau haben Sie gemacht?
interview-ask-for-whom = Für wen haben Sie das gemacht?
interview-ask-which-tools = Womit haben Sie gearbeitet?
interview-probe-last-time = Zum Nachfragen: Wo war das? Wie oft vorher?
interview-probe-what-exactly = Zum Nachfragen: Was kam zuerst, was danach? Was war schwierig?
interview-probe-for-whom = Zum Nachfragen: Wer war damit zufrieden? Was geschah, wenn etwas schiefging?
interview-probe-which-tools = Zum Nachfragen: Welche Maschinen, Stoffe oder Programme? Wer hat sie instand gehalten?
interview-contradiction = Was dagegen spricht
interview-contradiction-hint = Lassen Sie es leer, wenn nichts dagegen spricht.
interview-no-contradiction = Es wurde nichts notiert.

# A practical test.
practical-task = Die Aufgabe
practical-materials = Was bereitliegen muss
practical-safety = Sicherheit
practical-safety-hint = Achten Sie darauf von der ersten bis zur letzten Minute.
practical-checklist = Worauf Sie achten
practical-checklist-hint = Nötig sind { $needed } von { $most } Punkten und jeder unverzichtbare.
practical-essential = Unverzichtbar
practical-kept-yes = Eingehalten
practical-kept-no = Nicht eingehalten
practical-kept-not-known = Nicht gesehen
practical-met-yes = Erfüllt
practical-met-no = Nicht erfüllt
practical-met-not-known = Nicht gesehen
practical-add-note = Notiz hinzufügen
practical-note = Was zu sehen war

# The result, and signing it off.
assessment-result-heading = Ergebnis: { $what }
assessment-result-form = Ergebnis und Abzeichnung
assessment-person = die Person
assessment-answers = Antworten
assessment-assessor = Wer beurteilt
assessment-has-second = Noch jemand beurteilt mit
assessment-second-role = Woher kommt diese Person?
assessment-second-name = Name der zweiten Person, die beurteilt
assessment-second-organisation = Betrieb oder Schule
assessment-second-organisation-hint = Für jemanden von außen.
assessment-held-on = Tag
assessment-minutes = Gebrauchte Minuten
assessment-proposal = Nach der Regel der Prüfung: { $outcome }. Sie entscheiden.
assessment-reason = Begründung
assessment-reason-hint = In einem Satz: was Sie gesehen oder gehört haben.
assessment-broken-off = Sie wurde abgebrochen
assessment-broken-off-hint = Sie wurde abgebrochen und sagt deshalb über keine Kompetenz etwas.
assessment-why-broken-off = Warum wurde sie abgebrochen?
assessment-why-corrected = Warum wird sie berichtigt?
assessment-note = Was noch zu sagen ist
assessment-sign = Abzeichnen …
assessment-sign-heading = Abzeichnen: { $what }
assessment-judged-by = Beurteilt von: { $names }
assessment-sign-final = Ist sie abgezeichnet, kann niemand sie ändern oder entfernen, und Sie können nichts zurücknehmen. Sie können sie nur mit einer neuen berichtigen.
assessment-sign-now = Abzeichnen
assessment-sign-not-yet = Noch nicht
assessment-signed = Die Beurteilung ist abgezeichnet
assessment-signed-on = Abgezeichnet am
assessment-fact-kind = Art
assessment-strength-changed = { $what }: vorher { $before }, jetzt { $after }
assessment-strength-same = { $what }: { $strength }, wie vorher

# After it was signed off.
review-answers = Die Antworten
review-right = Richtig
review-wrong = Nicht richtig
review-no-answer = Keine Antwort
review-given = Geantwortet
review-right-answer = Richtige Antwort

# Its papers.
assessment-papers-heading = Papiere: { $what }
assessment-form = Welches Papier?
assessment-form-hand-out = Für die Person
assessment-form-assessor = Für die Beurteilung
assessment-form-record = Protokoll
assessment-form-about-hand-out = Fragen mit Antwortbogen, oder die Aufgabe.
assessment-form-about-assessor = Die Lösungen, die Fragen zum Vorlesen oder die Prüfliste. Die Person sieht es vorher nicht.
assessment-form-about-record = Wer wann wie beurteilt hat, und was herauskam.

# The banks of exams and tests, in the settings.
settings-banks = Aufgabensammlungen
banks-about = Prüfungen und praktische Aufgaben kommen aus Aufgabensammlungen. Einige bringt EXpress mit; weitere können Sie hinzufügen. Eine begonnene Prüfung behält ihre Fragen, was auch immer mit der Sammlung geschieht.
banks-table = Die Aufgabensammlungen dieser Stelle
banks-bank = Sammlung
banks-edition = Ausgabe
banks-languages = Sprachen, und wer die Texte geprüft hat
banks-parts = Prüfungen und Aufgaben
banks-from = Woher
banks-shipped = Von EXpress mitgebracht
banks-added = Von dieser Stelle hinzugefügt
banks-language = { $language } – { $reviewed }
bank-reviewed-none = ein Entwurf, den niemand geprüft hat
bank-reviewed-editors = von der Redaktion geprüft
bank-reviewed-native = in der Muttersprache geprüft
banks-file = Sammlung aus einer Datei hinzufügen
banks-file-hint = Eine JSON-Datei. Sie kommt ganz herein oder gar nicht.
banks-imported = Die Sammlung ist da: Ihre Prüfungen und Aufgaben können beginnen.
banks-rejected = Die Datei wurde nicht übernommen
banks-remove-what = Sammlung entfernen: { $what }
