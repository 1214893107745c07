//! Imports a catalogue of targets from a CSV file: first looked at, then all of it or nothing.
//!
//! Columns by name, in any order: `key`, `title`, `language`, `country`, `awarding_body`, `eqf_level`, `occupations` (addresses with
//! spaces between them), `validation` (in the language of the title), `source`, `checked_on` (such as `2026-11-25`), `verified` (`yes`
//! or `no`). `title`, `country`, `eqf_level` and `source` are needed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{TargetQualification, TargetQualificationDetails, check};
use crate::change::Changed;
use crate::checks::ProblemKind;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ids::TargetQualificationId;
use crate::imports::{EntryState, ImportProblem, ImportProblemKind};
use crate::operation::Operation;

/// The columns that a file may have.
const COLUMNS: [&str; 11] = [
    "key",
    "title",
    "language",
    "country",
    "awarding_body",
    "eqf_level",
    "occupations",
    "validation",
    "source",
    "checked_on",
    "verified",
];
/// The columns that a file must have.
const NEEDED: [&str; 4] = ["title", "country", "eqf_level", "source"];

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TargetImportPreview {
    /// The rows that can come in, in the order of the file.
    pub rows: Vec<TargetImportRow>,
    /// What is wrong; then nothing comes in.
    pub problems: Vec<ImportProblem>,
}

/// A row that can come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TargetImportRow {
    /// The line of the file, from 1.
    pub line: usize,
    /// What would happen to it.
    pub state: EntryState,
    /// What stands in it.
    pub details: TargetQualificationDetails,
}

impl Desk {
    /// What an import of this text would do.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn preview_target_qualifications(&self, text: &str) -> Result<TargetImportPreview> {
        let kept = self.kept_target_qualifications()?;
        let mut preview = TargetImportPreview { rows: Vec::new(), problems: Vec::new() };
        let mut reader =
            csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
        let headers = match reader.headers() {
            Ok(headers) => headers.clone(),
            Err(_) => {
                preview.problems.push(problem(1, "", ImportProblemKind::OtherFormat));
                return Ok(preview);
            }
        };
        preview.problems.extend(wrong_columns(&headers));
        if !preview.problems.is_empty() {
            return Ok(preview);
        }
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let line = record.position().map_or(1, csv::Position::line);
                    self.take_row(&Row { headers: &headers, record: &record, line: whole(line) }, &kept, &mut preview);
                }
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    let detail = error.to_string();
                    preview.problems.push(problem(whole(line), "", ImportProblemKind::OtherShape { detail }));
                }
            }
        }
        Ok(preview)
    }

    fn take_row(&self, row: &Row<'_>, kept: &[TargetQualification], preview: &mut TargetImportPreview) {
        let details = match row.details() {
            Ok(details) => details,
            Err(found) => return preview.problems.push(found),
        };
        let mut checks = self.checks();
        check(&details, &mut checks);
        if let Err(Error::Invalid(found)) = checks.finish() {
            let placed = |one: crate::checks::Problem| {
                problem(row.line, column_of(&one.field), ImportProblemKind::Invalid(one.kind))
            };
            preview.problems.extend(found.into_iter().map(placed));
            return;
        }
        let is_double = |other: &TargetImportRow| !details.key.is_empty() && other.details.key == details.key;
        if preview.rows.iter().any(is_double) {
            preview.problems.push(problem(row.line, "key", ImportProblemKind::DuplicateKey));
            return;
        }
        let state = match same(kept, &details) {
            None => EntryState::New,
            Some(row) if row.details == details => EntryState::Unchanged,
            Some(_) => EntryState::Changed,
        };
        preview.rows.push(TargetImportRow { line: row.line, state, details });
    }

    /// Imports a catalogue.
    ///
    /// # Errors
    /// [`Error::ImportRejected`] with every problem; then nothing came in.
    pub fn import_target_qualifications(&mut self, text: &str) -> Result<Changed<usize>> {
        let TargetImportPreview { rows, problems } = self.preview_target_qualifications(text)?;
        if !problems.is_empty() {
            return Err(Error::ImportRejected(problems));
        }
        let kept = self.kept_target_qualifications()?;
        let mut ready = Vec::new();
        for row in rows.into_iter().filter(|row| row.state != EntryState::Unchanged) {
            let before = same(&kept, &row.details).map(|one| (one.id, one.rev));
            let fresh = TargetQualificationId(self.new_id()?);
            ready.push((before, fresh, row.details));
        }
        self.change(Operation::ImportTargetQualifications, None, |tx| {
            for (before, fresh, details) in &ready {
                match before {
                    Some((id, rev)) => tx.update(*id, *rev, details).map(drop)?,
                    None => tx.insert(*fresh, details)?,
                }
            }
            Ok(ready.len())
        })
    }
}

/// A row of the file.
struct Row<'a> {
    headers: &'a csv::StringRecord,
    record: &'a csv::StringRecord,
    line: usize,
}

impl Row<'_> {
    fn text(&self, column: &str) -> &str {
        let place = self.headers.iter().position(|header| header == column);
        place.and_then(|place| self.record.get(place)).unwrap_or_default()
    }

    fn details(&self) -> std::result::Result<TargetQualificationDetails, ImportProblem> {
        let refused = |column: &str, kind| problem(self.line, column, ImportProblemKind::Invalid(kind));
        let range = ProblemKind::OutOfRange { at_least: 1, at_most: 8 };
        let eqf_level = self.text("eqf_level").parse().map_err(|_| refused("eqf_level", range))?;
        let checked_on = match self.text("checked_on") {
            "" => None,
            date => Some(date.parse().map_err(|_| refused("checked_on", ProblemKind::ImpossibleDate))?),
        };
        let verified = match self.text("verified") {
            "yes" => true,
            "no" | "" => false,
            _ => return Err(refused("verified", ProblemKind::OtherForm)),
        };
        let language = self.text("language");
        let told = Some(self.text("validation")).filter(|words| !words.is_empty());
        let validation =
            told.map(|words| (if language.is_empty() { "en" } else { language }.to_owned(), words.to_owned()));
        Ok(TargetQualificationDetails {
            key: self.text("key").to_owned(),
            title: self.text("title").to_owned(),
            language: language.to_owned(),
            translations: BTreeMap::new(),
            country: self.text("country").to_owned(),
            awarding_body: self.text("awarding_body").to_owned(),
            eqf_level,
            occupations: self.text("occupations").split_whitespace().map(str::to_owned).collect(),
            validation: validation.into_iter().collect(),
            source: self.text("source").to_owned(),
            checked_on,
            verified,
        })
    }
}

/// The target that the desk has under the same key; of one without a key, under the same title and country.
fn same<'a>(kept: &'a [TargetQualification], details: &TargetQualificationDetails) -> Option<&'a TargetQualification> {
    kept.iter().find(|row| {
        let other = &row.details;
        match details.key.as_str() {
            "" => other.key.is_empty() && (&other.title, &other.country) == (&details.title, &details.country),
            key => other.key == key,
        }
    })
}

fn wrong_columns(headers: &csv::StringRecord) -> Vec<ImportProblem> {
    let unknown = headers.iter().filter(|header| !COLUMNS.contains(header));
    let detail = |what: &str| ImportProblemKind::OtherShape { detail: what.to_owned() };
    let unknown = unknown.map(|header| problem(1, header, detail("unknown column")));
    let missing = NEEDED.into_iter().filter(|needed| !headers.iter().any(|header| header == *needed));
    unknown.chain(missing.map(|needed| problem(1, needed, detail("missing column")))).collect()
}

/// The column of a field, such as `occupations` of `occupations.2`.
fn column_of(field: &str) -> &str {
    field.split('.').next().unwrap_or(field)
}

fn problem(line: usize, column: &str, kind: ImportProblemKind) -> ImportProblem {
    ImportProblem::new(line, column.to_owned(), kind)
}

fn whole(line: u64) -> usize {
    usize::try_from(line).unwrap_or(usize::MAX)
}
