//! Why a paper could not be made.

use crate::intake::IntakeError;

/// Why a paper could not be made. Names no field of the candidate's record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PaperError {
    /// The record holds characters for which no font is at hand; each stands here once, in the order of their codes.
    #[error("no font has a sign for {}", listed(.0))]
    MissingCharacters(Vec<char>),
    /// A font cannot be cut down to the signs that are used.
    #[error("a font cannot be used")]
    Font,
    /// A picture that is to stand on the paper cannot be shown.
    #[error("a picture cannot be shown: {0}")]
    Picture(IntakeError),
    /// The page writer refused its input.
    #[error("the page writer failed: {0}")]
    Writer(String),
    /// The finished paper cannot be drawn as pictures.
    #[error("the paper cannot be drawn")]
    Drawing,
}

fn listed(characters: &[char]) -> String {
    let one = |character: &char| format!("{character} (U+{:04X})", u32::from(*character));
    characters.iter().map(one).collect::<Vec<_>>().join(", ")
}
