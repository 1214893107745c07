//! Assessments: acts of judging. A written exam, an oral exam, an interview or a practical test; who judged, when, how, and with
//! which result for which competence.
//!
//! An assessment that was signed off is never changed or removed: who has to correct it adds a new one that names it. Nothing here
//! says a level or certifies anything.

mod answers;
mod begin;
mod paper;
mod reckoning;
mod sign_off;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::checks::{Checks, LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::desk::Desk;
use crate::entries::{Entry, References};
use crate::error::{OrNotFound, Result};
use crate::ids::{AssessmentId, CandidateId, CompetenceId, CounsellorId, EvidenceFileId};
use crate::item_banks::{OralExam, PracticalTest, WrittenExam};
use crate::noun::Noun;
use crate::operation::Operation;
use crate::recorded::Recorded;
use crate::store::rows;
use crate::text::fold;

pub use answers::{GivenAnswer, InterviewNotes, OralRating};
pub use begin::{BankPart, BeginAssessment};
pub use paper::{AssessmentForm, AssessmentPaper};
pub use reckoning::{AssessmentStanding, AssessmentState, Reckoning, reckon, shown_order, standings};

/// The longest time that an assessment takes, in minutes.
pub const LONGEST_ASSESSMENT: u32 = 600;

/// An assessment as the vault keeps it.
pub type Assessment = Recorded<AssessmentId, AssessmentDetails>;

/// The fields of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentDetails {
    /// Whose competences are judged.
    pub candidate_id: CandidateId,
    /// What was asked or set, as it was when the assessment was begun.
    pub sheet: AssessmentSheet,
    /// The language in which it is held.
    #[serde(default)]
    pub language: String,
    /// Who judges.
    #[serde(default)]
    pub assessor: String,
    /// Who judges beside the assessor.
    #[serde(default)]
    pub second_assessor: Option<SecondAssessor>,
    /// The day on which it is held.
    #[serde(default)]
    pub held_on: Option<NaiveDate>,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// Who interprets; empty where nobody does.
    #[serde(default)]
    pub interpreter: String,
    /// The time that was used, in minutes.
    #[serde(default)]
    pub minutes: u32,
    /// What was answered, told or seen: by the id of an item, a question or a point, and in an interview by the competence's.
    #[serde(default)]
    pub answers: BTreeMap<String, GivenAnswer>,
    /// The result for each competence that is judged.
    #[serde(default)]
    pub results: Vec<CompetenceResult>,
    /// Photographs, and scans of what was written.
    #[serde(default)]
    pub file_ids: Vec<EvidenceFileId>,
    /// Whether it was broken off; then it says nothing about any competence.
    #[serde(default)]
    pub broken_off: bool,
    /// The assessment that this one corrects.
    #[serde(default)]
    pub corrects: Option<AssessmentId>,
    /// Why it was broken off or corrects another, and whatever else is to be said.
    #[serde(default)]
    pub note: String,
    /// Who signed it off and when; nothing while it is open.
    #[serde(default)]
    pub signed_off: Option<SignOff>,
}

/// What is asked or set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AssessmentSheet {
    /// Items to answer, on screen or on paper.
    WrittenExam {
        /// Where the questions come from.
        from: BankPart,
        /// The questions.
        exam: WrittenExam,
    },
    /// Questions with a rubric.
    OralExam {
        /// Where the questions come from.
        from: BankPart,
        /// The questions.
        exam: OralExam,
    },
    /// A talk about each competence: the last time, what exactly, for whom, with which tools.
    Interview,
    /// A task to do.
    PracticalTest {
        /// Where the task comes from.
        from: BankPart,
        /// The task.
        test: PracticalTest,
    },
}

/// The four kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentKind {
    /// Items to answer.
    WrittenExam,
    /// Questions with a rubric.
    OralExam,
    /// A talk.
    Interview,
    /// A task.
    PracticalTest,
}

/// Who judges beside the assessor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SecondAssessor {
    /// The name.
    pub name: String,
    /// From where the person comes.
    pub role: SecondAssessorRole,
    /// The firm or school of an external.
    #[serde(default)]
    pub organisation: String,
}

/// From where a second assessor comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SecondAssessorRole {
    /// From this desk.
    Colleague,
    /// From outside: a master of the trade, a teacher, an employer.
    External,
}

/// The result for one competence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompetenceResult {
    /// The competence.
    pub competence_id: CompetenceId,
    /// Passed, or no contradiction; not passed, or a contradiction; or not judged yet.
    #[serde(default)]
    pub outcome: Answer,
    /// The assessor's reason, in words.
    #[serde(default)]
    pub reason: String,
    /// The competence as it was worded when the assessment was signed off; empty before.
    #[serde(default)]
    pub wording: String,
}

/// Who signed off and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SignOff {
    /// When.
    pub at: DateTime<Utc>,
    /// Who sat at the desk.
    pub by: CounsellorId,
}

impl AssessmentSheet {
    /// Which of the four kinds it is.
    pub const fn kind(&self) -> AssessmentKind {
        match self {
            Self::WrittenExam { .. } => AssessmentKind::WrittenExam,
            Self::OralExam { .. } => AssessmentKind::OralExam,
            Self::Interview => AssessmentKind::Interview,
            Self::PracticalTest { .. } => AssessmentKind::PracticalTest,
        }
    }

    /// From which bank it comes; nothing for an interview.
    pub const fn from(&self) -> Option<&BankPart> {
        match self {
            Self::WrittenExam { from, .. } | Self::OralExam { from, .. } | Self::PracticalTest { from, .. } => {
                Some(from)
            }
            Self::Interview => None,
        }
    }

    /// What the exam or test is called, by language code; nothing for an interview.
    pub const fn title(&self) -> Option<&BTreeMap<String, String>> {
        match self {
            Self::WrittenExam { exam, .. } => Some(&exam.title),
            Self::OralExam { exam, .. } => Some(&exam.title),
            Self::PracticalTest { test, .. } => Some(&test.title),
            Self::Interview => None,
        }
    }
}

impl Entry for AssessmentDetails {
    const ADD: Operation = Operation::BeginAssessment;
    const CHANGE: Operation = Operation::ChangeAssessment;
    const REMOVE: Option<Operation> = Some(Operation::RemoveAssessment);

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.language("language", &self.language);
        checks.text("assessor", &self.assessor, LONGEST_NAME);
        if let Some(second) = &self.second_assessor {
            checks.needed_text("second_assessor.name", &second.name, LONGEST_NAME);
            checks.text("second_assessor.organisation", &second.organisation, LONGEST_NAME);
            let same = fold(&second.name) == fold(&self.assessor);
            checks.require(!same, "second_assessor.name", ProblemKind::SamePersonAs { other: "assessor".into() });
        }
        checks.past_date("held_on", self.held_on.map(Into::into));
        checks.text("place", &self.place, LONGEST_NAME);
        checks.text("interpreter", &self.interpreter, LONGEST_NAME);
        checks.number("minutes", i64::from(self.minutes), 0, i64::from(LONGEST_ASSESSMENT));
        checks.require(!self.results.is_empty(), "results", ProblemKind::Empty);
        for (number, result) in self.results.iter().enumerate() {
            checks.text(&format!("results.{number}.reason"), &result.reason, LONGEST_LINE);
            let twice = self.results.iter().take(number).any(|other| other.competence_id == result.competence_id);
            checks.require(!twice, "results", ProblemKind::AlreadyThere);
        }
        checks.text("note", &self.note, LONGEST_TEXT);
        answers::check(self, checks);
    }

    fn references(&self) -> References {
        let competences: Vec<CompetenceId> = self.results.iter().map(|result| result.competence_id).collect();
        References::new()
            .all("results", Noun::Competence, &competences)
            .all("file_ids", Noun::EvidenceFile, &self.file_ids)
            .all("corrects", Noun::Assessment, self.corrects.as_slice())
    }

    fn check_with(&self, desk: &Desk, checks: &mut Checks<'_>) -> Result<()> {
        let candidate = desk.candidate(self.candidate_id)?.details;
        let same = || ProblemKind::SamePersonAs { other: "candidate_id".into() };
        checks.require(!candidate.is_named(&self.assessor), "assessor", same());
        let second = self.second_assessor.as_ref().map_or("", |second| second.name.as_str());
        checks.require(!candidate.is_named(second), "second_assessor.name", same());
        Ok(())
    }

    fn is_final(&self) -> bool {
        self.signed_off.is_some()
    }

    fn may_become(&self, after: &Self, checks: &mut Checks<'_>) {
        checks.require(self.sheet == after.sheet, "sheet", ProblemKind::Unchangeable);
        checks.require(self.corrects == after.corrects, "corrects", ProblemKind::Unchangeable);
        checks.require(after.signed_off.is_none(), "signed_off", ProblemKind::Unchangeable);
        let worded = after.results.iter().any(|result| !result.wording.is_empty());
        checks.require(!worded, "results", ProblemKind::Unchangeable);
    }
}

impl Desk {
    /// One assessment.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn assessment(&self, id: AssessmentId) -> Result<Assessment> {
        rows::get::<AssessmentDetails>(self.vault(), id)?.or_not_found(Noun::Assessment)
    }
}
