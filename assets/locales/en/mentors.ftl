### reviewed: none

## Screen

# Mentors as persons, in the directory.
mentors-title = Mentors
mentors-about = People who accompany founders. An entry is about a person: tell them what you write down, and ask whether candidates may hear the name.
mentors-empty = No mentor is noted yet. Here belong people who have a business of their own, or had one, and give their time to somebody who starts.
mentors-add = Add a mentor
mentor-accompanies = Accompanied now: { $count }
mentor-accompanies-of = Accompanied now: { $count } of { $capacity }
mentor-accompanies-unknown = How many in all is not known yet.
mentor-consent-state-missing = No consent yet: is named to nobody
mentor-consent-state-not-to-be-named = Consent without the name: is named to nobody
mentor-consent-state-may-be-named = May be named to candidates
mentor-consent-state-withdrawn = Consent withdrawn: is named to nobody

# The form of a mentor.
mentor-form = Mentor
mentor-part-person = The person
mentor-part-consent = Consent
mentor-part-brings = What they bring
mentor-part-meets = When and where
mentor-part-wishes = Whom they accompany
mentor-name = Name
mentor-name-hint = As the person wants to be called.
mentor-contact-route = How to reach them
mentor-kind = Type of mentoring
mentor-description = In a few words
mentor-description-hint = What they did, and what they like to help with. Candidates may hear this.
mentor-gender = Gender
mentor-gender-hint = Only if the person wants it written down. Some candidates wish a woman or a man.
mentor-languages = Languages
mentor-language-add = Add a language
mentor-sectors = Sectors they know
mentor-stages = Stages at which they help
mentor-stages-hint = Nothing ticked means all.
mentor-helps-with = Strong in, and helps with
mentor-times = When they have time
mentor-channels = How they meet people
mentor-place = Meeting place
mentor-region = Region
mentor-capacity = How many people at a time
mentor-accompanies-elsewhere = Accompanied besides, not through this desk
mentor-wanted-genders = Wishes to accompany
mentor-wanted-sectors = Wishes these sectors
mentor-wanted-hint = Nothing ticked means that there is no wish.
mentor-conflict-names = Must not accompany these people and organisations
mentor-conflict-names-hint = One on each line: family, customers, employers, competitors. Nobody here is proposed to them.
mentor-conflict-sectors = Must not accompany these sectors
mentor-conflict-words = Other conflicts of interest, in words
mentor-conflict-words-hint = EXpress cannot look this up. It is shown as an open question to talk about.
mentor-consent-about = Explain what you write down and who sees it. Without consent the entry is kept for you and named to nobody. Saying no has no disadvantage, and a consent can be withdrawn at any time.
mentor-consent-purposes = What the person agrees to
mentor-consent-purpose-counselling = This desk keeps the entry and uses it when it counsels people.
mentor-consent-purpose-naming = Candidates may hear the name.
mentor-consent-withdrawn-hint = Leave this empty as long as the consent stands.
mentor-confirmed-on = Last asked on
mentor-confirmed-by = Asked by

# What the mentor may have, and the way out.
mentor-access = Save what is kept
mentor-access-what = Save what is kept of { $name }
mentor-access-heading = What this desk keeps of { $name }
mentor-access-about = Everyone may see what is kept of them. The file holds the entry, what was proposed and agreed, and who changed it when. It names nobody who is or was accompanied.
mentor-access-path = Save the file as
mentor-access-path-hint = A whole path to a file that does not exist yet, such as on a USB stick of this person.
mentor-access-save = Save
mentor-access-saved = It is saved: { $path }. Everyone who has this file can read it. Give it to the person, and keep no copy here.
mentor-erase = Erase for good
mentor-erase-what = Erase for good: { $name }
mentor-erase-heading = Erase { $name } for good?
mentor-erase-about = The entry, what was proposed and agreed, and what the history says about it are erased from this vault. Nobody can bring them back, and “Undo” cannot either.
mentor-erase-copies = Backups that were made before and files that were saved still hold them. Make a new backup and delete those.
mentor-erase-cancel = Keep the entry
mentor-erased = The mentor is erased from this vault.

# Mentors in a candidate’s file.
mentors-both = Both may say no. Ask the person before you tell a mentor anything about them.
mentors-nobody = No mentor may be named yet. Mentors are added in the directory.
mentors-not-named =
    { $count ->
        [one] 1 more mentor is noted who may not be named.
       *[other] { $count } more mentors are noted who may not be named.
    }
mentors-for-person = For the person
mentors-for-mentor = For the mentor
mentors-in-favour = In favour
mentors-against = Against
mentors-no-reasons = Nothing that is known speaks for or against it.
mentor-gender-wish = The person wishes as a mentor
mentor-gender-wish-none = No wish, or not asked
mentor-gender-wish-kept = The wish is saved.
mentor-standing-open = Can be proposed
mentor-standing-full = No place left
mentor-standing-not-to-be-named = May not be named any more
mentor-standing-conflict = Conflict of interest
mentorship-propose = Propose
mentorship-propose-what = Propose { $name }
mentorship-state-proposed = Proposed; nobody has answered yet
mentorship-state-mentor-said-yes = The mentor said yes; the person has not answered yet
mentorship-state-candidate-said-yes = The person said yes; the mentor has not answered yet
mentorship-state-mentor-said-no = The mentor said no
mentorship-state-candidate-said-no = The person said no
mentorship-state-agreed = Both said yes
mentorship-state-ended = Over
mentorship-step-mentor-yes = The mentor says yes
mentorship-step-mentor-no = The mentor says no
mentorship-step-candidate-yes = The person says yes
mentorship-step-candidate-no = The person says no
mentorship-step-end = It is over
mentorship-what = { $name }: { $step }
mentorship-why = Why? (optional)
mentorship-why-hint = Nobody has to give a reason.
mentorship-proposed = Proposed: { $name }
mentorship-kept = Written down: { $step }

# Why a mentor and a founder suit each other or not. Yes, no or not known is whether a wish is met.
mentor-works-on = Helps with what help is looked for: { $gap }.
mentor-gender-wished =
    { $outcome ->
        [yes] The person wishes as a mentor: { $gender }. That fits.
        [no] The person wishes as a mentor: { $gender }. That does not fit.
       *[not-known] The person wishes as a mentor: { $gender }. Whether that fits is not known yet.
    }
mentor-wishes-gender =
    { $outcome ->
        [yes] Wishes to accompany: { $genders }. That fits.
        [no] Wishes to accompany: { $genders }. That does not fit.
       *[not-known] Wishes to accompany: { $genders }. Whether that fits is not known yet.
    }
mentor-wishes-sector =
    { $outcome ->
        [yes] Wishes to accompany somebody in: { $sectors }. That fits.
        [no] Wishes to accompany somebody in: { $sectors }. The business is in another sector.
       *[not-known] Wishes to accompany somebody in: { $sectors }. The sector of the business is not known yet.
    }
mentor-language = Both speak { $language }.
mentor-no-shared-language = The mentor speaks { $language }; no language in common is recorded.
mentor-near = The meeting place is near: { $place }, { $km } km.
mentor-far = The meeting place is far away: { $place }, { $km } km.
mentor-from-afar = They can meet from afar: { $channels }.
mentor-same-region = Both are in the same region: { $region }.
mentor-other-region = The mentor is in another region: { $region }.
mentor-time = Both have time: { $time }.
mentor-other-times = They have time at different times of the week.
mentor-sector = Knows this sector: { $sector }.
mentor-other-sector = Knows other sectors, not this one: { $sector }.
mentor-stage = Helps at the stage at which the business is.
mentor-other-stage = Helps at other stages of a business.
mentor-places-left =
    { $places ->
        [one] Would accompany 1 more person.
       *[other] Would accompany { $places } more people.
    }
mentor-full =
    { $count ->
        [0] Accompanies nobody at present.
        [one] Accompanies 1 person and wants no more.
       *[other] Accompanies { $count } people and wants no more.
    }
mentor-conflict-name = Must not accompany: { $name }. That is in this file.
mentor-conflict-sector = Must not accompany anybody in this sector: { $sector }.
mentor-conflict-note = A conflict of interest in words, to talk about: { $note }
mentor-not-named = There is no consent any more to be named.
mentor-never-confirmed = Nobody has asked yet whether the entry still holds.
mentor-confirmed-long-ago =
    { $days ->
        [one] The mentor was last asked 1 day ago.
       *[other] The mentor was last asked { $days } days ago.
    }
