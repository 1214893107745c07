//! Turns a drawing into a PDF's objects. The only place that knows `printpdf`.
//!
//! What `printpdf` cannot say of a document, such as its structure and its dates, is added in `finish`.

mod codes;
mod fonts;

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions,
    PdfWarnMsg, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder,
};

use self::codes::Codes;
use crate::drawing::{Area, Colour, Drawing, GlyphRun, Mark, Role, Shape};
use crate::error::PaperError;
use crate::structure::NodeId;
use crate::text::{PlacedGlyph, advance};

/// A PDF's objects, and what `finish` must know about them.
pub(crate) struct Written {
    /// The objects.
    pub(crate) document: lopdf::Document,
    /// For each page, the node of each marked piece, in the order of their numbers.
    pub(crate) marked: Vec<Vec<NodeId>>,
    /// For each font by its PDF name, the glyph of each code.
    pub(crate) glyphs_by_code: BTreeMap<String, Vec<u16>>,
}

/// What a reader that does not know of silent glyphs takes them for: a space without width.
const NOTHING: &str = "\u{200B}";

/// How far the pen may be from its place before it is moved, in points.
const TOLERANCE: f32 = 0.02;

/// Writes a drawing.
///
/// # Errors
/// [`PaperError::Font`], [`PaperError::Writer`].
pub(crate) fn write(drawing: &Drawing) -> Result<Written, PaperError> {
    let mut codes = Codes::default();
    let mut pages = Vec::new();
    let mut marked = Vec::new();
    for page in &drawing.pages {
        let mut ops = PageOps { height: drawing.height, codes: &mut codes, ops: Vec::new(), nodes: Vec::new() };
        for mark in &page.marks {
            ops.mark(mark, drawing);
        }
        marked.push(ops.nodes);
        pages.push(PdfPage::new(millimetres(drawing.width), millimetres(drawing.height), ops.ops));
    }
    let mut document = PdfDocument::new("");
    let glyphs_by_code = fonts::embed(&mut document, &codes)?;
    document.with_pages(pages);
    let mut warnings = Vec::new();
    let options = PdfSaveOptions { subset_fonts: false, ..PdfSaveOptions::default() };
    let document = document.to_lopdf_document(&options, &mut warnings);
    match warnings.iter().find(|warning| is_serious(warning)) {
        Some(warning) => Err(PaperError::Writer(warning.msg.clone())),
        None => Ok(Written { document, marked, glyphs_by_code }),
    }
}

fn is_serious(warning: &PdfWarnMsg) -> bool {
    warning.severity == printpdf::PdfParseErrorSeverity::Error
}

fn millimetres(points: f32) -> Mm {
    Mm::from(Pt(points))
}

/// The operations of a page as they grow.
struct PageOps<'a> {
    height: f32,
    codes: &'a mut Codes,
    ops: Vec<Op>,
    nodes: Vec<NodeId>,
}

impl PageOps<'_> {
    fn mark(&mut self, mark: &Mark, drawing: &Drawing) {
        self.ops.push(match mark.role {
            Role::Content(node) => {
                let number = i64::try_from(self.nodes.len()).unwrap_or_default();
                self.nodes.push(node);
                let properties = dictionary([("MCID", DictItem::Int(number))]);
                Op::BeginMarkedContentWithProperties { tag: drawing.structure.kind(node).name().into(), properties }
            }
            Role::Header => pagination("Header"),
            Role::Footer => pagination("Footer"),
            Role::Ornament => Op::BeginMarkedContent { tag: "Artifact".into() },
        });
        for shape in &mark.shapes {
            match shape {
                Shape::Glyphs(run) => self.glyphs(run),
                Shape::Area { area, colour } => self.area(*area, *colour),
                Shape::Outline { area, colour, thickness } => self.outline(*area, *colour, *thickness),
            }
        }
        self.ops.push(Op::EndMarkedContent);
    }

    /// Glyphs that say something come first, on one line; dots and vowels that sit on them follow, and say that they
    /// are nothing. In between, their other height would tear words apart when text is copied.
    fn glyphs(&mut self, run: &GlyphRun) {
        self.ops.push(Op::SetFillColor { col: colour(run.colour) });
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetFont { font: PdfFontHandle::External(fonts::id(run.font)), size: Pt(run.size) });
        let (silent, speaking): (Vec<_>, Vec<_>) = run.glyphs.iter().partition(|glyph| glyph.text.is_empty());
        self.show(run, &speaking, None);
        if !silent.is_empty() {
            let properties = dictionary([("ActualText", DictItem::String { data: Vec::new(), literal: true })]);
            self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties });
            self.show(run, &silent, Some(NOTHING));
            self.ops.push(Op::EndMarkedContent);
        }
        self.ops.push(Op::EndTextSection);
    }

    /// Shows glyphs with as few jumps as their places allow: the pen moves by the width of each glyph by itself.
    fn show(&mut self, run: &GlyphRun, glyphs: &[&PlacedGlyph], text: Option<&str>) {
        let mut line = Line::default();
        for glyph in glyphs {
            let text = text.unwrap_or(&glyph.text);
            let code = self.codes.code(run.font, glyph.id, text);
            let shown = Codepoint::with_cid(code, 0.0, text.to_owned());
            let advance = f32::from(advance(run.font, glyph.id)) / 1000.0 * run.size;
            let (x, y) = (run.left + glyph.x, self.height - run.baseline - glyph.drop);
            if !line.take(&shown, (x, y), advance, run.size) {
                self.flush(std::mem::take(&mut line));
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

    fn area(&mut self, area: Area, fill: Colour) {
        self.ops.push(Op::SetFillColor { col: colour(fill) });
        self.ops.push(self.rectangle(area, PaintMode::Fill));
    }

    fn outline(&mut self, area: Area, stroke: Colour, thickness: f32) {
        self.ops.push(Op::SetOutlineColor { col: colour(stroke) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        self.ops.push(self.rectangle(area, PaintMode::Stroke));
    }

    fn rectangle(&self, area: Area, mode: PaintMode) -> Op {
        let corner = |x: f32, y: f32| LinePoint {
            p: Point { x: Pt(rounded(x)), y: Pt(rounded(self.height - y)) },
            bezier: false,
        };
        let (right, bottom) = (area.left + area.width, area.top + area.height);
        let points = vec![
            corner(area.left, area.top),
            corner(right, area.top),
            corner(right, bottom),
            corner(area.left, bottom),
        ];
        let rings = vec![PolygonRing { points }];
        Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } }
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

/// A hundredth of a point is finer than any printer, and shorter in the file.
fn rounded(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

fn colour(colour: Colour) -> Color {
    let [r, g, b] = colour.channels.map(|channel| (f32::from(channel) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

fn dictionary<const N: usize>(entries: [(&str, DictItem); N]) -> DictItem {
    DictItem::Dict { map: entries.into_iter().map(|(name, item)| (name.to_owned(), item)).collect() }
}

/// The beginning of something that repeats on every page and is not read aloud each time.
fn pagination(subtype: &str) -> Op {
    let properties = dictionary([
        ("Type", DictItem::Name(b"Pagination".to_vec())),
        ("Subtype", DictItem::Name(subtype.as_bytes().to_vec())),
    ]);
    Op::BeginMarkedContentWithProperties { tag: "Artifact".into(), properties }
}
