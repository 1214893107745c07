### reviewed: none

## Screen

# Offers from a file.
offers-files-heading = Einlesen und ausgeben
offers-import = Datei einlesen
offers-import-about = Eine Datei von EXpress, nach HSDS 3.0 oder eine Tabelle. Zuerst sehen Sie, was geschehen würde. Dann kommt alles herein oder nichts.
offers-path = Datei oder Ordner
offers-path-hint = Wählen Sie mit einem Knopf, oder fügen Sie den Pfad ein.
offers-choose-file = Datei wählen
offers-choose-folder = Ordner wählen
offers-look = Ansehen, was geschehen würde
offers-import-format = Dateiformat: { $format }
import-format-express-offers = Angebote von EXpress
import-format-hsds-json = HSDS 3.0 als JSON
import-format-hsds-tabular = HSDS 3.0 als Tabellen
import-format-offers-table = Tabelle mit einer Zeile je Angebot
offers-import-refused =
    { $count ->
        [one] Nichts wurde eingelesen, weil etwas in der Datei nicht stimmt. Lassen Sie es berichtigen, und wählen Sie die Datei noch einmal.
       *[other] Nichts wurde eingelesen, weil { $count } Dinge in der Datei nicht stimmen. Lassen Sie sie berichtigen, und wählen Sie die Datei noch einmal.
    }
offers-import-troubles = Was nicht stimmt
offers-import-where = Wo in der Datei
offers-import-trouble = Was dort nicht stimmt
offers-import-entries = Was hereinkommt
offers-import-entry = Eintrag
offers-import-state = Was damit geschieht
import-entry-new = Neu
import-entry-changed = Geändert
import-entry-unchanged = Unverändert
offers-import-preview-about = Noch ist nichts eingelesen. Sehen Sie die Liste durch, und lesen Sie dann ein.
offers-import-nothing-new = Alles aus dieser Datei ist schon in dieser Beratungsstelle. Es gibt nichts einzulesen.
offers-import-do =
    { $count ->
        [one] 1 Eintrag einlesen
       *[other] { $count } Einträge einlesen
    }
offers-import-done = Eingelesen. Neu: { $added }. Geändert: { $changed }. Unverändert: { $unchanged }.
import-note-at = { $field }: { $words }
offer-foreign-fields = Felder anderer Programme

# The directory to a file.
offers-export = Verzeichnis ausgeben
offers-export-about = Alle Anbieter, Angebote und Orte, für eine andere Beratungsstelle oder ein anderes Programm. Über Personen, die Sie beraten, steht nichts darin.
offers-export-kind = Art der Datei
offers-export-json = HSDS 3.0 als eine Datei
offers-export-json-about = JSON, für andere Programme
offers-export-tabular = HSDS 3.0 als Tabellen
offers-export-tabular-about = eine Zip-Datei mit CSV-Tabellen, für die Tabellenkalkulation
offers-target = Wohin
offers-choose-target = Ort wählen
offers-export-do = Ausgeben
offers-export-done = Ausgegeben nach { $path }.
