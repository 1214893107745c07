### reviewed: none

## Screen

# Experience, to write down.
experience-add = Erfahrung hinzufügen
experience-form = Erfahrung
experience-kind = Art
experience-title = Was war das?
experience-title-hint = In den Worten der Person. Zum Beispiel: in meiner eigenen Werkstatt genäht.
experience-organisation = Schule, Betrieb oder Familie
experience-place = Ort
experience-country = Land
experience-started = Beginn
experience-ended = Ende
experience-ongoing = Das läuft noch
experience-description = Mehr dazu
experience-description-hint = Was genau, wie oft, für wen, mit welchen Werkzeugen.
experience-occupation = Beruf (ESCO)
experience-occupation-hint = Tippen Sie einige Buchstaben in irgendeiner Sprache und wählen Sie, was am nächsten kommt. Was nur getippt ist, wird nicht gespeichert.
experience-occupation-unlink = Verknüpfung entfernen
experience-occupation-retired = ESCO führt diesen Beruf nicht mehr. Die Verknüpfung behält ihren Namen; ein anderer kann gewählt werden.

# The facts of a business of one’s own.
former-business-heading = Angaben zum Unternehmen
former-business-hint = Jahre und Ort stehen oben. Was nicht gefragt wurde, bleibt leer.
former-business-legal-form = Rechtsform
former-business-staff = Weitere Personen im Unternehmen
former-business-staff-hint = In der Zeit mit der meisten Arbeit, ohne die Person.
former-business-turnover = Umsatz
former-business-turnover-hint = Ungefähr, in heutigen Euro, in einem gewöhnlichen Jahr.
former-business-customers = Kundschaft
former-business-customers-hint = Wer hat gekauft?
former-business-suppliers = Lieferanten
former-business-suppliers-hint = Woher kamen Waren und Material?
former-business-done-alone = Allein gemacht
former-business-done-alone-hint = Was hat die Person ohne Hilfe gemacht? Zum Beispiel: Preise, Buchführung, Einkauf, Reparaturen.
former-business-end-reason = Grund für das Ende
former-business-end-reason-hint = Ein einfacher Grund genügt. Eine Geschichte gehört nicht hierher.
former-business-not-asked = Noch nicht gefragt: { $what }

# What did you do there? The tasks of an occupation, to go through together.
experience-tasks-open = Was haben Sie dort gemacht?
experience-tasks-open-what = Was haben Sie dort gemacht? „{ $what }“
experience-tasks-so-far =
    { $count ->
        [0] Noch nicht gefragt
        [one] 1 Aufgabe bisher beantwortet
       *[other] { $count } Aufgaben bisher beantwortet
    }
experience-tasks-choose = Wählen Sie zuerst den Beruf, der dieser Arbeit am nächsten kommt. Dann stehen hier seine Aufgaben. Auch unbezahlte Arbeit zählt.
experience-tasks-no-experience = Schreiben Sie zuerst im Schritt davor etwas auf, das die Person gemacht hat.
experience-tasks-opening = Die Aufgaben werden nachgeschlagen.
experience-tasks-none = Zu diesem Beruf sind hier keine Aufgaben bekannt. Entfernen Sie die Verknüpfung und wählen Sie einen anderen, der nahe kommt, oder schreiben Sie in eigenen Worten auf, was die Person kann.
experience-tasks-about = Gehen Sie die Aufgaben gemeinsam durch: oft, manchmal oder nie gemacht? Jede Aufgabe kann warten; dann gilt sie als nicht gefragt.
experience-tasks-essential = gehört zu diesem Beruf
experience-tasks-keys = Mit der Tastatur: 1 oft, 2 manchmal, 3 nie, dann folgt die nächste Aufgabe. 0 oder die Rücktaste nimmt die Antwort zurück. Die Pfeiltasten führen zu den anderen Aufgaben, Bild ab und Bild auf zu den anderen Seiten.
experience-tasks-answered = { $answered } von { $all } beantwortet
experience-tasks-page = Seite { $page } von { $pages }
experience-tasks-next = Nächste Seite
experience-tasks-previous = Vorherige Seite
experience-tasks-added =
    { $count ->
        [0] Daraus wurde keine neue Kompetenz.
        [one] Daraus wurde 1 Kompetenz.
       *[other] Daraus wurden { $count } Kompetenzen.
    }

# The life line: the experiences as a picture.
life-line-label =
    { $count ->
        [one] Lebenslinie mit einer Erfahrung. Die Tabelle darunter sagt dasselbe.
       *[other] Lebenslinie mit { $count } Erfahrungen. Die Tabelle darunter sagt dasselbe.
    }
life-line-undated =
    { $count ->
        [one] Eine Erfahrung hat kein Datum und steht nur in der Tabelle.
       *[other] { $count } Erfahrungen haben kein Datum und stehen nur in der Tabelle.
    }
life-line-table = Die Lebenslinie als Tabelle
life-line-when = Wann
