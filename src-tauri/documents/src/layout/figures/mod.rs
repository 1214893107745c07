//! Drawings that say at a glance what a table or a list beside them says in full.
//!
//! Each is one figure of the structure, whose meaning in words the caller gives. Nothing is told by colour alone, and in a
//! paper that runs from right to left everything but a picture and a code for telephones is mirrored.

mod key;
mod life_line;
mod pen;
mod picture;
mod qr;
mod strength_strip;
mod wheel;

use chrono::NaiveDate;
use express_core::PartialDate;
use express_core::profiles::ProfilePicture;
use express_core::reference::Direction;

use self::pen::Pen;
use super::Frame;
use crate::drawing::Shape;
use crate::error::PaperError;
use crate::text::{Paragraph, Typesetter};

/// What is drawn.
pub(crate) enum Figure {
    /// Levels from 0 to 8 on spokes, as two people see them. A table beside it names the spokes by their numbers, from 1.
    Wheel {
        /// The spokes, clockwise from the top, and the other way round where the paper runs from right to left.
        spokes: Vec<Spoke>,
        /// What the key calls the person's own levels.
        own: Paragraph,
        /// What the key calls the counsellor's levels.
        counsellor: Paragraph,
        /// What the key calls spokes of which nobody asked.
        not_asked: Paragraph,
    },
    /// Spans of time above an axis with years, those at the same time one above the other.
    LifeLine {
        /// The spans, in any order.
        spans: Vec<LifeSpan>,
        /// Up to when those go that go on.
        today: NaiveDate,
    },
    /// A strip of segments, each as long as its count; what counts nothing is left out.
    StrengthStrip(Vec<StripPart>),
    /// A code that a telephone reads.
    Qr(String),
    /// A photograph, upright, as large as the column and this height allow.
    Picture {
        /// The picture.
        picture: ProfilePicture,
        /// The most height in points.
        most_height: f32,
    },
}

/// A spoke of a wheel; none where it was not asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Spoke {
    /// The person's own level, 0 to 8.
    pub(crate) own: Option<u8>,
    /// The counsellor's level, 0 to 8.
    pub(crate) counsellor: Option<u8>,
}

/// A span of a life line.
pub(crate) struct LifeSpan {
    /// When it began.
    pub(crate) from: PartialDate,
    /// When it ended, where that is known.
    pub(crate) to: Option<PartialDate>,
    /// Whether it goes on.
    pub(crate) ongoing: bool,
    /// What it is called, in a few words.
    pub(crate) label: Paragraph,
}

/// A part of a strip.
pub(crate) struct StripPart {
    /// How many.
    pub(crate) count: usize,
    /// What the key calls them.
    pub(crate) label: Paragraph,
}

/// Shapes from the top of a figure on, and how high it is.
pub(super) struct Drawn {
    pub(super) shapes: Vec<Shape>,
    pub(super) height: f32,
}

/// Draws a figure at the start of a frame. `small` says how its own numbers look.
///
/// # Errors
/// [`PaperError::Picture`], and [`PaperError::Writer`] for a code with more than a code can hold.
pub(super) fn draw(
    figure: Figure,
    frame: Frame,
    direction: Direction,
    small: Paragraph,
    typesetter: &mut Typesetter,
) -> Result<Drawn, PaperError> {
    let mut pen = Pen::new(frame, direction, small, typesetter);
    let height = match figure {
        Figure::Wheel { spokes, own, counsellor, not_asked } => {
            wheel::draw(&mut pen, &spokes, [own, counsellor, not_asked])
        }
        Figure::LifeLine { spans, today } => life_line::draw(&mut pen, spans, today),
        Figure::StrengthStrip(parts) => strength_strip::draw(&mut pen, parts),
        Figure::Qr(text) => qr::draw(&mut pen, &text)?,
        Figure::Picture { picture, most_height } => picture::draw(&mut pen, &picture, most_height)?,
    };
    Ok(Drawn { shapes: pen.shapes, height })
}
