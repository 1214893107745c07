//! Commands about competences beside adding, changing and removing them.

use express_core::change::Changed;
use express_core::competences::TaskCompetence;
use express_core::experiences::{ExperienceDetails, TaskAnswer};
use express_core::ids::{CompetenceId, ExperienceId};
use express_core::taxonomy::{EscoLink, Taxonomy};
use serde::Deserialize;
use ts_rs::TS;

use crate::failure::Failure;
use crate::program::State;
use express_documents::LANGUAGES;

/// Which competence takes in which.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeCompetences {
    /// The competence that stays.
    pub kept: CompetenceId,
    /// Its revision as the caller saw it.
    pub kept_rev: i64,
    /// The competence that goes into it.
    pub merged: CompetenceId,
    /// Its revision as the caller saw it.
    pub merged_rev: i64,
}

/// Whose tasks become competences.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddTaskCompetences {
    /// The experience.
    pub experience_id: ExperienceId,
}

pub(crate) fn merge(state: &mut State, request: MergeCompetences) -> Result<Changed<i64>, Failure> {
    let MergeCompetences { kept, kept_rev, merged, merged_rev } = request;
    Ok(state.desk()?.merge_competences((kept, kept_rev), (merged, merged_rev))?)
}

/// Writes down what the person did often or sometimes, as the experience says, of the skills of its occupation.
pub(crate) fn add_tasks(state: &mut State, request: AddTaskCompetences) -> Result<Changed<usize>, Failure> {
    let taxonomy = state.shelf.taxonomy()?;
    let desk = state.desk()?;
    let experience = desk.experience(request.experience_id)?.details;
    let language = desk.candidate(experience.candidate_id)?.details.preferred_language;
    let asked =
        experience.occupation.as_ref().map(|link| taxonomy.occupation_skills(&link.uri, "en")).unwrap_or_default();
    // Answers about an occupation that was chosen before are kept and seen by nobody, so they make no competence.
    let is_asked = |uri: &&String| asked.iter().any(|skill| skill.uri == **uri);
    let tasks = done(&experience).filter(is_asked).filter_map(|uri| task(&taxonomy, uri, &language)).collect();
    Ok(desk.add_task_competences(request.experience_id, tasks)?)
}

fn done(experience: &ExperienceDetails) -> impl Iterator<Item = &String> {
    experience.tasks.iter().filter(|(_, answer)| **answer != TaskAnswer::Never).map(|(uri, _)| uri)
}

/// The skill in the person's language where it has a name there, and for the readers of papers.
fn task(taxonomy: &Taxonomy, uri: &str, wanted: &str) -> Option<TaskCompetence> {
    let mut labels = taxonomy.labels_of(uri)?;
    let language = if labels.contains_key(wanted) { wanted } else { "en" };
    let title = labels.remove(language)?;
    let esco = EscoLink { uri: uri.to_owned(), label: title.clone(), release: taxonomy.release().to_owned() };
    labels.retain(|language, _| LANGUAGES.contains(&language.as_str()));
    Some(TaskCompetence { esco, title, language: language.to_owned(), translations: labels })
}
