//! The command about gaps: the skills of an occupation and of a business start, beside a person's file.

use std::collections::BTreeMap;

use express_core::gaps::{AskedSkill, BUSINESS_SKILLS, Gap, business_gaps, skill_gaps};
use express_core::ids::CandidateId;
use express_core::taxonomy::Taxonomy;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;
use crate::program::State;

/// Whose gaps, against what.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GapsWanted {
    /// The person.
    pub candidate_id: CandidateId,
    /// The occupation's address in ESCO; without it only the business start is looked at.
    #[serde(default)]
    pub occupation: Option<String>,
    /// The reader's language.
    pub language: String,
}

/// What is strong, weak, missing or not asked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GapReport {
    /// Against the occupation, the essential skills first; nothing where none was named or it is not at hand.
    pub occupation: Vec<Gap>,
    /// Against starting a business: EntreComp, then skills, then what the country asks for.
    pub business: Vec<Gap>,
}

pub(crate) fn gaps(state: &mut State, request: GapsWanted) -> Result<GapReport, Failure> {
    let taxonomy = state.shelf.taxonomy()?;
    let desk = state.desk()?;
    let file = desk.candidate_file(request.candidate_id)?;
    let asked = request.occupation.map(|uri| taxonomy.occupation_skills(&uri, &request.language)).unwrap_or_default();
    let asked = asked.into_iter().map(|one| AskedSkill { uri: one.uri, label: one.label, essential: one.essential });
    let of_business = BUSINESS_SKILLS.into_iter().filter_map(|uri| named(&taxonomy, uri, &request.language));
    Ok(GapReport {
        occupation: skill_gaps(&file, asked.collect()),
        business: business_gaps(&file, desk.reference(), of_business.collect()),
    })
}

/// The skill in the reader's language, or in English.
fn named(taxonomy: &Taxonomy, uri: &str, language: &str) -> Option<AskedSkill> {
    let labels: BTreeMap<String, String> = taxonomy.labels_of(uri)?;
    let label = labels.get(language).or_else(|| labels.get("en"))?.clone();
    Some(AskedSkill { uri: uri.to_owned(), label, essential: true })
}
