//! Every error code, met by doing what leads to it. Nothing is changed or lost by any of them.

use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;

use express_api::FailureCode as Code;
use serde_json::{Value, json};

use crate::office::{Office, PASSPHRASE, certificate, set_up_request, sewing, shop, table_reading};

/// Notes the codes that were met, so that the end can say which were not.
#[derive(Default)]
struct Met(BTreeSet<Code>);

impl Met {
    fn fails(&mut self, office: &Office, command: &str, request: Value, code: Code) -> Value {
        self.0.insert(code);
        office.fails(command, request, code).details
    }
}

#[test]
fn every_error_code_is_met() {
    let mut met = Met::default();
    requests(&mut met);
    rows(&mut met);
    imports(&mut met);
    imports_of_esco(&mut met);
    what_was_judged(&mut met);
    papers(&mut met);
    ways_out_of_the_program(&mut met);
    vaults(&mut met);
    damaged_vaults(&mut met);
    // A fault of the program or the disk cannot be provoked without one.
    let faults = [Code::Internal, Code::DiskFull];
    let all: BTreeSet<Code> = Code::ALL.iter().copied().filter(|code| !faults.contains(code)).collect();
    assert_eq!(met.0, all);
}

fn requests(met: &mut Met) {
    let office = Office::empty();
    met.fails(&office, "fly", json!({}), Code::UnknownCommand);
    let details = met.fails(&office, "unlock", json!({ "passphrase": 7 }), Code::MalformedRequest);
    assert_eq!(details["field"], "passphrase");
    assert_eq!(details["detail"], "a string", "the value that was sent is not quoted");
    met.fails(&office, "unlock", json!({ "passphrase": "x", "more": 1 }), Code::MalformedRequest);
    met.fails(&office, "today", json!({}), Code::Locked);
    let mut request = set_up_request();
    request["passphrase"] = json!("short");
    met.fails(&office, "set_up_desk", request.clone(), Code::PassphraseTooShort);
    request["desk"]["name"] = json!(" ");
    let details = met.fails(&office, "set_up_desk", request, Code::Invalid);
    assert_eq!(details["problems"], json!([{ "field": "name", "problem": "empty" }]));
}

fn rows(met: &mut Met) {
    let office = Office::open();
    let amina = office.amina();
    let details = met.fails(&office, "add_candidate", json!({ "details": { "code": "linden 04" } }), Code::SamePerson);
    assert_eq!((&details["candidates"][0]["id"], &details["candidates"][0]["same_code"]), (&amina, &json!(true)));

    for (field, value) in [("birth_date", "2017-02-30"), ("birth_date", "soon")] {
        let request = json!({ "details": { "code": "X", field: value } });
        let details = met.fails(&office, "add_candidate", request, Code::Invalid);
        assert_eq!(details["problems"], json!([{ "field": field, "problem": "impossible_date" }]));
    }
    let contact = json!({ "candidate_id": amina, "date": "2026-02-31", "minutes": 5, "kind": "triage" });
    let details = met.fails(&office, "add_contact", json!({ "details": contact }), Code::Invalid);
    assert_eq!(details["problems"], json!([{ "field": "date", "problem": "impossible_date" }]));

    let stale = json!({ "id": amina, "rev": 9, "details": { "code": "Linden 04" } });
    assert_eq!(met.fails(&office, "change_candidate", stale, Code::ChangedMeanwhile)["noun"], "candidate");
    let nobody = "019a0000-0000-7000-8000-000000000000";
    assert_eq!(met.fails(&office, "candidate_file", json!({ "id": nobody }), Code::NotFound)["noun"], "candidate");
    let shop = office.add("add_experience", shop(&amina));
    office.add("add_competence", sewing(&amina, &shop));
    met.fails(&office, "remove_experience", json!({ "id": shop, "rev": 1 }), Code::InUse);

    let certificate = office.add("add_qualification", certificate(&amina));
    let mut reading = table_reading(&amina, &certificate);
    reading["level_low"] = json!(7);
    reading["level_high"] = json!(7);
    let details = met.fails(&office, "add_eqf_reading", json!({ "details": reading }), Code::Invalid);
    assert_eq!(
        details["problems"][0],
        json!({ "field": "basis", "problem": "breaks_eqf_rule", "rule": "table_of_referenced_country" })
    );

    let other = Office::open();
    met.fails(&other, "undo", json!({}), Code::NothingToUndo);
}

fn imports(met: &mut Met) {
    let office = Office::open();
    let file = office.path("offers.json");
    met.fails(&office, "import_offers_file", json!({ "path": file }), Code::FileUnreadable);
    met.fails(&office, "preview_offers_file", json!({ "path": file }), Code::FileUnreadable);
    fs::write(&file, "{").unwrap();
    let details = met.fails(&office, "import_offers_file", json!({ "path": file }), Code::ImportRejected);
    assert_eq!((&details["problems"][0]["line"], &details["problems"][0]["trouble"]), (&json!(1), &json!("not_json")));
    fs::write(&file, b"\xff\xfe{\x00").unwrap();
    let details = met.fails(&office, "import_offers_file", json!({ "path": file }), Code::ImportRejected);
    assert_eq!(details["problems"][0]["trouble"], "other_encoding");
    met.fails(&office, "export_offers", json!({ "path": file }), Code::TargetExists);
    assert_eq!(fs::read(&file).unwrap(), b"\xff\xfe{\x00", "nothing was overwritten");
    let provider = office.ok("add_provider", json!({ "details": { "name": "Somebody" } }))["value"].clone();
    let offer = json!({ "provider_id": provider, "step": "networking", "kind": "club", "name": "A club" });
    let offer = office.ok("add_offer", json!({ "details": offer }))["value"].clone();
    let request = json!({ "offer_id": offer, "path": office.path("days.ics") });
    let details = met.fails(&office, "save_calendar", request, Code::Invalid);
    assert_eq!(details["problems"][0], json!({ "field": "dates", "problem": "empty" }));
}

fn imports_of_esco(met: &mut Met) {
    let office = Office::empty();
    let files = office.esco("v1.2.0");
    let import = || json!({ "path": files });
    let nowhere = office.path("nowhere");
    met.fails(&office, "import_taxonomy", json!({ "path": nowhere }), Code::FileUnreadable);
    let mut stop = |_| ControlFlow::Break(());
    assert_eq!(office.program.import_taxonomy(&files, &mut stop).unwrap_err().code, Code::Cancelled);
    met.0.insert(Code::Cancelled);
    assert_eq!(office.ok("taxonomy_packs", json!({})), json!([]));

    let relations = files.join("occupationSkillRelations_en.csv");
    let whole = fs::read(&relations).unwrap();
    fs::write(&relations, "occupationUri,relationType,skillUri\no/tailor,perhaps,s/sew\n").unwrap();
    let details = met.fails(&office, "import_taxonomy", import(), Code::TaxonomyRejected);
    let problem = json!({
        "file": "occupationSkillRelations_en.csv", "line": 2, "field": "relationType", "trouble": "unknown_value",
    });
    assert_eq!(details["problems"], json!([problem]));
    fs::write(&relations, "occupationUri,relationType,skillUri\no/tailor,essential\n").unwrap();
    let details = met.fails(&office, "import_taxonomy", import(), Code::TaxonomyRejected);
    assert_eq!((&details["problems"][0]["expected"], &details["problems"][0]["found"]), (&json!(3), &json!(2)));
    fs::write(&relations, whole).unwrap();
    office.ok("import_taxonomy", import());
    let older = json!({ "path": office.esco("v1.1.0") });
    let details = met.fails(&office, "import_taxonomy", older, Code::TaxonomyRejected);
    assert_eq!(
        details["problems"],
        json!([{ "trouble": "older_release", "language": "en", "found": "v1.1.0", "held": "v1.2.0" }])
    );

    let library = office.path("desk.esco");
    let mut bytes = fs::read(&library).unwrap();
    // The version of the schema stands in the header of the file.
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&library, &bytes).unwrap();
    let details = met.fails(&office, "taxonomy_packs", json!({}), Code::LibraryNewer);
    assert_eq!(details, json!({ "found": 99, "known": 1 }));
    fs::write(&library, "no library ".repeat(99)).unwrap();
    met.fails(&office, "import_taxonomy", import(), Code::LibraryDamaged);
    assert_eq!(fs::read_to_string(&library).unwrap(), "no library ".repeat(99), "it is left as it is");
}

fn what_was_judged(met: &mut Met) {
    let office = Office::open();
    let amina = office.amina();
    let shop = office.add("add_experience", shop(&amina));
    let sewing = office.add("add_competence", sewing(&amina, &shop));
    let file = |content: &str| json!({ "candidate_id": amina, "name": "dress.jpg", "content": content });
    let details = met.fails(&office, "add_evidence_file", file("bm8gcGljdHVyZQ=="), Code::FileRefused);
    assert_eq!(details, json!({ "reason": "other_kind" }));
    met.fails(&office, "add_evidence_file", file("no base64!"), Code::Invalid);
    let details = met.fails(&office, "preview_europass", json!({ "content": "PHJzcy8+" }), Code::FileRefused);
    assert_eq!(details, json!({ "reason": "europass_other_document" }));
    let lender = json!({ "candidate_id": amina, "reader": "lender", "language": "en", "path": office.path("no.xml") });
    met.fails(&office, "export_europass", lender, Code::Invalid);

    let begin = json!({ "candidate_id": amina, "kind": "interview", "competence_ids": [sewing] });
    let talk = office.ok("begin_assessment", begin)["value"].clone();
    let details = met.fails(&office, "sign_off_assessment", json!({ "id": talk, "rev": 1 }), Code::Invalid);
    assert_eq!(details["problems"], json!([{ "field": "results.0.outcome", "problem": "empty" }]));
    let file = office.ok("candidate_file", json!({ "id": amina }))["file"].clone();
    let mut details = file["assessments"][0].clone();
    for shared in ["id", "rev", "author", "changed_at"] {
        details.as_object_mut().unwrap().remove(shared);
    }
    details["results"][0]["outcome"] = json!("no");
    office.ok("change_assessment", json!({ "id": talk, "rev": 1, "details": details }));
    office.ok("sign_off_assessment", json!({ "id": talk, "rev": 2 }));
    let again = json!({ "id": talk, "rev": 3, "details": details });
    met.fails(&office, "change_assessment", again, Code::SignedOff);
}

fn papers(met: &mut Met) {
    let office = Office::open();
    let amina = office.amina();
    let paper = |path: &std::path::Path, language: &str| json!({ "paper": { "candidate_id": amina, "reader": "candidate", "language": language }, "path": path });
    let target = office.path("profile.pdf");
    office.ok("save_paper", paper(&target, "de"));
    let before = fs::read(&target).unwrap();
    met.fails(&office, "save_paper", paper(&target, "de"), Code::TargetExists);
    assert_eq!(fs::read(&target).unwrap(), before);
    met.fails(&office, "save_paper", paper(office.folder.path(), "de"), Code::TargetIsFolder);
    let nowhere = office.path("no such folder").join("profile.pdf");
    met.fails(&office, "save_paper", paper(&nowhere, "de"), Code::NotWritable);
    met.fails(&office, "save_paper", paper(&office.path("other.pdf"), "tlh"), Code::UnknownLanguage);

    let details = json!({ "code": "Birke 01", "full_name": "Amina 🧵" });
    let emoji = office.ok("add_candidate", json!({ "details": details }))["value"].clone();
    let target = office.path("emoji.pdf");
    let request =
        json!({ "paper": { "candidate_id": emoji, "reader": "candidate", "language": "en" }, "path": target });
    assert_eq!(met.fails(&office, "save_paper", request, Code::MissingCharacters)["characters"], "🧵");
    assert!(!target.exists());
}

fn ways_out_of_the_program(met: &mut Met) {
    let office = Office::open();
    let unseen = office.add("add_candidate", json!({ "code": "Unseen 01" }));
    let wanted = json!({ "candidate_id": unseen, "reader": "candidate", "language": "en" });
    met.fails(&office, "open_paper", wanted.clone(), Code::ViewerFailed);
    assert!(!office.path("desk.copies").exists(), "no copy is left behind");
    let printed = json!({ "paper": wanted, "printer": "no printer has this name", "copies": 1 });
    met.fails(&office, "print_paper", printed, Code::PrintingFailed);
}

fn vaults(met: &mut Met) {
    let office = Office::empty();
    let passphrase = || json!({ "passphrase": PASSPHRASE });
    met.fails(&office, "unlock", passphrase(), Code::VaultMissing);
    office.ok("set_up_desk", set_up_request());
    office.amina();

    met.fails(&office.beside(), "unlock", passphrase(), Code::VaultInUse);
    office.ok("lock", json!({}));
    met.fails(&office, "set_up_desk", set_up_request(), Code::VaultExists);
    met.fails(&office, "unlock", json!({ "passphrase": "another long passphrase" }), Code::WrongPassphrase);

    let backup = office.path("no backup");
    fs::write(&backup, b"nothing of the kind").unwrap();
    let empty = Office::empty();
    met.fails(&empty, "restore", json!({ "backup": backup }), Code::BackupDamaged);

    let keys = office.path("desk.express.keys");
    let slots = fs::read(&keys).unwrap();
    fs::remove_file(&keys).unwrap();
    met.fails(&office, "unlock", passphrase(), Code::KeysMissing);
    fs::write(&keys, b"[]").unwrap();
    met.fails(&office, "unlock", passphrase(), Code::KeysDamaged);
    fs::write(&keys, slots).unwrap();
    office.ok("unlock", passphrase());
    assert_eq!(office.ok("find_candidates", json!({ "text": "", "limit": 9 })).as_array().unwrap().len(), 1);
}

fn damaged_vaults(met: &mut Met) {
    let office = Office::open();
    office.ok("lock", json!({}));
    let vault = office.path("desk.express");
    let mut bytes = fs::read(&vault).unwrap();
    bytes[100] ^= 0xff;
    fs::write(&vault, &bytes).unwrap();
    met.fails(&office, "unlock", json!({ "passphrase": PASSPHRASE }), Code::VaultDamaged);
    assert_eq!(fs::read(&vault).unwrap(), bytes, "a damaged vault is left as it is");

    // Laid down by the core's own tests: an encrypted file whose history names a schema of the future.
    let fixtures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/newer-vault");
    let office = Office::empty();
    for name in ["desk.express", "desk.express.keys"] {
        fs::copy(fixtures.join(name), office.path(name)).unwrap();
    }
    let details = met.fails(&office, "unlock", json!({ "passphrase": PASSPHRASE }), Code::VaultNewer);
    assert_eq!(details, json!({ "found": 99, "known": 10 }));
}
