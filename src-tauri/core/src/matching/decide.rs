//! Counsellor and candidate decide about a match: choose it, set it aside with a reason, put it off to a day, or leave it
//! undecided again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Decision, MatchDecision, MatchDecisionDetails};
use crate::candidates::CandidateDetails;
use crate::change::Changed;
use crate::checks::{Problem, ProblemKind};
use crate::desk::Desk;
use crate::error::{Error, OrNotFound, Result};
use crate::ids::{CandidateId, MatchDecisionId, OfferId};
use crate::noun::Noun;
use crate::offers::{OfferDetails, OfferInBrief};
use crate::store::{match_decisions, rows};

/// A match that was put off and comes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReturningMatch {
    /// For whom.
    pub candidate_id: CandidateId,
    /// The candidate's code. The name is not told, because the first screen may be seen by anybody.
    pub code: String,
    /// The offer.
    pub offer: OfferInBrief,
    /// The day to come back to it.
    pub remind_on: NaiveDate,
}

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

    /// The matches of all candidates that were put off to today or to an earlier day, the one that waits longest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn returning_matches(&self) -> Result<Vec<ReturningMatch>> {
        let mut returning = Vec::new();
        for MatchDecision { details, .. } in match_decisions::put_off_until(self.vault(), self.today())? {
            // Whoever was removed, or an offer that was, has nothing that comes back.
            let candidate = rows::get::<CandidateDetails>(self.vault(), details.candidate_id)?;
            let offer = rows::get::<OfferDetails>(self.vault(), details.offer_id)?;
            if let (Some(candidate), Some(offer), Some(remind_on)) = (candidate, offer, details.remind_on) {
                let (candidate_id, code) = (candidate.id, candidate.details.code);
                returning.push(ReturningMatch { candidate_id, code, offer: OfferInBrief::of(&offer), remind_on });
            }
        }
        Ok(returning)
    }

    /// The decisions in a candidate's file, in the order of recording.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn match_decisions(&self, candidate_id: CandidateId) -> Result<Vec<MatchDecision>> {
        rows::list_of::<MatchDecisionDetails>(self.vault(), candidate_id)
    }
}
