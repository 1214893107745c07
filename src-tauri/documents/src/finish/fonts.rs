//! Tells each font which glyph every code names.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::failed;
use crate::error::PaperError;

/// Replaces the statement that code and glyph are the same number by the real table.
pub(super) fn map_codes(document: &mut Document, glyphs: &BTreeMap<String, Vec<u16>>) -> Result<(), PaperError> {
    let fonts: Vec<(ObjectId, String)> = document.objects.iter().filter_map(composite_font).collect();
    for (id, name) in fonts {
        let table: Vec<u8> = glyphs.get(&name).into_iter().flatten().flat_map(|glyph| glyph.to_be_bytes()).collect();
        let table = document.add_object(Stream::new(Dictionary::new(), table));
        let descendants = document
            .get_object_mut(id)
            .and_then(Object::as_dict_mut)
            .and_then(|font| font.get_mut(b"DescendantFonts"))
            .and_then(Object::as_array_mut)
            .map_err(failed)?;
        for descendant in descendants {
            descendant.as_dict_mut().map_err(failed)?.set("CIDToGIDMap", Object::Reference(table));
        }
    }
    Ok(())
}

fn composite_font((id, object): (&ObjectId, &Object)) -> Option<(ObjectId, String)> {
    let font = object.as_dict().ok()?;
    let is_composite = font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0");
    let name = font.get(b"BaseFont").and_then(Object::as_name).ok()?;
    is_composite.then(|| (*id, String::from_utf8_lossy(name).into_owned()))
}
