//! The sheets as their structure tells them, compared with what was looked at and found good.
//!
//! `EXPRESS_UPDATE_GOLDEN=1` writes the files anew; look at the difference before you keep it.

use std::fmt::Write;
use std::path::PathBuf;

use express_core::profiles::{ProfileData, ProfileExtent, ProfileReader};
use lopdf::{Dictionary, Object};

use crate::amina::{amina, amina_for};
use crate::reading::{Opened, print};

#[test]
fn the_sheets_say_what_they_said() {
    for (data, paper, language, second) in papers() {
        let told = Telling::of(&Opened::new(&print(&data, language, second)));
        let languages = [Some(language), second].into_iter().flatten().collect::<Vec<_>>().join("+");
        let name = format!("{paper}-{languages}");
        let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/documents/golden/{name}.txt"));
        if std::env::var_os("EXPRESS_UPDATE_GOLDEN").is_some() {
            std::fs::write(&file, &told).unwrap();
        }
        let golden = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(
            told == golden,
            "{name} says something else; see the head of golden.rs\n{}",
            first_difference(&golden, &told)
        );
    }
}

/// Each paper in English, and beside it one pair of languages in which it is read.
fn papers() -> Vec<(ProfileData, &'static str, &'static str, Option<&'static str>)> {
    let one_page = ProfileData { extent: ProfileExtent::OnePage, ..amina() };
    let papers = [
        (amina(), "candidate", ("ar", "de")),
        (one_page, "one-page", ("ti", "de")),
        (amina_for(ProfileReader::TrainingProvider), "trainer", ("de", "ar")),
        (amina_for(ProfileReader::Lender), "lender", ("de", "uk")),
        (amina_for(ProfileReader::Mentor), "mentor", ("sv", "fa")),
    ];
    let both = |(data, paper, (first, second)): (ProfileData, &'static str, (&'static str, &'static str))| {
        [(data.clone(), paper, "en", None), (data, paper, first, Some(second))]
    };
    papers.into_iter().flat_map(both).collect()
}

fn first_difference(golden: &str, told: &str) -> String {
    let mut lines = golden.lines().zip(told.lines());
    match lines.find(|(one, other)| one != other) {
        Some((golden, told)) => format!("was: {golden}\nis:  {told}"),
        None => "one is longer than the other".to_owned(),
    }
}

/// The text of a structure tree as it grows.
struct Telling<'a> {
    opened: &'a Opened,
    text: String,
}

impl Telling<'_> {
    fn of(opened: &Opened) -> String {
        let root = opened.dictionary(opened.catalogue().get(b"StructTreeRoot").unwrap());
        let document = opened.dictionary(&root.get(b"K").unwrap().as_array().unwrap()[0]);
        let mut telling = Telling { opened, text: String::new() };
        telling.node(document, 0, false);
        telling.text
    }

    /// A node on a line, with the text of the pieces that it holds, and its children below it.
    fn node(&mut self, node: &Dictionary, depth: usize, right_to_left: bool) {
        let kind = String::from_utf8_lossy(node.get(b"S").unwrap().as_name().unwrap()).into_owned();
        let language = node.get(b"Lang").map(|lang| String::from_utf8_lossy(lang.as_str().unwrap()).into_owned()).ok();
        let right_to_left =
            language.as_ref().map_or(right_to_left, |language| ["ar", "fa"].contains(&language.as_str()));
        let marked = language.map(|language| format!(" [{language}]")).unwrap_or_default();
        let text = self.own_text(node, right_to_left);
        let space = if text.is_empty() { "" } else { " " };
        writeln!(self.text, "{:indent$}{kind}{marked}{space}{text}", "", indent = 2 * depth).unwrap();
        for child in node.get(b"K").unwrap().as_array().unwrap() {
            if let Object::Reference(_) = child {
                self.node(self.opened.dictionary(child), depth + 1, right_to_left);
            }
        }
    }

    fn own_text(&self, node: &Dictionary, right_to_left: bool) -> String {
        let own_page = node.get(b"Pg").and_then(Object::as_reference).ok();
        let mut text = String::new();
        for child in node.get(b"K").unwrap().as_array().unwrap() {
            let (page, number) = match child {
                Object::Integer(number) => (own_page, *number),
                // What leads somewhere has its place on the page beside its text.
                Object::Dictionary(piece) if piece.has(b"MCID") => (
                    piece.get(b"Pg").and_then(Object::as_reference).ok(),
                    piece.get(b"MCID").unwrap().as_i64().unwrap(),
                ),
                _ => continue,
            };
            let page = self.opened.pages.iter().position(|one| Some(*one) == page).unwrap();
            for line in &self.opened.marked[page][&number] {
                text.push_str(&in_reading_order(line, right_to_left));
                text.push(' ');
            }
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// A line as it is read, made from the order in which its signs stand from left to right.
fn in_reading_order(line: &str, right_to_left: bool) -> String {
    let is_arabic = |c: char| matches!(c, '\u{0600}'..='\u{06FF}');
    let turns = |c: char| if right_to_left { c.is_alphanumeric() && !is_arabic(c) } else { is_arabic(c) };
    let mut signs: Vec<char> = line.chars().collect();
    if right_to_left {
        signs.reverse();
    }
    let mut start = 0;
    while let Some(offset) = signs[start..].iter().position(|c| turns(*c)) {
        let first = start + offset;
        // A run goes on over signs without a direction as long as a letter or figure of its kind follows. The dot
        // between facts ends it, because every fact runs for itself.
        let other = |c: char| if right_to_left { is_arabic(c) } else { c.is_alphanumeric() && !is_arabic(c) };
        let ends = |c: &char| *c == '·' || other(*c);
        let stop = signs[first..].iter().position(ends).map_or(signs.len(), |offset| first + offset);
        let last = signs[first..stop].iter().rposition(|c| turns(*c)).map_or(first, |offset| first + offset);
        signs[first..=last].reverse();
        start = last + 1;
    }
    signs.into_iter().collect()
}
