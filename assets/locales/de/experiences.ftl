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
