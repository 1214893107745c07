//! The promises of the core, told with characters and a fixed clock.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on should stop there")]

mod reference;
