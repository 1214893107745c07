### reviewed: none

## Screen

# Pictures and scans that show something.
files-heading = Bilder und Scans
files-choose = Dateien hinzufügen
files-hint = Oder legen Sie sie mit der Maus hier ab, oder kopieren Sie ein Bild und drücken Sie Strg+V. Bilder (JPEG, PNG) und PDF-Dateien bis { $megabytes } Megabyte.
files-reading = „{ $name }“ wird gelesen …
files-stop =
    { $count ->
        [one] 1 weitere Datei weglassen
       *[other] { $count } weitere Dateien weglassen
    }
files-pasted-name = Eingefügtes Bild
files-open-what = „{ $name }“ ansehen
files-detach = Hier wegnehmen
files-detach-what = Hier wegnehmen: „{ $name }“
files-detached = „{ $name }“ wird hier nicht mehr gezeigt. Die Datei bleibt in der Akte der Person.
files-choose-other = Vorhandene Datei verwenden ({ $count })
files-others = Andere Dateien dieser Person
files-attach = Auch hier zeigen
files-attach-what = Auch hier zeigen: „{ $name }“

# What became of a file that was handed in.
files-not-taken = „{ $name }“ wurde nicht aufgenommen
files-unreadable = Die Datei ließ sich nicht bis zum Ende lesen. Nichts davon wurde behalten, und alles andere hier ist sicher. Prüfen Sie, ob sie noch an ihrem Platz ist, und wählen Sie sie dann noch einmal.
files-already-here = „{ $name }“ liegt schon in der Akte dieser Person. Die Datei wird nur einmal aufbewahrt.
files-notes-close = Diese Meldung schließen

# What a file is.
file-kind-jpeg = Bild (JPEG)
file-kind-png = Bild (PNG)
files-pdf-pages =
    { $count ->
        [one] PDF, 1 Seite
       *[other] PDF, { $count } Seiten
    }
files-size-kilobytes = { $size } Kilobyte
files-size-megabytes = { $size } Megabyte

# A file in large.
files-opening = Die Seite wird geöffnet …
files-previous = Vorige Seite
files-next = Nächste Seite
files-page-of = Seite { $page } von { $pages }
files-full-size = Volle Größe

# Files that show nothing yet.
files-loose = Noch nicht als Nachweis verwendet
files-loose-about = Diese Dateien liegen in der Akte der Person, aber kein Nachweis und keine Beurteilung zeigt sie.
files-use = Als Nachweis verwenden
files-use-what = Als Nachweis verwenden: „{ $name }“
files-remove-what = „{ $name }“ entfernen
