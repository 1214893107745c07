//! Candidates: found by any part of a name, warned of twice, and refused politely.

use express_core::Error;
use express_core::candidates::CandidateDetails;
use express_core::checks::{Problem, ProblemKind};

use crate::characters::{TestDesk, amina, day, yonas};

fn problems(result: Result<impl Sized, Error>) -> Vec<Problem> {
    match result.err() {
        Some(Error::Invalid(problems)) => problems,
        other => panic!("expected problems, got {other:?}"),
    }
}

#[test]
fn a_candidate_is_found_by_any_part_in_any_script_without_accents() {
    let mut desk = TestDesk::new();
    let mut olena = yonas();
    olena.code = "Ulme 20".into();
    olena.full_name = "Олена Ковальчук".into();
    olena.place = "Málaga".into();
    desk.add(amina());
    desk.add(yonas());
    desk.add(olena);
    let found = |text: &str| {
        let rows = desk.desk.find_candidates(text, 9).unwrap();
        rows.into_iter().map(|row| row.code).collect::<Vec<_>>()
    };
    assert_eq!(found("الحلب"), ["Linden 04"]);
    assert_eq!(found("امينه"), ["Linden 04"], "with other letter forms");
    assert_eq!(found("ተስፋ"), ["Ahorn 11"]);
    assert_eq!(found("КОВАЛЬ олена"), ["Ulme 20"], "words in any order");
    assert_eq!(found("malaga"), ["Ulme 20"]);
    assert_eq!(found("linden"), ["Linden 04"]);
    assert_eq!(found("100%_"), Vec::<String>::new());
    assert_eq!(found("").len(), 3);
    assert_eq!(found(" , ").len(), 3);
}

#[test]
fn somebody_who_is_here_already_is_told_before_adding() {
    let mut desk = TestDesk::new();
    let first = desk.add(amina());
    let mut again = amina();
    again.code = "Birke 77".into();
    again.full_name = "الحلبى، امينه".into();
    again.birth_date = Some("1988-06-01".parse().unwrap());
    let same = match desk.desk.add_candidate(again.clone(), false).err().unwrap() {
        Error::SamePerson(same) => same,
        other => panic!("{other:?}"),
    };
    assert_eq!((same[0].id, same[0].same_name, same[0].same_birth_year, same[0].same_code), (first, true, true, false));
    desk.desk.add_candidate(again.clone(), true).unwrap();

    again.code = "Birke 78".into();
    again.birth_date = Some("1990".parse().unwrap());
    desk.desk.add_candidate(again, false).unwrap();
    let only_code = CandidateDetails { code: "LINDEN-04".into(), ..CandidateDetails::default() };
    assert!(matches!(desk.desk.add_candidate(only_code, false), Err(Error::SamePerson(_))));
}

#[test]
fn names_up_to_three_hundred_characters_in_any_script_are_fine() {
    let mut desk = TestDesk::new();
    let mut details = amina();
    details.full_name = "ዮ".repeat(300);
    let id = desk.add(details.clone());
    assert_eq!(desk.desk.candidate(id).unwrap().details.full_name.chars().count(), 300);
    details.code = "Other".into();
    details.full_name.push('ን');
    let found = problems(desk.desk.add_candidate(details, false));
    assert_eq!(found, [Problem { field: "full_name".into(), kind: ProblemKind::TooLong { at_most: 300 } }]);
}

#[test]
fn all_problems_of_a_form_are_named_at_once() {
    let mut desk = TestDesk::new();
    let mut details = amina();
    details.code = "\u{200F} ".into();
    details.full_name = "Amina\u{0007}".into();
    details.address_as = "\u{202E}anima".into();
    details.birth_date = Some("2031".parse().unwrap());
    details.preferred_language = "xx".into();
    details.languages[0].language = String::new();
    details.residence.valid_from = Some(day("2026-01-01"));
    details.residence.valid_until = Some(day("2025-01-01"));
    let found = problems(desk.desk.add_candidate(details, false));
    let kinds: Vec<(&str, &ProblemKind)> =
        found.iter().map(|problem| (problem.field.as_str(), &problem.kind)).collect();
    assert_eq!(
        kinds,
        [
            ("code", &ProblemKind::Empty),
            ("full_name", &ProblemKind::ControlCharacters),
            ("address_as", &ProblemKind::LoneDirectionMarks),
            ("birth_date", &ProblemKind::DateInFuture),
            ("preferred_language", &ProblemKind::UnknownLanguage),
            ("languages.0.language", &ProblemKind::Empty),
            ("residence.valid_until", &ProblemKind::EndBeforeStart),
        ]
    );
    assert_eq!(desk.desk.count_candidates().unwrap(), 0);
}

#[test]
fn days_left_on_the_permit_are_counted_from_today() {
    let mut details = amina();
    assert_eq!(details.residence.days_left(day("2026-03-02")), None);
    details.residence.valid_until = Some(day("2026-03-12"));
    assert_eq!(details.residence.days_left(day("2026-03-02")), Some(10));
    assert_eq!(details.residence.days_left(day("2026-03-14")), Some(-2));
}
