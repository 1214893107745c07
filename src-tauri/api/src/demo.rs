//! The demo desk: six invented candidates and their directory, loaded by calling the list's own commands.
//!
//! There is no SQL and no stored answer here. What the demo desk shows is what the program makes of the calls.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use express_core::desk::{Desk, DeskDetails, DeskSetup};
use express_core::message::term;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::commands::{Nothing, dispatch};
use crate::demo_folder::DemoFolder;
use crate::desk::{self, DeskStatus};
use crate::failure::Failure;
use crate::files::write_new;
use crate::program::State;

/// The story of the demo desk, as a list of calls.
const STORY: &str = include_str!("../../../assets/examples/demo-desk.json");

/// Files that the story names.
const FILES: &[(&str, &str)] = &[("@demo-offers.json", include_str!("../../../assets/examples/demo-offers.json"))];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    format: String,
    desk: DeskDetails,
    counsellor: String,
    calls: Vec<StoryCall>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoryCall {
    command: String,
    /// The name under which later calls speak of the id that this call answers.
    #[serde(default)]
    r#as: Option<String>,
    request: Value,
}

/// Opens the demo desk in its own temporary vault. The vault of the desk is not touched.
pub(crate) fn open(state: &mut State, _: Nothing) -> Result<DeskStatus, Failure> {
    desk::close(state);
    let story: Story =
        serde_json::from_str(STORY).map_err(|error| Failure::internal(&format!("demo desk: {error}")))?;
    if story.format != "express-demo/1" {
        return Err(Failure::internal("demo desk: another format"));
    }
    let folder = DemoFolder::new(&state.places.demo, &*state.surroundings)?;
    // Nobody types this passphrase; it lasts as long as the folder and protects nobody's facts.
    let mut chance = [0; 16];
    state.surroundings.fill_random(&mut chance).map_err(express_core::Error::from)?;
    let passphrase: String = chance.iter().map(|byte| format!("{byte:02x}")).collect();
    let setup =
        DeskSetup { desk: story.desk, counsellor: story.counsellor, passphrase: &passphrase, key_cost: state.key_cost };
    let (surroundings, reference) = (Arc::clone(&state.surroundings), Arc::clone(&state.reference));
    state.desk = Some(Desk::set_up(&folder.path().join("demo.express"), &setup, surroundings, reference)?);
    let files = lay_files(folder.path())?;
    state.demo = Some(folder);
    if let Err(failure) = tell(state, story.calls, files) {
        desk::close(state);
        return Err(failure);
    }
    desk::status(state, Nothing {})
}

/// Lays the files of the story beside the vault of the demo desk; each goes under the name by which the story speaks of it.
fn lay_files(folder: &Path) -> Result<BTreeMap<String, Value>, Failure> {
    let mut names = BTreeMap::new();
    for (name, text) in FILES {
        let path = folder.join(name.trim_start_matches('@'));
        write_new(&path, text.as_bytes())?;
        names.insert((*name).to_owned(), json!(path));
    }
    Ok(names)
}

/// Makes the calls in their order. `names` is what later calls speak of.
fn tell(state: &mut State, calls: Vec<StoryCall>, mut names: BTreeMap<String, Value>) -> Result<(), Failure> {
    for (number, call) in calls.into_iter().enumerate() {
        let mut request = call.request;
        fill_in(&mut request, &names);
        let reply = dispatch(state, &call.command, request).map_err(|failure| {
            let code = term("", &failure.code);
            Failure::internal(&format!("demo desk: call {number}, {}: {code} {}", call.command, failure.details))
        })?;
        if let Some(name) = call.r#as {
            names.insert(format!("${name}"), reply.get("value").cloned().unwrap_or(Value::Null));
        }
        if call.command == "import_offers_file" {
            name_offers(state, &mut names)?;
        }
    }
    Ok(())
}

/// Lets later calls speak of an offer by its key.
fn name_offers(state: &mut State, names: &mut BTreeMap<String, Value>) -> Result<(), Failure> {
    for line in state.desk()?.directory()? {
        names.insert(format!("offer:{}", line.offer.details.key), json!(line.offer.id));
    }
    Ok(())
}

/// Replaces every text that is one of the names.
fn fill_in(value: &mut Value, names: &BTreeMap<String, Value>) {
    match value {
        Value::String(text) => {
            if let Some(replacement) = names.get(text.as_str()) {
                *value = replacement.clone();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill_in(item, names)),
        Value::Object(fields) => fields.values_mut().for_each(|field| fill_in(field, names)),
        _ => {}
    }
}
