### reviewed: none

## Screen

# The ledger of competences.
competence-add = Kompetenz hinzufügen
competence-from-experience = Aus dem, was die Person gemacht hat
competence-remove = Diese Kompetenz entfernen
competence-disagrees = Die Person ist nicht einverstanden
competence-filter = Anzeigen
competence-filter-all = Alle: { $count }
competence-filter-strength = { $strength }: { $count }
competence-filter-none = Keine Kompetenz ist so gestützt.
competence-shown-count = Angezeigt werden die ersten { $shown } von { $count }.
competence-show-all = Alle { $count } anzeigen

# In which order the ledger stands, and how far each competence is.
competence-sort = Sortieren nach
competence-sort-recording = Reihenfolge der Eintragung
competence-sort-strength = Stärke, die stärksten zuerst
competence-sort-name = Name
competence-group = Nach Stärke gruppieren
competence-group-count =
    { $count ->
        [one] 1 Kompetenz
       *[other] { $count } Kompetenzen
    }
competence-column-standing = Phasen und Einverständnis
competence-column-eqf = EQR
competence-eqf-level = Bezieht sich auf EQR { $low }
competence-eqf-range = Bezieht sich auf EQR { $low } bis { $high }
competence-eqf-why = { $level }. Warum? { $what }
competence-eqf-none = Kein Niveau: Keine Erfahrung, aus der sie kommt, hat eine EQR-Einordnung.
competence-eqf-heading = Niveaus, auf die sie sich bezieht
competence-eqf-about = Eingeordnet wurden die Erfahrungen, aus denen sie kommt. Eine Kompetenz hat kein eigenes Niveau.
competence-phases = Phasen der Validierung
competence-phase-not-yet = (noch nicht)
competence-phase-identified-meaning = Sie wurde gemeinsam gefunden und benannt.
competence-phase-documented-meaning = Etwas außer den eigenen Worten der Person stützt sie, und jemand von hier hat es gesehen oder gehört.
competence-phase-assessed-meaning = Jemand hat sie in einer Prüfung, einem Interview oder an einer Arbeitsprobe beurteilt, gleich mit welchem Ergebnis.
competence-phases-certification = Die nächste Phase, die Zertifizierung, ist Sache der Stellen, die Abschlüsse verleihen. Hier findet sie nicht statt.
competence-agrees = Die Person ist einverstanden
competence-agreement-not-asked = Nicht gefragt, ob die Person einverstanden ist

# Why a competence is as strong as it is.
competence-why = Warum?
competence-why-what = Warum? { $what }
competence-why-evidence = Nachweise dafür
competence-why-no-evidence = Dafür ist noch kein Nachweis eingetragen.
competence-why-next = Was sie eine Stufe stärker macht
competence-why-strongest = Stärker geht es nicht.

# Two competences that may be one.
competence-alike-heading = Das sagt vielleicht dasselbe
competence-alike-about = Fragen Sie die Person. Wenn es ein und dasselbe ist, wählen Sie, welche Worte bleiben. Die Erfahrungen und die Nachweise von beiden bleiben auch.
competence-alike-evidence = Nachweise: { $count }
competence-alike-keep-first = Die ersten Worte behalten
competence-alike-keep-first-what = Die ersten Worte behalten: { $what }
competence-alike-keep-second = Die zweiten Worte behalten
competence-alike-keep-second-what = Die zweiten Worte behalten: { $what }
competence-alike-two = Das sind zwei Dinge
competence-alike-two-what = Das sind zwei Dinge: { $first }; { $second }
competence-alike-more =
    { $count ->
        [one] Danach kommt noch 1 Paar.
       *[other] Danach kommen noch { $count } Paare.
    }
competence-alike-merged = Jetzt eine Kompetenz: { $what }
competence-alike-kept-apart = Das bleiben zwei Kompetenzen: { $first }; { $second }

# Competence, to write down.
competence-form = Kompetenz
competence-title = Was kann diese Person?
competence-title-hint = In den Worten der Person, in jeder Sprache. Zum Beispiel: näht Brautkleider.
competence-suggestions = Vorschläge
competence-suggestions-count =
    { $count ->
        [one] 1 Vorschlag. Die Pfeiltasten führen hin.
       *[other] { $count } Vorschläge. Die Pfeiltasten führen hin.
    }
competence-esco = Bezeichnung in ESCO
competence-esco-named = ESCO: { $label } ({ $release })
competence-esco-named-plain = ESCO: { $label }
competence-esco-linked = Verbunden mit einer Bezeichnung in ESCO, die auch andere verstehen.
competence-esco-find = Bezeichnung in ESCO suchen
competence-esco-find-other = Andere Bezeichnung in ESCO suchen
competence-esco-find-hint = Niemand braucht sie. Die Worte der Person bleiben, wie sie sind. Tippen Sie einige Buchstaben in einer beliebigen Sprache und wählen Sie.
competence-esco-retired = Nicht mehr in ESCO
competence-esco-retired-about = Die Worte hier bleiben. Eine andere Bezeichnung kann gewählt werden.
competence-esco-unlink = Verbindung entfernen
competence-language = In welcher Sprache wurde das gesagt?
competence-experiences = Aus welchen Erfahrungen?
competence-setting = Wie wurde es gelernt?
competence-setting-proposed = Ein Vorschlag wegen „{ $experience }“. Wählen Sie, was stimmt.
competence-setting-proposal = Ein Vorschlag. Wählen Sie, was stimmt.
competence-agreed = Ist die Person einverstanden mit dem, was hier steht?
competence-agreed-hint = Womit die Person nicht einverstanden ist, das steht auf keinem Papier für andere.
competence-agreed-not-asked = Noch nicht gefragt
competence-dissent = Was sieht die Person anders?
competence-dissent-hint = Auf keinem Papier außer der eigenen Auskunft der Person.

# Evidence.
evidence-heading = Nachweise
evidence-of-this = Nachweise für diese Kompetenz
evidence-empty = Es ist noch nichts eingetragen. Zeugnisse, Briefe, Anrufe, Prüfungen, Arbeitsproben und Fotos gehören hierher, auch solche, die noch niemand gesehen hat.
evidence-add = Nachweis hinzufügen
evidence-drop-hint = Eine Datei, die Sie hier ablegen oder einfügen, beginnt einen neuen Nachweis.
evidence-supports = Stützt:
evidence-supports-more =
    { $count ->
        [one] und 1 weitere
       *[other] und { $count } weitere
    }
evidence-kind = Art
evidence-title = Was ist es?
evidence-title-hint = Zum Beispiel: Brief einer Kundin.
evidence-issuer = Wer hat es ausgestellt?
evidence-speaker = Wer spricht?
evidence-speaker-hint = Der Name der Person oder des Betriebs. Ohne Namen ist nichts bestätigt.
evidence-assessor = Wer hat es beurteilt?
evidence-form = In welcher Form wurde es gesehen?
evidence-seen-by = Wer von hier hat es gesehen oder gehört?
evidence-seen-how = Auf welchem Weg wurde es gesehen oder gehört?
evidence-seen-by-whom = gesehen oder gehört von { $name }
evidence-judged-by = beurteilt von { $name }
evidence-test = Wurde die Prüfung bestanden?
evidence-test-passed = Bestanden
evidence-test-not-passed = Nicht bestanden
evidence-interview = Wurde das Interview abgezeichnet, und spricht nichts darin gegen die Angabe?
evidence-interview-signed = Ohne Widerspruch abgezeichnet
evidence-interview-not-signed = Nicht abgezeichnet oder mit Widerspruch
evidence-sample = Entstand sie vor den Augen einer prüfenden Person?
evidence-sample-watched = Vor den Augen einer prüfenden Person entstanden
evidence-sample-not-watched = Nicht vor den Augen einer prüfenden Person entstanden
evidence-competences = Welche Kompetenzen stützt es?
evidence-competences-find = Kompetenz suchen
evidence-competences-find-hint = Es gibt { $count }. Angekreuzte stehen oben.
evidence-dated = Datum
evidence-language = Sprache
evidence-note = Mehr dazu

# By which way evidence was seen or heard.
seen-how-not-noted = Nicht notiert
seen-how-at-the-desk = Hier am Tisch
seen-how-on-site = Vor Ort
seen-how-video-call = Im Videogespräch
seen-how-telephone = Am Telefon
seen-how-sent = Per Brief oder E-Mail zugeschickt

# What a piece gives, and why one gives no more than the person’s own word.
evidence-gives = Ergibt: { $strength }
evidence-why-own-words = Es sind die eigenen Worte der Person.
evidence-why-photo-alone = Ein Foto allein zeigt nicht, wer etwas gemacht hat.
evidence-why-not-seen = Noch hat es niemand von hier gesehen oder gehört.
evidence-why-only-copy = Nur eine Kopie wurde gesehen. Es zählt das Original.
evidence-why-not-original = Was gesehen wurde, war nicht das Original.
evidence-why-nobody-named = Es steht nicht dabei, wer es gesehen oder gehört hat.
evidence-why-third-party-not-named = Die Person oder der Betrieb, die hier sprechen, sind nicht genannt.
evidence-why-not-in-person = Niemand war dabei, als es entstand: Es wurde nicht selbst gesehen.
evidence-why-not-passed = Es wurde nicht bestanden.
evidence-why-not-watched = Es entstand nicht vor den Augen einer prüfenden Person.
evidence-why-contradiction = Es ist nicht abgezeichnet, oder etwas darin spricht gegen die Angabe.
evidence-why-not-judged = Niemand hat notiert, was dabei herauskam.
