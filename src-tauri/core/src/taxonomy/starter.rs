//! The starter list: our own selection from ESCO of what migrant founders often bring, with the relations among it.
//!
//! It has no descriptions and no synonyms. Labels that ESCO does not give are drafts of ours, and the file says which.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::{Concept, ConceptKind, ConceptLabels, SkillGroup, Taxonomy};
use crate::reference::{LocalText, ReferenceError};

const FILE: &str = "starter_list.json";

#[derive(Deserialize)]
struct StarterList {
    notice: String,
    release: String,
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
    group: SkillGroup,
}

impl Taxonomy {
    /// The starter list that ships with the program.
    ///
    /// # Errors
    /// A [`ReferenceError`] if the file has another shape than this version expects, or contradicts itself.
    pub fn starter() -> Result<Self, ReferenceError> {
        read(include_str!("../../../../assets/reference/starter_list.json"))
    }
}

fn read(text: &str) -> Result<Taxonomy, ReferenceError> {
    let unreadable = |problem: String| ReferenceError::Unreadable { file: FILE, problem };
    let list: StarterList = serde_json::from_str(text).map_err(|error| unreadable(error.to_string()))?;
    let numbers = numbered(&list)?;
    let mut skills = BTreeMap::new();
    for (number, occupation) in list.occupations.iter().enumerate() {
        let mut wanted = of_uris(&occupation.essential, true, &numbers)?;
        wanted.extend(of_uris(&occupation.optional, false, &numbers)?);
        skills.insert(number, wanted);
    }
    let occupations = list.occupations.into_iter().map(|one| {
        let ListedOccupation { uri, labels, .. } = one;
        concept(ConceptKind::Occupation, uri, &labels, SkillGroup::Other)
    });
    let listed = list.skills.into_iter().map(|one| concept(ConceptKind::Skill, one.uri, &one.labels, one.group));
    Ok(Taxonomy::new(occupations.chain(listed).collect(), skills, list.notice, list.release))
}

/// Numbers the occupations, then the skills. Refuses a list in which a concept stands twice.
fn numbered(list: &StarterList) -> Result<HashMap<String, usize>, ReferenceError> {
    let uris = list.occupations.iter().map(|one| &one.uri).chain(list.skills.iter().map(|one| &one.uri));
    let mut numbers = HashMap::new();
    for (number, uri) in uris.enumerate() {
        if numbers.insert(uri.clone(), number).is_some() {
            return Err(ReferenceError::Duplicate { file: FILE, id: uri.clone() });
        }
    }
    Ok(numbers)
}

/// Refuses an occupation that asks for a skill that is not in the list.
fn of_uris(
    uris: &[String],
    essential: bool,
    numbers: &HashMap<String, usize>,
) -> Result<Vec<(usize, bool)>, ReferenceError> {
    let lost = |uri: &String| ReferenceError::Dangling { file: FILE, id: uri.clone() };
    uris.iter().map(|uri| Ok((*numbers.get(uri).ok_or_else(|| lost(uri))?, essential))).collect()
}

fn concept(kind: ConceptKind, uri: String, labels: &LocalText, group: SkillGroup) -> Concept {
    let labelled = |(language, preferred)| (language, ConceptLabels { preferred, alternatives: Vec::new() });
    let labels = labels.by_language().into_iter().map(labelled).collect();
    Concept { uri, kind, labels, group, isco: String::new(), retired: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LABELS: &str = r#"{ "en": "a", "de": "b", "ar": "c" }"#;

    fn list(essential: &str, skills: &[&str]) -> String {
        let skills: Vec<String> =
            skills.iter().map(|uri| format!(r#"{{ "uri": "{uri}", "labels": {LABELS}, "group": "care" }}"#)).collect();
        format!(
            r#"{{ "notice": "n", "release": "r", "skills": [{}], "occupations": [{{ "uri": "o", "labels": {LABELS},
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
        let taxonomy = Taxonomy::starter().unwrap();
        let (occupations, skills) = taxonomy.counts();
        assert!(occupations >= 55 && skills >= 380, "{occupations} occupations, {skills} skills");
        for occupation in taxonomy.concepts.iter().filter(|one| one.kind == ConceptKind::Occupation) {
            let essential = taxonomy.occupation_skills(&occupation.uri, "en").into_iter().filter(|one| one.essential);
            assert!(essential.count() >= 4, "{} has few skills", occupation.label_in("en"));
        }
        assert!(taxonomy.notice().contains("ESCO") && taxonomy.release().starts_with('v'));
    }
}
