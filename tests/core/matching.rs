//! Matches: a verdict with its reasons, always in the same order, and nothing hidden.

use express_core::business::{BusinessIdeaDetails, BusinessStage, FinanceRequest, Sector};
use express_core::candidates::CefrLevel;
use express_core::eligibility::{Condition, Rule};
use express_core::gaps::{BusinessTheme, GapSubject, OpenGapDetails};
use express_core::ids::{CandidateId, CounsellorId, OfferId, ProviderId};
use express_core::matching::{Decision, Match, Person, Polarity, PreparedDirectory, Verdict, Weights};
use express_core::message::Argument;
use express_core::offers::{ChainStep, OfferDetails, OfferKind, OfferLine, ProviderDetails};
use express_core::{Answer, Error, Noun, Recorded};
use proptest::prelude::*;

use crate::characters::{TestDesk, amina, day};
use crate::eligibility::{facts, rules};

fn offer(provider_id: ProviderId, name: &str, rule: Rule) -> OfferDetails {
    OfferDetails {
        region: "Nordfeld".into(),
        languages: vec!["de".into()],
        amount_to: Some(15_000),
        rule,
        confirmed_on: Some(day("2026-02-01")),
        confirmed_by: "K. Vogt".into(),
        ..OfferDetails::new(provider_id, ChainStep::Finance, OfferKind::Loan, name)
    }
}

fn german(at_least: CefrLevel) -> Rule {
    Rule::Fact(Condition::Language { language: "de".into(), at_least })
}

fn idea(candidate_id: CandidateId) -> BusinessIdeaDetails {
    BusinessIdeaDetails {
        candidate_id,
        what: "Alterations".into(),
        language: "en".into(),
        translations: [].into(),
        for_whom: String::new(),
        place: String::new(),
        sector: Some(Sector::Crafts),
        trade: String::new(),
        stage: Some(BusinessStage::Planning),
        amount_needed: Some(12_000),
        own_share: Some(2_000),
        plan_at_hand: Answer::NotKnown,
        registered: Answer::No,
        finance: FinanceRequest::default(),
    }
}

struct Directory {
    desk: TestDesk,
    amina: CandidateId,
    provider: ProviderId,
}

impl Directory {
    fn new() -> Self {
        let mut desk = TestDesk::new();
        let amina = desk.add(amina());
        desk.desk.add(&idea(amina)).unwrap();
        let details = ProviderDetails { name: "A lender of the tests".into(), ..ProviderDetails::default() };
        let provider = desk.desk.add_provider(&details).unwrap().value;
        Self { desk, amina, provider }
    }

    fn offer(&mut self, name: &str, rule: Rule) -> OfferId {
        self.desk.desk.add_offer(&offer(self.provider, name, rule)).unwrap().value
    }

    fn verdicts(&self) -> Vec<(String, Verdict)> {
        let matches = self.desk.desk.matches(self.amina).unwrap();
        matches.into_iter().map(|found| (found.line.offer.details.name.clone(), found.verdict)).collect()
    }
}

#[test]
fn the_four_verdicts_in_their_order_and_no_offer_is_hidden() {
    let mut directory = Directory::new();
    directory.offer("d not eligible", Rule::Fact(Condition::Age { at_least: None, at_most: Some(30) }));
    directory.offer("c near miss", german(CefrLevel::B1));
    directory.offer("b unknown", Rule::Fact(Condition::PlanAtHand {}));
    directory.offer("a eligible", german(CefrLevel::A2));
    assert_eq!(
        directory.verdicts(),
        [
            ("a eligible".into(), Verdict::Eligible),
            ("b unknown".into(), Verdict::Unknown),
            ("c near miss".into(), Verdict::NearMiss),
            ("d not eligible".into(), Verdict::NotEligible),
        ]
    );
}

#[test]
fn every_match_says_why_for_and_against() {
    let mut directory = Directory::new();
    let not_registered = Rule::None(vec![Rule::Fact(Condition::Registered {})]);
    directory.offer("A loan", Rule::All(vec![german(CefrLevel::B1), not_registered]));
    let found = directory.desk.desk.matches(directory.amina).unwrap().remove(0);
    let reasons: Vec<_> =
        found.reasons.iter().map(|one| (one.polarity, one.decides, one.message.id.as_str())).collect();
    assert_eq!(
        reasons,
        [
            (Polarity::Against, true, "reason-language"),
            (Polarity::For, true, "reason-excluded"),
            (Polarity::For, false, "practical-same-region"),
            (Polarity::Against, false, "practical-no-shared-language"),
            (Polarity::For, false, "practical-amount"),
        ]
    );
    let unlock: Vec<_> = found.unlock.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(unlock, ["requirement-language"]);
}

#[test]
fn what_fits_better_comes_first_and_old_entries_sink() {
    let mut directory = Directory::new();
    let provider = directory.provider;
    let mut far = offer(provider, "a far away", Rule::default());
    far.region = "Südheide".into();
    let mut old = offer(provider, "b old", Rule::default());
    old.confirmed_on = Some(day("2025-01-01"));
    let near = offer(provider, "c near and fresh", Rule::default());
    for details in [far, old, near] {
        directory.desk.desk.add_offer(&details).unwrap();
    }
    let names: Vec<_> = directory.verdicts().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["c near and fresh", "b old", "a far away"]);
    assert_eq!(directory.verdicts(), directory.verdicts());
}

#[test]
fn setting_aside_needs_a_reason_and_a_later_decision_replaces_an_earlier() {
    let mut directory = Directory::new();
    let id = directory.offer("A loan", Rule::default());
    let amina = directory.amina;
    let desk = &mut directory.desk.desk;
    assert!(matches!(desk.decide_match(amina, id, Decision::SetAside, " ".into(), None), Err(Error::Invalid(_))));
    let first = desk.decide_match(amina, id, Decision::Chosen, String::new(), None).unwrap().value;
    let second = desk.decide_match(amina, id, Decision::SetAside, "Too early".into(), None).unwrap().value;
    assert_eq!(first, second);
    let decision = desk.matches(amina).unwrap().remove(0).decision.unwrap();
    assert_eq!((decision.details.decision, decision.details.reason.as_str()), (Decision::SetAside, "Too early"));
    let nobody = OfferId(uuid::Uuid::nil());
    let missing = desk.decide_match(amina, nobody, Decision::Chosen, String::new(), None);
    assert!(matches!(missing, Err(Error::NotFound(Noun::Offer))));
}

#[test]
fn a_decision_can_be_taken_away_and_that_can_be_undone() {
    let mut directory = Directory::new();
    let id = directory.offer("A loan", Rule::default());
    let amina = directory.amina;
    let desk = &mut directory.desk.desk;
    let nothing = desk.undecide_match(amina, id, 1);
    assert!(matches!(nothing, Err(Error::NotFound(Noun::MatchDecision))));
    desk.decide_match(amina, id, Decision::Chosen, String::new(), None).unwrap();
    desk.decide_match(amina, id, Decision::SetAside, "Too early".into(), None).unwrap();
    assert!(matches!(desk.undecide_match(amina, id, 1), Err(Error::ChangedMeanwhile(Noun::MatchDecision))));
    let changed = desk.undecide_match(amina, id, 2).unwrap();
    assert_eq!(changed.nouns.into_iter().collect::<Vec<_>>(), [Noun::MatchDecision]);
    assert!(desk.matches(amina).unwrap().remove(0).decision.is_none());
    desk.undo().unwrap();
    let decision = desk.matches(amina).unwrap().remove(0).decision.unwrap();
    assert_eq!(decision.details.decision, Decision::SetAside);
    desk.undecide_match(amina, id, decision.rev).unwrap();
    desk.decide_match(amina, id, Decision::Chosen, String::new(), None).unwrap();
    assert!(desk.matches(amina).unwrap().remove(0).decision.is_some());
}

#[test]
fn the_sheet_shows_chosen_offers_as_next_steps_and_else_the_best_of_each_step() {
    let mut directory = Directory::new();
    let loan = directory.offer("a loan", Rule::default());
    directory.offer("b loan", Rule::default());
    let mut course = offer(directory.provider, "a course", Rule::default());
    course.step = ChainStep::EntrepreneurshipTraining;
    directory.desk.desk.add_offer(&course).unwrap();
    let amina = directory.amina;
    let steps = |directory: &Directory| {
        let sheet = directory.desk.desk.profile(amina, &express_core::profiles::ProfileChoices::default()).unwrap();
        sheet.next_steps.into_iter().map(|step| (step.name.text, step.chosen)).collect::<Vec<_>>()
    };
    assert_eq!(steps(&directory), [("a course".into(), false), ("a loan".into(), false)]);
    let later = Some(day("2026-04-01"));
    directory.desk.desk.decide_match(amina, loan, Decision::PutOff, String::new(), later).unwrap();
    assert_eq!(steps(&directory), [("a course".into(), false), ("b loan".into(), false)], "put off is no step now");
    directory.desk.desk.decide_match(amina, loan, Decision::Chosen, String::new(), None).unwrap();
    assert_eq!(steps(&directory), [("a loan".into(), true)]);
}

#[test]
fn an_offer_that_works_on_what_help_is_looked_for_says_so_and_stands_earlier() {
    let mut directory = Directory::new();
    let subject = GapSubject::Entrecomp { id: "financial_and_economic_literacy".into() };
    let other = GapSubject::Theme { theme: BusinessTheme::Money };
    let works_on = |name: &str, works_on: Vec<GapSubject>, provider| OfferDetails {
        works_on,
        ..offer(provider, name, Rule::All(Vec::new()))
    };
    let provider = directory.provider;
    directory.desk.desk.add_offer(&works_on("A course", vec![other], provider)).unwrap();
    directory.desk.desk.add_offer(&works_on("Book-keeping", vec![subject.clone()], provider)).unwrap();
    let names =
        |directory: &Directory| -> Vec<String> { directory.verdicts().into_iter().map(|(name, _)| name).collect() };
    assert_eq!(names(&directory), ["A course", "Book-keeping"], "nobody looks for help yet");
    let amina = directory.amina;
    directory.desk.desk.add(&OpenGapDetails { candidate_id: amina, subject }).unwrap();
    assert_eq!(names(&directory), ["Book-keeping", "A course"]);
    let found = directory.desk.desk.matches(amina).unwrap();
    let reasons = |place: usize| found[place].reasons.iter().filter(|one| one.message.id == "practical-works-on");
    assert_eq!((reasons(0).count(), reasons(1).count()), (1, 0));
    let said = &reasons(0).next().unwrap().message.arguments["gap"];
    let Argument::Named(names) = said else { panic!("{said:?} is no name") };
    assert_eq!(names["de"], "Finanz- und Wirtschaftswissen");

    let unknown = works_on("Luck", vec![GapSubject::Entrecomp { id: "luck".into() }], provider);
    let Err(Error::Invalid(problems)) = directory.desk.desk.add_offer(&unknown) else { panic!("it was kept") };
    assert_eq!(problems[0].field, "works_on.0.id");
}

/// The lines of a directory of one offer for each rule; the fits are made different by regions.
fn lines(rules: Vec<Rule>) -> Vec<OfferLine> {
    let provider_id = ProviderId(uuid::Uuid::nil());
    let provider = recorded(provider_id, ProviderDetails::default());
    let line = |(number, rule): (u128, Rule)| {
        let mut details = offer(provider_id, &format!("Offer {number}"), rule);
        details.everywhere = number % 3 == 0;
        let days_since_confirmed = (number % 4 != 0).then_some(i64::try_from(number).unwrap() * 40);
        let offer = recorded(OfferId(uuid::Uuid::from_u128(number)), details);
        OfferLine { offer, provider: provider.clone(), days_since_confirmed }
    };
    (0..).zip(rules).map(line).collect()
}

fn recorded<I, D>(id: I, details: D) -> Recorded<I, D> {
    let author = CounsellorId(uuid::Uuid::nil());
    Recorded { id, rev: 1, author, changed_at: "2026-03-02T09:00:00Z".parse().unwrap(), details }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn verdict_reasons_and_unlock_never_disagree_and_the_order_is_always_the_same(
        rules in prop::collection::vec(rules(), 1..12),
        facts in facts(),
    ) {
        let person = Person { facts, ..Person::default() };
        let directory = PreparedDirectory::of(lines(rules));
        let matches = directory.matches(&person, Weights::default(), &[]);
        for found in &matches {
            let deciding = || found.reasons.iter().filter(|reason| reason.decides);
            let any = |polarity| deciding().any(|reason| reason.polarity == polarity);
            match found.verdict {
                Verdict::Eligible => prop_assert!(!any(Polarity::Against), "{:?}", found),
                Verdict::Unknown => prop_assert!(any(Polarity::Open), "{:?}", found),
                Verdict::NearMiss => prop_assert!(any(Polarity::Against), "{:?}", found),
                Verdict::NotEligible => prop_assert!(any(Polarity::Against) || deciding().next().is_none(), "{:?}", found),
            }
            prop_assert_eq!(found.unlock.is_empty(), found.verdict != Verdict::NearMiss);
        }
        let key = |found: &Match| (found.verdict, std::cmp::Reverse(found.fit), found.line.days_since_confirmed.unwrap_or(i64::MAX));
        prop_assert!(matches.is_sorted_by_key(key), "an offer stands before one that goes before it");
        prop_assert_eq!(&directory.matches(&person, Weights::default(), &[]), &matches);
        let ranked = directory.ranked(&person, Weights::default());
        let names = |found: &Match| found.verdict;
        prop_assert!(ranked.iter().map(|standing| standing.verdict).eq(matches.iter().map(names)));
    }
}
