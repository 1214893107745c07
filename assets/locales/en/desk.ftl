### reviewed: editors

## Screen

# The first choice.
first-run-heading = Welcome to EXpress
first-run-lead = EXpress helps you and a candidate to find out what the candidate can do, what is open to them, and what the next steps are. Everything stays on this computer.
first-run-set-up = Set up my desk
first-run-set-up-about = Three short steps. You need a passphrase that nobody can guess.
first-run-demo = Look around in the demo desk
first-run-demo-about = Invented candidates and offers. You can try everything; nothing is kept.
demo-opening = The demo desk is being filled. This takes a few seconds.

# The three steps of the set-up.
set-up-step = Step { $number } of 3
set-up-desk-heading = Your desk
set-up-desk-name = Name of the organisation
set-up-desk-name-hint = As it shall stand on paper.
set-up-desk-name-empty = Write the name of the organisation.
set-up-place = Place of the desk
set-up-place-hint = The town or the part of town.
set-up-country = Country
set-up-counsellor-heading = You, the counsellor
set-up-counsellor-name = Your full name
set-up-counsellor-name-hint = As it shall stand on paper. Others can be added later.
set-up-counsellor-name-empty = Write your name.
set-up-passphrase-heading = Your passphrase
set-up-passphrase = Passphrase
set-up-passphrase-hint = At least { $at-least } characters. Four or more words that do not belong together are easy to remember and hard to guess.
set-up-passphrase-empty = Write a passphrase.
set-up-passphrase-short = Use at least { $at-least } characters.
set-up-passphrase-again = The same passphrase again
set-up-passphrase-differs = The two passphrases are not the same. Write the second one again.
set-up-passphrase-warning-heading = Nobody can recover it
set-up-passphrase-warning = The passphrase is the only key to this desk. If it is lost, everything in the vault is lost: no one can open it, not even the makers of EXpress. Write it down and keep the paper in a locked place.
set-up-finish = Set up the desk
set-up-working = The desk is being set up.
set-up-done = The desk is set up and open.

# Unlock.
unlock-heading = Unlock the desk
unlock-lead = The vault of this desk is locked. Nobody can read it without the passphrase, not even its name.
unlock-passphrase = Your passphrase
unlock-button = Unlock
unlock-working = The vault is being opened.
unlock-empty = Write your passphrase.
unlock-lost-heading = What if the passphrase is lost?
unlock-lost = Then the vault stays closed. EXpress has no second key and nobody can recover the passphrase. Ask whether it was written down when the desk was set up, and whether a colleague knows it. The vault is never deleted: if the passphrase is found later, it opens again.
unlock-locked = The desk is locked.
unlock-open = The desk is open.
