//! Lets links lead somewhere: a place on the page that can be pressed, tied to its node of the structure.

use lopdf::{Document, Object, ObjectId, StringFormat, dictionary, text_string};

use super::dictionary_of;
use crate::error::PaperError;
use crate::structure::{NodeId, NodeKind, Structure};
use crate::writer::Placed;

/// A place on a page that can be pressed.
pub(super) struct Pressed {
    /// The node of the link.
    pub(super) node: NodeId,
    /// The page, counted from 0.
    pub(super) page: usize,
    /// The place's object.
    pub(super) id: ObjectId,
    /// Its number in the table that leads back to its node.
    pub(super) key: i64,
}

/// Adds the places that can be pressed. Their numbers follow those of the pages.
pub(super) fn add(
    document: &mut Document,
    structure: &Structure,
    pages: &[ObjectId],
    placed: &[Placed],
) -> Result<Vec<Pressed>, PaperError> {
    let mut added: Vec<Pressed> = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        let mut places = Vec::new();
        let is_link = |place: &&Placed| place.page == index && structure.kind(place.node) == NodeKind::Link;
        for place in placed.iter().filter(is_link) {
            let Some(node) = structure.nodes().get(place.node.0) else { continue };
            let key = i64::try_from(pages.len() + added.len()).unwrap_or_default();
            let edges: Vec<Object> = place.edges.iter().map(|edge| Object::Real(*edge)).collect();
            let address = Object::String(escaped(&node.target).into_bytes(), StringFormat::Literal);
            let id = document.add_object(dictionary! {
                "Type" => "Annot",
                "Subtype" => "Link",
                "Rect" => edges,
                "Border" => vec![Object::Integer(0); 3],
                // It may be printed, which PDF/A demands.
                "F" => 4,
                "A" => dictionary! { "S" => "URI", "URI" => address },
                "Contents" => text_string(&node.words),
                "StructParent" => key,
            });
            places.push(Object::Reference(id));
            added.push(Pressed { node: place.node, page: index, id, key });
        }
        if !places.is_empty() {
            dictionary_of(document, *page)?.set("Annots", places);
        }
    }
    Ok(added)
}

/// The address in the few signs that an address may have.
fn escaped(address: &str) -> String {
    let mut escaped = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"' | b'\\' | b'{' | b'}') {
            escaped.push(char::from(byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_no_other_signs_than_it_may() {
        assert_eq!(escaped("https://example.org/für alle?a=b#c"), "https://example.org/f%C3%BCr%20alle?a=b#c");
    }
}
