### reviewed: editors

## Screen

# Qualifications, to write down.
qualification-about = An EQF level belongs to a qualification or to a documented reading, never to a person.
qualification-add = Add a qualification
qualification-form = Qualification
qualification-title = Title
qualification-title-hint = As it stands on the paper, in its own language.
qualification-setting-formal = School, vocational training, university.
qualification-setting-non-formal = A course outside the school system.
qualification-paper-form = What was seen of the paper
qualification-eqf-stated = EQF level on the paper
qualification-eqf-stated-hint = Only if it is printed there.
qualification-nqf-stated = National level on the paper
qualification-nqf-stated-hint = As it is printed, for example DQR 4.
qualification-no-level-stated = None
qualification-award = Type of award in the national table
qualification-routes-about = Look at them from top to bottom, and begin with the first one that fits.
qualification-route-body = Who does it
qualification-route-website = Website, to look up later
qualification-route-papers = What to bring

# Readings, to write down.
reading-form = EQF reading
reading-add = Add a reading
reading-add-what = Add a reading: “{ $what }”
reading-taken-over = The reading is taken over.
reading-proposal = A reading is possible: EQF { $level }. On what it rests: { $basis }. Country: { $country }. Framework: { $framework }. Source: { $source }. Date of the source: { $source-date }. It counts only when somebody takes it over, with name and date.
reading-take-over = Take over this reading
reading-take-over-what = Take over this reading: “{ $what }”
reading-name = { $what }: { $basis }
reading-basis = On what does the level rest?
reading-level = Level
reading-choose-level = Not chosen yet
reading-source = Where is it written?
reading-source-hint = Which paper, register, statement or table, and on which page.
reading-source-date = Date of the source
reading-country = Country
reading-framework = Framework
reading-framework-hint = For example DQR or NQF.
reading-reader = Who read it?
reading-second-reader = Who is the second reader?
reading-second-reader-hint = A colleague or somebody from outside, never the candidate.
reading-second-role = From where is the second reader?
reading-choose-role = Not chosen yet
reading-second-role-needed = Say whether the second reader works at this desk or comes from outside.
reading-target = Qualification to aim for
reading-target-hint = What the person could seek by validation or an exam.
reading-target-fits = Fits the occupation “{ $occupation }”
reading-target-fits-plain = Fits what was done there
reading-target-other = Another one
reading-target-catalogue = Find it in the catalogue
reading-target-catalogue-away = The catalogue cannot be read just now. You can write the qualification down yourself.
reading-proposed-heading = What this could relate to
reading-proposed-about = Look at these together. Write down only what the person really could and would like to aim for.
reading-relates = This relates to the field of “{ $title }” (EQF { $level }), a qualification to aim for. The person does not hold it yet.
reading-write-relates = Write down that it relates to this
reading-write-relates-what = Write down that it relates to this: “{ $what }”
reading-relates-written = Written down: it relates to “{ $what }”.
reading-columns = The three columns
reading-columns-hint = Read each one by itself, with something that the person really did. The range follows from them.
reading-column-knowledge = Knowledge
reading-column-skills = Skills
reading-column-responsibility-and-autonomy = Responsibility and autonomy
reading-descriptors = All levels in words
reading-descriptor = Level { $level }: { $words }
reading-example = Example
reading-example-hint = What did the person do, where, and for whom? One situation is enough.
reading-range = The range goes from the lowest to the highest of the three: { $low } to { $high }.
reading-range-one = All three columns name the same level: { $low }.
reading-printing-forbidden = The person does not want this level printed
reading-of-experience = Read another experience
reading-choose-experience = Choose an experience
reading-no-experience = There is nothing to read yet. First write down under “Experience” what the person lived and did.
reading-informal-about = What was learnt without a school has no level of its own. It can relate to a qualification to aim for, or two people read the descriptors and name a range.
