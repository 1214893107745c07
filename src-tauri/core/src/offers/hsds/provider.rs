//! A provider as an `organization` of HSDS.

use serde_json::{Value, json};
use uuid::Uuid;

use super::location::{self, Spoken};
use super::reading::{Reading, something, text};
use super::{Around, Object, attributes, contacts, foreign, object, part_id};
use crate::checks::LONGEST_LINE;
use crate::offers::ProviderDetails;

/// The organization of a provider, with what an import kept of it.
pub(in crate::offers) fn give(provider: &ProviderDetails, id: Uuid, around: &Around<'_>) -> Object {
    foreign::give_back(write(provider, id, around), &provider.foreign_fields, &|object| {
        let mut reading = Reading::default();
        read(object, &mut reading);
        reading.fields
    })
}

/// What our fields say.
pub(super) fn write(provider: &ProviderDetails, id: Uuid, around: &Around<'_>) -> Object {
    let spoken = Spoken { place: &provider.place, region: &provider.region, address: &provider.address };
    let location = (!spoken.says_nothing()).then(|| location::write(&spoken, part_id(id, "location"), around));
    let mut written = object([
        ("id", json!(id)),
        ("name", json!(provider.name)),
        ("email", json!(provider.email)),
        ("website", json!(provider.website)),
        ("phones", contacts::phones(&provider.phone, id)),
        ("contacts", contacts::write(&provider.contacts, id)),
        ("locations", location.into_iter().map(Value::Object).collect()),
        ("attributes", attributes::of_key(&provider.key, id).into()),
    ]);
    // HSDS asks for a description, be it an empty one.
    written.insert("description".to_owned(), json!(provider.description));
    written
}

/// What an organization says.
pub(super) fn read(organization: &Object, reading: &mut Reading) {
    reading.take(organization, "id", "key");
    reading.take(organization, "name", "name");
    reading.take(organization, "description", "description");
    reading.take_line(organization, "email", "email", LONGEST_LINE);
    reading.take_line(organization, "website", "website", LONGEST_LINE);
    if let Some(number) = contacts::first_number(organization).filter(|number| number.chars().count() <= LONGEST_LINE) {
        reading.set("phone", "phones", number);
    }
    contacts::read(organization, reading);
    let locations = reading.list(organization, "locations");
    for (number, location) in &locations {
        location::read_place(location, &format!("locations[{number}]"), reading);
    }
    let first = locations.iter().find(|(_, location)| text(location, "location_type") != "virtual");
    if let Some((number, location)) = first {
        let said = [
            ("place", location::place(location).to_owned(), "city"),
            ("region", location::region(location).to_owned(), "state_province"),
            ("address", location::address_line(location), "address_1"),
        ];
        for (field, text, way) in said {
            if !text.trim().is_empty() && text.chars().count() <= LONGEST_LINE {
                reading.set(field, &format!("locations[{number}].addresses[0].{way}"), text);
            }
        }
    }
    attributes::read(organization, reading);
    if something(organization, "id").is_none() {
        reading.refuse("id", "missing field `id`");
    }
}
