### reviewed: editors

## Screen

# Settings.
settings-navigation = Sections of the settings
settings-desk = Desk
settings-screen = Screen
settings-reference = Facts that ship with EXpress
settings-vault = Vault
settings-about = About EXpress
settings-region = Region
settings-country = Country
settings-paper-language = Language of the papers
settings-zoom = Ctrl and + makes everything larger, Ctrl and − smaller, Ctrl and 0 as usual.
settings-reference-about = They are the same at every desk. What nobody has verified says so wherever it is shown and printed.
settings-reference-what = What
settings-reference-entries = Entries
settings-reference-verified = Verified
settings-reference-dates = From
settings-reference-sources = Sources
settings-from-to = { $from } to { $to }
reference-eqf-descriptors = EQF level descriptors
reference-nqf-tables = National frameworks and the EQF
reference-origin-frameworks = Frameworks of countries of origin
reference-entrecomp = EntreComp
reference-entrecomp-statements = Statements on the levels of EntreComp
reference-recognition-routes = Ways to recognition and validation
reference-target-qualifications = Qualifications to aim for
reference-residence-rights = What permits say about self-employment
reference-trade-rules = Trades and what they ask for
reference-finance-papers = Papers that lenders ask for
reference-sensitive-words = Words to look at again before printing
reference-languages = Languages
reference-countries = Countries and territories
reference-strength-cards = Cards of strengths
settings-vault-about = Everything that you write lies in one encrypted file on this computer. Check it now and then, and keep a copy at another place.
settings-verify = Check the vault
settings-verifying = Every page and every entry is being read.
settings-verified =
    { $count ->
        [one] The vault is sound. Its record of changes is whole: 1 entry.
       *[other] The vault is sound. Its record of changes is whole: { $count } entries.
    }
settings-not-sound = The check found something that does not fit. Nothing was changed. Make a copy of the vault’s folder, then ask the person who looks after this computer.
settings-back-up = Make a backup
settings-backing-up = The backup is being written and read back.
settings-backup-path = Save the backup as
settings-backup-path-hint = A whole path to a file that does not exist yet, best on another disk. It opens with your passphrase only.
settings-backed-up = The backup of { $date }, { $time }, is written and was read back. Its vault has { $kilobytes } kB. It lies here: { $path }
settings-no-backup-of-demo = Of the demo desk nothing is kept, so there is no backup of it.
settings-eqf-table = What a level may rest on
settings-targets = Qualifications to aim for
settings-founding = Founding: permits and trades
eqf-table-about = What a level may rest on depends on how something was learnt and on the paper at hand. This default holds for every country. A line of your own changes one field of it.
eqf-table-default = The default
eqf-table-learnt = Learnt
eqf-table-paper-no-paper = No paper seen
eqf-table-paper-paper = A paper
eqf-table-paper-states-level = A paper that states a level
eqf-table-no-benchmark = No benchmark, so no level
eqf-table-own = Lines of this desk
eqf-table-none = You have no lines of your own. The default holds.
eqf-table-add = Add a line for a country
eqf-table-new = New line
eqf-table-country = Host country
eqf-table-for-everywhere = For every country that has no line of its own
eqf-table-everywhere = Every other country
eqf-table-evidence = Paper at hand
eqf-table-bases = A level may rest on
eqf-table-bases-hint = If nothing is ticked, there is no benchmark and so no level.
eqf-table-keep = Add this line
eqf-table-line = { $country }. Learnt: { $setting }. { $evidence }
eqf-table-remove-what = Remove the line: { $what }
eqf-table-added = The line is added.
eqf-table-removed = The line is removed.
eqf-table-back = Back to the default
eqf-table-is-back = The default holds again.
eqf-table-twice = There is a line for this country, this way of learning and this paper already. Change that one.
eqf-table-beyond = One of these can never give a level for what was learnt in this way with this paper. Take its tick away.
eqf-table-loses = With a better paper a person would have fewer ways to a level than with this one. Tick the same for the better paper first, or take a tick away here.
about-program = EXpress { $version }, the desk application for counsellors who help migrants and refugees to become entrepreneurs.
about-offline = The program opens no network connection. What you write stays on this computer.
about-licence = Free software under the MIT licence or the Apache licence 2.0, as you like.
about-fonts = The Noto fonts are under the SIL Open Font License 1.1. Names of languages and countries come from Unicode CLDR.
about-esco = This service uses the ESCO classification of the European Commission.

# ESCO, imported from its files.
settings-paper-languages = Languages of papers
settings-esco = ESCO
esco-about = ESCO names some 3,000 occupations and 14,000 skills in many languages. It is free: get the CSV files from the ESCO website, English first, then the languages of your desk. They lie beside the vault, not in it.
esco-none = Nothing is imported yet. Until then a starter list of our own selection answers.
esco-language = Language
esco-release = Release
esco-occupations = Occupations
esco-skills = Skills
esco-imported = Imported
esco-path = Zip file or folder
esco-path-hint = The whole path to a zip file from the ESCO website, or to the folder in which they lie.
esco-choose-file = Choose a zip file …
esco-choose-folder = Choose a folder …
esco-import = Import ESCO
esco-importing = ESCO is being imported: { $percent } %. You can go on working.
esco-stop = Stop the import
esco-done = Imported: { $languages }.

# How hard a passphrase is to guess.
passphrase-strength = Strength of the passphrase: { $strength }.
passphrase-very-weak = very weak
passphrase-weak = weak
passphrase-fair = fair
passphrase-strong = strong
passphrase-very-strong = very strong
