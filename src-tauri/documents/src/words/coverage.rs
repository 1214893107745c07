//! How far each language has the words of papers, and who read them through.
//!
//! Counts sentences by their ids. Whether they are good, a native reader says and nobody else.

use std::collections::BTreeSet;

use super::files::{File, PAPER_FILES, PROFILE, files};

/// How far a language has the words of papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The sentences of papers that it has.
    pub sentences: usize,
    /// The sentences of papers that there are, which is what English has.
    pub of: usize,
    /// Whether it has them all. Otherwise the rest is printed in English and marked as such.
    pub whole: bool,
    /// Who read them through: `editors`, `native`, or `none` where nobody who grew up with the language did.
    pub reviewed: String,
}

/// How far a language has the words of papers; a language that the program does not know has none.
pub fn coverage(language: &str) -> Coverage {
    let wanted = on_paper(files("en").unwrap_or_default());
    let own = files(language).unwrap_or_default();
    let known: BTreeSet<&str> = own.iter().flat_map(|(_, text)| sentences(text)).map(|one| one.id).collect();
    let sentences = wanted.intersection(&known).count();
    Coverage { sentences, of: wanted.len(), whole: sentences == wanted.len(), reviewed: reviewed(own).to_owned() }
}

/// Who read the words of a language through, as the head of its profile says it.
pub(super) fn reviewed(files: &[File]) -> &'static str {
    let profile = files.iter().find(|(name, _)| *name == PROFILE);
    let head = profile.and_then(|(_, text)| text.lines().next()?.strip_prefix("### reviewed: "));
    head.unwrap_or("none")
}

/// The ids of the sentences in the files of papers that stand on paper, and not on the screen alone.
fn on_paper(files: &[File]) -> BTreeSet<&'static str> {
    let of_papers = files.iter().filter(|(name, _)| PAPER_FILES.contains(name));
    of_papers.flat_map(|(_, text)| sentences(text)).filter(|one| one.group != "Screen").map(|one| one.id).collect()
}

/// A sentence of a file.
struct Sentence {
    id: &'static str,
    group: &'static str,
}

/// The sentences of a file. The reader of Fluent that the program ships with skips the comments, which say where a sentence is used,
/// so they are read line by line: an id begins its line, and everything that belongs to it is indented.
fn sentences(text: &'static str) -> impl Iterator<Item = Sentence> {
    let mut group = "";
    text.lines().filter_map(move |line| {
        group = line.strip_prefix("## ").unwrap_or(group);
        let id = line.split_once(" =").map(|(id, _)| id)?;
        id.starts_with(|first: char| first.is_ascii_alphabetic()).then_some(Sentence { id, group })
    })
}
