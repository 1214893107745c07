//! The days of an offer, as a telephone reads them.

use chrono::{DateTime, NaiveDate, Utc};
use express_core::Recorded;
use express_core::ids::{CounsellorId, OfferId, ProviderId};
use express_core::offers::{ChainStep, OfferDate, OfferDetails, OfferKind, OfferLine, ProviderDetails};
use express_documents::calendar;

const OFFER: &str = "0195f0a0-0000-7000-8000-000000000001";

fn now() -> DateTime<Utc> {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn row<I, D>(id: I, details: D) -> Recorded<I, D> {
    let author = CounsellorId("0195f0a0-0000-7000-8000-000000000003".parse().unwrap());
    Recorded { id, rev: 1, author, changed_at: now(), details }
}

/// An evening and a whole day, both to come, and an evening that has passed.
fn line() -> OfferLine {
    let provider_id = ProviderId("0195f0a0-0000-7000-8000-000000000002".parse().unwrap());
    let provider = ProviderDetails {
        name: "Founders, and friends".into(),
        place: "Erlbrück".into(),
        address: "Probeweg 3".into(),
        phone: "040 1".into(),
        ..ProviderDetails::default()
    };
    let mut offer = OfferDetails::new(provider_id, ChainStep::Networking, OfferKind::Event, "Meet; and talk");
    offer.place = "Erlbrück".into();
    offer.how_to_apply = "Come in".into();
    let time = |text: &str| Some(text.parse().unwrap());
    offer.dates = vec![
        OfferDate { on: day("2026-03-01"), from: time("17:00:00"), to: None },
        OfferDate { on: day("2026-03-02"), from: time("17:00:00"), to: time("19:30:00") },
        OfferDate { on: day("2026-04-01"), from: None, to: None },
    ];
    let id = OfferId(OFFER.parse().unwrap());
    OfferLine { offer: row(id, offer), provider: row(provider_id, provider), days_since_confirmed: None }
}

/// The lines, those that were folded put together again.
fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

#[test]
fn each_day_to_come_is_an_event_with_name_place_provider_and_local_times() {
    let text = calendar(&line(), day("2026-03-02"), now()).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    let lines = lines(&text);
    assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VEVENT").count(), 2, "{text}");
    for wanted in [
        "PRODID:-//EXpress//Offers//EN",
        "DTSTAMP:20260302T090000Z",
        "SUMMARY:Meet\\; and talk",
        "LOCATION:Erlbrück\\, Probeweg 3",
        "DESCRIPTION:Founders\\, and friends\\n040 1\\nCome in",
        "DTSTART:20260302T170000",
        "DTEND:20260302T193000",
        "DTSTART;VALUE=DATE:20260401",
        &format!("UID:{OFFER}-20260302T1700@express"),
        &format!("UID:{OFFER}-20260401@express"),
    ] {
        assert!(lines.iter().any(|line| line == wanted), "{wanted} is not in {text}");
    }
}

#[test]
fn the_same_offer_gives_the_same_file() {
    assert_eq!(calendar(&line(), day("2026-03-02"), now()), calendar(&line(), day("2026-03-02"), now()));
}

#[test]
fn without_a_day_to_come_there_is_no_calendar() {
    assert_eq!(calendar(&line(), day("2026-04-02"), now()), None);
}
