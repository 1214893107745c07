//! The files of evidence: kept once, inside the vault, and gone when nothing names them any more.

use express_core::evidence::{EvidenceDetails, EvidenceFileKind, EvidenceKind, NewEvidenceFile};
use express_core::ids::{CandidateId, EvidenceFileId};
use express_core::{Error, Noun, Operation};

use crate::characters::{PASSPHRASE, TestDesk, amina, evidence, unlock, yonas};

/// Bytes that stand nowhere else.
const PHOTO: &[u8] = b"pixels of a wedding dress that hangs in nobody's window";

fn photo(candidate_id: CandidateId, content: &[u8]) -> NewEvidenceFile {
    NewEvidenceFile {
        candidate_id,
        name: "dress.jpg".into(),
        kind: EvidenceFileKind::Jpeg,
        width: 4,
        height: 3,
        pages: 1,
        content: content.to_vec(),
        thumbnail: b"a small picture".to_vec(),
    }
}

fn keep(desk: &mut TestDesk, candidate_id: CandidateId, content: &[u8]) -> EvidenceFileId {
    desk.desk.add_evidence_file(photo(candidate_id, content)).unwrap().value
}

/// How many contents the vault holds, counted by what can still be read.
fn pages(desk: &TestDesk) -> u64 {
    std::fs::metadata(desk.path()).unwrap().len()
}

#[test]
fn a_file_comes_back_as_it_was_kept() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let id = keep(&mut desk, amina, PHOTO);
    assert_eq!(desk.desk.evidence_file_content(id).unwrap(), PHOTO);
    assert_eq!(desk.desk.evidence_file_thumbnail(id).unwrap(), b"a small picture");
    let file = &desk.desk.candidate_file(amina).unwrap().evidence_files[0];
    assert_eq!((file.id, file.details.bytes, file.details.name.as_str()), (id, PHOTO.len() as u64, "dress.jpg"));
}

#[test]
fn the_same_bytes_are_kept_once() {
    let mut desk = TestDesk::new();
    let (amina, yonas) = (desk.add(amina()), desk.add(yonas()));
    let big: Vec<u8> = (0..3_000_000_u32).map(|n| u8::try_from(n.wrapping_mul(2_654_435_761) >> 24).unwrap()).collect();
    let first = keep(&mut desk, amina, &big);
    assert_eq!(keep(&mut desk, amina, &big), first, "the same person has it already");
    assert_eq!(desk.desk.candidate_file(amina).unwrap().evidence_files.len(), 1);
    let other = keep(&mut desk, yonas, &big);
    assert_ne!(other, first, "a file lies in one person's file");
    assert_eq!(desk.desk.evidence_file_content(other).unwrap(), big);
    desk.desk.back_up(&desk.folder.path().join("copy.express")).unwrap();
    let copy = std::fs::metadata(desk.folder.path().join("copy.express")).unwrap().len();
    assert!(copy < 2 * big.len() as u64, "{copy} bytes hold {} twice", big.len());
}

#[test]
fn a_file_that_is_shown_stays_and_a_loose_one_goes_with_undo() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let shop = desk.add_shop(amina);
    let sewing = desk.add_sewing(amina, shop);
    let id = keep(&mut desk, amina, PHOTO);
    let piece = EvidenceDetails { file_ids: vec![id], ..evidence(amina, sewing, EvidenceKind::Photo) };
    let piece = desk.desk.add(&piece).unwrap().value;
    assert!(matches!(desk.desk.remove_evidence_file(id, 1), Err(Error::InUse(Noun::EvidenceFile))));
    desk.desk.remove::<EvidenceDetails>(piece, 1).unwrap();
    desk.desk.remove_evidence_file(id, 1).unwrap();
    assert!(matches!(desk.desk.evidence_file_content(id), Err(Error::NotFound(Noun::EvidenceFile))));
    assert_eq!(desk.desk.undo().unwrap().value, Operation::RemoveEvidenceFile);
    assert_eq!(desk.desk.evidence_file_content(id).unwrap(), PHOTO);
}

#[test]
fn a_file_of_another_person_is_no_evidence() {
    let mut desk = TestDesk::new();
    let (amina, yonas) = (desk.add(amina()), desk.add(yonas()));
    let shop = desk.add_shop(amina);
    let sewing = desk.add_sewing(amina, shop);
    let foreign = keep(&mut desk, yonas, PHOTO);
    let piece = EvidenceDetails { file_ids: vec![foreign], ..evidence(amina, sewing, EvidenceKind::Photo) };
    let Err(Error::Invalid(problems)) = desk.desk.add(&piece) else { panic!("it was kept") };
    assert_eq!(problems[0].field, "file_ids");
}

#[test]
fn no_file_on_the_disk_holds_the_bytes_in_clear() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    keep(&mut desk, amina, PHOTO);
    desk.desk.back_up(&desk.folder.path().join("copy.express")).unwrap();
    let mut looked_at = 0;
    for entry in std::fs::read_dir(desk.folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        looked_at += 1;
        for secret in [&PHOTO[..20], b"dress.jpg", b"a small picture"] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret));
        }
    }
    assert!(looked_at >= 3, "the vault, its keys and the backup");
}

#[test]
fn what_nothing_names_any_more_goes_when_the_desk_is_opened_again() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let big = vec![7_u8; 4_000_000];
    let kept = keep(&mut desk, amina, PHOTO);
    let gone = keep(&mut desk, amina, &big);
    desk.desk.remove_evidence_file(gone, 1).unwrap();
    let path = desk.path();
    let folder = desk.close();
    let desk = TestDesk { desk: unlock(&path, PASSPHRASE).unwrap(), folder };
    assert_eq!(desk.desk.evidence_file_content(kept).unwrap(), PHOTO);
    // A backup writes the pages that are in use.
    desk.desk.back_up(&desk.folder.path().join("copy.express")).unwrap();
    let copy = std::fs::metadata(desk.folder.path().join("copy.express")).unwrap().len();
    assert!(copy < 3_000_000, "{copy} of {} bytes are still used", pages(&desk));
}
