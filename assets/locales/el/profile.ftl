### reviewed: none

## Paper

# The head of the sheet.
profile-title = Το προφίλ μου
profile-title-training-provider = Προφίλ για φορέα κατάρτισης
profile-title-lender = Προφίλ για δανειοδότη
profile-title-mentor = Κάρτα για μέντορα
profile-document-title = Προφίλ { $code }
profile-written-with = Γράφτηκε μαζί με: { $name }
profile-code = Κωδικός { $code }
profile-address-as = Παρακαλώ να με λέτε { $name }.
profile-lives-in = Τόπος όπου μένω: { $place }.
profile-based-on =
    Βασίζεται σε { $evidence ->
        [0] κανένα αποδεικτικό στοιχείο
        [one] 1 αποδεικτικό στοιχείο
       *[other] { $evidence } αποδεικτικά στοιχεία
    } και { $stated ->
        [0] καμία δήλωση χωρίς απόδειξη
        [one] 1 προσωπική δήλωση
       *[other] { $stated } προσωπικές δηλώσεις
    }.
profile-form-of-address = Προσφώνηση
profile-lives = Τόπος διαμονής
profile-qr = Κωδικός QR με τον κωδικό { $code } και τίποτε άλλο

# The foot of every page.
profile-footer = Αυτό το φύλλο καταγράφει δηλώσεις και αποδεικτικά στοιχεία. Δεν είναι αναγνώριση προσόντων.
profile-fictional = Φανταστικό παράδειγμα – δεν είναι πραγματικό πρόσωπο
profile-page = Σελίδα { $page } από { $pages }
profile-draft = Προσχέδιο μετάφρασης: δεν το έχει ελέγξει ακόμη κάποιος με μητρική αυτή τη γλώσσα

# The blocks.
profile-heading-wish = Τι θέλω
profile-heading-competences = Τι μπορώ να κάνω
profile-heading-experiences = Όσα έχω ζήσει και έχω κάνει
profile-heading-qualifications = Οι τίτλοι μου
profile-heading-readings = Πού οδηγεί η άτυπη μάθησή μου
profile-heading-languages = Οι γλώσσες μου
profile-heading-residence = Η άδεια διαμονής μου
profile-heading-steps = Τα επόμενα βήματά μου
profile-heading-gaps = Τι θέλω να μάθω ή να βρω στη συνέχεια

# The blocks of the papers for others.
profile-heading-goal = Στόχος
profile-heading-proven = Ικανότητες και αποδεικτικά στοιχεία
profile-heading-levels = Τίτλοι και τα επίπεδά τους
profile-heading-pointing = Πού οδηγεί η άτυπη μάθηση
profile-heading-entrecomp = Επιχειρηματικότητα (EntreComp)
profile-heading-spoken = Γλώσσες
profile-heading-to-learn = Τι μένει να μάθει ή να βρει
profile-heading-times = Ώρες που βολεύουν
profile-heading-purpose = Για ποιον σκοπό είναι τα χρήματα
profile-heading-carries = Σε τι στηρίζεται η επιχείρηση
profile-heading-own-businesses = Επιχειρήσεις του ατόμου ως τώρα
profile-heading-permit = Άδεια διαμονής και αυτοαπασχόληση
profile-heading-vouchers = Ποιος το βεβαιώνει
profile-heading-papers = Χαρτιά που υπάρχουν και που λείπουν
profile-heading-help = Πού χρειάζεται βοήθεια
profile-heading-strengths = Δυνατά σημεία
profile-heading-business = Η επιχείρηση
profile-heading-network = Γνωριμίες εδώ
profile-heading-meeting = Πώς και πότε θα γίνονται οι συναντήσεις
profile-heading-samples = Δείγματα εργασίας

# What I want.
profile-wish-business = Θέλω να ξεκινήσω δική μου επιχείρηση.
profile-wish-job = Ψάχνω δουλειά.
profile-wish-course = Θέλω να κάνω ένα μάθημα ή μια κατάρτιση.
profile-idea-amount-needed = Χρήματα που χρειάζονται για το ξεκίνημα
profile-idea-amount-lacking = Χρήματα που λείπουν ακόμη
profile-fallback = Αν αυτό δεν πετύχει

# What a lender asks.
profile-business = Επιχείρηση
profile-own-money = Ίδια κεφάλαια
profile-term = Διάρκεια που ζητείται
profile-months =
    { $count ->
        [one] 1 μήνας
       *[other] { $count } μήνες
    }
profile-registered-yes = Η επιχείρηση έχει εγγραφεί επίσημα.
profile-registered-no = Η επιχείρηση δεν έχει εγγραφεί επίσημα ακόμη.
profile-paper = Χαρτί
profile-paper-state = Κατάσταση
profile-paper-at-hand = υπάρχει
profile-paper-missing = λείπει
profile-paper-not-asked = δεν ρωτήθηκε ακόμη

# EntreComp.
profile-entrecomp-competence = Ικανότητα
profile-entrecomp-own = Εκτίμηση του ατόμου
profile-entrecomp-counsellor = Εκτίμηση του συμβούλου
profile-entrecomp-level = { $level } από 8
profile-entrecomp-not-asked = δεν ρωτήθηκε
profile-entrecomp-note = Εκτίμηση στις { $date } με βάση το ευρωπαϊκό πλαίσιο EntreComp. Τα επίπεδα είναι από 1 έως 8· δείχνουν εκτιμήσεις, όχι βαθμούς.
profile-entrecomp-wheel = Τροχός των δεκαπέντε ικανοτήτων με τις δύο εκτιμήσεις· ο πίνακας δίπλα λέει το ίδιο.

# What there is no room for.
profile-more = Ακόμη { $count } στον φάκελο στο γραφείο.
profile-more-evidence =
    { $count ->
        [one] Και 1 ακόμη αποδεικτικό στοιχείο.
       *[other] Και { $count } ακόμη αποδεικτικά στοιχεία.
    }

# A record in which nothing stands yet.
profile-nothing-yet = Δεν έχει γραφτεί ακόμη τίποτα για αυτό το φύλλο. Μπορούμε να το συμπληρώσουμε μαζί στο γραφείο.

# The end of the sheet.
profile-closing = Εδώ βρίσκομαι σήμερα. Όσα λείπουν ακόμη μπορώ να τα μάθω, να τα ρωτήσω ή να τα βρω, και αυτό το φύλλο μπορεί να μεγαλώνει με κάθε επίσκεψη.
profile-signature-person = Τόπος, ημερομηνία και υπογραφή του ατόμου
profile-signature-counsellor = Τόπος, ημερομηνία και υπογραφή του συμβούλου

# What each strength means, in one breath.
profile-strength-certified = την καλύπτει ένα πιστοποιητικό· το πρωτότυπο το είδαμε
profile-strength-confirmed = το λέει ένα τρίτο πρόσωπο με το όνομά του
profile-strength-shown = με δοκιμασία ή με δουλειά μπροστά σε αξιολογητή
profile-strength-consistent = η συνέντευξη υπογράφηκε χωρίς αντίφαση
profile-strength-stated = μόνο προσωπικά λόγια, ακόμη χωρίς απόδειξη

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] δεν δούλευε κανείς άλλος εκεί
        [one] δούλευε εκεί 1 ακόμη άτομο
       *[other] δούλευαν εκεί { $count } ακόμη άτομα
    }

# An assessment as evidence.
profile-assessed-by-written-exam = Επιτυχία σε γραπτή εξέταση
profile-assessed-by-oral-exam = Επιτυχία σε προφορική εξέταση
profile-assessed-by-interview = Συνέντευξη χωρίς αντίφαση
profile-assessed-by-practical-test = Επιτυχία σε πρακτική δοκιμασία

# Qualifications.
profile-routes = Ο δρόμος για ένα επίπεδο:

# Languages.
profile-language = Γλώσσα
profile-language-level = Επίπεδο
profile-language-basis = Πώς το ξέρουμε
profile-languages-note = Από A1 έως C2 είναι τα επίπεδα του Κοινού Ευρωπαϊκού Πλαισίου Αναφοράς για τις Γλώσσες.

# The permit.
profile-permit-title = Άδεια διαμονής
profile-permit-valid = Ισχύει
profile-permit-ended = έληξε στις { $date }
profile-self-employment-yes = Με αυτή την άδεια μπορώ να δουλεύω στη δική μου επιχείρηση (αυτοαπασχόληση).
profile-self-employment-no = Με αυτή την άδεια δεν μπορώ να δουλεύω στη δική μου επιχείρηση (αυτοαπασχόληση).
profile-self-employment-not-known = Δεν ξέρουμε ακόμη αν με αυτή την άδεια μπορώ να δουλεύω στη δική μου επιχείρηση (αυτοαπασχόληση). Μπορεί να το πει η υπηρεσία μετανάστευσης.
profile-permit-allows = Αυτή η άδεια επιτρέπει την αυτοαπασχόληση.
profile-permit-forbids = Αυτή η άδεια δεν επιτρέπει την αυτοαπασχόληση.
profile-permit-not-known = Δεν είναι ακόμη γνωστό αν αυτή η άδεια επιτρέπει την αυτοαπασχόληση. Μπορεί να το πει η υπηρεσία μετανάστευσης.

# Pictures, for whoever cannot see them.
profile-photo = Φωτογραφία του ατόμου
profile-work-sample = Εικόνα από δουλειά: { $title }

# Next steps.
profile-step-chosen = το επιλέξαμε μαζί
profile-step-proposed = πρόταση, δεν έχει αποφασιστεί ακόμη
profile-step-provider = Ποιος
profile-step-place = Πού
profile-step-contact = Επικοινωνία
profile-step-hours = Πότε
profile-how = Πώς
profile-step-confirmed = Ημερομηνία ελέγχου αυτών των στοιχείων: { $date }.
profile-step-never-confirmed = Κανείς δεν έχει ελέγξει ακόμη αυτά τα στοιχεία.

# The profile of one page.
one-page-heading-bars = Πού βρίσκομαι
one-page-heading-strengths = Τι κάνω συχνά
one-page-language = { $language } { $level }
one-page-more = Ακόμη { $count } στον φάκελό μου στο γραφείο.
one-page-based-on =
    { $competences ->
        [one] Στον φάκελό μου υπάρχει 1 ικανότητα.
       *[other] Στον φάκελό μου υπάρχουν { $competences } ικανότητες.
    } { $stated ->
        [0] Όλα στηρίζονται σε κάτι περισσότερο από τα λόγια μου.
        [one] 1 από αυτές στηρίζεται μόνο στα λόγια μου.
       *[other] { $stated } από αυτές στηρίζονται μόνο στα λόγια μου.
    }

## Screen and paper

# The three bars.
bar-can-do = Τι μπορώ να κάνω
bar-can-do-fact =
    { $total ->
        [0] Δεν έχει καταγραφεί ακόμη καμία ικανότητα.
        [one] { $supported ->
            [0] Έχει καταγραφεί 1 ικανότητα· στηρίζεται σε προσωπικά λόγια.
           *[other] Έχει καταγραφεί 1 ικανότητα· στηρίζεται σε αποδεικτικά στοιχεία.
        }
       *[other] { $supported } από { $total } ικανότητες στηρίζονται σε κάτι περισσότερο από προσωπικά λόγια.
    }
bar-know = Ποιους και τι γνωρίζω εδώ
bar-know-fact =
    { $chosen ->
        [0] Δεν έχει επιλεγεί ακόμη προσφορά για ενημέρωση, μέντορινγκ ή δικτύωση.
       *[other] Επιλέχθηκαν: { $steps }. Αυτά είναι { $chosen } από 3.
    }
bar-finance = Πώς το χρηματοδοτώ
bar-finance-fact = Από τα { $needed } τα { $own } είναι δικά μου χρήματα. Λείπουν { $lacking }.
bar-finance-covered = Τα { $own } που έχω καλύπτουν τα { $needed } που χρειάζονται.
bar-finance-own-not-known = Χρειάζονται { $needed }. Δεν είναι ακόμη γνωστό πόσα δικά μου χρήματα υπάρχουν.
bar-finance-not-known = Δεν είναι ακόμη γνωστό πόσα χρήματα χρειάζονται.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = Ρωτήστε: { $office }
founding-unchecked = Κανείς δεν έχει ελέγξει ακόμη αυτή την καταχώριση, γι’ αυτό δεν αποφασίζει τίποτα. Ρωτήστε την υπηρεσία.
founding-old = Αυτή η καταχώριση έχει ημερομηνία { $date } και άρα είναι παλαιότερη από 24 μήνες. Ελέγξτε την ξανά, πριν βασιστείτε σε αυτήν.
founding-undated = Κανείς δεν έχει γράψει πότε ελέγχθηκε αυτή η καταχώριση.
founding-permit-ended = Η άδεια έληξε στις { $date }. Ό,τι έγραφε δεν ισχύει πια· ρωτήστε αν ανανεώνεται.
founding-permit-ends-soon =
    { $days ->
        [0] Η άδεια λήγει σήμερα ({ $date }). Ρωτήστε τώρα αν ανανεώνεται.
        [one] Η άδεια λήγει σε 1 ημέρα, στις { $date }. Ρωτήστε τώρα αν ανανεώνεται.
       *[other] Η άδεια λήγει σε { $days } ημέρες, στις { $date }. Ρωτήστε τώρα αν ανανεώνεται.
    }
founding-because-permit-yes = Η ίδια η άδεια επιτρέπει την αυτοαπασχόληση. Αυτό μετρά περισσότερο από κάθε πίνακα.
founding-because-permit-no = Η ίδια η άδεια δεν επιτρέπει την αυτοαπασχόληση. Η υπηρεσία μπορεί να πει αν αυτό αλλάζει.
founding-because-permit-ended = Η άδεια έληξε, γι’ αυτό ό,τι έγραφε δεν ισχύει πια.
founding-because-no-permit = Κανείς δεν έχει γράψει ακόμη τι είδους άδεια είναι και αν επιτρέπει την αυτοαπασχόληση.
founding-because-no-trade = Κανείς δεν έχει γράψει ακόμη επάγγελμα για την επιχειρηματική ιδέα, ή δεν υπάρχει στον κατάλογο.
founding-because-no-entry = Δεν υπάρχει ακόμη καταχώριση γι’ αυτό για τη χώρα: { $country }.
founding-because-no-country = Η χώρα του γραφείου δεν έχει οριστεί.
founding-because-registered = Αυτό το επάγγελμα ζητά εγγραφή, και η επιχείρηση έχει εγγραφεί.
founding-because-entry = { $subject }, { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = η αυτοαπασχόληση επιτρέπεται
founding-answer-permit-needed = χρειάζεται έγκριση ή άλλη άδεια
founding-answer-not-allowed = η αυτοαπασχόληση δεν επιτρέπεται
founding-answer-depends = διαφέρει από περίπτωση σε περίπτωση
founding-answer-free = δεν ζητείται τίποτα
founding-answer-registration = η επιχείρηση πρέπει να εγγραφεί
founding-answer-licence = χρειάζεται άδεια λειτουργίας
founding-answer-qualified-person = χρειάζεται ένα άτομο με προσόντα, για παράδειγμα με τίτλο αρχιτεχνίτη

# What a start in a country needs beside skills.
gap-theme-host-country-rules = Κανόνες αυτής της χώρας: επάγγελμα, φόροι, ασφάλιση
gap-theme-network = Άνθρωποι που βοηθούν: πελάτες, προμηθευτές, σύμβουλοι
gap-theme-money = Χρήματα για την αρχή, και ένα σχέδιο γι’ αυτά

# The name of a gap by itself.
gap-said = { $gap }
