//! Commands about papers: the data of a profile, and its printing into a file.

use std::path::PathBuf;

use express_core::ids::CandidateId;
use express_core::profiles::{ProfileData, ProfileReader};
use express_documents::{PageSize, PaperError, PaperOptions, profile};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::candidates::ById;
use crate::failure::{Failure, FailureCode};
use crate::files::{absolute, must_be_free, write_new};
use crate::program::State;
use crate::wording::words;

/// Which paper is printed, in which languages, and where to.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePaper {
    /// Whose paper.
    pub candidate_id: CandidateId,
    /// For whom.
    pub reader: ProfileReader,
    /// The language of the paper.
    pub language: String,
    /// A second language beside it.
    #[serde(default)]
    pub second_language: Option<String>,
    /// A file that does not exist yet.
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// What was printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperSaved {
    /// The file.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Its pages.
    pub pages: usize,
    /// Its size in bytes.
    pub bytes: usize,
}

pub(crate) fn data(state: &mut State, request: ById<CandidateId>) -> Result<ProfileData, Failure> {
    Ok(state.desk()?.candidate_sheet(request.id)?)
}

pub(crate) fn save(state: &mut State, request: SavePaper) -> Result<PaperSaved, Failure> {
    let path = absolute(&request.path);
    must_be_free(&path)?;
    let first = words(&request.language, &state.reference)?;
    let second = request.second_language.as_deref().map(|language| words(language, &state.reference)).transpose()?;
    let ProfileReader::Candidate = request.reader;
    let data = state.desk()?.candidate_sheet(request.candidate_id)?;
    let created = state.surroundings.now();
    // The identifier tells this printing from every other and names nobody.
    let identifier = format!("{}-{}", request.candidate_id, created.timestamp_millis());
    let options = PaperOptions { page_size: PageSize::A4, identifier, created };
    let paper = profile(&data, &options, &first, second.as_ref()).map_err(failure)?;
    write_new(&path, &paper.bytes)?;
    Ok(PaperSaved { path, pages: paper.pages, bytes: paper.bytes.len() })
}

fn failure(error: PaperError) -> Failure {
    match error {
        PaperError::MissingCharacters(characters) => {
            let characters: String = characters.into_iter().collect();
            Failure::new(FailureCode::MissingCharacters, json!({ "characters": characters }))
        }
        other => Failure::internal(&other.to_string()),
    }
}
