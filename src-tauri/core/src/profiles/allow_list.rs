//! Which fields of the record each reader may see: the one place that decides it.
//!
//! A field that stands on no list is on no paper. Private notes, dissent notes, religion, health, ethnicity and the story of flight
//! have no name here, so no list can hold them. Gathers nothing; see `gather`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ProfileChoices, ProfileCompetence, ProfileData, ProfileExperience, ProfileExtent, ProfileIdea,
    ProfileQualification, ProfileReader,
};
use crate::candidates::{CefrSkills, LanguageSkill};
use crate::experiences::ExperienceKind;
use crate::message::term;

/// A field of a profile that a person may leave out. The code, the desk, the day and the sentence at the foot are on every paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProfileField {
    /// The name as on the permit.
    FullName,
    /// The form of address.
    AddressAs,
    /// Where the person lives.
    Place,
    /// How the person is reached.
    ContactRoute,
    /// A picture of the person.
    Photo,
    /// Pictures of work samples.
    WorkSamples,
    /// Languages with their levels.
    Languages,
    /// What the person came for.
    Wish,
    /// The business idea in words.
    BusinessIdea,
    /// The money it takes: needed, own, missing.
    Money,
    /// What a lender asks: purpose, term, papers at hand.
    Finance,
    /// The three bars.
    Bars,
    /// What was sorted to "often" among the cards of strengths.
    Strengths,
    /// Competences with their strength in words.
    Competences,
    /// What supports each competence.
    Evidence,
    /// What the person lived.
    Experiences,
    /// The facts of former businesses of one's own.
    FormerBusiness,
    /// Formal awards.
    Qualifications,
    /// EQF levels with their explain lines.
    EqfLevels,
    /// The EntreComp rating.
    Entrecomp,
    /// What the person still wants to learn.
    OpenGaps,
    /// The permit, its dates and what it allows.
    Residence,
    /// Whether the person may found this business here.
    MayFound,
    /// Who speaks for the person.
    Vouchers,
    /// When the person has time.
    Availability,
    /// What the person wants a mentor's help with.
    MentorWishes,
    /// Whom the person knows here.
    Network,
    /// The ways in which the person likes to be in touch.
    Channels,
    /// The next steps.
    NextSteps,
}

/// The allow list of a reader.
pub(super) fn allowed(reader: ProfileReader) -> BTreeSet<ProfileField> {
    use ProfileField as Field;
    let fields: &[ProfileField] = match reader {
        ProfileReader::Candidate => &[
            Field::FullName,
            Field::AddressAs,
            Field::Place,
            Field::ContactRoute,
            Field::Photo,
            Field::WorkSamples,
            Field::Languages,
            Field::Wish,
            Field::BusinessIdea,
            Field::Money,
            Field::Bars,
            Field::Strengths,
            Field::Competences,
            Field::Evidence,
            Field::Experiences,
            Field::FormerBusiness,
            Field::Qualifications,
            Field::EqfLevels,
            Field::Entrecomp,
            Field::OpenGaps,
            Field::Residence,
            Field::MayFound,
            Field::NextSteps,
        ],
        ProfileReader::TrainingProvider => &[
            Field::FullName,
            Field::AddressAs,
            Field::ContactRoute,
            Field::WorkSamples,
            Field::Languages,
            Field::Wish,
            Field::BusinessIdea,
            Field::Competences,
            Field::Evidence,
            Field::Qualifications,
            Field::EqfLevels,
            Field::Entrecomp,
            Field::OpenGaps,
            Field::Availability,
        ],
        ProfileReader::Lender => &[
            Field::FullName,
            Field::Place,
            Field::ContactRoute,
            Field::Languages,
            Field::BusinessIdea,
            Field::Money,
            Field::Finance,
            Field::Competences,
            Field::Evidence,
            Field::FormerBusiness,
            Field::Residence,
            Field::MayFound,
            Field::Vouchers,
        ],
        ProfileReader::Mentor => &[
            Field::AddressAs,
            Field::Languages,
            Field::Wish,
            Field::BusinessIdea,
            Field::Strengths,
            Field::Competences,
            Field::MentorWishes,
            Field::Network,
            Field::Channels,
            Field::Availability,
        ],
    };
    fields.iter().copied().collect()
}

/// Every field that some reader may see, in the order of the enumeration. A field on no list is on no paper.
pub(super) fn every_field() -> BTreeSet<ProfileField> {
    let readers =
        [ProfileReader::Candidate, ProfileReader::TrainingProvider, ProfileReader::Lender, ProfileReader::Mentor];
    readers.into_iter().flat_map(allowed).collect()
}

/// The fields that a profile shows: the reader's list without what the person leaves out.
pub(super) fn shown(choices: &ProfileChoices) -> BTreeSet<ProfileField> {
    let mut fields = allowed(choices.reader);
    if choices.reader == ProfileReader::Candidate && choices.extent == ProfileExtent::OnePage {
        for field in NOT_ON_ONE_PAGE {
            fields.remove(&field);
        }
    }
    fields.retain(|field| !choices.leave_out.contains(field));
    fields
}

/// What the candidate's sheet of one page has no room for.
const NOT_ON_ONE_PAGE: [ProfileField; 4] =
    [ProfileField::Evidence, ProfileField::Qualifications, ProfileField::EqfLevels, ProfileField::FormerBusiness];

/// The part of the gathered data that the profile shows.
///
/// The data is taken apart name by name, here and below: whatever is added to it later does not compile until somebody says here
/// which field of the lists it belongs to.
pub(super) fn cut(gathered: ProfileData, choices: &ProfileChoices) -> ProfileData {
    use ProfileField as Field;
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
