//! What is long, empty, many or unusual still makes a page that can be handed over.

use std::collections::BTreeMap;

use express_core::LearningSetting;
use express_core::evidence::Strength;
use express_core::profiles::{OwnWords, ProfileCompetence, ProfileData};
use express_documents::Paper;

use crate::amina::amina;
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
fn sixty_competences_fill_pages_that_all_have_their_foot() {
    let mut data = amina();
    data.competences = (1..=60).map(|number| competence(&format!("Competence number {number}"))).collect();
    let paper = print(&data, "en", Some("ar"));
    assert!(paper.pages >= 4, "{} pages", paper.pages);
    assert_inside(&paper);
    let text = copied_text(&paper, None);
    for number in 1..=60 {
        assert!(text.contains(&format!("Competence number {number}")), "{number} is missing");
    }
    for page in 1..=paper.pages {
        let text = copied_text(&paper, Some(page));
        assert!(text.contains("not a recognition of qualifications"), "page {page} has no foot");
        assert!(text.contains(&format!("Page {page} of {}", paper.pages)), "page {page} has no number");
    }
}

#[test]
fn no_page_ends_with_a_heading() {
    for count in 1..=40 {
        let mut data = amina();
        data.fictional = false;
        data.competences = (1..=count).map(|number| competence(&format!("Competence number {number}"))).collect();
        let opened = Opened::new(&print(&data, "en", Some("de")));
        let headings = ["What I have lived", "My qualifications", "My languages", "My permit", "My next steps"];
        for page in &opened.marked {
            let pieces: Vec<String> = page.values().map(|lines| lines.concat()).collect();
            let body = pieces.iter().rposition(|piece| headings.contains(&piece.trim()));
            let after = |at: usize| pieces.len() - at;
            assert!(body.is_none_or(|at| after(at) > 2), "{count} competences leave a heading alone: {pieces:?}");
        }
    }
}

#[test]
fn an_empty_record_is_a_page_with_a_code_and_a_foot() {
    let data = ProfileData {
        full_name: String::new(),
        address_as: String::new(),
        place: String::new(),
        counsellor: String::new(),
        desk_place: String::new(),
        languages: Vec::new(),
        residence: Default::default(),
        wish: Default::default(),
        business_idea: None,
        experiences: Vec::new(),
        competences: Vec::new(),
        qualifications: Vec::new(),
        informal_readings: Vec::new(),
        next_steps: Vec::new(),
        evidence_count: 0,
        stated_count: 0,
        ..amina()
    };
    for (language, second) in [("en", None), ("ar", None), ("de", Some("ar"))] {
        let paper = print(&data, language, second);
        assert_eq!(paper.pages, 1);
        let text = copied_text(&paper, None);
        assert!(text.contains("JASMIN-17"));
        for heading in
            ["wish", "competences", "experiences", "qualifications", "readings", "languages", "residence", "steps"]
        {
            let heading = words(language).text(&format!("profile-heading-{heading}"));
            assert!(!text.contains(&heading), "{heading} heads nothing");
        }
    }
}

#[test]
fn a_purpose_of_four_thousand_letters_goes_over_pages() {
    let mut data = amina();
    let idea = data.business_idea.as_mut().unwrap();
    idea.what =
        OwnWords { text: "Wir nähen und ändern. ".repeat(180), language: "de".into(), translations: BTreeMap::new() };
    for (language, second) in [("de", None), ("ar", Some("de"))] {
        let paper = print(&data, language, second);
        assert_inside(&paper);
        assert!(copied_text(&paper, None).matches("Wir nähen").count() >= 180);
    }
}

#[test]
fn tigrinya_bengali_persian_and_ukrainian_have_their_signs() {
    let mut data = amina();
    let told = [
        ("ti", "ልብሲ ይሰፊ እየ"),
        ("bn", "আমি পোশাক সেলাই করি"),
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
    for word in ["ልብሲ ይሰፊ እየ", "আমি পোশাক সেলাই করি", "می\u{200C}خواهم خیاطی کنم", "Я шию їжу й одяг"]
    {
        assert!(text.contains(word), "{word} is not in {text}");
    }
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
