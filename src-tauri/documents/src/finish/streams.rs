//! Compresses streams and saves the document so that no stream ends like a line.
//!
//! Before `endstream` stands a line break that is no part of the stream. Where the last byte of the stream is a carriage return
//! or a line feed itself, some readers take it for that break and then find the length wrong, PDF/A validators among them. The
//! last byte of a compressed stream is part of a checksum, so it hits two streams in 256, and only other content changes it.

use lopdf::{Document, Object, ObjectStreamConfig, SaveOptions, Stream};

use super::failed;
use crate::error::PaperError;

/// More attempts than chance will ever need: each fails once in 128 times.
const ATTEMPTS: usize = 16;
/// How many small objects share a stream at first.
const MOST_OBJECTS: usize = 100;

/// Compresses every stream that may be.
pub(super) fn compress(document: &mut Document) {
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object {
            compress_stream(stream);
        }
    }
}

/// The bytes of the document. Its own streams, which hold the small objects, follow the same rule: where one ends like a line, all of
/// them are dealt out anew, with one object less in each.
pub(super) fn save(document: &mut Document) -> Result<Vec<u8>, PaperError> {
    let mut bytes = Vec::new();
    for attempt in 0..ATTEMPTS {
        bytes.clear();
        let object_stream_config =
            ObjectStreamConfig { max_objects_per_stream: MOST_OBJECTS - attempt, ..ObjectStreamConfig::default() };
        let options = SaveOptions {
            use_object_streams: true,
            use_xref_streams: true,
            object_stream_config,
            ..SaveOptions::default()
        };
        document.clone().save_with_options(&mut bytes, options).map_err(failed)?;
        if !has_stream_that_ends_like_a_line(&bytes) {
            break;
        }
    }
    Ok(bytes)
}

fn compress_stream(stream: &mut Stream) {
    if !stream.allows_compression || stream.dict.has(b"Filter") {
        return;
    }
    let mut plain = stream.content.clone();
    let padding = padding_of(stream);
    for _ in 0..ATTEMPTS {
        stream.set_plain_content(plain.clone());
        // What cannot be compressed stays as it is, which is no fault.
        let _ = stream.compress();
        if !ends_like_a_line(&stream.content) {
            return;
        }
        if padding.is_empty() {
            return write_in_letters(stream);
        }
        plain.extend_from_slice(padding);
        if stream.dict.has(b"Length1") {
            stream.dict.set("Length1", Object::Integer(i64::try_from(plain.len()).unwrap_or_default()));
        }
    }
}

/// Writes what is in the stream in letters, which end with a bracket. It takes a quarter more room.
fn write_in_letters(stream: &mut Stream) {
    let mut letters = Vec::with_capacity(stream.content.len() / 4 * 5 + 8);
    for group in stream.content.chunks(4) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or_default());
        let number = byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
        let digits =
            [52_200_625, 614_125, 7225, 85, 1].map(|unit| b'!' + u8::try_from(number / unit % 85).unwrap_or_default());
        letters.extend(digits.iter().take(group.len() + 1));
    }
    letters.extend(b"~>");
    let mut filters = vec![Object::Name(b"ASCII85Decode".to_vec())];
    filters.extend(stream.dict.get(b"Filter").ok().cloned());
    stream.set_content(letters);
    stream.dict.set("Filter", filters);
}

/// What may follow the content of a stream without a meaning: nothing for a colour profile, which says its own length, or for
/// a file that goes along; two bytes behind the tables of a font, and for a code that no text uses; otherwise a space between
/// two words of a page. Zeros alone would not do: the checksum adds bytes up.
fn padding_of(stream: &Stream) -> &'static [u8] {
    let is_text = stream.content.iter().all(|byte| *byte >= b'\t');
    if stream.dict.has(b"N") || stream.dict.has_type(b"EmbeddedFile") {
        b""
    } else if is_text {
        b" "
    } else {
        b"\0\x01"
    }
}

fn ends_like_a_line(content: &[u8]) -> bool {
    matches!(content.last(), Some(b'\r' | b'\n'))
}

fn has_stream_that_ends_like_a_line(bytes: &[u8]) -> bool {
    const END: &[u8] = b"\nendstream";
    bytes.windows(END.len() + 1).any(|window| window.ends_with(END) && ends_like_a_line(window.get(..1).unwrap_or(&[])))
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    /// Streams of many lengths, of which chance lets some end like a line when nobody looks after it.
    fn streams(content: impl Fn(u16) -> Vec<u8>) -> Vec<Stream> {
        (1..400).map(|length| Stream::new(dictionary! {}, content(length))).collect()
    }

    #[test]
    fn no_stream_ends_like_a_line_and_each_still_begins_with_what_was_in_it() {
        let mut hit = 0;
        let texts =
            streams(|length| format!("BT /F1 12 Tf ({length}) Tj ET ").repeat(usize::from(length)).into_bytes());
        let tables = streams(|length| (0..length).flat_map(|code| (code % 97).to_be_bytes()).collect());
        for mut stream in texts.into_iter().chain(tables) {
            let plain = stream.content.clone();
            let mut careless = stream.clone();
            careless.compress().unwrap();
            hit += usize::from(ends_like_a_line(&careless.content));
            compress_stream(&mut stream);
            assert!(!ends_like_a_line(&stream.content));
            let read = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            assert!(read.starts_with(&plain) && read.len() <= plain.len() + 4 * ATTEMPTS);
        }
        assert!(hit > 0, "chance hit none, so nothing was proven");
    }

    #[test]
    fn a_file_that_goes_along_ends_as_it_does_and_its_stream_does_not_end_like_a_line() {
        let mut in_letters = 0;
        for mut stream in
            streams(|length| [b"{\"code\":".repeat(usize::from(length)), vec![0, 0, 0, 0, b'\n']].concat())
        {
            stream.dict.set("Type", "EmbeddedFile");
            let plain = stream.content.clone();
            compress_stream(&mut stream);
            assert!(!ends_like_a_line(&stream.content));
            assert_eq!(stream.get_plain_content().unwrap(), plain);
            in_letters += usize::from(stream.content.ends_with(b"~>"));
        }
        assert!(in_letters > 0, "chance hit none, so nothing was proven");
    }

    #[test]
    fn the_length_of_a_font_grows_with_it() {
        let fonts = streams(|length| (0..length).flat_map(|code| (code % 89).to_be_bytes()).collect());
        for mut stream in fonts {
            stream.dict.set("Length1", Object::Integer(i64::try_from(stream.content.len()).unwrap()));
            compress_stream(&mut stream);
            let read = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            assert_eq!(stream.dict.get(b"Length1").unwrap().as_i64().unwrap(), i64::try_from(read.len()).unwrap());
        }
    }
}
