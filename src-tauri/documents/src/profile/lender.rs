//! The sheet for a bank or a lender: what the money is for, what carries the business, what was run before, what the permit allows, who
//! vouches, and which papers are at hand.

use express_core::profiles::ProfileData;

use super::shortened::{Levels, Most};
use super::{competences, experiences, finance, languages, papers_at_hand, residence, vouchers};
use crate::sheet::{Setting, Sheet};

/// From much to little.
pub(super) const LEVELS: Levels = Levels {
    first: SOME,
    then: &[
        Most { is_tight: true, ..SOME },
        Most { evidence: 2, others: 5, ..TIGHT },
        Most { competences: 4, evidence: 2, others: 4, experiences: 2, ..TIGHT },
        Most { competences: 3, evidence: 1, others: 3, experiences: 2, ..TIGHT },
        Most { competences: 3, evidence: 1, others: 2, experiences: 1, letters: 200, ..TIGHT },
    ],
};
const SOME: Most = Most { competences: 5, evidence: 3, experiences: 3, ..Most::MUCH };
const TIGHT: Most = Most { is_tight: true, letters: 500, ..SOME };

/// Fills the sheet.
pub(super) fn fill(sheet: &mut Sheet<'_>, data: &ProfileData, most: Most) {
    let ruled = Setting::Ruled;
    sheet.block("profile-heading-purpose", Setting::Boxed, |column, section| {
        finance::purpose(column, section, data, most);
    });
    sheet.block("profile-heading-carries", ruled, |column, section| {
        competences::competences(column, section, data, most);
    });
    sheet.block("profile-heading-own-businesses", ruled, |column, section| {
        experiences::experiences(column, section, data, most);
    });
    sheet.block("profile-heading-permit", ruled, |column, section| residence::residence(column, section, data));
    sheet.block("profile-heading-vouchers", ruled, |column, section| vouchers::vouchers(column, section, data, most));
    sheet.block("profile-heading-papers", ruled, |column, section| {
        papers_at_hand::papers_at_hand(column, section, data);
    });
    sheet.block("profile-heading-spoken", ruled, |column, section| languages::in_one_line(column, section, data));
}
