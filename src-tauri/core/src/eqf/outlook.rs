//! What can be said today about the level of each qualification: the readings with their explain lines,
//! or why there is none and which ways are open.
//!
//! A proposal is no reading: nothing is shown or printed as a level until a counsellor records it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EqfBasis, EqfReading, EqfReadingDetails, ReadingSubject, explain};
use crate::candidates::CandidateFile;
use crate::evidence::EvidenceForm;
use crate::ids::EqfReadingId;
use crate::learning_setting::LearningSetting;
use crate::message::{Argument, Message};
use crate::partial_date::PartialDate;
use crate::qualifications::{Qualification, QualificationDetails};
use crate::reference::{OriginStatus, Reference};

pub use crate::reference::OriginRoute as Route;

/// What can be said about the level of one qualification, or of an experience that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EqfOutlook {
    /// What it is about.
    pub subject: ReadingSubject,
    /// The readings, in the order of their bases.
    pub readings: Vec<ExplainedReading>,
    /// Why there is no level; none where there is a reading.
    pub no_level: Option<Message>,
    /// What the person can do to get a level, in the order to try; empty where there is a reading.
    pub routes: Vec<Route>,
    /// What the counsellor could record.
    pub proposal: Option<EqfProposal>,
}

/// A reading with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExplainedReading {
    /// The reading.
    pub id: EqfReadingId,
    /// Its level, or the lower end of its range.
    pub level_low: u8,
    /// Its level, or the upper end of its range.
    pub level_high: u8,
    /// On which basis.
    pub basis: EqfBasis,
    /// The explain line.
    pub explanation: Message,
    /// What to be careful about: an unverified entry, an old one, an award older than its framework.
    pub cautions: Vec<Message>,
    /// Whether the person does not want it printed.
    pub printing_forbidden: bool,
}

/// A reading that the papers and tables allow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EqfProposal {
    /// On which basis.
    pub basis: EqfBasis,
    /// The level.
    pub level: u8,
    /// The country of the framework.
    pub country: String,
    /// The framework's short name.
    pub framework: String,
    /// Where the level stands.
    pub source: String,
    /// The date of that source.
    pub source_date: Option<NaiveDate>,
    /// Whether the entry of the table was verified.
    pub verified: bool,
}

/// The outlook of every qualification, then of every experience that was read, in the order of the file.
pub fn outlooks(file: &CandidateFile, reference: &Reference, today: NaiveDate) -> Vec<EqfOutlook> {
    let qualifications = file.qualifications.iter().map(|row| of_qualification(row, file, reference, today));
    let experiences = file.experiences.iter().filter_map(|row| {
        let readings = readings_of(ReadingSubject::Experience(row.id), file, reference, today);
        let subject = ReadingSubject::Experience(row.id);
        let outlook = EqfOutlook { subject, readings, no_level: None, routes: Vec::new(), proposal: None };
        (!outlook.readings.is_empty()).then_some(outlook)
    });
    qualifications.chain(experiences).collect()
}

fn of_qualification(row: &Qualification, file: &CandidateFile, reference: &Reference, today: NaiveDate) -> EqfOutlook {
    let subject = ReadingSubject::Qualification(row.id);
    let readings = readings_of(subject, file, reference, today);
    let proposal = propose(&row.details, reference);
    if !readings.is_empty() {
        return EqfOutlook { subject, readings, no_level: None, routes: Vec::new(), proposal: None };
    }
    let no_level = why_no_level(&row.details, proposal.is_some(), reference);
    let routes = reference.origin_status(&row.details.country).routes;
    EqfOutlook { subject, readings, no_level: Some(no_level), routes, proposal }
}

fn readings_of(
    subject: ReadingSubject,
    file: &CandidateFile,
    reference: &Reference,
    today: NaiveDate,
) -> Vec<ExplainedReading> {
    let mut readings: Vec<&EqfReading> =
        file.eqf_readings.iter().filter(|row| row.details.subject == subject).collect();
    readings.sort_by_key(|row| (row.details.basis, row.id));
    let explained = |row: &&EqfReading| ExplainedReading {
        id: row.id,
        level_low: row.details.level_low,
        level_high: row.details.level_high,
        basis: row.details.basis,
        explanation: explain(&row.details, file),
        cautions: cautions(&row.details, file, reference, today),
        printing_forbidden: row.details.printing_forbidden,
    };
    readings.iter().map(explained).collect()
}

/// What a reader must be told beside the level.
fn cautions(
    reading: &EqfReadingDetails,
    file: &CandidateFile,
    reference: &Reference,
    today: NaiveDate,
) -> Vec<Message> {
    let ReadingSubject::Qualification(id) = reading.subject else {
        return Vec::new();
    };
    let qualification = file.qualifications.iter().find(|row| row.id == id).map(|row| &row.details);
    let Some((qualification, award)) =
        qualification.and_then(|details| Some((details, reference.award(&details.award_id)?)))
    else {
        return Vec::new();
    };
    if reading.basis != EqfBasis::NationalTable {
        return Vec::new();
    }
    let mut cautions = Vec::new();
    if !award.sourced.verified {
        cautions.push(Message::new("eqf-caution-unverified"));
    }
    if award.sourced.is_older_than_24_months(today) {
        cautions.push(Message::new("eqf-caution-old").with("date", Argument::Date(award.sourced.date.into())));
    }
    let referenced = reference.framework(&award.framework).and_then(|framework| framework.referenced_year);
    let awarded = qualification.awarded.map(PartialDate::year);
    if let (Some(referenced), Some(awarded)) = (referenced, awarded)
        && awarded < i32::from(referenced)
    {
        cautions.push(Message::new("eqf-caution-awarded-before").text("year", referenced.to_string()));
    }
    cautions
}

/// The strongest reading that the papers and tables allow, in the order of the bases.
fn propose(qualification: &QualificationDetails, reference: &Reference) -> Option<EqfProposal> {
    let seen = matches!(qualification.paper, EvidenceForm::Original | EvidenceForm::Copy);
    if let (Some(level), true) = (qualification.eqf_level_stated, seen) {
        return Some(EqfProposal {
            basis: EqfBasis::Certificate,
            level,
            country: qualification.country.clone(),
            framework: String::new(),
            source: qualification.title.clone(),
            source_date: None,
            verified: true,
        });
    }
    let award = reference.award(&qualification.award_id)?;
    let framework = reference.framework(&award.framework)?;
    framework.referenced_year?;
    if qualification.setting != LearningSetting::Formal || framework.country != qualification.country {
        return None;
    }
    Some(EqfProposal {
        basis: EqfBasis::NationalTable,
        level: award.eqf_level,
        country: framework.country.clone(),
        framework: framework.short_name.clone(),
        source: award.titles.first().cloned().unwrap_or_default(),
        source_date: Some(award.sourced.date),
        verified: award.sourced.verified,
    })
}

/// Says why nothing can be read. "Missing in a list" is never worded as "not recognised".
fn why_no_level(qualification: &QualificationDetails, can_be_read: bool, reference: &Reference) -> Message {
    let country = || Argument::Country(qualification.country.clone());
    if can_be_read {
        return Message::new("eqf-no-level-not-read-yet");
    }
    if qualification.setting == LearningSetting::NonFormal {
        return Message::new("eqf-no-level-non-formal");
    }
    if qualification.paper == EvidenceForm::NotSeen {
        return Message::new("eqf-no-level-no-paper");
    }
    match reference.origin_status(&qualification.country).status {
        OriginStatus::Referenced => Message::new("eqf-no-level-award-not-in-table").with("country", country()),
        OriginStatus::Compared => Message::new("eqf-no-level-compared-only").with("country", country()),
        OriginStatus::Known | OriginStatus::None | OriginStatus::Unknown => {
            Message::new("eqf-no-level-not-referenced").with("country", country())
        }
    }
}
