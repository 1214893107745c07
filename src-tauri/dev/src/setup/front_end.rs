//! The built screens in ui/dist. Tauri copies them into the window when it compiles.

use crate::command;
use crate::files;
use crate::project::Project;
use crate::stop::Stop;

/// Builds the screens unless neither their sources nor the built files changed since the last time.
pub(crate) fn ensure_built(project: &Project) -> Result<(), Stop> {
    let stamp = project.memory("front-end");
    let is_current = project.ui().join("dist/index.html").is_file()
        && files::read_text(&stamp).is_ok_and(|earlier| Some(earlier) == state_of(project).ok());
    if is_current {
        return Ok(());
    }
    println!("The screens changed since they were built last, so they are built into ui/dist.");
    command::run(&mut command::npm(project, &["run", "build:development"]))?;
    files::write_text(&stamp, &state_of(project)?)
}

/// The built files count too: somebody may have built other sources by hand in between.
fn state_of(project: &Project) -> Result<String, Stop> {
    let sources = files::fingerprint(&[project.ui(), project.root.join("assets")])?;
    let built = files::fingerprint(&[project.ui().join("dist")])?;
    Ok(format!("{sources:016x} {built:016x}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_texts_and_built_files_all_count() {
        let folder = tempfile::tempdir().unwrap();
        let project = Project::at(folder.path());
        let mut states = vec![state_of(&project).unwrap()];
        for file in ["ui/src/main.ts", "assets/locales/en/desk.ftl", "ui/dist/index.html"] {
            files::write_text(&project.root.join(file), "new").unwrap();
            let state = state_of(&project).unwrap();
            assert!(!states.contains(&state), "{file} did not count");
            states.push(state);
        }
    }
}
