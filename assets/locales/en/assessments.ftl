### reviewed: editors

## Screen and paper

# The four kinds of judging.
assessment-kind-written-exam = Written exam
assessment-kind-oral-exam = Oral exam
assessment-kind-interview = Interview
assessment-kind-practical-test = Practical test

# How an oral question was answered.
oral-rating-not-shown = Not shown
oral-rating-partly = Partly shown
oral-rating-shown = Shown

## Screen

# The list.
assessments-empty = Exams, interviews and practical tests belong here: they show what somebody can do, even without a certificate.
assessments-empty-first = Begin with one competence that matters for the plan.
assessments-back = All assessments
assessment-new = New assessment
assessment-opening = The assessment is being opened.
assessment-name = { $title }, { $date }
assessment-answered = { $answered } of { $asked } answered
assessment-go-on = Go on
assessment-go-on-with = Go on: { $what }
assessment-show = Show
assessment-show-what = Show: { $what }
assessment-print = Papers
assessment-print-what = Papers: { $what }
assessment-correct = Correct
assessment-correct-what = Correct: { $what }
assessment-remove-what = Remove: { $what }
assessment-corrects = This corrects: { $what }
assessment-corrected-by = Corrected by: { $what }
assessment-being-corrected = A correction has begun: { $what }

# Where it stands, and what came out.
assessment-state-open = Not finished
assessment-state-signed-off = Signed off
assessment-state-broken-off = Broken off
assessment-state-corrected = Corrected, counts no more
assessment-outcome = Result: { $what }
assessment-outcome-yes = Passed
assessment-outcome-no = Not passed
assessment-outcome-not-known = Not decided yet
interview-outcome-yes = No contradiction
interview-outcome-no = A contradiction
interview-outcome-not-known = Not decided yet
assessment-reckoning-written-exam =
    { $outcome ->
        [yes] { $reached } of { $most } points; { $needed } are needed: passed
       *[no] { $reached } of { $most } points; { $needed } are needed: not passed
    }
assessment-reckoning-oral-exam =
    { $outcome ->
        [yes] { $reached } of { $most } questions shown; { $needed } are needed: passed
       *[no] { $reached } of { $most } questions shown; { $needed } are needed: not passed
    }
assessment-reckoning-practical-test =
    { $outcome ->
        [yes] { $reached } of { $most } points met; { $needed } are needed, with every safety point and every essential point: passed
       *[no] { $reached } of { $most } points met; { $needed } are needed, with every safety point and every essential point: not passed
    }
assessment-reckoning-interview = { $answered } of { $asked } competences talked about; the assessor decides.

# A new one.
assessment-kind = What kind?
assessment-about-written-exam = For knowledge that can be asked in questions, on the screen or on paper.
assessment-about-oral-exam = For somebody who explains better than they write. You ask and rate the answers.
assessment-about-interview = For experience: what somebody did, told in detail. It needs no exam.
assessment-about-practical-test = For skills of the hands. The person does a task and you look on.
assessment-part = Which one?
assessment-part-needed = Nothing is chosen yet. Choose an exam or a test.
assessment-no-part = No bank of this desk has anything of this kind. You can add a bank in Settings.
assessment-minutes-meant =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
assessment-count-written-exam =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
assessment-count-oral-exam =
    { $count ->
        [one] 1 question to talk about
       *[other] { $count } questions to talk about
    }
assessment-count-practical-test =
    { $count ->
        [one] 1 point to look at
       *[other] { $count } points to look at
    }
assessment-part-of = in { $languages } · from:
assessment-bank-draft = Nobody has checked the words in { $language } yet. Take them as a draft.
assessment-competences = Which competences does it judge?
assessment-competences-hint = Choose one or more.
assessment-competences-needed = No competence is chosen. Choose at least one.
assessment-no-competences = There is no competence to judge yet. Write one down first, then come back here.
assessment-to-competences = Go to the competences
assessment-language = Language
assessment-language-hint = The language in which the person works.
assessment-place = Place
assessment-interpreter = Interpreter
assessment-interpreter-hint = Leave it empty where nobody interprets.
assessment-begin = Begin

# While it is held. What the person reads alone stands in the language of the exam.
run-progress = { $number } of { $count }
run-answered = { $answered } of { $count } are answered
run-back = Back
run-next = Next
run-not-now = Not now – next
run-end = End
run-pages = All of them
run-page-answered = answered
run-page-open = still open
run-finished = You have seen all of it. You can still go back, or go on to the result.
run-minutes =
    { $used ->
        [one] 1 minute used
       *[other] { $used } minutes used
    }
run-minutes-of = { $used } of { $meant } minutes used
run-stopwatch = Stopwatch
run-start = Start the clock
run-pause = Stop the clock
assessment-to-result = To the result
assessment-to-answers = Back to the answers
assessment-files = Photographs and scans

# A written exam.
exam-hand-over = Turn the screen over to the person
exam-handed-over = Exam
exam-give-back = Back to the counsellor
exam-to-sheet = Type in an answer sheet
exam-to-screen = Answer on the screen
exam-finished = You have seen every question. Thank you!
exam-may-go-back = You can still go back and change an answer. Tell the counsellor when you are done.
exam-how-one = Choose one answer.
exam-how-several = Choose every answer that is right.
exam-how-true-false = Is this true or false?
exam-how-number = Write a number.
exam-how-order = Put the steps in the right order.
exam-how-short-text = Write one or a few words.
exam-points = { $points } points
exam-true = True
exam-false = False
exam-step-up = Move up: { $what }
exam-step-down = Move down: { $what }
exam-order-stands = This order is right
exam-order-put = Your order is kept.
sheet-about = Type in what stands on the answer sheet. What was left open there stays open here.
sheet-number = No.
sheet-question = Question
sheet-answer = Answer
sheet-order-hint = Write each letter from A to { $last } once, in the order of the sheet.

# An oral exam.
oral-probes = To ask further
oral-rating = How was it answered?
oral-note = What was said
oral-note-hint = It is kept once you have chosen one of the three.

# An interview. The first four are read out, so the person is spoken to.
interview-ask-last-time = When did you do this last?
interview-ask-what-exactly = What exactly did you do?
interview-ask-for-whom = For whom did you do it?
interview-ask-which-tools = What did you use for it?
interview-probe-last-time = Ask further: Where was that? How often before that?
interview-probe-what-exactly = Ask further: What came first, and what then? What was difficult?
interview-probe-for-whom = Ask further: Who was content with it? What happened when something went wrong?
interview-probe-which-tools = Ask further: Which machines, materials or programs? Who kept them in order?
interview-contradiction = What contradicts it
interview-contradiction-hint = Leave it empty where nothing does.
interview-no-contradiction = Nothing was noted.

# A practical test.
practical-task = The task
practical-materials = What must lie ready
practical-safety = Safety
practical-safety-hint = Look at these from the first minute to the last.
practical-checklist = What to look at
practical-checklist-hint = { $needed } of { $most } points are needed, and every essential one.
practical-essential = Essential
practical-kept-yes = Kept
practical-kept-no = Not kept
practical-kept-not-known = Not seen
practical-met-yes = Met
practical-met-no = Not met
practical-met-not-known = Not seen
practical-add-note = Add a note
practical-note = What was seen

# The result, and signing it off.
assessment-result-heading = Result: { $what }
assessment-result-form = Result and sign-off
assessment-person = the person
assessment-answers = Answers
assessment-assessor = Who judges
assessment-has-second = Somebody else judges too
assessment-second-role = Where does this person come from?
assessment-second-name = Name of the second assessor
assessment-second-organisation = Firm or school
assessment-second-organisation-hint = For somebody from outside.
assessment-held-on = Day
assessment-minutes = Minutes used
assessment-proposal = By the rule of the exam: { $outcome }. You decide.
assessment-reason = Reason
assessment-reason-hint = In one sentence: what you saw or heard.
assessment-broken-off = It was broken off
assessment-broken-off-hint = It was broken off, so it says nothing about any competence.
assessment-why-broken-off = Why was it broken off?
assessment-why-corrected = Why is it corrected?
assessment-note = What else is to be said
assessment-sign = Sign off …
assessment-sign-heading = Sign off: { $what }
assessment-judged-by = Judged by: { $names }
assessment-sign-final = Once it is signed off, nobody can change or remove it, and you cannot take it back. You can only correct it with a new one.
assessment-sign-now = Sign off
assessment-sign-not-yet = Not yet
assessment-signed = The assessment is signed off
assessment-signed-on = Signed off on
assessment-fact-kind = Kind
assessment-strength-changed = { $what }: { $before } before, { $after } now
assessment-strength-same = { $what }: { $strength }, as before

# After it was signed off.
review-answers = The answers
review-right = Right
review-wrong = Not right
review-no-answer = No answer
review-given = Answered
review-right-answer = Right answer

# Its papers.
assessment-papers-heading = Papers: { $what }
assessment-form = Which paper?
assessment-form-hand-out = For the person
assessment-form-assessor = For the assessor
assessment-form-record = Record
assessment-form-about-hand-out = Questions with an answer sheet, or the task.
assessment-form-about-assessor = The key, the questions to ask or the checklist. The person does not see it before.
assessment-form-about-record = Who judged, when and how, and what came out.

# The banks of exams and tests, in the settings.
settings-banks = Item banks
banks-about = Exams and tests come from item banks. Some ship with EXpress; you can add others. An exam that was begun keeps its questions, whatever happens to its bank.
banks-table = The banks of this desk
banks-bank = Bank
banks-edition = Edition
banks-languages = Languages, and who checked the words
banks-parts = Exams and tests
banks-from = From
banks-shipped = Ships with EXpress
banks-added = Added by this desk
banks-language = { $language }: { $reviewed }
bank-reviewed-none = a draft that nobody checked
bank-reviewed-editors = checked by the editors
bank-reviewed-native = checked by a native speaker
banks-file = Add a bank from a file
banks-file-hint = A JSON file. All of it comes in, or nothing.
banks-imported = The bank is here: its exams and tests can be begun.
banks-rejected = The file was not taken in
banks-remove-what = Remove the bank: { $what }
