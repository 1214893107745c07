//! Finds concepts by what people call them, in any language at hand, while somebody types.
//!
//! A concept is found by all its labels together and ranked by the label that fits best. Three things are compared:
//! its words by their stems, the short runs of letters in all its labels, and the runs of the best single label. The
//! weights were chosen on titles that the index did not hold; `docs/decisions/` has the figures.

mod grams;
mod terms;
mod wording;

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use grams::Gram;
use terms::TermIndex;
use wording::{Stems, wordings};

/// How much the agreement of words by their stems counts, over all labels of a concept.
const WORDS: f32 = 0.65;
/// How much the agreement of runs of letters counts, over all labels of a concept.
const RUNS: f32 = 0.95;
/// How much the agreement with the best single label counts.
const BEST_LABEL: f32 = 0.6;
/// How many concepts are compared label by label.
const SHORTLIST: usize = 60;
/// Below this, what agrees is chance.
const LEAST_SCORE: f32 = 0.25;

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

/// A concept that fits.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    /// Its number among all concepts.
    pub(super) concept: usize,
    /// Which of its labels fits best.
    pub(super) label: usize,
    /// How well it fits, up to the sum of the three weights.
    pub(super) score: f32,
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
        let mut holding: BTreeMap<Gram, u32> = BTreeMap::new();
        for (gram, _) in labels.iter().flat_map(|label| terms::counted(grams::of_whole(label))) {
            *holding.entry(gram).or_default() += 1;
        }
        let rarity = |(gram, holding)| (gram, terms::rarity(holding, labels.len()));
        Self {
            concepts: concepts.iter().map(|(concept, _)| *concept).collect(),
            words: TermIndex::new(worded.iter().map(|all| stems.of_words(&all.join(" "))).collect()),
            runs: TermIndex::new(worded.iter().map(|all| grams::of_words(&all.join(" "), false)).collect()),
            rarities: holding.into_iter().map(rarity).collect(),
            labels: labels.len(),
            stems,
        }
    }

    /// The concepts that fit best, not in order; `labels_of` names the labels of a concept in this language.
    pub(super) fn find<'a>(&self, text: &str, labels_of: impl Fn(usize) -> Vec<&'a str>) -> Vec<Found> {
        let asked = wordings(text);
        let mut best: Vec<f32> = vec![0.0; self.concepts.len()];
        for wording in &asked {
            for scores in self.scores(wording) {
                best.iter_mut().zip(scores).for_each(|(best, score)| *best = best.max(score));
            }
        }
        let runs: Vec<Weighted> = asked.iter().map(|wording| self.weighted(wording)).collect();
        let shortlist = shortlist(&best).into_iter().filter_map(|place| {
            let concept = *self.concepts.get(place)?;
            let (label, fit) = self.best_label(&runs, &labels_of(concept))?;
            Some(Found { concept, label, score: best.get(place)? + BEST_LABEL * fit })
        });
        shortlist.filter(|found| found.score >= LEAST_SCORE).collect()
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

    fn best_label(&self, asked: &[Weighted], labels: &[&str]) -> Option<(usize, f32)> {
        let fits = labels.iter().enumerate().map(|(place, label)| {
            let runs = wordings(label).into_iter().map(|wording| self.weighted(&wording));
            let fit = runs.flat_map(|runs| asked.iter().map(move |asked| asked.agreement(&runs)));
            (place, fit.fold(0.0, f32::max))
        });
        fits.max_by(|(one_place, one), (other_place, other)| one.total_cmp(other).then(other_place.cmp(one_place)))
    }

    fn weighted(&self, wording: &str) -> Weighted {
        let rarest = terms::rarity(0, self.labels);
        let weigh = |(gram, times)| (gram, times * self.rarities.get(&gram).copied().unwrap_or(rarest));
        let runs: Vec<(Gram, f32)> = terms::counted(grams::of_whole(wording)).into_iter().map(weigh).collect();
        Weighted { length: terms::length_of(runs.iter().map(|(_, weight)| *weight)), runs }
    }
}

/// The runs of one wording in order, each with its weight.
struct Weighted {
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

/// The places of the highest scores.
fn shortlist(scores: &[f32]) -> Vec<usize> {
    let mut places: Vec<(usize, f32)> = scores.iter().copied().enumerate().filter(|(_, score)| *score > 0.0).collect();
    let better = |(one_place, one): &(usize, f32), (other_place, other): &(usize, f32)| {
        other.total_cmp(one).then(one_place.cmp(other_place))
    };
    if places.len() > SHORTLIST {
        places.select_nth_unstable_by(SHORTLIST, better);
        places.truncate(SHORTLIST);
    }
    places.into_iter().map(|(place, _)| place).collect()
}
