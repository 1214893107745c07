//! The profile of one page: one page, whatever the record holds, and in every language that has its words.

use std::collections::BTreeMap;

use express_core::profiles::{ProfileData, ProfileExtent};
use express_documents::PAPER_LANGUAGES;

use crate::amina::amina;
use crate::reading::{Opened, copied_text, print, words};

fn one_page() -> ProfileData {
    ProfileData { extent: ProfileExtent::OnePage, ..amina() }
}

/// An id of a sentence that stands where its words should.
pub(crate) fn looks_like_an_id(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    parts.len() > 1 && parts.iter().all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase()))
}

#[test]
fn it_is_one_page_in_every_language_and_beside_every_other() {
    for (at, language) in PAPER_LANGUAGES.into_iter().enumerate() {
        for (beside, other) in PAPER_LANGUAGES.into_iter().enumerate().take(at + 1) {
            // Each pair once, now with the one and now with the other as the main language.
            let (first, other) = if (at + beside) % 2 == 0 { (language, other) } else { (other, language) };
            let second = Some(other).filter(|other| *other != first);
            let paper = print(&one_page(), first, second);
            assert_eq!(paper.pages, 1, "{first} {second:?}");
            let text = copied_text(&paper, None);
            let left: Vec<&str> = text.split(' ').filter(|word| looks_like_an_id(word)).collect();
            assert!(left.is_empty(), "{first} {second:?} has no words for {left:?}");
        }
    }
}

#[test]
fn the_words_of_tigrinya_are_ids_that_english_has() {
    let english = words("en");
    let text = include_str!("../../assets/locales/ti/profile.ftl");
    let ids = text.lines().filter_map(|line| line.split_once(" =").map(|(id, _)| id));
    let ids: Vec<&str> = ids.filter(|id| !id.is_empty() && !id.starts_with([' ', '#'])).collect();
    assert!(ids.len() > 60, "{}", ids.len());
    for id in ids.into_iter().filter(|id| !id.starts_with("language-")) {
        assert!(english.has(id), "{id}");
    }
}

#[test]
fn much_is_shortened_and_the_rest_is_counted() {
    let mut data = one_page();
    let first = data.competences[0].clone();
    let numbered = |number| {
        let mut one = first.clone();
        one.title.text = format!("Competence number {number}");
        one.title.translations = BTreeMap::new();
        one
    };
    data.competences = (1..=60).map(numbered).collect();
    data.full_name = "Wolfeschlegelsteinhausen".repeat(12);
    data.address_as = "Wolfe ".repeat(50);
    data.place = "Am Ende der sehr langen Straße ".repeat(9);
    for step in &mut data.next_steps {
        step.provider = "An office with a name that says everything it does ".repeat(6);
    }
    let idea = data.business_idea.as_mut().unwrap();
    idea.what.translations.clear();
    idea.what.text = "A shop with many things to say about it. ".repeat(12);
    for (language, second) in [("en", None), ("ti", Some("de")), ("ar", Some("en"))] {
        let paper = print(&data, language, second);
        assert_eq!(paper.pages, 1, "{language} {second:?}");
        let text = copied_text(&paper, None);
        assert!(text.contains("Competence number 1") && !text.contains("Competence number 60"), "{text}");
    }
    let text = copied_text(&print(&data, "en", None), None);
    assert!(text.contains("more in my file at the desk"), "{text}");
}

#[test]
fn it_says_the_bars_the_strengths_and_the_foot_and_nothing_of_the_permit() {
    let text = copied_text(&print(&one_page(), "en", None), None);
    let said = [
        "5 of 7 competences",
        "How much money is needed is not known yet",
        "Working carefully",
        "It is not a recognition",
    ];
    for said in said {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("AufenthG"), "{text}");
}

#[test]
fn tigrinya_is_marked_as_such_for_those_who_listen() {
    let opened = Opened::new(&print(&one_page(), "ti", Some("de")));
    assert_eq!(opened.catalogue().get(b"Lang").unwrap().as_str().unwrap(), b"ti");
}
