### reviewed: editors

## Screen

# Offers from a file.
offers-files-heading = Import and export
offers-import = Import a file
offers-import-about = A file of EXpress, of HSDS 3.0 or a table. First you see what it would do. Then all of it comes in, or nothing.
offers-path = File or folder
offers-path-hint = Choose it with a button, or paste the path.
offers-choose-file = Choose a file
offers-choose-folder = Choose a folder
offers-look = See what it would do
offers-import-format = Format: { $format }
import-format-express-offers = offers of EXpress
import-format-hsds-json = HSDS 3.0 as JSON
import-format-hsds-tabular = HSDS 3.0 as tables
import-format-offers-table = table with one row for each offer
offers-import-refused =
    { $count ->
        [one] Nothing was imported, because one thing in the file is wrong. Have it corrected, and choose the file again.
       *[other] Nothing was imported, because { $count } things in the file are wrong. Have them corrected, and choose the file again.
    }
offers-import-troubles = What is wrong
offers-import-where = Where in the file
offers-import-trouble = What is wrong there
offers-import-entries = What would come in
offers-import-entry = Entry
offers-import-state = What happens to it
import-entry-new = New
import-entry-changed = Changed
import-entry-unchanged = Unchanged
offers-import-preview-about = Nothing is imported yet. Look at the list, then import.
offers-import-nothing-new = Everything in this file is at this desk already. There is nothing to import.
offers-import-do =
    { $count ->
        [one] Import 1 entry
       *[other] Import { $count } entries
    }
offers-import-done = Imported. New: { $added }. Changed: { $changed }. Unchanged: { $unchanged }.
import-note-at = { $field }: { $words }
offer-foreign-fields = Fields of other programs

# The directory to a file.
offers-export = Export the directory
offers-export-about = All providers, offers and places, for another desk or another program. Nothing about candidates is in it.
offers-export-kind = Kind of file
offers-export-json = HSDS 3.0 as one file
offers-export-json-about = JSON, for other programs
offers-export-tabular = HSDS 3.0 as tables
offers-export-tabular-about = a zip file with CSV tables, for a spreadsheet
offers-target = Where to
offers-choose-target = Choose where
offers-export-do = Export
offers-export-done = Exported to { $path }.
