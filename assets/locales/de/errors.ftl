### reviewed: none

## Screen

# Errors: what happened, what is safe, what to do now.
error-vault-missing = An diesem Ort liegt kein Tresor. Nichts wurde geändert. Wählen Sie den Ordner, in dem der Tresor liegt, oder richten Sie eine neue Beratungsstelle ein.
error-vault-exists = An diesem Ort liegt schon ein Tresor. Er wurde nicht angetastet. Entsperren Sie ihn, oder wählen Sie einen anderen Ordner.
error-vault-in-use = Der Tresor ist in einem anderen Fenster oder Programm offen. Alles Gespeicherte ist sicher. Schließen Sie ihn dort, und versuchen Sie es noch einmal.
error-keys-missing = Die Schlüsseldatei neben dem Tresor fehlt; deshalb lässt er sich nicht öffnen. Der Tresor selbst wurde nicht geändert. Legen Sie die Schlüsseldatei zurück neben den Tresor, oder spielen Sie eine Sicherung in einen anderen Ordner ein.
error-keys-damaged = Die Schlüsseldatei neben dem Tresor ist nicht lesbar; deshalb lässt er sich nicht öffnen. Der Tresor selbst wurde nicht geändert. Legen Sie eine gute Kopie der Schlüsseldatei zurück, oder spielen Sie eine Sicherung in einen anderen Ordner ein.
error-wrong-passphrase = Diese Passphrase öffnet den Tresor nicht. Alles Gespeicherte ist sicher. Prüfen Sie Großbuchstaben und Tastatursprache, und versuchen Sie es noch einmal.
error-passphrase-too-short = Die Passphrase ist zu kurz. Noch wurde nichts gespeichert. Wählen Sie eine mit mindestens { $at-least } Zeichen.
error-vault-newer = Eine neuere Version von EXpress hat diesen Tresor geschrieben (Format { $found }; diese Version kennt Formate bis { $known }). Der Tresor wurde nicht geändert. Öffnen Sie ihn mit der neueren Version.
error-vault-damaged = Der Tresor ist beschädigt: Er hat seine Prüfungen nicht bestanden. Er blieb, wie er ist, und nichts wurde gelöscht. Machen Sie eine Kopie seines Ordners, und spielen Sie dann die letzte Sicherung in einen anderen Ordner ein.
error-not-writable = EXpress darf an diesem Ort nicht schreiben. Alles vorher Gespeicherte ist sicher. Wählen Sie einen anderen Ordner, oder fragen Sie, wer diesen Computer betreut.
error-target-exists = Eine Datei mit diesem Namen gibt es schon. Sie wurde nicht überschrieben. Wählen Sie einen anderen Namen.
error-target-is-folder = An diesem Ort gibt es einen Ordner mit diesem Namen. Nichts wurde geschrieben. Wählen Sie einen anderen Namen für die Datei.
error-file-unreadable = Die Datei lässt sich nicht lesen. Nichts wurde geändert. Prüfen Sie, ob sie noch da ist, und wählen Sie sie noch einmal.
error-backup-damaged = Diese Datei ist keine Sicherung, oder sie ist beschädigt. Der Tresor wurde nicht geändert. Wählen Sie eine andere Sicherung.
error-locked = Der Tresor ist gesperrt. Alles Gespeicherte ist sicher. Entsperren Sie ihn mit Ihrer Passphrase.
error-not-found = Das ist nicht mehr hier: { $noun }. Alles andere ist sicher. Gehen Sie zurück, und öffnen Sie die Liste neu.
error-changed-meanwhile = Das wurde inzwischen geändert: { $noun }. Ihre Änderung wurde nicht gespeichert, die andere schon. Sehen Sie sich die neue Fassung an, und ändern Sie dann noch einmal.
error-in-use = Das wird anderswo noch gebraucht: { $noun }. Nichts wurde entfernt. Entfernen oder ändern Sie zuerst, was darauf verweist.
error-signed-off = Diese Beurteilung ist abgezeichnet, deshalb lässt sich nichts mehr daran ändern. Sie bleibt, wie sie abgezeichnet wurde. Wenn etwas darin nicht stimmt, beginnen Sie eine Berichtigung.
error-file-refused = Die Datei wurde nicht aufgenommen. Alles, was vorher gespeichert wurde, ist sicher. Prüfen Sie die Datei und wählen Sie sie dann noch einmal.
error-file-refused-empty = Die Datei ist leer, deshalb wurde nichts davon behalten. Alles andere ist sicher. Speichern Sie sie dort neu, wo sie herkommt, und wählen Sie sie dann noch einmal.
error-file-refused-too-large = Die Datei ist größer als { $megabytes } Megabyte, deshalb wurde sie nicht aufgenommen. Alles andere ist sicher. Speichern Sie das Bild kleiner, oder scannen Sie die Seiten in geringerer Qualität.
error-file-refused-other-kind = Das ist kein Bild der Art JPEG oder PNG und keine PDF-Datei, deshalb wurde es nicht aufgenommen. Alles andere ist sicher. Speichern Sie es als eines davon, oder machen Sie ein Foto davon.
error-file-refused-damaged-picture = Das Bild ist beschädigt oder bricht ab, deshalb wurde es nicht aufgenommen. Alles andere ist sicher. Übertragen Sie es noch einmal vom Telefon oder von der Kamera, oder machen Sie das Foto neu.
error-file-refused-too-many-pixels = Das Bild hat { $megapixels } Megapixel, und EXpress nimmt höchstens { $at-most }. Es wurde nicht aufgenommen, und alles andere ist sicher. Speichern Sie es kleiner und wählen Sie es dann noch einmal.
error-file-refused-damaged-pdf = Die PDF-Datei ist beschädigt oder bricht ab, deshalb wurde sie nicht aufgenommen. Alles andere ist sicher. Bitten Sie noch einmal um die Datei, oder machen Sie Fotos von den Seiten.
error-file-refused-password = Die PDF-Datei ist mit einem Passwort gesperrt, deshalb wurde sie nicht aufgenommen. Alles andere ist sicher. Speichern Sie sie ohne Passwort, oder machen Sie Fotos von den Seiten.
error-file-refused-europass-too-large = Die Datei ist größer als { $megabytes } Megabyte und wurde deshalb nicht gelesen. Alles andere ist sicher. Bitten Sie um das Dokument ohne Bild, und wählen Sie es dann noch einmal.
error-file-refused-europass-other-encoding = Die Buchstaben dieser Datei sind nicht in UTF-8, sondern in { $encoding }; Namen könnten falsch herauskommen. Sie wurde nicht gelesen, und alles andere ist sicher. Speichern Sie sie bei Europass noch einmal als XML oder PDF.
error-file-refused-europass-not-xml = Die Datei ist kein Europass-Dokument, oder sie bricht ab (Zeile { $line }). Sie wurde nicht gelesen, und alles andere ist sicher. Holen Sie die Datei noch einmal von Europass.
error-file-refused-europass-document-type = Die Datei will das Programm dazu bringen, fremde Inhalte einzusetzen. Dokumente von Europass tun das nicht. Sie wurde deshalb nicht gelesen, und alles andere ist sicher. Holen Sie die Datei noch einmal von Europass.
error-file-refused-europass-too-many-parts = Die Datei hat viel mehr Teile als ein Europass-Dokument und wurde deshalb nicht gelesen. Alles andere ist sicher. Holen Sie die Datei noch einmal von Europass.
error-file-refused-europass-old-format = Das ist das Format, das Europass bis 2020 hatte. Europass selbst nimmt es nicht mehr an, und auch EXpress liest es nicht. Alles andere ist sicher. Legen Sie von Hand eine neue Akte an, oder bitten Sie um ein neues Dokument von Europass.
error-file-refused-europass-other-document = Diese Datei ist kein Europass-Dokument und wurde deshalb nicht gelesen. Alles andere ist sicher. Wählen Sie die PDF- oder XML-Datei, die von Europass kommt.
error-file-refused-europass-no-attachment = In diesem PDF steckt kein Europass-Dokument. Vielleicht hat jemand es gedruckt oder gescannt. Es wurde nicht gelesen, und alles andere ist sicher. Wählen Sie das PDF, das bei Europass selbst gespeichert wurde, oder die XML-Datei dazu.
error-invalid = Einige Felder lassen sich so nicht speichern. Was Sie getippt haben, steht noch da, ist aber noch nicht gespeichert. Verbessern Sie die markierten Felder.
error-same-person =
    { $count ->
        [one] In diesem Tresor gibt es schon jemanden, der dieselbe Person sein könnte.
       *[other] In diesem Tresor gibt es schon { $count } Akten, die dieselbe Person meinen könnten.
    } Noch wurde nichts gespeichert. Vergleichen Sie zuerst; öffnen Sie dann die vorhandene Akte, oder nehmen Sie die Person trotzdem neu auf.
error-import-rejected =
    { $count ->
        [one] Die Datei wurde nicht eingelesen, weil darin 1 Fehler gefunden wurde.
       *[other] Die Datei wurde nicht eingelesen, weil darin { $count } Fehler gefunden wurden.
    } Das Verzeichnis ist, wie es war. Verbessern Sie die Datei, und lesen Sie sie noch einmal ein.
error-taxonomy-rejected = Die Dateien von ESCO wurden nicht eingelesen, weil darin etwas nicht stimmt. Was vorher eingelesen wurde, ist, wie es war. Laden Sie die Dateien noch einmal bei ESCO herunter, und lesen Sie sie wieder ein.
error-cancelled = Der Vorgang wurde angehalten. Was vorher fertig war, bleibt, und nichts Halbes blieb zurück. Fangen Sie wieder an, wann Sie möchten.
error-library-newer = Eine neuere Version von EXpress hat die ESCO-Bibliothek geschrieben (Format { $found }; diese Version kennt Formate bis { $known }). Sie wurde nicht geändert. Verwenden Sie die neuere Version.
error-library-damaged = Die ESCO-Bibliothek ist nicht lesbar. Der Tresor ist davon nicht betroffen, und nichts wurde geändert. Löschen Sie die Datei der Bibliothek, und lesen Sie ESCO noch einmal ein.
error-disk-full = Der Datenträger ist voll. Alles vorher Gespeicherte ist sicher. Schaffen Sie dort Platz, und versuchen Sie es noch einmal.
error-nothing-to-undo = Seit dem Entsperren des Tresors gibt es nichts mehr zurückzunehmen. Alles Gespeicherte ist sicher. Ältere Änderungen können Sie von Hand verbessern.
error-missing-characters = Das Papier wurde nicht erstellt, weil den Schriften hier diese Zeichen fehlen: { $characters }. Alles Gespeicherte ist sicher. Schreiben Sie die Wörter mit anderen Zeichen, oder installieren Sie eine Schrift, die diese Zeichen hat.
error-printing-failed = Das Papier wurde nicht gedruckt: Der Drucker hat es nicht angenommen. Alles Gespeicherte ist sicher. Prüfen Sie, ob der Drucker eingeschaltet ist und noch in der Liste steht, oder speichern Sie das Papier und drucken Sie es von dort.
error-viewer-failed = Das Papier wurde nicht geöffnet, weil kein Programm auf diesem Computer es anzeigt. Es blieb keine Kopie zurück. Speichern Sie das Papier stattdessen, oder bitten Sie um ein Programm für PDF-Dateien, wo dieser Computer betreut wird.
error-malformed-request = Das Programm konnte diese Anfrage nicht lesen. Nichts wurde geändert. Versuchen Sie es noch einmal; wenn es wieder geschieht, starten Sie EXpress neu.
error-unknown-command = Diese Version des Programms kennt diese Aktion nicht. Nichts wurde geändert. Starten Sie EXpress neu; wenn es wieder geschieht, installieren Sie es neu.
error-unknown-language = EXpress hat keine Texte in dieser Sprache: { $language }. Nichts wurde geändert. Wählen Sie eine andere Sprache.
error-internal = Im Programm ist etwas schiefgegangen. Alles vorher Gespeicherte ist sicher. Versuchen Sie es noch einmal; wenn es wieder geschieht, starten Sie EXpress neu und sagen Sie Bescheid, wo dieser Computer betreut wird.

# Why one field cannot be saved.
problem-empty = Hier steht noch nichts. Füllen Sie das Feld aus.
problem-too-long = Dieser Text ist zu lang. Kürzen Sie ihn auf höchstens { $at-most } Zeichen.
problem-control-characters = In diesem Text sind Zeichen, die man nicht sehen oder drucken kann. Tippen Sie den Text, statt ihn einzufügen.
problem-lone-direction-marks = Ein Zeichen in diesem Text dreht die Schreibrichtung um und ist nicht geschlossen. Tippen Sie den Text, statt ihn einzufügen.
problem-impossible-date = Dieses Datum gibt es nicht. Prüfen Sie Tag, Monat und Jahr.
problem-date-in-future = Dieses Datum liegt in der Zukunft. Geben Sie ein Datum bis heute ein.
problem-date-too-early = Dieses Datum liegt vor 1900. Prüfen Sie das Jahr.
problem-end-before-start = Das Ende liegt vor dem Anfang. Prüfen Sie beide Daten.
problem-unknown-country = Dieses Land steht nicht in der Liste. Wählen Sie eines aus der Liste.
problem-unknown-language = Diese Sprache steht nicht in der Liste. Wählen Sie eine aus der Liste.
problem-out-of-range = Diese Zahl passt hier nicht. Geben Sie eine ganze Zahl von { $at-least } bis { $at-most } ein.
problem-unknown-award = Dieser Abschluss steht nicht in der Tabelle dieses Landes. Wählen Sie einen aus der Tabelle, oder lassen Sie das Feld leer.
problem-unknown-trade = Dieses Gewerbe steht nicht in der Liste. Wählen Sie eines aus der Liste, oder lassen Sie das Feld leer.
problem-unknown-finance-paper = Diese Unterlage steht nicht in der Liste der Unterlagen, nach denen Kreditgeber fragen.
problem-unknown-strength-card = Diese Karte gibt es nicht.
problem-unknown-entrecomp-competence = Diese Kompetenz gehört nicht zu den fünfzehn von EntreComp.
problem-belongs-elsewhere = Das verweist auf einen Eintrag, der nicht hierher gehört oder nicht mehr da ist. Wählen Sie einen anderen.
problem-needed-with = Das wird gebraucht wegen des Feldes „{ $other }“. Füllen Sie es aus, oder ändern Sie das andere Feld.
problem-page-range = Diese Seiten hat das Papier nicht. Schreiben Sie Seitenzahlen von 1 bis { $pages }, zum Beispiel 1-2,4.
problem-already-there = Hier gibt es nur eines, und es ist schon da.
problem-contradicts-field = Das passt nicht zum Feld „{ $other }“. Ändern Sie eines von beiden.
problem-never-holds = Diese Bedingungen kann niemand zusammen erfüllen. Ändern oder entfernen Sie eine davon.
problem-same-person-as = Das ist dieselbe Person wie im Feld „{ $other }“. Niemand beurteilt sich selbst, und wer mitbeurteilt, ist jemand anderes. Nennen Sie eine andere Person.
problem-other-form = Das passt nicht zu dem, was hier gefragt war. Beantworten Sie es noch einmal.
problem-unchangeable = Das bleibt, wie es zu Beginn war. Beginnen Sie stattdessen eine neue Beurteilung.
problem-not-signed-off = Das ist noch nicht abgezeichnet, deshalb gibt es nichts zu berichtigen. Machen Sie stattdessen damit weiter.
problem-no-consent = Die Person hat dazu nicht eingewilligt, oder nicht mehr. Fragen Sie sie zuerst.
problem-conflict-of-interest = Ein Interessenkonflikt steht dagegen. Wählen Sie jemand anderen.

# The rules of EQF readings.
eqf-rule-level-within-framework = Niveaus sind ganze Zahlen von 1 bis 8, die kleinere zuerst.
eqf-rule-range-at-most-two-levels = Nur eine Einordnung nach den Deskriptoren darf eine Spanne sein, und sie umfasst höchstens zwei Niveaus.
eqf-rule-source-needed = Geben Sie an, wo das Niveau steht: auf welchem Papier, in welchem Register, in welcher Aussage oder welcher Tabelle.
eqf-rule-two-readers = Eine Einordnung nach den Deskriptoren braucht zwei Personen; nennen Sie eine zweite, die nicht die erste ist.
eqf-rule-three-columns-with-examples = Eine Einordnung nach den Deskriptoren betrachtet Wissen, Fertigkeiten sowie Verantwortung und Selbständigkeit getrennt, jeweils mit einem Beispiel dafür, was die Person getan hat.
eqf-rule-range-is-that-of-the-columns = Die Spanne reicht von der kleinsten bis zur größten der drei Zahlen; einen Durchschnitt gibt es nicht.
eqf-rule-descriptors-end-at-level-six = Eine Einordnung nach den Deskriptoren endet bei Niveau 6.
eqf-rule-level-belongs-to-qualification = Ein Niveau aus Zeugnis, Register, Aussage oder Tabelle gehört zu einem Abschluss; für informelles Lernen wählen Sie eine Einordnung nach den Deskriptoren oder einen Abschluss als Ziel.
eqf-rule-target-needs-title = Nennen Sie den Abschluss, den die Person anstreben könnte.
eqf-rule-table-of-referenced-country = Die nationale Tabelle zählt nur, wenn der Rahmen des Landes dem EQR zugeordnet ist, und sie gibt genau das Niveau, das sie für diesen Abschluss nennt.
eqf-rule-non-formal-needs-stated-level = Nicht formales Lernen hat kein Niveau, außer das Zeugnis nennt eines.
eqf-rule-certificate-gives-its-level = Ein Zeugnis gibt das Niveau, das darauf steht, und kein anderes.
eqf-rule-certificate-younger-than-the-eqf = Die europäischen Niveaus gibt es seit 2008, ein älteres Zeugnis kann also keines nennen. Wählen Sie „Keines“, oder prüfen Sie das Jahr auf dem Papier.
eqf-rule-setting-admits-basis = Für das, was so gelernt wurde, und mit den vorhandenen Papieren ist diese Grundlage hier nicht offen. Wählen Sie eine andere; die Tabelle steht in den Einstellungen.

# What can be wrong with an entry of an imported file.
import-not-json = Das ist keine JSON-Datei, oder sie bricht ab. Bitten Sie um eine vollständige Datei.
import-other-format = Diese Datei hat ein anderes Format. Wählen Sie eine Datei, die für diesen Teil von EXpress gemacht ist.
import-other-shape = Dieses Feld ist nicht bekannt, fehlt oder enthält eine falsche Art von Wert.
import-invalid = Dieser Wert lässt sich so nicht übernehmen.
import-duplicate-key = Zwei Einträge haben denselben Schlüssel. Geben Sie einem davon einen anderen.
import-too-large = Diese Datei ist zu groß. Sie darf höchstens { $at-most } Bytes haben.
import-not-a-name = Dieser Name darf nur kleine Buchstaben von a bis z, Ziffern und _ enthalten, höchstens 60.
import-languages = Die Sprache „{ $language }“ fehlt hier, oder die Sammlung nennt sie nicht unter ihren Sprachen.
import-right-options = Hier sind { $found } Möglichkeiten als richtig gekennzeichnet. Diese Art von Frage braucht eine andere Zahl.
import-not-a-number = Das ist keine Dezimalzahl. Schreiben Sie sie in Ziffern mit Punkt, etwa 12.50.
import-older-edition = Diese Stelle hat schon eine spätere Ausgabe dieser Sammlung: { $kept }. Wählen Sie eine neuere Datei.
import-name-taken = Eine Sammlung, die EXpress mitbringt, heißt schon so. Geben Sie der Sammlung einen anderen Namen.
import-unknown-provider = Kein Anbieter hat diesen Schlüssel, weder in der Datei noch in dieser Beratungsstelle.
import-other-encoding = Der Text dieser Datei ist nicht in UTF-8, sondern wohl in { $encoding }. Speichern Sie die Datei als „CSV UTF-8“, oder bitten Sie um die Datei in UTF-8.
import-unknown-column = Keine Tabelle mit Angeboten hat diese Spalte. Vergleichen Sie ihren Namen mit der Vorlage, oder nehmen Sie die Spalte heraus.
import-needed-column = Diese Spalte fehlt. Fügen Sie sie hinzu; die Vorlage zeigt ihren Namen.
import-nothing-of-offers = Darin sind keine Anbieter und keine Angebote. Wählen Sie eine Datei mit Angeboten oder den Ordner eines Datenpakets.
import-nothing-of-esco = Darin sind keine Dateien von ESCO. Wählen Sie die Zip-Datei von der ESCO-Website oder den Ordner, in dem sie liegt.
import-missing-file = Diese Datei der englischen Klassifikation fehlt. Laden Sie die ganze englische Klassifikation bei ESCO herunter.
import-broken-archive = Diese Zip-Datei ist beschädigt oder bricht ab. Laden Sie sie noch einmal herunter.
import-archive-too-large = Diese Zip-Datei ist ausgepackt viel größer als ESCO. Verwenden Sie nur Dateien von der ESCO-Website.
import-not-utf8 = In dieser Zeile steht Text, der nicht lesbar ist. Laden Sie die Datei noch einmal herunter, und speichern Sie sie nicht in einem anderen Programm.
import-missing-column = Diese Spalte fehlt. Laden Sie die Datei noch einmal herunter, und speichern Sie sie nicht in einem anderen Programm.
import-wrong-column-count = Diese Zeile hat { $found } Felder statt { $expected }. Laden Sie die Datei noch einmal herunter.
import-empty-field = Dieses Feld ist leer, darf es aber nicht sein. Laden Sie die Datei noch einmal herunter.
import-unknown-value = Diesen Wert verwendet ESCO hier nicht. Laden Sie die Datei noch einmal herunter.
import-duplicate-uri = Derselbe Begriff steht zweimal in dieser Datei. Laden Sie die Datei noch einmal herunter.
import-base-missing = Die Sprache „{ $language }“ braucht zuerst Englisch. Lesen Sie die englische Klassifikation ein und danach diese Sprache.
import-older-release = Für die Sprache „{ $language }“ ist schon eine neuere Ausgabe hier: { $held }; die Dateien enthalten { $found }. Wählen Sie eine neuere.

# What is worth knowing about an entry of an imported file. It comes in all the same.
import-note-step-not-in-file = Die Datei nennt weder Schritt noch Art. Daraus wird eine Auskunftsstelle; im Formular des Angebots können Sie das ändern.
import-note-date-passed = Der Tag { $on } ist vorbei. Er bleibt stehen.
import-note-age-became-rule = Die Altersangaben der Datei werden zu einer Bedingung.
import-note-kept-as-it-came = Dafür hat EXpress kein Feld. Es bleibt, wie es kam, und wird beim Ausgeben wieder mitgegeben.
import-note-position-impossible = Diese Lage gibt es nirgends auf der Erde; sie kommt nicht in die Liste der Orte.
import-note-rows-without-owner = { $count ->
    [one] { $count } Eintrag gehört zu keinem Anbieter und keinem Angebot. Er wird weggelassen.
   *[other] { $count } Einträge gehören zu keinem Anbieter und keinem Angebot. Sie werden weggelassen.
}
