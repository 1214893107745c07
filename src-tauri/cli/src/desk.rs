//! Verbs about the desk: set up, check, back up, restore.

use std::path::Path;

use serde_json::{Value, json};

use crate::output::{Output, Trouble};
use crate::session::Session;

/// What was typed about a new desk.
pub(crate) struct NewDesk {
    pub(crate) desk: String,
    pub(crate) counsellor: String,
    pub(crate) place: String,
    pub(crate) country: String,
    pub(crate) region: String,
}

pub(crate) fn init(session: &Session, output: &Output, new: &NewDesk) -> Result<(), Trouble> {
    let program = session.program()?;
    let status = program.call(
        "set_up_desk",
        json!({
            "desk": { "name": new.desk, "place": new.place, "country": new.country, "region": new.region },
            "counsellor": new.counsellor,
            "passphrase": session.passphrase()?,
        }),
    )?;
    output.answer(&status, |_| {
        vec![
            format!("The desk “{}” is set up.", new.desk),
            "Nobody can recover the passphrase. Keep it where only you find it.".to_owned(),
        ]
    });
    Ok(())
}

pub(crate) fn verify(session: &Session, output: &Output) -> Result<(), Trouble> {
    let found = session.open()?.call("verify", json!({}))?;
    let sound = found.get("file_is_sound") == Some(&Value::Bool(true));
    let broken = found.get("first_broken_entry").and_then(Value::as_i64);
    output.answer(&found, |found| {
        let entries = found.get("audit_entries").and_then(Value::as_i64).unwrap_or_default();
        let file =
            if sound { "The vault is sound." } else { "The vault is damaged. Keep the file and restore a backup." };
        let chain = match broken {
            None => format!("All {entries} entries of the audit fit their chain."),
            Some(entry) => format!("Entry {entry} of the audit does not fit its chain."),
        };
        vec![file.to_owned(), chain]
    });
    if sound && broken.is_none() { Ok(()) } else { Err(Trouble::usage("The check found trouble.")) }
}

pub(crate) fn back_up(session: &Session, output: &Output, out: &Path) -> Result<(), Trouble> {
    let summary = session.open()?.call("back_up", json!({ "path": out }))?;
    output.answer(&summary, |_| vec![format!("Backed up to {}. It opens with the same passphrase.", out.display())]);
    Ok(())
}

pub(crate) fn restore(session: &Session, output: &Output, file: &Path) -> Result<(), Trouble> {
    let summary = session.program()?.call("restore", json!({ "backup": file }))?;
    output.answer(&summary, |_| {
        vec!["Restored. It opens with the passphrase that was valid when the backup was made.".to_owned()]
    });
    Ok(())
}
