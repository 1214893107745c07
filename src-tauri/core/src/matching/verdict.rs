//! The verdict on one offer, and its reasons.

use super::practical::{Person, practical_reasons};
use super::{Match, MatchDecision, Polarity, Reason, Verdict, Weights};
use crate::answer::Answer;
use crate::eligibility::{Facts, Finding, evaluate, findings, smallest_unlock};
use crate::offers::OfferLine;

/// Matches one offer with the facts of one candidate. Pure: the same input gives the same match.
pub fn match_offer(
    line: OfferLine,
    facts: &Facts,
    person: &Person,
    weights: Weights,
    decision: Option<MatchDecision>,
) -> Match {
    let rule = &line.offer.details.rule;
    let mut reasons: Vec<Reason> = findings(rule, facts).into_iter().map(reason).collect();
    let (verdict, unlock) = match evaluate(rule, facts) {
        Answer::Yes => (Verdict::Eligible, Vec::new()),
        Answer::NotKnown => (Verdict::Unknown, Vec::new()),
        Answer::No => match smallest_unlock(rule, facts) {
            Some(conditions) => (Verdict::NearMiss, conditions.iter().map(|one| one.requirement()).collect()),
            None => (Verdict::NotEligible, Vec::new()),
        },
    };
    let (practical, fit) = practical_reasons(&line, facts, person, weights);
    reasons.extend(practical);
    Match { line, verdict, reasons, unlock, fit, decision }
}

fn reason(finding: Finding<'_>) -> Reason {
    let polarity = match finding.answer {
        Answer::Yes => Polarity::For,
        Answer::No => Polarity::Against,
        Answer::NotKnown => Polarity::Open,
    };
    Reason { polarity, decides: true, message: finding.reason }
}
