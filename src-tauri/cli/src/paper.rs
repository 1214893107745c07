//! Prints a profile.

use std::path::{Path, PathBuf};

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
    pub(crate) out: PathBuf,
}

pub(crate) fn print(session: &Session, output: &Output, wanted: &Wanted) -> Result<(), Trouble> {
    let program = session.open()?;
    let id = candidate_id(&program, &wanted.candidate)?;
    let saved = save(&program, &id, wanted.reader, &wanted.lang, wanted.second.as_deref(), &wanted.out)?;
    output.answer(&saved, |saved| vec![line(saved)]);
    Ok(())
}

/// Saves a paper and answers with what was printed.
pub(crate) fn save(
    program: &Program,
    candidate_id: &Value,
    reader: Reader,
    lang: &str,
    second: Option<&str>,
    out: &Path,
) -> Result<Value, Trouble> {
    let request = json!({
        "candidate_id": candidate_id,
        "reader": reader.code(),
        "language": lang,
        "second_language": second,
        "path": out,
    });
    Ok(program.call("save_paper", request)?)
}

/// The line that says what was printed.
pub(crate) fn line(saved: &Value) -> String {
    let field = |name: &str| saved.get(name).cloned().unwrap_or_default();
    let path = field("path");
    format!("Printed {} ({} pages, {} bytes)", path.as_str().unwrap_or_default(), field("pages"), field("bytes"))
}
