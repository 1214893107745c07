//! What an offer says beside its name and its rule: status, dates, opening hours, people, and the terms of courses, mentoring and money.
//!
//! Nothing here decides who may take an offer; that is the rule's.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether an offer can be had now, as HSDS 3.0 names it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OfferStatus {
    /// It can be had.
    #[default]
    Active,
    /// It pauses, and will be there again.
    TemporarilyClosed,
    /// It cannot be had at present.
    Inactive,
    /// It will not be there again.
    Defunct,
}

/// A day on which an offer starts or takes place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfferDate {
    /// The day.
    pub on: NaiveDate,
    /// From when.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub from: Option<NaiveTime>,
    /// Until when.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub to: Option<NaiveTime>,
}

/// Hours at which an offer is open on some days of every week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpeningHours {
    /// The days.
    pub days: Vec<Weekday>,
    /// When it opens.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub opens_at: Option<NaiveTime>,
    /// When it closes.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub closes_at: Option<NaiveTime>,
}

/// A day of the week, as RFC 5545 and HSDS abbreviate it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "each name says the whole of it")]
pub enum Weekday {
    Mo,
    Tu,
    We,
    Th,
    Fr,
    Sa,
    Su,
}

/// Somebody at a provider whom one may ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ContactPerson {
    /// The name.
    pub name: String,
    /// What the person does there.
    pub title: String,
    /// The telephone number.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
}

/// For whom an offer was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TargetGroup {
    /// Migrants.
    Migrants,
    /// Refugees.
    Refugees,
    /// Women.
    Women,
    /// Young people.
    YoungPeople,
    /// People out of work.
    JobSeekers,
    /// Parents and others who care for somebody.
    Carers,
    /// People with a disability.
    PeopleWithDisabilities,
    /// Everybody who founds.
    Founders,
    /// People who run a business already.
    BusinessOwners,
}

/// What belongs to a course.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TrainingTerms {
    /// Whether it follows a programme from the first day to the last.
    pub structured: bool,
    /// What it takes for granted.
    pub level: Option<CourseLevel>,
}

/// What a course takes for granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CourseLevel {
    /// Nothing.
    Beginner,
    /// A first idea of the matter.
    Intermediate,
    /// Practice.
    Advanced,
}

/// What belongs to mentoring.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MentoringTerms {
    /// Of which type it is.
    pub kind: Option<MentoringKind>,
    /// How the two meet.
    pub channels: Vec<Channel>,
}

/// A type of mentoring, as the EXPRESS project tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MentoringKind {
    /// Somebody of long experience accompanies a beginner, often through an organisation with several levels.
    Traditional,
    /// Two at the same point accompany each other.
    Peer,
    /// Somebody who is one step ahead accompanies the next.
    StepAhead,
    /// It grows from acquaintance, without an agreement.
    Informal,
}

/// How two people meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// In person.
    InPerson,
    /// By telephone.
    Phone,
    /// By video.
    Video,
    /// In writing.
    Messages,
}

/// What belongs to money that is lent, given or guaranteed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct FinanceTerms {
    /// The yearly rate in hundredths of a per cent: 350 is 3.5 %.
    pub rate_hundredths: Option<i64>,
    /// The shortest term in months.
    pub months_from: Option<i64>,
    /// The longest term in months.
    pub months_to: Option<i64>,
    /// Own money that is asked for, in per cent of the need.
    pub own_share_percent: Option<i64>,
    /// What is asked for as security, in words.
    pub guarantee: String,
}
