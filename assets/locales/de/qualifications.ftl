### reviewed: none

## Screen

# Qualifications, to write down.
qualification-about = Ein EQR-Niveau gehört zu einer Qualifikation oder zu einer dokumentierten Lesung, nie zu einer Person.
qualification-add = Qualifikation hinzufügen
qualification-form = Qualifikation
qualification-title = Titel
qualification-title-hint = So, wie er auf dem Papier steht, in seiner eigenen Sprache.
qualification-setting-formal = Schule, Berufsausbildung, Hochschule.
qualification-setting-non-formal = Ein Kurs außerhalb des Schulsystems.
qualification-paper-form = Was von dem Papier gesehen wurde
qualification-eqf-stated = EQR-Niveau auf dem Papier
qualification-eqf-stated-hint = Nur, wenn es dort gedruckt ist.
qualification-nqf-stated = Nationales Niveau auf dem Papier
qualification-nqf-stated-hint = So, wie es gedruckt ist, zum Beispiel DQR 4.
qualification-no-level-stated = Keines
qualification-award = Art des Abschlusses in der nationalen Tabelle

# Readings, to write down.
reading-form = EQR-Lesung
reading-add = Lesung hinzufügen
reading-add-what = Lesung für „{ $what }“ hinzufügen
reading-taken-over = Die Lesung ist übernommen.
reading-take-over = Übernehmen: EQR { $level } ({ $basis })
reading-basis-line = { $level }: { $basis }
reading-basis = Worauf beruht das Niveau?
reading-level = Niveau
reading-source = Wo steht es?
reading-source-hint = Welches Papier, Register, welche Aussage oder Tabelle, und auf welcher Seite.
reading-source-date = Datum der Quelle
reading-country = Land
reading-framework = Rahmen
reading-framework-hint = Zum Beispiel DQR oder NQR.
reading-reader = Wer hat gelesen?
reading-second-reader = Zweite lesende Person
reading-second-reader-hint = Jemand aus dem Kollegium oder von außen, nie die Person selbst.
reading-target = Angestrebte Qualifikation
reading-target-hint = Was die Person durch Validierung oder Prüfung erreichen könnte.
reading-columns = Die drei Spalten
reading-columns-hint = Lesen Sie jede für sich, mit etwas, das die Person wirklich getan hat. Die Spanne ergibt sich daraus.
reading-column-knowledge = Kenntnisse
reading-column-skills = Fertigkeiten
reading-column-responsibility-and-autonomy = Verantwortung und Selbstständigkeit
reading-example = Beispiel
reading-printing-forbidden = Die Person möchte nicht, dass dieses Niveau gedruckt wird
reading-of-experience = Eine weitere Erfahrung lesen
reading-choose-experience = Erfahrung wählen
reading-informal-about = Was ohne Schule gelernt wurde, hat kein eigenes Niveau. Es kann sich auf eine angestrebte Qualifikation beziehen, oder zwei Personen lesen die Beschreibungen und nennen eine Spanne.
