//! Writes glyphs: first, line by line, those that say something; at the end of the page those that sit on them.
//!
//! Arabic dots and vowels stand at another height than their letters. Between the letters they would tear words apart
//! when text is copied, so they come last and are marked as an ornament: what they mean, their letters say.

use std::mem;

use printpdf::{Codepoint, DictItem, Op, PdfFontHandle, Pt, TextItem, TextMatrix};

use super::{PageOps, colour, dictionary, fonts, rounded};
use crate::drawing::GlyphRun;
use crate::text::{PlacedGlyph, Says};

/// What a reader takes a glyph for that says nothing: a space without width.
const NOTHING: &str = "\u{200B}";
/// How far the pen may be from its place before it is moved, in points.
const TOLERANCE: f32 = 0.02;

impl PageOps<'_> {
    /// Writes the glyphs that stand on the line, and keeps those that sit on them for later.
    pub(super) fn glyphs(&mut self, run: &GlyphRun) {
        let (sitting, standing): (Vec<_>, Vec<_>) =
            run.glyphs.iter().cloned().partition(|glyph| glyph.says == Says::Nothing);
        if !sitting.is_empty() {
            self.sitting.push(GlyphRun { glyphs: sitting, ..run.clone() });
        }
        self.start_text(run);
        let opens = |glyph: &PlacedGlyph| matches!(glyph.says, Says::Opens(_));
        let alone = |glyph: &PlacedGlyph| matches!(glyph.says, Says::Text(_));
        let together = |one: &PlacedGlyph, next: &PlacedGlyph| !opens(next) && alone(one) == alone(next);
        for glyphs in standing.chunk_by(together) {
            match glyphs.first().map(|glyph| &glyph.says) {
                Some(Says::Opens(text)) => self.in_one_breath(run, glyphs, text),
                _ => self.place(run, glyphs),
            }
        }
        self.ops.push(Op::EndTextSection);
    }

    /// Writes what was kept.
    pub(super) fn sitting(&mut self) {
        let kept = mem::take(&mut self.sitting);
        if kept.is_empty() {
            return;
        }
        self.ops.push(Op::BeginMarkedContent { tag: "Artifact".into() });
        for run in &kept {
            self.start_text(run);
            self.in_one_breath(run, &run.glyphs, "");
            self.ops.push(Op::EndTextSection);
        }
        self.ops.push(Op::EndMarkedContent);
    }

    fn start_text(&mut self, run: &GlyphRun) {
        self.ops.push(Op::SetFillColor { col: colour(run.colour) });
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetFont { font: PdfFontHandle::External(fonts::id(run.font)), size: Pt(run.size) });
    }

    /// Glyphs that together say one text.
    fn in_one_breath(&mut self, run: &GlyphRun, glyphs: &[PlacedGlyph], text: &str) {
        let mark = [0xFE, 0xFF].into_iter();
        let data = mark.chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        let properties = dictionary([("ActualText", DictItem::String { data, literal: false })]);
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties });
        self.place(run, glyphs);
        self.ops.push(Op::EndMarkedContent);
    }

    /// Places glyphs with as few jumps as possible: the pen moves by the width of each glyph by itself.
    fn place(&mut self, run: &GlyphRun, glyphs: &[PlacedGlyph]) {
        let mut line = Line::default();
        for glyph in glyphs {
            let text = match &glyph.says {
                Says::Text(text) | Says::Opens(text) => text,
                Says::GoesOn | Says::Nothing => NOTHING,
            };
            let code = self.codes.code(run.font, glyph.id, text);
            let shown = Codepoint::with_cid(code, 0.0, text.to_owned());
            let advance = f32::from(self.fonts.advance(run.font, glyph.id)) / 1000.0 * run.size;
            let (x, y) = (run.left + glyph.x, self.height - run.baseline - glyph.drop);
            if !line.take(&shown, (x, y), advance, run.size) {
                self.flush(mem::take(&mut line));
                line = Line { start: (x, y), pen: x + advance, shown: vec![shown] };
            }
        }
        self.flush(line);
    }

    fn flush(&mut self, line: Line) {
        if line.shown.is_empty() {
            return;
        }
        let start = TextMatrix::Translate(Pt(rounded(line.start.0)), Pt(rounded(line.start.1)));
        self.ops.push(Op::SetTextMatrix { matrix: start });
        self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(line.shown)] });
    }
}

/// Glyphs on one baseline, each beside the one before it.
#[derive(Default)]
struct Line {
    start: (f32, f32),
    pen: f32,
    shown: Vec<Codepoint>,
}

impl Line {
    /// Takes a glyph that stands on this line. Where the pen is not at its place, it is moved there first.
    fn take(&mut self, glyph: &Codepoint, place: (f32, f32), advance: f32, size: f32) -> bool {
        let Some(before) = self.shown.last_mut() else { return false };
        if (self.start.1 - place.1).abs() > TOLERANCE {
            return false;
        }
        let jump = place.0 - self.pen;
        if jump.abs() > TOLERANCE {
            before.offset = (-jump * 1000.0 / size).round();
            self.pen -= before.offset / 1000.0 * size;
        }
        self.pen += advance;
        self.shown.push(glyph.clone());
        true
    }
}
