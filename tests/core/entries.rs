//! Entries of a file: they belong to one candidate, and what is pointed at cannot go.

use express_core::business::{BusinessIdeaDetails, FinanceRequest};
use express_core::checks::ProblemKind;
use express_core::consents::{ConsentDetails, ConsentPurpose};
use express_core::contacts::{ContactDetails, ContactKind};
use express_core::experiences::ExperienceDetails;
use express_core::{Answer, Error, Noun, OwnWords};

use crate::characters::{TestDesk, amina, day, sewing, shop, yonas};

fn kinds(result: Result<impl Sized, Error>) -> Vec<(String, ProblemKind)> {
    match result.err() {
        Some(Error::Invalid(problems)) => problems.into_iter().map(|problem| (problem.field, problem.kind)).collect(),
        other => panic!("expected problems, got {other:?}"),
    }
}

#[test]
fn nothing_of_one_file_points_into_another() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let yonas = desk.add(yonas());
    let hers = desk.add_shop(amina);
    let found = kinds(desk.desk.add(&sewing(yonas, hers)));
    assert_eq!(found, [("experience_ids".into(), ProblemKind::BelongsElsewhere)]);
}

#[test]
fn what_a_competence_comes_from_cannot_go_before_it() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let shop = desk.add_shop(amina);
    let sewing = desk.add_sewing(amina, shop);
    let remove = desk.desk.remove::<ExperienceDetails>(shop, 1);
    assert!(matches!(remove, Err(Error::InUse(Noun::Experience))));
    desk.desk.remove::<express_core::competences::CompetenceDetails>(sewing, 1).unwrap();
    desk.desk.remove::<ExperienceDetails>(shop, 1).unwrap();
}

#[test]
fn an_experience_says_what_is_wrong_with_its_dates_and_country() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let mut details = shop(amina);
    details.title = "  ".into();
    details.country = "Syria".into();
    details.started = Some("2014".parse().unwrap());
    details.ongoing = true;
    let found = kinds(desk.desk.add(&details));
    assert_eq!(
        found,
        [
            ("title".into(), ProblemKind::Empty),
            ("country".into(), ProblemKind::UnknownCountry),
            ("ended".into(), ProblemKind::EndBeforeStart),
            ("ended".into(), ProblemKind::ContradictsField { other: "ongoing".into() }),
        ]
    );
}

#[test]
fn the_same_year_is_no_end_before_a_start() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let mut details = shop(amina);
    details.started = Some("2013-05".parse().unwrap());
    details.ended = Some("2013".parse().unwrap());
    desk.desk.add(&details).unwrap();
}

#[test]
fn a_consent_to_a_referral_names_its_recipient() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let consent = ConsentDetails {
        candidate_id: amina,
        purpose: ConsentPurpose::Referral,
        recipient: String::new(),
        language: "ar".into(),
        interpreter: String::new(),
        given_on: day("2026-03-02"),
        withdrawn_on: None,
    };
    let found = kinds(desk.desk.add(&consent));
    assert_eq!(found, [("recipient".into(), ProblemKind::NeededWith { other: "purpose".into() })]);
    let named = ConsentDetails { recipient: "A lender".into(), ..consent.clone() };
    let id = desk.desk.add(&named).unwrap().value;
    assert!(matches!(desk.desk.remove::<ConsentDetails>(id, 1), Err(Error::InUse(Noun::Consent))));
    let early = ConsentDetails { withdrawn_on: Some(day("2026-03-01")), ..named };
    assert_eq!(kinds(desk.desk.change_entry(id, 1, &early)), [("withdrawn_on".into(), ProblemKind::EndBeforeStart)]);
}

#[test]
fn a_contact_takes_between_a_minute_and_a_day() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let mut contact = ContactDetails {
        candidate_id: amina,
        date: day("2026-03-02"),
        minutes: 0,
        kind: ContactKind::Triage,
        language: "ar".into(),
        interpreter: String::new(),
        done: String::new(),
    };
    let out_of_range = ProblemKind::OutOfRange { at_least: 1, at_most: 1440 };
    assert_eq!(kinds(desk.desk.add(&contact)), [("minutes".into(), out_of_range)]);
    contact.minutes = 45;
    desk.desk.add(&contact).unwrap();
}

#[test]
fn a_candidate_has_one_business_idea() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let idea = BusinessIdeaDetails {
        candidate_id: amina,
        what: "A shop for alterations".into(),
        language: "en".into(),
        translations: [].into(),
        for_whom: String::new(),
        place: String::new(),
        sector: None,
        trade: String::new(),
        stage: None,
        amount_needed: Some(12_000),
        own_share: Some(-1),
        plan_at_hand: Answer::NotKnown,
        registered: Answer::NotKnown,
        finance: FinanceRequest::default(),
    };
    assert_eq!(kinds(desk.desk.add(&idea))[0].0, "own_share");
    let idea = BusinessIdeaDetails { own_share: Some(2_000), ..idea };
    desk.desk.add(&idea).unwrap();
    assert!(matches!(desk.desk.add(&idea), Err(Error::Invalid(_))));
}

#[test]
fn what_a_lender_asks_keeps_to_its_bounds_and_to_the_list_of_papers() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let asked = |finance: serde_json::Value| {
        let details = serde_json::json!({ "candidate_id": amina, "what": "A shop", "finance": finance });
        serde_json::from_value::<BusinessIdeaDetails>(details).unwrap()
    };
    let field = |desk: &mut TestDesk, finance| kinds(desk.desk.add(&asked(finance)))[0].0.clone();
    for months in [0, 121] {
        assert_eq!(field(&mut desk, serde_json::json!({ "term_months": months })), "finance.term_months");
    }
    let papers = |id: &str| serde_json::json!({ "papers": { id: "yes" } });
    assert_eq!(field(&mut desk, papers("a_wish")), "finance.papers.a_wish");
    assert_eq!(field(&mut desk, papers("business_plan")), "finance.papers.business_plan", "the idea itself says this");
    let translated = serde_json::json!({ "money_for": { "text": "a machine", "translations": { "xx": "x" } } });
    assert_eq!(field(&mut desk, translated), "finance.money_for.translations.xx");
    let fits =
        serde_json::json!({ "money_for": { "text": "a machine" }, "term_months": 120, "papers": { "cv": "no" } });
    let id = desk.desk.add(&asked(fits)).unwrap().value;
    let kept = desk.desk.candidate_file(amina).unwrap().business_idea.unwrap();
    assert_eq!((kept.id, kept.details.finance.papers["cv"]), (id, Answer::No));
}

#[test]
fn a_person_has_three_wishes_for_a_mentor_at_most() {
    let mut desk = TestDesk::new();
    let mut details = amina();
    details.circumstances.mentoring.wishes = vec![OwnWords::default(); 4];
    assert_eq!(kinds(desk.desk.add_candidate(details.clone(), false))[0].0, "circumstances.mentoring.wishes");
    details.circumstances.mentoring.wishes.pop();
    details.circumstances.mentoring.network.language = "xx".into();
    let problem = &kinds(desk.desk.add_candidate(details, false))[0];
    assert_eq!(problem.0, "circumstances.mentoring.network.language");
}
