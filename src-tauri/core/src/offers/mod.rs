//! Providers and offers: who offers something of the six steps, and the thing offered, with its rule.
//!
//! Whether an offer suits a candidate is decided in `matching`.

mod directory;
mod import;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::business::Sector;
use crate::checks::{Checks, LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::eligibility::Rule;
use crate::gaps::GapSubject;
use crate::ids::{OfferId, ProviderId};
use crate::partial_date::PartialDate;
use crate::recorded::Recorded;

pub use directory::OfferLine;
pub use import::ImportSummary;

/// A provider as the vault keeps it.
pub type Provider = Recorded<ProviderId, ProviderDetails>;

/// An offer as the vault keeps it.
pub type Offer = Recorded<OfferId, OfferDetails>;

/// The fields of a provider.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ProviderDetails {
    /// The name under which imported files speak of it; empty for one typed by hand.
    pub key: String,
    /// The organisation's or person's name.
    pub name: String,
    /// What it does.
    pub description: String,
    /// The place.
    pub place: String,
    /// The region.
    pub region: String,
    /// The postal address.
    pub address: String,
    /// The telephone number.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
    /// The web address.
    pub website: String,
}

/// The fields of an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfferDetails {
    /// The name under which imported files speak of it; empty for one typed by hand.
    #[serde(default)]
    pub key: String,
    /// Who offers it.
    pub provider_id: ProviderId,
    /// The step of the chain that it belongs to.
    pub step: ChainStep,
    /// What kind of offer it is.
    pub kind: OfferKind,
    /// Its name.
    pub name: String,
    /// Its name for readers of other languages, by language code.
    #[serde(default)]
    #[ts(type = "Record<string, string>")]
    pub names: BTreeMap<String, String>,
    /// What it is.
    #[serde(default)]
    pub description: String,
    /// Where it takes place.
    #[serde(default)]
    pub place: String,
    /// The region that it serves.
    #[serde(default)]
    pub region: String,
    /// Whether it can be had from everywhere, such as online.
    #[serde(default)]
    pub everywhere: bool,
    /// The languages in which it is given.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The branches that it is meant for; none means all.
    #[serde(default)]
    pub sectors: Vec<Sector>,
    /// What it costs the person, in words.
    #[serde(default)]
    pub cost: String,
    /// When it takes place, in words.
    #[serde(default)]
    pub hours: String,
    /// The next start.
    #[serde(default)]
    pub starts_on: Option<NaiveDate>,
    /// The least amount of money, in whole euros, where it gives or lends money.
    #[serde(default)]
    pub amount_from: Option<i64>,
    /// The greatest amount of money, in whole euros.
    #[serde(default)]
    pub amount_to: Option<i64>,
    /// What it works on: skills, competences of EntreComp, and what a start in the country needs.
    #[serde(default)]
    pub works_on: Vec<GapSubject>,
    /// Who may take it.
    #[serde(default)]
    pub rule: Rule,
    /// When its facts were last confirmed.
    #[serde(default)]
    pub confirmed_on: Option<NaiveDate>,
    /// By whom.
    #[serde(default)]
    pub confirmed_by: String,
}

/// The six steps of the chain, a to f.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChainStep {
    /// a. Competence assessment.
    CompetenceAssessment,
    /// b. Entrepreneurship training.
    EntrepreneurshipTraining,
    /// c. Mentoring.
    Mentoring,
    /// d. Information desks and campaigns.
    Information,
    /// e. Networking.
    Networking,
    /// f. Access to finance.
    Finance,
}

/// What kind of offer it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    /// An assessment, validation or recognition procedure.
    Assessment,
    /// A course.
    Course,
    /// Coaching of one person.
    Coaching,
    /// A person who accompanies a founder.
    Mentor,
    /// A desk that informs.
    InformationDesk,
    /// A campaign.
    Campaign,
    /// An event.
    Event,
    /// A club or circle.
    Club,
    /// A room or workplace.
    Space,
    /// A loan.
    Loan,
    /// A grant.
    Grant,
    /// A guarantee.
    Guarantee,
    /// Help with applying for money.
    HelpWithApplying,
    /// Premises or equipment for free or at low cost.
    Premises,
}

impl OfferDetails {
    /// The name for a reader of the language, and whether it is in that language.
    pub fn name_in(&self, language: &str) -> &str {
        self.names.get(language).unwrap_or(&self.name)
    }
}

pub(crate) fn check_provider(provider: &ProviderDetails, checks: &mut Checks<'_>) {
    checks.text("key", &provider.key, LONGEST_NAME);
    checks.needed_text("name", &provider.name, LONGEST_NAME);
    checks.text("description", &provider.description, LONGEST_TEXT);
    for (field, text) in [
        ("place", &provider.place),
        ("region", &provider.region),
        ("address", &provider.address),
        ("phone", &provider.phone),
        ("email", &provider.email),
        ("website", &provider.website),
    ] {
        checks.text(field, text, LONGEST_LINE);
    }
}

pub(crate) fn check_offer(offer: &OfferDetails, checks: &mut Checks<'_>) {
    checks.text("key", &offer.key, LONGEST_NAME);
    checks.needed_text("name", &offer.name, LONGEST_NAME);
    for (language, name) in &offer.names {
        checks.language("names", language);
        checks.needed_text("names", name, LONGEST_NAME);
    }
    for (number, subject) in offer.works_on.iter().enumerate() {
        subject.check(&format!("works_on.{number}"), checks);
    }
    checks.text("description", &offer.description, LONGEST_TEXT);
    for (field, text) in [
        ("place", &offer.place),
        ("region", &offer.region),
        ("cost", &offer.cost),
        ("hours", &offer.hours),
        ("confirmed_by", &offer.confirmed_by),
    ] {
        checks.text(field, text, LONGEST_LINE);
    }
    for language in &offer.languages {
        checks.language("languages", language);
    }
    for (field, amount) in [("amount_from", offer.amount_from), ("amount_to", offer.amount_to)] {
        if let Some(amount) = amount {
            checks.number(field, amount, 0, 100_000_000);
        }
    }
    if let (Some(from), Some(to)) = (offer.amount_from, offer.amount_to) {
        checks.require(from <= to, "amount_to", ProblemKind::ContradictsField { other: "amount_from".into() });
    }
    checks.past_date("confirmed_on", offer.confirmed_on.map(PartialDate::from));
    offer.rule.check(checks, "rule");
}
