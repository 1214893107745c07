//! May this person found this business? Two halves and one answer, each clause told once, and the entries behind it.

use express_core::business::{BusinessIdeaDetails, FinanceRequest};
use express_core::candidates::{CandidateDetails, ResidenceKind, ResidenceTitle};
use express_core::checks::ProblemKind;
use express_core::eligibility::{Condition, Rule};
use express_core::founding::{
    FoundingAnswer, FoundingRuleDetails, FoundingVerdict, MayFound, ResidenceAnswer, TradeAnswer,
};
use express_core::ids::CandidateId;
use express_core::matching::Verdict;
use express_core::offers::{ChainStep, OfferDetails, OfferKind, ProviderDetails};
use express_core::{Answer, Error, Noun, Operation};

use crate::characters::{TestDesk, amina, day};

/// A tailor at the desk, with a permit of this kind of which nobody read what it says about self-employment.
struct Tailor {
    desk: TestDesk,
    amina: CandidateId,
}

impl Tailor {
    fn with(kind: Option<ResidenceKind>) -> Self {
        let mut desk = TestDesk::new();
        let residence = ResidenceTitle { kind, ..ResidenceTitle::default() };
        let amina = desk.add(CandidateDetails { residence, ..amina() });
        let mut tailor = Self { desk, amina };
        tailor.idea("tailor", Answer::No);
        tailor
    }

    fn idea(&mut self, trade: &str, registered: Answer) {
        let details = idea(self.amina, trade, registered);
        let kept = self.desk.desk.candidate_file(self.amina).unwrap().business_idea;
        match kept {
            None => drop(self.desk.desk.add(&details).unwrap()),
            Some(row) => drop(self.desk.desk.change_entry(row.id, row.rev, &details).unwrap()),
        }
    }

    fn permit(&mut self, change: impl FnOnce(&mut ResidenceTitle)) {
        let row = self.desk.desk.candidate(self.amina).unwrap();
        let mut details = row.details;
        change(&mut details.residence);
        self.desk.desk.change_candidate(row.id, row.rev, &details).unwrap();
    }

    /// The desk looked an entry up.
    fn looked_up(&mut self, answer: FoundingAnswer) {
        self.desk.desk.change_founding_rule(0, &entry(answer)).unwrap();
    }

    fn asks(&self) -> MayFound {
        self.desk.desk.may_found(self.amina).unwrap()
    }

    fn verdicts(&self) -> (FoundingVerdict, FoundingVerdict, FoundingVerdict) {
        let answer = self.asks();
        (answer.residence.verdict, answer.trade.verdict, answer.verdict)
    }
}

fn idea(candidate_id: CandidateId, trade: &str, registered: Answer) -> BusinessIdeaDetails {
    BusinessIdeaDetails {
        candidate_id,
        what: "Alterations".into(),
        language: "en".into(),
        translations: [].into(),
        for_whom: String::new(),
        place: String::new(),
        sector: None,
        trade: trade.into(),
        stage: None,
        amount_needed: None,
        own_share: None,
        plan_at_hand: Answer::NotKnown,
        registered,
        finance: FinanceRequest::default(),
    }
}

fn entry(answer: FoundingAnswer) -> FoundingRuleDetails {
    FoundingRuleDetails {
        country: "DE".into(),
        answer,
        language: "de".into(),
        missing: "Eine Erlaubnis".into(),
        office: "Ausländerbehörde Nordfeld".into(),
        papers: vec!["Pass".into(), "Geschäftsplan".into()],
        law: "AufenthG § 21".into(),
        source: "Leaflet of the office, 2026".into(),
        checked_on: Some(day("2026-02-01")),
        checked_by: "Katrin Vogt".into(),
        verified: true,
    }
}

fn permit(kind: ResidenceKind, answer: ResidenceAnswer) -> FoundingAnswer {
    FoundingAnswer::Residence { kind, answer }
}

fn trade(answer: TradeAnswer) -> FoundingAnswer {
    FoundingAnswer::Trade { trade: "tailor".into(), answer }
}

use FoundingVerdict::{No, Probably, Unknown, WithStep, Yes};
use ResidenceKind::{AsylumSeeker, Employee, FreeMovement, Refugee};

#[test]
fn what_stands_on_the_permit_goes_before_every_entry() {
    let mut tailor = Tailor::with(Some(AsylumSeeker));
    tailor.looked_up(permit(AsylumSeeker, ResidenceAnswer::NotAllowed));
    assert_eq!(tailor.verdicts().0, No);
    tailor.permit(|permit| permit.self_employment = Answer::Yes);
    let answer = tailor.asks();
    assert_eq!((answer.residence.verdict, answer.residence.because.id.as_str()), (Yes, "founding-because-permit-yes"));
    assert_eq!((answer.residence.rule, answer.residence.check_with.as_str()), (None, ""));

    let mut tailor = Tailor::with(Some(Refugee));
    tailor.looked_up(permit(Refugee, ResidenceAnswer::Allowed));
    assert_eq!(tailor.verdicts().0, Yes);
    tailor.permit(|permit| permit.self_employment = Answer::No);
    let answer = tailor.asks();
    assert_eq!((answer.verdict, answer.residence.because.id.as_str()), (No, "founding-because-permit-no"));
    assert!(answer.residence.rule.is_some(), "what could be done about it stands beside it");
}

#[test]
fn a_verified_entry_about_the_kind_of_permit_decides_where_nobody_read_the_permit() {
    for (says, verdict) in [
        (ResidenceAnswer::Allowed, Yes),
        (ResidenceAnswer::PermitNeeded, WithStep),
        (ResidenceAnswer::Depends, Unknown),
        (ResidenceAnswer::NotAllowed, No),
    ] {
        let mut tailor = Tailor::with(Some(Employee));
        tailor.looked_up(permit(Employee, says));
        let half = tailor.asks().residence;
        assert_eq!(half.verdict, verdict, "{says:?}");
        let office = if verdict == Unknown { "Ausländerbehörde Nordfeld" } else { "" };
        assert_eq!(half.check_with, office, "{says:?}");
        assert_eq!(half.rule.unwrap().missing["de"], "Eine Erlaubnis");
    }
}

#[test]
fn a_verified_entry_about_the_trade_decides_and_a_registered_business_needs_no_registration() {
    for (says, verdict, registered) in [
        (TradeAnswer::Free, Yes, Yes),
        (TradeAnswer::Registration, WithStep, Yes),
        (TradeAnswer::Licence, WithStep, WithStep),
        (TradeAnswer::QualifiedPerson, WithStep, WithStep),
    ] {
        let mut tailor = Tailor::with(None);
        tailor.looked_up(trade(says));
        assert_eq!(tailor.verdicts().1, verdict, "{says:?}");
        tailor.idea("tailor", Answer::Yes);
        assert_eq!(tailor.verdicts().1, registered, "{says:?}");
    }
}

#[test]
fn the_answer_is_the_less_sure_of_the_two_halves() {
    let mut tailor = Tailor::with(Some(Refugee));
    assert_eq!(tailor.verdicts(), (Probably, Probably, Probably), "all that ships is from memory");
    tailor.looked_up(permit(Refugee, ResidenceAnswer::Allowed));
    assert_eq!(tailor.verdicts(), (Yes, Probably, Probably));
    tailor.looked_up(trade(TradeAnswer::Registration));
    assert_eq!(tailor.verdicts(), (Yes, WithStep, WithStep));
    tailor.idea("tailor", Answer::Yes);
    assert_eq!(tailor.verdicts(), (Yes, Yes, Yes));
    tailor.permit(|permit| permit.self_employment = Answer::No);
    assert_eq!(tailor.verdicts(), (No, Yes, No));
}

#[test]
fn an_unverified_entry_never_makes_the_answer_worse_than_unknown_nor_better_than_probably() {
    let unverified = |answer| FoundingRuleDetails { verified: false, ..entry(answer) };
    let old = |answer| FoundingRuleDetails { checked_on: Some(day("2024-03-01")), ..entry(answer) };
    for (says, verdict) in [
        (ResidenceAnswer::Allowed, Probably),
        (ResidenceAnswer::PermitNeeded, Unknown),
        (ResidenceAnswer::Depends, Unknown),
        (ResidenceAnswer::NotAllowed, Unknown),
    ] {
        for details in [unverified(permit(Employee, says)), old(permit(Employee, says))] {
            let mut tailor = Tailor::with(Some(Employee));
            tailor.desk.desk.change_founding_rule(0, &details).unwrap();
            let half = tailor.asks().residence;
            assert_eq!((half.verdict, half.check_with.as_str()), (verdict, "Ausländerbehörde Nordfeld"), "{says:?}");
        }
    }
    for (says, verdict) in [
        (TradeAnswer::Free, Probably),
        (TradeAnswer::Registration, Probably),
        (TradeAnswer::Licence, Unknown),
        (TradeAnswer::QualifiedPerson, Unknown),
    ] {
        for details in [unverified(trade(says)), old(trade(says))] {
            let mut tailor = Tailor::with(None);
            tailor.desk.desk.change_founding_rule(0, &details).unwrap();
            let half = tailor.asks().trade;
            assert_eq!((half.verdict, half.check_with.as_str()), (verdict, "Ausländerbehörde Nordfeld"), "{says:?}");
            tailor.idea("tailor", Answer::Yes);
            assert_eq!(tailor.asks().trade.verdict, verdict, "a registration proves nothing beside it");
        }
    }
}

#[test]
fn nothing_that_ships_unverified_says_yes_or_no_to_anybody() {
    let mut tailor = Tailor::with(None);
    let kinds = [FreeMovement, Refugee, AsylumSeeker, Employee, ResidenceKind::Tolerated, ResidenceKind::Study];
    for kind in kinds {
        tailor.permit(|permit| permit.kind = Some(kind));
        for trade in ["tailor", "hairdresser", "electrician"] {
            tailor.idea(trade, Answer::NotKnown);
            let answer = tailor.asks();
            for half in [&answer.residence, &answer.trade] {
                assert!(!half.rule.as_ref().unwrap().is_reliable(), "look at this test again");
                assert!(matches!(half.verdict, Probably | Unknown) && !half.check_with.is_empty());
            }
        }
    }
}

#[test]
fn what_nobody_asked_is_unknown_and_says_whom_to_ask() {
    let mut tailor = Tailor::with(None);
    tailor.idea("", Answer::NotKnown);
    let answer = tailor.asks();
    assert_eq!(tailor.verdicts(), (Unknown, Unknown, Unknown));
    assert_eq!(answer.residence.because.id, "founding-because-no-permit");
    assert_eq!(answer.residence.check_with, "Ausländerbehörde", "of the country, where no kind is known");
    assert_eq!((answer.trade.because.id.as_str(), answer.permit_end), ("founding-because-no-trade", None));

    let desk = tailor.desk.desk.details().unwrap();
    let elsewhere = express_core::desk::DeskDetails { country: "AT".into(), ..desk.details };
    tailor.desk.desk.change_details(desk.rev, &elsewhere).unwrap();
    tailor.permit(|permit| permit.kind = Some(Refugee));
    tailor.idea("tailor", Answer::NotKnown);
    let answer = tailor.asks();
    for half in [&answer.residence, &answer.trade] {
        assert_eq!((half.verdict, half.because.id.as_str()), (Unknown, "founding-because-no-entry"));
    }
}

#[test]
fn an_ended_permit_answers_nothing_and_one_that_ends_soon_is_told() {
    let mut tailor = Tailor::with(Some(Refugee));
    tailor.looked_up(permit(Refugee, ResidenceAnswer::Allowed));
    let end = |tailor: &Tailor| tailor.asks().permit_end.map(|message| message.id);
    tailor.permit(|permit| permit.valid_until = Some(day("2026-05-31")));
    assert_eq!((tailor.verdicts().0, end(&tailor)), (Yes, None), "ninety days are enough");
    tailor.permit(|permit| permit.valid_until = Some(day("2026-05-30")));
    assert_eq!((tailor.verdicts().0, end(&tailor).as_deref()), (Yes, Some("founding-permit-ends-soon")));
    tailor.permit(|permit| permit.valid_until = Some(day("2026-03-02")));
    assert_eq!(
        (tailor.verdicts().0, end(&tailor).as_deref()),
        (Yes, Some("founding-permit-ends-soon")),
        "its last day"
    );
    for says in [Answer::NotKnown, Answer::Yes, Answer::No] {
        tailor.permit(|permit| {
            (permit.valid_until, permit.self_employment) = (Some(day("2026-03-01")), says);
        });
        let answer = tailor.asks();
        assert_eq!(
            (answer.residence.verdict, answer.residence.because.id.as_str()),
            (Unknown, "founding-because-permit-ended")
        );
        assert_eq!(
            (answer.permit_end.unwrap().id, answer.residence.check_with.is_empty()),
            ("founding-permit-ended".into(), false)
        );
    }
    tailor.permit(|permit| (permit.kind, permit.self_employment) = (Some(FreeMovement), Answer::Yes));
    assert_eq!((tailor.verdicts().0, end(&tailor)), (Yes, None), "whoever moves freely has no permit that could end");
}

#[test]
fn a_desk_puts_its_own_entry_before_the_shipped_one_and_goes_back() {
    let mut tailor = Tailor::with(Some(Refugee));
    let shipped = tailor.desk.desk.founding_rules().unwrap();
    let own = entry(permit(Refugee, ResidenceAnswer::PermitNeeded));
    let changed = tailor.desk.desk.change_founding_rule(0, &own).unwrap();
    assert_eq!((changed.value, changed.nouns), (1, [Noun::FoundingRule].into()));
    let rules = tailor.desk.desk.founding_rules().unwrap();
    assert_eq!(rules.len(), shipped.len(), "it takes the place of the shipped one");
    let line = rules.into_iter().find(|line| line.kept.is_some()).unwrap();
    let before = shipped.iter().find(|line| line.answer == permit(Refugee, ResidenceAnswer::Allowed)).unwrap();
    assert_eq!((&line.own_name, line.checked_by.as_str()), (&before.own_name, "Katrin Vogt"));
    assert_eq!(line.papers[1]["de"], "Geschäftsplan");

    assert!(matches!(tailor.desk.desk.change_founding_rule(0, &own), Err(Error::ChangedMeanwhile(Noun::FoundingRule))));
    assert_eq!(tailor.desk.desk.change_founding_rule(1, &own).unwrap().value, 2);
    tailor.desk.desk.remove_founding_rule(line.kept.unwrap().id, 2).unwrap();
    assert_eq!(tailor.desk.desk.founding_rules().unwrap(), shipped);
    assert_eq!(tailor.desk.desk.undo().unwrap().value, Operation::RemoveFoundingRule);
    assert_eq!(tailor.verdicts().0, WithStep);
    tailor.desk.desk.undo().unwrap();
    assert_eq!(tailor.desk.desk.undo().unwrap().value, Operation::ChangeFoundingRule);
    assert_eq!(tailor.desk.desk.founding_rules().unwrap(), shipped);
}

#[test]
fn a_desk_can_add_what_does_not_ship() {
    let mut desk = TestDesk::new();
    let shipped = desk.desk.founding_rules().unwrap().len();
    let austrian = FoundingRuleDetails { country: "AT".into(), ..entry(trade(TradeAnswer::Free)) };
    desk.desk.change_founding_rule(0, &austrian).unwrap();
    let rules = desk.desk.founding_rules().unwrap();
    assert_eq!((rules.len(), rules.last().unwrap().country.as_str()), (shipped + 1, "AT"));
}

#[test]
fn whoever_calls_an_entry_verified_says_who_looked_it_up_where_and_when() {
    let mut desk = TestDesk::new();
    let mut problems = |change: fn(&mut FoundingRuleDetails)| {
        let mut details = entry(trade(TradeAnswer::Free));
        change(&mut details);
        let Err(Error::Invalid(problems)) = desk.desk.change_founding_rule(0, &details) else { panic!("it was kept") };
        problems.into_iter().map(|problem| (problem.field, problem.kind)).collect::<Vec<_>>()
    };
    let needed = || ProblemKind::NeededWith { other: "verified".into() };
    assert_eq!(problems(|rule| rule.checked_on = None), [("checked_on".into(), needed())]);
    assert_eq!(problems(|rule| rule.checked_by = " ".into()), [("checked_by".into(), needed())]);
    assert_eq!(problems(|rule| rule.source = String::new()), [("source".into(), ProblemKind::Empty)]);
    assert_eq!(
        problems(|rule| rule.checked_on = Some(day("2026-03-03"))),
        [("checked_on".into(), ProblemKind::DateInFuture)]
    );
    assert_eq!(problems(|rule| rule.country = "Germany".into()), [("country".into(), ProblemKind::UnknownCountry)]);
    assert_eq!(problems(|rule| rule.papers = vec![String::new()]), [("papers.0".into(), ProblemKind::Empty)]);
    let elsewhere = |rule: &mut FoundingRuleDetails| {
        rule.answer = FoundingAnswer::Trade { trade: "alchemist".into(), answer: TradeAnswer::Free };
    };
    assert_eq!(problems(elsewhere), [("answer.trade".into(), ProblemKind::UnknownTrade)]);
    let unsure = FoundingRuleDetails {
        checked_on: None,
        checked_by: String::new(),
        verified: false,
        ..entry(trade(TradeAnswer::Free))
    };
    desk.desk.change_founding_rule(0, &unsure).unwrap();
}

#[test]
fn a_business_idea_names_a_trade_of_the_list_or_none() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let Err(Error::Invalid(problems)) = desk.desk.add(&idea(amina, "alchemist", Answer::NotKnown)) else {
        panic!("it was kept")
    };
    assert_eq!((problems[0].field.as_str(), &problems[0].kind), ("trade", &ProblemKind::UnknownTrade));
    desk.desk.add(&idea(amina, "", Answer::NotKnown)).unwrap();
}

#[test]
fn the_matching_believes_a_verified_entry_where_nobody_read_the_permit_and_never_an_unverified_one() {
    let mut tailor = Tailor::with(Some(Employee));
    let provider = ProviderDetails { name: "A lender".into(), ..ProviderDetails::default() };
    let provider = tailor.desk.desk.add_provider(&provider).unwrap().value;
    let mut offer = OfferDetails::new(provider, ChainStep::Finance, OfferKind::Loan, "A loan");
    offer.rule = Rule::Fact(Condition::SelfEmploymentAllowed {});
    tailor.desk.desk.add_offer(&offer).unwrap();
    let verdict = |tailor: &Tailor| tailor.desk.desk.matches(tailor.amina).unwrap()[0].verdict;
    assert_eq!(verdict(&tailor), Verdict::Unknown, "what ships is unverified");

    let allowed = entry(permit(Employee, ResidenceAnswer::Allowed));
    let unverified = FoundingRuleDetails { verified: false, ..allowed.clone() };
    for (rev, says, expected) in [
        (0, unverified, Verdict::Unknown),
        (1, allowed.clone(), Verdict::Eligible),
        (2, entry(permit(Employee, ResidenceAnswer::NotAllowed)), Verdict::NotEligible),
        (
            3,
            FoundingRuleDetails { verified: false, ..entry(permit(Employee, ResidenceAnswer::NotAllowed)) },
            Verdict::Unknown,
        ),
        (4, entry(permit(Employee, ResidenceAnswer::PermitNeeded)), Verdict::Unknown),
        (5, FoundingRuleDetails { checked_on: Some(day("2024-03-01")), ..allowed.clone() }, Verdict::Unknown),
        (6, allowed, Verdict::Eligible),
    ] {
        tailor.desk.desk.change_founding_rule(rev, &says).unwrap();
        assert_eq!(verdict(&tailor), expected, "{says:?}");
    }
    tailor.permit(|permit| permit.self_employment = Answer::No);
    assert_eq!(verdict(&tailor), Verdict::NotEligible, "the permit itself goes first");
    tailor.permit(|permit| {
        (permit.self_employment, permit.valid_until) = (Answer::NotKnown, Some(day("2026-03-01")));
    });
    assert_eq!(verdict(&tailor), Verdict::Unknown, "the kind of an ended permit says nothing");
    for said in [Answer::Yes, Answer::No] {
        tailor.permit(|permit| permit.self_employment = said);
        assert_eq!(verdict(&tailor), Verdict::Unknown, "what stood on it says nothing either");
    }
}

#[test]
fn what_a_trade_asks_decides_nothing_in_the_matching() {
    let mut tailor = Tailor::with(None);
    let provider = ProviderDetails { name: "A lender".into(), ..ProviderDetails::default() };
    let provider = tailor.desk.desk.add_provider(&provider).unwrap().value;
    let offer = OfferDetails::new(provider, ChainStep::Finance, OfferKind::Loan, "A loan");
    tailor.desk.desk.add_offer(&offer).unwrap();
    let before = tailor.desk.desk.matches(tailor.amina).unwrap();
    tailor.looked_up(trade(TradeAnswer::QualifiedPerson));
    assert_eq!(tailor.desk.desk.matches(tailor.amina).unwrap(), before);
}
