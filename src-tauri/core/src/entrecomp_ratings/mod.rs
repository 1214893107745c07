//! EntreComp ratings: how far somebody is with each of the fifteen competences of enterprise, as the person says and as the counsellor
//! says, with what both said about the difference. Each sitting is a row, so that the rows are the history.
//!
//! These eight levels share nothing with the eight levels of the EQF; nothing here turns one into the other, adds or averages.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::{Checks, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::entries::Entry;
use crate::ids::{CandidateId, EntreCompRatingId};
use crate::operation::Operation;
use crate::recorded::Recorded;

/// A sitting as the vault keeps it.
pub type EntreCompRating = Recorded<EntreCompRatingId, EntreCompRatingDetails>;

/// The fields of a sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntreCompRatingDetails {
    /// Who is rated.
    pub candidate_id: CandidateId,
    /// The day.
    pub rated_on: NaiveDate,
    /// The counsellor who rated beside the person.
    #[serde(default)]
    pub counsellor: String,
    /// By the id of the competence. One that is missing was not asked about.
    #[serde(default)]
    pub ratings: BTreeMap<String, CompetenceRating>,
}

/// How far somebody is with one competence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CompetenceRating {
    /// The level that the person chose, 1 to 8; nothing where it was not asked.
    pub own: Option<u8>,
    /// The level that the counsellor chose after asking further.
    pub counsellor: Option<u8>,
    /// What the person did that shows it.
    pub example: String,
    /// What both said about a difference.
    pub discussed: String,
}

impl Entry for EntreCompRatingDetails {
    const ADD: Operation = Operation::AddEntrecompRating;
    const CHANGE: Operation = Operation::ChangeEntrecompRating;
    const REMOVE: Option<Operation> = Some(Operation::RemoveEntrecompRating);

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.past_date("rated_on", Some(self.rated_on.into()));
        checks.text("counsellor", &self.counsellor, LONGEST_NAME);
        for (id, rating) in &self.ratings {
            let field = format!("ratings.{id}");
            checks.entrecomp_competence(&field, id);
            for (name, level) in [("own", rating.own), ("counsellor", rating.counsellor)] {
                let level = level.map_or(1, i64::from);
                checks.number(&format!("{field}.{name}"), level, 1, 8);
            }
            checks.text(&format!("{field}.example"), &rating.example, LONGEST_TEXT);
            checks.text(&format!("{field}.discussed"), &rating.discussed, LONGEST_TEXT);
            let by_somebody = rating.counsellor.is_none() || !self.counsellor.trim().is_empty();
            checks.require(by_somebody, "counsellor", ProblemKind::NeededWith { other: field });
        }
    }
}
