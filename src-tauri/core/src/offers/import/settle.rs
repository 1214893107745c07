//! Holds a draft against the desk: what is wrong with it, what is new and what would change.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use super::draft::{Draft, Drafted, DraftedOffer, Spot, Unsaid};
use crate::checks::{Checks, ProblemKind};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ids::ProviderId;
use crate::imports::{EntryState, ImportEntry, ImportNote, ImportNoteKind, ImportProblem, ImportProblemKind};
use crate::offers::{OfferDetails, ProviderDetails, check_offer, check_provider, hsds};
use crate::places::{PlaceDetails, check_place};
use crate::recorded::Recorded;
use crate::store::record::Record;
use crate::store::rows;
use crate::text::fold;

/// A draft that was held against the desk.
pub(super) struct Settled {
    pub(super) providers: Vec<Ready<ProviderDetails>>,
    pub(super) offers: Vec<Ready<OfferDetails>>,
    pub(super) places: Vec<Ready<PlaceDetails>>,
    pub(super) problems: Vec<ImportProblem>,
    pub(super) notes: Vec<ImportNote>,
}

/// An entry with its id, and how it differs from what the desk keeps.
pub(super) struct Ready<D: Record> {
    pub(super) id: D::Id,
    pub(super) details: D,
    /// The revision that the desk keeps of it; none where it is new.
    pub(super) kept: Option<i64>,
    pub(super) changed_fields: Vec<String>,
    at: Spot,
    notes: Vec<ImportNote>,
}

/// Fields by which a file and the desk mean the same entry.
pub(super) trait Named: Record + Serialize {
    fn name(&self) -> &str;
    /// Under what it is looked for.
    fn key(&self) -> String;
    fn check(&self, checks: &mut Checks<'_>);
    /// What stays of the desk's own fields where the file means this entry.
    fn stay_with(&mut self, kept: &Self, unsaid: &Unsaid);
}

impl Desk {
    pub(super) fn settle(&self, draft: Draft) -> Result<Settled> {
        let mut problems = draft.problems;
        let providers = self.ready(draft.providers, &mut problems)?;
        let known = self.provider_ids(&providers)?;
        let today = self.today();
        let mut offers = Vec::new();
        for DraftedOffer { mut entry, provider } in draft.offers {
            match known.get(&provider) {
                Some(id) => entry.details.provider_id = *id,
                // A provider that cannot be kept has its own problem told already.
                None if draft.told_providers.contains(&provider) => {}
                None => problems.push(entry.at.problem("provider", ImportProblemKind::UnknownProvider)),
            }
            entry.notes.extend(passed_dates(&entry.details, today));
            offers.push(entry);
        }
        let offers = self.ready(offers, &mut problems)?;
        let places = self.ready(draft.places, &mut problems)?;
        problems.sort_by(|one, two| (&one.file, one.line).cmp(&(&two.file, two.line)));
        Ok(Settled { providers, offers, places, problems, notes: draft.notes })
    }

    /// The entries that can come in; what is wrong with the others is added to the problems.
    fn ready<D: Named>(&self, entries: Vec<Drafted<D>>, problems: &mut Vec<ImportProblem>) -> Result<Vec<Ready<D>>> {
        let kept = rows::list::<D>(self.vault())?;
        let kept: BTreeMap<String, Recorded<D::Id, D>> = kept.into_iter().map(|row| (key_of(&row), row)).collect();
        let (mut seen, mut ready) = (BTreeSet::new(), Vec::new());
        for Drafted { mut details, at, notes, unsaid } in entries {
            let mut checks = self.checks();
            checks.require(!details.key().is_empty(), "key", ProblemKind::Empty);
            details.check(&mut checks);
            let before = problems.len();
            if let Err(Error::Invalid(found)) = checks.finish() {
                problems
                    .extend(found.into_iter().map(|one| at.problem(&one.field, ImportProblemKind::Invalid(one.kind))));
            }
            if !seen.insert(details.key()) {
                problems.push(at.problem("key", ImportProblemKind::DuplicateKey));
            }
            let same = kept.get(&details.key());
            if let Some(row) = same {
                details.stay_with(&row.details, &unsaid);
            }
            let id = match same {
                Some(row) => row.id,
                None => D::Id::from(self.new_id()?),
            };
            let changed_fields = same.map(|row| differing(&row.details, &details)).unwrap_or_default();
            if problems.len() == before {
                ready.push(Ready { id, details, kept: same.map(|row| row.rev), changed_fields, at, notes });
            }
        }
        Ok(ready)
    }

    /// The providers that an offer of the file may name: those of the file and those of the desk.
    fn provider_ids(&self, ready: &[Ready<ProviderDetails>]) -> Result<BTreeMap<String, ProviderId>> {
        let kept = rows::list::<ProviderDetails>(self.vault())?;
        let mut ids: BTreeMap<String, ProviderId> = kept.iter().map(|row| (key_of(row), row.id)).collect();
        ids.extend(ready.iter().filter(|one| !one.details.key.is_empty()).map(|one| (one.details.key.clone(), one.id)));
        Ok(ids)
    }
}

impl Settled {
    /// The entries as a preview shows them.
    pub(super) fn entries(&self) -> Vec<ImportEntry> {
        let mut entries: Vec<ImportEntry> = self.providers.iter().map(Ready::entry).collect();
        entries.extend(self.offers.iter().map(Ready::entry));
        entries.extend(self.places.iter().map(Ready::entry));
        entries
    }
}

impl<D: Named> Ready<D> {
    fn entry(&self) -> ImportEntry {
        let state = match self.kept {
            None => EntryState::New,
            Some(_) if self.changed_fields.is_empty() => EntryState::Unchanged,
            Some(_) => EntryState::Changed,
        };
        ImportEntry {
            noun: D::NOUN,
            name: self.details.name().to_owned(),
            file: self.at.file.clone(),
            line: self.at.line,
            state,
            changed_fields: self.changed_fields.clone(),
            notes: self.notes.clone(),
        }
    }
}

impl Named for ProviderDetails {
    fn name(&self) -> &str {
        &self.name
    }

    fn key(&self) -> String {
        self.key.clone()
    }

    fn check(&self, checks: &mut Checks<'_>) {
        check_provider(self, checks);
    }

    fn stay_with(&mut self, kept: &Self, unsaid: &Unsaid) {
        take_from(self, kept, unsaid);
        self.key.clone_from(&kept.key);
    }
}

impl Named for OfferDetails {
    fn name(&self) -> &str {
        &self.name
    }

    fn key(&self) -> String {
        self.key.clone()
    }

    fn check(&self, checks: &mut Checks<'_>) {
        check_offer(self, checks);
    }

    fn stay_with(&mut self, kept: &Self, unsaid: &Unsaid) {
        take_from(self, kept, unsaid);
        self.key.clone_from(&kept.key);
        if unsaid.rule_beyond_ages {
            self.rule = hsds::with_ages(&kept.rule, hsds::ages(&self.rule));
        }
        // What the desk asked later than the file's maker, by telephone, is newer than the file.
        if kept.confirmed_on > self.confirmed_on {
            self.confirmed_on = kept.confirmed_on;
            self.confirmed_by.clone_from(&kept.confirmed_by);
            self.places_left = kept.places_left;
        }
    }
}

impl Named for PlaceDetails {
    fn name(&self) -> &str {
        &self.name
    }

    fn key(&self) -> String {
        fold(&self.name)
    }

    fn check(&self, checks: &mut Checks<'_>) {
        check_place(self, checks);
    }

    /// Where the desk says a place lies is what distances were reckoned with; a file only fills in what nobody said.
    fn stay_with(&mut self, kept: &Self, _: &Unsaid) {
        *self = Self { position: kept.position.or(self.position), ..kept.clone() };
    }
}

/// Takes the fields of which the file says nothing from what the desk has.
fn take_from<D: Record>(details: &mut D, kept: &D, unsaid: &Unsaid) {
    let (Ok(Value::Object(mut fields)), Ok(Value::Object(before))) =
        (serde_json::to_value(&*details), serde_json::to_value(kept))
    else {
        return;
    };
    let stays = before.into_iter().filter(|(field, _)| unsaid.fields.contains(field.as_str()));
    fields.extend(stays);
    if let Ok(whole) = serde_json::from_value(Value::Object(fields)) {
        *details = whole;
    }
}

/// Under what an entry of the desk is looked for: its key, or its id where it was typed by hand, as an export names it.
fn key_of<D: Named>(row: &Recorded<D::Id, D>) -> String {
    let key = row.details.key();
    if key.is_empty() { row.id.into().to_string() } else { key }
}

/// The fields in which two entries differ, by name.
fn differing<D: Serialize>(one: &D, two: &D) -> Vec<String> {
    let (one, two) = (serde_json::to_value(one), serde_json::to_value(two));
    let (Ok(Value::Object(one)), Ok(Value::Object(two))) = (one, two) else {
        return Vec::new();
    };
    two.iter().filter(|(field, value)| one.get(*field) != Some(value)).map(|(field, _)| field.clone()).collect()
}

fn passed_dates(offer: &OfferDetails, today: chrono::NaiveDate) -> Vec<ImportNote> {
    let passed = offer.dates.iter().filter(|date| date.on < today);
    passed.map(|date| ImportNote { field: "dates".into(), kind: ImportNoteKind::DatePassed { on: date.on } }).collect()
}
