//! The days of an offer as a calendar file (iCalendar, RFC 5545), for the telephone of whoever goes there.
//!
//! Times are local and name no time zone: a course at five is at five where it takes place.

use chrono::{DateTime, NaiveDate, Utc};
use express_core::offers::{OfferDate, OfferLine};
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// The calendar of the days from `today` on; none where no such day is told. `now` is when it was made.
pub fn calendar(line: &OfferLine, today: NaiveDate, now: DateTime<Utc>) -> Option<String> {
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//EXpress//Offers//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(name, value));
    }
    let to_come: Vec<&OfferDate> = line.offer.details.dates.iter().filter(|date| date.on >= today).collect();
    to_come.iter().for_each(|date| {
        calendar.push(event(line, date, now));
    });
    (!to_come.is_empty()).then(|| calendar.to_string())
}

/// One day. Its id stays the same, so that a newer file replaces what an older one brought.
fn event(line: &OfferLine, date: &OfferDate, now: DateTime<Utc>) -> Event {
    let (offer, provider) = (&line.offer.details, &line.provider.details);
    let begins = date.from.map(|from| from.format("T%H%M").to_string()).unwrap_or_default();
    let uid = format!("{}-{}{begins}@express", line.offer.id, date.on.format("%Y%m%d"));
    let mut event = Event::with_uid(&uid);
    event.timestamp(now).summary(&offer.name);
    let place = if offer.place.is_empty() { &provider.place } else { &offer.place };
    // The address is the provider's, so it stands only where the offer is there too.
    let address = Some(&provider.address).filter(|_| *place == provider.place);
    event.location(&said([place].into_iter().chain(address), ", "));
    event.description(&said(
        [&provider.name, &provider.phone, &provider.email, &provider.website, &offer.how_to_apply],
        "\n",
    ));
    match date.from {
        None => event.all_day(date.on),
        Some(from) => event.starts(date.on.and_time(from)),
    };
    if let Some((_, to)) = date.from.zip(date.to) {
        event.ends(date.on.and_time(to));
    }
    event.done()
}

/// The texts that say something, one after the other.
fn said<'a>(texts: impl IntoIterator<Item = &'a String>, between: &str) -> String {
    let said: Vec<&str> = texts.into_iter().map(String::as_str).filter(|text| !text.trim().is_empty()).collect();
    said.join(between)
}
