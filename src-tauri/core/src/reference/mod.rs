//! The facts that ship with the program: descriptors, national tables, countries of origin, EntreComp,
//! languages, countries, the cards of strengths and the item banks.
//!
//! Everything here comes from `assets/reference` and `assets/item_banks`, is built into the program and is the same at every
//! desk. This module does not decide a level, does not read a certificate, changes nothing and opens no
//! file or connection; what follows from a fact is decided by the nouns that use it.

use std::collections::BTreeMap;

use crate::founding::{FoundingAnswer, FoundingSubject};
use crate::item_banks::ItemBank;
use crate::target_qualifications::TargetQualificationDetails;

mod countries;
mod entrecomp;
mod entrecomp_statements;
mod eqf_descriptors;
mod error;
mod facts;
mod finance_papers;
mod find_awards;
mod founding_rules;
mod languages;
mod load;
mod national_frameworks;
mod origin_frameworks;
mod recognition_routes;
mod sensitive_words;
mod strength_cards;
mod summary;
mod target_qualifications;

pub use countries::{Country, CountryKind};
pub use entrecomp::{
    EntreComp, EntreCompArea, EntreCompAreaId, EntreCompCompetence, EntreCompLevel, EntreCompStage, EntreCompStageId,
};
pub use entrecomp_statements::EntreCompStatements;
pub use eqf_descriptors::EqfDescriptor;
pub use error::ReferenceError;
pub use facts::{LanguageError, LocalText, Review, Reviewed, Source, Sourced};
pub use finance_papers::{FinancePaper, IdeaFact};
pub use founding_rules::{ShippedFoundingRule, Trade};
pub use languages::{Direction, Language};
pub use national_frameworks::{AdmitsNonFormal, Award, NationalFramework};
pub use origin_frameworks::{OriginFramework, OriginRoute, OriginStatus};
pub use recognition_routes::RecognitionRoute;
pub use sensitive_words::{SensitiveTopic, SensitiveWords};
pub use strength_cards::{CardSkill, StrengthCard, StrengthGroup};
pub use summary::{ReferenceFile, ReferenceSource};

/// All reference data, parsed and checked against itself. Made by [`Reference::load`].
#[derive(Debug, Clone)]
pub struct Reference {
    descriptors: Vec<EqfDescriptor>,
    frameworks: Vec<NationalFramework>,
    awards: Vec<Award>,
    origins: Vec<OriginFramework>,
    unlisted_origin: OriginFramework,
    entrecomp: EntreComp,
    languages: Vec<Language>,
    countries: Vec<Country>,
    strength_cards: Vec<StrengthCard>,
    item_banks: Vec<ItemBank>,
    entrecomp_statements: Vec<EntreCompStatements>,
    recognition_routes: Vec<RecognitionRoute>,
    target_qualifications: Vec<TargetQualificationDetails>,
    target_facts: Vec<Sourced>,
    trades: Vec<Trade>,
    founding_rules: Vec<ShippedFoundingRule>,
    finance_papers: Vec<FinancePaper>,
    sensitive_words: Vec<SensitiveWords>,
    sources: BTreeMap<String, Source>,
    reviews: BTreeMap<String, Reviewed>,
}

impl Reference {
    /// What the three columns of the European Qualifications Framework say at a level, 1 to 8.
    pub fn descriptor(&self, level: u8) -> Option<&EqfDescriptor> {
        self.descriptors.iter().find(|descriptor| descriptor.level == level)
    }

    /// The descriptors of all levels, the lowest first.
    pub fn descriptors(&self) -> &[EqfDescriptor] {
        &self.descriptors
    }

    /// The framework with exactly this id, such as `DE` or `BE-FR`.
    pub fn framework(&self, id: &str) -> Option<&NationalFramework> {
        self.frameworks.iter().find(|framework| framework.id == id)
    }

    /// The only framework of a host country. Belgium has three, so that somebody has to choose: there
    /// this is none, and [`Reference::frameworks_of`] lists them.
    pub fn framework_of(&self, country: &str) -> Option<&NationalFramework> {
        match self.frameworks_of(country).as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// All frameworks of a host country; none for a country whose table does not ship.
    pub fn frameworks_of(&self, country: &str) -> Vec<&NationalFramework> {
        self.frameworks.iter().filter(|framework| framework.country == country).collect()
    }

    /// The frameworks of all host countries.
    pub fn frameworks(&self) -> &[NationalFramework] {
        &self.frameworks
    }

    /// The type of award with exactly this id.
    pub fn award(&self, id: &str) -> Option<&Award> {
        self.awards.iter().find(|award| award.id == id)
    }

    /// All types of award, framework by framework and from the lowest level up.
    pub fn awards(&self) -> &[Award] {
        &self.awards
    }

    /// What is known about the framework of a country, and the routes that are open to somebody from
    /// there. A country that is not listed is unknown and has all three routes.
    pub fn origin_status(&self, country: &str) -> OriginFramework {
        let listed = self.origins.iter().find(|origin| origin.country == country);
        listed
            .cloned()
            .unwrap_or_else(|| OriginFramework { country: country.to_owned(), ..self.unlisted_origin.clone() })
    }

    /// All countries whose framework was looked at, by code.
    pub fn origins(&self) -> &[OriginFramework] {
        &self.origins
    }

    /// The entrepreneurship competences, their areas, stages and levels.
    pub const fn entrecomp(&self) -> &EntreComp {
        &self.entrecomp
    }

    /// The language with exactly this code.
    pub fn language(&self, code: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.code == code)
    }

    /// All languages, by code.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The country, territory or special entry with exactly this code: `SY`, `XK`, `stateless`.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }

    /// All countries and territories by code, the special entries last.
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// What the eight levels of each EntreComp competence are like, in our own words, in the order of the competences.
    pub fn entrecomp_statements(&self) -> &[EntreCompStatements] {
        &self.entrecomp_statements
    }

    /// What can be done in a host country on one of the ways; nothing where nobody wrote it down.
    pub fn recognition_route(&self, country: &str, route: OriginRoute) -> Option<&RecognitionRoute> {
        self.recognition_routes.iter().find(|one| one.country == country && one.route == route)
    }

    /// All ways of all host countries.
    pub fn recognition_routes(&self) -> &[RecognitionRoute] {
        &self.recognition_routes
    }

    /// The target qualifications that ship with the program.
    pub fn target_qualifications(&self) -> &[TargetQualificationDetails] {
        &self.target_qualifications
    }

    /// The key of each of them, and where its facts come from.
    pub fn target_facts(&self) -> impl Iterator<Item = (&str, &Sourced)> {
        self.target_qualifications.iter().map(|one| one.key.as_str()).zip(&self.target_facts)
    }

    /// The trades that some country asks something for.
    pub fn trades(&self) -> &[Trade] {
        &self.trades
    }

    /// The trade with exactly this id.
    pub fn trade(&self, id: &str) -> Option<&Trade> {
        self.trades.iter().find(|trade| trade.id == id)
    }

    /// The papers that lenders usually ask for, in the order in which a lender reads them.
    pub fn finance_papers(&self) -> &[FinancePaper] {
        &self.finance_papers
    }

    /// The paper with exactly this id.
    pub fn finance_paper(&self, id: &str) -> Option<&FinancePaper> {
        self.finance_papers.iter().find(|paper| paper.id == id)
    }

    /// Words that may touch on what is on no paper, by language and topic.
    pub fn sensitive_words(&self) -> &[SensitiveWords] {
        &self.sensitive_words
    }

    /// What permits say about self-employment in the host countries, then what trades ask for there.
    pub fn founding_rules(&self) -> &[ShippedFoundingRule] {
        &self.founding_rules
    }

    /// The entry about one thing in one country.
    pub(crate) fn founding_rule(&self, country: &str, about: FoundingSubject<'_>) -> Option<&ShippedFoundingRule> {
        self.founding_rules.iter().find(|rule| rule.country == country && rule.answer.subject() == about)
    }

    /// The office of a country that knows what permits allow; none for a country without entries.
    pub(crate) fn permit_office(&self, country: &str) -> Option<&str> {
        let is_about_permit = |rule: &&ShippedFoundingRule| matches!(rule.answer, FoundingAnswer::Residence { .. });
        let rule = self.founding_rules.iter().filter(is_about_permit).find(|rule| rule.country == country);
        rule.map(|rule| rule.office.as_str())
    }

    /// The item banks that ship with the program.
    pub fn item_banks(&self) -> &[ItemBank] {
        &self.item_banks
    }

    /// The card of strengths with exactly this id.
    pub fn strength_card(&self, id: &str) -> Option<&StrengthCard> {
        self.strength_cards.iter().find(|card| card.id == id)
    }

    /// All cards of strengths, group by group, in the order in which they are laid out.
    pub fn strength_cards(&self) -> &[StrengthCard] {
        &self.strength_cards
    }

    /// The source that facts name by this id, from whichever file they come.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.get(id)
    }

    /// Who read the texts of each file through, by the file's name in `assets/reference`.
    pub const fn reviews(&self) -> &BTreeMap<String, Reviewed> {
        &self.reviews
    }
}
