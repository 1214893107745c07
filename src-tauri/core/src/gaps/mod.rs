//! Gaps: what is strong, weak or missing for an occupation or for starting a business, and what was not asked.
//!
//! A gap is nothing that a person lacks as a person; it is a question that a course, a mentor or a talk may answer. "Not asked" is never
//! counted as missing. Gaps can be handed to the matching, where they wait for offers that work on them.

mod business;
mod occupation;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::candidates::CandidateFile;
use crate::checks::{Checks, LONGEST_NAME, ProblemKind};
use crate::desk::Desk;
use crate::entries::Entry;
use crate::error::Result;
use crate::ids::{CandidateId, CompetenceId, OpenGapId};
use crate::message::{Argument, Message, term};
use crate::operation::Operation;
use crate::recorded::Recorded;
use crate::reference::Reference;
use crate::store::rows;

pub use business::{BUSINESS_SKILLS, business_gaps};
pub use occupation::{AskedSkill, skill_gaps};

/// A gap that was handed to the matching, as the vault keeps it.
pub type OpenGap = Recorded<OpenGapId, OpenGapDetails>;

/// A gap that was handed to the matching.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenGapDetails {
    /// Whose gap it is.
    pub candidate_id: CandidateId,
    /// What it is about.
    pub subject: GapSubject,
}

/// What a gap is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "about", rename_all = "snake_case", deny_unknown_fields)]
pub enum GapSubject {
    /// A skill of ESCO.
    Skill {
        /// Its address.
        uri: String,
        /// What it was called when it was handed on.
        label: String,
    },
    /// A competence of EntreComp.
    Entrecomp {
        /// Its id.
        id: String,
    },
    /// Something that a start in this country needs beside skills.
    Theme {
        /// Which.
        theme: BusinessTheme,
    },
}

/// What a start in a country needs beside skills. Until somebody asks, each is "not asked".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BusinessTheme {
    /// The rules of the host country: trade, tax, insurance, hygiene, safety.
    HostCountryRules,
    /// People who help: customers, suppliers, advisers, others in the trade.
    Network,
    /// Money to begin with and a plan for it.
    Money,
}

/// How a person stands to one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GapStanding {
    /// It is there, and something beside the person's own words says so.
    Strong,
    /// It is there by the person's own words, or has only begun.
    Weak,
    /// The person says that it was never done.
    Missing,
    /// Nobody asked.
    NotAsked,
}

/// One thing that is needed, and how the person stands to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gap {
    /// What it is about.
    pub subject: GapSubject,
    /// Whether the occupation cannot do without it; of a business start everything counts alike.
    pub essential: bool,
    /// How the person stands to it.
    pub standing: GapStanding,
    /// The competences that say so.
    pub competence_ids: Vec<CompetenceId>,
    /// Whether it was handed to the matching.
    pub handed_on: Option<OpenGapId>,
}

impl GapSubject {
    /// How the person stands to it.
    pub(crate) fn standing(&self, file: &CandidateFile) -> GapStanding {
        match self {
            Self::Skill { uri, .. } => standing_of_skill(file, uri).0,
            Self::Entrecomp { id } => business::standing_of_entrecomp(file, id),
            Self::Theme { .. } => GapStanding::NotAsked,
        }
    }

    /// What it is called, in words for every reader that there are.
    pub(crate) fn named(&self, reference: &Reference) -> Argument {
        match self {
            Self::Skill { label, .. } => Argument::Text(label.clone()),
            Self::Theme { theme } => Argument::Term(term("gap-theme", theme)),
            Self::Entrecomp { id } => {
                let competence = reference.entrecomp().competences.iter().find(|one| one.id == *id);
                Argument::Named(competence.map(|one| one.name.by_language()).unwrap_or_default())
            }
        }
    }

    /// Its name as a sentence of its own.
    pub fn said(&self, reference: &Reference) -> Message {
        Message::new("gap-said").with("gap", self.named(reference))
    }

    /// Checks its fields, which lie below the named one.
    pub(crate) fn check(&self, field: &str, checks: &mut Checks<'_>) {
        match self {
            Self::Skill { uri, label } => {
                checks.needed_text(&format!("{field}.uri"), uri, LONGEST_NAME);
                checks.needed_text(&format!("{field}.label"), label, LONGEST_NAME);
            }
            Self::Entrecomp { id } => checks.entrecomp_competence(&format!("{field}.id"), id),
            Self::Theme { .. } => {}
        }
    }

    /// Whether both are about the same thing, whatever it was called.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Skill { uri, .. }, Self::Skill { uri: other, .. }) => uri == other,
            _ => self == other,
        }
    }
}

impl Gap {
    fn of(
        subject: GapSubject,
        essential: bool,
        standing: GapStanding,
        ids: Vec<CompetenceId>,
        open: &[OpenGap],
    ) -> Self {
        let same = |row: &&OpenGap| row.details.subject.is_same(&subject);
        let handed_on = open.iter().find(same).map(|row| row.id);
        Self { subject, essential, standing, competence_ids: ids, handed_on }
    }
}

/// The competences of a file that name a skill and that the person does not disagree with, and how strong the best of them is.
fn standing_of_skill(file: &CandidateFile, uri: &str) -> (GapStanding, Vec<CompetenceId>) {
    use crate::answer::Answer;
    use crate::evidence::Strength;
    use crate::experiences::TaskAnswer;
    let names_it = |row: &crate::competences::Competence| {
        row.details.agreed != Answer::No && row.details.esco.as_ref().is_some_and(|link| link.uri == uri)
    };
    let named: Vec<_> = file.competences.iter().zip(&file.support).filter(|(row, _)| names_it(row)).collect();
    let ids = named.iter().map(|(row, _)| row.id).collect();
    let supported = named.iter().any(|(_, support)| support.strength >= Strength::Shown);
    let told: Vec<TaskAnswer> = file.experiences.iter().filter_map(|row| row.details.tasks.get(uri)).copied().collect();
    let standing = match (named.is_empty(), told.as_slice()) {
        (false, _) if supported => GapStanding::Strong,
        (false, _) => GapStanding::Weak,
        (true, []) => GapStanding::NotAsked,
        (true, told) if told.iter().all(|answer| *answer == TaskAnswer::Never) => GapStanding::Missing,
        (true, _) => GapStanding::Weak,
    };
    (standing, ids)
}

impl Entry for OpenGapDetails {
    const ADD: Operation = Operation::HandGapOn;
    const CHANGE: Operation = Operation::HandGapOn;
    const REMOVE: Option<Operation> = Some(Operation::TakeGapBack);

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        self.subject.check("subject", checks);
    }

    fn check_with(&self, desk: &Desk, checks: &mut Checks<'_>) -> Result<()> {
        let open = rows::list_of::<Self>(desk.vault(), self.candidate_id)?;
        let twice = open.iter().any(|row| row.details.subject.is_same(&self.subject));
        checks.require(!twice, "subject", ProblemKind::AlreadyThere);
        Ok(())
    }
}
