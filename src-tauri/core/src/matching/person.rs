//! What of a candidate the matching needs: the facts of rules, what the person speaks, and what help is looked for.

use chrono::NaiveDate;

use crate::candidates::{CandidateFile, CefrLevel};
use crate::eligibility::Facts;
use crate::founding::FoundingRuleLine;
use crate::gaps::{GapStanding, GapSubject};
use crate::message::Argument;
use crate::places::{Distances, Place};
use crate::reference::Reference;

/// One person as offers are matched with them.
#[derive(Debug, Clone, Default)]
pub struct Person {
    /// The facts that rules ask for.
    pub facts: Facts,
    /// Languages in which the person can follow a conversation: those of childhood, and from B1 on.
    pub speaks: Vec<String>,
    /// The gaps that were handed to the matching.
    pub looks_for: Vec<WantedGap>,
}

/// A gap for which help is looked for.
#[derive(Debug, Clone)]
pub struct WantedGap {
    /// What it is about.
    pub subject: GapSubject,
    /// What it is called.
    pub name: Argument,
    /// How the person stands to it.
    pub standing: GapStanding,
}

impl Person {
    /// Reads them from the candidate's file, as they are on a day. The entry is the one about the kind of permit.
    pub fn of(
        file: &CandidateFile,
        day: NaiveDate,
        places: &[Place],
        permit_rule: Option<&FoundingRuleLine>,
        reference: &Reference,
    ) -> Self {
        let follows = |level: Option<CefrLevel>| level.is_some_and(|level| level >= CefrLevel::B1);
        let skills = file.candidate.details.languages.iter();
        // Whoever talks well follows a conversation, however little they read or write.
        let spoken = skills.filter(|skill| {
            skill.first_language || follows(skill.skills.spoken_interaction) || follows(skill.overall())
        });
        let wanted = |subject: &GapSubject| WantedGap {
            subject: subject.clone(),
            name: subject.named(reference),
            standing: subject.standing(file),
        };
        Self {
            facts: Facts::of(file, day, Distances::from(&file.candidate.details.place, places), permit_rule),
            speaks: spoken.map(|skill| skill.language.clone()).collect(),
            looks_for: file.open_gaps.iter().map(|row| wanted(&row.details.subject)).collect(),
        }
    }
}
