//! What is known about a candidate, as rules ask for it. Built once for each matching.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::Condition;
use crate::answer::Answer;
use crate::business::{BusinessStage, Sector};
use crate::candidates::{CandidateFile, CefrLevel, DayTime, Employment, Gender, ResidenceKind};
use crate::competences::Competence;
use crate::eqf::{EqfBasis, ReadingSubject};
use crate::evidence::{CompetenceSupport, Strength};
use crate::experiences::TaskAnswer;
use crate::founding::{FoundingRuleLine, self_employment};
use crate::partial_date::PartialDate;
use crate::places::Distances;
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
    /// The strength of each competence that ESCO knows, by address; none where the person said that it was never done.
    pub competences: BTreeMap<String, Option<Strength>>,
    /// The highest level at which a qualification was read.
    pub qualification_level: Option<u8>,
    /// The kind of permit.
    pub residence_kind: Option<ResidenceKind>,
    /// How far the person lives from the places of the desk.
    pub distances: Distances,
    /// The least and the greatest number of full years in this country.
    pub years_in_country: Option<(i64, i64)>,
    /// What the person does at present.
    pub employment: Option<Employment>,
    /// Whether the person lives on benefits.
    pub receives_benefits: Answer,
    /// The gender.
    pub gender: Option<Gender>,
    /// Whether the person looks after somebody.
    pub family_duties: Answer,
    /// When the person has time; empty where nobody asked.
    pub has_time: Vec<DayTime>,
}

impl Facts {
    /// Reads the facts from a candidate's file. Where nobody read the permit, a reliable entry about its kind is asked.
    pub fn of(
        file: &CandidateFile,
        today: NaiveDate,
        distances: Distances,
        permit_rule: Option<&FoundingRuleLine>,
    ) -> Self {
        let candidate = &file.candidate.details;
        let idea = file.business_idea.as_ref().map(|idea| &idea.details);
        let level =
            |skill: &crate::candidates::LanguageSkill| skill.overall().map(|level| (skill.language.clone(), level));
        Self {
            age: candidate.birth_date.map(|born| ages(born, today)),
            region: Some(fold(&candidate.region)).filter(|region| !region.is_empty()),
            languages: candidate.languages.iter().filter_map(level).collect(),
            self_employment: self_employment(&candidate.residence, permit_rule, today),
            // Whoever moves freely needs no permit, so none can run out.
            residence_days_left: Some(&candidate.residence)
                .filter(|permit| permit.kind != Some(ResidenceKind::FreeMovement))
                .and_then(|permit| permit.days_left(today)),
            stage: idea.and_then(|idea| idea.stage),
            sector: idea.and_then(|idea| idea.sector),
            amount_needed: idea.and_then(|idea| idea.amount_needed),
            own_share: idea.and_then(|idea| idea.own_share),
            plan_at_hand: idea.map_or(Answer::NotKnown, |idea| idea.plan_at_hand),
            registered: idea.map_or(Answer::NotKnown, |idea| idea.registered),
            strengths: counting(file).map(|(_, support)| support.strength).collect(),
            competences: competences(file),
            qualification_level: qualification_level(file),
            residence_kind: candidate.residence.kind,
            distances,
            years_in_country: candidate.circumstances.in_country_since.map(|since| ages(since, today)),
            employment: candidate.circumstances.employment,
            receives_benefits: candidate.circumstances.receives_benefits,
            gender: candidate.circumstances.gender,
            family_duties: candidate.circumstances.family_duties,
            has_time: candidate.circumstances.has_time.clone(),
        }
    }

    /// Whether the condition holds, as far as is known.
    pub fn answer(&self, condition: &Condition) -> Answer {
        match condition {
            Condition::Age { at_least, at_most } => within(self.age, *at_least, *at_most),
            Condition::YearsInCountry { at_least, at_most } => within(self.years_in_country, *at_least, *at_most),
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
            Condition::Competence { uri, at_least, .. } => {
                known(self.competences.get(uri), |strength| strength.is_some_and(|strength| strength >= *at_least))
            }
            Condition::QualificationLevel { at_least } => known(self.qualification_level, |level| level >= *at_least),
            Condition::ResidenceKind { one_of } => known(self.residence_kind, |kind| one_of.contains(&kind)),
            Condition::Distance { from, at_most_km } => known(self.distances.to(from), |km| km <= *at_most_km),
            Condition::Employment { one_of } => known(self.employment, |employment| one_of.contains(&employment)),
            Condition::ReceivesBenefits {} => self.receives_benefits,
            Condition::Gender { one_of } => known(self.gender, |gender| one_of.contains(&gender)),
            Condition::FamilyDuties {} => self.family_duties,
            Condition::HasTime { one_of } => known(Some(&self.has_time).filter(|times| !times.is_empty()), |times| {
                one_of.iter().any(|time| times.contains(time))
            }),
            Condition::PlanAtHand {} => self.plan_at_hand,
            Condition::Registered {} => self.registered,
            Condition::SupportedCompetences { count, at_least } => {
                let supported = self.strengths.iter().filter(|strength| *strength >= at_least).count();
                Answer::known(supported >= usize::try_from(*count).unwrap_or(usize::MAX))
            }
        }
    }
}

/// The competences with their support; what the person does not agree with counts for nobody.
fn counting(file: &CandidateFile) -> impl Iterator<Item = (&Competence, &CompetenceSupport)> {
    file.competences.iter().zip(&file.support).filter(|(competence, _)| competence.details.agreed != Answer::No)
}

/// The strength of each competence that ESCO knows; none where the person said of a task that they never did it.
fn competences(file: &CandidateFile) -> BTreeMap<String, Option<Strength>> {
    let asked = file.experiences.iter().flat_map(|experience| &experience.details.tasks);
    let never = asked.filter(|(_, answer)| **answer == TaskAnswer::Never);
    let mut known: BTreeMap<String, Option<Strength>> = never.map(|(uri, _)| (uri.clone(), None)).collect();
    for (competence, support) in counting(file) {
        if let Some(link) = &competence.details.esco {
            let strength = known.entry(link.uri.clone()).or_default();
            *strength = (*strength).max(Some(support.strength));
        }
    }
    known
}

/// The highest level at which a qualification was read. What two people read by descriptors is indicative and counts as no level
/// of a qualification, and a target is nothing that anybody holds.
fn qualification_level(file: &CandidateFile) -> Option<u8> {
    let readings = file.eqf_readings.iter().map(|reading| &reading.details);
    let of_qualifications = readings.filter(|reading| {
        matches!(reading.subject, ReadingSubject::Qualification(_)) && reading.basis < EqfBasis::DescriptorReading
    });
    of_qualifications.map(|reading| reading.level_low).max()
}

/// Whether a number of full years, of which two bounds are known, lies within the bounds asked for.
fn within(years: Option<(i64, i64)>, at_least: Option<u32>, at_most: Option<u32>) -> Answer {
    let Some((fewest, most)) = years else {
        return Answer::NotKnown;
    };
    let fits = |years: i64| {
        at_least.is_none_or(|least| years >= i64::from(least)) && at_most.is_none_or(|most| years <= i64::from(most))
    };
    // The bounds form one interval, so both ends decide for all years between them only when they agree.
    match (fits(fewest), fits(most)) {
        (true, true) => Answer::Yes,
        (false, false) if !surrounds(fewest, most, at_least, at_most) => Answer::No,
        _ => Answer::NotKnown,
    }
}

/// Whether the possible years reach from below the bounds to above them.
fn surrounds(fewest: i64, greatest: i64, at_least: Option<u32>, at_most: Option<u32>) -> bool {
    at_least.is_some_and(|least| fewest < i64::from(least)) && at_most.is_some_and(|most| greatest > i64::from(most))
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
