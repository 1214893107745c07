//! Cuts gathered data to what its reader may see. Which fields these are is decided in `allow_list`.

use std::collections::BTreeSet;

use super::ProfileField as Field;
use super::allow_list::{allowed, shown};
use super::{
    ProfileChoices, ProfileCompetence, ProfileData, ProfileExperience, ProfileExtent, ProfileField, ProfileIdea,
    ProfileQualification, ProfileReader,
};
use crate::candidates::{CefrSkills, LanguageSkill};
use crate::experiences::ExperienceKind;
use crate::message::term;

/// The part of the gathered data that the profile shows.
///
/// The data is taken apart name by name, here and below: whatever is added to it later does not compile until somebody says here
/// which field of the lists it belongs to.
#[expect(clippy::too_many_lines, reason = "one line for each part of the data, and none of them may be missing")]
pub(super) fn cut(gathered: ProfileData, choices: &ProfileChoices) -> ProfileData {
    let fields = shown(choices);
    let has = |field| fields.contains(&field);
    let ProfileData {
        reader,
        extent,
        bars,
        strengths,
        desk_name,
        desk_place,
        fictional,
        counsellor,
        printed_on,
        code,
        full_name,
        address_as,
        place,
        languages,
        residence,
        wish,
        business_idea,
        experiences,
        competences,
        qualifications,
        informal_readings,
        next_steps,
        evidence_count,
        stated_count,
        contact_route,
        photo,
        work_samples,
        fallback,
        entrecomp,
        open_gaps,
        may_found,
        finance,
        vouchers,
        availability,
        mentor_wishes,
        network,
        channels,
    } = gathered;
    let is_short = choices.reader == ProfileReader::Candidate && choices.extent == ProfileExtent::OnePage;
    let (has_competences, has_evidence) = (has(Field::Competences), has(Field::Evidence));
    ProfileData {
        reader,
        extent,
        desk_name,
        desk_place,
        fictional,
        counsellor,
        printed_on,
        code,
        bars: keep(has(Field::Bars), bars)
            .into_iter()
            .filter(|bar| has(Field::Money) || !bar.is_about_money())
            .collect(),
        strengths: keep(has(Field::Strengths), strengths),
        full_name: keep(has(Field::FullName), full_name),
        address_as: keep(has(Field::AddressAs), address_as),
        place: keep(has(Field::Place), place),
        languages: keep(has(Field::Languages), languages).into_iter().map(|one| language(one, is_short)).collect(),
        residence: keep(has(Field::Residence), residence),
        wish: keep(has(Field::Wish), wish),
        fallback: keep(has(Field::Wish), fallback),
        business_idea: keep(has(Field::BusinessIdea), business_idea).map(|one| idea(one, has(Field::Money))),
        experiences: experiences_of(experiences, choices.reader, &fields),
        competences: keep(has_competences, competences).into_iter().map(|one| competence(one, has_evidence)).collect(),
        qualifications: keep(has(Field::Qualifications), qualifications)
            .into_iter()
            .map(|one| qualification(one, has(Field::EqfLevels)))
            .collect(),
        informal_readings: keep(has(Field::EqfLevels), informal_readings),
        next_steps: keep(has(Field::NextSteps), next_steps),
        evidence_count: keep(has_competences && has_evidence, evidence_count),
        stated_count: keep(has_competences, stated_count),
        contact_route: keep(has(Field::ContactRoute), contact_route),
        photo: keep(has(Field::Photo), photo),
        work_samples: keep(has(Field::WorkSamples), work_samples),
        entrecomp: keep(has(Field::Entrecomp), entrecomp),
        open_gaps: keep(has(Field::OpenGaps), open_gaps),
        may_found: keep(has(Field::MayFound), may_found),
        finance: keep(has(Field::Finance), finance),
        vouchers: keep(has(Field::Vouchers), vouchers),
        availability: keep(has(Field::Availability), availability),
        mentor_wishes: keep(has(Field::MentorWishes), mentor_wishes),
        network: keep(has(Field::Network), network),
        channels: keep(has(Field::Channels), channels),
    }
}

/// The value, or an empty one.
fn keep<T: Default>(is_shown: bool, value: T) -> T {
    if is_shown { value } else { T::default() }
}

/// On one page a language has one level, which is the one that counts where one is asked for.
fn language(skill: LanguageSkill, is_short: bool) -> LanguageSkill {
    if !is_short || skill.first_language {
        return skill;
    }
    LanguageSkill { level: skill.overall(), skills: CefrSkills::default(), ..skill }
}

fn idea(idea: ProfileIdea, has_money: bool) -> ProfileIdea {
    let ProfileIdea { what, place, stage, amount_needed, own_share } = idea;
    let (amount_needed, own_share) = (keep(has_money, amount_needed), keep(has_money, own_share));
    ProfileIdea { what, place, stage, amount_needed, own_share }
}

/// What was lived. A reader whose list has former businesses and no experiences, as a lender's, sees the businesses alone, and
/// neither where nor under which name they were run: that says where somebody comes from, and nothing about the business.
fn experiences_of(
    lived: Vec<ProfileExperience>,
    reader: ProfileReader,
    fields: &BTreeSet<ProfileField>,
) -> Vec<ProfileExperience> {
    let has_business = fields.contains(&ProfileField::FormerBusiness);
    if fields.contains(&ProfileField::Experiences) {
        return lived
            .into_iter()
            .map(|one| ProfileExperience { business: keep(has_business, one.business), ..one })
            .collect();
    }
    if !has_business || allowed(reader).contains(&ProfileField::Experiences) {
        return Vec::new();
    }
    let own = term("experience-kind", &ExperienceKind::OwnBusiness);
    let business = |one: ProfileExperience| {
        let ProfileExperience { title, kind, started, ended, ongoing, business, esco, .. } = one;
        let (organisation, place, country) = Default::default();
        ProfileExperience { title, kind, organisation, place, country, started, ended, ongoing, business, esco }
    };
    lived.into_iter().filter(|one| one.kind == own).map(business).collect()
}

fn competence(competence: ProfileCompetence, has_evidence: bool) -> ProfileCompetence {
    let ProfileCompetence { title, setting, strength, evidence, esco } = competence;
    ProfileCompetence { title, setting, strength, evidence: keep(has_evidence, evidence), esco }
}

fn qualification(qualification: ProfileQualification, has_levels: bool) -> ProfileQualification {
    let ProfileQualification { title, awarding_body, country, awarded, readings, no_level, routes } = qualification;
    let (readings, no_level) = (keep(has_levels, readings), keep(has_levels, no_level));
    let routes = keep(has_levels, routes);
    ProfileQualification { title, awarding_body, country, awarded, readings, no_level, routes }
}
