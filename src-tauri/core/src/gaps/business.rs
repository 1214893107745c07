//! The gaps against starting a business: the fifteen competences of EntreComp, a few skills that every business needs, and what a
//! start in the country needs beside them.
//!
//! The rules of the host country, people and money are not asked here yet, so they say "not asked".

use super::{AskedSkill, BusinessTheme, Gap, GapStanding, GapSubject, skill_gaps};
use crate::candidates::CandidateFile;
use crate::entrecomp_ratings::CompetenceRating;
use crate::reference::Reference;

/// From which level of EntreComp on a competence carries a start: the first of the intermediate stage, where people act more and more
/// on their own. A judgement of the editors.
const CARRIES_A_START: u8 = 3;

/// The skills that nearly every small business needs, by their addresses in ESCO: customers and their needs, selling and prices,
/// suppliers, the market, being seen, records, invoices, papers, a plan of the money, complaints. A judgement of the editors.
pub const BUSINESS_SKILLS: [&str; 11] = [
    "http://data.europa.eu/esco/skill/68698869-c13c-4563-adc7-118b7644f45d",
    "http://data.europa.eu/esco/skill/c81c9ea3-4689-4146-9076-24dd175c69bc",
    "http://data.europa.eu/esco/skill/7ee9fb56-91b1-4363-b51f-ea54ae1b5761",
    "http://data.europa.eu/esco/skill/11747665-0e98-4f27-bd0d-536862cd5746",
    "http://data.europa.eu/esco/skill/fe39d4db-4cb5-4299-bb9f-896c8fd6ab13",
    "http://data.europa.eu/esco/skill/64e09849-a7db-4d6b-a932-66264420eb97",
    "http://data.europa.eu/esco/skill/faf8943c-72ff-4736-a587-25508695d6f0",
    "http://data.europa.eu/esco/skill/e3e42d54-78bd-4337-aa87-bb31a7670c9a",
    "http://data.europa.eu/esco/skill/3e04e39d-9eb6-4167-ad2d-e3413f647e4e",
    "http://data.europa.eu/esco/skill/56ff27ef-2565-45bf-a70c-f06d78d2a480",
    "http://data.europa.eu/esco/skill/28d715e3-3e5b-4fb6-8dd2-4be4919c8587",
];

/// How a person stands to what a start needs: EntreComp by the latest rating of each competence, then skills, then the rest.
pub fn business_gaps(file: &CandidateFile, reference: &Reference, skills: Vec<AskedSkill>) -> Vec<Gap> {
    let entrecomp = reference.entrecomp().competences.iter().map(|competence| {
        let standing = standing_of_entrecomp(file, &competence.id);
        Gap::of(GapSubject::Entrecomp { id: competence.id.clone() }, true, standing, Vec::new(), &file.open_gaps)
    });
    let skills = skill_gaps(file, skills);
    let themes = [BusinessTheme::HostCountryRules, BusinessTheme::Network, BusinessTheme::Money]
        .map(|theme| Gap::of(GapSubject::Theme { theme }, true, GapStanding::NotAsked, Vec::new(), &file.open_gaps));
    entrecomp.chain(skills).chain(themes).collect()
}

/// How the person stands to a competence of EntreComp.
pub(super) fn standing_of_entrecomp(file: &CandidateFile, id: &str) -> GapStanding {
    latest(file, id).map_or(GapStanding::NotAsked, standing_of)
}

/// The latest sitting that rated this competence.
fn latest<'a>(file: &'a CandidateFile, id: &str) -> Option<&'a CompetenceRating> {
    let rated = file.entrecomp_ratings.iter().rev().filter_map(|row| row.details.ratings.get(id));
    rated.into_iter().find(|rating| rating.own.is_some() || rating.counsellor.is_some())
}

/// Where both rated, the lower of the two counts: what one of them doubts is worth a talk.
fn standing_of(rating: &CompetenceRating) -> GapStanding {
    match [rating.own, rating.counsellor].into_iter().flatten().min() {
        None => GapStanding::NotAsked,
        Some(level) if level >= CARRIES_A_START => GapStanding::Strong,
        Some(_) => GapStanding::Weak,
    }
}
