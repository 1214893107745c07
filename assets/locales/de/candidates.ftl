### reviewed: none

## Screen

# A new file.
new-candidate-heading = Neue Person
new-candidate-lead = Ein Code genügt. Alles andere kann warten, bis die Person es erzählen möchte.
new-candidate-open = Akte öffnen
new-candidate-opened = Die Akte { $code } ist offen.
new-candidate-code-empty = Schreiben Sie einen Code, zum Beispiel einen Baum und eine Zahl.
# Trees of one word each, from which a code is proposed.
new-candidate-trees = Linde Ahorn Birke Esche Kirsche Weide Eiche Ulme Hasel Birne Pflaume Walnuss
button-cancel = Abbrechen

# Somebody who may be here already.
same-person-heading = Diese Person ist vielleicht schon da
same-person-lead = Es wurde noch nichts angelegt. Sehen Sie nach, ob es dieselbe Person ist, damit niemand zwei Akten hat.
same-person-code = derselbe Code
same-person-name = derselbe Name
same-person-birth-year = dasselbe Geburtsjahr
same-person-open-what = Akte { $code } öffnen
same-person-anyway = Es ist jemand anderes, trotzdem anlegen

# The person, to write down.
person-form = Person
person-names = Namen
person-wishes = Wunsch
person-code-hint = Ein Name nur für diese Stelle, der nichts über die Person sagt.
person-full-name-hint = In jeder Schrift. Leer lassen, wenn der Code genügt.
person-birth-and-contact = Geburt und Kontakt
person-contact-route-hint = Eine Nummer, eine Adresse oder über jemanden.
person-region-hint = So, wie die Angebote in Ihrem Verzeichnis sie nennen.
person-estimated = Das Geburtsdatum ist geschätzt
person-language-add = Sprache hinzufügen
person-language-remove = { $language } entfernen
person-level = Niveau
person-level-not-known = Noch nicht bekannt
person-level-basis = Bekannt durch
person-first-language = Mit dieser Sprache aufgewachsen
person-skills = Niveau für jede Fertigkeit
person-skills-hint = Zum Beispiel, wenn jemand eine Sprache besser spricht als schreibt.
person-skills-lowest = Alle fünf sind bekannt. Wo nach einem Niveau gefragt wird, zählt das niedrigste: { $level }.
person-skill-not-asked = Noch nicht gefragt
person-residence-name = Name des Aufenthaltstitels
person-residence-name-hint = So, wie er auf der Karte oder dem Papier steht.
person-residence-kind = Art des Aufenthaltstitels
person-residence-kind-here = In { $country } heißt er: { $name }
person-circumstances = Lebensumstände
person-circumstances-about = Manche Angebote fragen danach. Fragen Sie, was gebraucht wird; alles darf offen bleiben. Was offen bleibt, schließt niemanden aus.
person-gender-hint = Weil manche Angebote zum Beispiel nur für Frauen sind. So, wie die Person es sagt.
person-in-country-since-hint = Weil manche Angebote danach fragen, wie lange. Das Jahr allein genügt.
person-employment-hint = Weil manche Angebote für Menschen ohne Arbeit sind und andere für Menschen mit Arbeit.
person-receives-benefits-hint = Weil manche Hilfe nur für Menschen mit Sozialleistungen ist und eigenes Einkommen diese ändert.
person-family-duties-hint = Weil manche Angebote dafür gedacht sind und Angebote mit Kinderbetreuung dann zuerst stehen.
person-has-time-hint = Weil Angebote zu diesen Zeiten dann zuerst stehen. Lassen Sie alle Kästchen leer, wo niemand gefragt hat.
person-mentoring = Hilfe durch eine Mentorin oder einen Mentor
person-mentoring-about = Das lesen Mentorinnen und Mentoren auf ihrer Karte, wenn die Person es möchte. Lassen Sie offen, was niemand gefragt hat.
person-mentor-wish = Wunsch { $number }
person-mentor-wish-add = Wunsch hinzufügen
person-network-hint = Wer helfen, kaufen oder eine Tür öffnen könnte, und wer noch fehlt. In eigenen Worten der Person, ohne Namen.
person-channels-hint = Lassen Sie alle Kästchen leer, wo niemand gefragt hat.

# The levels of a language, each with what somebody can do who has it.
language-level-a1 = A1 – einzelne Wörter und kurze Sätze
language-level-a2 = A2 – einfache Dinge des Alltags
language-level-b1 = B1 – kommt im Alltag meistens zurecht
language-level-b2 = B2 – auch Schwieriges, mit etwas Mühe
language-level-c1 = C1 – fast alles, auch im Beruf
language-level-c2 = C2 – alles, ohne Mühe

# Consents.
consent-empty = Noch ist nichts vereinbart. Erklären Sie zuerst, was aufgeschrieben wird und wer es sieht; die Person darf zu jedem Punkt nein sagen.
consent-add = Einwilligung hinzufügen
consent-form = Einwilligung
consent-purpose = Wofür?
consent-about-keep-record = Die Beratungsstelle darf diese Akte führen.
consent-about-print-profile = Die Beratungsstelle darf Papiere drucken und der Person geben.
consent-about-referral = Die Beratungsstelle darf Angaben an eine genannte Stelle schicken.
consent-about-statistics = Die Beratungsstelle darf die Person in Zahlen mitzählen, ohne Namen.
consent-recipient = An wen?
consent-recipient-hint = Eine Organisation oder Person. Eine zweite braucht eine zweite Einwilligung.
consent-language = Erklärt auf
consent-interpreter = Wer hat gedolmetscht?
consent-interpreter-hint = Leer lassen, wenn niemand gedolmetscht hat.
consent-given-on = Gegeben am
consent-withdrawn-on = Widerrufen am
consent-given-day = Gegeben am { $date }
consent-withdrawn-day = Widerrufen am { $date }
consent-explained = Erklärt auf { $language }
consent-withdraw = Widerrufen
consent-withdraw-what = Widerrufen: { $what }
consent-withdrawn = Die Einwilligung ist ab heute widerrufen.

# Conversations.
contacts-heading = Gespräche
contact-empty = Es ist noch kein Gespräch eingetragen. Schreiben Sie auf, wann es war, wie lange es dauerte und was getan wurde, damit alle daran anknüpfen können.
contact-add = Gespräch hinzufügen
contact-form = Gespräch
contact-name = { $kind }, { $date }
contact-minutes = { $minutes } min
contact-minutes-label = Minuten
contact-kind = Welche Art?
contact-date = Datum
contact-language = Sprache
contact-interpreted = gedolmetscht von { $name }
contact-done = Was getan wurde
contact-done-hint = In wenigen Worten, die auch die Person lesen darf.

# Private notes.
notes-hide = Notizen verbergen (F9)
notes-open = Eigene Notizen zeigen
notes-keys = F9 oder Escape verbirgt sie sofort, von überall auf diesem Bildschirm.
