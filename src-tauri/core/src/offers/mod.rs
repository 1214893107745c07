//! Providers and offers: who offers something of the six steps, and the thing offered, with its rule.
//!
//! Whether an offer suits a candidate is decided in `matching`.

mod brief;
mod check;
mod directory;
mod export;
mod hsds;
mod import;
mod terms;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::business::{BusinessStage, Sector};
use crate::candidates::DayTime;
use crate::eligibility::{Condition, Rule};
use crate::gaps::GapSubject;
use crate::ids::{OfferId, ProviderId};
use crate::recorded::Recorded;

pub use brief::OfferInBrief;
pub(crate) use check::{check_offer, check_provider};
pub use directory::OfferLine;
pub use export::OffersFileFormat;
pub use import::{ImportSummary, OffersSource, PackageFile, template};
pub use terms::{
    Channel, ContactPerson, CourseLevel, FinanceTerms, MentoringKind, MentoringTerms, OfferDate, OfferStatus,
    OpeningHours, TargetGroup, TrainingTerms, Weekday,
};

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
    /// The people whom one may ask for there.
    pub contacts: Vec<ContactPerson>,
    /// What a file that was imported said beside that, by its name in HSDS 3.0; it is given back at an export.
    #[ts(type = "Record<string, unknown>")]
    pub foreign_fields: BTreeMap<String, serde_json::Value>,
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
    /// When it is open, week by week.
    #[serde(default)]
    pub opening: Vec<OpeningHours>,
    /// The parts of the week at which it can be had; none where nobody asked.
    #[serde(default)]
    pub times: Vec<DayTime>,
    /// The days on which it starts or takes place.
    #[serde(default)]
    pub dates: Vec<OfferDate>,
    /// How many weeks it takes.
    #[serde(default)]
    pub weeks: Option<i64>,
    /// How many people it takes at a time.
    #[serde(default)]
    pub capacity: Option<i64>,
    /// How many places are left, as of the day of confirmation.
    #[serde(default)]
    pub places_left: Option<i64>,
    /// How many weeks people usually wait for it.
    #[serde(default)]
    pub waiting_weeks: Option<i64>,
    /// What it costs the person in whole euros; 0 where it is free.
    #[serde(default)]
    pub cost_euros: Option<i64>,
    /// Whether children are looked after meanwhile.
    #[serde(default)]
    pub childcare: bool,
    /// Whether it can be had now.
    #[serde(default)]
    pub status: OfferStatus,
    /// For whom it was made; this orders and tells, and never decides.
    #[serde(default)]
    pub target_groups: Vec<TargetGroup>,
    /// For whom it was made, in words.
    #[serde(default)]
    pub made_for: String,
    /// The stages of a business that it is meant for; none means all.
    #[serde(default)]
    pub stages: Vec<BusinessStage>,
    /// How one gets in, and what happens then.
    #[serde(default)]
    pub how_to_apply: String,
    /// The papers that are asked for.
    #[serde(default)]
    pub documents: Vec<String>,
    /// What makes it easier to use: a ramp, an interpreter, sign language.
    #[serde(default)]
    pub accessibility: Vec<String>,
    /// The people whom one may ask for, where they are not the provider's.
    #[serde(default)]
    pub contacts: Vec<ContactPerson>,
    /// What belongs to a course.
    #[serde(default)]
    pub training: Option<TrainingTerms>,
    /// What belongs to mentoring.
    #[serde(default)]
    pub mentoring: Option<MentoringTerms>,
    /// What belongs to money.
    #[serde(default)]
    pub finance: Option<FinanceTerms>,
    /// The least amount of money, in whole euros, where it gives or lends money.
    #[serde(default)]
    pub amount_from: Option<i64>,
    /// The greatest amount of money, in whole euros.
    #[serde(default)]
    pub amount_to: Option<i64>,
    /// What it works on: skills, competences of EntreComp, and what a start in the country needs.
    #[serde(default)]
    pub works_on: Vec<GapSubject>,
    /// What it leads to: conditions of other offers that whoever has taken it meets, such as a level of a language.
    #[serde(default)]
    pub leads_to: Vec<Condition>,
    /// Who may take it.
    #[serde(default)]
    pub rule: Rule,
    /// When its facts were last confirmed.
    #[serde(default)]
    pub confirmed_on: Option<NaiveDate>,
    /// By whom.
    #[serde(default)]
    pub confirmed_by: String,
    /// What a file that was imported said beside that, by its name in HSDS 3.0; it is given back at an export.
    #[serde(default)]
    #[ts(type = "Record<string, unknown>")]
    pub foreign_fields: BTreeMap<String, serde_json::Value>,
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
    /// An offer of which nothing is known yet but who gives it, what it is and what it is called.
    pub fn new(provider_id: ProviderId, step: ChainStep, kind: OfferKind, name: impl Into<String>) -> Self {
        Self {
            key: String::new(),
            provider_id,
            step,
            kind,
            name: name.into(),
            names: BTreeMap::new(),
            description: String::new(),
            place: String::new(),
            region: String::new(),
            everywhere: false,
            languages: Vec::new(),
            sectors: Vec::new(),
            cost: String::new(),
            hours: String::new(),
            opening: Vec::new(),
            times: Vec::new(),
            dates: Vec::new(),
            weeks: None,
            capacity: None,
            places_left: None,
            waiting_weeks: None,
            cost_euros: None,
            childcare: false,
            status: OfferStatus::default(),
            target_groups: Vec::new(),
            made_for: String::new(),
            stages: Vec::new(),
            how_to_apply: String::new(),
            documents: Vec::new(),
            accessibility: Vec::new(),
            contacts: Vec::new(),
            training: None,
            mentoring: None,
            finance: None,
            amount_from: None,
            amount_to: None,
            works_on: Vec::new(),
            leads_to: Vec::new(),
            rule: Rule::default(),
            confirmed_on: None,
            confirmed_by: String::new(),
            foreign_fields: BTreeMap::new(),
        }
    }

    /// The name for a reader of the language, and whether it is in that language.
    pub fn name_in(&self, language: &str) -> &str {
        self.names.get(language).unwrap_or(&self.name)
    }
}
