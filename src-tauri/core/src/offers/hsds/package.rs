//! The files of a tabular data package: one CSV file a table, and `datapackage.json`, which lists them.

use std::collections::BTreeSet;
use std::io::{Cursor, Write};

use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::Object;
use super::layout::Layout;
use super::nesting::{Row, Tables};
use super::tables::FILES;
use crate::error::{Error, Result};
use crate::imports::{ImportProblem, ImportProblemKind};
use crate::offers::import::PackageFile;

/// Columns that hold numbers. In nested objects they are numbers too.
const NUMBERS: [&str; 10] = [
    "minimum_age",
    "maximum_age",
    "latitude",
    "longitude",
    "amount",
    "count",
    "interval",
    "timezone",
    "year_incorporated",
    "extension",
];

/// Reads the tables. Rows that are no CSV are told.
pub(super) fn read(files: &[PackageFile], problems: &mut Vec<ImportProblem>) -> Tables {
    let mut tables = Tables::new();
    for file in files {
        let Some((table, _)) = FILES.iter().find(|(_, name)| *name == file.name) else {
            continue;
        };
        let mut reader = csv::ReaderBuilder::new().from_reader(file.text.as_bytes());
        let headers = reader.headers().cloned().unwrap_or_default();
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let line = record.position().map_or(1, csv::Position::line);
                    let cells = headers.iter().zip(&record).filter(|(_, cell)| !cell.is_empty());
                    let cells =
                        cells.map(|(column, text)| (column.trim().to_owned(), value_of(column.trim(), text))).collect();
                    tables.entry(table).or_default().push(Row { cells, line: usize::try_from(line).unwrap_or(1) });
                }
                Err(error) => {
                    let line = usize::try_from(error.position().map_or(1, csv::Position::line)).unwrap_or(1);
                    let kind = ImportProblemKind::OtherShape { detail: error.to_string() };
                    problems.push(ImportProblem { file: file.name.clone(), line, field: String::new(), kind });
                }
            }
        }
    }
    tables
}

/// A number where the column is one of numbers and nothing of the text is lost.
fn value_of(column: &str, text: &str) -> Value {
    let number = NUMBERS.contains(&column).then(|| serde_json::from_str::<Value>(text).ok()).flatten();
    number.filter(|number| number.is_number() && *number.to_string() == *text).unwrap_or_else(|| json!(text))
}

/// Writes the package as one archive.
pub(in crate::offers) fn write(services: &[Object], organizations: &[Object], locations: &[Object]) -> Result<Vec<u8>> {
    let mut layout = Layout::default();
    organizations.iter().for_each(|one| layout.add("organization", one, &[]));
    services.iter().for_each(|one| layout.add("service", one, &[]));
    locations.iter().for_each(|one| layout.add("location", one, &[]));
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut resources = Vec::new();
    for (table, file) in FILES {
        let Some(rows) = layout.tables.get(table) else {
            continue;
        };
        let columns: BTreeSet<&str> =
            rows.iter().flat_map(Object::keys).map(String::as_str).filter(|column| *column != "id").collect();
        let columns: Vec<&str> = ["id"].into_iter().chain(columns).collect();
        add(&mut archive, file, &csv_of(&columns, rows)?)?;
        let field = |column: &&str| {
            let kind = if NUMBERS.contains(column) { "number" } else { "string" };
            json!({ "name": column, "type": kind })
        };
        let fields: Vec<Value> = columns.iter().map(field).collect();
        resources.push(json!({
            "name": table,
            "path": file,
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": { "fields": fields, "primaryKey": "id" },
        }));
    }
    let description = json!({
        "name": "express-offers",
        "title": "Offers of a desk in HSDS 3.0",
        "profile": "tabular-data-package",
        "resources": resources,
    });
    add(&mut archive, "datapackage.json", format!("{description:#}\n").as_bytes())?;
    Ok(archive.finish().map_err(|error| not_written(&error))?.into_inner())
}

fn csv_of(columns: &[&str], rows: &[Object]) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(columns).map_err(|error| not_written(&error))?;
    for row in rows {
        let cells = columns.iter().map(|column| match row.get(*column) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
        });
        writer.write_record(cells).map_err(|error| not_written(&error))?;
    }
    writer.into_inner().map_err(|error| not_written(&error))
}

fn add(archive: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) -> Result<()> {
    archive.start_file(name, SimpleFileOptions::default()).map_err(|error| not_written(&error))?;
    archive.write_all(bytes).map_err(|error| not_written(&error))
}

fn not_written(error: &impl ToString) -> Error {
    Error::Store(format!("a data package was not put together: {}", error.to_string()))
}
