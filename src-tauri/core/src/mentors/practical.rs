//! The points that speak for or against a mentor and a founder, each for the side that it concerns, and the conflicts of interest.
//!
//! What is not known speaks for nobody and against nobody. The sentences are worded in `assets/locales/<language>/mentors.ftl`.

use std::sync::Arc;

use super::matching::Founder;
use super::{MentorDetails, MentorLine};
use crate::candidates::Gender;
use crate::matching::{Polarity, Reason, Weights};
use crate::message::{Argument, Message, term};
use crate::offers::Channel;
use crate::text::{fold, name_key};

/// What a wish about the other's gender counts, met or not. Our judgement: whoever wishes it seldom talks openly without it.
const GENDER_WISH: i64 = 8;
/// What a place left counts for a mentor, and what having none counts against.
const CAPACITY: i64 = 4;

/// Whom a point concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Candidate,
    Mentor,
    Both,
}

type Found = Option<(Polarity, Message)>;

/// Shows every point with its side, polarity and weight to the visitor.
pub(super) fn practical(
    line: &MentorLine,
    founder: &Founder,
    weights: Weights,
    visitor: &mut impl FnMut(Side, Polarity, i64, Message),
) {
    let mentor = &line.mentor.details;
    for gap in &founder.person.looks_for {
        if mentor.helps_with.iter().any(|subject| subject.is_same(&gap.subject)) {
            let sentence = Message::new("mentor-works-on").with("gap", gap.name.clone());
            visitor(Side::Candidate, Polarity::For, weights.of_gap(gap.standing), sentence);
        }
    }
    let mut say = |side, weight, found: Found| {
        if let Some((polarity, sentence)) = found {
            visitor(side, polarity, weight, sentence);
        }
    };
    say(Side::Candidate, GENDER_WISH, wish_of_candidate(mentor, founder));
    say(Side::Mentor, GENDER_WISH, gender_wish_of_mentor(mentor, founder));
    say(Side::Both, weights.language, language(mentor, founder));
    say(Side::Both, weights.place, place(mentor, founder, weights.near_km));
    say(Side::Both, weights.time, time(mentor, founder));
    say(Side::Candidate, weights.sector, sector(mentor, founder));
    say(Side::Mentor, weights.sector, sector_wish_of_mentor(mentor, founder));
    say(Side::Candidate, weights.stage, stage(mentor, founder));
    say(Side::Mentor, CAPACITY, capacity(line));
    say(Side::Mentor, 0, conflict_note(mentor));
    say(Side::Candidate, weights.age_of_entry, age_of_entry(line, weights.old_after_days));
}

/// The conflict of interest that the mentor named and that concerns this founder.
pub(super) fn conflict(mentor: &MentorDetails, founder: &Founder) -> Option<Message> {
    let names = &mentor.conflicts.names;
    let named = names.iter().find(|name| is_of(name, founder));
    let of_name = named.map(|name| Message::new("mentor-conflict-name").text("name", name.as_str()));
    let sector = founder.person.facts.sector.filter(|sector| mentor.conflicts.sectors.contains(sector));
    of_name.or_else(|| {
        let sector = Argument::Term(term("sector", &sector?));
        Some(Message::new("mentor-conflict-sector").with("sector", sector))
    })
}

/// One sentence of a view. A reason that decides is one against which no other counts.
pub(super) fn reason(polarity: Polarity, decides: bool, sentence: Message) -> Reason {
    Reason { polarity, decides, message: Arc::new(sentence) }
}

/// Whether the name is one of the founder's, or that of an organisation in their life. Of an organisation two words in common
/// are enough, because people leave parts of such names out; a conflict that was seen for nothing is talked about, one that
/// was not seen is not.
fn is_of(name: &str, founder: &Founder) -> bool {
    let folded = fold(name);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return false;
    }
    let is_organisation = |organisation: &String| {
        let others: Vec<&str> = organisation.split(' ').collect();
        let (few, many) = if words.len() <= others.len() { (&words, &others) } else { (&others, &words) };
        *organisation == folded || (few.len() >= 2 && few.iter().all(|word| many.contains(word)))
    };
    founder.names.contains(&name_key(name)) || founder.organisations.iter().any(is_organisation)
}

fn wish_of_candidate(mentor: &MentorDetails, founder: &Founder) -> Found {
    let wish = founder.mentor_gender_wish?;
    let polarity = met(mentor.gender, &[wish]);
    Some((polarity, outcome("mentor-gender-wished", polarity).with("gender", Argument::Term(term("gender", &wish)))))
}

fn gender_wish_of_mentor(mentor: &MentorDetails, founder: &Founder) -> Found {
    let wishes = &mentor.wanted_genders;
    if wishes.is_empty() {
        return None;
    }
    let polarity = met(founder.person.facts.gender, wishes);
    let genders = wishes.iter().map(|gender| term("gender", gender)).collect();
    Some((polarity, outcome("mentor-wishes-gender", polarity).with("genders", Argument::Terms(genders))))
}

fn sector_wish_of_mentor(mentor: &MentorDetails, founder: &Founder) -> Found {
    let wishes = &mentor.wanted_sectors;
    if wishes.is_empty() {
        return None;
    }
    let polarity = match founder.person.facts.sector {
        None => Polarity::Open,
        Some(sector) if wishes.contains(&sector) => Polarity::For,
        Some(_) => Polarity::Against,
    };
    let sectors = wishes.iter().map(|sector| term("sector", sector)).collect();
    Some((polarity, outcome("mentor-wishes-sector", polarity).with("sectors", Argument::Terms(sectors))))
}

fn met(gender: Option<Gender>, wishes: &[Gender]) -> Polarity {
    match gender {
        None => Polarity::Open,
        Some(gender) if wishes.contains(&gender) => Polarity::For,
        Some(_) => Polarity::Against,
    }
}

/// A sentence that says of a wish whether it is met, as the reasons of rules do.
fn outcome(id: &str, polarity: Polarity) -> Message {
    let outcome = match polarity {
        Polarity::For => "yes",
        Polarity::Against => "no",
        Polarity::Open => "not-known",
    };
    Message::new(id).text("outcome", outcome)
}

fn language(mentor: &MentorDetails, founder: &Founder) -> Found {
    let speaks = &founder.person.speaks;
    let first = mentor.languages.first().filter(|_| !speaks.is_empty())?;
    let said = |id: &str, code: &str| Message::new(id).with("language", Argument::Language(code.to_owned()));
    Some(match mentor.languages.iter().find(|language| speaks.contains(language)) {
        Some(language) => (Polarity::For, said("mentor-language", language)),
        None => (Polarity::Against, said("mentor-no-shared-language", first)),
    })
}

/// Who is far away can still be met from afar, where the mentor does that.
fn place(mentor: &MentorDetails, founder: &Founder, near_km: i64) -> Found {
    let afar: Vec<Channel> = mentor.channels.iter().copied().filter(|channel| *channel != Channel::InPerson).collect();
    let from_afar = || {
        let channels = afar.iter().map(|channel| term("channel", channel)).collect();
        (Polarity::For, Message::new("mentor-from-afar").with("channels", Argument::Terms(channels)))
    };
    let facts = &founder.person.facts;
    let here = |id: &str, km: u32| Message::new(id).text("place", mentor.place.as_str()).number("km", km);
    if let Some(km) = facts.distances.to(&mentor.place) {
        return Some(match i64::from(km) <= near_km {
            true => (Polarity::For, here("mentor-near", km)),
            false if !afar.is_empty() => from_afar(),
            false => (Polarity::Against, here("mentor-far", km)),
        });
    }
    let region = fold(&mentor.region);
    match facts.region.as_ref().filter(|_| !region.is_empty()) {
        Some(own) if *own == region => {
            Some((Polarity::For, Message::new("mentor-same-region").text("region", mentor.region.as_str())))
        }
        _ if !afar.is_empty() => Some(from_afar()),
        Some(_) => {
            Some((Polarity::Against, Message::new("mentor-other-region").text("region", mentor.region.as_str())))
        }
        None => None,
    }
}

fn time(mentor: &MentorDetails, founder: &Founder) -> Found {
    let has_time = &founder.person.facts.has_time;
    if mentor.times.is_empty() || has_time.is_empty() {
        return None;
    }
    Some(match mentor.times.iter().find(|time| has_time.contains(time)) {
        Some(time) => (Polarity::For, Message::new("mentor-time").with("time", Argument::Term(term("day-time", time)))),
        None => (Polarity::Against, Message::new("mentor-other-times")),
    })
}

fn sector(mentor: &MentorDetails, founder: &Founder) -> Found {
    let sector = founder.person.facts.sector.filter(|_| !mentor.sectors.is_empty())?;
    let said = |id: &str| Message::new(id).with("sector", Argument::Term(term("sector", &sector)));
    Some(if mentor.sectors.contains(&sector) {
        (Polarity::For, said("mentor-sector"))
    } else {
        (Polarity::Against, said("mentor-other-sector"))
    })
}

fn stage(mentor: &MentorDetails, founder: &Founder) -> Found {
    let stage = founder.person.facts.stage.filter(|_| !mentor.stages.is_empty())?;
    Some(if mentor.stages.contains(&stage) {
        (Polarity::For, Message::new("mentor-stage"))
    } else {
        (Polarity::Against, Message::new("mentor-other-stage"))
    })
}

fn capacity(line: &MentorLine) -> Found {
    Some(match line.places_left? {
        0 => (Polarity::Against, Message::new("mentor-full").number("count", line.accompanies_now)),
        places => (Polarity::For, Message::new("mentor-places-left").number("places", places)),
    })
}

fn conflict_note(mentor: &MentorDetails) -> Found {
    let note = &mentor.conflicts.note;
    (!note.is_empty()).then(|| (Polarity::Open, Message::new("mentor-conflict-note").text("note", note.as_str())))
}

fn age_of_entry(line: &MentorLine, old_after_days: i64) -> Found {
    match line.days_since_confirmed {
        None => Some((Polarity::Against, Message::new("mentor-never-confirmed"))),
        Some(days) if days > old_after_days => {
            Some((Polarity::Against, Message::new("mentor-confirmed-long-ago").number("days", days)))
        }
        Some(_) => None,
    }
}
