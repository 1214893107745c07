//! Prints a profile.

use std::path::PathBuf;

use express_api::Program;
use serde_json::{Value, json};

use crate::arguments::Reader;
use crate::output::{Output, Trouble};
use crate::session::{Session, candidate_id};

/// What was typed about a paper.
pub(crate) struct Wanted {
    pub(crate) candidate: String,
    pub(crate) reader: Reader,
    pub(crate) lang: String,
    pub(crate) second: Option<String>,
    pub(crate) one_page: bool,
    pub(crate) out: PathBuf,
}

pub(crate) fn print(session: &Session, output: &Output, wanted: &Wanted) -> Result<(), Trouble> {
    let program = session.open()?;
    let id = candidate_id(&program, &wanted.candidate)?;
    let saved = save(&program, &id, wanted)?;
    output.answer(&saved, |saved| vec![line(saved)]);
    Ok(())
}

/// Saves a paper and answers with what was printed.
pub(crate) fn save(program: &Program, candidate_id: &Value, wanted: &Wanted) -> Result<Value, Trouble> {
    let request = json!({
        "candidate_id": candidate_id,
        "reader": wanted.reader.code(),
        "extent": if wanted.one_page { "one_page" } else { "whole" },
        "language": wanted.lang,
        "second_language": wanted.second,
        "path": wanted.out,
    });
    Ok(program.call("save_paper", request)?)
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
