//! Mentors: persons who accompany a founder, what they bring and wish, and to what they consented.
//!
//! A mentor is no offer: the record is a person's and lies in the vault alone, in no directory file and in no export. Who suits whom
//! is said in `mentors::matching`; what was proposed and agreed lies in `mentorships`.

mod access;
mod check;
mod consent;
mod erase;
mod keep;
mod matching;
mod practical;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::business::{BusinessStage, Sector};
use crate::candidates::{DayTime, Gender};
use crate::gaps::GapSubject;
use crate::ids::MentorId;
use crate::offers::{Channel, MentoringKind};
use crate::recorded::Recorded;

pub use access::{MentorAccess, MentorAccessChange, MentorAccessMentorship};
pub use consent::{MentorConsent, MentorConsentPurpose, MentorConsentState};
pub use keep::MentorLine;
pub use matching::{Founder, MentorCard, MentorMatch, MentorMatches, MentorStanding, MentorView, rank_mentors};

/// A mentor as the vault keeps it.
pub type Mentor = Recorded<MentorId, MentorDetails>;

/// The fields of a mentor. Everything but the name may be open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MentorDetails {
    /// The name, as the mentor wants to be called.
    pub name: String,
    /// How the mentor can be reached.
    pub contact_route: String,
    /// The type of mentoring.
    pub kind: Option<MentoringKind>,
    /// What the mentor brings, in words.
    pub description: String,
    /// The branches that the mentor knows; none where nobody asked.
    pub sectors: Vec<Sector>,
    /// The stages at which the mentor helps; none means all.
    pub stages: Vec<BusinessStage>,
    /// The languages that the mentor speaks.
    pub languages: Vec<String>,
    /// When the mentor has time; none where nobody asked.
    pub times: Vec<DayTime>,
    /// How the mentor meets people; none where nobody asked.
    pub channels: Vec<Channel>,
    /// Where the mentor meets people.
    pub place: String,
    /// The region.
    pub region: String,
    /// How many people the mentor wants to accompany at a time.
    pub capacity: Option<i64>,
    /// How many of them the mentor accompanies beside those of this desk.
    pub accompanies_elsewhere: Option<i64>,
    /// The gender, as the mentor says it.
    pub gender: Option<Gender>,
    /// Whom the mentor wishes to accompany, by gender; none where there is no such wish.
    pub wanted_genders: Vec<Gender>,
    /// Whom the mentor wishes to accompany, by branch; none where there is no such wish.
    pub wanted_sectors: Vec<Sector>,
    /// Whom the mentor must not accompany.
    pub conflicts: MentorConflicts,
    /// What the mentor is strong in and helps with.
    pub helps_with: Vec<GapSubject>,
    /// To what the mentor consented.
    pub consent: Option<MentorConsent>,
    /// When the mentor was last asked whether all this still holds.
    pub confirmed_on: Option<NaiveDate>,
    /// By whom.
    pub confirmed_by: String,
}

/// Conflicts of interest: whom a mentor must not accompany, whatever else suits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MentorConflicts {
    /// Names of people and organisations.
    pub names: Vec<String>,
    /// Branches.
    pub sectors: Vec<Sector>,
    /// What cannot be looked up, in words; two people have to judge it.
    pub note: String,
}
