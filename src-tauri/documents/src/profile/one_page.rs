//! The candidate's own sheet of one page: what comes out of a first contact or a triage.
//!
//! It says less than the whole sheet and nothing else.

use express_core::profiles::ProfileData;

use super::experiences::{latest, time};
use super::head::more;
use super::shortened::{Levels, Most, rest};
use super::{bars, competences, languages, steps, strengths, wish};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::sheet::{Setting, Sheet};
use crate::structure::{NodeId, NodeKind};

/// From much to little. The next steps and the competences give way last, because they are what the page is for.
pub(super) const LEVELS: Levels = Levels {
    first: of(10, 8, 6, 3),
    then: &[
        of(8, 7, 5, 3),
        of(7, 6, 4, 3),
        of(6, 6, 3, 3),
        of(6, 5, 3, 3),
        of(6, 5, 2, 3),
        of(5, 4, 2, 3),
        of(4, 4, 1, 3),
        of(4, 4, 1, 2),
        of(4, 3, 1, 1),
        of(2, 1, 0, 0),
        Most { letters: 60, ..of(0, 1, 0, 0) },
    ],
};

const fn of(strengths: usize, competences: usize, experiences: usize, steps: usize) -> Most {
    Most {
        letters: 160,
        strengths,
        competences,
        evidence: 0,
        experiences,
        steps,
        others: 0,
        ratings: 0,
        is_tight: true,
    }
}

/// The most letters of a line in the person's own words.
const LONGEST_LINE: usize = 100;

/// Fills the sheet.
pub(super) fn fill(sheet: &mut Sheet<'_>, data: &ProfileData, most: Most) {
    let ruled = Setting::Ruled;
    sheet.block("profile-heading-wish", Setting::Boxed, |column, section| {
        wish::wish_in_short(column, section, data, most);
    });
    sheet.block("one-page-heading-bars", ruled, |column, section| bars::bars(column, section, data));
    sheet.block("one-page-heading-strengths", ruled, |column, section| {
        strengths::strengths(column, section, data, most);
    });
    sheet.block("profile-heading-competences", ruled, |column, section| {
        competences::in_short(column, section, data, most);
    });
    sheet.block("profile-heading-experiences", ruled, |column, section| experiences(column, section, data, most));
    sheet.block("profile-heading-languages", ruled, |column, section| languages::in_one_line(column, section, data));
    sheet.block("profile-heading-steps", ruled, |column, section| steps::steps_in_short(column, section, data, most));
}

/// The latest experiences, each in one line with its time.
fn experiences(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let shown = latest(data, most);
    let list = column.node(section, NodeKind::List);
    for experience in &shown {
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let time = time(column.words(), experience);
        let line = dotted([Part::own(&experience.title, column.words()).cut(LONGEST_LINE), time.quiet()]);
        let pieces = vec![column.text(body, NodeKind::Paragraph, Look::Plain, &line)];
        column.entry(2.0, pieces);
    }
    rest(column, section, more(data), data.experiences.len(), shown.len());
}
