### reviewed: none

## Screen

# The room: what is there, and what can be asked or learnt next.
gaps-opening = Die Lücken werden nachgesehen.
gaps-about = Hier liegt das, was in der Akte steht, neben dem, was ein Beruf oder ein Betrieb verlangt. Das ist keine Prüfung und kein Urteil über die Person: An einer Lücke kann ein Kurs, eine Mentorin, ein Mentor oder ein Gespräch arbeiten, und „nicht gefragt“ heißt nur, dass noch niemand gefragt hat.
gaps-for-occupation = Für einen Beruf
gaps-for-business = Für eine Gründung
gaps-target = Beruf, um den es geht
gaps-target-hint = Geben Sie den Namen in irgendeiner Sprache ein, dann wählen Sie aus der Liste.
gaps-target-proposed = (aus der letzten Erfahrung)
gaps-target-another = Einen anderen wählen
gaps-occupation-empty = Für diesen Beruf ist in dieser Beratungsstelle nichts verzeichnet. Wählen Sie einen anderen, oder importieren Sie die Berufe in den Einstellungen.

# The groups, with how many stand in each.
gap-group-strong = Stark
gap-group-weak = Schwach
gap-group-missing = Fehlt
gap-group-not-asked = Noch nicht gefragt
gaps-count = { $count } von { $all }
gaps-not-asked-about = Danach hat noch niemand gefragt. Manches davon kann da sein; fragen Sie nach dem, was wichtig ist.

# One thing that is needed.
gap-standing-strong = Stark: ist da
gap-standing-weak = Schwach: begonnen oder in eigenen Worten
gap-standing-missing = Fehlt: bisher nicht gemacht
gap-standing-not-asked = Noch nicht gefragt
gap-essential = Unverzichtbar
gap-competences = Das sagt es:
gap-about-skill = Fertigkeit
gap-about-entrecomp = Unternehmertum (EntreComp)
gap-about-theme = Für den Start

# Help that is looked for.
gap-hand-on = Dafür Hilfe suchen
gap-hand-on-what = Dafür Hilfe suchen: { $name }
gap-was-handed-on = Wartet jetzt auf Angebote: { $name }
gap-handed-on = Wartet auf Angebote
gap-take-back = Zurücknehmen
gap-take-back-what = Zurücknehmen: { $name }
gap-taken-back = Zurückgenommen: { $name }
gaps-open = Hierfür wird Hilfe gesucht
gaps-open-about = Angebote, die daran arbeiten, sagen es und stehen unter gleichen weiter vorn.

# What an entry of the directory works on or helps with.
gap-subjects-skill-hint = Schreiben Sie einen Teil des Namens, und wählen Sie aus der Liste.
