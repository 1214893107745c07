//! The rules of reading levels. `docs/eqf_rules.md` tells them, with their sources.
//!
//! Each rule is named, and a reading that breaks one is not saved. What the rules allow is still a
//! person's judgement: nothing here proposes a level.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DescriptorColumns, EqfBasis, EqfReadingDetails, PaperAtHand, ReadingSubject};
use crate::checks::{Checks, ProblemKind};
use crate::desk::Desk;
use crate::error::Result;
use crate::experiences::ExperienceDetails;
use crate::learning_setting::LearningSetting;
use crate::qualifications::QualificationDetails;
use crate::reference::{AdmitsNonFormal, OriginStatus, Reference};
use crate::store::rows;
use crate::text::is_blank;

/// A rule of reading levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EqfRule {
    /// Levels are whole numbers from 1 to 8, the lower first.
    LevelWithinFramework,
    /// Only a reading by descriptors is a range; it is two levels wide at most.
    RangeAtMostTwoLevels,
    /// Every reading names where the level stands.
    SourceNeeded,
    /// A reading by descriptors needs a second reader who is not the first.
    TwoReaders,
    /// A reading by descriptors reads the three columns, each with a concrete example.
    ThreeColumnsWithExamples,
    /// The range of a reading by descriptors is that of its columns; nothing is averaged.
    RangeIsThatOfTheColumns,
    /// A reading by descriptors ends at level 6.
    DescriptorsEndAtLevelSix,
    /// A level from a certificate, register, statement or table belongs to a qualification.
    LevelBelongsToQualification,
    /// Informal learning relates to a named qualification, as a target.
    TargetNeedsTitle,
    /// A table is read only for a country whose framework is referenced to the EQF, and gives just its level.
    TableOfReferencedCountry,
    /// Non-formal learning has no level unless its certificate states one.
    NonFormalNeedsStatedLevel,
    /// A certificate gives the level that is printed on it, and no other.
    CertificateGivesItsLevel,
    /// What is older than the framework cannot state one of its levels.
    CertificateYoungerThanTheEqf,
    /// The table of settings admits this basis for what was learnt in this setting, with this evidence, in this host country.
    SettingAdmitsBasis,
}

/// The rules that the reading breaks by itself, each with the field that shows it.
pub(super) fn broken(reading: &EqfReadingDetails) -> Vec<(&'static str, EqfRule)> {
    let mut broken = Vec::new();
    let mut require = |holds: bool, field: &'static str, rule: EqfRule| {
        if !holds {
            broken.push((field, rule));
        }
    };
    let (low, high) = (reading.level_low, reading.level_high);
    let by_descriptors = reading.basis == EqfBasis::DescriptorReading;
    let widest = u8::from(by_descriptors);
    require((1..=8).contains(&low) && (low..=8).contains(&high), "level_low", EqfRule::LevelWithinFramework);
    require(high.saturating_sub(low) <= widest, "level_high", EqfRule::RangeAtMostTwoLevels);
    require(by_descriptors || !is_blank(&reading.source), "source", EqfRule::SourceNeeded);
    if by_descriptors {
        let second = reading.second_reader.trim();
        require(!is_blank(second) && second != reading.reader.trim(), "second_reader", EqfRule::TwoReaders);
        require(has_examples(reading.columns.as_ref()), "columns", EqfRule::ThreeColumnsWithExamples);
        require(is_range_of(reading.columns.as_ref(), low, high), "level_low", EqfRule::RangeIsThatOfTheColumns);
        require(high <= 6, "level_high", EqfRule::DescriptorsEndAtLevelSix);
    }
    require(!reads_the_wrong_kind(reading), "subject", EqfRule::LevelBelongsToQualification);
    let is_target = reading.basis == EqfBasis::TargetQualification;
    require(!is_target || !is_blank(&reading.target_title), "target_title", EqfRule::TargetNeedsTitle);
    broken
}

fn reads_the_wrong_kind(reading: &EqfReadingDetails) -> bool {
    let reads_qualification = matches!(reading.subject, ReadingSubject::Qualification(_));
    let reads_informal = matches!(reading.basis, EqfBasis::DescriptorReading | EqfBasis::TargetQualification);
    reads_qualification == reads_informal
}

fn has_examples(columns: Option<&DescriptorColumns>) -> bool {
    columns.is_some_and(|columns| columns.named().iter().all(|(_, column)| !is_blank(&column.example)))
}

fn is_range_of(columns: Option<&DescriptorColumns>, low: u8, high: u8) -> bool {
    columns.is_none_or(|columns| {
        let levels = columns.named().map(|(_, column)| column.level);
        levels.iter().min() == Some(&low) && levels.iter().max() == Some(&high)
    })
}

/// The year in which the EQF was recommended to the member states (23 April 2008).
pub(crate) const YEAR_OF_THE_EQF: i32 = 2008;

/// The rules that ask what the qualification or the experience says.
pub(super) fn check_subject(reading: &EqfReadingDetails, desk: &Desk, checks: &mut Checks<'_>) -> Result<()> {
    match reading.subject {
        ReadingSubject::Qualification(id) => {
            let Some(row) = rows::get::<QualificationDetails>(desk.vault(), id)? else { return Ok(()) };
            check_qualification(reading, &row.details, desk.reference(), checks);
            // Of non-formal learning without a listed level, a rule of its own speaks already.
            if has_benchmark(&row.details, desk.reference()) {
                check_table(reading, (row.details.setting, PaperAtHand::of(&row.details)), desk, checks)?;
            }
        }
        ReadingSubject::Experience(id) => {
            let Some(row) = rows::get::<ExperienceDetails>(desk.vault(), id)? else { return Ok(()) };
            check_table(reading, (row.details.kind.usual_setting(), PaperAtHand::NoPaper), desk, checks)?;
        }
    }
    Ok(())
}

/// The table is asked only where the subject is of the right kind; that rule speaks for itself.
fn check_table(
    reading: &EqfReadingDetails,
    (setting, evidence): (LearningSetting, PaperAtHand),
    desk: &Desk,
    checks: &mut Checks<'_>,
) -> Result<()> {
    let table = desk.eqf_setting_table()?.map(|row| row.details).unwrap_or_default();
    let admits = table.bases(&desk.details()?.details.country, setting, evidence).contains(&reading.basis);
    let kind = ProblemKind::BreaksEqfRule { rule: EqfRule::SettingAdmitsBasis };
    checks.require(admits || reads_the_wrong_kind(reading), "basis", kind);
    Ok(())
}

fn check_qualification(
    reading: &EqfReadingDetails,
    qualification: &QualificationDetails,
    reference: &Reference,
    checks: &mut Checks<'_>,
) {
    let stated = qualification.eqf_level_stated;
    let mut require = |holds: bool, field: &'static str, rule: EqfRule| {
        checks.require(holds, field, ProblemKind::BreaksEqfRule { rule });
    };
    match reading.basis {
        EqfBasis::Certificate => {
            require(stated == Some(reading.level_low), "level_low", EqfRule::CertificateGivesItsLevel);
            let young = qualification.awarded.is_none_or(|awarded| awarded.year() >= YEAR_OF_THE_EQF);
            require(young, "basis", EqfRule::CertificateYoungerThanTheEqf);
        }
        EqfBasis::NationalTable => {
            let award = reference.award(&qualification.award_id);
            let fits = award.is_some_and(|award| {
                let framework = reference.framework(&award.framework);
                award.eqf_level == reading.level_low && framework.is_some_and(|one| one.referenced_year.is_some())
            });
            require(fits, "basis", EqfRule::TableOfReferencedCountry);
        }
        _ => {}
    }
    require(has_benchmark(qualification, reference), "basis", EqfRule::NonFormalNeedsStatedLevel);
}

/// Whether there is anything to read a level by: for non-formal learning only a stated level that the framework may list.
fn has_benchmark(qualification: &QualificationDetails, reference: &Reference) -> bool {
    let listed = || qualification.eqf_level_stated.is_some() && lists_non_formal(&qualification.country, reference);
    qualification.setting != LearningSetting::NonFormal || listed()
}

/// Whether the framework of a country may list what was learnt in non-formal learning. Of a country without a table here one only
/// knows whether its framework is referenced at all.
fn lists_non_formal(country: &str, reference: &Reference) -> bool {
    let frameworks = reference.frameworks_of(country);
    if frameworks.is_empty() {
        return reference.origin_status(country).status == OriginStatus::Referenced;
    }
    frameworks.iter().any(|framework| framework.admits_non_formal != AdmitsNonFormal::No)
}
