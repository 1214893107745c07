//! The window itself: where its data lies, how it opens and what happens when it closes.
//!
//! What it shows is made of the files in `ui`; it never shows anything else.

use std::env;
use std::path::PathBuf;
use std::sync::Arc;

use express_api::{KeyCost, Places, Program, SystemSurroundings, system_viewer};
use serde_json::json;
use tauri::{App, AppHandle, Manager, RunEvent, Url, WebviewWindowBuilder};

use crate::StartError;
use crate::commands::SharedProgram;

/// The vault of another place, for trying something out.
pub(crate) const OTHER_VAULT: &str = "EXPRESS_VAULT";

/// The vault's file in the folder that the system gives to the program.
const VAULT: &str = "desk.express";

/// Set by the driver of the window tests.
pub(crate) const IS_DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Makes the program and then the window, because the screens call the program as soon as they are there.
pub(crate) fn open(app: &App) -> Result<(), StartError> {
    let places = places(app.handle())?;
    let program = Program::new(places, Arc::new(SystemSurroundings), KeyCost::default(), system_viewer())
        .map_err(|failure| StartError::Anyhow(std::io::Error::other(failure.details.to_string()).into()))?;
    let program: SharedProgram = Arc::new(program);
    read_library(Arc::clone(&program));
    app.manage(program);
    for config in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app.handle(), config)?
            // Nothing of what the screens showed is kept outside the vault. The driver cannot reach such a window.
            .incognito(env::var_os(IS_DRIVEN).is_none())
            .on_navigation(is_our_own)
            .build()?;
    }
    Ok(())
}

/// Makes the library of ESCO ready while somebody types the passphrase. Where it cannot be read, the starter list
/// answers, and the settings say what is wrong.
fn read_library(program: SharedProgram) {
    std::thread::spawn(move || program.read_library());
}

/// Locks the desk when the program ends, so that the vault is closed and a demo desk is thrown away.
pub(crate) fn react(app: &AppHandle, event: RunEvent) {
    if let (RunEvent::Exit, Some(program)) = (event, app.try_state::<SharedProgram>()) {
        // The program ends in any case; a vault that was not closed neatly is put in order at the next opening.
        let _ = program.call("lock", json!({}));
    }
}

fn places(app: &AppHandle) -> Result<Places, StartError> {
    let vault = match env::var_os(OTHER_VAULT) {
        Some(path) => std::path::absolute(PathBuf::from(path))?,
        None => app.path().app_data_dir()?.join(VAULT),
    };
    Ok(Places::beside(vault, documents(app)?))
}

/// The folder that the system keeps documents in, or the person's own folder where that one was never made.
fn documents(app: &AppHandle) -> Result<PathBuf, StartError> {
    match app.path().document_dir() {
        Ok(folder) if folder.is_dir() => Ok(folder),
        _ => app.path().home_dir(),
    }
}

/// Whether an address is one of the screens. Everything else, above all the network, is refused.
fn is_our_own(address: &Url) -> bool {
    let is_app = address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost");
    is_app || address.as_str() == "about:blank"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_shown(address: &str) -> bool {
        is_our_own(&Url::parse(address).unwrap())
    }

    #[test]
    fn the_window_shows_the_screens_and_nothing_else() {
        assert!(is_shown("tauri://localhost/index.html"));
        assert!(is_shown("http://tauri.localhost/index.html"));
        assert!(!is_shown("https://example.org/"));
        assert!(!is_shown("file:///etc/passwd"));
        assert!(!is_shown("https://tauri.localhost.example.org/"));
    }
}
