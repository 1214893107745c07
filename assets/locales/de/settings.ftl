### reviewed: none

## Screen

# Settings.
settings-navigation = Abschnitte der Einstellungen
settings-desk = Beratungsstelle
settings-screen = Bildschirm
settings-reference = Mitgelieferte Tatsachen
settings-vault = Tresor
settings-about = Über EXpress
settings-region = Region
settings-country = Land
settings-paper-language = Sprache der Papiere
settings-zoom = Strg und + macht alles größer, Strg und − kleiner, Strg und 0 wie üblich.
settings-reference-about = Sie sind in jeder Beratungsstelle gleich. Was niemand geprüft hat, ist überall so gekennzeichnet, auf dem Bildschirm und auf Papier.
settings-reference-what = Was
settings-reference-entries = Einträge
settings-reference-verified = Geprüft
settings-reference-dates = Vom
settings-reference-sources = Quellen
settings-from-to = { $from } bis { $to }
reference-eqf-descriptors = Beschreibungen der EQR-Niveaus
reference-nqf-tables = Nationale Rahmen und der EQR
reference-origin-frameworks = Rahmen der Herkunftsländer
reference-entrecomp = EntreComp
reference-entrecomp-statements = Aussagen zu den Stufen von EntreComp
reference-recognition-routes = Wege zu Anerkennung und Validierung
reference-target-qualifications = Abschlüsse als Ziel
reference-residence-rights = Was Aufenthaltstitel zur Selbstständigkeit sagen
reference-trade-rules = Gewerbe und was sie verlangen
reference-finance-papers = Unterlagen, nach denen Kreditgeber fragen
reference-sensitive-words = Wörter, die vor dem Drucken einen zweiten Blick brauchen
reference-languages = Sprachen
reference-countries = Länder und Gebiete
reference-strength-cards = Stärkenkarten
settings-vault-about = Alles, was Sie schreiben, liegt in einer verschlüsselten Datei auf diesem Computer. Prüfen Sie sie ab und zu, und bewahren Sie eine Kopie an einem anderen Ort auf.
settings-verify = Tresor prüfen
settings-verifying = Jede Seite und jeder Eintrag wird gelesen.
settings-verified =
    { $count ->
        [one] Der Tresor ist in Ordnung. Die Aufzeichnung der Änderungen ist vollständig: 1 Eintrag.
       *[other] Der Tresor ist in Ordnung. Die Aufzeichnung der Änderungen ist vollständig: { $count } Einträge.
    }
settings-not-sound = Die Prüfung hat etwas gefunden, das nicht passt. Es wurde nichts verändert. Kopieren Sie den Ordner des Tresors, und fragen Sie dann die Person, die sich um diesen Computer kümmert.
settings-back-up = Sicherung anlegen
settings-backing-up = Die Sicherung wird geschrieben und zur Probe gelesen.
settings-backup-path = Sicherung speichern unter
settings-backup-path-hint = Ein ganzer Pfad zu einer Datei, die es noch nicht gibt, am besten auf einem anderen Datenträger. Sie öffnet sich nur mit Ihrer Passphrase.
settings-backed-up = Die Sicherung vom { $date }, { $time }, ist geschrieben und wurde zur Probe gelesen. Der Tresor darin hat { $kilobytes } kB. Sie liegt hier: { $path }
settings-no-backup-of-demo = Vom Beispiel wird nichts behalten, also gibt es davon keine Sicherung.
settings-eqf-table = Worauf ein Niveau beruhen darf
settings-targets = Abschlüsse als Ziel
settings-founding = Gründung: Aufenthaltstitel und Gewerbe
eqf-table-about = Worauf ein Niveau beruhen darf, hängt davon ab, wie etwas gelernt wurde und welches Papier da ist. Diese Vorgabe gilt für jedes Land. Eine eigene Zeile ändert ein Feld davon.
eqf-table-default = Die Vorgabe
eqf-table-learnt = Gelernt
eqf-table-paper-no-paper = Kein Papier gesehen
eqf-table-paper-paper = Ein Papier
eqf-table-paper-states-level = Ein Papier, das ein Niveau nennt
eqf-table-no-benchmark = Kein Maßstab, also kein Niveau
eqf-table-own = Zeilen dieser Beratungsstelle
eqf-table-none = Sie haben keine eigenen Zeilen. Es gilt die Vorgabe.
eqf-table-add = Zeile für ein Land hinzufügen
eqf-table-new = Neue Zeile
eqf-table-country = Aufnahmeland
eqf-table-for-everywhere = Für jedes Land, das keine eigene Zeile hat
eqf-table-everywhere = Jedes andere Land
eqf-table-evidence = Vorhandenes Papier
eqf-table-bases = Ein Niveau darf beruhen auf
eqf-table-bases-hint = Ist nichts angekreuzt, gibt es keinen Maßstab und also kein Niveau.
eqf-table-keep = Diese Zeile hinzufügen
eqf-table-line = { $country }. Gelernt: { $setting }. { $evidence }
eqf-table-remove-what = Zeile entfernen: { $what }
eqf-table-added = Die Zeile ist hinzugefügt.
eqf-table-removed = Die Zeile ist entfernt.
eqf-table-back = Zurück zur Vorgabe
eqf-table-is-back = Es gilt wieder die Vorgabe.
eqf-table-twice = Für dieses Land, diese Art zu lernen und dieses Papier gibt es schon eine Zeile. Ändern Sie diese.
eqf-table-beyond = Eines davon kann für das, was so gelernt wurde, mit diesem Papier nie ein Niveau geben. Nehmen Sie das Kreuz weg.
eqf-table-loses = Mit einem besseren Papier hätte eine Person weniger Wege zu einem Niveau als mit diesem. Kreuzen Sie zuerst beim besseren Papier dasselbe an, oder nehmen Sie hier ein Kreuz weg.
about-program = EXpress { $version }, das Programm für Beratende, die Migrantinnen, Migranten und Geflüchteten bei der Gründung helfen.
about-offline = Das Programm öffnet keine Netzverbindung. Was Sie schreiben, bleibt auf diesem Computer.
about-licence = Freie Software unter der MIT-Lizenz oder der Apache-Lizenz 2.0, nach Wahl.
about-fonts = Die Noto-Schriften stehen unter der SIL Open Font License 1.1. Namen von Sprachen und Ländern stammen aus Unicode CLDR.
about-esco = Dieser Dienst nutzt die ESCO-Klassifikation der Europäischen Kommission.

# ESCO, imported from its files.
settings-paper-languages = Sprachen der Papiere
settings-esco = ESCO-Klassifikation
esco-about = ESCO benennt etwa 3.000 Berufe und 14.000 Fähigkeiten in vielen Sprachen. Es ist frei: Laden Sie die CSV-Dateien von der ESCO-Website, zuerst Englisch, dann die Sprachen Ihrer Beratungsstelle. Sie liegen neben dem Tresor, nicht darin.
esco-none = Noch ist nichts importiert. Bis dahin antwortet eine Startliste unserer eigenen Auswahl.
esco-language = Sprache
esco-release = Ausgabe
esco-occupations = Berufe
esco-skills = Fähigkeiten
esco-imported = Importiert
esco-path = Zip-Datei oder Ordner
esco-path-hint = Der ganze Pfad zu einer Zip-Datei von der ESCO-Website oder zu dem Ordner, in dem sie liegen.
esco-choose-file = Zip-Datei auswählen …
esco-choose-folder = Ordner auswählen …
esco-import = ESCO importieren
esco-importing = ESCO wird importiert: { $percent } %. Sie können weiterarbeiten.
esco-stop = Import anhalten
esco-done = Importiert: { $languages }.

# How hard a passphrase is to guess.
passphrase-strength = Stärke der Passphrase: { $strength }.
passphrase-very-weak = sehr schwach
passphrase-weak = schwach
passphrase-fair = mittel
passphrase-strong = stark
passphrase-very-strong = sehr stark
