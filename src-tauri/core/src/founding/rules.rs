//! The entries that hold at a desk: its own first, then those that ship.
//!
//! What follows from an entry for a person is not said here, but in `may_found`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FoundingAnswer, FoundingRule, FoundingRuleDetails, FoundingSubject};
use crate::change::Changed;
use crate::desk::Desk;
use crate::error::{Error, OrNotFound, Result};
use crate::ids::FoundingRuleId;
use crate::noun::Noun;
use crate::operation::Operation;
use crate::reference::{LocalText, Reference, ShippedFoundingRule, Sourced};
use crate::store::rows;

/// An entry as it holds at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundingRuleLine {
    /// The row that the desk keeps of it; none where it ships with the program.
    pub kept: Option<KeptFoundingRule>,
    /// The country in which it holds.
    pub country: String,
    /// What it is about, and what it says.
    pub answer: FoundingAnswer,
    /// What the country itself calls this title; empty for a trade, and where it has no title for it.
    pub own_name: String,
    /// What is missing or to be done, by language code; empty where nothing is.
    #[ts(type = "Record<string, string>")]
    pub missing: BTreeMap<String, String>,
    /// The office that decides or knows, by its own name.
    pub office: String,
    /// The papers to bring, each by language code.
    #[ts(type = "Record<string, string>[]")]
    pub papers: Vec<BTreeMap<String, String>>,
    /// The law and its paragraph.
    pub law: String,
    /// Where this comes from.
    pub source: String,
    /// Since when, as far as somebody said.
    pub checked_on: Option<NaiveDate>,
    /// Who looked it up for this desk; empty for what ships.
    pub checked_by: String,
    /// Whether it was found in the source.
    pub verified: bool,
    /// Whether that is more than 24 months ago, or nobody said when it was.
    pub is_old: bool,
}

/// The row of an entry that a desk keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptFoundingRule {
    /// Its id.
    pub id: FoundingRuleId,
    /// Its revision.
    #[ts(type = "number")]
    pub rev: i64,
}

impl FoundingRuleLine {
    /// Whether anything may be decided by it: somebody found it in a source, and not too long ago.
    pub const fn is_reliable(&self) -> bool {
        self.verified && !self.is_old
    }

    pub(super) fn shipped(rule: &ShippedFoundingRule, reference: &Reference, today: NaiveDate) -> Self {
        let source = reference.source(&rule.sourced.source).map(|source| source.title.clone());
        Self {
            kept: None,
            country: rule.country.clone(),
            answer: rule.answer.clone(),
            own_name: rule.own_name.clone(),
            missing: rule.missing.as_ref().map(LocalText::by_language).unwrap_or_default(),
            office: rule.office.clone(),
            papers: rule.papers.iter().map(LocalText::by_language).collect(),
            law: rule.law.clone(),
            source: source.unwrap_or_default(),
            checked_on: Some(rule.sourced.date),
            checked_by: String::new(),
            verified: rule.sourced.verified,
            is_old: rule.sourced.is_older_than_24_months(today),
        }
    }

    fn own(row: FoundingRule, reference: &Reference, today: NaiveDate) -> Self {
        let details = row.details;
        let shipped = reference.founding_rule(&details.country, details.answer.subject());
        let own_name = shipped.map(|rule| rule.own_name.clone()).unwrap_or_default();
        let written = |words: String| {
            let some = Some(words).filter(|words| !words.is_empty());
            some.map(|words| (details.language.clone(), words)).into_iter().collect()
        };
        let is_old = details
            .checked_on
            .is_none_or(|date| Sourced { source: String::new(), date, verified: true }.is_older_than_24_months(today));
        Self {
            kept: Some(KeptFoundingRule { id: row.id, rev: row.rev }),
            own_name,
            missing: written(details.missing),
            papers: details.papers.into_iter().map(written).collect(),
            country: details.country,
            answer: details.answer,
            office: details.office,
            law: details.law,
            source: details.source,
            checked_on: details.checked_on,
            checked_by: details.checked_by,
            verified: details.verified,
            is_old,
        }
    }
}

impl Desk {
    /// All entries that hold here: those that ship in the order of the files, each replaced by the desk's own, then further ones of
    /// the desk.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn founding_rules(&self) -> Result<Vec<FoundingRuleLine>> {
        let (reference, today) = (self.reference(), self.today());
        let mut own = rows::list::<FoundingRuleDetails>(self.vault())?;
        let mut lines = Vec::new();
        for shipped in reference.founding_rules() {
            let place = own.iter().position(|row| is_about(row, &shipped.country, shipped.answer.subject()));
            lines.push(match place.map(|place| own.remove(place)) {
                Some(row) => FoundingRuleLine::own(row, reference, today),
                None => FoundingRuleLine::shipped(shipped, reference, today),
            });
        }
        lines.extend(own.into_iter().map(|row| FoundingRuleLine::own(row, reference, today)));
        Ok(lines)
    }

    /// The entry that holds here for one thing in one country; none where there is none.
    pub(crate) fn founding_rule(&self, country: &str, about: FoundingSubject<'_>) -> Result<Option<FoundingRuleLine>> {
        let (reference, today) = (self.reference(), self.today());
        if let Some(row) = self.kept_founding_rule(country, about)? {
            return Ok(Some(FoundingRuleLine::own(row, reference, today)));
        }
        let shipped = reference.founding_rule(country, about);
        Ok(shipped.map(|rule| FoundingRuleLine::shipped(rule, reference, today)))
    }

    fn kept_founding_rule(&self, country: &str, about: FoundingSubject<'_>) -> Result<Option<FoundingRule>> {
        let own = rows::list::<FoundingRuleDetails>(self.vault())?;
        Ok(own.into_iter().find(|row| is_about(row, country, about)))
    }

    /// Lets an entry of the desk's own hold from now on. The revision is that of the desk's own about the same thing, or 0 where it
    /// has none yet.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::ChangedMeanwhile`].
    pub fn change_founding_rule(&mut self, rev: i64, details: &FoundingRuleDetails) -> Result<Changed<i64>> {
        let mut checks = self.checks();
        details.check(&mut checks);
        checks.finish()?;
        match self.kept_founding_rule(&details.country, details.answer.subject())? {
            Some(row) => self.change(Operation::ChangeFoundingRule, None, |tx| tx.update(row.id, rev, details)),
            None if rev == 0 => {
                let id = FoundingRuleId(self.new_id()?);
                self.change(Operation::ChangeFoundingRule, None, |tx| tx.insert(id, details).map(|()| 1))
            }
            None => Err(Error::ChangedMeanwhile(Noun::FoundingRule)),
        }
    }

    /// Removes an entry of the desk's own, so that the one that ships holds again.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::ChangedMeanwhile`].
    pub fn remove_founding_rule(&mut self, id: FoundingRuleId, rev: i64) -> Result<Changed<()>> {
        rows::get::<FoundingRuleDetails>(self.vault(), id)?.or_not_found(Noun::FoundingRule)?;
        self.change(Operation::RemoveFoundingRule, None, |tx| tx.remove::<FoundingRuleDetails>(id, rev))
    }
}

fn is_about(row: &FoundingRule, country: &str, about: FoundingSubject<'_>) -> bool {
    row.details.country == country && row.details.answer.subject() == about
}
