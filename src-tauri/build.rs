//! Tells Tauri which commands the window may call.
//!
//! The list is read from the capability file itself, so that a command without a grant cannot be called, and a grant
//! without a command does not compile. Nothing else is generated here.

use std::error::Error;
use std::fs;

use tauri_build::{AppManifest, Attributes};

const CAPABILITIES: &str = "./src-tauri/capabilities/**/*";
const GRANTS: &str = "src-tauri/capabilities/main.json";

fn main() -> Result<(), Box<dyn Error>> {
    // With a pattern of our own, Tauri no longer looks for changes by itself.
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    let commands = granted_commands(&fs::read_to_string(GRANTS)?);
    let attributes = Attributes::new()
        .capabilities_path_pattern(CAPABILITIES)
        .app_manifest(AppManifest::new().commands(Vec::leak(commands)));
    Ok(tauri_build::try_build(attributes)?)
}

/// `"allow-desk-status"` grants the command `desk_status`. Tauri wants names that live as long as the build.
fn granted_commands(capability: &str) -> Vec<&'static str> {
    let texts = capability.split('"').filter_map(|text| text.strip_prefix("allow-"));
    texts.map(|name| &*name.replace('-', "_").leak()).collect()
}
