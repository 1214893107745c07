//! The person who is counselled; may be only a code name at first.
//!
//! Holds no competences and no papers: those are nouns of their own.

mod add;
pub(crate) mod change;
mod circumstances;
mod file;
mod find;
mod residence;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::CandidateId;
use crate::partial_date::PartialDate;
use crate::recorded::Recorded;
use crate::text::name_key;

pub use add::SamePerson;
pub(crate) use circumstances::MOST_WISHES;
pub use circumstances::{Circumstances, DayTime, Employment, Gender, MentoringWishes};
pub use file::CandidateFile;
pub use find::FoundCandidate;
pub use residence::{ResidenceKind, ResidenceTitle};

/// A candidate as the vault keeps it.
pub type Candidate = Recorded<CandidateId, CandidateDetails>;

/// The fields of a candidate. Everything but the code may be empty.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CandidateDetails {
    /// The code name under which the desk knows the person, at most 40 characters.
    pub code: String,
    /// The full name as on the permit, in any script, at most 300 characters.
    pub full_name: String,
    /// How the person wants to be addressed.
    pub address_as: String,
    /// The date of birth, exact or partial.
    pub birth_date: Option<PartialDate>,
    /// Whether the date of birth is an estimate.
    pub birth_date_estimated: bool,
    /// How the person can be reached: a number, an address, or through somebody.
    pub contact_route: String,
    /// The place where the person lives.
    pub place: String,
    /// The region where the person lives, as the desk's offers name it.
    pub region: String,
    /// The language in which the person wants to read and be spoken to.
    pub preferred_language: String,
    /// What the person speaks, with levels where they are known.
    pub languages: Vec<LanguageSkill>,
    /// The permit and what it allows.
    pub residence: ResidenceTitle,
    /// What else of the person's life offers ask about.
    pub circumstances: Circumstances,
    /// What the person came for.
    pub wish: Wish,
    /// What the person wants if the wish cannot be had.
    pub fallback: Wish,
    /// What the counsellor notes for the desk alone; on no paper but the person's own access report.
    pub private_notes: String,
}

/// One language that the person speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LanguageSkill {
    /// The language's code in the reference list.
    pub language: String,
    /// The level of the Common European Framework of Reference as a whole; none for a language of childhood.
    pub level: Option<CefrLevel>,
    /// The levels of the five skills, as far as somebody asked.
    #[serde(default)]
    pub skills: CefrSkills,
    /// Whether the person grew up with this language.
    #[serde(default)]
    pub first_language: bool,
    /// How the level is known.
    #[serde(default)]
    pub basis: LevelBasis,
}

/// The five skills of the self-assessment grid of the Common European Framework of Reference, in its order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CefrSkills {
    /// Listening.
    pub listening: Option<CefrLevel>,
    /// Reading.
    pub reading: Option<CefrLevel>,
    /// Spoken interaction.
    pub spoken_interaction: Option<CefrLevel>,
    /// Spoken production.
    pub spoken_production: Option<CefrLevel>,
    /// Writing.
    pub writing: Option<CefrLevel>,
}

impl CandidateDetails {
    /// Whether a name is one of this person's: the whole name in any order, the form of address, or the code.
    pub fn is_named(&self, name: &str) -> bool {
        let known = [&self.full_name, &self.address_as, &self.code];
        let key = name_key(name);
        !key.is_empty() && known.into_iter().any(|one| name_key(one) == key)
    }
}

impl CefrSkills {
    /// The five levels in the order of the grid, each with the name of its field.
    pub const fn named(&self) -> [(&'static str, Option<CefrLevel>); 5] {
        [
            ("listening", self.listening),
            ("reading", self.reading),
            ("spoken_interaction", self.spoken_interaction),
            ("spoken_production", self.spoken_production),
            ("writing", self.writing),
        ]
    }
}

impl LanguageSkill {
    /// The level that counts where one level is asked for: the level as a whole; where only the five skills are known, the
    /// lowest of all five, because whoever asks for a level asks for all of it; for a language of childhood the highest, unless
    /// somebody asked about a skill.
    pub fn overall(&self) -> Option<CefrLevel> {
        let of_skills = || self.skills.named().into_iter().map(|(_, level)| level).min().flatten();
        let nobody_asked = self.skills == CefrSkills::default();
        self.level.or_else(of_skills).or((self.first_language && nobody_asked).then_some(CefrLevel::C2))
    }
}

/// A level of the Common European Framework of Reference for Languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "UPPERCASE")]
pub enum CefrLevel {
    /// Breakthrough.
    A1,
    /// Waystage.
    A2,
    /// Threshold.
    B1,
    /// Vantage.
    B2,
    /// Effective proficiency.
    C1,
    /// Mastery.
    C2,
}

impl CefrLevel {
    /// The level as it is written everywhere, such as `B1`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::C1 => "C1",
            Self::C2 => "C2",
        }
    }
}

/// How a language level is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LevelBasis {
    /// The person says so.
    #[default]
    OwnStatement,
    /// A test was taken.
    Tested,
    /// There is a certificate.
    Certificate,
}

/// What a person came for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// A business of their own.
    Business,
    /// A job.
    Job,
    /// A course or training.
    Course,
    /// It is not clear yet.
    #[default]
    Unclear,
}
