//! The sections of a document: work, education, languages, competences, and what people name themselves.

use super::codes::ESCO_OCCUPATION;
use super::plain::{as_list, as_paragraph};
use super::write::{COMPETENCES, Making, NOT_NOTED, Node, QUALIFICATION, identity, levels};
use crate::learning_setting::LearningSetting;
use crate::message::term;
use crate::partial_date::PartialDate;
use crate::profiles::{OwnWords, ProfileCompetence, ProfileData, ProfileExperience, ProfileQualification};

/// The list of levels, as the documentation of the format names it.
const EQF_LIST: &str = "http://ec.europa.eu/esco/ConceptScheme/EQF2012/ConceptScheme";

/// The sections that have something in them.
pub(super) struct Sections {
    employment: Vec<Node>,
    education: Vec<Node>,
    languages: Vec<Node>,
    competences: Vec<Node>,
    others: Vec<Node>,
}

pub(super) fn sections(data: &ProfileData, making: &Making<'_>) -> Sections {
    let mut sections = Sections {
        employment: Vec::new(),
        education: Vec::new(),
        languages: data.languages.iter().filter_map(|skill| levels(skill, making)).collect(),
        competences: data.competences.iter().map(|one| competence(one, making)).collect(),
        others: Vec::new(),
    };
    for experience in &data.experiences {
        let kind = experience.kind.strip_prefix("experience-kind-").unwrap_or_default().replace('-', "_");
        match kind.as_str() {
            "job" | "own_business" | "family_work" => sections.employment.push(position(experience, &kind, making)),
            "schooling" | "course" => sections.education.push(attendance(experience, &kind, making)),
            _ => sections.others.push(other(experience, &kind, making)),
        }
    }
    sections.education.extend(data.qualifications.iter().map(|one| qualification(one, making)));
    sections.others.extend(competences_for_people(data, making));
    sections
}

impl Sections {
    pub(super) fn profile(&self, data: &ProfileData, making: &Making<'_>) -> Node {
        let languages = self.languages.iter().chain(&self.competences).cloned();
        Node::new("CandidateProfile")
            .attribute("languageCode", making.language)
            .with(identity("hr:ID", "CandidateProfileID", "1.0", data))
            .with_all(section("EmploymentHistory", self.employment.clone()))
            .with_all(section("EducationHistory", self.education.clone()))
            .with_all(section("PersonQualifications", languages.collect()))
            .with_all(self.others.clone())
    }

    /// The order of the sections. The editor of Europass shows none that is not named here, but those that people named themselves.
    pub(super) fn rendering(&self) -> Node {
        let named = [
            ("work-experience", self.employment.is_empty()),
            ("education-training", self.education.is_empty()),
            ("language", self.languages.is_empty()),
        ];
        let shown = named.into_iter().filter(|(_, is_empty)| !is_empty);
        let order = shown.map(|(name, _)| Node::new("Section").with(Node::text("Title", name)));
        let design = Node::new("Design")
            .with(Node::text("Template", "Template1"))
            .with(Node::text("Color", "Default"))
            .with(Node::text("FontSize", "Medium"))
            .with(Node::text("Logo", "None"))
            .with(Node::text("PageNumbers", "false"))
            .with(Node::new("SectionsOrder").with_all(order));
        Node::new("RenderingInformation").with(design)
    }
}

fn section(name: &'static str, entries: Vec<Node>) -> Option<Node> {
    (!entries.is_empty()).then(|| Node::new(name).with_all(entries))
}

/// The words for readers of the document, and the language that they are really in where it is another one or nobody noted it.
fn said<'a>(words: &'a OwnWords, making: &Making<'a>) -> (&'a str, &'a str) {
    match words.for_reader(making.language) {
        (text, "") => (text, NOT_NOTED),
        (text, really) if really == making.language => (text, ""),
        other => other,
    }
}

fn position(experience: &ProfileExperience, kind: &str, making: &Making<'_>) -> Node {
    let (title, language) = said(&experience.title, making);
    let title = Node::text("PositionTitle", title);
    let occupation = experience.esco.as_ref().filter(|link| link.uri.starts_with(ESCO_OCCUPATION));
    let title = match occupation {
        // The address of the occupation stands where one would look for a language; so do the documents of the platform.
        Some(link) => title.attribute("typeCode", "URI").attribute("languageID", &link.uri),
        None => title.attribute("typeCode", "FREETEXT"),
    };
    let position = Node::new("PositionHistory")
        .hint("kind", kind)
        .hint("language", language)
        .with(title)
        .with(
            Node::new("eures:EmploymentPeriod")
                .with_all(date("eures:StartDate", experience.started))
                .with_all(date("eures:EndDate", experience.ended))
                .with(Node::text("hr:CurrentIndicator", yes_or_no(experience.ongoing))),
        )
        .with_all(filled("oa:Description", &facts(experience, making)))
        .with_all(filled("City", &experience.place))
        .with_all(filled("Country", &experience.country.to_lowercase()));
    Node::new("EmployerHistory").with_all(filled("hr:OrganizationName", &experience.organisation)).with(position)
}

/// The facts of a business of one's own, as a list.
fn facts(experience: &ProfileExperience, making: &Making<'_>) -> String {
    as_list(&experience.business.iter().map(|fact| (making.words)(fact)).collect::<Vec<_>>())
}

fn attendance(experience: &ProfileExperience, kind: &str, making: &Making<'_>) -> Node {
    let (title, language) = said(&experience.title, making);
    education(kind, language, &experience.organisation, (&experience.place, &experience.country))
        .with(
            Node::new("AttendancePeriod")
                .with_all(date("StartDate", experience.started))
                .with_all(date("EndDate", experience.ended))
                .with(Node::text("Ongoing", yes_or_no(experience.ongoing))),
        )
        .with(Node::new("EducationDegree").with(Node::text("hr:DegreeName", title)))
}

/// A level stands here only as one level, and only with the line that explains it; a range has no place in the format.
fn qualification(qualification: &ProfileQualification, making: &Making<'_>) -> Node {
    let (title, language) = said(&qualification.title, making);
    let (level, lines) = match qualification.readings.as_slice() {
        [reading] if reading.level_low == reading.level_high => {
            let lines = [&reading.explanation].into_iter().chain(&reading.cautions);
            (Some(reading.level_low), lines.map(|line| as_paragraph(&(making.words)(line))).collect())
        }
        _ => (None, String::new()),
    };
    let code = level.map(|level| {
        let code = Node::text("EducationLevelCode", &level.to_string());
        code.attribute("listName", "EURES_EQF").attribute("listURI", EQF_LIST)
    });
    let degree = Node::new("EducationDegree").with(Node::text("hr:DegreeName", title));
    education(QUALIFICATION, language, &qualification.awarding_body, ("", &qualification.country))
        .with(
            Node::new("AttendancePeriod")
                .with_all(date("EndDate", qualification.awarded))
                .with(Node::text("Ongoing", "false")),
        )
        .with(degree.with_all(filled("OccupationalSkillsCovered", &lines)))
        .with_all(code)
}

fn education(kind: &str, language: &str, organisation: &str, (place, country): (&str, &str)) -> Node {
    let address = Node::new("Address")
        .with_all(filled("oa:CityName", place))
        .with_all(filled("CountryCode", &country.to_lowercase()));
    let contact = || Node::new("OrganizationContact").with(Node::new("Communication").with(address));
    let has_address = !place.is_empty() || !country.is_empty();
    Node::new("EducationOrganizationAttendance")
        .hint("kind", kind)
        .hint("language", language)
        .with_all(filled("hr:OrganizationName", organisation))
        .with_all(has_address.then(contact))
}

/// An experience that is neither work nor education, in a section that is called after its kind. The editor of Europass keeps one
/// entry of such a section, and puts sections of one name together.
fn other(experience: &ProfileExperience, kind: &str, making: &Making<'_>) -> Node {
    let (title, language) = said(&experience.title, making);
    let has_period = experience.started.is_some() || experience.ended.is_some() || experience.ongoing;
    let period = || {
        Node::new("Date")
            .with_all(date("StartDate", experience.started))
            .with_all(date("EndDate", experience.ended))
            .with(Node::text("Ongoing", yes_or_no(experience.ongoing)))
    };
    let entry = Node::new("Other")
        .hint("language", language)
        .hint("country", &experience.country)
        .with(Node::text("Title", title))
        .with_all(has_period.then(period))
        .with_all(filled("Organization", &experience.organisation))
        .with_all(filled("Location", &experience.place));
    Node::new("Others").hint("kind", kind).with(Node::text("Title", &making.say(&experience.kind))).with(entry)
}

/// A competence for programs: its address in ESCO, and its name.
fn competence(competence: &ProfileCompetence, making: &Making<'_>) -> Node {
    let (title, language) = said(&competence.title, making);
    let setting = match competence.setting {
        LearningSetting::Formal => "formal",
        LearningSetting::NonFormal => "non_formal",
        LearningSetting::Informal => "informal",
    };
    let id = competence.esco.as_ref().map(|link| Node::text("CompetencyID", &link.uri).attribute("schemeName", "URI"));
    Node::new("PersonCompetency")
        .hint("setting", setting)
        .hint("language", language)
        .with_all(id)
        .with(Node::text("hr:TaxonomyID", "other"))
        .with(Node::text("hr:CompetencyName", title))
}

/// The competences for people: the editor of Europass shows no others than languages and digital skills, so they stand in a section of
/// the person's own as well, each with how well it is supported, and with the sentence that is on every paper.
fn competences_for_people(data: &ProfileData, making: &Making<'_>) -> Option<Node> {
    let lines: Vec<String> = data
        .competences
        .iter()
        .map(|one| {
            let strength = making.say(&term("strength", &one.strength));
            format!("{} ({strength})", said(&one.title, making).0)
        })
        .collect();
    if lines.is_empty() {
        return None;
    }
    let heading = making.say("profile-heading-competences");
    let description = format!("{}{}", as_list(&lines), as_paragraph(&making.say("profile-footer")));
    let entry = Node::new("Other").with(Node::text("Title", &heading)).with(Node::text("Description", &description));
    Some(Node::new("Others").hint("kind", COMPETENCES).with(Node::text("Title", &heading)).with(entry))
}

fn date(name: &'static str, date: Option<PartialDate>) -> Option<Node> {
    date.map(|date| Node::new(name).with(Node::text("hr:FormattedDateTime", &date.to_string())))
}

fn filled(name: &'static str, text: &str) -> Option<Node> {
    (!text.is_empty()).then(|| Node::text(name, text))
}

const fn yes_or_no(answer: bool) -> &'static str {
    if answer { "true" } else { "false" }
}
