//! Target qualifications: awards that somebody could seek by validation, as a desk's own catalogue and a starter that ships.
//!
//! A target is never something that a person holds. What fits whom is proposed from the occupations of their experiences, and never
//! from where they come from.

mod import;
mod propose;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Changed;
use crate::checks::{Checks, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::desk::Desk;
use crate::error::{OrNotFound, Result};
use crate::ids::TargetQualificationId;
use crate::noun::Noun;
use crate::operation::Operation;
use crate::recorded::Recorded;
use crate::store::rows;
use crate::text::fold;

pub use import::{TargetImportPreview, TargetImportRow};
pub use propose::{ProposedTarget, proposed_targets};

/// A target that a desk added, as the vault keeps it.
pub type TargetQualification = Recorded<TargetQualificationId, TargetQualificationDetails>;

/// The fields of a target qualification.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TargetQualificationDetails {
    /// A name that a newer file knows it by; empty for one that was typed.
    pub key: String,
    /// The title in the country's own language.
    pub title: String,
    /// The language of the title.
    pub language: String,
    /// The same for readers of other languages, by language code.
    #[ts(type = "Record<string, string>")]
    pub translations: BTreeMap<String, String>,
    /// The country that awards it.
    pub country: String,
    /// The body that awards it.
    pub awarding_body: String,
    /// Its EQF level, 1 to 8.
    pub eqf_level: u8,
    /// The ESCO occupations that it belongs to, by address.
    pub occupations: Vec<String>,
    /// Where and how it can be reached by validation, by language code.
    #[ts(type = "Record<string, string>")]
    pub validation: BTreeMap<String, String>,
    /// Where these facts come from.
    pub source: String,
    /// When somebody last checked them.
    pub checked_on: Option<NaiveDate>,
    /// Whether they were found in the source.
    pub verified: bool,
}

impl TargetQualificationDetails {
    /// Whether more than 24 months lie between the check of its facts and today, or nobody said when that was.
    pub fn is_old(&self, today: NaiveDate) -> bool {
        let old = |date: NaiveDate| date.checked_add_months(chrono::Months::new(24)).is_some_and(|end| end < today);
        self.checked_on.is_none_or(old)
    }
}

impl Desk {
    /// The targets that this desk added.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn kept_target_qualifications(&self) -> Result<Vec<TargetQualification>> {
        rows::list::<TargetQualificationDetails>(self.vault())
    }

    /// The catalogue: the desk's own targets, then those that ship, except where the desk has one of the same key.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn target_qualifications(&self) -> Result<Vec<TargetQualificationDetails>> {
        let own: Vec<_> = self.kept_target_qualifications()?.into_iter().map(|row| row.details).collect();
        let is_new = |one: &&TargetQualificationDetails| own.iter().all(|other| other.key != one.key);
        let shipped: Vec<_> = self.reference().target_qualifications().iter().filter(is_new).cloned().collect();
        Ok(own.into_iter().chain(shipped).collect())
    }

    /// Adds a target.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`].
    pub fn add_target_qualification(
        &mut self,
        details: &TargetQualificationDetails,
    ) -> Result<Changed<TargetQualificationId>> {
        self.check_target(details, None)?;
        let id = TargetQualificationId(self.new_id()?);
        self.change(Operation::AddTargetQualification, None, |tx| tx.insert(id, details).map(|()| id))
    }

    /// Replaces the fields of a target.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`], [`crate::Error::NotFound`], [`crate::Error::ChangedMeanwhile`].
    pub fn change_target_qualification(
        &mut self,
        id: TargetQualificationId,
        rev: i64,
        details: &TargetQualificationDetails,
    ) -> Result<Changed<i64>> {
        self.check_target(details, Some(id))?;
        self.change(Operation::ChangeTargetQualification, None, |tx| tx.update(id, rev, details))
    }

    /// Removes a target. Readings that named it keep their words.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`], [`crate::Error::ChangedMeanwhile`].
    pub fn remove_target_qualification(&mut self, id: TargetQualificationId, rev: i64) -> Result<Changed<()>> {
        rows::get::<TargetQualificationDetails>(self.vault(), id)?.or_not_found(Noun::TargetQualification)?;
        self.change(Operation::RemoveTargetQualification, None, |tx| tx.remove::<TargetQualificationDetails>(id, rev))
    }

    fn check_target(&self, details: &TargetQualificationDetails, id: Option<TargetQualificationId>) -> Result<()> {
        let mut checks = self.checks();
        check(details, &mut checks);
        if !details.key.is_empty() {
            let others = self.kept_target_qualifications()?;
            let taken = others.iter().any(|row| Some(row.id) != id && fold(&row.details.key) == fold(&details.key));
            checks.require(!taken, "key", ProblemKind::AlreadyThere);
        }
        checks.finish()
    }
}

/// Checks the fields of a target.
fn check(details: &TargetQualificationDetails, checks: &mut Checks<'_>) {
    checks.text("key", &details.key, LONGEST_NAME);
    checks.needed_text("title", &details.title, LONGEST_NAME);
    checks.language("language", &details.language);
    checks.translations("translations", &details.translations, LONGEST_NAME);
    checks.require(!details.country.is_empty(), "country", ProblemKind::Empty);
    checks.country("country", &details.country);
    checks.text("awarding_body", &details.awarding_body, LONGEST_NAME);
    checks.number("eqf_level", i64::from(details.eqf_level), 1, 8);
    for (number, uri) in details.occupations.iter().enumerate() {
        checks.needed_text(&format!("occupations.{number}"), uri, LONGEST_NAME);
    }
    for (language, words) in &details.validation {
        let field = format!("validation.{language}");
        checks.language(&field, language);
        checks.text(&field, words, LONGEST_TEXT);
    }
    checks.needed_text("source", &details.source, LONGEST_NAME);
    checks.past_date("checked_on", details.checked_on.map(Into::into));
}
