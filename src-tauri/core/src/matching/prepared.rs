//! The directory made ready for matching: every rule by the numbers of its conditions, so that one person is matched with thousands of
//! offers in a few milliseconds. What it finds is the same as if each offer were looked at alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::practical::{Practical, folded_region, practical};
use super::{Match, MatchDecision, Person, Polarity, Reason, Verdict, Weights};
use crate::answer::Answer;
use crate::eligibility::{Answers, ConditionTable, Finding, NumberedRule, Unlock, visit_findings};
use crate::ids::OfferId;
use crate::message::Message;
use crate::offers::{OfferLine, OfferStatus};

/// A directory whose rules are numbered.
#[derive(Debug, Default)]
pub struct PreparedDirectory {
    pub(super) offers: Vec<PreparedOffer>,
    pub(super) table: ConditionTable,
}

#[derive(Debug)]
pub(super) struct PreparedOffer {
    pub(super) line: Arc<OfferLine>,
    pub(super) rule: NumberedRule,
    pub(super) region: String,
}

/// Where an offer stands for a person: everything that the order needs, and no reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The offer, by its place in the directory.
    pub offer: u32,
    /// Whether the person may take it.
    pub verdict: Verdict,
    /// How well it fits in practice.
    pub fit: i64,
    /// For a near miss: what would open it.
    pub unlock: Option<Unlock>,
}

impl PreparedDirectory {
    /// Makes a directory ready; the lines keep their order.
    pub fn of(lines: Vec<OfferLine>) -> Self {
        let mut table = ConditionTable::default();
        let prepare = |line: OfferLine| PreparedOffer {
            rule: table.take_in(&line.offer.details.rule),
            region: folded_region(&line),
            line: Arc::new(line),
        };
        let offers = lines.into_iter().map(prepare).collect();
        Self { offers, table }
    }

    /// Where every offer stands for a person, in the order in which matches are shown.
    pub fn ranked(&self, person: &Person, weights: Weights) -> Vec<Standing> {
        let mut answers = Answers::of(&self.table, &person.facts);
        let standing = |(number, offer): (u32, &PreparedOffer)| {
            let mut fit = 0;
            practical(&offer.line, &offer.region, person, weights, &mut |_, polarity, weight| {
                fit += polarity.counted(weight);
            });
            let standing = Standing::of(number, offer, &mut answers, fit);
            (offer.rank(&standing), standing)
        };
        let mut standings: Vec<(u64, Standing)> = (0..).zip(&self.offers).map(standing).collect();
        standings.sort_unstable_by_key(|(rank, standing)| (*rank, standing.offer));
        standings.into_iter().map(|(_, standing)| standing).collect()
    }

    /// Every offer with its verdict and reasons, in the order in which matches are shown.
    pub fn matches(&self, person: &Person, weights: Weights, decisions: &[MatchDecision]) -> Vec<Match> {
        let mut describer = self.describer(person, weights, decisions);
        let mut ranks: Vec<(u64, u32)> = Vec::with_capacity(self.offers.len());
        // The offers are gone through as they lie in memory and put into their order afterwards: that takes a third of the time.
        let mut matches: Vec<Option<Match>> = Vec::with_capacity(self.offers.len());
        for (number, offer) in (0..).zip(&self.offers) {
            let (reasons, fit) = describer.sentences.of(offer, &describer.answers, weights);
            let standing = Standing::of(number, offer, &mut describer.answers, fit);
            ranks.push((offer.rank(&standing), number));
            matches.push(Some(describer.matched(offer, standing, reasons)));
        }
        ranks.sort_unstable();
        ranks.into_iter().filter_map(|(_, number)| matches.get_mut(number as usize)?.take()).collect()
    }

    /// What says why, for any of the offers.
    pub(super) fn describer<'a>(
        &'a self,
        person: &'a Person,
        weights: Weights,
        decisions: &'a [MatchDecision],
    ) -> Describer<'a> {
        Describer {
            directory: self,
            answers: Answers::of(&self.table, &person.facts),
            sentences: Sentences::new(person, &self.table),
            weights,
            decisions: decisions.iter().map(|row| (row.details.offer_id, row)).collect(),
        }
    }
}

/// Says of offers why they suit one person or not.
pub(super) struct Describer<'a> {
    directory: &'a PreparedDirectory,
    answers: Answers<'a>,
    sentences: Sentences<'a>,
    weights: Weights,
    decisions: BTreeMap<OfferId, &'a MatchDecision>,
}

impl<'a> Describer<'a> {
    /// The offer with its reasons; none where the directory has no such offer.
    pub(super) fn describe(&mut self, standing: Standing) -> Option<Match> {
        let offer = self.directory.offers.get(standing.offer as usize)?;
        let (reasons, _) = self.sentences.of(offer, &self.answers, self.weights);
        Some(self.matched(offer, standing, reasons))
    }

    fn matched(&mut self, offer: &PreparedOffer, standing: Standing, reasons: Vec<Reason>) -> Match {
        Match {
            line: Arc::clone(&offer.line),
            verdict: standing.verdict,
            reasons,
            unlock: standing.unlock.map(|unlock| self.sentences.requirements(unlock)).unwrap_or_default(),
            then_eligible: standing.unlock.is_some_and(|unlock| unlock.then_eligible),
            fit: standing.fit,
            decision: self.decisions.get(&offer.line.offer.id).map(|row| (*row).clone()),
        }
    }
}

impl Standing {
    fn of(number: u32, offer: &PreparedOffer, answers: &mut Answers<'_>, fit: i64) -> Self {
        let (verdict, unlock) = match answers.evaluate(&offer.rule) {
            Answer::Yes => (Verdict::Eligible, None),
            Answer::NotKnown => (Verdict::Unknown, None),
            Answer::No => match answers.smallest_unlock(&offer.rule) {
                Some(unlock) => (Verdict::NearMiss, Some(unlock)),
                None => (Verdict::NotEligible, None),
            },
        };
        Self { offer: number, verdict, fit, unlock }
    }
}

impl PreparedOffer {
    /// By step, verdict, whether it can be had now, fit and age of the entry, in one number, so that thousands are sorted quickly.
    /// What is the same in all of them stays in the order of the directory: by name and id.
    fn rank(&self, standing: &Standing) -> u64 {
        let details = &self.line.offer.details;
        let is_closed = details.status != OfferStatus::Active;
        let fit = (FIT_MIDDLE - standing.fit).clamp(0, FIT_BITS);
        let days = self.line.days_since_confirmed.unwrap_or(DAY_BITS).clamp(0, DAY_BITS);
        let parts = [(details.step as u64, 3), (standing.verdict as u64, 2), (u64::from(is_closed), 1)];
        let first = parts.into_iter().fold(0, |rank, (part, bits)| (rank << bits) | part);
        (first << 48) | (fit.unsigned_abs() << 24) | days.unsigned_abs()
    }
}

/// The middle of the numbers that stand for a fit in a rank, and the greatest of them.
const FIT_MIDDLE: i64 = 1 << 23;
const FIT_BITS: i64 = (1 << 24) - 1;
/// The greatest number of days in a rank; an entry that nobody confirmed counts as that old.
const DAY_BITS: i64 = (1 << 24) - 1;

/// The sentences of one matching; each is made once, however many offers say it.
struct Sentences<'a> {
    person: &'a Person,
    table: &'a ConditionTable,
    /// For each condition: what is said where it is asked for, and where it leaves people out.
    deciding: Vec<[Option<Arc<Message>>; 2]>,
    practical: FxHashMap<Practical<'a>, Arc<Message>>,
    requirements: FxHashMap<u32, Arc<Message>>,
}

impl<'a> Sentences<'a> {
    fn new(person: &'a Person, table: &'a ConditionTable) -> Self {
        let deciding = vec![[None, None]; table.conditions().count()];
        Self { person, table, deciding, practical: FxHashMap::default(), requirements: FxHashMap::default() }
    }

    /// The reasons of one offer, those of the rule first, in its order; and how well it fits in practice.
    fn of(&mut self, offer: &'a PreparedOffer, answers: &Answers<'_>, weights: Weights) -> (Vec<Reason>, i64) {
        let mut fit = 0;
        let mut reasons = Vec::with_capacity(MOST_REASONS);
        visit_findings(&offer.rule, &|number| answers.to(*number), &mut |finding| reasons.push(self.deciding(finding)));
        practical(&offer.line, &offer.region, self.person, weights, &mut |found, polarity, weight| {
            fit += polarity.counted(weight);
            reasons.push(Reason { polarity, decides: false, message: self.practical(found) });
        });
        (reasons, fit)
    }

    fn deciding(&mut self, finding: Finding<&u32>) -> Reason {
        let polarity = match finding.answer {
            Answer::Yes => Polarity::For,
            Answer::No => Polarity::Against,
            Answer::NotKnown => Polarity::Open,
        };
        let Finding { condition: number, excludes, answer } = finding;
        let facts = &self.person.facts;
        let say = || {
            let condition = self.table.condition(*number);
            let said = condition.map(|condition| Finding { condition, excludes, answer }.reason(facts));
            Arc::new(said.unwrap_or_else(|| Message::new("")))
        };
        let kept =
            self.deciding.get_mut(*number as usize).map(|[asked, excluded]| if excludes { excluded } else { asked });
        let message = kept.map_or_else(say, |kept| Arc::clone(kept.get_or_insert_with(say)));
        Reason { polarity, decides: true, message }
    }

    /// What would have to be met, as phrases.
    fn requirements(&mut self, unlock: Unlock) -> Vec<Arc<Message>> {
        let phrase = |number: &u32| {
            let condition = self.table.condition(*number)?;
            let kept = self.requirements.entry(*number);
            Some(Arc::clone(kept.or_insert_with(|| Arc::new(condition.requirement()))))
        };
        unlock.changes().iter().filter_map(phrase).collect()
    }

    fn practical(&mut self, found: Practical<'a>) -> Arc<Message> {
        let person = self.person;
        Arc::clone(self.practical.entry(found).or_insert_with(|| Arc::new(found.said(person))))
    }
}

/// Room for the reasons of nearly every offer.
const MOST_REASONS: usize = 16;
