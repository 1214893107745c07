//! Where something takes place. HSDS tells it as a location with an address; ours is a place, a region and a line of address.

use serde_json::{Value, json};
use uuid::Uuid;

use super::reading::{Reading, something, text};
use super::{Around, Object, object, part_id};
use crate::checks::LONGEST_NAME;
use crate::imports::ImportNoteKind;
use crate::places::{PlaceDetails, Position};
use crate::text::fold;

/// What we know of a location.
#[derive(Default)]
pub(super) struct Spoken<'a> {
    pub(super) place: &'a str,
    pub(super) region: &'a str,
    pub(super) address: &'a str,
}

impl Spoken<'_> {
    pub(super) const fn says_nothing(&self) -> bool {
        self.place.is_empty() && self.region.is_empty() && self.address.is_empty()
    }
}

/// A location that one can go to. HSDS asks for every line of an address, so what we do not know is empty.
pub(super) fn write(spoken: &Spoken<'_>, id: Uuid, around: &Around<'_>) -> Object {
    let address = json!({
        "id": part_id(id, "address"),
        "address_1": spoken.address,
        "city": spoken.place,
        "state_province": spoken.region,
        "postal_code": "",
        "country": around.country,
        "address_type": "physical",
    });
    let position = around.positions.get(&fold(spoken.place));
    object([
        ("id", json!(id)),
        ("location_type", json!("physical")),
        ("name", json!(spoken.place)),
        ("latitude", json!(position.map(|position| position.latitude))),
        ("longitude", json!(position.map(|position| position.longitude))),
        ("addresses", if spoken.says_nothing() { Value::Null } else { json!([address]) }),
    ])
}

/// A place of the desk as a location of its own.
pub(in crate::offers) fn give_place(place: &PlaceDetails, id: Uuid, around: &Around<'_>) -> Object {
    write(&Spoken { place: &place.name, region: &place.region, address: "" }, id, around)
}

/// The first address of a location.
pub(super) fn address(location: &Object) -> Option<&Object> {
    something(location, "addresses")?.as_array()?.first()?.as_object()
}

/// The place: the town of the address, or what the location is called.
pub(super) fn place(location: &Object) -> &str {
    let town = address(location).map(|address| text(address, "city")).unwrap_or_default();
    if town.trim().is_empty() { text(location, "name") } else { town }
}

/// The region, as the address names the state or province.
pub(super) fn region(location: &Object) -> &str {
    address(location).map(|address| text(address, "state_province")).unwrap_or_default()
}

/// The lines of the address without town and state, one after the other; with the town where a postal code belongs to it.
pub(super) fn address_line(location: &Object) -> String {
    let Some(address) = address(location) else {
        return String::new();
    };
    let code = text(address, "postal_code");
    let town = if code.is_empty() { String::new() } else { format!("{code} {}", text(address, "city")) };
    let lines = [text(address, "address_1"), text(address, "address_2"), town.trim()];
    lines.into_iter().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join(", ")
}

/// Makes a place of a location that says where it lies.
pub(super) fn read_place(location: &Object, way: &str, reading: &mut Reading) {
    let name = place(location);
    if name.trim().is_empty() || name.chars().count() > LONGEST_NAME {
        return;
    }
    let degrees = |field| location.get(field).and_then(Value::as_f64);
    let (Some(latitude), Some(longitude)) = (degrees("latitude"), degrees("longitude")) else {
        return;
    };
    let position = Position { latitude, longitude };
    if latitude.abs() > 90.0 || longitude.abs() > 180.0 || (latitude, longitude) == (0.0, 0.0) {
        return reading.note(&format!("{way}.latitude"), ImportNoteKind::PositionImpossible);
    }
    if !reading.places.iter().any(|known| fold(&known.name) == fold(name)) {
        let place =
            PlaceDetails { name: name.to_owned(), region: region(location).to_owned(), position: Some(position) };
        reading.places.push(place);
    }
}
