//! The description of the colours on the page: sRGB, as a small profile that is computed here.
//!
//! The figures are those of IEC 61966-2-1, seen under the light D50 to which colour profiles refer.

use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// What the profile is called.
const NAME: &str = "sRGB IEC61966-2.1";
/// Red, green and blue as X, Y, Z.
const PRIMARIES: [(&[u8; 4], [f64; 3]); 3] = [
    (b"rXYZ", [0.436_07, 0.222_49, 0.013_92]),
    (b"gXYZ", [0.385_15, 0.716_87, 0.097_08]),
    (b"bXYZ", [0.143_07, 0.060_61, 0.714_10]),
];
/// The white of D50.
const WHITE: [f64; 3] = [0.9642, 1.0, 0.8249];
/// From the white of D65 to that of D50.
const ADAPTATION: [f64; 9] =
    [1.047_88, 0.022_92, -0.050_22, 0.029_59, 0.990_48, -0.017_08, -0.009_25, 0.015_08, 0.751_68];
/// The curve: exponent, and the numbers of its two pieces.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

/// Adds the output intent and answers with it.
pub(super) fn add(document: &mut Document) -> ObjectId {
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, profile()));
    document.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal(NAME),
        "Info" => Object::string_literal(NAME),
        "DestOutputProfile" => Object::Reference(profile),
    })
}

/// The profile in the form of ICC.1:2010: a header, a table of tags, and their data.
fn profile() -> Vec<u8> {
    let mut tags: Vec<([u8; 4], Vec<u8>)> = vec![
        (*b"desc", words(NAME)),
        (*b"cprt", words("No copyright")),
        (*b"wtpt", numbers(b"XYZ ", &WHITE)),
        (*b"chad", numbers(b"sf32", &ADAPTATION)),
    ];
    tags.extend(PRIMARIES.iter().map(|(name, values)| (**name, numbers(b"XYZ ", values))));
    for name in [b"rTRC", b"gTRC", b"bTRC"] {
        tags.push((*name, curve()));
    }
    let table = 128 + 4 + 12 * tags.len();
    let size = table + tags.iter().map(|(_, data)| data.len()).sum::<usize>();
    let mut bytes = header(size);
    bytes.extend(word(tags.len()));
    let mut offset = table;
    for (name, data) in &tags {
        bytes.extend(name);
        bytes.extend(word(offset));
        bytes.extend(word(data.len()));
        offset += data.len();
    }
    tags.into_iter().for_each(|(_, data)| bytes.extend(data));
    bytes
}

fn header(size: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(size);
    bytes.extend(word(size));
    bytes.extend([0; 4]);
    bytes.extend([4, 0x30, 0, 0]);
    bytes.extend(b"mntrRGB XYZ ");
    // The first of January 2026, which is when the figures were put down here.
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        bytes.extend(part.to_be_bytes());
    }
    bytes.extend(b"acsp");
    bytes.extend([0; 28]);
    WHITE.iter().for_each(|value| bytes.extend(fixed(*value)));
    bytes.resize(128, 0);
    bytes
}

fn words(text: &str) -> Vec<u8> {
    let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut bytes = b"mluc\0\0\0\0".to_vec();
    bytes.extend([1, 12].iter().flat_map(|number| word(*number)));
    bytes.extend(b"enUS");
    bytes.extend(word(letters.len()));
    bytes.extend(word(28));
    bytes.extend(letters);
    padded(bytes)
}

fn numbers(kind: &[u8; 4], values: &[f64]) -> Vec<u8> {
    let mut bytes = [kind.as_slice(), &[0; 4]].concat();
    values.iter().for_each(|value| bytes.extend(fixed(*value)));
    padded(bytes)
}

fn curve() -> Vec<u8> {
    let mut bytes = b"para\0\0\0\0\0\x03\0\0".to_vec();
    CURVE.iter().for_each(|value| bytes.extend(fixed(*value)));
    padded(bytes)
}

fn padded(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

fn word(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or_default().to_be_bytes()
}

/// A number with sixteen binary places.
fn fixed(value: f64) -> [u8; 4] {
    let scaled = (value * 65_536.0).round();
    // Every value above lies between -1 and 3.
    #[expect(clippy::cast_possible_truncation, reason = "the values are constants of this file and small")]
    let scaled = scaled as i32;
    scaled.to_be_bytes()
}
