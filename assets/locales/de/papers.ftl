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
papers-left-out-contact-route = Wie die Person erreichbar ist
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
papers-left-out-why-told-in-trust = Es kann im Vertrauen erzählt worden sein. Das Papier nennt nur die kurzen Angaben.
papers-left-out-why-only-competences = Gedruckt wird nur, was als Kompetenz aufgeschrieben wurde.
papers-left-out-evidence =
    { $count ->
        [one] 1 Nachweis
       *[other] { $count } Nachweise
    }
papers-left-out-qualifications =
    { $count ->
        [one] 1 Qualifikation mit ihren EQR-Einordnungen
       *[other] { $count } Qualifikationen mit ihren EQR-Einordnungen
    }
papers-left-out-informal-readings =
    { $count ->
        [one] 1 EQR-Einordnung von informell Gelerntem
       *[other] { $count } EQR-Einordnungen von informell Gelerntem
    }
papers-left-out-language-skills =
    { $count ->
        [one] Die Niveaus der einzelnen Fertigkeiten in 1 Sprache
       *[other] Die Niveaus der einzelnen Fertigkeiten in { $count } Sprachen
    }
papers-left-out-business-facts =
    { $count ->
        [one] Die Eckdaten eines früheren Unternehmens
       *[other] Die Eckdaten von { $count } früheren Unternehmen
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
papers-left-out-permit = Der Aufenthaltstitel
papers-left-out-why-one-page = Auf einer Seite ist kein Platz dafür; im ganzen Profil steht es.
papers-left-out-why-only-often = Auf der Seite steht nur, was jemand oft macht.
papers-left-out-why-not-agreed = Auf einem Papier steht nur, womit die Person einverstanden ist.
papers-left-out-why-not-wanted = Die Person möchte nicht, dass es gedruckt wird.
papers-left-out-why-set-aside = Gemeinsam weggelegt, mit einem Grund.
papers-left-out-why-next-steps = Das Papier zeigt höchstens { $most } nächste Schritte: was gewählt wurde oder, solange nichts gewählt ist, Vorschläge.

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
