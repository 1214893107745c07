### reviewed: editors

## Screen

# The cards of strengths, to sort together.
strengths-opening = The cards are being laid out.
strengths-about = Look at each card together: do I do this often or sometimes, or is it new to me? There is no wrong answer, and every card can wait.
strengths-keys = With the keyboard: 1 often, 2 sometimes, 3 new to me, 4 not now. 0 takes the answer back. The arrow keys lead to the other cards.
strengths-parts = Groups of cards
strengths-part-personal = How I am
strengths-part-social = With other people
strengths-part-method = How I go about things
strengths-part-practical = What I do in practice
strengths-part-summary = Summary
strengths-sorted = { $sorted } of { $all } sorted
strengths-next = Next: { $part }

# Where a card can be put.
strengths-answer-often = Often
strengths-answer-sometimes = Sometimes
strengths-answer-new = New to me
strengths-answer-not-now = Not now

# A card as a competence.
strengths-write-down = Write down as a competence
strengths-write-down-what = Write down as a competence: { $what }
strengths-written-down = Written down as a competence
strengths-was-written-down = Written down as a competence: { $what }

# What came of the sorting.
strengths-empty = No card is sorted yet. What the person does often will stand here first.
strengths-count = { $answer }: { $count }
strengths-not-asked = Not asked yet
strengths-table = The sorted cards, what the person does often first
strengths-column-card = Card
strengths-column-answer = Answer
strengths-column-entrecomp = Belongs to (EntreComp)
strengths-column-competence = Competence
strengths-clear = Take all answers back
