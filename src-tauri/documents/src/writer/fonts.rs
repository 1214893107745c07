//! Cuts the fonts down to the glyphs that are used and hands them to the page writer.

use std::collections::BTreeMap;

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use subsetter::{GlyphRemapper, subset};

use super::codes::Codes;
use crate::error::PaperError;
use crate::text::{FontIndex, Fonts};

/// The name of a font on the pages. It must not look like `F1`, which means a font of the reader.
pub(super) fn id(font: FontIndex) -> FontId {
    FontId(format!("Font{font}"))
}

/// Embeds the fonts and answers with the glyph of each code, by the font's name.
pub(super) fn embed(
    document: &mut PdfDocument,
    codes: &Codes,
    fonts: &Fonts,
) -> Result<BTreeMap<String, Vec<u16>>, PaperError> {
    let mut glyphs_by_code = BTreeMap::new();
    for (font, glyphs) in codes.fonts() {
        let file = fonts.file(font).ok_or(PaperError::Font)?;
        let mut remapper = GlyphRemapper::new();
        for glyph in glyphs {
            remapper.remap(*glyph);
        }
        let cut = subset((*file.bytes).as_ref(), 0, &remapper).map_err(|_| PaperError::Font)?;
        let mut parsed = ParsedFont::from_bytes(&cut, 0, &mut Vec::new()).ok_or(PaperError::Font)?;
        let kept: Vec<u16> = glyphs.iter().map(|glyph| remapper.get(*glyph).unwrap_or_default()).collect();
        let width = |glyph: &u16| parsed.glyph_widths.get(glyph).copied().unwrap_or_default();
        let widths = kept.iter().map(width);
        let widths = (0..).zip(widths).collect();
        parsed.glyph_widths = widths;
        let name = format!("{}+{}", subset_tag(font, glyphs), file.name);
        parsed.font_name = Some(name.clone());
        document.resources.fonts.map.insert(id(font), PdfFont::new(parsed));
        glyphs_by_code.insert(name, kept);
    }
    Ok(glyphs_by_code)
}

/// The six capital letters that tell a cut-down font from others of the same name.
fn subset_tag(font: FontIndex, glyphs: &[u16]) -> String {
    let seed = u64::try_from(font).unwrap_or_default().wrapping_add(0x9E37_79B9);
    let mut rest =
        glyphs.iter().fold(seed, |sum, glyph| (sum ^ u64::from(*glyph)).wrapping_mul(0x0100_0000_01B3).rotate_left(7));
    let mut tag = String::new();
    for _ in 0..6 {
        let letter = u8::try_from(rest % 26).unwrap_or_default();
        tag.push(char::from(b'A' + letter));
        rest /= 26;
    }
    tag
}
