//! Many rules at once: every condition that occurs in them has a number and is answered once for each person.
//!
//! The rules of a directory ask the same few hundred things over and over. Answered once, a rule is a few look-ups.

use std::collections::BTreeMap;

use super::{Condition, ConditionKind, Facts, Rule, RuleOf, evaluate};
use crate::answer::Answer;

/// A rule whose conditions are numbers of a table.
pub type NumberedRule = RuleOf<u32>;

/// The conditions of many rules, each once.
#[derive(Debug, Clone, Default)]
pub struct ConditionTable {
    conditions: Vec<Condition>,
    numbers: BTreeMap<Condition, u32>,
    /// The conditions that ask about one and the same fact.
    groups: Vec<Vec<u32>>,
    group_numbers: BTreeMap<(ConditionKind, String), usize>,
    group_of: Vec<usize>,
}

impl ConditionTable {
    /// Takes the conditions of a rule in, and answers with the rule by their numbers.
    pub fn take_in(&mut self, rule: &Rule) -> NumberedRule {
        rule.map(&mut |condition| self.number(condition))
    }

    /// The number of a condition, taken in if it is new.
    pub fn number(&mut self, condition: &Condition) -> u32 {
        if let Some(number) = self.numbers.get(condition) {
            return *number;
        }
        let number = u32::try_from(self.conditions.len()).unwrap_or(u32::MAX);
        let (kind, about) = condition.asked();
        let next = self.groups.len();
        let group = *self.group_numbers.entry((kind, about.to_owned())).or_insert(next);
        if group == next {
            self.groups.push(Vec::new());
        }
        if let Some(members) = self.groups.get_mut(group) {
            members.push(number);
        }
        self.group_of.push(group);
        self.numbers.insert(condition.clone(), number);
        self.conditions.push(condition.clone());
        number
    }

    /// The condition with this number.
    pub fn condition(&self, number: u32) -> Option<&Condition> {
        self.conditions.get(number as usize)
    }

    /// All conditions, in the order of their numbers.
    pub fn conditions(&self) -> impl Iterator<Item = (u32, &Condition)> {
        (0..).zip(&self.conditions)
    }

    /// The number of the fact that a condition asks about.
    pub fn fact_of(&self, number: u32) -> Option<usize> {
        self.group_of.get(number as usize).copied()
    }

    /// How many different facts the conditions ask about.
    pub const fn facts(&self) -> usize {
        self.groups.len()
    }

    /// The conditions that ask about the same fact as this one.
    fn companions(&self, number: u32) -> &[u32] {
        self.fact_of(number).and_then(|group| self.groups.get(group)).map_or(&[], Vec::as_slice)
    }
}

/// The answers of one person to every condition of a table.
#[derive(Debug)]
pub struct Answers<'t> {
    table: &'t ConditionTable,
    facts: &'t Facts,
    answers: Vec<Answer>,
    /// For each condition, once it was asked for: what the conditions about its fact would be if it were met.
    met: Vec<Option<Vec<(u32, Answer)>>>,
    /// Room for trying out, so that nothing is allocated for each rule.
    tried: Vec<Answer>,
}

impl<'t> Answers<'t> {
    /// Answers every condition of the table.
    pub fn of(table: &'t ConditionTable, facts: &'t Facts) -> Self {
        let answers: Vec<Answer> = table.conditions.iter().map(|condition| facts.answer(condition)).collect();
        let met = vec![None; answers.len()];
        let tried = answers.clone();
        Self { table, facts, answers, met, tried }
    }

    /// The table that was answered.
    pub const fn table(&self) -> &'t ConditionTable {
        self.table
    }

    /// Whose answers these are.
    pub const fn facts(&self) -> &'t Facts {
        self.facts
    }

    /// The answer to one condition.
    pub fn to(&self, number: u32) -> Answer {
        self.answers.get(number as usize).copied().unwrap_or_default()
    }

    /// Whether a rule holds.
    pub fn evaluate(&self, rule: &NumberedRule) -> Answer {
        evaluate(rule, &|number| self.to(*number))
    }

    /// Whether each of the rules would hold if these conditions were met.
    pub fn evaluate_meeting(&mut self, met: &[u32], rule: &NumberedRule) -> Answer {
        self.suppose(met);
        let outcome = self.evaluate_supposed(rule);
        self.suppose_nothing(met);
        outcome
    }

    /// Supposes that these conditions were met, one after the other.
    pub fn suppose(&mut self, met: &[u32]) {
        let same_fact = |one: &u32, two: &u32| self.table.fact_of(*one) == self.table.fact_of(*two);
        // Two changes of one fact have to be reckoned together; those of different facts do not touch each other.
        if let [one, two] = met
            && same_fact(one, two)
        {
            let after = met.iter().filter_map(|number| self.table.condition(*number));
            let facts = after.fold(self.facts.clone(), |facts, condition| facts.meeting(condition));
            for number in self.table.companions(*one) {
                let answer = self.table.condition(*number).map_or_else(Answer::default, |one| facts.answer(one));
                set(&mut self.tried, *number, answer);
            }
            return;
        }
        for number in met {
            self.learn_met(*number);
            let changed = self.met.get(*number as usize).and_then(Option::as_ref);
            for (changed, answer) in changed.into_iter().flatten() {
                set(&mut self.tried, *changed, *answer);
            }
        }
    }

    /// Whether a rule would hold under what is supposed.
    pub fn evaluate_supposed(&self, rule: &NumberedRule) -> Answer {
        evaluate(rule, &|number| self.tried.get(*number as usize).copied().unwrap_or_default())
    }

    /// Takes back what was supposed.
    pub fn suppose_nothing(&mut self, met: &[u32]) {
        for number in met {
            for companion in self.table.companions(*number) {
                let answer = self.to(*companion);
                set(&mut self.tried, *companion, answer);
            }
        }
    }

    fn learn_met(&mut self, number: u32) {
        let Some(slot) = self.met.get_mut(number as usize).filter(|slot| slot.is_none()) else {
            return;
        };
        let facts = self.table.condition(number).map(|condition| self.facts.meeting(condition));
        let answer = |number: &u32| {
            let condition = self.table.condition(*number)?;
            Some((*number, facts.as_ref()?.answer(condition)))
        };
        *slot = Some(self.table.companions(number).iter().filter_map(answer).collect());
    }
}

fn set(answers: &mut [Answer], number: u32, answer: Answer) {
    if let Some(place) = answers.get_mut(number as usize) {
        *place = answer;
    }
}
