//! Compares what was typed with single labels, word by word: each word with those that are like it.

use std::collections::BTreeSet;

use super::WordedLabels;
use super::vocabulary::Vocabulary;

/// The labels of many concepts as numbers of words, all in one row, because many small lists would cost memory.
#[derive(Default)]
pub(super) struct LabelIndex {
    words: Vec<u32>,
    wordings: Vec<LabelWording>,
    /// Where the wordings of each concept end.
    ends: Vec<usize>,
}

struct LabelWording {
    /// Which label of its concept it is a wording of.
    label: usize,
    /// Where its words end.
    end: usize,
}

/// One wording of what was typed.
pub(in super::super) struct AskedWording {
    words: Vec<AskedWord>,
}

struct AskedWord {
    /// Its share in what all words of the wording say.
    share: f32,
    /// How much each word of the vocabulary is like it.
    likeness: Vec<f32>,
}

/// How a concept fits.
#[derive(Debug, Clone, Copy, Default)]
pub(in super::super) struct Fit {
    /// The label that fits best.
    pub(in super::super) label: usize,
    /// From 0 to 1, how far that label and what was typed are found in each other.
    pub(in super::super) label_fit: f32,
    /// From 0 to 1, how far what was typed is found in any of the labels.
    pub(in super::super) covered: f32,
}

impl LabelIndex {
    /// Takes the labels of each concept, whose words the vocabulary knows.
    pub(super) fn new(concepts: &[WordedLabels], vocabulary: &Vocabulary) -> Self {
        let mut index = Self::default();
        for labels in concepts {
            let mut seen: BTreeSet<&str> = BTreeSet::new();
            for (label, wording) in labels.iter().filter(|(_, wording)| seen.insert(wording)) {
                let number = |word| vocabulary.number(word).and_then(|number| u32::try_from(number).ok());
                index.words.extend(wording.split(' ').filter_map(number));
                index.wordings.push(LabelWording { label: *label, end: index.words.len() });
            }
            index.ends.push(index.wordings.len());
        }
        index.words.shrink_to_fit();
        index.wordings.shrink_to_fit();
        index
    }

    /// How the concept at this place fits what was typed.
    pub(super) fn fit(&self, place: usize, asked: &[AskedWording], vocabulary: &Vocabulary) -> Fit {
        let mut best = Fit::default();
        for asked in asked {
            let mut found = vec![0.0_f32; asked.words.len()];
            for (label, words) in self.of_concept(place) {
                let in_label = asked.found_in(words);
                let fit = harmonic(asked.share_of(&in_label), asked.coverage_of(words, vocabulary));
                if fit > best.label_fit {
                    best = Fit { label, label_fit: fit, ..best };
                }
                found.iter_mut().zip(in_label).for_each(|(best, here)| *best = best.max(here));
            }
            best.covered = best.covered.max(asked.share_of(&found));
        }
        best
    }

    /// The wordings of the labels of a concept, each with the number of its label.
    fn of_concept(&self, place: usize) -> impl Iterator<Item = (usize, &[u32])> {
        let first = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(place).copied().unwrap_or(first);
        let before = first.checked_sub(1).and_then(|before| self.wordings.get(before));
        let mut begin = before.map_or(0, |before| before.end);
        self.wordings.get(first..end).unwrap_or_default().iter().map(move |wording| {
            let words = self.words.get(begin..wording.end).unwrap_or_default();
            begin = wording.end;
            (wording.label, words)
        })
    }
}

impl AskedWording {
    pub(super) fn new(wording: &str, vocabulary: &Vocabulary) -> Self {
        let words: Vec<&str> = wording.split(' ').collect();
        let all: f32 = words.iter().map(|word| vocabulary.weight_of(word)).sum();
        let count = words.len();
        let asked = |(place, word): (usize, &str)| AskedWord {
            share: vocabulary.weight_of(word) / all,
            likeness: vocabulary.likeness(word, place + 1 == count && vocabulary.number(word).is_none()),
        };
        Self { words: words.into_iter().enumerate().map(asked).collect() }
    }

    /// How far each word that was typed is found in these.
    fn found_in(&self, words: &[u32]) -> Vec<f32> {
        let found = |asked: &AskedWord| together(words.iter().map(|word| asked.like(*word)));
        self.words.iter().map(found).collect()
    }

    /// How far the wording is found, where each of its words is found so far.
    fn share_of(&self, found: &[f32]) -> f32 {
        self.words.iter().zip(found).map(|(word, found)| word.share * found).sum()
    }

    /// How far these words are found among those that were typed.
    fn coverage_of(&self, words: &[u32], vocabulary: &Vocabulary) -> f32 {
        let (mut found, mut all) = (0.0, 0.0);
        for word in words {
            let weight = vocabulary.weight(*word as usize);
            all += weight;
            found += weight * together(self.words.iter().map(|asked| asked.like(*word)));
        }
        if all > 0.0 { found / all } else { 0.0 }
    }
}

impl AskedWord {
    fn like(&self, word: u32) -> f32 {
        self.likeness.get(word as usize).copied().unwrap_or_default()
    }
}

/// How far a word is found in several words together, each of which is like it so far: a compound in its parts.
///
/// Words that share no runs of letters stand at right angles to each other, so that the squares add up.
fn together(likeness: impl Iterator<Item = f32>) -> f32 {
    likeness.map(|one| one * one).sum::<f32>().sqrt().min(1.0)
}

/// The harmonic mean, which is low where one of the two is.
fn harmonic(one: f32, other: f32) -> f32 {
    let sum = one + other;
    if sum > 0.0 { 2.0 * one * other / sum } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(labels: &[&str], text: &str) -> Fit {
        let labels: WordedLabels = labels.iter().map(|label| (*label).to_owned()).enumerate().collect();
        let other = vec![(0, "taxi driver".to_owned())];
        let concepts = [other, labels];
        let vocabulary = Vocabulary::new(&concepts);
        LabelIndex::new(&concepts, &vocabulary).fit(1, &[AskedWording::new(text, &vocabulary)], &vocabulary)
    }

    #[test]
    fn the_label_fits_best_in_which_little_else_stands() {
        let fit = fit(&["driver of long city buses", "bus driver", "conductor"], "bus drivers");
        assert_eq!(fit.label, 1);
        assert!(fit.label_fit > 0.7, "{fit:?}");
    }

    #[test]
    fn words_may_be_found_in_different_labels() {
        let fit = fit(&["bus conductor", "tram pilot"], "tram conductor");
        assert!(fit.covered > 0.98 && fit.label_fit < fit.covered, "{fit:?}");
    }
}
