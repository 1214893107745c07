//! What is not on the candidate's sheet is told with its reason, and only if the record holds it.

use std::collections::BTreeMap;

use express_core::candidates::{CandidateDetails, Circumstances, DayTime, Employment};
use express_core::competences::CompetenceDetails;
use express_core::consents::{ConsentDetails, ConsentPurpose};
use express_core::contacts::{ContactDetails, ContactKind};
use express_core::eqf::{EqfBasis, EqfReadingDetails, ReadingSubject};
use express_core::evidence::EvidenceKind;
use express_core::ids::CandidateId;
use express_core::matching::Decision;
use express_core::message::Argument;
use express_core::offers::{OfferDetails, ProviderDetails};
use express_core::profiles::{LeftOut, ProfileChoices, ProfileExtent, ProfileField, ProfileReader};
use express_core::{Answer, Error, Noun};

use crate::characters::{TestDesk, amina, day, evidence, sewing, shop};

/// What is counted of the candidate's own whole sheet, each line as its two ids and its number.
fn lines(desk: &TestDesk, id: CandidateId) -> Vec<(String, i64, String)> {
    let left_out = desk.desk.left_out(id, &ProfileChoices::default()).unwrap();
    let line = |one: LeftOut| {
        let count = one.what.arguments.get("count").map(|argument| match argument {
            Argument::Number(number) => *number,
            other => panic!("{other:?} is no number"),
        });
        let short = |id: &str| id.strip_prefix("papers-left-out-").unwrap_or(id).to_owned();
        Some((short(&one.what.id), count?, short(&one.why.id)))
    };
    left_out.into_iter().filter_map(line).collect()
}

/// The whole blocks that are not on a paper, and why each is not.
fn blocks(desk: &TestDesk, id: CandidateId, choices: &ProfileChoices) -> BTreeMap<String, String> {
    let short = |id: &str, before: &str| id.strip_prefix(before).map(str::to_owned);
    let block = |one: LeftOut| short(&one.what.id, "papers-field-").zip(short(&one.why.id, "papers-left-out-why-"));
    desk.desk.left_out(id, choices).unwrap().into_iter().filter_map(block).collect()
}

fn why(blocks: &BTreeMap<String, String>, why: &str) -> Vec<String> {
    blocks.iter().filter(|(_, one)| *one == why).map(|(block, _)| block.clone()).collect()
}

fn line(what: &str, count: i64, why: &str) -> (String, i64, String) {
    (what.to_owned(), count, why.to_owned())
}

#[test]
fn an_empty_record_leaves_nothing_out_and_names_each_block_that_stays_empty() {
    let mut desk = TestDesk::new();
    let nameless = desk.add(CandidateDetails { code: "Erle 01".into(), ..CandidateDetails::default() });
    assert!(lines(&desk, nameless).is_empty());
    let mentor = ProfileChoices { reader: ProfileReader::Mentor, ..ProfileChoices::default() };
    let empty = blocks(&desk, nameless, &mentor);
    let expected = [
        "availability",
        "business-idea",
        "channels",
        "competences",
        "languages",
        "mentor-wishes",
        "network",
        "strengths",
        "wish",
    ];
    assert_eq!(why(&empty, "not-recorded"), expected);
    assert_eq!(empty.len(), expected.len(), "what is not recorded is not missed on a paper that would not show it");
    let nobody = CandidateId(uuid::Uuid::nil());
    let missing = desk.desk.left_out(nobody, &ProfileChoices::default());
    assert!(matches!(missing, Err(Error::NotFound(Noun::Candidate))));
}

#[test]
fn what_the_desk_keeps_for_itself_and_what_the_reader_does_not_need_is_named() {
    let mut desk = TestDesk::new();
    let details = CandidateDetails {
        private_notes: "Is afraid of letters".into(),
        circumstances: Circumstances {
            family_duties: Answer::No,
            employment: Some(Employment::Employed),
            has_time: vec![DayTime::Evenings],
            ..Circumstances::default()
        },
        ..amina()
    };
    let amina = desk.add(details);
    let contact = ContactDetails {
        candidate_id: amina,
        date: day("2026-02-01"),
        minutes: 30,
        kind: ContactKind::Triage,
        language: String::new(),
        interpreter: String::new(),
        done: String::new(),
    };
    desk.desk.add(&contact).unwrap();
    desk.desk.add(&contact).unwrap();
    let consent = ConsentDetails {
        candidate_id: amina,
        purpose: ConsentPurpose::KeepRecord,
        recipient: String::new(),
        language: "ar".into(),
        interpreter: String::new(),
        given_on: day("2026-02-01"),
        withdrawn_on: None,
    };
    desk.desk.add(&consent).unwrap();
    assert_eq!(
        lines(&desk, amina),
        [
            line("birth-date", 1, "why-no-paper"),
            line("circumstances", 2, "why-no-paper"),
            line("consents", 1, "why-no-paper"),
            line("private-notes", 1, "why-desk-only"),
            line("contacts", 2, "why-desk-only"),
        ]
    );
}

#[test]
fn what_was_told_in_trust_or_is_not_agreed_or_not_wanted_is_named() {
    let mut desk = TestDesk::new();
    let amina = desk.add(CandidateDetails { birth_date: None, ..amina() });
    let mut told = shop(amina);
    told.description = "Why she had to leave it".into();
    let shop = desk.desk.add(&told).unwrap().value;
    let agreed = desk.desk.add(&sewing(amina, shop)).unwrap().value;
    let disputed = CompetenceDetails {
        title: "Leads a team".into(),
        agreed: Answer::No,
        dissent_note: "She says she never led anybody".into(),
        ..sewing(amina, shop)
    };
    desk.desk.add(&disputed).unwrap();
    let mut letter = evidence(amina, agreed, EvidenceKind::CustomerStatement);
    letter.note = "Came by post".into();
    desk.desk.add(&letter).unwrap();
    desk.desk.add(&forbidden_reading(amina, shop)).unwrap();
    assert_eq!(
        lines(&desk, amina),
        [
            line("descriptions", 1, "why-told-in-trust"),
            line("disputed", 1, "why-not-agreed"),
            line("readings", 1, "why-not-wanted"),
            line("evidence-notes", 1, "why-desk-only"),
            line("dissent-notes", 1, "why-desk-only"),
        ]
    );
}

#[test]
fn offers_that_are_no_next_step_are_counted() {
    let mut desk = TestDesk::new();
    let amina = desk.add(CandidateDetails { birth_date: None, ..amina() });
    let details = ProviderDetails { name: "A lender of the tests".into(), ..ProviderDetails::default() };
    let provider = desk.desk.add_provider(&details).unwrap().value;
    let offers: Vec<_> = ["a", "b", "c"]
        .map(|name| {
            let offer: OfferDetails = serde_json::from_value(serde_json::json!({
                "provider_id": provider, "step": "finance", "kind": "loan", "name": name,
            }))
            .unwrap();
            desk.desk.add_offer(&offer).unwrap().value
        })
        .into();
    assert_eq!(lines(&desk, amina), [line("offers", 2, "why-next-steps")], "one offer of the step is proposed");
    desk.desk.decide_match(amina, offers[0], Decision::SetAside, "Too early".into(), None).unwrap();
    assert_eq!(lines(&desk, amina), [line("set-aside", 1, "why-set-aside"), line("offers", 1, "why-next-steps")]);
    desk.desk.decide_match(amina, offers[1], Decision::Chosen, String::new(), None).unwrap();
    desk.desk.decide_match(amina, offers[2], Decision::Chosen, String::new(), None).unwrap();
    assert_eq!(lines(&desk, amina), [line("set-aside", 1, "why-set-aside")]);
}

#[test]
fn each_block_says_whether_the_person_the_reader_or_the_room_keeps_it_away() {
    let mut desk = TestDesk::new();
    let amina = desk.add(CandidateDetails { contact_route: "Through her sister".into(), ..amina() });
    let shop = desk.add_shop(amina);
    let sewing = desk.add_sewing(amina, shop);
    desk.desk.add(&evidence(amina, sewing, EvidenceKind::CustomerStatement)).unwrap();
    let lender = ProfileChoices {
        reader: ProfileReader::Lender,
        leave_out: [ProfileField::ContactRoute, ProfileField::Photo].into(),
        ..ProfileChoices::default()
    };
    let away = blocks(&desk, amina, &lender);
    assert_eq!(why(&away, "person-wishes"), ["contact-route"], "only what is recorded is left out");
    let not_needed = why(&away, "not-needed");
    assert!(not_needed.contains(&"address-as".to_owned()) && not_needed.contains(&"experiences".to_owned()));
    assert!(why(&away, "not-recorded").contains(&"finance".to_owned()));
    let one_page = ProfileChoices { extent: ProfileExtent::OnePage, ..ProfileChoices::default() };
    assert_eq!(why(&blocks(&desk, amina, &one_page), "one-page"), ["evidence", "former-business"]);
    assert!(why(&blocks(&desk, amina, &ProfileChoices::default()), "one-page").is_empty());
}

fn forbidden_reading(amina: CandidateId, shop: express_core::ids::ExperienceId) -> EqfReadingDetails {
    EqfReadingDetails {
        candidate_id: amina,
        subject: ReadingSubject::Experience(shop),
        basis: EqfBasis::TargetQualification,
        level_low: 4,
        level_high: 4,
        country: "DE".into(),
        framework: "DQR".into(),
        source: "The register of occupations".into(),
        source_date: None,
        read_on: day("2026-02-01"),
        reader: "Katrin Vogt".into(),
        second_reader: String::new(),
        second_reader_role: None,
        target_key: String::new(),
        columns: None,
        target_title: "Maßschneiderin".into(),
        printing_forbidden: true,
    }
}
