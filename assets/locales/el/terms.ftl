### reviewed: none

## Screen and paper

# Stands between the parts of a list.
list-separator = { ", " }

# The three values of a fact.
answer-yes = Ναι
answer-no = Όχι
answer-not-known = Δεν είναι γνωστό

# The six steps of the chain.
chain-step-competence-assessment = Αξιολόγηση ικανοτήτων
chain-step-entrepreneurship-training = Εκπαίδευση στην επιχειρηματικότητα
chain-step-mentoring = Μέντορινγκ
chain-step-information = Ενημέρωση
chain-step-networking = Δικτύωση
chain-step-finance = Πρόσβαση σε χρηματοδότηση

# Kinds of offers.
offer-kind-assessment = Αξιολόγηση ή αναγνώριση
offer-kind-course = Μάθημα
offer-kind-coaching = Καθοδήγηση (coaching)
offer-kind-mentor = Μέντορας
offer-kind-information-desk = Γραφείο πληροφοριών
offer-kind-campaign = Εκστρατεία ενημέρωσης
offer-kind-event = Εκδήλωση
offer-kind-club = Λέσχη
offer-kind-space = Αίθουσα ή χώρος εργασίας
offer-kind-loan = Δάνειο
offer-kind-grant = Επιχορήγηση
offer-kind-guarantee = Εγγύηση
offer-kind-help-with-applying = Βοήθεια με αιτήσεις για χρήματα
offer-kind-premises = Χώρος ή εξοπλισμός δωρεάν ή με χαμηλό κόστος

# How far a business is.
business-stage-idea = Ιδέα
business-stage-planning = Στον σχεδιασμό
business-stage-ready-to-start = Έτοιμη να ξεκινήσει
business-stage-started = Έχει ξεκινήσει
business-stage-established = Εδραιωμένη

# Sectors of business.
sector-food-and-catering = Τρόφιμα και εστίαση
sector-retail = Καταστήματα και αγορές
sector-crafts = Χειροτεχνία και βιοτεχνία
sector-building = Οικοδομικά έργα
sector-vehicle-repair = Επισκευή οχημάτων
sector-hair-and-beauty = Κομμωτική και αισθητική
sector-cleaning = Καθαρισμός
sector-transport = Μεταφορές και διανομή
sector-business-services = Υπηρεσίες γραφείου και συμβουλές
sector-information-technology = Πληροφορική
sector-care-and-education = Υγεία και εκπαίδευση
sector-other = Άλλος κλάδος

# How well a competence is supported, the weakest first.
strength-stated = Δηλωμένη
strength-consistent = Συνεπής
strength-shown = Δοκιμασμένη
strength-confirmed = Επιβεβαιωμένη
strength-certified = Πιστοποιημένη
strength-stated-meaning = Βασίζεται στα λόγια του ίδιου του ατόμου· μια φωτογραφία μόνη της ή ένα πιστοποιητικό που κανείς εδώ δεν έχει δει στο πρωτότυπο δεν το αλλάζει αυτό.
strength-consistent-meaning = Μια συνέντευξη ολοκληρώθηκε και υπογράφηκε, και τίποτα σε αυτήν δεν αντιφάσκει με τη δήλωση.
strength-shown-meaning = Πέρασε μια πρακτική, γραπτή ή προφορική δοκιμασία, ή έγινε δείγμα εργασίας μπροστά σε αξιολογητή.
strength-confirmed-meaning = Ένα τρίτο πρόσωπο, με το όνομά του, την επιβεβαιώνει με επιστολή, με δήλωση πελάτη ή σε τηλεφώνημα που καταγράφηκε.
strength-certified-meaning = Την καλύπτει ένα πιστοποιητικό, και ένα πρόσωπο με το όνομά του έχει δει το πρωτότυπο.

# Where something was learnt.
setting-formal = Τυπική μάθηση
setting-non-formal = Μη τυπική μάθηση
setting-informal = Άτυπη μάθηση
setting-formal-meaning = Μάθηση σε οργανωμένο πλαίσιο που οδηγεί σε επαγγελματικό ή εκπαιδευτικό τίτλο, όπως σχολείο, επαγγελματική κατάρτιση ή πανεπιστήμιο.
setting-non-formal-meaning = Μάθηση σε προγραμματισμένη δραστηριότητα με κάποια υποστήριξη, έξω από το σχολικό σύστημα, όπως ένα μάθημα στη δουλειά.
setting-informal-meaning = Μάθηση χωρίς πρόγραμμα στην καθημερινή ζωή: στη δουλειά, στην οικογένεια ή στον ελεύθερο χρόνο.

# Kinds of evidence.
evidence-kind-certificate = Πιστοποιητικό
evidence-kind-employer-letter = Επιστολή εργοδότη
evidence-kind-customer-statement = Δήλωση πελάτη
evidence-kind-reference-call = Τηλεφώνημα σε κάποιον που γνωρίζει τη δουλειά
evidence-kind-work-sample = Δείγμα εργασίας
evidence-kind-photo = Φωτογραφία
evidence-kind-test-result = Αποτέλεσμα δοκιμασίας
evidence-kind-interview-note = Σημείωση από συνέντευξη
evidence-kind-self-statement = Προσωπική δήλωση

# In which form evidence was seen.
evidence-form-original = Πρωτότυπο
evidence-form-copy = Αντίγραφο, σάρωση ή φωτογραφία
evidence-form-in-person = Το είδαμε ή το ακούσαμε από κοντά
evidence-form-not-seen = Δεν το έχουμε δει ακόμη

# Kinds of experience.
experience-kind-schooling = Σχολείο ή πανεπιστήμιο
experience-kind-course = Μάθημα
experience-kind-job = Δουλειά
experience-kind-own-business = Δική μου επιχείρηση
experience-kind-family-work = Δουλειά στην οικογένεια
experience-kind-care = Φροντίδα άλλων
experience-kind-volunteering = Εθελοντισμός
experience-kind-self-study = Μάθηση χωρίς δάσκαλο

# What the person came for.
wish-business = Δική μου επιχείρηση
wish-job = Δουλειά
wish-course = Μάθημα ή κατάρτιση
wish-unclear = Δεν είναι ακόμη σαφές

# How a language level is known.
level-basis-own-statement = Προσωπική δήλωση
level-basis-tested = Δοκιμασία
level-basis-certificate = Πιστοποιητικό
first-language = πρώτη γλώσσα

# How deep a conversation went.
contact-kind-first-contact = Πρώτη επαφή
contact-kind-triage = Σύντομη συζήτηση
contact-kind-interview = Συνέντευξη
contact-kind-full-assessment = Πλήρης αξιολόγηση
contact-kind-follow-up = Επόμενη συνάντηση

# What a consent allows.
consent-purpose-keep-record = Τήρηση φακέλου σε αυτό το γραφείο
consent-purpose-print-profile = Εκτύπωση προφίλ για το άτομο
consent-purpose-referral = Αποστολή στοιχείων σε παραλήπτη
consent-purpose-statistics = Καταμέτρηση σε αριθμούς χωρίς όνομα

# On what a level rests.
eqf-basis-certificate = Επίπεδο γραμμένο στο πιστοποιητικό
eqf-basis-register = Εθνικό μητρώο
eqf-basis-recognition-statement = Βεβαίωση φορέα αναγνώρισης ή Ευρωπαϊκό Διαβατήριο Προσόντων
eqf-basis-national-table = Εθνικός πίνακας
eqf-basis-descriptor-reading = Ανάγνωση των περιγραφικών δεικτών από δύο άτομα
eqf-basis-target-qualification = Τίτλος ως στόχος

# From where a second assessor comes.
second-assessor-role-colleague = Συνάδελφος από αυτό το γραφείο
second-assessor-role-external = Από έξω

# In which form a business was run.
legal-form-not-registered = Χωρίς εγγραφή
legal-form-sole-trader = Ατομική επιχείρηση
legal-form-family-business = Οικογενειακή επιχείρηση
legal-form-partnership = Προσωπική εταιρεία
legal-form-company = Κεφαλαιουχική εταιρεία
legal-form-cooperative = Συνεταιρισμός

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = Κάτω από 5.000 € τον χρόνο
turnover-band-from-5000 = 5.000 έως 20.000 € τον χρόνο
turnover-band-from-20000 = 20.000 έως 50.000 € τον χρόνο
turnover-band-from-50000 = 50.000 έως 200.000 € τον χρόνο
turnover-band-from-200000 = 200.000 € τον χρόνο ή περισσότερα

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = Κατανόηση προφορικού λόγου
cefr-skill-reading = Κατανόηση γραπτού λόγου
cefr-skill-spoken-interaction = Συνομιλία
cefr-skill-spoken-production = Προφορική έκφραση
cefr-skill-writing = Γραφή

# Parts of the week.
day-time-mornings = πρωινά
day-time-afternoons = απογεύματα
day-time-evenings = βράδια
day-time-weekends = Σαββατοκύριακα

# How people meet.
channel-in-person = από κοντά
channel-phone = με τηλέφωνο
channel-video = με βίντεο
channel-messages = με μηνύματα

# Kinds of permit.
residence-kind-free-movement = ελεύθερη κυκλοφορία, χωρίς άδεια
residence-kind-union-family = οικογένεια πολίτη της ΕΕ
residence-kind-permanent = μόνιμη διαμονή
residence-kind-refugee = αναγνωρισμένη ιδιότητα πρόσφυγα
residence-kind-subsidiary-protection = επικουρική ή εθνική προστασία
residence-kind-temporary-protection = προσωρινή προστασία
residence-kind-asylum-seeker = διαδικασία ασύλου
residence-kind-tolerated = αναβολή απομάκρυνσης (ανοχή)
residence-kind-family = οικογενειακοί λόγοι
residence-kind-employee = εξαρτημένη εργασία
residence-kind-self-employed = αυτοαπασχόληση
residence-kind-study = σπουδές ή κατάρτιση
residence-kind-job-search = αναζήτηση εργασίας

## Screen

# What a person may do at the desk.
counsellor-role-coordinator = Συντονισμός
counsellor-role-counsellor = Συμβουλευτική
counsellor-role-reader = Ανάγνωση
counsellor-role-statistics = Στατιστικά

# Whether the person may take an offer.
verdict-eligible = Πληροί τους όρους
verdict-unknown = Δεν είναι ακόμη γνωστό
verdict-near-miss = Λείπει λίγο
verdict-not-eligible = Δεν πληροί τους όρους

# What was decided about a match.
decision-chosen = Επιλέχθηκε
decision-set-aside = Δεν επιλέχθηκε
decision-put-off = Αργότερα

# Whether an offer can be had.
offer-status-active = Διαθέσιμη
offer-status-temporarily-closed = Σε παύση
offer-status-inactive = Όχι αυτή τη στιγμή
offer-status-defunct = Δεν υπάρχει πια

# What somebody does at present.
employment-employed = εξαρτημένη εργασία
employment-self-employed = αυτοαπασχόληση
employment-registered-unemployed = εγγραφή στο μητρώο ανέργων
employment-not-working = χωρίς δουλειά και χωρίς εγγραφή
employment-in-training = σε μάθημα, κατάρτιση ή σπουδές

# Genders.
gender-woman = γυναίκα
gender-man = άνδρας
gender-other = κανένα από τα δύο, ή και τα δύο

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = από κάποιον με μεγάλη πείρα
mentoring-kind-peer = μεταξύ ίσων
mentoring-kind-step-ahead = από κάποιον που είναι ένα βήμα μπροστά
mentoring-kind-informal = άτυπο, μέσα από γνωριμίες

# Why a business ended. No story belongs here.
end-reason-moved = Μετακόμιση
end-reason-handed-over = Παραδόθηκε ή πουλήθηκε
end-reason-too-little-income = Πολύ χαμηλό εισόδημα
end-reason-lost = Χάθηκε ο χώρος, τα εμπορεύματα ή τα εργαλεία
end-reason-other-plans = Άλλα σχέδια

# How often somebody did something.
task-answer-often = Συχνά
task-answer-sometimes = Μερικές φορές
task-answer-never = Ποτέ
task-answer-not-asked = Δεν ρωτήθηκε

# The upper groups of ESCO's skills.
skill-group-communication = Επικοινωνία και δημιουργικότητα
skill-group-information = Πληροφορίες
skill-group-care = Φροντίδα και εξυπηρέτηση
skill-group-management = Διοίκηση
skill-group-computers = Υπολογιστές
skill-group-handling = Χειρισμός και κατασκευή αντικειμένων
skill-group-construction = Οικοδομή
skill-group-machinery = Μηχανές και εξοπλισμός
skill-group-knowledge = Γνώσεις
skill-group-transversal = Χρήσιμα παντού
skill-group-languages = Γλώσσες
skill-group-other = Άλλα

# The phases of validation by CEDEFOP; the fourth, certification, belongs to bodies that award qualifications.
validation-phase-identified = Εντοπίστηκε
validation-phase-documented = Τεκμηριώθηκε
validation-phase-assessed = Αξιολογήθηκε

# Nouns, put into the sentences of errors.
noun-desk = γραφείο
noun-counsellor = σύμβουλος
noun-candidate = υποψήφιος
noun-consent = συγκατάθεση
noun-contact = επαφή
noun-experience = εμπειρία
noun-strength-cards = σειρά από κάρτες δυνατών σημείων
noun-competence = ικανότητα
noun-evidence = αποδεικτικό στοιχείο
noun-evidence-file = αρχείο αποδεικτικού στοιχείου
noun-assessment = αξιολόγηση
noun-item-bank = τράπεζα ερωτήσεων
noun-qualification = τίτλος
noun-eqf-reading = ανάγνωση επιπέδου EQF
noun-entrecomp-rating = σειρά εκτιμήσεων επιχειρηματικότητας
noun-open-gap = κενό που περιμένει προσφορές
noun-eqf-setting-table = πίνακας με το πού μπορεί να βασίζεται ένα επίπεδο
noun-target-qualification = τίτλος ως στόχος
noun-business-idea = επιχειρηματική ιδέα
noun-founding-rule = καταχώριση για την ίδρυση επιχείρησης
noun-provider = φορέας
noun-offer = προσφορά
noun-match-decision = απόφαση για μια αντιστοίχιση
noun-match-weights = βάρη της αντιστοίχισης
noun-place = τόπος
noun-mentor = μέντορας
noun-mentorship = πρόταση για μέντορα

# What was done, in the history and on the undo button.
operation-set-up-desk = Στήθηκε το γραφείο
operation-change-desk = Άλλαξε το γραφείο
operation-undo = Αναιρέθηκε αλλαγή
operation-add-candidate = Προστέθηκε υποψήφιος
operation-change-candidate = Άλλαξε υποψήφιος
operation-import-europass = Νέος φάκελος από Europass
operation-add-consent = Προστέθηκε συγκατάθεση
operation-change-consent = Άλλαξε συγκατάθεση
operation-add-contact = Προστέθηκε επαφή
operation-change-contact = Άλλαξε επαφή
operation-remove-contact = Αφαιρέθηκε επαφή
operation-add-experience = Προστέθηκε εμπειρία
operation-change-experience = Άλλαξε εμπειρία
operation-remove-experience = Αφαιρέθηκε εμπειρία
operation-add-strength-cards = Ξεκίνησαν οι κάρτες δυνατών σημείων
operation-change-strength-cards = Ταξινομήθηκε κάρτα δυνατού σημείου
operation-remove-strength-cards = Καθαρίστηκαν οι κάρτες δυνατών σημείων
operation-add-competence = Προστέθηκε ικανότητα
operation-change-competence = Άλλαξε ικανότητα
operation-remove-competence = Αφαιρέθηκε ικανότητα
operation-merge-competences = Συγχωνεύθηκαν ικανότητες
operation-add-task-competences = Εργασίες καταγράφηκαν ως ικανότητες
operation-add-evidence = Προστέθηκε αποδεικτικό στοιχείο
operation-change-evidence = Άλλαξε αποδεικτικό στοιχείο
operation-remove-evidence = Αφαιρέθηκε αποδεικτικό στοιχείο
operation-add-evidence-file = Προστέθηκε αρχείο αποδεικτικού στοιχείου
operation-change-evidence-file = Άλλαξε αρχείο αποδεικτικού στοιχείου
operation-remove-evidence-file = Αφαιρέθηκε αρχείο αποδεικτικού στοιχείου
operation-begin-assessment = Ξεκίνησε αξιολόγηση
operation-change-assessment = Άλλαξε αξιολόγηση
operation-remove-assessment = Αφαιρέθηκε αξιολόγηση
operation-sign-off-assessment = Υπογράφηκε αξιολόγηση
operation-import-item-bank = Προστέθηκε τράπεζα ερωτήσεων
operation-remove-item-bank = Αφαιρέθηκε τράπεζα ερωτήσεων
operation-add-qualification = Προστέθηκε τίτλος
operation-change-qualification = Άλλαξε τίτλος
operation-remove-qualification = Αφαιρέθηκε τίτλος
operation-add-eqf-reading = Προστέθηκε ανάγνωση επιπέδου EQF
operation-change-eqf-reading = Άλλαξε ανάγνωση επιπέδου EQF
operation-remove-eqf-reading = Αφαιρέθηκε ανάγνωση επιπέδου EQF
operation-add-entrecomp-rating = Προστέθηκαν εκτιμήσεις επιχειρηματικότητας
operation-change-entrecomp-rating = Άλλαξαν εκτιμήσεις επιχειρηματικότητας
operation-remove-entrecomp-rating = Αφαιρέθηκαν εκτιμήσεις επιχειρηματικότητας
operation-hand-gap-on = Αναζητήθηκε βοήθεια για ένα κενό
operation-take-gap-back = Ένα κενό αποσύρθηκε από τις αντιστοιχίσεις
operation-change-eqf-setting-table = Άλλαξε ο πίνακας με το πού μπορεί να βασίζεται ένα επίπεδο
operation-add-target-qualification = Προστέθηκε τίτλος ως στόχος
operation-change-target-qualification = Άλλαξε τίτλος ως στόχος
operation-remove-target-qualification = Αφαιρέθηκε τίτλος ως στόχος
operation-import-target-qualifications = Εισήχθησαν τίτλοι ως στόχοι
operation-add-business-idea = Προστέθηκε επιχειρηματική ιδέα
operation-change-business-idea = Άλλαξε επιχειρηματική ιδέα
operation-remove-business-idea = Αφαιρέθηκε επιχειρηματική ιδέα
operation-change-founding-rule = Άλλαξε καταχώριση για την ίδρυση επιχείρησης
operation-remove-founding-rule = Επανήλθε καταχώριση για την ίδρυση επιχείρησης
operation-add-provider = Προστέθηκε φορέας
operation-change-provider = Άλλαξε φορέας
operation-remove-provider = Αφαιρέθηκε φορέας
operation-add-offer = Προστέθηκε προσφορά
operation-change-offer = Άλλαξε προσφορά
operation-remove-offer = Αφαιρέθηκε προσφορά
operation-import-offers = Εισήχθησαν προσφορές
operation-change-match-weights = Άλλαξαν τα βάρη της αντιστοίχισης
operation-add-place = Προστέθηκε τόπος
operation-change-place = Άλλαξε τόπος
operation-remove-place = Αφαιρέθηκε τόπος
operation-decide-match = Απόφαση για μια αντιστοίχιση
operation-add-mentor = Προστέθηκε μέντορας
operation-change-mentor = Άλλαξε μέντορας
operation-remove-mentor = Αφαιρέθηκε μέντορας
operation-erase-mentor = Διαγράφηκε οριστικά μέντορας
operation-propose-mentorship = Προτάθηκε μέντορας
operation-change-mentorship = Καταγράφηκε απάντηση σε πρόταση για μέντορα
operation-save-paper = Χαρτί αποθηκεύτηκε ως αρχείο
operation-show-paper = Χαρτί ανοίχτηκε σε άλλο πρόγραμμα
operation-print-paper = Χαρτί στάλθηκε σε εκτυπωτή

# For whom an offer was made.
target-group-migrants = μετανάστες
target-group-refugees = πρόσφυγες
target-group-women = γυναίκες
target-group-young-people = νέοι
target-group-job-seekers = άτομα χωρίς δουλειά
target-group-carers = γονείς και άλλοι που φροντίζουν κάποιον
target-group-people-with-disabilities = άτομα με αναπηρία
target-group-founders = όλοι όσοι ιδρύουν επιχείρηση
target-group-business-owners = άτομα που έχουν ήδη επιχείρηση

# What a course takes for granted.
course-level-beginner = τίποτα
course-level-intermediate = μια πρώτη ιδέα για το θέμα
course-level-advanced = πρακτική πείρα

# Days of the week.
weekday-mo = Δευτέρα
weekday-tu = Τρίτη
weekday-we = Τετάρτη
weekday-th = Πέμπτη
weekday-fr = Παρασκευή
weekday-sa = Σάββατο
weekday-su = Κυριακή
