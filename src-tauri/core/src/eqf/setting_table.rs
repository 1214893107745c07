//! The setting rule: which bases a reading may stand on, by host country, learning setting and what evidence is at hand.
//!
//! Its default honours the text of the EXPRESS project: formal learning reads its level from papers, registers, statements and
//! tables; informal learning relates to a target qualification or is read by descriptors; for non-formal learning there is no benchmark
//! unless the certificate states a level. A desk may edit the table, but not beyond what the rules of `rules.rs` admit at all.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EqfBasis, EqfRule};
use crate::change::Changed;
use crate::checks::{Checks, ProblemKind};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::evidence::EvidenceForm;
use crate::ids::EqfSettingTableId;
use crate::learning_setting::LearningSetting;
use crate::noun::Noun;
use crate::operation::Operation;
use crate::qualifications::QualificationDetails;
use crate::recorded::Recorded;
use crate::store::rows;

/// The table as a desk edited it, as the vault keeps it.
pub type EqfSettingTable = Recorded<EqfSettingTableId, EqfSettingTableDetails>;

/// The table as a desk edited it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EqfSettingTableDetails {
    /// The lines; what no line speaks of is as in the default.
    pub rules: Vec<SettingRule>,
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettingRule {
    /// The host country; empty for every country without a line of its own.
    #[serde(default)]
    pub country: String,
    /// Where it was learnt.
    pub setting: LearningSetting,
    /// What is at hand.
    pub evidence: PaperAtHand,
    /// What a reading may stand on; nothing where there is no benchmark.
    pub bases: BTreeSet<EqfBasis>,
}

/// What is at hand about something learnt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperAtHand {
    /// No paper that anybody at the desk has seen.
    NoPaper,
    /// A paper that states no level.
    Paper,
    /// A paper that states a level.
    StatesLevel,
}

/// All three, the least first.
const PAPERS: [PaperAtHand; 3] = [PaperAtHand::NoPaper, PaperAtHand::Paper, PaperAtHand::StatesLevel];
/// All three.
const SETTINGS: [LearningSetting; 3] = [LearningSetting::Formal, LearningSetting::NonFormal, LearningSetting::Informal];

impl PaperAtHand {
    /// What is at hand of a qualification.
    pub fn of(qualification: &QualificationDetails) -> Self {
        match qualification.paper {
            EvidenceForm::NotSeen | EvidenceForm::InPerson => Self::NoPaper,
            _ if qualification.eqf_level_stated.is_some() => Self::StatesLevel,
            _ => Self::Paper,
        }
    }
}

impl EqfSettingTableDetails {
    /// The bases that a host country admits.
    pub fn bases(&self, country: &str, setting: LearningSetting, evidence: PaperAtHand) -> BTreeSet<EqfBasis> {
        let line = |wanted: &str| {
            let fits =
                |rule: &&SettingRule| rule.country == wanted && rule.setting == setting && rule.evidence == evidence;
            self.rules.iter().find(fits)
        };
        let line = line(country).or_else(|| line(""));
        line.map_or_else(|| default_bases(setting, evidence), |rule| rule.bases.clone())
    }

    /// Every line of the default, as a beginning for whoever edits it.
    pub fn default_rules() -> Vec<SettingRule> {
        let lines = SETTINGS.into_iter().flat_map(|setting| PAPERS.map(|evidence| (setting, evidence)));
        let rule = |(setting, evidence)| SettingRule {
            country: String::new(),
            setting,
            evidence,
            bases: default_bases(setting, evidence),
        };
        lines.map(rule).collect()
    }

    fn check(&self, checks: &mut Checks<'_>) {
        for (number, rule) in self.rules.iter().enumerate() {
            let field = format!("rules.{number}");
            checks.country(&format!("{field}.country"), &rule.country);
            let says_the_same = |other: &SettingRule| {
                (&other.country, other.setting, other.evidence) == (&rule.country, rule.setting, rule.evidence)
            };
            let twice = self.rules.iter().take(number).any(says_the_same);
            checks.require(!twice, &field, ProblemKind::AlreadyThere);
            let beyond = rule.bases.iter().any(|basis| !is_admissible(rule.setting, rule.evidence, *basis));
            let kind = ProblemKind::BreaksEqfRule { rule: EqfRule::SettingAdmitsBasis };
            checks.require(!beyond, &format!("{field}.bases"), kind);
            let more = more_papers(rule.evidence).map(|evidence| self.bases(&rule.country, rule.setting, evidence));
            let loses = more.is_some_and(|more| !rule.bases.is_subset(&more));
            let kind = ProblemKind::ContradictsField { other: "evidence".into() };
            checks.require(!loses, &format!("{field}.bases"), kind);
        }
    }
}

/// Who has a better paper can never be worse off than who has none.
const fn more_papers(evidence: PaperAtHand) -> Option<PaperAtHand> {
    match evidence {
        PaperAtHand::NoPaper => Some(PaperAtHand::Paper),
        PaperAtHand::Paper => Some(PaperAtHand::StatesLevel),
        PaperAtHand::StatesLevel => None,
    }
}

fn default_bases(setting: LearningSetting, evidence: PaperAtHand) -> BTreeSet<EqfBasis> {
    let is_default = |basis: &EqfBasis| {
        let of_non_formal = setting != LearningSetting::NonFormal || *basis == EqfBasis::Certificate;
        of_non_formal && is_admissible(setting, evidence, *basis)
    };
    EqfBasis::ALL.into_iter().filter(is_default).collect()
}

/// What may stand in the table at all.
fn is_admissible(setting: LearningSetting, evidence: PaperAtHand, basis: EqfBasis) -> bool {
    let formal = setting == LearningSetting::Formal;
    let with_paper = evidence != PaperAtHand::NoPaper;
    match basis {
        EqfBasis::Certificate => setting != LearningSetting::Informal && evidence == PaperAtHand::StatesLevel,
        // A register names what somebody holds; a course of non-formal learning may stand in one, as in Sweden.
        EqfBasis::Register => setting != LearningSetting::Informal && with_paper,
        // A recognition body, or an interview for the European Qualifications Passport, works without papers, too.
        EqfBasis::RecognitionStatement => formal,
        EqfBasis::NationalTable => formal && with_paper,
        EqfBasis::DescriptorReading | EqfBasis::TargetQualification => setting == LearningSetting::Informal,
    }
}

impl Desk {
    /// The table that holds here; without lines where the desk edited nothing.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn eqf_setting_table(&self) -> Result<Option<EqfSettingTable>> {
        Ok(rows::list::<EqfSettingTableDetails>(self.vault())?.into_iter().next())
    }

    /// Lets a desk's own table hold from now on; one without lines is the default.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the lines that contradict each other or go beyond the rules; [`Error::ChangedMeanwhile`].
    pub fn change_eqf_setting_table(&mut self, rev: i64, details: &EqfSettingTableDetails) -> Result<Changed<i64>> {
        let mut checks = self.checks();
        details.check(&mut checks);
        checks.finish()?;
        match self.eqf_setting_table()? {
            Some(before) => {
                self.change(Operation::ChangeEqfSettingTable, None, |tx| tx.update(before.id, rev, details))
            }
            None if rev == 0 => {
                let id = EqfSettingTableId(self.new_id()?);
                self.change(Operation::ChangeEqfSettingTable, None, |tx| tx.insert(id, details).map(|()| 1))
            }
            None => Err(Error::ChangedMeanwhile(Noun::EqfSettingTable)),
        }
    }
}
