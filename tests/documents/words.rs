//! Sentences, dates and sums in the languages of the program.

use express_core::PartialDate;
use express_core::message::{Argument, Message};
use express_core::reference::Direction;
use express_documents::{PAPER_LANGUAGES, Words, WordsError};

use crate::reading::{REFERENCE, words};

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

#[test]
fn dates_are_as_precise_as_they_are_known() {
    let english = words("en");
    assert_eq!(english.date(date("2026-03-12")), "12 Mar 2026");
    assert_eq!(english.date(date("2026-03")), "Mar 2026");
    assert_eq!(english.date(date("2026")), "2026");
    assert_eq!(words("de").date(date("2026-03-12")), "12. März 2026");
    assert_eq!(words("ar").date(date("2026-03-12")), "12 مارس 2026");
}

#[test]
fn sums_are_grouped_as_the_language_groups_them() {
    assert_eq!(words("en").euros(12_000), "12,000 €");
    assert_eq!(words("de").euros(1_234_567), "1.234.567 €");
    assert_eq!(words("ar").euros(12_000), "12,000 يورو");
    assert_eq!(words("en").euros(0), "0 €");
    assert_eq!(words("en").euros(-950), "\u{2212}950 €");
}

#[test]
fn dates_sums_and_names_are_said_in_languages_of_papers_alone() {
    let said = |language: &str| {
        let words = words(language);
        (words.date(date("2026-03-12")), words.euros(1_234_567), words.country_name("SY"), words.language_name("ti"))
    };
    let expected =
        |date: &str, sum: &str, country: &str, language: &str| [date, sum, country, language].map(str::to_owned).into();
    assert_eq!(said("el"), expected("12 Μαρ. 2026", "1.234.567 €", "Συρία", "Τιγκρινικά"));
    assert_eq!(said("uk"), expected("12 бер. 2026", "1\u{A0}234\u{A0}567 €", "Сирія", "тигринья"));
    assert_eq!(said("tr"), expected("12 Mar 2026", "1.234.567 €", "Suriye", "Tigrinya dili"));
}

#[test]
fn counts_take_the_plural_form_of_their_language() {
    let months =
        |language: &str, count: i64| words(language).message(&Message::new("profile-months").number("count", count));
    let said: Vec<String> = [1, 2, 5, 11, 21, 24].map(|count| months("uk", count)).into();
    let plain: Vec<String> = said.iter().map(|text| text.replace(['\u{2068}', '\u{2069}'], "")).collect();
    assert_eq!(plain, ["1 місяць", "2 місяці", "5 місяців", "11 місяців", "21 місяць", "24 місяці"]);
}

#[test]
fn codes_are_put_into_words() {
    let message = Message::new("reason-stage")
        .with("stages", Argument::Terms(vec!["business-stage-idea".into(), "business-stage-started".into()]))
        .with("has", Argument::Term("business-stage-idea".into()))
        .text("outcome", "yes");
    let sentence = words("en").message(&message);
    assert!(sentence.contains("Idea, Started"), "{sentence}");
    assert_eq!(words("de").language_name("ti"), "Tigrinya");
    assert_eq!(words("ar").country_name("SY"), "سوريا");
    assert_eq!(words("en").country_name("ZZ"), "ZZ");
}

#[test]
fn a_missing_id_yields_itself() {
    assert_eq!(words("en").text("no-such-id"), "no-such-id");
    assert!(!words("en").has("no-such-id"));
}

#[test]
fn every_language_has_words_and_a_direction() {
    for language in PAPER_LANGUAGES {
        let direction = if ["ar", "fa", "ps"].contains(&language) { Direction::Rtl } else { Direction::Ltr };
        assert_eq!(words(language).direction(), direction);
        assert_eq!(words(language).language(), language);
    }
    let unknown = Words::load("tlh", &REFERENCE).err();
    assert_eq!(unknown, Some(WordsError::UnknownLanguage("tlh".into())));
}

#[test]
fn words_can_be_shared_between_threads() {
    const fn shared<T: Send + Sync>() {}
    shared::<Words>();
}
