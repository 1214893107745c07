//! What is long, empty, many or unusual still makes a page that can be handed over.

use std::collections::BTreeMap;

use express_core::LearningSetting;
use express_core::evidence::Strength;
use express_core::profiles::{OwnWords, ProfileCompetence, ProfileData, ProfileReader};
use express_documents::{Paper, PaperError, profile};

use crate::amina::{amina, amina_for, options};
use crate::reading::{Opened, copied_text, print, word_boxes, words};

/// A4, and the room at its edges that no printer reaches.
const WIDTH: f32 = 595.28;
const HEIGHT: f32 = 841.89;
const EDGE: f32 = 12.0;

#[test]
fn a_name_of_300_letters_without_a_space_is_broken() {
    for name in ["Ä".repeat(300), "ن".repeat(300)] {
        let mut data = amina();
        data.full_name = name;
        data.competences[0].title.text = "x".repeat(300);
        data.competences[0].title.translations.clear();
        for (language, second) in [("en", None), ("ar", Some("de"))] {
            assert_inside(&print(&data, language, second));
        }
    }
}

#[test]
fn four_hundred_competences_are_a_paper_that_its_reader_reads_and_the_rest_is_counted() {
    for (reader, most_pages, shown) in [
        (ProfileReader::Candidate, 2, 3),
        (ProfileReader::TrainingProvider, 2, 4),
        (ProfileReader::Lender, 2, 3),
        (ProfileReader::Mentor, 1, 3),
    ] {
        let mut data = amina_for(reader);
        data.competences = (1..=400).map(|number| competence(&format!("Competence number {number}"))).collect();
        for (second, most_pages) in [(None, most_pages), (Some("ar"), most_pages + 1)] {
            let paper = print(&data, "en", second);
            assert!(paper.pages <= most_pages, "{reader:?} {second:?} has {} pages", paper.pages);
            assert_inside(&paper);
            let text = copied_text(&paper, None);
            for number in 1..=shown {
                assert!(text.contains(&format!("Competence number {number} ")), "{reader:?}: {number} is missing");
            }
            let printed = text.matches("Competence number").count() / if second.is_some() { 2 } else { 1 };
            assert!(text.contains(&format!("And {} more in", 400 - printed)), "{reader:?}: {printed} of 400 in {text}");
            assert_every_page_has_its_foot(&paper);
        }
    }
}

fn assert_every_page_has_its_foot(paper: &Paper) {
    for page in 1..=paper.pages {
        let text = copied_text(paper, Some(page));
        assert!(text.contains("not a recognition of qualifications"), "page {page} has no foot");
        assert!(text.contains(&format!("Page {page} of {}", paper.pages)), "page {page} has no number");
    }
}

#[test]
fn no_page_ends_with_a_heading() {
    for count in [1, 2, 3, 5, 7, 9, 12, 40] {
        let mut data = amina();
        data.fictional = false;
        data.competences = (1..=count).map(|number| competence(&format!("Competence number {number}"))).collect();
        let opened = Opened::new(&print(&data, "en", Some("de")));
        let headings = ["What I can do", "What I have lived", "My qualifications", "My languages", "My permit"];
        for page in &opened.marked {
            let pieces: Vec<String> = page.values().map(|lines| lines.concat()).collect();
            let body = pieces.iter().rposition(|piece| headings.contains(&piece.trim()));
            let after = |at: usize| pieces.len() - at;
            assert!(body.is_none_or(|at| after(at) > 2), "{count} competences leave a heading alone: {pieces:?}");
        }
    }
}

#[test]
fn an_empty_record_is_a_page_with_a_code_a_foot_and_a_word_about_it() {
    for reader in
        [ProfileReader::Candidate, ProfileReader::TrainingProvider, ProfileReader::Lender, ProfileReader::Mentor]
    {
        let data = ProfileData {
            reader,
            code: "JASMIN-17".into(),
            desk_name: "Gründungsschalter Altona".into(),
            ..ProfileData::default()
        };
        for (language, second) in [("en", None), ("ar", None), ("de", Some("ar"))] {
            let paper = print(&data, language, second);
            assert_eq!(paper.pages, 1, "{reader:?}");
            let text = copied_text(&paper, None);
            assert!(text.contains("JASMIN-17"), "{reader:?}: {text}");
            assert!(language != "en" || text.contains("Nothing is written down for this sheet yet"), "{text}");
            let opened = Opened::new(&paper);
            let kinds = opened.document.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"S").ok());
            let heads = kinds.filter(|kind| kind.as_name().is_ok_and(|name| name == b"H2")).count();
            assert_eq!(heads, 0, "{reader:?}: a heading heads nothing");
        }
    }
}

#[test]
fn a_purpose_of_four_thousand_letters_is_cut_and_says_so() {
    let mut data = amina();
    let idea = data.business_idea.as_mut().unwrap();
    idea.what =
        OwnWords { text: "Wir nähen und ändern. ".repeat(180), language: "de".into(), translations: BTreeMap::new() };
    for (language, second) in [("de", None), ("ar", Some("de"))] {
        let paper = print(&data, language, second);
        assert_inside(&paper);
        let text = copied_text(&paper, None);
        assert!(text.contains("Wir nähen") && text.contains('…'), "{text}");
        assert!(paper.pages <= 3, "{language} {second:?} has {} pages", paper.pages);
    }
}

#[test]
fn scripts_of_other_languages_have_their_signs_and_come_back() {
    let mut data = amina_for(ProfileReader::TrainingProvider);
    data.competences.clear();
    let told = [
        ("ti", "ልብሲ ይሰፊ እየ"),
        ("bn", "আমি পোশাক সেলাই করি"),
        ("hi", "मैं शादी के कपड़े सिलती हूँ"),
        ("ta", "நான் துணிகள் தைக்கிறேன்"),
        ("ps", "زه جامې ګنډم او پخوم"),
        ("ckb", "من جلوبەرگ دەدوورم"),
        ("fa", "می\u{200C}خواهم خیاطی کنم"),
        ("uk", "Я шию їжу й одяг"),
    ];
    for (language, text) in told {
        data.competences.push(ProfileCompetence {
            title: OwnWords { text: text.into(), language: language.into(), translations: BTreeMap::new() },
            ..competence("")
        });
    }
    let text = copied_text(&print(&data, "en", None), None);
    for (_, word) in told {
        assert!(text.contains(word), "{word} is not in {text}");
    }
}

#[test]
fn figures_of_three_scripts_in_one_number_come_back_and_stay_inside() {
    let mut data = amina();
    let mixed = "\u{661}\u{662}\u{663}-456/\u{6F7}\u{6F8}\u{6F9}";
    data.competences.push(competence(mixed));
    data.full_name = format!("Amina {mixed}");
    for (language, second) in [("en", None), ("ar", None), ("ar", Some("de"))] {
        let paper = print(&data, language, second);
        assert_inside(&paper);
        let text = copied_text(&paper, None);
        for part in ["\u{661}\u{662}\u{663}", "456", "\u{6F7}\u{6F8}\u{6F9}"] {
            assert!(text.contains(part), "{language} {second:?}: {part} is not in {text}");
        }
    }
}

#[test]
fn a_person_with_joined_emoji_is_named_sign_by_sign_and_no_paper_is_made() {
    let mut data = amina();
    data.competences = vec![competence("bake \u{1F469}\u{200D}\u{1F373}\u{FE0F}")];
    let error = profile(&data, &options(), &words("en"), None).unwrap_err();
    assert_eq!(error, PaperError::MissingCharacters(vec!['\u{1F373}', '\u{1F469}']));
}

#[test]
fn line_breaks_and_controls_in_the_record_do_no_harm() {
    let mut data = amina();
    data.business_idea.as_mut().unwrap().what.text = "سطر\r\nسطر\tثالث\u{AD}\u{200B}\u{7}".into();
    data.business_idea.as_mut().unwrap().what.translations.clear();
    assert_inside(&print(&data, "ar", Some("en")));
}

fn competence(text: &str) -> ProfileCompetence {
    ProfileCompetence {
        title: OwnWords { text: text.to_owned(), language: "en".into(), translations: BTreeMap::new() },
        setting: LearningSetting::Informal,
        strength: Strength::Stated,
        evidence: Vec::new(),
        esco: None,
    }
}

fn assert_inside(paper: &Paper) {
    for [left, top, right, bottom] in word_boxes(paper) {
        let inside = left >= EDGE && top >= 0.0 && right <= WIDTH - EDGE && bottom <= HEIGHT - EDGE;
        assert!(inside, "a word stands at {left} {top} {right} {bottom}");
    }
}
