//! What a paper says, as plain text in reading order.
//!
//! The same blocks as the pages show, without their places. What repeats on every page stands here once.

use std::collections::BTreeSet;

use crate::structure::{Node, NodeId, NodeKind, Structure};

/// A piece of text that a reader takes in as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidBlock {
    /// What it is.
    pub kind: SaidKind,
    /// The code of the language in whose column it stands.
    pub voice: String,
    /// The code of the language that it is in, as far as it is known.
    pub language: String,
    /// The text.
    pub text: String,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaidKind {
    /// A heading of this level, 1 to 3.
    Heading(u8),
    /// A paragraph, or an entry of a list.
    Paragraph,
    /// A cell of a table.
    Cell,
    /// What a figure shows.
    Figure,
}

/// The blocks of a document of which something is on a page.
pub(crate) fn said(structure: &Structure, marked: &[Vec<NodeId>]) -> Vec<SaidBlock> {
    let shown: BTreeSet<NodeId> = marked.iter().flatten().copied().collect();
    let mut blocks = Vec::new();
    add(structure, &shown, Structure::ROOT, ("", ""), &mut blocks);
    blocks
}

/// Adds a node and what it holds. `voice` and `language` are those of the node around it.
fn add<'s>(
    structure: &'s Structure,
    shown: &BTreeSet<NodeId>,
    id: NodeId,
    (voice, language): (&'s str, &'s str),
    blocks: &mut Vec<SaidBlock>,
) {
    let Some(node) = structure.nodes().get(id.0) else { return };
    let language = node.language.as_deref().unwrap_or(language);
    let voice = if node.kind == NodeKind::Section { language } else { voice };
    let is_shown = shown.contains(&id) || node.children.iter().any(|child| shown.contains(child));
    if let Some(kind) = kind(node)
        && is_shown
    {
        blocks.push(SaidBlock {
            kind,
            voice: voice.to_owned(),
            language: language.to_owned(),
            text: node.words.clone(),
        });
    }
    for child in &node.children {
        add(structure, shown, *child, (voice, language), blocks);
    }
}

/// What a node is as a block; none where it only holds others.
fn kind(node: &Node) -> Option<SaidKind> {
    if node.words.trim().is_empty() {
        return None;
    }
    match node.kind {
        NodeKind::Heading1 => Some(SaidKind::Heading(1)),
        NodeKind::Heading2 => Some(SaidKind::Heading(2)),
        NodeKind::Heading3 => Some(SaidKind::Heading(3)),
        NodeKind::Figure => Some(SaidKind::Figure),
        kind if kind.is_cell() => Some(SaidKind::Cell),
        NodeKind::Span | NodeKind::Link => None,
        _ => Some(SaidKind::Paragraph),
    }
}
