### reviewed: none

## Screen and paper

# The explain line of each basis: level, because, country, framework, source, date. No level is shown without it.
eqf-explain-certificate = EQF { $low }, eftersom den nivån står på intyget ”{ $subject }” eller dess tillägg. Land: { $country }. Ramverk: { $framework }. Källa: { $source }. Källans datum: { $source-date }. Läst den { $read-on } av { $reader }.
eqf-explain-register = EQF { $low }, eftersom kvalifikationen ”{ $subject }” står med den nivån i ett nationellt register. Land: { $country }. Ramverk: { $framework }. Källa: { $source }. Källans datum: { $source-date }. Läst den { $read-on } av { $reader }.
eqf-explain-recognition-statement = EQF { $low }, eftersom ett organ som bedömer utländska kvalifikationer anger den nivån för ”{ $subject }”. Land: { $country }. Ramverk: { $framework }. Källa: { $source }. Källans datum: { $source-date }. Läst den { $read-on } av { $reader }.
eqf-explain-national-table = EQF { $low }, eftersom den nationella tabellen ger den nivån till examina som ”{ $subject }”. Land: { $country }. Ramverk: { $framework }, kopplat till EQF (år: { $referenced }). Källa: { $source }. Källans datum: { $source-date }. Läst den { $read-on } av { $reader }. Samma nivå är inte samma kvalifikation.
eqf-explain-descriptor-reading =
    { $range ->
        [range] EQF { $low } till { $high }
       *[one] EQF { $low }
    }: vägledande läsning av två personer, ingen kvalifikation. Skäl: ”{ $subject }”. Kunskaper { $knowledge }, färdigheter { $skills }, ansvar och självständighet { $responsibility-and-autonomy }. Land: inget. Ramverk och källa: nivåbeskrivningarna i den europeiska referensramen för kvalifikationer (EQF). Läst den { $read-on } av { $reader } och { $second-reader } ({ $second-role }).
eqf-explain-target-qualification = Hör till området ”{ $target }” (EQF { $low }); fråga var det kan valideras; ingen kvalifikation som personen har. Skäl: ”{ $subject }”. Land: { $country }. Ramverk: { $framework }. Källa: { $source }. Källans datum: { $source-date }. Läst den { $read-on } av { $reader }.

# What a reader is told beside a level.
eqf-caution-unverified = Den här raden i tabellen är inte kontrollerad än. Låt någon kontrollera den innan du litar på den.
eqf-caution-old = Den här raden i tabellen har datumet { $date } och är alltså äldre än 24 månader. Kontrollera den igen innan du litar på den.
eqf-caution-awarded-before = Examen är äldre än kopplingen mellan det nationella ramverket och EQF ({ $year }); nivån gäller som regel, men inte alltid.

# Why no level is shown. That an award is missing in a list says nothing about its recognition.
eqf-no-level-not-read-yet = Ingen nivå är antecknad än. En läsning är möjlig.
eqf-no-level-non-formal = Ingen nivå: för icke-formellt lärande finns ingen måttstock. En nivå visas bara om intyget anger en som finns i det nationella ramverket.
eqf-no-level-no-paper = Ingen nivå än: ingen hos rådgivningen har sett något intyg. Det säger inget om värdet av det som har lärts.
eqf-no-level-award-not-in-table = Ingen nivå än: den här examen finns inte i tabellen som vi har för landet: { $country }. Tabellen är inte fullständig, så det säger inget om erkännande.
eqf-no-level-compared-only = Ingen nivå: landets ramverk har jämförts med EQF men är inte kopplat till det: { $country }. En jämförelse ger ingen nivå åt en examen.
eqf-no-level-not-referenced = Ingen nivå: vi känner inte till någon koppling mellan EQF och ett ramverk i landet: { $country }. Det säger inget om erkännande.
eqf-no-level-not-wanted = Ingen nivå skrivs ut här, eftersom personen inte vill det.

# What to do to make learning from abroad count.
eqf-route-recognition = Om det finns ett intyg: be organet för erkännande om ett utlåtande.
eqf-route-european-qualifications-passport = Om papper från skola eller studier saknas: be om en intervju för det europeiska kvalifikationspasset för flyktingar.
eqf-route-validation-and-practical-test = Om det har lärts utan skola: be om validering, eller visa det i ett praktiskt prov.
eqf-route-papers = Ta med: { $value }
eqf-route-cost = Kostnad: { $value }
eqf-route-time = Tid: { $value }
eqf-route-age =
    { $checked ->
        [yes] Läget { $date }.
       *[no] Läget { $date }, inte kontrollerat än: fråga innan du litar på det.
    }{ $old ->
        [yes] { " " }Det är äldre än 24 månader.
       *[no] { "" }
    }
