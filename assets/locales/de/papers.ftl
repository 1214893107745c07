### reviewed: none

## Screen

# What of the record is not on a paper.
papers-left-out-private-notes = Eigene Notizen der Beratung
papers-left-out-contacts =
    { $count ->
        [one] 1 Gespräch
       *[other] { $count } Gespräche
    }
papers-left-out-evidence-notes =
    { $count ->
        [one] Eine Notiz zu 1 Nachweis
       *[other] Notizen zu { $count } Nachweisen
    }
papers-left-out-dissent-notes =
    { $count ->
        [one] Eine Notiz dazu, was die Person anders sieht
       *[other] { $count } Notizen dazu, was die Person anders sieht
    }
papers-left-out-birth-date = Geburtsdatum
papers-left-out-competences =
    { $count ->
        [one] 1 weitere Kompetenz
       *[other] { $count } weitere Kompetenzen
    }
papers-left-out-work-samples =
    { $count ->
        [one] 1 Bild einer Arbeit
       *[other] { $count } Bilder von Arbeiten
    }
papers-left-out-circumstances =
    { $count ->
        [one] 1 Lebensumstand der Person
       *[other] { $count } Lebensumstände der Person
    }
papers-left-out-consents =
    { $count ->
        [one] 1 Einwilligung
       *[other] { $count } Einwilligungen
    }
papers-left-out-strength-cards =
    { $count ->
        [one] Die Antwort zu 1 Stärkenkarte
       *[other] Die Antworten zu { $count } Stärkenkarten
    }
papers-left-out-descriptions =
    { $count ->
        [one] Was zu 1 Erfahrung erzählt wurde
       *[other] Was zu { $count } Erfahrungen erzählt wurde
    }
papers-left-out-disputed =
    { $count ->
        [one] 1 Kompetenz, mit der die Person nicht einverstanden ist
       *[other] { $count } Kompetenzen, mit denen die Person nicht einverstanden ist
    }
papers-left-out-readings =
    { $count ->
        [one] 1 EQR-Einordnung
       *[other] { $count } EQR-Einordnungen
    }
papers-left-out-set-aside =
    { $count ->
        [one] 1 weggelegtes Angebot
       *[other] { $count } weggelegte Angebote
    }
papers-left-out-offers =
    { $count ->
        [one] 1 weiteres Angebot
       *[other] { $count } weitere Angebote
    }

# Why it is not on the paper.
papers-left-out-why-desk-only = Nur für die Beratungsstelle. Das steht auf keinem Papier außer der Auskunft für die Person selbst.
papers-left-out-why-not-needed = Wer dieses Papier liest, braucht es nicht.
papers-left-out-why-person-wishes = Die Person möchte es weglassen.
papers-left-out-why-not-recorded = Dazu ist noch nichts eingetragen. Was niemand gefragt hat, steht nicht auf dem Papier.
papers-left-out-why-no-paper = Niemand braucht es zum Lesen, darum steht es auf keinem Papier.
papers-left-out-why-most-relevant = Wer dieses Papier liest, bekommt die wenigen, auf die es ankommt.
papers-left-out-why-on-wish = Nur, wenn die Person es möchte.
papers-left-out-why-no-room = Für mehr ist kein Platz.
papers-left-out-why-told-in-trust = Es kann im Vertrauen erzählt worden sein. Das Papier nennt nur die kurzen Angaben.
papers-left-out-why-only-competences = Gedruckt wird nur, was als Kompetenz aufgeschrieben wurde.
papers-left-out-language-skills =
    { $count ->
        [one] Die Niveaus der einzelnen Fertigkeiten in 1 Sprache
       *[other] Die Niveaus der einzelnen Fertigkeiten in { $count } Sprachen
    }
papers-left-out-business-talk =
    { $count ->
        [one] Kundschaft, Lieferanten und Ende eines früheren Unternehmens
       *[other] Kundschaft, Lieferanten und Ende von { $count } früheren Unternehmen
    }
papers-left-out-tasks =
    { $count ->
        [one] Die Antwort zu 1 Aufgabe
       *[other] Die Antworten zu { $count } Aufgaben
    }
papers-left-out-why-one-page = Auf einer Seite ist kein Platz dafür; im ganzen Profil steht es.
papers-left-out-why-only-often = Auf der Seite steht nur, was jemand oft macht.
papers-left-out-why-not-agreed = Auf einem Papier steht nur, womit die Person einverstanden ist.
papers-left-out-why-not-wanted = Die Person möchte nicht, dass es gedruckt wird.
papers-left-out-why-set-aside = Gemeinsam weggelegt, mit einem Grund.
papers-left-out-why-next-steps = Das Papier zeigt höchstens { $most } nächste Schritte: was gewählt wurde oder, solange nichts gewählt ist, Vorschläge.

# What a paper may show, and the person may leave out.
papers-field-full-name = Name wie auf dem Aufenthaltstitel
papers-field-address-as = Anrede
papers-field-place = Wohnort
papers-field-contact-route = Wie die Person erreichbar ist
papers-field-photo = Foto der Person
papers-field-work-samples = Bilder von Arbeiten
papers-field-languages = Sprachen
papers-field-wish = Wofür die Person gekommen ist
papers-field-business-idea = Geschäftsidee
papers-field-money = Benötigtes und eigenes Geld
papers-field-finance = Wofür das Geld ist, wie lange, und Unterlagen für Kreditgeber
papers-field-bars = Wo die Person steht: die drei Balken
papers-field-strengths = Stärken
papers-field-competences = Kompetenzen
papers-field-evidence = Belege der Kompetenzen
papers-field-experiences = Erfahrungen
papers-field-former-business = Frühere Betriebe
papers-field-qualifications = Qualifikationen
papers-field-eqf-levels = EQR-Niveaus
papers-field-entrecomp = Einschätzung nach EntreComp
papers-field-open-gaps = Was die Person noch lernen möchte
papers-field-residence = Aufenthaltstitel
papers-field-may-found = Ob die Person diesen Betrieb hier gründen darf
papers-field-vouchers = Wer für die Person spricht
papers-field-availability = Wann die Person Zeit hat
papers-field-mentor-wishes = Wobei die Person Hilfe einer Mentorin oder eines Mentors möchte
papers-field-network = Wen die Person hier kennt
papers-field-channels = Wie die Person gern in Kontakt ist
papers-field-next-steps = Nächste Schritte

# The papers of a file.
papers-extent = Wie viel
papers-extent-one-page = Eine Seite
papers-extent-whole = Das ganze Profil
papers-language = Sprache
papers-second-language = Zweite Sprache daneben
papers-one-language = Nur eine Sprache
papers-language-not-spoken = Auf { $language } können noch keine Papiere gedruckt werden.
papers-trouble-heading = So lässt sich das Papier nicht drucken
papers-drawing = Die Seiten werden gezeichnet.
papers-pages-heading =
    { $count ->
        [one] Die Seite, wie sie gedruckt wird
       *[other] Die { $count } Seiten, wie sie gedruckt werden
    }
papers-page-alt = Seite { $number } von { $count }
papers-as-text = Das Papier als Text
papers-left-out-heading = Was nicht auf diesem Papier steht, und warum
papers-path = Speichern unter
papers-choose-place = Ort wählen …
papers-save = Als PDF speichern
papers-saved-heading = Das Papier ist gespeichert
papers-saved =
    { $pages ->
        [one] 1 Seite: { $path }
       *[other] { $pages } Seiten: { $path }
    }
papers-print = Drucken …
papers-print-heading = Papier drucken
papers-print-now = Drucken
papers-printer = Drucker
papers-copies = Exemplare
papers-pages = Seiten
papers-pages-hint = Leer lassen für alle { $count }. Zum Beispiel 1-2.
papers-printed =
    { $pages ->
        [one] 1 Seite ist unterwegs zu { $printer }.
       *[other] { $pages } Seiten sind unterwegs zu { $printer }.
    }
papers-looking-for-printers = Drucker werden gesucht.
papers-no-printer = EXpress findet an diesem Computer keinen Drucker. Sie können das Papier in dem Programm öffnen, das PDF-Dateien zeigt, und dort drucken.
papers-viewer-remembers = Dieses Programm merkt sich vielleicht den Namen der Datei. Er sagt nichts über die Person, und die Kopie wird beim Sperren gelöscht.
papers-view = Im Anzeigeprogramm öffnen
papers-viewed = Das Papier ist in einem anderen Programm geöffnet. Die Kopie wird beim Sperren gelöscht.

# For whom a paper is.
papers-reader = Für wen
papers-reader-candidate = Die Person
papers-reader-training-provider = Ein Bildungsträger
papers-reader-lender = Eine Stelle, die Geld verleiht
papers-reader-mentor = Eine Mentorin oder ein Mentor
papers-reader-about-candidate = Das eigene Blatt: was die Person kann, was der Aufenthaltstitel erlaubt, die nächsten Schritte
papers-reader-about-training-provider = Die Kompetenzen, die für einen Kurs zählen, mit Nachweisen und Niveaus
papers-reader-about-lender = Wofür das Geld ist, was das Geschäft trägt, welche Unterlagen da sind
papers-reader-about-mentor = Eine Karte: Stärken, Wünsche, wann und wie man sich trifft
papers-language-phrases = Nur Überschriften und feste Sätze. Der Rest steht auf Englisch da und ist als Englisch gekennzeichnet.
papers-language-draft = Entwurf einer Übersetzung: Noch niemand, der mit dieser Sprache aufgewachsen ist, hat sie durchgelesen. Das Papier sagt es.

# What the person wants on it.
papers-leave-out =
    { $count ->
        [0] Etwas weglassen
       *[other] Etwas weglassen ({ $count } weggelassen)
    }
papers-leave-out-label = Auf diesem Papier weglassen
papers-leave-out-hint = Kreuzen Sie an, was die Person nicht darauf haben möchte.
papers-photo = Foto der Person
papers-photo-hint = Ein Foto steht auf keinem Papier, außer die Person möchte es.
papers-no-photo = Kein Foto
papers-work-samples = Bilder von Arbeiten zeigen
papers-attach = Was gedruckt wird, auch als Daten in die Datei legen
papers-attach-warning = Die Datei enthält diese Angaben dann auch so, dass andere Programme sie lesen und kopieren. Wer die Datei bekommt, bekommt die Daten. Tun Sie das nur, wenn die Person es möchte.

# Words to look at again.
papers-warnings-heading = Noch einmal ansehen, bevor es weggeht
papers-warnings-about = Diese Wörter stehen auf einer Liste. Sie und die Person entscheiden, ob sie bleiben.
papers-warning = „{ $word }“ ({ $field }): Dieses Wort könnte { $topic } berühren.
papers-warning-topic-religion = die Religion
papers-warning-topic-health = die Gesundheit
papers-warning-topic-ethnicity = die Zugehörigkeit zu einer Gruppe von Menschen
papers-warning-topic-flight = die Geschichte der Flucht

# Many papers at once.
papers-many-open = Für viele drucken…
papers-many-heading = Für viele drucken
papers-many-people = Wessen Papiere
papers-many-filter = Nur zeigen
papers-many-filter-hint = Ein beliebiger Teil eines Codes, eines Namens oder eines Ortes.
papers-many-all = Alle gezeigten wählen
papers-many-none = Niemanden wählen
papers-many-chosen =
    { $count ->
        [one] 1 Person gewählt
       *[other] { $count } Personen gewählt
    }
papers-many-nobody = Niemand gefunden.
papers-many-readers = Welche Papiere
papers-many-languages = In welchen Sprachen
papers-many-languages-own = Das eigene Blatt in der Sprache der Person und der des Beratungsorts, alle anderen in der des Beratungsorts
papers-many-languages-same = Alle in denselben Sprachen
papers-many-target = Wohin
papers-many-folder = Ein Ordner, eine Datei für jedes Papier
papers-many-one-file = Eine ZIP-Datei mit allen
papers-many-path-folder = Ordner
papers-many-path-one-file = ZIP-Datei
papers-many-choose-folder = Ordner wählen…
papers-many-start =
    { $count ->
        [one] 1 Papier drucken
       *[other] { $count } Papiere drucken
    }
papers-many-progress = Papiere werden gedruckt
papers-many-done-of = { $done } von { $total } Papieren sind fertig.
papers-many-stop = Anhalten
papers-many-stopping = Es hält an, sobald die begonnenen Papiere fertig sind.
papers-many-report-printed =
    { $count ->
        [0] Nichts wurde gedruckt
        [one] 1 Papier ist gedruckt
       *[other] { $count } Papiere sind gedruckt
    }
papers-many-report-where = Sie liegen hier: { $path }
papers-many-report-not-printed =
    { $count ->
        [one] 1 Papier wurde nicht gedruckt
       *[other] { $count } Papiere wurden nicht gedruckt
    }
papers-many-report-not-begun =
    { $count ->
        [one] 1 Papier wurde nicht begonnen, weil angehalten wurde.
       *[other] { $count } Papiere wurden nicht begonnen, weil angehalten wurde.
    }
papers-many-report-line = { $code }, { $reader }: { $why }
papers-many-gone = diese Person gibt es nicht mehr
papers-many-copy = Diese Liste kopieren
papers-many-copied = Die Liste ist kopiert.
papers-many-not-copied = Die Liste konnte nicht kopiert werden. Markieren Sie sie mit der Maus.
papers-many-again = Mehr drucken

# The languages of papers.
papers-languages-about = In diesen Sprachen werden Papiere gedruckt, jede allein oder mit jeder anderen daneben.
papers-languages-language = Sprache
papers-languages-coverage = Wie viel da ist
papers-languages-whole = Ganz
papers-languages-part = { $sentences } von { $all } Sätzen; der Rest wird auf Englisch gedruckt
papers-languages-reviewed = Durchgelesen von
papers-languages-reviewed-native = Jemandem mit dieser Muttersprache
papers-languages-reviewed-editors = Der Redaktion von EXpress
papers-languages-draft = Noch niemandem; auf Papieren steht „Entwurf einer Übersetzung“
