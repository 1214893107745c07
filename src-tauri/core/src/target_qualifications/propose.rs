//! Proposes targets from what a person lived. Nothing about the person counts beside the occupations of informal experiences.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TargetQualificationDetails;
use crate::experiences::Experience;
use crate::ids::ExperienceId;
use crate::learning_setting::LearningSetting;

/// How many targets are proposed for one experience.
const MOST: usize = 5;

/// A target that an experience may relate to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposedTarget {
    /// The experience.
    pub experience_id: ExperienceId,
    /// The target.
    pub target: TargetQualificationDetails,
}

/// The targets for each informal experience that names an occupation: those of the host country first, the lower levels first.
pub fn proposed_targets(
    experiences: &[Experience],
    catalogue: &[TargetQualificationDetails],
    host_country: &str,
) -> Vec<ProposedTarget> {
    let mut proposed = Vec::new();
    for row in experiences {
        let Some(occupation) = &row.details.occupation else { continue };
        if row.details.kind.usual_setting() != LearningSetting::Informal {
            continue;
        }
        let mut fitting: Vec<&TargetQualificationDetails> =
            catalogue.iter().filter(|target| target.occupations.contains(&occupation.uri)).collect();
        fitting.sort_by_key(|target| (target.country != host_country, target.eqf_level));
        let proposal =
            |target: &TargetQualificationDetails| ProposedTarget { experience_id: row.id, target: target.clone() };
        proposed.extend(fitting.into_iter().take(MOST).map(proposal));
    }
    proposed
}
