//! Puts files into the PDF that go along with the paper, so that PDF/A-3 knows what they are to it.

use lopdf::{Dictionary, Document, Object, Stream, dictionary, text_string};

use super::failed;
use super::metadata::{About, date};
use crate::attachments::Attachment;
use crate::error::PaperError;

/// Adds them.
pub(super) fn add(document: &mut Document, attachments: &[Attachment], about: &About) -> Result<(), PaperError> {
    if attachments.is_empty() {
        return Ok(());
    }
    let mut sorted: Vec<&Attachment> = attachments.iter().collect();
    // A reader looks a name up as in a dictionary.
    sorted.sort_by(|one, other| one.name.cmp(&other.name));
    let (mut names, mut associated) = (Vec::new(), Vec::new());
    for attachment in sorted {
        let specification = specification(document, attachment, about);
        let reference = Object::Reference(document.add_object(specification));
        names.extend([text_string(&attachment.name), reference.clone()]);
        associated.push(reference);
    }
    let catalog = document.catalog_mut().map_err(failed)?;
    catalog.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
    catalog.set("AF", associated);
    Ok(())
}

fn specification(document: &mut Document, attachment: &Attachment, about: &About) -> Dictionary {
    let size = i64::try_from(attachment.bytes.len()).unwrap_or(i64::MAX);
    let kind = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => Object::Name(attachment.media_type.as_bytes().to_vec()),
        "Params" => dictionary! { "Size" => size, "CreationDate" => date(about), "ModDate" => date(about) },
    };
    let file = Object::Reference(document.add_object(Stream::new(kind, attachment.bytes.clone())));
    dictionary! {
        "Type" => "Filespec",
        "F" => text_string(&attachment.name),
        "UF" => text_string(&attachment.name),
        "Desc" => text_string(&attachment.description),
        "AFRelationship" => relationship(attachment),
        "EF" => dictionary! { "F" => file.clone(), "UF" => file },
    }
}

/// What the file is to the paper, in the words of ISO 19005-3: JSON is the very data that the paper shows; everything else is
/// made from that data as well, for programs that read it more easily.
fn relationship(attachment: &Attachment) -> &'static str {
    if attachment.media_type == "application/json" { "Data" } else { "Supplement" }
}
