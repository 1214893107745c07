### reviewed: none

## Paper

# The head of the sheet.
profile-title = Il mio profilo
profile-title-training-provider = Profilo per un ente di formazione
profile-title-lender = Profilo per chi concede il prestito
profile-title-mentor = Scheda per un mentor
profile-document-title = Profilo { $code }
profile-written-with = Scritto insieme a { $name }
profile-code = Codice { $code }
profile-address-as = Per favore, chiamatemi { $name }.
profile-lives-in = Abito a { $place }.
profile-based-on =
    Si basa su { $evidence ->
        [0] nessuna prova
        [one] 1 prova
       *[other] { $evidence } prove
    } e { $stated ->
        [0] nessuna dichiarazione senza prove
        [one] 1 dichiarazione personale
       *[other] { $stated } dichiarazioni personali
    }.
profile-form-of-address = Come rivolgersi alla persona
profile-lives = Abita a
profile-qr = Codice QR con il codice { $code } e nient’altro

# The foot of every page.
profile-footer = Questo foglio riporta dichiarazioni e prove. Non è un riconoscimento di qualifiche.
profile-fictional = Esempio inventato – nessuna persona reale
profile-page = Pagina { $page } di { $pages }
profile-draft = Bozza di traduzione: nessun madrelingua l’ha ancora controllata

# The blocks.
profile-heading-wish = Che cosa voglio
profile-heading-competences = Che cosa so fare
profile-heading-experiences = Che cosa ho vissuto e fatto
profile-heading-qualifications = Le mie qualifiche
profile-heading-readings = Dove porta ciò che ho imparato in modo informale
profile-heading-languages = Le mie lingue
profile-heading-residence = Il mio permesso di soggiorno
profile-heading-steps = I miei prossimi passi
profile-heading-gaps = Che cosa voglio imparare o scoprire adesso

# The blocks of the papers for others.
profile-heading-goal = Obiettivo
profile-heading-proven = Competenze e prove
profile-heading-levels = Qualifiche e loro livelli
profile-heading-pointing = Dove porta l’apprendimento informale
profile-heading-entrecomp = Imprenditorialità (EntreComp)
profile-heading-spoken = Lingue
profile-heading-to-learn = Ancora da imparare o da scoprire
profile-heading-times = Orari adatti
profile-heading-purpose = A che cosa serve il denaro
profile-heading-carries = Che cosa sostiene l’attività
profile-heading-own-businesses = Attività in proprio finora
profile-heading-permit = Permesso di soggiorno e lavoro autonomo
profile-heading-vouchers = Persone che danno referenze
profile-heading-papers = Documenti presenti e mancanti
profile-heading-help = Dove serve aiuto
profile-heading-strengths = Punti di forza
profile-heading-business = L’attività
profile-heading-network = Contatti qui
profile-heading-meeting = Come e quando incontrarsi
profile-heading-samples = Saggi di lavoro

# What I want.
profile-wish-business = Voglio avviare un’attività in proprio.
profile-wish-job = Cerco un lavoro.
profile-wish-course = Voglio fare un corso o una formazione.
profile-idea-amount-needed = Denaro necessario per iniziare
profile-idea-amount-lacking = Denaro che manca ancora
profile-fallback = Se questo non riesce

# What a lender asks.
profile-business = Attività
profile-own-money = Denaro proprio
profile-term = Durata desiderata
profile-months =
    { $count ->
        [one] 1 mese
       *[other] { $count } mesi
    }
profile-registered-yes = L’attività è registrata.
profile-registered-no = L’attività non è ancora registrata.
profile-paper = Documento
profile-paper-state = Situazione
profile-paper-at-hand = presente
profile-paper-missing = manca
profile-paper-not-asked = non ancora chiesto

# EntreComp.
profile-entrecomp-competence = Competenza
profile-entrecomp-own = Punto di vista della persona
profile-entrecomp-counsellor = Punto di vista della consulenza
profile-entrecomp-level = { $level } su 8
profile-entrecomp-not-asked = non chiesto
profile-entrecomp-note = Stimato in data { $date } secondo il quadro europeo EntreComp. I livelli vanno da 1 a 8; sono punti di vista, non voti.
profile-entrecomp-wheel = Ruota delle quindici competenze con i due punti di vista; la tabella accanto dice lo stesso.

# What there is no room for.
profile-more = E ancora { $count } nella scheda allo sportello.
profile-more-evidence =
    { $count ->
        [one] E 1 altra prova.
       *[other] E altre { $count } prove.
    }

# A record in which nothing stands yet.
profile-nothing-yet = Per questo foglio non è ancora scritto niente. Si può riempire insieme allo sportello.

# The end of the sheet.
profile-closing = Oggi sono a questo punto. Ciò che manca ancora si può imparare, chiedere o trovare, e questo foglio può crescere a ogni visita.
profile-signature-person = Luogo, data e firma della persona
profile-signature-counsellor = Luogo, data e firma di chi fa la consulenza

# What each strength means, in one breath.
profile-strength-certified = un certificato la copre; l’originale è stato visto
profile-strength-confirmed = lo dice un’altra persona, indicata per nome
profile-strength-shown = superato un esame, oppure fatto davanti a chi valuta
profile-strength-consistent = il colloquio è stato firmato senza contraddizioni
profile-strength-stated = solo parole proprie, ancora nessuna prova

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] non ci lavorava nessun altro
        [one] ci lavorava un’altra persona
       *[other] ci lavoravano altre { $count } persone
    }

# An assessment as evidence.
profile-assessed-by-written-exam = Esame scritto superato
profile-assessed-by-oral-exam = Esame orale superato
profile-assessed-by-interview = Colloquio senza contraddizioni
profile-assessed-by-practical-test = Esame pratico superato

# Qualifications.
profile-routes = La strada verso un livello:

# Languages.
profile-language = Lingua
profile-language-level = Livello
profile-language-basis = Come si sa
profile-languages-note = Da A1 a C2 sono i livelli del Quadro comune europeo di riferimento per le lingue.

# The permit.
profile-permit-title = Permesso
profile-permit-valid = Validità
profile-permit-ended = scaduto in data { $date }
profile-self-employment-yes = Con questo permesso posso svolgere un lavoro autonomo.
profile-self-employment-no = Con questo permesso non posso svolgere un lavoro autonomo.
profile-self-employment-not-known = Non sappiamo ancora se con questo permesso posso svolgere un lavoro autonomo. Può dirlo l’ufficio immigrazione.
profile-permit-allows = Questo permesso consente il lavoro autonomo.
profile-permit-forbids = Questo permesso non consente il lavoro autonomo.
profile-permit-not-known = Non si sa ancora se questo permesso consente il lavoro autonomo. Può dirlo l’ufficio immigrazione.

# Pictures, for whoever cannot see them.
profile-photo = Foto della persona
profile-work-sample = Immagine di un lavoro: { $title }

# Next steps.
profile-step-chosen = scelto insieme
profile-step-proposed = proposto, non ancora deciso
profile-step-provider = Chi
profile-step-place = Dove
profile-step-contact = Contatto
profile-step-hours = Quando
profile-how = Come
profile-step-confirmed = Questi dati sono stati controllati in data { $date }.
profile-step-never-confirmed = Nessuno ha ancora controllato questi dati.

# The profile of one page.
one-page-heading-bars = A che punto sono
one-page-heading-strengths = Che cosa faccio spesso
one-page-language = { $language } { $level }
one-page-more = E ancora { $count } nella mia scheda allo sportello.
one-page-based-on =
    { $competences ->
        [one] Nella mia scheda c’è 1 competenza.
       *[other] Nella mia scheda ci sono { $competences } competenze.
    } { $stated ->
        [0] Tutto si basa su più delle mie sole parole.
        [one] 1 di queste si basa solo sulle mie parole.
       *[other] { $stated } di queste si basano solo sulle mie parole.
    }

## Screen and paper

# The three bars.
bar-can-do = Che cosa so fare
bar-can-do-fact =
    { $total ->
        [0] Non è ancora registrata nessuna competenza.
        [one] { $supported ->
            [0] È registrata 1 competenza; si basa su parole proprie.
           *[other] È registrata 1 competenza; è sostenuta da prove.
        }
       *[other] Competenze che si basano su più delle sole parole proprie: { $supported } su { $total }.
    }
bar-know = Chi e che cosa conosco qui
bar-know-fact =
    { $chosen ->
        [0] Non è ancora scelta nessuna offerta di informazione, mentoring o reti di contatti.
       *[other] Scelto: { $steps }. In tutto { $chosen } su 3.
    }
bar-finance = Come lo finanzio
bar-finance-fact = { $own } su { $needed } sono denaro proprio. Mancano { $lacking }.
bar-finance-covered = { $own } di denaro proprio coprono i { $needed } necessari.
bar-finance-own-not-known = Servono { $needed }. Non si sa ancora quanto denaro proprio c’è.
bar-finance-not-known = Non si sa ancora quanto denaro serve.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = Controllare presso: { $office }
founding-unchecked = Nessuno ha ancora controllato questa voce, quindi non decide niente. Controllare presso l’ufficio.
founding-old = Questa voce ha la data { $date }, quindi ha più di 24 mesi. Controllatela di nuovo prima di farvi affidamento.
founding-undated = Nessuno ha scritto quando questa voce è stata controllata.
founding-permit-ended = Il permesso è scaduto in data { $date }. Ciò che diceva non vale più; chiedete se continua.
founding-permit-ends-soon =
    { $days ->
        [0] Il permesso scade oggi ({ $date }). Chiedete ora se viene rinnovato.
        [one] Il permesso scade tra 1 giorno ({ $date }). Chiedete ora se viene rinnovato.
       *[other] Il permesso scade tra { $days } giorni ({ $date }). Chiedete ora se viene rinnovato.
    }
founding-because-permit-yes = Il permesso stesso consente il lavoro autonomo. Questo conta più di ogni tabella.
founding-because-permit-no = Il permesso stesso non consente il lavoro autonomo. L’ufficio può dire se si può cambiare.
founding-because-permit-ended = Il permesso è scaduto, quindi ciò che diceva non vale più.
founding-because-no-permit = Nessuno ha ancora scritto che tipo di permesso è e se consente il lavoro autonomo.
founding-because-no-trade = Nessuno ha ancora scritto un mestiere per l’idea di attività, oppure non è nell’elenco.
founding-because-no-entry = Non c’è ancora nessuna voce su questo per { $country }.
founding-because-no-country = Il paese dello sportello non è indicato.
founding-because-registered = Questo mestiere chiede una registrazione, e l’attività è registrata.
founding-because-entry = { $subject }, { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = il lavoro autonomo è consentito
founding-answer-permit-needed = serve un’autorizzazione o un altro permesso
founding-answer-not-allowed = il lavoro autonomo non è consentito
founding-answer-depends = cambia da caso a caso
founding-answer-free = non è richiesto niente
founding-answer-registration = l’attività deve essere registrata
founding-answer-licence = serve una licenza
founding-answer-qualified-person = serve una persona qualificata, per esempio con il titolo di maestro artigiano

# What a start in a country needs beside skills.
gap-theme-host-country-rules = Regole di questo paese: mestiere, tasse, assicurazioni
gap-theme-network = Persone che aiutano: clienti, fornitori, consulenti
gap-theme-money = Denaro per iniziare, e un piano per usarlo

# The name of a gap by itself.
gap-said = { $gap }
