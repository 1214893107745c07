//! What of a candidate's record is not on a paper, and why: the other side of the allow list. Also which blocks of the paper
//! stay away because nothing is recorded for them.
//!
//! Names kinds of things and counts them. What stands in them is left out here too.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::gather::{MOST_WORK_SAMPLES, NEXT_STEPS, next_steps, pictures_of_work};
use super::{ProfileChoices, ProfileData, ProfileExtent, ProfileField, ProfileReader, allow_list, recorded};
use crate::answer::Answer;
use crate::candidates::{CandidateFile, CefrSkills, Circumstances};
use crate::desk::Desk;
use crate::error::Result;
use crate::experiences::FormerBusiness;
use crate::ids::{CandidateId, CompetenceId};
use crate::matching::{Decision, Match};
use crate::message::{Message, term};
use crate::strength_cards::CardAnswer;
use crate::text::is_blank;

/// Something of the record that is not on the paper, or a block of the paper for which nothing is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// What it is, and how many of it there are where that can be counted.
    pub what: Message,
    /// Why it is not on the paper.
    pub why: Message,
}

impl Desk {
    /// What of the record is not on the paper of this reader, and what the paper would show if it were recorded.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn left_out(&self, candidate_id: CandidateId, choices: &ProfileChoices) -> Result<Vec<LeftOut>> {
        let file = self.candidate_file(candidate_id)?;
        let matches = self.matches(candidate_id)?;
        let gathered = self.gather(candidate_id, choices)?;
        let lines = [
            of_fields(&gathered, choices),
            for_want_of_room(&file, &gathered, choices),
            of_what_was_learnt(&file, choices),
            of_offers(&matches, choices),
            of_the_person(&file),
            of_the_desk(&file),
        ];
        Ok(lines.into_iter().flatten().flatten().collect())
    }
}

/// Whole blocks: left out on wish, for want of room, because nothing is recorded, or because this reader does not need them.
fn of_fields(gathered: &ProfileData, choices: &ProfileChoices) -> Vec<Option<LeftOut>> {
    let (allowed, shown) = (allow_list::allowed(choices.reader), allow_list::shown(choices));
    let line = |field: ProfileField| {
        let is_recorded = recorded::is_recorded(gathered, field);
        let why = match (shown.contains(&field), allowed.contains(&field), choices.leave_out.contains(&field)) {
            (true, _, _) => {
                recorded::is_expected(field).then_some("papers-left-out-why-not-recorded").filter(|_| !is_recorded)?
            }
            _ if !is_recorded => return None,
            (false, true, true) => "papers-left-out-why-person-wishes",
            (false, true, false) => "papers-left-out-why-one-page",
            // The bars are no facts of the record, so they are not missed where they are not shown.
            (false, false, _) if field == ProfileField::Bars => return None,
            (false, false, _) => "papers-left-out-why-not-needed",
        };
        Some(LeftOut { what: Message::new(term("papers-field", &field)), why: Message::new(why) })
    };
    let mut lines: Vec<_> = allow_list::every_field().into_iter().filter_map(line).collect();
    // What the person decided and what is still to be asked comes before what the reader does not need.
    lines.sort_by_key(|one| one.why.id == "papers-left-out-why-not-needed");
    lines.into_iter().map(Some).collect()
}

/// What the reader may see and the paper has no room for.
fn for_want_of_room(file: &CandidateFile, gathered: &ProfileData, choices: &ProfileChoices) -> Vec<Option<LeftOut>> {
    let shown = allow_list::shown(choices);
    let agreed: Vec<CompetenceId> =
        file.competences.iter().filter(|row| row.details.agreed != Answer::No).map(|row| row.id).collect();
    let has = |field, number: usize| if shown.contains(&field) { number } else { 0 };
    let others = has(ProfileField::Competences, agreed.len().saturating_sub(gathered.competences.len()));
    let pictures = has(ProfileField::WorkSamples, pictures_of_work(file, &agreed).len());
    let (away, too_many) =
        if choices.work_samples { (0, pictures.saturating_sub(MOST_WORK_SAMPLES)) } else { (pictures, 0) };
    let is_short = choices.reader == ProfileReader::Candidate && choices.extent == ProfileExtent::OnePage;
    let skills = count(&file.candidate.details.languages, |one| is_short && one.skills != CefrSkills::default());
    vec![
        some(others, "papers-left-out-competences", "papers-left-out-why-most-relevant"),
        some(away, "papers-left-out-work-samples", "papers-left-out-why-on-wish"),
        some(too_many, "papers-left-out-work-samples", "papers-left-out-why-no-room"),
        some(has(ProfileField::Languages, skills), "papers-left-out-language-skills", "papers-left-out-why-one-page"),
    ]
}

/// What was lived and learnt, as far as it was told in trust or the person does not want it printed.
fn of_what_was_learnt(file: &CandidateFile, choices: &ProfileChoices) -> Vec<Option<LeftOut>> {
    let told = count(&file.experiences, |row| !is_blank(&row.details.description));
    let business_told = count(&file.experiences, |row| row.details.former_business.as_ref().is_some_and(has_talk));
    let tasks: usize = file.experiences.iter().map(|row| row.details.tasks.len()).sum();
    let disputed = count(&file.competences, |row| row.details.agreed == Answer::No);
    let forbidden = count(&file.eqf_readings, |row| row.details.printing_forbidden);
    let has_cards = allow_list::shown(choices).contains(&ProfileField::Strengths);
    let cards = file.strength_cards.as_ref().filter(|_| has_cards);
    let sorted = cards
        .map_or(0, |cards| cards.details.answers.values().filter(|sorted| sorted.answer != CardAnswer::Often).count());
    vec![
        some(sorted, "papers-left-out-strength-cards", "papers-left-out-why-only-often"),
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

/// Offers that are no next step, on a paper that shows next steps.
fn of_offers(matches: &[Match], choices: &ProfileChoices) -> Vec<Option<LeftOut>> {
    if !allow_list::shown(choices).contains(&ProfileField::NextSteps) {
        return Vec::new();
    }
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

/// Facts about the person that no reader needs.
fn of_the_person(file: &CandidateFile) -> Vec<Option<LeftOut>> {
    let details = &file.candidate.details;
    let why = "papers-left-out-why-no-paper";
    vec![
        some(usize::from(details.birth_date.is_some()), "papers-left-out-birth-date", why),
        some(circumstances(&details.circumstances), "papers-left-out-circumstances", why),
        some(file.consents.len(), "papers-left-out-consents", why),
    ]
}

/// How many circumstances are recorded that are on no paper. Time and what is for a mentor have blocks of their own.
fn circumstances(life: &Circumstances) -> usize {
    let Circumstances {
        gender,
        in_country_since,
        employment,
        receives_benefits,
        family_duties,
        has_time: _,
        mentor_gender_wish,
        mentoring: _,
    } = life;
    let recorded = [
        gender.is_some(),
        in_country_since.is_some(),
        employment.is_some(),
        *receives_benefits != Answer::NotKnown,
        *family_duties != Answer::NotKnown,
        mentor_gender_wish.is_some(),
    ];
    recorded.into_iter().filter(|is_recorded| *is_recorded).count()
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
