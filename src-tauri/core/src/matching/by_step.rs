//! Matches as they are read: by the six steps of the chain, each with its shelves, and of each shelf as many as are wanted.
//!
//! Every offer is counted and can be asked for; only what nobody asked to see is left out of the answer, so that a directory of
//! ten thousand offers opens as quickly as one of ten. It judges no offer; the verdict and the fit come from `prepared`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Decision, Match, MatchDecision, MatchDecisionDetails, Person, PreparedDirectory, Standing, Verdict, Weights,
};
use crate::desk::Desk;
use crate::error::Result;
use crate::ids::{CandidateId, OfferId};
use crate::offers::{ChainStep, OfferDetails, OfferStatus};

/// The steps in their order. A step without an offer is shown too: a gap in the directory is worth seeing.
const CHAIN: [ChainStep; 6] = [
    ChainStep::CompetenceAssessment,
    ChainStep::EntrepreneurshipTraining,
    ChainStep::Mentoring,
    ChainStep::Information,
    ChainStep::Networking,
    ChainStep::Finance,
];

/// The shelves of a step, in the order in which they are read.
const SHELVES: [Shelf; 4] = [Shelf::InSight, Shelf::Later, Shelf::Unfit, Shelf::SetAside];

/// The matches that were asked for, by step, and how many there are of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchesByStep {
    /// How many each filter would leave, of the whole directory.
    pub counts: MatchCounts,
    /// The six steps.
    pub steps: Vec<StepOfMatches>,
}

/// How many matches each filter leaves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchCounts {
    /// Every offer of the directory.
    pub all: u32,
    /// Those that can be taken now.
    pub fits: u32,
    /// Those that one thing or one answer is missing for.
    pub nearly: u32,
    /// Those that were chosen.
    pub chosen: u32,
    /// Those that were put off.
    pub later: u32,
}

/// The matches of one step, as far as the filter leaves them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepOfMatches {
    /// The step.
    pub step: ChainStep,
    /// How many of them the person may take.
    pub eligible: u32,
    /// The shelves that are not empty, in the order in which they are read.
    pub shelves: Vec<MatchShelf>,
}

/// One shelf of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchShelf {
    /// Which one.
    pub shelf: Shelf,
    /// How many matches lie there.
    pub count: u32,
    /// The first of them, as many as were asked for.
    pub matches: Vec<Match>,
}

/// Where a match lies within its step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Shelf {
    /// What is read at once: chosen, then what comes back today, then by verdict.
    InSight,
    /// What was put off to a day to come.
    Later,
    /// What does not fit.
    Unfit,
    /// What the two people set aside.
    SetAside,
}

/// Which matches are looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MatchFilter {
    /// All of them.
    #[default]
    All,
    /// What can be taken now.
    Fits,
    /// What one thing or one answer is missing for.
    Nearly,
    /// What was chosen.
    Chosen,
    /// What was put off.
    Later,
}

/// How many matches of one shelf are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShelfWanted {
    /// The step.
    pub step: ChainStep,
    /// The shelf.
    pub shelf: Shelf,
    /// How many.
    pub count: u32,
}

impl Shelf {
    /// How many are answered where nobody says how many: what does not fit waits until somebody asks for it.
    const fn count_at_first(self) -> u32 {
        match self {
            Self::InSight => 5,
            Self::Later | Self::SetAside => 10,
            Self::Unfit => 0,
        }
    }
}

impl Desk {
    /// The matches of a candidate as they are read. Of each shelf so many are answered as `wanted` says; of the others the first few.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn matches_by_step(
        &self,
        candidate_id: CandidateId,
        filter: MatchFilter,
        wanted: &[ShelfWanted],
    ) -> Result<MatchesByStep> {
        let person = self.person(candidate_id)?;
        let (directory, weights) = (self.prepared_directory()?, self.weights()?);
        let decisions = self.match_decisions(candidate_id)?;
        let placed = directory.placed(&person, weights, &decisions, self.today());
        let mut describer = directory.describer(&person, weights, &decisions);
        let mut shelf = |step, shelf| {
            let there: Vec<&Placed> =
                placed.iter().filter(|one| one.lies_on(step, shelf) && one.passes(filter)).collect();
            let named = wanted.iter().find(|one| (one.step, one.shelf) == (step, shelf));
            let count = named.map_or_else(|| shelf.count_at_first(), |one| one.count);
            let shown = there.iter().take(usize::try_from(count).unwrap_or(usize::MAX));
            let matches = shown.filter_map(|one| describer.describe(one.standing)).collect();
            MatchShelf { shelf, count: whole(there.len()), matches }
        };
        let mut step = |step| {
            let shelves = SHELVES.into_iter().map(|one| shelf(step, one)).filter(|one| one.count > 0).collect();
            let eligible =
                placed.iter().filter(|one| one.step == step && one.passes(filter) && one.passes(MatchFilter::Fits));
            StepOfMatches { step, eligible: whole(eligible.count()), shelves }
        };
        Ok(MatchesByStep { counts: counts(&placed), steps: CHAIN.into_iter().map(&mut step).collect() })
    }

    /// The offers that were chosen for a candidate, in the order in which matches are shown.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn chosen_matches(&self, candidate_id: CandidateId) -> Result<Vec<Match>> {
        let decisions = self.match_decisions(candidate_id)?;
        // Most files have no decision yet, and then nothing has to be matched at all.
        if !decisions.iter().any(|row| row.details.decision == Decision::Chosen) {
            return Ok(Vec::new());
        }
        let person = self.person(candidate_id)?;
        let (directory, weights) = (self.prepared_directory()?, self.weights()?);
        let placed = directory.placed(&person, weights, &decisions, self.today());
        let mut describer = directory.describer(&person, weights, &decisions);
        let chosen = placed.iter().filter(|one| one.passes(MatchFilter::Chosen));
        Ok(chosen.filter_map(|one| describer.describe(one.standing)).collect())
    }
}

/// An offer with its place among the others.
struct Placed {
    step: ChainStep,
    shelf: Shelf,
    /// What is chosen stands first, then what comes back today.
    rank: u8,
    can_be_had: bool,
    decision: Option<Decision>,
    standing: Standing,
}

impl PreparedDirectory {
    /// Every offer with its place, in the order in which a shelf is read.
    fn placed(&self, person: &Person, weights: Weights, decisions: &[MatchDecision], today: NaiveDate) -> Vec<Placed> {
        let decisions: BTreeMap<OfferId, &MatchDecisionDetails> =
            decisions.iter().map(|row| (row.details.offer_id, &row.details)).collect();
        let place = |standing: Standing| {
            let offer = &self.offers.get(standing.offer as usize)?.line.offer;
            Some(Placed::new(&offer.details, standing, decisions.get(&offer.id).copied(), today))
        };
        let mut placed: Vec<Placed> = self.ranked(person, weights).into_iter().filter_map(place).collect();
        placed.sort_by_key(|one| one.rank);
        placed
    }
}

impl Placed {
    fn new(offer: &OfferDetails, standing: Standing, decided: Option<&MatchDecisionDetails>, today: NaiveDate) -> Self {
        let decision = decided.map(|details| details.decision);
        let comes_back = decided.is_some_and(|details| details.comes_back(today));
        let (shelf, rank) = match decision {
            Some(Decision::Chosen) => (Shelf::InSight, 0),
            Some(Decision::PutOff) if comes_back => (Shelf::InSight, 1),
            Some(Decision::PutOff) => (Shelf::Later, 2),
            Some(Decision::SetAside) => (Shelf::SetAside, 2),
            None if standing.verdict == Verdict::NotEligible => (Shelf::Unfit, 2),
            None => (Shelf::InSight, 2),
        };
        Self { step: offer.step, shelf, rank, can_be_had: offer.status == OfferStatus::Active, decision, standing }
    }

    fn lies_on(&self, step: ChainStep, shelf: Shelf) -> bool {
        self.step == step && self.shelf == shelf
    }

    fn is_eligible(&self) -> bool {
        self.standing.verdict == Verdict::Eligible
    }

    fn passes(&self, filter: MatchFilter) -> bool {
        let is_put_away = matches!(self.shelf, Shelf::Later | Shelf::SetAside);
        match filter {
            MatchFilter::All => true,
            MatchFilter::Fits => !is_put_away && self.can_be_had && self.is_eligible(),
            MatchFilter::Nearly => {
                !is_put_away && matches!(self.standing.verdict, Verdict::NearMiss | Verdict::Unknown)
            }
            MatchFilter::Chosen => self.decision == Some(Decision::Chosen),
            MatchFilter::Later => self.decision == Some(Decision::PutOff),
        }
    }
}

fn counts(placed: &[Placed]) -> MatchCounts {
    let left_by = |filter| whole(placed.iter().filter(|one| one.passes(filter)).count());
    MatchCounts {
        all: left_by(MatchFilter::All),
        fits: left_by(MatchFilter::Fits),
        nearly: left_by(MatchFilter::Nearly),
        chosen: left_by(MatchFilter::Chosen),
        later: left_by(MatchFilter::Later),
    }
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
