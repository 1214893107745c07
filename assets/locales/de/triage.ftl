### reviewed: none

## Screen

# Half an hour with a person, in seven steps.
triage-steps = Schritte der Triage
triage-answered = beantwortet
triage-step-person = Zur Person
triage-step-wish = Wunsch
triage-step-cards = Karten
triage-step-life-line = Lebenslinie
triage-step-tasks = Aufgaben
triage-step-bars = Drei Balken
triage-step-profile = Ein Blatt
triage-next = Weiter: { $step }
triage-not-now = Jetzt nicht – weiter: { $step }
triage-minutes =
    { $used ->
        [one] 1 Minute vergangen, noch { $left }
       *[other] { $used } Minuten vergangen, noch { $left }
    }
triage-minutes-over = { $used } Minuten vergangen; die halbe Stunde ist um
triage-record =
    { $minutes ->
        [one] Gespräch festhalten: 1 Minute
       *[other] Gespräch festhalten: { $minutes } Minuten
    }
triage-recorded = Das Gespräch steht jetzt bei den Gesprächen.
triage-is-recorded = Die Triage von heute steht bei den Gesprächen.

# What is asked, to be read out. The candidate's language stands beside it.
triage-question-person = Wer sind Sie? Erzählen Sie nur, was Sie erzählen möchten.
triage-question-wish = Was möchten Sie hier machen?
triage-question-cards = Schauen Sie die Bilder an. Was machen Sie oft?
triage-question-life-line = Was haben Sie in Ihrem Leben gemacht? Sie können überall anfangen.
triage-question-tasks = Was haben Sie dort gemacht? Denken Sie an einen gewöhnlichen Tag.
triage-question-bars = Hier stehen Sie heute. Stimmt das?
triage-question-profile = Dieses Blatt gehört Ihnen. Stimmt alles, was darauf steht?
