//! Experiences: what a person lived. Never forced into an order; every date may be missing.

mod former_business;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::{Checks, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::entries::Entry;
use crate::ids::{CandidateId, ExperienceId};
use crate::learning_setting::LearningSetting;
use crate::operation::Operation;
use crate::partial_date::PartialDate;
use crate::recorded::Recorded;
use crate::taxonomy::EscoLink;

pub use former_business::{EndReason, FormerBusiness, LegalForm, TurnoverBand};

/// An experience as the vault keeps it.
pub type Experience = Recorded<ExperienceId, ExperienceDetails>;

/// The fields of an experience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExperienceDetails {
    /// Who lived it.
    pub candidate_id: CandidateId,
    /// What kind of experience it was.
    pub kind: ExperienceKind,
    /// What the person was or did there.
    pub title: String,
    /// The language of the title, where it is not the desk's.
    #[serde(default)]
    pub language: String,
    /// The same title for readers of other languages, by language code.
    #[serde(default)]
    #[ts(type = "Record<string, string>")]
    pub translations: BTreeMap<String, String>,
    /// The school, firm, family or club; empty for one's own account.
    #[serde(default)]
    pub organisation: String,
    /// The place.
    #[serde(default)]
    pub place: String,
    /// The country's code.
    #[serde(default)]
    pub country: String,
    /// When it began.
    #[serde(default)]
    pub started: Option<PartialDate>,
    /// When it ended.
    #[serde(default)]
    pub ended: Option<PartialDate>,
    /// Whether it goes on today.
    #[serde(default)]
    pub ongoing: bool,
    /// More about it, in the person's words.
    #[serde(default)]
    pub description: String,
    /// The occupation that it was, as ESCO names it.
    #[serde(default)]
    pub occupation: Option<EscoLink>,
    /// How often the skills of the occupation were used there, by their addresses in ESCO. A skill that is missing was not
    /// asked about.
    #[serde(default)]
    pub tasks: BTreeMap<String, TaskAnswer>,
    /// The facts of a business of one's own; none for other kinds.
    #[serde(default)]
    pub former_business: Option<FormerBusiness>,
}

/// How often somebody did what a skill names. It is what the person says, and proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskAnswer {
    /// Often.
    Often,
    /// Sometimes.
    Sometimes,
    /// Never.
    Never,
}

/// What kind of experience it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExperienceKind {
    /// School, vocational school, university.
    Schooling,
    /// A course that is no part of school.
    Course,
    /// A job, also without a contract.
    Job,
    /// A business of one's own.
    OwnBusiness,
    /// Work in the business or household of the family.
    FamilyWork,
    /// Care for children, the sick or the old.
    Care,
    /// Volunteering.
    Volunteering,
    /// What the person taught themselves.
    SelfStudy,
}

impl ExperienceKind {
    /// The learning setting that such an experience usually is. The counsellor may choose another.
    pub const fn usual_setting(self) -> LearningSetting {
        match self {
            Self::Schooling => LearningSetting::Formal,
            Self::Course => LearningSetting::NonFormal,
            Self::Job | Self::OwnBusiness | Self::FamilyWork | Self::Care | Self::Volunteering | Self::SelfStudy => {
                LearningSetting::Informal
            }
        }
    }
}

impl Entry for ExperienceDetails {
    const ADD: Operation = Operation::AddExperience;
    const CHANGE: Operation = Operation::ChangeExperience;
    const REMOVE: Option<Operation> = Some(Operation::RemoveExperience);

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.needed_text("title", &self.title, LONGEST_NAME);
        checks.language("language", &self.language);
        checks.translations("translations", &self.translations, LONGEST_NAME);
        checks.text("organisation", &self.organisation, LONGEST_NAME);
        checks.text("place", &self.place, LONGEST_NAME);
        checks.country("country", &self.country);
        checks.past_date("started", self.started);
        checks.past_date("ended", self.ended);
        checks.period("ended", self.started, self.ended);
        if self.ongoing && self.ended.is_some() {
            checks.problem("ended", ProblemKind::ContradictsField { other: "ongoing".into() });
        }
        checks.text("description", &self.description, LONGEST_TEXT);
        checks.esco("occupation", self.occupation.as_ref());
        for uri in self.tasks.keys() {
            checks.needed_text("tasks", uri, LONGEST_NAME);
        }
        if let Some(business) = &self.former_business {
            checks.require(
                self.kind == ExperienceKind::OwnBusiness,
                "former_business",
                ProblemKind::ContradictsField { other: "kind".into() },
            );
            business.check(checks);
        }
    }
}
