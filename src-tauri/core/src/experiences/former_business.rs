//! The facts of a business that a person ran: what a trainer, a mentor and a lender ask first.
//!
//! Years and place are the experience's own. Why it ended is one of a few plain reasons and no story: what drove somebody
//! out of a country has no place here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::business::Sector;
use crate::checks::{Checks, LONGEST_TEXT};

/// The most people that a business of one's own is taken to have employed; more is a slip.
const MOST_STAFF: i64 = 10_000;

/// The facts of a former business. Every one of them may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct FormerBusiness {
    /// The branch.
    pub sector: Option<Sector>,
    /// In which form it was run.
    pub legal_form: Option<LegalForm>,
    /// How many people worked there beside the person, at the busiest time.
    pub staff: Option<i64>,
    /// Who bought.
    pub customers: String,
    /// From whom goods and material came.
    pub suppliers: String,
    /// What it took in a usual year.
    pub turnover: Option<TurnoverBand>,
    /// What the person did without anybody's help.
    pub done_alone: String,
    /// Why it ended.
    pub end_reason: Option<EndReason>,
}

/// In which form a business was run, in words that fit any country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LegalForm {
    /// It was registered nowhere.
    NotRegistered,
    /// One person's business.
    SoleTrader,
    /// A business of the family.
    FamilyBusiness,
    /// Several persons together.
    Partnership,
    /// A company with a capital of its own.
    Company,
    /// A cooperative.
    Cooperative,
}

/// What a business took in a usual year, in euros of today. The bounds are our own: they part a side income, a living for
/// one, a living for a family, a business with staff, and more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TurnoverBand {
    /// Less than 5,000.
    #[serde(rename = "below_5000")]
    Below5000,
    /// From 5,000 to below 20,000.
    #[serde(rename = "from_5000")]
    From5000,
    /// From 20,000 to below 50,000.
    #[serde(rename = "from_20000")]
    From20000,
    /// From 50,000 to below 200,000.
    #[serde(rename = "from_50000")]
    From50000,
    /// From 200,000 on.
    #[serde(rename = "from_200000")]
    From200000,
}

/// Why a business ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EndReason {
    /// The person moved away.
    Moved,
    /// Somebody else runs it now.
    HandedOver,
    /// It brought in too little.
    TooLittleIncome,
    /// Place, goods or tools were lost.
    Lost,
    /// The person wanted to do something else.
    OtherPlans,
}

impl FormerBusiness {
    pub(super) fn check(&self, checks: &mut Checks<'_>) {
        if let Some(staff) = self.staff {
            checks.number("former_business.staff", staff, 0, MOST_STAFF);
        }
        checks.text("former_business.customers", &self.customers, LONGEST_TEXT);
        checks.text("former_business.suppliers", &self.suppliers, LONGEST_TEXT);
        checks.text("former_business.done_alone", &self.done_alone, LONGEST_TEXT);
    }
}
