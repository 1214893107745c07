//! Makes one competence of two that say the same.
//!
//! Which two, people decide, and whose words stay. The experiences, evidence, further translations and notes of the second go
//! over to the first, and one undo takes all of it back.

use super::CompetenceDetails;
use crate::answer::Answer;
use crate::assessments::AssessmentDetails;
use crate::change::Changed;
use crate::desk::Desk;
use crate::entries::check_entry;
use crate::error::{Error, OrNotFound, Result};
use crate::evidence::EvidenceDetails;
use crate::ids::CompetenceId;
use crate::noun::Noun;
use crate::operation::Operation;
use crate::store::rows;

impl Desk {
    /// Lets the first competence take in the second, which is removed, and answers with the new revision of the first.
    ///
    /// # Errors
    /// [`Error::NotFound`] where one of them is not there or they lie in two files; [`Error::ChangedMeanwhile`];
    /// [`Error::Invalid`] where both notes together are too long.
    pub fn merge_competences(
        &mut self,
        (kept, kept_rev): (CompetenceId, i64),
        (merged, merged_rev): (CompetenceId, i64),
    ) -> Result<Changed<i64>> {
        let one = rows::get::<CompetenceDetails>(self.vault(), kept)?.or_not_found(Noun::Competence)?.details;
        let other = rows::get::<CompetenceDetails>(self.vault(), merged)?.or_not_found(Noun::Competence)?.details;
        let candidate_id = one.candidate_id;
        if kept == merged || other.candidate_id != candidate_id {
            return Err(Error::NotFound(Noun::Competence));
        }
        let united = united(one, other);
        check_entry(self, &united)?;
        let evidence = rows::list_of::<EvidenceDetails>(self.vault(), candidate_id)?;
        let assessments = rows::list_of::<AssessmentDetails>(self.vault(), candidate_id)?;
        let apart = rows::list_of::<CompetenceDetails>(self.vault(), candidate_id)?;
        self.change(Operation::MergeCompetences, Some(candidate_id), |tx| {
            for piece in evidence.into_iter().filter(|piece| piece.details.competence_ids.contains(&merged)) {
                let mut details = piece.details;
                details.competence_ids = led_over(&details.competence_ids, merged, kept);
                tx.update(piece.id, piece.rev, &details)?;
            }
            for piece in assessments {
                if let Some(details) = judged_instead(piece.details, merged, kept) {
                    tx.update(piece.id, piece.rev, &details)?;
                }
            }
            for third in apart.into_iter().filter(|row| row.id != kept && row.details.kept_apart.contains(&merged)) {
                let mut details = third.details;
                details.kept_apart = led_over(&details.kept_apart, merged, kept);
                tx.update(third.id, third.rev, &details)?;
            }
            tx.remove::<CompetenceDetails>(merged, merged_rev)?;
            tx.update(kept, kept_rev, &united)
        })
    }
}

/// The assessment with one competence in the place of another, also in what was signed off: what was judged stays as it was worded, and
/// only the line of the ledger at which it stands is another. Of one that judges both and is still open, the result of the first is
/// enough. Nothing where nothing changes: it judged the other only, or both and for good.
fn judged_instead(mut details: AssessmentDetails, from: CompetenceId, to: CompetenceId) -> Option<AssessmentDetails> {
    let judges = |id: CompetenceId| details.results.iter().any(|result| result.competence_id == id);
    if !judges(from) || (judges(to) && details.signed_off.is_some()) {
        return None;
    }
    let told = details.answers.remove(&from.to_string());
    if judges(to) {
        details.results.retain(|result| result.competence_id != from);
        return Some(details);
    }
    for result in details.results.iter_mut().filter(|result| result.competence_id == from) {
        result.competence_id = to;
    }
    details.answers.extend(told.map(|told| (to.to_string(), told)));
    Some(details)
}

/// The ids with one in the place of the other, each once.
fn led_over(ids: &[CompetenceId], from: CompetenceId, to: CompetenceId) -> Vec<CompetenceId> {
    let mut led: Vec<CompetenceId> = Vec::new();
    for id in ids.iter().map(|id| if *id == from { to } else { *id }) {
        if !led.contains(&id) {
            led.push(id);
        }
    }
    led
}

/// The first with what only the second has. The words of the second stay as a translation where the first has none in that
/// language.
fn united(one: CompetenceDetails, other: CompetenceDetails) -> CompetenceDetails {
    let mut united = one;
    let own = (!other.language.is_empty()).then_some((other.language, other.title));
    for (language, words) in other.translations.into_iter().chain(own) {
        if language != united.language {
            united.translations.entry(language).or_insert(words);
        }
    }
    let new = |id: &crate::ids::ExperienceId| !united.experience_ids.contains(id);
    let added: Vec<_> = other.experience_ids.into_iter().filter(new).collect();
    united.experience_ids.extend(added);
    united.kept_apart.extend(other.kept_apart);
    united.esco = united.esco.or(other.esco);
    // Whoever disagrees with one of the two has not agreed to what becomes of both, and nobody agreed to words unread.
    if other.agreed == Answer::No {
        united.agreed = Answer::No;
    }
    let notes = [united.dissent_note, other.dissent_note];
    united.dissent_note = notes.into_iter().filter(|note| !note.is_empty()).collect::<Vec<_>>().join("\n");
    united
}
