//! Amina, who does not exist: a candidate with something in every block of a profile.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use express_core::candidates::{CefrLevel, LanguageSkill, LevelBasis, ResidenceTitle, Wish};
use express_core::evidence::{EvidenceKind, Strength};
use express_core::message::{Argument, Message};
use express_core::profiles::{
    OwnWords, ProfileCompetence, ProfileData, ProfileEvidence, ProfileExperience, ProfileIdea, ProfileQualification,
    ProfileReader, ProfileReading, ProfileStep,
};
use express_core::reference::OriginRoute;
use express_core::{Answer, LearningSetting, PartialDate};
use express_documents::{PageSize, PaperOptions};

/// The sheet of Amina, as the core would hand it over.
pub(crate) fn amina() -> ProfileData {
    ProfileData {
        reader: ProfileReader::Candidate,
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
        experiences: experiences(),
        competences: competences(),
        qualifications: qualifications(),
        informal_readings: vec![informal_reading()],
        next_steps: steps(),
        evidence_count: 5,
        stated_count: 2,
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
fn three(arabic: &str, english: &str, german: &str) -> OwnWords {
    let translations = BTreeMap::from([("en".into(), english.into()), ("de".into(), german.into())]);
    OwnWords { text: arabic.into(), language: "ar".into(), translations }
}

fn languages() -> Vec<LanguageSkill> {
    let skill = |language: &str, level, first_language, basis| LanguageSkill {
        language: language.into(),
        level,
        first_language,
        basis,
    };
    vec![
        skill("ar", None, true, LevelBasis::OwnStatement),
        skill("de", Some(CefrLevel::B1), false, LevelBasis::Certificate),
        skill("en", Some(CefrLevel::A2), false, LevelBasis::OwnStatement),
    ]
}

fn experiences() -> Vec<ProfileExperience> {
    let lived = |title, kind: &str, organisation: &str, place: &str, country: &str, started, ended| ProfileExperience {
        title,
        kind: format!("experience-kind-{kind}"),
        organisation: organisation.into(),
        place: place.into(),
        country: country.into(),
        started: Some(date(started)),
        ended: Option::map(ended, date),
        ongoing: ended.is_none(),
    };
    vec![
        lived(
            three(
                "المدرسة الثانوية الفنية، قسم الخياطة",
                "Technical secondary school, tailoring",
                "Technische Oberschule, Fach Schneiderei",
            ),
            "schooling",
            "معهد الفنون النسوية",
            "حلب",
            "SY",
            "2003-09",
            Some("2006-06"),
        ),
        lived(
            three("خيّاطة في مشغل خالتي", "Seamstress in my aunt’s workshop", "Näherin in der Werkstatt meiner Tante"),
            "family-work",
            "",
            "حلب",
            "SY",
            "2006",
            Some("2012"),
        ),
        lived(
            three(
                "مشغل صغير في البيت، مع عاملتين",
                "A small workshop at home, with two employees",
                "Eine kleine Werkstatt zu Hause, mit zwei Angestellten",
            ),
            "own-business",
            "",
            "غازي عنتاب",
            "TR",
            "2013-03",
            Some("2019-11"),
        ),
        lived(
            three("متطوعة في مقهى الإصلاح", "Volunteer in the repair café", "Freiwillige im Reparaturcafé"),
            "volunteering",
            "Repair Café Ottensen",
            "Hamburg",
            "DE",
            "2024-10",
            None,
        ),
    ]
}

fn competences() -> Vec<ProfileCompetence> {
    let evidence = |kind, title: &str, issuer: &str, dated: &str| ProfileEvidence {
        kind,
        title: title.into(),
        issuer: issuer.into(),
        dated: Some(date(dated)),
    };
    let can = |title, setting, strength, evidence| ProfileCompetence { title, setting, strength, evidence };
    vec![
        can(
            three(
                "أفصّل وأخيط الملابس النسائية",
                "I cut and sew women’s clothes",
                "Ich schneide und nähe Damenkleidung zu",
            ),
            LearningSetting::Formal,
            Strength::Certified,
            vec![evidence(EvidenceKind::Certificate, "شهادة الثانوية الفنية", "وزارة التربية", "2006")],
        ),
        can(
            three("أعدّل فساتين الأعراس", "I alter wedding dresses", "Ich ändere Brautkleider"),
            LearningSetting::Informal,
            Strength::Confirmed,
            vec![
                evidence(
                    EvidenceKind::CustomerStatement,
                    "Brief über drei Änderungen",
                    "Brautmoden Lindner",
                    "2025-11-20",
                ),
                evidence(EvidenceKind::Photo, "Mappe mit 14 Fotos / ISO 9001", "", "2025-12"),
            ],
        ),
        can(
            three(
                "أقود عاملتين وأوزّع العمل",
                "I lead two employees and share out the work",
                "Ich leite zwei Angestellte an und teile die Arbeit ein",
            ),
            LearningSetting::Informal,
            Strength::Shown,
            vec![evidence(EvidenceKind::TestResult, "MYSKILLS, Maßschneiderei", "Agentur für Arbeit", "2025-09-03")],
        ),
        can(
            three("أحسب سعر القطعة", "I work out the price of a piece", "Ich berechne den Preis eines Stücks"),
            LearningSetting::Informal,
            Strength::Consistent,
            vec![evidence(EvidenceKind::InterviewNote, "Gespräch vom 3. März", "Jana Petersen", "2026-03-03")],
        ),
        can(
            three(
                "أستقبل الزبائن وأقيس لهم",
                "I receive customers and take their measurements",
                "Ich empfange Kundschaft und nehme Maß",
            ),
            LearningSetting::Informal,
            Strength::Stated,
            Vec::new(),
        ),
        can(
            OwnWords {
                text: "أتعامل مع إنستغرام".into(), language: "ar".into(), translations: BTreeMap::new()
            },
            LearningSetting::NonFormal,
            Strength::Stated,
            Vec::new(),
        ),
    ]
}

fn qualifications() -> Vec<ProfileQualification> {
    let explanation = Message::new("eqf-explain-recognition-statement")
        .number("low", 3)
        .number("high", 3)
        .text("range", "one")
        .with("country", Argument::Country("DE".into()))
        .text("framework", "DQR")
        .text("source", "Handelskammer Hamburg, Bescheid 4711")
        .with("source-date", Argument::Date(date("2025-06-18")))
        .with("read-on", Argument::Date(date("2026-03-12")))
        .text("reader", "Jana Petersen")
        .text("second-reader", "")
        .text("target", "")
        .text("subject", "Modenäherin");
    vec![
        ProfileQualification {
            title: three(
                "شهادة الثانوية الفنية النسوية",
                "Technical secondary certificate, tailoring",
                "Technisches Abitur, Fach Schneiderei",
            ),
            awarding_body: "وزارة التربية".into(),
            country: "SY".into(),
            awarded: Some(date("2006")),
            readings: Vec::new(),
            no_level: Some(Message::new("eqf-no-level-not-referenced").with("country", Argument::Country("SY".into()))),
            routes: vec![OriginRoute::Recognition, OriginRoute::ValidationAndPracticalTest],
        },
        ProfileQualification {
            title: three("خيّاطة أزياء", "Fashion seamstress", "Modenäherin"),
            awarding_body: "Handelskammer Hamburg".into(),
            country: "DE".into(),
            awarded: Some(date("2025-06-18")),
            readings: vec![ProfileReading {
                level_low: 3,
                level_high: 3,
                explanation,
                cautions: vec![Message::new("eqf-caution-unverified")],
            }],
            no_level: None,
            routes: Vec::new(),
        },
    ]
}

fn informal_reading() -> ProfileReading {
    ProfileReading {
        level_low: 4,
        level_high: 4,
        explanation: Message::new("eqf-explain-target-qualification")
            .number("low", 4)
            .number("high", 4)
            .text("range", "one")
            .with("country", Argument::Country("DE".into()))
            .text("framework", "DQR")
            .text("source", "Ausbildungsordnung")
            .with("source-date", Argument::Term("answer-not-known".into()))
            .with("read-on", Argument::Date(date("2026-03-12")))
            .text("reader", "Jana Petersen")
            .text("second-reader", "")
            .text("target", "Maßschneiderin")
            .text("subject", "مشغل صغير في البيت، مع عاملتين"),
        cautions: Vec::new(),
    }
}

fn steps() -> Vec<ProfileStep> {
    let named = |text: &str, arabic: &str, english: &str| OwnWords {
        text: text.into(),
        language: String::new(),
        translations: BTreeMap::from([("ar".into(), arabic.into()), ("en".into(), english.into())]),
    };
    vec![
        ProfileStep {
            name: named(
                "Gründungskurs in einfacher Sprache",
                "دورة تأسيس عمل بلغة بسيطة",
                "Start-up course in plain language",
            ),
            step: "chain-step-entrepreneurship-training".into(),
            provider: "Volkshochschule Hamburg".into(),
            place: "Waterloostraße 32, 22769 Hamburg".into(),
            contact: "+49 40 428 41-0".into(),
            hours: "Di und Do 17:30–20:00, ab 14. April".into(),
            confirmed_on: Some(day("2026-02-20")),
            chosen: true,
        },
        ProfileStep {
            name: named(
                "Patenschaft mit einer Schneidermeisterin",
                "مرافقة من معلّمة خياطة",
                "Mentoring by a master tailor",
            ),
            step: "chain-step-mentoring".into(),
            provider: "unternehmer ohne grenzen e. V.".into(),
            place: "Hamburg-St. Pauli".into(),
            contact: "+49 40 43183063".into(),
            hours: "nach Absprache".into(),
            confirmed_on: Some(day("2026-01-08")),
            chosen: true,
        },
        ProfileStep {
            name: named("Kleinkredit für Gründungen", "قرض صغير لتأسيس عمل", "Small loan for founders"),
            step: "chain-step-finance".into(),
            provider: "IFB Hamburg".into(),
            place: "Besenbinderhof 31, 20097 Hamburg".into(),
            contact: "+49 40 248 46-0".into(),
            hours: String::new(),
            confirmed_on: None,
            chosen: true,
        },
    ]
}

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
