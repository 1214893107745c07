//! Evaluates a rule, says what was found for each condition, and looks for the least that would open it.
//!
//! This is where the reason of a match is made. It is worded in `assets/locales/<language>/matching.ftl`.

use super::{Condition, Facts, Rule};
use crate::answer::Answer;
use crate::message::{Argument, Message, term};

/// What was found for one condition that counts for the outcome.
#[derive(Debug, Clone)]
pub struct Finding<'r> {
    /// The condition.
    pub condition: &'r Condition,
    /// Whether what the rule wants of this condition is given: for a condition in a `none` group, that it does not hold.
    pub answer: Answer,
    /// The sentence that says so.
    pub reason: Message,
}

/// Whether the rule holds for these facts, as far as is known.
pub fn evaluate(rule: &Rule, facts: &Facts) -> Answer {
    assuming(rule, facts, &[])
}

/// The rule's outcome if the given conditions were met.
fn assuming(rule: &Rule, facts: &Facts, met: &[&Condition]) -> Answer {
    let part = |part| assuming(part, facts, met);
    match rule {
        Rule::All(parts) => Answer::all(parts.iter().map(part)),
        Rule::Any(parts) => Answer::any(parts.iter().map(part)),
        Rule::None(parts) => Answer::any(parts.iter().map(part)).opposite(),
        Rule::Fact(condition) if met.contains(&condition) => Answer::Yes,
        Rule::Fact(condition) => facts.answer(condition),
    }
}

/// What was found for the conditions that count, in the order of the rule. Of an `any` group that holds,
/// only the parts that hold count; so a rule that holds has no finding against it.
pub fn findings<'r>(rule: &'r Rule, facts: &Facts) -> Vec<Finding<'r>> {
    let mut found = Vec::new();
    gather(rule, facts, false, &mut found);
    found
}

fn gather<'r>(rule: &'r Rule, facts: &Facts, negated: bool, found: &mut Vec<Finding<'r>>) {
    let outcome = evaluate(rule, facts);
    match rule {
        Rule::Fact(condition) => found.push(finding(condition, facts, outcome, negated)),
        // Where one part decides the group, the parts that say otherwise do not count: for a group of
        // which one part is enough, and, seen from outside, for a `none` group around it.
        Rule::Any(parts) if outcome == Answer::Yes => {
            let deciding = parts.iter().filter(|part| evaluate(part, facts) == Answer::Yes);
            deciding.for_each(|part| gather(part, facts, negated, found));
        }
        Rule::All(parts) if negated && outcome == Answer::No => {
            let deciding = parts.iter().filter(|part| evaluate(part, facts) == Answer::No);
            deciding.for_each(|part| gather(part, facts, negated, found));
        }
        Rule::All(parts) | Rule::Any(parts) => parts.iter().for_each(|part| gather(part, facts, negated, found)),
        Rule::None(parts) => {
            let decided = negated && outcome == Answer::No;
            let counts = |part: &&Rule| !decided || evaluate(part, facts) == Answer::Yes;
            parts.iter().filter(counts).for_each(|part| gather(part, facts, !negated, found));
        }
    }
}

fn finding<'r>(condition: &'r Condition, facts: &Facts, holds: Answer, negated: bool) -> Finding<'r> {
    let answer = if negated { holds.opposite() } else { holds };
    let id = if negated { "reason-excluded".to_owned() } else { format!("reason-{}", condition.fact()) };
    let mut reason = condition.describe(&id).text("outcome", outcome_code(answer));
    if negated {
        reason = reason.with("what", Argument::Term(format!("fact-{}", condition.fact())));
    }
    Finding { condition, answer, reason: with_what_is_known(reason, condition, facts) }
}

fn outcome_code(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::NotKnown => "not-known",
    }
}

/// Adds what the desk knows of the fact, so that the sentence can name it.
fn with_what_is_known(reason: Message, condition: &Condition, facts: &Facts) -> Message {
    match condition {
        Condition::Age { .. } => match facts.age {
            Some((youngest, oldest)) if youngest == oldest => reason.text("age", youngest.to_string()),
            Some((youngest, oldest)) => reason.text("age", format!("{youngest}–{oldest}")),
            None => reason.text("age", ""),
        },
        Condition::Language { language, .. } => {
            let level = facts.languages.get(language).map_or("", |level| level.as_str());
            reason.text("has", level)
        }
        Condition::ResidenceDaysLeft { .. } => reason.number("has", facts.residence_days_left.unwrap_or(0).max(0)),
        Condition::Stage { .. } => match facts.stage {
            Some(stage) => reason.with("has", Argument::Term(term("business-stage", &stage))),
            None => reason.text("has", ""),
        },
        Condition::Sector { .. } => match facts.sector {
            Some(sector) => reason.with("has", Argument::Term(term("sector", &sector))),
            None => reason.text("has", ""),
        },
        Condition::AmountNeeded { .. } => reason.with("has", Argument::Euros(facts.amount_needed.unwrap_or(0))),
        Condition::OwnShare { .. } => {
            let percent = facts.own_share.zip(facts.amount_needed).filter(|(_, needed)| *needed > 0);
            reason.number("has", percent.map_or(0, |(own, needed)| own * 100 / needed))
        }
        Condition::SupportedCompetences { at_least, .. } => {
            let has = facts.strengths.iter().filter(|strength| *strength >= at_least).count();
            reason.number("has", i64::try_from(has).unwrap_or(i64::MAX))
        }
        Condition::Region { .. }
        | Condition::SelfEmploymentAllowed {}
        | Condition::PlanAtHand {}
        | Condition::Registered {} => reason,
    }
}

/// The smallest set of at most two conditions that a person can work on and that would make a rule
/// that does not hold hold, or at least leave it open. None where there is no such set.
pub fn smallest_unlock<'r>(rule: &'r Rule, facts: &Facts) -> Option<Vec<&'r Condition>> {
    let failing: Vec<&Condition> = findings(rule, facts)
        .into_iter()
        .filter(|finding| finding.answer == Answer::No && finding.condition.can_be_worked_on())
        .map(|finding| finding.condition)
        .collect();
    let opens = |met: &[&Condition]| assuming(rule, facts, met) != Answer::No;
    if let Some(one) = failing.iter().find(|condition| opens(&[**condition])) {
        return Some(vec![*one]);
    }
    let pairs =
        failing.iter().enumerate().flat_map(|(n, one)| failing.iter().skip(n + 1).map(move |two| vec![*one, *two]));
    pairs.into_iter().find(|pair| opens(pair))
}
