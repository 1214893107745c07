//! The titles that are asked for, with the concepts that are right.

use std::collections::{BTreeMap, BTreeSet};

use crate::esco::Occupation;

pub(crate) struct Title {
    pub(crate) language: String,
    pub(crate) text: String,
    /// The addresses of all concepts that are right.
    pub(crate) wanted: Vec<String>,
}

/// How many labels of a language are held out at most.
const HELD_OUT: usize = 400;
/// How much of their runs two labels share that are but two forms of the same word.
const TWINS: f64 = 0.65;

/// Titles in the manner of registers and advertisements, written by us: language, title, addresses.
pub(crate) fn development_set() -> Vec<Title> {
    let lines = include_str!("../../fixtures/job_titles.tsv").lines();
    let title = |line: &str| {
        let mut cells = line.split('\t').map(str::to_owned);
        let (language, text) = (cells.next().unwrap(), cells.next().unwrap());
        Title { language, text, wanted: cells.next().unwrap().split(' ').map(str::to_owned).collect() }
    };
    lines.map(title).collect()
}

/// What stands in the field after each key, for every tenth title.
pub(crate) fn keystrokes() -> Vec<String> {
    let typed = |title: &Title| {
        let letters: Vec<char> = title.text.chars().collect();
        (2..=letters.len()).map(|count| letters.iter().take(count).collect()).collect::<Vec<String>>()
    };
    development_set().iter().step_by(10).flat_map(typed).collect()
}

/// Takes one alternative label out of each of many occupations in one language, with its twins in all, and asks for it.
pub(crate) fn hold_out(language: &str, all: &mut [(&str, Vec<Occupation>)]) -> Vec<Title> {
    let (_, occupations) = all.iter().find(|(one, _)| *one == language).unwrap();
    let titles = chosen(language, occupations);
    let asked: BTreeMap<&str, &str> =
        titles.iter().flat_map(|title| title.wanted.iter().map(|uri| (uri.as_str(), title.text.as_str()))).collect();
    for Occupation { uri, labels, .. } in all.iter_mut().flat_map(|(_, occupations)| occupations) {
        if let Some(text) = asked.get(uri.as_str()) {
            let preferred = labels.first().unwrap().clone();
            labels.retain(|label| *label == preferred || !are_twins(label, text));
        }
    }
    titles
}

fn chosen(language: &str, occupations: &[Occupation]) -> Vec<Title> {
    let mut dice = Dice(88_172_645_463_325_252);
    let mut places: Vec<usize> =
        (0..occupations.len()).filter(|place| occupations.get(*place).unwrap().labels.len() >= 3).collect();
    for place in (1..places.len()).rev() {
        places.swap(place, dice.below(place + 1));
    }
    let title = |place: usize| {
        let Occupation { uri, labels, .. } = occupations.get(place).unwrap();
        let text = labels.get(1 + dice.below(labels.len() - 1)).unwrap();
        // A label that is a part of the preferred one cannot be taken out.
        let can_be = !labels.first().unwrap().to_lowercase().contains(&text.to_lowercase());
        // One that another occupation has, too, would have two right answers, of which only one is counted.
        let is_shared = occupations.iter().any(|other| other.uri != *uri && has_label(other, text));
        (can_be && !is_shared).then(|| Title {
            language: language.to_owned(),
            text: text.clone(),
            wanted: vec![uri.clone()],
        })
    };
    places.into_iter().take(HELD_OUT).filter_map(title).collect()
}

fn has_label(occupation: &Occupation, text: &str) -> bool {
    occupation.labels.iter().any(|label| label.to_lowercase() == text.to_lowercase())
}

#[expect(clippy::cast_precision_loss, reason = "a few dozen runs")]
fn are_twins(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|label| {
        let letters: Vec<char> = format!("  {} ", label.to_lowercase()).chars().collect();
        letters.windows(3).map(<[char]>::to_vec).collect::<BTreeSet<_>>()
    });
    let shared = one.intersection(&other).count() as f64;
    shared / (one.union(&other).count() as f64) > TWINS
}

/// Throws the same numbers in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }
}
