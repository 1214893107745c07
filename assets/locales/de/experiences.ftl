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
