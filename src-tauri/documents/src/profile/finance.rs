//! What a lender asks first: what the money is for, which business it is, how much, how much of it is there, and for how long.

use express_core::Answer;
use express_core::message::Message;
use express_core::profiles::{ProfileData, ProfileFinance, ProfileIdea};

use super::facts::facts;
use super::shortened::Most;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted, label};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// Says it.
pub(super) fn purpose(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let words = column.words();
    let (idea, finance) = (data.business_idea.as_ref(), data.finance.as_ref());
    let mut pieces = Vec::new();
    if let Some(finance) = finance.filter(|finance| !finance.money_for.text.trim().is_empty()) {
        let parts = [Part::own(&finance.money_for, words).cut(most.letters)];
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Purpose, &parts));
    }
    if let Some(idea) = idea {
        let parts = business(words, idea, most);
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &parts));
    }
    let registered = match finance.map(|finance| finance.registered) {
        Some(Answer::Yes) => Some("profile-registered-yes"),
        Some(Answer::No) => Some("profile-registered-no"),
        Some(Answer::NotKnown) | None => None,
    };
    if let Some(sentence) = registered {
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &[Part::text(words, sentence)]));
    }
    if !pieces.is_empty() {
        column.entry(0.0, pieces);
    }
    let sums = idea.map(|idea| sums(words, idea)).unwrap_or_default();
    let known: Vec<_> = sums.into_iter().chain(finance.and_then(|finance| term(words, finance))).collect();
    facts(column, section, &known);
}

/// The business in own words, where, and how far it is.
fn business(words: &Words, idea: &ProfileIdea, most: Most) -> Vec<Part> {
    let stage = idea.stage.as_ref().map(|stage| Part::text(words, stage));
    let said = [Some(Part::own(&idea.what, words).cut(most.letters)), Some(Part::name(&idea.place)), stage];
    [label(words, "profile-business")].into_iter().chain(dotted(said.into_iter().flatten())).collect()
}

/// The sums that are known: needed, own and missing.
pub(super) fn sums(words: &Words, idea: &ProfileIdea) -> Vec<(&'static str, Part)> {
    let euros = |amount: Option<i64>| amount.map(|amount| Part::words(words.euros(amount)));
    let lacking = idea
        .amount_needed
        .zip(idea.own_share)
        .and_then(|(needed, own)| needed.checked_sub(own))
        .filter(|lacking| *lacking > 0);
    let facts = [
        ("profile-idea-amount-needed", euros(idea.amount_needed)),
        ("profile-own-money", euros(idea.own_share)),
        ("profile-idea-amount-lacking", euros(lacking)),
    ];
    facts.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

fn term(words: &Words, finance: &ProfileFinance) -> Option<(&'static str, Part)> {
    let months = Message::new("profile-months").number("count", finance.term_months?);
    Some(("profile-term", Part::message(words, &months)))
}
