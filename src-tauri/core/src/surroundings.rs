//! What the core does not fetch by itself: the time and chance. A host hands both in, so that every
//! rule can be tested on a fixed day and every id can be foreseen.

use chrono::{DateTime, NaiveDate, Utc};

/// The time and chance of the machine, or of a test.
pub trait Surroundings: Send + Sync {
    /// This moment.
    fn now(&self) -> DateTime<Utc>;

    /// The date on the wall of the desk, which is what forms and rules mean by *today*.
    fn today(&self) -> NaiveDate;

    /// Fills the bytes from a source that nobody can foresee; keys are made of them.
    ///
    /// # Errors
    /// When the system has no randomness to give. The caller must not go on.
    fn fill_random(&self, bytes: &mut [u8]) -> Result<(), NoRandomness>;
}

/// The system's source of randomness gave nothing.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("the system gave no randomness")]
pub struct NoRandomness;
