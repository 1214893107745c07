//! The starter list: our own selection from ESCO of what migrant founders often bring, with the relations among it.
//!
//! It has no descriptions and no synonyms. Labels that ESCO does not give are drafts of ours, and the file says which.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Occupation, Skill, Taxonomy};
use crate::reference::{LocalText, ReferenceError};

const FILE: &str = "starter_list.json";

#[derive(Deserialize)]
struct StarterList {
    notice: String,
    occupations: Vec<ListedOccupation>,
    skills: Vec<ListedSkill>,
}

#[derive(Deserialize)]
struct ListedOccupation {
    uri: String,
    labels: LocalText,
    essential: Vec<String>,
    optional: Vec<String>,
}

#[derive(Deserialize)]
struct ListedSkill {
    uri: String,
    labels: LocalText,
}

pub(super) fn bundled() -> Result<Taxonomy, ReferenceError> {
    read(include_str!("../../../../assets/reference/starter_list.json"))
}

fn read(text: &str) -> Result<Taxonomy, ReferenceError> {
    let unreadable = |problem: String| ReferenceError::Unreadable { file: FILE, problem };
    let list: StarterList = serde_json::from_str(text).map_err(|error| unreadable(error.to_string()))?;
    let occupations = list
        .occupations
        .into_iter()
        .map(|ListedOccupation { uri, labels, essential, optional }| Occupation { uri, labels, essential, optional });
    let skills = list.skills.into_iter().map(|ListedSkill { uri, labels }| Skill { uri, labels });
    let taxonomy = Taxonomy { occupations: occupations.collect(), skills: skills.collect(), notice: list.notice };
    check(&taxonomy)?;
    Ok(taxonomy)
}

/// Refuses a list in which a concept stands twice, or an occupation asks for a skill that is not there.
fn check(taxonomy: &Taxonomy) -> Result<(), ReferenceError> {
    let mut known = BTreeSet::new();
    let skills = taxonomy.skills.iter().map(|skill| &skill.uri);
    for uri in skills.chain(taxonomy.occupations.iter().map(|occupation| &occupation.uri)) {
        if !known.insert(uri) {
            return Err(ReferenceError::Duplicate { file: FILE, id: uri.clone() });
        }
    }
    let wanted =
        taxonomy.occupations.iter().flat_map(|occupation| occupation.essential.iter().chain(&occupation.optional));
    match wanted.into_iter().find(|uri| !known.contains(uri)) {
        Some(lost) => Err(ReferenceError::Dangling { file: FILE, id: lost.clone() }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LABELS: &str = r#"{ "en": "a", "de": "b", "ar": "c" }"#;

    fn list(essential: &str, skills: &[&str]) -> String {
        let skills: Vec<String> =
            skills.iter().map(|uri| format!(r#"{{ "uri": "{uri}", "labels": {LABELS} }}"#)).collect();
        format!(
            r#"{{ "notice": "n", "skills": [{}], "occupations": [{{ "uri": "o", "labels": {LABELS},
                "essential": ["{essential}"], "optional": [] }}] }}"#,
            skills.join(",")
        )
    }

    #[test]
    fn a_list_that_contradicts_itself_is_refused() {
        assert!(read(&list("s", &["s"])).is_ok());
        let lost = read(&list("t", &["s"])).unwrap_err();
        assert_eq!(lost, ReferenceError::Dangling { file: FILE, id: "t".to_owned() });
        let twice = read(&list("s", &["s", "s"])).unwrap_err();
        assert_eq!(twice, ReferenceError::Duplicate { file: FILE, id: "s".to_owned() });
    }

    #[test]
    fn the_list_that_ships_is_whole() {
        let taxonomy = bundled().unwrap();
        let (occupations, skills) = taxonomy.counts();
        assert!(occupations >= 55 && skills >= 380, "{occupations} occupations, {skills} skills");
        for occupation in &taxonomy.occupations {
            assert!(occupation.essential.len() >= 4, "{} has few skills", occupation.labels.en);
        }
        assert!(taxonomy.notice().contains("ESCO"));
    }
}
