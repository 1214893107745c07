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
    let small = small.into_rgba8();
    let on_white = RgbImage::from_fn(small.width(), small.height(), |x, y| {
        let [red, green, blue, cover] = small.get_pixel(x, y).0.map(u32::from);
        Rgb([red, green, blue].map(|colour| u8::try_from((colour * cover + 255 * (255 - cover)) / 255).unwrap_or(255)))
    });
    let mut bytes = Cursor::new(Vec::new());
    on_white.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)).ok()?;
    Some(bytes.into_inner())
}
