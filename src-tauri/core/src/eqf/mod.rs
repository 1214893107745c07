//! EQF readings: a level or a range with its basis, and one sentence that explains it.
//!
//! Levels belong to qualifications and to documented readings, never to a person, and are never
//! derived from ESCO, CEFR, EntreComp, ISCED or years of work. No explain line, no level.

mod explain;
mod outlook;
pub(crate) mod rules;
mod setting_table;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::assessments::SecondAssessorRole;
use crate::checks::{Checks, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::entries::{Entry, References};
use crate::ids::{CandidateId, EqfReadingId, ExperienceId, QualificationId};
use crate::noun::Noun;
use crate::operation::Operation;
use crate::partial_date::PartialDate;
use crate::recorded::Recorded;

pub use explain::explain;
pub use outlook::{EqfOutlook, EqfProposal, ExplainedReading, OpenRoute, Route};
pub use rules::EqfRule;
pub use setting_table::{EqfSettingTable, EqfSettingTableDetails, PaperAtHand, SettingRule};

/// An EQF reading as the vault keeps it.
pub type EqfReading = Recorded<EqfReadingId, EqfReadingDetails>;

/// The fields of an EQF reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EqfReadingDetails {
    /// In whose file it lies.
    pub candidate_id: CandidateId,
    /// What was read.
    pub subject: ReadingSubject,
    /// On which basis.
    pub basis: EqfBasis,
    /// The level, or the lower end of the range, 1 to 8.
    pub level_low: u8,
    /// The level again, or the upper end of the range.
    pub level_high: u8,
    /// The country of the framework.
    #[serde(default)]
    pub country: String,
    /// The national framework's short name.
    #[serde(default)]
    pub framework: String,
    /// Where the level stands: the paper, the register, the body that stated it, the table.
    #[serde(default)]
    pub source: String,
    /// The date of that source.
    #[serde(default)]
    pub source_date: Option<NaiveDate>,
    /// When the reading was made.
    pub read_on: NaiveDate,
    /// Who read.
    #[serde(default)]
    pub reader: String,
    /// Who read beside them; needed for a reading by descriptors.
    #[serde(default)]
    pub second_reader: String,
    /// From where the second reader comes; needed with the name.
    #[serde(default)]
    pub second_reader_role: Option<SecondAssessorRole>,
    /// The three columns of a reading by descriptors.
    #[serde(default)]
    pub columns: Option<DescriptorColumns>,
    /// The qualification that the person could seek by validation; for a target only.
    #[serde(default)]
    pub target_title: String,
    /// The key of that qualification in the catalogue; empty where it was typed.
    #[serde(default)]
    pub target_key: String,
    /// Whether the person does not want the level printed.
    #[serde(default)]
    pub printing_forbidden: bool,
}

/// What an EQF reading reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadingSubject {
    /// A qualification.
    Qualification(QualificationId),
    /// An experience of informal learning.
    Experience(ExperienceId),
}

/// On what a reading stands, the strongest first. The first five give a level; a target is no level that anybody holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EqfBasis {
    /// The level is printed on the certificate or its supplement.
    Certificate,
    /// The qualification stands in a national register with its level.
    Register,
    /// A recognition body, or the European Qualifications Passport for Refugees, stated it.
    RecognitionStatement,
    /// The national table of a referenced country gives the level of this kind of award.
    NationalTable,
    /// Two people read the descriptors; the result is a range and indicative.
    DescriptorReading,
    /// Informal learning relates to the field of a qualification that the person could seek by validation.
    TargetQualification,
}

impl EqfBasis {
    /// All, the strongest first.
    pub const ALL: [Self; 6] = [
        Self::Certificate,
        Self::Register,
        Self::RecognitionStatement,
        Self::NationalTable,
        Self::DescriptorReading,
        Self::TargetQualification,
    ];
}

/// The three columns of the EQF descriptors, read separately and never averaged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DescriptorColumns {
    /// Knowledge.
    pub knowledge: ColumnReading,
    /// Skills.
    pub skills: ColumnReading,
    /// Responsibility and autonomy.
    pub responsibility_and_autonomy: ColumnReading,
}

impl DescriptorColumns {
    /// The columns with the names that fields give them, in the order of the framework.
    pub const fn named(&self) -> [(&'static str, &ColumnReading); 3] {
        [
            ("knowledge", &self.knowledge),
            ("skills", &self.skills),
            ("responsibility_and_autonomy", &self.responsibility_and_autonomy),
        ]
    }
}

/// How one column was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ColumnReading {
    /// The level of this column.
    pub level: u8,
    /// What the person did that shows it, concretely.
    pub example: String,
}

impl Entry for EqfReadingDetails {
    const ADD: Operation = Operation::AddEqfReading;
    const CHANGE: Operation = Operation::ChangeEqfReading;
    const REMOVE: Option<Operation> = Some(Operation::RemoveEqfReading);

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.country("country", &self.country);
        checks.text("framework", &self.framework, LONGEST_NAME);
        checks.text("source", &self.source, LONGEST_NAME);
        checks.past_date("source_date", self.source_date.map(PartialDate::from));
        checks.past_date("read_on", Some(self.read_on.into()));
        checks.needed_text("reader", &self.reader, LONGEST_NAME);
        checks.text("second_reader", &self.second_reader, LONGEST_NAME);
        checks.text("target_title", &self.target_title, LONGEST_NAME);
        checks.text("target_key", &self.target_key, LONGEST_NAME);
        let named = !self.second_reader.trim().is_empty();
        let kind = ProblemKind::NeededWith { other: "second_reader".into() };
        checks.require(!named || self.second_reader_role.is_some(), "second_reader_role", kind);
        for (field, column) in self.columns.iter().flat_map(DescriptorColumns::named) {
            checks.text(&format!("columns.{field}.example"), &column.example, LONGEST_TEXT);
        }
        for (field, rule) in rules::broken(self) {
            checks.problem(field, ProblemKind::BreaksEqfRule { rule });
        }
    }

    fn references(&self) -> References {
        match self.subject {
            ReadingSubject::Qualification(id) => References::new().all("subject", Noun::Qualification, &[id]),
            ReadingSubject::Experience(id) => References::new().all("subject", Noun::Experience, &[id]),
        }
    }

    fn check_with(&self, desk: &crate::desk::Desk, checks: &mut Checks<'_>) -> crate::error::Result<()> {
        let candidate = desk.candidate(self.candidate_id)?.details;
        for (field, name) in [("reader", &self.reader), ("second_reader", &self.second_reader)] {
            let same = ProblemKind::SamePersonAs { other: "candidate_id".into() };
            checks.require(!candidate.is_named(name), field, same);
        }
        rules::check_subject(self, desk, checks)
    }
}
