//! Countries and languages with their names in the reader's language, for pickers, and what the reference data is.

use express_core::candidates::ResidenceKind;
use express_core::founding::FoundingAnswer;
use express_core::reference::{FinancePaper, ReferenceSource, ShippedFoundingRule, Trade};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::Nothing;
use crate::failure::Failure;
use crate::program::State;

/// In which language the names are wanted.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReferenceListsRequest {
    /// The language's code.
    pub language: String,
}

/// Countries and languages, in the order of the reference lists.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReferenceLists {
    /// Countries, territories, and the entries for stateless and unknown.
    pub countries: Vec<NamedCountry>,
    /// Languages.
    pub languages: Vec<NamedLanguage>,
    /// The trades that some country asks something for.
    pub trades: Vec<NamedTrade>,
    /// The papers that lenders usually ask for, without those that a field of the idea speaks of already.
    pub finance_papers: Vec<NamedCode>,
    /// What each country itself calls a kind of permit.
    pub residence_titles: Vec<NamedResidenceTitle>,
}

/// A code with its name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NamedCode {
    /// The code.
    pub code: String,
    /// The name in the reader's language.
    pub name: String,
}

/// A country with its names.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NamedCountry {
    /// The code.
    pub code: String,
    /// The name in the reader's language.
    pub name: String,
    /// What it was called before, in any language.
    pub former_names: Vec<String>,
}

/// A trade with its name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NamedTrade {
    /// Its id.
    pub code: String,
    /// The name in the reader's language.
    pub name: String,
    /// The ESCO occupations that belong to it, by address.
    pub occupations: Vec<String>,
}

/// What a country itself calls a kind of permit.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NamedResidenceTitle {
    /// The country's code.
    pub country: String,
    /// The kind of permit.
    pub kind: ResidenceKind,
    /// What it is called there.
    pub name: String,
}

/// A language with its names.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NamedLanguage {
    /// The code.
    pub code: String,
    /// The name in the reader's language.
    pub name: String,
    /// The name in the language itself.
    pub own_name: String,
    /// The direction in which it is written.
    pub direction: express_core::reference::Direction,
}

pub(crate) fn lists(state: &mut State, request: ReferenceListsRequest) -> Result<ReferenceLists, Failure> {
    let language = &request.language;
    let countries = state.reference.countries().iter();
    let languages = state.reference.languages().iter();
    Ok(ReferenceLists {
        countries: countries
            .map(|country| NamedCountry {
                code: country.code.clone(),
                name: country.name.in_language(language).to_owned(),
                former_names: country.former_names.clone(),
            })
            .collect(),
        languages: languages
            .map(|one| NamedLanguage {
                code: one.code.clone(),
                name: one.name.in_language(language).to_owned(),
                own_name: one.own_name.clone(),
                direction: one.direction,
            })
            .collect(),
        trades: state.reference.trades().iter().map(|trade| named_trade(trade, language)).collect(),
        finance_papers: named_papers(state, language),
        residence_titles: state.reference.founding_rules().iter().filter_map(named_title).collect(),
    })
}

fn named_trade(trade: &Trade, language: &str) -> NamedTrade {
    let name = trade.name.in_language(language).to_owned();
    NamedTrade { code: trade.id.clone(), name, occupations: trade.occupations.clone() }
}

fn named_papers(state: &State, language: &str) -> Vec<NamedCode> {
    let asked = state.reference.finance_papers().iter().filter(|paper| paper.known_as.is_none());
    let named = |paper: &FinancePaper| NamedCode { code: paper.id.clone(), name: paper.name_in(language).to_owned() };
    asked.map(named).collect()
}

fn named_title(rule: &ShippedFoundingRule) -> Option<NamedResidenceTitle> {
    let FoundingAnswer::Residence { kind, .. } = rule.answer else {
        return None;
    };
    let title = NamedResidenceTitle { country: rule.country.clone(), kind, name: rule.own_name.clone() };
    Some(title).filter(|title| !title.name.is_empty())
}

pub(crate) fn sources(state: &mut State, _: Nothing) -> Result<Vec<ReferenceSource>, Failure> {
    Ok(state.reference.files())
}

/// Whose types of award are wanted.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AwardsOfCountry {
    /// The country's code.
    pub country: String,
}

/// The types of award that a country's frameworks list, as they stand on certificates, with the level there. None for
/// a country whose table does not ship.
pub(crate) fn awards(state: &mut State, request: AwardsOfCountry) -> Result<Vec<NamedCode>, Failure> {
    let reference = &state.reference;
    let frameworks = reference.frameworks_of(&request.country);
    let listed = frameworks.iter().flat_map(|framework| {
        reference.awards().iter().filter(|award| award.framework == framework.id).map(|award| NamedCode {
            code: award.id.clone(),
            name: format!("{} ({} {})", award.titles.join(" / "), framework.short_name, award.nqf_level),
        })
    });
    Ok(listed.collect())
}
