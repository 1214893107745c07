//! How much a paper shows, so that it has no more pages than its reader reads. What there is no room for is counted on the paper,
//! so that nobody takes a part for the whole.

use express_core::message::Message;

use crate::drawing::Drawing;
use crate::error::PaperError;
use crate::sheet::look::Look;
use crate::sheet::voice::{Column, Indent};
use crate::sheet::{Air, Sheet};
use crate::structure::NodeId;

/// How many of each a paper shows at most.
#[derive(Debug, Clone, Copy)]
pub(super) struct Most {
    /// Letters of a text in own words.
    pub(super) letters: usize,
    /// Strengths by the cards.
    pub(super) strengths: usize,
    /// Competences.
    pub(super) competences: usize,
    /// Pieces of evidence for each competence.
    pub(super) evidence: usize,
    /// Experiences.
    pub(super) experiences: usize,
    /// Next steps.
    pub(super) steps: usize,
    /// Things of any other kind, such as qualifications, gaps and those who vouch.
    pub(super) others: usize,
    /// Rows of the table of EntreComp.
    pub(super) ratings: usize,
    /// Whether there is little room between blocks, and two languages are set a little smaller.
    pub(super) is_tight: bool,
}

impl Most {
    /// What a paper shows where it has room; enough for almost everybody.
    pub(super) const MUCH: Self = Self {
        letters: 1200,
        strengths: 12,
        competences: 24,
        evidence: 4,
        experiences: 12,
        steps: 3,
        others: 8,
        ratings: 15,
        is_tight: false,
    };

    /// Sets the room and the size of the sheet.
    pub(super) fn set(self, sheet: &mut Sheet<'_>) {
        if !self.is_tight {
            return;
        }
        sheet.air = Air::LITTLE;
        if sheet.voices.len() > 1 {
            sheet.voices.iter_mut().for_each(|voice| voice.size *= SMALLER);
        }
    }
}

/// How much smaller two languages side by side are set on a tight sheet, so that each has something to say.
const SMALLER: f32 = 0.93;

/// What is tried one after the other, from much to little.
pub(super) struct Levels {
    /// The most.
    pub(super) first: Most,
    /// What follows where that does not fit.
    pub(super) then: &'static [Most],
}

/// The drawing that shows the most and has no more than so many pages; where even the least does not fit, the least.
pub(super) fn on_pages_at_most(
    pages: usize,
    levels: &Levels,
    mut lay_out: impl FnMut(Most) -> Result<Drawing, PaperError>,
) -> Result<Drawing, PaperError> {
    let mut drawing = lay_out(levels.first)?;
    for most in levels.then {
        if drawing.pages.len() <= pages {
            break;
        }
        drawing = lay_out(*most)?;
    }
    Ok(drawing)
}

/// Says how many more there are of what is shown, in the person's own voice or in a neutral one.
pub(super) fn rest(column: &mut Column<'_>, section: NodeId, id: &str, all: usize, shown: usize) {
    let left = i64::try_from(all.saturating_sub(shown)).unwrap_or(i64::MAX);
    if left > 0 && shown > 0 {
        column.keep_with_next();
        let message = Message::new(id).number("count", left);
        let pieces = vec![column.message(section, Look::Fine, &message, Indent::default())];
        column.entry(2.0, pieces);
    }
}
