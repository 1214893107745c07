//! Completes a written PDF: structure, language, dates, colour, and whatever PDF/UA-1 and PDF/A-3a ask for beside pages.
//!
//! Draws nothing. Everything that could differ between two runs comes from the caller.

mod attachments;
mod bookmarks;
mod clean;
mod fonts;
mod links;
mod metadata;
mod pictures;
mod srgb;
mod streams;
mod tree;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

pub(crate) use metadata::About;

use crate::attachments::Attachment;
use crate::error::PaperError;
use crate::structure::Structure;
use crate::writer::Written;

/// Completes a PDF and answers with its bytes.
///
/// # Errors
/// [`PaperError::Writer`] when the objects are not those that the page writer makes.
pub(crate) fn finish(
    mut written: Written,
    structure: &Structure,
    about: &About,
    attachments: &[Attachment],
) -> Result<Vec<u8>, PaperError> {
    let mut document = std::mem::take(&mut written.document);
    let pages: Vec<ObjectId> = document.page_iter().collect();
    clean::clean(&mut document, &pages)?;
    fonts::map_codes(&mut document, &written.glyphs_by_code)?;
    pictures::add(&mut document, &pages, &written.pictures)?;
    let links = links::add(&mut document, structure, &pages, &written.placed)?;
    bookmarks::add(&mut document, structure, &pages, &written.placed)?;
    attachments::add(&mut document, attachments, about)?;
    let tree = tree::add(&mut document, structure, &pages, &written, &links);
    let metadata = metadata::add(&mut document, about);
    let intent = srgb::add(&mut document);
    for (index, page) in pages.iter().enumerate() {
        let page = dictionary_of(&mut document, *page)?;
        page.set("StructParents", Object::Integer(i64::try_from(index).unwrap_or_default()));
        page.set("Tabs", Object::Name(b"S".to_vec()));
    }
    let catalog = document.catalog_mut().map_err(failed)?;
    catalog.set("Lang", Object::string_literal(about.language.as_str()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("StructTreeRoot", Object::Reference(tree));
    catalog.set("Metadata", Object::Reference(metadata));
    catalog.set("OutputIntents", vec![Object::Reference(intent)]);
    streams::compress(&mut document);
    streams::save(&mut document)
}

fn dictionary_of(document: &mut Document, id: ObjectId) -> Result<&mut Dictionary, PaperError> {
    document.get_object_mut(id).and_then(Object::as_dict_mut).map_err(failed)
}

fn failed(error: impl std::fmt::Display) -> PaperError {
    PaperError::Writer(error.to_string())
}
