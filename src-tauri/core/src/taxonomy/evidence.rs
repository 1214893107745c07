//! What all languages at hand say about each concept, and what related concepts say.
//!
//! A language that has one label for a concept says little by itself; words that are alike in other languages help, as
//! "geolog" and "geologist" are. Where all occupations of a group agree a little with what was typed, each of them is
//! more likely. It does not look at single labels.

use std::collections::BTreeMap;

use super::Concept;
use super::search::LanguageIndex;

/// How much the agreement of runs of letters counts in the language that is searched.
const RUNS: f32 = 0.29;

/// How much the best agreement in another language counts.
const OTHER_LANGUAGE: f32 = 0.29;

/// How much the mean of the related concepts counts.
const FAMILY: f32 = 0.37;

/// How far each concept agrees with what was typed, by all its labels in each language.
pub(super) struct Evidence<'a> {
    languages: &'a [(&'a str, &'a LanguageIndex)],
    /// For each language and each place in its index.
    agreements: Vec<Vec<f32>>,
    /// For each concept.
    best: Vec<BestLanguages>,
}

/// A concept that may be meant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    /// Its number among all concepts.
    pub(super) concept: usize,
    /// Its place in the index of the language.
    pub(super) place: usize,
    pub(super) score: f32,
}

/// The language in which a concept agrees best, and how far it agrees there and in the second best.
#[derive(Debug, Clone, Copy, Default)]
struct BestLanguages {
    language: usize,
    first: f32,
    second: f32,
}

/// Numbers the groups of related concepts: for each concept that of its group, or none.
pub(super) fn families(concepts: &[Concept]) -> Vec<Option<usize>> {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut families = Vec::with_capacity(concepts.len());
    for concept in concepts {
        let next = numbers.len();
        families.push((!concept.isco.is_empty()).then(|| *numbers.entry(&concept.isco).or_insert(next)));
    }
    families
}

impl<'a> Evidence<'a> {
    /// Asks every language. There are so many concepts in all.
    pub(super) fn new(concepts: usize, languages: &'a [(&'a str, &'a LanguageIndex)], wordings: &[String]) -> Self {
        let agreements: Vec<Vec<f32>> = languages.iter().map(|(_, index)| index.agreement(wordings)).collect();
        let mut best = vec![BestLanguages::default(); concepts];
        for (language, ((_, index), scores)) in languages.iter().zip(&agreements).enumerate() {
            for (concept, score) in index.concepts().iter().zip(scores) {
                if let Some(best) = best.get_mut(*concept) {
                    best.take(language, *score);
                }
            }
        }
        Self { languages, agreements, best }
    }

    /// The most likely concepts of each language, or of one only; so many in all.
    pub(super) fn best(&self, only: Option<&str>, families: &[Option<usize>], most: usize) -> Vec<Vec<Candidate>> {
        let mut all: Vec<(usize, Candidate)> = Vec::new();
        for (language, ((name, index), scores)) in self.languages.iter().zip(&self.agreements).enumerate() {
            if only.is_none_or(|only| only == *name) {
                let candidate = |(place, (concept, own)): (usize, (&usize, &f32))| {
                    let others = self.best.get(*concept).map_or(0.0, |best| best.without(language));
                    let score = RUNS * own + OTHER_LANGUAGE * others;
                    (language, Candidate { concept: *concept, place, score })
                };
                let scored = index.concepts().iter().zip(scores).enumerate().map(candidate);
                all.extend(scored.filter(|(_, candidate)| candidate.score > 0.0));
            }
        }
        lift_families(&mut all, families);
        if all.len() > most {
            all.select_nth_unstable_by(most, |(one_language, one), (other_language, other)| {
                let order = (one_language, one.place).cmp(&(other_language, other.place));
                other.score.total_cmp(&one.score).then(order)
            });
            all.truncate(most);
        }
        let mut by_language = vec![Vec::new(); self.languages.len()];
        for (language, candidate) in all {
            if let Some(candidates) = by_language.get_mut(language) {
                candidates.push(candidate);
            }
        }
        by_language
    }
}

impl BestLanguages {
    fn take(&mut self, language: usize, score: f32) {
        if score > self.first {
            *self = Self { language, first: score, second: self.first };
        } else {
            self.second = self.second.max(score);
        }
    }

    /// The best agreement in any language but this one.
    fn without(&self, language: usize) -> f32 {
        if self.language == language { self.second } else { self.first }
    }
}

/// Adds to each score a share of the mean of the others in the same family and language.
fn lift_families(candidates: &mut [(usize, Candidate)], families: &[Option<usize>]) {
    let family = |candidate: &Candidate| families.get(candidate.concept).copied().flatten();
    let mut sums: BTreeMap<(usize, usize), (f32, f32)> = BTreeMap::new();
    for (language, candidate) in &*candidates {
        if let Some(family) = family(candidate) {
            let (sum, count) = sums.entry((*language, family)).or_default();
            *sum += candidate.score;
            *count += 1.0;
        }
    }
    for (language, candidate) in candidates {
        let sums = family(candidate).and_then(|family| sums.get(&(*language, family)));
        if let Some((sum, count)) = sums.filter(|(_, count)| *count > 1.0) {
            candidate.score += FAMILY * (sum - candidate.score) / (count - 1.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_language_says_is_never_what_the_language_itself_says() {
        let mut best = BestLanguages::default();
        [(0, 0.5), (1, 0.9), (2, 0.7)].into_iter().for_each(|(language, score)| best.take(language, score));
        assert_eq!([0, 1, 2].map(|language| best.without(language)), [0.9, 0.7, 0.9]);
    }

    #[test]
    fn related_concepts_lift_each_other_and_nobody_else() {
        let candidate = |concept, score| (0, Candidate { concept, place: concept, score });
        let mut candidates = [candidate(0, 0.5), candidate(1, 0.3), candidate(2, 0.5), candidate(3, 0.5)];
        lift_families(&mut candidates, &[Some(0), Some(0), Some(1), None]);
        let [lifted, other, alone, none] = candidates.map(|(_, candidate)| candidate.score);
        assert!(lifted > 0.5 && other > 0.3 && lifted - 0.5 < other - 0.3);
        assert_eq!([alone, none], [0.5, 0.5]);
    }
}
