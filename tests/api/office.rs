//! A program in a folder of its own, with a fixed clock and a cheap key.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, Utc};
use express_api::{Failure, FailureCode, KeyCost, NoRandomness, Places, Program, Surroundings, Viewer};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "a long walk by the river";

/// The twenty-third of November 2026; chance is a counter that starts elsewhere for each program.
struct FixedSurroundings(AtomicU64);

static PROGRAMS: AtomicU64 = AtomicU64::new(1);

impl Surroundings for FixedSurroundings {
    fn now(&self) -> DateTime<Utc> {
        "2026-11-23T09:00:00Z".parse().unwrap()
    }

    fn today(&self) -> NaiveDate {
        "2026-11-23".parse().unwrap()
    }

    fn fill_random(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        for byte in bytes {
            let number = self.0.fetch_add(1, Ordering::Relaxed);
            *byte = u8::try_from(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56).unwrap();
        }
        Ok(())
    }
}

pub(crate) struct Office {
    pub(crate) program: Program,
    pub(crate) folder: Arc<TempDir>,
    /// The files that were shown in a viewer, each with what it held then.
    pub(crate) shown: Shown,
}

pub(crate) type Shown = Arc<Mutex<Vec<(PathBuf, Vec<u8>)>>>;

impl Office {
    /// A program without a vault.
    pub(crate) fn empty() -> Self {
        Self::at(Arc::new(tempfile::tempdir().unwrap()))
    }

    /// A second program in the same place.
    pub(crate) fn beside(&self) -> Self {
        Self::at(Arc::clone(&self.folder))
    }

    fn at(folder: Arc<TempDir>) -> Self {
        let shown = Shown::default();
        let program = program_in(&folder, &shown);
        Self { program, folder, shown }
    }

    /// A program with a desk that is open.
    pub(crate) fn open() -> Self {
        let office = Self::empty();
        office.ok("set_up_desk", set_up_request());
        office
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Calls a command that must answer.
    pub(crate) fn ok(&self, command: &str, request: Value) -> Value {
        match self.program.call(command, request) {
            Ok(reply) => reply,
            Err(failure) => panic!("{command}: {failure:?}"),
        }
    }

    /// Calls a command that must fail, with this code.
    pub(crate) fn fails(&self, command: &str, request: Value, code: FailureCode) -> Failure {
        match self.program.call(command, request) {
            Ok(reply) => panic!("{command} answered {reply}"),
            Err(failure) => {
                assert_eq!(failure.code, code, "{command}: {:?}", failure.details);
                failure
            }
        }
    }

    /// Adds Amina and answers with her id.
    pub(crate) fn amina(&self) -> Value {
        let details = json!({
            "code": "Linden 04", "full_name": "أمينة الحلبي", "preferred_language": "ar", "region": "Nordfeld",
            "languages": [
                { "language": "ar", "level": null, "first_language": true },
                { "language": "de", "level": "A2" },
            ],
        });
        self.ok("add_candidate", json!({ "details": details }))["value"].clone()
    }

    /// A folder of this name with the English classification of ESCO, as small as it can be.
    pub(crate) fn esco(&self, name: &str) -> PathBuf {
        let folder = self.path(name);
        std::fs::create_dir_all(&folder).unwrap();
        for (name, text) in [
            ("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel,altLabels\no/tailor,7531,tailor,\n"),
            ("skills_en.csv", "conceptUri,skillType,reuseLevel,preferredLabel,altLabels\ns/sew,,,sew textiles,\n"),
            ("occupationSkillRelations_en.csv", "occupationUri,relationType,skillUri\no/tailor,essential,s/sew\n"),
        ] {
            std::fs::write(folder.join(name), text).unwrap();
        }
        folder
    }

    /// Adds an entry and answers with its id.
    pub(crate) fn add(&self, command: &str, details: Value) -> Value {
        self.ok(command, json!({ "details": details }))["value"].clone()
    }
}

/// A viewer that looks at a file at once; one whose name begins with `unseen` it cannot show.
fn looking_into(shown: &Shown) -> Viewer {
    let shown = Arc::clone(shown);
    Box::new(move |path| {
        if path.file_name().unwrap().to_str().unwrap().starts_with("unseen") {
            return Err(std::io::Error::from(std::io::ErrorKind::NotFound));
        }
        shown.lock().unwrap().push((path.to_owned(), std::fs::read(path)?));
        Ok(())
    })
}

fn program_in(folder: &TempDir, shown: &Shown) -> Program {
    let documents = folder.path().join("documents");
    std::fs::create_dir_all(&documents).unwrap();
    let places = Places::beside(folder.path().join("desk.express"), documents);
    let surroundings = FixedSurroundings(AtomicU64::new(PROGRAMS.fetch_add(1, Ordering::Relaxed) * 7919));
    let key_cost = KeyCost { memory_kib: 8, passes: 1, lanes: 1 };
    Program::new(places, Arc::new(surroundings), key_cost, looking_into(shown)).unwrap()
}

pub(crate) fn set_up_request() -> Value {
    json!({
        "desk": { "name": "Desk of the tests", "place": "Nordstadt", "country": "DE", "region": "Nordfeld", "language": "de" },
        "counsellor": "Katrin Vogt",
        "passphrase": PASSPHRASE,
    })
}

pub(crate) fn shop(amina: &Value) -> Value {
    json!({
        "candidate_id": amina, "kind": "own_business", "title": "صاحبة مشغل خياطة", "language": "ar", "country": "SY",
        "started": "2009", "ended": "2013-05",
    })
}

pub(crate) fn sewing(amina: &Value, shop: &Value) -> Value {
    json!({
        "candidate_id": amina, "title": "أفصّل الملابس", "language": "ar", "setting": "informal",
        "translations": { "de": "Kleidung zuschneiden" }, "experience_ids": [shop], "agreed": "yes",
    })
}

pub(crate) fn letter(amina: &Value, sewing: &Value) -> Value {
    json!({
        "candidate_id": amina, "competence_ids": [sewing], "kind": "customer_statement", "title": "A letter",
        "issuer": "A customer", "form": "copy",
    })
}

pub(crate) fn certificate(amina: &Value) -> Value {
    json!({
        "candidate_id": amina, "title": "Gesellenbrief", "country": "DE", "setting": "formal", "paper": "original",
        "award_id": "de_vocational_training_three_years", "awarded": "2021",
    })
}

pub(crate) fn table_reading(amina: &Value, certificate: &Value) -> Value {
    json!({
        "candidate_id": amina, "subject": { "qualification": certificate }, "basis": "national_table",
        "level_low": 4, "level_high": 4, "country": "DE", "framework": "DQR", "source": "The national table",
        "read_on": "2026-11-23", "reader": "Katrin Vogt",
    })
}
