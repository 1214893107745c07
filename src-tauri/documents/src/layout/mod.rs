//! Rows of blocks in columns, and how they flow over pages.
//!
//! Knows nothing of profiles and nothing of PDF: rows go in, a drawing comes out.

pub(crate) mod figures;
mod flow;
mod hanging;
mod pictograms;
mod set;

use express_core::reference::Direction;

pub(crate) use flow::{Body, flow};
pub(crate) use hanging::make_room;
pub(crate) use set::{SetRow, draw_lines, set_row};

use self::figures::Figure;
use crate::structure::NodeId;
use crate::text::Paragraph;

/// A part of the page's width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    /// The distance of its left edge from the left edge of the page.
    pub(crate) left: f32,
    /// Its width.
    pub(crate) width: f32,
}

/// What stands side by side.
pub(crate) struct Row {
    /// The cells, in reading order.
    pub(crate) cells: Vec<Cell>,
    /// Cells that stand beside them and may reach below them, such as a heading.
    pub(crate) hanging: Vec<Cell>,
    /// The space above it, unless it begins a page.
    pub(crate) space_before: f32,
    /// Whether it must not be the last on its page.
    pub(crate) keep_with_next: bool,
    /// Whether it begins a page in any case.
    pub(crate) on_new_page: bool,
    /// What lies behind it.
    pub(crate) ground: Option<Ground>,
    /// Its part in a table that may go on on another page.
    pub(crate) part: TablePart,
}

/// The part of a row in a table. A table that goes on on another page begins there with its head again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum TablePart {
    /// It stands in no table.
    #[default]
    None,
    /// It heads a table.
    Head,
    /// It follows the head.
    Body,
}

/// What lies behind a row.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Ground {
    /// A tinted box with a bar at its start.
    Box {
        /// Its place.
        frame: Frame,
        /// The direction that decides where the bar stands.
        direction: Direction,
    },
    /// A thin line in the space above it.
    RuleAbove {
        /// Its place.
        frame: Frame,
    },
    /// A short thick stroke in the space above it, at the start.
    StrokeAbove {
        /// Its place.
        frame: Frame,
        /// The direction that decides where it stands.
        direction: Direction,
    },
}

/// Pieces one below the other.
pub(crate) struct Cell {
    /// Its place.
    pub(crate) frame: Frame,
    /// The pieces, from the top.
    pub(crate) pieces: Vec<Piece>,
}

/// A piece of a cell.
pub(crate) enum Piece {
    /// A paragraph.
    Text {
        /// The paragraph.
        paragraph: Paragraph,
        /// The node of each run.
        nodes: Vec<NodeId>,
        /// How far it is moved in from the side where it starts.
        indent: f32,
        /// Whether a thin bar stands in the room that the indent leaves.
        bar: bool,
    },
    /// Room.
    Space(f32),
    /// A thin line across the frame, which takes no room.
    Rule,
    /// A figure, as one node of the structure.
    Figure {
        /// What is drawn.
        figure: Figure,
        /// The node.
        node: NodeId,
        /// How its own numbers look.
        small: Paragraph,
        /// The direction in which it runs.
        direction: Direction,
    },
    /// The pictogram of a card of strengths in a square of this side. It repeats what the words beside it say.
    Pictogram {
        /// The id of the card.
        card: String,
        /// The side of the square.
        side: f32,
        /// The direction that decides on which side of the frame it stands.
        direction: Direction,
    },
    /// A line to write on, at the foot of so much room.
    Line(f32),
    /// A square to tick, in the middle of a line.
    Square {
        /// The height of the line on which it stands.
        height: f32,
        /// The direction that decides on which side of the frame it stands.
        direction: Direction,
    },
    /// A bar of which a part is full. It repeats what a sentence says.
    Bar {
        /// The full part, in percent; none where it is not known, and then the bar is dashed.
        percent: Option<u8>,
        /// The height of the line on which it stands.
        height: f32,
        /// The direction in which it fills.
        direction: Direction,
    },
    /// Five small squares, of which so many are filled. They repeat what a word says.
    Pips {
        /// How many are filled.
        filled: usize,
        /// The height of the line on which they stand.
        height: f32,
        /// The direction in which they are counted.
        direction: Direction,
    },
}

impl Row {
    /// Cells side by side, without anything else.
    pub(crate) const fn of(cells: Vec<Cell>) -> Self {
        Self {
            cells,
            hanging: Vec::new(),
            space_before: 0.0,
            keep_with_next: false,
            on_new_page: false,
            ground: None,
            part: TablePart::None,
        }
    }
}

impl Frame {
    /// The part of this width that stands so far from the side where the direction begins.
    pub(crate) const fn part(self, from_start: f32, width: f32, direction: Direction) -> Self {
        let left = match direction {
            Direction::Ltr => self.left + from_start,
            Direction::Rtl => self.left + self.width - from_start - width,
        };
        Self { left, width }
    }

    /// The parts of a frame at these shares of its width, in reading order, with a gap between them.
    pub(crate) fn split<const N: usize>(self, shares: [f32; N], gap: f32, direction: Direction) -> [Self; N] {
        let mut parts = self.parts(&shares, gap, direction);
        shares.map(|_| parts.next().unwrap_or(self))
    }

    /// The same for any number of shares.
    pub(crate) fn parts(self, shares: &[f32], gap: f32, direction: Direction) -> impl Iterator<Item = Self> {
        let total: f32 = shares.iter().sum();
        let room = gap.mul_add(-(shares.len() as f32 - 1.0), self.width);
        let mut from_start = 0.0;
        shares.iter().map(move |share| {
            let width = room * share / total;
            let part = self.part(from_start, width, direction);
            from_start += width + gap;
            part
        })
    }

    /// From the beginning of one frame to the end of another.
    pub(crate) fn up_to(self, other: Self) -> Self {
        let left = self.left.min(other.left);
        Self { left, width: (self.left + self.width).max(other.left + other.width) - left }
    }
}
