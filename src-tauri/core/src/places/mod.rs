//! The desk's own list of places, with coordinates, from which distances are reckoned. EXpress has no map and asks no network.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Changed;
use crate::checks::{Checks, LONGEST_NAME, ProblemKind};
use crate::desk::Desk;
use crate::error::Result;
use crate::ids::PlaceId;
use crate::operation::Operation;
use crate::recorded::Recorded;
use crate::store::rows;
use crate::text::fold;

/// A place as the vault keeps it.
pub type Place = Recorded<PlaceId, PlaceDetails>;

/// The mean radius of the earth in kilometres (IUGG).
const EARTH_KM: f64 = 6371.0088;

/// The fields of a place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PlaceDetails {
    /// The name, as candidates' files and offers write it.
    pub name: String,
    /// The region.
    pub region: String,
    /// Where it lies, where somebody typed it or a file brought it.
    pub position: Option<Position>,
}

/// Where something lies, in degrees of WGS 84.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Degrees north of the equator, negative to the south.
    pub latitude: f64,
    /// Degrees east of Greenwich, negative to the west.
    pub longitude: f64,
}

impl Position {
    /// The distance as the crow flies in whole kilometres, by the haversine formula.
    pub fn km_to(self, other: Self) -> u32 {
        let (north, other_north) = (self.latitude.to_radians(), other.latitude.to_radians());
        let half_north = ((other_north - north) / 2.0).sin();
        let half_east = ((other.longitude - self.longitude).to_radians() / 2.0).sin();
        let part = half_north.powi(2) + north.cos() * other_north.cos() * half_east.powi(2);
        let km = 2.0 * EARTH_KM * part.sqrt().min(1.0).asin();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "at most half of the earth's round, and never below 0"
        )]
        let km = km.round() as u32;
        km
    }
}

/// How far each place is from one of them, in whole kilometres, by folded name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Distances(BTreeMap<String, u32>);

impl Distances {
    /// The distances from a place to all whose position is known; none where its own is not.
    pub fn from(place: &str, places: &[Place]) -> Self {
        let here = fold(place);
        let position = |place: &Place| place.details.position.map(|position| (fold(&place.details.name), position));
        let known: BTreeMap<String, Position> = places.iter().filter_map(position).collect();
        let Some(here) = known.get(&here).copied() else {
            return Self::default();
        };
        Self(known.into_iter().map(|(name, there)| (name, here.km_to(there))).collect())
    }

    /// The distance to a place; none where it is not known.
    pub fn to(&self, place: &str) -> Option<u32> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(place).or_else(|| self.0.get(&fold(place))).copied()
    }

    /// The same with a distance set, for trying out what would be.
    #[must_use]
    pub fn with(mut self, place: &str, km: u32) -> Self {
        self.0.insert(fold(place), km);
        self
    }
}

impl Desk {
    /// The desk's places, by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn places(&self) -> Result<Vec<Place>> {
        let mut places = rows::list::<PlaceDetails>(self.vault())?;
        places.sort_by_key(|place| (fold(&place.details.name), place.id));
        Ok(places)
    }

    /// Adds a place.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`].
    pub fn add_place(&mut self, details: &PlaceDetails) -> Result<Changed<PlaceId>> {
        self.check_place(details, None)?;
        let id = PlaceId(self.new_id()?);
        self.change(Operation::AddPlace, None, |tx| tx.insert(id, details).map(|()| id))
    }

    /// Replaces the fields of a place.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`], [`crate::Error::NotFound`], [`crate::Error::ChangedMeanwhile`].
    pub fn change_place(&mut self, id: PlaceId, rev: i64, details: &PlaceDetails) -> Result<Changed<i64>> {
        self.check_place(details, Some(id))?;
        self.change(Operation::ChangePlace, None, |tx| tx.update(id, rev, details))
    }

    /// Removes a place. Files and offers that name it keep its name.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`], [`crate::Error::ChangedMeanwhile`].
    pub fn remove_place(&mut self, id: PlaceId, rev: i64) -> Result<Changed<()>> {
        self.change(Operation::RemovePlace, None, |tx| tx.remove::<PlaceDetails>(id, rev))
    }

    fn check_place(&self, details: &PlaceDetails, except: Option<PlaceId>) -> Result<()> {
        let mut checks = self.checks();
        check_place(details, &mut checks);
        let name = fold(&details.name);
        let twice = self.places()?.iter().any(|other| Some(other.id) != except && fold(&other.details.name) == name);
        checks.require(!twice, "name", ProblemKind::AlreadyThere);
        checks.finish()
    }
}

pub(crate) fn check_place(place: &PlaceDetails, checks: &mut Checks<'_>) {
    checks.needed_text("name", &place.name, LONGEST_NAME);
    checks.text("region", &place.region, LONGEST_NAME);
    if let Some(position) = place.position {
        for (field, degrees, most) in
            [("position.latitude", position.latitude, 90), ("position.longitude", position.longitude, 180)]
        {
            let kind = ProblemKind::OutOfRange { at_least: -most, at_most: most };
            checks.require(degrees.is_finite() && degrees.abs() <= most as f64, field, kind);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distance_is_right_within_a_kilometre() {
        // Berlin to Hamburg, great-circle distance about 255 km (WGS 84, city centres).
        let berlin = Position { latitude: 52.52, longitude: 13.405 };
        let hamburg = Position { latitude: 53.5511, longitude: 9.9937 };
        assert!((254..=256).contains(&berlin.km_to(hamburg)));
        assert_eq!(berlin.km_to(berlin), 0);
        let (pole, other_pole) =
            (Position { latitude: 90.0, longitude: 0.0 }, Position { latitude: -90.0, longitude: 50.0 });
        assert_eq!(pole.km_to(other_pole), 20015, "half of the earth's round");
    }
}
