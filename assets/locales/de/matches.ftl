### reviewed: none

## Screen

# What is shown of the matches, and what two people decide.
matches-steps = Die sechs Schritte
matches-filter = Welche Angebote
matches-filter-all = Alle
matches-filter-fits = Passt jetzt
matches-filter-nearly = Passt fast
matches-filter-chosen = Gewählt
matches-filtered-empty = Hier ist im Moment nichts.
matches-show-more =
    { $count ->
        [one] 1 weiteres zeigen
       *[other] { $count } weitere zeigen
    }
matches-show-quiet =
    { $count ->
        [one] 1 Angebot zeigen, das nicht passt
       *[other] { $count } Angebote zeigen, die nicht passen
    }
matches-hide-quiet = Verbergen, was nicht passt
match-choose = Wählen
match-choose-what = „{ $name }“ wählen
match-set-aside = Zurückstellen
match-set-aside-what = „{ $name }“ zurückstellen
match-set-aside-why = Warum nicht? (freiwillig)
match-set-aside-hint = In wenigen Worten, für das nächste Gespräch. Wenn Sie nichts schreiben, steht dort „{ $words }“.
match-set-aside-not-now = Jetzt nicht
match-undecide = Entscheidung zurücknehmen
match-undecide-what = Entscheidung zu „{ $name }“ zurücknehmen
matches-open-offer = Angebot öffnen
matches-open-offer-what = Angebot „{ $name }“ öffnen
match-decision-kept = Entschieden: { $decision }
match-decision-taken-back = Die Entscheidung ist zurückgenommen.
