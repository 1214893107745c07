//! The gaps against an occupation: its skills, as ESCO lists them.

use super::{Gap, GapSubject, standing_of_skill};
use crate::candidates::CandidateFile;

/// A skill that an occupation asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedSkill {
    /// Its address.
    pub uri: String,
    /// What it is called in the reader's language.
    pub label: String,
    /// Whether the occupation cannot do without it.
    pub essential: bool,
}

/// How a person stands to each of the skills, the essential ones first, in the order in which they are handed in.
pub fn skill_gaps(file: &CandidateFile, asked: Vec<AskedSkill>) -> Vec<Gap> {
    let (essential, optional): (Vec<_>, Vec<_>) = asked.into_iter().partition(|skill| skill.essential);
    let gap = |AskedSkill { uri, label, essential }: AskedSkill| {
        let (standing, ids) = standing_of_skill(file, &uri);
        Gap::of(GapSubject::Skill { uri, label }, essential, standing, ids, &file.open_gaps)
    };
    essential.into_iter().chain(optional).map(gap).collect()
}
