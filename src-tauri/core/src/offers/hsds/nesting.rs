//! Nests the rows of tables into objects, of which each part knows where its row stands.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Object;
use super::reading::text;
use super::tables::{FILES, KIND_OF_OWNER, LISTS, SINGLE, fits};

/// The deepest nesting: an attribute of a language of a phone of a contact of a location has seven.
const DEEPEST: usize = 10;

/// Where a row stands, in the nested objects; a name that no column can have.
const MARK: &str = "\u{1}row";

/// A row as it was read.
pub(super) struct Row {
    pub(super) cells: Object,
    pub(super) line: usize,
}

/// The rows of all tables, by object.
pub(super) type Tables = BTreeMap<&'static str, Vec<Row>>;

/// A nested object of which each part knows its row.
pub(in crate::offers) struct Rows(Value);

impl Rows {
    /// The file, the line and the column of a way such as `schedules[2].byday`.
    pub(in crate::offers) fn find(&self, way: &str) -> (String, usize, String) {
        let (mut here, mut file, mut line, mut column) = (Some(&self.0), String::new(), 1, String::new());
        let mut look = |value: &Value| {
            if let Some((name, number)) = value.get(MARK).and_then(Value::as_str).and_then(|mark| mark.rsplit_once(':'))
            {
                (file, line) = (name.to_owned(), number.parse().unwrap_or(1));
                return true;
            }
            false
        };
        look(&self.0);
        for step in way.split(['.', '[']) {
            let step = step.trim_end_matches(']');
            here = match here {
                Some(Value::Array(items)) => step.parse::<usize>().ok().and_then(|number| items.get(number)),
                Some(value) => value.get(step),
                None => None,
            };
            let is_row = here.is_some_and(&mut look);
            if is_row {
                column.clear();
            } else if step.parse::<usize>().is_err() && (column.is_empty() || here.is_some()) {
                column = step.to_owned();
            }
        }
        (file, line, column)
    }

    /// The object without what it knows of its rows.
    pub(super) fn object(&self) -> Object {
        let mut value = self.0.clone();
        unmark(&mut value);
        match value {
            Value::Object(object) => object,
            _ => Object::new(),
        }
    }

    /// The file and the line of the object itself.
    pub(super) fn place(&self) -> (String, usize) {
        let (file, line, _) = self.find("");
        (file, line)
    }
}

fn unmark(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.remove(MARK);
            object.values_mut().for_each(unmark);
        }
        Value::Array(items) => items.iter_mut().for_each(unmark),
        _ => {}
    }
}

/// Nests rows.
pub(super) struct Nesting<'a> {
    tables: &'a Tables,
    /// The rows by table, column and what stands there.
    index: BTreeMap<(&'static str, &'static str, &'a str), Vec<usize>>,
    taken: BTreeMap<&'static str, Vec<bool>>,
}

impl<'a> Nesting<'a> {
    pub(super) fn of(tables: &'a Tables) -> Self {
        let mut index: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        let links = LISTS.iter().map(|(_, _, table, column)| (*table, *column));
        let mut columns: Vec<_> = links.chain(SINGLE.iter().map(|(_, _, table, _)| (*table, "id"))).collect();
        columns.sort_unstable();
        columns.dedup();
        for (table, column) in columns {
            for (number, row) in tables.get(table).into_iter().flatten().enumerate() {
                if let Some(id) = row.cells.get(column).and_then(Value::as_str) {
                    index.entry((table, column, id)).or_default().push(number);
                }
            }
        }
        let taken = tables.iter().map(|(table, rows)| (*table, vec![false; rows.len()])).collect();
        Self { tables, index, taken }
    }

    /// All rows of a table, each with what belongs to it.
    pub(super) fn all(&mut self, table: &'static str) -> Vec<Rows> {
        let count = self.tables.get(table).map_or(0, Vec::len);
        (0..count).filter_map(|number| self.row(table, number, 0)).map(Rows).collect()
    }

    /// The rows of a table that no other row has taken, each with what belongs to it.
    pub(super) fn left(&mut self, table: &'static str) -> Vec<Rows> {
        let free: Vec<usize> = self
            .taken
            .get(table)
            .into_iter()
            .flatten()
            .enumerate()
            .filter(|(_, taken)| !**taken)
            .map(|(number, _)| number)
            .collect();
        free.into_iter().filter_map(|number| self.row(table, number, 0)).map(Rows).collect()
    }

    /// How many rows of each file belong to nothing that was nested.
    pub(super) fn count_left(&self) -> Vec<(&'static str, usize)> {
        let left = |(table, file): (&'static str, &'static str)| {
            let count = self.taken.get(table)?.iter().filter(|taken| !**taken).count();
            (count > 0).then_some((file, count))
        };
        FILES.into_iter().filter_map(left).collect()
    }

    fn row(&mut self, table: &'static str, number: usize, depth: usize) -> Option<Value> {
        let row = self.tables.get(table)?.get(number).filter(|_| depth < DEEPEST)?;
        if let Some(taken) = self.taken.get_mut(table).and_then(|taken| taken.get_mut(number)) {
            *taken = true;
        }
        let mut object = row.cells.clone();
        let id = row.cells.get("id").and_then(Value::as_str).unwrap_or_default();
        for (_, field, child, column) in LISTS.into_iter().filter(|(owner, ..)| fits(owner, table)) {
            let numbers = self.index.get(&(child, column, id)).cloned().unwrap_or_default();
            let items: Vec<Value> = numbers
                .into_iter()
                .filter_map(|number| {
                    let mut item = self.row(child, number, depth + 1)?;
                    let fields = item.as_object_mut()?;
                    fields.remove(column);
                    if let Some((_, kind)) = KIND_OF_OWNER.iter().find(|(of, _)| *of == child)
                        && text(fields, kind) == table
                    {
                        fields.remove(*kind);
                    }
                    Some(item)
                })
                .collect();
            if !items.is_empty() {
                object.insert(field.to_owned(), Value::Array(items));
            }
        }
        for (_, field, child, column) in SINGLE.into_iter().filter(|(owner, ..)| *owner == table) {
            let wanted = row.cells.get(column).and_then(Value::as_str).unwrap_or_default();
            let found = self.index.get(&(child, "id", wanted)).and_then(|rows| rows.first().copied());
            if let Some(item) = found.and_then(|number| self.row(child, number, depth + 1)) {
                object.remove(column);
                object.insert(field.to_owned(), item);
            }
        }
        let file = FILES.iter().find(|(name, _)| *name == table).map_or(table, |(_, file)| file);
        object.insert(MARK.to_owned(), json!(format!("{file}:{}", row.line)));
        Some(Value::Object(object))
    }
}
