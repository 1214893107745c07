//! The papers that microlenders usually ask for, so that what is missing can be said before the talk with one.
//!
//! A general list and no lender's own: each lender says itself what it needs. Nothing here says who gets a loan. A paper
//! that shipped once keeps its id for ever.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{Reviewed, Source, Sourced, check_sources, check_unique, parse};

pub(super) const FILE: &str = "finance_papers.json";

/// A paper that lenders usually ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FinancePaper {
    /// The paper's own name in this data, such as `bank_statements`.
    pub id: String,
    /// What it is called, by language code; English, German and Arabic always.
    #[ts(type = "Record<string, string>")]
    pub names: BTreeMap<String, String>,
    /// The fact of the business idea that says whether it is at hand; such a paper is not asked about a second time.
    #[serde(default)]
    pub known_as: Option<IdeaFact>,
    /// Where it is known from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

/// A fact of a business idea that says whether a paper is at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IdeaFact {
    /// Whether a written plan is at hand.
    PlanAtHand,
    /// Whether the business is registered.
    Registered,
}

impl FinancePaper {
    /// Its name in a language, else in English.
    pub fn name_in(&self, language: &str) -> &str {
        self.names.get(language).or_else(|| self.names.get("en")).map_or(self.id.as_str(), String::as_str)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FinancePapersFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) papers: Vec<FinancePaper>,
}

pub(super) fn bundled() -> Result<FinancePapersFile, ReferenceError> {
    read(include_str!("../../../../assets/reference/finance_papers.json"))
}

fn read(text: &str) -> Result<FinancePapersFile, ReferenceError> {
    let file: FinancePapersFile = parse(FILE, text)?;
    check_sources(FILE, &file.sources, file.papers.iter().map(|paper| &paper.sourced))?;
    check_unique(FILE, file.papers.iter().map(|paper| paper.id.clone()))?;
    for paper in &file.papers {
        if let Some(code) = ["en", "de", "ar"].into_iter().find(|code| !paper.names.contains_key(*code)) {
            return Err(ReferenceError::Dangling { file: FILE, id: format!("{}.{code}", paper.id) });
        }
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(papers: &[(&str, &str)]) -> String {
        let paper = |(id, language): &(&str, &str)| {
            format!(
                r#"{{ "id": "{id}", "names": {{ "en": "a", "de": "b", "{language}": "c" }},
                    "source": "s", "date": "2026-11-25", "verified": false }}"#
            )
        };
        let papers: Vec<String> = papers.iter().map(paper).collect();
        format!(
            r#"{{ "reviewed": {{ "en": "editors", "de": "none", "ar": "none" }},
                "sources": {{ "s": {{ "title": "t", "reference": "r", "licence": "l" }} }},
                "papers": [{}] }}"#,
            papers.join(",")
        )
    }

    #[test]
    fn a_paper_stands_there_once_and_in_the_three_languages() {
        assert_eq!(read(&file(&[("one", "ar"), ("two", "ar")])).err(), None);
        let twice = Some(ReferenceError::Duplicate { file: FILE, id: "one".to_owned() });
        assert_eq!(read(&file(&[("one", "ar"), ("one", "ar")])).err(), twice);
        let lost = Some(ReferenceError::Dangling { file: FILE, id: "one.ar".to_owned() });
        assert_eq!(read(&file(&[("one", "fr")])).err(), lost);
    }
}
