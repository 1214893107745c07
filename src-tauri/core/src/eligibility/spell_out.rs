//! Says a rule in phrases, for readers of an offer. It asks about nobody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Rule;
use crate::message::Message;

/// How the requirements of a group belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GroupKind {
    /// Every one of them is needed.
    All,
    /// One of them is enough.
    Any,
    /// None of them may be.
    None,
}

/// What is asked for: one thing, or several that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Requirement {
    /// One thing, as a phrase.
    Phrase(Message),
    /// Several things.
    Group(RequirementGroup),
}

/// Requirements that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequirementGroup {
    /// How they belong together.
    pub kind: GroupKind,
    /// What is asked for.
    pub requirements: Vec<Requirement>,
}

impl Rule {
    /// What everybody needs who wants to take the offer; nothing where everybody may. It means exactly what the rule
    /// means: groups keep their parts, and only groups of one and groups inside their like are dissolved.
    pub fn spelled_out(&self) -> Vec<Requirement> {
        parts(GroupKind::All, std::slice::from_ref(self))
    }
}

/// The parts of a group. A part that is itself such a group gives its own parts, which means the same; nothing of that
/// kind holds for "none of none".
fn parts(kind: GroupKind, rules: &[Rule]) -> Vec<Requirement> {
    let mut requirements = Vec::new();
    for rule in rules {
        match told(rule) {
            Some(Requirement::Group(group)) if group.kind == kind && kind != GroupKind::None => {
                requirements.extend(group.requirements);
            }
            Some(requirement) => requirements.push(requirement),
            None => (),
        }
    }
    requirements
}

/// A rule as one requirement; nothing where it asks for nothing.
fn told(rule: &Rule) -> Option<Requirement> {
    let (kind, rules) = match rule {
        Rule::Fact(condition) => return Some(Requirement::Phrase(condition.requirement())),
        Rule::All(rules) => (GroupKind::All, rules),
        Rule::Any(rules) => (GroupKind::Any, rules),
        Rule::None(rules) => (GroupKind::None, rules),
    };
    let mut requirements = parts(kind, rules);
    // A group of one is that one, unless it says that it may not be.
    match requirements.len() {
        0 => None,
        1 if kind != GroupKind::None => requirements.pop(),
        _ => Some(Requirement::Group(RequirementGroup { kind, requirements })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eligibility::Condition;

    fn plan() -> Rule {
        Rule::Fact(Condition::PlanAtHand {})
    }

    fn registered() -> Rule {
        Rule::Fact(Condition::Registered {})
    }

    fn permit() -> Rule {
        Rule::Fact(Condition::SelfEmploymentAllowed {})
    }

    fn words(requirements: &[Requirement]) -> String {
        let one = |requirement: &Requirement| match requirement {
            Requirement::Phrase(message) => message.id.replace("requirement-", ""),
            Requirement::Group(group) => format!("{:?}({})", group.kind, words(&group.requirements)),
        };
        requirements.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_choice_between_one_thing_and_two_together_stays_that_choice() {
        let rule = Rule::Any(vec![registered(), Rule::All(vec![plan(), permit()])]);
        assert_eq!(words(&rule.spelled_out()), "Any(registered, All(plan-at-hand, self-employment-allowed))");
    }

    #[test]
    fn needless_groups_are_dissolved() {
        let rule = Rule::All(vec![permit(), Rule::All(vec![Rule::Any(vec![plan()])]), Rule::All(vec![])]);
        assert_eq!(words(&rule.spelled_out()), "self-employment-allowed, plan-at-hand");
        assert_eq!(words(&Rule::default().spelled_out()), "");
    }

    #[test]
    fn what_may_not_be_is_never_told_as_what_is_needed() {
        let rule = Rule::None(vec![registered(), Rule::None(vec![plan()])]);
        assert_eq!(words(&rule.spelled_out()), "None(registered, None(plan-at-hand))");
    }
}
