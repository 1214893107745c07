//! The languages of papers: how much of each there is, and whether somebody who speaks it has read it through.

use express_documents::{PAPER_LANGUAGES, coverage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::Nothing;
use crate::failure::Failure;
use crate::program::State;

/// A language in which papers are printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperLanguage {
    /// Its code.
    pub code: String,
    /// What its speakers call it.
    pub own_name: String,
    /// Whether it has every sentence. What it lacks stands on a paper in English, marked as such.
    pub whole: bool,
    /// How many sentences of papers it has.
    pub sentences: usize,
    /// Of how many.
    pub of: usize,
    /// Who read them through, as the files of words say it; nothing where nobody did, and then papers call it a draft.
    pub reviewed: Option<String>,
}

/// The languages in the order of the list: the whole ones first.
pub(crate) fn list(state: &mut State, _: Nothing) -> Result<Vec<PaperLanguage>, Failure> {
    let reference = &state.reference;
    let described = |code: &&str| {
        let found = coverage(code);
        PaperLanguage {
            code: (*code).to_owned(),
            own_name: reference.language(code).map_or_else(|| (*code).to_owned(), |known| known.own_name.clone()),
            whole: found.whole,
            sentences: found.sentences,
            of: found.of,
            reviewed: (found.reviewed != "none").then_some(found.reviewed),
        }
    };
    Ok(PAPER_LANGUAGES.iter().map(described).collect())
}
