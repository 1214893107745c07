//! Which fields of the record each reader may see: the one place that decides it.
//!
//! A field that stands on no list is on no paper. Private notes, dissent notes, religion, health, ethnicity and the story of flight
//! have no name here, so no list can hold them. Gathers nothing (see `gather`) and cuts nothing (see `cut`).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::ProfileField as Field;
use super::{ProfileChoices, ProfileExtent, ProfileReader};

/// A field of a profile that a person may leave out. The code, the desk, the day and the sentence at the foot are on every paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProfileField {
    /// The name as on the permit.
    FullName,
    /// The form of address.
    AddressAs,
    /// Where the person lives.
    Place,
    /// How the person is reached.
    ContactRoute,
    /// A picture of the person.
    Photo,
    /// Pictures of work samples.
    WorkSamples,
    /// Languages with their levels.
    Languages,
    /// What the person came for.
    Wish,
    /// The business idea in words.
    BusinessIdea,
    /// The money it takes: needed, own, missing.
    Money,
    /// What a lender asks: purpose, term, papers at hand.
    Finance,
    /// The three bars.
    Bars,
    /// What was sorted to "often" among the cards of strengths.
    Strengths,
    /// Competences with their strength in words.
    Competences,
    /// What supports each competence.
    Evidence,
    /// What the person lived.
    Experiences,
    /// The facts of former businesses of one's own.
    FormerBusiness,
    /// Formal awards.
    Qualifications,
    /// EQF levels with their explain lines.
    EqfLevels,
    /// The EntreComp rating.
    Entrecomp,
    /// What the person still wants to learn.
    OpenGaps,
    /// The permit, its dates and what it allows.
    Residence,
    /// Whether the person may found this business here.
    MayFound,
    /// Who speaks for the person.
    Vouchers,
    /// When the person has time.
    Availability,
    /// What the person wants a mentor's help with.
    MentorWishes,
    /// Whom the person knows here.
    Network,
    /// The ways in which the person likes to be in touch.
    Channels,
    /// The next steps.
    NextSteps,
}

/// The person's own sheet.
const CANDIDATE: &[Field] = &[
    Field::FullName,
    Field::AddressAs,
    Field::Place,
    Field::ContactRoute,
    Field::Photo,
    Field::WorkSamples,
    Field::Languages,
    Field::Wish,
    Field::BusinessIdea,
    Field::Money,
    Field::Bars,
    Field::Strengths,
    Field::Competences,
    Field::Evidence,
    Field::Experiences,
    Field::FormerBusiness,
    Field::Qualifications,
    Field::EqfLevels,
    Field::Entrecomp,
    Field::OpenGaps,
    Field::Residence,
    Field::MayFound,
    Field::NextSteps,
];

/// Who runs a training: what is learnt, what is to be learnt and when, and nothing of money, permit or life.
const TRAINING_PROVIDER: &[Field] = &[
    Field::FullName,
    Field::AddressAs,
    Field::ContactRoute,
    Field::WorkSamples,
    Field::Languages,
    Field::Wish,
    Field::BusinessIdea,
    Field::Competences,
    Field::Evidence,
    Field::Qualifications,
    Field::EqfLevels,
    Field::Entrecomp,
    Field::OpenGaps,
    Field::Availability,
];

/// A lender: what the business rests on and whether it may be founded, and nothing of what was lived beside own businesses.
const LENDER: &[Field] = &[
    Field::FullName,
    Field::Place,
    Field::ContactRoute,
    Field::Languages,
    Field::BusinessIdea,
    Field::Money,
    Field::Finance,
    Field::Competences,
    Field::Evidence,
    Field::FormerBusiness,
    Field::Residence,
    Field::MayFound,
    Field::Vouchers,
];

/// A mentor: strengths and wishes, and nothing of money, law or where the person lives.
const MENTOR: &[Field] = &[
    Field::AddressAs,
    Field::Languages,
    Field::Wish,
    Field::BusinessIdea,
    Field::Strengths,
    Field::Competences,
    Field::MentorWishes,
    Field::Network,
    Field::Channels,
    Field::Availability,
];

/// The allow list of a reader.
pub(super) fn allowed(reader: ProfileReader) -> BTreeSet<ProfileField> {
    let fields = match reader {
        ProfileReader::Candidate => CANDIDATE,
        ProfileReader::TrainingProvider => TRAINING_PROVIDER,
        ProfileReader::Lender => LENDER,
        ProfileReader::Mentor => MENTOR,
    };
    fields.iter().copied().collect()
}

/// Every field that some reader may see, in the order of the enumeration. A field on no list is on no paper.
pub(super) fn every_field() -> BTreeSet<ProfileField> {
    let readers =
        [ProfileReader::Candidate, ProfileReader::TrainingProvider, ProfileReader::Lender, ProfileReader::Mentor];
    readers.into_iter().flat_map(allowed).collect()
}

/// The fields that a profile shows: the reader's list without what the person leaves out.
pub(super) fn shown(choices: &ProfileChoices) -> BTreeSet<ProfileField> {
    let mut fields = allowed(choices.reader);
    if choices.reader == ProfileReader::Candidate && choices.extent == ProfileExtent::OnePage {
        for field in NOT_ON_ONE_PAGE {
            fields.remove(&field);
        }
    }
    fields.retain(|field| !choices.leave_out.contains(field));
    fields
}

/// What the candidate's sheet of one page has no room for.
const NOT_ON_ONE_PAGE: [ProfileField; 4] =
    [ProfileField::Evidence, ProfileField::Qualifications, ProfileField::EqfLevels, ProfileField::FormerBusiness];
