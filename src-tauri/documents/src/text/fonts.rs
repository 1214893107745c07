//! The fonts that are built into the program. Where they come from stands in `assets/fonts/README.md`.
//!
//! No font of the computer is ever used: the same record prints the same page at every desk.

use std::sync::{Arc, LazyLock};

use parley::FontContext;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};

/// A font by its place in [`FONTS`].
pub(crate) type FontIndex = usize;

/// A font file and the name that it bears in a PDF.
pub(crate) struct BundledFont {
    /// The PostScript name.
    pub(crate) name: &'static str,
    /// The file.
    pub(crate) bytes: &'static [u8],
}

macro_rules! font {
    ($name:literal) => {
        BundledFont { name: $name, bytes: include_bytes!(concat!("../../../../assets/fonts/", $name, ".ttf")) }
    };
}

/// All fonts.
pub(crate) static FONTS: [BundledFont; 8] = [
    font!("NotoSans-Regular"),
    font!("NotoSans-Bold"),
    font!("NotoSansArabic-Regular"),
    font!("NotoSansArabic-Bold"),
    font!("NotoSansEthiopic-Regular"),
    font!("NotoSansEthiopic-Bold"),
    font!("NotoSansBengali-Regular"),
    font!("NotoSansBengali-Bold"),
];

/// The families by the names that the files give themselves.
const LATIN: &str = "Noto Sans";
const ARABIC: &str = "Noto Sans Arabic";
const ETHIOPIC: &str = "Noto Sans Ethiopic";
const BENGALI: &str = "Noto Sans Bengali";

/// The families in the order in which they are tried for a text of a language. The script of the language comes first,
/// so that its spaces and figures come from the same font as its letters.
pub(super) fn families(language: &str) -> [&'static str; 4] {
    match language.split('-').next().unwrap_or_default() {
        "ar" | "fa" | "prs" | "ps" | "ur" | "ckb" | "ug" | "sd" => [ARABIC, LATIN, ETHIOPIC, BENGALI],
        "ti" | "am" | "gez" | "tig" => [ETHIOPIC, LATIN, ARABIC, BENGALI],
        "bn" | "as" => [BENGALI, LATIN, ARABIC, ETHIOPIC],
        _ => [LATIN, ARABIC, ETHIOPIC, BENGALI],
    }
}

/// How far a glyph moves the pen by itself, in thousandths of the size. All bundled fonts measure in thousandths.
pub(crate) fn advance(font: FontIndex, glyph: u16) -> u16 {
    let widths = ADVANCES.get(font).map(Vec::as_slice).unwrap_or_default();
    widths.get(usize::from(glyph)).or(widths.last()).copied().unwrap_or_default()
}

/// The widths of the glyphs of each font. Glyphs after the last entry are as wide as it.
static ADVANCES: LazyLock<Vec<Vec<u16>>> = LazyLock::new(|| {
    let widths = |font: &BundledFont| {
        let count = table(font.bytes, b"hhea").and_then(|table| number(table, 34)).unwrap_or_default();
        let entries = table(font.bytes, b"hmtx").unwrap_or_default().chunks_exact(4);
        entries.take(count.into()).filter_map(|entry| number(entry, 0)).collect()
    };
    FONTS.iter().map(widths).collect()
});

/// A table of a font file.
fn table<'a>(file: &'a [u8], name: &[u8; 4]) -> Option<&'a [u8]> {
    let mut entries = file.get(12..)?.chunks_exact(16).take(number(file, 4)?.into());
    let entry = entries.find(|entry| entry.starts_with(name))?;
    let start = usize::from(number(entry, 8)?) << 16 | usize::from(number(entry, 10)?);
    let length = usize::from(number(entry, 12)?) << 16 | usize::from(number(entry, 14)?);
    file.get(start..start + length)
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_be_bytes)
}

/// The fonts as the shaping engine knows them. Read once per process; holds nothing but the built-in files.
pub(super) struct KnownFonts {
    /// What the engine works with.
    pub(super) context: FontContext,
    /// The engine's number of each file, in the order of [`FONTS`].
    numbers: Vec<u64>,
}

impl KnownFonts {
    /// Which font the engine means by its number.
    pub(super) fn index_of(&self, number: u64) -> Option<FontIndex> {
        self.numbers.iter().position(|one| *one == number)
    }
}

/// The one reading of the fonts.
pub(super) static KNOWN_FONTS: LazyLock<KnownFonts> = LazyLock::new(|| {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
    let blobs: Vec<Blob<u8>> = FONTS.iter().map(|font| Blob::new(Arc::new(font.bytes))).collect();
    for blob in &blobs {
        collection.register_fonts(blob.clone(), None);
    }
    KnownFonts {
        context: FontContext { collection, source_cache: SourceCache::default() },
        numbers: blobs.iter().map(Blob::id).collect(),
    }
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_measures_in_thousandths_and_has_widths() {
        for (index, font) in FONTS.iter().enumerate() {
            let head = table(font.bytes, b"head").unwrap_or_default();
            assert_eq!(number(head, 18), Some(1000), "{}", font.name);
            assert!((1..500).any(|glyph| advance(index, glyph) > 200), "{}", font.name);
        }
    }
}
