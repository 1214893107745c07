### reviewed: editors

## Screen and paper

# The signs before a reason.
match-for = For
match-against = Against
match-open = Open question

# Around the reasons of an offer.
match-unlock = Would open with: { $requirements }
match-never-confirmed = Facts not confirmed yet

# What a rule asks for and what is known. A bound of 0 is no bound. Bounds of money: 1 only from, 2 only to, 3 both.
reason-age =
    { $outcome ->
        [yes]
            { $from ->
                [0] The recorded age is { $has }; at most { $to } is asked for.
               *[other]
                    { $to ->
                        [0] The recorded age is { $has }; at least { $from } is asked for.
                       *[other] The recorded age is { $has }; an age from { $from } to { $to } is asked for.
                    }
            }
        [no]
            { $from ->
                [0] An age of at most { $to } is asked for; the recorded age is { $has }.
               *[other]
                    { $to ->
                        [0] An age of at least { $from } is asked for; the recorded age is { $has }.
                       *[other] An age from { $from } to { $to } is asked for; the recorded age is { $has }.
                    }
            }
       *[not-known]
            { $from ->
                [0] An age of at most { $to } is asked for; the age is not known well enough yet.
               *[other]
                    { $to ->
                        [0] An age of at least { $from } is asked for; the age is not known well enough yet.
                       *[other] An age from { $from } to { $to } is asked for; the age is not known well enough yet.
                    }
            }
    }
reason-region =
    { $outcome ->
        [yes] The offer is for people who live here: { $regions }. That fits.
        [no] The offer is for people who live here: { $regions }. Another region is recorded.
       *[not-known] The offer is for people who live here: { $regions }. The region is not known yet.
    }
reason-language =
    { $outcome ->
        [yes] { $language } is spoken at { $has }; { $level } or better is asked for.
        [no] { $language } at { $level } or better is asked for; { $has } is recorded.
       *[not-known] { $language } at { $level } or better is asked for; the level is not known yet.
    }
reason-self-employment-allowed =
    { $outcome ->
        [yes] The permit allows self-employment, as is asked for.
        [no] A permit that allows self-employment is asked for; the recorded permit does not allow it.
       *[not-known] A permit that allows self-employment is asked for; whether the permit allows it is not known yet.
    }
reason-residence-days-left =
    { $outcome ->
        [yes]
            The permit is valid for { $has ->
                [one] 1 more day
               *[other] { $has } more days
            }; { $days ->
                [one] 1 day is asked for.
               *[other] { $days } days are asked for.
            }
        [no]
            A permit that is valid for { $days ->
                [one] 1 more day
               *[other] { $days } more days
            } is asked for; { $has ->
                [0] the recorded permit ends today or has ended already.
                [one] the recorded permit has 1 day left.
               *[other] the recorded permit has { $has } days left.
            }
       *[not-known]
            A permit that is valid for { $days ->
                [one] 1 more day
               *[other] { $days } more days
            } is asked for; the end of the permit is not known yet.
    }
reason-stage =
    { $outcome ->
        [yes] The recorded stage of the business is “{ $has }”; the offer is for: { $stages }.
        [no] The offer is for businesses at this stage: { $stages }. The recorded stage is “{ $has }”.
       *[not-known] The offer is for businesses at this stage: { $stages }. The stage is not known yet.
    }
reason-sector =
    { $outcome ->
        [yes] The recorded sector is “{ $has }”; the offer is for: { $sectors }.
        [no] The offer is for businesses in this sector: { $sectors }. The recorded sector is “{ $has }”.
       *[not-known] The offer is for businesses in this sector: { $sectors }. The sector is not known yet.
    }
reason-amount-needed =
    { $outcome ->
        [yes]
            { $bounds ->
                [1] { $has } is needed to start; the offer is for { $from } or more.
                [2] { $has } is needed to start; the offer is for { $to } or less.
               *[3] { $has } is needed to start; the offer is for { $from } to { $to }.
            }
        [no]
            { $bounds ->
                [1] The offer is for a need of { $from } or more; the recorded need is { $has }.
                [2] The offer is for a need of { $to } or less; the recorded need is { $has }.
               *[3] The offer is for a need of { $from } to { $to }; the recorded need is { $has }.
            }
       *[not-known]
            { $bounds ->
                [1] The offer is for a need of { $from } or more; how much is needed is not known yet.
                [2] The offer is for a need of { $to } or less; how much is needed is not known yet.
               *[3] The offer is for a need of { $from } to { $to }; how much is needed is not known yet.
            }
    }
reason-own-share =
    { $outcome ->
        [yes]
            { $has ->
                [0] The own share that is asked for ({ $percent }%) is given.
               *[other] Own money covers { $has }% of the need; { $percent }% is asked for.
            }
        [no] Own money of at least { $percent }% of the need is asked for; { $has }% is recorded.
       *[not-known] Own money of at least { $percent }% of the need is asked for; the own share is not known yet.
    }
reason-plan-at-hand =
    { $outcome ->
        [yes] A written business plan is at hand, as is asked for.
        [no] A written business plan is asked for; there is none so far.
       *[not-known] A written business plan is asked for; whether there is one is not known yet.
    }
reason-registered =
    { $outcome ->
        [yes] The business is registered, as is asked for.
        [no] A registered business is asked for; it is not registered so far.
       *[not-known] A registered business is asked for; whether it is registered is not known yet.
    }
reason-supported-competences =
    { $outcome ->
        [yes]
            { $has ->
                [0] No competence has
                [one] 1 competence has
               *[other] { $has } competences have
            } the strength “{ $strength }” or better; { $count ->
                [one] 1 is asked for.
               *[other] { $count } are asked for.
            }
        [no]
            The offer asks for { $count ->
                [one] 1 competence
               *[other] { $count } competences
            } of the strength “{ $strength }” or better; { $has ->
                [0] there is none so far.
                [one] there is 1 so far.
               *[other] there are { $has } so far.
            }
       *[not-known]
            The offer asks for { $count ->
                [one] 1 competence
               *[other] { $count } competences
            } of the strength “{ $strength }” or better; how many there are is not known yet.
    }
reason-competence =
    { $outcome ->
        [yes] “{ $competence }” has the strength “{ $has }”; “{ $strength }” or better is asked for.
        [no] “{ $competence }” with the strength “{ $strength }” or better is asked for; that is not so yet.
       *[not-known] “{ $competence }” with the strength “{ $strength }” or better is asked for; nobody asked about it yet.
    }
reason-qualification-level =
    { $outcome ->
        [yes] A qualification was read at EQF level { $has }; level { $level } or higher is asked for.
        [no] A qualification at EQF level { $level } or higher is asked for; the highest reading is level { $has }.
       *[not-known] A qualification at EQF level { $level } or higher is asked for; no qualification was read at a level yet.
    }
reason-residence-kind =
    { $outcome ->
        [yes] The offer is for this kind of permit: { $has }.
        [no] The offer is for these kinds of permit: { $kinds }. Another kind is recorded: { $has }.
       *[not-known] The offer is for these kinds of permit: { $kinds }. The kind of permit is not known yet.
    }
reason-distance =
    { $outcome ->
        [yes] { $place } is { $has } km away; at most { $km } km is asked for.
        [no] A home at most { $km } km from { $place } is asked for; it is { $has } km.
       *[not-known] A home at most { $km } km from { $place } is asked for; the distance is not known yet.
    }
reason-years-in-country =
    { $outcome ->
        [yes] The recorded time in this country fits; full years: { $has }.
        [no]
            { $from ->
                [0] At most { $to } full years in this country are asked for; recorded: { $has }.
               *[other]
                    { $to ->
                        [0] At least { $from } full years in this country are asked for; recorded: { $has }.
                       *[other] { $from } to { $to } full years in this country are asked for; recorded: { $has }.
                    }
            }
       *[not-known]
            { $from ->
                [0] At most { $to } full years in this country are asked for; how long it has been is not known well enough yet.
               *[other]
                    { $to ->
                        [0] At least { $from } full years in this country are asked for; how long it has been is not known well enough yet.
                       *[other] { $from } to { $to } full years in this country are asked for; how long it has been is not known well enough yet.
                    }
            }
    }
reason-employment =
    { $outcome ->
        [yes] The offer is for this: { $has }. That fits.
        [no] The offer is for: { $employments }. Recorded is: { $has }.
       *[not-known] The offer is for: { $employments }. What the person does at present is not known yet.
    }
reason-receives-benefits =
    { $outcome ->
        [yes] The offer is for people who live on benefits, as is recorded.
        [no] The offer is for people who live on benefits; that does not apply.
       *[not-known] The offer is for people who live on benefits; whether that applies is not known yet.
    }
reason-gender =
    { $outcome ->
        [yes] The offer is for: { $genders }. That fits.
        [no] The offer is for: { $genders }. That does not fit.
       *[not-known] The offer is for: { $genders }. Whether that fits is not known yet.
    }
reason-family-duties =
    { $outcome ->
        [yes] The offer is for people who look after children or others, as is recorded.
        [no] The offer is for people who look after children or others; that does not apply.
       *[not-known] The offer is for people who look after children or others; whether that applies is not known yet.
    }
reason-has-time =
    { $outcome ->
        [yes] There is time when it is needed: { $times }.
        [no] Time is needed at one of these: { $times }. The recorded times are others.
       *[not-known] Time is needed at one of these: { $times }. When there is time is not known yet.
    }

# An offer that leaves somebody out because of a fact: yes means that the person is not left out.
reason-excluded =
    { $outcome ->
        [yes] The offer leaves some people out because of this: { $what }. That does not apply here.
        [no] The offer leaves some people out because of this: { $what }. That applies here.
       *[not-known] The offer leaves some people out because of this: { $what }. Whether that applies is not known yet.
    }

# The facts as noun phrases.
fact-age = age
fact-region = region of residence
fact-language = knowledge of a language
fact-self-employment-allowed = a permit that allows self-employment
fact-residence-days-left = time left on the permit
fact-stage = stage of the business
fact-sector = sector of the business
fact-amount-needed = money needed to start
fact-own-share = own share of the money
fact-plan-at-hand = a written business plan
fact-registered = a registered business
fact-supported-competences = competences with evidence
fact-competence = one certain competence
fact-qualification-level = EQF level of a qualification
fact-residence-kind = kind of permit
fact-distance = distance of the home
fact-years-in-country = time in this country
fact-employment = present work
fact-receives-benefits = living on benefits
fact-gender = gender
fact-family-duties = looking after children or others
fact-has-time = times of the week

# What is asked for, as a phrase after “Would open with:”.
requirement-age =
    { $from ->
        [0] an age of at most { $to }
       *[other]
            { $to ->
                [0] an age of at least { $from }
               *[other] an age from { $from } to { $to }
            }
    }
requirement-region = living in one of these regions ({ $regions })
requirement-language = { $language } at { $level } or better
requirement-self-employment-allowed = a permit that allows self-employment
requirement-residence-days-left =
    a permit that is valid for { $days ->
        [one] 1 more day
       *[other] { $days } more days
    }
requirement-stage = a business at one of these stages ({ $stages })
requirement-sector = a business in one of these sectors ({ $sectors })
requirement-amount-needed =
    { $bounds ->
        [1] a need of { $from } or more
        [2] a need of { $to } or less
       *[3] a need of { $from } to { $to }
    }
requirement-own-share = own money of at least { $percent }% of the need
requirement-plan-at-hand = a written business plan
requirement-registered = registration of the business
requirement-supported-competences =
    { $count ->
        [one] 1 competence
       *[other] { $count } competences
    } of the strength “{ $strength }” or better
requirement-competence = “{ $competence }” with the strength “{ $strength }” or better
requirement-qualification-level = a qualification at EQF level { $level } or higher
requirement-residence-kind = one of these kinds of permit ({ $kinds })
requirement-distance = a home at most { $km } km from { $place }
requirement-employment = one of these at present ({ $employments })
requirement-receives-benefits = living on benefits
requirement-gender = being: { $genders }
requirement-family-duties = looking after children or others
requirement-has-time = time at one of these ({ $times })
requirement-years-in-country =
    { $from ->
        [0] at most { $to } full years in this country
       *[other]
            { $to ->
                [0] at least { $from } full years in this country
               *[other] { $from } to { $to } full years in this country
            }
    }

# A rule as one sentence, for readers of an exported file.
eligibility-sentence = This is asked for: { $parts }.
eligibility-separator = { "; " }
eligibility-all = (all of these: { $parts })
eligibility-any = (one of these: { $parts })
eligibility-none = (none of these: { $parts })

# Reasons of practical weight, which never decide.
practical-works-on = It works on what help is looked for: { $gap }.
practical-everywhere = The offer can be used from anywhere.
practical-same-region = The offer is in the person’s region: { $region }.
practical-other-region = The offer is for another region: { $region }.
practical-language = The offer is available in { $language }, which the person speaks well enough.
practical-no-shared-language = The offer is available in { $language }; no shared language at B1 or better is recorded.
practical-near = The offer is near: { $place }, { $km } km.
practical-far = The offer is far away: { $place }, { $km } km.
practical-time = It takes place when the person has time: { $time }.
practical-other-times = It takes place when the person has no time.
practical-free = It costs nothing.
practical-costs = It costs { $cost }.
practical-childcare = Children are looked after meanwhile.
practical-stage = It is meant for how far the business is.
practical-other-stage = It is meant for businesses that are less far or further.
practical-places-left =
    { $places ->
        [one] 1 place was left when the facts were confirmed.
       *[other] { $places } places were left when the facts were confirmed.
    }
practical-no-places = No place was left when the facts were confirmed.
practical-not-now = It cannot be had now: { $status }.
practical-sector = The offer is meant for this sector: { $sector }.
practical-other-sector = The offer is meant for other sectors, not for this one: { $sector }.
practical-amount = The money that is still missing fits the offer: { $lacks }.
practical-other-amount = The money that is still missing does not fit the offer: { $lacks }.
practical-never-confirmed = Nobody has confirmed the facts of this offer yet.
practical-confirmed-long-ago =
    { $days ->
        [one] The facts of this offer were last confirmed 1 day ago.
       *[other] The facts of this offer were last confirmed { $days } days ago.
    }
