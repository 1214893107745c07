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
                [0] Das eingetragene Alter ist { $has }; verlangt werden höchstens { $to } Jahre.
               *[other]
                    { $to ->
                        [0] Das eingetragene Alter ist { $has }; verlangt werden mindestens { $from } Jahre.
                       *[other] Das eingetragene Alter ist { $has }; verlangt werden { $from } bis { $to } Jahre.
                    }
            }
        [no]
            { $from ->
                [0] Verlangt wird ein Alter von höchstens { $to } Jahren; das eingetragene Alter ist { $has }.
               *[other]
                    { $to ->
                        [0] Verlangt wird ein Alter von mindestens { $from } Jahren; das eingetragene Alter ist { $has }.
                       *[other] Verlangt wird ein Alter von { $from } bis { $to } Jahren; das eingetragene Alter ist { $has }.
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
reason-competence =
    { $outcome ->
        [yes] „{ $competence }“ hat die Stärke „{ $has }“; verlangt wird „{ $strength }“ oder besser.
        [no] Verlangt wird „{ $competence }“ mit der Stärke „{ $strength }“ oder besser; das ist noch nicht so.
       *[not-known] Verlangt wird „{ $competence }“ mit der Stärke „{ $strength }“ oder besser; danach hat noch niemand gefragt.
    }
reason-qualification-level =
    { $outcome ->
        [yes] Ein Abschluss wurde auf EQR-Niveau { $has } gelesen; verlangt wird Niveau { $level } oder höher.
        [no] Verlangt wird ein Abschluss auf EQR-Niveau { $level } oder höher; der höchste gelesene hat Niveau { $has }.
       *[not-known] Verlangt wird ein Abschluss auf EQR-Niveau { $level } oder höher; für keinen Abschluss wurde bisher ein Niveau gelesen.
    }
reason-residence-kind =
    { $outcome ->
        [yes] Das Angebot ist für diese Art von Aufenthaltstitel: { $has }.
        [no] Das Angebot ist für diese Arten von Aufenthaltstiteln: { $kinds }. Eingetragen ist eine andere: { $has }.
       *[not-known] Das Angebot ist für diese Arten von Aufenthaltstiteln: { $kinds }. Die Art ist noch nicht bekannt.
    }
reason-distance =
    { $outcome ->
        [yes] Bis { $place } sind es { $has } km; verlangt werden höchstens { $km } km.
        [no] Verlangt wird eine Wohnung höchstens { $km } km von { $place }; es sind { $has } km.
       *[not-known] Verlangt wird eine Wohnung höchstens { $km } km von { $place }; die Entfernung ist noch nicht bekannt.
    }
reason-years-in-country =
    { $outcome ->
        [yes] Die eingetragene Zeit in diesem Land passt; volle Jahre: { $has }.
        [no]
            { $from ->
                [0] Verlangt werden höchstens { $to } volle Jahre in diesem Land; eingetragen: { $has }.
               *[other]
                    { $to ->
                        [0] Verlangt werden mindestens { $from } volle Jahre in diesem Land; eingetragen: { $has }.
                       *[other] Verlangt werden { $from } bis { $to } volle Jahre in diesem Land; eingetragen: { $has }.
                    }
            }
       *[not-known]
            { $from ->
                [0] Verlangt werden höchstens { $to } volle Jahre in diesem Land; wie viele es sind, ist noch nicht genau genug bekannt.
               *[other]
                    { $to ->
                        [0] Verlangt werden mindestens { $from } volle Jahre in diesem Land; wie viele es sind, ist noch nicht genau genug bekannt.
                       *[other] Verlangt werden { $from } bis { $to } volle Jahre in diesem Land; wie viele es sind, ist noch nicht genau genug bekannt.
                    }
            }
    }
reason-employment =
    { $outcome ->
        [yes] Das Angebot ist hierfür: { $has }. Das passt.
        [no] Das Angebot ist für: { $employments }. Eingetragen ist: { $has }.
       *[not-known] Das Angebot ist für: { $employments }. Was die Person zurzeit tut, ist noch nicht bekannt.
    }
reason-receives-benefits =
    { $outcome ->
        [yes] Das Angebot ist für Menschen, die Sozialleistungen bekommen; so ist es eingetragen.
        [no] Das Angebot ist für Menschen, die Sozialleistungen bekommen; das trifft nicht zu.
       *[not-known] Das Angebot ist für Menschen, die Sozialleistungen bekommen; ob das zutrifft, ist noch nicht bekannt.
    }
reason-gender =
    { $outcome ->
        [yes] Das Angebot ist für: { $genders }. Das passt.
        [no] Das Angebot ist für: { $genders }. Das passt nicht.
       *[not-known] Das Angebot ist für: { $genders }. Ob das passt, ist noch nicht bekannt.
    }
reason-family-duties =
    { $outcome ->
        [yes] Das Angebot ist für Menschen, die Kinder oder andere betreuen; so ist es eingetragen.
        [no] Das Angebot ist für Menschen, die Kinder oder andere betreuen; das trifft nicht zu.
       *[not-known] Das Angebot ist für Menschen, die Kinder oder andere betreuen; ob das zutrifft, ist noch nicht bekannt.
    }
reason-has-time =
    { $outcome ->
        [yes] Zu den nötigen Zeiten ist Zeit da: { $times }.
        [no] Zeit wird zu einer dieser Zeiten gebraucht: { $times }. Eingetragen sind andere.
       *[not-known] Zeit wird zu einer dieser Zeiten gebraucht: { $times }. Wann Zeit ist, ist noch nicht bekannt.
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
fact-competence = eine bestimmte Kompetenz
fact-qualification-level = EQR-Niveau eines Abschlusses
fact-residence-kind = Art des Aufenthaltstitels
fact-distance = Entfernung der Wohnung
fact-years-in-country = Zeit in diesem Land
fact-employment = jetzige Arbeit
fact-receives-benefits = Bezug von Sozialleistungen
fact-gender = Geschlecht
fact-family-duties = Betreuung von Kindern oder anderen
fact-has-time = Zeiten in der Woche

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
requirement-competence = „{ $competence }“ mit der Stärke „{ $strength }“ oder besser
requirement-qualification-level = ein Abschluss auf EQR-Niveau { $level } oder höher
requirement-residence-kind = eine dieser Arten von Aufenthaltstiteln ({ $kinds })
requirement-distance = eine Wohnung höchstens { $km } km von { $place }
requirement-employment = zurzeit eines davon ({ $employments })
requirement-receives-benefits = Bezug von Sozialleistungen
requirement-gender = Geschlecht: { $genders }
requirement-family-duties = Betreuung von Kindern oder anderen
requirement-has-time = Zeit zu einer dieser Zeiten ({ $times })
requirement-years-in-country =
    { $from ->
        [0] höchstens { $to } volle Jahre in diesem Land
       *[other]
            { $to ->
                [0] mindestens { $from } volle Jahre in diesem Land
               *[other] { $from } bis { $to } volle Jahre in diesem Land
            }
    }

# A rule as one sentence, for readers of an exported file.
eligibility-sentence = Das wird verlangt: { $parts }.
eligibility-separator = { "; " }
eligibility-all = (alles davon: { $parts })
eligibility-any = (eines davon: { $parts })
eligibility-none = (nichts davon: { $parts })

# Reasons of practical weight, which never decide.
practical-works-on = Es arbeitet an dem, wofür Hilfe gesucht wird: { $gap }.
practical-everywhere = Das Angebot lässt sich von überall aus nutzen.
practical-same-region = Das Angebot ist in der Region der Person: { $region }.
practical-other-region = Das Angebot ist für eine andere Region: { $region }.
practical-language = Das Angebot gibt es auf { $language }; das spricht die Person gut genug.
practical-no-shared-language = Das Angebot gibt es auf { $language }; eine gemeinsame Sprache ab B1 ist nicht eingetragen.
practical-near = Das Angebot ist in der Nähe: { $place }, { $km } km.
practical-far = Das Angebot ist weit weg: { $place }, { $km } km.
practical-time = Es findet statt, wenn die Person Zeit hat: { $time }.
practical-other-times = Es findet statt, wenn die Person keine Zeit hat.
practical-free = Es kostet nichts.
practical-costs = Es kostet { $cost }.
practical-childcare = Kinder werden währenddessen betreut.
practical-stage = Es ist für den Stand gedacht, auf dem das Unternehmen ist.
practical-other-stage = Es ist für Unternehmen gedacht, die weniger weit oder weiter sind.
practical-places-left =
    { $places ->
        [one] 1 Platz war frei, als die Angaben bestätigt wurden.
       *[other] { $places } Plätze waren frei, als die Angaben bestätigt wurden.
    }
practical-no-places = Kein Platz war frei, als die Angaben bestätigt wurden.
practical-not-now = Es ist jetzt nicht zu haben: { $status }.
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
