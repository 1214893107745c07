//! Amina, who does not exist: a candidate with something in every block of a profile.

mod levels;
mod lived;
mod money;
mod next_steps;
mod people;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use express_core::candidates::{CefrLevel, CefrSkills, LanguageSkill, LevelBasis, ResidenceKind, ResidenceTitle, Wish};
use express_core::message::{Argument, Message};
use express_core::profiles::{
    Bar, OwnWords, ProfileData, ProfileExperience, ProfileExtent, ProfileIdea, ProfileReader, ProfileStrength,
};
use express_core::{Answer, PartialDate};
use express_documents::{PageSize, PaperOptions};

/// Her own sheet, as the core would hand it over.
pub(crate) fn amina() -> ProfileData {
    amina_for(ProfileReader::Candidate)
}

/// The paper for a reader, with nothing that this reader does not need.
pub(crate) fn amina_for(reader: ProfileReader) -> ProfileData {
    let all = ProfileData { reader, ..everything() };
    let nothing = ProfileData::default();
    match reader {
        ProfileReader::Candidate => ProfileData {
            finance: None,
            vouchers: Vec::new(),
            availability: Vec::new(),
            mentor_wishes: Vec::new(),
            network: None,
            channels: Vec::new(),
            ..all
        },
        ProfileReader::TrainingProvider => ProfileData {
            place: String::new(),
            business_idea: without_money(all.business_idea.clone()),
            bars: nothing.bars,
            strengths: nothing.strengths,
            experiences: nothing.experiences,
            residence: nothing.residence,
            may_found: nothing.may_found,
            next_steps: nothing.next_steps,
            finance: None,
            vouchers: nothing.vouchers,
            mentor_wishes: nothing.mentor_wishes,
            network: None,
            channels: nothing.channels,
            ..all
        },
        ProfileReader::Lender => ProfileData {
            address_as: String::new(),
            wish: Wish::Unclear,
            fallback: Wish::Unclear,
            bars: nothing.bars,
            strengths: nothing.strengths,
            experiences: all.experiences.iter().filter(|one| !one.business.is_empty()).map(without_place).collect(),
            qualifications: nothing.qualifications,
            informal_readings: nothing.informal_readings,
            entrecomp: None,
            open_gaps: nothing.open_gaps,
            next_steps: nothing.next_steps,
            availability: nothing.availability,
            mentor_wishes: nothing.mentor_wishes,
            network: None,
            channels: nothing.channels,
            ..all
        },
        ProfileReader::Mentor => for_mentor(all),
    }
}

fn for_mentor(mut all: ProfileData) -> ProfileData {
    all.competences.iter_mut().for_each(|one| one.evidence.clear());
    ProfileData {
        full_name: String::new(),
        place: String::new(),
        contact_route: String::new(),
        business_idea: without_money(all.business_idea.clone()),
        bars: Vec::new(),
        experiences: Vec::new(),
        qualifications: Vec::new(),
        informal_readings: Vec::new(),
        residence: ResidenceTitle::default(),
        may_found: Vec::new(),
        entrecomp: None,
        open_gaps: Vec::new(),
        next_steps: Vec::new(),
        finance: None,
        vouchers: Vec::new(),
        evidence_count: 0,
        ..all
    }
}

fn without_place(lived: &ProfileExperience) -> ProfileExperience {
    let (organisation, place, country) = Default::default();
    ProfileExperience { organisation, place, country, ..lived.clone() }
}

fn without_money(idea: Option<ProfileIdea>) -> Option<ProfileIdea> {
    idea.map(|idea| ProfileIdea { amount_needed: None, own_share: None, ..idea })
}

/// All that is recorded of her.
fn everything() -> ProfileData {
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
        contact_route: "+49 40 5550 1234".into(),
        fallback: Wish::Job,
        entrecomp: Some(people::entrecomp()),
        open_gaps: people::open_gaps(),
        finance: Some(money::finance()),
        vouchers: money::vouchers(),
        availability: vec!["day-time-mornings".into(), "day-time-evenings".into()],
        may_found: money::may_found(),
        mentor_wishes: people::mentor_wishes(),
        network: Some(people::network()),
        channels: vec!["channel-in-person".into(), "channel-messages".into()],
        ..ProfileData::default()
    }
}

/// What a host decides, fixed for tests.
pub(crate) fn options() -> PaperOptions {
    PaperOptions {
        page_size: PageSize::A4,
        identifier: "019580a0-7c11-7000-8000-0000000000a1".into(),
        created: DateTime::<Utc>::from_timestamp(1_773_316_800, 0).unwrap(),
        ..PaperOptions::default()
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
fn strengths() -> Vec<ProfileStrength> {
    let card = |card: &str, english: &str, german: &str, arabic: &str| ProfileStrength {
        card: card.into(),
        names: [("en", english), ("de", german), ("ar", arabic)].map(|(code, word)| (code.into(), word.into())).into(),
    };
    vec![
        card("working_carefully", "Working carefully", "Sorgfältig arbeiten", "العمل بعناية"),
        card("selling", "Selling", "Verkaufen", "البيع"),
        card("keeping_promises", "Keeping promises", "Wort halten", "الوفاء بالوعد"),
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
