//! Commands about levels: the setting rule, the catalogue of target qualifications, and EntreComp.

use express_core::change::Changed;
use express_core::eqf::{EqfSettingTableDetails, SettingRule};
use express_core::ids::TargetQualificationId;
use express_core::reference::{EntreComp, EntreCompStatements};
use express_core::target_qualifications::{TargetImportPreview, TargetQualificationDetails};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::Nothing;
use crate::entries::{Add, Change, Remove};
use crate::failure::Failure;
use crate::program::State;

/// The setting rule that holds at this desk.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EqfSettingTableView {
    /// The revision to change from; 0 while the desk edited nothing.
    #[ts(type = "number")]
    pub rev: i64,
    /// The desk's own lines.
    pub rules: Vec<SettingRule>,
    /// Every line of the default.
    pub default_rules: Vec<SettingRule>,
}

/// The desk's own lines of the setting rule; none for the default.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeEqfSettingTable {
    /// The revision that was read.
    #[ts(type = "number")]
    pub rev: i64,
    /// All lines.
    pub rules: Vec<SettingRule>,
}

/// A target of the catalogue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TargetQualificationLine {
    /// The row that the desk keeps of it; nothing where it ships with the program.
    pub kept: Option<KeptTarget>,
    /// What it is.
    pub details: TargetQualificationDetails,
}

/// The row of a target that the desk added.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct KeptTarget {
    /// Its id.
    pub id: TargetQualificationId,
    /// Its revision.
    #[ts(type = "number")]
    pub rev: i64,
}

/// The text of a CSV file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportTargetQualifications {
    /// The whole text.
    pub text: String,
}

/// EntreComp with a statement for each level of each competence.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntreCompView {
    /// Areas, competences, stages and levels.
    pub framework: EntreComp,
    /// What the levels are like, in the order of the competences.
    pub statements: Vec<EntreCompStatements>,
}

pub(crate) fn setting_table(state: &mut State, _: Nothing) -> Result<EqfSettingTableView, Failure> {
    let kept = state.desk()?.eqf_setting_table()?;
    let (rev, rules) = kept.map(|row| (row.rev, row.details.rules)).unwrap_or_default();
    Ok(EqfSettingTableView { rev, rules, default_rules: EqfSettingTableDetails::default_rules() })
}

pub(crate) fn change_setting_table(state: &mut State, request: ChangeEqfSettingTable) -> Result<Changed<i64>, Failure> {
    let details = EqfSettingTableDetails { rules: request.rules };
    Ok(state.desk()?.change_eqf_setting_table(request.rev, &details)?)
}

pub(crate) fn targets(state: &mut State, _: Nothing) -> Result<Vec<TargetQualificationLine>, Failure> {
    let desk = state.desk()?;
    let kept = desk.kept_target_qualifications()?;
    let row = |key: &str| kept.iter().find(|row| !key.is_empty() && row.details.key == key);
    let own = kept.iter().map(|row| TargetQualificationLine {
        kept: Some(KeptTarget { id: row.id, rev: row.rev }),
        details: row.details.clone(),
    });
    let shipped = desk.reference().target_qualifications().iter().filter(|one| row(&one.key).is_none());
    let shipped = shipped.map(|one| TargetQualificationLine { kept: None, details: one.clone() });
    Ok(own.chain(shipped).collect())
}

pub(crate) fn add_target(
    state: &mut State,
    request: Add<TargetQualificationDetails>,
) -> Result<Changed<TargetQualificationId>, Failure> {
    Ok(state.desk()?.add_target_qualification(&request.details)?)
}

pub(crate) fn change_target(
    state: &mut State,
    request: Change<TargetQualificationId, TargetQualificationDetails>,
) -> Result<Changed<i64>, Failure> {
    Ok(state.desk()?.change_target_qualification(request.id, request.rev, &request.details)?)
}

pub(crate) fn remove_target(state: &mut State, request: Remove<TargetQualificationId>) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.remove_target_qualification(request.id, request.rev)?)
}

pub(crate) fn preview_targets(
    state: &mut State,
    request: ImportTargetQualifications,
) -> Result<TargetImportPreview, Failure> {
    Ok(state.desk()?.preview_target_qualifications(&request.text)?)
}

pub(crate) fn import_targets(
    state: &mut State,
    request: ImportTargetQualifications,
) -> Result<Changed<usize>, Failure> {
    Ok(state.desk()?.import_target_qualifications(&request.text)?)
}

pub(crate) fn entrecomp(state: &mut State, _: Nothing) -> Result<EntreCompView, Failure> {
    let (framework, statements) = (state.reference.entrecomp(), state.reference.entrecomp_statements());
    Ok(EntreCompView { framework: framework.clone(), statements: statements.to_vec() })
}
