//! Calls any command of the list, so that everything the window can do can be done and tested here.

use std::io::Read;

use serde_json::Value;

use crate::output::{Output, Trouble};
use crate::session::Session;

/// Commands that work without an open desk, or open one by themselves.
const WITHOUT_DESK: &[&str] = &[
    "desk_status",
    "set_up_desk",
    "open_demo_desk",
    "unlock",
    "lock",
    "restore",
    "reference_lists",
    "import_taxonomy",
    "taxonomy_packs",
];

pub(crate) fn run(session: &Session, output: &Output, command: &str, request: &str) -> Result<(), Trouble> {
    let text = if request == "-" { read_input()? } else { request.to_owned() };
    let request: Value =
        serde_json::from_str(&text).map_err(|error| Trouble::Usage(format!("The request is no JSON: {error}")))?;
    let without_desk = WITHOUT_DESK.contains(&command) || !express_api::COMMANDS.contains(&command);
    let program = if without_desk { session.program()? } else { session.open()? };
    let reply = program.call(command, request)?;
    output.answer(&reply, |reply| vec![format!("{reply:#}")]);
    Ok(())
}

fn read_input() -> Result<String, Trouble> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|_| Trouble::usage("Standard input cannot be read."))?;
    Ok(text)
}
