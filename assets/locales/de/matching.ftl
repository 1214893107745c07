### reviewed: none

## Screen and paper

# The signs before a reason.
match-for = Dafür
match-against = Dagegen
match-open = Offene Frage

# Around the reasons of an offer.
match-unlock = Das würde es möglich machen: { $requirements }
match-never-confirmed = Angaben noch nicht bestätigt

# What a rule asks for and what is known. A bound of 0 is no bound. Bounds of money: 1 only from, 2 only to, 3 both.
reason-age =
    { $outcome ->
        [yes]
            { $from ->
                [0] Das eingetragene Alter ist { $age }; verlangt werden höchstens { $to } Jahre.
               *[other]
                    { $to ->
                        [0] Das eingetragene Alter ist { $age }; verlangt werden mindestens { $from } Jahre.
                       *[other] Das eingetragene Alter ist { $age }; verlangt werden { $from } bis { $to } Jahre.
                    }
            }
        [no]
            { $from ->
                [0] Verlangt wird ein Alter von höchstens { $to } Jahren; das eingetragene Alter ist { $age }.
               *[other]
                    { $to ->
                        [0] Verlangt wird ein Alter von mindestens { $from } Jahren; das eingetragene Alter ist { $age }.
                       *[other] Verlangt wird ein Alter von { $from } bis { $to } Jahren; das eingetragene Alter ist { $age }.
                    }
            }
       *[not-known]
            { $from ->
                [0] Verlangt wird ein Alter von höchstens { $to } Jahren; das Alter ist noch nicht genau genug bekannt.
               *[other]
                    { $to ->
                        [0] Verlangt wird ein Alter von mindestens { $from } Jahren; das Alter ist noch nicht genau genug bekannt.
                       *[other] Verlangt wird ein Alter von { $from } bis { $to } Jahren; das Alter ist noch nicht genau genug bekannt.
                    }
            }
    }
reason-region =
    { $outcome ->
        [yes] Das Angebot ist für Menschen, die hier wohnen: { $regions }. Das passt.
        [no] Das Angebot ist für Menschen, die hier wohnen: { $regions }. Eingetragen ist eine andere Region.
       *[not-known] Das Angebot ist für Menschen, die hier wohnen: { $regions }. Die Region ist noch nicht bekannt.
    }
reason-language =
    { $outcome ->
        [yes] { $language } wird auf { $has } gesprochen; verlangt wird mindestens { $level }.
        [no] Verlangt wird { $language } auf mindestens { $level }; eingetragen ist { $has }.
       *[not-known] Verlangt wird { $language } auf mindestens { $level }; das Niveau ist noch nicht bekannt.
    }
reason-self-employment-allowed =
    { $outcome ->
        [yes] Der Aufenthaltstitel erlaubt selbständige Arbeit, wie verlangt.
        [no] Verlangt wird ein Aufenthaltstitel, der selbständige Arbeit erlaubt; der eingetragene erlaubt sie nicht.
       *[not-known] Verlangt wird ein Aufenthaltstitel, der selbständige Arbeit erlaubt; ob er das tut, ist noch nicht bekannt.
    }
reason-residence-days-left =
    { $outcome ->
        [yes]
            Der Aufenthaltstitel gilt noch { $has ->
                [one] 1 Tag
               *[other] { $has } Tage
            }; { $days ->
                [one] verlangt wird 1 Tag.
               *[other] verlangt werden { $days } Tage.
            }
        [no]
            Verlangt wird ein Aufenthaltstitel, der noch { $days ->
                [one] 1 Tag
               *[other] { $days } Tage
            } gilt; { $has ->
                [0] der eingetragene endet heute oder ist schon abgelaufen.
                [one] der eingetragene gilt noch 1 Tag.
               *[other] der eingetragene gilt noch { $has } Tage.
            }
       *[not-known]
            Verlangt wird ein Aufenthaltstitel, der noch { $days ->
                [one] 1 Tag
               *[other] { $days } Tage
            } gilt; wann er endet, ist noch nicht bekannt.
    }
reason-stage =
    { $outcome ->
        [yes] Das Unternehmen ist auf dem Stand „{ $has }“; das Angebot ist für: { $stages }.
        [no] Das Angebot ist für Unternehmen auf diesem Stand: { $stages }. Eingetragen ist „{ $has }“.
       *[not-known] Das Angebot ist für Unternehmen auf diesem Stand: { $stages }. Der Stand ist noch nicht bekannt.
    }
reason-sector =
    { $outcome ->
        [yes] Die eingetragene Branche ist „{ $has }“; das Angebot ist für: { $sectors }.
        [no] Das Angebot ist für Unternehmen dieser Branche: { $sectors }. Eingetragen ist „{ $has }“.
       *[not-known] Das Angebot ist für Unternehmen dieser Branche: { $sectors }. Die Branche ist noch nicht bekannt.
    }
reason-amount-needed =
    { $outcome ->
        [yes]
            { $bounds ->
                [1] Für den Start werden { $has } gebraucht; das Angebot gilt ab { $from }.
                [2] Für den Start werden { $has } gebraucht; das Angebot gilt bis { $to }.
               *[3] Für den Start werden { $has } gebraucht; das Angebot gilt von { $from } bis { $to }.
            }
        [no]
            { $bounds ->
                [1] Das Angebot gilt für einen Geldbedarf ab { $from }; eingetragen ist ein Bedarf von { $has }.
                [2] Das Angebot gilt für einen Geldbedarf bis { $to }; eingetragen ist ein Bedarf von { $has }.
               *[3] Das Angebot gilt für einen Geldbedarf von { $from } bis { $to }; eingetragen ist ein Bedarf von { $has }.
            }
       *[not-known]
            { $bounds ->
                [1] Das Angebot gilt für einen Geldbedarf ab { $from }; der Bedarf ist noch nicht bekannt.
                [2] Das Angebot gilt für einen Geldbedarf bis { $to }; der Bedarf ist noch nicht bekannt.
               *[3] Das Angebot gilt für einen Geldbedarf von { $from } bis { $to }; der Bedarf ist noch nicht bekannt.
            }
    }
reason-own-share =
    { $outcome ->
        [yes]
            { $has ->
                [0] Der Eigenanteil, der verlangt wird ({ $percent } %), ist gegeben.
               *[other] Eigenes Geld deckt { $has } % des Bedarfs; verlangt werden { $percent } %.
            }
        [no] Verlangt wird eigenes Geld für mindestens { $percent } % des Bedarfs; eingetragen sind { $has } %.
       *[not-known] Verlangt wird eigenes Geld für mindestens { $percent } % des Bedarfs; der Eigenanteil ist noch nicht bekannt.
    }
reason-plan-at-hand =
    { $outcome ->
        [yes] Ein schriftlicher Geschäftsplan liegt vor, wie verlangt.
        [no] Verlangt wird ein schriftlicher Geschäftsplan; bisher gibt es keinen.
       *[not-known] Verlangt wird ein schriftlicher Geschäftsplan; ob es einen gibt, ist noch nicht bekannt.
    }
reason-registered =
    { $outcome ->
        [yes] Das Unternehmen ist angemeldet, wie verlangt.
        [no] Verlangt wird ein angemeldetes Unternehmen; bisher ist es nicht angemeldet.
       *[not-known] Verlangt wird ein angemeldetes Unternehmen; ob es angemeldet ist, ist noch nicht bekannt.
    }
reason-supported-competences =
    { $outcome ->
        [yes]
            { $has ->
                [0] Keine Kompetenz hat
                [one] 1 Kompetenz hat
               *[other] { $has } Kompetenzen haben
            } die Stärke „{ $strength }“ oder besser; { $count ->
                [one] verlangt wird 1.
               *[other] verlangt werden { $count }.
            }
        [no]
            { $count ->
                [one] Verlangt wird 1 Kompetenz
               *[other] Verlangt werden { $count } Kompetenzen
            } mit der Stärke „{ $strength }“ oder besser; { $has ->
                [0] bisher gibt es keine.
                [one] bisher gibt es 1.
               *[other] bisher gibt es { $has }.
            }
       *[not-known]
            { $count ->
                [one] Verlangt wird 1 Kompetenz
               *[other] Verlangt werden { $count } Kompetenzen
            } mit der Stärke „{ $strength }“ oder besser; wie viele es gibt, ist noch nicht bekannt.
    }

# An offer that leaves somebody out because of a fact: yes means that the person is not left out.
reason-excluded =
    { $outcome ->
        [yes] Das Angebot schließt manche Menschen deswegen aus: { $what }. Das trifft hier nicht zu.
        [no] Das Angebot schließt manche Menschen deswegen aus: { $what }. Das trifft hier zu.
       *[not-known] Das Angebot schließt manche Menschen deswegen aus: { $what }. Ob das zutrifft, ist noch nicht bekannt.
    }

# The facts as noun phrases.
fact-age = Alter
fact-region = Wohnregion
fact-language = Kenntnis einer Sprache
fact-self-employment-allowed = Aufenthaltstitel, der selbständige Arbeit erlaubt
fact-residence-days-left = Restzeit des Aufenthaltstitels
fact-stage = Stand des Unternehmens
fact-sector = Branche des Unternehmens
fact-amount-needed = Geldbedarf für den Start
fact-own-share = Eigenanteil am Geld
fact-plan-at-hand = schriftlicher Geschäftsplan
fact-registered = angemeldetes Unternehmen
fact-supported-competences = belegte Kompetenzen

# What is asked for, as a phrase after “Would open with:”.
requirement-age =
    { $from ->
        [0] ein Alter von höchstens { $to } Jahren
       *[other]
            { $to ->
                [0] ein Alter von mindestens { $from } Jahren
               *[other] ein Alter von { $from } bis { $to } Jahren
            }
    }
requirement-region = eine Wohnung in einer dieser Regionen ({ $regions })
requirement-language = { $language } auf mindestens { $level }
requirement-self-employment-allowed = ein Aufenthaltstitel mit Erlaubnis zu selbständiger Arbeit
requirement-residence-days-left =
    ein noch { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    } gültiger Aufenthaltstitel
requirement-stage = ein Unternehmen, das so weit ist ({ $stages })
requirement-sector = ein Unternehmen in dieser Branche ({ $sectors })
requirement-amount-needed =
    { $bounds ->
        [1] ein Geldbedarf ab { $from }
        [2] ein Geldbedarf bis { $to }
       *[3] ein Geldbedarf von { $from } bis { $to }
    }
requirement-own-share = eigenes Geld für mindestens { $percent } % des Bedarfs
requirement-plan-at-hand = ein schriftlicher Geschäftsplan
requirement-registered = die Anmeldung des Unternehmens
requirement-supported-competences =
    { $count ->
        [one] 1 Kompetenz
       *[other] { $count } Kompetenzen
    } mit der Stärke „{ $strength }“ oder besser

# Reasons of practical weight, which never decide.
practical-works-on = Es arbeitet an dem, wofür Hilfe gesucht wird: { $gap }.
practical-everywhere = Das Angebot lässt sich von überall aus nutzen.
practical-same-region = Das Angebot ist in der Region der Person: { $region }.
practical-other-region = Das Angebot ist für eine andere Region: { $region }.
practical-language = Das Angebot gibt es auf { $language }; das spricht die Person gut genug.
practical-no-shared-language = Das Angebot gibt es auf { $language }; eine gemeinsame Sprache ab B1 ist nicht eingetragen.
practical-sector = Das Angebot ist für diese Branche gedacht: { $sector }.
practical-other-sector = Das Angebot ist für andere Branchen gedacht, nicht für diese: { $sector }.
practical-amount = Das Geld, das noch fehlt, passt zum Angebot: { $lacks }.
practical-other-amount = Das Geld, das noch fehlt, passt nicht zum Angebot: { $lacks }.
practical-never-confirmed = Die Angaben zu diesem Angebot hat noch niemand bestätigt.
practical-confirmed-long-ago =
    { $days ->
        [one] Die Angaben zu diesem Angebot wurden zuletzt vor 1 Tag bestätigt.
       *[other] Die Angaben zu diesem Angebot wurden zuletzt vor { $days } Tagen bestätigt.
    }
