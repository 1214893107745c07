### reviewed: editors

## Screen

# The form of a rule.
rule-about = Add only what the provider really asks for. What EXpress does not know of a candidate stays open and excludes nobody.
rule-kind = What is needed of this
rule-kind-of-group = What is needed of this group
rule-all = all of these
rule-any = one of these is enough
rule-none = none of these
rule-group-all = Group: all of these
rule-group-any = Group: one of these is enough
rule-group-none = Group: none of these
rule-add-condition = Add a condition
rule-add-condition-to-group = Add a condition to this group
rule-add-group = Add a group
rule-topic-person = Person
rule-topic-permit = Permit
rule-topic-home = Home
rule-topic-language = Language
rule-topic-business = Business
rule-topic-money = Money
rule-topic-competences = Competences
rule-up = Up
rule-down = Down
rule-move-up = Move “{ $what }” up
rule-move-down = Move “{ $what }” down
rule-spelled = Who can take part, in words:
rule-everybody = Everybody. Nothing is asked for.
rule-not-whole = Something is not filled in yet. It is not saved before it is.

# The fields of a condition.
condition-choose = Choose
condition-no-fields = Nothing more to fill in.
condition-one-of = One of these
condition-age-from = Youngest age
condition-age-to = Oldest age
condition-years-from = At least, in years
condition-years-to = At most, in years
condition-amount-from = At least, in whole euros
condition-amount-to = At most, in whole euros
condition-regions = Regions, one on each line
condition-from-place = From which place
condition-from-place-hint = A place of the list in Settings, so that EXpress can reckon the distance.
condition-km = At most, in kilometres
condition-language = Language
condition-level = Lowest level
condition-days = Days left, at least
condition-percent = At least, in per cent
condition-eqf-level = Lowest EQF level
condition-skill = Competence
condition-skill-hint = Type some letters and choose from the list of ESCO.
condition-strength = Lowest strength
condition-count = How many, at least
