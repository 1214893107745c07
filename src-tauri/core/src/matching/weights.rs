//! The few weights behind the order of matches, in one place. A desk can change them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Changed;
use crate::checks::Checks;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::gaps::GapStanding;
use crate::ids::MatchWeightsId;
use crate::noun::Noun;
use crate::operation::Operation;
use crate::recorded::Recorded;
use crate::store::rows;

/// The weights as a desk changed them, as the vault keeps them.
pub type MatchWeights = Recorded<MatchWeightsId, Weights>;

/// The most that a single weight can be.
const HEAVIEST: i64 = 100;

/// What a practical reason counts when offers of the same verdict are ordered. A reason for an offer adds
/// its weight, one against it takes it away. These are our judgement; they come from no study.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Weights {
    /// It works on a gap for which help is looked for. Each gap counts by its size: once where nobody asked, twice where the
    /// person has begun, three times where it is missing.
    pub gap: i64,
    /// It is near, in the person's region, or can be had from everywhere.
    pub place: i64,
    /// The person can follow one of its languages.
    pub language: i64,
    /// It takes place when the person has time.
    pub time: i64,
    /// It is free.
    pub cost: i64,
    /// Children are looked after, for whoever has to look after them.
    pub childcare: i64,
    /// It is meant for the person's branch.
    pub sector: i64,
    /// It is meant for how far the business is.
    pub stage: i64,
    /// Its money covers what is missing.
    pub money: i64,
    /// There are places left.
    pub places: i64,
    /// Its facts were confirmed lately.
    pub age_of_entry: i64,
    /// Up to how many kilometres a place counts as near.
    pub near_km: i64,
    /// From how many days on an entry counts as old.
    pub old_after_days: i64,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            gap: 5,
            place: 4,
            language: 3,
            time: 3,
            cost: 2,
            childcare: 3,
            sector: 3,
            stage: 2,
            money: 3,
            places: 2,
            age_of_entry: 2,
            near_km: 30,
            old_after_days: 180,
        }
    }
}

impl Weights {
    /// What a gap of this size counts.
    pub(crate) const fn of_gap(self, standing: GapStanding) -> i64 {
        let size = match standing {
            GapStanding::Missing => 3,
            GapStanding::Weak => 2,
            GapStanding::NotAsked | GapStanding::Strong => 1,
        };
        self.gap * size
    }

    fn check(self, checks: &mut Checks<'_>) {
        for (field, weight) in [
            ("gap", self.gap),
            ("place", self.place),
            ("language", self.language),
            ("time", self.time),
            ("cost", self.cost),
            ("childcare", self.childcare),
            ("sector", self.sector),
            ("stage", self.stage),
            ("money", self.money),
            ("places", self.places),
            ("age_of_entry", self.age_of_entry),
        ] {
            checks.number(field, weight, 0, HEAVIEST);
        }
        checks.number("near_km", self.near_km, 0, 20_000);
        checks.number("old_after_days", self.old_after_days, 1, 3650);
    }
}

impl Desk {
    /// The weights of this desk: its own, or those of the program.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn weights(&self) -> Result<Weights> {
        Ok(self.own_weights()?.map_or_else(Weights::default, |row| row.details))
    }

    /// The weights as the desk changed them, if it did.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn own_weights(&self) -> Result<Option<MatchWeights>> {
        Ok(rows::list::<Weights>(self.vault())?.into_iter().next())
    }

    /// Changes the weights. The revision is that of the desk's own, or 0 where it has none yet.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::ChangedMeanwhile`].
    pub fn change_weights(&mut self, rev: i64, weights: Weights) -> Result<Changed<()>> {
        let mut checks = self.checks();
        weights.check(&mut checks);
        checks.finish()?;
        match self.own_weights()? {
            None => {
                let id = MatchWeightsId(self.new_id()?);
                self.change(Operation::ChangeMatchWeights, None, |tx| tx.insert(id, &weights))
            }
            Some(row) if row.rev == rev => {
                self.change(Operation::ChangeMatchWeights, None, |tx| tx.update(row.id, rev, &weights).map(|_| ()))
            }
            Some(_) => Err(Error::ChangedMeanwhile(Noun::MatchWeights)),
        }
    }
}
