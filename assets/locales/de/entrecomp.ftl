### reviewed: none

## Screen

# The room: the fifteen competences of enterprise.
entrecomp-opening = Die fünfzehn Kompetenzen werden geöffnet.
entrecomp-about = Fünfzehn Dinge, die helfen, aus einer Idee etwas zu machen, nach dem europäischen Rahmen EntreComp. Die Person sagt, wo sie steht, die Beraterin oder der Berater sagt, was von außen zu sehen ist, und über die Unterschiede sprechen Sie miteinander.
entrecomp-empty = Bisher gab es kein Gespräch dazu. Beginnen Sie mit dem, worüber die Person gern spricht: Fragen Sie nach dem letzten Mal, wählen Sie den Satz, der passt, und lassen Sie weg, was heute nicht wichtig ist. Sie können jederzeit aufhören und an einem anderen Tag weitermachen.
entrecomp-begin = Gespräch beginnen
entrecomp-begin-another = Neues Gespräch beginnen
entrecomp-sittings = Gespräche
entrecomp-sitting-of = Gespräch vom { $date }
entrecomp-asked = { $asked } von { $all } gefragt
entrecomp-areas = Bereiche

# A sitting.
entrecomp-modes = Wie möchten Sie vorgehen?
entrecomp-mode-one = Eine nach der anderen
entrecomp-mode-list = Als Liste
entrecomp-place = Kompetenz { $place } von { $all }
entrecomp-own = Wie die Person es sagt
entrecomp-own-question = Denken Sie an das letzte Mal. Welcher Satz passt am besten zu Ihnen?
entrecomp-example = Was haben Sie getan, woran man das sieht?
entrecomp-example-hint = Ein Beispiel genügt, in den Worten der Person.
entrecomp-counsellor = Wie ich es sehe (Beratung: { $name })
entrecomp-counsellor-hint = Wählen Sie erst, wenn Sie nachgefragt haben, und denken Sie an das Gehörte, nicht an den Menschen.
entrecomp-counsellor-hidden = Ihre eigene Sicht bleibt verborgen, bis die Person gewählt hat, damit sie niemanden lenkt.
entrecomp-counsellor-show = Jetzt zeigen
entrecomp-discussed = Was Sie einander dazu gesagt haben
entrecomp-discussed-hint = { $difference } Niemand von Ihnen liegt falsch. Fragen Sie einander, woran Sie gedacht haben.
entrecomp-not-asked = Nicht gefragt
entrecomp-keys = Mit der Tastatur: 1 bis 8 wählen einen Satz, 0 heißt „nicht gefragt“. Die Pfeile nach oben und unten führen durch die Sätze, die Pfeile zur Seite zu einer anderen Kompetenz.
entrecomp-before = Zurück
entrecomp-next = Weiter: { $name }
entrecomp-done = Das Rad ansehen

# The wheel and its table.
entrecomp-legend-own = Die Person
entrecomp-legend-counsellor = Die Beratung
entrecomp-legend-area = { $from } bis { $to }: { $name }
entrecomp-level = { $level } { $name }
entrecomp-table = Das Rad als Tabelle
entrecomp-column-competence = Kompetenz
entrecomp-column-difference = Unterschied
entrecomp-column-since = Seit { $date }
entrecomp-difference-none = Beide sehen dasselbe.
entrecomp-difference-one = Nur eine Seite hat gewählt.
entrecomp-difference-own =
    { $count ->
        [one] Die Person sieht eine Stufe mehr.
       *[other] Die Person sieht { $count } Stufen mehr.
    }
entrecomp-difference-counsellor =
    { $count ->
        [one] Die Beratung sieht eine Stufe mehr.
       *[other] Die Beratung sieht { $count } Stufen mehr.
    }

# What is worth talking about.
entrecomp-differences = Darüber lohnt es sich zu sprechen
entrecomp-differences-none = Bisher sehen Sie nichts verschieden.
entrecomp-talk = Darüber sprechen
entrecomp-talk-what = Darüber sprechen: { $name }
entrecomp-talked-about = Besprochen

# One sitting and the one before.
entrecomp-go-on = Dieses Gespräch fortsetzen
entrecomp-change = Dieses Gespräch ändern
entrecomp-compare = Mit { $date } vergleichen
entrecomp-remove = Dieses Gespräch entfernen
entrecomp-since-own = Die Person:
entrecomp-since-counsellor = Die Beratung:
entrecomp-since-further =
    { $count ->
        [one] eine Stufe weiter
       *[other] { $count } Stufen weiter
    }
entrecomp-since-back =
    { $count ->
        [one] eine Stufe weniger
       *[other] { $count } Stufen weniger
    }
entrecomp-since-same = wie vorher
entrecomp-since-new = zum ersten Mal gewählt
entrecomp-since-not-now = diesmal nicht gefragt
