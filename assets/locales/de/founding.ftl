### reviewed: none

## Screen

# May this person found this business? The answer, and its two halves.
founding-heading = Darf diese Person diesen Betrieb gründen?
founding-about = Das hilft im Gespräch. Es ist keine Entscheidung einer Behörde.
founding-verdict-yes = Ja
founding-verdict-probably = Wahrscheinlich ja – erst nachfragen
founding-verdict-with-step = Ja, nach einem Schritt
founding-verdict-unknown = Nicht bekannt – erst nachfragen
founding-verdict-no = So, wie es jetzt ist, nicht
founding-check-with = Nachfragen bei: { $office }
founding-half-residence = Der Aufenthaltstitel
founding-half-trade = Das Gewerbe
founding-own-name = So heißt er hier
founding-missing = Was fehlt
founding-missing-perhaps = Was vielleicht fehlt
founding-office = Stelle
founding-papers = Papiere zum Mitbringen
founding-law = Gesetz
founding-why = Warum?
founding-law-is = Gesetz: { $law }
founding-source = Quelle: { $source }. Stand: { $date }.
founding-source-by = Für diese Beratungsstelle nachgesehen von { $name }. Quelle: { $source }. Stand: { $date }.
founding-no-day = unbekannter Tag
founding-unchecked = Diesen Eintrag hat noch niemand geprüft, darum entscheidet er nichts. Fragen Sie bei der Stelle nach.
founding-old = Dieser Eintrag ist vom { $date } und damit mehr als 24 Monate alt. Prüfen Sie ihn neu, bevor Sie sich darauf verlassen.
founding-undated = Niemand hat aufgeschrieben, wann dieser Eintrag geprüft wurde.
founding-correct = Diesen Eintrag berichtigen
founding-correct-what = Diesen Eintrag berichtigen, in den Einstellungen: „{ $what }“
founding-record-permit = Den Aufenthaltstitel eintragen
founding-record-trade = Das Gewerbe eintragen
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

# The entries, in the settings.
founding-rules-about = Was ein Aufenthaltstitel erlaubt und was ein Gewerbe verlangt, nach Ländern. Was mit EXpress kommt, ist aus dem Gedächtnis geschrieben und entscheidet nichts, bis jemand nachsieht. Ein Eintrag Ihrer Beratungsstelle gilt statt des gelieferten.
founding-rules-none = Für das Land dieser Beratungsstelle gibt es noch keine Einträge.
founding-rules-permits = Arten von Aufenthaltstiteln
founding-rules-trades = Gewerbe
founding-rule-form = Eintrag zur Gründung
founding-rule-form-shipped = Dieser Eintrag kommt mit EXpress. Sobald Sie sagen, wo Sie nachgesehen haben, hat Ihre Beratungsstelle einen eigenen Eintrag, und von da an gilt dieser.
founding-rule-answer = Was er sagt
founding-rule-missing-hint = Leer, wo nichts fehlt.
founding-rule-papers-hint = In jeder Zeile ein Papier.
founding-rule-law-hint = Das Gesetz und der Paragraf.
founding-rule-source = Wo haben Sie nachgesehen?
founding-rule-source-hint = Eine Adresse, ein Merkblatt oder wer es bei der Behörde gesagt hat.
founding-rule-checked-on = Nachgesehen am
founding-rule-checked-by = Nachgesehen von
founding-rule-verified = Es stand so in der Quelle und darf entscheiden
founding-rule-back = Zurück zum gelieferten Eintrag
founding-rule-removed = Der gelieferte Eintrag gilt wieder.
