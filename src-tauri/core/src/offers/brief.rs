//! An offer in a line of a sentence or of a list: what it is called, and little more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChainStep, Offer, OfferKind};
use crate::ids::OfferId;

/// What names an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfferInBrief {
    /// The offer.
    pub id: OfferId,
    /// The step of the chain.
    pub step: ChainStep,
    /// What kind of offer it is.
    pub kind: OfferKind,
    /// Its name.
    pub name: String,
    /// Its name for readers of other languages, by language code.
    #[ts(type = "Record<string, string>")]
    pub names: BTreeMap<String, String>,
    /// How many weeks it takes.
    pub weeks: Option<i64>,
}

impl OfferInBrief {
    /// Takes them from the offer.
    pub fn of(offer: &Offer) -> Self {
        let details = &offer.details;
        Self {
            id: offer.id,
            step: details.step,
            kind: details.kind,
            name: details.name.clone(),
            names: details.names.clone(),
            weeks: details.weeks,
        }
    }
}
