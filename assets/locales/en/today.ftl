### reviewed: editors

## Screen

# The first screen of an open desk.
today-heading = Today
today-search = Find a candidate
today-search-hint = Any part of a name, a code or a place, in any script. Ctrl+F brings you here.
today-found =
    { $count ->
        [0] Nobody found
        [one] 1 candidate found
       *[other] { $count } candidates found
    }
today-found-heading = Found
today-found-nobody = Nobody at this desk fits these letters. Try fewer letters, the code, or the place.
today-returning-heading = Comes back today
today-recent-heading = Where you stopped
today-no-candidates-heading = No candidates yet
today-no-candidates = Here you will find the people you counsel, the latest first. A candidate may be only a code name at first.
today-changed = changed on { $date }
today-figures-heading = At this desk
today-candidates =
    { $count ->
        [one] candidate
       *[other] candidates
    }
today-offers =
    { $count ->
        [one] offer in the directory
       *[other] offers in the directory
    }
today-old-offers =
    { $count ->
        [one] of them not confirmed for half a year
       *[other] of them not confirmed for half a year
    }
