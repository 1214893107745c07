//! Every paper, in languages of every script: what it says comes back when it is copied, and archives and screen readers can rely on it.
//!
//! What a paper says it hands over itself, as the text that was to be set; what comes back is what poppler reads from the file.

use express_core::profiles::{ProfileData, ProfileReader};
use express_documents::{PAPER_LANGUAGES, Paper, SaidBlock, SaidKind};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::amina::amina_for;
use crate::reading::{copied_column, copied_text, print};

/// The readers of profiles.
pub(crate) const READERS: [ProfileReader; 4] =
    [ProfileReader::Candidate, ProfileReader::TrainingProvider, ProfileReader::Lender, ProfileReader::Mentor];

/// Languages side by side: together they are written in every script that the program speaks.
const PAIRS: [(&str, &str); 6] = [("de", "en"), ("ar", "de"), ("it", "ti"), ("fr", "fa"), ("sv", "uk"), ("ps", "el")];
/// Bengali, and what comes after it.
const BENGALI: (&str, &str) = ("bn", "tr");

/// The record of Amina for a reader.
pub(crate) fn for_reader(reader: ProfileReader) -> ProfileData {
    amina_for(reader)
}

#[test]
fn every_paper_in_every_script_is_fit_for_archives_and_screen_readers() {
    for reader in READERS {
        for (language, second) in PAIRS.into_iter().chain([BENGALI]) {
            assert_conforms(
                &print(&for_reader(reader), language, Some(second)),
                &format!("{reader:?} {language} {second}"),
            );
        }
    }
}

#[test]
#[ignore = "196 pairs of languages for four readers take minutes"]
fn soak_every_paper_in_every_pair_of_languages() {
    for reader in READERS {
        for language in PAPER_LANGUAGES {
            for second in PAPER_LANGUAGES.into_iter().map(|second| (second != language).then_some(second)) {
                let paper = print(&for_reader(reader), language, second);
                assert_conforms(&paper, &format!("{reader:?} {language} {second:?}"));
            }
        }
    }
}

fn assert_conforms(paper: &Paper, what: &str) {
    for standard in [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a] {
        let options = ValidationOptions::default().profile(standard);
        let report = validate_pdf_bytes(&paper.bytes, &options).unwrap();
        assert!(report.is_compliant, "{what}: {report}");
    }
}

#[test]
fn what_a_paper_says_comes_back_in_reading_order() {
    for reader in READERS {
        for (language, second) in PAIRS.into_iter().chain([BENGALI]) {
            let paper = print(&for_reader(reader), language, Some(second));
            for voice in [language, second] {
                assert_comes_back(&paper, (language, second), voice, reader);
            }
        }
    }
}

/// Compares the blocks of one column with what is copied from its part of the pages.
fn assert_comes_back(paper: &Paper, pair: (&str, &str), voice: &str, reader: ProfileReader) {
    let copied = bare(&copied_column(paper, pair.0, voice == pair.0));
    let copied: Vec<&str> = copied.split_whitespace().collect();
    // Lines to sign on belong to both columns and stand where they like.
    let whole = bare(&copied_text(paper, None));
    let whole: Vec<&str> = whole.split_whitespace().collect();
    // Which side of a word a colon stands on depends on the direction that poppler gives a page as a whole.
    let copied_letters = copied.join(" ");
    let copied_letters: Vec<&str> = letters(&copied_letters);
    let (mut found, mut all) = (0, 0);
    let mut lost = Vec::new();
    for block in paper.said.iter().filter(|block| block.voice == voice && block.kind != SaidKind::Figure) {
        let text = bare(&block.text);
        let words: Vec<&str> = text.split_whitespace().collect();
        if is_exact(block) {
            // Lines of cells side by side are read across, so a cell of two lines comes back in pieces.
            let back = match block.kind {
                SaidKind::Cell => in_any_order(&words, &copied),
                _ => together(&words, &copied, in_order).max(together(&words, &whole, in_order)),
            };
            assert_eq!(back, words.len(), "{reader:?} {pair:?}: {text:?} came back as {copied:?}");
        } else {
            let words = letters(&text);
            let back = match block.kind {
                SaidKind::Cell => in_any_order(&words, &copied_letters),
                _ => together(&words, &copied_letters, in_any_order),
            };
            found += back;
            all += words.len();
            if back < words.len() {
                lost.push(text.clone());
            }
        }
    }
    // Marks on letters of Arabic, and vowels around letters of Bengali, are read in more than one way.
    assert!(
        found * 100 >= all * 95,
        "{reader:?} {pair:?}: of {all} words in {voice} {found} came back; not whole: {lost:?}"
    );
}

/// The text without what is not seen, and without hyphens: poppler takes one at the end of a line for a division of its own.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '-' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{AD}')).collect()
}

/// The words of a text by their letters and figures alone.
fn letters(text: &str) -> Vec<&str> {
    let is_part = |c: char| {
        c.is_alphanumeric() || matches!(c, '\u{064B}'..='\u{0652}' | '\u{0900}'..='\u{0DFF}' | '\u{200C}' | '\u{200D}')
    };
    text.split(|c| !is_part(c)).filter(|word| !word.is_empty()).collect()
}

/// Whether every letter of the block belongs to a script in which glyphs and letters are the same.
fn is_exact(block: &SaidBlock) -> bool {
    let is_shaped = |c: char| matches!(c, '\u{0600}'..='\u{08FF}' | '\u{FB50}'..='\u{FEFC}' | '\u{0900}'..='\u{0DFF}');
    !block.text.chars().any(is_shaped)
}

/// How many of the words stand together somewhere.
fn together(words: &[&str], copied: &[&str], count: fn(&[&str], &[&str]) -> usize) -> usize {
    // Room for what poppler puts between: the number of an entry, the words of a cell beside it.
    let room = words.len() + words.len() / 2 + 4;
    let starts = (0..copied.len()).filter(|start| words.contains(&copied[*start]));
    starts.map(|start| count(words, &copied[start..copied.len().min(start + room)])).max().unwrap_or_default()
}

/// How many of the words are among the others. Poppler turns what stands around a dot between two Arabic names in a German line.
fn in_any_order(words: &[&str], others: &[&str]) -> usize {
    let mut left: Vec<&str> = others.to_vec();
    let mut take = |word: &&&str| left.iter().position(|other| other == *word).map(|place| left.swap_remove(place));
    words.iter().filter(|word| take(word).is_some()).count()
}

/// The length of the longest series of words that both have in the same order.
fn in_order(one: &[&str], other: &[&str]) -> usize {
    let mut lengths = vec![0; other.len() + 1];
    for word in one {
        let mut diagonal = 0;
        for (index, against) in other.iter().enumerate() {
            let above = lengths[index + 1];
            lengths[index + 1] = if word == against { diagonal + 1 } else { above.max(lengths[index]) };
            diagonal = above;
        }
    }
    lengths[other.len()]
}

#[test]
fn words_that_do_not_stand_together_are_not_counted() {
    let copied = ["what", "I", "can", "do", "and", "more"];
    assert_eq!(together(&["I", "can", "do"], &copied, in_order), 3);
    assert_eq!(together(&["do", "can", "I"], &copied, in_order), 1);
    assert_eq!(together(&["do", "can", "I"], &copied, in_any_order), 3);
    assert_eq!(together(&["nothing"], &copied, in_any_order), 0);
}
