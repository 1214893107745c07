### reviewed: none

## Screen

# A new file from a Europass document.
europass-import = Aus einer Europass-Datei
europass-heading = Neue Akte aus Europass
europass-lead = Wählen Sie die PDF- oder XML-Datei, die die Person von Europass oder von einer Stelle mit EXpress hat. Zuerst sehen Sie, was hier einen Platz hat. Vor dem Übernehmen wird nichts behalten.
europass-choose = Datei wählen
europass-hint = PDF oder XML, höchstens { $megabytes } Megabyte. Sie können die Datei auch hier ablegen.
europass-placed = Was in die Akte kommt
europass-to = Kommt zu
europass-what = Was
europass-stated = Alles ist das, was die Person sagt. Kompetenzen kommen als angegeben herein, Abschlüsse ohne Niveau und Sprachniveaus als eigene Angabe der Person.
europass-not-placed =
    { $count ->
        [one] 1 Eintrag hat keinen Platz
       *[other] { $count } Einträge haben keinen Platz
    }
europass-not-placed-about = Davon wird nichts übernommen. Fragen Sie die Person, was davon in die Akte gehört, und schreiben Sie es selbst auf.
europass-element = Im Dokument
europass-why = Warum
europass-nothing = Nichts in diesem Dokument hat hier einen Platz. Sie können trotzdem von Hand eine neue Akte anlegen.
europass-take-over = Übernehmen
europass-done = Die Akte von { $code } ist offen. Darin steht, was aus dem Dokument kam.

## Screen and paper

europass-to-full-name = Voller Name
europass-to-birth-date = Geburtsdatum
europass-to-place = Ort
europass-to-contact-route = Wie die Person zu erreichen ist
europass-to-language = Sprachen
europass-to-experience = Erfahrung
europass-to-qualification = Abschlüsse
europass-to-competence = Kompetenzen
europass-value = { $value }
europass-ongoing = bis heute
europass-why-no-field = EXpress hat kein Feld dafür.
europass-why-private = Das ist privat. EXpress übernimmt es nicht aus einer Datei.
europass-why-level = Ein Niveau braucht eine Einstufung mit Gründen.
europass-why-cannot-be-kept = Der Wert kann so nicht behalten werden.
europass-why-repeated = Das Gleiche ist schon da.
europass-why-incomplete = Etwas, das dazugehört, fehlt.
europass-why-other-code = Das ist ein Codename einer anderen Stelle.
europass-why-about-the-file = Das betrifft das Dokument, nicht die Person.
