//! Lets rows flow over pages: no heading at the foot of a page, no row cut that fits, nothing beyond the edge.

use std::mem;

use express_core::reference::Direction;

use super::set::Slab;
use super::{Frame, Ground, SetRow, TablePart};
use crate::drawing::{Area, Colour, Mark, Page, Role, Shape};

/// Rows up to this height are not cut; they move to the next page as a whole.
const UNCUT: f32 = 150.0;
/// The width of the bar at the start of a box.
const BOX_BAR: f32 = 3.0;
/// The thickness of the line above a row.
const RULE: f32 = 0.6;
/// Width, thickness and distance of the stroke above a title.
const STROKE: (f32, f32, f32) = (40.0, 3.0, 9.0);

/// The part of each page on which rows may stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Body {
    /// Where the first page begins.
    pub(crate) first_top: f32,
    /// Where the other pages begin.
    pub(crate) top: f32,
    /// Where every page ends.
    pub(crate) bottom: f32,
}

/// Places the rows on as many pages as they need; one at least.
pub(crate) fn flow(rows: Vec<SetRow>, body: Body) -> Vec<Page> {
    let mut pages =
        Pages { body, done: Vec::new(), page: Page::default(), y: body.first_top, is_empty: true, table_head: None };
    let mut rows = rows.into_iter().peekable();
    let mut group = Vec::new();
    while let Some(row) = rows.next() {
        let goes_on = row.keep_with_next && rows.peek().is_some_and(|next| !next.on_new_page);
        group.push(row);
        if !goes_on {
            pages.place_group(mem::take(&mut group));
        }
    }
    pages.done.push(pages.page);
    pages.done
}

/// The pages as they fill.
struct Pages {
    body: Body,
    done: Vec<Page>,
    page: Page,
    y: f32,
    is_empty: bool,
    /// The head of the table whose rows are being placed.
    table_head: Option<Vec<Vec<Slab>>>,
}

impl Pages {
    /// Places rows that belong together: on a new page if what must stand together does not fit here.
    fn place_group(&mut self, group: Vec<SetRow>) {
        let needed: f32 = group.iter().map(|row| row.space_before + least_height(row)).sum();
        let is_wanted = group.first().is_some_and(|row| row.on_new_page);
        if group.first().is_some_and(|row| row.part != TablePart::Body) {
            self.table_head = None;
        }
        if !self.is_empty && (is_wanted || self.y + needed > self.body.bottom) {
            self.turn_page();
        }
        for row in group {
            self.place_row(row);
        }
    }

    fn place_row(&mut self, mut row: SetRow) {
        if row.part != TablePart::Body {
            self.table_head = None;
        }
        let head = if row.part == TablePart::Head { self.repeated(&row) } else { None };
        let space = if self.is_empty { 0.0 } else { row.space_before };
        if !self.is_empty && self.y + space + row.height().min(UNCUT) > self.body.bottom && row.height() <= UNCUT {
            self.turn_page();
        } else {
            self.y += space;
        }
        let mut space_above = space;
        let mut hanging = mem::take(&mut row.hanging);
        while self.y + row.height() > self.body.bottom {
            let room = self.body.bottom - self.y;
            let force = self.is_empty;
            let head: Vec<Vec<Slab>> = row.cells.iter_mut().map(|slabs| take_fitting(slabs, room, force)).collect();
            self.draw(mem::take(&mut hanging), head, row.ground, space_above);
            space_above = 0.0;
            self.turn_page();
        }
        if row.cells.iter().any(|slabs| !slabs.is_empty()) {
            self.draw(hanging, row.cells, row.ground, space_above);
        }
        // Only now, so that a head that itself moves to the next page does not stand there twice.
        self.table_head = head.or_else(|| self.table_head.take());
    }

    /// Draws slabs here and moves on by what does not hang.
    fn draw(&mut self, hanging: Vec<Vec<Slab>>, cells: Vec<Vec<Slab>>, ground: Option<Ground>, space_above: f32) {
        let height = cells.iter().map(|slabs| slabs.iter().map(|slab| slab.height).sum()).fold(0.0, f32::max);
        if height <= 0.0 {
            return;
        }
        let behind = ground.map(|ground| draw_ground(ground, self.y, height, space_above)).unwrap_or_default();
        for shape in behind {
            self.add(Role::Ornament, shape);
        }
        for slabs in hanging.into_iter().chain(cells) {
            let mut y = self.y;
            for slab in slabs {
                for (role, shape) in slab.shapes {
                    self.add(role, shape.moved_down(y));
                }
                y += slab.height;
            }
        }
        self.y += height;
        self.is_empty = false;
    }

    fn add(&mut self, role: Role, shape: Shape) {
        match self.page.marks.last_mut() {
            Some(mark) if mark.role == role => mark.shapes.push(shape),
            _ => self.page.marks.push(Mark { role, shapes: vec![shape] }),
        }
    }

    fn turn_page(&mut self) {
        self.done.push(mem::take(&mut self.page));
        self.y = self.body.top;
        if let Some(head) = self.table_head.clone() {
            self.draw(Vec::new(), head, None, 0.0);
        }
        self.is_empty = true;
    }

    /// The head of a table for the next pages, where it is not read aloud again; none where it would fill them.
    fn repeated(&self, row: &SetRow) -> Option<Vec<Vec<Slab>>> {
        let mut head = row.cells.clone();
        for (role, _) in head.iter_mut().flatten().flat_map(|slab| &mut slab.shapes) {
            *role = Role::Ornament;
        }
        (row.height() < (self.body.bottom - self.body.top) / 4.0).then_some(head)
    }
}

/// The height that a row needs to begin on a page.
fn least_height(row: &SetRow) -> f32 {
    let height = row.height();
    if height <= UNCUT {
        return height;
    }
    let beginning = |slabs: &Vec<Slab>| slabs.iter().take(3).map(|slab| slab.height).sum::<f32>();
    row.cells.iter().map(beginning).fold(0.0, f32::max)
}

/// Takes the slabs that fit into the room. Where something must be placed, the first is taken in any case.
fn take_fitting(slabs: &mut Vec<Slab>, room: f32, force: bool) -> Vec<Slab> {
    let mut height = 0.0;
    let mut count = 0;
    for slab in slabs.iter() {
        height += slab.height;
        if height > room && !(force && count == 0) {
            break;
        }
        count += 1;
    }
    slabs.drain(..count).collect()
}

fn draw_ground(ground: Ground, top: f32, height: f32, space_above: f32) -> Vec<Shape> {
    match ground {
        Ground::Box { frame, direction } => {
            let area = Area { left: frame.left, top, width: frame.width, height };
            let bar = Area { left: at_start(frame, BOX_BAR, direction), width: BOX_BAR, ..area };
            vec![Shape::Area { area, colour: Colour::MIST }, Shape::Area { area: bar, colour: Colour::TEAL }]
        }
        Ground::RuleAbove { frame } if space_above > 0.0 => {
            let area = Area { left: frame.left, top: top - space_above / 2.0, width: frame.width, height: RULE };
            vec![Shape::Area { area, colour: Colour::HAIR }]
        }
        Ground::RuleAbove { .. } => Vec::new(),
        Ground::StrokeAbove { frame, direction } => {
            let left = at_start(frame, STROKE.0, direction);
            let area = Area { left, top: top - STROKE.2, width: STROKE.0, height: STROKE.1 };
            vec![Shape::Area { area, colour: Colour::TEAL }]
        }
    }
}

/// The left edge of something of this width at the start of a frame.
const fn at_start(frame: Frame, width: f32, direction: Direction) -> f32 {
    match direction {
        Direction::Ltr => frame.left,
        Direction::Rtl => frame.left + frame.width - width,
    }
}
