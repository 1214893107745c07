### reviewed: none

## Screen

# The head of a candidate's file.
candidate-opening = Die Akte wird geöffnet.
candidate-code = Code
candidate-address-as = Anrede: { $name }
candidate-permit = Aufenthaltstitel
candidate-permit-days-left =
    { $days ->
        [0] endet heute
        [one] noch 1 Tag
       *[other] noch { $days } Tage
    }
candidate-permit-ended =
    { $days ->
        [one] vor 1 Tag abgelaufen
       *[other] vor { $days } Tagen abgelaufen
    }
candidate-permit-end-not-known = Ende nicht bekannt
candidate-no-consents = Es ist noch keine Einwilligung eingetragen.
candidate-consent-withdrawn = { $purpose }, widerrufen am { $date }
candidate-language-native = { $language }, Erstsprache
candidate-language-level = { $language } { $level }
candidate-language-no-level = { $language }, Niveau nicht bekannt
candidate-language-skills = { $language }; { $skills }
candidate-language-skill =
    { $skill ->
        [listening] Hören { $level }
        [reading] Lesen { $level }
        [spoken_interaction] Teilnehmen an Gesprächen { $level }
        [spoken_production] zusammenhängendes Sprechen { $level }
       *[writing] Schreiben { $level }
    }
candidate-language-basis = { $language } ({ $basis })
candidate-changed = Letzte Änderung: { $date }

# The sections of the file.
section-navigation = Abschnitte dieser Akte
section-overview = Überblick
section-triage = Triage
section-person = Zur Person
section-experience = Erfahrung
section-strengths = Stärken
section-competences = Kompetenzen
section-assessments = Beurteilungen
section-entrepreneurship = Unternehmertum
section-qualifications = Abschlüsse und EQR
section-business = Geschäftsidee
section-gaps = Lücken
section-matches = Passende Angebote
section-papers = Papiere
section-history = Verlauf

overview-missing-heading = Noch nicht bekannt
overview-missing-none = Alles, wonach Angebote fragen, ist bekannt.
overview-missing-birth-date = Geburtsdatum
overview-missing-region = Region, in der die Person wohnt
overview-missing-permit-end = Letzter Tag des Aufenthaltstitels
overview-missing-self-employment = Ob der Aufenthaltstitel Selbständigkeit erlaubt
overview-missing-language-levels = Das Niveau einer Sprache
overview-missing-business-idea = Geschäftsidee
overview-missing-amount = Geldbedarf für den Start
overview-missing-own-share = Eigenes Geld
overview-missing-plan = Ob es einen schriftlichen Plan gibt
overview-missing-registered = Ob das Geschäft angemeldet ist
overview-next-heading = Gemeinsam gewählt
overview-next-none = Es ist noch kein Angebot gewählt. Sehen Sie sich die passenden Angebote zusammen an.

# Person.
person-full-name = Voller Name wie auf dem Aufenthaltstitel
person-code-only = Diese Person ist nur unter einem Code bekannt.
person-address-as = Möchte so genannt werden
person-birth-date = Geburtsdatum
person-birth-date-estimated = { $date } (geschätzt)
person-contact-route = So ist die Person erreichbar
person-place = Ort
person-region = Region
person-preferred-language = Sprache zum Lesen und Sprechen
person-languages = Sprachen
person-residence-title = Aufenthaltstitel
person-valid-from = Gültig ab
person-valid-until = Gültig bis
person-self-employment = Selbständigkeit erlaubt
person-gender = Geschlecht
person-in-country-since = Lebt in diesem Land seit
person-employment = Arbeit zurzeit
person-receives-benefits = Lebt von Sozialleistungen, die ein Unternehmen ändern würde
person-family-duties = Betreut Kinder oder andere
person-has-time = Hat Zeit
person-mentor-wishes = Wünscht sich Hilfe bei
person-network = Kennt hier
person-channels = Ist gern in Kontakt
person-wish = Gekommen für
person-fallback = Wenn das nicht geht
person-consents = Einwilligungen
person-private-notes = Eigene Notizen der Beratung
person-private-notes-hint = Auf keinem Papier außer der Auskunft für die Person selbst. Zugeklappt, damit Sie den Bildschirm drehen können.
fact-not-known = Noch nicht bekannt

# Experience.
experience-empty = Es ist noch nichts eingetragen. Schule, Arbeit, ein eigenes Geschäft, Mitarbeit in der Familie, Pflege und Ehrenamt gehören hierher.
experience-from-to = { $from } – { $to }
experience-since = seit { $date }
experience-until = bis { $date }
experience-date-not-known = Zeit nicht bekannt

# Competences.
competence-empty = Es ist noch nichts eingetragen. Alles, was diese Person kann oder weiß, gehört hierher, egal wo sie es gelernt hat.
competence-column-competence = Kompetenz
competence-column-setting = Gelernt
competence-column-strength = Stärke
competence-column-evidence = Nachweise
competence-evidence-count =
    { $count ->
        [0] keine
        [one] 1 Nachweis
       *[other] { $count } Nachweise
    }
competence-strength-legend = Was die Wörter bedeuten

# Qualifications and EQF.
qualification-empty = Es ist noch nichts eingetragen. Zeugnisse und Abschlüsse gehören hierher, auch solche, deren Papier verloren ist.
qualification-awarded-by = Verliehen von
qualification-country = Land
qualification-awarded = Verliehen
qualification-setting = Gelernt
qualification-paper = Papier
qualification-level = EQR { $low }
qualification-level-range = EQR { $low } bis { $high }, ungefähr
qualification-level-target = EQR { $low }, ein Ziel
qualification-no-level = Kein Niveau
qualification-routes = Was Sie tun können
qualification-printing-forbidden = Die Person möchte nicht, dass dieses Niveau gedruckt wird.
qualification-informal-heading = Einordnungen von informellem Lernen
original-words = In den Worten der Person, { $language }
original-words-plain = In den Worten der Person

# Business idea.
business-empty = Es ist noch keine Geschäftsidee eingetragen.
business-for-whom = Für wen
business-place = Wo
business-sector = Branche
business-stage = Stand
business-amount-needed = Geldbedarf für den Start
business-own-share = Eigenes Geld
business-plan-at-hand = Schriftlicher Plan liegt vor
business-registered = Angemeldet
business-money-for = Wofür das Geld ist
business-term-months = Monate bis zur Rückzahlung
business-months =
    { $count ->
        [one] 1 Monat
       *[other] { $count } Monate
    }
business-papers-at-hand = Unterlagen vorhanden
business-papers-missing = Unterlagen fehlen

# Matches.
matches-empty = Im Verzeichnis dieser Beratungsstelle sind noch keine Angebote.
matches-count =
    { $count ->
        [0] Keine Angebote
        [one] 1 Angebot
       *[other] { $count } Angebote
    }
matches-eligible-count =
    { $count ->
        [0] keines möglich
        [one] 1 möglich
       *[other] { $count } möglich
    }
matches-step-empty = Das Verzeichnis hat noch kein Angebot dieser Art.
matches-confirmed-ago =
    { $days ->
        [0] Angaben heute bestätigt
        [one] Angaben gestern bestätigt
       *[other] Angaben vor { $days } Tagen bestätigt
    }
matches-decided = { $decision } am { $date }
