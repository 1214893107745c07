//! Concepts and their labels: the part of an import that every pack has.

use std::collections::HashMap;

use rusqlite::params;

use super::Shelf;
use super::error::ImportError;
use super::table::{Column, Row};

pub(super) const URI: &str = "conceptUri";
pub(super) const PREFERRED: &str = "preferredLabel";
const ALTERNATIVES: &str = "altLabels";
const HIDDEN: &str = "hiddenLabels";

/// The columns that hold a concept's address and its labels.
pub(super) const LABEL_COLUMNS: [Column; 4] =
    [Column::Needed(URI), Column::Needed(PREFERRED), Column::Needed(ALTERNATIVES), Column::Welcome(HIDDEN)];

/// Concepts by their addresses.
pub(super) type Ids = HashMap<String, i64>;

impl Shelf<'_> {
    /// Keeps the labels of a concept in one language instead of those that were there.
    pub(super) fn keep_labels(&self, concept: i64, language: &str, row: &Row<'_>) -> Result<(), ImportError> {
        let preferred = row.text(PREFERRED);
        let alternatives = lines(row.text(ALTERNATIVES), &[preferred]);
        let mut known = vec![preferred];
        known.extend(alternatives.lines());
        let hidden = lines(row.text(HIDDEN), &known);
        let parameters = params![concept, language, preferred, alternatives, hidden];
        self.run(include_str!("sql/keep_labels.sql"), parameters)?;
        Ok(())
    }
}

/// Labels one on a line, without empty ones and without any that is known already. They stand one on a line in the
/// tables of concepts, and with a bar between them in collections.
fn lines(labels: &str, known: &[&str]) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for label in labels.lines().flat_map(|line| line.split(" | ")).map(str::trim) {
        if !label.is_empty() && !known.contains(&label) && !kept.contains(&label) {
            kept.push(label);
        }
    }
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_one_on_a_line_however_they_were_kept_apart() {
        assert_eq!(lines("tailor\r\n seamstress \n\n", &[]), "tailor\nseamstress");
        assert_eq!(lines("tailor | seamstress", &[]), "tailor\nseamstress");
        assert_eq!(lines("tailor\ntailor\nsewer", &["sewer"]), "tailor");
        assert_eq!(lines("", &[]), "");
    }
}
