//! The education of a document: what was lived there becomes an experience, and what was awarded a qualification without a level.
//!
//! A level that stands in a file is nobody's reading, so it is told and not taken.

use super::placing::{Placing, shown_country, shown_text};
use super::preview::{EuropassTarget, WhyNotPlaced};
use super::write::QUALIFICATION;
use super::xml::Element;
use crate::evidence::EvidenceForm;
use crate::experiences::{ExperienceDetails, ExperienceKind};
use crate::learning_setting::LearningSetting;
use crate::message::Argument;
use crate::qualifications::QualificationDetails;

impl Placing<'_> {
    pub(super) fn education(&mut self, profile: &Element) {
        for history in profile.all("EducationHistory") {
            for attendance in history.all("EducationOrganizationAttendance") {
                self.attendance(attendance);
            }
        }
    }

    /// Our own documents say which of the two it is. Any other document has one entry for both, so both are made of it, the award only
    /// where the course is over and its country is known.
    fn attendance(&mut self, attendance: &Element) {
        let organisation = self.line(attendance, &["OrganizationName"]);
        let (place, country) = self.address(attendance);
        let (started, ended, ongoing) = self.period(attendance.at(&["AttendancePeriod"]));
        let degree = self.degree(attendance);
        let kind = super::employment::kind_of(attendance);
        let is_award = attendance.hint("kind") == QUALIFICATION;
        let title = if degree.is_empty() { self.line(attendance, &["ProgramName"]) } else { degree.clone() };
        if !is_award {
            let description =
                attendance.at(&["EducationDegree"]).map(|degree| self.text(degree, "OccupationalSkillsCovered"));
            let experience = ExperienceDetails {
                title: title.clone(),
                organisation: organisation.clone(),
                place,
                country: country.clone(),
                started,
                ended,
                ongoing,
                description: description.unwrap_or_default(),
                ..self.experience(attendance, ExperienceKind::Schooling)
            };
            self.add_experience(attendance, experience);
        }
        if is_award || (kind.is_none() && !degree.is_empty() && !ongoing && !country.is_empty()) {
            self.add_qualification(
                attendance,
                QualificationDetails {
                    candidate_id: self.candidate_id,
                    title,
                    language: self.language_of(attendance),
                    translations: std::collections::BTreeMap::new(),
                    country,
                    awarding_body: organisation,
                    awarded: ended,
                    setting: LearningSetting::Formal,
                    paper: EvidenceForm::NotSeen,
                    award_id: String::new(),
                    nqf_level_stated: String::new(),
                    eqf_level_stated: None,
                },
            );
        }
    }

    fn degree(&mut self, attendance: &Element) -> String {
        let ways: [&[&str]; 2] = [&["EducationDegree", "DegreeName"], &["DegreeName"]];
        ways.iter().map(|way| self.line(attendance, way)).find(|name| !name.is_empty()).unwrap_or_default()
    }

    fn add_qualification(&mut self, element: &Element, qualification: QualificationDetails) {
        if !self.holds(&qualification) {
            self.refuse(element, WhyNotPlaced::Incomplete);
            return;
        }
        if !self.is_new(&qualification) {
            return;
        }
        let values = [
            shown_text(&qualification.title),
            shown_text(&qualification.awarding_body),
            shown_country(&qualification.country),
            qualification.awarded.map(Argument::Date),
        ];
        self.tell(element, EuropassTarget::Qualification, values.into_iter().flatten().collect());
        self.placed.qualifications.push(qualification);
    }
}
