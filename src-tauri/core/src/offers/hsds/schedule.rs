//! When an offer is open and when it takes place: opening hours week by week, single days, and hours in words.
//!
//! Other patterns that RFC 5545 knows, such as every second month, are kept as they came.

use chrono::NaiveTime;
use serde_json::{Value, json};
use uuid::Uuid;

use super::reading::{Reading, something, text};
use super::{Object, object, part_id};
use crate::checks::LONGEST_LINE;
use crate::offers::{OfferDetails, Weekday};

pub(super) fn write(offer: &OfferDetails, owner: Uuid) -> Value {
    let id = |part: &str, number: usize| json!(part_id(owner, &format!("schedules/{part}/{number}")));
    let time = |time: Option<NaiveTime>| time.map_or(Value::Null, |time| json!(time.format("%H:%M:%S").to_string()));
    let hours =
        (!offer.hours.is_empty()).then(|| object([("id", id("hours", 0)), ("description", json!(offer.hours))]));
    let opening = offer.opening.iter().enumerate().map(|(number, opening)| {
        let days: Vec<String> = opening.days.iter().map(|day| code(*day)).collect();
        object([
            ("id", id("opening", number)),
            ("freq", json!("WEEKLY")),
            ("byday", json!(days.join(","))),
            ("opens_at", time(opening.opens_at)),
            ("closes_at", time(opening.closes_at)),
        ])
    });
    // A week that is repeated once is how RFC 5545 says a single day.
    let dates = offer.dates.iter().enumerate().map(|(number, date)| {
        object([
            ("id", id("dates", number)),
            ("dtstart", json!(date.on)),
            ("freq", json!("WEEKLY")),
            ("count", json!(1)),
            ("opens_at", time(date.from)),
            ("closes_at", time(date.to)),
        ])
    });
    hours.into_iter().chain(opening).chain(dates).map(Value::Object).collect()
}

pub(super) fn read(of: &Object, reading: &mut Reading) {
    for (number, schedule) in reading.list(of, "schedules") {
        let way = format!("schedules[{number}]");
        let words = text(schedule, "description");
        if !reading.fields.contains_key("hours") && !words.trim().is_empty() && words.chars().count() <= LONGEST_LINE {
            reading.set("hours", &format!("{way}.description"), words);
        }
        let times = (time(schedule, "opens_at"), time(schedule, "closes_at"));
        let (Some(from), Some(to)) = times else {
            reading.refuse(&way, "expected times such as 17:30");
            continue;
        };
        if schedule.get("count").and_then(Value::as_f64) == Some(1.0) && something(schedule, "dtstart").is_some() {
            let date = json!({ "on": schedule.get("dtstart"), "from": from, "to": to });
            reading.add("dates", &format!("{way}.dtstart"), date);
        } else if let Some(days) = weekly(schedule) {
            reading.add("opening", &way, json!({ "days": days, "opens_at": from, "closes_at": to }));
        }
    }
}

/// The days of a schedule that goes on every week without an end.
fn weekly(schedule: &Object) -> Option<Vec<Weekday>> {
    let is_bounded = ["count", "until", "valid_from", "valid_to", "byweekno", "bymonthday", "byyearday"]
        .iter()
        .any(|field| something(schedule, field).is_some());
    let is_each_week = schedule.get("interval").and_then(Value::as_f64).is_none_or(|interval| interval == 1.0);
    if text(schedule, "freq") != "WEEKLY" || is_bounded || !is_each_week {
        return None;
    }
    let days: Option<Vec<Weekday>> = text(schedule, "byday").split(',').map(|day| day_of(day.trim())).collect();
    days.filter(|days| !days.is_empty())
}

/// A time of day, as far as the minute or the second; nothing where none is said, and none at all where it is no time.
fn time(schedule: &Object, field: &str) -> Option<Option<NaiveTime>> {
    let Some(value) = something(schedule, field) else {
        return Some(None);
    };
    let text = value.as_str()?.trim_end_matches('Z');
    let parsed = ["%H:%M:%S", "%H:%M", "%H:%M:%S%:z", "%H:%M%:z"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(text, form).ok());
    parsed.map(Some)
}

fn code(day: Weekday) -> String {
    json!(day).as_str().unwrap_or_default().to_owned()
}

fn day_of(code: &str) -> Option<Weekday> {
    serde_json::from_value(json!(code)).ok()
}
