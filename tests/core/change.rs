//! The one door: audit, stale nouns, and undo.

use express_core::{Error, Noun, Operation};

use crate::characters::{TestDesk, amina, yonas};

#[test]
fn a_change_names_the_nouns_that_it_made_stale() {
    let mut desk = TestDesk::new();
    let changed = desk.desk.add_candidate(amina(), false).unwrap();
    assert_eq!(changed.nouns.into_iter().collect::<Vec<_>>(), [Noun::Candidate]);
    let changed = desk.desk.add(&crate::characters::shop(changed.value)).unwrap();
    assert_eq!(changed.nouns.into_iter().collect::<Vec<_>>(), [Noun::Experience]);
}

#[test]
fn undo_takes_back_this_sittings_changes_one_by_one() {
    let mut desk = TestDesk::new();
    let id = desk.add(amina());
    let shop = desk.add_shop(id);
    let mut renamed = amina();
    renamed.place = "Südheide".into();
    desk.desk.change_candidate(id, 1, &renamed).unwrap();
    assert_eq!(desk.desk.next_undo(), Some(Operation::ChangeCandidate));

    assert_eq!(desk.desk.undo().unwrap().value, Operation::ChangeCandidate);
    let back = desk.desk.candidate(id).unwrap();
    assert_eq!((back.rev, back.details), (1, amina()));
    assert_eq!(desk.desk.find_candidates("nordstadt", 9).unwrap().len(), 1, "search words are taken back too");

    assert_eq!(desk.desk.undo().unwrap().value, Operation::AddExperience);
    assert!(desk.desk.candidate_file(id).unwrap().experiences.is_empty());
    assert_eq!(desk.desk.undo().unwrap().value, Operation::AddCandidate);
    assert!(matches!(desk.desk.candidate(id), Err(Error::NotFound(Noun::Candidate))));
    assert!(matches!(desk.desk.undo(), Err(Error::NothingToUndo)), "setting up a desk stays");
    let _ = shop;
    let found = desk.desk.verify().unwrap();
    assert!(found.file_is_sound);
    assert_eq!((found.audit_entries, found.first_broken_entry), (7, None));
}

#[test]
fn another_sitting_cannot_take_back_what_an_earlier_one_did() {
    let mut desk = TestDesk::new();
    let path = desk.path();
    desk.add(amina());
    let _folder = desk.close();
    let mut desk = crate::characters::unlock(&path, crate::characters::PASSPHRASE).unwrap();
    assert!(matches!(desk.undo(), Err(Error::NothingToUndo)));
}

#[test]
fn a_removed_entry_comes_back_as_it_was() {
    let mut desk = TestDesk::new();
    let id = desk.add(amina());
    let shop = desk.add_shop(id);
    let before = desk.desk.candidate_file(id).unwrap();
    desk.desk.remove::<express_core::experiences::ExperienceDetails>(shop, 1).unwrap();
    assert!(desk.desk.candidate_file(id).unwrap().experiences.is_empty());
    desk.desk.undo().unwrap();
    assert_eq!(desk.desk.candidate_file(id).unwrap(), before);
}

#[test]
fn history_says_what_was_done_in_whose_file() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    desk.add(yonas());
    desk.add_shop(amina);
    let operations = |entries: Vec<express_core::desk::AuditEntry>| {
        entries.into_iter().map(|entry| entry.content.unwrap().operation).collect::<Vec<_>>()
    };
    let hers = operations(desk.desk.history(Some(amina), 9).unwrap());
    assert_eq!(hers, [Operation::AddExperience, Operation::AddCandidate]);
    assert_eq!(operations(desk.desk.history(None, 99).unwrap()).len(), 4);
}

#[test]
fn a_failed_change_leaves_no_trace() {
    let mut desk = TestDesk::new();
    let id = desk.add(amina());
    let before = desk.desk.verify().unwrap();
    assert!(matches!(desk.desk.change_candidate(id, 7, &amina()), Err(Error::ChangedMeanwhile(Noun::Candidate))));
    assert_eq!(desk.desk.verify().unwrap(), before);
    assert_eq!(desk.desk.next_undo(), Some(Operation::AddCandidate));
}
