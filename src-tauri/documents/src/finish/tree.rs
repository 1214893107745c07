//! Writes the structure tree, and the table that leads from a marked piece of a page back to its node.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};

use super::links::Pressed;
use crate::structure::{Node, NodeId, NodeKind, Structure};
use crate::writer::{Placed, Written};

/// A marked piece: the page by its place, and the number of the piece on that page.
type Piece = (usize, i64);

/// Adds the tree and answers with its root.
pub(super) fn add(
    document: &mut Document,
    structure: &Structure,
    pages: &[ObjectId],
    written: &Written,
    links: &[Pressed],
) -> ObjectId {
    let Written { marked, placed, .. } = written;
    let root = document.new_object_id();
    let pieces = pieces_by_node(marked);
    let kept = kept(structure, &pieces);
    let ids: Vec<Option<ObjectId>> = kept.iter().map(|kept| kept.then(|| document.new_object_id())).collect();
    let tree = Tree { structure, pages, pieces, placed, links, ids, root };
    for (index, node) in structure.nodes().iter().enumerate() {
        if let Some(id) = tree.id(NodeId(index)) {
            document.set_object(id, tree.element(NodeId(index), node));
        }
    }
    let parents = document.add_object(dictionary! { "Nums" => tree.parents(marked) });
    let next_key = i64::try_from(pages.len() + links.len()).unwrap_or_default();
    let first = tree.reference(Structure::ROOT);
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![first],
            "ParentTree" => Object::Reference(parents),
            "ParentTreeNextKey" => next_key,
        },
    );
    root
}

fn pieces_by_node(marked: &[Vec<NodeId>]) -> BTreeMap<NodeId, Vec<Piece>> {
    let mut pieces: BTreeMap<NodeId, Vec<Piece>> = BTreeMap::new();
    for (page, nodes) in marked.iter().enumerate() {
        for (number, node) in (0..).zip(nodes) {
            pieces.entry(*node).or_default().push((page, number));
        }
    }
    pieces
}

/// Which nodes hold something that is on a page. A node stands after its parent, so the list is read backwards.
fn kept(structure: &Structure, pieces: &BTreeMap<NodeId, Vec<Piece>>) -> Vec<bool> {
    let mut kept = vec![false; structure.nodes().len()];
    for (index, node) in structure.nodes().iter().enumerate().rev() {
        let holds = |child: &NodeId| kept.get(child.0).copied().unwrap_or_default();
        // A row must have all its cells, also the empty ones.
        let is_kept = node.kind.is_cell() || pieces.contains_key(&NodeId(index)) || node.children.iter().any(holds);
        if let Some(place) = kept.get_mut(index) {
            *place = is_kept;
        }
    }
    kept
}

/// What is needed to write the elements.
struct Tree<'a> {
    structure: &'a Structure,
    pages: &'a [ObjectId],
    pieces: BTreeMap<NodeId, Vec<Piece>>,
    placed: &'a [Placed],
    links: &'a [Pressed],
    ids: Vec<Option<ObjectId>>,
    root: ObjectId,
}

impl Tree<'_> {
    fn id(&self, node: NodeId) -> Option<ObjectId> {
        self.ids.get(node.0).copied().flatten()
    }

    fn reference(&self, node: NodeId) -> Object {
        self.id(node).map_or(Object::Null, Object::Reference)
    }

    fn element(&self, id: NodeId, node: &Node) -> Dictionary {
        let parent = node.parent.and_then(|parent| self.id(parent)).unwrap_or(self.root);
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => node.kind.name(),
            "P" => Object::Reference(parent),
        };
        if let Some(language) = &node.language {
            element.set("Lang", Object::string_literal(language.as_str()));
        }
        if node.kind == NodeKind::Figure {
            element.set("Alt", text_string(&node.words));
        }
        if let Some(attributes) = self.attributes(id, node) {
            element.set("A", attributes);
        }
        let own_page = self.pieces.get(&id).and_then(|pieces| pieces.first()).map(|(page, _)| *page);
        if let Some(page) = own_page.and_then(|page| self.pages.get(page)) {
            element.set("Pg", Object::Reference(*page));
        }
        let mut children = self.pieces.get(&id).map_or_else(Vec::new, |pieces| self.content(pieces, own_page));
        children.extend(self.pressed(id));
        children.extend(node.children.iter().filter_map(|child| self.id(*child)).map(Object::Reference));
        element.set("K", children);
        element
    }

    fn content(&self, pieces: &[Piece], own_page: Option<usize>) -> Vec<Object> {
        let one = |(page, number): &Piece| {
            if Some(*page) == own_page {
                return Object::Integer(*number);
            }
            let page = self.pages.get(*page).copied().map_or(Object::Null, Object::Reference);
            Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => *number })
        };
        pieces.iter().map(one).collect()
    }

    /// The places that can be pressed to follow a link.
    fn pressed(&self, id: NodeId) -> impl Iterator<Item = Object> {
        let places = self.links.iter().filter(move |link| link.node == id);
        places.map(|link| {
            let page = self.pages.get(link.page).copied().map_or(Object::Null, Object::Reference);
            Object::Dictionary(dictionary! { "Type" => "OBJR", "Pg" => page, "Obj" => Object::Reference(link.id) })
        })
    }

    fn attributes(&self, id: NodeId, node: &Node) -> Option<Dictionary> {
        match node.kind {
            NodeKind::RowHeader => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
            NodeKind::WideCell(columns) => {
                let columns = i64::try_from(columns).unwrap_or(1);
                Some(dictionary! { "O" => "Table", "ColSpan" => columns })
            }
            NodeKind::Figure => {
                let placed = self.placed.iter().find(|placed| placed.node == id)?;
                let edges: Vec<Object> = placed.edges.iter().map(|edge| Object::Real(*edge)).collect();
                Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => edges })
            }
            NodeKind::TableHeader => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
            NodeKind::List => {
                let items = node.children.iter().filter_map(|item| self.structure.nodes().get(item.0));
                let mut parts = items.flat_map(|item| &item.children);
                let numbered = parts.any(|part| self.structure.kind(*part) == NodeKind::Label);
                let numbering = if numbered { "Decimal" } else { "None" };
                Some(dictionary! { "O" => "List", "ListNumbering" => numbering })
            }
            _ => None,
        }
    }

    /// For each page the element of every marked piece, in the order of the pieces' numbers; then the element of each link.
    fn parents(&self, marked: &[Vec<NodeId>]) -> Vec<Object> {
        let mut numbers = Vec::new();
        for (page, nodes) in (0_i64..).zip(marked) {
            numbers.push(Object::Integer(page));
            numbers.push(Object::Array(nodes.iter().map(|node| self.reference(*node)).collect()));
        }
        for link in self.links {
            numbers.extend([Object::Integer(link.key), self.reference(link.node)]);
        }
        numbers
    }
}
