//! Hints to look again: words on a paper that may touch on religion, health, ethnicity or the story of a flight.
//!
//! The lists know words and no meaning, so a hint never stops a paper and its absence promises nothing. Names, codes and what is
//! printed on a permit are not looked at: they are on a paper because its reader needs them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::char::is_combining_mark;

use super::{OwnWords, ProfileChoices, ProfileData, ProfileField};
use crate::desk::Desk;
use crate::error::Result;
use crate::ids::CandidateId;
use crate::reference::{SensitiveTopic, SensitiveWords};
use crate::text::fold;

/// The language whose words carry their article and short words in front, written as one.
const ARABIC: &str = "ar";
/// What a word of Arabic may begin with that is not its own: "and", "so"; "in", "for", "as"; the article.
const ARABIC_BEGINNINGS: [&[&str]; 3] = [&["و", "ف"], &["ب", "ل", "ك"], &["ال", "ل"]];
/// What is left of a word without its beginnings has this many letters at least, or it is another word.
const SHORTEST_ARABIC: usize = 3;

/// A word to look at again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct PaperWarning {
    /// Where it stands.
    pub field: ProfileField,
    /// What it may touch on.
    pub topic: SensitiveTopic,
    /// The word as it is written there.
    pub word: String,
}

impl Desk {
    /// Words of the paper to look at again, each once, in the order of the fields.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn paper_warnings(&self, candidate_id: CandidateId, choices: &ProfileChoices) -> Result<Vec<PaperWarning>> {
        let data = self.profile(candidate_id, choices)?;
        let lists: Vec<List<'_>> = self.reference().sensitive_words().iter().map(List::of).collect();
        let mut found: Vec<PaperWarning> = Vec::new();
        for (field, text, language) in texts(&data) {
            let words = sensitive_words(text, language, &lists);
            found.extend(words.into_iter().map(|(topic, word)| PaperWarning { field, topic, word }));
        }
        found.sort();
        found.dedup();
        Ok(found)
    }
}

/// Free words of the paper with their field and language; no language where nobody noted it.
fn texts(data: &ProfileData) -> Vec<(ProfileField, &str, &str)> {
    use ProfileField as Field;
    let mut own: Vec<(Field, &OwnWords)> = Vec::new();
    let mut plain: Vec<(Field, &str)> = vec![(Field::Place, &data.place), (Field::ContactRoute, &data.contact_route)];
    if let Some(idea) = &data.business_idea {
        own.push((Field::BusinessIdea, &idea.what));
        plain.push((Field::BusinessIdea, &idea.place));
    }
    for one in &data.experiences {
        own.push((Field::Experiences, &one.title));
        plain.extend([(Field::Experiences, one.organisation.as_str()), (Field::Experiences, one.place.as_str())]);
    }
    for one in &data.competences {
        own.push((Field::Competences, &one.title));
        for piece in &one.evidence {
            own.push((Field::Evidence, &piece.title));
            plain.extend(piece.said_by.iter().map(|name| (Field::Evidence, name.as_str())));
        }
    }
    for one in &data.qualifications {
        own.push((Field::Qualifications, &one.title));
        plain.push((Field::Qualifications, &one.awarding_body));
    }
    own.extend(data.vouchers.iter().map(|one| (Field::Vouchers, &one.title)));
    own.extend(data.finance.iter().map(|finance| (Field::Finance, &finance.money_for)));
    own.extend(data.mentor_wishes.iter().map(|wish| (Field::MentorWishes, wish)));
    own.extend(data.network.iter().map(|said| (Field::Network, said)));
    let own = own.into_iter().flat_map(|(field, said)| said.all().map(move |(text, code)| (field, text, code)));
    own.chain(plain.into_iter().map(|(field, text)| (field, text, ""))).collect()
}

/// A list of words, ready to be compared with.
struct List<'a> {
    language: &'a str,
    topic: SensitiveTopic,
    /// Each as its words in a row.
    wanted: Vec<Vec<Wanted>>,
}

/// One word of a list.
enum Wanted {
    /// The word.
    Whole(String),
    /// Whatever begins so.
    Begins(String),
}

impl<'a> List<'a> {
    fn of(words: &'a SensitiveWords) -> Self {
        let wanted = words.words.iter().map(|entry| Wanted::in_a_row(entry)).collect();
        Self { language: &words.language, topic: words.topic, wanted }
    }
}

impl Wanted {
    fn in_a_row(entry: &str) -> Vec<Self> {
        let mut words: Vec<Self> = fold(entry).split(' ').map(|word| Self::Whole(word.to_owned())).collect();
        if entry.ends_with('*')
            && let Some(Self::Whole(stem)) = words.pop()
        {
            words.push(Self::Begins(stem));
        }
        words
    }

    fn is(&self, forms: &[String]) -> bool {
        match self {
            Self::Whole(word) => forms.contains(word),
            Self::Begins(stem) => forms.iter().any(|form| form.starts_with(stem.as_str())),
        }
    }
}

/// The words of a text that stand in a list of its language, or in any list where its language is not known or has none.
fn sensitive_words(text: &str, language: &str, lists: &[List<'_>]) -> Vec<(SensitiveTopic, String)> {
    let has_lists = lists.iter().any(|list| list.language == language);
    let written = split(text);
    let plain: Vec<Vec<String>> = written.iter().map(|word| vec![fold(word)]).collect();
    let arabic: Vec<Vec<String>> = written.iter().map(|word| arabic_forms(word)).collect();
    let mut found = Vec::new();
    for list in lists.iter().filter(|list| !has_lists || list.language == language) {
        let forms = if list.language == ARABIC { &arabic } else { &plain };
        for place in 0..forms.len() {
            let rest = forms.get(place..).unwrap_or_default();
            let length = list.wanted.iter().filter(|wanted| begins_with(rest, wanted)).map(Vec::len).max();
            let words = length.and_then(|length| written.get(place..place.saturating_add(length)));
            found.extend(words.map(|words| (list.topic, words.join(" "))));
        }
    }
    found
}

/// The words of a text as they are written there. A mark belongs to the letter before it.
fn split(text: &str) -> Vec<&str> {
    let is_of_word = |c: char| c.is_alphanumeric() || is_combining_mark(c) || c == '\u{0640}';
    text.split(|c| !is_of_word(c)).filter(|word| !word.is_empty()).collect()
}

fn begins_with(text: &[Vec<String>], wanted: &[Wanted]) -> bool {
    text.len() >= wanted.len() && text.iter().zip(wanted).all(|(forms, word)| word.is(forms))
}

/// A word without marks, with and without what Arabic writes together with it.
fn arabic_forms(written: &str) -> Vec<String> {
    let mut forms = vec![fold(written)];
    for beginnings in ARABIC_BEGINNINGS {
        let shorter = |form: &String| {
            let rest = beginnings.iter().find_map(|begin| form.strip_prefix(begin))?;
            (rest.chars().count() >= SHORTEST_ARABIC).then(|| rest.to_owned())
        };
        let more: Vec<String> = forms.iter().filter_map(shorter).collect();
        forms.extend(more);
    }
    forms
}
