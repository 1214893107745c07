//! The rules of reading levels, from `research/domain.md` §6.3 and the product's first rule.
//!
//! Each rule is named, and a reading that breaks one is not saved. What the rules allow is still a
//! person's judgement: nothing here proposes a level.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DescriptorColumns, EqfBasis, EqfReadingDetails, ReadingSubject};
use crate::checks::{Checks, ProblemKind};
use crate::desk::Desk;
use crate::error::Result;
use crate::learning_setting::LearningSetting;
use crate::qualifications::QualificationDetails;
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
    let reads_qualification = matches!(reading.subject, ReadingSubject::Qualification(_));
    let reads_informal = matches!(reading.basis, EqfBasis::DescriptorReading | EqfBasis::TargetQualification);
    require(reads_qualification != reads_informal, "subject", EqfRule::LevelBelongsToQualification);
    let is_target = reading.basis == EqfBasis::TargetQualification;
    require(!is_target || !is_blank(&reading.target_title), "target_title", EqfRule::TargetNeedsTitle);
    broken
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

/// The rules that ask what the qualification says.
pub(super) fn check_subject(reading: &EqfReadingDetails, desk: &Desk, checks: &mut Checks<'_>) -> Result<()> {
    let ReadingSubject::Qualification(id) = reading.subject else {
        return Ok(());
    };
    let Some(qualification) = rows::get::<QualificationDetails>(desk.vault(), id)? else {
        return Ok(());
    };
    let qualification = qualification.details;
    let stated = qualification.eqf_level_stated;
    let mut require = |holds: bool, field: &'static str, rule: EqfRule| {
        checks.require(holds, field, ProblemKind::BreaksEqfRule { rule });
    };
    match reading.basis {
        EqfBasis::Certificate => {
            require(stated == Some(reading.level_low), "level_low", EqfRule::CertificateGivesItsLevel)
        }
        EqfBasis::NationalTable => {
            let reference = desk.reference();
            let award = reference.award(&qualification.award_id);
            let fits = award.is_some_and(|award| {
                let framework = reference.framework(&award.framework);
                award.eqf_level == reading.level_low && framework.is_some_and(|one| one.referenced_year.is_some())
            });
            require(fits, "basis", EqfRule::TableOfReferencedCountry);
        }
        _ => {}
    }
    let non_formal = qualification.setting == LearningSetting::NonFormal;
    let states_level = reading.basis == EqfBasis::Certificate && stated.is_some();
    require(!non_formal || states_level, "basis", EqfRule::NonFormalNeedsStatedLevel);
    Ok(())
}
