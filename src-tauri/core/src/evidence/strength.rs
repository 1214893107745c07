//! The one place that says how strong a claim is. The words are those of the product:
//! stated, consistent, shown, confirmed, certified. There are no points and no averages.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::phases::{ValidationPhase, phases};
use super::{Evidence, EvidenceDetails, EvidenceForm, EvidenceKind};
use crate::answer::Answer;
use crate::competences::Competence;
use crate::ids::{CompetenceId, EvidenceId};

/// How well a competence is supported, the weakest first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Own words only.
    #[default]
    Stated,
    /// A signed-off interview without contradiction.
    Consistent,
    /// A passed test, or a work sample made in front of an assessor.
    Shown,
    /// A letter, a customer's statement or a logged call by a named third party.
    Confirmed,
    /// A certificate that covers it, the original seen by a named person.
    Certified,
}

/// How well one competence is supported, and by what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompetenceSupport {
    /// The competence.
    pub competence_id: CompetenceId,
    /// The strongest support that it has.
    pub strength: Strength,
    /// Everything that supports it, in the order of recording.
    pub evidence_ids: Vec<EvidenceId>,
    /// The phases of validation that it went through.
    pub phases: Vec<ValidationPhase>,
}

/// The strength that one piece of evidence gives to the competences it names.
pub fn strength_given_by(evidence: &EvidenceDetails) -> Strength {
    let borne_out = evidence.bears_out == Answer::Yes;
    let named = !evidence.issuer.trim().is_empty();
    let original_seen = evidence.form == EvidenceForm::Original && !evidence.seen_by.trim().is_empty();
    match evidence.kind {
        EvidenceKind::Certificate if original_seen => Strength::Certified,
        EvidenceKind::EmployerLetter | EvidenceKind::CustomerStatement | EvidenceKind::ReferenceCall if named => {
            Strength::Confirmed
        }
        EvidenceKind::TestResult | EvidenceKind::WorkSample if borne_out => Strength::Shown,
        EvidenceKind::InterviewNote if borne_out => Strength::Consistent,
        _ => Strength::Stated,
    }
}

/// The support of each competence, in the order of the competences.
pub fn supports(competences: &[Competence], evidence: &[Evidence]) -> Vec<CompetenceSupport> {
    competences
        .iter()
        .map(|competence| {
            let mine = || evidence.iter().filter(|piece| piece.details.competence_ids.contains(&competence.id));
            CompetenceSupport {
                competence_id: competence.id,
                strength: mine().map(|piece| strength_given_by(&piece.details)).max().unwrap_or_default(),
                evidence_ids: mine().map(|piece| piece.id).collect(),
                phases: phases(mine().map(|piece| &piece.details)),
            }
        })
        .collect()
}
