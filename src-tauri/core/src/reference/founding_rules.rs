//! What permits say about self-employment and what trades ask for, country by country, in our own words.
//!
//! Nearly all of it was written from memory. What may be decided by an entry, and for whom, is said in `founding`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{LocalText, Reviewed, Source, Sourced, check_sources, check_unique, parse};
use crate::candidates::ResidenceKind;
use crate::founding::{FoundingAnswer, ResidenceAnswer, TradeAnswer};

pub(super) const RIGHTS_FILE: &str = "residence_rights.json";
pub(super) const TRADES_FILE: &str = "trade_rules.json";

/// A trade that some country asks something for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Trade {
    /// Its name in this data: `motor_mechanic`.
    pub id: String,
    /// What it is called.
    pub name: LocalText,
    /// The ESCO occupations that belong to it, by address.
    pub occupations: Vec<String>,
    /// Where this comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

/// An entry that ships with the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShippedFoundingRule {
    /// The country in which it holds.
    pub country: String,
    /// What it is about, and what it says.
    pub answer: FoundingAnswer,
    /// What the country itself calls this title; empty for a trade, and where it has no title for it.
    pub own_name: String,
    /// What is missing or to be done; none where nothing is.
    pub missing: Option<LocalText>,
    /// The office that decides or knows, by its own name.
    pub office: String,
    /// The papers to bring.
    pub papers: Vec<LocalText>,
    /// The law and its paragraph.
    pub law: String,
    /// Where this comes from.
    pub sourced: Sourced,
}

/// The words of a file, which many entries share, by their names.
type Texts = BTreeMap<String, LocalText>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RightsFile {
    reviewed: Reviewed,
    sources: BTreeMap<String, Source>,
    texts: Texts,
    rights: Vec<Right>,
}

/// What a kind of permit says in one country.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Right {
    country: String,
    kind: ResidenceKind,
    own_name: String,
    answer: ResidenceAnswer,
    missing: String,
    office: String,
    papers: Vec<String>,
    law: String,
    #[serde(flatten)]
    sourced: Sourced,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TradesFile {
    reviewed: Reviewed,
    sources: BTreeMap<String, Source>,
    texts: Texts,
    trades: Vec<Trade>,
    rules: Vec<TradeRule>,
}

/// What a trade asks for in one country.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TradeRule {
    country: String,
    trade: String,
    answer: TradeAnswer,
    missing: String,
    office: String,
    papers: Vec<String>,
    law: String,
    #[serde(flatten)]
    sourced: Sourced,
}

/// A file with its words put into its entries.
pub(super) struct FoundingFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) trades: Vec<Trade>,
    pub(super) rules: Vec<ShippedFoundingRule>,
}

pub(super) fn bundled_rights() -> Result<FoundingFile, ReferenceError> {
    read_rights(include_str!("../../../../assets/reference/residence_rights.json"))
}

pub(super) fn bundled_trades() -> Result<FoundingFile, ReferenceError> {
    read_trades(include_str!("../../../../assets/reference/trade_rules.json"))
}

fn read_rights(text: &str) -> Result<FoundingFile, ReferenceError> {
    let file: RightsFile = parse(RIGHTS_FILE, text)?;
    let words = Words { file: RIGHTS_FILE, texts: &file.texts };
    let rule = |right: Right| {
        Ok(ShippedFoundingRule {
            country: right.country,
            answer: FoundingAnswer::Residence { kind: right.kind, answer: right.answer },
            own_name: right.own_name,
            missing: words.missing(&right.missing)?,
            office: right.office,
            papers: words.all(&right.papers)?,
            law: right.law,
            sourced: right.sourced,
        })
    };
    let rules = file.rights.into_iter().map(rule).collect::<Result<Vec<_>, _>>()?;
    checked(RIGHTS_FILE, FoundingFile { reviewed: file.reviewed, sources: file.sources, trades: Vec::new(), rules })
}

fn read_trades(text: &str) -> Result<FoundingFile, ReferenceError> {
    let file: TradesFile = parse(TRADES_FILE, text)?;
    let words = Words { file: TRADES_FILE, texts: &file.texts };
    if let Some(lost) = file.rules.iter().find(|rule| file.trades.iter().all(|trade| trade.id != rule.trade)) {
        return Err(ReferenceError::Dangling { file: TRADES_FILE, id: lost.trade.clone() });
    }
    check_unique(TRADES_FILE, file.trades.iter().map(|trade| trade.id.clone()))?;
    let rule = |rule: TradeRule| {
        Ok(ShippedFoundingRule {
            country: rule.country,
            answer: FoundingAnswer::Trade { trade: rule.trade, answer: rule.answer },
            own_name: String::new(),
            missing: words.missing(&rule.missing)?,
            office: rule.office,
            papers: words.all(&rule.papers)?,
            law: rule.law,
            sourced: rule.sourced,
        })
    };
    let rules = file.rules.into_iter().map(rule).collect::<Result<Vec<_>, _>>()?;
    checked(TRADES_FILE, FoundingFile { reviewed: file.reviewed, sources: file.sources, trades: file.trades, rules })
}

fn checked(name: &'static str, file: FoundingFile) -> Result<FoundingFile, ReferenceError> {
    let of_trades = file.trades.iter().map(|trade| &trade.sourced);
    check_sources(name, &file.sources, file.rules.iter().map(|rule| &rule.sourced).chain(of_trades))?;
    check_unique(name, file.rules.iter().map(|rule| format!("{} {:?}", rule.country, rule.answer.subject())))?;
    Ok(file)
}

/// The words of one file.
struct Words<'a> {
    file: &'static str,
    texts: &'a Texts,
}

impl Words<'_> {
    fn one(&self, id: &String) -> Result<LocalText, ReferenceError> {
        let lost = || ReferenceError::Dangling { file: self.file, id: id.clone() };
        self.texts.get(id).cloned().ok_or_else(lost)
    }

    fn all(&self, ids: &[String]) -> Result<Vec<LocalText>, ReferenceError> {
        ids.iter().map(|id| self.one(id)).collect()
    }

    /// Nothing is missing where no words are named.
    fn missing(&self, id: &String) -> Result<Option<LocalText>, ReferenceError> {
        if id.is_empty() { Ok(None) } else { self.one(id).map(Some) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRADES: &str = r#"{ "reviewed": { "en": "editors", "de": "none", "ar": "none" },
        "sources": { "s": { "title": "t", "reference": "r", "licence": "l" } },
        "texts": { "register": { "en": "a", "de": "b", "ar": "c" } },
        "trades": [{ "id": "baker", "name": { "en": "a", "de": "b", "ar": "c" }, "occupations": [],
            "source": "s", "date": "2026-11-23", "verified": true }],
        "rules": [{ "country": "DE", "trade": "baker", "answer": "free", "missing": "register", "office": "o", "papers": [],
            "law": "l", "source": "s", "date": "2026-11-23", "verified": true }] }"#;

    #[test]
    fn words_and_trades_that_the_file_lacks_are_refused() {
        assert!(read_trades(TRADES).is_ok());
        let lost = |id: &str| Some(ReferenceError::Dangling { file: TRADES_FILE, id: id.to_owned() });
        let refused = |from: &str, to: &str| read_trades(&TRADES.replacen(from, to, 1)).err();
        assert_eq!(refused(r#""missing": "register""#, r#""missing": "elsewhere""#), lost("elsewhere"));
        assert_eq!(refused(r#""papers": []"#, r#""papers": ["pass"]"#), lost("pass"));
        assert_eq!(refused(r#""trade": "baker""#, r#""trade": "smith""#), lost("smith"));
    }

    #[test]
    fn two_entries_about_one_thing_in_one_country_are_refused() {
        let (head, rule) = TRADES.split_once(r#""rules": ["#).unwrap();
        let rule = rule.trim_end().trim_end_matches('}').trim_end().trim_end_matches(']');
        let again = rule.replacen(r#""answer": "free""#, r#""answer": "licence""#, 1);
        let twice = format!(r#"{head}"rules": [{rule}, {again}] }}"#);
        assert!(matches!(read_trades(&twice), Err(ReferenceError::Duplicate { file: TRADES_FILE, .. })));
    }
}
