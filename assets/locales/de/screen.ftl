### reviewed: none

## Screen

# The frame around every screen.
screen-skip-to-content = Zum Inhalt
screen-language = Sprache des Bildschirms
screen-appearance = Darstellung
screen-appearance-system = Wie am Computer
screen-appearance-light = Hell
screen-appearance-dark = Dunkel
screen-demo-banner = Erfundene Beispieldaten. Niemand hier ist echt.
screen-counsellor = Beratung: { $name }
screen-one-moment = Einen Moment bitte.

# Buttons and links that stand on several screens.
button-continue = Weiter
button-back = Zurück
button-try-again = Noch einmal versuchen
button-lock = Sperren
button-lock-hint = Beratungsstelle sperren (Strg+L)
button-leave-demo = Beispiel verlassen
button-show-passphrase = Passphrase zeigen
button-hide-passphrase = Passphrase verbergen

# The box above a form that cannot be saved.
form-problem-heading = Etwas stimmt noch nicht
form-problem-title = Fehler: { $title }
form-optional = freiwillig

# Pickers.
picker-hint = Schreiben Sie ein paar Buchstaben und wählen Sie aus der Liste.
picker-nothing-found = Nichts in der Liste passt zu diesen Buchstaben.

# What could not be done, and why.
notice-failed-heading = Das hat nicht geklappt
notice-vault-heading = Der Tresor lässt sich nicht öffnen
