//! Makes a draft of the services, organizations and places that a file holds.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uuid::Uuid;

use super::document::{Document, Item};
use super::reading::{Reading, text};
use super::{Around, attributes, foreign, location, offer, provider};
use crate::imports::{ImportNote, ImportNoteKind};
use crate::offers::import::draft::{Draft, Drafted, DraftedOffer, NOBODY, Spot, Unsaid, shaped};
use crate::offers::{OfferDetails, ProviderDetails};
use crate::places::PlaceDetails;
use crate::reference::Reference;
use crate::text::fold;

impl Document {
    /// What the file says, entry by entry.
    pub(super) fn draft(mut self, mut draft: Draft, reference: &Reference, country: &str) -> Draft {
        self.untangle();
        let organizations = self.united_organizations(&mut draft.problems);
        let mut places = BTreeSet::new();
        for item in self.locations {
            draft.take_location(&item, &mut places);
        }
        let mut keys = BTreeMap::new();
        for item in organizations {
            let (at, found) = draft.take_organization(item, &mut keys, reference, country);
            draft.take_places(found, &at, &[], &mut places);
        }
        for item in self.services {
            let (at, found) = draft.take_service(item, &keys, reference, country);
            draft.take_places(found, &at, &[], &mut places);
        }
        let left_out = (self.others > 0).then_some(ImportNoteKind::RowsWithoutOwner { count: self.others });
        draft.notes.extend(left_out.map(|kind| ImportNote { field: String::new(), kind }));
        draft
    }
}

impl Draft {
    /// Takes a location that belongs to nobody as a place, with its position where it says one.
    fn take_location(&mut self, item: &Item, known: &mut BTreeSet<String>) {
        let mut reading = Reading::default();
        location::read_place(&item.object, "", &mut reading);
        let place = reading.places.pop().unwrap_or_else(|| PlaceDetails {
            name: location::place(&item.object).to_owned(),
            region: location::region(&item.object).to_owned(),
            position: None,
        });
        if !place.name.is_empty() {
            self.take_places(vec![place], &item.at, &reading.notes, known);
        }
    }

    /// Takes an organization as a provider. What it says of places is given back.
    fn take_organization(
        &mut self,
        item: Item,
        keys: &mut BTreeMap<String, String>,
        reference: &Reference,
        country: &str,
    ) -> (Spot, Vec<PlaceDetails>) {
        let Item { object, mut at } = item;
        let mut reading = Reading::default();
        provider::read(&object, &mut reading);
        let id = text(&object, "id");
        let key = reading.fields.get("key").and_then(Value::as_str).unwrap_or(id).to_owned();
        self.told_providers.insert(key.clone());
        keys.insert(id.to_owned(), key);
        let Some(mut details): Option<ProviderDetails> = self.take(&mut reading, &mut at) else {
            return (at, Vec::new());
        };
        around(reference, country, &reading.places, |around| {
            let written = provider::write(&details, id.parse().unwrap_or(Uuid::nil()), around);
            details.foreign_fields = foreign::kept(&object, &written, false);
        });
        let notes = notes_of(reading.notes, &reading.origins, details.foreign_fields.keys());
        self.providers.push(Drafted { details, at: at.clone(), notes, unsaid: Unsaid::default() });
        (at, reading.places)
    }

    /// Takes a service as an offer. What it says of places is given back.
    fn take_service(
        &mut self,
        item: Item,
        keys: &BTreeMap<String, String>,
        reference: &Reference,
        country: &str,
    ) -> (Spot, Vec<PlaceDetails>) {
        let Item { object, mut at } = item;
        let mut reading = Reading::default();
        offer::read(&object, &mut reading, reference);
        let reads_rule = reading.origins.get("rule").is_some_and(|way| way.starts_with("attributes"));
        let unsaid = unsaid(&reading, reads_rule);
        if unsaid.fields.contains("step") {
            reading.note("attributes", ImportNoteKind::StepNotInFile);
        }
        for (field, code) in [("step", "information"), ("kind", "information_desk")] {
            reading.fields.entry(field).or_insert_with(|| json!(code));
        }
        reading.set("provider_id", "organization", json!(NOBODY));
        let organization = text(&object, "organization_id");
        let provider = keys.get(organization).map_or(organization, String::as_str).to_owned();
        at.origins.insert("provider".to_owned(), "organization_id".to_owned());
        let Some(mut details): Option<OfferDetails> = self.take(&mut reading, &mut at) else {
            return (at, Vec::new());
        };
        around(reference, country, &reading.places, |around| {
            // Without words for a rule, nothing is taken for the sentence that belongs to it.
            let sentence = (!reads_rule && reading.fields.contains_key("rule")).then(String::new);
            let id = text(&object, "id").parse().unwrap_or(Uuid::nil());
            let written = offer::write(&details, id, around, sentence);
            details.foreign_fields = foreign::kept(&object, &written, reads_rule);
        });
        let notes = notes_of(reading.notes, &reading.origins, details.foreign_fields.keys());
        self.offers.push(DraftedOffer { entry: Drafted { details, at: at.clone(), notes, unsaid }, provider });
        (at, reading.places)
    }

    /// Puts the fields together; what is wrong with them is told.
    fn take<D: DeserializeOwned>(&mut self, reading: &mut Reading, at: &mut Spot) -> Option<D> {
        at.origins.append(&mut reading.origins.clone());
        let before = self.problems.len();
        // These stand under the names of HSDS already.
        let plain = Spot { origins: BTreeMap::new(), ..at.clone() };
        self.problems.extend(reading.problems.drain(..).map(|(way, kind)| plain.problem(&way, kind)));
        match shaped(Value::Object(reading.fields.clone())) {
            Err((field, kind)) => self.problems.push(at.problem(&field, kind)),
            Ok(details) if self.problems.len() == before => return Some(details),
            Ok(_) => {}
        }
        None
    }

    /// The first that says where a place lies is believed.
    fn take_places(
        &mut self,
        places: Vec<PlaceDetails>,
        at: &Spot,
        notes: &[ImportNote],
        known: &mut BTreeSet<String>,
    ) {
        for details in places {
            if known.insert(fold(&details.name)) {
                let (at, notes) = (at.clone(), notes.to_vec());
                self.places.push(Drafted { details, at, notes, unsaid: Unsaid::default() });
            }
        }
    }
}

/// What a service says nothing about. One with a step among its attributes came from an EXpress, which says all that it has.
fn unsaid(reading: &Reading, reads_rule: bool) -> Unsaid {
    let says = |field: &str| reading.fields.contains_key(field);
    if says("step") && says("kind") {
        return Unsaid::default();
    }
    // Whoever confirmed an offer by telephone would not want a file that knows nothing of it to undo that.
    let fields = attributes::fields_of_attributes().chain(["confirmed_on", "confirmed_by"]);
    Unsaid { fields: fields.filter(|field| !says(field)).collect(), rule_beyond_ages: !reads_rule }
}

/// The notes of an entry: those of the reading, and each field from which nothing was read.
fn notes_of<'a>(
    mut notes: Vec<ImportNote>,
    origins: &BTreeMap<String, String>,
    kept: impl Iterator<Item = &'a String>,
) -> Vec<ImportNote> {
    let is_read = |field: &String| {
        origins.values().any(|way| way.split(['.', '[']).next() == Some(field)) || field == "maximum_age"
    };
    let unread = kept.filter(|field| !is_read(field));
    notes.extend(unread.map(|field| ImportNote { field: field.clone(), kind: ImportNoteKind::KeptAsItCame }));
    notes
}

/// Works with what surrounds an object as the file itself has it.
fn around(reference: &Reference, country: &str, places: &[PlaceDetails], work: impl FnOnce(&Around<'_>)) {
    let known = places.iter().filter_map(|place| Some((fold(&place.name), place.position?)));
    work(&Around { reference, country, positions: &known.collect(), sentence: &|_| String::new() });
}
