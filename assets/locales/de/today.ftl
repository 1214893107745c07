### reviewed: none

## Screen

# The first screen of an open desk.
today-heading = Heute
today-search = Person finden
today-search-hint = Ein Teil eines Namens, eines Codes oder eines Ortes, in jeder Schrift. Strg+F bringt Sie hierher.
today-found =
    { $count ->
        [0] Niemand gefunden
        [one] 1 Person gefunden
       *[other] { $count } Personen gefunden
    }
today-found-heading = Gefunden
today-found-nobody = Niemand in dieser Beratungsstelle passt zu diesen Buchstaben. Versuchen Sie weniger Buchstaben, den Code oder den Ort.
today-returning-heading = Kommt heute wieder
today-recent-heading = Wo Sie aufgehört haben
today-no-candidates-heading = Noch keine Personen
today-no-candidates = Hier finden Sie die Menschen, die Sie beraten, die letzten zuerst. Am Anfang genügt ein Code.
today-changed = geändert am { $date }
today-figures-heading = In dieser Beratungsstelle
today-candidates =
    { $count ->
        [one] Person
       *[other] Personen
    }
today-offers =
    { $count ->
        [one] Angebot im Verzeichnis
       *[other] Angebote im Verzeichnis
    }
today-old-offers =
    { $count ->
        [one] davon seit einem halben Jahr nicht bestätigt
       *[other] davon seit einem halben Jahr nicht bestätigt
    }
