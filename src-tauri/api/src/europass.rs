//! Commands about Europass documents: looking at a file, taking it over as a new candidate, and writing one. A file crosses as
//! base64 and is never written to the disk in clear.

use std::collections::BTreeSet;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use express_core::Error;
use express_core::change::Changed;
use express_core::checks::{Problem, ProblemKind};
use express_core::europass::{
    EuropassDocument, EuropassError, EuropassImported, EuropassPreview, LARGEST_FILE, Making, PROFILE_LANGUAGES,
    TakeOver, read, write,
};
use express_core::ids::CandidateId;
use express_core::message::Message;
use express_core::profiles::{PaperThatLeft, PaperWay, ProfileChoices, ProfileData, ProfileField, ProfileReader};
use express_core::reference::Reference;
use express_documents::{AttachedError, Attachment, PAPER_LANGUAGES, Words, attached};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::failure::{Failure, FailureCode};
use crate::files::{absolute, must_be_free, write_new};
use crate::offers_files::FileSaved;
use crate::program::State;

/// How every PDF begins.
const PDF: &[u8] = b"%PDF";
/// The name of the document within a PDF.
pub(crate) const ATTACHMENT: &str = "attachment.xml";

/// A file that may be a Europass document.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EuropassFile {
    /// Its bytes in base64: XML, or a PDF with the XML in it.
    pub content: String,
}

/// A Europass document that becomes a new candidate.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportEuropass {
    /// The bytes of the file in base64.
    pub content: String,
    /// The code name that the person gets; empty for the next free one of the form `Europass 01`.
    #[serde(default)]
    pub code: String,
    /// Whether to add although somebody much like this is here.
    #[serde(default)]
    pub even_if_same: bool,
}

/// Whose Europass document is written, and where to.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportEuropass {
    /// The candidate.
    pub candidate_id: CandidateId,
    /// Whose paper it goes with: the candidate's own, or the training provider's.
    pub reader: ProfileReader,
    /// The language of the words; English where Europass does not keep profiles in it.
    pub language: String,
    /// What of the allowed fields the person leaves out.
    #[serde(default)]
    pub leave_out: BTreeSet<ProfileField>,
    /// A file that does not exist yet.
    #[ts(type = "string")]
    pub path: PathBuf,
}

pub(crate) fn preview(state: &mut State, request: EuropassFile) -> Result<EuropassPreview, Failure> {
    let document = document(&request.content)?;
    Ok(state.desk()?.preview_europass(&document))
}

pub(crate) fn import(state: &mut State, request: ImportEuropass) -> Result<Changed<EuropassImported>, Failure> {
    let document = document(&request.content)?;
    let how = TakeOver { code: request.code, even_if_same: request.even_if_same };
    Ok(state.desk()?.import_europass(&document, &how)?)
}

pub(crate) fn export(state: &mut State, request: ExportEuropass) -> Result<FileSaved, Failure> {
    if !matches!(request.reader, ProfileReader::Candidate | ProfileReader::TrainingProvider) {
        let problem = Problem { field: "reader".to_owned(), kind: ProblemKind::OtherForm };
        return Err(Error::Invalid(vec![problem]).into());
    }
    let path = absolute(&request.path);
    must_be_free(&path)?;
    let words = state.words(europass_language(&[&request.language]), &PAPER_LANGUAGES)?;
    let choices = ProfileChoices { reader: request.reader, leave_out: request.leave_out, ..ProfileChoices::default() };
    let desk = state.desk()?;
    let data = desk.profile(request.candidate_id, &choices)?;
    let text = europass_of(&data, &words, desk.reference());
    write_new(&path, text.as_bytes())?;
    // What is not on record has not left.
    let languages = vec![words.language().to_owned()];
    let left = PaperThatLeft { reader: Some(request.reader), languages, with_data: true };
    desk.record_paper(request.candidate_id, PaperWay::Saved, left).inspect_err(|_| {
        let _ = std::fs::remove_file(&path);
    })?;
    Ok(FileSaved { path, bytes: text.len() })
}

/// The document of a profile, in the language of these words.
pub(crate) fn europass_of(data: &ProfileData, words: &Words, reference: &Reference) -> String {
    let said = |message: &Message| without_marks(&words.message(message));
    write(data, &Making { language: words.language(), words: &said, reference })
}

/// The signs that keep a name in its direction are for paper and screen; in a file they would be part of the name.
pub(crate) fn without_marks(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The language of a document: the first of these that Europass keeps profiles in, else English. It keeps none in Arabic, for one.
pub(crate) fn europass_language<'a>(languages: &[&'a str]) -> &'a str {
    languages.iter().copied().find(|language| PROFILE_LANGUAGES.contains(language)).unwrap_or("en")
}

fn document(content: &str) -> Result<EuropassDocument, Failure> {
    let malformed = |_| {
        let problem = Problem { field: "content".to_owned(), kind: ProblemKind::OtherForm };
        Failure::from(Error::Invalid(vec![problem]))
    };
    let bytes = STANDARD.decode(content).map_err(malformed)?;
    Ok(if bytes.starts_with(PDF) { read(&document_within(&bytes)?)? } else { read(&bytes)? })
}

/// The document within a PDF. The papers of Europass and ours carry it under one name; any other file of XML is tried where there is
/// none of that name.
fn document_within(pdf: &[u8]) -> Result<Vec<u8>, Failure> {
    let files = attached(pdf)?;
    let named = |file: &&Attachment| file.name == ATTACHMENT;
    let is_xml = |file: &&Attachment| file.name.to_lowercase().ends_with(".xml");
    let found = files.iter().find(named).or_else(|| files.iter().find(is_xml));
    let none = || Failure::new(FailureCode::FileRefused, json!({ "reason": "europass_no_attachment" }));
    found.map(|file| file.bytes.clone()).ok_or_else(none)
}

impl From<AttachedError> for Failure {
    fn from(error: AttachedError) -> Self {
        let details = match error {
            AttachedError::DamagedPdf => json!({ "reason": "damaged_pdf" }),
            AttachedError::Password => json!({ "reason": "password" }),
            AttachedError::TooLarge => Self::from(EuropassError::TooLarge { at_most: LARGEST_FILE }).details,
        };
        Self::new(FailureCode::FileRefused, details)
    }
}

impl From<EuropassError> for Failure {
    fn from(error: EuropassError) -> Self {
        let details = match error {
            EuropassError::TooLarge { at_most } => {
                json!({ "reason": "europass_too_large", "megabytes": at_most / (1024 * 1024) })
            }
            EuropassError::OtherEncoding { encoding } => {
                json!({ "reason": "europass_other_encoding", "encoding": encoding })
            }
            EuropassError::NotXml { line } => json!({ "reason": "europass_not_xml", "line": line }),
            EuropassError::DocumentType => json!({ "reason": "europass_document_type" }),
            EuropassError::TooManyParts => json!({ "reason": "europass_too_many_parts" }),
            EuropassError::OldFormat => json!({ "reason": "europass_old_format" }),
            EuropassError::OtherDocument => json!({ "reason": "europass_other_document" }),
        };
        Self::new(FailureCode::FileRefused, details)
    }
}
