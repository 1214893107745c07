//! Occupations and skills as ESCO names them, and how they are found while somebody types.
//!
//! A concept has no level and proves nothing: it is a name that others understand. There is the starter list that
//! ships with the program, and the library of everything that a desk imported; neither is part of the vault.

mod evidence;
mod find;
mod group;
mod library;
mod search;
mod starter;

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use library::{
    ImportError, ImportSummary, ImportedPack, Library, LibraryCounts, LibraryError, Pack, PackKind, Progress,
    RowCounts, library_file_of,
};

pub use group::SkillGroup;

use search::LanguageIndex;

/// What a concept names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConceptKind {
    /// What somebody works as.
    Occupation,
    /// What somebody can do or knows.
    Skill,
}

/// A concept that fits what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundConcept {
    /// The concept's address in ESCO, which is the same in every language and release.
    pub uri: String,
    /// Its label in the reader's language, or in English where there is none.
    pub label: String,
    /// Its preferred labels by language.
    pub labels: BTreeMap<String, String>,
    /// The label that fits what was typed.
    pub matched: String,
    /// The language of that label.
    pub matched_language: String,
    /// The release of ESCO that the concept is from.
    pub release: String,
}

/// A concept as it was seen when somebody chose it. A later release may name it otherwise or have it no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EscoLink {
    /// The concept's address in ESCO.
    pub uri: String,
    /// The label as it was seen.
    pub label: String,
    /// The release of ESCO as it was seen, such as `v1.2.0`; empty where nobody noted it.
    pub release: String,
}

/// A skill that an occupation asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OccupationSkill {
    /// The skill's address in ESCO.
    pub uri: String,
    /// Its label in the reader's language, or in English where there is none.
    pub label: String,
    /// Its preferred labels by language.
    pub labels: BTreeMap<String, String>,
    /// Whether ESCO counts it as essential for the occupation, not as optional.
    pub essential: bool,
    /// The upper group of skills that it belongs to.
    pub group: SkillGroup,
}

/// The concepts that are at hand, ready to be searched.
#[derive(Debug)]
pub struct Taxonomy {
    concepts: Vec<Concept>,
    numbers: HashMap<String, usize>,
    /// The skills of each occupation by their numbers, and whether they are essential, in the order to show them.
    skills: BTreeMap<usize, Vec<(usize, bool)>>,
    /// By kind and language.
    indexes: BTreeMap<(ConceptKind, String), LanguageIndex>,
    /// For each concept, the number of the family of related concepts that it belongs to.
    families: Vec<Option<usize>>,
    notice: String,
    release: String,
}

#[derive(Debug)]
struct Concept {
    uri: String,
    kind: ConceptKind,
    /// By language.
    labels: BTreeMap<String, ConceptLabels>,
    group: SkillGroup,
    /// The group of occupations by its code in ISCO, or nothing.
    isco: String,
    /// Whether the newest release no longer has it. Then it keeps its name, and nobody finds it any more.
    retired: bool,
}

#[derive(Debug)]
struct ConceptLabels {
    preferred: String,
    alternatives: Vec<String>,
}

/// The language that every concept has.
const BASE_LANGUAGE: &str = "en";

impl Taxonomy {
    fn new(
        concepts: Vec<Concept>,
        skills: BTreeMap<usize, Vec<(usize, bool)>>,
        notice: String,
        release: String,
    ) -> Self {
        let numbers = concepts.iter().enumerate().map(|(number, concept)| (concept.uri.clone(), number)).collect();
        let indexes = find::indexes(&concepts);
        let families = evidence::families(&concepts);
        Self { concepts, numbers, skills, indexes, families, notice, release }
    }

    /// What has to be shown wherever concepts are shown.
    pub fn notice(&self) -> &str {
        &self.notice
    }

    /// The release of ESCO that the concepts are from, such as `v1.2.0`.
    pub fn release(&self) -> &str {
        &self.release
    }

    /// Whether the release at hand marks the concept as retired. A concept that is not at hand is not known to be.
    pub fn is_retired(&self, uri: &str) -> bool {
        self.concept(uri).is_some_and(|concept| concept.retired)
    }

    /// The preferred labels of a concept by language; none for a concept that is not at hand.
    pub fn labels_of(&self, uri: &str) -> Option<BTreeMap<String, String>> {
        self.concept(uri).map(Concept::preferred_labels)
    }

    fn concept(&self, uri: &str) -> Option<&Concept> {
        self.numbers.get(uri).and_then(|number| self.concepts.get(*number))
    }

    /// How many occupations and how many skills there are. Retired ones do not count.
    pub fn counts(&self) -> (usize, usize) {
        let of = |kind| self.concepts.iter().filter(|one| one.kind == kind && !one.retired).count();
        (of(ConceptKind::Occupation), of(ConceptKind::Skill))
    }

    /// The skills of an occupation, the essential ones first; none for an unknown one.
    pub fn occupation_skills(&self, uri: &str, language: &str) -> Vec<OccupationSkill> {
        let skills = self.numbers.get(uri).and_then(|number| self.skills.get(number));
        let told = skills.into_iter().flatten().filter_map(|(number, essential)| {
            let skill = self.concepts.get(*number).filter(|skill| !skill.retired)?;
            Some(OccupationSkill {
                uri: skill.uri.clone(),
                label: skill.label_in(language).to_owned(),
                labels: skill.preferred_labels(),
                essential: *essential,
                group: skill.group,
            })
        });
        told.collect()
    }
}

impl Concept {
    /// The preferred label in a language, of whose tag only the first part counts, or in English.
    fn label_in(&self, language: &str) -> &str {
        let language = language.split(['-', '_']).next().unwrap_or(language);
        let labels = self.labels.get(language).or_else(|| self.labels.get(BASE_LANGUAGE));
        labels.map_or("", |labels| &labels.preferred)
    }

    fn preferred_labels(&self) -> BTreeMap<String, String> {
        self.labels.iter().map(|(language, labels)| (language.clone(), labels.preferred.clone())).collect()
    }
}

impl ConceptLabels {
    /// The preferred label, then the others.
    fn all(&self) -> Vec<&str> {
        [self.preferred.as_str()].into_iter().chain(self.alternatives.iter().map(String::as_str)).collect()
    }
}
