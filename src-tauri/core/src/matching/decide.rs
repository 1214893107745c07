//! Counsellor and candidate decide about a match: choose it, set it aside with a reason, or leave it
//! undecided again.

use chrono::NaiveDate;

use super::{Decision, MatchDecision, MatchDecisionDetails};
use crate::change::Changed;
use crate::checks::{Problem, ProblemKind};
use crate::desk::Desk;
use crate::error::{Error, OrNotFound, Result};
use crate::ids::{CandidateId, MatchDecisionId, OfferId};
use crate::noun::Noun;
use crate::offers::OfferDetails;
use crate::store::rows;

impl Desk {
    /// Records a decision about an offer; an earlier one about the same offer is replaced. Setting aside
    /// needs a reason, and putting off needs a day.
    ///
    /// # Errors
    /// [`Error::Invalid`]; [`Error::NotFound`] where there is no such candidate or offer.
    pub fn decide_match(
        &mut self,
        candidate_id: CandidateId,
        offer_id: OfferId,
        decision: Decision,
        reason: String,
        remind_on: Option<NaiveDate>,
    ) -> Result<Changed<MatchDecisionId>> {
        rows::get::<OfferDetails>(self.vault(), offer_id)?.or_not_found(Noun::Offer)?;
        if decision == Decision::SetAside && crate::text::is_blank(&reason) {
            let kind = ProblemKind::NeededWith { other: "decision".into() };
            return Err(Error::Invalid(vec![Problem { field: "reason".into(), kind }]));
        }
        let decided_on = self.today();
        let details = MatchDecisionDetails { candidate_id, offer_id, decision, reason, decided_on, remind_on };
        match self.match_decisions(candidate_id)?.into_iter().find(|row| row.details.offer_id == offer_id) {
            None => self.add(&details),
            Some(row) => {
                let changed = self.change_entry(row.id, row.rev, &details)?;
                Ok(Changed { value: row.id, nouns: changed.nouns })
            }
        }
    }

    /// Takes the decision about an offer away, so that nothing is decided about it any more.
    ///
    /// # Errors
    /// [`Error::NotFound`] where nothing was decided; [`Error::ChangedMeanwhile`].
    pub fn undecide_match(&mut self, candidate_id: CandidateId, offer_id: OfferId, rev: i64) -> Result<Changed<()>> {
        let mut decisions = self.match_decisions(candidate_id)?.into_iter();
        let decision = decisions.find(|row| row.details.offer_id == offer_id).or_not_found(Noun::MatchDecision)?;
        self.remove::<MatchDecisionDetails>(decision.id, rev)
    }

    /// The decisions in a candidate's file, in the order of recording.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn match_decisions(&self, candidate_id: CandidateId) -> Result<Vec<MatchDecision>> {
        rows::list_of::<MatchDecisionDetails>(self.vault(), candidate_id)
    }
}
