//! The drawing list: what stands where on the pages, and what each thing means.
//!
//! Neutral between the layout, which makes it, and the writer, which turns it into a PDF. Lengths are in points, and
//! the origin is the upper left corner of the page.

use std::sync::Arc;

use crate::picture::ReadyPicture;
use crate::structure::{NodeId, Structure};
use crate::text::{FontIndex, Fonts, PlacedGlyph};

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
    /// The fonts of its glyphs.
    pub(crate) fonts: Fonts,
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
    /// A line from point to point.
    Polyline {
        /// The points.
        points: Vec<Point>,
        /// Its colour.
        colour: Colour,
        /// The width of the line.
        thickness: f32,
        /// The length of its dashes, with as much room between them; none for an unbroken line.
        dash: Option<f32>,
    },
    /// A filled area with any number of corners.
    Polygon {
        /// The corners.
        points: Vec<Point>,
        /// Its colour.
        colour: Colour,
    },
    /// A picture made of pixels.
    Picture {
        /// Left, top, width, height.
        area: Area,
        /// The pixels.
        picture: Arc<ReadyPicture>,
    },
}

/// The distances of a point from the left and the upper edge of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    /// From the left edge.
    pub(crate) x: f32,
    /// From the upper edge.
    pub(crate) y: f32,
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

impl Shape {
    /// The same, further down.
    pub(crate) fn moved_down(mut self, by: f32) -> Self {
        match &mut self {
            Self::Glyphs(run) => run.baseline += by,
            Self::Area { area, .. } | Self::Outline { area, .. } | Self::Picture { area, .. } => area.top += by,
            Self::Polyline { points, .. } | Self::Polygon { points, .. } => {
                points.iter_mut().for_each(|point| point.y += by);
            }
        }
        self
    }

    /// The area in which it lies; of glyphs as high as a line of them.
    pub(crate) fn bounds(&self, fonts: &Fonts) -> Option<Area> {
        match self {
            Self::Area { area, .. } | Self::Outline { area, .. } | Self::Picture { area, .. } => Some(*area),
            Self::Polyline { points, .. } | Self::Polygon { points, .. } => Area::around(points.iter().copied()),
            Self::Glyphs(run) => {
                let (top, bottom) = (run.baseline - run.size, run.size.mul_add(0.3, run.baseline));
                let ends = |glyph: &PlacedGlyph| {
                    let x = run.left + glyph.x;
                    let width = f32::from(fonts.advance(run.font, glyph.id)) / 1000.0 * run.size;
                    [Point { x, y: top }, Point { x: x + width, y: bottom }]
                };
                Area::around(run.glyphs.iter().flat_map(ends))
            }
        }
    }
}

impl Area {
    /// The smallest area around points; none where there are none.
    pub(crate) fn around(points: impl Iterator<Item = Point>) -> Option<Self> {
        let mut edges: Option<[f32; 4]> = None;
        for Point { x, y } in points {
            let [left, top, right, bottom] = edges.unwrap_or([x, y, x, y]);
            edges = Some([left.min(x), top.min(y), right.max(x), bottom.max(y)]);
        }
        edges.map(|[left, top, right, bottom]| Self { left, top, width: right - left, height: bottom - top })
    }

    /// The smallest area around both.
    pub(crate) fn with(self, other: Self) -> Self {
        let corners = |area: Self| {
            [Point { x: area.left, y: area.top }, Point { x: area.left + area.width, y: area.top + area.height }]
        };
        Self::around([self, other].into_iter().flat_map(corners)).unwrap_or(self)
    }
}

impl Colour {
    /// The colour of the paper, on what is dark.
    pub(crate) const WHITE: Self = Self { channels: [0xFF, 0xFF, 0xFF] };
    /// The colour of text.
    pub(crate) const INK: Self = Self { channels: [0x1E, 0x24, 0x28] };
    /// The colour of text that steps back.
    pub(crate) const QUIET: Self = Self { channels: [0x50, 0x5A, 0x60] };
    /// The deep teal of headings and marks.
    pub(crate) const TEAL: Self = Self { channels: [0x0F, 0x5C, 0x5C] };
    /// The area within a line of teal, light enough for what is drawn on it.
    pub(crate) const TINT: Self = Self { channels: [0xD8, 0xE7, 0xE5] };
    /// The ground of the box with the wish.
    pub(crate) const MIST: Self = Self { channels: [0xEE, 0xF4, 0xF3] };
    /// Lines to write on: seen when one looks for them, and quieter than what is written there.
    pub(crate) const FAINT: Self = Self { channels: [0xA4, 0xAE, 0xB0] };
    /// Thin lines.
    pub(crate) const HAIR: Self = Self { channels: [0xC4, 0xCE, 0xCD] };
}
