//! The fonts that are at hand for a paper: those that are built into the program, and those that a host hands in.
//!
//! Where the built-in ones come from stands in `assets/fonts/README.md`. They are tried first, so the same record prints the same
//! page at every desk, as long as they have its characters. No font of the computer is looked for here.

use std::sync::{Arc, LazyLock};

use parley::FontContext;
use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};

use super::sfnt::{advances, alone, table};
use crate::paper::SystemFont;

/// A font by its place: the built-in ones first, in the order of [`BUNDLED`].
pub(crate) type FontIndex = usize;

/// A font file with one font in it, and the name that it bears in a PDF.
pub(crate) struct FontFile {
    /// The PostScript name.
    pub(crate) name: String,
    /// The file.
    pub(crate) bytes: FontBytes,
    /// How far each glyph moves the pen, in thousandths of the size. Glyphs after the last are as wide as it.
    advances: Vec<u16>,
    /// The family as the shaping engine knows it.
    family: String,
}

/// The bytes of a font.
pub(crate) type FontBytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// A built-in file.
struct Bundled {
    name: &'static str,
    bytes: &'static [u8],
}

macro_rules! font {
    ($name:literal) => {
        Bundled { name: $name, bytes: include_bytes!(concat!("../../../../assets/fonts/", $name, ".ttf")) }
    };
}

/// All built-in fonts.
static BUNDLED: [Bundled; 12] = [
    font!("NotoSans-Regular"),
    font!("NotoSans-Bold"),
    font!("NotoSansArabic-Regular"),
    font!("NotoSansArabic-Bold"),
    font!("NotoSansEthiopic-Regular"),
    font!("NotoSansEthiopic-Bold"),
    font!("NotoSansBengali-Regular"),
    font!("NotoSansBengali-Bold"),
    font!("NotoSansDevanagari-Regular"),
    font!("NotoSansDevanagari-Bold"),
    font!("NotoSansTamil-Regular"),
    font!("NotoSansTamil-Bold"),
];

/// The families by the names that the files give themselves, in the order in which they are tried.
const FAMILIES: [&str; 6] = [
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Ethiopic",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Tamil",
];

/// The families that are built in, in the order in which they are tried for a text of a language. The script of the language
/// comes first, so that its spaces and figures come from the same font as its letters.
fn families(language: &str) -> [&'static str; 6] {
    let first = match language.split('-').next().unwrap_or_default() {
        "ar" | "fa" | "prs" | "ps" | "ur" | "ckb" | "ug" | "sd" => 1,
        "ti" | "am" | "gez" | "tig" => 2,
        "bn" | "as" => 3,
        "hi" | "ne" | "mr" | "sa" => 4,
        "ta" => 5,
        _ => 0,
    };
    let mut families = FAMILIES;
    if let Some(before) = families.get_mut(..=first) {
        before.rotate_right(1);
    }
    families
}

/// The fonts of a paper. A copy costs little: the files are shared.
#[derive(Clone)]
pub(crate) struct Fonts {
    /// What the shaping engine works with.
    pub(super) context: FontContext,
    /// The engine's number of each file, in the order of their indices.
    numbers: Vec<u64>,
    files: Vec<Arc<FontFile>>,
}

impl Fonts {
    /// The built-in fonts, and those that are handed in behind them. One without TrueType outlines is passed over: a paper cannot
    /// hold it, and then its characters are missing as before.
    pub(crate) fn new(handed_in: &[SystemFont]) -> Self {
        let mut fonts = BUILT_IN.clone();
        for (number, font) in handed_in.iter().enumerate() {
            let Some(bytes) = alone(&font.bytes, font.index) else { continue };
            if table(&bytes, b"glyf").is_none() {
                continue;
            }
            // A family of its own, whatever it calls itself, so that it is never taken for a built-in one.
            fonts.add(&plain(&font.name), &format!("handed in {number}"), Arc::new(bytes));
        }
        fonts
    }

    /// A font.
    pub(crate) fn file(&self, font: FontIndex) -> Option<&FontFile> {
        self.files.get(font).map(Arc::as_ref)
    }

    /// How far a glyph moves the pen by itself, in thousandths of the size.
    pub(crate) fn advance(&self, font: FontIndex, glyph: u16) -> u16 {
        let widths = self.file(font).map(|file| file.advances.as_slice()).unwrap_or_default();
        widths.get(usize::from(glyph)).or(widths.last()).copied().unwrap_or_default()
    }

    /// Which font the engine means by its number.
    pub(super) fn index_of(&self, number: u64) -> Option<FontIndex> {
        self.numbers.iter().position(|one| *one == number)
    }

    /// The families in the order in which they are tried for a text of a language.
    pub(super) fn families<'a>(&'a self, language: &str) -> impl Iterator<Item = &'a str> {
        let handed_in = self.files.iter().skip(BUNDLED.len());
        families(language).into_iter().chain(handed_in.map(|file| file.family.as_str()))
    }

    fn add(&mut self, name: &str, family: &str, bytes: FontBytes) {
        let advances = advances((*bytes).as_ref());
        let blob = Blob::new(Arc::clone(&bytes));
        self.numbers.push(blob.id());
        let named = (!family.is_empty()).then_some(family);
        let _families = self.context.collection.register_fonts(
            blob,
            named.map(|name| FontInfoOverride { family_name: Some(name), ..FontInfoOverride::default() }),
        );
        self.files.push(Arc::new(FontFile { name: name.to_owned(), bytes, advances, family: family.to_owned() }));
    }
}

/// The one reading of the built-in fonts. Holds nothing but those files.
static BUILT_IN: LazyLock<Fonts> = LazyLock::new(|| {
    let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
    let context = FontContext { collection, source_cache: SourceCache::default() };
    let mut fonts = Fonts { context, numbers: Vec::new(), files: Vec::new() };
    for font in &BUNDLED {
        fonts.add(font.name, "", Arc::new(font.bytes));
    }
    fonts
});

/// A name with nothing in it that the name of a font in a PDF may not have.
fn plain(name: &str) -> String {
    let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(40).collect();
    if plain.is_empty() { "Unnamed".to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_measures_in_thousandths_and_has_widths() {
        let fonts = Fonts::new(&[]);
        for (index, font) in BUNDLED.iter().enumerate() {
            let head = table(font.bytes, b"head").unwrap_or_default();
            assert_eq!(head[18..20], 1000_u16.to_be_bytes(), "{}", font.name);
            assert!((1..500).any(|glyph| fonts.advance(index, glyph) > 200), "{}", font.name);
        }
    }

    #[test]
    fn what_is_no_font_is_passed_over() {
        let no_font =
            SystemFont { name: "No Font".into(), bytes: b"no font at all, only words".as_slice().into(), index: 3 };
        assert_eq!(Fonts::new(&[no_font]).files.len(), BUNDLED.len());
    }
}
