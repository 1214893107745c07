### reviewed: editors

## Paper

# The head of a paper.
assessment-paper-document-title = { $kind } { $code }
assessment-paper-printed = Printed on { $date }
assessment-paper-key = Answers, for the assessor
assessment-paper-guide = Guide for the assessor
assessment-paper-task = Task card
assessment-paper-checklist = Checklist for the assessor
assessment-paper-record = Record
assessment-paper-keep-away = The person must not see this sheet before the exam is over.

# Time, points, and when it is passed.
assessment-paper-decimal-point = { "." }
assessment-paper-minutes =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
assessment-paper-you-have-minutes =
    { $minutes ->
        [one] You have 1 minute.
       *[other] You have { $minutes } minutes.
    }
assessment-paper-points =
    { $points ->
        [one] 1 point
       *[other] { $points } points
    }
assessment-paper-points-to-pass = You can reach { $most } points. With { $needed } you pass.
assessment-paper-passed-with-points = passed with { $needed } of { $most } points
assessment-paper-questions-to-pass = passed when { $needed } of { $most } questions are shown
assessment-paper-checklist-to-pass = It is passed when every safety point was kept, every point that must be met was met, and at least { $needed } of the { $most } points of the checklist were met.
assessment-paper-needed = Needed to pass

# What is filled in by hand.
assessment-paper-name = Name or code
assessment-paper-day = Day
assessment-paper-place = Place
assessment-paper-began-at = Began at
assessment-paper-ended-at = Ended at
assessment-paper-minutes-used = Time used
assessment-paper-notes = Notes
assessment-paper-reason = Reason
assessment-paper-points-met-of = Points met, of { $most }
assessment-paper-questions-shown-of = Questions shown, of { $most }
assessment-paper-signature-person = Signature of the person
assessment-paper-signature-assessor = Signature of the assessor
assessment-paper-signature-second = Signature of the second assessor
assessment-paper-place-and-day = Place and day

# A written exam.
assessment-paper-heading-before = Before you begin
assessment-paper-heading-questions = Questions
assessment-paper-heading-answer-sheet = Answer sheet
assessment-paper-heading-right-answers = The right answers
assessment-paper-use-answer-sheet = Write your answers on the answer sheet at the end.
assessment-paper-no-points-lost = A wrong answer takes no points away. Try every question.
assessment-paper-how-one = One answer is right.
assessment-paper-how-several = Several answers may be right.
assessment-paper-how-true-false = True or false?
assessment-paper-how-number = The answer is a number.
assessment-paper-how-number-of = The answer is a number ({ $unit }).
assessment-paper-how-order = Write the letters in the right order.
assessment-paper-how-short-text = The answer is a word or a few words.
assessment-paper-true = true
assessment-paper-false = false
assessment-paper-tolerance = Up to { $by } more or less is right too.

# An oral exam.
assessment-paper-how-oral = Read each question out slowly. Ask further where an answer is short. Then tick what the answer was like.
assessment-paper-ask-further = To ask further:
assessment-paper-not-asked = Not asked

# An interview.
assessment-paper-how-interview = Talk about each competence as about a story: what happened, and not what should happen. Write down what was said, in the person’s own words where you can.
assessment-paper-last-time = The last time
assessment-paper-last-time-ask = Tell me about the last time you did this. When and where was that?
assessment-paper-what-exactly = What exactly
assessment-paper-what-exactly-ask = What did you do first, and what after that? Where did it get difficult, and how did you solve it?
assessment-paper-for-whom = For whom
assessment-paper-for-whom-ask = Who was it for? What did they say when it was done?
assessment-paper-which-tools = With which tools
assessment-paper-which-tools-ask = What did you work with? Which of it can you use without help?
assessment-paper-heading-contradictions = Does anything contradict it?

# A practical test.
assessment-paper-heading-task = Your task
assessment-paper-heading-materials = What lies ready for you
assessment-paper-heading-safety = Safety, from the first minute to the last
assessment-paper-heading-checklist = What to look at
assessment-paper-must-be-met = must be met
assessment-paper-kept = kept
assessment-paper-not-kept = not kept
assessment-paper-met = met
assessment-paper-not-met = not met
assessment-paper-not-seen = not seen

# What came out.
assessment-paper-heading-results = What came out
assessment-paper-passed = passed
assessment-paper-not-passed = not passed
assessment-paper-not-judged = not judged
assessment-paper-no-contradiction = no contradiction
assessment-paper-contradiction = a contradiction
assessment-paper-reckoned-points = { $reached } of { $most } points; { $needed } needed
assessment-paper-reckoned-questions = { $reached } of { $most } questions shown; { $needed } needed
assessment-paper-reckoned-checklist = { $reached } of { $most } points of the checklist met; { $needed } needed
assessment-paper-reckoned-interview = { $reached } of { $most } competences were talked about
assessment-paper-must-missing = a safety point or a point that must be met is missing
assessment-paper-right = Right
assessment-paper-not-right = Not right
assessment-paper-no-answer = No answer
assessment-paper-heading-told = What was told
assessment-paper-nothing-told = Nothing was written down.
assessment-paper-contradiction-told = What contradicts it

# Who, when and how.
assessment-paper-heading-how = How it was held
assessment-paper-assessor = Assessor
assessment-paper-second-assessor = Second assessor
assessment-paper-language = Language
assessment-paper-interpreter = Interpreted by
assessment-paper-no-interpreter = nobody
assessment-paper-not-noted = not noted
assessment-paper-bank = Item bank
assessment-paper-edition = edition { $edition }

# Where it stands.
assessment-paper-heading-standing = Where it stands
assessment-paper-not-signed-off = Not signed off: a draft
assessment-paper-signed-off = Signed off by { $name } on { $date }
assessment-paper-corrected = Corrected: a later record stands in its place, and this one counts no more.
assessment-paper-broken-off = It was broken off. So it says nothing about any competence.
assessment-paper-corrects = It corrects the record of { $date }.
assessment-paper-corrects-another = It corrects an earlier record.
assessment-paper-why = Why
assessment-paper-note = Note
assessment-paper-heading-signatures = Signatures
