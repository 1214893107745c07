//! The candidate's own sheet with its evidence: what I want, what comes next, what I can do and what shows it.

use express_core::profiles::ProfileData;

use super::shortened::{Levels, Most};
use super::{
    competences, experiences, gaps, languages, qualifications, residence, steps, strengths, wish, work_samples,
};
use crate::sheet::{Setting, Sheet};

/// From much to little. Steps and competences give way last, because they are what the person takes along.
pub(super) const LEVELS: Levels = Levels {
    first: Most::MUCH,
    then: &[
        Most { is_tight: true, ..Most::MUCH },
        of(16, 2, 8, 5, 3),
        of(12, 2, 6, 4, 3),
        of(10, 2, 5, 3, 3),
        of(8, 2, 4, 3, 3),
        of(8, 1, 3, 2, 3),
        of(6, 1, 3, 2, 3),
        of(6, 1, 2, 2, 3),
        of(6, 1, 2, 1, 3),
        of(5, 1, 2, 1, 3),
        of(4, 1, 2, 1, 3),
        of(4, 1, 1, 1, 3),
        of(3, 1, 1, 1, 3),
        of(3, 1, 1, 1, 2),
        Most { letters: 200, ..of(3, 1, 1, 1, 1) },
    ],
};

const fn of(competences: usize, evidence: usize, experiences: usize, others: usize, steps: usize) -> Most {
    Most { letters: 500, strengths: 8, competences, evidence, experiences, steps, others, ratings: 0, is_tight: true }
}

/// Fills the sheet.
pub(super) fn fill(sheet: &mut Sheet<'_>, data: &ProfileData, most: Most) {
    let ruled = Setting::Ruled;
    sheet.block("profile-heading-wish", Setting::Boxed, |column, section| wish::wish(column, section, data, most));
    sheet.block("profile-heading-steps", ruled, |column, section| steps::steps(column, section, data, most));
    sheet.block("one-page-heading-strengths", ruled, |column, section| {
        strengths::strengths(column, section, data, most);
    });
    sheet.block("profile-heading-competences", ruled, |column, section| {
        competences::competences(column, section, data, most);
    });
    sheet.block("profile-heading-samples", ruled, |column, section| {
        work_samples::work_samples(column, section, data);
    });
    sheet.block("profile-heading-experiences", ruled, |column, section| {
        experiences::experiences(column, section, data, most);
    });
    sheet.block("profile-heading-qualifications", ruled, |column, section| {
        qualifications::qualifications(column, section, data, most);
    });
    sheet.block("profile-heading-readings", ruled, |column, section| {
        qualifications::informal_readings(column, section, data, most);
    });
    sheet.block("profile-heading-languages", ruled, |column, section| languages::in_one_line(column, section, data));
    sheet.block("profile-heading-residence", ruled, |column, section| residence::residence(column, section, data));
    sheet.block("profile-heading-gaps", ruled, |column, section| gaps::gaps(column, section, data, most));
}
