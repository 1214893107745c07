//! Sets paragraphs with the fonts that are at hand.
//!
//! Remembers which characters have no sign, so that nobody is handed a page with boxes on it, and what it has set: a paper that is
//! tried with less and less on it sets most of its paragraphs only once.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::ops::RangeInclusive;

use express_core::reference::Direction;
use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontContext, FontFamily, FontFamilyName, FontFeatures, FontWeight,
    Layout, LayoutContext, LineHeight, OverflowWrap, StyleProperty,
};

use super::fonts::Fonts;
use super::lines::{Line, lines};
use super::marks::cleaned;
use super::{Paragraph, Side};

/// The letters of Bengali.
const BENGALI: RangeInclusive<char> = '\u{980}'..='\u{9FF}';
/// Letters that hang below another. The shaping engine does not look for them in Bengali unless it is told to, and then sets প্র with
/// a sign that says that a vowel is missing (harfrust 0.12; HarfBuzz sets it right with the same font).
const BELOW: &str = "\"blwf\"";

/// The index of a run, carried through the shaping engine.
pub(super) type RunIndex = u16;

/// The shaping engine with its fonts.
pub(crate) struct Typesetter {
    fonts: Fonts,
    context: FontContext,
    layouts: LayoutContext<RunIndex>,
    missing: BTreeSet<char>,
    known: HashMap<String, SetParagraph>,
}

/// A paragraph that was set before.
struct SetParagraph {
    lines: Vec<Line>,
    missing: BTreeSet<char>,
}

impl Typesetter {
    /// An engine at rest.
    pub(crate) fn new(fonts: Fonts) -> Self {
        let context = fonts.context.clone();
        Self { fonts, context, layouts: LayoutContext::new(), missing: BTreeSet::new(), known: HashMap::new() }
    }

    /// The lines of a paragraph in a column of this width. A word that is wider than the column is broken.
    pub(crate) fn set(&mut self, paragraph: &Paragraph, width: f32) -> Vec<Line> {
        let key = key(paragraph, width);
        let known = match self.known.remove(&key) {
            Some(known) => known,
            None => self.set_anew(paragraph, width),
        };
        self.missing.extend(&known.missing);
        let lines = known.lines.clone();
        self.known.insert(key, known);
        lines
    }

    fn set_anew(&mut self, paragraph: &Paragraph, width: f32) -> SetParagraph {
        let mut missing = BTreeSet::new();
        let texts: Vec<String> = paragraph.runs.iter().map(|run| cleaned(&run.text)).collect();
        let text = texts.concat();
        if text.trim().is_empty() {
            return SetParagraph { lines: Vec::new(), missing };
        }
        let mut layout = self.build(paragraph, &texts, &text);
        layout.break_all_lines(Some(width));
        let alignment = match paragraph.side {
            Side::Left => Alignment::Left,
            Side::Right => Alignment::Right,
        };
        layout.align(alignment, AlignmentOptions::default());
        SetParagraph { lines: lines(&layout, &text, paragraph, &self.fonts, &mut missing), missing }
    }

    /// The width of a paragraph on one line.
    pub(crate) fn width(&mut self, paragraph: &Paragraph) -> f32 {
        let texts: Vec<String> = paragraph.runs.iter().map(|run| cleaned(&run.text)).collect();
        let mut layout = self.build(paragraph, &texts, &texts.concat());
        layout.break_all_lines(None);
        layout.width()
    }

    /// The fonts.
    pub(crate) const fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// Forgets which characters were missing, before another attempt.
    pub(crate) fn begin(&mut self) {
        self.missing.clear();
    }

    /// The characters that no font has, in the order of their codes.
    pub(crate) fn missing(&self) -> Vec<char> {
        self.missing.iter().copied().collect()
    }

    fn build(&mut self, paragraph: &Paragraph, texts: &[String], text: &str) -> Layout<RunIndex> {
        let mut builder = self.layouts.ranged_builder(&mut self.context, text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(paragraph.size));
        builder.push_default(LineHeight::FontSizeRelative(paragraph.line_height));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        let mut start = 0;
        for (index, (run, text)) in paragraph.runs.iter().zip(texts).enumerate() {
            let range = start..start + text.len();
            start = range.end;
            let names: Vec<FontFamilyName<'_>> =
                self.fonts.families(&run.language).map(FontFamilyName::named).collect();
            builder.push(StyleProperty::FontFamily(FontFamily::List(names.into())), range.clone());
            builder.push(StyleProperty::Brush(RunIndex::try_from(index).unwrap_or_default()), range.clone());
            if run.bold {
                builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range.clone());
            }
            if text.chars().any(|letter| BENGALI.contains(&letter)) {
                builder.push(StyleProperty::FontFeatures(FontFeatures::from(BELOW)), range);
            }
        }
        builder.set_base_direction(match paragraph.direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        });
        builder.build(text)
    }
}

/// Everything on which the lines of a paragraph depend.
fn key(paragraph: &Paragraph, width: f32) -> String {
    let measures = [paragraph.size, paragraph.line_height, width].map(f32::to_bits);
    let mut key = format!("{:?} {:?} {measures:?}", paragraph.direction, paragraph.side);
    for run in &paragraph.runs {
        // Writing to a text cannot fail.
        let _ = write!(key, "\0{}\0{}\0{}{:?}", run.text, run.language, run.bold, run.colour.channels);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::super::Run;
    use super::*;
    use crate::drawing::Colour;

    /// The width of a text in Bengali.
    fn width(text: &str) -> f32 {
        let run =
            Run { text: text.to_owned(), language: "bn".to_owned(), bold: false, colour: Colour { channels: [0; 3] } };
        Typesetter::new(Fonts::new(&[])).width(&Paragraph {
            runs: vec![run],
            direction: Direction::Ltr,
            side: Side::Left,
            size: 10.0,
            line_height: 1.2,
        })
    }

    #[test]
    fn a_letter_below_another_takes_no_room_beside_it() {
        for (joined, parts) in [("প্র", ["প", "র"]), ("দ্ব", ["দ", "ব"]), ("গ্র", ["গ", "র"])]
        {
            let apart: f32 = parts.into_iter().map(width).sum();
            assert!(width(joined) < apart - 2.0, "{joined} is {} wide, its letters {apart}", width(joined));
        }
    }
}
