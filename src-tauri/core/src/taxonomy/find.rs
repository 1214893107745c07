//! Finds concepts by what people call them, over all languages at hand or one.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::search::{Found, LanguageIndex};
use super::{Concept, ConceptKind, FoundConcept, Taxonomy};

/// What decides between two concepts that fit almost equally: the reader's own language.
const OWN_LANGUAGE: f32 = 0.05;

/// An index for each kind and language. Retired concepts are found by nobody.
pub(super) fn indexes(concepts: &[Concept]) -> BTreeMap<(ConceptKind, String), LanguageIndex> {
    let mut labels: BTreeMap<(ConceptKind, String), Vec<(usize, Vec<&str>)>> = BTreeMap::new();
    for (number, concept) in concepts.iter().enumerate().filter(|(_, concept)| !concept.retired) {
        for (language, of_language) in &concept.labels {
            labels.entry((concept.kind, language.clone())).or_default().push((number, of_language.all()));
        }
    }
    let index = |(key, labels): ((ConceptKind, String), Vec<_>)| {
        let index = LanguageIndex::new(&key.1, &labels);
        (key, index)
    };
    labels.into_iter().map(index).collect()
}

impl Taxonomy {
    /// The concepts that fit best what was typed, each once: by their labels in all languages, or in one only.
    /// Where two fit alike, the one that fits in the reader's language comes first. None for an empty text.
    pub fn find(
        &self,
        kind: ConceptKind,
        text: &str,
        reader: &str,
        only: Option<&str>,
        limit: usize,
    ) -> Vec<FoundConcept> {
        let searched = self
            .indexes
            .iter()
            .filter(|((indexed, language), _)| *indexed == kind && only.is_none_or(|only| only == language));
        let mut found: BTreeMap<usize, (f32, &str, Found)> = BTreeMap::new();
        for ((_, language), index) in searched {
            let bonus = if language == reader { OWN_LANGUAGE } else { 0.0 };
            for one in index.find(text, |concept| self.labels(concept, language)) {
                let score = one.score + bonus;
                if found.get(&one.concept).is_none_or(|(best, ..)| score > *best) {
                    found.insert(one.concept, (score, language, one));
                }
            }
        }
        let mut found: Vec<_> = found.into_values().collect();
        found.sort_by(|(one, _, first), (other, _, second)| {
            by_score(*one, *other).then(first.concept.cmp(&second.concept))
        });
        found.into_iter().take(limit).filter_map(|(_, language, one)| self.told(&one, language, reader)).collect()
    }

    fn labels(&self, concept: usize, language: &str) -> Vec<&str> {
        let labels = self.concepts.get(concept).and_then(|concept| concept.labels.get(language));
        labels.map(|labels| labels.all()).unwrap_or_default()
    }

    fn told(&self, found: &Found, language: &str, reader: &str) -> Option<FoundConcept> {
        let concept = self.concepts.get(found.concept)?;
        Some(FoundConcept {
            uri: concept.uri.clone(),
            label: concept.label_in(reader).to_owned(),
            labels: concept.preferred_labels(),
            matched: concept.labels.get(language)?.all().get(found.label)?.to_string(),
            matched_language: language.to_owned(),
        })
    }
}

fn by_score(one: f32, other: f32) -> Ordering {
    other.total_cmp(&one)
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
