//! Finds concepts by any part of their labels in any language at hand.
//!
//! It looks at letters only: it knows no synonyms and corrects no slips.

use super::{ConceptKind, FoundConcept, Taxonomy};
use crate::reference::LocalText;
use crate::text::fold;

/// How well a label fits, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Beginning,
    BeginningOfWords,
    Inside,
}

impl Taxonomy {
    /// Concepts in whose label, in any language, every word of the text occurs: the best fit first, then those that
    /// fit in the reader's language, then the shortest. None for an empty text.
    pub fn find(&self, kind: ConceptKind, text: &str, language: &str, limit: usize) -> Vec<FoundConcept> {
        let wanted = fold(text);
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<_> =
            self.concepts(kind).filter_map(|(uri, labels)| best(uri, labels, &wanted, language)).collect();
        found.sort_by(|(one, _), (other, _)| one.cmp(other));
        found.into_iter().take(limit).map(|(_, concept)| concept).collect()
    }

    fn concepts(&self, kind: ConceptKind) -> Box<dyn Iterator<Item = (&str, &LocalText)> + '_> {
        match kind {
            ConceptKind::Occupation => Box::new(self.occupations.iter().map(|one| (one.uri.as_str(), &one.labels))),
            ConceptKind::Skill => Box::new(self.skills.iter().map(|one| (one.uri.as_str(), &one.labels))),
        }
    }
}

/// What concepts are ordered by; the address only makes the order the same every time.
type Rank = (Fit, bool, usize, String);

/// The label of a concept that fits best, if any does.
fn best(uri: &str, labels: &LocalText, wanted: &str, language: &str) -> Option<(Rank, FoundConcept)> {
    let all = [("en", &labels.en), ("de", &labels.de), ("ar", &labels.ar)];
    let ranked = all.into_iter().filter_map(|(code, label)| {
        let fit = fit(&fold(label), wanted)?;
        Some(((fit, code != language, label.chars().count(), uri.to_owned()), code, label))
    });
    let (rank, code, label) = ranked.min_by(|(one, ..), (other, ..)| one.cmp(other))?;
    let concept = FoundConcept {
        uri: uri.to_owned(),
        label: labels.in_language(language).to_owned(),
        labels: labels.clone(),
        matched: label.clone(),
        matched_language: code.to_owned(),
    };
    Some((rank, concept))
}

fn fit(label: &str, wanted: &str) -> Option<Fit> {
    if label == wanted {
        return Some(Fit::Whole);
    }
    if label.starts_with(wanted) {
        return Some(Fit::Beginning);
    }
    let begins = |word: &str| label.split(' ').any(|of_label| of_label.starts_with(word));
    if wanted.split(' ').all(begins) {
        return Some(Fit::BeginningOfWords);
    }
    wanted.split(' ').all(|word| label.contains(word)).then_some(Fit::Inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels_found(kind: ConceptKind, text: &str, language: &str) -> Vec<String> {
        let taxonomy = Taxonomy::starter().unwrap();
        taxonomy.find(kind, text, language, 5).into_iter().map(|concept| concept.label).collect()
    }

    #[test]
    fn words_find_in_any_order_language_and_case() {
        let english = labels_found(ConceptKind::Occupation, "TAIL", "en");
        assert!(english.iter().any(|label| label.contains("tailor")), "{english:?}");
        let by_german = labels_found(ConceptKind::Skill, "fahrräder", "en");
        assert!(by_german.iter().any(|label| label.contains("bicycle")), "{by_german:?}");
        let by_arabic = labels_found(ConceptKind::Skill, "الدراجات", "de");
        assert!(by_arabic.iter().any(|label| label.contains("Fahrr")), "{by_arabic:?}");
    }

    #[test]
    fn the_matched_label_and_its_language_are_told() {
        let taxonomy = Taxonomy::starter().unwrap();
        let found = taxonomy.find(ConceptKind::Skill, "fahrräder", "ar", 1);
        let first = found.first().unwrap();
        assert_eq!(first.matched_language, "de");
        assert_eq!(first.label, first.labels.ar);
    }

    #[test]
    fn nothing_is_found_for_nothing() {
        assert_eq!(labels_found(ConceptKind::Skill, "  ", "en"), Vec::<String>::new());
        assert_eq!(labels_found(ConceptKind::Skill, "qqqq", "en"), Vec::<String>::new());
    }
}
