//! The cards of strengths, in all languages at once: a candidate reads them in another one than the counsellor.

use express_core::reference::{LocalText, StrengthCard};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::Nothing;
use crate::failure::Failure;
use crate::program::State;

/// The cards, and the names of what they point at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StrengthCardList {
    /// The cards, group by group.
    pub cards: Vec<StrengthCard>,
    /// The EntreComp competences, in their order.
    pub entrecomp: Vec<EntreCompName>,
}

/// What an EntreComp competence is called.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntreCompName {
    /// Its id in the reference data.
    pub id: String,
    /// Its name.
    pub name: LocalText,
}

pub(crate) fn list(state: &mut State, _: Nothing) -> Result<StrengthCardList, Failure> {
    let competences = state.reference.entrecomp().competences.iter();
    Ok(StrengthCardList {
        cards: state.reference.strength_cards().to_vec(),
        entrecomp: competences.map(|one| EntreCompName { id: one.id.clone(), name: one.name.clone() }).collect(),
    })
}
