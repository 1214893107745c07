### reviewed: none

## Screen

# The cards of strengths, to sort together.
strengths-opening = Die Karten werden ausgelegt.
strengths-about = Sehen Sie sich jede Karte gemeinsam an: Mache ich das oft oder manchmal, oder ist es neu für mich? Keine Antwort ist falsch, und jede Karte kann warten.
strengths-keys = Mit der Tastatur: 1 oft, 2 manchmal, 3 neu für mich, 4 jetzt nicht. 0 nimmt die Antwort zurück. Die Pfeiltasten führen zu den anderen Karten.
strengths-parts = Gruppen der Karten
strengths-part-personal = Wie ich bin
strengths-part-social = Mit anderen Menschen
strengths-part-method = Wie ich Dinge angehe
strengths-part-practical = Was ich praktisch mache
strengths-part-summary = Zusammenfassung
strengths-sorted = { $sorted } von { $all } sortiert
strengths-next = Weiter: { $part }

# Where a card can be put.
strengths-answer-often = Oft
strengths-answer-sometimes = Manchmal
strengths-answer-new = Neu für mich
strengths-answer-not-now = Jetzt nicht

# A card as a competence.
strengths-write-down = Als Kompetenz aufschreiben
strengths-write-down-what = Als Kompetenz aufschreiben: { $what }
strengths-written-down = Als Kompetenz aufgeschrieben
strengths-was-written-down = Als Kompetenz aufgeschrieben: { $what }

# What came of the sorting.
strengths-empty = Noch ist keine Karte sortiert. Was die Person oft macht, steht hier dann zuerst.
strengths-count = { $answer }: { $count }
strengths-not-asked = Noch nicht gefragt
strengths-table = Die sortierten Karten; was die Person oft macht, zuerst
strengths-column-card = Karte
strengths-column-answer = Antwort
strengths-column-entrecomp = Gehört zu (EntreComp)
strengths-column-competence = Kompetenz
strengths-clear = Alle Antworten zurücknehmen
