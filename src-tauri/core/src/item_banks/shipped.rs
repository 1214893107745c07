//! The banks that ship with the program.

use super::ItemBank;
use crate::reference::{Reference, ReferenceError};

/// The files of the banks in `assets/item_banks`, in the order in which they are offered.
const FILES: [(&str, &str); 2] = [
    ("business_arithmetic.json", include_str!("../../../../assets/item_banks/business_arithmetic.json")),
    ("sewing_and_alterations.json", include_str!("../../../../assets/item_banks/sewing_and_alterations.json")),
];

/// The banks that were built into the program.
pub(crate) fn shipped(reference: &Reference) -> Result<Vec<ItemBank>, ReferenceError> {
    FILES.into_iter().map(|(file, text)| read(file, text, reference)).collect()
}

fn read(file: &'static str, text: &str, reference: &Reference) -> Result<ItemBank, ReferenceError> {
    super::import::read(text, reference).map_err(|problems| {
        let found =
            problems.first().map(|problem| format!("line {}, {}: {:?}", problem.line, problem.field, problem.kind));
        ReferenceError::Unreadable { file, problem: found.unwrap_or_default() }
    })
}
