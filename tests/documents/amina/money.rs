//! What a lender asks Amina, and who speaks for her.

use std::collections::BTreeMap;

use express_core::Answer;
use express_core::message::{Argument, Message};
use express_core::profiles::{OwnWords, ProfileFinance, ProfilePaperAtHand, ProfileVoucher};

use super::{date, three};

pub(super) fn finance() -> ProfileFinance {
    ProfileFinance {
        money_for: three(
            "آلة خياطة صناعية وإيجار المحل لثلاثة أشهر",
            "An industrial sewing machine and three months of rent for the workshop",
            "Eine Industrienähmaschine und drei Monatsmieten für die Werkstatt",
        ),
        term_months: Some(36),
        papers: vec![
            paper("Business plan", "Businessplan", "خطة المشروع", Answer::Yes),
            paper(
                "Bank statements of the last three months",
                "Kontoauszüge der letzten drei Monate",
                "كشوف حساب آخر ثلاثة أشهر",
                Answer::No,
            ),
            paper("Copy of the permit", "Kopie des Aufenthaltstitels", "نسخة من تصريح الإقامة", Answer::Yes),
            paper("Registration of the business", "Gewerbeanmeldung", "تسجيل المشروع", Answer::NotKnown),
        ],
        registered: Answer::No,
    }
}

fn paper(english: &str, german: &str, arabic: &str, at_hand: Answer) -> ProfilePaperAtHand {
    let names = [("en", english), ("de", german), ("ar", arabic)];
    ProfilePaperAtHand { names: names.map(|(code, name)| (code.to_owned(), name.to_owned())).into(), at_hand }
}

pub(super) fn may_found() -> Vec<Message> {
    let trade = Message::new("founding-because-entry")
        .text("subject", "Änderungsschneiderei")
        .with("country", Argument::Country("DE".into()))
        .with("answer", Argument::Term("founding-answer-registration".into()));
    vec![
        Message::new("founding-because-permit-yes"),
        trade,
        Message::new("founding-unchecked"),
        Message::new("founding-check-with").text("office", "Bezirksamt Altona"),
    ]
}

pub(super) fn vouchers() -> Vec<ProfileVoucher> {
    let voucher = |name: &str, kind: &str, title: &str, dated: &str| ProfileVoucher {
        name: name.into(),
        kind: format!("evidence-kind-{kind}"),
        title: OwnWords { text: title.into(), language: "de".into(), translations: BTreeMap::new() },
        dated: Some(date(dated)),
    };
    vec![
        voucher("Brautmoden Lindner", "customer-statement", "Brief über drei Änderungen", "2025-11-20"),
        voucher("Repair Café Ottensen", "reference-call", "", "2026-02-17"),
    ]
}
