//! Reads the file of a bank and keeps it at the desk. Either all of it comes in, or nothing does.

use super::{ItemBank, ItemBankDetails, KeptItemBank, check};
use crate::change::Changed;
use crate::desk::Desk;
use crate::error::{Error, OrNotFound, Result};
use crate::ids::ItemBankId;
use crate::imports::{ImportProblem, ImportProblemKind, Places};
use crate::noun::Noun;
use crate::operation::Operation;
use crate::reference::Reference;
use crate::store::rows;

/// The largest file of a bank, in bytes.
pub const LARGEST_BANK: usize = 2_000_000;

impl Desk {
    /// The banks that this desk added, in the order of adding.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn kept_item_banks(&self) -> Result<Vec<KeptItemBank>> {
        rows::list::<ItemBankDetails>(self.vault())
    }

    /// Every bank that can be run here: those that ship with the program, then the desk's own.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn item_banks(&self) -> Result<Vec<ItemBank>> {
        let kept = self.kept_item_banks()?.into_iter().map(|bank| bank.details.content);
        Ok(self.reference().item_banks().iter().cloned().chain(kept).collect())
    }

    /// Adds the bank of a file, or lets it take the place of a lower edition.
    ///
    /// # Errors
    /// [`Error::ImportRejected`] with every problem; then the banks are as before.
    pub fn import_item_bank(&mut self, text: &str) -> Result<Changed<ItemBankId>> {
        let bank = read(text, self.reference()).map_err(Error::ImportRejected)?;
        let refused = |field: &str, kind| {
            let line = Places::of(text).line(field);
            Error::ImportRejected(vec![ImportProblem::new(line, field.to_owned(), kind)])
        };
        if self.reference().item_banks().iter().any(|shipped| shipped.id == bank.id) {
            return Err(refused("id", ImportProblemKind::NameTaken));
        }
        let before = self.kept_item_banks()?.into_iter().find(|kept| kept.details.key == bank.id);
        let details = ItemBankDetails { key: bank.id.clone(), content: bank };
        match before {
            None => {
                let id = ItemBankId(self.new_id()?);
                self.change(Operation::ImportItemBank, None, |tx| tx.insert(id, &details).map(|()| id))
            }
            Some(kept) if kept.details.content.edition > details.content.edition => {
                Err(refused("edition", ImportProblemKind::OlderEdition { kept: kept.details.content.edition }))
            }
            Some(kept) => self.change(Operation::ImportItemBank, None, |tx| {
                if kept.details != details {
                    tx.update(kept.id, kept.rev, &details)?;
                }
                Ok(kept.id)
            }),
        }
    }

    /// Removes a bank that the desk added. Assessments that were begun keep their questions.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::ChangedMeanwhile`].
    pub fn remove_item_bank(&mut self, id: ItemBankId, rev: i64) -> Result<Changed<()>> {
        rows::get::<ItemBankDetails>(self.vault(), id)?.or_not_found(Noun::ItemBank)?;
        self.change(Operation::RemoveItemBank, None, |tx| tx.remove::<ItemBankDetails>(id, rev))
    }
}

/// The bank that the text of a file says, or everything that is wrong with it.
pub(super) fn read(text: &str, reference: &Reference) -> std::result::Result<ItemBank, Vec<ImportProblem>> {
    if text.len() > LARGEST_BANK {
        let kind = ImportProblemKind::TooLarge { at_most: LARGEST_BANK };
        return Err(vec![ImportProblem::new(1, String::new(), kind)]);
    }
    let text = text.trim_start_matches('\u{FEFF}');
    let bank = shaped(text).map_err(|problem| vec![problem])?;
    let problems = check::problems(&bank, reference);
    if problems.is_empty() {
        return Ok(bank);
    }
    let places = Places::of(text);
    let placed = |(field, kind): (String, ImportProblemKind)| ImportProblem::new(places.line(&field), field, kind);
    Err(problems.into_iter().map(placed).collect())
}

fn shaped(text: &str) -> std::result::Result<ItemBank, ImportProblem> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let bank = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let error = error.into_inner();
        if !error.is_data() {
            return ImportProblem::new(error.line(), String::new(), ImportProblemKind::NotJson);
        }
        let detail = error.to_string();
        let field = field_of(&path, &detail);
        // What a file lacks is looked for where it belongs; the parser notices it only at the end.
        let line = Places::of(text).line(&field);
        ImportProblem::new(line, field, ImportProblemKind::OtherShape { detail })
    })?;
    let not_json =
        |error: serde_json::Error| ImportProblem::new(error.line(), String::new(), ImportProblemKind::NotJson);
    reader.end().map_err(not_json)?;
    Ok(bank)
}

/// The way to the field: the parser's own, with the field that its message quotes where that one is missing or unknown.
fn field_of(path: &str, detail: &str) -> String {
    let way = if path == "." { "" } else { path };
    let is_about_a_field = detail.starts_with("missing field") || detail.starts_with("unknown field");
    match detail.split('`').nth(1).filter(|_| is_about_a_field) {
        Some(name) if way.rsplit('.').next() != Some(name) => {
            format!("{way}{}{name}", if way.is_empty() { "" } else { "." })
        }
        _ => way.to_owned(),
    }
}
