//! Pictures as they go into a paper: looked at, turned upright, no finer than the paper shows, and without anything behind them.
//!
//! Where they stand on a page is not known here, and how a file holds them the writer knows.

use std::io::Cursor;

use image::DynamicImage;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;

use crate::error::PaperError;
use crate::intake::{Looked, look_at, on_white};

/// Pixels an inch, which is what an office printer shows of a photograph.
const RESOLUTION: f32 = 200.0;
/// Points an inch, the unit of PDF.
const POINTS: f32 = 72.0;
/// How much finer than that a picture may be before it is made coarser.
const TOLERANCE: f32 = 1.4;
/// How good a photograph is that was made coarser, of 100.
const QUALITY: u8 = 86;

/// A picture that can be put into a PDF as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReadyPicture {
    /// Its width in pixels.
    pub(crate) width: u32,
    /// Its height in pixels.
    pub(crate) height: u32,
    /// Whether it has no colours.
    pub(crate) grey: bool,
    /// Its bytes, as a JPEG.
    pub(crate) jpeg: Vec<u8>,
}

impl ReadyPicture {
    /// Reads a JPEG or PNG that is to stand in a box of this many points each way, and says how wide and high it stands there.
    ///
    /// # Errors
    /// [`PaperError::Picture`] where it is damaged, of another kind, or has too many pixels.
    pub(crate) fn new(bytes: &[u8], most_width: f32, most_height: f32) -> Result<(Self, f32, f32), PaperError> {
        let Looked { picture, as_it_lies } = look_at(bytes).map_err(PaperError::Picture)?;
        let scale = (most_width / picture.width() as f32).min(most_height / picture.height() as f32);
        let (width, height) = (picture.width() as f32 * scale, picture.height() as f32 * scale);
        let wanted = width / POINTS * RESOLUTION;
        let ready = match as_it_lies {
            Some(jpeg) if picture.width() as f32 <= wanted * TOLERANCE => Self {
                width: picture.width(),
                height: picture.height(),
                grey: !picture.color().has_color(),
                jpeg: jpeg.to_vec(),
            },
            _ => Self::drawn_anew(&picture, wanted)?,
        };
        Ok((ready, width, height))
    }

    /// The picture on white, and coarser where it is too fine.
    fn drawn_anew(picture: &DynamicImage, wanted: f32) -> Result<Self, PaperError> {
        let picture = if picture.width() as f32 > wanted * TOLERANCE {
            let scale = wanted / picture.width() as f32;
            let (width, height) = (scaled(picture.width(), scale), scaled(picture.height(), scale));
            on_white(&picture.resize_exact(width, height, FilterType::Triangle))
        } else {
            on_white(picture)
        };
        let mut jpeg = Cursor::new(Vec::new());
        picture
            .write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY))
            .map_err(|error| PaperError::Writer(error.to_string()))?;
        Ok(Self { width: picture.width(), height: picture.height(), grey: false, jpeg: jpeg.into_inner() })
    }
}

/// A length in pixels, one at least.
fn scaled(length: u32, scale: f32) -> u32 {
    ((length as f32 * scale).round() as u32).max(1)
}
