//! Evidence: what supports a competence, and how strong the support is.
//!
//! A piece of evidence says what was seen, by whom and how. It need not have a file, and a file alone says nothing.

mod files;
mod phases;
mod strength;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::checks::{Checks, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::entries::{Entry, References};
use crate::ids::{CandidateId, CompetenceId, EvidenceFileId, EvidenceId};
use crate::noun::Noun;
use crate::operation::Operation;
use crate::partial_date::PartialDate;
use crate::recorded::Recorded;

pub use files::{EvidenceFile, EvidenceFileDetails, EvidenceFileKind, LARGEST_FILE, NewEvidenceFile};
pub use phases::ValidationPhase;
pub use strength::{
    CompetenceSupport, Strength, SupportPiece, strength_given_by, strength_given_by_assessment, supports,
};

/// A piece of evidence as the vault keeps it.
pub type Evidence = Recorded<EvidenceId, EvidenceDetails>;

/// The fields of a piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceDetails {
    /// Whose competences it supports.
    pub candidate_id: CandidateId,
    /// The competences that it supports.
    pub competence_ids: Vec<CompetenceId>,
    /// What kind of evidence it is.
    pub kind: EvidenceKind,
    /// What it is called.
    pub title: String,
    /// The body that issued it, or the named third party who speaks.
    #[serde(default)]
    pub issuer: String,
    /// Its date.
    #[serde(default)]
    pub dated: Option<PartialDate>,
    /// Its language.
    #[serde(default)]
    pub language: String,
    /// In which form it was seen.
    #[serde(default)]
    pub form: EvidenceForm,
    /// Who at the desk saw it or heard it.
    #[serde(default)]
    pub seen_by: String,
    /// Whether it bears the claim out: the test was passed, the interview was signed off without a
    /// contradiction, the sample was made in front of an assessor.
    #[serde(default)]
    pub bears_out: Answer,
    /// More about it.
    #[serde(default)]
    pub note: String,
    /// Pictures and scans of it.
    #[serde(default)]
    pub file_ids: Vec<EvidenceFileId>,
    /// By which way it was seen or heard.
    #[serde(default)]
    pub seen_how: SeenHow,
}

/// What kind of evidence it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// A certificate that covers the competence.
    Certificate,
    /// A letter of an employer.
    EmployerLetter,
    /// A statement of a customer.
    CustomerStatement,
    /// A call to somebody who knows the person's work, as it was logged.
    ReferenceCall,
    /// Something the person made.
    WorkSample,
    /// A photograph of something the person made.
    Photo,
    /// The result of a practical, written or oral test.
    TestResult,
    /// The note of an interview.
    InterviewNote,
    /// The person's own words.
    SelfStatement,
}

/// In which form a piece of evidence was seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceForm {
    /// The original.
    Original,
    /// A copy, a scan or a photograph.
    Copy,
    /// Spoken, or shown at the bench.
    InPerson,
    /// It is said to exist; nobody at the desk has seen it.
    #[default]
    NotSeen,
}

/// By which way somebody at the desk saw or heard a piece of evidence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SeenHow {
    /// Nobody noted it.
    #[default]
    NotNoted,
    /// It was brought to the desk.
    AtTheDesk,
    /// Where it is or where it was made.
    OnSite,
    /// In a video call.
    VideoCall,
    /// On the telephone.
    Telephone,
    /// It came by letter or e-mail.
    Sent,
}

impl Entry for EvidenceDetails {
    const ADD: Operation = Operation::AddEvidence;
    const CHANGE: Operation = Operation::ChangeEvidence;
    const REMOVE: Option<Operation> = Some(Operation::RemoveEvidence);

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.needed_text("title", &self.title, LONGEST_NAME);
        checks.require(!self.competence_ids.is_empty(), "competence_ids", ProblemKind::Empty);
        checks.text("issuer", &self.issuer, LONGEST_NAME);
        checks.past_date("dated", self.dated);
        checks.language("language", &self.language);
        checks.text("seen_by", &self.seen_by, LONGEST_NAME);
        if self.form == EvidenceForm::Original && self.seen_by.trim().is_empty() {
            checks.problem("seen_by", ProblemKind::NeededWith { other: "form".into() });
        }
        checks.text("note", &self.note, LONGEST_TEXT);
    }

    fn references(&self) -> References {
        References::new().all("competence_ids", Noun::Competence, &self.competence_ids).all(
            "file_ids",
            Noun::EvidenceFile,
            &self.file_ids,
        )
    }
}
