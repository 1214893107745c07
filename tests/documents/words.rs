//! Sentences, dates and sums in the languages of the program.

use express_core::PartialDate;
use express_core::message::{Argument, Message};
use express_core::reference::Direction;
use express_documents::{LANGUAGES, Words, WordsError};

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
    for language in LANGUAGES {
        let direction = if language == "ar" { Direction::Rtl } else { Direction::Ltr };
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
