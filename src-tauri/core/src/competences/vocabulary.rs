//! The words of a person's competences in one language, and how alike two titles are.
//!
//! Words are compared by their pairs of letters, so neither a slip nor an ending parts them. What two words have in common is
//! worked out once: four hundred competences are eighty thousand pairs of titles, which share most of their words.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::text::fold;

/// The words of a title by their numbers in the vocabulary of its language.
pub(super) type Words = Vec<usize>;

/// The words of all titles of a person in one language.
#[derive(Default)]
pub(super) struct Vocabulary {
    numbers: BTreeMap<String, usize>,
    words: Vec<Word>,
    /// What two words were found to have in common, by their numbers, the smaller first: titles share most of their words.
    likenesses: HashMap<(usize, usize), f32>,
}

struct Word {
    /// Its pairs of letters, in order.
    pairs: BTreeSet<(char, char)>,
    /// In how many titles it stands.
    titles: f32,
}

impl Vocabulary {
    /// The words of a title, each once.
    pub(super) fn numbers_of(&mut self, title: &str) -> Words {
        let folded = fold(title);
        let words: BTreeSet<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        words.into_iter().map(|word| self.number_of(word)).collect()
    }

    fn number_of(&mut self, word: &str) -> usize {
        let next = self.words.len();
        let number = *self.numbers.entry(word.to_owned()).or_insert(next);
        if number == next {
            let pairs = word.chars().zip(word.chars().skip(1)).collect();
            self.words.push(Word { pairs, titles: 0.0 });
        }
        if let Some(known) = self.words.get_mut(number) {
            known.titles += 1.0;
        }
        number
    }

    /// How much of both titles stands in the other one, from 0 to 1.
    pub(super) fn agreement(&mut self, first: &[usize], second: &[usize]) -> f32 {
        let (met, all) = self.shared(first, second);
        let (met_back, all_back) = self.shared(second, first);
        if all + all_back > 0.0 { (met + met_back) / (all + all_back) } else { 0.0 }
    }

    fn shared(&mut self, from: &[usize], to: &[usize]) -> (f32, f32) {
        let mut sums = (0.0, 0.0);
        for word in from {
            let weight = self.words.get(*word).map_or(0.0, |word| 1.0 / word.titles);
            let best = to.iter().map(|other| self.likeness(*word, *other)).fold(0.0, f32::max);
            sums = (weight.mul_add(best, sums.0), sums.1 + weight);
        }
        sums
    }

    /// How alike two words are by their pairs of letters, from 0 to 1, so that a slip does not part them.
    fn likeness(&mut self, first: usize, second: usize) -> f32 {
        if first == second {
            return 1.0;
        }
        let key = (first.min(second), first.max(second));
        let words = &self.words;
        *self.likenesses.entry(key).or_insert_with(|| match (words.get(first), words.get(second)) {
            (Some(first), Some(second)) => likeness(&first.pairs, &second.pairs),
            _ => 0.0,
        })
    }
}

fn likeness(first: &BTreeSet<(char, char)>, second: &BTreeSet<(char, char)>) -> f32 {
    let count = |pairs: usize| u16::try_from(pairs).map_or(f32::from(u16::MAX), f32::from);
    let all = count(first.len() + second.len());
    if all > 0.0 { 2.0 * count(first.intersection(second).count()) / all } else { 0.0 }
}
