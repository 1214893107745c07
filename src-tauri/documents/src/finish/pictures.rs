//! Puts the pictures into the file and tells the pages their names.

use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::{dictionary_of, failed};
use crate::error::PaperError;
use crate::picture::ReadyPicture;
use crate::writer::picture_name;

/// Adds them. The colours are those of the output intent, sRGB.
pub(super) fn add(
    document: &mut Document,
    pages: &[ObjectId],
    pictures: &[Arc<ReadyPicture>],
) -> Result<(), PaperError> {
    if pictures.is_empty() {
        return Ok(());
    }
    let mut names = Dictionary::new();
    for (number, picture) in pictures.iter().enumerate() {
        let kind = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Image",
            "Width" => i64::from(picture.width),
            "Height" => i64::from(picture.height),
            "ColorSpace" => if picture.grey { "DeviceGray" } else { "DeviceRGB" },
            "BitsPerComponent" => 8,
            "Filter" => "DCTDecode",
        };
        let stream = Stream::new(kind, picture.jpeg.clone()).with_compression(false);
        names.set(picture_name(number), Object::Reference(document.add_object(stream)));
    }
    let names = document.add_object(names);
    for page in pages {
        let page = dictionary_of(document, *page)?;
        let resources = page.get(b"Resources").and_then(Object::as_reference).map_err(failed)?;
        dictionary_of(document, resources)?.set("XObject", Object::Reference(names));
    }
    Ok(())
}
