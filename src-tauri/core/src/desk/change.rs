//! Changes what the desk is, and the checks that changing and setting up share.

use super::{Desk, DeskDetails};
use crate::change::Changed;
use crate::checks::{Checks, LONGEST_NAME};
use crate::error::Result;
use crate::operation::Operation;

impl Desk {
    /// Replaces the fields of the desk and answers with its new revision.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`], [`crate::Error::ChangedMeanwhile`].
    pub fn change_details(&mut self, rev: i64, details: &DeskDetails) -> Result<Changed<i64>> {
        let mut checks = self.checks();
        check(&mut checks, details);
        checks.finish()?;
        let id = self.details()?.id;
        self.change(Operation::ChangeDesk, None, |tx| tx.update(id, rev, details))
    }
}

pub(super) fn check(checks: &mut Checks<'_>, details: &DeskDetails) {
    checks.needed_text("name", &details.name, LONGEST_NAME);
    checks.text("place", &details.place, LONGEST_NAME);
    checks.text("region", &details.region, LONGEST_NAME);
    checks.country("country", &details.country);
    checks.language("language", &details.language);
}
