//! What HSDS has no field for: attributes of an offer or a provider, with terms of taxonomies of ours.

use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::reading::{Reading, text};
use super::{Object, object, part_id};
use crate::gaps::GapSubject;
use crate::offers::OfferDetails;

/// Lists of codes, and single ones: our field, the taxonomy of its codes, what the taxonomy is, whether it is a list.
const CODES: [(&str, &str, &str, bool); 6] = [
    ("step", "express-chain-step", "Steps of the chain from competence assessment to finance", false),
    ("kind", "express-offer-kind", "Kinds of offers", false),
    ("target_groups", "express-target-group", "For whom an offer was made", true),
    ("stages", "express-business-stage", "Stages of a business", true),
    ("sectors", "express-sector", "Branches of business", true),
    ("times", "express-day-time", "Parts of the week", true),
];
const WORKS_ON: (&str, &str) =
    ("express-works-on", "What an offer works on: skills, EntreComp competences, a start in the country");
const ELIGIBILITY: (&str, &str) = ("express-eligibility", "Who may take an offer, as a rule that EXpress reads");
const FIELD: (&str, &str) = ("express-field", "Fields of EXpress that HSDS does not have; the value is JSON");

/// The fields that travel with their value as JSON.
const OFFER_FIELDS: [&str; 15] = [
    "key",
    "names",
    "weeks",
    "capacity",
    "places_left",
    "waiting_weeks",
    "childcare",
    "made_for",
    "training",
    "mentoring",
    "finance",
    "amount_from",
    "amount_to",
    "leads_to",
    "confirmed_by",
];

/// Writes the attributes of an offer. `tells_rule` says whether the rule goes with them.
pub(super) fn of_offer(offer: &OfferDetails, id: Uuid, tells_rule: bool) -> Vec<Value> {
    let blank = fields_of(&OfferDetails::new(offer.provider_id, offer.step, offer.kind, ""));
    let fields = fields_of(offer);
    let mut attributes = Vec::new();
    for (field, taxonomy, what, _) in CODES {
        let codes = match fields.get(field) {
            Some(Value::Array(codes)) => codes.clone(),
            one => one.cloned().into_iter().collect(),
        };
        attributes.extend(codes.iter().filter_map(Value::as_str).map(|code| {
            attribute(id, (taxonomy, what), Term { code, name: &code.replace('_', " ") }, field, Value::Null)
        }));
    }
    for subject in &offer.works_on {
        let (code, name) = match subject {
            GapSubject::Skill { uri, label } => (uri.clone(), label.clone()),
            GapSubject::Entrecomp { id } => (id.clone(), id.replace('_', " ")),
            GapSubject::Theme { theme } => {
                let code = json!(theme).as_str().unwrap_or_default().to_owned();
                (code.clone(), code.replace('_', " "))
            }
        };
        attributes.push(attribute(id, WORKS_ON, Term { code: &code, name: &name }, "works_on", told(subject)));
    }
    if tells_rule {
        let term = Term { code: "rule", name: "eligibility rule" };
        attributes.push(attribute(id, ELIGIBILITY, term, "eligibility", told(&offer.rule)));
    }
    for field in OFFER_FIELDS {
        let value = fields.get(field).filter(|value| blank.get(field) != Some(value));
        // An id of HSDS is the key itself, and an address of an assurer has a field of its own.
        let stands_elsewhere = match field {
            "key" => is_id(&offer.key),
            "confirmed_by" => is_address(&offer.confirmed_by),
            "made_for" => !tells_rule,
            _ => false,
        };
        attributes.extend(value.filter(|_| !stands_elsewhere).map(|value| of_field(id, field, value)));
    }
    attributes
}

/// The attribute with a key that is no id of HSDS.
pub(super) fn of_key(key: &str, id: Uuid) -> Vec<Value> {
    (!key.is_empty() && !is_id(key)).then(|| of_field(id, "key", &json!(key))).into_iter().collect()
}

/// The fields of an offer that only attributes can say.
pub(super) fn fields_of_attributes() -> impl Iterator<Item = &'static str> {
    let said_elsewhere = ["key", "made_for", "confirmed_by"];
    let fields = OFFER_FIELDS.into_iter().filter(move |field| !said_elsewhere.contains(field));
    CODES.into_iter().map(|(field, ..)| field).chain(["works_on"]).chain(fields)
}

/// Reads the attributes that are ours.
pub(super) fn read(of: &Object, reading: &mut Reading) {
    for (number, attribute) in reading.list(of, "attributes") {
        let Some((taxonomy, code)) = ours(attribute) else {
            continue;
        };
        let (way, way_of_code) =
            (format!("attributes[{number}].value"), format!("attributes[{number}].taxonomy_term.code"));
        let value = serde_json::from_str::<Value>(text(attribute, "value"));
        if let Some((field, _, _, is_list)) = CODES.into_iter().find(|one| one.1 == taxonomy) {
            if is_list {
                reading.add(field, &way_of_code, code);
            } else {
                reading.set(field, &way_of_code, code);
            }
            continue;
        }
        match value {
            Err(_) => reading.refuse(&way, "expected JSON"),
            Ok(value) if taxonomy == WORKS_ON.0 => reading.add("works_on", &way, value),
            Ok(value) if taxonomy == ELIGIBILITY.0 => reading.set("rule", &way, value),
            Ok(value) if OFFER_FIELDS.contains(&code) => reading.set(code, &way, value),
            Ok(_) => reading.refuse(&way_of_code, "unknown field of EXpress"),
        }
    }
}

/// Whether a key is written just as its id goes out, so that it needs no attribute.
fn is_id(key: &str) -> bool {
    key.parse::<Uuid>().is_ok_and(|id| id.to_string() == key)
}

/// Whether the text is an e-mail address, which is all that HSDS says of whoever confirmed an offer.
pub(super) fn is_address(text: &str) -> bool {
    text.contains('@') && !text.contains(char::is_whitespace)
}

/// Whether EXpress wrote the attribute.
pub(super) fn is_ours(attribute: &Value) -> bool {
    attribute.as_object().is_some_and(|attribute| ours(attribute).is_some())
}

/// The taxonomy and the code of an attribute that is ours.
fn ours(attribute: &Object) -> Option<(&str, &str)> {
    let term = attribute.get("taxonomy_term")?.as_object()?;
    let detail = term.get("taxonomy_detail").and_then(Value::as_object);
    let named = Some(text(term, "taxonomy")).filter(|name| !name.is_empty());
    let taxonomy = named.or_else(|| detail.map(|detail| text(detail, "name")))?;
    let is_ours = [WORKS_ON.0, ELIGIBILITY.0, FIELD.0].contains(&taxonomy) || CODES.iter().any(|one| one.1 == taxonomy);
    is_ours.then(|| (taxonomy, text(term, "code")))
}

struct Term<'a> {
    code: &'a str,
    name: &'a str,
}

fn of_field(id: Uuid, field: &str, value: &Value) -> Value {
    attribute(id, FIELD, Term { code: field, name: &field.replace('_', " ") }, field, told(value))
}

fn attribute(owner: Uuid, (taxonomy, what): (&str, &str), term: Term<'_>, link_type: &str, value: Value) -> Value {
    let taxonomy_id = part_id(Uuid::nil(), taxonomy);
    let detail = json!({ "id": taxonomy_id, "name": taxonomy, "description": what });
    let taxonomy_term = json!({
        "id": part_id(taxonomy_id, term.code),
        "code": term.code,
        "name": term.name,
        "description": what,
        "taxonomy": taxonomy,
        "taxonomy_detail": detail,
    });
    Value::Object(object([
        ("id", json!(part_id(owner, &format!("{taxonomy}/{}", term.code)))),
        ("link_type", json!(link_type)),
        ("value", value),
        ("taxonomy_term", taxonomy_term),
    ]))
}

/// A value as the text of an attribute.
fn told(value: &impl Serialize) -> Value {
    json!(json!(value).to_string())
}

fn fields_of(offer: &OfferDetails) -> Object {
    match json!(offer) {
        Value::Object(fields) => fields,
        _ => Object::new(),
    }
}
