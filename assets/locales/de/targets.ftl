### reviewed: none

## Screen

# The catalogue of qualifications that somebody could aim for.
targets-about = Abschlüsse, die eine Person durch Validierung oder eine Prüfung erreichen könnte. Niemand hat einen, weil er hier steht. Was mit EXpress kommt, ist ein Anfang: Ergänzen Sie, was in Ihrer Region wirklich zu erreichen ist, und prüfen Sie es.
targets-search = Abschluss finden
targets-search-hint = Ein Teil des Titels oder der Stelle, die ihn vergibt, in jeder Sprache.
targets-country = Land
targets-all-countries = Alle Länder
targets-whose = Wessen Einträge
targets-everybodys = Alle Einträge
targets-own = Eintrag dieser Beratungsstelle
targets-shipped = Mit EXpress geliefert
targets-count =
    { $count ->
        [one] 1 Abschluss
       *[other] { $count } Abschlüsse
    }
targets-nothing = Nichts passt. Suchen Sie etwas anderes, oder fügen Sie einen Abschluss hinzu.
targets-add = Abschluss als Ziel hinzufügen
target-level = Der Abschluss selbst steht auf EQR-Niveau { $level }. Quelle: { $source }.
target-level-dated = Der Abschluss selbst steht auf EQR-Niveau { $level }. Quelle: { $source }. Stand: { $date }.
target-validation = Wo er zu erreichen ist
target-validation-not-known = Noch hat niemand aufgeschrieben, wo er zu erreichen ist.
target-unchecked = Diese Angaben sind noch nicht geprüft. Fragen Sie nach, bevor Sie sich darauf verlassen.
target-old = Diese Angaben sind vom { $date } und damit mehr als 24 Monate alt. Prüfen Sie sie neu, bevor Sie sich darauf verlassen.
target-undated = Niemand hat aufgeschrieben, wann diese Angaben geprüft wurden.

# The form of one.
target-form = Abschluss als Ziel
target-form-shipped = Dieser Eintrag kommt mit EXpress. Wenn Sie ihn ändern, behält Ihre Beratungsstelle eine eigene Fassung, und von da an gilt diese.
target-title = Titel
target-title-hint = So, wie er in seinem Land heißt.
target-awarding-body = Vergeben von
target-eqf-level = EQR-Niveau des Abschlusses
target-eqf-level-hint = So, wie die Quelle es nennt. Nichts anderes gibt ihm ein Niveau.
target-occupations = Berufe, zu denen er gehört
target-occupations-hint = Er wird Menschen vorgeschlagen, die diese Arbeit getan haben, gleich woher sie kommen.
target-occupation-add = Beruf hinzufügen
target-occupation-add-hint = Tippen Sie einen Teil des Namens, und wählen Sie ihn aus der Liste.
target-occupation-remove = Beruf entfernen: { $what }
target-validation-group = Wo und wie er durch Validierung zu erreichen ist
target-validation-hint = Welche Stelle, unter welchen Bedingungen. Eine Sprache genügt.
target-source = Woher kommen diese Angaben?
target-source-hint = Ein Register, ein Gesetz, eine Seite der Stelle, die ihn vergibt.
target-checked-on = Geprüft am
target-verified = Ich habe diese Angaben selbst in der Quelle gefunden
target-removed = Der Abschluss ist aus dem Katalog entfernt. Einordnungen, die ihn nennen, behalten ihre Worte.

# Import from a file.
target-import = Aus einer Datei einlesen
target-import-about = Eine CSV-Datei in UTF-8, mit Kommas zwischen den Spalten und deren Namen in der ersten Zeile. Sie sehen zuerst, was geschehen würde. Dann kommt alles herein oder nichts.
target-import-columns = Die Spalten, und ein Beispiel zum Kopieren
target-import-needed = nötig
target-import-example = Beispiel
target-import-file = CSV-Datei
target-column-key = Ein kurzer eigener Name. Daran erkennt eine neuere Datei den älteren Eintrag.
target-column-title = Der Titel, wie er in seinem Land heißt
target-column-language = Kürzel der Sprache des Titels, zum Beispiel de
target-column-country = Kürzel des Landes, zum Beispiel DE
target-column-awarding-body = Wer ihn vergibt
target-column-eqf-level = Eine ganze Zahl von 1 bis 8
target-column-occupations = Adressen von Berufen in ESCO, mit Leerzeichen dazwischen
target-column-validation = Wo er zu erreichen ist, in der Sprache des Titels
target-column-source = Woher die Angaben kommen
target-column-checked-on = Der Tag der Prüfung, zum Beispiel 2026-11-25
target-column-verified = yes, wenn die Angaben in der Quelle gefunden wurden, sonst no
target-import-preview = Was die Datei tun würde
target-import-line = Zeile
target-import-column = Spalte
target-import-state = Was geschieht
target-import-trouble = Was nicht stimmt
target-import-state-new = Neu
target-import-state-changed = Geändert
target-import-state-unchanged = Bleibt, wie es ist
target-import-do =
    { $count ->
        [one] 1 Abschluss einlesen
       *[other] { $count } Abschlüsse einlesen
    }
target-import-nothing-new = Der Katalog sagt das alles schon. Es gibt nichts einzulesen.
target-import-empty = In dieser Datei stehen unter den Namen der Spalten keine Zeilen. Nichts wurde geändert.
target-import-refused =
    { $count ->
        [one] In der Datei ist 1 Fehler, also kommt nichts herein. Berichtigen Sie ihn, und wählen Sie die Datei noch einmal.
       *[other] In der Datei sind { $count } Fehler, also kommt nichts herein. Berichtigen Sie sie, und wählen Sie die Datei noch einmal.
    }
target-import-done =
    { $count ->
        [one] 1 Abschluss ist eingelesen.
       *[other] { $count } Abschlüsse sind eingelesen.
    }
target-import-large = Diese Datei ist größer, als ein Katalog sein kann. Wählen Sie eine CSV-Datei von höchstens { $megabytes } MB. Nichts wurde geändert.
target-import-not-utf8 = Die Buchstaben dieser Datei lassen sich nicht lesen. Speichern Sie sie als CSV in UTF-8, und wählen Sie sie noch einmal. Nichts wurde geändert.
target-import-unreadable = Die Datei lässt sich nicht lesen. Sehen Sie nach, ob sie noch da ist, und wählen Sie sie noch einmal. Nichts wurde geändert.
target-import-unknown-column = Keine Spalte heißt so. Nehmen Sie die Namen unter „Die Spalten“.
target-import-missing-column = Diese Spalte fehlt, und sie ist nötig.
target-import-semicolons = Zwischen den Spalten stehen Strichpunkte. Speichern Sie die Datei mit Kommas zwischen den Spalten.
target-import-cells = Diese Zeile lässt sich nicht in Spalten teilen. Setzen Sie Wörter mit Kommas in Anführungszeichen.
target-import-double = Eine Zeile weiter oben hat denselben Schlüssel. Geben Sie einer davon einen anderen.
target-import-yes-or-no = Hier kann nur yes oder no stehen.
target-import-no-csv = Das ist keine CSV-Datei. Wählen Sie eine Textdatei mit Spalten.
