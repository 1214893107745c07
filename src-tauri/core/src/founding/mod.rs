//! Whether a person may found a business here: what the kind of permit allows and what the trade asks, by country.
//!
//! Entries ship with the program, and a desk can put its own in their place. None of them is advice: what nobody looked up in a
//! source decides nothing, and what stands on the permit itself goes before every entry.

mod may_found;
mod rules;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::candidates::ResidenceKind;
use crate::checks::{Checks, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::ids::FoundingRuleId;
use crate::recorded::Recorded;
use crate::text::is_blank;

pub use may_found::{FoundingHalf, FoundingVerdict, MayFound, may_found, self_employment};
pub use rules::{FoundingRuleLine, KeptFoundingRule};

/// An entry of a desk's own, as the vault keeps it.
pub type FoundingRule = Recorded<FoundingRuleId, FoundingRuleDetails>;

/// The most papers that an entry lists.
const MOST_PAPERS: usize = 20;

/// The fields of an entry of a desk's own. It takes the place of the one that ships about the same thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FoundingRuleDetails {
    /// The country in which it holds.
    pub country: String,
    /// What it is about, and what it says.
    pub answer: FoundingAnswer,
    /// The language of the words below.
    #[serde(default)]
    pub language: String,
    /// What is missing or to be done; empty where nothing is.
    #[serde(default)]
    pub missing: String,
    /// The office that decides or knows, by its own name.
    #[serde(default)]
    pub office: String,
    /// The papers to bring.
    #[serde(default)]
    pub papers: Vec<String>,
    /// The law and its paragraph.
    #[serde(default)]
    pub law: String,
    /// Where it was looked up.
    pub source: String,
    /// On which day.
    #[serde(default)]
    pub checked_on: Option<NaiveDate>,
    /// By whom.
    #[serde(default)]
    pub checked_by: String,
    /// Whether it was found in the source.
    #[serde(default)]
    pub verified: bool,
}

/// What an entry is about, and what it says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "about", rename_all = "snake_case", deny_unknown_fields)]
pub enum FoundingAnswer {
    /// A kind of permit.
    Residence {
        /// The kind.
        kind: ResidenceKind,
        /// What it says about self-employment.
        answer: ResidenceAnswer,
    },
    /// A trade.
    Trade {
        /// Its id in the reference list.
        trade: String,
        /// What it asks of whoever runs a business in it.
        answer: TradeAnswer,
    },
}

/// What a kind of permit says about self-employment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ResidenceAnswer {
    /// It allows it.
    Allowed,
    /// A permission or another permit is needed.
    PermitNeeded,
    /// It does not allow it.
    NotAllowed,
    /// It differs from case to case.
    Depends,
}

/// What a trade asks of whoever runs a business in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TradeAnswer {
    /// Nothing.
    Free,
    /// That the business is registered.
    Registration,
    /// A licence.
    Licence,
    /// A master's certificate, or a qualified person who leads the work.
    QualifiedPerson,
}

/// What an entry is about, without what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FoundingSubject<'a> {
    /// A kind of permit.
    Residence(ResidenceKind),
    /// A trade, by its id.
    Trade(&'a str),
}

impl FoundingAnswer {
    /// What it is about.
    pub(crate) fn subject(&self) -> FoundingSubject<'_> {
        match self {
            Self::Residence { kind, .. } => FoundingSubject::Residence(*kind),
            Self::Trade { trade, .. } => FoundingSubject::Trade(trade),
        }
    }
}

impl FoundingRuleDetails {
    fn check(&self, checks: &mut Checks<'_>) {
        checks.needed_text("country", &self.country, LONGEST_NAME);
        checks.country("country", &self.country);
        if let FoundingAnswer::Trade { trade, .. } = &self.answer {
            checks.needed_text("answer.trade", trade, LONGEST_NAME);
            checks.trade("answer.trade", trade);
        }
        checks.language("language", &self.language);
        checks.text("missing", &self.missing, LONGEST_TEXT);
        checks.text("office", &self.office, LONGEST_NAME);
        let most = ProblemKind::OutOfRange { at_least: 0, at_most: i64::try_from(MOST_PAPERS).unwrap_or(i64::MAX) };
        checks.require(self.papers.len() <= MOST_PAPERS, "papers", most);
        for (number, paper) in self.papers.iter().enumerate() {
            checks.needed_text(&format!("papers.{number}"), paper, LONGEST_NAME);
        }
        checks.text("law", &self.law, LONGEST_NAME);
        checks.needed_text("source", &self.source, LONGEST_NAME);
        checks.past_date("checked_on", self.checked_on.map(Into::into));
        checks.text("checked_by", &self.checked_by, LONGEST_NAME);
        // Whoever calls an entry verified stands for it with a name and a day.
        let needed = || ProblemKind::NeededWith { other: "verified".into() };
        checks.require(!self.verified || self.checked_on.is_some(), "checked_on", needed());
        checks.require(!self.verified || !is_blank(&self.checked_by), "checked_by", needed());
    }
}
