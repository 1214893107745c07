//! Competences of one file that read much alike, so that a person can say whether they are the same.
//!
//! Nothing is merged here, and what a person told apart is proposed no more. Two competences are compared in every language
//! that both are written in, word by word and by the letters of the words. A word that stands in many of the person's
//! competences, such as "I can", tells little and counts little.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Competence;
use super::vocabulary::{Vocabulary, Words};
use crate::ids::CompetenceId;

/// From which agreement on two competences are proposed, 1 being the same words. Chosen with the wordings of
/// `tests/core/competences.rs`, of which some must meet and some must not, and tried on the files of the demo desk.
const LEAST_AGREEMENT: f32 = 0.75;

/// Two competences that may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NearDuplicate {
    /// The one that was recorded first.
    pub first: CompetenceId,
    /// The other one.
    pub second: CompetenceId,
}

/// All pairs that read much alike, or name the same ESCO concept, in the order of recording.
pub fn near_duplicates(competences: &[Competence]) -> Vec<NearDuplicate> {
    let mut vocabularies: BTreeMap<&str, Vocabulary> = BTreeMap::new();
    let titles: Vec<BTreeMap<&str, Words>> =
        competences.iter().map(|competence| titles_of(competence, &mut vocabularies)).collect();
    let mut pairs = Vec::new();
    for (place, (first, first_titles)) in competences.iter().zip(&titles).enumerate() {
        for (second, second_titles) in competences.iter().zip(&titles).skip(place + 1) {
            if !are_told_apart(first, second)
                && (name_the_same(first, second) || read_alike(first_titles, second_titles, &mut vocabularies))
            {
                pairs.push(NearDuplicate { first: first.id, second: second.id });
            }
        }
    }
    pairs
}

fn titles_of<'a>(
    competence: &'a Competence,
    vocabularies: &mut BTreeMap<&'a str, Vocabulary>,
) -> BTreeMap<&'a str, Words> {
    let details = &competence.details;
    let own = (details.language.as_str(), &details.title);
    let others = details.translations.iter().map(|(language, title)| (language.as_str(), title));
    let numbered =
        |(language, title): (&'a str, &String)| (language, vocabularies.entry(language).or_default().numbers_of(title));
    others.chain([own]).map(numbered).collect()
}

fn are_told_apart(first: &Competence, second: &Competence) -> bool {
    first.details.kept_apart.contains(&second.id) || second.details.kept_apart.contains(&first.id)
}

fn name_the_same(first: &Competence, second: &Competence) -> bool {
    let uri = |one: &Competence| one.details.esco.as_ref().map(|link| link.uri.clone());
    uri(first).is_some_and(|uri_of_first| uri(second) == Some(uri_of_first))
}

fn read_alike<'a>(
    first: &BTreeMap<&'a str, Words>,
    second: &BTreeMap<&'a str, Words>,
    vocabularies: &mut BTreeMap<&'a str, Vocabulary>,
) -> bool {
    first.iter().any(|(language, words)| {
        let others = second.get(language).zip(vocabularies.get_mut(language));
        others.is_some_and(|(others, vocabulary)| vocabulary.agreement(words, others) >= LEAST_AGREEMENT)
    })
}
