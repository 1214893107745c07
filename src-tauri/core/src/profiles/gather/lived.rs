//! What the person lived and was awarded, with what may be said about levels.
//!
//! What was told about an experience stays with the desk, and so does a reading that the person does not want printed.

use super::words;
use crate::candidates::CandidateFile;
use crate::eqf::{EqfOutlook, ExplainedReading, ReadingSubject};
use crate::experiences::FormerBusiness;
use crate::gaps::GapSubject;
use crate::message::{Argument, Message, term};
use crate::profiles::{
    ProfileEntreComp, ProfileEntreCompPoint, ProfileExperience, ProfileQualification, ProfileReading,
};
use crate::reference::Reference;

pub(super) fn experiences(file: &CandidateFile) -> Vec<ProfileExperience> {
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

pub(super) fn qualifications(file: &CandidateFile, outlooks: &[EqfOutlook]) -> Vec<ProfileQualification> {
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

pub(super) fn informal_readings(outlooks: &[EqfOutlook]) -> Vec<ProfileReading> {
    let informal = outlooks.iter().filter(|outlook| matches!(outlook.subject, ReadingSubject::Experience(_)));
    informal.flat_map(printable_readings).collect()
}

/// The latest sitting with EntreComp, in the order of the framework. A competence that was not asked about has no level.
pub(super) fn entrecomp(file: &CandidateFile, reference: &Reference) -> Option<ProfileEntreComp> {
    let latest = &file.entrecomp_ratings.last()?.details;
    let point = |id: &str| {
        let Argument::Named(names) = (GapSubject::Entrecomp { id: id.to_owned() }).named(reference) else {
            return None;
        };
        let rating = latest.ratings.get(id);
        let (own, counsellor) = (rating.and_then(|one| one.own), rating.and_then(|one| one.counsellor));
        Some(ProfileEntreCompPoint { names, own, counsellor })
    };
    let points: Vec<_> =
        reference.entrecomp().competences.iter().filter_map(|competence| point(&competence.id)).collect();
    let is_rated = points.iter().any(|one| one.own.or(one.counsellor).is_some());
    is_rated.then_some(ProfileEntreComp { rated_on: latest.rated_on, competences: points })
}

/// What was handed to the matching to be learnt or found out.
pub(super) fn open_gaps(file: &CandidateFile, reference: &Reference) -> Vec<Message> {
    file.open_gaps.iter().map(|row| row.details.subject.said(reference)).collect()
}
