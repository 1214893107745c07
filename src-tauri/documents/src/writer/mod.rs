//! Turns a drawing into a PDF's objects. The only place that knows `printpdf`.
//!
//! What `printpdf` cannot say of a document, such as its structure and its dates, is added in `finish`.

mod codes;
mod fonts;
mod glyphs;

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfPage, PdfSaveOptions, PdfWarnMsg, Point, Polygon,
    PolygonRing, Pt, Rgb, WindingOrder,
};

use self::codes::Codes;
use crate::drawing::{Area, Colour, Drawing, GlyphRun, Mark, Role, Shape};
use crate::error::PaperError;
use crate::structure::NodeId;

/// A PDF's objects, and what `finish` must know about them.
pub(crate) struct Written {
    /// The objects.
    pub(crate) document: lopdf::Document,
    /// For each page, the node of each marked piece, in the order of their numbers.
    pub(crate) marked: Vec<Vec<NodeId>>,
    /// For each font by its PDF name, the glyph of each code.
    pub(crate) glyphs_by_code: BTreeMap<String, Vec<u16>>,
}

/// Writes a drawing.
///
/// # Errors
/// [`PaperError::Font`], [`PaperError::Writer`].
pub(crate) fn write(drawing: &Drawing) -> Result<Written, PaperError> {
    let mut codes = Codes::default();
    let mut pages = Vec::new();
    let mut marked = Vec::new();
    for page in &drawing.pages {
        let mut ops = PageOps {
            height: drawing.height,
            codes: &mut codes,
            ops: Vec::new(),
            nodes: Vec::new(),
            sitting: Vec::new(),
        };
        for mark in &page.marks {
            ops.mark(mark, drawing);
        }
        ops.sitting();
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
    /// Glyphs that sit on others, kept for the end of the page.
    sitting: Vec<GlyphRun>,
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
