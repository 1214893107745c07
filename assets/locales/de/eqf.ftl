### reviewed: none

## Screen and paper

# The explain line of each basis: level, because, country, framework, source, date. No level is shown without it.
eqf-explain-certificate = EQR-Niveau { $low }, weil dieses Niveau auf dem Zeugnis „{ $subject }“ oder seiner Erläuterung steht. Land: { $country }. Rahmen: { $framework }. Quelle: { $source }. Stand der Quelle: { $source-date }. Eingeordnet am { $read-on } von { $reader }.
eqf-explain-register = EQR-Niveau { $low }, weil der Abschluss „{ $subject }“ mit diesem Niveau in einem nationalen Register steht. Land: { $country }. Rahmen: { $framework }. Quelle: { $source }. Stand der Quelle: { $source-date }. Eingeordnet am { $read-on } von { $reader }.
eqf-explain-recognition-statement = EQR-Niveau { $low }, weil eine Stelle, die ausländische Abschlüsse bewertet, dieses Niveau für „{ $subject }“ nennt. Land: { $country }. Rahmen: { $framework }. Quelle: { $source }. Stand der Quelle: { $source-date }. Eingeordnet am { $read-on } von { $reader }.
eqf-explain-national-table = EQR-Niveau { $low }, weil die nationale Tabelle Abschlüssen wie „{ $subject }“ dieses Niveau gibt. Land: { $country }. Rahmen: { $framework }, dem EQR zugeordnet { $referenced }. Quelle: { $source }. Stand der Quelle: { $source-date }. Eingeordnet am { $read-on } von { $reader }. Dasselbe Niveau ist nicht derselbe Abschluss.
eqf-explain-descriptor-reading =
    { $range ->
        [range] EQR-Niveau { $low } bis { $high }
       *[one] EQR-Niveau { $low }
    }: ungefähre Einordnung durch zwei Personen, kein Abschluss. Grund: „{ $subject }“. Wissen { $knowledge }, Fertigkeiten { $skills }, Verantwortung und Selbständigkeit { $responsibility-and-autonomy }. Land: keines. Rahmen und Quelle: Deskriptoren des Europäischen Qualifikationsrahmens (EQR). Eingeordnet am { $read-on } von { $reader } und { $second-reader } ({ $second-role }).
eqf-explain-target-qualification = Steht in Bezug zum Fachgebiet von „{ $target }“ (EQR-Niveau { $low }); fragen Sie, wo eine Validierung möglich ist; kein erworbener Abschluss. Grund: „{ $subject }“. Land: { $country }. Rahmen: { $framework }. Quelle: { $source }. Stand der Quelle: { $source-date }. Eingeordnet am { $read-on } von { $reader }.

# What a reader is told beside a level.
eqf-caution-unverified = Dieser Eintrag der Tabelle ist noch nicht geprüft. Lassen Sie ihn prüfen, bevor Sie sich darauf verlassen.
eqf-caution-old = Dieser Eintrag der Tabelle ist vom { $date } und damit älter als 24 Monate. Prüfen Sie ihn neu, bevor Sie sich darauf verlassen.
eqf-caution-awarded-before = Der Abschluss ist älter als die Zuordnung des nationalen Rahmens zum EQR ({ $year }); das Niveau gilt in der Regel, nicht in jedem Fall.

# Why no level is shown. That an award is missing in a list says nothing about its recognition.
eqf-no-level-not-read-yet = Noch ist kein Niveau eingetragen. Eine Einordnung ist möglich.
eqf-no-level-non-formal = Kein Niveau: Für nicht formales Lernen gibt es keinen Vergleichsmaßstab. Ein Niveau steht hier nur, wenn das Zeugnis eines nennt, das im nationalen Rahmen verzeichnet ist.
eqf-no-level-no-paper = Noch kein Niveau: In der Beratungsstelle hat noch niemand ein Zeugnis gesehen. Über den Wert des Gelernten sagt das nichts.
eqf-no-level-award-not-in-table = Noch kein Niveau: Dieser Abschluss wurde in unserer Tabelle für dieses Land nicht gefunden: { $country }. Die Tabelle ist nicht vollständig; über eine Anerkennung sagt das nichts.
eqf-no-level-compared-only = Kein Niveau: Der Rahmen dieses Landes wurde mit dem EQR verglichen, ihm aber nicht zugeordnet: { $country }. Ein Vergleich gibt einem Abschluss kein Niveau.
eqf-no-level-not-referenced = Kein Niveau: Uns ist keine Zuordnung eines Rahmens dieses Landes zum EQR bekannt: { $country }. Über eine Anerkennung sagt das nichts.
eqf-no-level-not-wanted = Hier wird kein Niveau gedruckt, weil die Person es nicht möchte.

# What to do to make learning from abroad count.
eqf-route-recognition = Wenn es ein Zeugnis gibt: die Anerkennungsstelle um einen Bescheid bitten.
eqf-route-european-qualifications-passport = Wenn Papiere aus Schule oder Studium fehlen: um ein Gespräch für den Europäischen Qualifikationspass für Flüchtlinge bitten.
eqf-route-validation-and-practical-test = Wenn etwas ohne Schule gelernt wurde: es validieren lassen oder in einer praktischen Prüfung zeigen.
eqf-route-papers = Mitbringen: { $value }
eqf-route-cost = Kosten: { $value }
eqf-route-time = Dauer: { $value }
eqf-route-age =
    { $checked ->
        [yes] Stand: { $date }.
       *[no] Stand: { $date }, noch nicht geprüft. Fragen Sie nach, bevor Sie sich darauf verlassen.
    }{ $old ->
        [yes] { " " }Das ist älter als 24 Monate.
       *[no] { "" }
    }
