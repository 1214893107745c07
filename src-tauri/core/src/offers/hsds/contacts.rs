//! People whom one may ask for, and the telephone number of a provider.

use serde_json::{Value, json};
use uuid::Uuid;

use super::reading::{Reading, something, text};
use super::{Object, object, part_id};
use crate::checks::{LONGEST_LINE, LONGEST_NAME};
use crate::offers::ContactPerson;

pub(super) fn write(contacts: &[ContactPerson], owner: Uuid) -> Value {
    let one = |(number, person): (usize, &ContactPerson)| {
        let id = part_id(owner, &format!("contacts/{number}"));
        Value::Object(object([
            ("id", json!(id)),
            ("name", json!(person.name)),
            ("title", json!(person.title)),
            ("email", json!(person.email)),
            ("phones", phones(&person.phone, id)),
        ]))
    };
    contacts.iter().enumerate().map(one).collect()
}

/// Reads the people who have a name; the others are kept as they came.
pub(super) fn read(of: &Object, reading: &mut Reading) {
    for (_, contact) in reading.list(of, "contacts") {
        let name = text(contact, "name");
        let fits = |text: &&str| text.chars().count() <= LONGEST_LINE;
        if name.trim().is_empty() || name.chars().count() > LONGEST_NAME {
            continue;
        }
        let phone = first_number(contact).filter(fits).unwrap_or_default();
        let [title, email] =
            ["title", "email"].map(|field| Some(text(contact, field)).filter(fits).unwrap_or_default());
        let person = json!({ "name": name, "title": title, "phone": phone, "email": email });
        reading.add("contacts", "contacts", person);
    }
}

/// The list of the one telephone number.
pub(super) fn phones(number: &str, owner: Uuid) -> Value {
    let phone = (!number.is_empty()).then(|| json!({ "id": part_id(owner, "phone"), "number": number }));
    phone.into_iter().collect()
}

/// The first telephone number of an object.
pub(super) fn first_number(of: &Object) -> Option<&str> {
    something(of, "phones")?.as_array()?.iter().find_map(|phone| something(phone.as_object()?, "number")?.as_str())
}
