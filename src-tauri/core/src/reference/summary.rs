//! How much each reference file holds, how much of it was checked, and how old it is.
//!
//! Judges nothing: whether a date is too old is seen by whoever shows it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reference, ShippedFoundingRule, Sourced};
use crate::founding::FoundingAnswer;

/// One reference file, as a desk sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReferenceSource {
    /// Which file it is.
    pub name: ReferenceFile,
    /// How many facts it holds.
    pub entries: usize,
    /// How many of them were found in their source; the others were written from memory.
    pub verified: usize,
    /// The date of the oldest fact.
    pub oldest: NaiveDate,
    /// The date of the newest fact.
    pub newest: NaiveDate,
    /// The titles of the sources that its facts name, in the order of the alphabet.
    pub sources: Vec<String>,
}

/// The files of reference data that ship with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceFile {
    /// The levels of the European Qualifications Framework.
    EqfDescriptors,
    /// The frameworks and awards of the host countries.
    NqfTables,
    /// What is known about the frameworks of other countries.
    OriginFrameworks,
    /// The entrepreneurship competences.
    Entrecomp,
    /// Statements for the levels of the entrepreneurship competences.
    EntrecompStatements,
    /// What can be done in a host country to have something recognised or validated.
    RecognitionRoutes,
    /// Awards that people can seek by validation.
    TargetQualifications,
    /// What permits say about self-employment.
    ResidenceRights,
    /// Trades, and what countries ask of them.
    TradeRules,
    /// Papers that lenders ask for.
    FinancePapers,
    /// Words to look at again before a paper is printed.
    SensitiveWords,
    /// Languages.
    Languages,
    /// Countries and territories.
    Countries,
    /// The cards with which people sort their strengths.
    StrengthCards,
}

impl Reference {
    /// One line for each file, in the order in which the program reads them. A file without facts has no line.
    pub fn files(&self) -> Vec<ReferenceSource> {
        let awards = self.awards.iter().map(|award| &award.sourced);
        let tables = self.frameworks.iter().map(|framework| &framework.sourced).chain(awards);
        let lines = [
            self.line(ReferenceFile::EqfDescriptors, self.descriptors.iter().map(|one| &one.sourced)),
            self.line(ReferenceFile::NqfTables, tables),
            self.line(ReferenceFile::OriginFrameworks, self.origins.iter().map(|one| &one.sourced)),
            self.line(ReferenceFile::Entrecomp, self.facts_of_entrecomp()),
            self.line(ReferenceFile::EntrecompStatements, self.entrecomp_statements.iter().map(|one| &one.sourced)),
            self.line(ReferenceFile::RecognitionRoutes, self.recognition_routes.iter().map(|one| &one.sourced)),
            self.line(ReferenceFile::TargetQualifications, self.target_facts.iter()),
            self.line(ReferenceFile::ResidenceRights, self.facts_of_founding(false)),
            self.line(ReferenceFile::TradeRules, self.facts_of_founding(true)),
            self.line(ReferenceFile::FinancePapers, self.finance_papers.iter().map(|one| &one.sourced)),
            self.line(ReferenceFile::SensitiveWords, self.sensitive_words.iter().map(|one| &one.sourced)),
            self.line(ReferenceFile::Languages, self.languages.iter().map(|one| &one.sourced)),
            self.line(ReferenceFile::Countries, self.countries.iter().map(|one| &one.sourced)),
            self.line(ReferenceFile::StrengthCards, self.strength_cards.iter().map(|one| &one.sourced)),
        ];
        lines.into_iter().flatten().collect()
    }

    /// Those about trades, or those about permits.
    fn facts_of_founding(&self, about_trades: bool) -> impl Iterator<Item = &Sourced> {
        let trades = self.trades.iter().filter(move |_| about_trades).map(|one| &one.sourced);
        let is_about_trade = |rule: &ShippedFoundingRule| matches!(rule.answer, FoundingAnswer::Trade { .. });
        let rules = self.founding_rules.iter().filter(move |rule| is_about_trade(rule) == about_trades);
        trades.chain(rules.map(|one| &one.sourced))
    }

    fn facts_of_entrecomp(&self) -> impl Iterator<Item = &Sourced> {
        let framework = &self.entrecomp;
        let areas = framework.areas.iter().map(|one| &one.sourced);
        let competences = framework.competences.iter().map(|one| &one.sourced);
        let stages = framework.stages.iter().map(|one| &one.sourced);
        let levels = framework.levels.iter().map(|one| &one.sourced);
        areas.chain(competences).chain(stages).chain(levels)
    }

    fn line<'a>(&self, name: ReferenceFile, facts: impl Iterator<Item = &'a Sourced>) -> Option<ReferenceSource> {
        let facts: Vec<&Sourced> = facts.collect();
        let titles: BTreeSet<&str> =
            facts.iter().filter_map(|fact| self.source(&fact.source)).map(|source| source.title.as_str()).collect();
        Some(ReferenceSource {
            name,
            entries: facts.len(),
            verified: facts.iter().filter(|fact| fact.verified).count(),
            oldest: facts.iter().map(|fact| fact.date).min()?,
            newest: facts.iter().map(|fact| fact.date).max()?,
            sources: titles.into_iter().map(str::to_owned).collect(),
        })
    }
}
