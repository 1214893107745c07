//! Gathers what a profile could show. What its reader may see of it is decided in `allow_list`.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{
    OwnWords, ProfileChoices, ProfileCompetence, ProfileData, ProfileEvidence, ProfileExperience, ProfileIdea,
    ProfileQualification, ProfileReading, ProfileStep, allow_list, three_bars,
};
use crate::assessments::AssessmentState;
use crate::candidates::CandidateFile;
use crate::desk::Desk;
use crate::eqf::{EqfOutlook, ExplainedReading, ReadingSubject};
use crate::error::Result;
use crate::evidence::{Strength, SupportPiece};
use crate::experiences::FormerBusiness;
use crate::ids::CandidateId;
use crate::matching::{Decision, Match, Verdict};
use crate::message::{Message, term};
use crate::reference::{Reference, StrengthCard};
use crate::strength_cards::CardAnswer;

/// How many next steps a sheet shows.
pub(super) const NEXT_STEPS: usize = 3;

impl Desk {
    /// The data of a profile: of what is recorded that which its reader may see and the person does not leave out.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn profile(&self, candidate_id: CandidateId, choices: &ProfileChoices) -> Result<ProfileData> {
        let file = self.candidate_file(candidate_id)?;
        let matches = self.matches(candidate_id)?;
        let desk = self.details()?.details;
        let outlooks = self.eqf_outlooks(&file)?;
        let competences = competences(&file);
        let candidate = &file.candidate.details;
        let gathered = ProfileData {
            reader: choices.reader,
            extent: choices.extent,
            bars: three_bars(&file, &matches),
            strengths: strengths(&file, self.reference()),
            desk_name: desk.name,
            desk_place: desk.place,
            fictional: desk.fictional,
            counsellor: self.counsellor()?.details.name,
            printed_on: self.today(),
            code: candidate.code.clone(),
            full_name: candidate.full_name.clone(),
            address_as: candidate.address_as.clone(),
            place: candidate.place.clone(),
            languages: candidate.languages.clone(),
            residence: candidate.residence.clone(),
            wish: candidate.wish,
            business_idea: idea(&file),
            experiences: experiences(&file),
            qualifications: qualifications(&file, &outlooks),
            informal_readings: informal_readings(&outlooks),
            next_steps: next_steps(&matches),
            evidence_count: file.evidence.len() + signed_off(&file),
            stated_count: competences.iter().filter(|one| one.strength == Strength::Stated).count(),
            competences,
            ..ProfileData::default()
        };
        Ok(allow_list::cut(gathered, choices))
    }
}

/// How many assessments count.
fn signed_off(file: &CandidateFile) -> usize {
    file.standings.iter().filter(|standing| standing.state == AssessmentState::SignedOff).count()
}

fn words(text: &str, language: &str, translations: &BTreeMap<String, String>) -> OwnWords {
    OwnWords { text: text.to_owned(), language: language.to_owned(), translations: translations.clone() }
}

/// What was sorted to "often", in the order of the cards.
fn strengths(file: &CandidateFile, reference: &Reference) -> Vec<BTreeMap<String, String>> {
    let Some(sorted) = &file.strength_cards else { return Vec::new() };
    let is_often =
        |card: &&StrengthCard| sorted.details.answers.get(&card.id).is_some_and(|one| one.answer == CardAnswer::Often);
    reference.strength_cards().iter().filter(is_often).map(|card| card.labels.clone()).collect()
}

fn idea(file: &CandidateFile) -> Option<ProfileIdea> {
    let idea = &file.business_idea.as_ref()?.details;
    Some(ProfileIdea {
        what: words(&idea.what, &idea.language, &idea.translations),
        place: idea.place.clone(),
        stage: idea.stage.map(|stage| term("business-stage", &stage)),
        amount_needed: idea.amount_needed,
        own_share: idea.own_share,
    })
}

fn experiences(file: &CandidateFile) -> Vec<ProfileExperience> {
    let shown = |row: &crate::experiences::Experience| {
        let details = &row.details;
        ProfileExperience {
            title: words(&details.title, &details.language, &details.translations),
            kind: term("experience-kind", &details.kind),
            organisation: details.organisation.clone(),
            place: details.place.clone(),
            country: details.country.clone(),
            started: details.started,
            ended: details.ended,
            ongoing: details.ongoing,
            business: details.former_business.as_ref().map(business).unwrap_or_default(),
            esco: details.occupation.clone(),
        }
    };
    file.experiences.iter().map(shown).collect()
}

/// Branch, legal form, staff and turnover, as far as they are known. Customers, suppliers and the end are for the talk.
fn business(business: &FormerBusiness) -> Vec<Message> {
    let staff = |count| Message::new("profile-business-staff").number("count", count);
    let facts = [
        business.sector.map(|sector| Message::new(term("sector", &sector))),
        business.legal_form.map(|form| Message::new(term("legal-form", &form))),
        business.staff.map(staff),
        business.turnover.map(|band| Message::new(term("turnover-band", &band))),
    ];
    facts.into_iter().flatten().collect()
}

/// Competences that the person does not disagree with, the best supported first.
fn competences(file: &CandidateFile) -> Vec<ProfileCompetence> {
    let mut shown = Vec::new();
    for (row, support) in file.competences.iter().zip(&file.support) {
        if row.details.agreed == crate::answer::Answer::No {
            continue;
        }
        shown.push(ProfileCompetence {
            title: words(&row.details.title, &row.details.language, &row.details.translations),
            setting: row.details.setting,
            strength: support.strength,
            evidence: support.pieces.iter().filter_map(|piece| evidence(file, *piece)).collect(),
            esco: row.details.esco.clone(),
        });
    }
    shown.sort_by_key(|competence| Reverse(competence.strength));
    shown
}

/// A piece of support as a profile shows it. An assessment that shows nothing is the person's own affair.
fn evidence(file: &CandidateFile, piece: SupportPiece) -> Option<ProfileEvidence> {
    match piece {
        SupportPiece::Evidence { id, .. } => {
            let details = &file.evidence.iter().find(|row| row.id == id)?.details;
            Some(ProfileEvidence {
                kind: term("evidence-kind", &details.kind),
                title: OwnWords { text: details.title.clone(), ..OwnWords::default() },
                said_by: vec![details.issuer.clone()],
                dated: details.dated,
            })
        }
        SupportPiece::Assessment { gives: Strength::Stated, .. } => None,
        SupportPiece::Assessment { id, .. } => {
            let details = &file.assessments.iter().find(|row| row.id == id)?.details;
            let second = details.second_assessor.as_ref();
            let second = second.map(|one| [one.name.as_str(), &one.organisation].map(str::trim));
            let second =
                second.map(|parts| parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "));
            Some(ProfileEvidence {
                kind: term("profile-assessed-by", &details.sheet.kind()),
                title: details.sheet.title().map(|title| bank_words(title, &details.language)).unwrap_or_default(),
                said_by: [Some(details.assessor.clone()), second].into_iter().flatten().collect(),
                dated: details.held_on.map(Into::into),
            })
        }
    }
}

/// The title of an exam in the language in which it was held, with the others as translations.
fn bank_words(title: &BTreeMap<String, String>, language: &str) -> OwnWords {
    let (language, text) =
        title.get_key_value(language).or_else(|| title.first_key_value()).map_or(("", ""), |(code, text)| (code, text));
    words(text, language, title)
}

fn qualifications(file: &CandidateFile, outlooks: &[EqfOutlook]) -> Vec<ProfileQualification> {
    let mut shown = Vec::new();
    for row in &file.qualifications {
        let subject = ReadingSubject::Qualification(row.id);
        let outlook = outlooks.iter().find(|outlook| outlook.subject == subject);
        let details = &row.details;
        shown.push(ProfileQualification {
            title: words(&details.title, &details.language, &details.translations),
            awarding_body: details.awarding_body.clone(),
            country: details.country.clone(),
            awarded: details.awarded,
            readings: outlook.map(printable_readings).unwrap_or_default(),
            no_level: outlook.and_then(why_no_level_is_printed),
            routes: outlook.map(|outlook| outlook.routes.clone()).unwrap_or_default(),
        });
    }
    shown
}

fn why_no_level_is_printed(outlook: &EqfOutlook) -> Option<Message> {
    let all_forbidden = !outlook.readings.is_empty() && outlook.readings.iter().all(|one| one.printing_forbidden);
    if all_forbidden { Some(Message::new("eqf-no-level-not-wanted")) } else { outlook.no_level.clone() }
}

fn printable_readings(outlook: &EqfOutlook) -> Vec<ProfileReading> {
    let printable = outlook.readings.iter().filter(|one| !one.printing_forbidden);
    let shown = |one: &ExplainedReading| ProfileReading {
        level_low: one.level_low,
        level_high: one.level_high,
        explanation: one.explanation.clone(),
        cautions: one.cautions.clone(),
    };
    printable.map(shown).collect()
}

fn informal_readings(outlooks: &[EqfOutlook]) -> Vec<ProfileReading> {
    let informal = outlooks.iter().filter(|outlook| matches!(outlook.subject, ReadingSubject::Experience(_)));
    informal.flat_map(printable_readings).collect()
}

/// The chosen offers; where nothing was chosen yet, the best eligible offer of each of the first steps.
pub(super) fn next_steps(matches: &[Match]) -> Vec<ProfileStep> {
    let decided =
        |found: &&Match, decision| found.decision.as_ref().is_some_and(|row| row.details.decision == decision);
    let chosen: Vec<&Match> = matches.iter().filter(|found| decided(found, Decision::Chosen)).collect();
    if !chosen.is_empty() {
        return chosen.into_iter().take(NEXT_STEPS).map(|found| step(found, true)).collect();
    }
    let put_away = |found: &&Match| decided(found, Decision::SetAside) || decided(found, Decision::PutOff);
    let open = matches.iter().filter(|found| found.verdict == Verdict::Eligible && !put_away(found));
    let mut steps: Vec<&Match> = Vec::new();
    for found in open {
        if !steps.iter().any(|other| other.step() == found.step()) {
            steps.push(found);
        }
    }
    steps.into_iter().take(NEXT_STEPS).map(|found| step(found, false)).collect()
}

fn step(found: &Match, chosen: bool) -> ProfileStep {
    let (offer, provider) = (&found.line.offer.details, &found.line.provider.details);
    ProfileStep {
        name: words(&offer.name, "", &offer.names),
        step: term("chain-step", &offer.step),
        provider: provider.name.clone(),
        place: if offer.place.is_empty() { provider.place.clone() } else { offer.place.clone() },
        contact: if provider.phone.is_empty() { provider.address.clone() } else { provider.phone.clone() },
        hours: offer.hours.clone(),
        confirmed_on: offer.confirmed_on,
        chosen,
    }
}
