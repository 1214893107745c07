//! The data of a profile: what one of the four readers may see of a candidate's record, and nothing else.
//!
//! Plain data without layout; `documents` prints it. Words of the record stay in the language in which they
//! were said, and everything the program says is a message that is worded in the paper's language.

mod allow_list;
mod cut;
mod gather;
mod left_out;
mod on_record;
mod present;
mod recorded;
mod three_bars;
mod warnings;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::candidates::{LanguageSkill, ResidenceTitle, Wish};
use crate::eqf::OpenRoute;
use crate::evidence::Strength;
use crate::ids::EvidenceFileId;
use crate::learning_setting::LearningSetting;
use crate::message::Message;
use crate::partial_date::PartialDate;
use crate::taxonomy::EscoLink;

pub use crate::own_words::OwnWords;
pub use allow_list::ProfileField;
pub use left_out::LeftOut;
pub use on_record::{PaperThatLeft, PaperWay};
pub use three_bars::{Bar, three_bars};
pub use warnings::PaperWarning;

/// For whom a profile is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProfileReader {
    /// The person.
    #[default]
    Candidate,
    /// Who runs a course or a training.
    TrainingProvider,
    /// A bank or a microfinance lender.
    Lender,
    /// A mentor.
    Mentor,
}

/// How much of the record a profile holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProfileExtent {
    /// One page: what comes out of a first contact or a triage.
    OnePage,
    /// Everything that the reader may see.
    #[default]
    Whole,
}

/// Which profile is wanted, and what of the allowed stays away because the person wishes so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProfileChoices {
    /// The reader.
    pub reader: ProfileReader,
    /// How much of the record; only the candidate's own sheet knows two extents.
    pub extent: ProfileExtent,
    /// Fields of the reader's allow list that the person leaves out.
    pub leave_out: BTreeSet<ProfileField>,
    /// A picture of the person, kept among the files of the record.
    pub photo: Option<EvidenceFileId>,
    /// Whether pictures of work samples are shown.
    pub work_samples: bool,
}

/// Everything that stands on a profile. What its reader may not see, or what is not recorded, is empty.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ProfileData {
    /// The reader.
    pub reader: ProfileReader,
    /// How much of the record it holds.
    pub extent: ProfileExtent,
    /// The three bars.
    pub bars: Vec<Bar>,
    /// What the person does often, as the cards of strengths say it.
    pub strengths: Vec<ProfileStrength>,
    /// The desk's name.
    pub desk_name: String,
    /// The desk's place.
    pub desk_place: String,
    /// Whether everything in the vault is invented; the paper says so on every page.
    pub fictional: bool,
    /// The counsellor's name.
    pub counsellor: String,
    /// The day of printing.
    pub printed_on: NaiveDate,
    /// The code name.
    pub code: String,
    /// The name as on the permit; empty where the person is known by a code only.
    pub full_name: String,
    /// How the person wants to be addressed.
    pub address_as: String,
    /// The place where the person lives.
    pub place: String,
    /// The languages that the person speaks.
    pub languages: Vec<LanguageSkill>,
    /// The permit and what it allows.
    pub residence: ResidenceTitle,
    /// What the person came for.
    pub wish: Wish,
    /// The business idea, if there is one.
    pub business_idea: Option<ProfileIdea>,
    /// What the person lived, the earliest first.
    pub experiences: Vec<ProfileExperience>,
    /// What the person can do, the best supported first.
    pub competences: Vec<ProfileCompetence>,
    /// Formal awards with what can be said about their levels.
    pub qualifications: Vec<ProfileQualification>,
    /// Readings of informal learning.
    pub informal_readings: Vec<ProfileReading>,
    /// The next steps, three at most.
    pub next_steps: Vec<ProfileStep>,
    /// How many pieces of evidence the sheet rests on.
    pub evidence_count: usize,
    /// How many competences rest on the person's own words alone.
    pub stated_count: usize,
    /// How the person is reached.
    pub contact_route: String,
    /// A picture of the person.
    pub photo: Option<ProfilePicture>,
    /// Pictures of what the person made.
    pub work_samples: Vec<ProfilePicture>,
    /// What else the person would do, where the wish does not work out.
    pub fallback: Wish,
    /// The latest rating by the fifteen competences of EntreComp.
    pub entrecomp: Option<ProfileEntreComp>,
    /// What the person still wants to learn or find out, each as a name.
    pub open_gaps: Vec<Message>,
    /// Whether the person may found this business here: the sentences of both halves, with where to ask.
    pub may_found: Vec<Message>,
    /// What a lender asks about the money.
    pub finance: Option<ProfileFinance>,
    /// Who speaks for the person with their name.
    pub vouchers: Vec<ProfileVoucher>,
    /// The message ids of the parts of the week at which the person has time.
    pub availability: Vec<String>,
    /// What the person wants a mentor's help with, three at most.
    pub mentor_wishes: Vec<OwnWords>,
    /// Whom the person knows here already, and whom not.
    pub network: Option<OwnWords>,
    /// The message ids of the ways in which the person likes to be in touch.
    pub channels: Vec<String>,
}

/// A strength that the person sorted to "often".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileStrength {
    /// The id of the card, which is that of its pictogram, too.
    pub card: String,
    /// Its words by language code.
    #[ts(type = "Record<string, string>")]
    pub names: BTreeMap<String, String>,
}

/// A picture as a profile shows it. Its bytes are no part of the data that is attached to a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfilePicture {
    /// The file, a JPEG or PNG as it lies in the vault.
    #[serde(skip)]
    #[ts(skip)]
    pub bytes: Vec<u8>,
    /// What is said of it below the picture and to whoever cannot see it.
    pub description: Message,
}

/// How far the person is with the competences of EntreComp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileEntreComp {
    /// The day of the rating.
    pub rated_on: NaiveDate,
    /// The fifteen competences in the order of the framework.
    pub competences: Vec<ProfileEntreCompPoint>,
}

/// One competence of EntreComp; levels run from 1 to 8.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileEntreCompPoint {
    /// Its name by language code.
    #[ts(type = "Record<string, string>")]
    pub names: BTreeMap<String, String>,
    /// The person's own level; none where it was not asked.
    pub own: Option<u8>,
    /// The counsellor's level.
    pub counsellor: Option<u8>,
}

/// What a lender asks about the money, beside the sums that stand with the business idea.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileFinance {
    /// What the money is for.
    pub money_for: OwnWords,
    /// Over how many months it is to be paid back.
    pub term_months: Option<u16>,
    /// The papers that lenders ask for, as far as somebody asked about them.
    pub papers: Vec<ProfilePaperAtHand>,
    /// Whether the business is registered.
    pub registered: Answer,
}

/// A paper that lenders ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfilePaperAtHand {
    /// Its name by language code.
    #[ts(type = "Record<string, string>")]
    pub names: BTreeMap<String, String>,
    /// Whether it is at hand.
    pub at_hand: Answer,
}

/// Somebody who speaks for the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileVoucher {
    /// The name.
    pub name: String,
    /// The message id of the kind of what they said.
    pub kind: String,
    /// What it is called.
    pub title: OwnWords,
    /// When they said it.
    pub dated: Option<PartialDate>,
}

/// The business idea as a profile shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileIdea {
    /// What is made or done.
    pub what: OwnWords,
    /// Where.
    pub place: String,
    /// The message id of the stage's word.
    pub stage: Option<String>,
    /// Money needed, in whole euros.
    pub amount_needed: Option<i64>,
    /// Own money, in whole euros.
    pub own_share: Option<i64>,
}

/// An experience as a profile shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileExperience {
    /// What the person was or did.
    pub title: OwnWords,
    /// The message id of its kind's word.
    pub kind: String,
    /// The school, firm or family.
    pub organisation: String,
    /// The place.
    pub place: String,
    /// The country's code.
    pub country: String,
    /// When it began.
    pub started: Option<PartialDate>,
    /// When it ended.
    pub ended: Option<PartialDate>,
    /// Whether it goes on.
    pub ongoing: bool,
    /// The facts of a business of one's own, each in few words.
    pub business: Vec<Message>,
    /// The occupation in the words of ESCO.
    pub esco: Option<EscoLink>,
}

/// A competence as a profile shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileCompetence {
    /// What the person can do.
    pub title: OwnWords,
    /// Where it was learnt.
    pub setting: LearningSetting,
    /// How well it is supported.
    pub strength: Strength,
    /// What supports it, in the order of recording.
    pub evidence: Vec<ProfileEvidence>,
    /// The skill in the words of ESCO.
    pub esco: Option<EscoLink>,
}

/// A piece of evidence or an assessment as a profile shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileEvidence {
    /// The message id of its kind's word.
    pub kind: String,
    /// What it is called.
    pub title: OwnWords,
    /// Who issued it, speaks in it, or judged.
    pub said_by: Vec<String>,
    /// Its date.
    pub dated: Option<PartialDate>,
}

/// A qualification as a profile shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileQualification {
    /// The title.
    pub title: OwnWords,
    /// The awarding body.
    pub awarding_body: String,
    /// The country's code.
    pub country: String,
    /// When it was awarded.
    pub awarded: Option<PartialDate>,
    /// Its readings that may be printed.
    pub readings: Vec<ProfileReading>,
    /// Why no level is shown.
    pub no_level: Option<Message>,
    /// What the person can do to get one.
    pub routes: Vec<OpenRoute>,
}

/// A reading as a profile shows it: never without its explain line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileReading {
    /// The level, or the lower end of the range.
    pub level_low: u8,
    /// The level, or the upper end of the range.
    pub level_high: u8,
    /// The explain line.
    pub explanation: Message,
    /// What to be careful about.
    pub cautions: Vec<Message>,
}

/// A next step as a profile shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProfileStep {
    /// The offer's name.
    pub name: OwnWords,
    /// The message id of the step's word.
    pub step: String,
    /// Who offers it.
    pub provider: String,
    /// Where.
    pub place: String,
    /// How it is reached: a telephone number, else an address.
    pub contact: String,
    /// When, in words.
    pub hours: String,
    /// When its facts were last confirmed.
    pub confirmed_on: Option<NaiveDate>,
    /// Whether counsellor and candidate chose it, or the program proposes it.
    pub chosen: bool,
}
