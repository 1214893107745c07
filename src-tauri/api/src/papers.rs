//! Commands about papers: the data of a profile, what it looks like, and how it is saved or shown. What
//! it is made of stands in `paper_making.rs`, printing in `printing.rs`, and many at once in `many_papers.rs`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use express_core::assessments::AssessmentForm;
use express_core::ids::{AssessmentId, CandidateId, EvidenceFileId};
use express_core::profiles::{
    LeftOut, PaperWarning, PaperWay, ProfileChoices, ProfileData, ProfileExtent, ProfileField, ProfileReader,
};
use express_documents::{Picture, SaidBlock, SaidKind, pictures};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::candidates::ById;
use crate::failure::{Failure, FailureCode};
use crate::files::{absolute, free_path, must_be_free, write_new};
use crate::paper_making::{self, gather};
use crate::program::State;

/// The folder below the person's documents in which papers are proposed to be saved.
pub(crate) const FOLDER: &str = "EXpress";

/// Which paper is wanted, in which languages, and what of the allowed is on it. Every command about a paper holds this.
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
    /// What the person leaves out of what the reader may see.
    #[serde(default)]
    pub leave_out: BTreeSet<ProfileField>,
    /// A picture of the person among the files of the record.
    #[serde(default)]
    pub photo: Option<EvidenceFileId>,
    /// Whether pictures of work samples are on it.
    #[serde(default)]
    pub work_samples: bool,
    /// Whether the file holds what is printed as data as well; for the candidate and for training providers only.
    #[serde(default)]
    pub attach: bool,
}

impl PaperWanted {
    /// What of the record the profile shows.
    pub(crate) fn choices(&self) -> ProfileChoices {
        ProfileChoices {
            reader: self.reader,
            extent: self.extent,
            leave_out: self.leave_out.clone(),
            photo: self.photo,
            work_samples: self.work_samples,
        }
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

/// Which paper is saved, and where to.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePaper {
    /// The paper.
    pub paper: PaperWanted,
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
    /// What it says, block by block in reading order.
    pub said: Vec<PaperBlock>,
    /// The size of the file in bytes.
    pub bytes: usize,
    /// What of the record is not on it.
    pub left_out: Vec<LeftOut>,
    /// Words to look at again before the paper leaves. They stop nobody.
    pub warnings: Vec<PaperWarning>,
    /// What the person may leave out: the fields of this reader of which there is anything.
    pub fields: BTreeSet<ProfileField>,
    /// A path at which nothing lies, below the person's documents. It names nobody.
    #[ts(type = "string")]
    pub suggested_path: PathBuf,
}

/// A piece of text on a paper, for whoever would rather hear or copy it than look at it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperBlock {
    /// Whether it is a heading.
    pub is_heading: bool,
    /// The code of its language, as far as it is known.
    pub language: String,
    /// The text.
    pub text: String,
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
    let gathered = gather(state, &request)?;
    let paper = gathered.make()?;
    let drawn = pictures(&paper.bytes).map_err(paper_making::failure)?;
    let mut preview = PaperPreview {
        pages: drawn.into_iter().map(page_picture).collect(),
        said: paper.said.into_iter().map(block).collect(),
        bytes: paper.bytes.len(),
        left_out: Vec::new(),
        warnings: Vec::new(),
        fields: BTreeSet::new(),
        suggested_path: free_path(&state.places.documents.join(FOLDER), &gathered.stem, "pdf"),
    };
    if request.assessment.is_none() {
        let (desk, choices, candidate_id) = (state.desk()?, request.choices(), request.candidate_id);
        preview.left_out = desk.left_out(candidate_id, &choices)?;
        preview.warnings = desk.paper_warnings(candidate_id, &choices)?;
        preview.fields = desk.profile_fields(candidate_id, &choices)?;
    }
    Ok(preview)
}

pub(crate) fn save(state: &mut State, request: SavePaper) -> Result<PaperSaved, Failure> {
    let path = absolute(&request.path);
    must_be_free(&path)?;
    let gathered = gather(state, &request.paper)?;
    let paper = gathered.make()?;
    make_folder_of(&path, &state.places.documents);
    write_new(&path, &paper.bytes)?;
    // A paper that is not on record has not left.
    gathered.put_on_record(state, PaperWay::Saved).inspect_err(|_| {
        let _ = std::fs::remove_file(&path);
    })?;
    Ok(PaperSaved { path, pages: paper.pages, bytes: paper.bytes.len() })
}

/// Shows a paper in the system's own program, which may print it too. The plain copy goes when the desk is locked.
pub(crate) fn open(state: &mut State, request: PaperWanted) -> Result<PaperSaved, Failure> {
    let gathered = gather(state, &request)?;
    let paper = gathered.make()?;
    let folder = state.demo.as_ref().map_or_else(|| state.places.copies.clone(), |demo| demo.path().join("copies"));
    let path = state.copies.make(&folder, &gathered.stem, &paper.bytes)?;
    // It is on record before anybody sees it, because what was seen cannot be taken back.
    if let Err(failure) = gathered.put_on_record(state, PaperWay::Shown) {
        state.copies.remove(&path);
        return Err(failure);
    }
    if (state.viewer)(&path).is_err() {
        state.copies.remove(&path);
        return Err(Failure::plain(FailureCode::ViewerFailed));
    }
    Ok(PaperSaved { path, pages: paper.pages, bytes: paper.bytes.len() })
}

/// Makes the folder that a preview proposes. No other folder is made: a missing one is rather a slip.
pub(crate) fn make_folder_of(path: &Path, documents: &Path) {
    let folder = documents.join(FOLDER);
    if path.parent() == Some(&folder) {
        // A folder that cannot be made is told by the file, which then cannot be written.
        let _ = std::fs::create_dir(folder);
    }
}

fn block(said: SaidBlock) -> PaperBlock {
    let is_heading = matches!(said.kind, SaidKind::Heading(_));
    PaperBlock { is_heading, language: said.language, text: said.text }
}

fn page_picture(picture: Picture) -> PagePicture {
    PagePicture { width: picture.width, height: picture.height, png: STANDARD.encode(picture.png) }
}
