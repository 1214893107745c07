//! One answer from two halves: what the permit allows, and what the trade asks.
//!
//! The answer is a help for a talk and no decision of an office. An entry that is not reliable makes a half neither worse than
//! *unknown* nor better than *probably*; either way the office to ask is named.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FoundingAnswer, FoundingRuleLine, FoundingSubject, ResidenceAnswer, TradeAnswer};
use crate::answer::Answer;
use crate::candidates::{CandidateFile, ResidenceKind, ResidenceTitle};
use crate::desk::Desk;
use crate::error::Result;
use crate::ids::CandidateId;
use crate::message::{Argument, Message, term};
use crate::reference::{Reference, Trade};

/// Offices take weeks to extend a permit, so three months are soon. The head of the file counts alike.
const SOON_DAYS: i64 = 90;

/// Whether a person may found a business in the country of the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MayFound {
    /// The country of the desk; empty where it is not set.
    pub country: String,
    /// The answer, which is the less sure of the two halves.
    pub verdict: FoundingVerdict,
    /// What the permit allows.
    pub residence: FoundingHalf,
    /// What the trade asks.
    pub trade: FoundingHalf,
    /// That the permit has ended or ends soon.
    pub permit_end: Option<Message>,
}

/// One half of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundingHalf {
    /// The answer of this half.
    pub verdict: FoundingVerdict,
    /// Why, as a sentence.
    pub because: Message,
    /// The entry that it rests on or stands beside.
    pub rule: Option<FoundingRuleLine>,
    /// The office to check with; empty where the answer is sure or nobody knows which office it is.
    pub check_with: String,
}

/// An answer, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FoundingVerdict {
    /// Yes.
    Yes,
    /// Yes, once a step is done.
    WithStep,
    /// Probably, but nobody looked it up: check with the office.
    Probably,
    /// Not known: check with the office.
    Unknown,
    /// No, as things stand.
    No,
}

/// Puts the two halves together. Each entry is the one about the person's permit or trade, as it holds in the country.
pub fn may_found(
    file: &CandidateFile,
    country: &str,
    (permit_rule, trade_rule): (Option<FoundingRuleLine>, Option<FoundingRuleLine>),
    reference: &Reference,
    today: NaiveDate,
) -> MayFound {
    let permit_office = reference.permit_office(country);
    let residence =
        residence_half(&file.candidate.details.residence, country, permit_rule, today).or_ask(permit_office);
    let trade = trade_half(file, country, trade_rule, reference);
    MayFound {
        country: country.to_owned(),
        verdict: residence.verdict.max(trade.verdict),
        residence,
        trade,
        permit_end: permit_end(&file.candidate.details.residence, today),
    }
}

/// Whether a permit allows self-employment, as rules of offers ask: what stands on it, and else what a reliable entry says.
pub fn self_employment(permit: &ResidenceTitle, rule: Option<&FoundingRuleLine>, today: NaiveDate) -> Answer {
    let by_rule = || match rule.filter(|rule| rule.is_reliable()).map(|rule| &rule.answer) {
        Some(FoundingAnswer::Residence { answer: ResidenceAnswer::Allowed, .. }) => Answer::Yes,
        Some(FoundingAnswer::Residence { answer: ResidenceAnswer::NotAllowed, .. }) => Answer::No,
        _ => Answer::NotKnown,
    };
    match permit.self_employment {
        // What an ended permit said tells nothing about today.
        _ if has_ended(permit, today) => Answer::NotKnown,
        Answer::NotKnown => by_rule(),
        known => known,
    }
}

fn residence_half(
    permit: &ResidenceTitle,
    country: &str,
    rule: Option<FoundingRuleLine>,
    today: NaiveDate,
) -> FoundingHalf {
    let because = |id: &str| Message::new(format!("founding-because-{id}"));
    // What an ended permit said tells nothing about today.
    if has_ended(permit, today) {
        return FoundingHalf::of(FoundingVerdict::Unknown, because("permit-ended"), rule);
    }
    match (permit.self_employment, permit.kind, rule) {
        (Answer::Yes, _, _) => FoundingHalf::of(FoundingVerdict::Yes, because("permit-yes"), None),
        (Answer::No, _, rule) => FoundingHalf::of(FoundingVerdict::No, because("permit-no"), rule),
        (Answer::NotKnown, None, rule) => FoundingHalf::of(FoundingVerdict::Unknown, because("no-permit"), rule),
        (Answer::NotKnown, Some(_), None) => FoundingHalf::no_entry(country),
        (Answer::NotKnown, Some(kind), Some(rule)) => {
            FoundingHalf::by_entry(rule, Argument::Term(term("residence-kind", &kind)), country)
        }
    }
}

fn trade_half(
    file: &CandidateFile,
    country: &str,
    rule: Option<FoundingRuleLine>,
    reference: &Reference,
) -> FoundingHalf {
    let idea = file.business_idea.as_ref().map(|idea| &idea.details);
    let because = |id: &str| Message::new(format!("founding-because-{id}"));
    let Some(trade) = idea.and_then(|idea| reference.trade(&idea.trade)) else {
        return FoundingHalf::of(FoundingVerdict::Unknown, because("no-trade"), None);
    };
    let registered = idea.is_some_and(|idea| idea.registered == Answer::Yes);
    match rule {
        None => FoundingHalf::no_entry(country),
        Some(rule) if registered && rule.is_reliable() && asks_for_registration(&rule) => {
            FoundingHalf::of(FoundingVerdict::Yes, because("registered"), Some(rule))
        }
        Some(rule) => FoundingHalf::by_entry(rule, Argument::Named(trade.names()), country),
    }
}

const fn asks_for_registration(rule: &FoundingRuleLine) -> bool {
    matches!(rule.answer, FoundingAnswer::Trade { answer: TradeAnswer::Registration, .. })
}

impl FoundingHalf {
    fn of(verdict: FoundingVerdict, because: Message, rule: Option<FoundingRuleLine>) -> Self {
        let is_open = matches!(verdict, FoundingVerdict::Probably | FoundingVerdict::Unknown);
        let office = rule.as_ref().filter(|_| is_open).map(|rule| rule.office.clone());
        Self { verdict, because, rule, check_with: office.unwrap_or_default() }
    }

    /// Names the office where no entry did.
    fn or_ask(mut self, office: Option<&str>) -> Self {
        if self.verdict == FoundingVerdict::Unknown && self.check_with.is_empty() {
            self.check_with = office.unwrap_or_default().to_owned();
        }
        self
    }

    fn no_entry(country: &str) -> Self {
        let because = match country {
            "" => Message::new("founding-because-no-country"),
            country => Message::new("founding-because-no-entry").with("country", Argument::Country(country.to_owned())),
        };
        Self::of(FoundingVerdict::Unknown, because, None)
    }

    fn by_entry(rule: FoundingRuleLine, subject: Argument, country: &str) -> Self {
        let answer = match &rule.answer {
            FoundingAnswer::Residence { answer, .. } => term("founding-answer", answer),
            FoundingAnswer::Trade { answer, .. } => term("founding-answer", answer),
        };
        let because = Message::new("founding-because-entry")
            .with("subject", subject)
            .with("country", Argument::Country(country.to_owned()))
            .with("answer", Argument::Term(answer));
        Self::of(FoundingVerdict::by(&rule), because, Some(rule))
    }
}

impl FoundingVerdict {
    /// What an entry comes to.
    fn by(rule: &FoundingRuleLine) -> Self {
        let (says, is_hopeful) = match &rule.answer {
            FoundingAnswer::Residence { answer, .. } => match answer {
                ResidenceAnswer::Allowed => (Self::Yes, true),
                ResidenceAnswer::PermitNeeded => (Self::WithStep, false),
                ResidenceAnswer::Depends => (Self::Unknown, false),
                ResidenceAnswer::NotAllowed => (Self::No, false),
            },
            FoundingAnswer::Trade { answer, .. } => match answer {
                TradeAnswer::Free => (Self::Yes, true),
                TradeAnswer::Registration => (Self::WithStep, true),
                TradeAnswer::Licence | TradeAnswer::QualifiedPerson => (Self::WithStep, false),
            },
        };
        match (rule.is_reliable(), is_hopeful) {
            (true, _) => says,
            (false, true) => Self::Probably,
            (false, false) => Self::Unknown,
        }
    }
}

/// Whoever moves freely needs no permit, so none of theirs can end.
fn has_ended(permit: &ResidenceTitle, today: NaiveDate) -> bool {
    permit.kind != Some(ResidenceKind::FreeMovement) && permit.days_left(today).is_some_and(|days| days < 0)
}

fn permit_end(permit: &ResidenceTitle, today: NaiveDate) -> Option<Message> {
    let (days, until) = permit.days_left(today).zip(permit.valid_until)?;
    let told = |id: &str| Message::new(id).with("date", Argument::Date(until.into()));
    match days {
        _ if permit.kind == Some(ResidenceKind::FreeMovement) => None,
        ..0 => Some(told("founding-permit-ended")),
        0..SOON_DAYS => Some(told("founding-permit-ends-soon").number("days", days)),
        _ => None,
    }
}

impl Desk {
    /// Whether a person may found a business in the country of the desk.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn may_found(&self, candidate_id: CandidateId) -> Result<MayFound> {
        let file = self.candidate_file(candidate_id)?;
        let country = self.details()?.details.country;
        let trade = file.business_idea.as_ref().map(|idea| idea.details.trade.as_str());
        let trade_rule = match trade.filter(|trade| !trade.is_empty()) {
            Some(trade) => self.founding_rule(&country, FoundingSubject::Trade(trade))?,
            None => None,
        };
        let permit_rule = self.permit_rule(&file.candidate.details.residence)?;
        Ok(may_found(&file, &country, (permit_rule, trade_rule), self.reference(), self.today()))
    }

    /// The entry about a permit of this kind in the country of the desk.
    pub(crate) fn permit_rule(&self, permit: &ResidenceTitle) -> Result<Option<FoundingRuleLine>> {
        let Some(kind) = permit.kind else {
            return Ok(None);
        };
        let country = self.details()?.details.country;
        self.founding_rule(&country, FoundingSubject::Residence(kind))
    }
}

impl Trade {
    /// Its names by language code.
    fn names(&self) -> std::collections::BTreeMap<String, String> {
        self.name.by_language()
    }
}
