//! Commands about papers: the data of a profile, what it looks like, and how it is saved or shown. Printing it stands
//! in `printing.rs`.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use express_core::assessments::AssessmentForm;
use express_core::ids::{AssessmentId, CandidateId};
use express_core::profiles::{LeftOut, ProfileChoices, ProfileData, ProfileExtent, ProfileReader};
use express_documents::{
    PAPER_LANGUAGES, PageSize, Paper, PaperError, PaperOptions, Picture, assessment, pictures, profile,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::candidates::ById;
use crate::failure::{Failure, FailureCode};
use crate::files::{absolute, free_path, must_be_free, safe_name, write_new};
use crate::program::State;

/// The folder below the person's documents in which papers are proposed to be saved.
const FOLDER: &str = "EXpress";

/// The file name of a paper whose code name has no letter that every system takes.
const NAMELESS: &str = "candidate";

/// Which paper is wanted, and in which languages.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperWanted {
    /// Whose paper.
    pub candidate_id: CandidateId,
    /// For whom a profile is.
    #[serde(default)]
    pub reader: ProfileReader,
    /// How much of the record; the whole of it where nothing is said.
    #[serde(default)]
    pub extent: ProfileExtent,
    /// A sheet of an assessment instead of a profile.
    #[serde(default)]
    pub assessment: Option<AssessmentSheetWanted>,
    /// The language of the paper.
    pub language: String,
    /// A second language beside it.
    #[serde(default)]
    pub second_language: Option<String>,
}

impl PaperWanted {
    /// What of the record the profile shows.
    fn choices(&self) -> ProfileChoices {
        ProfileChoices { reader: self.reader, extent: self.extent, ..ProfileChoices::default() }
    }
}

/// Which sheet of which assessment.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentSheetWanted {
    /// The assessment.
    pub id: AssessmentId,
    /// Which of its sheets.
    pub form: AssessmentForm,
}

/// Which paper is printed, in which languages, and where to.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePaper {
    /// Whose paper.
    pub candidate_id: CandidateId,
    /// For whom a profile is.
    #[serde(default)]
    pub reader: ProfileReader,
    /// How much of the record; the whole of it where nothing is said.
    #[serde(default)]
    pub extent: ProfileExtent,
    /// A sheet of an assessment instead of a profile.
    #[serde(default)]
    pub assessment: Option<AssessmentSheetWanted>,
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

/// What a paper looks like before it is saved or printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperPreview {
    /// Its pages, drawn from the bytes that a file would hold.
    pub pages: Vec<PagePicture>,
    /// The size of the file in bytes.
    pub bytes: usize,
    /// What of the record is not on it.
    pub left_out: Vec<LeftOut>,
    /// A path at which nothing lies, below the person's documents. It names nobody.
    #[ts(type = "string")]
    pub suggested_path: PathBuf,
}

/// A page as a picture.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PagePicture {
    /// Its width in pixels.
    pub width: u16,
    /// Its height in pixels.
    pub height: u16,
    /// A PNG file in base64.
    pub png: String,
}

pub(crate) fn data(state: &mut State, request: ById<CandidateId>) -> Result<ProfileData, Failure> {
    Ok(state.desk()?.profile(request.id, &ProfileChoices::default())?)
}

pub(crate) fn preview(state: &mut State, request: PaperWanted) -> Result<PaperPreview, Failure> {
    let paper = make(state, &request)?;
    let drawn = pictures(&paper.bytes).map_err(failure)?;
    let left_out = match request.assessment {
        Some(_) => Vec::new(),
        None => state.desk()?.left_out(request.candidate_id, &request.choices())?,
    };
    let folder = state.places.documents.join(FOLDER);
    let suggested_path = free_path(&folder, &file_stem(state, &request)?);
    let pages = drawn.into_iter().map(page_picture).collect();
    Ok(PaperPreview { pages, bytes: paper.bytes.len(), left_out, suggested_path })
}

pub(crate) fn save(state: &mut State, request: SavePaper) -> Result<PaperSaved, Failure> {
    let path = absolute(&request.path);
    must_be_free(&path)?;
    let SavePaper { candidate_id, reader, extent, assessment, language, second_language, .. } = request;
    let paper = make(state, &PaperWanted { candidate_id, reader, extent, assessment, language, second_language })?;
    make_folder_of(&path, &state.places.documents);
    write_new(&path, &paper.bytes)?;
    Ok(PaperSaved { path, pages: paper.pages, bytes: paper.bytes.len() })
}

/// Shows a paper in the system's own program, which may print it too. The plain copy goes when the desk is locked.
pub(crate) fn open(state: &mut State, request: PaperWanted) -> Result<PaperSaved, Failure> {
    let paper = make(state, &request)?;
    let stem = file_stem(state, &request)?;
    let folder = state.demo.as_ref().map_or_else(|| state.places.copies.clone(), |demo| demo.path().join("copies"));
    let path = state.copies.make(&folder, &stem, &paper.bytes)?;
    if (state.viewer)(&path).is_err() {
        state.copies.remove(&path);
        return Err(Failure::plain(FailureCode::ViewerFailed));
    }
    Ok(PaperSaved { path, pages: paper.pages, bytes: paper.bytes.len() })
}

/// Makes the paper. What is shown, saved and printed all comes from here.
pub(crate) fn make(state: &mut State, wanted: &PaperWanted) -> Result<Paper, Failure> {
    let mut words = |language: &str| state.words(language, &PAPER_LANGUAGES);
    let first = words(&wanted.language)?;
    let second = wanted.second_language.as_deref().map(words).transpose()?;
    let created = state.surroundings.now();
    // The identifier tells this printing from every other and names nobody.
    let identifier = format!("{}-{}", wanted.candidate_id, created.timestamp_millis());
    let options = PaperOptions { page_size: PageSize::A4, identifier, created };
    if let Some(sheet) = wanted.assessment {
        let data = state.desk()?.assessment_paper(sheet.id, sheet.form)?;
        return assessment(&data, &options, &first).map_err(failure);
    }
    let data = state.desk()?.profile(wanted.candidate_id, &wanted.choices())?;
    profile(&data, &options, &first, second.as_deref()).map_err(failure)
}

/// The code name, the languages and the day; never the name.
fn file_stem(state: &mut State, wanted: &PaperWanted) -> Result<String, Failure> {
    let code = state.desk()?.candidate(wanted.candidate_id)?.details.code;
    let mut stem = format!("{}-{}", safe_name(&code, NAMELESS), wanted.language);
    if let Some(second) = &wanted.second_language {
        stem = format!("{stem}-{second}");
    }
    Ok(format!("{stem}-{}", state.surroundings.today()))
}

/// Makes the folder that a preview proposes. No other folder is made: a missing one is rather a slip.
fn make_folder_of(path: &Path, documents: &Path) {
    let folder = documents.join(FOLDER);
    if path.parent() == Some(&folder) {
        // A folder that cannot be made is told by the file, which then cannot be written.
        let _ = std::fs::create_dir(folder);
    }
}

fn page_picture(picture: Picture) -> PagePicture {
    PagePicture { width: picture.width, height: picture.height, png: STANDARD.encode(picture.png) }
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
