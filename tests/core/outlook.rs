//! What would open more, and what to ask next: over the whole directory, and true once it is done.

use chrono::NaiveDate;
use express_core::Answer;
use express_core::candidates::{CandidateDetails, CefrLevel};
use express_core::eligibility::{Condition, ConditionKind, Rule};
use express_core::ids::{CandidateId, OfferId, ProviderId};
use express_core::matching::{Decision, Opening, OpeningKind, Outlook, Verdict};
use express_core::message::Argument;
use express_core::offers::{ChainStep, OfferDetails, OfferInBrief, OfferKind, OfferStatus, ProviderDetails};
use express_core::places::{PlaceDetails, Position};

use crate::characters::{TestDesk, amina, day};

struct Directory {
    desk: TestDesk,
    amina: CandidateId,
    provider: ProviderId,
}

impl Directory {
    /// A desk with Amina, who is 37 and speaks German at A2.
    fn new() -> Self {
        Self::with(CandidateDetails { birth_date: Some("1988-05-20".parse().unwrap()), ..amina() })
    }

    fn with(details: CandidateDetails) -> Self {
        let mut desk = TestDesk::new();
        let amina = desk.add(details);
        let provider = ProviderDetails { name: "A provider of the tests".into(), ..ProviderDetails::default() };
        let provider = desk.desk.add_provider(&provider).unwrap().value;
        Self { desk, amina, provider }
    }

    fn offer(&mut self, name: &str, rule: Vec<Condition>) -> OfferId {
        let rule = Rule::All(rule.into_iter().map(Rule::Fact).collect());
        self.keep(OfferDetails { rule, ..self.blank(name) })
    }

    fn blank(&self, name: &str) -> OfferDetails {
        OfferDetails::new(self.provider, ChainStep::Finance, OfferKind::Loan, name)
    }

    fn keep(&mut self, details: OfferDetails) -> OfferId {
        self.desk.desk.add_offer(&details).unwrap().value
    }

    fn outlook(&self) -> Outlook {
        self.desk.desk.outlook(self.amina).unwrap()
    }

    fn change(&mut self, change: impl Fn(&mut CandidateDetails)) {
        let mut row = self.desk.desk.candidate(self.amina).unwrap();
        change(&mut row.details);
        self.desk.desk.change_candidate(self.amina, row.rev, &row.details).unwrap();
    }

    fn verdict(&self, offer: OfferId) -> Verdict {
        let matches = self.desk.desk.matches(self.amina).unwrap();
        matches.into_iter().find(|found| found.line.offer.id == offer).unwrap().verdict
    }
}

fn german(at_least: CefrLevel) -> Condition {
    Condition::Language { language: "de".into(), at_least }
}

fn level(opening: &Opening) -> String {
    serde_json::to_value(&opening.change.as_ref().unwrap().arguments["level"]).unwrap()["value"]
        .as_str()
        .unwrap()
        .into()
}

fn ids(offers: &[OfferInBrief]) -> Vec<OfferId> {
    offers.iter().map(|offer| offer.id).collect()
}

#[test]
fn the_one_change_that_opens_most_comes_first_and_opens_what_it_says() {
    let mut directory = Directory::new();
    let small = directory.offer("A small loan", vec![german(CefrLevel::B1)]);
    let large = directory.offer("A large loan", vec![german(CefrLevel::B2)]);
    let other = directory.offer("Another loan", vec![german(CefrLevel::B1)]);
    directory
        .offer("Two things at once", vec![german(CefrLevel::B1), Condition::Age { at_least: Some(60), at_most: None }]);
    let openings = directory.outlook().openings;
    let told: Vec<_> = openings.iter().map(|one| (one.kind, level(one), one.opens.len())).collect();
    assert_eq!(told, [(OpeningKind::OwnStep, "B2".into(), 3), (OpeningKind::OwnStep, "B1".into(), 2)]);
    assert_eq!(ids(&openings[1].opens), [small, other]);

    directory.change(|amina| amina.languages[1].level = Some(CefrLevel::B1));
    assert_eq!(directory.verdict(small), Verdict::Eligible);
    assert_eq!(directory.verdict(other), Verdict::Eligible);
    assert_eq!(directory.verdict(large), Verdict::NearMiss);
}

#[test]
fn of_two_levels_that_open_the_same_the_lower_is_told_whichever_offer_came_first() {
    let mut directory = Directory::new();
    directory.offer("Asks for more", vec![german(CefrLevel::C1), Condition::PlanAtHand {}]);
    let loan = directory.offer("A loan", vec![german(CefrLevel::B1)]);
    let openings = directory.outlook().openings;
    let told: Vec<_> = openings.iter().map(|one| (level(one), ids(&one.opens))).collect();
    assert_eq!(told, [("B1".to_owned(), vec![loan])]);
}

#[test]
fn what_leads_to_a_change_is_named_the_shortest_first_and_only_where_it_is_open() {
    let mut directory = Directory::new();
    directory.offer("A loan", vec![german(CefrLevel::B1)]);
    let course = |directory: &Directory, name: &str, weeks, rule| OfferDetails {
        weeks: Some(weeks),
        leads_to: vec![german(CefrLevel::B2)],
        rule,
        ..directory.blank(name)
    };
    let long = course(&directory, "A long course", 30, Rule::default());
    let long = directory.keep(long);
    let short = course(&directory, "A short course", 14, Rule::Fact(german(CefrLevel::A2)));
    let short = directory.keep(short);
    let closed =
        course(&directory, "For young people", 4, Rule::Fact(Condition::Age { at_least: None, at_most: Some(25) }));
    directory.keep(closed);
    let outlook = directory.outlook();
    assert_eq!(ids(&outlook.openings[0].led_to_by), [short, long], "a course to B2 leads to B1 as well");
}

#[test]
fn what_was_set_aside_or_cannot_be_had_is_no_reason_for_a_change_or_a_question() {
    let mut directory = Directory::new();
    let refused = directory.offer("A loan that nobody wants", vec![german(CefrLevel::B1)]);
    let paused = OfferDetails { status: OfferStatus::TemporarilyClosed, ..directory.blank("A loan that pauses") };
    directory.keep(OfferDetails { rule: Rule::Fact(Condition::PlanAtHand {}), ..paused });
    assert_eq!(directory.outlook().openings.len(), 1);
    let amina = directory.amina;
    let desk = &mut directory.desk.desk;
    desk.decide_match(amina, refused, Decision::SetAside, "Too much money".into(), None).unwrap();
    assert_eq!(directory.outlook(), Outlook::default());
}

#[test]
fn another_permit_is_told_as_what_it_is_and_never_as_a_step_of_ones_own() {
    let mut directory = Directory::new();
    directory.change(|amina| amina.residence.self_employment = Answer::No);
    let loan = directory.offer("A loan", vec![Condition::SelfEmploymentAllowed {}]);
    let outlook = directory.outlook();
    assert_eq!(outlook.openings.len(), 1);
    assert_eq!((outlook.openings[0].kind, ids(&outlook.openings[0].opens)), (OpeningKind::Permit, vec![loan]));
    assert_eq!(directory.verdict(loan), Verdict::NotEligible, "nobody is told to get another permit");
}

#[test]
fn what_opens_by_itself_is_told_with_its_first_day() {
    let mut directory =
        Directory::with(CandidateDetails { birth_date: Some("2008-05-01".parse().unwrap()), ..amina() });
    let loan = directory.offer("For grown-ups", vec![Condition::Age { at_least: Some(18), at_most: None }]);
    let too_late = Condition::Age { at_least: Some(60), at_most: None };
    directory.offer("For the old", vec![too_late]);
    let outlook = directory.outlook();
    let told: Vec<_> = outlook.openings.iter().map(|one| (one.kind, one.from, ids(&one.opens))).collect();
    assert_eq!(told, [(OpeningKind::Time, Some(day("2026-05-01")), vec![loan])]);
}

#[test]
fn a_permit_that_ends_before_a_birthday_counts_on_that_day() {
    let mut directory =
        Directory::with(CandidateDetails { birth_date: Some("2008-05-01".parse().unwrap()), ..amina() });
    directory.change(|amina| amina.residence.valid_until = Some(day("2026-06-01")));
    let grown_up = Condition::Age { at_least: Some(18), at_most: None };
    directory.offer("For grown-ups who stay", vec![grown_up, Condition::ResidenceDaysLeft { at_least: 90 }]);
    assert_eq!(directory.verdict_days(), None, "on the day of full age the permit has 31 days left");
}

impl Directory {
    fn verdict_days(&self) -> Option<NaiveDate> {
        self.outlook().openings.into_iter().find_map(|opening| opening.from)
    }
}

#[test]
fn questions_come_in_the_order_in_which_they_decide() {
    let mut directory = Directory::new();
    directory.offer("One", vec![Condition::PlanAtHand {}]);
    directory.offer("Two", vec![Condition::PlanAtHand {}]);
    directory.offer("Three", vec![Condition::Registered {}, Condition::SelfEmploymentAllowed {}]);
    directory
        .offer("Closed anyway", vec![Condition::Registered {}, Condition::Age { at_least: Some(60), at_most: None }]);
    let questions = directory.outlook().questions;
    let told: Vec<_> = questions.iter().map(|one| (one.about, one.decides, one.helps_decide)).collect();
    let both = [(ConditionKind::SelfEmploymentAllowed, 0, 1), (ConditionKind::Registered, 0, 1)];
    assert_eq!(told[0], (ConditionKind::PlanAtHand, 2, 0));
    assert_eq!(told[1..], both, "what is closed anyway needs no question");
}

#[test]
fn each_language_is_a_question_of_its_own_and_all_distances_are_one() {
    let mut directory = Directory::new();
    let speaks = |code: &str| Condition::Language { language: code.into(), at_least: CefrLevel::B1 };
    let near = |place: &str| Condition::Distance { from: place.into(), at_most_km: 5 };
    directory.offer("In French", vec![speaks("fr")]);
    directory.offer("In French as well", vec![speaks("fr")]);
    directory.offer("In Italian", vec![speaks("it")]);
    directory.offer("Near two places", vec![near("Nordstadt"), near("Südheide")]);
    let questions = directory.outlook().questions;
    let told: Vec<_> = questions.into_iter().map(|one| (one.about, one.of, one.decides)).collect();
    let language = |code: &str| Some(Argument::Language(code.into()));
    assert_eq!(
        told,
        [
            (ConditionKind::Language, language("fr"), 2),
            (ConditionKind::Distance, None, 1),
            (ConditionKind::Language, language("it"), 1),
        ]
    );
}

#[test]
fn an_offer_that_changes_changes_the_matches_at_once_and_so_does_taking_it_back() {
    let mut directory = Directory::new();
    let loan = directory.offer("A loan", vec![german(CefrLevel::B1)]);
    assert_eq!(directory.verdict(loan), Verdict::NearMiss);
    let mut row = directory.desk.desk.offer_line(loan).unwrap().offer;
    row.details.rule = Rule::default();
    directory.desk.desk.change_offer(loan, row.rev, &row.details).unwrap();
    assert_eq!(directory.verdict(loan), Verdict::Eligible);
    directory.desk.desk.undo().unwrap();
    assert_eq!(directory.verdict(loan), Verdict::NearMiss);
}

#[test]
fn a_distance_counts_where_both_places_are_known_and_stays_open_where_not() {
    let mut directory = Directory::new();
    let near = Condition::Distance { from: "Lindenhafen".into(), at_most_km: 30 };
    let space = directory.offer("A space", vec![near]);
    assert_eq!(directory.verdict(space), Verdict::Unknown, "no place has coordinates yet");
    for (name, latitude) in [("Lindenhafen", 54.0), ("Nordstadt", 54.2)] {
        let position = Some(Position { latitude, longitude: 7.0 });
        let place = PlaceDetails { name: name.into(), region: String::new(), position };
        directory.desk.desk.add_place(&place).unwrap();
    }
    assert_eq!(directory.verdict(space), Verdict::Eligible, "22 km");
    directory.change(|amina| amina.place = "Elsewhere".into());
    assert_eq!(directory.verdict(space), Verdict::Unknown);
}
