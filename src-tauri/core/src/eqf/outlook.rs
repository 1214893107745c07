//! What can be said today about the level of each qualification: the readings with their explain lines,
//! or why there is none and which ways are open.
//!
//! A proposal is no reading: nothing is shown or printed as a level until a counsellor records it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EqfBasis, EqfReading, EqfReadingDetails, EqfSettingTableDetails, PaperAtHand, ReadingSubject, explain};
use crate::candidates::CandidateFile;
use crate::desk::Desk;
use crate::error::Result;
use crate::evidence::EvidenceForm;
use crate::ids::EqfReadingId;
use crate::learning_setting::LearningSetting;
use crate::message::{Argument, Message};
use crate::partial_date::PartialDate;
use crate::qualifications::{Qualification, QualificationDetails};
use crate::reference::{OriginStatus, RecognitionRoute, Reference};
use crate::target_qualifications::{TargetQualificationDetails, proposed_targets};

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
    pub routes: Vec<OpenRoute>,
    /// What the counsellor could record.
    pub proposal: Option<EqfProposal>,
    /// The qualifications to which an informal experience may relate.
    pub targets: Vec<TargetQualificationDetails>,
}

/// A way to a level, as it is in the host country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenRoute {
    /// Which way.
    pub route: Route,
    /// Who does it here, with which papers, at what cost, how long; nothing where nobody wrote it down.
    pub here: Option<RecognitionRoute>,
    /// Whether these facts are older than 24 months.
    pub is_old: bool,
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

/// What the desk brings to a reading.
struct Host<'a> {
    reference: &'a Reference,
    country: String,
    table: EqfSettingTableDetails,
    catalogue: Vec<TargetQualificationDetails>,
    today: NaiveDate,
}

impl Desk {
    /// The outlook of every qualification, then of every experience that was read or may relate to a target, in the order of the file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn eqf_outlooks(&self, file: &CandidateFile) -> Result<Vec<EqfOutlook>> {
        let host = Host {
            reference: self.reference(),
            country: self.details()?.details.country,
            table: self.eqf_setting_table()?.map(|row| row.details).unwrap_or_default(),
            catalogue: self.target_qualifications()?,
            today: self.today(),
        };
        let proposed = proposed_targets(&file.experiences, &host.catalogue, &host.country);
        let qualifications = file.qualifications.iter().map(|row| of_qualification(row, file, &host));
        let experiences = file.experiences.iter().filter_map(|row| {
            let subject = ReadingSubject::Experience(row.id);
            let readings = readings_of(subject, file, &host);
            let mine = proposed.iter().filter(|one| one.experience_id == row.id);
            let targets: Vec<_> = mine.map(|one| one.target.clone()).collect();
            let says_something = !readings.is_empty() || !targets.is_empty();
            let outlook = EqfOutlook { subject, readings, no_level: None, routes: Vec::new(), proposal: None, targets };
            says_something.then_some(outlook)
        });
        Ok(qualifications.chain(experiences).collect())
    }
}

fn of_qualification(row: &Qualification, file: &CandidateFile, host: &Host<'_>) -> EqfOutlook {
    let subject = ReadingSubject::Qualification(row.id);
    let readings = readings_of(subject, file, host);
    let targets = Vec::new();
    if !readings.is_empty() {
        return EqfOutlook { subject, readings, no_level: None, routes: Vec::new(), proposal: None, targets };
    }
    let proposal = propose(&row.details, host);
    let no_level = why_no_level(&row.details, proposal.is_some(), host.reference);
    let routes = host.reference.origin_status(&row.details.country).routes;
    let routes = routes.into_iter().map(|route| open_route(route, host)).collect();
    EqfOutlook { subject, readings, no_level: Some(no_level), routes, proposal, targets }
}

/// The way as it is here, and whether its facts are old.
fn open_route(route: Route, host: &Host<'_>) -> OpenRoute {
    let here = host.reference.recognition_route(&host.country, route).cloned();
    let is_old = here.as_ref().is_some_and(|one| one.sourced.is_older_than_24_months(host.today));
    OpenRoute { route, here, is_old }
}

fn readings_of(subject: ReadingSubject, file: &CandidateFile, host: &Host<'_>) -> Vec<ExplainedReading> {
    let mut readings: Vec<&EqfReading> =
        file.eqf_readings.iter().filter(|row| row.details.subject == subject).collect();
    readings.sort_by_key(|row| (row.details.basis, row.id));
    let explained = |row: &&EqfReading| ExplainedReading {
        id: row.id,
        level_low: row.details.level_low,
        level_high: row.details.level_high,
        basis: row.details.basis,
        explanation: explain(&row.details, file, host.reference),
        cautions: cautions(&row.details, file, host),
        printing_forbidden: row.details.printing_forbidden,
    };
    readings.iter().map(explained).collect()
}

/// What a reader must be told beside the level.
fn cautions(reading: &EqfReadingDetails, file: &CandidateFile, host: &Host<'_>) -> Vec<Message> {
    match (reading.basis, reading.subject) {
        (EqfBasis::NationalTable, ReadingSubject::Qualification(id)) => {
            let qualification = file.qualifications.iter().find(|row| row.id == id);
            qualification.map(|row| cautions_of_table(&row.details, host)).unwrap_or_default()
        }
        (EqfBasis::TargetQualification, _) => cautions_of_target(&reading.target_key, host),
        _ => Vec::new(),
    }
}

fn cautions_of_table(qualification: &QualificationDetails, host: &Host<'_>) -> Vec<Message> {
    let Some(award) = host.reference.award(&qualification.award_id) else { return Vec::new() };
    let sourced = &award.sourced;
    let mut cautions = cautions_of(sourced.verified, Some(sourced.date), sourced.is_older_than_24_months(host.today));
    let referenced = host.reference.framework(&award.framework).and_then(|framework| framework.referenced_year);
    let awarded = qualification.awarded.map(PartialDate::year);
    if let (Some(referenced), Some(awarded)) = (referenced, awarded)
        && awarded < i32::from(referenced)
    {
        cautions.push(Message::new("eqf-caution-awarded-before").text("year", referenced.to_string()));
    }
    cautions
}

/// A target that was typed, or is no longer in the catalogue, was checked by nobody.
fn cautions_of_target(key: &str, host: &Host<'_>) -> Vec<Message> {
    match host.catalogue.iter().find(|target| !key.is_empty() && target.key == key) {
        Some(target) => cautions_of(target.verified, target.checked_on, target.is_old(host.today)),
        None => cautions_of(false, None, false),
    }
}

fn cautions_of(verified: bool, date: Option<NaiveDate>, is_old: bool) -> Vec<Message> {
    let unverified = (!verified).then(|| Message::new("eqf-caution-unverified"));
    let old = date.filter(|_| is_old);
    let old = old.map(|date| Message::new("eqf-caution-old").with("date", Argument::Date(date.into())));
    unverified.into_iter().chain(old).collect()
}

/// The strongest reading that the papers and tables allow, in the order of the bases.
fn propose(qualification: &QualificationDetails, host: &Host<'_>) -> Option<EqfProposal> {
    let reference = host.reference;
    let admitted = host.table.bases(&host.country, qualification.setting, PaperAtHand::of(qualification));
    let stated = qualification.eqf_level_stated.filter(|_| admitted.contains(&EqfBasis::Certificate));
    if let Some(level) = stated {
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
    if !admitted.contains(&EqfBasis::NationalTable) || framework.country != qualification.country {
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
