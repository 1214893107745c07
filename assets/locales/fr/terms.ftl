### reviewed: none

## Screen and paper

# Stands between the parts of a list.
list-separator = { ", " }

# The three values of a fact.
answer-yes = Oui
answer-no = Non
answer-not-known = Pas connu

# The six steps of the chain.
chain-step-competence-assessment = Évaluation des compétences
chain-step-entrepreneurship-training = Formation à la création d’entreprise
chain-step-mentoring = Mentorat
chain-step-information = Informations
chain-step-networking = Réseaux
chain-step-finance = Accès à l’argent

# Kinds of offers.
offer-kind-assessment = Évaluation ou reconnaissance
offer-kind-course = Cours
offer-kind-coaching = Accompagnement (coaching)
offer-kind-mentor = Mentor ou mentore
offer-kind-information-desk = Bureau d’information
offer-kind-campaign = Campagne
offer-kind-event = Événement
offer-kind-club = Club ou groupe
offer-kind-space = Salle ou poste de travail
offer-kind-loan = Prêt
offer-kind-grant = Subvention
offer-kind-guarantee = Garantie
offer-kind-help-with-applying = Aide pour demander de l’argent
offer-kind-premises = Locaux ou matériel gratuits ou bon marché

# How far a business is.
business-stage-idea = Idée
business-stage-planning = En préparation
business-stage-ready-to-start = Prête à démarrer
business-stage-started = Démarrée
business-stage-established = Bien établie

# Sectors of business.
sector-food-and-catering = Alimentation et restauration
sector-retail = Magasins et marchés
sector-crafts = Artisanat
sector-building = Bâtiment
sector-vehicle-repair = Réparation de véhicules
sector-hair-and-beauty = Coiffure et beauté
sector-cleaning = Nettoyage
sector-transport = Transport et livraison
sector-business-services = Services de bureau et conseil
sector-information-technology = Informatique
sector-care-and-education = Santé et éducation
sector-other = Autre secteur

# How well a competence is supported, the weakest first.
strength-stated = Déclarée
strength-consistent = Cohérente
strength-shown = Démontrée
strength-confirmed = Confirmée
strength-certified = Certifiée
strength-stated-meaning = Elle repose sur la parole de la personne ; une photo seule, ou un certificat dont personne ici n’a vu l’original, n’y change rien.
strength-consistent-meaning = Un entretien a été signé, et rien n’y contredit la déclaration.
strength-shown-meaning = Un examen pratique, écrit ou oral a été réussi, ou un échantillon de travail a été fait devant la personne qui évalue.
strength-confirmed-meaning = Une autre personne, nommée, la confirme dans une lettre, dans la déclaration d’un client ou dans un appel noté.
strength-certified-meaning = Un certificat la couvre, et une personne nommée a vu l’original.

# Where something was learnt.
setting-formal = Formel
setting-non-formal = Non formel
setting-informal = Informel
setting-formal-meaning = Appris dans un cadre organisé qui mène à une qualification, par exemple à l’école, en formation professionnelle ou à l’université.
setting-non-formal-meaning = Appris dans une activité prévue, avec un peu d’aide, hors du système scolaire, par exemple dans un cours au travail.
setting-informal-meaning = Appris sans plan dans la vie de tous les jours : au travail, en famille ou pendant le temps libre.

# Kinds of evidence.
evidence-kind-certificate = Certificat
evidence-kind-employer-letter = Lettre de l’employeur
evidence-kind-customer-statement = Déclaration d’un client
evidence-kind-reference-call = Appel à quelqu’un qui connaît le travail
evidence-kind-work-sample = Échantillon de travail
evidence-kind-photo = Photographie
evidence-kind-test-result = Résultat d’un examen
evidence-kind-interview-note = Note d’un entretien
evidence-kind-self-statement = Déclaration personnelle

# In which form evidence was seen.
evidence-form-original = L’original
evidence-form-copy = Copie, scan ou photo
evidence-form-in-person = Vu ou entendu en personne
evidence-form-not-seen = Pas encore vu

# Kinds of experience.
experience-kind-schooling = École ou université
experience-kind-course = Cours
experience-kind-job = Emploi
experience-kind-own-business = Activité à son compte
experience-kind-family-work = Travail dans la famille
experience-kind-care = Soin d’autres personnes
experience-kind-volunteering = Bénévolat
experience-kind-self-study = Apprentissage en autonomie

# What the person came for.
wish-business = Sa propre entreprise
wish-job = Emploi
wish-course = Cours ou formation
wish-unclear = Pas encore clair

# How a language level is known.
level-basis-own-statement = Déclaration personnelle
level-basis-tested = Examen
level-basis-certificate = Certificat
first-language = première langue

# How deep a conversation went.
contact-kind-first-contact = Premier contact
contact-kind-triage = Entretien court
contact-kind-interview = Entretien
contact-kind-full-assessment = Évaluation complète
contact-kind-follow-up = Entretien de suivi

# What a consent allows.
consent-purpose-keep-record = Tenir un dossier à ce point conseil
consent-purpose-print-profile = Imprimer des profils pour la personne
consent-purpose-referral = Envoyer des informations à un destinataire
consent-purpose-statistics = Compter dans des chiffres sans nom

# On what a level rests.
eqf-basis-certificate = Niveau écrit sur le certificat
eqf-basis-register = Registre national
eqf-basis-recognition-statement = Attestation d’un organisme de reconnaissance ou Passeport européen des qualifications
eqf-basis-national-table = Tableau national
eqf-basis-descriptor-reading = Lecture des descripteurs par deux personnes
eqf-basis-target-qualification = Qualification visée

# From where a second assessor comes.
second-assessor-role-colleague = collègue de ce point conseil
second-assessor-role-external = personne extérieure

# In which form a business was run.
legal-form-not-registered = Non déclarée
legal-form-sole-trader = Entreprise individuelle
legal-form-family-business = Entreprise familiale
legal-form-partnership = Société de personnes
legal-form-company = Société de capitaux
legal-form-cooperative = Coopérative

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = Moins de 5 000 € par an
turnover-band-from-5000 = De 5 000 à 20 000 € par an
turnover-band-from-20000 = De 20 000 à 50 000 € par an
turnover-band-from-50000 = De 50 000 à 200 000 € par an
turnover-band-from-200000 = 200 000 € par an ou plus

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = Écouter
cefr-skill-reading = Lire
cefr-skill-spoken-interaction = Prendre part à une conversation
cefr-skill-spoken-production = S’exprimer oralement en continu
cefr-skill-writing = Écrire

# Parts of the week.
day-time-mornings = le matin
day-time-afternoons = l’après-midi
day-time-evenings = le soir
day-time-weekends = le week-end

# How people meet.
channel-in-person = en personne
channel-phone = par téléphone
channel-video = en vidéo
channel-messages = par messages

# Kinds of permit.
residence-kind-free-movement = libre circulation, aucun titre nécessaire
residence-kind-union-family = famille d’une citoyenne ou d’un citoyen de l’UE
residence-kind-permanent = permanent, sans date de fin
residence-kind-refugee = statut de réfugié
residence-kind-subsidiary-protection = protection subsidiaire ou nationale
residence-kind-temporary-protection = protection temporaire
residence-kind-asylum-seeker = procédure d’asile
residence-kind-tolerated = retour repoussé (tolérance)
residence-kind-family = raisons familiales
residence-kind-employee = travail salarié
residence-kind-self-employed = travail à son compte
residence-kind-study = études ou formation
residence-kind-job-search = recherche d’emploi

## Screen

# What a person may do at the desk.
counsellor-role-coordinator = Coordination
counsellor-role-counsellor = Conseil
counsellor-role-reader = Lecture seule
counsellor-role-statistics = Statistiques

# Whether the person may take an offer.
verdict-eligible = Possible
verdict-unknown = Pas encore connu
verdict-near-miss = Presque possible
verdict-not-eligible = Pas possible

# What was decided about a match.
decision-chosen = Choisie
decision-set-aside = Mise de côté
decision-put-off = Plus tard

# Whether an offer can be had.
offer-status-active = Disponible
offer-status-temporarily-closed = En pause
offer-status-inactive = Pas en ce moment
offer-status-defunct = N’existe plus

# What somebody does at present.
employment-employed = travail salarié
employment-self-employed = travail à son compte
employment-registered-unemployed = sans emploi, avec inscription au chômage
employment-not-working = sans emploi, sans inscription
employment-in-training = en cours, en formation ou aux études

# Genders.
gender-woman = femme
gender-man = homme
gender-other = ni l’un ni l’autre, ou les deux

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = par quelqu’un qui a une longue expérience
mentoring-kind-peer = entre pairs
mentoring-kind-step-ahead = par quelqu’un qui a une étape d’avance
mentoring-kind-informal = informel, par connaissance personnelle

# Why a business ended. No story belongs here.
end-reason-moved = Déménagement
end-reason-handed-over = Transmise ou vendue
end-reason-too-little-income = Revenu trop faible
end-reason-lost = Lieu, marchandises ou outils perdus
end-reason-other-plans = Autres projets

# How often somebody did something.
task-answer-often = Souvent
task-answer-sometimes = Parfois
task-answer-never = Jamais
task-answer-not-asked = Pas demandé

# The upper groups of ESCO's skills.
skill-group-communication = Communication et créativité
skill-group-information = Traitement de l’information
skill-group-care = Soin et service
skill-group-management = Gestion
skill-group-computers = Informatique
skill-group-handling = Manier et fabriquer
skill-group-construction = Construire
skill-group-machinery = Machines et équipement
skill-group-knowledge = Connaissances
skill-group-transversal = Utile partout
skill-group-languages = Langues
skill-group-other = Autres

# The phases of validation by CEDEFOP; the fourth, certification, belongs to bodies that award qualifications.
validation-phase-identified = Repérée
validation-phase-documented = Documentée
validation-phase-assessed = Évaluée

# Nouns, put into the sentences of errors.
noun-desk = point conseil
noun-counsellor = conseillère ou conseiller
noun-candidate = personne
noun-consent = consentement
noun-contact = entretien
noun-experience = expérience
noun-strength-cards = cartes des points forts
noun-competence = compétence
noun-evidence = preuve
noun-evidence-file = fichier d’une preuve
noun-assessment = évaluation
noun-item-bank = recueil d’exercices
noun-qualification = qualification
noun-eqf-reading = lecture CEC
noun-entrecomp-rating = estimation de l’esprit d’entreprise
noun-open-gap = lacune qui attend des offres
noun-eqf-setting-table = tableau des bases de niveaux
noun-target-qualification = qualification visée
noun-business-idea = idée d’entreprise
noun-founding-rule = entrée sur la création d’entreprise
noun-provider = organisme
noun-offer = offre
noun-match-decision = décision sur un appariement
noun-match-weights = poids des appariements
noun-place = lieu
noun-mentor = mentor ou mentore
noun-mentorship = proposition de mentorat

# What was done, in the history and on the undo button.
operation-set-up-desk = Point conseil créé
operation-change-desk = Point conseil modifié
operation-undo = Modification annulée
operation-add-candidate = Personne ajoutée
operation-change-candidate = Personne modifiée
operation-import-europass = Nouveau dossier depuis Europass
operation-add-consent = Consentement ajouté
operation-change-consent = Consentement modifié
operation-add-contact = Entretien ajouté
operation-change-contact = Entretien modifié
operation-remove-contact = Entretien retiré
operation-add-experience = Expérience ajoutée
operation-change-experience = Expérience modifiée
operation-remove-experience = Expérience retirée
operation-add-strength-cards = Cartes des points forts commencées
operation-change-strength-cards = Carte des points forts triée
operation-remove-strength-cards = Cartes des points forts vidées
operation-add-competence = Compétence ajoutée
operation-change-competence = Compétence modifiée
operation-remove-competence = Compétence retirée
operation-merge-competences = Compétences réunies
operation-add-task-competences = Tâches notées comme compétences
operation-add-evidence = Preuve ajoutée
operation-change-evidence = Preuve modifiée
operation-remove-evidence = Preuve retirée
operation-add-evidence-file = Fichier d’une preuve ajouté
operation-change-evidence-file = Fichier d’une preuve modifié
operation-remove-evidence-file = Fichier d’une preuve retiré
operation-begin-assessment = Évaluation commencée
operation-change-assessment = Évaluation modifiée
operation-remove-assessment = Évaluation retirée
operation-sign-off-assessment = Évaluation signée
operation-import-item-bank = Recueil d’exercices ajouté
operation-remove-item-bank = Recueil d’exercices retiré
operation-add-qualification = Qualification ajoutée
operation-change-qualification = Qualification modifiée
operation-remove-qualification = Qualification retirée
operation-add-eqf-reading = Lecture CEC ajoutée
operation-change-eqf-reading = Lecture CEC modifiée
operation-remove-eqf-reading = Lecture CEC retirée
operation-add-entrecomp-rating = Estimation de l’esprit d’entreprise ajoutée
operation-change-entrecomp-rating = Estimation de l’esprit d’entreprise modifiée
operation-remove-entrecomp-rating = Estimation de l’esprit d’entreprise retirée
operation-hand-gap-on = Aide cherchée pour une lacune
operation-take-gap-back = Lacune retirée des appariements
operation-change-eqf-setting-table = Tableau des bases de niveaux modifié
operation-add-target-qualification = Qualification visée ajoutée
operation-change-target-qualification = Qualification visée modifiée
operation-remove-target-qualification = Qualification visée retirée
operation-import-target-qualifications = Qualifications visées importées
operation-add-business-idea = Idée d’entreprise ajoutée
operation-change-business-idea = Idée d’entreprise modifiée
operation-remove-business-idea = Idée d’entreprise retirée
operation-change-founding-rule = Entrée sur la création d’entreprise modifiée
operation-remove-founding-rule = Entrée sur la création d’entreprise rétablie
operation-add-provider = Organisme ajouté
operation-change-provider = Organisme modifié
operation-remove-provider = Organisme retiré
operation-add-offer = Offre ajoutée
operation-change-offer = Offre modifiée
operation-remove-offer = Offre retirée
operation-import-offers = Offres importées
operation-change-match-weights = Poids des appariements modifiés
operation-add-place = Lieu ajouté
operation-change-place = Lieu modifié
operation-remove-place = Lieu retiré
operation-decide-match = Décision sur un appariement
operation-add-mentor = Mentor ou mentore : fiche ajoutée
operation-change-mentor = Mentor ou mentore : fiche modifiée
operation-remove-mentor = Mentor ou mentore : fiche retirée
operation-erase-mentor = Mentor ou mentore : fiche effacée pour toujours
operation-propose-mentorship = Mentorat proposé
operation-change-mentorship = Réponse à une proposition de mentorat notée
operation-save-paper = Feuille enregistrée comme fichier
operation-show-paper = Feuille ouverte dans un autre programme
operation-print-paper = Feuille envoyée à une imprimante

# For whom an offer was made.
target-group-migrants = personnes migrantes
target-group-refugees = personnes réfugiées
target-group-women = femmes
target-group-young-people = jeunes
target-group-job-seekers = personnes sans emploi
target-group-carers = parents et autres personnes qui s’occupent de quelqu’un
target-group-people-with-disabilities = personnes en situation de handicap
target-group-founders = toute personne qui crée une entreprise
target-group-business-owners = personnes qui ont déjà une entreprise

# What a course takes for granted.
course-level-beginner = rien
course-level-intermediate = une première idée du sujet
course-level-advanced = de la pratique

# Days of the week.
weekday-mo = Lundi
weekday-tu = Mardi
weekday-we = Mercredi
weekday-th = Jeudi
weekday-fr = Vendredi
weekday-sa = Samedi
weekday-su = Dimanche
