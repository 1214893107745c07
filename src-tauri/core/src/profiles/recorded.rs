//! Whether anything is recorded for a field of a profile. Decides nothing about who may see it; see `allow_list`.

use super::{ProfileData, ProfileField};
use crate::candidates::{ResidenceTitle, Wish};
use crate::experiences::ExperienceKind;
use crate::message::term;
use crate::text::is_blank;

/// Whether the gathered data holds anything of the field.
pub(super) fn is_recorded(data: &ProfileData, field: ProfileField) -> bool {
    use ProfileField as Field;
    let own_business = || term("experience-kind", &ExperienceKind::OwnBusiness);
    match field {
        Field::FullName => !is_blank(&data.full_name),
        Field::AddressAs => !is_blank(&data.address_as),
        Field::Place => !is_blank(&data.place),
        Field::ContactRoute => !is_blank(&data.contact_route),
        Field::Photo => data.photo.is_some(),
        Field::WorkSamples => !data.work_samples.is_empty(),
        Field::Languages => !data.languages.is_empty(),
        Field::Wish => data.wish != Wish::Unclear,
        Field::BusinessIdea => data.business_idea.is_some(),
        Field::Money => data.business_idea.as_ref().is_some_and(|idea| idea.amount_needed.or(idea.own_share).is_some()),
        Field::Finance => data.finance.is_some(),
        Field::Bars => !data.bars.is_empty(),
        Field::Strengths => !data.strengths.is_empty(),
        Field::Competences => !data.competences.is_empty(),
        Field::Evidence => data.competences.iter().any(|one| !one.evidence.is_empty()),
        Field::Experiences => !data.experiences.is_empty(),
        Field::FormerBusiness => data.experiences.iter().any(|one| one.kind == own_business()),
        Field::Qualifications => !data.qualifications.is_empty(),
        Field::EqfLevels => {
            !data.informal_readings.is_empty() || data.qualifications.iter().any(|one| !one.readings.is_empty())
        }
        Field::Entrecomp => data.entrecomp.is_some(),
        Field::OpenGaps => !data.open_gaps.is_empty(),
        Field::Residence => data.residence != ResidenceTitle::default(),
        Field::MayFound => !data.may_found.is_empty(),
        Field::Vouchers => !data.vouchers.is_empty(),
        Field::Availability => !data.availability.is_empty(),
        Field::MentorWishes => !data.mentor_wishes.is_empty(),
        Field::Network => data.network.is_some(),
        Field::Channels => !data.channels.is_empty(),
        Field::NextSteps => !data.next_steps.is_empty(),
    }
}

/// Whether a paper without it lacks something that could be asked. Pictures are there on wish alone, evidence and levels
/// are said with what they belong to, and how somebody is addressed is not needed beside a name.
pub(super) const fn is_expected(field: ProfileField) -> bool {
    use ProfileField as Field;
    !matches!(field, Field::Photo | Field::WorkSamples | Field::Evidence | Field::EqfLevels | Field::AddressAs)
}
