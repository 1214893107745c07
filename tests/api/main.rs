//! The promises of the list: every command answers, every error code is met, and the types are current.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on should stop there")]

mod bindings;
mod commands;
mod demo;
mod europass;
mod failures;
mod many_papers;
mod office;
mod papers;
mod passphrases;
mod printing;
mod settings;
