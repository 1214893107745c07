//! Competences of one file that read much alike, so that a person can say whether they are the same.
//!
//! Nothing is merged here, and what a person told apart is proposed no more. Two competences are compared in every language
//! that both are written in, word by word and by the letters of the words. A word that stands in many of the person's
//! competences, such as "I can", tells little and counts little.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Competence;
use crate::ids::CompetenceId;
use crate::text::fold;

/// From which agreement on two competences are proposed, 1 being the same words. Chosen by reading what it proposes in the
/// files of the demo desk: lower, "I can cut cloth" meets "I can cut hair"; higher, an inflected verb parts the same sentence.
const LEAST_AGREEMENT: f32 = 0.75;

/// Two competences that may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NearDuplicate {
    /// The one that was recorded first.
    pub first: CompetenceId,
    /// The other one.
    pub second: CompetenceId,
}

/// The folded words of a title.
type Words = Vec<String>;

/// All pairs that read much alike, or name the same ESCO concept, in the order of recording.
pub fn near_duplicates(competences: &[Competence]) -> Vec<NearDuplicate> {
    let titles: Vec<BTreeMap<&str, Words>> = competences.iter().map(titles_of).collect();
    let counts = counts_of(&titles);
    let mut pairs = Vec::new();
    for (place, (first, first_titles)) in competences.iter().zip(&titles).enumerate() {
        for (second, second_titles) in competences.iter().zip(&titles).skip(place + 1) {
            if !are_told_apart(first, second)
                && (name_the_same(first, second) || read_alike(first_titles, second_titles, &counts))
            {
                pairs.push(NearDuplicate { first: first.id, second: second.id });
            }
        }
    }
    pairs
}

fn titles_of(competence: &Competence) -> BTreeMap<&str, Words> {
    let details = &competence.details;
    let own = (details.language.as_str(), &details.title);
    let others = details.translations.iter().map(|(language, title)| (language.as_str(), title));
    others.chain([own]).map(|(language, title)| (language, words_of(title))).collect()
}

fn words_of(title: &str) -> Words {
    fold(title).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// In how many titles of a language each word stands.
fn counts_of<'a>(titles: &'a [BTreeMap<&'a str, Words>]) -> BTreeMap<(&'a str, &'a str), f32> {
    let mut counts = BTreeMap::new();
    for (language, words) in titles.iter().flatten() {
        for word in words.iter().collect::<BTreeSet<_>>() {
            *counts.entry((*language, word.as_str())).or_insert(0.0) += 1.0;
        }
    }
    counts
}

fn are_told_apart(first: &Competence, second: &Competence) -> bool {
    first.details.kept_apart.contains(&second.id) || second.details.kept_apart.contains(&first.id)
}

fn name_the_same(first: &Competence, second: &Competence) -> bool {
    let uri = |one: &Competence| one.details.esco.as_ref().map(|link| link.uri.clone());
    uri(first).is_some_and(|uri_of_first| uri(second) == Some(uri_of_first))
}

fn read_alike(
    first: &BTreeMap<&str, Words>,
    second: &BTreeMap<&str, Words>,
    counts: &BTreeMap<(&str, &str), f32>,
) -> bool {
    first.iter().any(|(language, words)| {
        let weight = |word: &str| counts.get(&(*language, word)).map_or(1.0, |count| 1.0 / count);
        second.get(language).is_some_and(|others| agreement(words, others, weight) >= LEAST_AGREEMENT)
    })
}

/// How much of both titles stands in the other one, from 0 to 1.
fn agreement(first: &[String], second: &[String], weight: impl Fn(&str) -> f32) -> f32 {
    let shared = |from: &[String], to: &[String]| -> (f32, f32) {
        from.iter().fold((0.0, 0.0), |(met, all), word| {
            let best = to.iter().map(|other| likeness(word, other)).fold(0.0, f32::max);
            (weight(word).mul_add(best, met), all + weight(word))
        })
    };
    let ((met, all), (met_back, all_back)) = (shared(first, second), shared(second, first));
    if all + all_back > 0.0 { (met + met_back) / (all + all_back) } else { 0.0 }
}

/// How alike two words are by their pairs of letters, from 0 to 1, so that a slip does not part them.
fn likeness(first: &str, second: &str) -> f32 {
    if first == second {
        return 1.0;
    }
    let pairs = |word: &str| -> BTreeSet<(char, char)> { word.chars().zip(word.chars().skip(1)).collect() };
    let (mine, theirs) = (pairs(first), pairs(second));
    let count = |pairs: usize| u16::try_from(pairs).map_or(f32::from(u16::MAX), f32::from);
    let all = count(mine.len() + theirs.len());
    if all > 0.0 { 2.0 * count(mine.intersection(&theirs).count()) / all } else { 0.0 }
}
