//! Typed identifiers. A candidate's id cannot be handed in where an offer's id is wanted.
//!
//! Every id is a UUID version 7: unique without a register, and in the order of creation, so that
//! two desks can later exchange rows without renumbering them. Ids are made by the open desk, not here.

use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::{Builder, Uuid};

use crate::surroundings::{NoRandomness, Surroundings};

/// Makes ids that sort in the order in which they were made, also within one millisecond.
#[derive(Default)]
pub(crate) struct IdMaker {
    /// The last moment given out: milliseconds since 1970 in the upper bits, a counter in the lower twelve.
    last: AtomicU64,
}

impl IdMaker {
    /// The next id.
    pub(crate) fn next(&self, surroundings: &dyn Surroundings) -> Result<Uuid, NoRandomness> {
        let mut chance = [0; 10];
        surroundings.fill_random(&mut chance)?;
        let now = u64::try_from(surroundings.now().timestamp_millis()).unwrap_or_default() << 12;
        let later = |last: u64| Some(now.max(last + 1));
        let last = self.last.fetch_update(Ordering::SeqCst, Ordering::SeqCst, later).unwrap_or_default();
        let moment = now.max(last + 1);
        let [_, _, _, _, _, _, high, low] = moment.to_be_bytes();
        let [first, second, ..] = &mut chance;
        (*first, *second) = (high & 0x0f, low);
        Ok(Builder::from_unix_timestamp_millis(moment >> 12, &chance).into_uuid())
    }
}

macro_rules! typed_ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

typed_ids! {
    /// One installation of one organisation at one place.
    DeskId,
    /// A person who works at the desk.
    CounsellorId,
    /// The person who is counselled.
    CandidateId,
    /// A consent that a candidate gave.
    ConsentId,
    /// One conversation.
    ContactId,
    /// Something that a candidate lived.
    ExperienceId,
    /// What a candidate answered when sorting the cards of strengths.
    StrengthCardsId,
    /// One thing that a candidate can do or knows.
    CompetenceId,
    /// What supports a competence.
    EvidenceId,
    /// A picture or a scan that belongs to evidence.
    EvidenceFileId,
    /// An act of judging.
    AssessmentId,
    /// Exams and tests that a desk added.
    ItemBankId,
    /// A formal award.
    QualificationId,
    /// A level or a range with its basis.
    EqfReadingId,
    /// The setting rule as a desk edited it.
    EqfSettingTableId,
    /// An award that somebody could seek by validation.
    TargetQualificationId,
    /// How far a candidate is with the competences of EntreComp.
    EntreCompRatingId,
    /// A gap that was handed to the matching.
    OpenGapId,
    /// What a candidate wants to found.
    BusinessIdeaId,
    /// What a permit allows or a trade asks, as a desk looked it up.
    FoundingRuleId,
    /// Who offers something.
    ProviderId,
    /// The thing that is offered.
    OfferId,
    /// What counsellor and candidate decided about a match.
    MatchDecisionId,
    /// The weights behind the order of matches, as a desk changed them.
    MatchWeightsId,
    /// A place of the desk's list.
    PlaceId,
    /// A person who accompanies founders.
    MentorId,
    /// What was proposed or agreed between a mentor and a candidate.
    MentorshipId,
}
