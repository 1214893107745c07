//! Amina's qualifications and what is said of their levels.

use express_core::eqf::OpenRoute;
use express_core::message::{Argument, Message};
use express_core::profiles::{ProfileQualification, ProfileReading};
use express_core::reference::OriginRoute;

use super::{date, three};

/// A way of which nobody wrote down where it leads here.
fn way(route: OriginRoute) -> OpenRoute {
    OpenRoute { route, here: None, is_old: false }
}

pub(super) fn qualifications() -> Vec<ProfileQualification> {
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
            routes: [OriginRoute::Recognition, OriginRoute::ValidationAndPracticalTest].map(way).into(),
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

pub(super) fn informal_reading() -> ProfileReading {
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
