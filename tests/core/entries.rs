//! Entries of a file: they belong to one candidate, and what is pointed at cannot go.

use express_core::business::BusinessIdeaDetails;
use express_core::checks::ProblemKind;
use express_core::consents::{ConsentDetails, ConsentPurpose};
use express_core::contacts::{ContactDetails, ContactKind};
use express_core::experiences::ExperienceDetails;
use express_core::{Answer, Error, Noun};

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
    };
    assert_eq!(kinds(desk.desk.add(&idea))[0].0, "own_share");
    let idea = BusinessIdeaDetails { own_share: Some(2_000), ..idea };
    desk.desk.add(&idea).unwrap();
    assert!(matches!(desk.desk.add(&idea), Err(Error::Invalid(_))));
}
