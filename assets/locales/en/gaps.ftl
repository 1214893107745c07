### reviewed: editors

## Screen

# The room: what is there, and what can be asked or learnt next.
gaps-opening = The gaps are being looked up.
gaps-about = This lays what stands in the file beside what an occupation or a business asks for. It is no test and no judgement on the person: a gap is something that a course, a mentor or a talk can work on, and “not asked” only says that nobody has asked yet.
gaps-for-occupation = For an occupation
gaps-for-business = For starting a business
gaps-target = Occupation to look at
gaps-target-hint = Type what it is called in any language, then choose from the list.
gaps-target-proposed = (from the latest experience)
gaps-target-another = Choose another one
gaps-occupation-empty = Nothing is listed for this occupation at this desk. Choose another one, or import the occupations in the settings.

# The groups, with how many stand in each.
gap-group-strong = Strong
gap-group-weak = Weak
gap-group-missing = Missing
gap-group-not-asked = Not asked yet
gaps-count = { $count } of { $all }
gaps-not-asked-about = Nobody has asked about these yet. Some of them may be there; ask about those that matter.

# One thing that is needed.
gap-standing-strong = Strong: it is there
gap-standing-weak = Weak: begun, or in own words
gap-standing-missing = Missing: not done so far
gap-standing-not-asked = Not asked yet
gap-essential = Essential
gap-competences = This says so:
gap-about-skill = Skill
gap-about-entrecomp = Entrepreneurship (EntreComp)
gap-about-theme = For the start

# Help that is looked for.
gap-hand-on = Look for help with this
gap-hand-on-what = Look for help with this: { $name }
gap-was-handed-on = Now waits for offers: { $name }
gap-handed-on = Waits for offers
gap-take-back = Take back
gap-take-back-what = Take back: { $name }
gap-taken-back = Taken back: { $name }
gaps-open = Help is looked for
gaps-open-about = Offers that work on these say so and stand earlier among equals.

# What an entry of the directory works on or helps with.
gap-subjects-skill-hint = Type a part of its name and choose it from the list.
