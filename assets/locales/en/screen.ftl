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
