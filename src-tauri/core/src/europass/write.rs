//! Writes what a profile shows as a Europass document, to be read by the editor of Europass and by us.
//!
//! Every value comes from the data of a profile, which is cut to what its reader may see, so nothing else can get out this way. There
//! is no portrait, no birth date, no nationality and no gender in it, and no word about a disability: by the documentation of the
//! format its absence means that there is none, so a document of ours must not be read as an answer to what nobody asked.

use super::codes::{CEFR_DIMENSIONS, three_letters};
use super::plain::for_xml;
use super::xml::HINTS;
use crate::candidates::{CefrSkills, LanguageSkill};
use crate::message::Message;
use crate::profiles::ProfileData;
use crate::reference::Reference;

/// Who made a document. `EUROPASS` stands there in documents of the platform alone.
pub(super) const MADE_BY: &str = "EXpress, Europass-compatible";
/// The kind in our hint at an entry that is an award, and at the section that says the competences for people.
pub(super) const QUALIFICATION: &str = "qualification";
pub(super) const COMPETENCES: &str = "competences";
/// The language in our hint where nobody noted it, by ISO 639-2.
pub(super) const NOT_NOTED: &str = "und";

/// The namespaces of the dialect with their prefixes.
const NAMESPACES: [(&str, &str); 6] = [
    ("xsi:schemaLocation", "http://www.europass.eu/1.0 Candidate.xsd"),
    ("xmlns", "http://www.europass.eu/1.0"),
    ("xmlns:oa", "http://www.openapplications.org/oagis/9"),
    ("xmlns:eures", "http://www.europass_eures.eu/1.0"),
    ("xmlns:hr", "http://www.hr-xml.org/3"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
];

/// What a document is made with.
pub struct Making<'a> {
    /// Its language, one of [`super::PROFILE_LANGUAGES`].
    pub language: &'a str,
    /// Words a sentence in this language, as plain text.
    pub words: &'a dyn Fn(&Message) -> String,
    /// The names of languages that Europass has no code for.
    pub reference: &'a Reference,
}

impl Making<'_> {
    pub(super) fn say(&self, id: &str) -> String {
        (self.words)(&Message::new(id))
    }
}

/// Writes the document. The same data gives the same text.
pub fn write(data: &ProfileData, making: &Making<'_>) -> String {
    let sections = super::write_entries::sections(data, making);
    let root = Node::new("Candidate")
        .with(identity("hr:DocumentID", "DocumentIdentifier", "4.0", data))
        .with(supplier(data))
        .with(person(data, making))
        .with(sections.profile(data, making))
        .with(sections.rendering());
    let root = NAMESPACES.into_iter().fold(root, |root, (name, value)| root.attribute(name, value));
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned();
    root.write(&mut text, 0);
    text
}

/// Documents have no chance and no clock in them, so the code name is the identifier.
pub(super) fn identity(name: &'static str, scheme: &str, version: &str, data: &ProfileData) -> Node {
    let node = Node::new(name).attribute("schemeID", &data.code).attribute("schemeName", scheme);
    node.attribute("schemeAgencyName", MADE_BY).attribute("schemeVersionID", version)
}

/// Who hands the document over: the person themselves.
fn supplier(data: &ProfileData) -> Node {
    Node::new("CandidateSupplier")
        .with(identity("hr:PartyID", "PartyID", "1.0", data))
        .with(Node::text("hr:PartyName", "Owner"))
        .with(Node::new("PersonContact").with(name(data)))
        .with(Node::text("hr:PrecedenceCode", "1"))
}

fn person(data: &ProfileData, making: &Making<'_>) -> Node {
    let first = data.languages.iter().filter(|skill| skill.first_language);
    Node::new("CandidatePerson")
        .with(name(data))
        .with_all(channel(data.contact_route.trim()))
        .with_all(address(&data.place))
        .with_all(first.map(|skill| coded("PrimaryLanguageCode", "name", skill, making)))
}

/// The record keeps a name whole; Europass wants it in two. The last word is taken for the family's, which whoever uses the document
/// has to look at. Where the person leaves the name out, the code name stands there, because Europass takes no document without one.
fn name(data: &ProfileData) -> Node {
    let whole = data.full_name.split_whitespace().collect::<Vec<_>>().join(" ");
    let (given, family) = match whole.rsplit_once(' ') {
        Some((given, family)) => (given, family),
        None if whole.is_empty() => ("", data.code.as_str()),
        None => ("", whole.as_str()),
    };
    Node::new("PersonName").with(Node::text("oa:GivenName", given)).with(Node::text("hr:FamilyName", family))
}

fn address(place: &str) -> Option<Node> {
    let address = || Node::new("Address").attribute("type", "home").with(Node::text("oa:CityName", place));
    let home = || Node::new("Communication").with(Node::text("UseCode", "home")).with(address());
    (!place.trim().is_empty()).then(home)
}

/// An address of mail or a number with its country. Europass takes no number without a country and no way that leads through
/// somebody else, so what is neither stays out.
fn channel(route: &str) -> Option<Node> {
    if route.contains(char::is_whitespace) || !route.contains('@') {
        let (country, number) = telephone(route)?;
        return Some(
            Node::new("Communication")
                .with(Node::text("ChannelCode", "Telephone"))
                .with(Node::text("UseCode", "mobile"))
                .with(Node::text("CountryDialing", &country))
                .with(Node::text("oa:DialNumber", &number)),
        );
    }
    let mail = Node::new("Communication").with(Node::text("ChannelCode", "Email"));
    Some(mail.with(Node::text("oa:URI", route)))
}

/// The country's part and the rest of a number that begins with `+` or `00`. The codes of two digits are those of ITU-T E.164; 1
/// and 7 have one, and all others three.
fn telephone(route: &str) -> Option<(String, String)> {
    const TWO: [u8; 41] = [
        20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61,
        62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93,
    ];
    const MORE_OF_TWO: [u8; 3] = [94, 95, 98];
    let international = route.strip_prefix('+').or_else(|| route.strip_prefix("00"))?;
    let is_written_so = |sign: char| sign.is_ascii_digit() || matches!(sign, ' ' | '-' | '/' | '(' | ')' | '.');
    let digits: String = international.chars().filter(char::is_ascii_digit).collect();
    if !international.chars().all(is_written_so) || !(7..=15).contains(&digits.len()) {
        return None;
    }
    let begins = digits.get(..2)?.parse::<u8>().ok()?;
    let length = match begins {
        10..=19 | 70..=79 => 1,
        two if TWO.contains(&two) || MORE_OF_TWO.contains(&two) => 2,
        _ => 3,
    };
    digits.split_at_checked(length).map(|(country, number)| (country.to_owned(), number.to_owned()))
}

/// A language by its code of three letters, else by its name.
fn coded(name: &'static str, scheme: &'static str, skill: &LanguageSkill, making: &Making<'_>) -> Node {
    let called = || making.reference.language(&skill.language).map(|known| known.name.in_language(making.language));
    match three_letters(&skill.language) {
        Some(code) => Node::text(name, code).attribute(scheme, "NORMAL"),
        None => Node::text(name, called().unwrap_or(&skill.language)).attribute(scheme, "FREE_TEXT"),
    }
}

/// A language with the levels that were asked, each for its skill; the level as a whole stays one, and no skill is made of it.
pub(super) fn levels(skill: &LanguageSkill, making: &Making<'_>) -> Option<Node> {
    let score = |level: crate::candidates::CefrLevel| Node::text("hr:ScoreText", level.as_str());
    let overall = skill.level.map(|level| Node::new("eures:ProficiencyLevel").with(score(level)));
    let dimensions = skill.skills.named().into_iter().zip(CEFR_DIMENSIONS).filter_map(|((_, level), (_, code))| {
        let dimension = Node::new("eures:CompetencyDimension").with(Node::text("hr:CompetencyDimensionTypeCode", code));
        Some(dimension.with(Node::new("eures:Score").with(score(level?))))
    });
    let nothing = overall.is_none() && skill.skills == CefrSkills::default();
    if skill.first_language && nothing {
        return None;
    }
    let competency = Node::new("PersonCompetency").with(coded("CompetencyID", "schemeName", skill, making));
    Some(competency.with(Node::text("hr:TaxonomyID", "language")).with_all(overall).with_all(dimensions))
}

/// An element to be written.
#[derive(Clone)]
pub(super) struct Node {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    hints: Vec<(&'static str, String)>,
    text: String,
    children: Vec<Self>,
}

impl Node {
    pub(super) const fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), hints: Vec::new(), text: String::new(), children: Vec::new() }
    }

    pub(super) fn text(name: &'static str, text: &str) -> Self {
        Self { text: for_xml(text), ..Self::new(name) }
    }

    pub(super) fn attribute(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.push((name, for_xml(value)));
        self
    }

    /// Says in an instruction of our own what the format has no word for.
    pub(super) fn hint(mut self, name: &'static str, value: &str) -> Self {
        if !value.is_empty() {
            self.hints.push((name, for_xml(value)));
        }
        self
    }

    pub(super) fn with(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    pub(super) fn with_all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    fn write(&self, out: &mut String, depth: usize) {
        use quick_xml::escape::{escape, partial_escape};
        let indent = "  ".repeat(depth);
        let attributes = |of: &[(&str, String)]| -> String {
            of.iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(value.as_str()))).collect()
        };
        out.push_str(&format!("{indent}<{}{}", self.name, attributes(&self.attributes)));
        if self.children.is_empty() && self.hints.is_empty() {
            match self.text.as_str() {
                "" => out.push_str("/>\n"),
                text => out.push_str(&format!(">{}</{}>\n", partial_escape(text), self.name)),
            }
            return;
        }
        out.push_str(">\n");
        if !self.hints.is_empty() {
            out.push_str(&format!("{indent}  <?{HINTS}{}?>\n", attributes(&self.hints)));
        }
        self.children.iter().for_each(|child| child.write(out, depth + 1));
        out.push_str(&format!("{indent}</{}>\n", self.name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_split_behind_its_country() {
        let split = |route: &str| telephone(route).map(|(country, number)| format!("{country} {number}"));
        assert_eq!(split("+49 151 000 11 22").as_deref(), Some("49 1510001122"));
        assert_eq!(split("00963-11-0001122").as_deref(), Some("963 110001122"));
        assert_eq!(split("+1 (555) 0100123").as_deref(), Some("1 5550100123"));
        assert_eq!(split("0151 000 11 22"), None, "without a country Europass takes no number");
        assert_eq!(split("+49 151 0001122, ask for Samir"), None);
        assert_eq!(split("+4"), None);
    }
}
