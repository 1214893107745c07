//! Finds concepts by what people call them, over all languages at hand or one.
//!
//! It looks twice: at all concepts by the runs of letters in their labels, what other languages say and what related
//! concepts say; then at the best of them label by label. The weights were chosen by measuring; `docs/performance.md`
//! has the figures.

use std::collections::BTreeMap;

use super::evidence::{Candidate, Evidence};
use super::search::{Labels, LanguageIndex, wordings};
use super::{Concept, ConceptKind, FoundConcept, Taxonomy};

/// How much it counts how far what was typed is found in any labels of the concept.
const COVERED: f32 = 0.18;

/// How much the label that fits best counts.
const LABEL: f32 = 0.15;

/// How much it counts beside that if the label is what was typed, letter by letter or nearly. Without it, related
/// concepts and other languages would put "head housekeeper" before "housekeeper" for somebody who typed the latter.
const EXACT: f32 = 0.2;

/// How steeply that falls where the label fits less: at nine tenths of a fit an eighth of it is left.
const EXACT_POWER: i32 = 20;

/// What decides between two concepts that fit almost equally: the reader's own language.
const OWN_LANGUAGE: f32 = 0.02;

/// How many concepts are compared label by label; twice as many where several languages bring the same ones.
const SHORTLIST: usize = 160;

/// Below this, what agrees is chance.
const LEAST_SCORE: f32 = 0.1;

/// A concept that fits.
struct Found<'a> {
    /// Its number among all concepts.
    concept: usize,
    /// The language in which it fits best, and which of its labels there.
    language: &'a str,
    label: usize,
    score: f32,
}

/// An index for each kind and language. Retired concepts are found by nobody.
pub(super) fn indexes(concepts: &[Concept]) -> BTreeMap<(ConceptKind, String), LanguageIndex> {
    let mut labels: BTreeMap<(ConceptKind, String), Vec<Labels<'_>>> = BTreeMap::new();
    for (number, concept) in concepts.iter().enumerate().filter(|(_, concept)| !concept.retired) {
        for (language, of_language) in &concept.labels {
            labels.entry((concept.kind, language.clone())).or_default().push((number, of_language.all()));
        }
    }
    labels.into_iter().map(|(key, labels)| (key, LanguageIndex::new(&labels))).collect()
}

impl Taxonomy {
    /// The concepts that fit best what was typed, each once: by their labels in all languages, or in one only.
    /// Where two fit alike, the one that fits in the reader's language comes first. None for an empty text.
    ///
    /// In one language only, every concept that is found has a label there; the labels in other languages help to put
    /// the concepts in order.
    pub fn find(
        &self,
        kind: ConceptKind,
        text: &str,
        reader: &str,
        only: Option<&str>,
        limit: usize,
    ) -> Vec<FoundConcept> {
        let mut found: BTreeMap<usize, Found<'_>> = BTreeMap::new();
        for one in self.compared(kind, text, only) {
            let bonus = if one.language == reader { OWN_LANGUAGE } else { 0.0 };
            let one = Found { score: one.score + bonus, ..one };
            if found.get(&one.concept).is_none_or(|best| one.score > best.score) {
                found.insert(one.concept, one);
            }
        }
        let mut found: Vec<Found<'_>> = found.into_values().collect();
        found.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.concept.cmp(&other.concept)));
        found.into_iter().take(limit).filter_map(|one| self.told(&one, reader)).collect()
    }

    /// The most likely concepts, compared label by label.
    fn compared(&self, kind: ConceptKind, text: &str, only: Option<&str>) -> Vec<Found<'_>> {
        let wordings = wordings(text);
        let of_kind = self.indexes.iter().filter(|((of, _), _)| *of == kind);
        let indexes: Vec<(&str, &LanguageIndex)> =
            of_kind.map(|((_, language), index)| (language.as_str(), index)).collect();
        let evidence = Evidence::new(self.concepts.len(), &indexes, &wordings);
        let searched = indexes.iter().filter(|(language, _)| only.is_none_or(|only| only == *language)).count();
        let most = if searched > 1 { 2 * SHORTLIST } else { SHORTLIST };
        let mut found = Vec::new();
        for (candidates, (language, index)) in evidence.best(only, &self.families, most).into_iter().zip(&indexes) {
            let asked = if candidates.is_empty() { Vec::new() } else { index.asked(&wordings) };
            found.extend(candidates.into_iter().map(|Candidate { concept, place, score }| {
                let fit = index.fit(place, &asked);
                let exact = EXACT * fit.label_fit.powi(EXACT_POWER);
                let score = score + COVERED * fit.covered + LABEL * fit.label_fit + exact;
                Found { concept, language, label: fit.label, score }
            }));
        }
        found.retain(|found| found.score >= LEAST_SCORE);
        found
    }

    fn told(&self, found: &Found<'_>, reader: &str) -> Option<FoundConcept> {
        let concept = self.concepts.get(found.concept)?;
        Some(FoundConcept {
            uri: concept.uri.clone(),
            label: concept.label_in(reader).to_owned(),
            labels: concept.preferred_labels(),
            matched: concept.labels.get(found.language)?.all().get(found.label)?.to_string(),
            matched_language: found.language.to_owned(),
            release: self.release.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels_found(kind: ConceptKind, text: &str, language: &str) -> Vec<String> {
        let taxonomy = Taxonomy::starter().unwrap();
        taxonomy.find(kind, text, language, None, 5).into_iter().map(|concept| concept.label).collect()
    }

    fn first(kind: ConceptKind, text: &str, language: &str) -> String {
        labels_found(kind, text, language).into_iter().next().unwrap_or_default()
    }

    #[test]
    fn words_find_in_any_order_language_and_case() {
        assert!(labels_found(ConceptKind::Occupation, "TAIL", "en").iter().any(|label| label.contains("tailor")));
        assert!(labels_found(ConceptKind::Skill, "fahrräder", "en").iter().any(|label| label.contains("bicycle")));
        assert!(labels_found(ConceptKind::Skill, "الدراجات", "de").iter().any(|label| label.contains("Fahrr")));
    }

    #[test]
    fn slips_inflection_and_the_marks_of_gender_do_not_hide_a_concept() {
        assert_eq!(first(ConceptKind::Occupation, "talior", "en"), first(ConceptKind::Occupation, "tailor", "en"));
        for title in ["Bäckerin", "Bäcker/in", "baecker", "Bäker"] {
            assert_eq!(first(ConceptKind::Occupation, title, "en"), "baker", "{title}");
        }
    }

    #[test]
    fn a_label_that_is_typed_as_it_stands_comes_first() {
        let taxonomy = Taxonomy::starter().unwrap();
        let occupations = taxonomy.concepts.iter().filter(|concept| concept.kind == ConceptKind::Occupation);
        for label in occupations.map(|concept| concept.label_in("en")) {
            assert_eq!(first(ConceptKind::Occupation, label, "en"), label);
        }
    }

    #[test]
    fn the_matched_label_and_its_language_are_told() {
        let taxonomy = Taxonomy::starter().unwrap();
        let found = taxonomy.find(ConceptKind::Skill, "fahrräder", "ar", None, 1);
        let first = found.first().unwrap();
        assert_eq!(first.matched_language, "de");
        assert_eq!(Some(&first.label), first.labels.get("ar"));
    }

    #[test]
    fn one_language_alone_can_be_searched() {
        let taxonomy = Taxonomy::starter().unwrap();
        let found = taxonomy.find(ConceptKind::Skill, "fahrräder", "ar", Some("de"), 5);
        assert!(!found.is_empty() && found.iter().all(|concept| concept.matched_language == "de"));
    }

    #[test]
    fn nothing_is_found_for_nothing() {
        assert_eq!(labels_found(ConceptKind::Skill, "  ", "en"), Vec::<String>::new());
        assert_eq!(labels_found(ConceptKind::Skill, "qqqq", "en"), Vec::<String>::new());
    }
}
