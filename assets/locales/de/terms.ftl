### reviewed: none

## Screen and paper

# Stands between the parts of a list.
list-separator = { ", " }

# The three values of a fact.
answer-yes = Ja
answer-no = Nein
answer-not-known = Nicht bekannt

# The six steps of the chain.
chain-step-competence-assessment = Kompetenzen feststellen
chain-step-entrepreneurship-training = Gründungstraining
chain-step-mentoring = Mentoring
chain-step-information = Information
chain-step-networking = Netzwerke
chain-step-finance = Zugang zu Geld

# Kinds of offers.
offer-kind-assessment = Feststellung oder Anerkennung
offer-kind-course = Kurs
offer-kind-coaching = Coaching
offer-kind-mentor = Mentorin oder Mentor
offer-kind-information-desk = Auskunftsstelle
offer-kind-campaign = Kampagne
offer-kind-event = Veranstaltung
offer-kind-club = Klub oder Kreis
offer-kind-space = Raum oder Arbeitsplatz
offer-kind-loan = Kredit
offer-kind-grant = Zuschuss
offer-kind-guarantee = Bürgschaft
offer-kind-help-with-applying = Hilfe beim Beantragen von Geld
offer-kind-premises = Räume oder Geräte, kostenlos oder günstig

# How far a business is.
business-stage-idea = Idee
business-stage-planning = In Planung
business-stage-ready-to-start = Startbereit
business-stage-started = Gegründet
business-stage-established = Etabliert

# Sectors of business.
sector-food-and-catering = Lebensmittel und Gastronomie
sector-retail = Läden und Märkte
sector-crafts = Handwerk
sector-building = Bau
sector-vehicle-repair = Fahrzeugreparatur
sector-hair-and-beauty = Friseur und Kosmetik
sector-cleaning = Reinigung
sector-transport = Transport und Lieferung
sector-business-services = Bürodienste und Beratung
sector-information-technology = Informationstechnik
sector-care-and-education = Gesundheit und Bildung
sector-other = Andere Branche

# How well a competence is supported, the weakest first.
strength-stated = Angegeben
strength-consistent = Stimmig
strength-shown = Gezeigt
strength-confirmed = Bestätigt
strength-certified = Zertifiziert
strength-stated-meaning = Sie beruht auf den eigenen Worten der Person; ein Foto allein oder ein Zeugnis, dessen Original hier niemand gesehen hat, ändert daran nichts.
strength-consistent-meaning = Ein Interview wurde abgezeichnet, und nichts darin widerspricht der Angabe.
strength-shown-meaning = Eine praktische, schriftliche oder mündliche Prüfung wurde bestanden, oder eine Arbeitsprobe entstand vor den Augen einer prüfenden Person.
strength-confirmed-meaning = Jemand Drittes, mit Namen genannt, bestätigt sie in einem Brief, in der Aussage einer Kundin oder eines Kunden oder in einem notierten Anruf.
strength-certified-meaning = Ein Zeugnis deckt sie ab, und eine namentlich genannte Person hat das Original gesehen.

# Where something was learnt.
setting-formal = Formal
setting-non-formal = Nicht formal
setting-informal = Informell
setting-formal-meaning = Gelernt in einem geordneten Rahmen, der zu einem Abschluss führt, zum Beispiel in Schule, Berufsausbildung oder Hochschule.
setting-non-formal-meaning = Gelernt in einem geplanten Angebot mit etwas Anleitung außerhalb des Schulsystems, zum Beispiel in einem Kurs im Betrieb.
setting-informal-meaning = Ohne Plan im Alltag gelernt: bei der Arbeit, in der Familie oder in der Freizeit.

# Kinds of evidence.
evidence-kind-certificate = Zeugnis
evidence-kind-employer-letter = Brief des Arbeitgebers
evidence-kind-customer-statement = Aussage einer Kundin oder eines Kunden
evidence-kind-reference-call = Anruf bei jemandem, der die Arbeit kennt
evidence-kind-work-sample = Arbeitsprobe
evidence-kind-photo = Foto
evidence-kind-test-result = Prüfungsergebnis
evidence-kind-interview-note = Notiz aus einem Interview
evidence-kind-self-statement = Eigene Angabe

# In which form evidence was seen.
evidence-form-original = Original
evidence-form-copy = Kopie, Scan oder Foto
evidence-form-in-person = Selbst gesehen oder gehört
evidence-form-not-seen = Noch nicht gesehen

# Kinds of experience.
experience-kind-schooling = Schule oder Hochschule
experience-kind-course = Kurs
experience-kind-job = Arbeitsstelle
experience-kind-own-business = Eigenes Unternehmen
experience-kind-family-work = Arbeit in der Familie
experience-kind-care = Sorge für andere
experience-kind-volunteering = Ehrenamt
experience-kind-self-study = Selbststudium

# What the person came for.
wish-business = Eigenes Unternehmen
wish-job = Arbeitsstelle
wish-course = Kurs oder Ausbildung
wish-unclear = Noch nicht klar

# How a language level is known.
level-basis-own-statement = Eigene Angabe
level-basis-tested = Prüfung
level-basis-certificate = Zeugnis
first-language = Erstsprache

# How deep a conversation went.
contact-kind-first-contact = Erstkontakt
contact-kind-triage = Kurzgespräch
contact-kind-interview = Interview
contact-kind-full-assessment = Volle Feststellung
contact-kind-follow-up = Nachgespräch

# What a consent allows.
consent-purpose-keep-record = Eine Akte in dieser Beratungsstelle führen
consent-purpose-print-profile = Profile für die Person drucken
consent-purpose-referral = Angaben an eine andere Stelle weitergeben
consent-purpose-statistics = In Zahlen ohne Namen mitzählen

# On what a level rests.
eqf-basis-certificate = Niveau steht auf dem Zeugnis
eqf-basis-register = Nationales Register
eqf-basis-recognition-statement = Aussage einer Anerkennungsstelle oder des Europäischen Qualifikationspasses
eqf-basis-national-table = Nationale Tabelle
eqf-basis-descriptor-reading = Einordnung nach den Deskriptoren durch zwei Personen
eqf-basis-target-qualification = Abschluss als Ziel

# From where a second assessor comes.
second-assessor-role-colleague = Kollegin oder Kollege dieser Stelle
second-assessor-role-external = Von außen

# In which form a business was run.
legal-form-not-registered = Nicht angemeldet
legal-form-sole-trader = Einzelunternehmen
legal-form-family-business = Familienbetrieb
legal-form-partnership = Mehrere Personen zusammen
legal-form-company = Kapitalgesellschaft
legal-form-cooperative = Genossenschaft

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = unter 5.000 € im Jahr
turnover-band-from-5000 = 5.000 bis 20.000 € im Jahr
turnover-band-from-20000 = 20.000 bis 50.000 € im Jahr
turnover-band-from-50000 = 50.000 bis 200.000 € im Jahr
turnover-band-from-200000 = 200.000 € im Jahr oder mehr

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = Hören
cefr-skill-reading = Lesen
cefr-skill-spoken-interaction = An Gesprächen teilnehmen
cefr-skill-spoken-production = Zusammenhängend sprechen
cefr-skill-writing = Schreiben

# Parts of the week.
day-time-mornings = vormittags
day-time-afternoons = nachmittags
day-time-evenings = abends
day-time-weekends = am Wochenende

# How people meet.
channel-in-person = persönlich
channel-phone = per Telefon
channel-video = per Video
channel-messages = per Nachrichten

# Kinds of permit.
residence-kind-free-movement = Freizügigkeit, kein Titel nötig
residence-kind-union-family = Familie einer Unionsbürgerin oder eines Unionsbürgers
residence-kind-permanent = unbefristet
residence-kind-refugee = anerkannter Flüchtling
residence-kind-subsidiary-protection = subsidiärer oder nationaler Schutz
residence-kind-temporary-protection = vorübergehender Schutz
residence-kind-asylum-seeker = Asylverfahren
residence-kind-tolerated = Duldung
residence-kind-family = familiäre Gründe
residence-kind-employee = Beschäftigung
residence-kind-self-employed = selbstständige Tätigkeit
residence-kind-study = Studium oder Ausbildung
residence-kind-job-search = Arbeitsuche

## Screen

# What a person may do at the desk.
counsellor-role-coordinator = Koordination
counsellor-role-counsellor = Beratung
counsellor-role-reader = Nur Lesen
counsellor-role-statistics = Statistik

# Whether the person may take an offer.
verdict-eligible = Möglich
verdict-unknown = Noch nicht bekannt
verdict-near-miss = Fast möglich
verdict-not-eligible = Nicht möglich

# What was decided about a match.
decision-chosen = Gewählt
decision-set-aside = Weggelegt
decision-put-off = Später

# Whether an offer can be had.
offer-status-active = Zu haben
offer-status-temporarily-closed = Pausiert
offer-status-inactive = Zurzeit nicht
offer-status-defunct = Gibt es nicht mehr

# What somebody does at present.
employment-employed = angestellt
employment-self-employed = selbstständig
employment-registered-unemployed = arbeitslos gemeldet
employment-not-working = ohne Arbeit, nicht gemeldet
employment-in-training = in Kurs, Ausbildung oder Studium

# Genders.
gender-woman = Frau
gender-man = Mann
gender-other = weder noch, oder beides

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = von jemandem mit langer Erfahrung
mentoring-kind-peer = unter Gleichen
mentoring-kind-step-ahead = von jemandem, der einen Schritt voraus ist
mentoring-kind-informal = informell, durch persönliche Bekanntschaft

# Why a business ended. No story belongs here.
end-reason-moved = Weggezogen
end-reason-handed-over = Übergeben oder verkauft
end-reason-too-little-income = Zu wenig Einkommen
end-reason-lost = Ort, Waren oder Werkzeug gingen verloren
end-reason-other-plans = Andere Pläne

# How often somebody did something.
task-answer-often = Oft
task-answer-sometimes = Manchmal
task-answer-never = Nie
task-answer-not-asked = Nicht gefragt

# The upper groups of ESCO's skills.
skill-group-communication = Verständigung und Gestaltung
skill-group-information = Umgang mit Angaben
skill-group-care = Betreuung und Dienst am Menschen
skill-group-management = Leitung und Organisation
skill-group-computers = Arbeit am Computer
skill-group-handling = Handhaben und Herstellen
skill-group-construction = Bauen
skill-group-machinery = Maschinen und Geräte
skill-group-knowledge = Wissen
skill-group-transversal = Überall nützlich
skill-group-languages = Sprachen
skill-group-other = Weiteres

# The phases of validation by CEDEFOP; the fourth, certification, belongs to bodies that award qualifications.
validation-phase-identified = Ermittelt
validation-phase-documented = Dokumentiert
validation-phase-assessed = Beurteilt

# Nouns, put into the sentences of errors.
noun-desk = Beratungsstelle
noun-counsellor = Beratungskraft
noun-candidate = Person
noun-consent = Einwilligung
noun-contact = Gespräch
noun-experience = Erfahrung
noun-strength-cards = Stärkenkarten
noun-competence = Kompetenz
noun-evidence = Nachweis
noun-evidence-file = Datei eines Nachweises
noun-assessment = Beurteilung
noun-item-bank = Aufgabensammlung
noun-qualification = Abschluss
noun-eqf-reading = EQR-Einordnung
noun-entrecomp-rating = Einschätzung zum Unternehmertum
noun-open-gap = Lücke, die auf Angebote wartet
noun-eqf-setting-table = Tabelle der Grundlagen für Niveaus
noun-target-qualification = Abschluss als Ziel
noun-business-idea = Geschäftsidee
noun-founding-rule = Eintrag zur Gründung
noun-provider = Anbieter
noun-offer = Angebot
noun-match-decision = Entscheidung über ein Angebot
noun-match-weights = Gewichte der Reihenfolge
noun-place = Ort
noun-mentor = Mentorin oder Mentor
noun-mentorship = Vorschlag für Mentoring

# What was done, in the history and on the undo button.
operation-set-up-desk = Beratungsstelle eingerichtet
operation-change-desk = Beratungsstelle geändert
operation-undo = Änderung zurückgenommen
operation-add-candidate = Person aufgenommen
operation-change-candidate = Person geändert
operation-import-europass = Akte aus Europass übernommen
operation-add-consent = Einwilligung hinzugefügt
operation-change-consent = Einwilligung geändert
operation-add-contact = Gespräch hinzugefügt
operation-change-contact = Gespräch geändert
operation-remove-contact = Gespräch entfernt
operation-add-experience = Erfahrung hinzugefügt
operation-change-experience = Erfahrung geändert
operation-remove-experience = Erfahrung entfernt
operation-add-strength-cards = Stärkenkarten begonnen
operation-change-strength-cards = Stärkenkarte sortiert
operation-remove-strength-cards = Stärkenkarten geleert
operation-add-competence = Kompetenz hinzugefügt
operation-change-competence = Kompetenz geändert
operation-remove-competence = Kompetenz entfernt
operation-merge-competences = Kompetenzen zusammengelegt
operation-add-task-competences = Aufgaben als Kompetenzen eingetragen
operation-add-evidence = Nachweis hinzugefügt
operation-change-evidence = Nachweis geändert
operation-remove-evidence = Nachweis entfernt
operation-add-evidence-file = Datei eines Nachweises hinzugefügt
operation-change-evidence-file = Datei eines Nachweises geändert
operation-remove-evidence-file = Datei eines Nachweises entfernt
operation-begin-assessment = Beurteilung begonnen
operation-change-assessment = Beurteilung geändert
operation-remove-assessment = Beurteilung entfernt
operation-sign-off-assessment = Beurteilung abgezeichnet
operation-import-item-bank = Aufgabensammlung hinzugefügt
operation-remove-item-bank = Aufgabensammlung entfernt
operation-add-qualification = Abschluss hinzugefügt
operation-change-qualification = Abschluss geändert
operation-remove-qualification = Abschluss entfernt
operation-add-eqf-reading = EQR-Einordnung hinzugefügt
operation-change-eqf-reading = EQR-Einordnung geändert
operation-remove-eqf-reading = EQR-Einordnung entfernt
operation-add-entrecomp-rating = Einschätzung zum Unternehmertum hinzugefügt
operation-change-entrecomp-rating = Einschätzung zum Unternehmertum geändert
operation-remove-entrecomp-rating = Einschätzung zum Unternehmertum entfernt
operation-hand-gap-on = Hilfe für eine Lücke gesucht
operation-take-gap-back = Lücke aus den Angeboten zurückgenommen
operation-change-eqf-setting-table = Tabelle der Grundlagen für Niveaus geändert
operation-add-target-qualification = Abschluss als Ziel hinzugefügt
operation-change-target-qualification = Abschluss als Ziel geändert
operation-remove-target-qualification = Abschluss als Ziel entfernt
operation-import-target-qualifications = Abschlüsse als Ziel eingelesen
operation-add-business-idea = Geschäftsidee hinzugefügt
operation-change-business-idea = Geschäftsidee geändert
operation-remove-business-idea = Geschäftsidee entfernt
operation-change-founding-rule = Eintrag zur Gründung geändert
operation-remove-founding-rule = Eintrag zur Gründung zurückgesetzt
operation-add-provider = Anbieter hinzugefügt
operation-change-provider = Anbieter geändert
operation-remove-provider = Anbieter entfernt
operation-add-offer = Angebot hinzugefügt
operation-change-offer = Angebot geändert
operation-remove-offer = Angebot entfernt
operation-import-offers = Angebote eingelesen
operation-change-match-weights = Gewichte der Reihenfolge geändert
operation-add-place = Ort hinzugefügt
operation-change-place = Ort geändert
operation-remove-place = Ort entfernt
operation-decide-match = Entscheidung über ein Angebot
operation-add-mentor = Mentorin oder Mentor hinzugefügt
operation-change-mentor = Mentorin oder Mentor geändert
operation-remove-mentor = Mentorin oder Mentor entfernt
operation-erase-mentor = Mentorin oder Mentor endgültig gelöscht
operation-propose-mentorship = Mentoring vorgeschlagen
operation-change-mentorship = Antwort auf vorgeschlagenes Mentoring aufgeschrieben
operation-save-paper = Papier als Datei gespeichert
operation-show-paper = Papier in einem anderen Programm geöffnet
operation-print-paper = Papier an einen Drucker geschickt

# For whom an offer was made.
target-group-migrants = Zugewanderte
target-group-refugees = Geflüchtete
target-group-women = Frauen
target-group-young-people = junge Menschen
target-group-job-seekers = Arbeitsuchende
target-group-carers = Eltern und andere, die jemanden betreuen
target-group-people-with-disabilities = Menschen mit Behinderung
target-group-founders = alle, die gründen
target-group-business-owners = Menschen, die schon ein Unternehmen führen

# What a course takes for granted.
course-level-beginner = nichts
course-level-intermediate = eine erste Vorstellung vom Thema
course-level-advanced = Praxis

# Days of the week.
weekday-mo = Montag
weekday-tu = Dienstag
weekday-we = Mittwoch
weekday-th = Donnerstag
weekday-fr = Freitag
weekday-sa = Samstag
weekday-su = Sonntag
