//! The other sections of a document: voluntary work, courses, what our own documents put among the sections of one's own, and skills.
//!
//! A section that somebody named freely says nothing that a program could place, so it is told as a whole.

use super::codes::ESCO_SKILL;
use super::languages::is_language;
use super::placing::Placing;
use super::plain::plain_line;
use super::preview::{EuropassTarget, WhyNotPlaced};
use super::write::COMPETENCES;
use super::xml::Element;
use crate::answer::Answer;
use crate::competences::CompetenceDetails;
use crate::experiences::{ExperienceDetails, ExperienceKind};
use crate::learning_setting::LearningSetting;
use crate::message::{Argument, term};
use crate::taxonomy::EscoLink;
use crate::text::fold;

/// The sections of skills of older versions of the format, each with entries that have a title.
const OLDER_SKILLS: [&str; 4] =
    ["CommunicationAndInterpersonalSkills", "DigitalSkills", "ManagementAndLeadershipSkills", "OrganisationalSkills"];

impl Placing<'_> {
    pub(super) fn sections(&mut self, profile: &Element) {
        let known =
            [("VoluntaryWorks", ExperienceKind::Volunteering), ("CourseCertifications", ExperienceKind::Course)];
        for (name, kind) in known {
            for section in profile.all(name) {
                section.children.iter().for_each(|entry| self.titled(entry, kind));
            }
        }
        for section in profile.all("Others") {
            if section.hint("kind") == COMPETENCES {
                // The same competences stand in the document by their addresses.
                self.take(section);
            } else if let Some(kind) = super::employment::kind_of(section) {
                section.all("Title").for_each(|title| self.take(title));
                section.all("Other").for_each(|entry| self.titled(entry, kind));
            }
        }
    }

    /// An entry with a title, a period and words.
    fn titled(&mut self, entry: &Element, kind: ExperienceKind) {
        let (started, ended, ongoing) = self.period(entry.at(&["Date"]));
        let experience = ExperienceDetails {
            title: self.line(entry, &["Title"]),
            organisation: self.line(entry, &["Organization"]),
            place: self.line(entry, &["Location"]),
            country: super::codes::country_of(entry.hint("country"), self.reference).unwrap_or_default(),
            started,
            ended,
            ongoing,
            description: self.text(entry, "Description"),
            ..self.experience(entry, kind)
        };
        self.add_experience(entry, experience);
    }

    pub(super) fn competences(&mut self, profile: &Element) {
        for name in ["PersonQualifications", "Skills"] {
            for section in profile.all(name) {
                self.competencies_in(section);
            }
        }
        for section in OLDER_SKILLS.into_iter().flat_map(|name| profile.all(name)) {
            for entry in &section.children {
                if let Some(title) = entry.at(&["Title"]) {
                    self.competence(entry, title);
                }
            }
        }
    }

    /// Skills stand in a section right away, or in groups with a title of their own.
    fn competencies_in(&mut self, section: &Element) {
        for child in &section.children {
            match child.name.as_str() {
                "PersonCompetency" if !is_language(child) => {
                    if let Some(name) = child.at(&["CompetencyName"]).or_else(|| child.at(&["CompetencyID"])) {
                        self.competence(child, name);
                    }
                }
                "SkillsGroup" => self.competencies_in(child),
                _ => {}
            }
        }
    }

    /// Where it was learnt does not stand in a foreign document; informally is what claims least. It stays stated, because nothing is
    /// there that would support it.
    fn competence(&mut self, entry: &Element, name: &Element) {
        let title = self.line_of(name);
        let code = entry.at(&["CompetencyID"]).map(|code| plain_line(code.own_text())).unwrap_or_default();
        let esco =
            code.starts_with(ESCO_SKILL).then(|| EscoLink { uri: code, label: title.clone(), release: String::new() });
        let setting = serde_json::from_value(serde_json::Value::String(entry.hint("setting").to_owned()));
        let competence = CompetenceDetails {
            candidate_id: self.candidate_id,
            title: title.clone(),
            language: self.language_of(entry),
            translations: std::collections::BTreeMap::new(),
            setting: setting.unwrap_or(LearningSetting::Informal),
            experience_ids: Vec::new(),
            esco,
            agreed: Answer::NotKnown,
            dissent_note: String::new(),
            kept_apart: Vec::new(),
        };
        if title.is_empty() || !self.holds(&competence) {
            self.refuse(entry, WhyNotPlaced::Incomplete);
        } else if !self.is_new(&("competence", fold(&title), &competence.language)) {
            self.refuse(entry, WhyNotPlaced::Repeated);
        } else {
            for form in ["CompetencyID", "TaxonomyID"].into_iter().flat_map(|name| entry.all(name)) {
                self.take(form);
            }
            let setting = Argument::Term(term("setting", &competence.setting));
            self.tell(entry, EuropassTarget::Competence, vec![Argument::Text(title), setting]);
            self.placed.competences.push(competence);
        }
    }
}
