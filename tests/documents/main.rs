//! The promises of the papers, told with Amina, who does not exist, and a fixed clock.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop there"
)]

mod amina;
mod assessed;
mod assessments;
mod calendar;
mod conformance;
mod golden;
mod intake;
mod limits;
mod locales;
mod one_page;
mod paper;
mod pictures;
mod reading;
mod scripts;
mod words;
