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
    /// It in words: what a text says, what a figure shows; empty for what only holds others.
    pub(crate) words: String,
    /// The address to which a link leads; empty for everything else.
    pub(crate) target: String,
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
    /// The rows that head a table.
    TableHead,
    /// The other rows of a table.
    TableBody,
    /// A row of a table.
    TableRow,
    /// The head of a column.
    TableHeader,
    /// The head of a row.
    RowHeader,
    /// A cell.
    TableCell,
    /// A cell as wide as so many columns.
    WideCell(usize),
    /// A drawing or a picture, with its meaning in words.
    Figure,
    /// A piece of a paragraph that leads to an address.
    Link,
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
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::TableRow => "TR",
            Self::TableHeader | Self::RowHeader => "TH",
            Self::TableCell | Self::WideCell(_) => "TD",
            Self::Figure => "Figure",
            Self::Link => "Link",
        }
    }

    /// Whether it is a cell of a table, which must be there also where it says nothing.
    pub(crate) const fn is_cell(self) -> bool {
        matches!(self, Self::TableHeader | Self::RowHeader | Self::TableCell | Self::WideCell(_))
    }
}

impl Node {
    fn new(kind: NodeKind, language: Option<&str>, parent: Option<NodeId>) -> Self {
        let (words, target) = (String::new(), String::new());
        Self { kind, language: language.map(str::to_owned), parent, children: Vec::new(), words, target }
    }
}

impl Structure {
    /// The root of every tree.
    pub(crate) const ROOT: NodeId = NodeId(0);

    /// A tree with its root.
    pub(crate) fn new(language: &str) -> Self {
        Self { nodes: vec![Node::new(NodeKind::Document, Some(language), None)] }
    }

    /// Adds a node as the last child of another.
    pub(crate) fn add(&mut self, parent: NodeId, kind: NodeKind, language: Option<&str>) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node::new(kind, language, Some(parent)));
        if let Some(parent) = self.nodes.get_mut(parent.0) {
            parent.children.push(id);
        }
        id
    }

    /// Says a node in words.
    pub(crate) fn say(&mut self, id: NodeId, words: &str) {
        if let Some(node) = self.nodes.get_mut(id.0) {
            words.clone_into(&mut node.words);
        }
    }

    /// Lets a link lead to an address.
    pub(crate) fn lead_to(&mut self, id: NodeId, target: &str) {
        if let Some(node) = self.nodes.get_mut(id.0) {
            target.clone_into(&mut node.target);
        }
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
