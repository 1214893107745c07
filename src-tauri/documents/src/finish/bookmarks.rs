//! Bookmarks: the headings of the blocks in the main language, for whoever looks for one of them in a paper of several pages.

use lopdf::{Document, Object, ObjectId, dictionary, text_string};

use super::failed;
use crate::error::PaperError;
use crate::structure::{NodeId, NodeKind, Structure};
use crate::writer::Placed;

/// Adds them, where there is more than one page to look through.
pub(super) fn add(
    document: &mut Document,
    structure: &Structure,
    pages: &[ObjectId],
    placed: &[Placed],
) -> Result<(), PaperError> {
    let headings = headings(structure, placed);
    if pages.len() < 2 || headings.is_empty() {
        return Ok(());
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| document.new_object_id()).collect();
    for (index, heading) in headings.iter().enumerate() {
        let (Some(id), Some(page)) = (ids.get(index), pages.get(heading.page)) else { continue };
        let [left, _, _, top] = heading.edges;
        let place =
            vec![Object::Reference(*page), Object::Name(b"XYZ".to_vec()), left.into(), top.into(), Object::Null];
        let title = structure.nodes().get(heading.node.0).map(|node| node.words.as_str()).unwrap_or_default();
        let mut bookmark =
            dictionary! { "Title" => text_string(title), "Parent" => Object::Reference(root), "Dest" => place };
        let before = index.checked_sub(1).and_then(|before| ids.get(before));
        for (name, other) in [("Prev", before), ("Next", ids.get(index + 1))] {
            if let Some(other) = other {
                bookmark.set(name, Object::Reference(*other));
            }
        }
        document.set_object(*id, bookmark);
    }
    if let [first, ..] = ids.as_slice() {
        let last = ids.last().unwrap_or(first);
        let count = i64::try_from(ids.len()).unwrap_or_default();
        let outlines = dictionary! {
            "Type" => "Outlines",
            "First" => Object::Reference(*first),
            "Last" => Object::Reference(*last),
            "Count" => count,
        };
        document.set_object(root, outlines);
        document.catalog_mut().map_err(failed)?.set("Outlines", Object::Reference(root));
    }
    Ok(())
}

/// Where each heading of the main language begins.
fn headings(structure: &Structure, placed: &[Placed]) -> Vec<Placed> {
    let nodes = structure.nodes();
    let children = |id: NodeId| nodes.get(id.0).map(|node| node.children.as_slice()).unwrap_or_default();
    let main = children(Structure::ROOT).iter().find(|child| structure.kind(**child) == NodeKind::Section);
    let mut found: Vec<Placed> = Vec::new();
    for place in placed {
        let is_heading = structure.kind(place.node) == NodeKind::Heading2;
        let is_main = nodes.get(place.node.0).is_some_and(|node| node.parent.as_ref() == main);
        if is_heading && is_main && found.iter().all(|one| one.node != place.node) {
            found.push(*place);
        }
    }
    found
}
