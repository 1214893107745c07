//! Prints the papers of an assessment: what is handed out, what assessors judge with, and the record of what came out.

use express_core::assessments::AssessmentPaper;

use crate::error::PaperError;
use crate::paper::{Paper, PaperOptions};
use crate::words::Words;

/// Prints a paper of an assessment in the language of `words`.
///
/// # Errors
/// [`PaperError::MissingCharacters`] where it holds characters that no bundled font has. The other errors mean a fault in the program.
pub fn assessment(_data: &AssessmentPaper, _options: &PaperOptions, _words: &Words) -> Result<Paper, PaperError> {
    Err(PaperError::Drawing)
}
