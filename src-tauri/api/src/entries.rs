//! Commands about everything that lies in a candidate's file: add, change, remove.

use express_core::Entry;
use express_core::change::Changed;
use serde::Deserialize;
use ts_rs::TS;

use crate::failure::Failure;
use crate::program::State;

/// A new row.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Add<D> {
    /// The fields.
    pub details: D,
}

/// New fields of a row.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Change<I, D> {
    /// The row.
    pub id: I,
    /// The revision that the change was made from.
    pub rev: i64,
    /// All fields.
    pub details: D,
}

/// A row to remove.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove<I> {
    /// The row.
    pub id: I,
    /// The revision that the caller saw.
    pub rev: i64,
}

pub(crate) fn add<D: Entry>(state: &mut State, request: Add<D>) -> Result<Changed<D::Id>, Failure> {
    Ok(state.desk()?.add(&request.details)?)
}

pub(crate) fn change<D: Entry>(state: &mut State, request: Change<D::Id, D>) -> Result<Changed<i64>, Failure> {
    Ok(state.desk()?.change_entry(request.id, request.rev, &request.details)?)
}

pub(crate) fn remove<D: Entry>(state: &mut State, request: Remove<D::Id>) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.remove::<D>(request.id, request.rev)?)
}
