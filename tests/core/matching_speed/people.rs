//! Offers and people of all kinds for the measurement, the same in every run. All of them are generated; none means anybody.

use chrono::NaiveDate;
use express_core::business::{BusinessStage, Sector};
use express_core::candidates::{CefrLevel, DayTime};
use express_core::eligibility::{Condition, Facts, Rule};
use express_core::evidence::Strength;
use express_core::gaps::{BusinessTheme, GapStanding, GapSubject};
use express_core::ids::{CounsellorId, OfferId, ProviderId};
use express_core::matching::{Person, WantedGap};
use express_core::message::Argument;
use express_core::offers::{ChainStep, OfferDetails, OfferKind, OfferLine, ProviderDetails};
use express_core::{Answer, Recorded};
use uuid::Uuid;

/// A number that looks like chance and is the same in every run (SplitMix64).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % most
    }

    fn of<T: Clone>(&mut self, choices: &[T]) -> T {
        let place = usize::try_from(self.below(choices.len() as u64)).unwrap();
        choices[place].clone()
    }

    fn number(&mut self, most: u32) -> u32 {
        u32::try_from(self.below(u64::from(most))).unwrap()
    }

    /// One in so many.
    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }
}

const LEVELS: [CefrLevel; 5] = [CefrLevel::A1, CefrLevel::A2, CefrLevel::B1, CefrLevel::B2, CefrLevel::C1];
const LANGUAGES: [&str; 5] = ["de", "en", "fr", "ar", "uk"];
const REGIONS: [&str; 6] = ["Nordfeld", "Südheide", "Silberheide", "Bergland", "Seeland", "Marsch"];
const STAGES: [BusinessStage; 4] =
    [BusinessStage::Idea, BusinessStage::Planning, BusinessStage::ReadyToStart, BusinessStage::Started];
const SECTORS: [Sector; 6] = [
    Sector::Crafts,
    Sector::Retail,
    Sector::FoodAndCatering,
    Sector::Cleaning,
    Sector::Transport,
    Sector::HairAndBeauty,
];
const STEPS: [ChainStep; 6] = [
    ChainStep::CompetenceAssessment,
    ChainStep::EntrepreneurshipTraining,
    ChainStep::Mentoring,
    ChainStep::Information,
    ChainStep::Networking,
    ChainStep::Finance,
];
const STRENGTHS: [Strength; 4] = [Strength::Stated, Strength::Consistent, Strength::Shown, Strength::Confirmed];
const TIMES: [DayTime; 4] = [DayTime::Mornings, DayTime::Afternoons, DayTime::Evenings, DayTime::Weekends];

/// A rule of one to five conditions; some with a choice, some with an exception.
fn rule(dice: &mut Dice) -> Rule {
    let mut parts: Vec<Rule> = (0..=dice.below(4)).map(|_| Rule::Fact(condition(dice))).collect();
    if dice.one_in(3) {
        parts.push(Rule::Any(vec![Rule::Fact(condition(dice)), Rule::Fact(condition(dice))]));
    }
    if dice.one_in(8) {
        parts.push(Rule::None(vec![Rule::Fact(Condition::Registered {})]));
    }
    Rule::All(parts)
}

fn condition(dice: &mut Dice) -> Condition {
    match dice.below(14) {
        0 => Condition::Age { at_least: Some(18), at_most: Some(30 + dice.number(20)) },
        1 => Condition::Region { one_of: vec![dice.of(&REGIONS).into()] },
        2 | 3 => Condition::Language { language: dice.of(&LANGUAGES[..2]).into(), at_least: dice.of(&LEVELS) },
        4 => Condition::SelfEmploymentAllowed {},
        5 => Condition::ResidenceDaysLeft { at_least: 30 * dice.number(25) },
        6 => Condition::Stage { one_of: vec![dice.of(&STAGES), dice.of(&STAGES)] },
        7 => Condition::Sector { one_of: vec![dice.of(&SECTORS), dice.of(&SECTORS)] },
        8 => Condition::AmountNeeded { at_least: None, at_most: Some(1_000 * (1 + dice.number(50))) },
        9 => Condition::OwnShare { at_least_percent: dice.number(40) },
        10 => Condition::PlanAtHand {},
        11 => Condition::SupportedCompetences { count: 1 + dice.number(5), at_least: dice.of(&STRENGTHS) },
        12 => Condition::YearsInCountry { at_least: Some(dice.number(6)), at_most: None },
        _ => Condition::HasTime { one_of: vec![dice.of(&TIMES)] },
    }
}

/// So many offers of the six steps, each with a rule of its own.
pub(crate) fn offers(count: u64) -> Vec<OfferLine> {
    let mut dice = Dice(7);
    let provider = recorded(
        ProviderId(Uuid::from_u128(1)),
        ProviderDetails { name: "A provider of the measurement".into(), ..ProviderDetails::default() },
    );
    let offer = |number| {
        let details = OfferDetails {
            region: dice.of(&REGIONS).into(),
            everywhere: dice.one_in(7),
            languages: vec![dice.of(&LANGUAGES).into(), "de".into()],
            sectors: if dice.one_in(3) { vec![dice.of(&SECTORS)] } else { Vec::new() },
            times: vec![dice.of(&TIMES)],
            cost_euros: dice.one_in(2).then_some(0),
            amount_to: dice.one_in(6).then_some(15_000),
            places_left: dice.one_in(4).then_some(3),
            works_on: vec![GapSubject::Theme { theme: dice.of(&[BusinessTheme::Money, BusinessTheme::Network]) }],
            rule: rule(&mut dice),
            ..OfferDetails::new(provider.id, dice.of(&STEPS), OfferKind::Course, format!("Offer {number:06}"))
        };
        let days = i64::from(dice.number(400));
        let offer = recorded(OfferId(Uuid::from_u128(u128::from(number))), details);
        OfferLine { offer, provider: provider.clone(), days_since_confirmed: Some(days) }
    };
    let mut lines: Vec<OfferLine> = (0..count).map(offer).collect();
    lines.sort_by_key(|line| (line.offer.details.step, line.offer.details.name.clone()));
    lines
}

fn recorded<I, D>(id: I, details: D) -> Recorded<I, D> {
    let changed_at = "2026-03-02T09:00:00Z".parse().unwrap();
    Recorded { id, rev: 1, author: CounsellorId(Uuid::nil()), changed_at, details }
}

/// A person of whom about nine facts in ten are known.
pub(crate) fn person(number: u64) -> Person {
    let mut dice = Dice(1_000_003 * (number + 1));
    let answer = |dice: &mut Dice| dice.of(&[Answer::Yes, Answer::Yes, Answer::No, Answer::NotKnown]);
    let age = 17 + i64::from(dice.number(30));
    let years = i64::from(dice.number(8));
    let facts = Facts {
        age: (!dice.one_in(10)).then_some((age, age)),
        region: (!dice.one_in(10)).then(|| dice.of(&REGIONS).to_lowercase()),
        languages: [("de".to_owned(), dice.of(&LEVELS)), ("en".to_owned(), dice.of(&LEVELS))].into(),
        self_employment: answer(&mut dice),
        residence_days_left: (!dice.one_in(10)).then(|| i64::from(dice.number(900))),
        stage: (!dice.one_in(10)).then(|| dice.of(&STAGES)),
        sector: (!dice.one_in(10)).then(|| dice.of(&SECTORS)),
        amount_needed: (!dice.one_in(10)).then(|| 1_000 + i64::from(dice.number(30_000))),
        own_share: (!dice.one_in(10)).then(|| i64::from(dice.number(5_000))),
        plan_at_hand: answer(&mut dice),
        registered: Answer::No,
        strengths: (0..dice.below(8)).map(|_| dice.of(&STRENGTHS)).collect(),
        years_in_country: (!dice.one_in(10)).then_some((years, years)),
        has_time: vec![dice.of(&TIMES)],
        ..Facts::default()
    };
    let subject = GapSubject::Theme { theme: BusinessTheme::Money };
    let wanted = WantedGap { subject, name: Argument::Term("gap-theme-money".into()), standing: GapStanding::NotAsked };
    Person { facts, speaks: vec![dice.of(&LANGUAGES).into()], looks_for: vec![wanted] }
}

/// The day of the measurement.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()
}
