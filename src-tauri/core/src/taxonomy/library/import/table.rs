//! Reads the rows of a table by the names of its columns, because their order differs between files and releases.
//!
//! It knows no table in particular. What is wrong with a row is said with its file, its line and its column.

use std::io::{BufRead, BufReader, Read};

use csv::{ErrorKind, Reader, ReaderBuilder, StringRecord};

use super::error::ImportError;
use super::progress::Watch;
use super::source::TableFile;

/// A column by its name in the first line.
#[derive(Debug, Clone, Copy)]
pub(super) enum Column {
    /// Without it the table says nothing.
    Needed(&'static str),
    /// Not every release has it; without it every field of it is empty.
    Welcome(&'static str),
}

impl Column {
    const fn name(self) -> &'static str {
        match self {
            Self::Needed(name) | Self::Welcome(name) => name,
        }
    }
}

/// One row of a table.
pub(super) struct Row<'a> {
    file: &'a str,
    places: &'a [(&'static str, usize)],
    record: &'a StringRecord,
    line: u64,
}

/// Hands every row of a table to `take`, and tells the watch how far it is.
pub(super) fn for_each_row(
    table: &TableFile,
    columns: &[Column],
    watch: &mut Watch<'_>,
    mut take: impl FnMut(&Row<'_>) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    watch.begin(&table.name)?;
    table.read(|bytes| {
        let mut bytes = BufReader::new(bytes);
        let lag = lag_of_lines(bytes.fill_buf().map_err(|_| table.unreadable())?);
        let mut reader = ReaderBuilder::new().from_reader(bytes);
        let places = places(table, &mut reader, columns)?;
        let mut record = StringRecord::new();
        while reader.read_record(&mut record).map_err(|error| problem(table, &error, lag))? {
            let position = record.position();
            let line = position.map_or(0, csv::Position::line) + lag;
            watch.at(position.map_or(0, csv::Position::byte))?;
            take(&Row { file: &table.name, places: &places, record: &record, line })?;
        }
        Ok(())
    })?;
    watch.end(table.bytes);
    Ok(())
}

impl<'a> Row<'a> {
    /// The field of a column without spaces around it; empty where a welcome column is missing.
    pub(super) fn text(&self, column: &str) -> &'a str {
        let place = self.places.iter().find(|(name, _)| *name == column);
        place.and_then(|(_, place)| self.record.get(*place)).unwrap_or_default().trim()
    }

    /// A field that must not be empty.
    pub(super) fn needed(&self, column: &'static str) -> Result<&'a str, ImportError> {
        let text = self.text(column);
        if text.is_empty() {
            return Err(ImportError::EmptyField { file: self.file.to_owned(), line: self.line, column });
        }
        Ok(text)
    }

    pub(super) fn unknown_value(&self, column: &'static str) -> ImportError {
        ImportError::UnknownValue { file: self.file.to_owned(), line: self.line, column }
    }

    pub(super) fn duplicate(&self, column: &'static str) -> ImportError {
        ImportError::DuplicateUri { file: self.file.to_owned(), line: self.line, column }
    }
}

/// Where each column stands that the first line names.
fn places(
    table: &TableFile,
    reader: &mut Reader<impl Read>,
    columns: &[Column],
) -> Result<Vec<(&'static str, usize)>, ImportError> {
    let headers = reader.headers().map_err(|error| problem(table, &error, 0))?;
    let mut places = Vec::new();
    for column in columns {
        match (headers.iter().position(|header| header.trim() == column.name()), column) {
            (Some(place), _) => places.push((column.name(), place)),
            (None, Column::Needed(name)) => {
                return Err(ImportError::MissingColumn { file: table.name.clone(), column: name });
            }
            (None, Column::Welcome(_)) => {}
        }
    }
    Ok(places)
}

/// By how many lines the reader is behind after the first one. Where a line ends in two signs, it counts the second one
/// to the row after it, and only then the line.
fn lag_of_lines(beginning: &[u8]) -> u64 {
    let end = beginning.iter().position(|byte| *byte == b'\n');
    let before = end.and_then(|end| beginning.get(end.checked_sub(1)?));
    u64::from(before == Some(&b'\r'))
}

/// What an error of the reader means for people.
fn problem(table: &TableFile, error: &csv::Error, lag: u64) -> ImportError {
    let file = table.name.clone();
    let line = error.position().map_or(1, csv::Position::line) + lag;
    match error.kind() {
        ErrorKind::Utf8 { .. } => ImportError::NotUtf8 { file, line },
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            ImportError::WrongColumnCount { file, line, expected: *expected_len, found: *len }
        }
        _ => table.unreadable(),
    }
}
