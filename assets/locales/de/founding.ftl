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
founding-correct = Diesen Eintrag berichtigen
founding-correct-what = Diesen Eintrag berichtigen, in den Einstellungen: „{ $what }“
founding-record-permit = Den Aufenthaltstitel eintragen
founding-record-trade = Das Gewerbe eintragen

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
