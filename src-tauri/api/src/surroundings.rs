//! The clock and the chance of the machine. The only place that reads either.

use chrono::{DateTime, NaiveDate, Utc};
use express_core::{NoRandomness, Surroundings};

/// The real surroundings.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemSurroundings;

impl Surroundings for SystemSurroundings {
    #[expect(clippy::disallowed_methods, reason = "this is where the clock is read for everybody else")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    #[expect(clippy::disallowed_methods, reason = "this is where the clock is read for everybody else")]
    fn today(&self) -> NaiveDate {
        chrono::Local::now().date_naive()
    }

    fn fill_random(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|_| NoRandomness)
    }
}
