//! Turns a drawing into a PDF's objects. The only place that knows `printpdf`.
//!
//! What `printpdf` cannot say of a document, such as its structure and its dates, is added in `finish`.

mod codes;
mod fonts;
mod glyphs;
mod paths;

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{Color, DictItem, Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, PdfWarnMsg, Pt, Rgb};

use self::codes::Codes;
pub(crate) use self::paths::picture_name;
use crate::drawing::{Area, Colour, Drawing, GlyphRun, Mark, Role, Shape};
use crate::error::PaperError;
use crate::picture::ReadyPicture;
use crate::structure::{NodeId, NodeKind};
use crate::text::Fonts;

/// A PDF's objects, and what `finish` must know about them.
pub(crate) struct Written {
    /// The objects.
    pub(crate) document: lopdf::Document,
    /// For each page, the node of each marked piece, in the order of their numbers.
    pub(crate) marked: Vec<Vec<NodeId>>,
    /// For each font by its PDF name, the glyph of each code.
    pub(crate) glyphs_by_code: BTreeMap<String, Vec<u16>>,
    /// Where figures, links and headings stand, in reading order.
    pub(crate) placed: Vec<Placed>,
    /// The pictures in the order of their numbers.
    pub(crate) pictures: Vec<Arc<ReadyPicture>>,
}

/// Where a node stands on a page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placed {
    /// The node.
    pub(crate) node: NodeId,
    /// The page, counted from 0.
    pub(crate) page: usize,
    /// Left, bottom, right and top, counted from the lower left corner of the page as a PDF does.
    pub(crate) edges: [f32; 4],
}

/// Writes a drawing.
///
/// # Errors
/// [`PaperError::Font`], [`PaperError::Writer`].
pub(crate) fn write(drawing: &Drawing) -> Result<Written, PaperError> {
    let mut codes = Codes::default();
    let mut pages = Vec::new();
    let mut marked = Vec::new();
    let (mut placed, mut pictures) = (Vec::new(), Vec::new());
    for (number, page) in drawing.pages.iter().enumerate() {
        let mut ops = PageOps {
            number,
            fonts: &drawing.fonts,
            height: drawing.height,
            codes: &mut codes,
            placed: &mut placed,
            pictures: &mut pictures,
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
    let glyphs_by_code = fonts::embed(&mut document, &codes, &drawing.fonts)?;
    document.with_pages(pages);
    let mut warnings = Vec::new();
    let options = PdfSaveOptions { subset_fonts: false, ..PdfSaveOptions::default() };
    let document = document.to_lopdf_document(&options, &mut warnings);
    match warnings.iter().find(|warning| is_serious(warning)) {
        Some(warning) => Err(PaperError::Writer(warning.msg.clone())),
        None => Ok(Written { document, marked, glyphs_by_code, placed, pictures }),
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
    number: usize,
    fonts: &'a Fonts,
    height: f32,
    codes: &'a mut Codes,
    placed: &'a mut Vec<Placed>,
    pictures: &'a mut Vec<Arc<ReadyPicture>>,
    ops: Vec<Op>,
    nodes: Vec<NodeId>,
    /// Glyphs that sit on others, kept for the end of the page.
    sitting: Vec<GlyphRun>,
}

impl PageOps<'_> {
    fn mark(&mut self, mark: &Mark, drawing: &Drawing) {
        let begin = match mark.role {
            Role::Content(node) => {
                let number = i64::try_from(self.nodes.len()).unwrap_or_default();
                self.nodes.push(node);
                self.note_place(node, drawing.structure.kind(node), &mark.shapes);
                let properties = dictionary([("MCID", DictItem::Int(number))]);
                Op::BeginMarkedContentWithProperties { tag: drawing.structure.kind(node).name().into(), properties }
            }
            Role::Header => pagination("Header"),
            Role::Footer => pagination("Footer"),
            Role::Ornament => Op::BeginMarkedContent { tag: "Artifact".into() },
        };
        self.ops.push(begin);
        for shape in &mark.shapes {
            match shape {
                Shape::Glyphs(run) => self.glyphs(run),
                Shape::Area { area, colour } => self.area(*area, *colour),
                Shape::Outline { area, colour, thickness } => self.outline(*area, *colour, *thickness),
                Shape::Polyline { points, colour, thickness, dash } => {
                    self.polyline(points, *colour, *thickness, *dash)
                }
                Shape::Polygon { points, colour } => self.polygon(points, *colour),
                Shape::Picture { area, picture } => self.picture(*area, picture),
            }
        }
        self.ops.push(Op::EndMarkedContent);
    }

    /// Notes where a node stands if `finish` must know: a figure and a heading once for each page, a link once for each line.
    fn note_place(&mut self, node: NodeId, kind: NodeKind, shapes: &[Shape]) {
        let areas: Vec<Area> = shapes.iter().filter_map(|shape| shape.bounds(self.fonts)).collect();
        let whole = areas.iter().copied().reduce(Area::with);
        let wanted = match kind {
            NodeKind::Figure | NodeKind::Heading2 => whole.into_iter().collect(),
            NodeKind::Link => by_line(areas),
            _ => Vec::new(),
        };
        for area in wanted {
            let (top, right) = (self.height - area.top, area.left + area.width);
            let edges = [area.left, top - area.height, right, top].map(rounded);
            self.placed.push(Placed { node, page: self.number, edges });
        }
    }
}

/// One area for each line of text.
fn by_line(areas: Vec<Area>) -> Vec<Area> {
    let same_line = |one: &Area, other: &Area| (one.top - other.top).abs() < 1.0;
    areas.chunk_by(same_line).filter_map(|line| line.iter().copied().reduce(Area::with)).collect()
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
