### reviewed: none

## Paper

# The head of the sheet.
profile-title = Mein Profil
profile-title-training-provider = Profil für einen Bildungsträger
profile-title-lender = Profil für eine Bank oder einen Kreditgeber
profile-title-mentor = Karte für eine Mentorin oder einen Mentor
profile-document-title = Profil { $code }
profile-written-with = Gemeinsam geschrieben mit { $name }
profile-code = Code { $code }
profile-address-as = Bitte nennen Sie mich { $name }.
profile-lives-in = Ich wohne in { $place }.
profile-based-on =
    Beruht auf { $evidence ->
        [0] keinem Nachweis
        [one] 1 Nachweis
       *[other] { $evidence } Nachweisen
    } und { $stated ->
        [0] keiner Angabe ohne Nachweis
        [one] 1 eigenen Angabe
       *[other] { $stated } eigenen Angaben
    }.
profile-form-of-address = Anrede
profile-lives = Wohnt in
profile-qr = QR-Code mit dem Code { $code } und sonst nichts

# The foot of every page.
profile-footer = Dieses Blatt hält Angaben und Nachweise fest. Es ist keine Anerkennung von Qualifikationen.
profile-fictional = Erfundenes Beispiel – keine echte Person
profile-page = Seite { $page } von { $pages }
profile-draft = Übersetzungsentwurf: noch von niemandem in seiner Muttersprache geprüft

# The blocks.
profile-heading-wish = Was ich will
profile-heading-competences = Was ich kann
profile-heading-experiences = Was ich erlebt und getan habe
profile-heading-qualifications = Meine Abschlüsse
profile-heading-readings = Wohin mein informelles Lernen führt
profile-heading-languages = Meine Sprachen
profile-heading-residence = Mein Aufenthaltstitel
profile-heading-steps = Meine nächsten Schritte
profile-heading-gaps = Was ich als Nächstes lernen oder herausfinden will

# The blocks of the papers for others.
profile-heading-goal = Ziel
profile-heading-proven = Kompetenzen und Nachweise
profile-heading-levels = Abschlüsse und ihre Niveaus
profile-heading-pointing = Wohin informelles Lernen führt
profile-heading-entrecomp = Unternehmerisches Handeln (EntreComp)
profile-heading-spoken = Sprachen
profile-heading-to-learn = Noch zu lernen oder herauszufinden
profile-heading-times = Passende Zeiten
profile-heading-purpose = Wofür das Geld ist
profile-heading-carries = Was das Geschäft trägt
profile-heading-own-businesses = Eigene Betriebe bisher
profile-heading-permit = Aufenthaltstitel und Selbständigkeit
profile-heading-vouchers = Wer dafür einsteht
profile-heading-papers = Vorhandene und fehlende Unterlagen
profile-heading-help = Wobei Hilfe gewünscht ist
profile-heading-strengths = Stärken
profile-heading-business = Das Geschäft
profile-heading-network = Netzwerk hier
profile-heading-meeting = Wie und wann man sich trifft
profile-heading-samples = Arbeitsproben

# What I want.
profile-wish-business = Ich will mich selbständig machen.
profile-wish-job = Ich suche eine Arbeitsstelle.
profile-wish-course = Ich will einen Kurs oder eine Ausbildung machen.
profile-idea-amount-needed = Geldbedarf für den Start
profile-idea-amount-lacking = Es fehlen noch
profile-fallback = Wenn das nicht gelingt

# What a lender asks.
profile-business = Geschäft
profile-own-money = Eigenes Geld
profile-term = Gewünschte Laufzeit
profile-months =
    { $count ->
        [one] 1 Monat
       *[other] { $count } Monate
    }
profile-registered-yes = Das Geschäft ist angemeldet.
profile-registered-no = Das Geschäft ist noch nicht angemeldet.
profile-paper = Unterlage
profile-paper-state = Stand
profile-paper-at-hand = liegt vor
profile-paper-missing = fehlt
profile-paper-not-asked = noch nicht gefragt

# EntreComp.
profile-entrecomp-competence = Kompetenz
profile-entrecomp-own = Eigene Sicht
profile-entrecomp-counsellor = Sicht der Beratung
profile-entrecomp-level = { $level } von 8
profile-entrecomp-not-asked = nicht gefragt
profile-entrecomp-note = Eingeschätzt am { $date } nach dem europäischen Rahmen EntreComp. Die Stufen gehen von 1 bis 8; es sind Sichtweisen, keine Noten.
profile-entrecomp-wheel = Rad der fünfzehn Kompetenzen mit beiden Sichtweisen; die Tabelle daneben sagt dasselbe.

# What there is no room for.
profile-more = Und { $count } weitere in der Akte an der Anlaufstelle.
profile-more-evidence =
    { $count ->
        [one] Und 1 weiterer Nachweis.
       *[other] Und { $count } weitere Nachweise.
    }

# A record in which nothing stands yet.
profile-nothing-yet = Für dieses Blatt ist noch nichts aufgeschrieben. Es lässt sich an der Anlaufstelle gemeinsam ausfüllen.

# The end of the sheet.
profile-closing = Hier stehe ich heute. Was noch fehlt, kann ich lernen, erfragen oder finden, und dieses Blatt kann mit jedem Besuch wachsen.
profile-signature-person = Ort, Datum und Unterschrift der Person
profile-signature-counsellor = Ort, Datum und Unterschrift der Beratungskraft

# What each strength means, in one breath.
profile-strength-certified = ein Zeugnis deckt es ab, das Original wurde gesehen
profile-strength-confirmed = eine namentlich genannte dritte Person sagt es
profile-strength-shown = in einer Prüfung oder vor den Augen einer prüfenden Person
profile-strength-consistent = das Gespräch wurde ohne Widerspruch abgezeichnet
profile-strength-stated = nur eigene Worte, noch kein Nachweis

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] sonst arbeitete dort niemand
        [one] 1 Person arbeitete dort mit
       *[other] { $count } Personen arbeiteten dort mit
    }

# An assessment as evidence.
profile-assessed-by-written-exam = Schriftliche Prüfung bestanden
profile-assessed-by-oral-exam = Mündliche Prüfung bestanden
profile-assessed-by-interview = Interview ohne Widerspruch
profile-assessed-by-practical-test = Praktische Erprobung bestanden

# Qualifications.
profile-routes = Der Weg zu einem Niveau:

# Languages.
profile-language = Sprache
profile-language-level = Niveau
profile-language-basis = Woher bekannt
profile-languages-note = A1 bis C2 sind die Niveaus des Gemeinsamen Europäischen Referenzrahmens für Sprachen.

# The permit.
profile-permit-title = Titel
profile-permit-valid = Gültig
profile-permit-ended = endete am { $date }
profile-self-employment-yes = Mit diesem Titel darf ich selbständig arbeiten.
profile-self-employment-no = Mit diesem Titel darf ich nicht selbständig arbeiten.
profile-self-employment-not-known = Wir wissen noch nicht, ob ich mit diesem Titel selbständig arbeiten darf. Die Ausländerbehörde kann es sagen.
profile-permit-allows = Dieser Titel erlaubt die selbständige Arbeit.
profile-permit-forbids = Dieser Titel erlaubt die selbständige Arbeit nicht.
profile-permit-not-known = Es ist noch nicht bekannt, ob dieser Titel die selbständige Arbeit erlaubt. Die Ausländerbehörde kann es sagen.

# Pictures, for whoever cannot see them.
profile-photo = Foto der Person
profile-work-sample = Bild einer Arbeit: { $title }

# Next steps.
profile-step-chosen = gemeinsam gewählt
profile-step-proposed = vorgeschlagen, noch nicht entschieden
profile-step-provider = Wer
profile-step-place = Wo
profile-step-contact = Kontakt
profile-step-hours = Wann
profile-how = Wie
profile-step-confirmed = Diese Angaben wurden am { $date } geprüft.
profile-step-never-confirmed = Diese Angaben hat noch niemand geprüft.

# The profile of one page.
one-page-heading-bars = Wo ich stehe
one-page-heading-strengths = Was ich oft mache
one-page-language = { $language } { $level }
one-page-more = Und { $count } weitere in meiner Akte an der Anlaufstelle.
one-page-based-on =
    { $competences ->
        [one] In meiner Akte steht 1 Kompetenz.
       *[other] In meiner Akte stehen { $competences } Kompetenzen.
    } { $stated ->
        [0] Alles davon ist durch mehr als meine eigenen Worte gestützt.
        [one] 1 davon beruht nur auf meinen eigenen Worten.
       *[other] { $stated } davon beruhen nur auf meinen eigenen Worten.
    }

## Screen and paper

# The three bars.
bar-can-do = Was ich kann
bar-can-do-fact =
    { $total ->
        [0] Es ist noch keine Kompetenz eingetragen.
        [one] { $supported ->
            [0] 1 Kompetenz ist eingetragen; sie beruht auf eigenen Worten.
           *[other] 1 Kompetenz ist eingetragen; sie ist durch Nachweise gestützt.
        }
       *[other] { $supported } von { $total } Kompetenzen sind durch mehr als eigene Worte gestützt.
    }
bar-know = Wen und was ich hier kenne
bar-know-fact =
    { $chosen ->
        [0] Es ist noch kein Angebot für Information, Mentoring oder Netzwerke gewählt.
       *[other] Gewählt: { $steps }. Das sind { $chosen } von 3.
    }
bar-finance = Wie ich es finanziere
bar-finance-fact = { $own } von { $needed } sind eigenes Geld. Es fehlen { $lacking }.
bar-finance-covered = { $own } eigenes Geld decken die { $needed }, die nötig sind.
bar-finance-own-not-known = Nötig sind { $needed }. Wie viel eigenes Geld da ist, ist noch nicht bekannt.
bar-finance-not-known = Wie viel Geld nötig ist, ist noch nicht bekannt.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = Nachfragen bei: { $office }
founding-unchecked = Diesen Eintrag hat noch niemand geprüft, darum entscheidet er nichts. Fragen Sie bei der Stelle nach.
founding-old = Dieser Eintrag ist vom { $date } und damit mehr als 24 Monate alt. Prüfen Sie ihn neu, bevor Sie sich darauf verlassen.
founding-undated = Niemand hat aufgeschrieben, wann dieser Eintrag geprüft wurde.
founding-permit-ended = Der Aufenthaltstitel ist am { $date } abgelaufen. Was er sagte, gilt nicht mehr; fragen Sie, ob es weitergeht.
founding-permit-ends-soon =
    { $days ->
        [0] Der Aufenthaltstitel endet heute ({ $date }). Fragen Sie jetzt, ob er verlängert wird.
        [one] Der Aufenthaltstitel endet in 1 Tag, am { $date }. Fragen Sie jetzt, ob er verlängert wird.
       *[other] Der Aufenthaltstitel endet in { $days } Tagen, am { $date }. Fragen Sie jetzt, ob er verlängert wird.
    }
founding-because-permit-yes = Der Aufenthaltstitel selbst erlaubt die Selbstständigkeit. Das zählt mehr als jede Tabelle.
founding-because-permit-no = Der Aufenthaltstitel selbst erlaubt die Selbstständigkeit nicht. Ob sich das ändern lässt, weiß die Stelle.
founding-because-permit-ended = Der Aufenthaltstitel ist abgelaufen. Was er sagte, gilt darum nicht mehr.
founding-because-no-permit = Es ist noch nicht eingetragen, welche Art von Aufenthaltstitel es ist und ob er die Selbstständigkeit erlaubt.
founding-because-no-trade = Für die Geschäftsidee ist noch kein Gewerbe eingetragen, oder es steht nicht in der Liste.
founding-because-no-entry = Für { $country } gibt es dazu noch keinen Eintrag.
founding-because-no-country = Das Land der Beratungsstelle ist nicht eingetragen.
founding-because-registered = Dieses Gewerbe muss angemeldet sein, und der Betrieb ist angemeldet.
founding-because-entry = { $subject }, { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = Selbstständigkeit ist erlaubt
founding-answer-permit-needed = eine Erlaubnis oder ein anderer Titel ist nötig
founding-answer-not-allowed = Selbstständigkeit ist nicht erlaubt
founding-answer-depends = es ist von Fall zu Fall verschieden
founding-answer-free = es wird nichts verlangt
founding-answer-registration = der Betrieb muss angemeldet werden
founding-answer-licence = eine Erlaubnis für dieses Gewerbe ist nötig
founding-answer-qualified-person = eine fachkundige Person ist nötig, zum Beispiel mit Meisterbrief

# What a start in a country needs beside skills.
gap-theme-host-country-rules = Regeln dieses Landes: Gewerbe, Steuern, Versicherung
gap-theme-network = Menschen, die helfen: Kundschaft, Lieferanten, Beratung
gap-theme-money = Geld für den Anfang und ein Plan dafür

# The name of a gap by itself.
gap-said = { $gap }
