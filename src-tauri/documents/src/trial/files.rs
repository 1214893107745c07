//! What files within a paper, and within the PDFs of others, promise.

use lopdf::{Dictionary, Document, Object};

use crate::attachments::{AttachedError, Attachment, attached};
use crate::sheet::{Running, Sheet, on_pages, print};

use super::{attachments, options, png, trial, words};

#[test]
fn files_go_along_and_come_back_byte_by_byte() {
    let paper = trial("de", None, png(30, 20)).unwrap();
    let mut sent = attachments();
    sent.sort_by(|one, other| one.name.cmp(&other.name));
    assert_eq!(attached(&paper.bytes).unwrap(), sent);
    let document = Document::load_mem(&paper.bytes).unwrap();
    let relations = |kind: &[u8]| {
        let is_it =
            |one: &&Dictionary| one.get(b"AFRelationship").and_then(Object::as_name).is_ok_and(|name| name == kind);
        document.objects.values().filter_map(|object| object.as_dict().ok()).filter(is_it).count()
    };
    assert_eq!((relations(b"Data"), relations(b"Supplement")), (1, 1));
}

#[test]
fn files_within_somebody_elses_pdf_are_read_or_refused_with_a_reason() {
    assert_eq!(attached(b"no PDF at all").unwrap_err(), AttachedError::DamagedPdf);
    let paper = trial("de", None, png(30, 20)).unwrap();
    assert_eq!(attached(&paper.bytes[..paper.bytes.len() / 2]).unwrap_err(), AttachedError::DamagedPdf);
    let mut document = Document::load_mem(&paper.bytes).unwrap();
    document.catalog_mut().unwrap().remove(b"Names");
    let mut tied = Vec::new();
    document.save_to(&mut tied).unwrap();
    assert_eq!(attached(&tied).unwrap().len(), 2, "those that are tied to the document");
    document.catalog_mut().unwrap().remove(b"AF");
    let mut none = Vec::new();
    document.save_to(&mut none).unwrap();
    assert!(attached(&none).unwrap().is_empty());
}

#[test]
fn a_pdf_with_a_password_and_one_that_swells_are_refused() {
    let paper = trial("de", None, png(30, 20)).unwrap();
    let encrypted = |user: &str| {
        let mut document = Document::load_mem(&paper.bytes).unwrap();
        let version = lopdf::EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: user,
            key_length: 128,
            permissions: lopdf::Permissions::all(),
        };
        let state = lopdf::EncryptionState::try_from(version).unwrap();
        document.encrypt(&state).unwrap();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    };
    assert_eq!(attached(&encrypted("user")).unwrap_err(), AttachedError::Password);
    assert_eq!(attached(&encrypted("")).unwrap().len(), 2, "one that opens without a password is read");
    let mut options = options();
    options.attachments =
        vec![Attachment { name: "large.json".into(), bytes: vec![b' '; 17 << 20], ..Attachment::default() }];
    let main = words("en");
    let sheet = Sheet::new(&options, &main, None);
    let drawing = on_pages(sheet, &options, &Running { code: "JASMIN-17", fictional: false }).unwrap();
    let paper = print(&drawing, &options, "Trial".to_owned(), &main).unwrap();
    assert!(paper.bytes.len() < 200_000);
    assert_eq!(attached(&paper.bytes).unwrap_err(), AttachedError::TooLarge);
}
