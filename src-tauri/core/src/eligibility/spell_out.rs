//! Says a rule in sentences, for readers of an offer. It asks about nobody.

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

/// Requirements that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequirementGroup {
    /// How they belong together.
    pub kind: GroupKind,
    /// What is asked for, each as a phrase.
    pub requirements: Vec<Message>,
}

impl Rule {
    /// The requirements, first those that everybody needs, then each group of choices and of what may not be. A group
    /// inside a group of choices is told as further choices, which is as exact as a list of phrases can be. Empty where
    /// everybody may take the offer.
    pub fn spelled_out(&self) -> Vec<RequirementGroup> {
        let mut needed = Vec::new();
        let mut groups = Vec::new();
        collect(self, &mut needed, &mut groups);
        if !needed.is_empty() {
            groups.insert(0, RequirementGroup { kind: GroupKind::All, requirements: needed });
        }
        groups
    }
}

fn collect(rule: &Rule, needed: &mut Vec<Message>, groups: &mut Vec<RequirementGroup>) {
    match rule {
        Rule::Fact(condition) => needed.push(condition.requirement()),
        Rule::All(rules) => rules.iter().for_each(|one| collect(one, needed, groups)),
        Rule::Any(rules) => add_group(GroupKind::Any, rules, groups),
        Rule::None(rules) => add_group(GroupKind::None, rules, groups),
    }
}

fn add_group(kind: GroupKind, rules: &[Rule], groups: &mut Vec<RequirementGroup>) {
    let mut requirements = Vec::new();
    rules.iter().for_each(|rule| phrases(rule, &mut requirements));
    match (kind, requirements.len()) {
        (_, 0) => (),
        // A choice of one is no choice.
        (GroupKind::Any, 1) => groups.push(RequirementGroup { kind: GroupKind::All, requirements }),
        _ => groups.push(RequirementGroup { kind, requirements }),
    }
}

fn phrases(rule: &Rule, into: &mut Vec<Message>) {
    match rule {
        Rule::Fact(condition) => into.push(condition.requirement()),
        Rule::All(rules) | Rule::Any(rules) | Rule::None(rules) => rules.iter().for_each(|one| phrases(one, into)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eligibility::Condition;

    fn told(rule: &Rule) -> Vec<(GroupKind, Vec<String>)> {
        let ids = |group: RequirementGroup| {
            (group.kind, group.requirements.into_iter().map(|one| one.id.to_string()).collect())
        };
        rule.spelled_out().into_iter().map(ids).collect()
    }

    #[test]
    fn what_everybody_needs_comes_first_and_choices_stand_together() {
        let plan = || Rule::Fact(Condition::PlanAtHand {});
        let registered = || Rule::Fact(Condition::Registered {});
        let permit = || Rule::Fact(Condition::SelfEmploymentAllowed {});
        let rule = Rule::All(vec![Rule::Any(vec![plan(), registered()]), permit(), Rule::None(vec![registered()])]);
        assert_eq!(
            told(&rule),
            [
                (GroupKind::All, vec!["requirement-self-employment-allowed".to_owned()]),
                (GroupKind::Any, vec!["requirement-plan-at-hand".to_owned(), "requirement-registered".to_owned()]),
                (GroupKind::None, vec!["requirement-registered".to_owned()]),
            ]
        );
        assert_eq!(told(&Rule::All(vec![])), []);
    }
}
