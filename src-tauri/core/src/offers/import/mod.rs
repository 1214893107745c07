//! Looks at a file of providers and offers and imports it. Either all of it comes in, or nothing does.
//!
//! Each format is read into one draft; the draft is held against the desk once, for the preview and for the import alike.
//! Entries are known by their `key`, so that a newer file changes what an older one brought.

pub(super) mod draft;
mod express;
mod settle;
mod source;
mod table;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::draft::Draft;
use self::settle::{Ready, Settled};
use crate::change::Changed;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::imports::ImportPreview;
use crate::operation::Operation;
use crate::store::record::Record;
use crate::store::transaction::Change;

pub use source::{OffersSource, PackageFile};
pub use table::template;

/// What an import did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportSummary {
    /// Entries that were not here before.
    pub added: usize,
    /// Entries that were here and are different now.
    pub changed: usize,
    /// Entries that were here and are the same.
    pub unchanged: usize,
}

impl Desk {
    /// What an import would do.
    ///
    /// # Errors
    /// When the store cannot be read. What is wrong with the file stands in the preview.
    pub fn preview_offers(&self, source: &OffersSource) -> Result<ImportPreview> {
        let draft = self.draft(source)?;
        let format = draft.format;
        let settled = self.settle(draft)?;
        Ok(ImportPreview { format, entries: settled.entries(), problems: settled.problems, notes: settled.notes })
    }

    fn draft(&self, source: &OffersSource) -> Result<Draft> {
        Ok(Draft::read(source, self.reference(), &self.details()?.details.country))
    }

    /// Imports offers, with their providers and places, in one change.
    ///
    /// # Errors
    /// [`Error::ImportRejected`] with every problem; then nothing was imported.
    pub fn import_offers(&mut self, source: &OffersSource) -> Result<Changed<ImportSummary>> {
        let settled = self.settle(self.draft(source)?)?;
        if !settled.problems.is_empty() {
            return Err(Error::ImportRejected(settled.problems));
        }
        let Settled { providers, offers, places, .. } = settled;
        self.change(Operation::ImportOffers, None, |tx| {
            let mut summary = ImportSummary::default();
            providers.iter().try_for_each(|ready| keep(tx, ready, &mut summary))?;
            offers.iter().try_for_each(|ready| keep(tx, ready, &mut summary))?;
            places.iter().try_for_each(|ready| keep(tx, ready, &mut summary))?;
            Ok(summary)
        })
    }
}

fn keep<D: Record>(tx: &Change<'_>, ready: &Ready<D>, summary: &mut ImportSummary) -> Result<()> {
    match &ready.kept {
        None => {
            summary.added += 1;
            tx.insert(ready.id, &ready.details)
        }
        Some(_) if ready.changed_fields.is_empty() => {
            summary.unchanged += 1;
            Ok(())
        }
        Some(rev) => {
            summary.changed += 1;
            tx.update(ready.id, *rev, &ready.details).map(|_| ())
        }
    }
}
