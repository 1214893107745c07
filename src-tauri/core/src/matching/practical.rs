//! Practical reasons: gaps that an offer works on, place, language, times, cost, places, age of the entry. They order offers and never decide.

use super::person::Person;
use super::{Polarity, Weights};
use crate::answer::Answer;
use crate::business::Sector;
use crate::candidates::DayTime;
use crate::message::{Argument, Message, term};
use crate::offers::{OfferLine, OfferStatus};
use crate::text::fold;

/// A practical reason before it is a sentence, so that reckoning with it costs next to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Practical<'a> {
    /// The gap by its place among those that are looked for.
    WorksOn(usize),
    Everywhere,
    Near(&'a str, u32),
    Far(&'a str, u32),
    SameRegion(&'a str),
    OtherRegion(&'a str),
    Language(&'a str),
    NoSharedLanguage(&'a str),
    TimeFits(DayTime),
    OtherTimes,
    Free,
    Costs(i64),
    Childcare,
    ForSector(Sector),
    OtherSector(Sector),
    ForStage,
    OtherStage,
    Amount(i64),
    OtherAmount(i64),
    PlacesLeft(i64),
    NoPlaces,
    NotNow(OfferStatus),
    NeverConfirmed,
    ConfirmedLongAgo(i64),
}

/// Shows every practical reason with its polarity and weight to the visitor.
pub(super) fn practical<'a>(
    line: &'a OfferLine,
    folded_region: &str,
    person: &Person,
    weights: Weights,
    visitor: &mut impl FnMut(Practical<'a>, Polarity, i64),
) {
    for (place, gap) in person.looks_for.iter().enumerate() {
        if line.offer.details.works_on.iter().any(|subject| subject.is_same(&gap.subject)) {
            visitor(Practical::WorksOn(place), Polarity::For, weights.of_gap(gap.standing));
        }
    }
    let mut say = |found: Option<(Practical<'a>, Polarity)>, weight: i64| {
        if let Some((reason, polarity)) = found {
            visitor(reason, polarity, weight);
        }
    };
    say(status(line), 0);
    say(place(line, folded_region, person, weights.near_km), weights.place);
    say(language(line, person), weights.language);
    say(time(line, person), weights.time);
    say(cost(line), weights.cost);
    say(childcare(line, person), weights.childcare);
    say(sector(line, person), weights.sector);
    say(stage(line, person), weights.stage);
    say(money(line, person), weights.money);
    say(places(line), weights.places);
    say(age_of_entry(line, weights.old_after_days), weights.age_of_entry);
}

type Found<'a> = Option<(Practical<'a>, Polarity)>;

fn status(line: &OfferLine) -> Found<'_> {
    let status = line.offer.details.status;
    (status != OfferStatus::Active).then_some((Practical::NotNow(status), Polarity::Against))
}

fn place<'a>(line: &'a OfferLine, folded_region: &str, person: &Person, near_km: i64) -> Found<'a> {
    let offer = &line.offer.details;
    if offer.everywhere {
        return Some((Practical::Everywhere, Polarity::For));
    }
    let place = if offer.place.is_empty() { &line.provider.details.place } else { &offer.place };
    if let Some(km) = person.facts.distances.to(place) {
        return Some(if i64::from(km) <= near_km {
            (Practical::Near(place, km), Polarity::For)
        } else {
            (Practical::Far(place, km), Polarity::Against)
        });
    }
    let region = person.facts.region.as_ref().filter(|_| !folded_region.is_empty())?;
    Some(if folded_region == region {
        (Practical::SameRegion(&offer.region), Polarity::For)
    } else {
        (Practical::OtherRegion(&offer.region), Polarity::Against)
    })
}

fn language<'a>(line: &'a OfferLine, person: &Person) -> Found<'a> {
    let languages = &line.offer.details.languages;
    let first = languages.first().filter(|_| !person.speaks.is_empty())?;
    Some(match languages.iter().find(|language| person.speaks.contains(language)) {
        Some(language) => (Practical::Language(language), Polarity::For),
        None => (Practical::NoSharedLanguage(first), Polarity::Against),
    })
}

fn time<'a>(line: &OfferLine, person: &Person) -> Found<'a> {
    let times = &line.offer.details.times;
    if times.is_empty() || person.facts.has_time.is_empty() {
        return None;
    }
    Some(match times.iter().find(|time| person.facts.has_time.contains(time)) {
        Some(time) => (Practical::TimeFits(*time), Polarity::For),
        None => (Practical::OtherTimes, Polarity::Against),
    })
}

fn cost<'a>(line: &OfferLine) -> Found<'a> {
    Some(match line.offer.details.cost_euros? {
        0 => (Practical::Free, Polarity::For),
        euros => (Practical::Costs(euros), Polarity::Against),
    })
}

fn childcare<'a>(line: &OfferLine, person: &Person) -> Found<'a> {
    let fits = line.offer.details.childcare && person.facts.family_duties == Answer::Yes;
    fits.then_some((Practical::Childcare, Polarity::For))
}

fn sector<'a>(line: &OfferLine, person: &Person) -> Found<'a> {
    let sectors = &line.offer.details.sectors;
    let sector = person.facts.sector.filter(|_| !sectors.is_empty())?;
    Some(if sectors.contains(&sector) {
        (Practical::ForSector(sector), Polarity::For)
    } else {
        (Practical::OtherSector(sector), Polarity::Against)
    })
}

fn stage<'a>(line: &OfferLine, person: &Person) -> Found<'a> {
    let stages = &line.offer.details.stages;
    let stage = person.facts.stage.filter(|_| !stages.is_empty())?;
    Some(if stages.contains(&stage) {
        (Practical::ForStage, Polarity::For)
    } else {
        (Practical::OtherStage, Polarity::Against)
    })
}

fn money<'a>(line: &OfferLine, person: &Person) -> Found<'a> {
    let offer = &line.offer.details;
    let needed = person.facts.amount_needed?;
    if offer.amount_from.is_none() && offer.amount_to.is_none() {
        return None;
    }
    let lacks = needed - person.facts.own_share.unwrap_or(0);
    if lacks <= 0 {
        return None;
    }
    let enough =
        offer.amount_to.is_none_or(|most| lacks <= most) && offer.amount_from.is_none_or(|least| lacks >= least);
    Some(if enough {
        (Practical::Amount(lacks), Polarity::For)
    } else {
        (Practical::OtherAmount(lacks), Polarity::Against)
    })
}

fn places<'a>(line: &OfferLine) -> Found<'a> {
    Some(match line.offer.details.places_left? {
        0 => (Practical::NoPlaces, Polarity::Against),
        places => (Practical::PlacesLeft(places), Polarity::For),
    })
}

fn age_of_entry<'a>(line: &OfferLine, old_after_days: i64) -> Found<'a> {
    match line.days_since_confirmed {
        None => Some((Practical::NeverConfirmed, Polarity::Against)),
        Some(days) if days > old_after_days => Some((Practical::ConfirmedLongAgo(days), Polarity::Against)),
        Some(_) => None,
    }
}

impl Practical<'_> {
    /// The sentence. It is worded in `assets/locales/<language>/matching.ftl`.
    pub(super) fn said(self, person: &Person) -> Message {
        match self {
            Self::WorksOn(place) => {
                let name = person.looks_for.get(place).map(|gap| gap.name.clone());
                Message::new("practical-works-on").with("gap", name.unwrap_or_else(|| Argument::Text(String::new())))
            }
            Self::Everywhere => Message::new("practical-everywhere"),
            Self::Near(place, km) => Message::new("practical-near").text("place", place).number("km", km),
            Self::Far(place, km) => Message::new("practical-far").text("place", place).number("km", km),
            Self::SameRegion(region) => Message::new("practical-same-region").text("region", region),
            Self::OtherRegion(region) => Message::new("practical-other-region").text("region", region),
            Self::Language(code) => {
                Message::new("practical-language").with("language", Argument::Language(code.to_owned()))
            }
            Self::NoSharedLanguage(code) => {
                Message::new("practical-no-shared-language").with("language", Argument::Language(code.to_owned()))
            }
            Self::TimeFits(time) => {
                Message::new("practical-time").with("time", Argument::Term(term("day-time", &time)))
            }
            Self::OtherTimes => Message::new("practical-other-times"),
            Self::Free => Message::new("practical-free"),
            Self::Costs(euros) => Message::new("practical-costs").with("cost", Argument::Euros(euros)),
            Self::Childcare => Message::new("practical-childcare"),
            Self::ForSector(sector) => {
                Message::new("practical-sector").with("sector", Argument::Term(term("sector", &sector)))
            }
            Self::OtherSector(sector) => {
                Message::new("practical-other-sector").with("sector", Argument::Term(term("sector", &sector)))
            }
            Self::ForStage => Message::new("practical-stage"),
            Self::OtherStage => Message::new("practical-other-stage"),
            Self::Amount(lacks) => Message::new("practical-amount").with("lacks", Argument::Euros(lacks)),
            Self::OtherAmount(lacks) => Message::new("practical-other-amount").with("lacks", Argument::Euros(lacks)),
            Self::PlacesLeft(places) => Message::new("practical-places-left").number("places", places),
            Self::NoPlaces => Message::new("practical-no-places"),
            Self::NotNow(status) => {
                Message::new("practical-not-now").with("status", Argument::Term(term("offer-status", &status)))
            }
            Self::NeverConfirmed => Message::new("practical-never-confirmed"),
            Self::ConfirmedLongAgo(days) => Message::new("practical-confirmed-long-ago").number("days", days),
        }
    }
}

/// The region of an offer as regions are compared.
pub(super) fn folded_region(line: &OfferLine) -> String {
    fold(&line.offer.details.region)
}
