//! The nouns of the desk. A change says which of them it made stale; an error names one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of thing that the vault keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Noun {
    /// The desk itself.
    Desk,
    /// A person who works at the desk.
    Counsellor,
    /// The person who is counselled.
    Candidate,
    /// A consent.
    Consent,
    /// One conversation.
    Contact,
    /// Something lived.
    Experience,
    /// What the person answered when sorting the cards of strengths.
    StrengthCards,
    /// One thing that the candidate can do or knows.
    Competence,
    /// What supports a competence.
    Evidence,
    /// A picture or a scan that belongs to evidence.
    EvidenceFile,
    /// An act of judging.
    Assessment,
    /// Exams and tests that the desk added.
    ItemBank,
    /// A formal award.
    Qualification,
    /// A level or range with its basis.
    EqfReading,
    /// The setting rule as the desk edited it.
    EqfSettingTable,
    /// An award that somebody could seek by validation.
    TargetQualification,
    /// How far somebody is with the competences of EntreComp.
    EntrecompRating,
    /// A gap that was handed to the matching.
    OpenGap,
    /// What the candidate wants to found.
    BusinessIdea,
    /// What a permit allows or a trade asks, as the desk looked it up.
    FoundingRule,
    /// Who offers something.
    Provider,
    /// The thing offered.
    Offer,
    /// What was decided about a match.
    MatchDecision,
    /// The weights behind the order of matches.
    MatchWeights,
    /// A place from which distances are reckoned.
    Place,
    /// A person who accompanies founders.
    Mentor,
    /// What was proposed or agreed between a mentor and a candidate.
    Mentorship,
}
