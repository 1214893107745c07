//! The checks of a mentor's fields.

use super::{MentorConsent, MentorDetails};
use crate::checks::{Checks, LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT, ProblemKind};
use crate::partial_date::PartialDate;

/// The most people whom one mentor accompanies at a time; more is a slip.
const MOST_PEOPLE: i64 = 1000;

pub(super) fn check_mentor(mentor: &MentorDetails, checks: &mut Checks<'_>) {
    checks.needed_text("name", &mentor.name, LONGEST_NAME);
    checks.text("description", &mentor.description, LONGEST_TEXT);
    for (field, text) in [
        ("contact_route", &mentor.contact_route),
        ("place", &mentor.place),
        ("region", &mentor.region),
        ("confirmed_by", &mentor.confirmed_by),
    ] {
        checks.text(field, text, LONGEST_LINE);
    }
    for language in &mentor.languages {
        checks.language("languages", language);
    }
    for (field, number) in [("capacity", mentor.capacity), ("accompanies_elsewhere", mentor.accompanies_elsewhere)] {
        if let Some(number) = number {
            checks.number(field, number, 0, MOST_PEOPLE);
        }
    }
    mentor.conflicts.names.iter().for_each(|name| checks.needed_text("conflicts", name, LONGEST_NAME));
    checks.text("conflicts", &mentor.conflicts.note, LONGEST_TEXT);
    for (number, subject) in mentor.helps_with.iter().enumerate() {
        subject.check(&format!("helps_with.{number}"), checks);
    }
    if let Some(consent) = &mentor.consent {
        check_consent(consent, checks);
    }
    checks.past_date("confirmed_on", mentor.confirmed_on.map(PartialDate::from));
}

fn check_consent(consent: &MentorConsent, checks: &mut Checks<'_>) {
    checks.require(!consent.language.is_empty(), "consent.language", ProblemKind::Empty);
    checks.language("consent.language", &consent.language);
    checks.require(!consent.purposes.is_empty(), "consent.purposes", ProblemKind::Empty);
    let (given, withdrawn) = (PartialDate::from(consent.given_on), consent.withdrawn_on.map(PartialDate::from));
    checks.past_date("consent.given_on", Some(given));
    checks.past_date("consent.withdrawn_on", withdrawn);
    checks.period("consent.withdrawn_on", Some(given), withdrawn);
}
