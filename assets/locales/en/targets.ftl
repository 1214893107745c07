### reviewed: editors

## Screen

# The catalogue of qualifications that somebody could aim for.
targets-about = Awards that a person could seek by validation or by an exam. Nobody holds one because it stands here. What ships with EXpress is a beginning: add what can really be reached in your region, and check it.
targets-search = Find a qualification
targets-search-hint = A part of its title or of the body that awards it, in any language.
targets-country = Country
targets-all-countries = All countries
targets-whose = Whose entries
targets-everybodys = All entries
targets-own = Entry of this desk
targets-shipped = Ships with EXpress
targets-count =
    { $count ->
        [one] 1 qualification
       *[other] { $count } qualifications
    }
targets-nothing = Nothing fits. Search for something else, or add a qualification.
targets-add = Add a qualification to aim for
target-level = The award itself is at EQF { $level }. Source: { $source }.
target-level-dated = The award itself is at EQF { $level }. Source: { $source }. As of { $date }.
target-validation = Where it can be reached
target-validation-not-known = Nobody has written down yet where it can be reached.
target-unchecked = These facts are not checked yet. Ask before you rely on them.
target-old = These facts are from { $date } and so more than 24 months old. Check them again before you rely on them.
target-undated = Nobody has written down when these facts were checked.

# The form of one.
target-form = Qualification to aim for
target-form-shipped = This entry ships with EXpress. When you change it, your desk keeps a copy of its own, and that one counts from then on.
target-title = Title
target-title-hint = As it is called in its country.
target-awarding-body = Awarded by
target-eqf-level = EQF level of the award
target-eqf-level-hint = As its source states it. Nothing else gives it a level.
target-occupations = Occupations that it belongs to
target-occupations-hint = It is proposed to people who did this work, wherever they come from.
target-occupation-add = Add an occupation
target-occupation-add-hint = Type a part of its name and choose it from the list.
target-occupation-remove = Remove the occupation: { $what }
target-validation-group = Where and how it can be reached by validation
target-validation-hint = Which body, under which conditions. One language is enough.
target-source = Where do these facts come from?
target-source-hint = A register, a law, a page of the body that awards it.
target-checked-on = Checked on
target-verified = I have found these facts in the source myself
target-removed = The qualification is removed from the catalogue. Readings that name it keep their words.

# Import from a file.
target-import = Import from a file
target-import-about = A CSV file in UTF-8, with commas between the columns and their names in the first line. You see first what would happen. Then all of it comes in, or nothing.
target-import-columns = The columns, and an example to copy
target-import-needed = needed
target-import-example = Example
target-import-file = CSV file
target-column-key = A short name of your own. By it a newer file replaces an older entry.
target-column-title = The title, as it is called in its country
target-column-language = Code of the language of the title, such as de
target-column-country = Code of the country, such as DE
target-column-awarding-body = Who awards it
target-column-eqf-level = A whole number from 1 to 8
target-column-occupations = Addresses of occupations in ESCO, with spaces between them
target-column-validation = Where it can be reached, in the language of the title
target-column-source = Where the facts come from
target-column-checked-on = The day of the check, such as 2026-11-25
target-column-verified = yes if the facts were found in the source, otherwise no
target-import-preview = What the file would do
target-import-line = Line
target-import-column = Column
target-import-state = What happens
target-import-trouble = What is wrong
target-import-state-new = New
target-import-state-changed = Changed
target-import-state-unchanged = Stays as it is
target-import-do =
    { $count ->
        [one] Import 1 qualification
       *[other] Import { $count } qualifications
    }
target-import-nothing-new = The catalogue says all of this already. There is nothing to import.
target-import-empty = There are no lines in this file below the names of the columns. Nothing was changed.
target-import-refused =
    { $count ->
        [one] There is 1 problem in the file, so nothing comes in. Correct it, then choose the file again.
       *[other] There are { $count } problems in the file, so nothing comes in. Correct them, then choose the file again.
    }
target-import-done =
    { $count ->
        [one] 1 qualification is imported.
       *[other] { $count } qualifications are imported.
    }
target-import-large = This file is larger than a catalogue can be. Choose a CSV file of at most { $megabytes } MB. Nothing was changed.
target-import-not-utf8 = The letters of this file cannot be read. Save it as CSV in UTF-8, then choose it again. Nothing was changed.
target-import-unreadable = The file cannot be read. Check that it is still there, then choose it again. Nothing was changed.
target-import-unknown-column = No column has this name. Use the names below “The columns”.
target-import-missing-column = This column is missing, and it is needed.
target-import-semicolons = The columns are divided by semicolons. Save the file with commas between the columns.
target-import-cells = This line cannot be divided into columns. Put quotation marks around words with commas in them.
target-import-double = A line above has the same key. Give one of them another key.
target-import-yes-or-no = Only yes or no can stand here.
target-import-no-csv = This is no CSV file. Choose a text file with columns.
