//! What of a candidate's record is not on a paper, and why: the other side of the allow list.
//!
//! Names kinds of things and counts them. What stands in them is left out here too.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::gather::{NEXT_STEPS, next_steps};
use super::{ProfileChoices, ProfileExtent};
use crate::answer::Answer;
use crate::candidates::{CandidateFile, CefrSkills, ResidenceTitle};
use crate::desk::Desk;
use crate::eqf::{EqfReading, ReadingSubject};
use crate::error::Result;
use crate::experiences::FormerBusiness;
use crate::ids::CandidateId;
use crate::matching::{Decision, Match};
use crate::message::Message;
use crate::strength_cards::{CardAnswer, SortedCard};
use crate::text::is_blank;

/// Something of the record that is not on the paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// What it is, and how many of it there are.
    pub what: Message,
    /// Why it is not on the paper.
    pub why: Message,
}

impl Desk {
    /// What of the record is not on the paper of this reader; only what the record really holds.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn left_out(&self, candidate_id: CandidateId, choices: &ProfileChoices) -> Result<Vec<LeftOut>> {
        let extent = choices.extent;
        let file = self.candidate_file(candidate_id)?;
        let matches = self.matches(candidate_id)?;
        let short = if extent == ProfileExtent::OnePage { for_want_of_room(&file) } else { Vec::new() };
        let learnt = of_what_was_learnt(&file, extent);
        let lines = [of_the_desk(&file), of_the_person(&file), learnt, short, of_offers(&matches)];
        Ok(lines.into_iter().flatten().flatten().collect())
    }
}

/// What the desk writes for itself.
fn of_the_desk(file: &CandidateFile) -> Vec<Option<LeftOut>> {
    let notes = usize::from(!is_blank(&file.candidate.details.private_notes));
    let of_evidence = count(&file.evidence, |row| !is_blank(&row.details.note));
    let dissent = count(&file.competences, |row| !is_blank(&row.details.dissent_note));
    let why = "papers-left-out-why-desk-only";
    vec![
        some(notes, "papers-left-out-private-notes", why),
        some(file.contacts.len(), "papers-left-out-contacts", why),
        some(of_evidence, "papers-left-out-evidence-notes", why),
        some(dissent, "papers-left-out-dissent-notes", why),
    ]
}

/// Facts about the person that the reader does not need.
fn of_the_person(file: &CandidateFile) -> Vec<Option<LeftOut>> {
    let details = &file.candidate.details;
    let why = "papers-left-out-why-not-needed";
    vec![
        some(usize::from(details.birth_date.is_some()), "papers-left-out-birth-date", why),
        some(usize::from(!is_blank(&details.contact_route)), "papers-left-out-contact-route", why),
        some(file.consents.len(), "papers-left-out-consents", why),
    ]
}

/// What was lived and learnt, as far as it was told in trust or the person does not want it printed.
fn of_what_was_learnt(file: &CandidateFile, extent: ProfileExtent) -> Vec<Option<LeftOut>> {
    let told = count(&file.experiences, |row| !is_blank(&row.details.description));
    let business_told = count(&file.experiences, |row| row.details.former_business.as_ref().is_some_and(has_talk));
    let tasks: usize = file.experiences.iter().map(|row| row.details.tasks.len()).sum();
    let disputed = count(&file.competences, |row| row.details.agreed == Answer::No);
    let forbidden = count(&file.eqf_readings, |row| row.details.printing_forbidden);
    let is_left_out = |sorted: &&SortedCard| extent == ProfileExtent::Whole || sorted.answer != CardAnswer::Often;
    let sorted =
        file.strength_cards.as_ref().map_or(0, |cards| cards.details.answers.values().filter(is_left_out).count());
    let why_cards = match extent {
        ProfileExtent::Whole => "papers-left-out-why-only-competences",
        ProfileExtent::OnePage => "papers-left-out-why-only-often",
    };
    vec![
        some(sorted, "papers-left-out-strength-cards", why_cards),
        some(told, "papers-left-out-descriptions", "papers-left-out-why-told-in-trust"),
        some(business_told, "papers-left-out-business-talk", "papers-left-out-why-told-in-trust"),
        some(tasks, "papers-left-out-tasks", "papers-left-out-why-only-competences"),
        some(disputed, "papers-left-out-disputed", "papers-left-out-why-not-agreed"),
        some(forbidden, "papers-left-out-readings", "papers-left-out-why-not-wanted"),
    ]
}

/// Whether anything was told of a business beside the facts that are printed.
fn has_talk(business: &FormerBusiness) -> bool {
    let texts = [&business.customers, &business.suppliers, &business.done_alone];
    business.end_reason.is_some() || texts.into_iter().any(|text| !is_blank(text))
}

/// What the whole profile says and one page has no room for.
fn for_want_of_room(file: &CandidateFile) -> Vec<Option<LeftOut>> {
    let why = "papers-left-out-why-one-page";
    let details = &file.candidate.details;
    let of_experience = |reading: &EqfReading| matches!(reading.details.subject, ReadingSubject::Experience(_));
    let informal = count(&file.eqf_readings, |one| of_experience(one) && !one.details.printing_forbidden);
    let skills = count(&details.languages, |one| one.skills != CefrSkills::default());
    let businesses = count(&file.experiences, |one| one.details.former_business.is_some());
    vec![
        some(file.evidence.len(), "papers-left-out-evidence", why),
        some(file.qualifications.len(), "papers-left-out-qualifications", why),
        some(informal, "papers-left-out-informal-readings", why),
        some(usize::from(details.residence != ResidenceTitle::default()), "papers-left-out-permit", why),
        some(skills, "papers-left-out-language-skills", why),
        some(businesses, "papers-left-out-business-facts", why),
    ]
}

/// Offers that are no next step on the paper.
fn of_offers(matches: &[Match]) -> Vec<Option<LeftOut>> {
    let is_set_aside =
        |found: &Match| found.decision.as_ref().is_some_and(|row| row.details.decision == Decision::SetAside);
    let set_aside = count(matches, is_set_aside);
    let others = matches.len().saturating_sub(set_aside).saturating_sub(next_steps(matches).len());
    let mut others = some(others, "papers-left-out-offers", "papers-left-out-why-next-steps");
    if let Some(line) = &mut others {
        line.why = line.why.clone().number("most", whole(NEXT_STEPS));
    }
    vec![some(set_aside, "papers-left-out-set-aside", "papers-left-out-why-set-aside"), others]
}

fn count<T>(rows: &[T], is_meant: impl Fn(&T) -> bool) -> usize {
    rows.iter().filter(|row| is_meant(row)).count()
}

/// A line, unless there is nothing of the kind.
fn some(number: usize, what: &str, why: &str) -> Option<LeftOut> {
    let line = || LeftOut { what: Message::new(what).number("count", whole(number)), why: Message::new(why) };
    (number > 0).then(line)
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
