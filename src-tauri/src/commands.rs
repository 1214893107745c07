//! One adapter for each command of the list. There is nothing in them: what a command does stands in `express-api`. The
//! few commands that only a window can answer stand in `dialogs.rs`.

use std::sync::Arc;

use express_api::{Failure, FailureCode, Program};
use serde_json::{Value, json};
use tauri::ipc::Invoke;
use tauri::{State, Wry};

/// The program as Tauri keeps it for the adapters.
pub(crate) type SharedProgram = Arc<Program>;

macro_rules! adapters {
    ($($name:ident)+) => {
        $(#[tauri::command]
        async fn $name(program: State<'_, SharedProgram>, request: Value) -> Result<Value, Failure> {
            call(&program, stringify!($name), request).await
        })+

        /// Hands each call of the screens to its adapter.
        pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![
                $($name,)+ crate::dialogs::choose_paper_target, crate::dialogs::choose_papers_folder,
                crate::dialogs::choose_taxonomy_source,
                crate::dialogs::choose_offers_source, crate::dialogs::choose_offers_target
            ]
        }
    };
}

express_api::for_each_command!(adapters);

/// Calls the program away from the thread that draws, because a passphrase takes a second and a vault may take more.
async fn call(program: &SharedProgram, command: &'static str, request: Value) -> Result<Value, Failure> {
    let program = Arc::clone(program);
    let work = tauri::async_runtime::spawn_blocking(move || program.call(command, request));
    // A panic is a fault of the program. Its text may hold a value of somebody's, so only its kind is told.
    let panicked = |_| Failure { code: FailureCode::Internal, details: json!({ "detail": "panic" }) };
    work.await.unwrap_or_else(|error| Err(panicked(error)))
}
