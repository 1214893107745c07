### reviewed: editors

## Screen

# Experience, to write down.
experience-add = Add an experience
experience-form = Experience
experience-kind = Kind
experience-title = What was it?
experience-title-hint = In the person’s own words. For example: sewed in my own shop.
experience-organisation = School, firm or family
experience-place = Place
experience-country = Country
experience-started = Began
experience-ended = Ended
experience-ongoing = It goes on today
experience-description = More about it
experience-description-hint = What exactly, how often, for whom, with which tools.
experience-occupation = Occupation (ESCO)
experience-occupation-hint = Type some letters in any language and choose the name that comes closest. What is only typed is not kept.
experience-occupation-unlink = Remove the link
experience-occupation-retired = ESCO no longer has this occupation. The link keeps its name; another one can be chosen.

# The facts of a business of one’s own.
former-business-heading = Facts about the business
former-business-hint = Years and place stand above. What nobody asked stays empty.
former-business-legal-form = Legal form
former-business-staff = People who worked there too
former-business-staff-hint = At the busiest time, without the person.
former-business-turnover = Turnover
former-business-turnover-hint = Roughly, in today’s euros, in a usual year.
former-business-customers = Customers
former-business-customers-hint = Who bought?
former-business-suppliers = Suppliers
former-business-suppliers-hint = Where did goods and material come from?
former-business-done-alone = Done alone
former-business-done-alone-hint = What did the person do without help? For example: prices, bookkeeping, buying, repairs.
former-business-end-reason = Why it ended
former-business-end-reason-hint = One plain reason is enough. No story belongs here.
former-business-not-asked = Not asked yet: { $what }

# What did you do there? The tasks of an occupation, to go through together.
experience-tasks-open = What did you do there?
experience-tasks-open-what = What did you do there? “{ $what }”
experience-tasks-so-far =
    { $count ->
        [0] Not asked yet
        [one] 1 task answered so far
       *[other] { $count } tasks answered so far
    }
experience-tasks-choose = First choose the occupation that comes closest to this work. Then its tasks stand here. Unpaid work counts too.
experience-tasks-no-experience = First write down something that the person did, in the step before this one.
experience-tasks-opening = The tasks are being looked up.
experience-tasks-none = No tasks are known here for this occupation. Remove the link and choose another one that comes close, or write down in own words what the person can do.
experience-tasks-about = Go through the tasks together: was it done often, sometimes or never? Every task can wait; then it counts as not asked.
experience-tasks-essential = belongs to this occupation
experience-tasks-keys = With the keyboard: 1 often, 2 sometimes, 3 never, and the next task follows. 0 or Backspace takes the answer back. The arrow keys lead to the other tasks, Page Down and Page Up to the other pages.
experience-tasks-answered = { $answered } of { $all } answered
experience-tasks-page = Page { $page } of { $pages }
experience-tasks-next = Next page
experience-tasks-previous = Previous page
experience-tasks-added =
    { $count ->
        [0] No new competence came of it.
        [one] 1 competence came of it.
       *[other] { $count } competences came of it.
    }

# The life line: the experiences as a picture.
life-line-label =
    { $count ->
        [one] Life line with one experience. The table below says the same.
       *[other] Life line with { $count } experiences. The table below says the same.
    }
life-line-undated =
    { $count ->
        [one] One experience has no date and stands in the table only.
       *[other] { $count } experiences have no date and stand in the table only.
    }
life-line-table = The life line as a table
life-line-when = When
