//! The sheet for whoever runs a course or a training: the goal, the competences that are best supported with what shows them, levels
//! with their explain lines, how enterprising the person is, languages, and when there is time.

use express_core::profiles::ProfileData;

use super::shortened::{Levels, Most};
use super::{availability, competences, entrecomp, gaps, languages, qualifications, wish, work_samples};
use crate::sheet::{Setting, Sheet};

/// From much to little. A level keeps its explain line to the end.
pub(super) const LEVELS: Levels = Levels {
    first: SOME,
    then: &[
        Most { is_tight: true, ..SOME },
        Most { evidence: 2, others: 5, ..TIGHT },
        Most { competences: 7, evidence: 2, others: 4, ..TIGHT },
        Most { competences: 6, evidence: 1, others: 3, ..TIGHT },
        Most { competences: 5, evidence: 1, others: 2, ..TIGHT },
        Most { competences: 5, evidence: 1, others: 1, ..TIGHT },
        Most { competences: 5, evidence: 1, others: 1, ratings: 9, ..TIGHT },
        Most { competences: 5, evidence: 1, others: 1, ratings: 6, letters: 200, ..TIGHT },
        Most { competences: 4, evidence: 1, others: 1, ratings: 4, letters: 200, ..TIGHT },
    ],
};
const SOME: Most = Most { competences: 8, evidence: 4, ..Most::MUCH };
const TIGHT: Most = Most { is_tight: true, letters: 500, ..SOME };

/// Fills the sheet.
pub(super) fn fill(sheet: &mut Sheet<'_>, data: &ProfileData, most: Most) {
    let ruled = Setting::Ruled;
    sheet.block("profile-heading-goal", Setting::Boxed, |column, section| wish::wish(column, section, data, most));
    sheet.block("profile-heading-to-learn", ruled, |column, section| gaps::gaps(column, section, data, most));
    sheet.block("profile-heading-proven", ruled, |column, section| {
        competences::competences(column, section, data, most);
    });
    sheet.block("profile-heading-samples", ruled, |column, section| {
        work_samples::work_samples(column, section, data);
    });
    sheet.block("profile-heading-levels", ruled, |column, section| {
        qualifications::qualifications(column, section, data, most);
    });
    sheet.block("profile-heading-pointing", ruled, |column, section| {
        qualifications::informal_readings(column, section, data, most);
    });
    sheet
        .block("profile-heading-entrecomp", ruled, |column, section| entrecomp::entrecomp(column, section, data, most));
    // Two languages on a tight sheet leave no room for how each level is known.
    let in_one_line = most.is_tight && sheet.voices.len() > 1;
    let spoken = if in_one_line { languages::in_one_line } else { languages::languages };
    sheet.block("profile-heading-spoken", ruled, |column, section| spoken(column, section, data));
    sheet.block("profile-heading-times", ruled, |column, section| availability::times(column, section, data));
}
