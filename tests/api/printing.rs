//! Printing: what is wrong is said before anything is printed, and where the system has no print queue or no viewer,
//! nothing breaks.

use std::env;
use std::process::Command;

use express_api::{FailureCode, system_viewer};
use serde_json::{Value, json};

use crate::office::Office;

/// Set for a run in a place where no program is found.
const WITHOUT_PROGRAMS: &str = "EXPRESS_TEST_WITHOUT_PROGRAMS";

fn request(office: &Office, printer: &str, copies: u32, pages: Option<&str>) -> Value {
    json!({
        "paper": { "candidate_id": office.amina(), "reader": "candidate", "language": "ar", "second_language": "de" },
        "printer": printer, "copies": copies, "pages": pages,
    })
}

/// Whether this run finds no program. Programs are found through `PATH`, which a test cannot change for itself, so it runs
/// itself again, and that run must pass.
fn runs_without_programs(test: &str) -> bool {
    if env::var_os(WITHOUT_PROGRAMS).is_some() {
        return true;
    }
    let nowhere = tempfile::tempdir().unwrap();
    let again = Command::new(env::current_exe().unwrap())
        .args(["--exact", test])
        .env("PATH", nowhere.path())
        .env(WITHOUT_PROGRAMS, "1")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&again.stdout);
    assert!(again.status.success() && told.contains("1 passed"), "{told}");
    false
}

#[test]
fn without_a_print_queue_there_is_no_printer_and_printing_says_so() {
    if !runs_without_programs("printing::without_a_print_queue_there_is_no_printer_and_printing_says_so") {
        return;
    }
    let office = Office::open();
    assert_eq!(office.ok("printers", json!({})), json!([]));
    let failure = office.fails("print_paper", request(&office, "PDF", 1, None), FailureCode::PrintingFailed);
    assert_eq!(failure.details, json!({}));
}

#[test]
fn without_a_program_that_shows_files_the_system_says_so() {
    if !runs_without_programs("printing::without_a_program_that_shows_files_the_system_says_so") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let paper = folder.path().join("paper.pdf");
    std::fs::write(&paper, b"%PDF-").unwrap();
    assert!(system_viewer()(&paper).is_err());
}

#[test]
fn copies_and_pages_that_make_no_sense_are_all_named_at_once() {
    let office = Office::open();
    let failure = office.fails("print_paper", request(&office, "PDF", 0, Some("2-1")), FailureCode::Invalid);
    let problems = failure.details["problems"].as_array().unwrap();
    assert_eq!(problems[0], json!({ "field": "copies", "problem": "out_of_range", "at_least": 1, "at_most": 99 }));
    assert_eq!((&problems[1]["field"], &problems[1]["problem"]), (&json!("pages"), &json!("page_range")));
    let id = office.ok("find_candidates", json!({ "text": "", "limit": 1 }))[0]["id"].clone();
    let wanted = json!({ "candidate_id": id, "reader": "candidate", "language": "ar", "second_language": "de" });
    let pages = office.ok("paper_preview", wanted)["pages"].as_array().unwrap().len();
    assert_eq!(problems[1]["pages"], pages, "the problem says how many pages there are");
}

#[test]
fn no_text_of_a_request_becomes_an_option_of_a_program() {
    let office = Office::open();
    let mut request = request(&office, "", 1, None);
    for printer in ["", "-h", "PDF -o raw", "--"] {
        request["printer"] = json!(printer);
        office.fails("print_paper", request.clone(), FailureCode::PrintingFailed);
    }
}
