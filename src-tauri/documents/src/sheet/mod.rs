//! A sheet as it grows: blocks with a heading, each said by every voice.
//!
//! With one voice, headings stand in a narrow column of their own; with two, or where the whole width is needed, above what they
//! belong to. Knows nothing of what is said.

mod furniture;
pub(crate) mod head;
pub(crate) mod look;
mod pages;
pub(crate) mod part;
pub(crate) mod table;
pub(crate) mod voice;

pub(crate) use furniture::Running;
pub(crate) use pages::{attempt, on_pages, print};

use self::look::{GUTTER, Look, MAIN_SIZE, MARGIN, second_size};
use self::part::Part;
use self::voice::{Column, Entry, Voice};
use crate::layout::{Cell, Frame, Ground, Piece, Row};
use crate::paper::PaperOptions;
use crate::structure::{NodeId, NodeKind, Structure};
use crate::words::Words;

/// The room that sets blocks off.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Air {
    /// The space above the title; the short stroke stands in it.
    pub(crate) above_title: f32,
    /// The space above a block; the line stands in its middle.
    block: f32,
    /// The space above the box.
    above_box: f32,
    /// The room inside the box, above and below.
    in_box: f32,
}

impl Air {
    /// Where there are as many pages as it takes.
    const PLENTY: Self = Self { above_title: 30.0, block: 22.0, above_box: 16.0, in_box: 11.0 };
    /// Where everything stands on one page.
    pub(crate) const LITTLE: Self = Self { above_title: 22.0, block: 10.0, above_box: 8.0, in_box: 6.0 };
}

/// How far the box reaches into the margins.
const BOX_REACH: f32 = 13.0;
/// The room below a heading that stands above its block.
const HEADING_ROOM: f32 = 4.0;
/// The share of the headings' column where there is one voice.
const HEADING_SHARE: f32 = 0.27;
/// The share of the main language where there are two.
const MAIN_SHARE: f32 = 0.54;

/// How a block is set off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setting {
    /// By a thin line above.
    Ruled,
    /// By a box around it, in which entries follow without space.
    Boxed,
    /// By a new page.
    OnNewPage,
}

/// A sheet as it grows.
pub(crate) struct Sheet<'w> {
    /// The languages, the main one first.
    pub(crate) voices: Vec<Voice<'w>>,
    /// What is a heading, a list, a table.
    pub(crate) structure: Structure,
    /// The rows.
    pub(crate) rows: Vec<Row>,
    /// The width between the margins.
    pub(crate) body: Frame,
    /// How much room sets its blocks off.
    pub(crate) air: Air,
    /// Whether headings stand above their blocks.
    headings_above: bool,
}

impl<'w> Sheet<'w> {
    /// An empty sheet, in one language or two.
    pub(crate) fn new(options: &PaperOptions, main: &'w Words, second: Option<&'w Words>) -> Self {
        let (page_width, _) = options.page_size.points();
        let mut structure = Structure::new(main.language());
        let body = Frame { left: MARGIN, width: 2.0_f32.mul_add(-MARGIN, page_width) };
        let mut section = |words: &Words| structure.add(Structure::ROOT, NodeKind::Section, Some(words.language()));
        let direction = main.direction();
        let voices = match second {
            None => {
                let [heading, content] = body.split([HEADING_SHARE, 1.0 - HEADING_SHARE], GUTTER, direction);
                vec![Voice { words: main, heading, content, section: section(main), size: MAIN_SIZE }]
            }
            Some(second) => {
                let [first, other] = body.split([MAIN_SHARE, 1.0 - MAIN_SHARE], GUTTER, direction);
                vec![
                    Voice { words: main, heading: first, content: first, section: section(main), size: MAIN_SIZE },
                    Voice {
                        words: second,
                        heading: other,
                        content: other,
                        section: section(second),
                        size: second_size(second.direction()),
                    },
                ]
            }
        };
        Self { voices, structure, rows: Vec::new(), body, air: Air::PLENTY, headings_above: second.is_some() }
    }

    /// An empty sheet in one language that needs the whole width; its plain text has this size.
    pub(crate) fn wide(options: &PaperOptions, words: &'w Words, size: f32) -> Self {
        let mut sheet = Self::new(options, words, None);
        let body = sheet.body;
        sheet.headings_above = true;
        for voice in &mut sheet.voices {
            (voice.heading, voice.content, voice.size) = (body, body, size);
        }
        sheet
    }

    /// Adds a block that every voice says, unless nothing is said.
    pub(crate) fn block(&mut self, heading: &str, setting: Setting, say: impl Fn(&mut Column<'_>, NodeId)) {
        self.block_called(|words| Part::text(words, heading), setting, say);
    }

    /// Adds a block whose heading is no sentence of the program.
    pub(crate) fn block_called(
        &mut self,
        heading: impl Fn(&Words) -> Part,
        setting: Setting,
        say: impl Fn(&mut Column<'_>, NodeId),
    ) {
        let mut headings = Vec::new();
        for voice in &self.voices {
            let mut column = Column { voice, structure: &mut self.structure, entries: Vec::new() };
            let parts = [heading(voice.words)];
            let title = column.text(voice.section, NodeKind::Heading2, Look::Heading, &parts);
            headings.push(Cell { frame: voice.heading, pieces: vec![title] });
        }
        let mut rows = self.said(say);
        if !rows.is_empty() {
            self.add_headings(headings, &mut rows);
            self.set_off(setting, &mut rows);
            self.rows.append(&mut rows);
        }
    }

    /// Adds what every voice says without a heading.
    pub(crate) fn without_heading(&mut self, say: impl Fn(&mut Column<'_>, NodeId)) {
        let mut rows = self.said(say);
        self.rows.append(&mut rows);
    }

    fn said(&mut self, say: impl Fn(&mut Column<'_>, NodeId)) -> Vec<Row> {
        let mut columns = Vec::new();
        for voice in &self.voices {
            let mut column = Column { voice, structure: &mut self.structure, entries: Vec::new() };
            say(&mut column, voice.section);
            columns.push(column.entries.into_iter());
        }
        let mut rows = Vec::new();
        while let Some(row) = next_row(&mut columns) {
            rows.push(row);
        }
        rows
    }

    /// Headings above are a row; a heading beside hangs at the row of the first entry.
    fn add_headings(&self, headings: Vec<Cell>, rows: &mut Vec<Row>) {
        if self.headings_above {
            let mut headings = headings;
            headings.iter_mut().for_each(|cell| cell.pieces.push(Piece::Space(HEADING_ROOM)));
            rows.insert(0, Row { keep_with_next: true, ..Row::of(headings) });
        } else if let Some(first) = rows.first_mut() {
            let below = std::mem::take(&mut first.hanging).into_iter().flat_map(|cell| cell.pieces);
            let mut headings = headings;
            if let Some(heading) = headings.first_mut() {
                heading.pieces.extend(below);
            }
            first.hanging = headings;
        }
    }

    fn set_off(&self, setting: Setting, rows: &mut Vec<Row>) {
        match setting {
            Setting::Ruled => {
                if let Some(first) = rows.first_mut() {
                    first.space_before = self.air.block;
                    first.ground = Some(Ground::RuleAbove { frame: self.body });
                }
            }
            Setting::OnNewPage => {
                if let Some(first) = rows.first_mut() {
                    first.on_new_page = true;
                }
            }
            Setting::Boxed => {
                let frame =
                    Frame { left: self.body.left - BOX_REACH, width: 2.0_f32.mul_add(BOX_REACH, self.body.width) };
                let direction =
                    self.voices.first().map(Voice::direction).unwrap_or(express_core::reference::Direction::Ltr);
                let padding = || Row {
                    keep_with_next: true,
                    ..Row::of(vec![Cell { frame, pieces: vec![Piece::Space(self.air.in_box)] }])
                };
                rows.insert(0, Row { space_before: self.air.above_box, ..padding() });
                rows.iter_mut().skip(1).for_each(|row| row.keep_with_next = true);
                rows.push(Row { keep_with_next: false, ..padding() });
                rows.iter_mut().for_each(|row| row.ground = Some(Ground::Box { frame, direction }));
            }
        }
    }
}

/// The next entries of all columns side by side; none at the end.
fn next_row(columns: &mut [std::vec::IntoIter<Entry>]) -> Option<Row> {
    let entries: Vec<Entry> = columns.iter_mut().filter_map(Iterator::next).collect();
    let first = entries.first()?;
    let (space_before, keep_with_next, part) = (first.space_before, first.keep_with_next, first.part);
    let mut hanging = Vec::new();
    let mut cells = Vec::new();
    for entry in entries {
        cells.extend(entry.cells);
        if !entry.hanging.is_empty() {
            // Where it stands, the heading says.
            hanging.push(Cell { frame: Frame { left: 0.0, width: 0.0 }, pieces: entry.hanging });
        }
    }
    Some(Row { hanging, space_before, keep_with_next, part, ..Row::of(cells) })
}
