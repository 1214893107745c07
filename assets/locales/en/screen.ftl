### reviewed: editors

## Screen

# The frame around every screen.
screen-skip-to-content = Go to the content
screen-language = Language of the screen
screen-appearance = Appearance
screen-appearance-system = As the computer
screen-appearance-light = Light
screen-appearance-dark = Dark
screen-demo-banner = Invented example data. Nobody here is real.
screen-counsellor = Counsellor: { $name }
screen-navigation = Screens
screen-one-moment = One moment, please.

# Buttons and links that stand on several screens.
button-continue = Continue
button-back = Back
button-try-again = Try again
button-lock = Lock
button-lock-hint = Lock the desk (Ctrl+L)
button-leave-demo = Leave the demo desk
button-show-passphrase = Show the passphrase
button-hide-passphrase = Hide the passphrase
button-done = Done
screen-still-needed = Not recorded yet. Still open: { $what }
button-change = Change
button-change-what = Change “{ $what }”
button-remove = Remove
button-remove-what = Remove “{ $what }”
lines-hint = One thing on each line.
button-undo = Undo
button-close = Close

# The box above a form that cannot be saved.
form-problem-heading = There is a problem
form-problem-title = Error: { $title }
form-optional = optional

# Pickers.
picker-hint = Type some letters and choose from the list.
picker-nothing-found = Nothing in the list fits these letters.

# What could not be done, and why.
notice-failed-heading = This did not work
notice-vault-heading = The vault cannot be opened

# Fields for dates and numbers.
date-field-day = Day
date-field-month = Month
date-field-year = Year
date-field-hint = The year alone is enough. For example 27 3 2007.
date-field-whole-hint = For example 27 3 2027.
date-problem-whole = Day, month and year are all needed here. Check that there is such a day.
number-problem = Write a whole number in figures.
decimal-problem = Write a number in figures, with a comma or a point.
decimal-sign = .
picker-not-chosen = Choose one from the list, or empty the field.

# The line that says what just happened.
status-saving = Saving…
status-saved = Saved { $time }
status-not-saved = Not saved. { $why }
status-removed = Removed: { $what }
status-undone = Taken back: { $what }

# What can be done from anywhere, with its key.
action-find = Find a candidate
action-new-candidate = New candidate
action-undo = Take back the latest change
action-directory = Directory
action-settings = Settings
action-palette = Do or open something
action-keys = Keys
action-lock = Lock the desk
action-section = Go to: { $section }
action-hide-notes = Hide the private notes
action-close = Close a box or a list
action-larger = Make everything larger
action-normal-size = Make everything as large as usual
key-control = Ctrl
keys-about = The question mark works where nobody types. Tab leads from field to field, Enter presses a button, the arrow keys choose from a list.
palette-hint = Type what you want to do, or whom you want to open
palette-nothing = Nothing fits these letters.
palette-open = Open: { $name }

# The same words in other languages.
other-languages-heading = In other languages
other-languages-said-in = These words are in
translations-heading = For readers of the papers
translations-hint = The same in other languages, as far as somebody can translate it.
translations-in = In { $language }
