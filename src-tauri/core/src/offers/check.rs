//! The checks of providers and offers, shared by forms and imports.

use super::{ContactPerson, OfferDetails, ProviderDetails};
use crate::checks::{Checks, LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::partial_date::PartialDate;

/// The most money that an offer is taken to mean, in euros; more is a slip.
const MOST_EUROS: i64 = 100_000_000;
/// The longest anything lasts, in weeks: ten years.
const MOST_WEEKS: i64 = 520;
/// The most people whom one offer takes.
const MOST_PEOPLE: i64 = 100_000;
/// The longest term, in months: fifty years.
const MOST_MONTHS: i64 = 600;

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
    check_contacts(&provider.contacts, checks);
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
    checks.text("how_to_apply", &offer.how_to_apply, LONGEST_TEXT);
    for (field, text) in [
        ("place", &offer.place),
        ("region", &offer.region),
        ("cost", &offer.cost),
        ("hours", &offer.hours),
        ("made_for", &offer.made_for),
        ("confirmed_by", &offer.confirmed_by),
    ] {
        checks.text(field, text, LONGEST_LINE);
    }
    for (field, lines) in [("documents", &offer.documents), ("accessibility", &offer.accessibility)] {
        lines.iter().for_each(|line| checks.needed_text(field, line, LONGEST_LINE));
    }
    for language in &offer.languages {
        checks.language("languages", language);
    }
    check_contacts(&offer.contacts, checks);
    check_numbers(offer, checks);
    check_times(offer, checks);
    for (number, condition) in offer.leads_to.iter().enumerate() {
        condition.check(checks, &format!("leads_to.{number}"));
    }
    offer.rule.check(checks, "rule");
}

fn check_contacts(contacts: &[ContactPerson], checks: &mut Checks<'_>) {
    for (number, person) in contacts.iter().enumerate() {
        checks.needed_text(&format!("contacts.{number}.name"), &person.name, LONGEST_NAME);
        for (field, text) in [("title", &person.title), ("phone", &person.phone), ("email", &person.email)] {
            checks.text(&format!("contacts.{number}.{field}"), text, LONGEST_LINE);
        }
    }
}

fn check_numbers(offer: &OfferDetails, checks: &mut Checks<'_>) {
    let finance = offer.finance.clone().unwrap_or_default();
    for (field, number, at_most) in [
        ("amount_from", offer.amount_from, MOST_EUROS),
        ("amount_to", offer.amount_to, MOST_EUROS),
        ("cost_euros", offer.cost_euros, MOST_EUROS),
        ("weeks", offer.weeks, MOST_WEEKS),
        ("waiting_weeks", offer.waiting_weeks, MOST_WEEKS),
        ("capacity", offer.capacity, MOST_PEOPLE),
        ("places_left", offer.places_left, MOST_PEOPLE),
        ("finance.rate_hundredths", finance.rate_hundredths, 10_000),
        ("finance.months_from", finance.months_from, MOST_MONTHS),
        ("finance.months_to", finance.months_to, MOST_MONTHS),
        ("finance.own_share_percent", finance.own_share_percent, 100),
    ] {
        if let Some(number) = number {
            checks.number(field, number, 0, at_most);
        }
    }
    for (low, high, low_field, high_field) in [
        (offer.amount_from, offer.amount_to, "amount_from", "amount_to"),
        (offer.places_left, offer.capacity, "places_left", "capacity"),
        (finance.months_from, finance.months_to, "finance.months_from", "finance.months_to"),
    ] {
        let in_order = low.zip(high).is_none_or(|(low, high)| low <= high);
        checks.require(in_order, high_field, ProblemKind::ContradictsField { other: low_field.into() });
    }
}

fn check_times(offer: &OfferDetails, checks: &mut Checks<'_>) {
    for (number, date) in offer.dates.iter().enumerate() {
        let in_order = date.from.zip(date.to).is_none_or(|(from, to)| from < to);
        let other = format!("dates.{number}.from");
        checks.require(in_order, &format!("dates.{number}.to"), ProblemKind::ContradictsField { other });
    }
    for (number, hours) in offer.opening.iter().enumerate() {
        checks.require(!hours.days.is_empty(), &format!("opening.{number}.days"), ProblemKind::Empty);
        let in_order = hours.opens_at.zip(hours.closes_at).is_none_or(|(opens, closes)| opens < closes);
        let other = format!("opening.{number}.opens_at");
        checks.require(in_order, &format!("opening.{number}.closes_at"), ProblemKind::ContradictsField { other });
    }
    checks.past_date("confirmed_on", offer.confirmed_on.map(PartialDate::from));
}
