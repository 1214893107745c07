//! Compares what somebody types with the labels of concepts in one language, while they type.
//!
//! Two things are compared: the short runs of letters in all labels of a concept together, and the words, each with the
//! words of a label that are like it. How much each counts, and what other languages and related concepts add, is
//! decided in `find` and `evidence`.

mod grams;
mod labels;
mod terms;
mod vocabulary;
mod wording;

use std::fmt;

use grams::Gram;
use labels::{AskedWording, Fit, LabelIndex};
use terms::TermIndex;
use vocabulary::Vocabulary;
pub(super) use wording::wordings;

/// The labels of a concept in one language, the preferred one first.
pub(super) type Labels<'a> = (usize, Vec<&'a str>);

/// The wordings of the labels of a concept, each with the number of its label.
type WordedLabels = Vec<(usize, String)>;

/// The labels of many concepts in one language.
pub(super) struct LanguageIndex {
    /// The number of each indexed concept among all concepts.
    concepts: Vec<usize>,
    runs: TermIndex<Gram>,
    vocabulary: Vocabulary,
    labels: LabelIndex,
}

impl fmt::Debug for LanguageIndex {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "LanguageIndex({} concepts)", self.concepts.len())
    }
}

impl LanguageIndex {
    pub(super) fn new(concepts: &[Labels<'_>]) -> Self {
        let worded: Vec<WordedLabels> = concepts.iter().map(|(_, labels)| worded(labels)).collect();
        let runs = |labels: &WordedLabels| labels.iter().flat_map(|(_, one)| grams::of_words(one, false)).collect();
        let vocabulary = Vocabulary::new(&worded);
        Self {
            concepts: concepts.iter().map(|(concept, _)| *concept).collect(),
            runs: TermIndex::new(worded.iter().map(runs)),
            labels: LabelIndex::new(&worded, &vocabulary),
            vocabulary,
        }
    }

    /// The number of each indexed concept among all concepts, by its place here.
    pub(super) fn concepts(&self) -> &[usize] {
        &self.concepts
    }

    /// How far each indexed concept agrees with the wordings over all its labels, by the place of the concept: from 0,
    /// where they share no run of letters, to 1.
    pub(super) fn agreement(&self, asked: &[String]) -> Vec<f32> {
        let mut best: Vec<f32> = vec![0.0; self.concepts.len()];
        for scores in asked.iter().flat_map(|wording| self.scores(wording)) {
            best.iter_mut().zip(scores).for_each(|(best, score)| *best = best.max(score));
        }
        best
    }

    /// The wordings of what is looked for, to be compared with single labels of this language.
    pub(super) fn asked(&self, wordings: &[String]) -> Vec<AskedWording> {
        wordings.iter().map(|wording| AskedWording::new(wording, &self.vocabulary)).collect()
    }

    /// How the concept at this place fits, label by label.
    pub(super) fn fit(&self, place: usize, asked: &[AskedWording]) -> Fit {
        self.labels.fit(place, asked, &self.vocabulary)
    }

    /// How far each concept agrees with the wording; and once more as if its last word went on, while it is no word.
    fn scores(&self, wording: &str) -> Vec<Vec<f32>> {
        let may_go_on = wording.rsplit(' ').next().is_some_and(|last| self.vocabulary.number(last).is_none());
        let score = |goes_on: bool| self.runs.agreement(grams::of_words(wording, goes_on));
        [false, true].into_iter().filter(|goes_on| may_go_on || !goes_on).map(score).collect()
    }
}

fn worded(labels: &[&str]) -> WordedLabels {
    let of_label = |(number, label): (usize, &&str)| {
        let of_label = wordings(label);
        of_label.into_iter().map(move |wording| (number, wording))
    };
    labels.iter().enumerate().flat_map(of_label).collect()
}
