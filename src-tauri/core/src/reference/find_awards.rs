//! Finds the award types that a text may mean: what a counsellor types, or what stands on a certificate.
//!
//! It suggests and never decides. It does not correct spelling, and it does not read a level from a text.

use std::cmp::Reverse;

use super::{Award, Reference};
use crate::text::fold;

/// From this many letters on a title also counts inside a longer word, so that "Tischlermeisterbrief"
/// finds "Meisterbrief". Shorter ones must stand as words of their own, or "Bac" would be in "Bachelor".
const LONG_ENOUGH_INSIDE_A_WORD: usize = 8;

impl Reference {
    /// The award types of a country's frameworks whose titles or aliases hold the text, or stand in it,
    /// without regard to case and accents. The longest common piece comes first; among equal ones the
    /// shortest title, as it has the least that was not asked for. Nothing is found for an empty text.
    pub fn find_awards(&self, country: &str, text: &str) -> Vec<&Award> {
        let text = compared(text);
        let frameworks = self.frameworks_of(country);
        let mut found: Vec<_> = self
            .awards
            .iter()
            .filter(|award| frameworks.iter().any(|framework| framework.id == award.framework))
            .filter_map(|award| closest(award, &text).map(|closeness| (closeness, award)))
            .collect();
        // The sort is stable: what is equally close keeps the order of the table.
        found.sort_by_key(|(closeness, _)| *closeness);
        found.into_iter().map(|(_, award)| award).collect()
    }
}

/// How close a title is to a text: the smaller, the closer.
type Closeness = (Reverse<usize>, usize);

fn closest(award: &Award, text: &str) -> Option<Closeness> {
    award.titles.iter().chain(&award.aliases).filter_map(|title| closeness(&compared(title), text)).min()
}

fn closeness(title: &str, text: &str) -> Option<Closeness> {
    if text.is_empty() || title.is_empty() {
        return None;
    }
    let title_length = title.chars().count();
    if title.contains(text) {
        Some((Reverse(text.chars().count()), title_length))
    } else if stands_in(title, title_length, text) {
        Some((Reverse(title_length), title_length))
    } else {
        None
    }
}

fn stands_in(title: &str, title_length: usize, text: &str) -> bool {
    if title_length >= LONG_ENOUGH_INSIDE_A_WORD {
        return text.contains(title);
    }
    format!(" {text} ").contains(&format!(" {title} "))
}

/// Folds a text, and writes the Greek sigma at the end of a word like any other, because capitals do not
/// tell the two apart and certificates are often printed in capitals.
fn compared(text: &str) -> String {
    fold(text).replace('ς', "σ")
}
