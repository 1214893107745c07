//! Makes competences of what a person did in an experience, as they told it skill by skill.
//!
//! "Often" and "sometimes" make a competence; "never" and what was not asked about make none. What is recorded already is
//! not written twice: it gets the experience behind it. What people removed, or merged into another competence, stays away.

use std::collections::BTreeMap;

use super::{Competence, CompetenceDetails};
use crate::answer::Answer;
use crate::change::Changed;
use crate::desk::Desk;
use crate::error::{OrNotFound, Result};
use crate::experiences::{Experience, ExperienceDetails};
use crate::ids::{CompetenceId, ExperienceId};
use crate::noun::Noun;
use crate::operation::Operation;
use crate::store::rows;
use crate::taxonomy::EscoLink;

/// A skill of an experience, in the words in which it becomes a competence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskCompetence {
    /// The concept, as it is named today.
    pub esco: EscoLink,
    /// Its name in the person's language, or in the best one there is.
    pub title: String,
    /// The language of the title.
    pub language: String,
    /// Its names for other readers, by language code.
    pub translations: BTreeMap<String, String>,
}

impl Desk {
    /// Writes the skills down as competences that come from the experience, in one change. Answers how many are new or have
    /// the experience behind them now.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] where there is no such experience.
    pub fn add_task_competences(
        &mut self,
        experience_id: ExperienceId,
        tasks: Vec<TaskCompetence>,
    ) -> Result<Changed<usize>> {
        let experience = self.experience(experience_id)?;
        let candidate_id = experience.details.candidate_id;
        let recorded = rows::list_of::<CompetenceDetails>(self.vault(), candidate_id)?;
        let removed = rows::list_removed_of::<CompetenceDetails>(self.vault(), candidate_id)?;
        let mut fresh: Vec<(CompetenceId, CompetenceDetails)> = Vec::new();
        let mut met: Vec<Competence> = Vec::new();
        for task in tasks {
            let names_it = |one: &&Competence| one.details.esco.as_ref().is_some_and(|link| link.uri == task.esco.uri);
            let came_of_it = |one: &Competence| one.details.experience_ids.contains(&experience_id);
            match recorded.iter().find(names_it) {
                None if removed.iter().filter(names_it).any(came_of_it) => {}
                None => fresh.push((self.new_id()?.into(), competence(&experience, task))),
                Some(one) if !came_of_it(one) => met.push(one.clone()),
                Some(_) => {}
            }
        }
        self.change(Operation::AddTaskCompetences, Some(candidate_id), |tx| {
            for (id, details) in &fresh {
                tx.insert(*id, details)?;
            }
            for Competence { id, rev, mut details, .. } in met.iter().cloned() {
                details.experience_ids.push(experience_id);
                tx.update(id, rev, &details)?;
            }
            Ok(fresh.len() + met.len())
        })
    }

    /// One experience.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn experience(&self, id: ExperienceId) -> Result<Experience> {
        rows::get::<ExperienceDetails>(self.vault(), id)?.or_not_found(Noun::Experience)
    }
}

fn competence(experience: &Experience, task: TaskCompetence) -> CompetenceDetails {
    CompetenceDetails {
        candidate_id: experience.details.candidate_id,
        title: task.title,
        language: task.language,
        translations: task.translations,
        setting: experience.details.kind.usual_setting(),
        experience_ids: vec![experience.id],
        esco: Some(task.esco),
        agreed: Answer::NotKnown,
        dissent_note: String::new(),
        kept_apart: Vec::new(),
    }
}
