//! The terminal program, run as people run it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]

mod verbs;
