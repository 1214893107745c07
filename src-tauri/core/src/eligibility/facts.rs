//! What is known about a candidate, as rules ask for it. Built once for each matching.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::Condition;
use crate::answer::Answer;
use crate::business::{BusinessStage, Sector};
use crate::candidates::{CandidateFile, CefrLevel};
use crate::evidence::Strength;
use crate::partial_date::PartialDate;
use crate::text::fold;

/// The facts of one candidate on one day. `None` means that nobody asked.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The least and the greatest age in full years that the date of birth allows.
    pub age: Option<(i64, i64)>,
    /// The folded region.
    pub region: Option<String>,
    /// Levels by language; a language without a level is not known.
    pub languages: BTreeMap<String, CefrLevel>,
    /// Whether the permit allows self-employment.
    pub self_employment: Answer,
    /// Days until the permit ends; negative once it has ended.
    pub residence_days_left: Option<i64>,
    /// How far the business is.
    pub stage: Option<BusinessStage>,
    /// The branch.
    pub sector: Option<Sector>,
    /// Money needed, in whole euros.
    pub amount_needed: Option<i64>,
    /// Own money, in whole euros.
    pub own_share: Option<i64>,
    /// Whether a written plan is at hand.
    pub plan_at_hand: Answer,
    /// Whether the business is registered.
    pub registered: Answer,
    /// The strength of each competence.
    pub strengths: Vec<Strength>,
}

impl Facts {
    /// Reads the facts from a candidate's file.
    pub fn of(file: &CandidateFile, today: NaiveDate) -> Self {
        let candidate = &file.candidate.details;
        let idea = file.business_idea.as_ref().map(|idea| &idea.details);
        let level =
            |skill: &crate::candidates::LanguageSkill| skill.overall().map(|level| (skill.language.clone(), level));
        Self {
            age: candidate.birth_date.map(|born| ages(born, today)),
            region: Some(fold(&candidate.region)).filter(|region| !region.is_empty()),
            languages: candidate.languages.iter().filter_map(level).collect(),
            self_employment: candidate.residence.self_employment,
            residence_days_left: candidate.residence.days_left(today),
            stage: idea.and_then(|idea| idea.stage),
            sector: idea.and_then(|idea| idea.sector),
            amount_needed: idea.and_then(|idea| idea.amount_needed),
            own_share: idea.and_then(|idea| idea.own_share),
            plan_at_hand: idea.map_or(Answer::NotKnown, |idea| idea.plan_at_hand),
            registered: idea.map_or(Answer::NotKnown, |idea| idea.registered),
            strengths: file.support.iter().map(|support| support.strength).collect(),
        }
    }

    /// Whether the condition holds, as far as is known.
    pub fn answer(&self, condition: &Condition) -> Answer {
        match condition {
            Condition::Age { at_least, at_most } => self.within_ages(*at_least, *at_most),
            Condition::Region { one_of } => {
                known(self.region.as_ref(), |region| one_of.iter().any(|one| fold(one) == **region))
            }
            Condition::Language { language, at_least } => {
                known(self.languages.get(language), |level| level >= at_least)
            }
            Condition::SelfEmploymentAllowed {} => self.self_employment,
            Condition::ResidenceDaysLeft { at_least } => {
                known(self.residence_days_left, |days| days >= i64::from(*at_least))
            }
            Condition::Stage { one_of } => known(self.stage, |stage| one_of.contains(&stage)),
            Condition::Sector { one_of } => known(self.sector, |sector| one_of.contains(&sector)),
            Condition::AmountNeeded { at_least, at_most } => known(self.amount_needed, |amount| {
                at_least.is_none_or(|least| amount >= i64::from(least))
                    && at_most.is_none_or(|most| amount <= i64::from(most))
            }),
            Condition::OwnShare { at_least_percent } => {
                known(self.own_share.zip(self.amount_needed), |(own, needed)| {
                    own * 100 >= needed * i64::from(*at_least_percent)
                })
            }
            Condition::PlanAtHand {} => self.plan_at_hand,
            Condition::Registered {} => self.registered,
            Condition::SupportedCompetences { count, at_least } => {
                let supported = self.strengths.iter().filter(|strength| *strength >= at_least).count();
                Answer::known(supported >= usize::try_from(*count).unwrap_or(usize::MAX))
            }
        }
    }

    fn within_ages(&self, at_least: Option<u32>, at_most: Option<u32>) -> Answer {
        let Some((youngest, oldest)) = self.age else {
            return Answer::NotKnown;
        };
        let fits = |age: i64| {
            at_least.is_none_or(|least| age >= i64::from(least)) && at_most.is_none_or(|most| age <= i64::from(most))
        };
        // The bounds form one interval, so both ends decide for all ages between them only when they agree.
        match (fits(youngest), fits(oldest)) {
            (true, true) => Answer::Yes,
            (false, false) if !surrounds(youngest, oldest, at_least, at_most) => Answer::No,
            _ => Answer::NotKnown,
        }
    }
}

/// Whether the possible ages reach from below the bounds to above them.
fn surrounds(youngest: i64, oldest: i64, at_least: Option<u32>, at_most: Option<u32>) -> bool {
    at_least.is_some_and(|least| youngest < i64::from(least)) && at_most.is_some_and(|most| oldest > i64::from(most))
}

fn known<T>(fact: Option<T>, holds: impl Fn(T) -> bool) -> Answer {
    fact.map_or(Answer::NotKnown, |fact| Answer::known(holds(fact)))
}

/// The least and the greatest age in full years on a day, given a date of birth that may be partial.
fn ages(born: PartialDate, today: NaiveDate) -> (i64, i64) {
    (full_years(born.latest(), today), full_years(born.earliest(), today))
}

fn full_years(born: NaiveDate, today: NaiveDate) -> i64 {
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    i64::from(today.year() - born.year()) - i64::from(!had_birthday)
}
