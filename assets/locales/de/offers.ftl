### reviewed: none

## Screen

# A new offer, and the form of an offer.
offer-add = Angebot hinzufügen
offer-add-about = Zuerst nur das, wonach alle fragen. Alles andere können Sie danach ausfüllen, in jeder Reihenfolge.
offer-lacks = Füllen Sie „{ $field }“ aus.
offer-added = Angebot hinzugefügt. Jetzt können Sie den Rest ausfüllen.
offer-form = Angebot
offer-provider = Anbieter
offer-provider-is-new = Der Anbieter steht noch nicht in der Liste
offer-step = Schritt
offer-kind = Art
offer-kind-hint = Wählen Sie zuerst den Schritt.
offer-name = Name des Angebots
offer-name-hint = So wie der Anbieter es nennt.
offer-description = Was es ist
offer-description-hint = In kurzen Sätzen. Die Person liest es vielleicht auf diesem Bildschirm mit.
offer-section-empty = nichts ausgefüllt
offer-part-count =
    { $count ->
        [one] 1 Angabe
       *[other] { $count } Angaben
    }

# The parts of the form and of the page.
offer-part-when = Wo und wann
offer-part-whom = Für wen es gemacht ist
offer-part-costs = Kosten und Plätze
offer-part-aims = Woran es arbeitet und wohin es führt
offer-part-terms = Konditionen
offer-part-papers = Wie man hineinkommt
offer-part-names = Name in anderen Sprachen
offer-part-confirmed = Ob es zu haben ist, und Bestätigung

# Where and when.
offer-place-hint = Leer, wenn es der Ort des Anbieters ist.
offer-region-hint = Die Region, für die es da ist.
offer-everywhere-label = Es ist von überall zu haben, etwa online
offer-hours-hint = In Worten, etwa: nach Vereinbarung.
offer-opening = Jede Woche geöffnet
offer-opening-add = Öffnungszeiten hinzufügen
offer-opening-days = Tage
offer-opening-remove = Öffnungszeiten { $number } entfernen
offer-opening-words = { $days }: { $span }
offer-opens-at = Von (etwa 9:30)
offer-closes-at = Bis (etwa 17:00)
offer-times = Zeiten in der Woche
offer-times-hint = EXpress vergleicht sie mit den Zeiten, die eine Person hat. Nichts ankreuzen, wenn Sie es nicht wissen.
offer-dates = Termine
offer-dates-hint = Tage, an denen es beginnt oder stattfindet.
offer-date-new = Neuer Termin
offer-date-add = Diesen Termin hinzufügen
offer-date-remove = { $date } entfernen
offer-weeks = Dauer in Wochen
time-between = { $from } bis { $to }
time-from = ab { $from }
time-until = bis { $to }
time-problem = Das ist keine Uhrzeit. Schreiben Sie sie so: 9:30.

# For whom it was made.
offer-for-whom-about = Das ordnet und erklärt. Es schließt niemanden aus; wer teilnehmen darf, steht unter „Wer teilnehmen kann“.
offer-language-add = Sprache hinzufügen
offer-target-groups = Gruppen
offer-made-for = In Worten
offer-made-for-hint = Etwa: Frauen, die eine Küche eröffnen wollen.
offer-stages = Stand des Unternehmens
offer-none-means-all = Nichts angekreuzt heißt: alle.

# Costs and places.
offer-cost-euros = Kosten für die Person, in ganzen Euro
offer-cost-euros-hint = 0, wenn es kostenlos ist.
offer-cost-words = Kosten in Worten
offer-cost-words-hint = Etwa: mit Gutschein des Jobcenters kostenlos.
offer-free = kostenlos
offer-capacity = Plätze insgesamt
offer-places-left = Freie Plätze
offer-places-left-hint = Am Tag der Bestätigung.
offer-waiting-weeks = Übliche Wartezeit in Wochen
offer-childcare = Kinder werden währenddessen betreut
offer-childcare-yes = ja

# What it works on and leads to.
offer-works-on-hint = EXpress zeigt das Angebot, wo eines davon fehlt.
offer-leads-to = Führt zu
offer-leads-to-about = Was danach erfüllt ist, etwa Deutsch auf B1. EXpress zeigt damit, was sich danach öffnet.
offer-leads-to-spelled = Wer es abgeschlossen hat, erfüllt das:
offer-leads-to-nothing = Es ist nicht ausgefüllt, wozu es führt.

# The terms of courses, mentoring and money.
offer-no-terms = Ein Angebot dieser Art hat keine eigenen Konditionen.
offer-course-level = Was der Kurs voraussetzt
offer-programme = Programm
offer-structured = Der Kurs folgt vom ersten bis zum letzten Tag einem Programm
offer-mentoring-kind = Art des Mentorings
offer-channels = Wie sich die beiden treffen
offer-amount-from-label = Kleinster Betrag, in ganzen Euro
offer-amount-to-label = Größter Betrag, in ganzen Euro
offer-rate = Jahreszins in Prozent
offer-rate-hint = Etwa 3,5. 0, wenn keine Zinsen verlangt werden.
offer-percent = { $value } %
offer-months-from = Kürzeste Laufzeit in Monaten
offer-months-to = Längste Laufzeit in Monaten
offer-own-share = Eigenanteil in Prozent
offer-own-share-hint = Das informiert nur. Wo es entscheidet, fügen Sie es auch unter „Wer teilnehmen kann“ hinzu.
offer-guarantee = Verlangte Sicherheit
offer-guarantee-hint = Etwa: eine Bürgschaft. Leer, wenn keine verlangt wird.

# How to get in.
offer-how-to-apply = So meldet man sich an
offer-documents = Papiere zum Mitbringen
offer-accessibility = Was den Zugang erleichtert
offer-accessibility-hint = Eines in jeder Zeile, etwa: Rampe, Dolmetschen, Gebärdensprache.
offer-contacts-about = Ansprechpersonen für dieses Angebot, wenn es nicht die des Anbieters sind.
contact-persons = Ansprechpersonen
contact-person-add = Person hinzufügen
contact-person-name = Name der Person
contact-person-title = Was die Person dort macht
contact-person-remove = Person { $name } entfernen
offer-names-about = EXpress zeigt den Namen in der Sprache des Bildschirms oder des Papiers. Fehlt er, steht dort der Name von oben.

# Whether it can be had, and confirming.
offer-status = Ist es zu haben?
offer-not-active =
    { $status ->
        [temporarily_closed] Dieses Angebot macht Pause. Rufen Sie an, bevor Sie jemanden hinschicken.
        [inactive] Dieses Angebot ist zurzeit nicht zu haben. Unter den passenden Angeboten steht es hinter den anderen.
       *[defunct] Dieses Angebot gibt es nicht mehr. Unter den passenden Angeboten steht es hinter den anderen.
    }
offer-status-changed = Geändert, ob das Angebot zu haben ist
offer-set-active = Es ist wieder zu haben
offer-set-defunct = Es gibt es nicht mehr
offer-change = Angebot ändern
offer-remove = Angebot entfernen
offer-calendar = Termine für einen Kalender speichern
offer-calendar-saved = Für einen Kalender gespeichert: { $path }
offer-print = Diese Seite drucken
offer-confirm = Bestätigen, dass das noch stimmt
offer-confirm-what = Bestätigen, dass „{ $what }“ noch stimmt
offer-confirm-places-hint = Fragen Sie danach. Leer, wenn es niemand weiß.
offer-confirmed = Angaben bestätigt
offer-confirmed-on = Bestätigt am
offer-confirmed-by-label = Bestätigt von

# Providers.
providers-heading = Anbieter
providers-about = Wer die Angebote dieses Verzeichnisses macht. Ein Anbieter mit Angeboten lässt sich nicht entfernen.
provider-add = Anbieter hinzufügen
provider-change = Anbieter ändern
provider-name = Name des Anbieters
provider-description = Was er macht

# The list of calls.
calls-heading = Anrufliste
calls-about = Angebote, deren Angaben seit einem halben Jahr oder noch nie bestätigt wurden, nach Anbietern. Rufen Sie an, fragen Sie, und bestätigen Sie hier.
calls-left =
    { $count ->
        [0] Nach keinem Angebot muss gefragt werden.
        [one] Nach 1 Angebot fragen
       *[other] Nach { $count } Angeboten fragen
    }
call-ask = Fragen:
call-ask-still = Stimmt alles noch?
call-ask-places = Wie viele Plätze sind frei?
call-ask-dates = Wann findet es das nächste Mal statt?
call-ask-cost = Was kostet es?
call-ask-contact = Wen kann man anrufen?
directory-back-to-offer = Zurück zum Angebot

# What a sentence calls another field with which something does not go together.
field-amount-from = Kleinster Betrag
field-places-left = Freie Plätze
field-finance-months-from = Kürzeste Laufzeit
field-dates-from = Von
field-opening-opens-at = Von
field-rule = die kleinere Zahl
field-leads-to = die kleinere Zahl
