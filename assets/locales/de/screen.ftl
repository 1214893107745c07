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
screen-navigation = Bildschirme
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
button-done = Fertig
screen-still-needed = Noch nicht eingetragen. Noch offen: { $what }
button-change = Ändern
button-change-what = „{ $what }“ ändern
button-remove = Entfernen
button-remove-what = „{ $what }“ entfernen
lines-hint = Eines in jeder Zeile.
button-undo = Rückgängig
button-close = Schließen

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

# Fields for dates and numbers.
date-field-day = Tag
date-field-month = Monat
date-field-year = Jahr
date-field-hint = Das Jahr allein genügt. Zum Beispiel 27 3 2007.
date-field-whole-hint = Zum Beispiel 27 3 2027.
date-problem-whole = Hier braucht es Tag, Monat und Jahr. Prüfen Sie, ob es diesen Tag gibt.
number-problem = Schreiben Sie eine ganze Zahl in Ziffern.
decimal-problem = Schreiben Sie eine Zahl in Ziffern, mit Komma oder Punkt.
decimal-sign = ,
picker-not-chosen = Wählen Sie einen Eintrag der Liste, oder leeren Sie das Feld.

# The line that says what just happened.
status-saving = Wird gespeichert …
status-saved = Gespeichert { $time }
status-not-saved = Nicht gespeichert. { $why }
status-removed = Entfernt: { $what }
status-undone = Rückgängig gemacht: { $what }

# What can be done from anywhere, with its key.
action-find = Person finden
action-new-candidate = Neue Person
action-undo = Letzte Änderung rückgängig machen
action-directory = Verzeichnis
action-settings = Einstellungen
action-palette = Etwas tun oder öffnen
action-keys = Tasten
action-lock = Beratungsstelle sperren
action-section = Gehe zu: { $section }
action-hide-notes = Private Notizen verbergen
action-close = Ein Fenster oder eine Liste schließen
action-larger = Alles größer zeigen
action-normal-size = Alles in üblicher Größe zeigen
key-control = Strg
keys-about = Das Fragezeichen wirkt, wo niemand schreibt. Tab führt von Feld zu Feld, Enter drückt einen Knopf, die Pfeiltasten wählen aus einer Liste.
palette-hint = Schreiben Sie, was Sie tun oder wen Sie öffnen möchten
palette-nothing = Nichts passt zu diesen Buchstaben.
palette-open = Öffnen: { $name }

# The same words in other languages.
other-languages-heading = In anderen Sprachen
other-languages-said-in = Diese Worte sind auf
translations-heading = Für alle, die die Papiere lesen
translations-hint = Dasselbe in anderen Sprachen, soweit es jemand übersetzen kann.
translations-in = Auf { $language }
