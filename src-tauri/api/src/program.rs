//! The program as every host holds it: one state behind one lock, and one way to call a command.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use express_core::desk::Desk;
use express_core::reference::{Reference, ReferenceError};
use express_core::{Error, KeyCost, Surroundings};
use express_documents::Words;
use serde_json::Value;

use crate::commands;
use crate::copies::Copies;
use crate::demo_folder::{DemoFolder, remove_left_behind};
use crate::failure::Failure;
use crate::many_papers::PaperRun;
use crate::taxonomy::Shelf;
use crate::taxonomy_import::ImportRun;
use crate::viewer::Viewer;
use crate::wording::words;

/// Where the program keeps what it keeps. Every path is handed in by the host.
#[derive(Debug, Clone)]
pub struct Places {
    /// The vault of the desk.
    pub vault: PathBuf,
    /// How the paths of demo folders begin. Each open demo desk has one of its own, which goes with it.
    pub demo: PathBuf,
    /// The private folder for plain copies of papers. It is emptied when the desk is locked.
    pub copies: PathBuf,
    /// The settings of the program.
    pub settings: PathBuf,
    /// The folder in which the person keeps documents; papers are saved below it.
    pub documents: PathBuf,
}

impl Places {
    /// Everything beside the vault but the documents.
    pub fn beside(vault: PathBuf, documents: PathBuf) -> Self {
        let beside = |ending| vault.with_extension(ending);
        Self { demo: beside("demo"), copies: beside("copies"), settings: beside("settings.json"), documents, vault }
    }
}

/// The program: its commands, and the desk that is open.
pub struct Program {
    state: Mutex<State>,
}

/// What the handlers work on.
pub(crate) struct State {
    pub(crate) places: Places,
    pub(crate) surroundings: Arc<dyn Surroundings>,
    pub(crate) reference: Arc<Reference>,
    /// The words of the languages that were asked for so far; to read them takes longer than to say something.
    words: BTreeMap<String, Arc<Words>>,
    pub(crate) shelf: Arc<Shelf>,
    pub(crate) import: Arc<ImportRun>,
    pub(crate) paper_run: Arc<PaperRun>,
    pub(crate) key_cost: KeyCost,
    pub(crate) viewer: Viewer,
    pub(crate) desk: Option<Desk>,
    /// The plain copies of papers that were made since the desk was opened.
    pub(crate) copies: Copies,
    /// The demo desk's folder; it lives as long as the demo desk is open.
    pub(crate) demo: Option<DemoFolder>,
}

impl Program {
    /// A program without an open desk. `key_cost` is what a guess of a new desk's passphrase shall cost, and `viewer`
    /// shows papers outside the program.
    ///
    /// # Errors
    /// When the reference data that ships with the program cannot be read.
    pub fn new(
        places: Places,
        surroundings: Arc<dyn Surroundings>,
        key_cost: KeyCost,
        viewer: Viewer,
    ) -> Result<Self, Failure> {
        let broken = |error: ReferenceError| Failure::from(Error::Reference(error.to_string()));
        let reference = Arc::new(Reference::load().map_err(broken)?);
        remove_left_behind(&places.demo);
        let copies = Copies::at_start(&places);
        let state = State {
            places,
            surroundings,
            reference,
            words: BTreeMap::new(),
            shelf: Arc::default(),
            import: Arc::default(),
            paper_run: Arc::default(),
            key_cost,
            viewer,
            desk: None,
            copies,
            demo: None,
        };
        Ok(Self { state: Mutex::new(state) })
    }

    /// Makes the library of ESCO beside the vault ready to be searched, which takes seconds. Until then, and where there
    /// is no library, the starter list answers; other commands answer meanwhile.
    ///
    /// # Errors
    /// A code and details when there is a library that cannot be read.
    pub fn read_library(&self) -> Result<(), Failure> {
        let (vault, shelf) = self.with_state(|state| (state.places.vault.clone(), Arc::clone(&state.shelf)));
        shelf.read_library(&vault)
    }

    /// Calls a command of the list by its name.
    ///
    /// # Errors
    /// A code and details; the words for people are the caller's.
    pub fn call(&self, command: &str, request: Value) -> Result<Value, Failure> {
        commands::call(self, command, request)
    }

    /// Works on the state; nobody else does meanwhile.
    pub(crate) fn with_state<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        // A panic in an earlier call left the vault as the last commit made it, so the lock is taken anyway.
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl State {
    /// The open desk, or the answer that it is locked.
    pub(crate) fn desk(&mut self) -> Result<&mut Desk, Failure> {
        self.desk.as_mut().ok_or_else(Failure::locked)
    }

    /// The words of a language, unless it is none of those that will do.
    pub(crate) fn words(&mut self, language: &str, allowed: &[&str]) -> Result<Arc<Words>, Failure> {
        if let Some(known) = self.words.get(language).filter(|_| allowed.contains(&language)) {
            return Ok(Arc::clone(known));
        }
        let read = Arc::new(words(language, allowed, &self.reference)?);
        self.words.insert(language.to_owned(), Arc::clone(&read));
        Ok(read)
    }
}
