//! Rules over facts with three values: their laws, and what is not asked is never no.

use express_core::Answer;
use express_core::business::{BusinessStage, Sector};
use express_core::candidates::{CefrLevel, DayTime};
use express_core::eligibility::{Answers, Condition, ConditionTable, Facts, Finding, Rule};
use express_core::evidence::Strength;
use proptest::prelude::*;

fn evaluate(rule: &Rule, facts: &Facts) -> Answer {
    express_core::eligibility::evaluate(rule, &|condition| facts.answer(condition))
}

fn findings<'r>(rule: &'r Rule, facts: &Facts) -> Vec<Finding<&'r Condition>> {
    express_core::eligibility::findings(rule, &|condition| facts.answer(condition))
}

/// The smallest unlock, and whether it is enough.
fn smallest_unlock(rule: &Rule, facts: &Facts) -> Option<(Vec<Condition>, bool)> {
    let mut table = ConditionTable::default();
    let numbered = table.take_in(rule);
    let unlock = Answers::of(&table, facts).smallest_unlock(&numbered)?;
    let conditions = unlock.changes().iter().filter_map(|number| table.condition(*number).cloned());
    Some((conditions.collect(), unlock.then_eligible))
}

fn answers() -> impl Strategy<Value = Answer> {
    prop_oneof![Just(Answer::Yes), Just(Answer::No), Just(Answer::NotKnown)]
}

fn levels() -> impl Strategy<Value = CefrLevel> {
    prop_oneof![Just(CefrLevel::A1), Just(CefrLevel::A2), Just(CefrLevel::B1), Just(CefrLevel::B2), Just(CefrLevel::C1)]
}

fn conditions() -> impl Strategy<Value = Condition> {
    prop_oneof![
        (16u32..40, 16u32..40).prop_map(|(a, b)| Condition::Age { at_least: Some(a.min(b)), at_most: Some(a.max(b)) }),
        Just(Condition::Region { one_of: vec!["Nordfeld".into()] }),
        levels().prop_map(|at_least| Condition::Language { language: "de".into(), at_least }),
        Just(Condition::SelfEmploymentAllowed {}),
        (0u32..700).prop_map(|at_least| Condition::ResidenceDaysLeft { at_least }),
        Just(Condition::Stage { one_of: vec![BusinessStage::Planning, BusinessStage::ReadyToStart] }),
        Just(Condition::Sector { one_of: vec![Sector::Crafts] }),
        (0u32..30_000).prop_map(|most| Condition::AmountNeeded { at_least: None, at_most: Some(most) }),
        (0u32..60).prop_map(|at_least_percent| Condition::OwnShare { at_least_percent }),
        Just(Condition::PlanAtHand {}),
        Just(Condition::Registered {}),
        (0u32..4).prop_map(|count| Condition::SupportedCompetences { count, at_least: Strength::Shown }),
        (0u32..6).prop_map(|years| Condition::YearsInCountry { at_least: Some(years), at_most: None }),
        Just(Condition::HasTime { one_of: vec![DayTime::Evenings, DayTime::Weekends] }),
        Just(Condition::FamilyDuties {}),
        (3u8..7).prop_map(|at_least| Condition::QualificationLevel { at_least }),
        prop_oneof![Just(Strength::Shown), Just(Strength::Certified)].prop_map(|at_least| Condition::Competence {
            uri: "sewing".into(),
            label: "Sewing".into(),
            at_least,
        }),
    ]
}

pub(crate) fn rules() -> impl Strategy<Value = Rule> {
    conditions().prop_map(Rule::Fact).prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Rule::All),
            prop::collection::vec(inner.clone(), 1..4).prop_map(Rule::Any),
            prop::collection::vec(inner, 1..3).prop_map(Rule::None),
        ]
    })
}

/// Facts of which each may be unknown.
pub(crate) fn facts() -> impl Strategy<Value = Facts> {
    let person = (
        prop::option::of((16i64..40, 0i64..2)),
        prop::option::of(prop_oneof![Just("nordfeld".to_owned()), Just("suedheide".to_owned())]),
        prop::option::of(levels()),
        answers(),
        prop::option::of(-30i64..900),
    );
    let business = (
        prop::option::of(prop_oneof![Just(BusinessStage::Idea), Just(BusinessStage::Planning)]),
        prop::option::of(prop_oneof![Just(Sector::Crafts), Just(Sector::Retail)]),
        prop::option::of(1i64..40_000),
        prop::option::of(0i64..20_000),
        answers(),
        answers(),
        prop::collection::vec(prop_oneof![Just(Strength::Stated), Just(Strength::Shown)], 0..4),
    );
    let more = (
        prop::option::of(prop::option::of(prop_oneof![Just(Strength::Stated), Just(Strength::Shown)])),
        prop::option::of(2u8..8),
        prop::option::of((0i64..8, 0i64..2)),
        answers(),
        prop_oneof![Just(vec![]), Just(vec![DayTime::Mornings]), Just(vec![DayTime::Evenings])],
    );
    (person, business, more).prop_map(
        |((age, region, german, self_employment, residence_days_left), business, more)| Facts {
            age: age.map(|(age, more)| (age, age + more)),
            region,
            languages: german.map(|level| ("de".to_owned(), level)).into_iter().collect(),
            self_employment,
            residence_days_left,
            stage: business.0,
            sector: business.1,
            amount_needed: business.2,
            own_share: business.3,
            plan_at_hand: business.4,
            registered: business.5,
            strengths: business.6,
            competences: more.0.map(|strength| ("sewing".to_owned(), strength)).into_iter().collect(),
            qualification_level: more.1,
            years_in_country: more.2.map(|(years, extra)| (years, years + extra)),
            family_duties: more.3,
            has_time: more.4,
            ..Facts::default()
        },
    )
}

/// The same facts with everything that was unknown learnt from the others.
fn learn(facts: &Facts, from: &Facts) -> Facts {
    let learnt = |answer: Answer, other| if answer == Answer::NotKnown { other } else { answer };
    let mut languages = from.languages.clone();
    languages.extend(facts.languages.clone());
    Facts {
        age: facts.age.or(from.age),
        region: facts.region.clone().or_else(|| from.region.clone()),
        languages,
        self_employment: learnt(facts.self_employment, from.self_employment),
        residence_days_left: facts.residence_days_left.or(from.residence_days_left),
        stage: facts.stage.or(from.stage),
        sector: facts.sector.or(from.sector),
        amount_needed: facts.amount_needed.or(from.amount_needed),
        own_share: facts.own_share.or(from.own_share),
        plan_at_hand: learnt(facts.plan_at_hand, from.plan_at_hand),
        registered: learnt(facts.registered, from.registered),
        strengths: facts.strengths.clone(),
        competences: from.competences.clone().into_iter().chain(facts.competences.clone()).collect(),
        qualification_level: facts.qualification_level.or(from.qualification_level),
        years_in_country: facts.years_in_country.or(from.years_in_country),
        family_duties: learnt(facts.family_duties, from.family_duties),
        has_time: if facts.has_time.is_empty() { from.has_time.clone() } else { facts.has_time.clone() },
        ..facts.clone()
    }
}

proptest! {
    // A failing case is printed whole; it becomes a test of its own rather than a line in a file of seeds.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn three_valued_logic_obeys_its_laws(a in answers(), b in answers(), c in answers()) {
        prop_assert_eq!(Answer::all([a, b]), Answer::all([b, a]));
        prop_assert_eq!(Answer::any([a, Answer::any([b, c])]), Answer::any([a, b, c]));
        prop_assert_eq!(Answer::all([a, b]).opposite(), Answer::any([a.opposite(), b.opposite()]));
        prop_assert_eq!(a.opposite().opposite(), a);
        prop_assert_eq!(Answer::all([]), Answer::Yes);
        prop_assert_eq!(Answer::any([]), Answer::No);
    }

    #[test]
    fn learning_a_fact_never_changes_a_decided_rule(rule in rules(), facts in facts(), more in facts()) {
        let before = evaluate(&rule, &facts);
        if before != Answer::NotKnown {
            prop_assert_eq!(evaluate(&rule, &learn(&facts, &more)), before);
        }
    }

    #[test]
    fn reasons_and_outcome_never_disagree(rule in rules(), facts in facts()) {
        let found = findings(&rule, &facts);
        let any = |answer| found.iter().any(|finding| finding.answer == answer);
        match evaluate(&rule, &facts) {
            Answer::Yes => prop_assert!(!any(Answer::No), "{:?}", found),
            Answer::NotKnown => prop_assert!(any(Answer::NotKnown), "{:?}", found),
            Answer::No => prop_assert!(any(Answer::No) || found.is_empty(), "{:?}", found),
        }
    }

    #[test]
    fn an_unlock_opens_and_is_the_smallest(rule in rules(), facts in facts()) {
        if evaluate(&rule, &facts) != Answer::No {
            return Ok(());
        }
        let Some((unlock, then_eligible)) = smallest_unlock(&rule, &facts) else {
            return Ok(());
        };
        prop_assert!((1..=2).contains(&unlock.len()));
        prop_assert!(unlock.iter().all(Condition::can_be_worked_on));
        let after = |changes: &[Condition]| {
            let facts = changes.iter().fold(facts.clone(), |facts, condition| facts.meeting(condition));
            evaluate(&rule, &facts)
        };
        prop_assert_eq!(after(&unlock), if then_eligible { Answer::Yes } else { Answer::NotKnown });
        // Nothing smaller opens it: no change at all leaves it closed, and so does each half of a pair.
        if let [one, two] = unlock.as_slice() {
            prop_assert_eq!(after(std::slice::from_ref(one)), Answer::No);
            prop_assert_eq!(after(std::slice::from_ref(two)), Answer::No);
        }
    }

    #[test]
    fn a_condition_that_is_met_holds(condition in conditions(), facts in facts()) {
        prop_assert_eq!(facts.meeting(&condition).answer(&condition), Answer::Yes);
    }

    #[test]
    fn many_rules_at_once_come_out_as_each_alone(rules in prop::collection::vec(rules(), 1..6), facts in facts()) {
        let mut table = ConditionTable::default();
        let numbered: Vec<_> = rules.iter().map(|rule| table.take_in(rule)).collect();
        let mut answers = Answers::of(&table, &facts);
        for (rule, numbered) in rules.iter().zip(&numbered) {
            prop_assert_eq!(answers.evaluate(numbered), evaluate(rule, &facts));
            let together = answers.smallest_unlock(numbered).map(|unlock| (unlock.changes().len(), unlock.then_eligible));
            let alone = smallest_unlock(rule, &facts).map(|(changes, then_eligible)| (changes.len(), then_eligible));
            prop_assert_eq!(together, alone);
        }
    }
}

fn age(at_least: Option<u32>, at_most: Option<u32>) -> Condition {
    Condition::Age { at_least, at_most }
}

fn aged(youngest: i64, oldest: i64) -> Facts {
    Facts { age: Some((youngest, oldest)), ..Facts::default() }
}

#[test]
fn a_year_of_birth_alone_leaves_a_bound_open_only_at_the_bound() {
    assert_eq!(aged(17, 18).answer(&age(Some(18), None)), Answer::NotKnown);
    assert_eq!(aged(18, 19).answer(&age(Some(18), None)), Answer::Yes);
    assert_eq!(aged(16, 17).answer(&age(Some(18), None)), Answer::No);
    assert_eq!(aged(35, 36).answer(&age(Some(18), Some(35))), Answer::NotKnown);
    assert_eq!(aged(36, 37).answer(&age(Some(18), Some(35))), Answer::No);
    assert_eq!(Facts::default().answer(&age(Some(18), None)), Answer::NotKnown);
}

#[test]
fn a_language_that_was_not_asked_for_is_open_and_not_missing() {
    let german = Condition::Language { language: "de".into(), at_least: CefrLevel::B1 };
    assert_eq!(Facts::default().answer(&german), Answer::NotKnown);
    let facts = Facts { languages: [("de".to_owned(), CefrLevel::A2)].into(), ..Facts::default() };
    assert_eq!(facts.answer(&german), Answer::No);
    let facts = Facts { languages: [("de".to_owned(), CefrLevel::C1)].into(), ..Facts::default() };
    assert_eq!(facts.answer(&german), Answer::Yes);
}

#[test]
fn the_own_share_is_a_share_of_the_money_needed() {
    let tenth = Condition::OwnShare { at_least_percent: 10 };
    let facts = |own_share, amount_needed| Facts { own_share, amount_needed, ..Facts::default() };
    assert_eq!(facts(Some(1_000), Some(10_000)).answer(&tenth), Answer::Yes);
    assert_eq!(facts(Some(999), Some(10_000)).answer(&tenth), Answer::No);
    assert_eq!(facts(Some(999), None).answer(&tenth), Answer::NotKnown);
}

#[test]
fn a_near_miss_names_the_fewest_things_and_never_age_or_permit() {
    let german = Rule::Fact(Condition::Language { language: "de".into(), at_least: CefrLevel::B1 });
    let plan = Rule::Fact(Condition::PlanAtHand {});
    let facts = Facts {
        languages: [("de".to_owned(), CefrLevel::A2)].into(),
        plan_at_hand: Answer::No,
        self_employment: Answer::No,
        ..Facts::default()
    };
    let either = Rule::Any(vec![german.clone(), plan.clone()]);
    assert_eq!(smallest_unlock(&either, &facts).unwrap().0.len(), 1);
    let both = Rule::All(vec![german.clone(), plan]);
    assert_eq!(smallest_unlock(&both, &facts).unwrap().0.len(), 2);
    let permit = Rule::All(vec![german, Rule::Fact(Condition::SelfEmploymentAllowed {})]);
    assert_eq!(smallest_unlock(&permit, &facts), None);
}
