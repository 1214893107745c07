//! What Amina and her counsellor chose.

use std::collections::BTreeMap;

use express_core::profiles::{OwnWords, ProfileStep};

use super::day;

pub(super) fn steps() -> Vec<ProfileStep> {
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
