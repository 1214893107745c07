//! Takes everything out of a JPEG that is not the picture.
//!
//! What stays: the frame, its tables and the coded pixels, a colour profile, the mark of Adobe that says how colours are coded, and
//! one mark of our own that says how the picture is turned. What a camera puts behind the end of the picture goes too.

use image::metadata::Orientation;

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
const COMMENT: u8 = 0xFE;

/// The picture without hidden facts; nothing where the bytes break off within a segment.
pub(super) fn cleaned(bytes: &[u8], orientation: Orientation) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(&[0xFF, START])?;
    let mut kept = vec![0xFF, START];
    if orientation != Orientation::NoTransforms {
        kept.extend(turned(orientation));
    }
    loop {
        let marker;
        (marker, rest) = next_marker(rest)?;
        if marker == END {
            break;
        }
        if stands_alone(marker) {
            kept.extend([0xFF, marker]);
            continue;
        }
        let length = usize::from(u16::from_be_bytes([*rest.first()?, *rest.get(1)?]));
        let (segment, behind) = rest.split_at_checked(length)?;
        if let Some(segment) = worth_keeping(marker, segment) {
            kept.extend([0xFF, marker]);
            kept.extend(segment);
        }
        rest = behind;
        if marker == SCAN {
            let coded = length_of_coded(rest);
            kept.extend(rest.get(..coded)?);
            rest = rest.get(coded..)?;
            if rest.is_empty() {
                // The end is missing, which every reader forgives.
                break;
            }
        }
    }
    kept.extend([0xFF, END]);
    Some(kept)
}

/// How many channels of colour the frame has: one, three, or four as printers mix them.
pub(super) fn channels(bytes: &[u8]) -> Option<u8> {
    let mut rest = bytes.strip_prefix(&[0xFF, START])?;
    loop {
        let marker;
        (marker, rest) = next_marker(rest)?;
        if matches!(marker, 0xC0..=0xC2) {
            return rest.get(7).copied();
        }
        if !stands_alone(marker) {
            let length = usize::from(u16::from_be_bytes([*rest.first()?, *rest.get(1)?]));
            rest = rest.get(length..)?;
        }
    }
}

/// The next marker, and what stands behind it. Fill bytes before it are passed over.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let place = bytes.windows(2).position(|pair| matches!(pair, [0xFF, marker] if !matches!(marker, 0x00 | 0xFF)))?;
    Some((*bytes.get(place + 1)?, bytes.get(place + 2..)?))
}

const fn stands_alone(marker: u8) -> bool {
    matches!(marker, 0x01 | 0xD0..=0xD7)
}

/// How long the coded pixels are: up to the next marker that is no restart.
fn length_of_coded(bytes: &[u8]) -> usize {
    let is_end = |pair: &[u8]| matches!(pair, [0xFF, marker] if !matches!(marker, 0x00 | 0xFF | 0xD0..=0xD7));
    bytes.windows(2).position(is_end).unwrap_or(bytes.len())
}

/// The segment, with its length in front, as far as it belongs to the picture.
fn worth_keeping(marker: u8, segment: &[u8]) -> Option<Vec<u8>> {
    let content = segment.get(2..)?;
    match marker {
        // The head of JFIF without the small picture that may follow it.
        0xE0 if content.starts_with(b"JFIF\0") => {
            let head = content.get(..12)?;
            Some([&[0, 16], head, &[0, 0]].concat())
        }
        0xE2 if content.starts_with(b"ICC_PROFILE\0") => Some(segment.to_vec()),
        0xEE if content.starts_with(b"Adobe") => Some(segment.to_vec()),
        0xE0..=0xEF | COMMENT => None,
        _ => Some(segment.to_vec()),
    }
}

/// A segment of Exif that says how the picture is turned and nothing else.
fn turned(orientation: Orientation) -> [u8; 36] {
    let mut segment = *b"\xFF\xE1\x00\x22Exif\0\0II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x01\0\0\0\0\0\0\0";
    if let Some(value) = segment.get_mut(28) {
        *value = orientation.to_exif();
    }
    segment
}
