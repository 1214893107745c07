### reviewed: editors

## Screen

# A new file from a Europass document.
europass-import = From a Europass file
europass-heading = New file from Europass
europass-lead = Choose the PDF or XML file that the person has from Europass or from a desk with EXpress. First you see what has a place here. Nothing is kept before you take it over.
europass-choose = Choose a file
europass-hint = PDF or XML, at most { $megabytes } megabytes. You can also drop the file here.
europass-placed = What comes into the file
europass-to = Goes to
europass-what = What
europass-stated = All of it is what the person says. Competences come in as stated, qualifications without a level, and language levels as the person’s own statement.
europass-not-placed =
    { $count ->
        [one] 1 entry has no place
       *[other] { $count } entries have no place
    }
europass-not-placed-about = Nothing of this is taken over. Ask the person what of it belongs into the file, and write that down yourself.
europass-element = In the document
europass-why = Why
europass-nothing = Nothing in this document has a place here. You can still open a new file by hand.
europass-take-over = Take over
europass-done = The file of { $code } is open. It holds what came from the document.

## Screen and paper

europass-to-full-name = Full name
europass-to-birth-date = Date of birth
europass-to-place = Place
europass-to-contact-route = How to reach the person
europass-to-language = Languages
europass-to-experience = Experience
europass-to-qualification = Qualifications
europass-to-competence = Competences
europass-value = { $value }
europass-ongoing = until today
europass-why-no-field = EXpress has no field for it.
europass-why-private = This is private. EXpress does not take it from a file.
europass-why-level = A level needs a reading with its reasons.
europass-why-cannot-be-kept = The value cannot be kept as it is.
europass-why-repeated = The same is there already.
europass-why-incomplete = Something that belongs to it is missing.
europass-why-other-code = This is a code name of another desk.
europass-why-about-the-file = This is about the document, not about the person.
