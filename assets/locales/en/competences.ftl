### reviewed: editors

## Screen

# The ledger of competences.
competence-add = Add a competence
competence-from-experience = From what the person did
competence-remove = Remove this competence
competence-disagrees = The person does not agree
competence-filter = Show
competence-filter-all = All: { $count }
competence-filter-strength = { $strength }: { $count }
competence-filter-none = No competence has this strength.
competence-shown-count = The first { $shown } of { $count } are shown.
competence-show-all = Show all { $count }

# In which order the ledger stands, and how far each competence is.
competence-sort = Sort by
competence-sort-recording = Order of recording
competence-sort-strength = Strength, strongest first
competence-sort-name = Name
competence-group = Group by strength
competence-group-count =
    { $count ->
        [one] 1 competence
       *[other] { $count } competences
    }
competence-column-standing = Phases and agreement
competence-column-eqf = EQF
competence-eqf-level = Relates to EQF { $low }
competence-eqf-range = Relates to EQF { $low } to { $high }
competence-eqf-why = { $level }. Why? { $what }
competence-eqf-none = No level: no experience that this comes from has an EQF reading.
competence-eqf-heading = Levels to which it relates
competence-eqf-about = They were read from the experiences that it comes from. A competence has no level of its own.
competence-phases = Phases of validation
competence-phase-not-yet = (not yet)
competence-phase-identified-meaning = It was found and named together.
competence-phase-documented-meaning = Something beside the person’s own words supports it, and somebody at the desk saw or heard that.
competence-phase-assessed-meaning = Somebody judged it in a test, an interview or a work sample, whatever the result was.
competence-phases-certification = The next phase, certification, belongs to bodies that award qualifications. It is not done here.
competence-agrees = The person agrees
competence-agreement-not-asked = Not asked whether the person agrees

# Why a competence is as strong as it is.
competence-why = Why?
competence-why-what = Why? { $what }
competence-why-evidence = Evidence for it
competence-why-no-evidence = No evidence is recorded for it yet.
competence-why-next = What makes it one step stronger
competence-why-strongest = Nothing is stronger than this.

# Two competences that may be one.
competence-alike-heading = These may say the same
competence-alike-about = Ask the person. If it is one thing, choose whose words stay. The experiences and the evidence of both stay too.
competence-alike-evidence = Evidence: { $count }
competence-alike-keep-first = Keep the first words
competence-alike-keep-first-what = Keep the first words: { $what }
competence-alike-keep-second = Keep the second words
competence-alike-keep-second-what = Keep the second words: { $what }
competence-alike-two = These are two things
competence-alike-two-what = These are two things: { $first }; { $second }
competence-alike-more =
    { $count ->
        [one] 1 more pair comes after these.
       *[other] { $count } more pairs come after these.
    }
competence-alike-merged = One competence now: { $what }
competence-alike-kept-apart = These stay two competences: { $first }; { $second }

# Competence, to write down.
competence-form = Competence
competence-title = What can this person do?
competence-title-hint = In the person’s own words, in any language. For example: sews wedding dresses.
competence-suggestions = Suggestions
competence-suggestions-count =
    { $count ->
        [one] 1 suggestion. The arrow keys lead to it.
       *[other] { $count } suggestions. The arrow keys lead to them.
    }
competence-esco = Name in ESCO
competence-esco-named = ESCO: { $label } ({ $release })
competence-esco-named-plain = ESCO: { $label }
competence-esco-linked = Linked with a name in ESCO that others understand too.
competence-esco-find = Find a name in ESCO
competence-esco-find-other = Find another name in ESCO
competence-esco-find-hint = Nobody needs one. The person’s words stay as they are. Type some letters in any language and choose.
competence-esco-retired = No longer in ESCO
competence-esco-retired-about = The words here stay. Another name can be chosen.
competence-esco-unlink = Remove the link
competence-language = In which language was it said?
competence-experiences = From which experiences?
competence-setting = How was it learnt?
competence-setting-proposed = A proposal, because of “{ $experience }”. Choose what is right.
competence-setting-proposal = A proposal. Choose what is right.
competence-agreed = Does the person agree with what is written here?
competence-agreed-hint = What the person does not agree with is on no paper for others.
competence-agreed-not-asked = Not asked yet
competence-dissent = What does the person see differently?
competence-dissent-hint = On no paper but the person’s own access report.

# Evidence.
evidence-heading = Evidence
evidence-of-this = Evidence for this competence
evidence-empty = Nothing is recorded yet. Certificates, letters, calls, tests, work samples and photos belong here, also those that nobody has seen yet.
evidence-add = Add evidence
evidence-drop-hint = A file that you drop or paste here begins a new piece of evidence.
evidence-supports = Supports:
evidence-supports-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
evidence-kind = Kind
evidence-title = What is it?
evidence-title-hint = For example: letter of a customer.
evidence-issuer = Who issued it?
evidence-speaker = Who speaks?
evidence-speaker-hint = The name of the person or the firm. Without a name nothing is confirmed.
evidence-assessor = Who judged it?
evidence-form = In which form was it seen?
evidence-seen-by = Who at the desk saw or heard it?
evidence-seen-how = How was it seen or heard?
evidence-seen-by-whom = seen or heard by { $name }
evidence-judged-by = judged by { $name }
evidence-test = Was the test passed?
evidence-test-passed = Passed
evidence-test-not-passed = Not passed
evidence-interview = Was the interview signed off, with nothing in it against the claim?
evidence-interview-signed = Signed off without a contradiction
evidence-interview-not-signed = Not signed off, or with a contradiction
evidence-sample = Was it made in front of an assessor?
evidence-sample-watched = Made in front of an assessor
evidence-sample-not-watched = Not made in front of an assessor
evidence-competences = Which competences does it support?
evidence-competences-find = Find a competence
evidence-competences-find-hint = There are { $count }. Those that are ticked stand first.
evidence-dated = Date
evidence-language = Language
evidence-note = More about it

# By which way evidence was seen or heard.
seen-how-not-noted = Not noted
seen-how-at-the-desk = At the desk
seen-how-on-site = On site
seen-how-video-call = In a video call
seen-how-telephone = On the telephone
seen-how-sent = Sent by letter or e-mail

# What a piece gives, and why one gives no more than the person’s own word.
evidence-gives = Gives: { $strength }
evidence-why-own-words = It is the person’s own word.
evidence-why-photo-alone = A photo alone does not show who made it.
evidence-why-not-seen = Nobody at the desk has seen or heard it yet.
evidence-why-only-copy = Only a copy was seen. The original counts.
evidence-why-not-original = What was seen was not the original.
evidence-why-nobody-named = Nobody is named who saw or heard it.
evidence-why-third-party-not-named = The person or the firm that speaks is not named.
evidence-why-not-in-person = Nobody was there while it was made: it was not seen in person.
evidence-why-not-passed = It was not passed.
evidence-why-not-watched = It was not made in front of an assessor.
evidence-why-contradiction = It was not signed off, or something in it speaks against the claim.
evidence-why-not-judged = Nobody has noted what came of it.
