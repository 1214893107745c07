### reviewed: editors

## Screen

# What of the record is not on a paper.
papers-left-out-private-notes = Private notes of the counsellors
papers-left-out-contacts =
    { $count ->
        [one] 1 conversation
       *[other] { $count } conversations
    }
papers-left-out-evidence-notes =
    { $count ->
        [one] A note on 1 piece of evidence
       *[other] Notes on { $count } pieces of evidence
    }
papers-left-out-dissent-notes =
    { $count ->
        [one] A note on what the person sees differently
       *[other] { $count } notes on what the person sees differently
    }
papers-left-out-birth-date = Date of birth
papers-left-out-contact-route = How the person can be reached
papers-left-out-consents =
    { $count ->
        [one] 1 consent
       *[other] { $count } consents
    }
papers-left-out-strength-cards =
    { $count ->
        [one] The answer to 1 strength card
       *[other] The answers to { $count } strength cards
    }
papers-left-out-descriptions =
    { $count ->
        [one] What was told about 1 experience
       *[other] What was told about { $count } experiences
    }
papers-left-out-disputed =
    { $count ->
        [one] 1 competence with which the person does not agree
       *[other] { $count } competences with which the person does not agree
    }
papers-left-out-readings =
    { $count ->
        [one] 1 EQF reading
       *[other] { $count } EQF readings
    }
papers-left-out-set-aside =
    { $count ->
        [one] 1 offer that was set aside
       *[other] { $count } offers that were set aside
    }
papers-left-out-offers =
    { $count ->
        [one] 1 other offer
       *[other] { $count } other offers
    }

# Why it is not on the paper.
papers-left-out-why-desk-only = Only for the desk. It is on no paper but the access report of the person.
papers-left-out-why-not-needed = The reader of this paper does not need it.
papers-left-out-why-told-in-trust = It may have been told in trust. The paper gives only the short facts.
papers-left-out-why-only-competences = Only what was written down as a competence is printed.
papers-left-out-evidence =
    { $count ->
        [one] 1 piece of evidence
       *[other] { $count } pieces of evidence
    }
papers-left-out-qualifications =
    { $count ->
        [one] 1 qualification with its EQF readings
       *[other] { $count } qualifications with their EQF readings
    }
papers-left-out-informal-readings =
    { $count ->
        [one] 1 EQF reading of what was learnt informally
       *[other] { $count } EQF readings of what was learnt informally
    }
papers-left-out-language-skills =
    { $count ->
        [one] The levels of single skills of 1 language
       *[other] The levels of single skills of { $count } languages
    }
papers-left-out-business-facts =
    { $count ->
        [one] The facts of a former business
       *[other] The facts of { $count } former businesses
    }
papers-left-out-business-talk =
    { $count ->
        [one] Customers, suppliers and the end of a former business
       *[other] Customers, suppliers and the end of { $count } former businesses
    }
papers-left-out-tasks =
    { $count ->
        [one] The answer to 1 task
       *[other] The answers to { $count } tasks
    }
papers-left-out-permit = The permit
papers-left-out-why-one-page = There is no room on one page; the whole profile has it.
papers-left-out-why-only-often = Only what somebody does often is on the page.
papers-left-out-why-not-agreed = A paper says only what the person agrees with.
papers-left-out-why-not-wanted = The person does not want it printed.
papers-left-out-why-set-aside = Set aside together, with a reason.
papers-left-out-why-next-steps = The paper shows { $most } next steps at most: what was chosen or, as long as nothing was chosen, proposals.

# The papers of a file.
papers-extent = How much
papers-extent-one-page = One page
papers-extent-whole = The whole profile
papers-language = Language
papers-second-language = Second language beside it
papers-one-language = One language only
papers-language-not-spoken = Papers cannot be printed in { $language } yet.
papers-trouble-heading = The paper cannot be printed like this
papers-drawing = The pages are being drawn.
papers-pages-heading =
    { $count ->
        [one] The page as it will be printed
       *[other] The { $count } pages as they will be printed
    }
papers-page-alt = Page { $number } of { $count }
papers-left-out-heading = What is not on this paper, and why
papers-path = Save as
papers-choose-place = Choose a place…
papers-save = Save as PDF
papers-saved-heading = The paper is saved
papers-saved =
    { $pages ->
        [one] 1 page: { $path }
       *[other] { $pages } pages: { $path }
    }
papers-print = Print…
papers-print-heading = Print the paper
papers-print-now = Print
papers-printer = Printer
papers-copies = Copies
papers-pages = Pages
papers-pages-hint = Leave it empty for all { $count }. For example 1-2.
papers-printed =
    { $pages ->
        [one] 1 page is on its way to { $printer }.
       *[other] { $pages } pages are on their way to { $printer }.
    }
papers-looking-for-printers = Looking for printers.
papers-no-printer = This computer has no printer that EXpress can see. You can open the paper in the program that shows PDF files, and print there.
papers-viewer-remembers = That program may remember the name of the file. It says nothing about the person, and the copy is deleted when the desk is locked.
papers-view = Open in the viewer
papers-viewed = The paper is open in another program. Its copy is deleted when the desk is locked.
