//! Takes everything out of a PNG that is not the picture: texts, times, Exif, moving pictures, private chunks, and what stands behind
//! the end.

/// The first eight bytes of every PNG.
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks that make the picture and its colours.
const KEPT: [&[u8; 4]; 12] =
    [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"bKGD"];

/// The picture without hidden facts; nothing where the bytes break off within a chunk.
pub(super) fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(SIGNATURE)?;
    let mut kept = SIGNATURE.to_vec();
    loop {
        let length = u32::from_be_bytes(rest.first_chunk::<4>().copied()?);
        // Length and name before the content, a checksum behind it.
        let (chunk, behind) = rest.split_at_checked(usize::try_from(length).ok()?.checked_add(12)?)?;
        let name = chunk.get(4..8)?;
        if KEPT.iter().any(|kept| kept.as_slice() == name) {
            kept.extend(chunk);
        }
        if name == b"IEND" {
            return Some(kept);
        }
        rest = behind;
    }
}
