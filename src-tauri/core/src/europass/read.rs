//! Reads the bytes of a file as a Europass document, or says why it is none. What goes where is decided later, in `placing`.

use super::placing::{Placed, Placing};
use super::xml::{Element, parse};
use crate::desk::Desk;
use crate::ids::CandidateId;

/// The most bytes that are read. A document with a portrait has some megabytes, because pictures lie in it as text.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// The outermost elements of the documents that Europass made until 2020 and takes no more.
const OLD_FORMATS: [&str; 5] = ["SkillsPassport", "LearnerInfo", "learnerinfo", "Europass", "europass"];

/// A file that was read and is a Europass document.
#[derive(Debug)]
pub struct EuropassDocument {
    pub(super) root: Element,
}

/// Why a file is no Europass document that can be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EuropassError {
    /// It is larger than any such file should be.
    #[error("the file has more than {at_most} bytes")]
    TooLarge {
        /// The most bytes.
        at_most: usize,
    },
    /// It is not in UTF-8.
    #[error("the file is in {encoding}")]
    OtherEncoding {
        /// What it is in, as it says itself or as it seems.
        encoding: String,
    },
    /// It is no XML, or it breaks off.
    #[error("the file is no XML from line {line} on")]
    NotXml {
        /// The line, from 1.
        line: usize,
    },
    /// It declares a document type, by which a file can make a program fetch others or fill its memory.
    #[error("the file declares a document type")]
    DocumentType,
    /// It has more elements than any such document, or more of them inside each other.
    #[error("the file has too many elements")]
    TooManyParts,
    /// It is of the format that Europass had until 2020.
    #[error("the file is of the old format of Europass")]
    OldFormat,
    /// It is XML of another kind.
    #[error("the file is XML of another kind")]
    OtherDocument,
}

/// Reads a file. Bare XML only; what lies in a PDF is taken out of it by whoever knows PDF.
///
/// # Errors
/// [`EuropassError`], which holds nothing of what stands in the file.
pub fn read(bytes: &[u8]) -> Result<EuropassDocument, EuropassError> {
    if bytes.len() > LARGEST_FILE {
        return Err(EuropassError::TooLarge { at_most: LARGEST_FILE });
    }
    let root = parse(text_of(bytes)?)?;
    match root.name.as_str() {
        "Candidate" => Ok(EuropassDocument { root }),
        old if OLD_FORMATS.contains(&old) => Err(EuropassError::OldFormat),
        _ => Err(EuropassError::OtherDocument),
    }
}

impl EuropassDocument {
    /// What of the document comes into the file of a candidate, and what does not.
    pub(super) fn place(&self, desk: &Desk, candidate_id: CandidateId) -> Placed {
        Placing::new(desk.reference(), desk.today(), candidate_id).place(&self.root)
    }
}

/// Guessing at letters would put wrong names on paper, so only UTF-8 is read.
fn text_of(bytes: &[u8]) -> Result<&str, EuropassError> {
    let other = |encoding: &str| EuropassError::OtherEncoding { encoding: encoding.to_owned() };
    if bytes.starts_with(&[0xFF, 0xFE])
        || bytes.starts_with(&[0xFE, 0xFF])
        || bytes.starts_with(&[0, b'<'])
        || bytes.starts_with(b"<\0")
    {
        return Err(other("UTF-16"));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| other("Windows-1252"))?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}
