//! The cards of strengths: what they are made of, and what is kept of a sorting.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use express_core::candidates::CandidateDetails;
use express_core::checks::ProblemKind;
use express_core::ids::CandidateId;
use express_core::profiles::ProfileChoices;
use express_core::reference::{LocalText, StrengthGroup};
use express_core::strength_cards::{CardAnswer, SortedCard, StrengthCardsDetails};
use express_core::{Error, Noun, Operation};

use crate::characters::{TestDesk, amina, day, reference, yonas};

fn sorted(candidate_id: CandidateId, cards: &[(&str, CardAnswer, &str)]) -> StrengthCardsDetails {
    let card = |(id, answer, on): &(&str, CardAnswer, &str)| {
        ((*id).to_owned(), SortedCard { answer: *answer, answered_on: day(on) })
    };
    StrengthCardsDetails { candidate_id, answers: cards.iter().map(card).collect() }
}

fn kinds(result: Result<impl Sized, Error>) -> Vec<(String, ProblemKind)> {
    match result.err() {
        Some(Error::Invalid(problems)) => problems.into_iter().map(|problem| (problem.field, problem.kind)).collect(),
        other => panic!("expected problems, got {other:?}"),
    }
}

#[test]
fn a_sorting_can_stop_and_go_on_and_be_taken_back() {
    let mut desk = TestDesk::new();
    let yonas = desk.add(yonas());
    let first = sorted(yonas, &[("planning", CardAnswer::New, "2026-03-01")]);
    let id = desk.desk.add(&first).unwrap().value;
    assert!(matches!(desk.desk.add(&first), Err(Error::Invalid(_))), "a candidate has one set");
    let more = [("planning", CardAnswer::Sometimes, "2026-03-02"), ("selling", CardAnswer::NotNow, "2026-03-02")];
    let changed = desk.desk.change_entry(id, 1, &sorted(yonas, &more)).unwrap();
    assert_eq!(changed.nouns, BTreeSet::from([Noun::StrengthCards]));
    let kept = desk.desk.candidate_file(yonas).unwrap().strength_cards.unwrap();
    assert_eq!((kept.id, kept.rev), (id, 2));
    assert_eq!(kept.details, sorted(yonas, &more));
    assert_eq!(desk.desk.undo().unwrap().value, Operation::ChangeStrengthCards);
    assert_eq!(desk.desk.candidate_file(yonas).unwrap().strength_cards.unwrap().details, first);
    assert_eq!(desk.desk.undo().unwrap().value, Operation::AddStrengthCards);
    assert_eq!(desk.desk.candidate_file(yonas).unwrap().strength_cards, None);
}

#[test]
fn all_answers_go_at_once_and_come_back_at_once() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let details = sorted(amina, &[("selling", CardAnswer::Often, "2026-03-02")]);
    let id = desk.desk.add(&details).unwrap().value;
    desk.desk.remove::<StrengthCardsDetails>(id, 1).unwrap();
    assert_eq!(desk.desk.candidate_file(amina).unwrap().strength_cards, None);
    desk.desk.undo().unwrap();
    assert_eq!(desk.desk.candidate_file(amina).unwrap().strength_cards.unwrap().details, details);
}

#[test]
fn only_cards_that_exist_are_sorted_and_nobody_answers_tomorrow() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let odd = [("flying", CardAnswer::Often, "2026-03-02"), ("selling", CardAnswer::Often, "2026-03-03")];
    assert_eq!(
        kinds(desk.desk.add(&sorted(amina, &odd))),
        [
            ("answers.flying".into(), ProblemKind::UnknownStrengthCard),
            ("answers.selling".into(), ProblemKind::DateInFuture),
        ]
    );
}

#[test]
fn the_paper_names_what_is_done_often_and_says_that_the_other_answers_are_not_on_it() {
    let mut desk = TestDesk::new();
    let amina = desk.add(CandidateDetails { birth_date: None, ..amina() });
    let two = [("selling", CardAnswer::Often, "2026-03-02"), ("planning", CardAnswer::NotNow, "2026-03-02")];
    desk.desk.add(&sorted(amina, &two)).unwrap();
    let paper = desk.desk.profile(amina, &ProfileChoices::default()).unwrap();
    let english: Vec<&str> = paper.strengths.iter().map(|card| card.names["en"].as_str()).collect();
    assert_eq!(english, ["Selling"]);
    let left_out = desk.desk.left_out(amina, &ProfileChoices::default()).unwrap();
    let cards = left_out.iter().find(|line| line.what.id == "papers-left-out-strength-cards").unwrap();
    assert_eq!(cards.what.arguments["count"], express_core::message::Argument::Number(1));
}

#[test]
fn there_are_four_groups_of_seven_cards_in_their_order() {
    let reference = reference();
    let groups: Vec<StrengthGroup> = reference.strength_cards().iter().map(|card| card.group).collect();
    assert!(groups.is_sorted());
    let mut sizes = BTreeMap::new();
    for group in groups {
        *sizes.entry(group).or_insert(0) += 1;
    }
    assert_eq!(sizes.into_values().collect::<Vec<_>>(), [7; 4]);
}

#[test]
fn every_card_says_one_thing_of_its_own_in_every_language_and_points_somewhere() {
    let reference = reference();
    let mut said = BTreeSet::new();
    for card in reference.strength_cards() {
        for (language, label) in &card.labels {
            assert!(reference.language(language).is_some(), "{}: {language}", card.id);
            assert!(!label.trim().is_empty() && label == label.trim(), "{}: {language}", card.id);
            assert!(label.chars().count() <= 40, "{}: {label} is long for a card", card.id);
            assert!(said.insert((language.clone(), label.clone())), "{language}: {label} stands on two cards");
        }
        let LocalText { en, de, .. } = &card.sentence;
        let is_about_oneself = |text: &str, words: &[&str]| text.split([' ', ',']).any(|word| words.contains(&word));
        assert!(is_about_oneself(en, &["I", "me", "my"]), "{en}");
        assert!(is_about_oneself(de, &["ich", "Ich", "mir", "Mir"]), "{de}");
        assert!((1..=2).contains(&card.skills.len()), "{}", card.id);
        for skill in &card.skills {
            let id = skill.uri.strip_prefix("http://data.europa.eu/esco/skill/").unwrap();
            assert!(uuid::Uuid::parse_str(id).is_ok() && !skill.label.is_empty(), "{}: {id}", card.id);
        }
        assert!(!card.entrecomp.is_empty(), "{}", card.id);
    }
}

#[test]
fn every_card_has_a_drawing_in_the_one_style_and_no_drawing_is_left_over() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/pictograms");
    let drawn: BTreeSet<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    let wanted: BTreeSet<PathBuf> =
        reference().strength_cards().iter().map(|card| folder.join(format!("{}.svg", card.id))).collect();
    assert_eq!(drawn, wanted);
    for path in drawn {
        let drawing = std::fs::read_to_string(&path).unwrap();
        for part in [r#"viewBox="0 0 96 96""#, r#"stroke="currentColor""#, r#"stroke-width="4""#, r#"fill="none""#] {
            assert_eq!(drawing.matches(part).count(), 1, "{}: {part}", path.display());
        }
        for word in ["<text", "style", "#", "<image", "href", "id="] {
            assert!(!drawing.contains(word), "{}: {word}", path.display());
        }
    }
}
