//! Takes in a picture or a scan: finds out what it is by its bytes, takes hidden facts out of it, and draws it small.
//!
//! A picture keeps its pixels bit by bit; place, camera, time, names, notes and pictures within the picture go. A PDF stays as it is,
//! because a change would break whatever seal it bears.

mod jpeg;
mod pdf;
mod png;
mod thumbnail;

use std::io::Cursor;

use express_core::evidence::{EvidenceFileKind, LARGEST_FILE};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, metadata::Orientation};

pub use pdf::page_picture;
pub(crate) use thumbnail::on_white;

/// The most pixels of a picture, in millions. A page of paper at 400 dots an inch has 15.
pub const MOST_MEGAPIXELS: u32 = 32;

/// A file that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What it is.
    pub kind: EvidenceFileKind,
    /// Its bytes without hidden facts.
    pub content: Vec<u8>,
    /// It in small, as a JPEG of at most 320 pixels each way.
    pub thumbnail: Vec<u8>,
    /// The width of a picture in pixels, as it is looked at; of a PDF 0.
    pub width: u32,
    /// The height of a picture in pixels, as it is looked at; of a PDF 0.
    pub height: u32,
    /// The pages of a PDF; of a picture 1.
    pub pages: u32,
}

/// Why a file cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IntakeError {
    /// It has no bytes.
    #[error("the file is empty")]
    Empty,
    /// It has more bytes than can be kept.
    #[error("the file is larger than {LARGEST_FILE} bytes")]
    TooLarge,
    /// It is no JPEG, PNG or PDF, whatever its name says.
    #[error("the file is of another kind")]
    OtherKind,
    /// It begins like a picture and cannot be read as one.
    #[error("the picture is damaged")]
    DamagedPicture,
    /// It has more pixels than can be kept.
    #[error("the picture has {megapixels} million pixels")]
    TooManyPixels {
        /// How many, in millions, rounded up.
        megapixels: u32,
    },
    /// It begins like a PDF and cannot be read as one.
    #[error("the PDF is damaged")]
    DamagedPdf,
    /// It opens only with a password.
    #[error("the PDF wants a password")]
    Password,
}

/// Takes a file in.
///
/// # Errors
/// An [`IntakeError`] says why it cannot be kept.
pub fn intake(bytes: Vec<u8>) -> Result<Taken, IntakeError> {
    if bytes.is_empty() {
        return Err(IntakeError::Empty);
    }
    if bytes.len() > LARGEST_FILE {
        return Err(IntakeError::TooLarge);
    }
    match infer::get(&bytes).map(|kind| kind.mime_type()) {
        Some("image/jpeg") => picture(&bytes, EvidenceFileKind::Jpeg),
        Some("image/png") => picture(&bytes, EvidenceFileKind::Png),
        Some("application/pdf") => pdf::taken(bytes),
        _ => Err(IntakeError::OtherKind),
    }
}

/// A picture that was looked at.
pub(crate) struct Looked<'a> {
    /// Its pixels, turned upright.
    pub(crate) picture: DynamicImage,
    /// Its bytes, where every reader of JPEG shows the same by them: whole, upright, grey or of three colours.
    pub(crate) as_it_lies: Option<&'a [u8]>,
}

/// Looks at a picture that is to stand on a paper.
///
/// # Errors
/// As [`intake`], but for a PDF, which is of another kind here.
pub(crate) fn look_at(bytes: &[u8]) -> Result<Looked<'_>, IntakeError> {
    let kind = match infer::get(bytes).map(|kind| kind.mime_type()) {
        Some("image/jpeg") => EvidenceFileKind::Jpeg,
        Some("image/png") => EvidenceFileKind::Png,
        _ => return Err(IntakeError::OtherKind),
    };
    let (picture, orientation) = decoded(bytes, kind)?;
    let is_plain = kind == EvidenceFileKind::Jpeg
        && orientation == Orientation::NoTransforms
        && bytes.ends_with(&[0xFF, 0xD9])
        && jpeg::channels(bytes).is_some_and(|channels| channels == picture.color().channel_count());
    Ok(Looked { picture, as_it_lies: is_plain.then_some(bytes) })
}

fn picture(bytes: &[u8], kind: EvidenceFileKind) -> Result<Taken, IntakeError> {
    let (picture, orientation) = decoded(bytes, kind)?;
    let content = match kind {
        EvidenceFileKind::Jpeg => jpeg::cleaned(bytes, orientation),
        _ => png::cleaned(bytes),
    };
    let content = content.ok_or(IntakeError::DamagedPicture)?;
    let (width, height) = (picture.width(), picture.height());
    let thumbnail = thumbnail::of(&picture).ok_or(IntakeError::DamagedPicture)?;
    Ok(Taken { kind, content, thumbnail, width, height, pages: 1 })
}

/// The picture as it is looked at, and how it must be turned for that.
fn decoded(bytes: &[u8], kind: EvidenceFileKind) -> Result<(DynamicImage, Orientation), IntakeError> {
    let format = if kind == EvidenceFileKind::Jpeg { ImageFormat::Jpeg } else { ImageFormat::Png };
    let reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut decoder = reader.into_decoder().map_err(|_| IntakeError::DamagedPicture)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > u64::from(MOST_MEGAPIXELS) * 1_000_000 {
        let megapixels = u32::try_from(pixels.div_ceil(1_000_000)).unwrap_or(u32::MAX);
        return Err(IntakeError::TooManyPixels { megapixels });
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| IntakeError::DamagedPicture)?;
    // A PNG keeps no mark of how it is to be turned, so it is looked at as its pixels lie.
    let orientation = if kind == EvidenceFileKind::Jpeg { orientation } else { Orientation::NoTransforms };
    picture.apply_orientation(orientation);
    Ok((picture, orientation))
}
