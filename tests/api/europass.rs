//! Europass documents through the commands: bare or inside a PDF, and every refusal with a sentence of its own.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use express_api::{Failure, FailureCode, Wording};
use express_core::profiles::ProfileData;
use express_core::reference::Reference;
use express_documents::{Attachment, PaperOptions, Words, profile};
use serde_json::{Value, json};

use crate::office::Office;

const EDITOR: &[u8] = include_bytes!("../fixtures/europass/editor.xml");

/// A paper that carries these files.
fn pdf_with(files: &[(&str, &[u8])]) -> Vec<u8> {
    let words = Words::load("en", &Reference::load().unwrap()).unwrap();
    let carried = |(name, bytes): &(&str, &[u8])| Attachment {
        name: (*name).to_owned(),
        media_type: "application/xml".to_owned(),
        description: "A document".to_owned(),
        bytes: bytes.to_vec(),
    };
    let options = PaperOptions { attachments: files.iter().map(carried).collect(), ..PaperOptions::default() };
    profile(&ProfileData { code: "Birke 01".into(), ..ProfileData::default() }, &options, &words, None).unwrap().bytes
}

fn preview(office: &Office, bytes: &[u8]) -> Result<Value, Failure> {
    office.program.call("preview_europass", json!({ "content": STANDARD.encode(bytes) }))
}

#[track_caller]
fn reason(office: &Office, bytes: &[u8]) -> String {
    let failure = preview(office, bytes).unwrap_err();
    assert_eq!(failure.code, FailureCode::FileRefused);
    let reason = failure.details["reason"].as_str().unwrap().to_owned();
    let id = format!("error-file-refused-{}", reason.replace('_', "-"));
    for language in ["en", "de", "ar"] {
        assert_ne!(Wording::of(language).unwrap().text(&id), id, "{language} has no sentence for {reason}");
    }
    reason
}

#[test]
fn a_document_within_a_pdf_is_read_like_a_bare_one() {
    let office = Office::open();
    let bare = preview(&office, EDITOR).unwrap();
    assert_eq!(bare["placed"][0]["values"], json!([{ "kind": "text", "value": "Mariam Haddad" }]));
    let ours = pdf_with(&[("attachment.xml", EDITOR), ("other.xml", b"<rss/>")]);
    assert_eq!(preview(&office, &ours).unwrap(), bare);
    assert_eq!(preview(&office, &pdf_with(&[("CV of Mariam.XML", EDITOR)])).unwrap(), bare);
    let came = office.ok("import_europass", json!({ "content": STANDARD.encode(&ours), "code": "Birke 04" }));
    assert_eq!((&came["value"]["code"], &came["value"]["experiences"]), (&json!("Birke 04"), &json!(5)));
}

#[test]
fn every_refusal_has_a_sentence_in_each_language_of_the_screen() {
    let office = Office::open();
    let deep = format!("<Candidate>{}", "<a>".repeat(500));
    let large = vec![b' '; 21 * 1024 * 1024];
    let whole = pdf_with(&[("attachment.xml", EDITOR)]);
    let cases: [(&[u8], &str); 10] = [
        (b"no document", "europass_not_xml"),
        (include_bytes!("../fixtures/europass/old_format.xml"), "europass_old_format"),
        (b"<rss/>", "europass_other_document"),
        (b"<!DOCTYPE Candidate><Candidate/>", "europass_document_type"),
        (b"\xFF\xFE<\0", "europass_other_encoding"),
        (deep.as_bytes(), "europass_too_many_parts"),
        (&large, "europass_too_large"),
        (&pdf_with(&[]), "europass_no_attachment"),
        (&whole[..whole.len() / 2], "damaged_pdf"),
        (&pdf_with(&[("attachment.xml", b"<SkillsPassport/>")]), "europass_old_format"),
    ];
    for (bytes, expected) in cases {
        assert_eq!(reason(&office, bytes), expected);
    }
}
