//! Takes the lines of a shaped paragraph apart: which glyph of which font stands where, and which text it stands for.
//!
//! Which text each glyph stands for is decided in `dealing`.

use std::collections::BTreeSet;

use express_core::reference::Direction;
use parley::{Cluster, Glyph, Layout, Run as ShapedRun};

use super::Paragraph;
use super::dealing::{Says, deal};
use super::fonts::{FontIndex, Fonts};
use super::marks::{copied, needs_no_sign};
use super::turns::mark_turns;
use super::typesetter::RunIndex;
use crate::drawing::Colour;

/// A line of a paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Its height.
    pub(crate) height: f32,
    /// The distance of the baseline from its top.
    pub(crate) baseline: f32,
    /// What stands on it, from left to right.
    pub(crate) fragments: Vec<Fragment>,
}

/// Glyphs of one run in one font, from left to right.
#[derive(Debug, Clone)]
pub(crate) struct Fragment {
    /// The run of the paragraph.
    pub(crate) run: usize,
    /// The font.
    pub(crate) font: FontIndex,
    /// The size in points.
    pub(crate) size: f32,
    /// The colour.
    pub(crate) colour: Colour,
    /// The glyphs.
    pub(crate) glyphs: Vec<PlacedGlyph>,
}

/// A glyph in its place on a line.
#[derive(Debug, Clone)]
pub(crate) struct PlacedGlyph {
    /// Its number in the font.
    pub(crate) id: u16,
    /// The distance of its origin from the left edge of the column.
    pub(crate) x: f32,
    /// How far it is lowered below the baseline.
    pub(crate) drop: f32,
    /// What comes back when it is copied.
    pub(crate) says: Says,
}

/// The lines of a layout. Characters without a sign are added to `missing`.
pub(super) fn lines(
    layout: &Layout<RunIndex>,
    text: &str,
    paragraph: &Paragraph,
    fonts: &Fonts,
    missing: &mut BTreeSet<char>,
) -> Vec<Line> {
    let mut found = Vec::with_capacity(layout.len());
    for line in layout.lines() {
        let metrics = line.metrics();
        let pen = metrics.offset + metrics.inline_min_coord;
        let mut fragments = Fragments { paragraph, found: Vec::new(), pen, right_to_left: Vec::new() };
        for run in line.runs() {
            let font = fonts.index_of(run.font().data.id()).unwrap_or_default();
            for cluster in clusters(&run, text) {
                cluster.note_missing(missing);
                if cluster.hangs(line.text_range().end, paragraph.direction) {
                    fragments.close_up(&cluster, paragraph.direction);
                } else {
                    fragments.add(font, &cluster);
                }
            }
        }
        mark_turns(&mut fragments.found, &fragments.right_to_left, paragraph.direction);
        found.push(Line {
            height: metrics.block_max_coord - metrics.block_min_coord,
            baseline: metrics.baseline - metrics.block_min_coord,
            fragments: fragments.found,
        });
    }
    found
}

/// The glyphs of a cluster, from left to right, and its text.
struct GlyphCluster {
    run: usize,
    end: usize,
    right_to_left: bool,
    glyphs: Vec<Glyph>,
    text: String,
}

/// The clusters of a run from left to right, with ligatures put together.
fn clusters(run: &ShapedRun<'_, RunIndex>, text: &str) -> Vec<GlyphCluster> {
    let mut found: Vec<GlyphCluster> = Vec::new();
    let text_of = |cluster: &Cluster<'_, RunIndex>| text.get(cluster.text_range()).unwrap_or_default().to_owned();
    for cluster in run.clusters() {
        match found.last_mut() {
            Some(start) if cluster.is_ligature_continuation() => {
                start.text.push_str(&text_of(&cluster));
                start.end = cluster.text_range().end;
            }
            _ => found.push(GlyphCluster {
                run: usize::from(cluster.style().brush),
                end: cluster.text_range().end,
                right_to_left: run.is_rtl(),
                glyphs: cluster.glyphs().collect(),
                text: text_of(&cluster),
            }),
        }
    }
    if run.is_rtl() {
        found.reverse();
    }
    found
}

impl GlyphCluster {
    /// Notes what no font has. In a cluster of several characters, the plain letters are not to blame.
    fn note_missing(&self, missing: &mut BTreeSet<char>) {
        let visible = || self.text.chars().filter(|c| !needs_no_sign(*c));
        if visible().next().is_none() || self.glyphs.iter().all(|glyph| glyph.id != 0) {
            return;
        }
        let unusual = || visible().filter(|c| !c.is_ascii());
        if unusual().next().is_some() { missing.extend(unusual()) } else { missing.extend(visible()) }
    }

    /// Whether it is the space at the end of a line, in words that run against the paragraph. It then stands in the
    /// middle of the line, where it would tear a hole.
    fn hangs(&self, end_of_line: usize, direction: Direction) -> bool {
        let against = self.right_to_left != (direction == Direction::Rtl);
        against && self.end == end_of_line && self.text.chars().all(char::is_whitespace)
    }

    /// Whether nothing of it is seen and nothing of it is copied.
    fn is_nothing(&self) -> bool {
        copied(&self.text).is_empty()
    }
}

/// The fragments of a line as they grow.
struct Fragments<'a> {
    paragraph: &'a Paragraph,
    found: Vec<Fragment>,
    pen: f32,
    /// For each glyph whether it runs from right to left.
    right_to_left: Vec<bool>,
}

impl Fragments<'_> {
    fn add(&mut self, font: FontIndex, cluster: &GlyphCluster) {
        let said = deal(&cluster.text, &cluster.glyphs, cluster.right_to_left);
        for (glyph, says) in cluster.glyphs.iter().zip(said) {
            if !cluster.is_nothing() {
                let id = u16::try_from(glyph.id).unwrap_or_default();
                let placed = PlacedGlyph { id, x: self.pen + glyph.x, drop: glyph.y, says };
                self.right_to_left.push(cluster.right_to_left);
                self.place(font, cluster.run, placed);
            }
            self.pen += glyph.advance;
        }
    }

    /// Leaves a space out and closes the hole. A line from the right has its fixed edge there, so what was placed to the
    /// left of the hole moves towards it.
    fn close_up(&mut self, space: &GlyphCluster, direction: Direction) {
        let advance: f32 = space.glyphs.iter().map(|glyph| glyph.advance).sum();
        if direction == Direction::Rtl {
            let placed = self.found.iter_mut().flat_map(|fragment| &mut fragment.glyphs);
            placed.for_each(|glyph| glyph.x += advance);
            self.pen += advance;
        }
    }

    fn place(&mut self, font: FontIndex, run: usize, glyph: PlacedGlyph) {
        match self.found.last_mut() {
            Some(fragment) if fragment.font == font && fragment.run == run => fragment.glyphs.push(glyph),
            _ => {
                let colour = self.paragraph.runs.get(run).map_or(Colour::INK, |run| run.colour);
                let size = self.paragraph.size;
                self.found.push(Fragment { run, font, size, colour, glyphs: vec![glyph] });
            }
        }
    }
}
