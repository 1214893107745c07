### reviewed: editors

## Screen

# The places of the desk.
settings-places = Places
places-about = From these EXpress reckons distances, as the crow flies and without a network. Write names as they stand in files and offers.
places-none = No place is filled in yet, so EXpress knows no distances.
place-add = Add a place
place-form = Place
place-name = Name of the place
place-name-hint = Such as a town or a part of it.
place-position-hint = Both numbers stand in any map on the internet: click on the place with the right mouse button. They are also on the page of the town in an encyclopaedia.
place-position-label = Position
place-latitude = Latitude
place-latitude-hint = Such as 53.55. Negative south of the equator.
place-longitude = Longitude
place-longitude-hint = Such as 9.99. Negative west of Greenwich.
# Both figures are without a sign; the sides say where they count from.
place-position =
    { $latitude } { $latitude-side ->
        [south] south
       *[north] north
    }, { $longitude } { $longitude-side ->
        [west] west
       *[east] east
    }
place-without-position = Without a position. EXpress knows no distances from here.
