### reviewed: none

## Screen and paper

# Stands between the parts of a list.
list-separator = { ", " }

# The three values of a fact.
answer-yes = Sì
answer-no = No
answer-not-known = Non noto

# The six steps of the chain.
chain-step-competence-assessment = Valutazione delle competenze
chain-step-entrepreneurship-training = Formazione all’imprenditorialità
chain-step-mentoring = Mentoring
chain-step-information = Informazione
chain-step-networking = Reti di contatti
chain-step-finance = Accesso al denaro

# Kinds of offers.
offer-kind-assessment = Valutazione o riconoscimento
offer-kind-course = Corso
offer-kind-coaching = Coaching
offer-kind-mentor = Mentor
offer-kind-information-desk = Sportello informativo
offer-kind-campaign = Campagna
offer-kind-event = Evento
offer-kind-club = Club o gruppo
offer-kind-space = Stanza o posto di lavoro
offer-kind-loan = Prestito
offer-kind-grant = Contributo a fondo perduto
offer-kind-guarantee = Garanzia
offer-kind-help-with-applying = Aiuto per chiedere denaro
offer-kind-premises = Locali o attrezzature gratis o a basso costo

# How far a business is.
business-stage-idea = Idea
business-stage-planning = In preparazione
business-stage-ready-to-start = Pronta a partire
business-stage-started = Avviata
business-stage-established = Consolidata

# Sectors of business.
sector-food-and-catering = Alimentari e ristorazione
sector-retail = Negozi e mercati
sector-crafts = Artigianato
sector-building = Edilizia
sector-vehicle-repair = Riparazione di veicoli
sector-hair-and-beauty = Capelli e bellezza
sector-cleaning = Pulizie
sector-transport = Trasporti e consegne
sector-business-services = Servizi d’ufficio e consulenza
sector-information-technology = Informatica
sector-care-and-education = Salute e istruzione
sector-other = Altro settore

# How well a competence is supported, the weakest first.
strength-stated = Dichiarata
strength-consistent = Coerente
strength-shown = Dimostrata
strength-confirmed = Confermata
strength-certified = Certificata
strength-stated-meaning = Si basa sulle parole della persona; una foto da sola, o un certificato di cui qui nessuno ha visto l’originale, non cambia nulla.
strength-consistent-meaning = Un colloquio è stato firmato, e niente in esso contraddice la dichiarazione.
strength-shown-meaning = È stato superato un esame pratico, scritto o orale, oppure un saggio di lavoro è stato fatto davanti a chi valuta.
strength-confirmed-meaning = Un’altra persona, indicata per nome, la conferma in una lettera, nella dichiarazione di un cliente o in una telefonata annotata.
strength-certified-meaning = Un certificato la copre, e una persona indicata per nome ha visto l’originale.

# Where something was learnt.
setting-formal = Formale
setting-non-formal = Non formale
setting-informal = Informale
setting-formal-meaning = Imparato in un percorso organizzato che porta a una qualifica, per esempio a scuola, nella formazione professionale o all’università.
setting-non-formal-meaning = Imparato in un’attività pianificata, con qualche aiuto, che non fa parte del sistema scolastico, per esempio in un corso sul lavoro.
setting-informal-meaning = Imparato senza un piano nella vita di ogni giorno: al lavoro, in famiglia o nel tempo libero.

# Kinds of evidence.
evidence-kind-certificate = Certificato
evidence-kind-employer-letter = Lettera del datore di lavoro
evidence-kind-customer-statement = Dichiarazione di un cliente
evidence-kind-reference-call = Telefonata a chi conosce il lavoro
evidence-kind-work-sample = Saggio di lavoro
evidence-kind-photo = Foto
evidence-kind-test-result = Risultato di un esame
evidence-kind-interview-note = Nota di un colloquio
evidence-kind-self-statement = Dichiarazione personale

# In which form evidence was seen.
evidence-form-original = Originale
evidence-form-copy = Copia, scansione o foto
evidence-form-in-person = Visto o sentito di persona
evidence-form-not-seen = Non ancora visto

# Kinds of experience.
experience-kind-schooling = Scuola o università
experience-kind-course = Corso
experience-kind-job = Lavoro
experience-kind-own-business = Attività in proprio
experience-kind-family-work = Lavoro in famiglia
experience-kind-care = Cura di altre persone
experience-kind-volunteering = Volontariato
experience-kind-self-study = Studio autonomo

# What the person came for.
wish-business = Attività in proprio
wish-job = Lavoro
wish-course = Corso o formazione
wish-unclear = Non ancora chiaro

# How a language level is known.
level-basis-own-statement = Dichiarazione personale
level-basis-tested = Esame
level-basis-certificate = Certificato
first-language = prima lingua

# How deep a conversation went.
contact-kind-first-contact = Primo contatto
contact-kind-triage = Colloquio breve
contact-kind-interview = Colloquio
contact-kind-full-assessment = Valutazione completa
contact-kind-follow-up = Colloquio successivo

# What a consent allows.
consent-purpose-keep-record = Tenere una scheda in questo sportello
consent-purpose-print-profile = Stampare profili per la persona
consent-purpose-referral = Inviare dati a un destinatario
consent-purpose-statistics = Contare in cifre senza nome

# On what a level rests.
eqf-basis-certificate = Livello scritto sul certificato
eqf-basis-register = Registro nazionale
eqf-basis-recognition-statement = Dichiarazione di un ente di riconoscimento o Passaporto europeo delle qualifiche
eqf-basis-national-table = Tabella nazionale
eqf-basis-descriptor-reading = Lettura dei descrittori da parte di due persone
eqf-basis-target-qualification = Qualifica come meta

# From where a second assessor comes.
second-assessor-role-colleague = collega di questo sportello
second-assessor-role-external = persona esterna

# In which form a business was run.
legal-form-not-registered = Non registrata
legal-form-sole-trader = Ditta individuale
legal-form-family-business = Impresa familiare
legal-form-partnership = Società di persone
legal-form-company = Società di capitali
legal-form-cooperative = Cooperativa

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = Meno di 5.000 € l’anno
turnover-band-from-5000 = Da 5.000 a 20.000 € l’anno
turnover-band-from-20000 = Da 20.000 a 50.000 € l’anno
turnover-band-from-50000 = Da 50.000 a 200.000 € l’anno
turnover-band-from-200000 = 200.000 € l’anno o più

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = Ascolto
cefr-skill-reading = Lettura
cefr-skill-spoken-interaction = Conversazione
cefr-skill-spoken-production = Produzione orale
cefr-skill-writing = Scrittura

# Parts of the week.
day-time-mornings = di mattina
day-time-afternoons = di pomeriggio
day-time-evenings = di sera
day-time-weekends = nel fine settimana

# How people meet.
channel-in-person = di persona
channel-phone = per telefono
channel-video = in video
channel-messages = con messaggi

# Kinds of permit.
residence-kind-free-movement = libera circolazione, nessun permesso necessario
residence-kind-union-family = familiare di una cittadina o di un cittadino dell’UE
residence-kind-permanent = senza scadenza
residence-kind-refugee = status di rifugiato
residence-kind-subsidiary-protection = protezione sussidiaria o nazionale
residence-kind-temporary-protection = protezione temporanea
residence-kind-asylum-seeker = procedura d’asilo
residence-kind-tolerated = rimpatrio rinviato (tolleranza)
residence-kind-family = motivi familiari
residence-kind-employee = lavoro dipendente
residence-kind-self-employed = lavoro autonomo
residence-kind-study = studio o formazione
residence-kind-job-search = ricerca di lavoro

## Screen

# What a person may do at the desk.
counsellor-role-coordinator = Coordinamento
counsellor-role-counsellor = Consulenza
counsellor-role-reader = Solo lettura
counsellor-role-statistics = Statistica

# Whether the person may take an offer.
verdict-eligible = Possibile
verdict-unknown = Non si sa ancora
verdict-near-miss = Quasi possibile
verdict-not-eligible = Non possibile

# What was decided about a match.
decision-chosen = Scelta
decision-set-aside = Messa da parte
decision-put-off = Più tardi

# Whether an offer can be had.
offer-status-active = Disponibile
offer-status-temporarily-closed = In pausa
offer-status-inactive = Per ora no
offer-status-defunct = Non esiste più

# What somebody does at present.
employment-employed = lavoro dipendente
employment-self-employed = lavoro autonomo
employment-registered-unemployed = senza lavoro, con iscrizione alle liste di disoccupazione
employment-not-working = senza lavoro, senza iscrizione
employment-in-training = in un corso, in formazione o all’università

# Genders.
gender-woman = donna
gender-man = uomo
gender-other = né l’uno né l’altro, o entrambi

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = da parte di chi ha lunga esperienza
mentoring-kind-peer = tra pari
mentoring-kind-step-ahead = da parte di chi è un passo avanti
mentoring-kind-informal = informale, per conoscenza personale

# Why a business ended. No story belongs here.
end-reason-moved = Trasferimento in un altro luogo
end-reason-handed-over = Ceduta o venduta
end-reason-too-little-income = Guadagno troppo basso
end-reason-lost = Persi il luogo, le merci o gli attrezzi
end-reason-other-plans = Altri piani

# How often somebody did something.
task-answer-often = Spesso
task-answer-sometimes = A volte
task-answer-never = Mai
task-answer-not-asked = Non chiesto

# The upper groups of ESCO's skills.
skill-group-communication = Comunicazione e creatività
skill-group-information = Informazioni
skill-group-care = Cura e servizio
skill-group-management = Gestione
skill-group-computers = Computer
skill-group-handling = Maneggiare e fabbricare
skill-group-construction = Costruire
skill-group-machinery = Macchine e attrezzature
skill-group-knowledge = Conoscenze
skill-group-transversal = Utile ovunque
skill-group-languages = Lingue
skill-group-other = Altro

# The phases of validation by CEDEFOP; the fourth, certification, belongs to bodies that award qualifications.
validation-phase-identified = Individuata
validation-phase-documented = Documentata
validation-phase-assessed = Valutata

# Nouns, put into the sentences of errors.
noun-desk = sportello
noun-counsellor = consulente
noun-candidate = persona
noun-consent = consenso
noun-contact = colloquio
noun-experience = esperienza
noun-strength-cards = carte dei punti di forza
noun-competence = competenza
noun-evidence = prova
noun-evidence-file = file di una prova
noun-assessment = valutazione
noun-item-bank = raccolta di compiti
noun-qualification = qualifica
noun-eqf-reading = lettura QEQ
noun-entrecomp-rating = stima dell’imprenditorialità
noun-open-gap = lacuna in attesa di offerte
noun-eqf-setting-table = tabella delle basi per i livelli
noun-target-qualification = qualifica come meta
noun-business-idea = idea di attività
noun-founding-rule = voce sull’avvio di un’attività
noun-provider = ente
noun-offer = offerta
noun-match-decision = decisione su un abbinamento
noun-match-weights = pesi degli abbinamenti
noun-place = luogo
noun-mentor = mentor
noun-mentorship = proposta di mentor

# What was done, in the history and on the undo button.
operation-set-up-desk = Sportello creato
operation-change-desk = Sportello modificato
operation-undo = Modifica annullata
operation-add-candidate = Persona aggiunta
operation-change-candidate = Persona modificata
operation-import-europass = Nuova scheda da Europass
operation-add-consent = Consenso aggiunto
operation-change-consent = Consenso modificato
operation-add-contact = Colloquio aggiunto
operation-change-contact = Colloquio modificato
operation-remove-contact = Colloquio tolto
operation-add-experience = Esperienza aggiunta
operation-change-experience = Esperienza modificata
operation-remove-experience = Esperienza tolta
operation-add-strength-cards = Carte dei punti di forza iniziate
operation-change-strength-cards = Carta dei punti di forza ordinata
operation-remove-strength-cards = Carte dei punti di forza svuotate
operation-add-competence = Competenza aggiunta
operation-change-competence = Competenza modificata
operation-remove-competence = Competenza tolta
operation-merge-competences = Competenze unite
operation-add-task-competences = Compiti scritti come competenze
operation-add-evidence = Prova aggiunta
operation-change-evidence = Prova modificata
operation-remove-evidence = Prova tolta
operation-add-evidence-file = File di una prova aggiunto
operation-change-evidence-file = File di una prova modificato
operation-remove-evidence-file = File di una prova tolto
operation-begin-assessment = Valutazione iniziata
operation-change-assessment = Valutazione modificata
operation-remove-assessment = Valutazione tolta
operation-sign-off-assessment = Valutazione firmata
operation-import-item-bank = Raccolta di compiti aggiunta
operation-remove-item-bank = Raccolta di compiti tolta
operation-add-qualification = Qualifica aggiunta
operation-change-qualification = Qualifica modificata
operation-remove-qualification = Qualifica tolta
operation-add-eqf-reading = Lettura QEQ aggiunta
operation-change-eqf-reading = Lettura QEQ modificata
operation-remove-eqf-reading = Lettura QEQ tolta
operation-add-entrecomp-rating = Stima dell’imprenditorialità aggiunta
operation-change-entrecomp-rating = Stima dell’imprenditorialità modificata
operation-remove-entrecomp-rating = Stima dell’imprenditorialità tolta
operation-hand-gap-on = Aiuto cercato per una lacuna
operation-take-gap-back = Lacuna ritirata dagli abbinamenti
operation-change-eqf-setting-table = Tabella delle basi per i livelli modificata
operation-add-target-qualification = Qualifica come meta aggiunta
operation-change-target-qualification = Qualifica come meta modificata
operation-remove-target-qualification = Qualifica come meta tolta
operation-import-target-qualifications = Qualifiche come meta importate
operation-add-business-idea = Idea di attività aggiunta
operation-change-business-idea = Idea di attività modificata
operation-remove-business-idea = Idea di attività tolta
operation-change-founding-rule = Voce sull’avvio di un’attività modificata
operation-remove-founding-rule = Voce sull’avvio di un’attività ripristinata
operation-add-provider = Ente aggiunto
operation-change-provider = Ente modificato
operation-remove-provider = Ente tolto
operation-add-offer = Offerta aggiunta
operation-change-offer = Offerta modificata
operation-remove-offer = Offerta tolta
operation-import-offers = Offerte importate
operation-change-match-weights = Pesi degli abbinamenti modificati
operation-add-place = Luogo aggiunto
operation-change-place = Luogo modificato
operation-remove-place = Luogo tolto
operation-decide-match = Decisione su un abbinamento
operation-add-mentor = Mentor aggiunto
operation-change-mentor = Mentor modificato
operation-remove-mentor = Mentor tolto
operation-erase-mentor = Mentor cancellato per sempre
operation-propose-mentorship = Mentor proposto
operation-change-mentorship = Risposta a una proposta di mentor annotata
operation-save-paper = Foglio salvato come file
operation-show-paper = Foglio aperto in un altro programma
operation-print-paper = Foglio inviato alla stampante

# For whom an offer was made.
target-group-migrants = migranti
target-group-refugees = rifugiati
target-group-women = donne
target-group-young-people = giovani
target-group-job-seekers = persone in cerca di lavoro
target-group-carers = genitori e altre persone che si prendono cura di qualcuno
target-group-people-with-disabilities = persone con disabilità
target-group-founders = chiunque avvia un’attività
target-group-business-owners = persone che hanno già un’attività

# What a course takes for granted.
course-level-beginner = niente
course-level-intermediate = una prima idea dell’argomento
course-level-advanced = pratica

# Days of the week.
weekday-mo = Lunedì
weekday-tu = Martedì
weekday-we = Mercoledì
weekday-th = Giovedì
weekday-fr = Venerdì
weekday-sa = Sabato
weekday-su = Domenica
