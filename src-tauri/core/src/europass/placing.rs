//! Puts the elements of a document to their places, and keeps count: what nobody took is told at the end, by its name.
//!
//! Which element goes where stands in `person`, `languages`, `employment`, `education` and `sections`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use super::codes::{country_of, languages_by_name};
use super::plain::{plain, plain_line};
use super::preview::{EuropassNotPlaced, EuropassPlaced, EuropassPreview, EuropassTarget, WhyNotPlaced};
use super::xml::Element;
use crate::candidates::CandidateDetails;
use crate::checks::{Checks, LONGEST_NAME, LONGEST_TEXT};
use crate::competences::CompetenceDetails;
use crate::entries::Entry;
use crate::experiences::ExperienceDetails;
use crate::ids::CandidateId;
use crate::message::Argument;
use crate::partial_date::PartialDate;
use crate::qualifications::QualificationDetails;
use crate::reference::Reference;

/// How much of a value without a place is shown, in characters: enough to find it in the file.
const SHOWN: usize = 200;

/// What comes of a document: a candidate with entries, and what is told about it before.
pub(super) struct Placed {
    pub(super) candidate: CandidateDetails,
    pub(super) experiences: Vec<ExperienceDetails>,
    pub(super) qualifications: Vec<QualificationDetails>,
    pub(super) competences: Vec<CompetenceDetails>,
    pub(super) preview: EuropassPreview,
}

/// The work of placing one document.
pub(super) struct Placing<'a> {
    pub(super) reference: &'a Reference,
    pub(super) today: NaiveDate,
    pub(super) candidate_id: CandidateId,
    /// The language of the document, where it is one of ours.
    pub(super) language: String,
    pub(super) placed: Placed,
    /// The codes of the languages by their folded names.
    pub(super) languages_by_name: BTreeMap<String, String>,
    /// The elements that were taken, by their numbers.
    taken: BTreeSet<usize>,
    /// Why an element has no place, where it is not that there is no field.
    why: BTreeMap<usize, WhyNotPlaced>,
    /// The way to each element.
    ways: BTreeMap<usize, String>,
    /// The entries so far, each as a text: a file may hold so many that comparing each with each would take for ever.
    entries: BTreeSet<String>,
}

impl<'a> Placing<'a> {
    pub(super) fn new(reference: &'a Reference, today: NaiveDate, candidate_id: CandidateId) -> Self {
        let placed = Placed {
            candidate: CandidateDetails::default(),
            experiences: Vec::new(),
            qualifications: Vec::new(),
            competences: Vec::new(),
            preview: EuropassPreview::default(),
        };
        let (taken, why, ways, entries) = (BTreeSet::new(), BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        let (language, languages_by_name) = (String::new(), languages_by_name(reference));
        Self { reference, today, candidate_id, language, placed, languages_by_name, taken, why, ways, entries }
    }

    pub(super) fn place(mut self, root: &Element) -> Placed {
        self.learn_ways(root, "");
        let profile = root.at(&["CandidateProfile"]);
        let language = profile.map(|profile| profile.attribute("languageCode").to_lowercase()).unwrap_or_default();
        self.language = if self.reference.language(&language).is_some() { language } else { String::new() };
        self.person(root);
        self.languages(root);
        // The official editor writes one profile; what lies in another is told as not placed.
        if let Some(profile) = profile {
            self.employment(profile);
            self.education(profile);
            self.sections(profile);
            self.competences(profile);
        }
        self.tell_the_rest(root);
        self.placed
    }

    /// The text of a child on one line; it counts as taken.
    pub(super) fn line(&mut self, parent: &Element, way: &[&str]) -> String {
        let Some(element) = parent.at(way) else { return String::new() };
        self.line_of(element)
    }

    /// The text of an element on one line; it counts as taken unless it is too long to be kept.
    pub(super) fn line_of(&mut self, element: &Element) -> String {
        let line = plain_line(&element.text());
        if self.keep(element, line.chars().count() <= LONGEST_NAME) { line } else { String::new() }
    }

    /// The long text of a child without markup; it counts as taken unless it is too long to be kept.
    pub(super) fn text(&mut self, parent: &Element, name: &str) -> String {
        let Some(element) = parent.at(&[name]) else { return String::new() };
        let text = plain(&element.text());
        if self.keep(element, text.chars().count() <= LONGEST_TEXT) { text } else { String::new() }
    }

    /// A country by its code; what is none stays and is told.
    pub(super) fn country(&mut self, parent: &Element, way: &[&str]) -> String {
        let Some(element) = parent.at(way) else { return String::new() };
        let code = country_of(element.own_text(), self.reference);
        self.keep(element, code.is_some() || element.own_text().is_empty());
        code.unwrap_or_default()
    }

    /// The start, the end, and whether it goes on, of a period. What cannot be is told and left out.
    pub(super) fn period(&mut self, period: Option<&Element>) -> (Option<PartialDate>, Option<PartialDate>, bool) {
        let Some(period) = period else { return (None, None, false) };
        let mut goes_on = false;
        for name in ["CurrentIndicator", "Ongoing"] {
            if let Some(element) = period.inside(name) {
                self.take(element);
                goes_on |= matches!(element.own_text().to_lowercase().as_str(), "true" | "1");
            }
        }
        let started = period.at(&["StartDate"]).and_then(|date| self.date(date));
        let Some(end) = period.at(&["EndDate"]) else { return (started, None, goes_on) };
        let ended = self.date(end);
        let fits = !goes_on && !ended.zip(started).is_some_and(|(end, start)| end.is_certainly_before(start));
        if !fits {
            self.refuse(end, WhyNotPlaced::CannotBeKept);
        }
        (started, ended.filter(|_| fits), goes_on)
    }

    /// A date that lies neither in the future nor too far back, with or without an element of its own inside.
    pub(super) fn date(&mut self, element: &Element) -> Option<PartialDate> {
        let parts = ["Year", "Month", "Day"].map(|name| element.at(&[name]).map(Element::own_text).unwrap_or_default());
        let parts = parts.into_iter().filter(|part| !part.is_empty()).map(two_digits).collect::<Vec<_>>();
        let written = if parts.is_empty() { plain_line(&element.text()) } else { parts.join("-") };
        // Some generators write the hour of midnight behind the day.
        let day = written.split('T').next().unwrap_or_default();
        let date = day.parse::<PartialDate>().ok();
        let date = date.filter(|date| date.earliest() <= self.today && date.year() >= 1900);
        self.keep(element, date.is_some() || written.is_empty());
        date
    }

    /// Whether the entry can be kept as it is. Its fields were checked one by one before, so this guards what they make together.
    pub(super) fn holds<D: Entry>(&self, entry: &D) -> bool {
        let mut checks = Checks::new(self.reference, self.today);
        entry.check(&mut checks);
        checks.finish().is_ok()
    }

    /// Whether no other entry was told apart by the same.
    pub(super) fn is_new(&mut self, entry: &impl Serialize) -> bool {
        self.entries.insert(serde_json::to_string(entry).unwrap_or_default())
    }

    /// Tells where an element goes.
    pub(super) fn tell(&mut self, element: &Element, to: EuropassTarget, values: Vec<Argument>) {
        let element = self.way(element);
        self.placed.preview.placed.push(EuropassPlaced { element, to, values });
    }

    /// Counts an element and all in it as taken.
    pub(super) fn take(&mut self, element: &Element) {
        self.taken.insert(element.number);
        element.children.iter().for_each(|child| self.take(child));
    }

    /// Counts an element and all in it as taken where its value is kept, and else as one that cannot be.
    pub(super) fn keep(&mut self, element: &Element, is_kept: bool) -> bool {
        if is_kept {
            self.take(element);
        } else {
            self.refuse(element, WhyNotPlaced::CannotBeKept);
        }
        is_kept
    }

    /// Says why an element and all in it have no place.
    pub(super) fn refuse(&mut self, element: &Element, why: WhyNotPlaced) {
        self.taken.remove(&element.number);
        self.why.insert(element.number, why);
        element.children.iter().for_each(|child| self.refuse(child, why));
    }

    fn way(&self, element: &Element) -> String {
        self.ways.get(&element.number).cloned().unwrap_or_default()
    }

    /// The way to each element; its number stands behind the name where there are several of a name.
    fn learn_ways(&mut self, parent: &Element, way: &str) {
        let mut seen: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for child in &parent.children {
            seen.entry(&child.name).or_default().1 += 1;
        }
        for child in &parent.children {
            let (number, all) = seen.entry(&child.name).or_default();
            *number += 1;
            let name = if *all > 1 { format!("{}[{number}]", child.name) } else { child.name.clone() };
            let here = if way.is_empty() { name } else { format!("{way}/{name}") };
            self.learn_ways(child, &here);
            self.ways.insert(child.number, here);
        }
    }

    /// Tells what nobody took, down to each element with a value of its own.
    fn tell_the_rest(&mut self, parent: &Element) {
        for child in &parent.children {
            let why = whole_part(child);
            if let Some(why) = why.filter(|_| !plain(&child.text()).is_empty()) {
                let way = self.way(child);
                self.not_placed(way, String::new(), why);
            } else {
                let value = plain_line(&plain(child.own_text()));
                if !value.is_empty() && !self.taken.contains(&child.number) {
                    let why = self.why.get(&child.number).copied().unwrap_or(why_by_name(child));
                    let way = self.way(child);
                    self.not_placed(way, value.chars().take(SHOWN).collect(), why);
                }
                self.tell_the_rest(child);
            }
        }
    }

    fn not_placed(&mut self, element: String, value: String, why: WhyNotPlaced) {
        self.placed.preview.not_placed.push(EuropassNotPlaced { element, value, why });
    }
}

fn two_digits(part: &str) -> String {
    // Old dates write a month as `--05` and a day as `---12`.
    let part = part.trim_start_matches('-');
    if part.len() == 1 { format!("0{part}") } else { part.to_owned() }
}

/// Why an element is told as a whole and never opened, where that is so.
fn whole_part(element: &Element) -> Option<WhyNotPlaced> {
    const PRIVATE: [&str; 17] = [
        "belief",
        "biological",
        "birthplace",
        "demographic",
        "disabilit",
        "ethnic",
        "gender",
        "health",
        "legalid",
        "marital",
        "medical",
        "military",
        "nationality",
        "political",
        "religio",
        "residency",
        "visa",
    ];
    let name = element.name.to_lowercase();
    match element.name.as_str() {
        "CandidateSupplier" | "RenderingInformation" | "ProcessingInformation" => Some(WhyNotPlaced::AboutTheFile),
        "Attachment" => Some(WhyNotPlaced::Private),
        _ => PRIVATE.iter().any(|private| name.contains(private)).then_some(WhyNotPlaced::Private),
    }
}

fn why_by_name(element: &Element) -> WhyNotPlaced {
    match element.name.as_str() {
        "EducationLevelCode" | "ProficiencyLevel" | "NationalClassification" => WhyNotPlaced::Level,
        "DocumentID" | "AlternateDocumentID" | "ID" | "TaxonomyID" | "CompetencyID" => WhyNotPlaced::AboutTheFile,
        _ => WhyNotPlaced::NoField,
    }
}

/// A text as a value of the preview; nothing for an empty one.
pub(super) fn shown_text(text: &str) -> Option<Argument> {
    (!text.is_empty()).then(|| Argument::Text(text.to_owned()))
}

/// A country as a value of the preview.
pub(super) fn shown_country(code: &str) -> Option<Argument> {
    (!code.is_empty()).then(|| Argument::Country(code.to_owned()))
}
