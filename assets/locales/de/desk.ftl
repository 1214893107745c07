### reviewed: none

## Screen

# The first choice.
first-run-heading = Willkommen bei EXpress
first-run-lead = EXpress hilft Ihnen und der Person, die Sie beraten, herauszufinden, was sie kann, was ihr offensteht und was die nächsten Schritte sind. Alles bleibt auf diesem Computer.
first-run-set-up = Meine Beratungsstelle einrichten
first-run-set-up-about = Drei kurze Schritte. Sie brauchen eine Passphrase, die niemand erraten kann.
first-run-demo = Im Beispiel umsehen
first-run-demo-about = Erfundene Personen und Angebote. Sie können alles ausprobieren; nichts wird aufbewahrt.
demo-opening = Das Beispiel wird gefüllt. Das dauert ein paar Sekunden.

# The three steps of the set-up.
set-up-step = Schritt { $number } von 3
set-up-desk-heading = Ihre Beratungsstelle
set-up-desk-name = Name der Organisation
set-up-desk-name-hint = So, wie er auf dem Papier stehen soll.
set-up-desk-name-empty = Schreiben Sie den Namen der Organisation.
set-up-place = Ort der Beratungsstelle
set-up-place-hint = Die Stadt oder der Stadtteil.
set-up-country = Land
set-up-counsellor-heading = Sie, die Beratungskraft
set-up-counsellor-name = Ihr voller Name
set-up-counsellor-name-hint = So, wie er auf dem Papier stehen soll. Andere können später dazukommen.
set-up-counsellor-name-empty = Schreiben Sie Ihren Namen.
set-up-passphrase-heading = Ihre Passphrase
set-up-passphrase = Passphrase
set-up-passphrase-hint = Mindestens { $at-least } Zeichen. Vier oder mehr Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.
set-up-passphrase-empty = Schreiben Sie eine Passphrase.
set-up-passphrase-short = Nehmen Sie mindestens { $at-least } Zeichen.
set-up-passphrase-again = Noch einmal dieselbe Passphrase
set-up-passphrase-differs = Die beiden Passphrasen sind nicht gleich. Schreiben Sie die zweite noch einmal.
set-up-passphrase-warning-heading = Niemand kann sie wiederherstellen
set-up-passphrase-warning = Die Passphrase ist der einzige Schlüssel zu dieser Beratungsstelle. Geht sie verloren, ist alles im Tresor verloren: Niemand kann ihn öffnen, auch die Menschen nicht, die EXpress gemacht haben. Schreiben Sie sie auf und bewahren Sie das Papier verschlossen auf.
set-up-finish = Beratungsstelle einrichten
set-up-working = Die Beratungsstelle wird eingerichtet.
set-up-done = Die Beratungsstelle ist eingerichtet und offen.

# Unlock.
unlock-heading = Beratungsstelle entsperren
unlock-lead = Der Tresor dieser Beratungsstelle ist gesperrt. Ohne die Passphrase kann ihn niemand lesen, nicht einmal den Namen.
unlock-passphrase = Ihre Passphrase
unlock-button = Entsperren
unlock-working = Der Tresor wird geöffnet.
unlock-empty = Schreiben Sie Ihre Passphrase.
unlock-lost-heading = Was, wenn die Passphrase verloren ist?
unlock-lost = Dann bleibt der Tresor zu. EXpress hat keinen zweiten Schlüssel, und niemand kann die Passphrase wiederherstellen. Fragen Sie, ob sie beim Einrichten aufgeschrieben wurde und ob jemand im Team sie kennt. Der Tresor wird nie gelöscht: Findet sich die Passphrase später, öffnet er sich wieder.
unlock-locked = Die Beratungsstelle ist gesperrt.
unlock-open = Die Beratungsstelle ist offen.
