//! What one change would open, over the whole directory: a step of the person's own, another permit, or a day to come; and which
//! questions would decide most.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::prepared::PreparedOffer;
use super::{Person, PreparedDirectory};
use crate::answer::Answer;
use crate::eligibility::{Answers, Condition, ConditionKind, findings};
use crate::ids::OfferId;
use crate::message::{Argument, Message};
use crate::offers::{OfferInBrief, OfferStatus};

/// What would open more, and what to ask next.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Outlook {
    /// Single changes that open offers, the one that opens most first.
    pub openings: Vec<Opening>,
    /// Questions that nobody asked yet, the one that decides most offers first.
    pub questions: Vec<Question>,
}

/// One change, and the offers that it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Opening {
    /// What kind of change it is.
    pub kind: OpeningKind,
    /// What would have to be, as a phrase; for a day to come, nothing but the day.
    pub change: Option<Message>,
    /// From which day on, for a change that comes by itself.
    pub from: Option<NaiveDate>,
    /// The offers that are open then and are not open now.
    pub opens: Vec<OfferInBrief>,
    /// Offers that lead there and are open to the person now, the shortest first.
    pub led_to_by: Vec<OfferInBrief>,
}

/// What kind of change opens offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OpeningKind {
    /// A step of the person's own.
    OwnStep,
    /// Another permit, or a longer one.
    Permit,
    /// Time that passes.
    Time,
}

/// A question that would decide offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Question {
    /// What to ask about.
    pub about: ConditionKind,
    /// Which language or which competence, where it is about one.
    pub of: Option<Argument>,
    /// How many offers it would decide alone.
    pub decides: u32,
    /// For how many offers it is one of several open questions.
    pub helps_decide: u32,
}

/// How many single changes are told.
const MOST_OPENINGS: usize = 12;
/// How far ahead days are looked at: three years.
const DAYS_AHEAD: i64 = 3 * 365;

impl PreparedDirectory {
    /// What would open more for a person, and what to ask next. `later` gives the person as they will be on a day. What was set aside
    /// is not wanted and what cannot be had at present is open to nobody, so neither counts.
    pub fn outlook(
        &self,
        person: &Person,
        today: NaiveDate,
        later: &impl Fn(NaiveDate) -> Person,
        set_aside: &BTreeSet<OfferId>,
    ) -> Outlook {
        let mut answers = Answers::of(&self.table, &person.facts);
        let outcome = |offer: &PreparedOffer| {
            let row = &offer.line.offer;
            let counts = row.details.status == OfferStatus::Active && !set_aside.contains(&row.id);
            counts.then(|| answers.evaluate(&offer.rule))
        };
        let outcomes: Vec<Outcome> = self.offers.iter().map(outcome).collect();
        let mut openings = self.openings_by_change(&mut answers, &outcomes);
        openings.extend(self.openings_by_time(person, today, later, &outcomes));
        openings.sort_by_cached_key(|opening| {
            let ids: Vec<OfferId> = opening.opens.iter().map(|offer| offer.id).collect();
            (std::cmp::Reverse(ids.len()), opening.kind, opening.from, ids)
        });
        openings.truncate(MOST_OPENINGS);
        Outlook { openings, questions: self.questions(&answers, &outcomes) }
    }

    /// For each condition that fails: the offers that are open once it is met.
    fn openings_by_change(&self, answers: &mut Answers<'_>, outcomes: &[Outcome]) -> Vec<Opening> {
        let asking = self.offers_by_fact();
        let mut openings = Vec::new();
        // In their own order a lower level comes before a higher one.
        let mut conditions: Vec<_> = self.table.conditions().collect();
        conditions.sort_by_key(|(_, condition)| *condition);
        for (number, condition) in conditions {
            let Some(kind) = kind_of(condition).filter(|_| answers.to(number) == Answer::No) else {
                continue;
            };
            answers.suppose(&[number]);
            let asking = self.table.fact_of(number).and_then(|fact| asking.get(fact)).map_or(&[][..], Vec::as_slice);
            let opened = asking.iter().filter(|offer| {
                is_closed(outcomes, **offer)
                    && self
                        .offers
                        .get(**offer)
                        .is_some_and(|offer| answers.evaluate_supposed(&offer.rule) == Answer::Yes)
            });
            let opens: Vec<OfferInBrief> = opened.filter_map(|offer| self.brief(*offer)).collect();
            answers.suppose_nothing(&[number]);
            if !opens.is_empty() {
                let led_to_by = self.leading_to(condition, outcomes);
                openings.push(Opening { kind, change: Some(condition.requirement()), from: None, opens, led_to_by });
            }
        }
        without_greater_changes(openings)
    }

    /// For each day on which something begins to hold by itself: the offers that are open from then on.
    fn openings_by_time(
        &self,
        person: &Person,
        today: NaiveDate,
        later: &impl Fn(NaiveDate) -> Person,
        outcomes: &[Outcome],
    ) -> Vec<Opening> {
        let mut opened: BTreeSet<usize> = BTreeSet::new();
        let mut openings = Vec::new();
        for day in self.days_of_change(person, today, later) {
            let then = later(day);
            let answers = Answers::of(&self.table, &then.facts);
            let is_new = |(number, offer): (usize, &PreparedOffer)| {
                let fresh = is_closed(outcomes, number) && !opened.contains(&number);
                (fresh && answers.evaluate(&offer.rule) == Answer::Yes).then_some(number)
            };
            let new: Vec<usize> = self.offers.iter().enumerate().filter_map(is_new).collect();
            if !new.is_empty() {
                let opens = new.iter().filter_map(|number| self.brief(*number)).collect();
                openings.push(Opening {
                    kind: OpeningKind::Time,
                    change: None,
                    from: Some(day),
                    opens,
                    led_to_by: Vec::new(),
                });
                opened.extend(new);
            }
        }
        openings
    }

    /// The days within three years on which the answer to a condition about age or years in the country turns to yes.
    fn days_of_change(
        &self,
        person: &Person,
        today: NaiveDate,
        later: &impl Fn(NaiveDate) -> Person,
    ) -> Vec<NaiveDate> {
        let by_time = self.table.conditions().filter(|(_, condition)| {
            let comes = matches!(condition, Condition::Age { .. } | Condition::YearsInCountry { .. });
            comes && person.facts.answer(condition) == Answer::No
        });
        let waiting: Vec<&Condition> = by_time.map(|(_, condition)| condition).collect();
        let mut days: BTreeSet<NaiveDate> = BTreeSet::new();
        for condition in waiting {
            let holds = |days: i64| {
                let day = today.checked_add_signed(chrono::TimeDelta::days(days))?;
                (later(day).facts.answer(condition) == Answer::Yes).then_some(day)
            };
            // Years only grow, so the first day is found by halving; a condition that has an upper bound may have passed again.
            let (mut before, mut after) = (0, DAYS_AHEAD);
            if holds(after).is_none() {
                continue;
            }
            while after - before > 1 {
                let middle = i64::midpoint(before, after);
                if holds(middle).is_some() { after = middle } else { before = middle }
            }
            days.extend(holds(after));
        }
        days.into_iter().collect()
    }

    /// For each fact that the table knows, the offers whose rule asks about it.
    fn offers_by_fact(&self) -> Vec<Vec<usize>> {
        let mut asking = vec![Vec::new(); self.table.facts()];
        for (number, offer) in self.offers.iter().enumerate() {
            for condition in offer.rule.conditions() {
                let offers = self.table.fact_of(*condition).and_then(|fact| asking.get_mut(fact));
                if let Some(offers) = offers.filter(|offers: &&mut Vec<usize>| offers.last() != Some(&number)) {
                    offers.push(number);
                }
            }
        }
        asking
    }

    /// Offers that are open now and lead to a condition: whoever has taken them meets it.
    fn leading_to(&self, condition: &Condition, outcomes: &[Outcome]) -> Vec<OfferInBrief> {
        let leads = |(offer, outcome): (&PreparedOffer, &Outcome)| {
            let leads_there = || offer.line.offer.details.leads_to.iter().any(|result| result.implies(condition));
            (*outcome == Some(Answer::Yes) && leads_there()).then(|| OfferInBrief::of(&offer.line.offer))
        };
        let mut leading: Vec<OfferInBrief> = self.offers.iter().zip(outcomes).filter_map(leads).collect();
        leading.sort_by_key(|offer| (offer.weeks.unwrap_or(i64::MAX), offer.id));
        leading
    }

    /// The questions whose answers would decide offers that are undecided.
    fn questions(&self, answers: &Answers<'_>, outcomes: &[Outcome]) -> Vec<Question> {
        let mut questions: BTreeMap<(ConditionKind, &str), Question> = BTreeMap::new();
        let undecided = self.offers.iter().zip(outcomes).filter(|(_, outcome)| **outcome == Some(Answer::NotKnown));
        for (offer, _) in undecided {
            let open = findings(&offer.rule, &|number| answers.to(*number)).into_iter();
            let open = open.filter(|finding| finding.answer == Answer::NotKnown);
            let conditions = open.filter_map(|finding| self.table.condition(*finding.condition));
            let asked: BTreeMap<_, &Condition> = conditions.map(|one| (asked_about(one), one)).collect();
            let alone = asked.len() == 1;
            for (about, condition) in asked {
                let question = questions.entry(about).or_insert_with(|| Question::about(condition));
                *(if alone { &mut question.decides } else { &mut question.helps_decide }) += 1;
            }
        }
        let mut questions: Vec<Question> = questions.into_values().collect();
        questions
            .sort_by_key(|question| (std::cmp::Reverse((question.decides, question.helps_decide)), question.about));
        questions
    }

    fn brief(&self, number: usize) -> Option<OfferInBrief> {
        self.offers.get(number).map(|offer| OfferInBrief::of(&offer.line.offer))
    }
}

impl Question {
    fn about(condition: &Condition) -> Self {
        let of = match condition {
            Condition::Language { language, .. } => Some(Argument::Language(language.clone())),
            Condition::Competence { label, .. } => Some(Argument::Text(label.clone())),
            _ => None,
        };
        Self { about: condition.kind(), of, decides: 0, helps_decide: 0 }
    }
}

/// What one answer tells. How far away places are is told by one answer: where the person lives.
fn asked_about(condition: &Condition) -> (ConditionKind, &str) {
    match condition.asked() {
        (ConditionKind::Distance, _) => (ConditionKind::Distance, ""),
        asked => asked,
    }
}

/// Whether the person may take an offer today; none where the offer does not count.
type Outcome = Option<Answer>;

fn is_closed(outcomes: &[Outcome], number: usize) -> bool {
    outcomes.get(number).copied().flatten().is_some_and(|answer| answer != Answer::Yes)
}

const fn kind_of(condition: &Condition) -> Option<OpeningKind> {
    match condition {
        Condition::SelfEmploymentAllowed {} | Condition::ResidenceDaysLeft { .. } | Condition::ResidenceKind { .. } => {
            Some(OpeningKind::Permit)
        }
        _ if condition.can_be_worked_on() => Some(OpeningKind::OwnStep),
        _ => None,
    }
}

/// Of changes of one kind that open the very same offers, the first one only, which is the smallest.
fn without_greater_changes(openings: Vec<Opening>) -> Vec<Opening> {
    let mut seen: BTreeSet<(OpeningKind, Vec<OfferId>)> = BTreeSet::new();
    let ids = |opening: &Opening| opening.opens.iter().map(|offer| offer.id).collect();
    openings.into_iter().filter(|opening| seen.insert((opening.kind, ids(opening)))).collect()
}
