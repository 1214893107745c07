//! Why a command of `cargo dev` ended early.

use std::fmt;

/// One sentence for the person at the terminal, and the exit code for scripts.
#[derive(Debug)]
pub(crate) struct Stop {
    sentence: String,
    pub(crate) exit_code: u8,
}

impl Stop {
    /// Something failed: exit code 1.
    pub(crate) fn because(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), exit_code: 1 }
    }

    /// Nothing is known to be wrong, but something outside could not be reached: exit code 2.
    pub(crate) fn out_of_reach(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), exit_code: 2 }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.sentence)
    }
}
