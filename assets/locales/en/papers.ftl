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
papers-left-out-competences =
    { $count ->
        [one] 1 more competence
       *[other] { $count } more competences
    }
papers-left-out-work-samples =
    { $count ->
        [one] 1 picture of work
       *[other] { $count } pictures of work
    }
papers-left-out-circumstances =
    { $count ->
        [one] 1 circumstance of the person’s life
       *[other] { $count } circumstances of the person’s life
    }
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
papers-left-out-why-person-wishes = The person wishes to leave it out.
papers-left-out-why-not-recorded = Nothing is recorded yet. What nobody asked is not on the paper.
papers-left-out-why-no-paper = No reader needs it, so it is on no paper.
papers-left-out-why-most-relevant = This reader gets the few that matter most to them.
papers-left-out-why-on-wish = Shown only if the person wishes so.
papers-left-out-why-no-room = There is no room for more.
papers-left-out-why-told-in-trust = It may have been told in trust. The paper gives only the short facts.
papers-left-out-why-only-competences = Only what was written down as a competence is printed.
papers-left-out-language-skills =
    { $count ->
        [one] The levels of single skills of 1 language
       *[other] The levels of single skills of { $count } languages
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
papers-left-out-why-one-page = There is no room on one page; the whole profile has it.
papers-left-out-why-only-often = Only what somebody does often is on the page.
papers-left-out-why-not-agreed = A paper says only what the person agrees with.
papers-left-out-why-not-wanted = The person does not want it printed.
papers-left-out-why-set-aside = Set aside together, with a reason.
papers-left-out-why-next-steps = The paper shows { $most } next steps at most: what was chosen or, as long as nothing was chosen, proposals.

# What a paper may show, and the person may leave out.
papers-field-full-name = Name as on the permit
papers-field-address-as = How to address the person
papers-field-place = Where the person lives
papers-field-contact-route = How the person can be reached
papers-field-photo = Photo of the person
papers-field-work-samples = Pictures of work
papers-field-languages = Languages
papers-field-wish = What the person came for
papers-field-business-idea = Business idea
papers-field-money = Money needed and own money
papers-field-finance = What the money is for, for how long, and papers for a lender
papers-field-bars = Where the person stands: the three bars
papers-field-strengths = Strengths
papers-field-competences = Competences
papers-field-evidence = Evidence of the competences
papers-field-experiences = Experiences
papers-field-former-business = Former businesses
papers-field-qualifications = Qualifications
papers-field-eqf-levels = EQF levels
papers-field-entrecomp = The EntreComp rating
papers-field-open-gaps = What the person still wants to learn
papers-field-residence = Permit
papers-field-may-found = Whether the person may found this business here
papers-field-vouchers = Who speaks for the person
papers-field-availability = When the person has time
papers-field-mentor-wishes = What the person wants a mentor’s help with
papers-field-network = Whom the person knows here
papers-field-channels = How the person likes to be in touch
papers-field-next-steps = Next steps

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
papers-as-text = The paper as text
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

# For whom a paper is.
papers-reader = For whom
papers-reader-candidate = The person
papers-reader-training-provider = A training provider
papers-reader-lender = A lender
papers-reader-mentor = A mentor
papers-reader-about-candidate = Their own sheet: what they can do, what the permit allows, the next steps
papers-reader-about-training-provider = The competences that matter for a course, with evidence and levels
papers-reader-about-lender = What the money is for, what carries the business, papers at hand
papers-reader-about-mentor = A card: strengths, wishes, when and how to meet
papers-language-phrases = Only headings and fixed phrases. The rest stands there in English and is marked as English.
papers-language-draft = Draft translation: nobody who grew up with this language has read it through yet. The paper says so.

# What the person wants on it.
papers-leave-out =
    { $count ->
        [0] Leave something out
       *[other] Leave something out ({ $count } left out)
    }
papers-leave-out-label = Leave out of this paper
papers-leave-out-hint = Tick what the person does not want on it.
papers-photo = Photo of the person
papers-photo-hint = A photo is on no paper unless the person wants it.
papers-no-photo = No photo
papers-work-samples = Show pictures of work
papers-attach = Put what is printed into the file as data too
papers-attach-warning = The file then also holds these facts in a form that other programs read and copy. Whoever gets the file gets the data. Do this only if the person wants it.

# Words to look at again.
papers-warnings-heading = Look again before it leaves
papers-warnings-about = These words stand on a list. You and the person decide whether they stay.
papers-warning = “{ $word }” ({ $field }): this word may touch on { $topic }.
papers-warning-topic-religion = religion
papers-warning-topic-health = health
papers-warning-topic-ethnicity = the group of people that somebody belongs to
papers-warning-topic-flight = the story of the flight

# Many papers at once.
papers-many-open = Print for many people…
papers-many-heading = Print for many people
papers-many-people = Whose papers
papers-many-filter = Show only
papers-many-filter-hint = Any part of a code, a name or a place.
papers-many-all = Choose all shown
papers-many-none = Choose none
papers-many-chosen =
    { $count ->
        [one] 1 person chosen
       *[other] { $count } people chosen
    }
papers-many-nobody = Nobody is found.
papers-many-readers = Which papers
papers-many-languages = In which languages
papers-many-languages-own = The person’s own sheet in their language and the desk’s, all others in the desk’s
papers-many-languages-same = All in the same languages
papers-many-target = Where to
papers-many-folder = A folder, one file for each paper
papers-many-one-file = One zip file with all of them
papers-many-path-folder = Folder
papers-many-path-one-file = Zip file
papers-many-choose-folder = Choose a folder…
papers-many-start =
    { $count ->
        [one] Print 1 paper
       *[other] Print { $count } papers
    }
papers-many-progress = Printing papers
papers-many-done-of = { $done } of { $total } papers are done.
papers-many-stop = Stop
papers-many-stopping = It stops as soon as the papers that are begun are done.
papers-many-report-printed =
    { $count ->
        [0] Nothing was printed
        [one] 1 paper is printed
       *[other] { $count } papers are printed
    }
papers-many-report-where = They lie here: { $path }
papers-many-report-not-printed =
    { $count ->
        [one] 1 paper was not printed
       *[other] { $count } papers were not printed
    }
papers-many-report-not-begun =
    { $count ->
        [one] 1 paper was not begun, because it was stopped.
       *[other] { $count } papers were not begun, because it was stopped.
    }
papers-many-report-line = { $code }, { $reader }: { $why }
papers-many-gone = no such person any more
papers-many-copy = Copy this list
papers-many-copied = The list is copied.
papers-many-not-copied = The list could not be copied. Mark it with the mouse instead.
papers-many-again = Print more

# The languages of papers.
papers-languages-about = In these languages papers are printed, each alone or with any other beside it.
papers-languages-language = Language
papers-languages-coverage = How much there is
papers-languages-whole = Whole
papers-languages-part = { $sentences } of { $all } sentences; the rest is printed in English
papers-languages-reviewed = Read through by
papers-languages-reviewed-native = A native reader
papers-languages-reviewed-editors = The editors of EXpress
papers-languages-draft = Nobody yet; papers say “draft translation”
