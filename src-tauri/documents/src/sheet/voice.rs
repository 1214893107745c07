//! A voice is one language of a paper: its words, its part of the page, its size and its branch of the structure.
//!
//! A column is what a voice says in one block; blocks of two voices stand side by side.

use express_core::message::Message;
use express_core::reference::Direction;

use super::look::Look;
use super::part::{Part, Tone, Tongue};
use crate::drawing::Colour;
use crate::layout::figures::Figure;
use crate::layout::{Cell, Frame, Piece, TablePart};
use crate::structure::{NodeId, NodeKind, Structure};
use crate::text::{Paragraph, Run, Side};
use crate::words::Words;

/// One language of a paper.
pub(crate) struct Voice<'w> {
    /// Its words.
    pub(crate) words: &'w Words,
    /// Where headings stand.
    pub(crate) heading: Frame,
    /// Where everything else stands.
    pub(crate) content: Frame,
    /// Its branch of the structure.
    pub(crate) section: NodeId,
    /// The size of plain text.
    pub(crate) size: f32,
}

/// What a voice says in one block.
pub(crate) struct Column<'a> {
    /// The voice.
    pub(crate) voice: &'a Voice<'a>,
    /// The structure of the paper.
    pub(crate) structure: &'a mut Structure,
    /// The entries, from the top.
    pub(crate) entries: Vec<Entry>,
}

/// What stands in one row of a column.
pub(crate) struct Entry {
    /// The cells.
    pub(crate) cells: Vec<Cell>,
    /// What stands below the heading of the block and may reach below the entry.
    pub(crate) hanging: Vec<Piece>,
    /// The space above.
    pub(crate) space_before: f32,
    /// Whether it must not be the last on its page.
    pub(crate) keep_with_next: bool,
    /// Its part in a table that may go on on another page.
    pub(crate) part: TablePart,
}

/// How far a paragraph is moved in, and whether a bar stands there.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Indent {
    /// How far.
    pub(crate) by: f32,
    /// Whether a bar stands there.
    pub(crate) bar: bool,
}

impl Voice<'_> {
    /// The direction of the language.
    pub(crate) const fn direction(&self) -> Direction {
        self.words.direction()
    }

    /// A paragraph, set to the side where this voice begins, whatever language the words are in.
    pub(crate) fn paragraph(&self, look: Look, parts: &[Part]) -> Paragraph {
        let direction = match parts {
            [only] => only.direction(self.words),
            _ => self.direction(),
        };
        Paragraph {
            runs: parts.iter().map(|part| self.run(look, part, parts.len() > 1)).collect(),
            direction,
            side: Side::start_of(self.direction()),
            size: self.size * look.size(),
            line_height: look.line_height(direction),
        }
    }

    fn run(&self, look: Look, part: &Part, in_sentence: bool) -> Run {
        let isolated = in_sentence && part.tongue != Tongue::Paper;
        let text = if isolated { format!("\u{2068}{}\u{2069}", part.text) } else { part.text.clone() };
        Run {
            text,
            language: match &part.tongue {
                Tongue::Other(language) => language.clone(),
                Tongue::Paper | Tongue::Unknown => self.words.language().to_owned(),
            },
            bold: look.is_bold() && part.tone == Tone::Even,
            colour: if part.tone == Tone::Quiet { Colour::QUIET } else { look.colour() },
        }
    }

    /// The height of one line.
    pub(crate) fn line(&self, look: Look) -> f32 {
        self.size * look.size() * look.line_height(self.direction())
    }
}

impl<'a> Column<'a> {
    /// The words of the voice.
    pub(crate) const fn words(&self) -> &'a Words {
        self.voice.words
    }

    /// A node under another.
    pub(crate) fn node(&mut self, parent: NodeId, kind: NodeKind) -> NodeId {
        self.structure.add(parent, kind, None)
    }

    /// A piece of text as a new node under another.
    pub(crate) fn text(&mut self, parent: NodeId, kind: NodeKind, look: Look, parts: &[Part]) -> Piece {
        self.indented(parent, kind, look, parts, Indent::default())
    }

    /// A sentence of the core as a paragraph.
    pub(crate) fn message(&mut self, parent: NodeId, look: Look, message: &Message, indent: Indent) -> Piece {
        let parts = [Part::message(self.words(), message)];
        self.indented(parent, NodeKind::Paragraph, look, &parts, indent)
    }

    /// A piece of text that is moved in.
    pub(crate) fn indented(
        &mut self,
        parent: NodeId,
        kind: NodeKind,
        look: Look,
        parts: &[Part],
        indent: Indent,
    ) -> Piece {
        let marks_a_piece = |part: &Part| foreign(part).is_some() || !part.target.is_empty();
        let alone = match parts {
            [only] if only.target.is_empty() => foreign(only),
            _ => None,
        };
        let node = self.structure.add(parent, kind, alone);
        self.structure.say(node, &parts.iter().map(|part| part.text.as_str()).collect::<String>());
        let is_even = alone.is_some() || !parts.iter().any(marks_a_piece);
        let nodes = if is_even {
            vec![node; parts.len()]
        } else {
            parts.iter().map(|part| self.piece_of(node, part)).collect()
        };
        Piece::Text { paragraph: self.voice.paragraph(look, parts), nodes, indent: indent.by, bar: indent.bar }
    }

    /// A piece of a paragraph: in another language, or one that leads somewhere.
    fn piece_of(&mut self, paragraph: NodeId, part: &Part) -> NodeId {
        let kind = if part.target.is_empty() { NodeKind::Span } else { NodeKind::Link };
        let node = self.structure.add(paragraph, kind, foreign(part));
        if kind == NodeKind::Link {
            self.structure.say(node, &part.text);
            self.structure.lead_to(node, &part.target);
        }
        node
    }

    /// A figure as a new node under another. `alt` says to whoever cannot see it what it shows.
    pub(crate) fn figure(&mut self, parent: NodeId, alt: &str, figure: Figure) -> Piece {
        let node = self.structure.add(parent, NodeKind::Figure, None);
        self.structure.say(node, alt);
        let small = self.voice.paragraph(Look::Fine, &[Part::words("")]);
        Piece::Figure { figure, node, small, direction: self.voice.direction() }
    }

    /// Adds an entry with one cell over the whole width.
    pub(crate) fn entry(&mut self, space_before: f32, pieces: Vec<Piece>) {
        let frame = self.voice.content;
        self.cells(space_before, vec![Cell { frame, pieces }]);
    }

    /// Adds an entry with several cells.
    pub(crate) fn cells(&mut self, space_before: f32, cells: Vec<Cell>) {
        self.entries.push(Entry {
            cells,
            hanging: Vec::new(),
            space_before,
            keep_with_next: false,
            part: TablePart::None,
        });
    }

    /// Whether headings have a column of their own, below which something can hang.
    pub(crate) fn has_headings_beside(&self) -> bool {
        self.voice.heading != self.voice.content
    }

    /// Hangs pieces below the heading, beside the first entry and those that follow it.
    pub(crate) fn hang_below_heading(&mut self, pieces: Vec<Piece>) {
        if let Some(entry) = self.entries.first_mut() {
            entry.hanging.extend(pieces);
        }
    }

    /// Ties the latest entry to the next one.
    pub(crate) fn keep_with_next(&mut self) {
        if let Some(entry) = self.entries.last_mut() {
            entry.keep_with_next = true;
        }
    }

    /// Ties all entries to each other.
    pub(crate) fn keep_together(&mut self) {
        self.entries.iter_mut().for_each(|entry| entry.keep_with_next = true);
        if let Some(last) = self.entries.last_mut() {
            last.keep_with_next = false;
        }
    }
}

/// The language that must be marked on a piece.
fn foreign(part: &Part) -> Option<&str> {
    match &part.tongue {
        Tongue::Other(language) => Some(language),
        Tongue::Paper | Tongue::Unknown => None,
    }
}
