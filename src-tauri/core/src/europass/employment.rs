//! The work of a document: each position becomes an experience.

use super::codes::ESCO_OCCUPATION;
use super::placing::{Placing, shown_country, shown_text};
use super::preview::{EuropassTarget, WhyNotPlaced};
use super::write::NOT_NOTED;
use super::xml::Element;
use crate::experiences::{ExperienceDetails, ExperienceKind};
use crate::message::{Argument, term};
use crate::taxonomy::EscoLink;

impl Placing<'_> {
    pub(super) fn employment(&mut self, profile: &Element) {
        for history in profile.all("EmploymentHistory") {
            for employer in history.all("EmployerHistory") {
                self.employer(employer);
            }
        }
    }

    fn employer(&mut self, employer: &Element) {
        let organisation = self.line(employer, &["OrganizationName"]);
        let (city, country) = self.address(employer);
        let positions: Vec<&Element> = employer.all("PositionHistory").collect();
        for position in &positions {
            let title = position.at(&["PositionTitle"]);
            let occupation = title.and_then(esco_occupation);
            let title = title.map(|title| self.line_of(title)).unwrap_or_default();
            let place = self.line(position, &["City"]);
            let land = self.country(position, &["Country"]);
            let (started, ended, ongoing) = self.period(position.at(&["EmploymentPeriod"]));
            let experience = ExperienceDetails {
                title,
                occupation,
                organisation: organisation.clone(),
                place: if place.is_empty() { city.clone() } else { place },
                country: if land.is_empty() { country.clone() } else { land },
                started,
                ended,
                ongoing,
                description: self.text(position, "Description"),
                ..self.experience(position, ExperienceKind::Job)
            };
            self.add_experience(position, experience);
        }
        if positions.is_empty() {
            self.refuse(employer, WhyNotPlaced::Incomplete);
        }
    }

    /// The place and the country of an organisation.
    pub(super) fn address(&mut self, organisation: &Element) -> (String, String) {
        let mut found = (String::new(), String::new());
        for contact in organisation.all("OrganizationContact") {
            for communication in contact.all("Communication") {
                if found.0.is_empty() {
                    found.0 = self.line(communication, &["Address", "CityName"]);
                }
                if found.1.is_empty() {
                    found.1 = self.country(communication, &["Address", "CountryCode"]);
                }
            }
        }
        found
    }

    /// An experience of which nothing is known but its kind and its language. Our own documents say both in a hint.
    pub(super) fn experience(&self, element: &Element, usual: ExperienceKind) -> ExperienceDetails {
        ExperienceDetails {
            candidate_id: self.candidate_id,
            kind: kind_of(element).unwrap_or(usual),
            title: String::new(),
            language: self.language_of(element),
            translations: std::collections::BTreeMap::new(),
            organisation: String::new(),
            place: String::new(),
            country: String::new(),
            started: None,
            ended: None,
            ongoing: false,
            description: String::new(),
            occupation: None,
            tasks: std::collections::BTreeMap::new(),
            former_business: None,
        }
    }

    pub(super) fn add_experience(&mut self, element: &Element, experience: ExperienceDetails) {
        if experience.title.is_empty() || !self.holds(&experience) {
            self.refuse(element, WhyNotPlaced::Incomplete);
            return;
        }
        if !self.is_new(&experience) {
            self.refuse(element, WhyNotPlaced::Repeated);
            return;
        }
        let kind = Argument::Term(term("experience-kind", &experience.kind));
        let ended = if experience.ongoing {
            Some(Argument::Term("europass-ongoing".to_owned()))
        } else {
            experience.ended.map(Argument::Date)
        };
        let values = [
            Some(kind),
            shown_text(&experience.title),
            shown_text(&experience.organisation),
            shown_text(&experience.place),
            shown_country(&experience.country),
            experience.started.map(Argument::Date),
            ended,
        ];
        self.tell(element, EuropassTarget::Experience, values.into_iter().flatten().collect());
        self.placed.experiences.push(experience);
    }

    /// The language of the words of an entry: that of the document, unless our own document says otherwise.
    pub(super) fn language_of(&self, element: &Element) -> String {
        match element.hint("language") {
            NOT_NOTED => String::new(),
            hinted if self.reference.language(hinted).is_some() => hinted.to_owned(),
            _ => self.language.clone(),
        }
    }
}

/// The kind of an experience that our own document says.
pub(super) fn kind_of(element: &Element) -> Option<ExperienceKind> {
    serde_json::from_value(serde_json::Value::String(element.hint("kind").to_owned())).ok()
}

/// An occupation of ESCO, whose address stands where one would look for a language.
fn esco_occupation(title: &Element) -> Option<EscoLink> {
    let uri = [title.attribute("languageID"), title.attribute("schemeURI")]
        .into_iter()
        .find(|uri| uri.starts_with(ESCO_OCCUPATION))?;
    let label = super::plain::plain_line(title.own_text());
    Some(EscoLink { uri: uri.to_owned(), label, release: String::new() })
}
