//! The next steps: what counsellor and candidate chose, and until then what the program proposes.

use super::words;
use crate::matching::{Decision, Match, Verdict};
use crate::message::term;
use crate::profiles::ProfileStep;

/// How many next steps a sheet shows.
pub(in crate::profiles) const NEXT_STEPS: usize = 3;

/// The chosen offers; where nothing was chosen yet, the best eligible offer of each of the first steps.
pub(in crate::profiles) fn next_steps(matches: &[Match]) -> Vec<ProfileStep> {
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
