//! The upper groups of skills. They order what is shown and say nothing about anybody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The upper groups of ESCO's pillar of skills, under which the skills of an occupation are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SkillGroup {
    /// S1.
    Communication,
    /// S2.
    Information,
    /// S3.
    Care,
    /// S4.
    Management,
    /// S5.
    Computers,
    /// S6.
    Handling,
    /// S7.
    Construction,
    /// S8.
    Machinery,
    /// Knowledge, by the fields of ISCED-F.
    Knowledge,
    /// T: what is useful everywhere.
    Transversal,
    /// L.
    Languages,
    /// In no group, or in one that this version does not know.
    #[default]
    Other,
}

impl SkillGroup {
    /// The upper group of a group by its code in ESCO, such as `S1.2.3`, `0613` or `T4`.
    pub(super) fn of_code(code: &str) -> Self {
        let mut letters = code.chars();
        match (letters.next(), letters.next()) {
            (Some('S'), Some('1')) => Self::Communication,
            (Some('S'), Some('2')) => Self::Information,
            (Some('S'), Some('3')) => Self::Care,
            (Some('S'), Some('4')) => Self::Management,
            (Some('S'), Some('5')) => Self::Computers,
            (Some('S'), Some('6')) => Self::Handling,
            (Some('S'), Some('7')) => Self::Construction,
            (Some('S'), Some('8')) => Self::Machinery,
            (Some('K' | '0'..='9'), _) => Self::Knowledge,
            (Some('T'), _) => Self::Transversal,
            (Some('L'), _) => Self::Languages,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_of_a_group_says_under_which_upper_group_it_stands() {
        let groups = ["S1.2.3", "S8", "0613", "K", "T4", "L1", "", "S", "X9"].map(SkillGroup::of_code);
        let [communication, machinery, field, knowledge, transversal, languages, none, cut, unknown] = groups;
        assert_eq!((communication, machinery), (SkillGroup::Communication, SkillGroup::Machinery));
        assert_eq!((field, knowledge), (SkillGroup::Knowledge, SkillGroup::Knowledge));
        assert_eq!((transversal, languages), (SkillGroup::Transversal, SkillGroup::Languages));
        assert_eq!([none, cut, unknown], [SkillGroup::Other; 3]);
    }
}
