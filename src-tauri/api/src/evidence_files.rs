//! Commands about the files of evidence. Their bytes cross as base64 and are never written to the disk in clear.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use express_core::change::Changed;
use express_core::checks::{Problem, ProblemKind};
use express_core::evidence::{EvidenceFileKind, LARGEST_FILE, NewEvidenceFile};
use express_core::ids::{CandidateId, EvidenceFileId};
use express_documents::{IntakeError, MOST_MEGAPIXELS, intake, page_picture};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::candidates::ById;
use crate::entries::Remove;
use crate::failure::{Failure, FailureCode};
use crate::program::{Program, State};

/// A file to keep.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddEvidenceFile {
    /// In whose file.
    pub candidate_id: CandidateId,
    /// What it is called.
    pub name: String,
    /// Its bytes in base64.
    pub content: String,
}

/// A page of a file, to be looked at.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFilePage {
    /// The file.
    pub id: EvidenceFileId,
    /// The page, from 0; of a picture there is one.
    #[serde(default)]
    pub page: u32,
}

/// A picture to be looked at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidencePicture {
    /// `image/jpeg` or `image/png`.
    pub media_type: String,
    /// Its bytes in base64.
    pub content: String,
}

/// Takes a file in. Reading it may take a second, so the other commands do not wait for it.
pub(crate) fn add(program: &Program, request: AddEvidenceFile) -> Result<Changed<EvidenceFileId>, Failure> {
    let bytes = STANDARD.decode(&request.content).map_err(|_| {
        let problem = Problem { field: "content".into(), kind: ProblemKind::OtherForm };
        Failure::new(FailureCode::Invalid, json!({ "problems": [problem] }))
    })?;
    let taken = intake(bytes)?;
    let new = NewEvidenceFile {
        candidate_id: request.candidate_id,
        name: request.name,
        kind: taken.kind,
        width: taken.width,
        height: taken.height,
        pages: taken.pages,
        content: taken.content,
        thumbnail: taken.thumbnail,
    };
    program.with_state(|state| Ok(state.desk()?.add_evidence_file(new)?))
}

pub(crate) fn remove(state: &mut State, request: Remove<EvidenceFileId>) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.remove_evidence_file(request.id, request.rev)?)
}

pub(crate) fn thumbnail(state: &mut State, request: ById<EvidenceFileId>) -> Result<EvidencePicture, Failure> {
    Ok(picture("image/jpeg", &state.desk()?.evidence_file_thumbnail(request.id)?))
}

pub(crate) fn page(state: &mut State, request: EvidenceFilePage) -> Result<EvidencePicture, Failure> {
    let desk = state.desk()?;
    let kind = desk.evidence_file(request.id)?.details.kind;
    let content = desk.evidence_file_content(request.id)?;
    Ok(match kind {
        EvidenceFileKind::Jpeg => picture("image/jpeg", &content),
        EvidenceFileKind::Png => picture("image/png", &content),
        EvidenceFileKind::Pdf => picture("image/png", &page_picture(content, request.page)?.png),
    })
}

fn picture(media_type: &str, bytes: &[u8]) -> EvidencePicture {
    EvidencePicture { media_type: media_type.to_owned(), content: STANDARD.encode(bytes) }
}

impl From<IntakeError> for Failure {
    fn from(error: IntakeError) -> Self {
        let details = match error {
            IntakeError::Empty => json!({ "reason": "empty" }),
            IntakeError::TooLarge => json!({ "reason": "too_large", "megabytes": LARGEST_FILE / (1024 * 1024) }),
            IntakeError::OtherKind => json!({ "reason": "other_kind" }),
            IntakeError::DamagedPicture => json!({ "reason": "damaged_picture" }),
            IntakeError::TooManyPixels { megapixels } => {
                json!({ "reason": "too_many_pixels", "megapixels": megapixels, "at_most": MOST_MEGAPIXELS })
            }
            IntakeError::DamagedPdf => json!({ "reason": "damaged_pdf" }),
            IntakeError::Password => json!({ "reason": "password" }),
        };
        Self::new(FailureCode::FileRefused, details)
    }
}
