//! The words that occur in the labels of one language: how much each one says, and how much another word is like it.

use std::collections::{BTreeMap, BTreeSet};

use super::WordedLabels;
use super::grams::{self, Gram};
use super::terms::{self, TermIndex};

/// How far rare words outweigh frequent ones. It makes a list of little words such as "of" or "för" needless.
const RARITY_POWER: f32 = 1.5;

/// The longest run of letters by which words are compared. Longer ones find nothing more and take memory.
const LONGEST_RUN: usize = 3;

pub(super) struct Vocabulary {
    /// In alphabetical order. The place of a word is its number.
    words: Vec<Box<str>>,
    /// How much each word says.
    weights: Vec<f32>,
    /// The runs of letters in each word.
    runs: TermIndex<Gram>,
    /// How much a word says that no label holds.
    rarest: f32,
}

impl Vocabulary {
    pub(super) fn new(concepts: &[WordedLabels]) -> Self {
        let mut holding: BTreeMap<&str, u32> = BTreeMap::new();
        for labels in concepts {
            let of_concept: BTreeSet<&str> = labels.iter().flat_map(|(_, wording)| wording.split(' ')).collect();
            of_concept.into_iter().for_each(|word| *holding.entry(word).or_default() += 1);
        }
        let weight = |holding: u32| terms::rarity(holding, concepts.len()).powf(RARITY_POWER);
        Self {
            words: holding.keys().map(|word| Box::from(*word)).collect(),
            weights: holding.values().map(|holding| weight(*holding)).collect(),
            runs: TermIndex::new(holding.keys().map(|word| grams::of_word_as_it_begins(word, false, LONGEST_RUN))),
            rarest: weight(0),
        }
    }

    pub(super) fn number(&self, word: &str) -> Option<usize> {
        self.words.binary_search_by(|known| (**known).cmp(word)).ok()
    }

    /// How much a word says, by its number.
    pub(super) fn weight(&self, number: usize) -> f32 {
        self.weights.get(number).copied().unwrap_or(self.rarest)
    }

    /// How much a word says that may be unknown.
    pub(super) fn weight_of(&self, word: &str) -> f32 {
        self.number(word).map_or(self.rarest, |number| self.weight(number))
    }

    /// How much each word of the vocabulary is like this one, by its number: from 0, where they share no run of letters,
    /// to 1, where they are the same. A word that may go on is like those that begin with it, too.
    pub(super) fn likeness(&self, word: &str, may_go_on: bool) -> Vec<f32> {
        let like = |goes_on: bool| self.runs.agreement(grams::of_word_as_it_begins(word, goes_on, LONGEST_RUN));
        let mut likeness = like(false);
        if may_go_on {
            likeness.iter_mut().zip(like(true)).for_each(|(best, score)| *best = best.max(score));
        }
        likeness
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary {
        let concept = |wordings: &[&str]| wordings.iter().map(|wording| (0, (*wording).to_owned())).collect();
        Vocabulary::new(&[concept(&["bus driver", "drivers of buses"]), concept(&["taxi driver"])])
    }

    #[test]
    fn words_are_like_their_other_forms_and_slips() {
        let vocabulary = vocabulary();
        let like = |word: &str, to: &str| vocabulary.likeness(word, false)[vocabulary.number(to).unwrap()];
        assert!(like("driver", "driver") > 0.98);
        assert!(like("driver", "drivers") > 0.5 && like("dirver", "driver") > 0.3);
        assert!(like("driver", "taxi") < 0.1);
    }

    #[test]
    fn a_word_that_may_go_on_is_like_what_begins_with_it() {
        let vocabulary = vocabulary();
        let taxi = vocabulary.number("taxi").unwrap();
        assert!(vocabulary.likeness("tax", true)[taxi] > vocabulary.likeness("tax", false)[taxi]);
    }

    #[test]
    fn a_word_of_few_concepts_says_more() {
        let vocabulary = vocabulary();
        assert!(vocabulary.weight_of("bus") > vocabulary.weight_of("driver"));
        assert!(vocabulary.weight_of("pilot") > vocabulary.weight_of("bus"));
    }
}
