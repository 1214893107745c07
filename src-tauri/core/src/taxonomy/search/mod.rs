//! Finds concepts by what people call them, in any language at hand, while somebody types.
//!
//! A concept is found by all its labels together and ranked by the label that fits best. Three things are compared:
//! its words by their stems, the short runs of letters in all its labels, and the runs of the best single label. The
//! weights were chosen by measuring; `docs/performance.md` has the figures.

mod grams;
mod terms;
mod wording;

use std::collections::HashMap;
use std::fmt;

use grams::Gram;
use terms::TermIndex;
pub(super) use wording::{Stems, wordings};

/// How much the agreement of words by their stems counts, over all labels of a concept.
const WORDS: f32 = 0.09;
/// How much the agreement of runs of letters counts, over all labels of a concept.
const RUNS: f32 = 0.81;
/// How much the agreement with the best single label counts.
const BEST_LABEL: f32 = 0.64;

/// The labels of a concept in one language, the preferred one first.
pub(super) type Labels<'a> = (usize, Vec<&'a str>);

/// The labels of many concepts in one language.
pub(super) struct LanguageIndex {
    /// The number of each indexed concept among all concepts.
    concepts: Vec<usize>,
    words: TermIndex<String>,
    runs: TermIndex<Gram>,
    /// How rare each run is among single labels.
    rarities: HashMap<Gram, f32>,
    labels: usize,
    stems: Stems,
}

impl fmt::Debug for LanguageIndex {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "LanguageIndex({} concepts)", self.concepts.len())
    }
}

impl LanguageIndex {
    pub(super) fn new(language: &str, concepts: &[Labels<'_>]) -> Self {
        let stems = Stems::of(language);
        let worded: Vec<Vec<String>> =
            concepts.iter().map(|(_, labels)| labels.iter().flat_map(|label| wordings(label)).collect()).collect();
        let labels: Vec<&String> = worded.iter().flatten().collect();
        let rarities = terms::rarities(labels.iter().map(|label| grams::of_whole(label)), labels.len());
        Self {
            concepts: concepts.iter().map(|(concept, _)| *concept).collect(),
            words: TermIndex::new(worded.iter().map(|all| stems.of_words(&all.join(" ")))),
            runs: TermIndex::new(worded.iter().map(|all| grams::of_words(&all.join(" "), false))),
            rarities,
            labels: labels.len(),
            stems,
        }
    }

    /// How far each indexed concept agrees with the wordings over all its labels, by the place of the concept.
    pub(super) fn agreement(&self, asked: &[String]) -> Vec<f32> {
        let mut best: Vec<f32> = vec![0.0; self.concepts.len()];
        for scores in asked.iter().flat_map(|wording| self.scores(wording)) {
            best.iter_mut().zip(scores).for_each(|(best, score)| *best = best.max(score));
        }
        best
    }

    /// The number of the concept at this place.
    pub(super) fn concept(&self, place: usize) -> Option<usize> {
        self.concepts.get(place).copied()
    }

    /// The wordings of what is looked for, to be compared with labels of this language.
    pub(super) fn weigh(&self, asked: &[String]) -> Vec<Weighted> {
        asked.iter().map(|wording| self.weighted(wording)).collect()
    }

    /// Which of these labels fits best, and how much that counts.
    pub(super) fn best_label(&self, asked: &[Weighted], labels: &[&str]) -> Option<(usize, f32)> {
        let fits = labels.iter().enumerate().map(|(place, label)| {
            let runs = wordings(label).into_iter().map(|wording| self.weighted(&wording));
            let fit = runs.flat_map(|runs| asked.iter().map(move |asked| asked.agreement(&runs)));
            (place, fit.fold(0.0, f32::max))
        });
        let best = fits.max_by(|(first, one), (second, other)| one.total_cmp(other).then(second.cmp(first)));
        best.map(|(place, fit)| (place, BEST_LABEL * fit))
    }

    /// How far each concept agrees with the wording; and once more as if its last word went on, while it is no word.
    fn scores(&self, wording: &str) -> Vec<Vec<f32>> {
        let words = self.stems.of_words(wording);
        let may_go_on = words.last().is_some_and(|last| !self.words.knows(last));
        let score = |goes_on: bool| {
            let mut scores = vec![0.0; self.concepts.len()];
            self.words.score(words.clone(), WORDS, &mut scores);
            self.runs.score(grams::of_words(wording, goes_on), RUNS, &mut scores);
            scores
        };
        [false, true].into_iter().filter(|goes_on| may_go_on || !goes_on).map(score).collect()
    }

    fn weighted(&self, wording: &str) -> Weighted {
        let rarest = terms::rarity(0, self.labels);
        let weigh = |(gram, times)| (gram, times * self.rarities.get(&gram).copied().unwrap_or(rarest));
        let runs: Vec<(Gram, f32)> = terms::counted(grams::of_whole(wording)).into_iter().map(weigh).collect();
        Weighted { length: terms::length_of(runs.iter().map(|(_, weight)| *weight)), runs }
    }
}

/// The runs of one wording in order, each with its weight.
pub(super) struct Weighted {
    runs: Vec<(Gram, f32)>,
    length: f32,
}

impl Weighted {
    /// From 0, where they share nothing, to 1, where they are the same.
    fn agreement(&self, other: &Self) -> f32 {
        let mut others = other.runs.iter().peekable();
        let mut sum = 0.0;
        for (gram, weight) in &self.runs {
            while others.next_if(|(theirs, _)| theirs < gram).is_some() {}
            if let Some((_, theirs)) = others.next_if(|(theirs, _)| theirs == gram) {
                sum += weight * theirs;
            }
        }
        let lengths = self.length * other.length;
        if lengths > 0.0 { sum / lengths } else { 0.0 }
    }
}
