//! The promises of the core, told with characters and a fixed clock.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on should stop there")]

mod candidates;
mod change;
mod characters;
mod eligibility;
mod entries;
mod eqf;
mod evidence;
mod matching;
mod offers;
mod reference;
mod vault;
