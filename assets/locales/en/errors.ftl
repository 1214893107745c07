### reviewed: editors

## Screen

# Errors: what happened, what is safe, what to do now.
error-vault-missing = There is no vault at this place. Nothing was changed. Choose the folder in which the vault lies, or set up a new desk.
error-vault-exists = There is a vault at this place already. It was not touched. Unlock it, or choose another folder.
error-vault-in-use = The vault is open in another window or program. Everything saved in it is safe. Close it there, then try again.
error-keys-missing = The key file beside the vault is missing, so the vault cannot be opened. The vault itself was not changed. Put the key file back beside the vault, or restore a backup into another folder.
error-keys-damaged = The key file beside the vault cannot be read, so the vault cannot be opened. The vault itself was not changed. Put back a good copy of the key file, or restore a backup into another folder.
error-wrong-passphrase = This passphrase does not open the vault. Everything saved in it is safe. Check capital letters and the language of the keyboard, then try again.
error-passphrase-too-short = The passphrase is too short. Nothing was saved yet. Choose one with at least { $at-least } characters.
error-vault-newer = A newer version of EXpress has written this vault (format { $found }; this version knows formats up to { $known }). The vault was not changed. Open it with the newer version.
error-vault-damaged = The vault is damaged: it did not pass its checks. It was left as it is, and nothing was deleted. Make a copy of its folder, then restore the last backup into another folder.
error-not-writable = EXpress may not write at this place. Everything saved before is safe. Choose another folder, or ask the person who looks after this computer.
error-target-exists = There is a file with this name already. It was not overwritten. Choose another name.
error-target-is-folder = A folder with this name is at this place. Nothing was written. Choose another name for the file.
error-file-unreadable = The file cannot be read. Nothing was changed. Check that it is still there, then choose it again.
error-backup-damaged = This file is not a backup, or it is damaged. The vault was not changed. Choose another backup.
error-locked = The vault is locked. Everything saved in it is safe. Unlock it with your passphrase.
error-not-found = The { $noun } is not here any more. Everything else is safe. Go back and open the list again.
error-changed-meanwhile = The { $noun } was changed in the meantime. Your change was not saved; the other one was. Look at the new version, then make your change again.
error-in-use = The { $noun } is still in use elsewhere. Nothing was removed. First remove or change what points to it.
error-signed-off = This assessment was signed off, so nothing in it can be changed any more. It stays as it was signed. If something in it is wrong, begin a correction of it.
error-file-refused = The file was not taken in. Everything saved before is safe. Check the file, then choose it again.
error-file-refused-empty = The file is empty, so nothing was kept of it. Everything else is safe. Save the file again where it comes from, then choose it again.
error-file-refused-too-large = The file is larger than { $megabytes } megabytes, so it was not taken in. Everything else is safe. Save the picture smaller, or scan the pages in a lower quality.
error-file-refused-other-kind = This is no picture of the kind JPEG or PNG and no PDF file, so it was not taken in. Everything else is safe. Save it as one of these, or take a photo of it.
error-file-refused-damaged-picture = The picture is damaged or breaks off, so it was not taken in. Everything else is safe. Copy it from the telephone or the camera again, or take the photo once more.
error-file-refused-too-many-pixels = The picture has { $megapixels } megapixels, and EXpress takes { $at-most } at most. It was not taken in, and everything else is safe. Save it smaller, then choose it again.
error-file-refused-damaged-pdf = The PDF file is damaged or breaks off, so it was not taken in. Everything else is safe. Ask for the file again, or take photos of the pages.
error-file-refused-password = The PDF file is locked with a password, so it was not taken in. Everything else is safe. Save it without a password, or take photos of the pages.
error-file-refused-europass-too-large = The file is larger than { $megabytes } megabytes, so it was not read. Everything else is safe. Ask for the document without a picture, then choose it again.
error-file-refused-europass-other-encoding = The letters of this file are not in UTF-8 but in { $encoding }, so names in it could come out wrong. It was not read, and everything else is safe. Save it again from Europass as XML or PDF.
error-file-refused-europass-not-xml = The file is no Europass document, or it breaks off (line { $line }). It was not read, and everything else is safe. Get the file from Europass again.
error-file-refused-europass-document-type = The file tells the program to put other content into it. Documents of Europass do not do that, so it was not read, and everything else is safe. Get the file from Europass again.
error-file-refused-europass-too-many-parts = The file has far more parts than a Europass document, so it was not read. Everything else is safe. Get the file from Europass again.
error-file-refused-europass-old-format = This is the format that Europass had until 2020. Europass itself takes it no more, and EXpress does not read it either. Everything else is safe. Open a new file by hand, or ask for a new document from Europass.
error-file-refused-europass-other-document = This file is not a Europass document, so it was not read. Everything else is safe. Choose the PDF or XML file that comes from Europass.
error-file-refused-europass-no-attachment = There is no Europass document in this PDF. Somebody may have printed or scanned it. It was not read, and everything else is safe. Choose the PDF that was saved from Europass itself, or its XML file.
error-invalid = Some fields cannot be saved as they are. What you typed is still here, but it is not saved yet. Correct the marked fields.
error-same-person =
    { $count ->
        [one] Somebody in this vault may be the same person.
       *[other] { $count } people in this vault may be the same person.
    } Nothing was saved yet. Compare first; then open the file that is there, or add a new person all the same.
error-import-rejected =
    { $count ->
        [one] The file was not imported, because 1 problem was found in it.
       *[other] The file was not imported, because { $count } problems were found in it.
    } The directory is as it was. Correct the file, then import it again.
error-taxonomy-rejected = The files of ESCO were not imported: there is a problem in them. What was imported before is as it was. Get the files from ESCO again, then import them again.
error-cancelled = It was stopped. What was finished before is kept, and nothing half-done was left behind. Start again when you like.
error-library-newer = A newer version of EXpress has written the library of ESCO (format { $found }; this version knows formats up to { $known }). It was not changed. Use the newer version.
error-library-damaged = The library of ESCO cannot be read. The vault is not affected, and nothing was changed. Delete the file of the library, then import ESCO again.
error-disk-full = The disk is full. Everything saved before is safe. Make room on the disk, then try again.
error-nothing-to-undo = There is nothing left to undo since you unlocked the vault. Everything saved is safe. Older changes can be corrected by hand.
error-missing-characters = The paper was not made, because the fonts here lack these characters: { $characters }. Everything saved is safe. Write the words in other characters, or install a font that has these.
error-printing-failed = The paper was not printed: the printer did not take it. Everything saved is safe. Check that the printer is switched on and still in the list, or save the paper and print it from there.
error-viewer-failed = The paper was not opened, because no program on this computer shows it. No copy was left behind. Save the paper instead, or ask the person who looks after this computer for a PDF viewer.
error-malformed-request = The program could not read this request. Nothing was changed. Try again; if it happens again, restart EXpress.
error-unknown-command = This version of the program does not know this action. Nothing was changed. Restart EXpress; if it happens again, install it anew.
error-unknown-language = EXpress has no texts in this language: { $language }. Nothing was changed. Choose another language.
error-internal = Something went wrong inside the program. Everything saved before is safe. Try again; if it happens again, restart EXpress and tell the person who looks after this computer.

# Why one field cannot be saved.
problem-empty = Nothing is filled in here. Fill it in.
problem-too-long = This text is too long. Shorten it to { $at-most } characters or fewer.
problem-control-characters = There are characters in this text that cannot be seen or printed. Type the text instead of pasting it.
problem-lone-direction-marks = A mark in this text turns the direction of writing and is not closed. Type the text instead of pasting it.
problem-impossible-date = There is no such date. Check day, month and year.
problem-date-in-future = This date is in the future. Enter a date up to today.
problem-date-too-early = This date is before 1900. Check the year.
problem-end-before-start = The end is before the start. Check both dates.
problem-unknown-country = This country is not in the list. Choose one from the list.
problem-unknown-language = This language is not in the list. Choose one from the list.
problem-out-of-range = This number does not fit here. Enter a whole number from { $at-least } to { $at-most }.
problem-unknown-award = This award is not in the table of this country. Choose one from the table, or leave the field empty.
problem-unknown-trade = This trade is not in the list. Choose one from the list, or leave the field empty.
problem-unknown-finance-paper = This paper is not in the list of papers that lenders ask for.
problem-unknown-strength-card = There is no such card.
problem-unknown-entrecomp-competence = This competence is not one of the fifteen of EntreComp.
problem-belongs-elsewhere = This points to an entry that does not belong here or is gone. Choose another one.
problem-needed-with = This is needed because of the field “{ $other }”. Fill it in, or change the other field.
problem-page-range = These pages are not in the paper. Write page numbers from 1 to { $pages }, such as 1-2,4.
problem-already-there = There can be only one, and it is already here.
problem-contradicts-field = This does not go together with the field “{ $other }”. Change one of the two.
problem-never-holds = Nobody could ever meet these conditions together. Change or remove one of them.
problem-same-person-as = This is the same person as in the field “{ $other }”. Nobody judges themselves, and a second assessor is somebody else. Name another person.
problem-other-form = This does not fit what was asked here. Answer it again.
problem-unchangeable = This stays as it was when it was begun. Begin a new one instead.
problem-not-signed-off = This is not signed off yet, so there is nothing to correct. Go on with it instead.
problem-no-consent = The person has not consented to this, or does not any more. Ask them first.
problem-conflict-of-interest = A conflict of interest stands against this. Choose somebody else.

# The rules of EQF readings.
eqf-rule-level-within-framework = Levels are whole numbers from 1 to 8, the lower one first.
eqf-rule-range-at-most-two-levels = Only a reading of the descriptors may be a range, and it covers two levels at most.
eqf-rule-source-needed = Say where the level is written: on which paper, in which register, in which statement or table.
eqf-rule-two-readers = A reading of the descriptors needs two people; name a second reader who is not the first.
eqf-rule-three-columns-with-examples = A reading of the descriptors looks at knowledge, skills, and responsibility and autonomy separately, each with an example of what the person did.
eqf-rule-range-is-that-of-the-columns = The range goes from the lowest to the highest of the three numbers; there is no average.
eqf-rule-descriptors-end-at-level-six = A reading of the descriptors ends at level 6.
eqf-rule-level-belongs-to-qualification = A level from a certificate, register, statement or table belongs to a qualification; for informal learning choose a reading of the descriptors or a qualification to aim for.
eqf-rule-target-needs-title = Name the qualification that the person could aim for.
eqf-rule-table-of-referenced-country = The national table counts only where the framework of the country is linked to the EQF, and it gives just the level that it lists for this award.
eqf-rule-non-formal-needs-stated-level = Non-formal learning has no level unless its certificate states one.
eqf-rule-certificate-gives-its-level = A certificate gives the level that is printed on it and no other.
eqf-rule-certificate-younger-than-the-eqf = The European levels exist since 2008, so an older certificate cannot state one. Choose “None”, or check the year on the paper.
eqf-rule-setting-admits-basis = For what was learnt in this way, and with the papers at hand, this basis is not open here. Choose another one; the table stands in the settings.

# What can be wrong with an entry of an imported file.
import-not-json = This is not a JSON file, or it breaks off. Ask for a complete file.
import-other-format = This file has another format. Choose a file that was made for this part of EXpress.
import-other-shape = This field is not known, is missing or holds the wrong kind of value.
import-invalid = This value cannot be kept as it is.
import-duplicate-key = Two entries have the same key. Give one of them another key.
import-too-large = This file is too large. It may have { $at-most } bytes at most.
import-not-a-name = This name may hold only small letters from a to z, figures and _, and 60 of them at most.
import-languages = The language “{ $language }” is missing here, or the bank does not name it among its languages.
import-right-options = { $found } options are marked as right here. This kind of question needs another number of them.
import-not-a-number = This is no decimal number. Write it in figures with a point, such as 12.50.
import-older-edition = This desk has a later edition of this bank already: { $kept }. Choose a newer file.
import-name-taken = A bank that ships with EXpress has this name. Give the bank another one.
import-unknown-provider = No provider has this key, neither in the file nor at this desk.
import-other-encoding = The text of this file is not in UTF-8; it seems to be in { $encoding }. Save the file as “CSV UTF-8”, or ask for it in UTF-8.
import-unknown-column = No table of offers has this column. Check its name against the template, or take the column out.
import-needed-column = This column is missing. Add it; the template shows its name.
import-nothing-of-offers = There are no providers and no offers in it. Choose a file of offers, or the folder of a data package.
import-nothing-of-esco = There are no files of ESCO in it. Choose the zip file from the ESCO website, or the folder in which it lies.
import-missing-file = This file of the English classification is missing. Get the whole English classification from ESCO.
import-broken-archive = This zip file is damaged or breaks off. Get it again.
import-archive-too-large = This zip file unpacks into far more than ESCO holds. Use a file from the ESCO website only.
import-not-utf8 = There is text in this row that cannot be read. Get the file again, and do not save it in another program.
import-missing-column = This column is missing. Get the file again, and do not save it in another program.
import-wrong-column-count = This row has { $found } fields instead of { $expected }. Get the file again.
import-empty-field = This field is empty, but it must not be. Get the file again.
import-unknown-value = ESCO does not use this value here. Get the file again.
import-duplicate-uri = The same concept is in this file twice. Get the file again.
import-base-missing = The language “{ $language }” needs English first. Import the English classification, then this language.
import-older-release = For the language “{ $language }” a newer release is here already: { $held }, and the files hold { $found }. Choose a newer one.

# What is worth knowing about an entry of an imported file. It comes in all the same.
import-note-step-not-in-file = The file says neither step nor kind. It becomes an information desk; you can change that in the form of the offer.
import-note-date-passed = The day { $on } has passed. It is kept.
import-note-age-became-rule = The ages in the file become a condition.
import-note-kept-as-it-came = EXpress has no field for this. It is kept as it came, and an export gives it back.
import-note-position-impossible = No place on earth has this position, so it does not come into the list of places.
import-note-rows-without-owner = { $count ->
    [one] { $count } entry belongs to no provider and no offer. It is left out.
   *[other] { $count } entries belong to no provider and no offer. They are left out.
}
