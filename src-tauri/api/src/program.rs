//! The program as every host holds it: one state behind one lock, and one way to call a command.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use express_core::desk::Desk;
use express_core::reference::Reference;
use express_core::{Error, KeyCost, Surroundings};
use serde_json::Value;

use crate::commands::dispatch;
use crate::demo::DemoFolder;
use crate::failure::Failure;

/// Where the program keeps what it keeps. Every path is handed in by the host.
#[derive(Debug, Clone)]
pub struct Places {
    /// The vault of the desk.
    pub vault: PathBuf,
    /// A private folder for the demo desk. It is emptied when the demo desk is left.
    pub demo: PathBuf,
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
    pub(crate) key_cost: KeyCost,
    pub(crate) desk: Option<Desk>,
    /// The demo desk's folder; it lives as long as the demo desk is open.
    pub(crate) demo: Option<DemoFolder>,
}

impl Program {
    /// A program without an open desk. `key_cost` is what a guess of a new desk's passphrase shall cost.
    ///
    /// # Errors
    /// When the reference data that ships with the program cannot be read.
    pub fn new(places: Places, surroundings: Arc<dyn Surroundings>, key_cost: KeyCost) -> Result<Self, Failure> {
        let reference = Reference::load().map_err(|error| Failure::from(Error::Reference(error.to_string())))?;
        let reference = Arc::new(reference);
        let state = State { places, surroundings, reference, key_cost, desk: None, demo: None };
        Ok(Self { state: Mutex::new(state) })
    }

    /// Calls a command of the list by its name.
    ///
    /// # Errors
    /// A code and details; the words for people are the caller's.
    pub fn call(&self, command: &str, request: Value) -> Result<Value, Failure> {
        // A panic in an earlier call left the vault as the last commit made it, so the lock is taken anyway.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        dispatch(&mut state, command, request)
    }
}

impl State {
    /// The open desk, or the answer that it is locked.
    pub(crate) fn desk(&mut self) -> Result<&mut Desk, Failure> {
        self.desk.as_mut().ok_or_else(Failure::locked)
    }
}
