//! Files within a PDF: those that go along with a paper, and those that somebody else's PDF brings.
//!
//! What is in such a file is not known here.

use std::collections::BTreeSet;
use std::panic::catch_unwind;

use lopdf::{Dictionary, Document, Error, LoadOptions, Object, ObjectId, Stream, decode_text_string};

/// A file within a PDF.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, with its ending.
    pub name: String,
    /// What it is, such as `application/json`; empty where a PDF of somebody else does not say it.
    pub media_type: String,
    /// What it is in words, as a reader of PDFs shows it.
    pub description: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why the files within a PDF cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AttachedError {
    /// It is no PDF, or one that cannot be read.
    #[error("the PDF is damaged")]
    DamagedPdf,
    /// It opens only with a password.
    #[error("the PDF wants a password")]
    Password,
    /// It, or what it holds, is larger than anything that this program writes or reads.
    #[error("the PDF or a file within it is too large")]
    TooLarge,
}

/// The most bytes of a PDF that is read, of a file within it, and of all of them together.
const LARGEST_PDF: usize = 64 << 20;
const LARGEST: usize = 16 << 20;
const LARGEST_TOGETHER: usize = 48 << 20;
/// The most files that are read, and how deep the tree of their names may be.
const MOST: usize = 64;
const DEEPEST: usize = 16;

/// Reads the files within any PDF, in the order of their names there. A PDF without any is no error.
///
/// # Errors
/// An [`AttachedError`] says why they cannot be read.
pub fn attached(pdf: &[u8]) -> Result<Vec<Attachment>, AttachedError> {
    if pdf.len() > LARGEST_PDF {
        return Err(AttachedError::TooLarge);
    }
    // Files come from anywhere, so a panic of the reader is no reason to fall.
    catch_unwind(|| read(pdf)).unwrap_or(Err(AttachedError::DamagedPdf))
}

fn read(pdf: &[u8]) -> Result<Vec<Attachment>, AttachedError> {
    let options = LoadOptions::with_max_decompressed_size(LARGEST_PDF);
    let document = Document::load_mem_with_options(pdf, options).map_err(|error| match error {
        Error::InvalidPassword | Error::Decryption(_) => AttachedError::Password,
        error => of_size(&error),
    })?;
    if document.is_encrypted() {
        return Err(AttachedError::Password);
    }
    let mut found = Vec::new();
    let (mut seen, mut together) = (BTreeSet::new(), 0_usize);
    for specification in specifications(&document) {
        let Some((id, stream)) = embedded(&document, specification) else { continue };
        if !seen.insert(id) {
            continue;
        }
        let bytes = stream.get_plain_content_with_limit(LARGEST).map_err(|error| of_size(&error))?;
        together += bytes.len();
        if together > LARGEST_TOGETHER || found.len() == MOST {
            return Err(AttachedError::TooLarge);
        }
        found.push(Attachment {
            name: text(&document, specification, &[b"UF", b"F"]),
            media_type: stream.dict.get(b"Subtype").and_then(Object::as_name).map(text_of).unwrap_or_default(),
            description: text(&document, specification, &[b"Desc"]),
            bytes,
        });
    }
    Ok(found)
}

fn of_size(error: &Error) -> AttachedError {
    match error {
        Error::Decompress(_) if error.to_string().contains("limit") => AttachedError::TooLarge,
        _ => AttachedError::DamagedPdf,
    }
}

/// What describes each file: those in the tree of names first, then those that are tied to the document or noted on a page.
fn specifications(document: &Document) -> Vec<&Dictionary> {
    let mut found = Vec::new();
    let Ok(catalog) = document.catalog() else { return found };
    if let Some(names) =
        dictionary(document, catalog, b"Names").and_then(|names| dictionary(document, names, b"EmbeddedFiles"))
    {
        collect(document, names, 0, &mut found);
    }
    found.extend(array(document, catalog, b"AF").iter().filter_map(|one| behind(document, one)));
    for page in document.page_iter().filter_map(|page| document.get_dictionary(page).ok()) {
        let notes = array(document, page, b"Annots").iter().filter_map(|note| behind(document, note));
        found.extend(notes.filter_map(|note| dictionary(document, note, b"FS")));
    }
    found
}

/// The files of a branch of the tree of names.
fn collect<'a>(document: &'a Document, branch: &'a Dictionary, depth: usize, found: &mut Vec<&'a Dictionary>) {
    let names = array(document, branch, b"Names").chunks(2).filter_map(|pair| pair.get(1));
    found.extend(names.filter_map(|one| behind(document, one)).take(MOST));
    if depth < DEEPEST && found.len() < MOST {
        for branch in array(document, branch, b"Kids").iter().filter_map(|branch| behind(document, branch)) {
            collect(document, branch, depth + 1, found);
        }
    }
}

fn embedded<'a>(document: &'a Document, specification: &'a Dictionary) -> Option<(ObjectId, &'a Stream)> {
    let file = dictionary(document, specification, b"EF")?;
    let id = file.get(b"UF").or_else(|_| file.get(b"F")).and_then(Object::as_reference).ok()?;
    Some((id, document.get_object(id).and_then(Object::as_stream).ok()?))
}

/// The first of these texts that is there.
fn text(document: &Document, dictionary: &Dictionary, keys: &[&[u8]]) -> String {
    let found = keys.iter().find_map(|key| dictionary.get(key).ok());
    let found = found.and_then(|found| document.dereference(found).ok());
    found.and_then(|(_, found)| decode_text_string(found).ok()).unwrap_or_default()
}

fn text_of(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

fn behind<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

fn dictionary<'a>(document: &'a Document, around: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    behind(document, around.get(key).ok()?)
}

fn array<'a>(document: &'a Document, around: &'a Dictionary, key: &[u8]) -> &'a [Object] {
    let found = around.get(key).ok().and_then(|found| document.dereference(found).ok());
    found.and_then(|(_, found)| found.as_array().ok()).map(Vec::as_slice).unwrap_or_default()
}
