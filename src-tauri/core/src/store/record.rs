//! How the fields of a noun become the columns of a table.
//!
//! A noun's fields are taken apart and put together by serde, so that a new field is one line in the
//! noun, one in `tables.rs` and one in a migration; a test compares the three.

use rusqlite::Row;
use rusqlite::types::{Value, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Number, Value as Json};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::noun::Noun;

/// The fields of a noun that lie in a table of their own.
pub trait Record: Serialize + DeserializeOwned {
    /// The typed id.
    type Id: Copy + From<Uuid> + Into<Uuid>;
    /// The noun, as errors and changes name it.
    const NOUN: Noun;
    /// The table.
    const TABLE: &'static str;
    /// The columns, named as the fields are.
    const COLUMNS: &'static [Column];

    /// Columns that are derived from the fields and are not read back, such as folded search words.
    fn derived(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// One column: its name, and how a field's value lies in it.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub(super) name: &'static str,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Flag,
    Json,
}

/// A text or a whole number, or nothing.
pub(super) const fn plain(name: &'static str) -> Column {
    Column { name, kind: Kind::Plain }
}

/// A truth value, kept as 0 or 1.
pub(super) const fn flag(name: &'static str) -> Column {
    Column { name, kind: Kind::Flag }
}

/// A list or a structure, kept as JSON text.
pub(super) const fn json(name: &'static str) -> Column {
    Column { name, kind: Kind::Json }
}

/// The columns of the row with their values, the derived ones last.
pub(super) fn columns_of<D: Record>(details: &D) -> Result<Vec<(&'static str, Value)>> {
    let Json::Object(mut fields) = serde_json::to_value(details).map_err(|_| shape_error::<D>())? else {
        return Err(shape_error::<D>());
    };
    let mut columns = Vec::with_capacity(D::COLUMNS.len());
    for column in D::COLUMNS {
        let field = fields.remove(column.name).ok_or_else(shape_error::<D>)?;
        columns.push((column.name, to_sql(column.kind, field).ok_or_else(shape_error::<D>)?));
    }
    columns.extend(details.derived().into_iter().map(|(name, text)| (name, Value::Text(text))));
    Ok(columns)
}

/// The columns as settings of an update whose first parameter has this number, and their values.
pub(super) fn settings_of<D: Record>(details: &D, first: usize) -> Result<(String, Vec<Value>)> {
    let columns = columns_of(details)?;
    let settings = columns.iter().enumerate().map(|(n, (name, _))| format!("{name} = ?{}", n + first));
    let settings = settings.collect::<Vec<_>>().join(", ");
    Ok((settings, columns.into_iter().map(|(_, value)| value).collect()))
}

/// The fields that stand in the row from the given column on.
pub(super) fn from_row<D: Record>(row: &Row<'_>, first: usize) -> Result<D> {
    let mut fields = Map::new();
    for (place, column) in D::COLUMNS.iter().enumerate() {
        let value = row.get_ref(first + place)?;
        fields.insert(column.name.to_owned(), to_json(column.kind, value).ok_or_else(shape_error::<D>)?);
    }
    serde_json::from_value(Json::Object(fields)).map_err(|_| shape_error::<D>())
}

fn to_sql(kind: Kind, field: Json) -> Option<Value> {
    Some(match (kind, field) {
        (Kind::Json, field) => Value::Text(field.to_string()),
        (_, Json::Null) => Value::Null,
        (_, Json::Bool(value)) => Value::Integer(i64::from(value)),
        (_, Json::Number(number)) => Value::Integer(number.as_i64()?),
        (_, Json::String(text)) => Value::Text(text),
        (_, Json::Array(_) | Json::Object(_)) => return None,
    })
}

fn to_json(kind: Kind, value: ValueRef<'_>) -> Option<Json> {
    Some(match (kind, value) {
        (Kind::Json, ValueRef::Text(text)) => serde_json::from_slice(text).ok()?,
        (_, ValueRef::Null) => Json::Null,
        (Kind::Flag, ValueRef::Integer(number)) => Json::Bool(number != 0),
        (Kind::Plain, ValueRef::Integer(number)) => Json::Number(Number::from(number)),
        (Kind::Plain, ValueRef::Text(text)) => Json::String(std::str::from_utf8(text).ok()?.to_owned()),
        _ => return None,
    })
}

/// The text names a table and no value, so that it can be logged.
fn shape_error<D: Record>() -> Error {
    Error::Store(format!("a row of {} has another shape", D::TABLE))
}
