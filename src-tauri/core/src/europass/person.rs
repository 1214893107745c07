//! The person of a document: the name, the date of birth, where the person lives and how they are reached.

use super::placing::{Placing, shown_text};
use super::preview::{EuropassTarget, WhyNotPlaced};
use super::write::MADE_BY;
use super::xml::Element;
use crate::checks::LONGEST_LINE;
use crate::message::Argument;

impl Placing<'_> {
    pub(super) fn person(&mut self, root: &Element) {
        let Some(person) = root.at(&["CandidatePerson"]) else { return };
        self.name(root, person);
        self.birth_date(person);
        for communication in person.all("Communication") {
            self.communication(communication);
        }
    }

    /// The record keeps a name whole, as it stands on the permit.
    fn name(&mut self, root: &Element, person: &Element) {
        let Some(name) = person.at(&["PersonName"]) else { return };
        if is_code(root, name) {
            self.refuse(name, WhyNotPlaced::OtherCode);
            return;
        }
        let ways: [&[&str]; 4] = [&["GivenName"], &["MiddleName"], &["FamilyName"], &["Surname"]];
        let parts = ways.map(|way| self.line(name, way)).into_iter().filter(|part| !part.is_empty());
        let whole = parts.collect::<Vec<_>>().join(" ");
        let whole = if whole.is_empty() { self.line(name, &["FormattedName"]) } else { whole };
        if self.fits(name, &whole, crate::checks::LONGEST_NAME) {
            self.tell(name, EuropassTarget::FullName, vec![Argument::Text(whole.clone())]);
            self.placed.candidate.full_name = whole;
        }
    }

    fn birth_date(&mut self, person: &Element) {
        let Some(element) = person.at(&["BirthDate"]) else { return };
        if let Some(date) = self.date(element) {
            self.tell(element, EuropassTarget::BirthDate, vec![Argument::Date(date)]);
            self.placed.candidate.birth_date = Some(date);
        }
    }

    /// A place to live, a number or an address of mail. Pages and names in networks have no field, because nobody at a desk calls there.
    fn communication(&mut self, communication: &Element) {
        if let Some(city) = communication.at(&["Address", "CityName"]) {
            let place = self.line_of(city);
            if self.placed.candidate.place.is_empty() && !place.is_empty() {
                communication.all("UseCode").for_each(|form| self.take(form));
                self.tell(city, EuropassTarget::Place, vec![Argument::Text(place.clone())]);
                self.placed.candidate.place = place;
            } else if !place.is_empty() {
                self.refuse(city, WhyNotPlaced::Repeated);
            }
        }
        let route = match communication.at(&["ChannelCode"]).map(Element::own_text) {
            Some("Email") => self.line(communication, &["URI"]),
            Some("Telephone" | "MobileTelephone" | "InstantMessage") => self.telephone(communication),
            _ => return,
        };
        let before = &self.placed.candidate.contact_route;
        let routes = [before.as_str(), &route].into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>().join(", ");
        if route.is_empty() || !self.fits(communication, &routes, LONGEST_LINE) {
            return;
        }
        for form in ["ChannelCode", "UseCode", "CountryCode"].iter().filter_map(|name| communication.at(&[name])) {
            self.take(form);
        }
        self.tell(communication, EuropassTarget::ContactRoute, shown_text(&route).into_iter().collect());
        self.placed.candidate.contact_route = routes;
    }

    fn telephone(&mut self, communication: &Element) -> String {
        let uri = self.line(communication, &["URI"]);
        if !uri.is_empty() {
            return uri;
        }
        let country = self.line(communication, &["CountryDialing"]);
        let area = self.line(communication, &["AreaDialing"]);
        let number = self.line(communication, &["DialNumber"]);
        let number = [area, number].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        match country.trim_start_matches('+') {
            _ if number.is_empty() => String::new(),
            "" => number,
            country => format!("+{country} {number}"),
        }
    }

    /// Whether the words are some and can be kept; else the element is told.
    fn fits(&mut self, element: &Element, words: &str, at_most: usize) -> bool {
        if words.chars().count() > at_most {
            self.refuse(element, WhyNotPlaced::CannotBeKept);
            return false;
        }
        !words.is_empty()
    }
}

/// Our own documents hold the code name where the person leaves their name out, because there must be a name.
fn is_code(root: &Element, name: &Element) -> bool {
    root.at(&["DocumentID"]).is_some_and(|document| {
        document.attribute("schemeAgencyName") == MADE_BY
            && name.at(&["FamilyName"]).is_some_and(|family| family.own_text() == document.attribute("schemeID"))
    })
}
