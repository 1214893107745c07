//! Our own table: one row an offer, with the columns of its provider. The simplest file that somebody can make by hand.
//!
//! Columns by name, in any order. `docs/offers_files.md` tells what stands in each.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::draft::{Draft, Drafted, DraftedOffer, NOBODY, Spot, Unsaid, Wrong, shaped};
use crate::eligibility::{Condition, Rule};
use crate::imports::{ImportFormat, ImportProblem, ImportProblemKind};

/// What stands in the cells of a column.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cell {
    Text,
    /// Several, with `|` between them.
    List,
    /// `yes` or `no`.
    Flag,
    Number,
    /// Days with `|` between them, each alone or with times: `2027-03-01 17:00-19:00`.
    Dates,
    /// A rule as JSON.
    Json,
    /// Goes into a field that other columns share.
    Shared,
}

/// The columns of an offer, named as its fields are.
const OFFER: [(&str, Cell); 40] = [
    ("key", Cell::Text),
    ("step", Cell::Text),
    ("kind", Cell::Text),
    ("name", Cell::Text),
    ("description", Cell::Text),
    ("place", Cell::Text),
    ("region", Cell::Text),
    ("everywhere", Cell::Flag),
    ("languages", Cell::List),
    ("sectors", Cell::List),
    ("cost", Cell::Text),
    ("cost_euros", Cell::Number),
    ("hours", Cell::Text),
    ("times", Cell::List),
    ("dates", Cell::Dates),
    ("weeks", Cell::Number),
    ("capacity", Cell::Number),
    ("places_left", Cell::Number),
    ("waiting_weeks", Cell::Number),
    ("childcare", Cell::Flag),
    ("status", Cell::Text),
    ("target_groups", Cell::List),
    ("made_for", Cell::Text),
    ("stages", Cell::List),
    ("how_to_apply", Cell::Text),
    ("documents", Cell::List),
    ("accessibility", Cell::List),
    ("contact_name", Cell::Shared),
    ("contact_title", Cell::Shared),
    ("contact_phone", Cell::Shared),
    ("contact_email", Cell::Shared),
    ("amount_from", Cell::Number),
    ("amount_to", Cell::Number),
    ("minimum_age", Cell::Shared),
    ("maximum_age", Cell::Shared),
    ("rule", Cell::Json),
    ("confirmed_on", Cell::Text),
    ("confirmed_by", Cell::Text),
    ("provider_key", Cell::Shared),
    ("provider_name", Cell::Shared),
];
/// The further columns of a provider, named as its fields are, after `provider_`.
const PROVIDER: [&str; 7] = ["description", "place", "region", "address", "phone", "email", "website"];
/// The fields of an offer that no column can hold.
const NO_COLUMN: [&str; 8] =
    ["names", "opening", "training", "mentoring", "finance", "works_on", "leads_to", "foreign_fields"];
/// The columns that a file must have.
const NEEDED: [&str; 6] = ["key", "step", "kind", "name", "provider_key", "provider_name"];

type Fields = Map<String, Value>;

/// An empty table with every column.
pub fn template() -> String {
    let columns = OFFER.iter().map(|(name, _)| (*name).to_owned());
    let provider = PROVIDER.iter().map(|field| format!("provider_{field}"));
    let columns: Vec<String> = columns.chain(provider).collect();
    format!("{}\n", columns.join(","))
}

/// What the table says.
pub(super) fn read(text: &str) -> Draft {
    let mut draft = Draft::default();
    let header = text.lines().next().unwrap_or_default();
    let delimiter = if header.matches(';').count() > header.matches(',').count() { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).trim(csv::Trim::All).from_reader(text.as_bytes());
    let columns: Vec<String> = reader.headers().cloned().unwrap_or_default().iter().map(str::to_owned).collect();
    if text.trim().is_empty() {
        return draft;
    }
    // A table of which no column is ours is another table, and telling each column would tell nothing.
    if !columns.iter().any(|column| is_column(column)) {
        return Draft::refused(ImportProblem::new(1, String::new(), ImportProblemKind::OtherFormat));
    }
    draft.format = Some(ImportFormat::OffersTable);
    draft.problems.extend(wrong_columns(&columns));
    if !draft.problems.is_empty() {
        return draft;
    }
    let mut providers: BTreeMap<String, Fields> = BTreeMap::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = usize::try_from(record.position().map_or(1, csv::Position::line)).unwrap_or(1);
                let cells =
                    columns.iter().map(String::as_str).zip(&record).filter(|(_, cell)| !cell.is_empty()).collect();
                take(&Row { columns: &columns, cells, line }, &mut providers, &mut draft);
            }
            Err(error) => {
                let line = usize::try_from(error.position().map_or(1, csv::Position::line)).unwrap_or(1);
                let kind = ImportProblemKind::OtherShape { detail: error.to_string() };
                draft.problems.push(ImportProblem::new(line, String::new(), kind));
            }
        }
    }
    draft
}

fn is_column(name: &str) -> bool {
    let of_provider = name.strip_prefix("provider_").is_some_and(|field| PROVIDER.contains(&field));
    of_provider || OFFER.iter().any(|(column, _)| *column == name)
}

fn wrong_columns(columns: &[String]) -> Vec<ImportProblem> {
    let unknown = columns.iter().filter(|column| !is_column(column));
    let unknown = unknown.map(|column| ImportProblem::new(1, column.clone(), ImportProblemKind::UnknownColumn));
    let missing = NEEDED.into_iter().filter(|needed| !columns.iter().any(|column| column == needed));
    unknown
        .chain(missing.map(|column| ImportProblem::new(1, column.to_owned(), ImportProblemKind::NeededColumn)))
        .collect()
}

/// A row with the cells in which something stands.
struct Row<'a> {
    columns: &'a [String],
    cells: BTreeMap<&'a str, &'a str>,
    line: usize,
}

fn take(row: &Row<'_>, providers: &mut BTreeMap<String, Fields>, draft: &mut Draft) {
    let provider = row.text("provider_key").to_owned();
    let at = row.spot("provider_");
    let fields = row.provider();
    // A provider is told once; later rows may name it by its key alone.
    match providers.get(&provider) {
        _ if !row.cells.contains_key("provider_name") => {}
        None => {
            providers.insert(provider.clone(), fields.clone());
            draft.told_providers.insert(provider.clone());
            match shaped(Value::Object(fields)) {
                Ok(details) => {
                    draft.providers.push(Drafted { details, at, notes: Vec::new(), unsaid: row.unsaid_of_provider() })
                }
                Err((field, kind)) => draft.problems.push(at.problem(&field, kind)),
            }
        }
        Some(told) => {
            let other = fields.iter().find(|(field, value)| told.get(*field) != Some(value));
            draft.problems.extend(other.map(|(field, _)| at.problem(field, ImportProblemKind::DuplicateKey)));
        }
    }
    let at = row.spot("");
    let details = row.offer().and_then(|fields| shaped(Value::Object(fields)));
    match details {
        Ok(details) => {
            draft.offers.push(DraftedOffer {
                entry: Drafted { details, at, notes: Vec::new(), unsaid: row.unsaid() },
                provider,
            });
        }
        Err((field, kind)) => draft.problems.push(at.problem(&field, kind)),
    }
}

impl Row<'_> {
    fn text(&self, column: &str) -> &str {
        self.cells.get(column).copied().unwrap_or_default()
    }

    /// Where the row stands. A field of which several columns are parts is told under the first that is there.
    fn spot(&self, prefix: &str) -> Spot {
        let mut origins: BTreeMap<String, String> = match prefix {
            "" => BTreeMap::from([("provider".to_owned(), "provider_key".to_owned())]),
            _ => ["key", "name"]
                .iter()
                .chain(&PROVIDER)
                .map(|field| ((*field).to_owned(), format!("{prefix}{field}")))
                .collect(),
        };
        for (field, columns) in
            [("rule", ["rule", "minimum_age", "maximum_age"]), ("contacts", ["contact_name", "", ""])]
        {
            let there = columns.iter().find(|column| self.cells.contains_key(*column));
            origins.extend(there.filter(|_| prefix.is_empty()).map(|column| (field.to_owned(), (*column).to_owned())));
        }
        Spot { line: self.line, origins, ..Spot::default() }
    }

    fn has(&self, column: &str) -> bool {
        self.columns.iter().any(|one| one == column)
    }

    /// The fields of an offer for which the table has no column.
    fn unsaid(&self) -> Unsaid {
        let mut fields: BTreeSet<&'static str> = NO_COLUMN.into();
        let own = OFFER.iter().filter(|(_, cell)| *cell != Cell::Shared).map(|(column, _)| *column);
        fields.extend(own.filter(|column| !self.has(column)));
        fields.extend(["contacts"].into_iter().filter(|_| !self.has("contact_name")));
        if ["minimum_age", "maximum_age"].into_iter().any(|column| self.has(column)) {
            fields.remove("rule");
        }
        Unsaid { fields, rule_beyond_ages: !self.has("rule") }
    }

    fn unsaid_of_provider(&self) -> Unsaid {
        let without = PROVIDER.into_iter().filter(|field| !self.has(&format!("provider_{field}")));
        Unsaid { fields: without.chain(["contacts", "foreign_fields"]).collect(), rule_beyond_ages: false }
    }

    fn provider(&self) -> Fields {
        let said = self.cells.iter().filter_map(|(column, text)| Some((column.strip_prefix("provider_")?, *text)));
        said.map(|(field, text)| (field.to_owned(), json!(text))).collect()
    }

    /// The fields of the offer as our own JSON has them.
    fn offer(&self) -> Result<Fields, Wrong> {
        let mut fields = Fields::new();
        for (column, cell) in OFFER {
            let Some(text) = self.cells.get(column).copied() else {
                continue;
            };
            let wrong = |detail: &str| (column.to_owned(), ImportProblemKind::OtherShape { detail: detail.to_owned() });
            let value = match cell {
                Cell::Shared => continue,
                Cell::Text => json!(text),
                Cell::List => parts(text).collect(),
                Cell::Flag => match text {
                    "yes" => json!(true),
                    "no" => json!(false),
                    _ => return Err(wrong("expected `yes` or `no`")),
                },
                Cell::Number => json!(text.parse::<i64>().map_err(|_| wrong("expected a whole number"))?),
                Cell::Dates => parts(text).map(|day| day.as_str().map_or(Value::Null, date)).collect(),
                Cell::Json => serde_json::from_str(text).map_err(|_| wrong("expected JSON"))?,
            };
            fields.insert(column.to_owned(), value);
        }
        if let Some(rule) = self.ages(fields.get("rule"))? {
            fields.insert("rule".to_owned(), rule);
        }
        if let Some(name) = self.cells.get("contact_name") {
            let [title, phone, email] =
                ["contact_title", "contact_phone", "contact_email"].map(|column| self.text(column));
            fields.insert(
                "contacts".to_owned(),
                json!([{ "name": name, "title": title, "phone": phone, "email": email }]),
            );
        }
        fields.insert("provider_id".to_owned(), json!(NOBODY));
        Ok(fields)
    }

    /// The rule with the ages of the row in it.
    fn ages(&self, rule: Option<&Value>) -> Result<Option<Value>, Wrong> {
        let age = |column: &str| match self.cells.get(column) {
            None => Ok(None),
            Some(text) => text.parse::<u32>().map(Some).map_err(|_| {
                (column.to_owned(), ImportProblemKind::OtherShape { detail: "expected a whole number".to_owned() })
            }),
        };
        let (at_least, at_most) = (age("minimum_age")?, age("maximum_age")?);
        if at_least.is_none() && at_most.is_none() {
            return Ok(None);
        }
        let ages = json!(Rule::Fact(Condition::Age { at_least, at_most }));
        Ok(Some(rule.map_or_else(|| ages.clone(), |rule| json!({ "all": [rule, ages] }))))
    }
}

fn parts(text: &str) -> impl Iterator<Item = Value> {
    text.split('|').map(str::trim).filter(|part| !part.is_empty()).map(Value::from)
}

/// A day with its times, as JSON; what is no time is left for the check of the shape to tell.
fn date(text: &str) -> Value {
    let (day, times) = text.split_once(' ').unwrap_or((text, ""));
    let (from, to) = times.split_once('-').unwrap_or((times, ""));
    let time = |time: &str| match time.trim() {
        "" => Value::Null,
        short if short.len() == 5 => json!(format!("{short}:00")),
        other => json!(other),
    };
    json!({ "on": day, "from": time(from), "to": time(to) })
}
