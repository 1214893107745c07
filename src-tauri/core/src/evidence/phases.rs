//! How far a competence is on the way of validation: identified, documented, assessed.
//!
//! These are three of the four phases of CEDEFOP's European guidelines for validating non-formal and informal learning (2023,
//! reference series 124). The fourth, certification, belongs to bodies that award qualifications; nothing here claims it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EvidenceDetails, EvidenceForm, EvidenceKind};
use crate::answer::Answer;

/// A phase of validation, the earliest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ValidationPhase {
    /// It was found and named together.
    Identified,
    /// Something beside the person's own words supports it, and somebody at the desk saw or heard that.
    Documented,
    /// Somebody judged it: a test, an interview or a work sample has a result, whichever it is.
    Assessed,
}

/// The phases that a competence went through, given the evidence and whether an assessment of the desk judged it. What was judged
/// here is written down here, so that it is documented too.
pub(super) fn phases<'a>(
    evidence: impl Iterator<Item = &'a EvidenceDetails> + Clone,
    judged_here: bool,
) -> Vec<ValidationPhase> {
    let mut phases = vec![ValidationPhase::Identified];
    if judged_here || evidence.clone().any(documents) {
        phases.push(ValidationPhase::Documented);
    }
    if judged_here || evidence.clone().any(assesses) {
        phases.push(ValidationPhase::Assessed);
    }
    phases
}

fn documents(evidence: &EvidenceDetails) -> bool {
    evidence.kind != EvidenceKind::SelfStatement && evidence.form != EvidenceForm::NotSeen
}

fn assesses(evidence: &EvidenceDetails) -> bool {
    let is_judgement =
        matches!(evidence.kind, EvidenceKind::TestResult | EvidenceKind::InterviewNote | EvidenceKind::WorkSample);
    is_judgement && evidence.bears_out != Answer::NotKnown
}
