//! Signs an assessment off. From then on nobody changes it, and there is no undo behind it.

use super::reckoning::{is_told, reckon};
use super::{AssessmentDetails, AssessmentSheet, GivenAnswer, SignOff};
use crate::answer::Answer;
use crate::change::Changed;
use crate::checks::{Checks, ProblemKind};
use crate::competences::CompetenceDetails;
use crate::desk::Desk;
use crate::entries::check_entry;
use crate::error::{Error, OrNotFound, Result};
use crate::ids::AssessmentId;
use crate::noun::Noun;
use crate::operation::Operation;
use crate::store::rows;
use crate::text::is_blank;

impl Desk {
    /// Signs an assessment off as it stands and answers with its new revision.
    ///
    /// # Errors
    /// [`Error::Invalid`] names what is missing; [`Error::NotFound`], [`Error::ChangedMeanwhile`], [`Error::SignedOff`].
    pub fn sign_off_assessment(&mut self, id: AssessmentId, rev: i64) -> Result<Changed<i64>> {
        let before = self.assessment(id)?;
        if before.details.signed_off.is_some() {
            return Err(Error::SignedOff);
        }
        if before.rev != rev {
            return Err(Error::ChangedMeanwhile(Noun::Assessment));
        }
        let mut details = before.details;
        check_entry(self, &details)?;
        let mut checks = self.checks();
        check(&details, &mut checks);
        checks.finish()?;
        for result in &mut details.results {
            let competence = rows::get::<CompetenceDetails>(self.vault(), result.competence_id)?;
            result.wording = competence.or_not_found(Noun::Competence)?.details.title;
        }
        details.signed_off = Some(SignOff { at: self.surroundings.now(), by: self.counsellor_id });
        let candidate_id = details.candidate_id;
        let changed =
            self.change(Operation::SignOffAssessment, Some(candidate_id), |tx| tx.update(id, rev, &details))?;
        self.forget_undo_of(candidate_id);
        Ok(changed)
    }
}

/// What must stand in an assessment before anybody signs it.
fn check(details: &AssessmentDetails, checks: &mut Checks<'_>) {
    checks.require(!is_blank(&details.assessor), "assessor", ProblemKind::Empty);
    checks.require(details.held_on.is_some(), "held_on", ProblemKind::Empty);
    if details.corrects.is_some() || details.broken_off {
        checks.require(!is_blank(&details.note), "note", ProblemKind::Empty);
    }
    let passed = reckon(details).passed;
    for (number, result) in details.results.iter().enumerate() {
        let field = format!("results.{number}.outcome");
        let outcome = result.outcome;
        let is_judged = outcome != Answer::NotKnown;
        if details.broken_off {
            checks.require(!is_judged, &field, ProblemKind::ContradictsField { other: "broken_off".into() });
            continue;
        }
        checks.require(is_judged, &field, ProblemKind::Empty);
        let claims = outcome == Answer::Yes;
        let contradicts = ProblemKind::ContradictsField { other: "answers".into() };
        checks.require(!claims || passed != Some(false), &field, contradicts.clone());
        if details.sheet == AssessmentSheet::Interview && claims {
            let id = result.competence_id.to_string();
            match details.answers.get(&id) {
                Some(GivenAnswer::Told(notes)) if is_told(notes) => {
                    checks.require(is_blank(&notes.contradiction), &field, contradicts);
                }
                _ => checks.problem(&format!("answers.{id}"), ProblemKind::Empty),
            }
        }
    }
}
