### reviewed: none

## Screen

# What is shown of the matches, and what two people decide.
matches-steps = Die sechs Schritte
matches-filter = Welche Angebote
matches-filter-all = Alle
matches-filter-fits = Passt jetzt
matches-filter-nearly = Passt fast
matches-filter-chosen = Gewählt
matches-also-in = Die Gründe auch auf { $language } sagen
matches-filter-later = Später
matches-filtered-empty = Hier ist im Moment nichts.
matches-show-more =
    { $count ->
        [one] 1 weiteres zeigen
       *[other] { $count } weitere zeigen
    }
matches-show-quiet =
    { $count ->
        [one] 1 Angebot zeigen, das nicht passt
       *[other] { $count } Angebote zeigen, die nicht passen
    }
matches-hide-quiet = Verbergen, was nicht passt
match-choose = Wählen
match-choose-what = „{ $name }“ wählen
match-set-aside = Weglegen
match-set-aside-what = „{ $name }“ weglegen
match-set-aside-why = Warum nicht? (freiwillig)
match-set-aside-hint = In wenigen Worten, für das nächste Gespräch. Wenn Sie nichts schreiben, steht dort „{ $words }“.
match-set-aside-not-now = Jetzt nicht
match-undecide = Entscheidung zurücknehmen
match-undecide-what = Entscheidung zu „{ $name }“ zurücknehmen
matches-open-offer = Angebot öffnen
matches-open-offer-what = Angebot „{ $name }“ öffnen
match-decision-kept = Entschieden: { $decision }
match-decision-taken-back = Die Entscheidung ist zurückgenommen.

# Putting off, and coming back.
match-put-off = Später
match-put-off-what = Später: „{ $name }“
match-put-off-until = Wann soll es wiederkommen?
match-put-off-hint = An diesem Tag steht es auf der ersten Seite. Tag, Monat und Jahr sind nötig.
match-put-off-problem = Schreiben Sie einen Tag, der noch kommt.
match-put-off-kept = Entschieden: Später. Es kommt am { $date } wieder.
matches-comes-back = Später: Es kommt am { $date } wieder.
matches-comes-back-now = Verschoben bis { $date } und darum wieder hier.
match-returning-day = verschoben bis { $date }
matches-back = Zurück zu den passenden Angeboten

# Facts on the card of an offer.
match-next-start = Nächster Beginn: { $date }
match-places-left =
    { $count ->
        [0] Kein Platz frei
        [one] 1 Platz frei
       *[other] { $count } Plätze frei
    }
match-unlock-and-open =
    { $count ->
        [one] Und eines ist noch nicht bekannt:
       *[other] Und { $count } Dinge sind noch nicht bekannt:
    }

# What single changes would open over the whole directory.
openings-heading = Was am meisten öffnen würde
openings-show-others =
    { $count ->
        [one] 1 anderen Weg zeigen
       *[other] { $count } andere Wege zeigen
    }
openings-hide-others = Andere Wege verbergen
opening-own-step = Das allein würde öffnen – { $offers }: { $change }.
opening-permit = Ein anderer oder längerer Aufenthaltstitel würde öffnen – { $offers }: { $change }.
opening-permit-about = Das ist eine Auskunft und kein Rat, den Aufenthaltstitel zu wechseln. Was ein Titel erlaubt und wer welchen bekommt, entscheidet die Behörde.
opening-time = Ab { $date } ist auch das offen: { $offers }. Dafür muss nichts getan werden.
opening-which =
    { $count ->
        [one] Welches?
       *[other] Welche?
    }
opening-led-to-by = „{ $name }“ führt dorthin.
opening-led-to-by-weeks =
    „{ $name }“ führt dorthin. Es dauert { $weeks ->
        [one] 1 Woche.
       *[other] { $weeks } Wochen.
    }

# How many offers of a kind a change would open.
opening-count-assessment =
    { $count ->
        [one] 1 Feststellung oder Anerkennung
       *[other] { $count } Feststellungen oder Anerkennungen
    }
opening-count-course =
    { $count ->
        [one] 1 Kurs
       *[other] { $count } Kurse
    }
opening-count-coaching =
    { $count ->
        [one] 1 Coaching
       *[other] { $count } Coachings
    }
opening-count-mentor =
    { $count ->
        [one] 1 Mentorin oder Mentor
       *[other] { $count } Mentorinnen oder Mentoren
    }
opening-count-information-desk =
    { $count ->
        [one] 1 Auskunftsstelle
       *[other] { $count } Auskunftsstellen
    }
opening-count-campaign =
    { $count ->
        [one] 1 Kampagne
       *[other] { $count } Kampagnen
    }
opening-count-event =
    { $count ->
        [one] 1 Veranstaltung
       *[other] { $count } Veranstaltungen
    }
opening-count-club =
    { $count ->
        [one] 1 Klub oder Kreis
       *[other] { $count } Klubs oder Kreise
    }
opening-count-space =
    { $count ->
        [one] 1 Raum oder Arbeitsplatz
       *[other] { $count } Räume oder Arbeitsplätze
    }
opening-count-loan =
    { $count ->
        [one] 1 Kredit
       *[other] { $count } Kredite
    }
opening-count-grant =
    { $count ->
        [one] 1 Zuschuss
       *[other] { $count } Zuschüsse
    }
opening-count-guarantee =
    { $count ->
        [one] 1 Bürgschaft
       *[other] { $count } Bürgschaften
    }
opening-count-help-with-applying =
    { $count ->
        [one] 1 Hilfe beim Beantragen von Geld
       *[other] { $count } Hilfen beim Beantragen von Geld
    }
opening-count-premises =
    { $count ->
        [one] 1 Angebot von Räumen oder Geräten
       *[other] { $count } Angebote von Räumen oder Geräten
    }

# What to ask next.
questions-heading = Fragen, die am meisten entscheiden würden
question-of = ({ $of })
question-decides =
    { $count ->
        [one] entscheidet über 1 Angebot
       *[other] entscheidet über { $count } Angebote
    }
question-helps =
    { $count ->
        [one] eine von mehreren offenen Fragen zu 1 Angebot
       *[other] eine von mehreren offenen Fragen zu { $count } Angeboten
    }
question-answer = Ausfüllen
question-answer-what = Ausfüllen: { $fact }
questions-show-more =
    { $count ->
        [one] 1 weitere Frage zeigen
       *[other] { $count } weitere Fragen zeigen
    }

# How matches are ordered.
order-question = Wie ist das geordnet?
order-heading = Wie die passenden Angebote geordnet sind
order-about-steps = Die Angebote stehen nach den sechs Schritten. In jedem Schritt steht zuerst, was Sie gewählt haben. Dann kommt, was möglich ist, was noch nicht bekannt ist, was fast möglich ist, und zuletzt, was nicht möglich ist. Was es zurzeit nicht gibt, steht hinter den anderen.
order-about-points = Die Punkte entscheiden nur unter Angeboten, die darin gleich sind. Jeder Grund für ein Angebot zählt seine Punkte dazu, jeder Grund dagegen zieht sie ab. Bei gleichen Punkten steht das zuletzt bestätigte Angebot zuerst. Die Punkte sind unser eigenes Urteil und stammen aus keiner Studie. Sie ändern nie, ob jemand ein Angebot nutzen darf.
order-points = Punkte
order-points-about = Von 0 bis 100. Was 0 Punkte hat, zählt nicht.
order-bounds = Ab wann ein Grund gilt
order-save = Ordnung speichern
order-default = Zahlen des Programms eintragen
order-problem = Schreiben Sie eine ganze Zahl von { $least } bis { $most }.
order-kept = Die neue Ordnung gilt ab jetzt.
order-weight-gap = Hilfe bei dem, was fehlt
order-about-gap = Es arbeitet an etwas, wofür Hilfe gesucht wird. Das zählt einmal, wo niemand gefragt hat, zweimal, wo die Person schon angefangen hat, und dreimal, wo es fehlt.
order-weight-place = Ort
order-about-place = Es ist in der Nähe, in der Region der Person oder von überall aus nutzbar.
order-weight-language = Sprache
order-about-language = Die Person versteht eine seiner Sprachen gut genug.
order-weight-time = Zeit
order-about-time = Es findet statt, wenn die Person Zeit hat.
order-weight-childcare = Kinderbetreuung
order-about-childcare = Kinder werden betreut, und die Person betreut welche.
order-weight-sector = Branche
order-about-sector = Es ist für die Branche des Unternehmens gedacht.
order-weight-money = Geld
order-about-money = Sein Geld passt zu dem, was fehlt.
order-weight-stage = Stand
order-about-stage = Es ist für den Stand gedacht, auf dem das Unternehmen ist.
order-weight-cost = Kosten
order-about-cost = Es kostet nichts.
order-weight-places = Freie Plätze
order-about-places = Es waren Plätze frei, als die Angaben bestätigt wurden.
order-weight-age-of-entry = Frische Angaben
order-about-age-of-entry = Die Angaben wurden vor nicht langer Zeit bestätigt.
order-weight-near-km = Nah, in Kilometern
order-about-near-km = Bis zu dieser Entfernung ist ein Ort nah.
order-weight-old-after-days = Alt, in Tagen
order-about-old-after-days = Ab diesem Alter zählen die Angaben eines Angebots in dieser Reihenfolge als alt.
