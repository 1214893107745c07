//! The one place that says how strong a claim is. The words are those of the product:
//! stated, consistent, shown, confirmed, certified. There are no points and no averages.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::phases::{ValidationPhase, phases};
use super::{Evidence, EvidenceDetails, EvidenceForm, EvidenceKind};
use crate::answer::Answer;
use crate::assessments::{Assessment, AssessmentKind, AssessmentState, CompetenceResult, standings};
use crate::competences::Competence;
use crate::ids::{AssessmentId, CompetenceId, EvidenceId};

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
    /// Everything that supports it, in the order of recording, and what each piece gives.
    pub pieces: Vec<SupportPiece>,
    /// The phases of validation that it went through.
    pub phases: Vec<ValidationPhase>,
}

/// A piece of evidence or an assessment, and the strength that it gives to one competence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum SupportPiece {
    /// A piece of evidence.
    Evidence {
        /// Which.
        id: EvidenceId,
        /// What it gives.
        gives: Strength,
    },
    /// An assessment that was signed off and counts.
    Assessment {
        /// Which.
        id: AssessmentId,
        /// What it gives.
        gives: Strength,
    },
}

impl SupportPiece {
    /// What it gives.
    pub const fn gives(self) -> Strength {
        match self {
            Self::Evidence { gives, .. } | Self::Assessment { gives, .. } => gives,
        }
    }
}

/// The strength that one piece of evidence gives to the competences it names.
///
/// What nobody at the desk has seen or heard is own words, whatever it is called. A judgement counts where it bears the claim out
/// and whoever saw the test, held the interview or stood beside the work is named.
pub fn strength_given_by(evidence: &EvidenceDetails) -> Strength {
    let is_named = |name: &str| !name.trim().is_empty();
    let is_there = evidence.form != EvidenceForm::NotSeen;
    let seen_by_somebody = is_there && is_named(&evidence.seen_by);
    let judged = seen_by_somebody && evidence.bears_out == Answer::Yes;
    match evidence.kind {
        EvidenceKind::Certificate if seen_by_somebody && evidence.form == EvidenceForm::Original => Strength::Certified,
        EvidenceKind::EmployerLetter | EvidenceKind::CustomerStatement | EvidenceKind::ReferenceCall
            if is_there && is_named(&evidence.issuer) =>
        {
            Strength::Confirmed
        }
        EvidenceKind::TestResult if judged => Strength::Shown,
        EvidenceKind::WorkSample if judged && evidence.form == EvidenceForm::InPerson => Strength::Shown,
        EvidenceKind::InterviewNote if judged => Strength::Consistent,
        _ => Strength::Stated,
    }
}

/// The strength that a signed-off assessment gives to a competence by its result.
pub fn strength_given_by_assessment(kind: AssessmentKind, outcome: Answer) -> Strength {
    match kind {
        _ if outcome != Answer::Yes => Strength::Stated,
        AssessmentKind::Interview => Strength::Consistent,
        AssessmentKind::WrittenExam | AssessmentKind::OralExam | AssessmentKind::PracticalTest => Strength::Shown,
    }
}

/// The support of each competence, in the order of the competences.
pub fn supports(
    competences: &[Competence],
    evidence: &[Evidence],
    assessments: &[Assessment],
) -> Vec<CompetenceSupport> {
    let counting = counting(assessments);
    let support = |competence: &Competence| {
        let mine: Vec<&Evidence> =
            evidence.iter().filter(|piece| piece.details.competence_ids.contains(&competence.id)).collect();
        let of_evidence =
            mine.iter().map(|piece| SupportPiece::Evidence { id: piece.id, gives: strength_given_by(&piece.details) });
        let judged: Vec<_> = counting.iter().filter(|one| one.result.competence_id == competence.id).collect();
        let of_assessments = judged.iter().map(|one| SupportPiece::Assessment {
            id: one.id,
            gives: strength_given_by_assessment(one.kind, one.result.outcome),
        });
        let pieces: Vec<SupportPiece> = of_evidence.chain(of_assessments).collect();
        CompetenceSupport {
            competence_id: competence.id,
            strength: pieces.iter().map(|piece| piece.gives()).max().unwrap_or_default(),
            phases: phases(mine.iter().map(|piece| &piece.details), !judged.is_empty()),
            pieces,
        }
    };
    competences.iter().map(support).collect()
}

/// A result that counts.
struct Counting<'a> {
    id: AssessmentId,
    kind: AssessmentKind,
    result: &'a CompetenceResult,
}

/// The results of the assessments that were signed off, not broken off, and not corrected.
fn counting(assessments: &[Assessment]) -> Vec<Counting<'_>> {
    let standings = standings(assessments);
    let signed = assessments.iter().zip(standings).filter(|(_, standing)| standing.state == AssessmentState::SignedOff);
    signed
        .flat_map(|(one, _)| {
            let kind = one.details.sheet.kind();
            one.details.results.iter().map(move |result| Counting { id: one.id, kind, result })
        })
        .collect()
}
