//! Gathers what a profile could show, by subject. What its reader may see of it is decided in `allow_list`.

mod competences;
mod lived;
mod money;
mod pictures;
mod steps;

use std::collections::BTreeMap;

use super::{ProfileChoices, ProfileData, ProfileField, ProfileStrength, allow_list, cut, three_bars};
use crate::candidates::{CandidateFile, MOST_WISHES, MentoringWishes};
use crate::desk::Desk;
use crate::error::Result;
use crate::ids::CandidateId;
use crate::message::term;
use crate::own_words::OwnWords;
use crate::reference::{Reference, StrengthCard};
use crate::strength_cards::CardAnswer;
use crate::text::is_blank;

pub(super) use pictures::{MOST_WORK_SAMPLES, pictures_of_work};
pub(super) use steps::{NEXT_STEPS, next_steps};

impl Desk {
    /// The data of a profile: of what is recorded that which its reader may see and the person does not leave out.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`], also for a photo that is no picture of this record.
    pub fn profile(&self, candidate_id: CandidateId, choices: &ProfileChoices) -> Result<ProfileData> {
        Ok(cut::cut(self.gather(candidate_id, choices)?, choices))
    }

    /// Everything of the record that a paper for this reader could show if every field were on its list.
    pub(super) fn gather(&self, candidate_id: CandidateId, choices: &ProfileChoices) -> Result<ProfileData> {
        let file = self.candidate_file(candidate_id)?;
        let matches = self.matches(candidate_id)?;
        let desk = self.details()?.details;
        let outlooks = self.eqf_outlooks(&file)?;
        let reference = self.reference();
        let shown = competences::competences(&file, &matches, choices.reader, reference);
        // A picture is read only where it is shown, because it may be large.
        let wants = |field| allow_list::shown(choices).contains(&field);
        let photo = choices.photo.filter(|_| wants(ProfileField::Photo));
        let work_samples = choices.work_samples && wants(ProfileField::WorkSamples);
        let candidate = &file.candidate.details;
        let mentoring = &candidate.circumstances.mentoring;
        Ok(ProfileData {
            reader: choices.reader,
            extent: choices.extent,
            bars: three_bars(&file, &matches),
            strengths: strengths(&file, reference),
            desk_name: desk.name,
            desk_place: desk.place,
            fictional: desk.fictional,
            counsellor: self.counsellor()?.details.name,
            printed_on: self.today(),
            code: candidate.code.clone(),
            full_name: candidate.full_name.clone(),
            address_as: candidate.address_as.clone(),
            place: candidate.place.clone(),
            contact_route: candidate.contact_route.clone(),
            languages: candidate.languages.clone(),
            residence: candidate.residence.clone(),
            wish: candidate.wish,
            fallback: candidate.fallback,
            business_idea: money::idea(&file),
            experiences: lived::experiences(&file),
            qualifications: lived::qualifications(&file, &outlooks),
            informal_readings: lived::informal_readings(&outlooks),
            next_steps: next_steps(&matches),
            entrecomp: lived::entrecomp(&file, reference),
            open_gaps: lived::open_gaps(&file, reference),
            may_found: money::may_found(&self.may_found(candidate_id)?, choices.reader),
            finance: money::finance(&file, reference),
            vouchers: money::vouchers(&file),
            availability: candidate.circumstances.has_time.iter().map(|time| term("day-time", time)).collect(),
            mentor_wishes: mentor_wishes(mentoring),
            network: Some(mentoring.network.clone()).filter(|said| !is_blank(&said.text)),
            channels: mentoring.channels.iter().map(|channel| term("channel", channel)).collect(),
            photo: photo.map(|id| pictures::photo(self, &file, id)).transpose()?,
            work_samples: if work_samples { pictures::work_samples(self, &file, &shown.ids)? } else { Vec::new() },
            evidence_count: shown.evidence_count,
            stated_count: shown.stated_count,
            competences: shown.competences,
        })
    }
}

fn words(text: &str, language: &str, translations: &BTreeMap<String, String>) -> OwnWords {
    OwnWords { text: text.to_owned(), language: language.to_owned(), translations: translations.clone() }
}

/// What was sorted to "often", in the order of the cards.
fn strengths(file: &CandidateFile, reference: &Reference) -> Vec<ProfileStrength> {
    let Some(sorted) = &file.strength_cards else { return Vec::new() };
    let is_often =
        |card: &&StrengthCard| sorted.details.answers.get(&card.id).is_some_and(|one| one.answer == CardAnswer::Often);
    let strength = |card: &StrengthCard| ProfileStrength { card: card.id.clone(), names: card.labels.clone() };
    reference.strength_cards().iter().filter(is_often).map(strength).collect()
}

/// What the person wants a mentor's help with. A wish that was begun and is blank was not said.
fn mentor_wishes(mentoring: &MentoringWishes) -> Vec<OwnWords> {
    mentoring.wishes.iter().filter(|wish| !is_blank(&wish.text)).take(MOST_WISHES).cloned().collect()
}
