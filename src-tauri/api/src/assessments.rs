//! Commands about assessments and the banks from which they come.

use express_core::assessments::BeginAssessment;
use express_core::change::Changed;
use express_core::ids::{AssessmentId, ItemBankId};
use express_core::item_banks::ItemBank;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::candidates::ById;
use crate::commands::Nothing;
use crate::entries::Remove;
use crate::failure::Failure;
use crate::program::State;

/// The text of a bank's file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportItemBank {
    /// The whole text.
    pub text: String,
}

/// A bank that can be run here.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ItemBankLine {
    /// The row that the desk keeps of it; nothing where it ships with the program.
    pub kept: Option<KeptBank>,
    /// What stands in it.
    pub bank: ItemBank,
}

/// The row of a bank that the desk added.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct KeptBank {
    /// Its id.
    pub id: ItemBankId,
    /// Its revision.
    pub rev: i64,
}

/// An assessment to sign off.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SignOffAssessment {
    /// The assessment.
    pub id: AssessmentId,
    /// The revision that was read before it was signed.
    pub rev: i64,
}

pub(crate) fn banks(state: &mut State, _: Nothing) -> Result<Vec<ItemBankLine>, Failure> {
    let desk = state.desk()?;
    let kept = desk.kept_item_banks()?;
    let shipped = desk.reference().item_banks().iter().map(|bank| ItemBankLine { kept: None, bank: bank.clone() });
    let kept = kept
        .into_iter()
        .map(|row| ItemBankLine { kept: Some(KeptBank { id: row.id, rev: row.rev }), bank: row.details.content });
    Ok(shipped.chain(kept).collect())
}

pub(crate) fn import_bank(state: &mut State, request: ImportItemBank) -> Result<Changed<ItemBankId>, Failure> {
    Ok(state.desk()?.import_item_bank(&request.text)?)
}

pub(crate) fn remove_bank(state: &mut State, request: Remove<ItemBankId>) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.remove_item_bank(request.id, request.rev)?)
}

pub(crate) fn begin(state: &mut State, request: BeginAssessment) -> Result<Changed<AssessmentId>, Failure> {
    Ok(state.desk()?.begin_assessment(&request)?)
}

pub(crate) fn correct(state: &mut State, request: ById<AssessmentId>) -> Result<Changed<AssessmentId>, Failure> {
    Ok(state.desk()?.correct_assessment(request.id)?)
}

pub(crate) fn sign_off(state: &mut State, request: SignOffAssessment) -> Result<Changed<i64>, Failure> {
    Ok(state.desk()?.sign_off_assessment(request.id, request.rev)?)
}
