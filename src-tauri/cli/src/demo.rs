//! The main job with invented people, from the vault to the printed page, in one go.

use std::path::{Path, PathBuf};

use express_api::{CandidateView, EqfOutlook, Match, PAPER_LANGUAGES, Program, ReadingSubject, Wording, term};
use serde_json::{Value, json};

use crate::candidates;
use crate::output::{Output, Trouble};
use crate::paper;
use crate::session::program_at;

/// The second language of the demo's papers, and the first where a person reads none of ours.
const DESK_LANGUAGE: &str = "de";
const OTHER_LANGUAGE: &str = "en";

pub(crate) fn run(folder: &Path, output: &Output) -> Result<(), Trouble> {
    std::fs::create_dir_all(folder)
        .map_err(|_| Trouble::Usage(format!("The folder {} cannot be made or is a file.", folder.display())))?;
    let scratch = tempfile::tempdir().map_err(|_| Trouble::usage("No temporary folder can be made."))?;
    let program = program_at(&scratch.path().join("demo.express"))?;
    let wording = Wording::of(OTHER_LANGUAGE)?;
    output.say("Everyone and everything in the demo desk is invented.");
    program.call("open_demo_desk", json!({}))?;
    let found = program.call("find_candidates", json!({ "text": "", "limit": 100 }))?;
    let mut report = Vec::new();
    for row in found.as_array().into_iter().flatten() {
        let id = row.get("id").cloned().unwrap_or_default();
        report.push(candidate(&program, &id, folder, &wording, output)?);
    }
    output.answer(&json!({ "candidates": report }), |_| {
        vec![String::new(), format!("{} profiles lie in {}.", report.len(), folder.display())]
    });
    program.call("lock", json!({}))?;
    Ok(())
}

fn candidate(
    program: &Program,
    id: &Value,
    folder: &Path,
    wording: &Wording,
    output: &Output,
) -> Result<Value, Trouble> {
    let reply = program.call("candidate_file", json!({ "id": id }))?;
    let view: CandidateView = serde_json::from_value(reply.clone())
        .map_err(|error| Trouble::Usage(format!("The file of a candidate has another shape: {error}")))?;
    let details = &view.file.candidate.details;
    output.say("");
    output.say(&format!("{} · {}", details.code, details.full_name));
    let found = program.call("matches", json!({ "id": id }))?;
    let matches: Vec<Match> = serde_json::from_value(found.clone())
        .map_err(|error| Trouble::Usage(format!("The matches of a candidate have another shape: {error}")))?;
    for line in eqf_lines(&view, wording).iter().chain(&candidates::lines(&matches, wording)) {
        output.say(line);
    }
    let (first, second) = languages(&details.preferred_language);
    let target = free_name(folder, &format!("{}-{first}-{second}", file_name(&details.code)));
    let wanted = json!({ "candidate_id": id, "language": first, "second_language": second });
    let saved = paper::save(program, &wanted, &target)?;
    output.say(&format!("  {}", paper::line(&saved)));
    Ok(json!({ "eqf": reply.get("eqf"), "matches": found, "paper": saved }))
}

/// The language that the person reads, where we print it, and the desk's beside it.
fn languages(preferred: &str) -> (&str, &'static str) {
    let first = if PAPER_LANGUAGES.contains(&preferred) { preferred } else { OTHER_LANGUAGE };
    (first, if first == DESK_LANGUAGE { OTHER_LANGUAGE } else { DESK_LANGUAGE })
}

/// Each qualification and each experience that was read: its explain lines, or why there is no level.
fn eqf_lines(view: &CandidateView, wording: &Wording) -> Vec<String> {
    let mut lines = vec!["  EQF".to_owned()];
    for outlook in &view.eqf {
        lines.push(format!("    {}", subject(outlook, view)));
        for reading in &outlook.readings {
            lines.push(format!("      {}", wording.message(&reading.explanation)));
            lines.extend(reading.cautions.iter().map(|caution| format!("      ! {}", wording.message(caution))));
        }
        lines.extend(outlook.no_level.iter().map(|message| format!("      {}", wording.message(message))));
        let routes = outlook.routes.iter();
        lines.extend(routes.map(|route| format!("      → {}", wording.text(&term("eqf-route", route)))));
    }
    lines
}

fn subject<'a>(outlook: &EqfOutlook, view: &'a CandidateView) -> &'a str {
    let title = match outlook.subject {
        ReadingSubject::Qualification(id) => {
            view.file.qualifications.iter().find(|row| row.id == id).map(|row| row.details.title.as_str())
        }
        ReadingSubject::Experience(id) => {
            view.file.experiences.iter().find(|row| row.id == id).map(|row| row.details.title.as_str())
        }
    };
    title.unwrap_or_default()
}

/// A file name of the code, never of the name.
fn file_name(code: &str) -> String {
    let letters = code.chars().map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    letters.collect()
}

/// The first name that is free, so that an earlier demo's papers stay.
fn free_name(folder: &Path, name: &str) -> PathBuf {
    let path = |number: u32| match number {
        1 => folder.join(format!("{name}.pdf")),
        _ => folder.join(format!("{name}-{number}.pdf")),
    };
    (1..10_000).map(path).find(|candidate| !candidate.exists()).unwrap_or_else(|| path(10_000))
}
