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
