//! Prints a profile into a file, or the profiles of many into a folder or a zip file.

use std::path::Path;

use express_api::{Failure, Program};
use serde_json::{Value, json};

use crate::arguments::PaperArguments;
use crate::output::{Output, Trouble, worded};
use crate::session::{Session, candidate_id, candidate_ids};

pub(crate) fn print(session: &Session, output: &Output, wanted: &PaperArguments) -> Result<(), Trouble> {
    let program = session.open()?;
    let Some(candidate) = &wanted.candidate else {
        let everybody = candidate_ids(&program)?;
        return print_many(&program, output, wanted, &everybody);
    };
    let id = candidate_id(&program, candidate)?;
    if wanted.out.is_dir() {
        return print_many(&program, output, wanted, &[id]);
    }
    let saved = save(&program, &paper(&id, wanted), &wanted.out)?;
    output.answer(&saved, |saved| vec![line(saved)]);
    Ok(())
}

/// Saves a paper and answers with what was printed.
pub(crate) fn save(program: &Program, paper: &Value, out: &Path) -> Result<Value, Trouble> {
    Ok(program.call("save_paper", json!({ "paper": paper, "path": out }))?)
}

fn paper(candidate_id: &Value, wanted: &PaperArguments) -> Value {
    json!({
        "candidate_id": candidate_id,
        "reader": wanted.reader.code(),
        "extent": extent(wanted),
        "language": wanted.lang,
        "second_language": wanted.second,
        "leave_out": wanted.leave_out,
        "attach": wanted.attach,
    })
}

const fn extent(wanted: &PaperArguments) -> &'static str {
    if wanted.one_page { "one_page" } else { "whole" }
}

/// Prints a paper of each, says which could not be printed, and fails when there is one.
fn print_many(
    program: &Program,
    output: &Output,
    wanted: &PaperArguments,
    candidates: &[Value],
) -> Result<(), Trouble> {
    let is_zip = wanted.out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    if !is_zip {
        std::fs::create_dir_all(&wanted.out)
            .map_err(|_| Trouble::Usage(format!("The folder {} cannot be made or is a file.", wanted.out.display())))?;
    }
    let request = json!({
        "candidates": candidates,
        "readers": [wanted.reader.code()],
        "extent": extent(wanted),
        "language": wanted.lang,
        "second_language": wanted.second,
        "leave_out": wanted.leave_out,
        "attach": wanted.attach,
        "target": if is_zip { json!({ "one_file": wanted.out }) } else { json!({ "folder": wanted.out }) },
    });
    let report = program.call("save_many_papers", request)?;
    output.answer(&report, report_lines);
    let refused = report.get("not_printed").and_then(Value::as_array).map_or(0, Vec::len);
    if refused == 0 { Ok(()) } else { Err(Trouble::Said) }
}

/// Each paper on a line of its own: what was printed, then what was not and why.
fn report_lines(report: &Value) -> Vec<String> {
    let list = |name: &str| report.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |row: &Value, name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (printed, refused) = (list("printed"), list("not_printed"));
    let mut lines: Vec<String> = printed.iter().map(|row| format!("Printed {}", text(row, "name"))).collect();
    for row in &refused {
        lines.push(format!("Not printed: {}", text(row, "code")));
        let failure = serde_json::from_value::<Failure>(row.get("failure").cloned().unwrap_or_default());
        lines.extend(failure.iter().flat_map(worded).map(|line| format!("  {line}")));
    }
    lines.push(format!("{} printed, {} not printed: {}", printed.len(), refused.len(), text(report, "path")));
    lines
}

/// The line that says what was printed.
pub(crate) fn line(saved: &Value) -> String {
    let field = |name: &str| saved.get(name).cloned().unwrap_or_default();
    let path = field("path");
    let pages = match field("pages").as_i64() {
        Some(1) => "1 page".to_owned(),
        _ => format!("{} pages", field("pages")),
    };
    format!("Printed {} ({pages}, {} bytes)", path.as_str().unwrap_or_default(), field("bytes"))
}
