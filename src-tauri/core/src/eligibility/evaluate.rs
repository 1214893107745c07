//! Evaluates a rule, and says which conditions count for the outcome.
//!
//! The same code evaluates conditions and the numbers that stand for them where many offers are matched at once.

use super::{Condition, Facts, RuleOf};
use crate::answer::Answer;
use crate::message::{Argument, Message, term};

/// What was found for one condition that counts for the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding<C> {
    /// The condition.
    pub condition: C,
    /// Whether the rule leaves people out for whom the condition holds.
    pub excludes: bool,
    /// Whether what the rule wants of this condition is given: for one that leaves people out, that it does not hold.
    pub answer: Answer,
}

/// Whether the rule holds where the conditions have these answers, as far as is known.
pub fn evaluate<C>(rule: &RuleOf<C>, answers: &impl Fn(&C) -> Answer) -> Answer {
    match rule {
        RuleOf::All(parts) => Answer::all(parts.iter().map(|part| evaluate(part, answers))),
        RuleOf::Any(parts) => Answer::any(parts.iter().map(|part| evaluate(part, answers))),
        RuleOf::None(parts) => Answer::any(parts.iter().map(|part| evaluate(part, answers))).opposite(),
        RuleOf::Fact(condition) => answers(condition),
    }
}

/// What was found for the conditions that count, in the order of the rule. Of an `any` group that holds,
/// only the parts that hold count; so a rule that holds has no finding against it.
pub fn findings<'r, C>(rule: &'r RuleOf<C>, answers: &impl Fn(&C) -> Answer) -> Vec<Finding<&'r C>> {
    let mut found = Vec::new();
    visit_findings(rule, answers, &mut |finding| found.push(finding));
    found
}

/// Shows every finding to the visitor, in the order of the rule, without keeping them.
pub fn visit_findings<'r, C>(
    rule: &'r RuleOf<C>,
    answers: &impl Fn(&C) -> Answer,
    visitor: &mut impl FnMut(Finding<&'r C>),
) {
    visit(rule, answers, false, visitor);
}

/// The same; `excludes` says whether a `none` group stands around the rule.
fn visit<'r, C>(
    rule: &'r RuleOf<C>,
    answers: &impl Fn(&C) -> Answer,
    excludes: bool,
    visitor: &mut impl FnMut(Finding<&'r C>),
) {
    match rule {
        RuleOf::Fact(condition) => {
            let holds = answers(condition);
            let answer = if excludes { holds.opposite() } else { holds };
            visitor(Finding { condition, excludes, answer });
        }
        // Where one part decides the group, the parts that say otherwise do not count: for a group of
        // which one part is enough, and, seen from outside, for a `none` group around it.
        RuleOf::Any(parts) if evaluate(rule, answers) == Answer::Yes => {
            let deciding = parts.iter().filter(|part| evaluate(part, answers) == Answer::Yes);
            deciding.for_each(|part| visit(part, answers, excludes, visitor));
        }
        RuleOf::All(parts) if excludes && evaluate(rule, answers) == Answer::No => {
            let deciding = parts.iter().filter(|part| evaluate(part, answers) == Answer::No);
            deciding.for_each(|part| visit(part, answers, excludes, visitor));
        }
        RuleOf::All(parts) | RuleOf::Any(parts) => {
            parts.iter().for_each(|part| visit(part, answers, excludes, visitor));
        }
        RuleOf::None(parts) => {
            let decided = excludes && evaluate(rule, answers) == Answer::No;
            let counts = |part: &&RuleOf<C>| !decided || evaluate(part, answers) == Answer::Yes;
            parts.iter().filter(counts).for_each(|part| visit(part, answers, !excludes, visitor));
        }
    }
}

impl Finding<&Condition> {
    /// The sentence that says what was found. It is worded in `assets/locales/<language>/matching.ftl`.
    pub fn reason(&self, facts: &Facts) -> Message {
        let fact = self.condition.fact();
        let id = if self.excludes { "reason-excluded".to_owned() } else { format!("reason-{fact}") };
        let mut reason = self.condition.describe(&id).text("outcome", outcome_code(self.answer));
        if self.excludes {
            reason = reason.with("what", Argument::Term(format!("fact-{fact}")));
        }
        with_what_is_known(reason, self.condition, facts)
    }
}

const fn outcome_code(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::NotKnown => "not-known",
    }
}

/// Adds what the desk knows of the fact, so that the sentence can name it.
fn with_what_is_known(reason: Message, condition: &Condition, facts: &Facts) -> Message {
    match condition {
        Condition::Age { .. } => reason.text("has", span(facts.age)),
        Condition::YearsInCountry { .. } => reason.text("has", span(facts.years_in_country)),
        Condition::Language { language, .. } => {
            let level = facts.languages.get(language).map_or("", |level| level.as_str());
            reason.text("has", level)
        }
        Condition::ResidenceDaysLeft { .. } => reason.number("has", facts.residence_days_left.unwrap_or(0).max(0)),
        Condition::Stage { .. } => has_term(reason, "business-stage", facts.stage.as_ref()),
        Condition::Sector { .. } => has_term(reason, "sector", facts.sector.as_ref()),
        Condition::ResidenceKind { .. } => has_term(reason, "residence-kind", facts.residence_kind.as_ref()),
        Condition::Employment { .. } => has_term(reason, "employment", facts.employment.as_ref()),
        Condition::AmountNeeded { .. } => reason.with("has", Argument::Euros(facts.amount_needed.unwrap_or(0))),
        Condition::OwnShare { .. } => {
            let percent = facts.own_share.zip(facts.amount_needed).filter(|(_, needed)| *needed > 0);
            reason.number("has", percent.map_or(0, |(own, needed)| own * 100 / needed))
        }
        Condition::Distance { from, .. } => reason.number("has", facts.distances.to(from).unwrap_or(0)),
        Condition::QualificationLevel { .. } => reason.number("has", facts.qualification_level.unwrap_or(0)),
        Condition::Competence { uri, .. } => match facts.competences.get(uri) {
            Some(Some(strength)) => has_term(reason, "strength", Some(strength)),
            _ => reason.text("has", ""),
        },
        Condition::SupportedCompetences { at_least, .. } => {
            let has = facts.strengths.iter().filter(|strength| *strength >= at_least).count();
            reason.number("has", i64::try_from(has).unwrap_or(i64::MAX))
        }
        Condition::Region { .. }
        | Condition::SelfEmploymentAllowed {}
        | Condition::PlanAtHand {}
        | Condition::Registered {}
        | Condition::ReceivesBenefits {}
        | Condition::Gender { .. }
        | Condition::FamilyDuties {}
        | Condition::HasTime { .. } => reason,
    }
}

fn has_term<T: serde::Serialize>(reason: Message, prefix: &str, code: Option<&T>) -> Message {
    match code {
        Some(code) => reason.with("has", Argument::Term(term(prefix, code))),
        None => reason.text("has", ""),
    }
}

/// Full years of which two bounds are known, as one number or two.
fn span(years: Option<(i64, i64)>) -> String {
    match years {
        Some((fewest, most)) if fewest == most => fewest.to_string(),
        Some((fewest, most)) => format!("{fewest}–{most}"),
        None => String::new(),
    }
}
