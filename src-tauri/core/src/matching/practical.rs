//! Practical reasons: gaps that it works on, place, language, branch, money, age of the entry. They order offers and never decide.

use super::{Polarity, Reason, Weights};
use crate::candidates::{CandidateFile, CefrLevel};
use crate::eligibility::Facts;
use crate::gaps::GapSubject;
use crate::message::{Argument, Message, term};
use crate::offers::OfferLine;
use crate::reference::Reference;
use crate::text::fold;

/// What beside the facts of rules makes an offer fit a person.
#[derive(Debug, Clone, Default)]
pub struct Person {
    /// Languages in which the person can follow a conversation: those of childhood, and from B1 on.
    pub speaks: Vec<String>,
    /// The gaps that were handed to the matching, with what they are called.
    pub looks_for: Vec<(GapSubject, Argument)>,
}

impl Person {
    /// Reads them from the candidate's file.
    pub fn of(file: &CandidateFile, reference: &Reference) -> Self {
        let follows = |level: Option<CefrLevel>| level.is_some_and(|level| level >= CefrLevel::B1);
        let skills = file.candidate.details.languages.iter();
        // Whoever talks well follows a conversation, however little they read or write.
        let spoken = skills.filter(|skill| {
            skill.first_language || follows(skill.skills.spoken_interaction) || follows(skill.overall())
        });
        let subjects = file.open_gaps.iter().map(|row| row.details.subject.clone());
        Self {
            speaks: spoken.map(|skill| skill.language.clone()).collect(),
            looks_for: subjects.map(|subject| (subject.clone(), subject.named(reference))).collect(),
        }
    }
}

/// The practical reasons, and the sum of their weights.
pub(super) fn practical_reasons(
    line: &OfferLine,
    facts: &Facts,
    person: &Person,
    weights: Weights,
) -> (Vec<Reason>, i32) {
    let offer = &line.offer.details;
    let gaps = person.looks_for.iter().map(|(subject, name)| (works_on(line, subject, name), weights.gap));
    let others = [
        (place(line, facts), weights.place),
        (language(&offer.languages, person), weights.language),
        (sector(line, facts), weights.sector),
        (money(line, facts), weights.money),
        (age_of_entry(line, weights), weights.age_of_entry),
    ];
    let mut reasons = Vec::new();
    let mut fit = 0;
    for (found, weight) in gaps.chain(others) {
        let Some((polarity, message)) = found else { continue };
        fit += match polarity {
            Polarity::For => weight,
            Polarity::Against => -weight,
            Polarity::Open => 0,
        };
        reasons.push(Reason { polarity, decides: false, message });
    }
    (reasons, fit)
}

fn works_on(line: &OfferLine, wanted: &GapSubject, name: &Argument) -> Option<(Polarity, Message)> {
    let does = line.offer.details.works_on.iter().any(|subject| subject.is_same(wanted));
    does.then(|| (Polarity::For, Message::new("practical-works-on").with("gap", name.clone())))
}

fn place(line: &OfferLine, facts: &Facts) -> Option<(Polarity, Message)> {
    let offer = &line.offer.details;
    if offer.everywhere {
        return Some((Polarity::For, Message::new("practical-everywhere")));
    }
    let region = facts.region.as_ref().filter(|_| !offer.region.is_empty())?;
    let near = fold(&offer.region) == *region;
    let (polarity, id) =
        if near { (Polarity::For, "practical-same-region") } else { (Polarity::Against, "practical-other-region") };
    Some((polarity, Message::new(id).text("region", offer.region.as_str())))
}

fn language(languages: &[String], person: &Person) -> Option<(Polarity, Message)> {
    if languages.is_empty() || person.speaks.is_empty() {
        return None;
    }
    let shared = languages.iter().find(|language| person.speaks.contains(language));
    let first = languages.first()?;
    Some(match shared {
        Some(language) => {
            (Polarity::For, Message::new("practical-language").with("language", Argument::Language(language.clone())))
        }
        None => (
            Polarity::Against,
            Message::new("practical-no-shared-language").with("language", Argument::Language(first.clone())),
        ),
    })
}

fn sector(line: &OfferLine, facts: &Facts) -> Option<(Polarity, Message)> {
    let sectors = &line.offer.details.sectors;
    let sector = facts.sector.filter(|_| !sectors.is_empty())?;
    let (polarity, id) = if sectors.contains(&sector) {
        (Polarity::For, "practical-sector")
    } else {
        (Polarity::Against, "practical-other-sector")
    };
    Some((polarity, Message::new(id).with("sector", Argument::Term(term("sector", &sector)))))
}

fn money(line: &OfferLine, facts: &Facts) -> Option<(Polarity, Message)> {
    let offer = &line.offer.details;
    let needed = facts.amount_needed?;
    if offer.amount_from.is_none() && offer.amount_to.is_none() {
        return None;
    }
    let lacks = needed - facts.own_share.unwrap_or(0);
    if lacks <= 0 {
        return None;
    }
    let enough =
        offer.amount_to.is_none_or(|most| lacks <= most) && offer.amount_from.is_none_or(|least| lacks >= least);
    let (polarity, id) =
        if enough { (Polarity::For, "practical-amount") } else { (Polarity::Against, "practical-other-amount") };
    Some((polarity, Message::new(id).with("lacks", Argument::Euros(lacks))))
}

fn age_of_entry(line: &OfferLine, weights: Weights) -> Option<(Polarity, Message)> {
    match line.days_since_confirmed {
        None => Some((Polarity::Against, Message::new("practical-never-confirmed"))),
        Some(days) if days > weights.old_after_days => {
            Some((Polarity::Against, Message::new("practical-confirmed-long-ago").number("days", days)))
        }
        Some(_) => None,
    }
}
