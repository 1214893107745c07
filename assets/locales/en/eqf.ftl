### reviewed: editors

## Screen and paper

# The explain line of each basis: level, because, country, framework, source, date. No level is shown without it.
eqf-explain-certificate = EQF { $low }, because this level is printed on the certificate “{ $subject }” or its supplement. Country: { $country }. Framework: { $framework }. Source: { $source }. Date of the source: { $source-date }. Read on { $read-on } by { $reader }.
eqf-explain-register = EQF { $low }, because the qualification “{ $subject }” stands in a national register at this level. Country: { $country }. Framework: { $framework }. Source: { $source }. Date of the source: { $source-date }. Read on { $read-on } by { $reader }.
eqf-explain-recognition-statement = EQF { $low }, because a body that assesses qualifications from abroad states this level for “{ $subject }”. Country: { $country }. Framework: { $framework }. Source: { $source }. Date of the source: { $source-date }. Read on { $read-on } by { $reader }.
eqf-explain-national-table = EQF { $low }, because the national table gives this level to awards like “{ $subject }”. Country: { $country }. Framework: { $framework }, linked to the EQF in { $referenced }. Source: { $source }. Date of the source: { $source-date }. Read on { $read-on } by { $reader }. The same level is not the same qualification.
eqf-explain-descriptor-reading =
    { $range ->
        [range] EQF { $low } to { $high }
       *[one] EQF { $low }
    }: indicative reading by two people, not a qualification. Because: “{ $subject }”. Knowledge { $knowledge }, skills { $skills }, responsibility and autonomy { $responsibility-and-autonomy }. Country: none. Framework and source: descriptors of the European Qualifications Framework (EQF). Read on { $read-on } by { $reader } and { $second-reader } ({ $second-role }).
eqf-explain-target-qualification = Relates to the field of “{ $target }” (EQF { $low }); ask where it can be validated; not a qualification held. Because: “{ $subject }”. Country: { $country }. Framework: { $framework }. Source: { $source }. Date of the source: { $source-date }. Read on { $read-on } by { $reader }.

# What a reader is told beside a level.
eqf-caution-unverified = This entry of the table is not verified yet. Have it checked before you rely on it.
eqf-caution-old = This entry of the table is from { $date } and so more than 24 months old. Check it again before you rely on it.
eqf-caution-awarded-before = The award is older than the link of the national framework to the EQF ({ $year }); the level holds as a rule, not in every case.

# Why no level is shown. That an award is missing in a list says nothing about its recognition.
eqf-no-level-not-read-yet = No level is recorded yet. A reading is possible.
eqf-no-level-non-formal = No level: for non-formal learning no benchmark exists. A level is shown only where the certificate states one that the national framework lists.
eqf-no-level-no-paper = No level yet: nobody at the desk has seen a certificate. This says nothing about the value of what was learnt.
eqf-no-level-award-not-in-table = No level yet: this award was not found in the table that we have for this country: { $country }. The table is not complete, so this says nothing about recognition.
eqf-no-level-compared-only = No level: the framework of this country was compared with the EQF but is not linked to it: { $country }. A comparison gives no level to an award.
eqf-no-level-not-referenced = No level: we know of no link between the EQF and a framework of this country: { $country }. This says nothing about recognition.
eqf-no-level-not-wanted = No level is printed here, because the person does not want it.

# What to do to make learning from abroad count.
eqf-route-recognition = If there is a certificate: ask the recognition body for a statement.
eqf-route-european-qualifications-passport = If the papers of schooling or studies are missing: ask for an interview for the European Qualifications Passport for Refugees.
eqf-route-validation-and-practical-test = If it was learnt without a school: ask for validation, or show it in a practical test.
eqf-route-papers = Bring: { $value }
eqf-route-cost = Cost: { $value }
eqf-route-time = Time: { $value }
eqf-route-age =
    { $checked ->
        [yes] As of { $date }.
       *[no] As of { $date }, not checked yet: ask before you rely on it.
    }{ $old ->
        [yes] { " " }This is older than 24 months.
       *[no] { "" }
    }
