//! The window: one of the hosts of the commands in `express-api`.
//!
//! It knows no rules, no vault and no SQL. It says where the vault lies, opens the window, and hands every call of the
//! screens to the program.

mod commands;
mod dialogs;
mod plugins;
mod window;

use tauri::Builder;

/// Why the window did not open or did not stay open.
pub type StartError = tauri::Error;

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When the system cannot open a window, or knows no place for the program's data.
pub fn run() -> Result<(), StartError> {
    let builder = plugins::add(Builder::default()).invoke_handler(commands::handler());
    let builder = builder.setup(|app| Ok(window::open(app)?));
    builder.build(tauri::generate_context!())?.run(window::react);
    Ok(())
}
