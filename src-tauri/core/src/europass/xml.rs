//! An XML text as a tree of elements, read with care: the file may come from anywhere.
//!
//! Namespaces are left aside, because generators disagree about them: an element is known by its local name. No document type, no
//! entity and no other file is ever followed, so nothing can grow in memory and nothing is fetched.

use std::collections::BTreeMap;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::read::EuropassError;

/// How deep elements may lie in each other. Documents of Europass have about ten.
const DEEPEST: usize = 64;
/// How many elements a file may have. A career of fifty years has some thousands.
const MOST_ELEMENTS: usize = 100_000;
/// The target of our own processing instructions. Other programs pass over them; they tell us what Europass has no word for.
pub(super) const HINTS: &str = "express";

/// An element of a file.
#[derive(Debug)]
pub(super) struct Element {
    /// Its place in the order of the file, which no other element has.
    pub(super) number: usize,
    /// Its name without a prefix.
    pub(super) name: String,
    /// What our own instruction inside it says.
    pub(super) hints: BTreeMap<String, String>,
    /// The elements in it.
    pub(super) children: Vec<Self>,
    attributes: Vec<(String, String)>,
    text: String,
}

impl Element {
    /// The elements in it with this name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first element at the end of the way of names.
    pub(super) fn at(&self, way: &[&str]) -> Option<&Self> {
        way.iter().try_fold(self, |here, name| here.children.iter().find(|child| child.name == **name))
    }

    /// The first element of this name at any depth.
    pub(super) fn inside(&self, name: &str) -> Option<&Self> {
        self.children.iter().find_map(|child| if child.name == name { Some(child) } else { child.inside(name) })
    }

    /// An attribute by its local name, or nothing.
    pub(super) fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// One of our own hints, or nothing.
    pub(super) fn hint(&self, name: &str) -> &str {
        self.hints.get(name).map_or("", String::as_str)
    }

    /// What stands in it, with what stands in the elements in it: some generators write markup without escaping it.
    pub(super) fn text(&self) -> String {
        let inner = self.children.iter().map(Self::text).filter(|text| !text.is_empty());
        let own = self.text.trim().to_owned();
        [own].into_iter().filter(|text| !text.is_empty()).chain(inner).collect::<Vec<_>>().join("\n")
    }

    /// What stands right in it.
    pub(super) fn own_text(&self) -> &str {
        self.text.trim()
    }
}

/// Reads a text into its outermost element.
pub(super) fn parse(text: &str) -> Result<Element, EuropassError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut growing = Growing::default();
    loop {
        let event = reader.read_event().map_err(|_| not_xml(text, reader.error_position()))?;
        let taken = match event {
            Event::Eof => break,
            Event::DocType(_) => return Err(EuropassError::DocumentType),
            Event::Decl(declared) => check_encoding(&declared)?,
            Event::Start(start) => growing.open(&start)?,
            Event::End(_) => growing.close(),
            Event::Text(words) => growing.write(&words.xml10_content()),
            Event::CData(words) => growing.write(&words.xml10_content()),
            Event::GeneralRef(reference) => resolved(&reference).and_then(|words| growing.write(&words)),
            Event::PI(instruction) => growing.take_hints(instruction.target(), instruction.attributes()),
            Event::Comment(_) | Event::Empty(_) => Some(()),
        };
        taken.ok_or_else(|| not_xml(text, reader.buffer_position()))?;
    }
    growing.finish().ok_or_else(|| not_xml(text, reader.buffer_position()))
}

fn not_xml(text: &str, position: u64) -> EuropassError {
    let read = usize::try_from(position).unwrap_or(usize::MAX).min(text.len());
    EuropassError::NotXml { line: text.bytes().take(read).filter(|byte| *byte == b'\n').count() + 1 }
}

/// Only what is in UTF-8 came so far; a file that says otherwise of itself has wrong letters somewhere.
fn check_encoding(declared: &quick_xml::events::BytesDecl<'_>) -> Result<Option<()>, EuropassError> {
    let Some(Ok(encoding)) = declared.encoding() else { return Ok(Some(())) };
    match encoding.to_lowercase().as_str() {
        "utf-8" | "utf8" | "us-ascii" | "ascii" => Ok(Some(())),
        _ => Err(EuropassError::OtherEncoding { encoding: encoding.chars().take(20).collect() }),
    }
}

/// The sign that a reference stands for. Only those that every XML text may use have one; all others would need a document type.
fn resolved(reference: &BytesRef<'_>) -> Option<String> {
    match reference.resolve_char_ref().ok()? {
        Some(sign) => Some(sign.to_string()),
        None => resolve_predefined_entity(&reference.xml10_content()).map(str::to_owned),
    }
}

/// The elements that are open, the outermost first, and the one that was closed last of all.
#[derive(Default)]
struct Growing {
    open: Vec<Element>,
    whole: Option<Element>,
    count: usize,
}

impl Growing {
    fn open(&mut self, start: &BytesStart<'_>) -> Result<Option<()>, EuropassError> {
        self.count += 1;
        if self.open.len() >= DEEPEST || self.count > MOST_ELEMENTS {
            return Err(EuropassError::TooManyParts);
        }
        // After the outermost element is closed, no other may begin.
        let attributes = if self.whole.is_some() { None } else { attributes(start.attributes()) };
        Ok(attributes.map(|attributes| {
            self.open.push(Element {
                number: self.count,
                name: start.local_name().as_ref().to_owned(),
                hints: BTreeMap::new(),
                children: Vec::new(),
                attributes,
                text: String::new(),
            });
        }))
    }

    fn close(&mut self) -> Option<()> {
        let closed = self.open.pop()?;
        match self.open.last_mut() {
            Some(parent) => parent.children.push(closed),
            None => self.whole = Some(closed),
        }
        Some(())
    }

    fn write(&mut self, words: &str) -> Option<()> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(words),
            None => return words.trim().is_empty().then_some(()),
        }
        Some(())
    }

    fn take_hints(&mut self, target: &str, hints: quick_xml::events::attributes::Attributes<'_>) -> Option<()> {
        if let Some(element) = self.open.last_mut().filter(|_| target == HINTS) {
            element.hints.extend(attributes(hints)?);
        }
        Some(())
    }

    fn finish(self) -> Option<Element> {
        self.whole.filter(|_| self.open.is_empty())
    }
}

/// The attributes by their local names. Declarations of namespaces say nothing here.
fn attributes(written: quick_xml::events::attributes::Attributes<'_>) -> Option<Vec<(String, String)>> {
    let mut taken = Vec::new();
    for attribute in written {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        taken.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
    }
    Some(taken)
}
