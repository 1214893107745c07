### reviewed: none

## Screen

# Qualifications, to write down.
qualification-about = Ein EQR-Niveau gehört zu einem Abschluss oder zu einer dokumentierten Einordnung, nie zu einer Person.
qualification-add = Abschluss hinzufügen
qualification-form = Abschluss
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
reading-form = EQR-Einordnung
reading-add = Einordnung hinzufügen
reading-add-what = Einordnung hinzufügen: „{ $what }“
reading-taken-over = Die Einordnung ist übernommen.
reading-proposal = Eine Einordnung ist möglich: EQR { $level }. Worauf sie beruht: { $basis }. Land: { $country }. Rahmen: { $framework }. Quelle: { $source }. Stand der Quelle: { $source-date }. Sie gilt erst, wenn jemand sie mit Namen und Datum übernimmt.
reading-take-over = Diese Einordnung übernehmen
reading-take-over-what = Diese Einordnung übernehmen: „{ $what }“
reading-name = { $what }: { $basis }
reading-basis = Worauf beruht das Niveau?
reading-level = Niveau
reading-choose-level = Noch nicht gewählt
reading-source = Wo steht es?
reading-source-hint = Auf welchem Papier, in welchem Register, in welcher Aussage oder Tabelle, und auf welcher Seite.
reading-source-date = Stand der Quelle
reading-country = Land
reading-framework = Rahmen
reading-framework-hint = Zum Beispiel DQR oder NQR.
reading-reader = Wer hat eingeordnet?
reading-second-reader = Wer hat als zweite Person eingeordnet?
reading-second-reader-hint = Jemand von hier oder von außen, nie die Person selbst.
reading-target = Abschluss als Ziel
reading-target-hint = Was die Person durch Validierung oder eine Prüfung erreichen könnte.
reading-columns = Die drei Spalten
reading-columns-hint = Lesen Sie jede für sich, mit etwas, das die Person wirklich getan hat. Die Spanne ergibt sich daraus.
reading-column-knowledge = Wissen
reading-column-skills = Fertigkeiten
reading-column-responsibility-and-autonomy = Verantwortung und Selbständigkeit
reading-example = Beispiel
reading-printing-forbidden = Die Person möchte nicht, dass dieses Niveau gedruckt wird
reading-of-experience = Eine weitere Erfahrung einordnen
reading-choose-experience = Erfahrung wählen
reading-no-experience = Hier gibt es noch nichts einzuordnen. Schreiben Sie zuerst unter „Erfahrung“ auf, was die Person erlebt und getan hat.
reading-informal-about = Was ohne Schule gelernt wurde, hat kein eigenes Niveau. Es kann in Bezug zu einem Abschluss als Ziel stehen, oder zwei Personen lesen die Deskriptoren und nennen eine Spanne.
