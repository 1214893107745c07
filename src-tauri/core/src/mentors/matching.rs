//! Which mentors suit a founder, seen from both sides, with a reason for each point.
//!
//! The program suggests; both people decide, and both may say no. Nobody who may be named is hidden: who has no place left stands
//! below the others, and who named a conflict of interest stands last, whatever else suits. What the reasons are is said in
//! `practical.rs`.

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::practical::{Side, conflict, practical, reason};
use super::{MentorConsentState, MentorDetails, MentorLine};
use crate::candidates::{CandidateFile, Gender};
use crate::desk::Desk;
use crate::error::Result;
use crate::ids::{CandidateId, MentorId};
use crate::matching::{Person, Polarity, Reason, Weights};
use crate::mentorships::{Mentorship, MentorshipState};
use crate::message::Message;
use crate::offers::{Channel, MentoringKind};
use crate::places::Place;
use crate::reference::Reference;
use crate::text::{fold, name_key};

/// A candidate as mentors are matched with them.
#[derive(Debug, Clone, Default)]
pub struct Founder {
    /// The facts, languages and gaps that offers are matched with too.
    pub person: Person,
    /// The gender that the person wishes a mentor to have.
    pub mentor_gender_wish: Option<Gender>,
    /// The names of the person, folded and in order.
    pub names: Vec<String>,
    /// The organisations in the person's life, folded.
    pub organisations: Vec<String>,
}

/// What of a mentor is shown in a candidate's file. How to reach the mentor, and whom else they must not accompany, is not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MentorCard {
    /// The mentor.
    pub id: MentorId,
    /// The name.
    pub name: String,
    /// What the mentor brings.
    pub description: String,
    /// The type of mentoring.
    pub kind: Option<MentoringKind>,
    /// Where the mentor meets people.
    pub place: String,
    /// How the mentor meets people.
    pub channels: Vec<Channel>,
    /// Where the consent stands.
    pub consent_state: MentorConsentState,
    /// How many days ago the mentor was last asked.
    pub days_since_confirmed: Option<i64>,
}

/// Whether a mentor can be proposed now, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MentorStanding {
    /// There is nothing against it, and there is a place as far as anybody knows.
    Open,
    /// The mentor accompanies as many as they want.
    Full,
    /// The mentor may not be named any more; a mentorship is still open or was.
    NotToBeNamed,
    /// A conflict of interest stands against it.
    Conflict,
}

/// How a match looks from one side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MentorView {
    /// How well it suits; a higher number suits better. It orders and is shown to nobody.
    pub score: i64,
    /// Why, for and against.
    pub reasons: Vec<Reason>,
}

/// A mentor as they suit one candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MentorMatch {
    /// The mentor.
    pub mentor: MentorCard,
    /// Whether the mentor can be proposed now.
    pub standing: MentorStanding,
    /// How it looks for the candidate.
    pub for_candidate: MentorView,
    /// How it looks for the mentor.
    pub for_mentor: MentorView,
    /// What was last proposed or agreed between the two, and where it stands.
    pub mentorship: Option<(Mentorship, MentorshipState)>,
}

/// All mentors against one candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MentorMatches {
    /// Those who may be named, the best first, and those with whom something was agreed.
    pub matches: Vec<MentorMatch>,
    /// How many more are noted who may not be named.
    pub not_named: usize,
}

impl Founder {
    /// Reads it from the candidate's file, as it is on a day.
    pub fn of(file: &CandidateFile, day: NaiveDate, places: &[Place], reference: &Reference) -> Self {
        let candidate = &file.candidate.details;
        let names = [&candidate.full_name, &candidate.address_as, &candidate.code].map(|name| name_key(name));
        let organisations = file.experiences.iter().map(|row| fold(&row.details.organisation));
        Self {
            // No mentor asks what a permit allows.
            person: Person::of(file, day, places, None, reference),
            mentor_gender_wish: candidate.circumstances.mentor_gender_wish,
            names: names.into_iter().filter(|name| !name.is_empty()).collect(),
            organisations: organisations.filter(|name| !name.is_empty()).collect(),
        }
    }

    /// The conflict of interest that stands between the person and a mentor, as a sentence.
    pub fn conflict_with(&self, mentor: &MentorDetails) -> Option<Message> {
        conflict(mentor, self)
    }
}

/// Puts the mentors who may be named, and those with whom something is proposed or agreed for this founder, in their order: first whether they
/// can be proposed, then the less content of the two sides, so that neither is overruled by the other, then both together.
pub fn rank_mentors(
    lines: &[MentorLine],
    founder: &Founder,
    mentorships: &[Mentorship],
    weights: Weights,
) -> MentorMatches {
    let mut matches = Vec::new();
    let mut not_named = 0;
    for line in lines {
        let latest = mentorships.iter().rev().find(|row| row.details.mentor_id == line.mentor.id);
        if line.mentor.details.may_be_named() || latest.is_some_and(|row| row.details.state().is_open()) {
            let mentorship = latest.map(|row| (row.clone(), row.details.state()));
            matches.push(match_of(line, founder, mentorship, weights));
        } else {
            not_named += 1;
        }
    }
    matches.sort_by_cached_key(|found| {
        let (one, other) = (found.for_candidate.score, found.for_mentor.score);
        let name = fold(&found.mentor.name);
        (found.standing, Reverse(one.min(other)), Reverse(one + other), name, found.mentor.id)
    });
    MentorMatches { matches, not_named }
}

fn match_of(
    line: &MentorLine,
    founder: &Founder,
    mentorship: Option<(Mentorship, MentorshipState)>,
    weights: Weights,
) -> MentorMatch {
    let mentor = &line.mentor.details;
    let (mut for_candidate, mut for_mentor) = (MentorView::empty(), MentorView::empty());
    let conflict = conflict(mentor, founder);
    let standing = match (&conflict, mentor.may_be_named(), line.places_left) {
        (Some(_), _, _) => MentorStanding::Conflict,
        (None, false, _) => MentorStanding::NotToBeNamed,
        (None, true, Some(0)) => MentorStanding::Full,
        (None, true, _) => MentorStanding::Open,
    };
    if let Some(sentence) = conflict {
        for_mentor.reasons.push(reason(Polarity::Against, true, sentence));
    }
    if !mentor.may_be_named() {
        for_mentor.reasons.push(reason(Polarity::Against, true, Message::new("mentor-not-named")));
    }
    practical(line, founder, weights, &mut |side, polarity, weight, message| {
        if side != Side::Mentor {
            for_candidate.add(polarity, weight, message.clone());
        }
        if side != Side::Candidate {
            for_mentor.add(polarity, weight, message);
        }
    });
    MentorMatch { mentor: MentorCard::of(line), standing, for_candidate, for_mentor, mentorship }
}

impl MentorView {
    const fn empty() -> Self {
        Self { score: 0, reasons: Vec::new() }
    }

    fn add(&mut self, polarity: Polarity, weight: i64, message: Message) {
        self.score += polarity.counted(weight);
        self.reasons.push(reason(polarity, false, message));
    }
}

impl MentorCard {
    fn of(line: &MentorLine) -> Self {
        let mentor = &line.mentor.details;
        Self {
            id: line.mentor.id,
            name: mentor.name.clone(),
            description: mentor.description.clone(),
            kind: mentor.kind,
            place: mentor.place.clone(),
            channels: mentor.channels.clone(),
            consent_state: line.consent_state,
            days_since_confirmed: line.days_since_confirmed,
        }
    }
}

impl Desk {
    /// All mentors against one candidate.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn mentor_matches(&self, candidate_id: CandidateId) -> Result<MentorMatches> {
        let file = self.candidate_file(candidate_id)?;
        let founder = Founder::of(&file, self.today(), &self.places()?, self.reference());
        Ok(rank_mentors(&self.mentors()?, &founder, &self.mentorships(candidate_id)?, self.weights()?))
    }
}
