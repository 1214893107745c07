//! What somebody can do in a host country to have something recognised or validated: where, with which papers, at what cost, how long.
//!
//! Every entry has its age and says whether it was checked. That something is missing here says nothing about recognition.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::{LocalText, Reviewed, Source, Sourced, check_sources, check_unique, parse};
use super::{OriginRoute, ReferenceError};

pub(super) const FILE: &str = "recognition_routes.json";

/// One way in one host country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecognitionRoute {
    /// The host country.
    pub country: String,
    /// Which way.
    pub route: OriginRoute,
    /// Who does it there, by its own name.
    pub body: String,
    /// Where it is found in the network; empty where nobody is sure.
    pub website: String,
    /// What it does for the person.
    pub what: LocalText,
    /// The papers that are usually asked for.
    pub papers: Vec<LocalText>,
    /// What it costs, in words.
    pub cost: LocalText,
    /// How long it takes, in words.
    pub time: LocalText,
    /// Where this comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecognitionRoutesFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) routes: Vec<RecognitionRoute>,
}

pub(super) fn bundled() -> Result<RecognitionRoutesFile, ReferenceError> {
    let file: RecognitionRoutesFile =
        parse(FILE, include_str!("../../../../assets/reference/recognition_routes.json"))?;
    check_sources(FILE, &file.sources, file.routes.iter().map(|route| &route.sourced))?;
    check_unique(FILE, file.routes.iter().map(|route| format!("{} {:?}", route.country, route.route)))?;
    Ok(file)
}
