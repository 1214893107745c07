### reviewed: none

## Paper

# The head of the sheet.
profile-title = Mon profil
profile-title-training-provider = Profil pour un organisme de formation
profile-title-lender = Profil pour un organisme de prêt
profile-title-mentor = Fiche pour un mentor ou une mentore
profile-document-title = Profil { $code }
profile-written-with = Écrit avec { $name }
profile-code = Code { $code }
profile-address-as = Appelez-moi { $name }, s’il vous plaît.
profile-lives-in = J’habite à { $place }.
profile-based-on =
    Repose sur { $evidence ->
        [0] aucune preuve
        [one] { $evidence } preuve
       *[other] { $evidence } preuves
    } et { $stated ->
        [0] aucune déclaration sans preuve
        [one] { $stated } déclaration personnelle
       *[other] { $stated } déclarations personnelles
    }.
profile-form-of-address = Comment s’adresser à la personne
profile-lives = Habite à
profile-qr = Code QR avec le code { $code } et rien d’autre

# The foot of every page.
profile-footer = Cette feuille consigne des déclarations et des preuves. Elle n’est pas une reconnaissance de qualifications.
profile-fictional = Exemple inventé – aucune personne réelle
profile-page = Page { $page } sur { $pages }
profile-draft = Traduction provisoire : personne ne l’a encore relue dans sa langue maternelle

# The blocks.
profile-heading-wish = Ce que je veux
profile-heading-competences = Ce que je sais faire
profile-heading-experiences = Ce que j’ai vécu et fait
profile-heading-qualifications = Mes qualifications
profile-heading-readings = Où mène ce que j’ai appris de façon informelle
profile-heading-languages = Mes langues
profile-heading-residence = Mon titre de séjour
profile-heading-steps = Mes prochaines étapes
profile-heading-gaps = Ce que je veux apprendre ou savoir maintenant

# The blocks of the papers for others.
profile-heading-goal = Objectif
profile-heading-proven = Compétences et preuves
profile-heading-levels = Qualifications et leurs niveaux
profile-heading-pointing = Où mène l’apprentissage informel
profile-heading-entrecomp = Esprit d’entreprise (EntreComp)
profile-heading-spoken = Langues
profile-heading-to-learn = Encore à apprendre ou à savoir
profile-heading-times = Horaires qui conviennent
profile-heading-purpose = À quoi sert l’argent
profile-heading-carries = Ce qui porte l’entreprise
profile-heading-own-businesses = Entreprises dirigées jusqu’ici
profile-heading-permit = Titre de séjour et travail à son compte
profile-heading-vouchers = Personnes de référence
profile-heading-papers = Documents présents et manquants
profile-heading-help = Où de l’aide est souhaitée
profile-heading-strengths = Points forts
profile-heading-business = L’entreprise
profile-heading-network = Réseau ici
profile-heading-meeting = Comment et quand se rencontrer
profile-heading-samples = Échantillons de travail

# What I want.
profile-wish-business = Je veux créer ma propre entreprise.
profile-wish-job = Je cherche un emploi.
profile-wish-course = Je veux suivre un cours ou une formation.
profile-idea-amount-needed = Argent nécessaire pour démarrer
profile-idea-amount-lacking = Argent qui manque encore
profile-fallback = Si cela ne réussit pas

# What a lender asks.
profile-business = Entreprise
profile-own-money = Apport personnel
profile-term = Durée souhaitée
profile-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
profile-registered-yes = L’entreprise est déclarée.
profile-registered-no = L’entreprise n’est pas encore déclarée.
profile-paper = Document
profile-paper-state = État
profile-paper-at-hand = présent
profile-paper-missing = manquant
profile-paper-not-asked = pas encore demandé

# EntreComp.
profile-entrecomp-competence = Compétence
profile-entrecomp-own = Point de vue de la personne
profile-entrecomp-counsellor = Point de vue du conseil
profile-entrecomp-level = { $level } sur 8
profile-entrecomp-not-asked = pas demandé
profile-entrecomp-note = Estimé le { $date } selon le cadre européen EntreComp. Les niveaux vont de 1 à 8 ; ce sont des points de vue, pas des notes.
profile-entrecomp-wheel = Roue des quinze compétences avec les deux points de vue ; le tableau à côté dit la même chose.

# What there is no room for.
profile-more = Et encore { $count } dans le dossier au point conseil.
profile-more-evidence =
    { $count ->
        [one] Et encore { $count } preuve.
       *[other] Et encore { $count } preuves.
    }

# A record in which nothing stands yet.
profile-nothing-yet = Rien n’est encore noté pour cette feuille. On peut la remplir ensemble au point conseil.

# The end of the sheet.
profile-closing = Voilà où j’en suis aujourd’hui. Ce qui manque encore peut s’apprendre, se demander ou se trouver, et cette feuille peut grandir à chaque visite.
profile-signature-person = Lieu, date et signature de la personne
profile-signature-counsellor = Lieu, date et signature de la conseillère ou du conseiller

# What each strength means, in one breath.
profile-strength-certified = un certificat la couvre ; l’original a été vu
profile-strength-confirmed = une autre personne, nommée, le dit
profile-strength-shown = un examen réussi, ou un travail fait devant la personne qui évalue
profile-strength-consistent = l’entretien a été signé sans contradiction
profile-strength-stated = seulement la parole de la personne, pas encore de preuve

# Before any value.
profile-label = { $label } :

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] personne d’autre n’y travaillait
        [one] { $count } autre personne y travaillait
       *[other] { $count } autres personnes y travaillaient
    }

# An assessment as evidence.
profile-assessed-by-written-exam = Examen écrit réussi
profile-assessed-by-oral-exam = Examen oral réussi
profile-assessed-by-interview = Entretien sans contradiction
profile-assessed-by-practical-test = Examen pratique réussi

# Qualifications.
profile-routes = Le chemin vers un niveau :

# Languages.
profile-language = Langue
profile-language-level = Niveau
profile-language-basis = Comment on le sait
profile-languages-note = A1 à C2 sont les niveaux du Cadre européen commun de référence pour les langues.

# The permit.
profile-permit-title = Titre de séjour
profile-permit-valid = Validité
profile-permit-ended = a pris fin le { $date }
profile-self-employment-yes = Ce titre de séjour me permet de travailler à mon compte.
profile-self-employment-no = Ce titre de séjour ne me permet pas de travailler à mon compte.
profile-self-employment-not-known = Nous ne savons pas encore si ce titre de séjour me permet de travailler à mon compte. Le service d’immigration peut le dire.
profile-permit-allows = Ce titre de séjour permet de travailler à son compte.
profile-permit-forbids = Ce titre de séjour ne permet pas de travailler à son compte.
profile-permit-not-known = On ne sait pas encore si ce titre de séjour permet de travailler à son compte. Le service d’immigration peut le dire.

# Pictures, for whoever cannot see them.
profile-photo = Photo de la personne
profile-work-sample = Image d’un travail : { $title }

# Next steps.
profile-step-chosen = choisie ensemble
profile-step-proposed = proposée, pas encore décidée
profile-step-provider = Qui
profile-step-place = Où
profile-step-contact = Contact
profile-step-hours = Quand
profile-how = Comment
profile-step-confirmed = Ces informations ont été vérifiées le { $date }.
profile-step-never-confirmed = Personne n’a encore vérifié ces informations.

# The profile of one page.
one-page-heading-bars = Où j’en suis
one-page-heading-strengths = Ce que je fais souvent
one-page-language = { $language } { $level }
one-page-more = Et encore { $count } dans mon dossier au point conseil.
one-page-based-on =
    { $competences ->
        [one] Mon dossier contient { $competences } compétence.
       *[other] Mon dossier contient { $competences } compétences.
    } { $stated ->
        [0] Tout repose sur plus que ma seule parole.
        [one] { $stated } d’entre elles repose sur ma seule parole.
       *[other] { $stated } d’entre elles reposent sur ma seule parole.
    }

## Screen and paper

# The three bars.
bar-can-do = Ce que je sais faire
bar-can-do-fact =
    { $total ->
        [0] Aucune compétence n’est encore notée.
        [one] { $supported ->
            [0] 1 compétence est notée ; elle repose sur la seule parole de la personne.
           *[other] 1 compétence est notée ; elle est appuyée par des preuves.
        }
       *[other] Compétences appuyées par plus que la seule parole de la personne : { $supported } sur { $total }.
    }
bar-know = Qui et ce que je connais ici
bar-know-fact =
    { $chosen ->
        [0] Aucune offre d’information, de mentorat ou de réseau n’est encore choisie.
       *[other] Choisi : { $steps }. Cela fait { $chosen } sur 3.
    }
bar-finance = Comment je le finance
bar-finance-fact = Apport personnel : { $own } sur { $needed }. Il manque { $lacking }.
bar-finance-covered = L’apport personnel de { $own } couvre les { $needed } nécessaires.
bar-finance-own-not-known = Il faut { $needed }. L’apport personnel n’est pas encore connu.
bar-finance-not-known = On ne sait pas encore combien d’argent il faut.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = À vérifier auprès de : { $office }
founding-unchecked = Personne n’a encore vérifié cette entrée ; elle ne décide donc de rien. À vérifier auprès du service compétent.
founding-old = Cette entrée porte la date { $date } ; elle a donc plus de 24 mois. Vérifiez-la de nouveau avant de vous y fier.
founding-undated = Personne n’a noté quand cette entrée a été vérifiée.
founding-permit-ended = Le titre de séjour a pris fin le { $date }. Ce qu’il disait ne vaut plus ; demandez s’il continue.
founding-permit-ends-soon =
    { $days ->
        [0] Le titre de séjour prend fin aujourd’hui ({ $date }). Demandez maintenant s’il est prolongé.
        [one] Le titre de séjour prend fin dans { $days } jour, le { $date }. Demandez maintenant s’il est prolongé.
       *[other] Le titre de séjour prend fin dans { $days } jours, le { $date }. Demandez maintenant s’il est prolongé.
    }
founding-because-permit-yes = Le titre de séjour lui-même permet de travailler à son compte. Cela compte plus que tout tableau.
founding-because-permit-no = Le titre de séjour lui-même ne permet pas de travailler à son compte. Le service compétent peut dire si cela peut changer.
founding-because-permit-ended = Le titre de séjour a pris fin ; ce qu’il disait ne vaut donc plus.
founding-because-no-permit = Personne n’a encore noté quel titre de séjour c’est et s’il permet de travailler à son compte.
founding-because-no-trade = Personne n’a encore noté un métier pour l’idée d’entreprise, ou il n’est pas dans la liste.
founding-because-no-entry = Il n’y a pas encore d’entrée à ce sujet pour ce pays : { $country }.
founding-because-no-country = Le pays du point conseil n’est pas indiqué.
founding-because-registered = Ce métier demande une déclaration, et l’entreprise est déclarée.
founding-because-entry = { $subject }, { $country } : { $answer }.

# What an entry says.
founding-answer-allowed = le travail à son compte est permis
founding-answer-permit-needed = une autorisation ou un autre titre de séjour est nécessaire
founding-answer-not-allowed = le travail à son compte n’est pas permis
founding-answer-depends = cela dépend du cas
founding-answer-free = rien n’est demandé
founding-answer-registration = l’entreprise doit être déclarée
founding-answer-licence = une licence est nécessaire
founding-answer-qualified-person = une personne qualifiée est nécessaire, par exemple avec un brevet de maîtrise

# What a start in a country needs beside skills.
gap-theme-host-country-rules = Règles de ce pays : métier, impôts, assurances
gap-theme-network = Personnes qui aident : clients, fournisseurs, conseillers
gap-theme-money = Argent pour commencer, et un plan pour l’utiliser

# The name of a gap by itself.
gap-said = { $gap }
