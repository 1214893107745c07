//! What stands on a sheet, and that it comes back when it is copied.

use express_core::profiles::ProfileReader;
use express_documents::{PaperError, WHOLE_PAPER_LANGUAGES, profile};

use crate::amina::{amina, amina_for, options};
use crate::reading::{Opened, PAIRS, copied_text, print, sheet, words};

#[test]
fn the_same_record_gives_the_same_bytes() {
    for (language, second) in PAIRS {
        assert_eq!(sheet(language, second), sheet(language, second), "{language} {second:?}");
    }
}

#[test]
fn another_printing_has_another_identifier_and_date() {
    let mut later = options();
    later.identifier = "another".into();
    let one = profile(&amina(), &options(), &words("en"), None).unwrap();
    let other = profile(&amina(), &later, &words("en"), None).unwrap();
    assert_ne!(one.bytes, other.bytes);
}

#[test]
fn a_sheet_has_as_many_pages_as_it_says() {
    for (language, second) in PAIRS {
        let paper = sheet(language, second);
        assert_eq!(Opened::new(&paper).pages.len(), paper.pages);
        assert!((1..=4).contains(&paper.pages), "{language} {second:?} has {} pages", paper.pages);
    }
}

#[test]
fn english_words_come_back() {
    let text = copied_text(&sheet("en", None), None);
    for words in [
        "Amina Al-Halabi",
        "A tailor’s workshop for alterations and wedding dresses",
        "12,000 €",
        "9,000 €",
        "Certified",
        "I alter wedding dresses",
        "Brautmoden Lindner",
        "20 Nov 2025",
        "Mar 2013 – Nov 2019",
        "EQF 3, because a body that assesses qualifications from abroad states this level",
        "This permit allows me to be self-employed.",
        "+49 40 428 41-0",
        "These facts were checked on 20 Feb 2026.",
        "Nobody has checked these facts yet.",
    ] {
        assert!(text.contains(words), "{words:?} is not in {text}");
    }
}

#[test]
fn german_words_come_back() {
    let text = copied_text(&sheet("de", None), None);
    for words in [
        "Eine Schneiderei für Änderungen und Brautkleider",
        "12.000 €",
        "Ich ändere Brautkleider",
        "Aufenthaltserlaubnis nach § 25 Abs. 2 AufenthG",
        "Meine nächsten Schritte",
        "Waterloostraße 32, 22769 Hamburg",
    ] {
        assert!(text.contains(words), "{words:?} is not in {text}");
    }
}

#[test]
fn arabic_words_come_back_in_the_right_order() {
    let trainer = print(&amina_for(ProfileReader::TrainingProvider), "ar", None);
    let text = copied_text(&sheet("ar", None), None) + &copied_text(&trainer, None);
    for words in [
        "ورقتي التعريفية",
        "ورشة خياطة لتعديل الملابس وفساتين الأعراس",
        "12,000",
        "يورو",
        "أعدّل فساتين الأعراس",
        "Mappe mit 14 Fotos / ISO 9001",
        "وزارة التربية",
        "غازي عنتاب",
        "+49 40 428 41-0",
    ] {
        assert!(text.contains(words), "{words:?} is not in {text}");
    }
}

#[test]
fn two_languages_stand_side_by_side() {
    let text = copied_text(&sheet("ar", Some("de")), None);
    for words in ["أعدّل فساتين الأعراس", "Ich ändere Brautkleider", "أتعامل مع إنستغرام", "Meine Sprachen", "لغاتي"]
    {
        assert!(text.contains(words), "{words:?} is not in {text}");
    }
    let untranslated = text.matches("أتعامل مع إنستغرام").count();
    assert_eq!(untranslated, 2, "words without a translation stand in both columns as they were said");
}

#[test]
fn marks_of_direction_never_reach_the_page() {
    for (language, second) in PAIRS {
        for page in Opened::new(&sheet(language, second)).marked {
            for line in page.values().flatten() {
                let marks = |c: char| matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
                assert!(!line.contains(marks), "{line:?}");
            }
        }
    }
}

#[test]
fn every_page_says_what_a_sheet_is_not() {
    for (language, second) in PAIRS {
        let paper = sheet(language, second);
        for page in 1..=paper.pages {
            let text = copied_text(&paper, Some(page));
            let languages = [Some(language), second].into_iter().flatten();
            for sentence in languages.map(|language| words(language).text("profile-footer")) {
                assert_has_words(&text, &sentence);
            }
            assert!(text.contains("JASMIN-17"), "page {page} has no code");
            assert!(page == 1 || !text.contains("Halabi"), "page {page} repeats the name");
        }
    }
}

#[test]
fn every_page_says_that_amina_does_not_exist() {
    for (language, second) in PAIRS {
        let paper = sheet(language, second);
        for page in 1..=paper.pages {
            assert_has_words(&copied_text(&paper, Some(page)), &words(language).text("profile-fictional"));
        }
    }
    let mut real = amina();
    real.fictional = false;
    let paper = profile(&real, &options(), &words("en"), None).unwrap();
    assert!(!copied_text(&paper, None).contains("Invented"));
}

#[test]
fn a_character_without_a_sign_is_named() {
    let mut data = amina();
    data.competences[0].title.translations.clear();
    data.competences[0].title.text = "أخيط 🧵 وأفصّل 👗".into();
    let error = profile(&data, &options(), &words("ar"), None).unwrap_err();
    assert_eq!(error, PaperError::MissingCharacters(vec!['👗', '🧵']));
    assert!(error.to_string().contains("U+1F9F5"));
}

#[test]
fn a_level_never_stands_without_its_explain_line() {
    let mut data = amina();
    data.qualifications[1].readings[0].explanation.arguments.clear();
    data.informal_readings.clear();
    let without_words = profile(&data, &options(), &words("en"), None).unwrap();
    assert!(copied_text(&without_words, None).contains("because a body"), "the line is printed, not the level alone");
    data.qualifications[1].readings.clear();
    let without_reading = profile(&data, &options(), &words("en"), None).unwrap();
    assert!(!copied_text(&without_reading, None).contains("EQF 3"));
}

#[test]
fn no_sentence_is_left_open() {
    for (language, second) in PAIRS {
        for piece in Opened::new(&sheet(language, second)).marked.iter().flat_map(|page| page.values()) {
            let text = piece.concat();
            for open in ["{", "}", "profile-", "eqf-", "strength-", "chain-step-", "date-", "answer-"] {
                assert!(!text.contains(open), "{language} {second:?}: {text}");
            }
        }
    }
}

/// All words of a sentence, in whatever order two columns of a page put them.
fn assert_has_words(text: &str, sentence: &str) {
    for word in sentence.split_whitespace() {
        assert!(text.contains(word.trim_matches(['،', '.'])), "{word:?} of {sentence:?} is not in {text}");
    }
}

#[test]
fn a_whole_paper_says_nothing_in_english_in_a_language_that_has_all_words() {
    for reader in
        [ProfileReader::Candidate, ProfileReader::TrainingProvider, ProfileReader::Lender, ProfileReader::Mentor]
    {
        for language in WHOLE_PAPER_LANGUAGES.into_iter().filter(|language| *language != "en") {
            let mut data = amina_for(reader);
            // Names of the reference data are there in the languages that it has; here are only the sentences of papers.
            (data.entrecomp, data.strengths) = (None, Vec::new());
            data.finance.iter_mut().for_each(|finance| finance.papers.clear());
            let opened = Opened::new(&print(&data, language, None));
            let languages = opened.document.objects.values().filter_map(|object| {
                let element = object.as_dict().ok().filter(|element| element.has(b"S"))?;
                element.get(b"Lang").ok()?.as_str().ok()
            });
            let english = languages.filter(|language| *language == b"en").count();
            assert_eq!(english, 0, "{language} {reader:?}: some sentences are said in English");
        }
    }
}
