//! Draws a picture small.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, Rgb, RgbImage};

/// The longest side of a small picture, in pixels.
pub(super) const LONGEST_SIDE: u32 = 320;

/// How good the small picture is, of 100.
const QUALITY: u8 = 80;

/// The picture in small, as JPEG; what can be seen through becomes white.
pub(super) fn of(picture: &DynamicImage) -> Option<Vec<u8>> {
    let longest = picture.width().max(picture.height());
    let small = if longest > LONGEST_SIDE { picture.thumbnail(LONGEST_SIDE, LONGEST_SIDE) } else { picture.clone() };
    let mut bytes = Cursor::new(Vec::new());
    on_white(&small).write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)).ok()?;
    Some(bytes.into_inner())
}

/// The picture with white where it can be seen through.
pub(crate) fn on_white(picture: &DynamicImage) -> RgbImage {
    let picture = picture.to_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, cover] = picture.get_pixel(x, y).0.map(u32::from);
        Rgb([red, green, blue].map(|colour| u8::try_from((colour * cover + 255 * (255 - cover)) / 255).unwrap_or(255)))
    })
}
