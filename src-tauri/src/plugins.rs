//! What Tauri's own plugins add to the window. None of them can be called by the screens: no permission of theirs is
//! granted.

use std::env;
#[cfg(target_os = "linux")]
use std::{fs, path::PathBuf};

use tauri::{AppHandle, Builder, Manager, Wry};
use tauri_plugin_window_state::StateFlags;

use crate::window::{IS_DRIVEN, OTHER_VAULT};

/// What tauri.conf.json calls the only window.
const WINDOW: &str = "main";

/// Adds the plugins that fit the way in which the program was started.
pub(crate) fn add(builder: Builder<Wry>) -> Builder<Wry> {
    let builder = if wants_one_window() { builder.plugin(one_window()) } else { builder };
    let builder = builder.plugin(tauri_plugin_dialog::init());
    if is_driven() { builder } else { builder.plugin(size_and_place()) }
}

/// Brings the first window forward when the program is started again. What really keeps a second program out is the
/// lock of the vault.
fn one_window() -> tauri::plugin::TauriPlugin<Wry> {
    tauri_plugin_single_instance::init(|app, _arguments, _folder| bring_forward(app))
}

fn bring_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A window that does not come forward is still in the task bar.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Keeps where the window was and how large: figures only, and nothing of what it showed.
fn size_and_place() -> tauri::plugin::TauriPlugin<Wry> {
    let flags = StateFlags::POSITION | StateFlags::SIZE | StateFlags::MAXIMIZED;
    tauri_plugin_window_state::Builder::new().with_state_flags(flags).build()
}

/// A vault of another place is another desk, which has a window of its own. The driver opens many windows.
fn wants_one_window() -> bool {
    env::var_os(OTHER_VAULT).is_none() && !is_driven() && can_meet_others()
}

fn is_driven() -> bool {
    env::var_os(IS_DRIVEN).is_some()
}

/// On Linux, programs meet on the session bus. Where there is none, the program starts without meeting anybody.
#[cfg(target_os = "linux")]
fn can_meet_others() -> bool {
    env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || runtime_folder().is_some_and(|folder| folder.join("bus").exists())
}

/// The folder that the system gives to a person while they are logged in.
#[cfg(target_os = "linux")]
fn runtime_folder() -> Option<PathBuf> {
    use std::os::unix::fs::MetadataExt;

    let by_number =
        || fs::metadata("/proc/self").ok().map(|process| PathBuf::from(format!("/run/user/{}", process.uid())));
    env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).or_else(by_number)
}

#[cfg(not(target_os = "linux"))]
fn can_meet_others() -> bool {
    true
}
