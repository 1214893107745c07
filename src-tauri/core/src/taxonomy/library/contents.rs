//! Reads a library into memory, ready to be searched.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;

use super::super::{Concept, ConceptKind, ConceptLabels, SkillGroup, Taxonomy};
use super::{Library, LibraryError};

/// The notice that the European Commission asks for.
const NOTICE: &str = "This service uses the ESCO classification of the European Commission.";

impl Taxonomy {
    /// Everything that the library holds; none while the library has no concepts yet.
    ///
    /// # Errors
    /// [`LibraryError::Damaged`] or what the disk answers.
    pub fn of_library(library: &Library) -> Result<Option<Self>, LibraryError> {
        let Some(base) = library.packs()?.into_iter().next() else { return Ok(None) };
        let (concepts, skills) = library.read(|connection| {
            let mut numbers = HashMap::new();
            let mut concepts = read_concepts(connection, &mut numbers)?;
            read_labels(connection, &numbers, &mut concepts)?;
            let skills = read_relations(connection, &numbers)?;
            Ok((concepts, skills))
        })?;
        Ok(Some(Self::new(concepts, skills, NOTICE.to_owned(), base.release)))
    }
}

/// Numbers the concepts by their keys in the library. A skill that has several groups is shown under the first.
fn read_concepts(connection: &Connection, numbers: &mut HashMap<i64, usize>) -> rusqlite::Result<Vec<Concept>> {
    let mut statement = connection.prepare(
        "SELECT c.id, c.uri, c.kind, c.retired, COALESCE((
             SELECT g.code FROM broader b JOIN skill_groups g ON g.uri = b.broader_uri
             WHERE b.narrower_uri = c.uri ORDER BY g.code LIMIT 1), ''), c.isco
         FROM concepts c ORDER BY c.uri",
    )?;
    let rows = statement.query_map([], |row| {
        let kind: String = row.get(2)?;
        let kind = if kind == "occupation" { ConceptKind::Occupation } else { ConceptKind::Skill };
        let code: String = row.get(4)?;
        let concept = Concept {
            uri: row.get(1)?,
            kind,
            labels: BTreeMap::new(),
            group: SkillGroup::of_code(&code),
            isco: row.get(5)?,
            retired: row.get(3)?,
        };
        Ok((row.get(0)?, concept))
    })?;
    let numbered = rows.enumerate().map(|(number, row)| {
        let (id, concept) = row?;
        numbers.insert(id, number);
        Ok(concept)
    });
    numbered.collect()
}

fn read_labels(
    connection: &Connection,
    numbers: &HashMap<i64, usize>,
    concepts: &mut [Concept],
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare("SELECT concept, language, preferred, alternatives, hidden FROM labels")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, language, preferred): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (alternatives, hidden): (String, String) = (row.get(3)?, row.get(4)?);
        let alternatives = alternatives.lines().chain(hidden.lines()).map(str::to_owned).collect();
        if let Some(concept) = numbers.get(&id).and_then(|number| concepts.get_mut(*number)) {
            concept.labels.insert(language, ConceptLabels { preferred, alternatives });
        }
    }
    Ok(())
}

/// The skills of each occupation: the essential ones first; then those that few occupations ask for, because they tell
/// most about the occupation.
fn read_relations(
    connection: &Connection,
    numbers: &HashMap<i64, usize>,
) -> rusqlite::Result<BTreeMap<usize, Vec<(usize, bool)>>> {
    let mut statement = connection.prepare(
        "WITH askers AS (SELECT skill, count(*) AS many FROM occupation_skills GROUP BY skill)
         SELECT r.occupation, r.skill, r.essential FROM occupation_skills r JOIN askers a ON a.skill = r.skill
         ORDER BY r.occupation, r.essential DESC, a.many, r.skill",
    )?;
    let mut rows = statement.query([])?;
    let mut skills: BTreeMap<usize, Vec<(usize, bool)>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (occupation, skill): (i64, i64) = (row.get(0)?, row.get(1)?);
        if let Some((occupation, skill)) = numbers.get(&occupation).zip(numbers.get(&skill)) {
            skills.entry(*occupation).or_default().push((*skill, row.get(2)?));
        }
    }
    Ok(skills)
}
