//! A photograph in a column. It is never mirrored; only where it stands is.

use std::sync::Arc;

use express_core::profiles::ProfilePicture;

use super::pen::Pen;
use crate::drawing::Shape;
use crate::error::PaperError;
use crate::picture::ReadyPicture;

/// Draws it and says how high it is.
pub(super) fn draw(pen: &mut Pen<'_>, picture: &ProfilePicture, most_height: f32) -> Result<f32, PaperError> {
    let (picture, width, height) = ReadyPicture::new(&picture.bytes, pen.width(), most_height)?;
    let area = pen.area(0.0, 0.0, width, height);
    pen.shapes.push(Shape::Picture { area, picture: Arc::new(picture) });
    Ok(height)
}
