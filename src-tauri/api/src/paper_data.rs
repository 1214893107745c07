//! What is printed, as data within the paper: for the person, and for whoever takes them into a course.
//!
//! Holds nothing that is not on the paper: both files are made from what the allow list and the person left of the record.

use express_core::profiles::{ProfileData, ProfileReader};
use express_core::reference::Reference;
use express_documents::{Attachment, Words};
use serde::Serialize;
use serde_json::json;

use crate::europass::{ATTACHMENT, europass_of, without_marks};
use crate::failure::{Failure, FailureCode};
use crate::papers::PaperWanted;

/// The version of our own file; another program finds it under `format`.
const FORMAT: &str = "express-profile-1";

/// Our own file: what it is, what it is not, and the data.
#[derive(Serialize)]
struct Record<'a> {
    format: &'static str,
    /// The sentence that stands at the foot of every page.
    note: String,
    profile: &'a ProfileData,
}

/// Whether the data may go along with this paper. A lender and a mentor get paper to read, and nothing that a machine reads.
pub(crate) fn may_hold_data(wanted: &PaperWanted) -> Result<(), Failure> {
    let is_allowed = matches!(wanted.reader, ProfileReader::Candidate | ProfileReader::TrainingProvider);
    if !wanted.attach || (is_allowed && wanted.assessment.is_none()) {
        return Ok(());
    }
    let detail = "no data within a paper for this reader";
    Err(Failure::new(FailureCode::MalformedRequest, json!({ "field": "attach", "detail": detail })))
}

/// Both files. `words` are the paper's, `europass_words` those of the language of the Europass.
pub(crate) fn files(
    data: &ProfileData,
    words: &Words,
    europass_words: &Words,
    reference: &Reference,
) -> Result<Vec<Attachment>, Failure> {
    let europass = europass_of(data, europass_words, reference);
    let record = Record { format: FORMAT, note: without_marks(&words.text("profile-footer")), profile: data };
    let record = serde_json::to_vec_pretty(&record).map_err(|error| Failure::internal(&error.to_string()))?;
    Ok(vec![
        Attachment {
            name: ATTACHMENT.to_owned(),
            media_type: "application/xml".to_owned(),
            description: "Europass".to_owned(),
            bytes: europass.into_bytes(),
        },
        Attachment {
            name: "express-profile.json".to_owned(),
            media_type: "application/json".to_owned(),
            description: "EXpress".to_owned(),
            bytes: record,
        },
    ])
}
