//! The desk itself: what it is can be changed by whoever saw its latest form, and taken back.

use express_core::checks::ProblemKind;
use express_core::desk::DeskDetails;
use express_core::{Error, Noun, Operation, is_in_use};

use crate::characters::{PASSPHRASE, TestDesk, unlock};

#[test]
fn the_desk_is_changed_and_the_change_is_taken_back() {
    let mut desk = TestDesk::new();
    let before = desk.desk.details().unwrap();
    let moved = DeskDetails { place: "Südheide".into(), language: "de".into(), ..before.details.clone() };
    let changed = desk.desk.change_details(before.rev, &moved).unwrap();
    assert_eq!((changed.value, changed.nouns.into_iter().collect::<Vec<_>>()), (2, vec![Noun::Desk]));
    assert_eq!(desk.desk.details().unwrap().details, moved);
    let stale = desk.desk.change_details(before.rev, &moved);
    assert!(matches!(stale, Err(Error::ChangedMeanwhile(Noun::Desk))));
    assert_eq!(desk.desk.undo().unwrap().value, Operation::ChangeDesk);
    let back = desk.desk.details().unwrap();
    assert_eq!((back.rev, back.details), (before.rev, before.details));
}

#[test]
fn the_desk_is_checked_as_when_it_was_set_up() {
    let mut desk = TestDesk::new();
    let before = desk.desk.details().unwrap();
    let wrong = DeskDetails {
        name: " ".into(),
        country: "Atlantis".into(),
        language: "tlh".into(),
        region: "x".repeat(301),
        ..before.details.clone()
    };
    let Err(Error::Invalid(problems)) = desk.desk.change_details(before.rev, &wrong) else { panic!("it was saved") };
    let found: Vec<_> = problems.iter().map(|one| (one.field.as_str(), &one.kind)).collect();
    assert_eq!(
        found,
        [
            ("name", &ProblemKind::Empty),
            ("region", &ProblemKind::TooLong { at_most: 300 }),
            ("country", &ProblemKind::UnknownCountry),
            ("language", &ProblemKind::UnknownLanguage),
        ]
    );
    assert_eq!(desk.desk.details().unwrap(), before);
}

#[test]
fn a_vault_is_in_use_as_long_as_it_is_open() {
    let desk = TestDesk::new();
    let path = desk.path();
    assert!(is_in_use(&path));
    let folder = desk.close();
    assert!(!is_in_use(&path));
    let open = unlock(&path, PASSPHRASE).unwrap();
    assert!(is_in_use(&path));
    drop(open);
    let nowhere = folder.path().join("another.express");
    assert!(!is_in_use(&nowhere));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3, "asking leaves nothing behind");
}
