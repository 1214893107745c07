//! The structure of a document: what is a heading, a list, a table, and in which language it stands.
//!
//! Screen readers and other programs read a PDF by it. What is drawn where is not known here.

/// A node by its place in the tree's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(crate) usize);

/// The tree of a document. Children stand in reading order.
pub(crate) struct Structure {
    nodes: Vec<Node>,
}

/// A node of the tree.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// What it is.
    pub(crate) kind: NodeKind,
    /// The code of its language, where it differs from the node around it.
    pub(crate) language: Option<String>,
    /// The node around it; none for the root.
    pub(crate) parent: Option<NodeId>,
    /// What it holds.
    pub(crate) children: Vec<NodeId>,
}

/// What a node is, in the words of PDF's standard structure types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NodeKind {
    /// The document.
    Document,
    /// A part of it.
    Section,
    /// Its title.
    Heading1,
    /// The heading of a block.
    Heading2,
    /// The heading of a group in a block.
    Heading3,
    /// A paragraph.
    Paragraph,
    /// A piece of a paragraph.
    Span,
    /// A list.
    List,
    /// An entry of a list.
    ListItem,
    /// The number of an entry.
    Label,
    /// What an entry says.
    ListBody,
    /// A table.
    Table,
    /// A row of a table.
    TableRow,
    /// The head of a column.
    TableHeader,
    /// A cell.
    TableCell,
}

impl NodeKind {
    /// The name of the structure type.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Heading1 => "H1",
            Self::Heading2 => "H2",
            Self::Heading3 => "H3",
            Self::Paragraph => "P",
            Self::Span => "Span",
            Self::List => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::Table => "Table",
            Self::TableRow => "TR",
            Self::TableHeader => "TH",
            Self::TableCell => "TD",
        }
    }
}

impl Structure {
    /// The root of every tree.
    pub(crate) const ROOT: NodeId = NodeId(0);

    /// A tree with its root.
    pub(crate) fn new(language: &str) -> Self {
        let root =
            Node { kind: NodeKind::Document, language: Some(language.to_owned()), parent: None, children: Vec::new() };
        Self { nodes: vec![root] }
    }

    /// Adds a node as the last child of another.
    pub(crate) fn add(&mut self, parent: NodeId, kind: NodeKind, language: Option<&str>) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node {
            kind,
            language: language.map(str::to_owned),
            parent: Some(parent),
            children: Vec::new(),
        });
        if let Some(parent) = self.nodes.get_mut(parent.0) {
            parent.children.push(id);
        }
        id
    }

    /// The nodes; each stands after its parent.
    pub(crate) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The kind of a node.
    pub(crate) fn kind(&self, id: NodeId) -> NodeKind {
        self.nodes.get(id.0).map_or(NodeKind::Paragraph, |node| node.kind)
    }
}
