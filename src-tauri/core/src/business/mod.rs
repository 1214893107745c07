//! The business idea: what, for whom, where, at which stage, with how much money.

mod finance;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::checks::{Checks, LONGEST_NAME, LONGEST_TEXT};
use crate::entries::Entry;
use crate::ids::{BusinessIdeaId, CandidateId};
use crate::operation::Operation;
use crate::recorded::Recorded;

pub use finance::FinanceRequest;

/// A business idea as the vault keeps it; a candidate has one at most.
pub type BusinessIdea = Recorded<BusinessIdeaId, BusinessIdeaDetails>;

/// The most money that a founder's first plan is taken to mean, in euros; more is a slip.
const MOST_EUROS: i64 = 10_000_000;

/// The fields of a business idea.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BusinessIdeaDetails {
    /// Whose idea it is.
    pub candidate_id: CandidateId,
    /// What is made or done, in the person's words.
    pub what: String,
    /// The language of these words.
    #[serde(default)]
    pub language: String,
    /// The same for readers of other languages, by language code.
    #[serde(default)]
    #[ts(type = "Record<string, string>")]
    pub translations: std::collections::BTreeMap<String, String>,
    /// For whom.
    #[serde(default)]
    pub for_whom: String,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// The branch.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// The trade, by its id in the reference list of trades that countries regulate; empty where none of them fits or nobody asked.
    #[serde(default)]
    pub trade: String,
    /// How far it is.
    #[serde(default)]
    pub stage: Option<BusinessStage>,
    /// The money needed to start, in whole euros.
    #[serde(default)]
    pub amount_needed: Option<i64>,
    /// The person's own money in it, in whole euros.
    #[serde(default)]
    pub own_share: Option<i64>,
    /// Whether a written plan is at hand.
    #[serde(default)]
    pub plan_at_hand: Answer,
    /// Whether the business is registered.
    #[serde(default)]
    pub registered: Answer,
    /// What else a lender asks.
    #[serde(default)]
    pub finance: FinanceRequest,
}

/// A branch of business. The comment names the divisions of NACE Rev. 2 that it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Food made or served: 10, 11, 56.
    FoodAndCatering,
    /// Retail and markets: 47.
    Retail,
    /// Textiles, clothes, leather, wood and other crafts: 13 to 16, 31, 32.
    Crafts,
    /// Building and finishing: 41 to 43.
    Building,
    /// Repair of vehicles: 45.
    VehicleRepair,
    /// Hairdressing and beauty: 96.
    HairAndBeauty,
    /// Cleaning and services to buildings: 81.
    Cleaning,
    /// Transport and delivery: 49, 53.
    Transport,
    /// Bookkeeping, consultancy, languages and other office services: 69 to 74, 82.
    BusinessServices,
    /// Information technology: 62, 63.
    InformationTechnology,
    /// Care, health and education: 85 to 88.
    CareAndEducation,
    /// Anything else.
    Other,
}

/// How far a business is, the earliest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BusinessStage {
    /// An idea, nothing on paper.
    Idea,
    /// Being planned.
    Planning,
    /// Ready to start.
    ReadyToStart,
    /// Started, up to about three years ago.
    Started,
    /// Running for longer, and growing.
    Established,
}

impl Entry for BusinessIdeaDetails {
    const ADD: Operation = Operation::AddBusinessIdea;
    const CHANGE: Operation = Operation::ChangeBusinessIdea;
    const REMOVE: Option<Operation> = Some(Operation::RemoveBusinessIdea);
    const ONE_A_CANDIDATE: bool = true;

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.needed_text("what", &self.what, LONGEST_TEXT);
        checks.language("language", &self.language);
        checks.translations("translations", &self.translations, LONGEST_TEXT);
        checks.text("for_whom", &self.for_whom, LONGEST_TEXT);
        checks.text("place", &self.place, LONGEST_NAME);
        checks.trade("trade", &self.trade);
        if let Some(amount) = self.amount_needed {
            checks.number("amount_needed", amount, 0, MOST_EUROS);
        }
        if let Some(share) = self.own_share {
            checks.number("own_share", share, 0, MOST_EUROS);
        }
        self.finance.check(checks);
    }
}
