//! The drawing list: what stands where on the pages, and what each thing means.
//!
//! Neutral between the layout, which makes it, and the writer, which turns it into a PDF. Lengths are in points, and
//! the origin is the upper left corner of the page.

use crate::structure::{NodeId, Structure};
use crate::text::{FontIndex, PlacedGlyph};

/// A document, drawn.
pub(crate) struct Drawing {
    /// The width of every page.
    pub(crate) width: f32,
    /// The height of every page.
    pub(crate) height: f32,
    /// The pages.
    pub(crate) pages: Vec<Page>,
    /// What the marks mean.
    pub(crate) structure: Structure,
}

/// What stands on a page, in the order in which it is drawn.
#[derive(Default)]
pub(crate) struct Page {
    /// Shapes with their meaning.
    pub(crate) marks: Vec<Mark>,
}

/// Shapes that mean one thing.
pub(crate) struct Mark {
    /// What they mean.
    pub(crate) role: Role,
    /// The shapes.
    pub(crate) shapes: Vec<Shape>,
}

/// What a mark means to somebody who has the page read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// It belongs to this node of the structure.
    Content(NodeId),
    /// It repeats at the head of the pages.
    Header,
    /// It repeats at the foot of the pages.
    Footer,
    /// It adorns, and says nothing.
    Ornament,
}

/// A shape.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    /// Glyphs.
    Glyphs(GlyphRun),
    /// A filled area.
    Area {
        /// Left, top, width, height.
        area: Area,
        /// Its colour.
        colour: Colour,
    },
    /// The outline of an area.
    Outline {
        /// Left, top, width, height.
        area: Area,
        /// Its colour.
        colour: Colour,
        /// The width of the line.
        thickness: f32,
    },
}

/// Glyphs of one font on one line.
#[derive(Debug, Clone)]
pub(crate) struct GlyphRun {
    /// The font.
    pub(crate) font: FontIndex,
    /// The size in points.
    pub(crate) size: f32,
    /// The colour.
    pub(crate) colour: Colour,
    /// The left edge to which the glyphs' places are relative.
    pub(crate) left: f32,
    /// The baseline.
    pub(crate) baseline: f32,
    /// The glyphs.
    pub(crate) glyphs: Vec<PlacedGlyph>,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    /// The distance from the left edge of the page.
    pub(crate) left: f32,
    /// The distance from the upper edge of the page.
    pub(crate) top: f32,
    /// The width.
    pub(crate) width: f32,
    /// The height.
    pub(crate) height: f32,
}

/// A colour; every one is dark enough or light enough to be told apart in print without colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Colour {
    /// Red, green and blue, 0 to 255.
    pub(crate) channels: [u8; 3],
}

impl Colour {
    /// The colour of text.
    pub(crate) const INK: Self = Self { channels: [0x1E, 0x24, 0x28] };
    /// The colour of text that steps back.
    pub(crate) const QUIET: Self = Self { channels: [0x50, 0x5A, 0x60] };
    /// The deep teal of headings and marks.
    pub(crate) const TEAL: Self = Self { channels: [0x0F, 0x5C, 0x5C] };
    /// The ground of the box with the wish.
    pub(crate) const MIST: Self = Self { channels: [0xEE, 0xF4, 0xF3] };
    /// Lines to write on: seen when one looks for them, and quieter than what is written there.
    pub(crate) const FAINT: Self = Self { channels: [0xA4, 0xAE, 0xB0] };
    /// Thin lines.
    pub(crate) const HAIR: Self = Self { channels: [0xC4, 0xCE, 0xCD] };
}
