//! The card for a mentor, one page: where help is wanted, what the person is good at, whom they know here, and how to meet.

use express_core::profiles::ProfileData;

use super::shortened::{Levels, Most};
use super::{availability, competences, languages, mentor_wishes, strengths, wish};
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::{Setting, Sheet};
use crate::structure::NodeKind;

/// From much to little.
pub(super) const LEVELS: Levels = Levels {
    first: SOME,
    then: &[
        Most { is_tight: true, ..SOME },
        Most { letters: 250, strengths: 6, ..TIGHT },
        Most { letters: 160, strengths: 5, ..TIGHT },
        Most { letters: 110, competences: 4, strengths: 3, ..TIGHT },
        Most { letters: 60, competences: 3, strengths: 2, ..TIGHT },
    ],
};
const SOME: Most = Most { competences: 5, letters: 500, ..Most::MUCH };
const TIGHT: Most = Most { is_tight: true, ..SOME };

/// Fills the card.
pub(super) fn fill(sheet: &mut Sheet<'_>, data: &ProfileData, most: Most) {
    let ruled = Setting::Ruled;
    sheet.block("profile-heading-help", Setting::Boxed, |column, section| {
        mentor_wishes::mentor_wishes(column, section, data, most);
    });
    // The box is for what the reader looks for first.
    let business = if data.mentor_wishes.is_empty() { Setting::Boxed } else { ruled };
    sheet.block("profile-heading-business", business, |column, section| wish::wish(column, section, data, most));
    sheet.block("profile-heading-strengths", ruled, |column, section| {
        competences::in_short(column, section, data, most);
        strengths::strengths(column, section, data, most);
    });
    sheet.block("profile-heading-network", ruled, |column, section| {
        let Some(network) = &data.network else { return };
        let parts = [Part::own(network, column.words()).cut(most.letters)];
        let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Plain, &parts)];
        column.entry(0.0, pieces);
    });
    sheet.block("profile-heading-meeting", ruled, |column, section| availability::meeting(column, section, data));
    sheet.block("profile-heading-spoken", ruled, |column, section| languages::in_one_line(column, section, data));
}
