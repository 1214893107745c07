### reviewed: none

## Screen

# The directory, to read.
directory-search = Angebot finden
directory-search-hint = Ein Teil eines Namens, einer Einrichtung oder eines Ortes, in jeder Sprache.
directory-step = Schritt
directory-all-steps = Alle sechs Schritte
directory-only-old = Nur Angebote, die seit einem halben Jahr nicht bestätigt wurden
directory-count =
    { $count ->
        [0] Kein Angebot passt.
        [one] 1 Angebot
       *[other] { $count } Angebote
    }
directory-facts-old = Angaben sind alt: vor { $days } Tagen bestätigt
directory-empty = Das Verzeichnis dieser Beratungsstelle hat noch keine Angebote. Hier stehen die Angebote Ihrer Region nach den sechs Schritten: von wem, für wen, und wie alt die Angaben sind.
directory-empty-how = Fügen Sie ein Angebot mit dem Formular hinzu, oder lesen Sie eine Datei mit vielen ein.
directory-print = Diese Liste drucken
directory-printed = Verzeichnis: { $desk }, gedruckt am { $date }
directory-back = Zurück zur Liste
directory-back-to-file = Zurück zur Akte

# The page of an offer.
offer-who = Wer teilnehmen kann
offer-everybody = Alle. EXpress kennt keine Bedingung dafür.
offer-requirements-all = Das wird verlangt:
offer-requirements-any = Eines davon genügt:
offer-requirements-none = Nicht zusammen mit:
offer-place = Ort
offer-region = Region
offer-everywhere = Von überall
offer-languages = Sprachen
offer-cost = Kosten
offer-hours = Zeiten
offer-amount = Betrag
offer-amount-between = { $from } bis { $to }
offer-amount-up-to = bis { $to }
offer-amount-from = ab { $from }
offer-works-on = Arbeitet an
offer-sectors = Branchen
offer-confirmed-by = von { $name }
provider-address = Adresse
provider-phone = Telefon
provider-email = E-Mail
provider-website = Website
provider-no-contact = Es sind weder Adresse noch Telefonnummer eingetragen.
provider-no-network = EXpress öffnet keine Netzverbindung. Kopieren Sie eine Adresse in Ihren Browser, oder rufen Sie an.

# The pages of the directory.
directory-pages = Seiten des Verzeichnisses
directory-page-offers = Angebote
