//! How hard a passphrase is to guess. It is rated and forgotten: nothing of it is kept or answered.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;
use crate::program::State;

/// A passphrase that somebody is about to choose.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PassphraseToRate {
    /// The passphrase.
    pub passphrase: String,
    /// Words that others know and would try first, such as the desk's name and the counsellor's.
    #[serde(default)]
    pub known_words: Vec<String>,
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PassphraseStrength {
    /// From 0, guessed at once, to 4, very hard to guess.
    pub score: u8,
    /// How many guesses it takes, as a power of ten: 9 stands for a thousand million.
    pub guesses_log10: u32,
}

pub(crate) fn strength(_: &mut State, request: PassphraseToRate) -> Result<PassphraseStrength, Failure> {
    let known: Vec<&str> = request.known_words.iter().flat_map(|words| words.split_whitespace()).collect();
    let rated = zxcvbn::zxcvbn(&request.passphrase, &known);
    // An empty passphrase takes no guess at all, whose logarithm is no number.
    let exponent = rated.guesses().checked_ilog10().unwrap_or_default();
    Ok(PassphraseStrength { score: rated.score().into(), guesses_log10: exponent })
}
