//! Commands about files of offers: looking at one, importing it, giving the directory away, and the calendar of an offer.

use std::path::{Path, PathBuf};

use express_core::Error;
use express_core::change::Changed;
use express_core::checks::{Problem, ProblemKind};
use express_core::eligibility::{GroupKind, Requirement, Rule};
use express_core::ids::OfferId;
use express_core::imports::ImportPreview;
use express_core::message::Message;
use express_core::offers::{ImportSummary, OffersFileFormat, OffersSource};
use express_documents::{LANGUAGES, Words, calendar};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;
use crate::files::{absolute, must_be_free, write_new};
use crate::program::State;

/// A file or a folder with offers.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OffersFile {
    /// The file or the folder.
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// Where the directory is to go.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportOffers {
    /// The file, which does not exist yet.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Whether it is a tabular data package, as one zip file, and not JSON.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub tabular: bool,
}

/// Where the days of an offer are to go.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveCalendar {
    /// The offer.
    pub offer_id: OfferId,
    /// The file, which does not exist yet.
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileSaved {
    /// The file.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Its size in bytes.
    pub bytes: usize,
}

pub(crate) fn preview(state: &mut State, request: OffersFile) -> Result<ImportPreview, Failure> {
    Ok(state.desk()?.preview_offers(&OffersSource::read(&request.path)?)?)
}

pub(crate) fn import(state: &mut State, request: OffersFile) -> Result<Changed<ImportSummary>, Failure> {
    Ok(state.desk()?.import_offers(&OffersSource::read(&request.path)?)?)
}

/// The sentences of the rules are in the language of the desk's papers.
pub(crate) fn export(state: &mut State, request: ExportOffers) -> Result<FileSaved, Failure> {
    let language = state.desk()?.details()?.details.language;
    let language = LANGUAGES.into_iter().find(|known| *known == language).unwrap_or("en");
    let words = state.words(language, &LANGUAGES)?;
    let format = if request.tabular { OffersFileFormat::Tabular } else { OffersFileFormat::Json };
    let bytes = state.desk()?.export_offers(format, &|rule| sentence(&words, rule))?;
    save(&request.path, &bytes)
}

pub(crate) fn save_calendar(state: &mut State, request: SaveCalendar) -> Result<FileSaved, Failure> {
    let (today, now) = (state.surroundings.today(), state.surroundings.now());
    let line = state.desk()?.offer_line(request.offer_id)?;
    let no_days = || Error::Invalid(vec![Problem { field: "dates".to_owned(), kind: ProblemKind::Empty }]);
    let text = calendar(&line, today, now).ok_or_else(no_days)?;
    save(&request.path, text.as_bytes())
}

fn save(path: &Path, bytes: &[u8]) -> Result<FileSaved, Failure> {
    let path = absolute(path);
    must_be_free(&path)?;
    write_new(&path, bytes)?;
    Ok(FileSaved { path, bytes: bytes.len() })
}

/// A rule as one sentence of plain text, for readers of files who know no rules.
fn sentence(words: &Words, rule: &Rule) -> String {
    let parts = listed(words, &rule.spelled_out());
    let sentence = words.message(&Message::new("eligibility-sentence").text("parts", parts));
    sentence.replace(['\u{2068}', '\u{2069}'], "")
}

fn listed(words: &Words, requirements: &[Requirement]) -> String {
    let said = requirements.iter().map(|requirement| match requirement {
        Requirement::Phrase(message) => words.message(message),
        Requirement::Group(group) => {
            let id = match group.kind {
                GroupKind::All => "eligibility-all",
                GroupKind::Any => "eligibility-any",
                GroupKind::None => "eligibility-none",
            };
            words.message(&Message::new(id).text("parts", listed(words, &group.requirements)))
        }
    });
    said.collect::<Vec<_>>().join(&words.text("eligibility-separator"))
}
