//! Text: paragraphs go in, lines of placed glyphs come out.
//!
//! Shaping, direction and line breaking are done here; where a paragraph stands on a page is not known here.

mod dealing;
mod fonts;
mod lines;
mod marks;
mod sfnt;
mod turns;
mod typesetter;

use express_core::reference::Direction;

pub(crate) use dealing::Says;
pub(crate) use fonts::{FontIndex, Fonts};
pub(crate) use lines::{Line, PlacedGlyph};
pub(crate) use typesetter::Typesetter;

use crate::drawing::Colour;

/// A paragraph as it is to be set.
#[derive(Debug, Clone)]
pub(crate) struct Paragraph {
    /// The pieces of text, in reading order.
    pub(crate) runs: Vec<Run>,
    /// The direction of the paragraph.
    pub(crate) direction: Direction,
    /// The side to which its lines are set.
    pub(crate) side: Side,
    /// The size of the text in points.
    pub(crate) size: f32,
    /// The distance of its lines as a multiple of the size.
    pub(crate) line_height: f32,
}

/// A piece of text in one language and one look.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// The text.
    pub(crate) text: String,
    /// The code of its language; empty where nobody knows it.
    pub(crate) language: String,
    /// Whether it is bold.
    pub(crate) bold: bool,
    /// Its colour.
    pub(crate) colour: Colour,
}

/// The side of a column to which lines are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// The left.
    Left,
    /// The right.
    Right,
}

impl Side {
    /// The side where lines of a direction begin.
    pub(crate) const fn start_of(direction: Direction) -> Self {
        match direction {
            Direction::Ltr => Self::Left,
            Direction::Rtl => Self::Right,
        }
    }

    /// The other side.
    pub(crate) const fn opposite(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}
