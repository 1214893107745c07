//! Sets the pieces of a row: text becomes slabs, each of which may stand on another page than the one before it.

use express_core::reference::Direction;

use super::figures::{self, Drawn};
use super::pictograms::pictogram;
use super::{Cell, Frame, Ground, Piece, Row, TablePart};
use crate::drawing::{Area, Colour, GlyphRun, Role, Shape};
use crate::error::PaperError;
use crate::structure::NodeId;
use crate::text::{Line, Paragraph, Side, Typesetter};

/// The side of a square to tick.
const SQUARE: f32 = 11.0;
/// The thickness of a line to write on.
const WRITING: f32 = 0.7;
/// The side of a pip and the room from one to the next.
const PIP: f32 = 6.0;
const PIP_STEP: f32 = 8.6;
/// How many there are.
const PIPS: usize = 5;
/// The height of a bar of which a part is full.
const SHARE: f32 = 7.0;
/// The dashes of a bar of which nobody knows how full it is.
const DASHES: usize = 12;
/// The thickness of the line between the rows of a table, and how far above a row it stands.
const RULE: f32 = 0.5;
const RULE_ABOVE: f32 = 2.0;
/// The width of the bar beside a paragraph.
const BAR: f32 = 1.4;

/// A row whose cells are cut into slabs.
pub(crate) struct SetRow {
    /// The slabs of each cell, from the top.
    pub(super) cells: Vec<Vec<Slab>>,
    /// The slabs of what may reach below the row.
    pub(super) hanging: Vec<Vec<Slab>>,
    pub(super) space_before: f32,
    pub(super) keep_with_next: bool,
    pub(super) on_new_page: bool,
    pub(super) ground: Option<Ground>,
    pub(super) part: TablePart,
}

/// A slice of a cell that is never cut.
#[derive(Clone)]
pub(super) struct Slab {
    pub(super) height: f32,
    /// Shapes whose tops are counted from the top of the slab.
    pub(super) shapes: Vec<(Role, Shape)>,
}

impl SetRow {
    /// The height of the highest cell.
    pub(super) fn height(&self) -> f32 {
        highest(&self.cells)
    }

    /// The height of the highest cell that hangs.
    pub(super) fn hanging_height(&self) -> f32 {
        highest(&self.hanging)
    }
}

fn highest(cells: &[Vec<Slab>]) -> f32 {
    cells.iter().map(|slabs| slabs.iter().map(|slab| slab.height).sum()).fold(0.0, f32::max)
}

/// Sets a row.
///
/// # Errors
/// Those of a figure that cannot be drawn.
pub(crate) fn set_row(typesetter: &mut Typesetter, row: Row) -> Result<SetRow, PaperError> {
    let mut set =
        |cells: Vec<Cell>| cells.into_iter().map(|cell| set_cell(typesetter, cell)).collect::<Result<Vec<_>, _>>();
    let (hanging, cells) = (set(row.hanging)?, set(row.cells)?);
    Ok(SetRow {
        cells,
        hanging,
        space_before: row.space_before,
        keep_with_next: row.keep_with_next,
        on_new_page: row.on_new_page,
        ground: row.ground,
        part: row.part,
    })
}

fn set_cell(typesetter: &mut Typesetter, cell: Cell) -> Result<Vec<Slab>, PaperError> {
    let mut slabs = Vec::new();
    for piece in cell.pieces {
        match piece {
            Piece::Space(height) => slabs.push(Slab { height, shapes: Vec::new() }),
            Piece::Rule => slabs.push(Slab { height: 0.0, shapes: vec![rule(cell.frame)] }),
            Piece::Figure { figure, node, small, direction } => {
                let Drawn { shapes, height } = figures::draw(figure, cell.frame, direction, small, typesetter)?;
                let role = Role::Content(node);
                slabs.push(Slab { height, shapes: shapes.into_iter().map(|shape| (role, shape)).collect() });
            }
            Piece::Pictogram { card, side, direction } => {
                let left = cell.frame.part(0.0, side, direction).left;
                let shapes = pictogram(&card, left, side).into_iter().map(|shape| (Role::Ornament, shape)).collect();
                slabs.push(Slab { height: side, shapes });
            }
            Piece::Line(height) => slabs.push(Slab { height, shapes: vec![line_to_write_on(cell.frame, height)] }),
            Piece::Square { height, direction } => {
                slabs.push(Slab { height, shapes: vec![square(cell.frame, height, direction)] });
            }
            Piece::Bar { percent, height, direction } => {
                slabs.push(Slab { height, shapes: share(cell.frame, percent, height, direction) });
            }
            Piece::Pips { filled, height, direction } => {
                slabs.push(Slab { height, shapes: pips(cell.frame, filled, height, direction) });
            }
            Piece::Text { paragraph, nodes, indent, bar } => {
                slabs.extend(set_text(typesetter, cell.frame, &paragraph, &nodes, indent, bar));
            }
        }
    }
    Ok(slabs)
}

fn set_text(
    typesetter: &mut Typesetter,
    frame: Frame,
    paragraph: &Paragraph,
    nodes: &[NodeId],
    indent: f32,
    bar: bool,
) -> Vec<Slab> {
    let width = frame.width - indent;
    let starts_left = paragraph.side == Side::Left;
    let left = if starts_left { frame.left + indent } else { frame.left };
    let bar_left = if starts_left { frame.left } else { frame.left + frame.width - BAR };
    let slab = |line: Line| {
        let height = line.height;
        let mut shapes = Vec::new();
        if bar {
            let area = Area { left: bar_left, top: 0.0, width: BAR, height };
            shapes.push((Role::Ornament, Shape::Area { area, colour: Colour::TEAL }));
        }
        let role = |run: usize| nodes.get(run).or(nodes.last()).map_or(Role::Ornament, |node| Role::Content(*node));
        shapes.extend(draw_line(line, left, 0.0, role));
        Slab { height, shapes }
    };
    typesetter.set(paragraph, width).into_iter().map(slab).collect()
}

/// Draws lines one below the other from a point on, and says how high they are together.
pub(crate) fn draw_lines(lines: Vec<Line>, left: f32, top: f32, role: Role) -> (Vec<(Role, Shape)>, f32) {
    let mut shapes = Vec::new();
    let mut height = 0.0;
    for line in lines {
        let line_height = line.height;
        shapes.extend(draw_line(line, left, top + height, |_| role));
        height += line_height;
    }
    (shapes, height)
}

fn draw_line(line: Line, left: f32, top: f32, role: impl Fn(usize) -> Role) -> Vec<(Role, Shape)> {
    let baseline = top + line.baseline;
    let drawn = line.fragments.into_iter().map(|fragment| {
        let run = GlyphRun {
            font: fragment.font,
            size: fragment.size,
            colour: fragment.colour,
            left,
            baseline,
            glyphs: fragment.glyphs,
        };
        (role(fragment.run), Shape::Glyphs(run))
    });
    drawn.collect()
}

fn rule(frame: Frame) -> (Role, Shape) {
    let area = Area { left: frame.left, top: -RULE_ABOVE, width: frame.width, height: RULE };
    (Role::Ornament, Shape::Area { area, colour: Colour::HAIR })
}

fn line_to_write_on(frame: Frame, height: f32) -> (Role, Shape) {
    let area = Area { left: frame.left, top: height - WRITING, width: frame.width, height: WRITING };
    (Role::Ornament, Shape::Area { area, colour: Colour::FAINT })
}

fn square(frame: Frame, height: f32, direction: Direction) -> (Role, Shape) {
    let left = match direction {
        Direction::Ltr => frame.left,
        Direction::Rtl => frame.left + frame.width - SQUARE,
    };
    let area = Area { left, top: (height - SQUARE) / 2.0, width: SQUARE, height: SQUARE };
    (Role::Ornament, Shape::Outline { area, colour: Colour::QUIET, thickness: 0.8 })
}

fn share(frame: Frame, percent: Option<u8>, height: f32, direction: Direction) -> Vec<(Role, Shape)> {
    let top = (height - SHARE) / 2.0;
    let area = |from_start: f32, width: f32| {
        let left = match direction {
            Direction::Ltr => frame.left + from_start,
            Direction::Rtl => frame.left + frame.width - from_start - width,
        };
        Area { left, top, width, height: SHARE }
    };
    let outline = |area| Shape::Outline { area, colour: Colour::TEAL, thickness: 0.7 };
    let shapes = match percent {
        Some(percent) => {
            let full = frame.width * f32::from(percent) / 100.0;
            vec![Shape::Area { area: area(0.0, full), colour: Colour::TEAL }, outline(area(0.0, frame.width))]
        }
        None => {
            let step = frame.width / DASHES as f32;
            (0..DASHES).map(|dash| outline(area(dash as f32 * step, step * 0.6))).collect()
        }
    };
    shapes.into_iter().map(|shape| (Role::Ornament, shape)).collect()
}

fn pips(frame: Frame, filled: usize, height: f32, direction: Direction) -> Vec<(Role, Shape)> {
    let top = (height - PIP) / 2.0;
    let pip = |index: usize| {
        let from_start = index as f32 * PIP_STEP;
        let left = match direction {
            Direction::Ltr => frame.left + from_start,
            Direction::Rtl => frame.left + frame.width - from_start - PIP,
        };
        let shape = if index < filled {
            Shape::Area { area: Area { left, top, width: PIP, height: PIP }, colour: Colour::TEAL }
        } else {
            let area = Area { left: left + 0.35, top: top + 0.35, width: PIP - 0.7, height: PIP - 0.7 };
            Shape::Outline { area, colour: Colour::TEAL, thickness: 0.7 }
        };
        (Role::Ornament, shape)
    };
    (0..PIPS).map(pip).collect()
}
