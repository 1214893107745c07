//! Commands that only a window can answer, because they open a window of the system. They are declared here so that the
//! screens know their types and a test knows their grants; a window answers them itself.

use std::path::PathBuf;

use serde::Deserialize;
use ts_rs::TS;

use crate::commands::Call;

/// Where a paper might be saved, before somebody chooses.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChoosePaperTarget {
    /// The whole path that is proposed, such as that of a preview.
    #[ts(type = "string")]
    pub suggested: PathBuf,
}

/// Where many papers might be saved, before somebody chooses.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChoosePapersFolder {
    /// The folder that is proposed.
    #[ts(type = "string")]
    pub suggested: PathBuf,
}

/// What ESCO is read from.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseTaxonomySource {
    /// Whether a folder is chosen, not a zip file.
    pub folder: bool,
}

/// What offers are imported from.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseOffersSource {
    /// Whether a folder is chosen, not a file.
    pub folder: bool,
}

/// Where a file of offers or a calendar might be saved, before somebody chooses.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseOffersTarget {
    /// The name that is proposed; its ending says what kind of file it is.
    #[ts(type = "string")]
    pub suggested: PathBuf,
}

/// The commands that a window has beside the list.
#[derive(TS)]
pub struct WindowCommands {
    /// Lets the person choose where a paper is saved; nothing when they chose nothing.
    pub choose_paper_target: Call<ChoosePaperTarget, Option<String>>,
    /// Lets the person choose the folder in which many papers are saved; nothing when they chose nothing.
    pub choose_papers_folder: Call<ChoosePapersFolder, Option<String>>,
    /// Lets the person choose where ESCO is read from; nothing when they chose nothing.
    pub choose_taxonomy_source: Call<ChooseTaxonomySource, Option<String>>,
    /// Lets the person choose where offers are read from; nothing when they chose nothing.
    pub choose_offers_source: Call<ChooseOffersSource, Option<String>>,
    /// Lets the person choose where offers or a calendar are saved; nothing when they chose nothing.
    pub choose_offers_target: Call<ChooseOffersTarget, Option<String>>,
}

/// The names of these commands.
pub const WINDOW_COMMANDS: &[&str] = &[
    "choose_paper_target",
    "choose_papers_folder",
    "choose_taxonomy_source",
    "choose_offers_source",
    "choose_offers_target",
];
