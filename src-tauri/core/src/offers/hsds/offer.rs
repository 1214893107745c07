//! An offer as a `service` of HSDS.

use serde_json::{Value, json};
use uuid::Uuid;

use super::location::{self, Spoken};
use super::reading::{Reading, says_something, something, text};
use super::{Around, Object, attributes, contacts, foreign, object, part_id, schedule};
use crate::checks::{LONGEST_LINE, LONGEST_NAME};
use crate::eligibility::{Condition, Rule};
use crate::imports::ImportNoteKind;
use crate::offers::{OfferDetails, OfferStatus};
use crate::reference::Reference;
use crate::text::fold;

/// The service of an offer, with what an import kept of it.
pub(in crate::offers) fn give(offer: &OfferDetails, id: Uuid, around: &Around<'_>) -> Object {
    let kept = offer.foreign_fields.get("eligibility_description").and_then(Value::as_str);
    // The file's own sentence goes back as long as the rule is still the one that its ages make.
    let still_true = |text: &&str| {
        let made_for = if text.chars().count() <= LONGEST_LINE { *text } else { "" };
        offer.rule == rule_of(ages(&offer.rule)) && offer.made_for == made_for
    };
    let written = write(offer, id, around, kept.filter(still_true).map(str::to_owned));
    foreign::give_back(written, &offer.foreign_fields, &|object| {
        let mut reading = Reading::default();
        read(object, &mut reading, around.reference);
        reading.fields
    })
}

/// What our fields say. A `description` of who may take it stands instead of the one that the rule makes.
pub(super) fn write(offer: &OfferDetails, id: Uuid, around: &Around<'_>, description: Option<String>) -> Object {
    let tells_rule = description.is_none() && offer.rule != Rule::default();
    let description = description.unwrap_or_else(|| {
        let sentence = if tells_rule { (around.sentence)(&offer.rule) } else { String::new() };
        [offer.made_for.as_str(), &sentence].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    });
    let (at_least, at_most) = ages(&offer.rule);
    let assurer = Some(&offer.confirmed_by).filter(|by| attributes::is_address(by));
    object([
        ("id", json!(id)),
        ("name", json!(offer.name)),
        ("description", json!(offer.description)),
        ("status", json!(status(offer.status))),
        ("application_process", json!(offer.how_to_apply)),
        ("fees_description", json!(offer.cost)),
        ("cost_options", cost(offer.cost_euros, id)),
        ("eligibility_description", json!(description)),
        ("minimum_age", json!(at_least)),
        ("maximum_age", json!(at_most)),
        ("assured_date", json!(offer.confirmed_on)),
        ("assurer_email", json!(assurer)),
        ("languages", languages(offer, id, around.reference)),
        ("schedules", schedule::write(offer, id)),
        ("required_documents", documents(offer, id)),
        ("contacts", contacts::write(&offer.contacts, id)),
        ("service_areas", area(&offer.region, id)),
        ("service_at_locations", at_locations(offer, id, around)),
        ("attributes", attributes::of_offer(offer, id, tells_rule).into()),
    ])
}

/// What a service says.
pub(super) fn read(service: &Object, reading: &mut Reading, reference: &Reference) {
    for (way, field) in [("id", "key"), ("name", "name"), ("description", "description")] {
        reading.take(service, way, field);
    }
    reading.take(service, "application_process", "how_to_apply");
    reading.take_line(service, "fees_description", "cost", LONGEST_LINE);
    reading.take(service, "assured_date", "confirmed_on");
    reading.take_line(service, "assurer_email", "confirmed_by", LONGEST_LINE);
    if let Some(value) = something(service, "status") {
        let code = if value == "temporarily closed" { json!("temporarily_closed") } else { value.clone() };
        reading.set("status", "status", code);
    }
    read_cost(service, reading);
    read_languages(service, reading, reference);
    schedule::read(service, reading);
    for (number, document) in reading.list(service, "required_documents") {
        let line = text(document, "document");
        if !line.trim().is_empty() && line.chars().count() <= LONGEST_LINE {
            reading.add("documents", &format!("required_documents[{number}].document"), line);
        }
    }
    contacts::read(service, reading);
    read_locations(service, reading);
    let areas = reading.list(service, "service_areas");
    if let [(_, area)] = areas.as_slice()
        && says_something(&json!(text(area, "name")))
        && text(area, "name").chars().count() <= LONGEST_NAME
    {
        reading.set("region", "service_areas[0].name", text(area, "name"));
    }
    attributes::read(service, reading);
    if !reading.fields.contains_key("rule") {
        read_ages(service, reading);
        reading.take_line(service, "eligibility_description", "made_for", LONGEST_LINE);
    }
    if something(service, "id").is_none() {
        reading.refuse("id", "missing field `id`");
    }
}

fn read_ages(service: &Object, reading: &mut Reading) {
    let at_least = reading.whole(service, "minimum_age").filter(|age| *age > 0);
    let at_most = reading.whole(service, "maximum_age");
    let rule = rule_of((at_least, at_most));
    if rule != Rule::default() {
        let way = if at_least.is_some() { "minimum_age" } else { "maximum_age" };
        reading.set("rule", way, json!(rule));
        reading.note(way, ImportNoteKind::AgeBecameRule);
    }
}

/// The ages that everybody must have whom the rule lets in, as far as HSDS can say them.
pub(in crate::offers) fn ages(rule: &Rule) -> (Option<u32>, Option<u32>) {
    let parts = match rule {
        Rule::All(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let ages = parts.iter().filter_map(|part| match part {
        Rule::Fact(Condition::Age { at_least, at_most }) => Some((*at_least, *at_most)),
        _ => None,
    });
    ages.fold((None, None), |(low, high), (least, most)| (low.max(least), high.into_iter().chain(most).min()))
}

/// The rule with these ages in the place of its own; the same rule where these are none or the same.
pub(in crate::offers) fn with_ages(rule: &Rule, wanted: (Option<u32>, Option<u32>)) -> Rule {
    if wanted == (None, None) || wanted == ages(rule) {
        return rule.clone();
    }
    let others = match rule {
        Rule::All(parts) => parts.clone(),
        one => vec![one.clone()],
    };
    let others: Vec<Rule> =
        others.into_iter().filter(|part| !matches!(part, Rule::Fact(Condition::Age { .. }))).collect();
    if others.is_empty() {
        return rule_of(wanted);
    }
    Rule::All(std::iter::once(rule_of(wanted)).chain(others).collect())
}

fn rule_of((at_least, at_most): (Option<u32>, Option<u32>)) -> Rule {
    if at_least.is_none() && at_most.is_none() {
        return Rule::default();
    }
    Rule::Fact(Condition::Age { at_least, at_most })
}

const fn status(status: OfferStatus) -> &'static str {
    match status {
        OfferStatus::Active => "active",
        OfferStatus::TemporarilyClosed => "temporarily closed",
        OfferStatus::Inactive => "inactive",
        OfferStatus::Defunct => "defunct",
    }
}

fn cost(euros: Option<i64>, id: Uuid) -> Value {
    let option = |euros| json!({ "id": part_id(id, "cost"), "currency": "EUR", "amount": euros });
    euros.map(option).into_iter().collect()
}

/// One price in whole euros is ours; several, or another currency, are kept as they came.
fn read_cost(service: &Object, reading: &mut Reading) {
    if let [(_, option)] = reading.list(service, "cost_options").as_slice()
        && text(option, "currency").eq_ignore_ascii_case("EUR")
        && let Some(amount) = option.get("amount").and_then(Value::as_f64)
        && amount.fract() == 0.0
        && (0.0..1e9).contains(&amount)
    {
        #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
        reading.set("cost_euros", "cost_options[0].amount", amount as i64);
    }
}

fn languages(offer: &OfferDetails, id: Uuid, reference: &Reference) -> Value {
    let one = |(number, code): (usize, &String)| {
        let name = reference.language(code).map_or(code.as_str(), |language| language.name.in_language("en"));
        json!({ "id": part_id(id, &format!("languages/{number}")), "name": name, "code": code })
    };
    offer.languages.iter().enumerate().map(one).collect()
}

/// A language is known by its code, or by its English name where the code is one of three letters.
fn read_languages(service: &Object, reading: &mut Reading, reference: &Reference) {
    for (number, language) in reading.list(service, "languages") {
        let (code, name) = (text(language, "code"), fold(text(language, "name")));
        let by_name = || reference.languages().iter().find(|one| fold(one.name.in_language("en")) == name);
        if let Some(known) = reference.language(code).or_else(by_name) {
            reading.add("languages", &format!("languages[{number}].code"), known.code.as_str());
        }
    }
}

fn documents(offer: &OfferDetails, id: Uuid) -> Value {
    let one = |(number, document): (usize, &String)| json!({ "id": part_id(id, &format!("documents/{number}")), "document": document });
    offer.documents.iter().enumerate().map(one).collect()
}

fn area(region: &str, id: Uuid) -> Value {
    let area = (!region.is_empty()).then(|| json!({ "id": part_id(id, "area"), "name": region }));
    area.into_iter().collect()
}

/// HSDS ties a service to a location by an object of its own, which our offers do without; it is made here.
fn at_locations(offer: &OfferDetails, id: Uuid, around: &Around<'_>) -> Value {
    let mut at_locations = Vec::new();
    if !offer.place.is_empty() || !offer.accessibility.is_empty() {
        let location_id = part_id(id, "location");
        let spoken = Spoken { place: &offer.place, region: &offer.region, address: "" };
        let mut location = location::write(&spoken, location_id, around);
        let accessibility = offer.accessibility.iter().enumerate().map(|(number, line)| {
            json!({ "id": part_id(location_id, &format!("accessibility/{number}")), "description": line })
        });
        location.extend(object([("accessibility", accessibility.collect())]));
        at_locations.push(json!({ "id": part_id(id, "at_location"), "location": location }));
    }
    if offer.everywhere {
        let location = json!({ "id": part_id(id, "everywhere"), "location_type": "virtual" });
        at_locations.push(json!({ "id": part_id(id, "at_everywhere"), "location": location }));
    }
    at_locations.into()
}

fn read_locations(service: &Object, reading: &mut Reading) {
    for (number, at) in reading.list(service, "service_at_locations") {
        let Some(location) = at.get("location").and_then(Value::as_object) else {
            continue;
        };
        let way = format!("service_at_locations[{number}].location");
        if text(location, "location_type") == "virtual" {
            reading.set("everywhere", &format!("{way}.location_type"), true);
            continue;
        }
        location::read_place(location, &way, reading);
        for (field, said) in [("place", location::place(location)), ("region", location::region(location))] {
            let is_said = !said.trim().is_empty() && said.chars().count() <= LONGEST_LINE;
            if is_said && !reading.fields.contains_key(field) {
                reading.set(field, &way, said);
            }
        }
        for item in something(location, "accessibility").and_then(Value::as_array).into_iter().flatten() {
            let line = item.get("description").and_then(Value::as_str).unwrap_or_default();
            if !line.trim().is_empty() && line.chars().count() <= LONGEST_LINE {
                reading.add("accessibility", &format!("{way}.accessibility"), line);
            }
        }
    }
}
