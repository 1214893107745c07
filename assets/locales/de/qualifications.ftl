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
qualification-routes-about = Sehen Sie sie von oben nach unten an, und beginnen Sie mit dem ersten, der passt.
qualification-route-body = Wer das macht
qualification-route-website = Website, zum späteren Nachsehen
qualification-route-papers = Was man mitbringt

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
reading-second-role = Woher kommt die zweite Person?
reading-choose-role = Noch nicht gewählt
reading-second-role-needed = Geben Sie an, ob die zweite Person hier arbeitet oder von außen kommt.
reading-target = Abschluss als Ziel
reading-target-hint = Was die Person durch Validierung oder eine Prüfung erreichen könnte.
reading-target-fits = Passt zum Beruf „{ $occupation }“
reading-target-fits-plain = Passt zu dem, was dort getan wurde
reading-target-other = Ein anderer
reading-target-catalogue = Im Katalog finden
reading-target-catalogue-away = Der Katalog lässt sich gerade nicht lesen. Sie können den Abschluss selbst aufschreiben.
reading-proposed-heading = Womit das in Bezug stehen könnte
reading-proposed-about = Sehen Sie sich das gemeinsam an. Schreiben Sie nur auf, was die Person wirklich erreichen könnte und möchte.
reading-relates = Das steht in Bezug zum Fachgebiet von „{ $title }“ (EQR { $level }), einem Abschluss als Ziel. Die Person hat ihn noch nicht.
reading-write-relates = Diesen Bezug aufschreiben
reading-write-relates-what = Diesen Bezug aufschreiben: „{ $what }“
reading-relates-written = Aufgeschrieben ist der Bezug zu „{ $what }“.
reading-columns = Die drei Spalten
reading-columns-hint = Lesen Sie jede für sich, mit etwas, das die Person wirklich getan hat. Die Spanne ergibt sich daraus.
reading-column-knowledge = Wissen
reading-column-skills = Fertigkeiten
reading-column-responsibility-and-autonomy = Verantwortung und Selbständigkeit
reading-descriptors = Alle Niveaus in Worten
reading-descriptor = Niveau { $level }: { $words }
reading-example = Beispiel
reading-example-hint = Was hat die Person getan, wo und für wen? Eine Situation genügt.
reading-range = Die Spanne reicht vom niedrigsten bis zum höchsten der drei: { $low } bis { $high }.
reading-range-one = Alle drei Spalten nennen dasselbe Niveau: { $low }.
reading-printing-forbidden = Die Person möchte nicht, dass dieses Niveau gedruckt wird
reading-of-experience = Eine weitere Erfahrung einordnen
reading-choose-experience = Erfahrung wählen
reading-no-experience = Hier gibt es noch nichts einzuordnen. Schreiben Sie zuerst unter „Erfahrung“ auf, was die Person erlebt und getan hat.
reading-informal-about = Was ohne Schule gelernt wurde, hat kein eigenes Niveau. Es kann in Bezug zu einem Abschluss als Ziel stehen, oder zwei Personen lesen die Deskriptoren und nennen eine Spanne.
