//! Finds rules that nobody could ever meet, such as an age below 30 and above 40.
//!
//! A rule is taken apart into the ways in which it could hold. A way is possible where, for each fact that it asks about, some value
//! meets all that it says of that fact. Values are tried out, not reasoned about, so the meaning of a condition stays in one place.

use std::collections::{BTreeMap, BTreeSet};

use super::{Condition, ConditionKind, Facts, Rule};
use crate::answer::Answer;
use crate::business::{BusinessStage, Sector};
use crate::candidates::{CefrLevel, DayTime, Employment, Gender, ResidenceKind};
use crate::evidence::Strength;

/// A rule with more ways to hold than this is taken to be possible.
const MOST_WAYS: usize = 512;

/// One way in which a rule could hold: conditions, and whether each has to hold or must not.
type Way<'r> = Vec<(&'r Condition, bool)>;

/// Whether some facts could make the rule hold.
pub(super) fn can_hold(rule: &Rule) -> bool {
    ways(rule, true).is_none_or(|ways| ways.iter().any(is_possible))
}

/// The ways in which a rule comes out as wanted; none where there are too many to look at.
fn ways(rule: &Rule, wanted: bool) -> Option<Vec<Way<'_>>> {
    match (rule, wanted) {
        (Rule::Fact(condition), _) => Some(vec![vec![(condition, wanted)]]),
        (Rule::All(parts), true) | (Rule::Any(parts), false) => together(parts, wanted),
        (Rule::None(parts), true) => together(parts, false),
        (Rule::Any(parts), true) | (Rule::All(parts), false) => apart(parts, wanted),
        (Rule::None(parts), false) => apart(parts, true),
    }
}

/// All parts come out as wanted.
fn together(parts: &[Rule], wanted: bool) -> Option<Vec<Way<'_>>> {
    let mut all: Vec<Way<'_>> = vec![Vec::new()];
    for part in parts {
        let more = ways(part, wanted)?;
        if all.len().saturating_mul(more.len()) > MOST_WAYS {
            return None;
        }
        all = all.iter().flat_map(|way| more.iter().map(move |more| [way.as_slice(), more].concat())).collect();
    }
    Some(all)
}

/// One part comes out as wanted.
fn apart(parts: &[Rule], wanted: bool) -> Option<Vec<Way<'_>>> {
    let mut all = Vec::new();
    for part in parts {
        all.extend(ways(part, wanted)?);
    }
    (all.len() <= MOST_WAYS).then_some(all)
}

fn is_possible(way: &Way<'_>) -> bool {
    let mut by_fact: BTreeMap<(ConditionKind, &str), Way<'_>> = BTreeMap::new();
    for (condition, wanted) in way {
        by_fact.entry(condition.asked()).or_default().push((condition, *wanted));
    }
    by_fact.into_values().all(|said| {
        let meets =
            |facts: &Facts| said.iter().all(|(condition, wanted)| facts.answer(condition) == Answer::known(*wanted));
        samples(&said).iter().any(meets)
    })
}

/// Values of one fact, of which one meets what is said of it if any does: every value of a list, and for numbers those at, just below
/// and just above each bound.
fn samples(said: &Way<'_>) -> Vec<Facts> {
    let Some((first, _)) = said.first() else {
        return vec![Facts::default()];
    };
    let none = Facts::default;
    match first {
        Condition::Competence { uri, .. } => {
            let facts = |strength| Facts { competences: [(uri.clone(), strength)].into(), ..none() };
            [None].into_iter().chain(STRENGTHS.map(Some)).map(facts).collect()
        }
        Condition::Language { language, .. } => {
            let facts = |level| Facts { languages: [(language.clone(), level)].into(), ..none() };
            LEVELS.into_iter().map(facts).collect()
        }
        Condition::ResidenceKind { .. } => {
            KINDS.into_iter().map(|kind| Facts { residence_kind: Some(kind), ..none() }).collect()
        }
        Condition::Stage { .. } => STAGES.into_iter().map(|stage| Facts { stage: Some(stage), ..none() }).collect(),
        Condition::Sector { .. } => {
            SECTORS.into_iter().map(|sector| Facts { sector: Some(sector), ..none() }).collect()
        }
        Condition::Employment { .. } => {
            EMPLOYMENTS.into_iter().map(|employment| Facts { employment: Some(employment), ..none() }).collect()
        }
        Condition::Gender { .. } => {
            GENDERS.into_iter().map(|gender| Facts { gender: Some(gender), ..none() }).collect()
        }
        Condition::Region { .. } => regions(said),
        Condition::HasTime { .. } => times(),
        Condition::SupportedCompetences { .. } => strengths(said),
        Condition::SelfEmploymentAllowed {} => {
            ANSWERS.map(|self_employment| Facts { self_employment, ..none() }).into()
        }
        Condition::PlanAtHand {} => ANSWERS.map(|plan_at_hand| Facts { plan_at_hand, ..none() }).into(),
        Condition::Registered {} => ANSWERS.map(|registered| Facts { registered, ..none() }).into(),
        Condition::ReceivesBenefits {} => ANSWERS.map(|receives_benefits| Facts { receives_benefits, ..none() }).into(),
        Condition::FamilyDuties {} => ANSWERS.map(|family_duties| Facts { family_duties, ..none() }).into(),
        _ => numbers(said).map(|number| with_number(first, number)).collect(),
    }
}

/// Facts of which the one that a condition asks about is this number.
fn with_number(condition: &Condition, number: i64) -> Facts {
    let none = Facts::default;
    match condition {
        Condition::Age { .. } => Facts { age: Some((number, number)), ..none() },
        Condition::YearsInCountry { .. } => Facts { years_in_country: Some((number, number)), ..none() },
        Condition::ResidenceDaysLeft { .. } => Facts { residence_days_left: Some(number), ..none() },
        Condition::AmountNeeded { .. } => Facts { amount_needed: Some(number), ..none() },
        Condition::OwnShare { .. } => Facts { own_share: Some(number), amount_needed: Some(100), ..none() },
        Condition::QualificationLevel { .. } => Facts { qualification_level: u8::try_from(number).ok(), ..none() },
        Condition::Distance { from, .. } => {
            Facts { distances: none().distances.with(from, u32::try_from(number).unwrap_or(0)), ..none() }
        }
        _ => none(),
    }
}

/// Every set of times that is not empty.
fn times() -> Vec<Facts> {
    let set = |set: u8| {
        let times = DAY_TIMES.into_iter().enumerate().filter(|(place, _)| set & (1 << place) != 0);
        Facts { has_time: times.map(|(_, time)| time).collect(), ..Facts::default() }
    };
    (1_u8..16).map(set).collect()
}

/// Numbers at, just below and just above every bound, and 0; none below it.
fn numbers(said: &Way<'_>) -> impl Iterator<Item = i64> {
    let bounds = said.iter().flat_map(|(condition, _)| match condition {
        Condition::Age { at_least, at_most }
        | Condition::YearsInCountry { at_least, at_most }
        | Condition::AmountNeeded { at_least, at_most } => vec![*at_least, *at_most],
        Condition::ResidenceDaysLeft { at_least } => vec![Some(*at_least)],
        Condition::OwnShare { at_least_percent } => vec![Some(*at_least_percent)],
        Condition::Distance { at_most_km, .. } => vec![Some(*at_most_km)],
        Condition::QualificationLevel { at_least } => vec![Some(u32::from(*at_least))],
        _ => Vec::new(),
    });
    let near: Vec<i64> = bounds.flatten().flat_map(|bound| (-1..=1).map(move |step| i64::from(bound) + step)).collect();
    near.into_iter().chain([0]).filter(|number| *number >= 0)
}

/// As many sets of competences as three conditions on their number need, which is more than any offer has.
const MOST_SETS: usize = 20_000;

/// As many competences of each strength as any condition names, one fewer, and all together.
fn strengths(said: &Way<'_>) -> Vec<Facts> {
    let counts: BTreeSet<usize> = said
        .iter()
        .filter_map(|(condition, _)| match condition {
            Condition::SupportedCompetences { count, .. } => usize::try_from((*count).min(1000)).ok(),
            _ => None,
        })
        .flat_map(|count| [count, count.saturating_sub(1)])
        .chain([0])
        .collect();
    let mut sets: Vec<Vec<Strength>> = vec![Vec::new()];
    for strength in STRENGTHS {
        let longer = sets.iter().flat_map(|set| {
            counts.iter().map(move |count| set.iter().copied().chain(std::iter::repeat_n(strength, *count)).collect())
        });
        sets = longer.collect();
        sets.truncate(MOST_SETS);
    }
    sets.into_iter().map(|strengths| Facts { strengths, ..Facts::default() }).collect()
}

/// Every region that is named, and one that is not.
fn regions(said: &Way<'_>) -> Vec<Facts> {
    let named = said.iter().flat_map(|(condition, _)| match condition {
        Condition::Region { one_of } => one_of.as_slice(),
        _ => &[],
    });
    let folded = named.map(|region| crate::text::fold(region)).chain(["\u{0}".to_owned()]);
    folded.map(|region| Facts { region: Some(region), ..Facts::default() }).collect()
}

const ANSWERS: [Answer; 2] = [Answer::Yes, Answer::No];
const STRENGTHS: [Strength; 5] =
    [Strength::Stated, Strength::Consistent, Strength::Shown, Strength::Confirmed, Strength::Certified];
const LEVELS: [CefrLevel; 6] =
    [CefrLevel::A1, CefrLevel::A2, CefrLevel::B1, CefrLevel::B2, CefrLevel::C1, CefrLevel::C2];
const GENDERS: [Gender; 3] = [Gender::Woman, Gender::Man, Gender::Other];
const DAY_TIMES: [DayTime; 4] = [DayTime::Mornings, DayTime::Afternoons, DayTime::Evenings, DayTime::Weekends];
const EMPLOYMENTS: [Employment; 5] = [
    Employment::Employed,
    Employment::SelfEmployed,
    Employment::RegisteredUnemployed,
    Employment::NotWorking,
    Employment::InTraining,
];
const STAGES: [BusinessStage; 5] = [
    BusinessStage::Idea,
    BusinessStage::Planning,
    BusinessStage::ReadyToStart,
    BusinessStage::Started,
    BusinessStage::Established,
];
const SECTORS: [Sector; 12] = [
    Sector::FoodAndCatering,
    Sector::Retail,
    Sector::Crafts,
    Sector::Building,
    Sector::VehicleRepair,
    Sector::HairAndBeauty,
    Sector::Cleaning,
    Sector::Transport,
    Sector::BusinessServices,
    Sector::InformationTechnology,
    Sector::CareAndEducation,
    Sector::Other,
];
const KINDS: [ResidenceKind; 13] = [
    ResidenceKind::FreeMovement,
    ResidenceKind::UnionFamily,
    ResidenceKind::Permanent,
    ResidenceKind::Refugee,
    ResidenceKind::SubsidiaryProtection,
    ResidenceKind::TemporaryProtection,
    ResidenceKind::AsylumSeeker,
    ResidenceKind::Tolerated,
    ResidenceKind::Family,
    ResidenceKind::Employee,
    ResidenceKind::SelfEmployed,
    ResidenceKind::Study,
    ResidenceKind::JobSearch,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn age(at_least: Option<u32>, at_most: Option<u32>) -> Rule {
        Rule::Fact(Condition::Age { at_least, at_most })
    }

    fn german(at_least: CefrLevel) -> Rule {
        Rule::Fact(Condition::Language { language: "de".into(), at_least })
    }

    fn stage(stage: BusinessStage) -> Rule {
        Rule::Fact(Condition::Stage { one_of: vec![stage] })
    }

    #[test]
    fn two_bounds_that_leave_nothing_between_them_can_never_hold() {
        assert!(can_hold(&Rule::All(vec![age(Some(30), None), age(None, Some(30))])));
        assert!(!can_hold(&Rule::All(vec![age(Some(31), None), age(None, Some(30))])));
        assert!(!can_hold(&Rule::All(vec![german(CefrLevel::B1), Rule::None(vec![german(CefrLevel::A2)])])));
        assert!(can_hold(&Rule::All(vec![german(CefrLevel::A2), Rule::None(vec![german(CefrLevel::B1)])])));
    }

    #[test]
    fn a_choice_can_hold_where_one_of_its_ways_can() {
        let both = Rule::All(vec![stage(BusinessStage::Idea), stage(BusinessStage::Started)]);
        assert!(!can_hold(&both));
        assert!(can_hold(&Rule::Any(vec![both.clone(), age(Some(18), None)])));
        assert!(!can_hold(&Rule::Any(vec![both, Rule::None(vec![Rule::All(vec![])])])), "not even everybody is let in");
        assert!(can_hold(&Rule::default()), "everybody may");
    }

    #[test]
    fn different_languages_do_not_contradict_each_other() {
        let arabic = Rule::Fact(Condition::Language { language: "ar".into(), at_least: CefrLevel::C1 });
        assert!(can_hold(&Rule::All(vec![german(CefrLevel::B1), Rule::None(vec![arabic])])));
    }

    #[test]
    fn competences_that_are_counted_are_counted_together() {
        let at_least = |count, at_least| Rule::Fact(Condition::SupportedCompetences { count, at_least });
        let few_shown = Rule::None(vec![at_least(3, Strength::Shown)]);
        assert!(can_hold(&Rule::All(vec![at_least(2, Strength::Confirmed), few_shown.clone()])));
        assert!(!can_hold(&Rule::All(vec![at_least(3, Strength::Confirmed), few_shown])));
    }
}
