//! Commands about the directory: providers, offers and places.

use express_core::change::Changed;
use express_core::checks::Problem;
use express_core::eligibility::{Condition, Requirement, Rule};
use express_core::ids::{OfferId, PlaceId, ProviderId};
use express_core::message::Message;
use express_core::offers::{OfferDetails, OfferLine, Provider, ProviderDetails};
use express_core::places::{Place, PlaceDetails};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::candidates::ById;
use crate::commands::Nothing;
use crate::entries::{Add, Change, Remove};
use crate::failure::Failure;
use crate::program::State;

/// Everything that is known about an offer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfferPage {
    /// The offer with its provider.
    pub line: OfferLine,
    /// Who may take it, in phrases; empty where everybody may.
    pub requirements: Vec<Requirement>,
    /// What it works on, each as a sentence with a name.
    pub works_on: Vec<Message>,
    /// What whoever has taken it meets, each as a phrase.
    pub leads_to: Vec<Message>,
}

/// A rule to put into words.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SpellRuleOut {
    /// The rule as far as it was written.
    pub rule: Rule,
}

/// A rule in words, while it is being written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RuleSpelledOut {
    /// Who may take the offer, in phrases; empty where everybody may.
    pub requirements: Vec<Requirement>,
    /// What is wrong with the rule.
    pub problems: Vec<Problem>,
}

pub(crate) fn spell_rule_out(state: &mut State, request: SpellRuleOut) -> Result<RuleSpelledOut, Failure> {
    let problems = state.desk()?.check_rule(&request.rule);
    Ok(RuleSpelledOut { requirements: request.rule.spelled_out(), problems })
}

pub(crate) fn places(state: &mut State, _: Nothing) -> Result<Vec<Place>, Failure> {
    Ok(state.desk()?.places()?)
}

pub(crate) fn add_place(state: &mut State, request: Add<PlaceDetails>) -> Result<Changed<PlaceId>, Failure> {
    Ok(state.desk()?.add_place(&request.details)?)
}

pub(crate) fn change_place(state: &mut State, request: Change<PlaceId, PlaceDetails>) -> Result<Changed<i64>, Failure> {
    Ok(state.desk()?.change_place(request.id, request.rev, &request.details)?)
}

pub(crate) fn remove_place(state: &mut State, request: Remove<PlaceId>) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.remove_place(request.id, request.rev)?)
}

pub(crate) fn offer(state: &mut State, request: ById<OfferId>) -> Result<OfferPage, Failure> {
    let desk = state.desk()?;
    let line = desk.offer_line(request.id)?;
    let requirements = line.offer.details.rule.spelled_out();
    let works_on = line.offer.details.works_on.iter().map(|subject| subject.said(desk.reference())).collect();
    let leads_to = line.offer.details.leads_to.iter().map(Condition::requirement).collect();
    Ok(OfferPage { line, requirements, works_on, leads_to })
}

pub(crate) fn list(state: &mut State, _: Nothing) -> Result<Vec<OfferLine>, Failure> {
    Ok(state.desk()?.directory()?)
}

pub(crate) fn providers(state: &mut State, _: Nothing) -> Result<Vec<Provider>, Failure> {
    Ok(state.desk()?.providers()?)
}

pub(crate) fn add_provider(state: &mut State, request: Add<ProviderDetails>) -> Result<Changed<ProviderId>, Failure> {
    Ok(state.desk()?.add_provider(&request.details)?)
}

pub(crate) fn change_provider(
    state: &mut State,
    request: Change<ProviderId, ProviderDetails>,
) -> Result<Changed<i64>, Failure> {
    Ok(state.desk()?.change_provider(request.id, request.rev, &request.details)?)
}

pub(crate) fn remove_provider(state: &mut State, request: Remove<ProviderId>) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.remove_provider(request.id, request.rev)?)
}

pub(crate) fn add_offer(state: &mut State, request: Add<OfferDetails>) -> Result<Changed<OfferId>, Failure> {
    Ok(state.desk()?.add_offer(&request.details)?)
}

pub(crate) fn change_offer(state: &mut State, request: Change<OfferId, OfferDetails>) -> Result<Changed<i64>, Failure> {
    Ok(state.desk()?.change_offer(request.id, request.rev, &request.details)?)
}

pub(crate) fn remove_offer(state: &mut State, request: Remove<OfferId>) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.remove_offer(request.id, request.rev)?)
}
