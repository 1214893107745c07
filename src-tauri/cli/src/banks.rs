//! Verbs about the banks of exams and tests.

use std::path::Path;

use express_api::ItemBankLine;
use serde_json::json;

use crate::arguments::BanksVerb;
use crate::output::{Output, Trouble};
use crate::session::Session;

pub(crate) fn run(session: &Session, output: &Output, verb: BanksVerb) -> Result<(), Trouble> {
    match verb {
        BanksVerb::List => list(session, output),
        BanksVerb::Import { file } => import(session, output, &file),
    }
}

fn list(session: &Session, output: &Output) -> Result<(), Trouble> {
    let banks = session.open()?.call("item_banks", json!({}))?;
    output.answer(&banks, |banks| {
        let banks: Vec<ItemBankLine> = serde_json::from_value(banks.clone()).unwrap_or_default();
        banks.iter().map(line).collect()
    });
    Ok(())
}

/// The bank's own name, its edition, how many exams and tests it has, its languages, and where it comes from.
fn line(line: &ItemBankLine) -> String {
    let bank = &line.bank;
    let parts = bank.written_exams.len() + bank.oral_exams.len() + bank.practical_tests.len();
    let from = if line.kept.is_some() { "added by this desk" } else { "ships with the program" };
    format!("{}\tedition {}\t{parts} parts\t{}\t{from}", bank.id, bank.edition, bank.languages.join(" "))
}

fn import(session: &Session, output: &Output, file: &Path) -> Result<(), Trouble> {
    let text = std::fs::read_to_string(file)
        .map_err(|_| Trouble::Usage(format!("The file {} cannot be read as text.", file.display())))?;
    let changed = session.open()?.call("import_item_bank", json!({ "text": text }))?;
    output.answer(&changed, |changed| {
        let is_new = changed.get("nouns").and_then(serde_json::Value::as_array).is_some_and(|nouns| !nouns.is_empty());
        vec![if is_new { "Imported.".to_owned() } else { "The desk has just this bank already.".to_owned() }]
    });
    Ok(())
}
