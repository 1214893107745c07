### reviewed: none

## Screen and paper

# The explain line of each basis: level, because, country, framework, source, date. No level is shown without it.
eqf-explain-certificate = Επίπεδο EQF { $low }, επειδή αυτό το επίπεδο είναι γραμμένο στο πιστοποιητικό «{ $subject }» ή στο συμπλήρωμά του. Χώρα: { $country }. Πλαίσιο: { $framework }. Πηγή: { $source }. Ημερομηνία της πηγής: { $source-date }. Ανάγνωση: { $read-on }, { $reader }.
eqf-explain-register = Επίπεδο EQF { $low }, επειδή ο τίτλος «{ $subject }» είναι σε εθνικό μητρώο με αυτό το επίπεδο. Χώρα: { $country }. Πλαίσιο: { $framework }. Πηγή: { $source }. Ημερομηνία της πηγής: { $source-date }. Ανάγνωση: { $read-on }, { $reader }.
eqf-explain-recognition-statement = Επίπεδο EQF { $low }, επειδή ένας φορέας που αξιολογεί τίτλους από το εξωτερικό δηλώνει αυτό το επίπεδο για «{ $subject }». Χώρα: { $country }. Πλαίσιο: { $framework }. Πηγή: { $source }. Ημερομηνία της πηγής: { $source-date }. Ανάγνωση: { $read-on }, { $reader }.
eqf-explain-national-table = Επίπεδο EQF { $low }, επειδή ο εθνικός πίνακας δίνει αυτό το επίπεδο σε τίτλους όπως «{ $subject }». Χώρα: { $country }. Πλαίσιο: { $framework }, συνδεδεμένο με το EQF το { $referenced }. Πηγή: { $source }. Ημερομηνία της πηγής: { $source-date }. Ανάγνωση: { $read-on }, { $reader }. Το ίδιο επίπεδο δεν είναι ο ίδιος τίτλος.
eqf-explain-descriptor-reading =
    { $range ->
        [range] Επίπεδο EQF { $low } έως { $high }
       *[one] Επίπεδο EQF { $low }
    }: ενδεικτική ανάγνωση από δύο άτομα, δεν είναι τίτλος. Λόγος: «{ $subject }». Γνώσεις { $knowledge }, δεξιότητες { $skills }, υπευθυνότητα και αυτονομία { $responsibility-and-autonomy }. Χώρα: καμία. Πλαίσιο και πηγή: περιγραφικοί δείκτες του Ευρωπαϊκού Πλαισίου Επαγγελματικών Προσόντων (EQF). Ανάγνωση: { $read-on }, { $reader } και { $second-reader } ({ $second-role }).
eqf-explain-target-qualification = Σχετίζεται με τον τομέα του τίτλου «{ $target }» (επίπεδο EQF { $low })· ρωτήστε πού μπορεί να γίνει επικύρωση· δεν είναι τίτλος που έχει αποκτηθεί. Λόγος: «{ $subject }». Χώρα: { $country }. Πλαίσιο: { $framework }. Πηγή: { $source }. Ημερομηνία της πηγής: { $source-date }. Ανάγνωση: { $read-on }, { $reader }.

# What a reader is told beside a level.
eqf-caution-unverified = Αυτή η καταχώριση του πίνακα δεν έχει ελεγχθεί ακόμη. Ζητήστε να ελεγχθεί, πριν βασιστείτε σε αυτήν.
eqf-caution-old = Αυτή η καταχώριση του πίνακα είναι από { $date } και άρα παλαιότερη από 24 μήνες. Ελέγξτε την ξανά, πριν βασιστείτε σε αυτήν.
eqf-caution-awarded-before = Ο τίτλος είναι παλαιότερος από τη σύνδεση του εθνικού πλαισίου με το EQF ({ $year })· το επίπεδο ισχύει κατά κανόνα, όχι σε κάθε περίπτωση.

# Why no level is shown. That an award is missing in a list says nothing about its recognition.
eqf-no-level-not-read-yet = Δεν έχει καταγραφεί ακόμη επίπεδο. Μια ανάγνωση είναι δυνατή.
eqf-no-level-non-formal = Χωρίς επίπεδο: για τη μη τυπική μάθηση δεν υπάρχει μέτρο σύγκρισης. Επίπεδο γράφεται μόνο όπου το πιστοποιητικό αναφέρει ένα που περιλαμβάνεται στο εθνικό πλαίσιο.
eqf-no-level-no-paper = Χωρίς επίπεδο προς το παρόν: κανείς στο γραφείο δεν έχει δει πιστοποιητικό. Αυτό δεν λέει τίποτα για την αξία όσων έμαθε το άτομο.
eqf-no-level-award-not-in-table = Χωρίς επίπεδο προς το παρόν: αυτός ο τίτλος δεν βρέθηκε στον πίνακα που έχουμε για αυτή τη χώρα: { $country }. Ο πίνακας δεν είναι πλήρης, άρα αυτό δεν λέει τίποτα για την αναγνώριση.
eqf-no-level-compared-only = Χωρίς επίπεδο: το πλαίσιο αυτής της χώρας συγκρίθηκε με το EQF αλλά δεν είναι συνδεδεμένο με αυτό: { $country }. Μια σύγκριση δεν δίνει επίπεδο σε τίτλο.
eqf-no-level-not-referenced = Χωρίς επίπεδο: δεν γνωρίζουμε σύνδεση του EQF με πλαίσιο αυτής της χώρας: { $country }. Αυτό δεν λέει τίποτα για την αναγνώριση.
eqf-no-level-not-wanted = Εδώ δεν τυπώνεται επίπεδο, επειδή το άτομο δεν το θέλει.

# What to do to make learning from abroad count.
eqf-route-recognition = Αν υπάρχει πιστοποιητικό: ζητήστε βεβαίωση από τον φορέα αναγνώρισης.
eqf-route-european-qualifications-passport = Αν λείπουν τα χαρτιά από το σχολείο ή τις σπουδές: ζητήστε συνέντευξη για το Ευρωπαϊκό Διαβατήριο Προσόντων για Πρόσφυγες.
eqf-route-validation-and-practical-test = Αν η μάθηση έγινε χωρίς σχολείο: ζητήστε επικύρωση ή δείξτε το σε πρακτική δοκιμασία.
eqf-route-papers = Να έχετε μαζί: { $value }
eqf-route-cost = Κόστος: { $value }
eqf-route-time = Διάρκεια: { $value }
eqf-route-age =
    { $checked ->
        [yes] Όπως ίσχυε: { $date }.
       *[no] Όπως ίσχυε: { $date }, δεν έχει ελεγχθεί ακόμη· ρωτήστε, πριν βασιστείτε σε αυτό.
    }{ $old ->
        [yes] { " " }Αυτό είναι παλαιότερο από 24 μήνες.
       *[no] { "" }
    }
