//! Windows of the system that the screens ask for. They are opened here, so that the screens need no permission of the
//! plugin behind them.

use std::path::Path;

use express_api::{
    ChooseOffersSource, ChooseOffersTarget, ChoosePaperTarget, ChoosePapersFolder, ChooseTaxonomySource, Failure,
    FailureCode,
};
use serde_json::{Value, json};
use tauri::{WebviewWindow, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// Lets the person choose where a paper, or a zip file of many, is saved. It writes nothing.
#[tauri::command]
pub(crate) async fn choose_paper_target(window: WebviewWindow, request: Value) -> Result<Option<String>, Failure> {
    let ChoosePaperTarget { suggested } =
        serde_json::from_value(request).map_err(|_| malformed("suggested", "a path"))?;
    let dialog = filtered(proposing(window.dialog().file(), &suggested), &suggested).set_parent(&window);
    chosen(move || dialog.blocking_save_file()).await
}

/// Lets the person choose the folder in which many papers are saved. It writes nothing.
#[tauri::command]
pub(crate) async fn choose_papers_folder(window: WebviewWindow, request: Value) -> Result<Option<String>, Failure> {
    let ChoosePapersFolder { suggested } =
        serde_json::from_value(request).map_err(|_| malformed("suggested", "a path"))?;
    // The dialog opens in the folder itself, so that one choice more is needed only for another one.
    let dialog = proposing(window.dialog().file(), &suggested.join("papers")).set_parent(&window);
    chosen(move || dialog.blocking_pick_folder()).await
}

/// Lets the person choose the zip file or the folder from which ESCO is imported. It reads nothing.
#[tauri::command]
pub(crate) async fn choose_taxonomy_source(window: WebviewWindow, request: Value) -> Result<Option<String>, Failure> {
    let ChooseTaxonomySource { folder } =
        serde_json::from_value(request).map_err(|_| malformed("folder", "yes or no"))?;
    let dialog = window.dialog().file().set_parent(&window);
    if folder {
        chosen(move || dialog.blocking_pick_folder()).await
    } else {
        let dialog = dialog.add_filter("ZIP", &["zip"]);
        chosen(move || dialog.blocking_pick_file()).await
    }
}

/// Lets the person choose the file or the folder from which offers are imported. It reads nothing.
#[tauri::command]
pub(crate) async fn choose_offers_source(window: WebviewWindow, request: Value) -> Result<Option<String>, Failure> {
    let ChooseOffersSource { folder } =
        serde_json::from_value(request).map_err(|_| malformed("folder", "yes or no"))?;
    let dialog = window.dialog().file().set_parent(&window);
    if folder {
        chosen(move || dialog.blocking_pick_folder()).await
    } else {
        let dialog = dialog.add_filter("JSON, CSV, ZIP", &["json", "csv", "zip"]);
        chosen(move || dialog.blocking_pick_file()).await
    }
}

/// Lets the person choose where a file of offers or a calendar is saved. It writes nothing.
#[tauri::command]
pub(crate) async fn choose_offers_target(window: WebviewWindow, request: Value) -> Result<Option<String>, Failure> {
    let ChooseOffersTarget { suggested } =
        serde_json::from_value(request).map_err(|_| malformed("suggested", "a name"))?;
    let dialog = filtered(proposing(window.dialog().file(), &suggested), &suggested).set_parent(&window);
    chosen(move || dialog.blocking_save_file()).await
}

/// What somebody chose, as a path. They take as long as they like, so they are waited for away from all other work.
async fn chosen(ask: impl FnOnce() -> Option<FilePath> + Send + 'static) -> Result<Option<String>, Failure> {
    let chosen = tauri::async_runtime::spawn_blocking(ask).await.map_err(|_| internal("panic"))?;
    let path = chosen.map(FilePath::into_path).transpose().map_err(|_| internal("no path was chosen"))?;
    // A path that is no text cannot be handed to the screens and back without becoming another one.
    path.map(|path| path.into_os_string().into_string().map_err(|_| internal("a path is no text"))).transpose()
}

/// The dialog opens in the proposed folder; where that was not made yet, in the nearest one around it.
fn proposing(dialog: FileDialogBuilder<Wry>, suggested: &Path) -> FileDialogBuilder<Wry> {
    let dialog = match suggested.file_name() {
        Some(name) => dialog.set_file_name(name.to_string_lossy()),
        None => dialog,
    };
    match suggested.ancestors().skip(1).find(|folder| folder.is_dir()) {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    }
}

/// The dialog shows files of the kind that is proposed.
fn filtered(dialog: FileDialogBuilder<Wry>, suggested: &Path) -> FileDialogBuilder<Wry> {
    match suggested.extension().and_then(|ending| ending.to_str()) {
        Some(ending) => dialog.add_filter(ending.to_uppercase(), &[ending]),
        None => dialog,
    }
}

fn malformed(field: &str, wanted: &str) -> Failure {
    Failure { code: FailureCode::MalformedRequest, details: json!({ "field": field, "detail": wanted }) }
}

fn internal(detail: &str) -> Failure {
    Failure { code: FailureCode::Internal, details: json!({ "detail": detail }) }
}
