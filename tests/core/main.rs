//! The promises of the core, told with characters and a fixed clock.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on should stop there")]

mod assessments;
mod candidates;
mod change;
mod characters;
mod competences;
mod desk;
mod eligibility;
mod entries;
mod eqf;
mod eqf_rules;
mod eqf_setting_table;
mod esco_files;
mod europass;
mod europass_files;
mod europass_reader;
mod evidence;
mod evidence_files;
mod founding;
mod gaps;
mod gathered;
mod hsds;
mod hsds_samples;
mod item_banks;
mod languages;
mod left_out;
mod matches_by_step;
mod matching;
mod mentors;
mod offers;
mod offers_files;
mod outlook;
mod paper_warnings;
#[path = "../planted.rs"]
mod planted;
mod profiles;
mod reference;
mod skill_search;
mod strength_cards;
mod target_qualifications;
mod taxonomy_import;
mod taxonomy_refused;
mod three_bars;
mod vault;
