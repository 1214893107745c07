//! Competences: one thing each that a candidate can do or knows, in their own words or ESCO's.
//!
//! A competence has no level here. How well it is supported is derived from the evidence.

mod duplicates;
mod merge;
mod tasks;
mod vocabulary;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::checks::{Checks, LONGEST_NAME, LONGEST_TEXT};
use crate::entries::{Entry, References};
use crate::ids::{CandidateId, CompetenceId, ExperienceId};
use crate::learning_setting::LearningSetting;
use crate::noun::Noun;
use crate::operation::Operation;
use crate::recorded::Recorded;
use crate::taxonomy::EscoLink;

pub use duplicates::{NearDuplicate, near_duplicates};
pub use tasks::TaskCompetence;

/// A competence as the vault keeps it.
pub type Competence = Recorded<CompetenceId, CompetenceDetails>;

/// The fields of a competence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompetenceDetails {
    /// Whose competence it is.
    pub candidate_id: CandidateId,
    /// What the person can do, in the words in which it was said.
    pub title: String,
    /// The language of these words.
    #[serde(default)]
    pub language: String,
    /// The same in other languages of paper, by language code; a text for the desk's readers.
    #[serde(default)]
    #[ts(type = "Record<string, string>")]
    pub translations: std::collections::BTreeMap<String, String>,
    /// In which setting it was learnt.
    pub setting: LearningSetting,
    /// The experiences that it comes from.
    #[serde(default)]
    pub experience_ids: Vec<ExperienceId>,
    /// The ESCO concept that says the same, where one was chosen.
    #[serde(default)]
    pub esco: Option<EscoLink>,
    /// Whether the person agrees with what is written.
    #[serde(default)]
    pub agreed: Answer,
    /// What the person sees differently; on no paper but the access report.
    #[serde(default)]
    pub dissent_note: String,
    /// Competences that read much like this one and are something else, as a person decided.
    #[serde(default)]
    pub kept_apart: Vec<CompetenceId>,
}

impl Entry for CompetenceDetails {
    const ADD: Operation = Operation::AddCompetence;
    const CHANGE: Operation = Operation::ChangeCompetence;
    const REMOVE: Option<Operation> = Some(Operation::RemoveCompetence);

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.needed_text("title", &self.title, LONGEST_NAME);
        checks.language("language", &self.language);
        checks.translations("translations", &self.translations, LONGEST_NAME);
        checks.esco("esco", self.esco.as_ref());
        checks.text("dissent_note", &self.dissent_note, LONGEST_TEXT);
    }

    fn references(&self) -> References {
        References::new().all("experience_ids", Noun::Experience, &self.experience_ids)
    }
}
