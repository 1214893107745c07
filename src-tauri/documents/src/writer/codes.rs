//! The codes by which a PDF names glyphs: one for each pair of a glyph and the text it stands for.
//!
//! A PDF can note only one text for each code. In Arabic and in the scripts of India one glyph stands for different
//! texts in different places, so a code for each glyph alone would bring the wrong letters back when text is copied.

use std::collections::BTreeMap;

use crate::text::FontIndex;

/// The codes of all fonts.
#[derive(Default)]
pub(super) struct Codes {
    fonts: BTreeMap<FontIndex, FontCodes>,
}

/// The codes of one font.
#[derive(Default)]
pub(super) struct FontCodes {
    by_pair: BTreeMap<(u16, String), u16>,
    /// The glyph of each code; code 0 is the glyph for "no sign".
    glyphs: Vec<u16>,
}

impl Codes {
    /// The code of a glyph that stands for a text.
    pub(super) fn code(&mut self, font: FontIndex, glyph: u16, text: &str) -> u16 {
        let codes = self.fonts.entry(font).or_default();
        if codes.glyphs.is_empty() {
            codes.glyphs.push(0);
        }
        if let Some(code) = codes.by_pair.get(&(glyph, text.to_owned())) {
            return *code;
        }
        let code = u16::try_from(codes.glyphs.len()).unwrap_or_default();
        codes.by_pair.insert((glyph, text.to_owned()), code);
        codes.glyphs.push(glyph);
        code
    }

    /// The fonts that are used, with the glyph of each code.
    pub(super) fn fonts(&self) -> impl Iterator<Item = (FontIndex, &[u16])> {
        self.fonts.iter().map(|(font, codes)| (*font, codes.glyphs.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_glyph_with_two_texts_has_two_codes() {
        let mut codes = Codes::default();
        assert_eq!([codes.code(0, 7, "a"), codes.code(0, 7, "b"), codes.code(0, 7, "a")], [1, 2, 1]);
        assert_eq!(codes.fonts().collect::<Vec<_>>(), [(0, [0, 7, 7].as_slice())]);
    }
}
