//! How far an import is, and whether the caller still wants it.

use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::error::ImportError;
use super::source::FoundPack;

/// The caller is asked after so many rows; a table has up to some hundred thousand.
const ROWS_BETWEEN: u32 = 1_000;

/// How far an import is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// The file that is being read.
    pub file: String,
    /// The bytes that were read of all files.
    pub done: u64,
    /// The bytes of all files.
    pub total: u64,
}

/// Tells the caller how far the import is, and hears whether to go on.
pub(super) struct Watch<'a> {
    report: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    file: String,
    finished: u64,
    total: u64,
    rows: u32,
}

impl<'a> Watch<'a> {
    pub(super) fn new(packs: &[FoundPack], report: &'a mut dyn FnMut(Progress) -> ControlFlow<()>) -> Self {
        let total = packs.iter().flat_map(|pack| pack.tables.values()).map(|table| table.bytes).sum();
        Self { report, file: String::new(), finished: 0, total, rows: 0 }
    }

    /// A table begins.
    pub(super) fn begin(&mut self, file: &str) -> Result<(), ImportError> {
        file.clone_into(&mut self.file);
        self.tell(0)
    }

    /// A row begins after so many bytes of the table.
    pub(super) fn at(&mut self, byte: u64) -> Result<(), ImportError> {
        self.rows += 1;
        if self.rows < ROWS_BETWEEN {
            return Ok(());
        }
        self.rows = 0;
        self.tell(byte)
    }

    /// A table of so many bytes is read.
    pub(super) const fn end(&mut self, bytes: u64) {
        self.finished = self.finished.saturating_add(bytes);
    }

    /// All of it was read, and is about to be kept: the last moment to stop.
    pub(super) fn last(&mut self) -> Result<(), ImportError> {
        self.tell(0)
    }

    fn tell(&mut self, byte: u64) -> Result<(), ImportError> {
        let done = self.finished.saturating_add(byte).min(self.total);
        match (self.report)(Progress { file: self.file.clone(), done, total: self.total }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(ImportError::Cancelled),
        }
    }
}
