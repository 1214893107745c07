//! The cards with which a person sorts what they do often, sometimes, or never did before.
//!
//! A card is a few words and a drawing to talk about. It measures nothing, has no level, and says nothing about
//! anybody; what a person answers lies in their file. A card that shipped once keeps its id for ever.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{LocalText, Review, Reviewed, Source, Sourced, check_sources, check_unique, parse};

pub(super) const FILE: &str = "strength_cards.json";

/// One card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StrengthCard {
    /// The card's own name in this data, which is the name of its drawing too: `settling_quarrels`.
    pub id: String,
    /// With which other cards it is laid out.
    pub group: StrengthGroup,
    /// What it says in a few words, by language code; English, German and Arabic always.
    #[ts(type = "Record<string, string>")]
    pub labels: BTreeMap<String, String>,
    /// The same as a whole sentence that a person can say about themselves.
    pub sentence: LocalText,
    /// What ESCO calls the same, the closest first. No two cards begin with the same skill.
    pub skills: Vec<CardSkill>,
    /// The ids of the EntreComp competences that it belongs to.
    pub entrecomp: Vec<String>,
    /// Where the addresses of the skills come from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

/// The groups of the cards, in the order in which they are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StrengthGroup {
    /// How somebody is.
    Personal,
    /// How somebody is with others.
    Social,
    /// How somebody goes about things.
    Method,
    /// What somebody does with hands and things.
    Practical,
}

/// A transversal skill of ESCO.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CardSkill {
    /// The skill's address in ESCO, which is the same in every language and release.
    pub uri: String,
    /// Its English label in ESCO.
    pub label: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StrengthCardsFile {
    pub(super) reviewed: Reviewed,
    /// Who read the labels of further languages through.
    labels_reviewed: BTreeMap<String, Review>,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) cards: Vec<StrengthCard>,
}

pub(super) fn bundled() -> Result<StrengthCardsFile, ReferenceError> {
    read(include_str!("../../../../assets/reference/strength_cards.json"))
}

fn read(text: &str) -> Result<StrengthCardsFile, ReferenceError> {
    let file: StrengthCardsFile = parse(FILE, text)?;
    check_sources(FILE, &file.sources, file.cards.iter().map(|card| &card.sourced))?;
    check_unique(FILE, file.cards.iter().map(|card| card.id.clone()))?;
    check_unique(FILE, file.cards.iter().filter_map(|card| card.skills.first()).map(|skill| skill.uri.clone()))?;
    match file.cards.iter().find_map(|card| unknown_language(&file, card)) {
        Some(id) => Err(ReferenceError::Dangling { file: FILE, id }),
        None => Ok(file),
    }
}

/// A language that every card needs and this one lacks, or one of which nobody says who read its labels through.
fn unknown_language(file: &StrengthCardsFile, card: &StrengthCard) -> Option<String> {
    let always = ["en", "de", "ar"];
    let lacking = always.into_iter().find(|code| !card.labels.contains_key(*code));
    let further = card.labels.keys().map(String::as_str).filter(|code| !always.contains(code));
    let unread = further.into_iter().find(|code| !file.labels_reviewed.contains_key(*code));
    lacking.or(unread).map(|code| format!("{}.{code}", card.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(cards: &[(&str, &str, &str)]) -> String {
        let card = |(id, language, uri): &(&str, &str, &str)| {
            format!(
                r#"{{ "id": "{id}", "group": "social", "labels": {{ "en": "a", "de": "b", "{language}": "c" }},
                    "sentence": {{ "en": "a", "de": "b", "ar": "c" }}, "entrecomp": [],
                    "skills": [{{ "uri": "{uri}", "label": "l" }}],
                    "source": "s", "date": "2026-11-23", "verified": true }}"#
            )
        };
        let cards: Vec<String> = cards.iter().map(card).collect();
        format!(
            r#"{{ "reviewed": {{ "en": "editors", "de": "none", "ar": "none" }}, "labels_reviewed": {{ "tr": "none" }},
                "sources": {{ "s": {{ "title": "t", "reference": "r", "licence": "l" }} }},
                "cards": [{}] }}"#,
            cards.join(",")
        )
    }

    #[test]
    fn cards_that_contradict_each_other_are_refused() {
        let refused = |cards: &[(&str, &str, &str)]| read(&file(cards)).err();
        assert_eq!(refused(&[("one", "ar", "a"), ("two", "ar", "b")]), None);
        let twice = |id: &str| Some(ReferenceError::Duplicate { file: FILE, id: id.to_owned() });
        assert_eq!(refused(&[("one", "ar", "a"), ("one", "ar", "b")]), twice("one"));
        assert_eq!(refused(&[("one", "ar", "a"), ("two", "ar", "a")]), twice("a"));
    }

    #[test]
    fn a_card_has_the_three_languages_and_no_other_that_nobody_vouches_for() {
        let lost = |id: &str| Some(ReferenceError::Dangling { file: FILE, id: id.to_owned() });
        assert_eq!(read(&file(&[("one", "tr", "a")])).err(), lost("one.ar"));
        let with_french = file(&[("one", "ar", "a")]).replacen(r#""de": "b", "#, r#""de": "b", "fr": "d", "#, 1);
        assert_eq!(read(&with_french).err(), lost("one.fr"));
    }
}
