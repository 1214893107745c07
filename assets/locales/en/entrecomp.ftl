### reviewed: editors

## Screen

# The room: the fifteen competences of enterprise.
entrecomp-opening = The fifteen competences are being opened.
entrecomp-about = Fifteen things that help people to make something of an idea, after the European framework EntreComp. The person says where they stand, the counsellor says what they see, and you talk about where the two differ.
entrecomp-empty = There is no sitting yet. Begin with what the person likes to talk about: ask about the last time they did it, choose the sentence that fits, and leave out what does not matter today. You can stop at any time and go on another day.
entrecomp-begin = Begin a sitting
entrecomp-begin-another = Begin a new sitting
entrecomp-sittings = Sittings
entrecomp-sitting-of = Sitting of { $date }
entrecomp-asked = { $asked } of { $all } asked
entrecomp-areas = Areas

# A sitting.
entrecomp-modes = How do you want to go through them?
entrecomp-mode-one = One after the other
entrecomp-mode-list = As a list
entrecomp-place = Competence { $place } of { $all }
entrecomp-own = As the person says
entrecomp-own-question = Think of the last time. Which sentence is closest to you?
entrecomp-example = What did you do that shows it?
entrecomp-example-hint = One example is enough, in the person’s own words.
entrecomp-counsellor = As I see it (counsellor: { $name })
entrecomp-counsellor-hint = Choose after you have asked further, and think of what you heard rather than of the person.
entrecomp-counsellor-hidden = Your own view stays hidden until the person has chosen, so that it does not lead them.
entrecomp-counsellor-show = Show it now
entrecomp-discussed = What you said to each other about it
entrecomp-discussed-hint = { $difference } Neither of you is wrong. Ask each other what you were thinking of.
entrecomp-not-asked = Not asked
entrecomp-keys = With the keyboard: 1 to 8 choose a sentence, 0 says “not asked”. The arrows up and down lead through the sentences, the arrows to the sides to another competence.
entrecomp-before = Back
entrecomp-next = Next: { $name }
entrecomp-done = Look at the wheel

# The wheel and its table.
entrecomp-legend-own = The person
entrecomp-legend-counsellor = The counsellor
entrecomp-legend-area = { $from } to { $to }: { $name }
entrecomp-level = { $level } { $name }
entrecomp-table = The wheel as a table
entrecomp-column-competence = Competence
entrecomp-column-difference = Difference
entrecomp-column-since = Since { $date }
entrecomp-difference-none = Both see the same.
entrecomp-difference-one = Only one of the two has chosen.
entrecomp-difference-own =
    { $count ->
        [one] The person sees one level more.
       *[other] The person sees { $count } levels more.
    }
entrecomp-difference-counsellor =
    { $count ->
        [one] The counsellor sees one level more.
       *[other] The counsellor sees { $count } levels more.
    }

# What is worth talking about.
entrecomp-differences = Worth talking about
entrecomp-differences-none = So far you see nothing differently.
entrecomp-talk = Talk about it
entrecomp-talk-what = Talk about it: { $name }
entrecomp-talked-about = Talked about

# One sitting and the one before.
entrecomp-go-on = Go on with this sitting
entrecomp-change = Change this sitting
entrecomp-compare = Compare with { $date }
entrecomp-remove = Remove this sitting
entrecomp-since-own = Person:
entrecomp-since-counsellor = Counsellor:
entrecomp-since-further =
    { $count ->
        [one] one level further
       *[other] { $count } levels further
    }
entrecomp-since-back =
    { $count ->
        [one] one level less
       *[other] { $count } levels less
    }
entrecomp-since-same = the same as before
entrecomp-since-new = chosen for the first time
entrecomp-since-not-now = not asked this time
