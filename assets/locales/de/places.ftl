### reviewed: none

## Screen

# The places of the desk.
settings-places = Orte
places-about = Daraus berechnet EXpress Entfernungen, in der Luftlinie und ohne Netz. Schreiben Sie die Namen so, wie sie in Akten und Angeboten stehen.
places-none = Noch ist kein Ort eingetragen, darum kennt EXpress keine Entfernungen.
place-add = Ort hinzufügen
place-form = Ort
place-name = Name des Ortes
place-name-hint = Etwa eine Stadt oder ein Stadtteil.
place-position-hint = Beide Zahlen stehen in jeder Karte im Internet: Klicken Sie mit der rechten Maustaste auf den Ort. Sie stehen auch im Lexikon auf der Seite der Stadt.
place-position-label = Lage
place-latitude = Breitengrad
place-latitude-hint = Etwa 53,55. Negativ südlich des Äquators.
place-longitude = Längengrad
place-longitude-hint = Etwa 9,99. Negativ westlich von Greenwich.
# Both figures are without a sign; the sides say where they count from.
place-position =
    { $latitude } { $latitude-side ->
        [south] Süd
       *[north] Nord
    }, { $longitude } { $longitude-side ->
        [west] West
       *[east] Ost
    }
place-without-position = Ohne Lage. EXpress kennt keine Entfernungen von hier.
