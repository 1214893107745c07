//! Adds, changes, removes and lists providers and offers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Offer, OfferDetails, Provider, ProviderDetails, check_offer, check_provider};
use crate::change::Changed;
use crate::checks::{Problem, ProblemKind};
use crate::desk::Desk;
use crate::eligibility::Rule;
use crate::error::{Error, OrNotFound, Result};
use crate::ids::{OfferId, ProviderId};
use crate::noun::Noun;
use crate::operation::Operation;
use crate::store::rows;

/// An offer as a line of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfferLine {
    /// The offer.
    pub offer: Offer,
    /// Who offers it.
    pub provider: Provider,
    /// How many days ago its facts were confirmed; none where nobody ever did.
    pub days_since_confirmed: Option<i64>,
}

impl Desk {
    /// The whole directory, by step, then by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn directory(&self) -> Result<Vec<OfferLine>> {
        let providers: BTreeMap<ProviderId, Provider> =
            self.providers()?.into_iter().map(|provider| (provider.id, provider)).collect();
        let mut lines = Vec::new();
        for offer in rows::list::<OfferDetails>(self.vault())? {
            let provider = providers.get(&offer.details.provider_id).cloned().or_not_found(Noun::Provider)?;
            let days = offer.details.confirmed_on.map(|date| self.today().signed_duration_since(date).num_days());
            lines.push(OfferLine { offer, provider, days_since_confirmed: days });
        }
        lines.sort_by(|one, two| {
            let key = |line: &OfferLine| (line.offer.details.step, line.offer.details.name.clone(), line.offer.id);
            key(one).cmp(&key(two))
        });
        Ok(lines)
    }

    /// One offer of the directory.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn offer_line(&self, id: OfferId) -> Result<OfferLine> {
        self.directory()?.into_iter().find(|line| line.offer.id == id).or_not_found(Noun::Offer)
    }

    /// All providers, in the order of recording.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn providers(&self) -> Result<Vec<Provider>> {
        rows::list::<ProviderDetails>(self.vault())
    }

    /// Adds a provider.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub fn add_provider(&mut self, details: &ProviderDetails) -> Result<Changed<ProviderId>> {
        self.check_provider(details)?;
        let id = ProviderId(self.new_id()?);
        self.change(Operation::AddProvider, None, |tx| tx.insert(id, details).map(|()| id))
    }

    /// Replaces the fields of a provider.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::NotFound`], [`Error::ChangedMeanwhile`].
    pub fn change_provider(&mut self, id: ProviderId, rev: i64, details: &ProviderDetails) -> Result<Changed<i64>> {
        self.check_provider(details)?;
        self.change(Operation::ChangeProvider, None, |tx| tx.update(id, rev, details))
    }

    /// Removes a provider that has no offers.
    ///
    /// # Errors
    /// [`Error::InUse`], [`Error::NotFound`], [`Error::ChangedMeanwhile`].
    pub fn remove_provider(&mut self, id: ProviderId, rev: i64) -> Result<Changed<()>> {
        if rows::list::<OfferDetails>(self.vault())?.iter().any(|offer| offer.details.provider_id == id) {
            return Err(Error::InUse(Noun::Provider));
        }
        self.change(Operation::RemoveProvider, None, |tx| tx.remove::<ProviderDetails>(id, rev))
    }

    /// Adds an offer.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub fn add_offer(&mut self, details: &OfferDetails) -> Result<Changed<OfferId>> {
        self.check_offer(details)?;
        let id = OfferId(self.new_id()?);
        self.change(Operation::AddOffer, None, |tx| tx.insert(id, details).map(|()| id))
    }

    /// Replaces the fields of an offer.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::NotFound`], [`Error::ChangedMeanwhile`].
    pub fn change_offer(&mut self, id: OfferId, rev: i64, details: &OfferDetails) -> Result<Changed<i64>> {
        self.check_offer(details)?;
        self.change(Operation::ChangeOffer, None, |tx| tx.update(id, rev, details))
    }

    /// Removes an offer. Decisions about it stay in the candidates' files.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::ChangedMeanwhile`].
    pub fn remove_offer(&mut self, id: OfferId, rev: i64) -> Result<Changed<()>> {
        self.change(Operation::RemoveOffer, None, |tx| tx.remove::<OfferDetails>(id, rev))
    }

    /// What is wrong with a rule; nothing where it can be kept.
    pub fn check_rule(&self, rule: &Rule) -> Vec<Problem> {
        let mut checks = self.checks();
        rule.check(&mut checks, "rule");
        match checks.finish() {
            Err(Error::Invalid(problems)) => problems,
            _ => Vec::new(),
        }
    }

    fn check_provider(&self, details: &ProviderDetails) -> Result<()> {
        let mut checks = self.checks();
        check_provider(details, &mut checks);
        checks.finish()
    }

    fn check_offer(&self, details: &OfferDetails) -> Result<()> {
        let mut checks = self.checks();
        check_offer(details, &mut checks);
        let provider = rows::get::<ProviderDetails>(self.vault(), details.provider_id)?;
        checks.require(provider.is_some(), "provider_id", ProblemKind::BelongsElsewhere);
        checks.finish()
    }
}
