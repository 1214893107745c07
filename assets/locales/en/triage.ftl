### reviewed: editors

## Screen

# Half an hour with a person, in seven steps.
triage-steps = Steps of the triage
triage-answered = answered
triage-step-person = Person
triage-step-wish = Wish
triage-step-cards = Cards
triage-step-life-line = Life line
triage-step-tasks = Tasks
triage-step-bars = Three bars
triage-step-profile = Profile
triage-next = Next: { $step }
triage-not-now = Not now – next: { $step }
triage-minutes =
    { $used ->
        [one] 1 minute used, { $left } left
       *[other] { $used } minutes used, { $left } left
    }
triage-minutes-over = { $used } minutes used; half an hour is over
triage-record =
    { $minutes ->
        [one] Record this talk: 1 minute
       *[other] Record this talk: { $minutes } minutes
    }
triage-recorded = The talk is recorded among the conversations.
triage-is-recorded = Today’s triage stands among the conversations.

# What is asked, to be read out. The candidate's language stands beside it.
triage-question-person = Who are you? Tell us only what you want to tell.
triage-question-wish = What do you want to do here?
triage-question-cards = Look at the pictures. What do you do often?
triage-question-life-line = What have you done in your life? You can begin anywhere.
triage-question-tasks = What did you do there? Think of an ordinary day.
triage-question-bars = This is where you stand today. Is it right?
triage-question-profile = This paper is yours. Is everything on it right?
