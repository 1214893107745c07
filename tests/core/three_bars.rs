//! The three bars are counts, and what nobody asked is not nothing.

use express_core::Answer;
use express_core::business::{BusinessIdeaDetails, FinanceRequest};
use express_core::competences::CompetenceDetails;
use express_core::evidence::{EvidenceDetails, EvidenceKind};
use express_core::ids::CandidateId;
use express_core::message::Argument;
use express_core::profiles::{Bar, three_bars};

use crate::characters::{TestDesk, amina, evidence, sewing};

fn bars(desk: &TestDesk, amina: CandidateId) -> Vec<Bar> {
    three_bars(&desk.desk.candidate_file(amina).unwrap(), &desk.desk.matches(amina).unwrap())
}

fn idea(candidate_id: CandidateId, amount_needed: Option<i64>, own_share: Option<i64>) -> BusinessIdeaDetails {
    BusinessIdeaDetails {
        candidate_id,
        what: "Alterations".into(),
        language: "en".into(),
        translations: [].into(),
        for_whom: String::new(),
        place: String::new(),
        sector: None,
        trade: String::new(),
        stage: None,
        amount_needed,
        own_share,
        plan_at_hand: Answer::NotKnown,
        registered: Answer::NotKnown,
        finance: FinanceRequest::default(),
    }
}

#[test]
fn what_a_person_can_do_is_counted_by_what_supports_it() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    assert_eq!(bars(&desk, amina)[0].percent, None);
    let shop = desk.add_shop(amina);
    let confirmed = desk.add_sewing(amina, shop);
    desk.desk.add(&sewing(amina, shop)).unwrap();
    let letter = evidence(amina, confirmed, EvidenceKind::CustomerStatement);
    desk.desk.add(&EvidenceDetails { issuer: "A customer".into(), ..letter }).unwrap();
    let disputed = CompetenceDetails { agreed: Answer::No, ..sewing(amina, shop) };
    desk.desk.add(&disputed).unwrap();
    let bar = &bars(&desk, amina)[0];
    assert_eq!(bar.percent, Some(50), "what the person disagrees with is not counted");
    assert_eq!(bar.fact.arguments["supported"], Argument::Number(1));
}

#[test]
fn nobody_known_yet_is_an_empty_bar() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let bar = &bars(&desk, amina)[1];
    assert_eq!((bar.percent, &bar.fact.arguments["chosen"]), (Some(0), &Argument::Number(0)));
}

#[test]
fn money_that_nobody_asked_for_is_not_known_and_never_nothing() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let told = |desk: &TestDesk| {
        let bar = bars(desk, amina).remove(2);
        (bar.fact.id, bar.percent)
    };
    assert_eq!(told(&desk), ("bar-finance-not-known".into(), None));
    let id = desk.desk.add(&idea(amina, Some(12_000), None)).unwrap().value;
    assert_eq!(told(&desk), ("bar-finance-own-not-known".into(), None));
    desk.desk.change_entry(id, 1, &idea(amina, Some(12_000), Some(3_000))).unwrap();
    assert_eq!(told(&desk), ("bar-finance-fact".into(), Some(25)));
    desk.desk.change_entry(id, 2, &idea(amina, Some(12_000), Some(15_000))).unwrap();
    assert_eq!(told(&desk), ("bar-finance-covered".into(), Some(100)));
    desk.desk.change_entry(id, 3, &idea(amina, Some(0), Some(0))).unwrap();
    assert_eq!(told(&desk).1, None, "nothing of nothing is no share");
}
