//! Amina, who does not exist: a candidate with something in every block of a profile.

mod levels;
mod lived;
mod next_steps;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use express_core::candidates::{CefrLevel, CefrSkills, LanguageSkill, LevelBasis, ResidenceKind, ResidenceTitle, Wish};
use express_core::message::{Argument, Message};
use express_core::profiles::{Bar, OwnWords, ProfileData, ProfileExtent, ProfileIdea, ProfileReader};
use express_core::{Answer, PartialDate};
use express_documents::{PageSize, PaperOptions};

/// The sheet of Amina, as the core would hand it over.
pub(crate) fn amina() -> ProfileData {
    ProfileData {
        reader: ProfileReader::Candidate,
        extent: ProfileExtent::Whole,
        bars: bars(),
        strengths: strengths(),
        desk_name: "Gründungsschalter Altona".into(),
        desk_place: "Hamburg".into(),
        fictional: true,
        counsellor: "Jana Petersen".into(),
        printed_on: day("2026-03-12"),
        code: "JASMIN-17".into(),
        full_name: "Amina Al-Halabi".into(),
        address_as: "Amina".into(),
        place: "Hamburg-Altona".into(),
        languages: languages(),
        residence: ResidenceTitle {
            title: "Aufenthaltserlaubnis nach § 25 Abs. 2 AufenthG".into(),
            kind: Some(ResidenceKind::Refugee),
            valid_from: Some(day("2024-05-02")),
            valid_until: Some(day("2027-05-01")),
            self_employment: Answer::Yes,
        },
        wish: Wish::Business,
        business_idea: Some(ProfileIdea {
            what: three(
                "ورشة خياطة لتعديل الملابس وفساتين الأعراس",
                "A tailor’s workshop for alterations and wedding dresses",
                "Eine Schneiderei für Änderungen und Brautkleider",
            ),
            place: "Hamburg-Altona".into(),
            stage: Some("business-stage-planning".into()),
            amount_needed: Some(12_000),
            own_share: Some(3_000),
        }),
        experiences: lived::experiences(),
        competences: lived::competences(),
        qualifications: levels::qualifications(),
        informal_readings: vec![levels::informal_reading()],
        next_steps: next_steps::steps(),
        evidence_count: 5,
        stated_count: 2,
        ..ProfileData::default()
    }
}

/// What a host decides, fixed for tests.
pub(crate) fn options() -> PaperOptions {
    PaperOptions {
        page_size: PageSize::A4,
        identifier: "019580a0-7c11-7000-8000-0000000000a1".into(),
        created: DateTime::<Utc>::from_timestamp(1_773_316_800, 0).unwrap(),
    }
}

/// Words in Arabic, as they were said, with an English and a German translation.
pub(crate) fn three(arabic: &str, english: &str, german: &str) -> OwnWords {
    let translations = BTreeMap::from([("en".into(), english.into()), ("de".into(), german.into())]);
    OwnWords { text: arabic.into(), language: "ar".into(), translations }
}

/// One bar of each kind: partly full, empty, and not known.
fn bars() -> Vec<Bar> {
    let bar = |heading: &str, fact, percent| Bar { heading: heading.into(), fact, percent };
    let supported = Message::new("bar-can-do-fact").number("total", 7).number("supported", 5);
    let none_chosen = Message::new("bar-know-fact").number("chosen", 0).with("steps", Argument::Terms(Vec::new()));
    vec![
        bar("bar-can-do", supported, Some(71)),
        bar("bar-know", none_chosen, Some(0)),
        bar("bar-finance", Message::new("bar-finance-not-known"), None),
    ]
}

/// What she does often, by the cards of strengths.
fn strengths() -> Vec<BTreeMap<String, String>> {
    let card = |english: &str, german: &str, arabic: &str| {
        [("en", english), ("de", german), ("ar", arabic)].map(|(code, word)| (code.into(), word.into())).into()
    };
    vec![
        card("Working carefully", "Sorgfältig arbeiten", "العمل بعناية"),
        card("Selling", "Verkaufen", "البيع"),
        card("Keeping promises", "Wort halten", "الوفاء بالوعد"),
    ]
}

fn languages() -> Vec<LanguageSkill> {
    let skill = |language: &str, level, first_language, basis| LanguageSkill {
        language: language.into(),
        level,
        skills: CefrSkills::default(),
        first_language,
        basis,
    };
    vec![
        skill("ar", None, true, LevelBasis::OwnStatement),
        skill("de", Some(CefrLevel::B1), false, LevelBasis::Certificate),
        skill("en", Some(CefrLevel::A2), false, LevelBasis::OwnStatement),
    ]
}

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
