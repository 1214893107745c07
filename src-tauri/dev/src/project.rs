//! Where things lie: the checkout and its target folder.

use std::env;
use std::path::{Path, PathBuf};

use crate::stop::Stop;

/// The checkout that `cargo dev` was called in.
#[derive(Debug)]
pub(crate) struct Project {
    /// The folder of the root `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Cargo's target folder, wherever it is configured to be.
    pub(crate) target: PathBuf,
}

impl Project {
    /// Asks Cargo's environment rather than compiled-in paths, because several checkouts may share one target folder.
    pub(crate) fn find() -> Result<Self, Stop> {
        let manifest_folder = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = manifest_folder.as_deref().and_then(|folder| folder.ancestors().nth(2));
        let program = env::current_exe().ok();
        // The program itself lies in <target>/debug/express-dev.
        let target = program.as_deref().and_then(|file| file.ancestors().nth(2));
        match (root, target) {
            (Some(root), Some(target)) => Ok(Self { root: root.to_owned(), target: target.to_owned() }),
            _ => Err(Stop::because("please start this as `cargo dev` inside the EXpress folder.")),
        }
    }

    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Tools that `cargo dev` installs for itself stay inside the project.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// What `cargo dev` remembers from one call to the next.
    pub(crate) fn memory(&self, name: &str) -> PathBuf {
        self.target.join("dev").join(name)
    }

    /// The path as people write it: relative to the checkout.
    pub(crate) fn short<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }

    #[cfg(test)]
    pub(crate) fn at(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        Self { target: root.join("target"), root }
    }
}
