//! Changes a candidate, and the checks that adding and changing share.

use super::CandidateDetails;
use crate::change::Changed;
use crate::checks::{LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::desk::Desk;
use crate::error::Result;
use crate::ids::CandidateId;
use crate::operation::Operation;
use crate::partial_date::PartialDate;

/// The longest code name, in characters.
const LONGEST_CODE: usize = 40;

impl Desk {
    /// Replaces the fields of a candidate and answers with the new revision.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`], [`crate::Error::NotFound`], [`crate::Error::ChangedMeanwhile`].
    pub fn change_candidate(&mut self, id: CandidateId, rev: i64, details: &CandidateDetails) -> Result<Changed<i64>> {
        check(self, details)?;
        self.change(Operation::ChangeCandidate, Some(id), |tx| tx.update(id, rev, details))
    }
}

pub(crate) fn check(desk: &Desk, details: &CandidateDetails) -> Result<()> {
    let mut checks = desk.checks();
    checks.needed_text("code", &details.code, LONGEST_CODE);
    checks.text("full_name", &details.full_name, LONGEST_NAME);
    checks.text("address_as", &details.address_as, LONGEST_NAME);
    checks.text("contact_route", &details.contact_route, LONGEST_LINE);
    checks.text("place", &details.place, LONGEST_NAME);
    checks.text("region", &details.region, LONGEST_NAME);
    checks.text("private_notes", &details.private_notes, LONGEST_TEXT);
    checks.past_date("birth_date", details.birth_date);
    checks.language("preferred_language", &details.preferred_language);
    for (number, skill) in details.languages.iter().enumerate() {
        let field = format!("languages.{number}.language");
        checks.require(!skill.language.is_empty(), &field, ProblemKind::Empty);
        checks.language(&field, &skill.language);
    }
    checks.text("residence.title", &details.residence.title, LONGEST_NAME);
    let from = details.residence.valid_from.map(PartialDate::from);
    checks.period("residence.valid_until", from, details.residence.valid_until.map(PartialDate::from));
    checks.past_date("circumstances.in_country_since", details.circumstances.in_country_since);
    details.circumstances.mentoring.check(&mut checks);
    checks.finish()
}
