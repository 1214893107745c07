//! What Amina lived, and what she can do.

use std::collections::BTreeMap;

use express_core::LearningSetting;
use express_core::evidence::{EvidenceKind, Strength};
use express_core::message::Message;
use express_core::profiles::{OwnWords, ProfileCompetence, ProfileEvidence, ProfileExperience};

use super::{date, three};

pub(super) fn experiences() -> Vec<ProfileExperience> {
    let lived = |title, kind: &str, organisation: &str, place: &str, country: &str, started, ended| ProfileExperience {
        title,
        kind: format!("experience-kind-{kind}"),
        organisation: organisation.into(),
        place: place.into(),
        country: country.into(),
        started: Some(date(started)),
        ended: Option::map(ended, date),
        ongoing: ended.is_none(),
        business: if kind == "own-business" { business() } else { Vec::new() },
        esco: None,
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

/// The facts of her workshop.
fn business() -> Vec<Message> {
    vec![
        Message::new("sector-crafts"),
        Message::new("legal-form-not-registered"),
        Message::new("profile-business-staff").number("count", 2),
        Message::new("turnover-band-from-5000"),
    ]
}

#[expect(clippy::too_many_lines, reason = "a list of what she can do")]
pub(super) fn competences() -> Vec<ProfileCompetence> {
    let evidence = |kind: EvidenceKind, title: &str, issuer: &str, dated: &str| ProfileEvidence {
        kind: express_core::message::term("evidence-kind", &kind),
        title: express_core::profiles::OwnWords { text: title.into(), ..Default::default() },
        said_by: vec![issuer.into()],
        dated: Some(date(dated)),
    };
    let can = |title, setting, strength, evidence| ProfileCompetence { title, setting, strength, evidence, esco: None };
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
