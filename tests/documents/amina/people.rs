//! How enterprising Amina is, what she wants to learn, and what she wants from a mentor.

use express_core::message::{Argument, Message};
use express_core::profiles::{OwnWords, ProfileEntreComp, ProfileEntreCompPoint};

use super::{day, three};

/// The fifteen competences in English, German and Arabic.
const ENTRECOMP: [[&str; 3]; 15] = [
    ["Spotting opportunities", "Gelegenheiten erkennen", "اكتشاف الفرص"],
    ["Creativity", "Kreativität", "الإبداع"],
    ["Vision", "Vision", "الرؤية"],
    ["Valuing ideas", "Ideen bewerten", "تقدير الأفكار"],
    ["Ethical and sustainable thinking", "Ethisches und nachhaltiges Denken", "التفكير الأخلاقي والمستدام"],
    ["Self-awareness and self-efficacy", "Selbsteinschätzung und Selbstwirksamkeit", "الوعي بالذات والثقة بها"],
    ["Motivation and perseverance", "Motivation und Durchhaltevermögen", "الدافع والمثابرة"],
    ["Mobilising resources", "Ressourcen beschaffen", "تعبئة الموارد"],
    ["Financial and economic literacy", "Finanz- und Wirtschaftswissen", "المعرفة المالية والاقتصادية"],
    ["Mobilising others", "Andere gewinnen", "حشد الآخرين"],
    ["Taking the initiative", "Initiative ergreifen", "المبادرة"],
    ["Planning and management", "Planen und steuern", "التخطيط والإدارة"],
    [
        "Coping with uncertainty, ambiguity and risk",
        "Mit Unsicherheit und Risiko umgehen",
        "التعامل مع الغموض والمخاطر",
    ],
    ["Working with others", "Mit anderen arbeiten", "العمل مع الآخرين"],
    ["Learning through experience", "Aus Erfahrung lernen", "التعلّم من التجربة"],
];

pub(super) fn entrecomp() -> ProfileEntreComp {
    let point = |(number, names): (usize, [&str; 3])| ProfileEntreCompPoint {
        names: ["en", "de", "ar"].into_iter().zip(names).map(|(code, name)| (code.into(), name.into())).collect(),
        own: (number != 2).then_some(2 + u8::try_from(number % 4).unwrap()),
        counsellor: (number != 2 && number != 5).then_some(2 + u8::try_from(number % 3).unwrap()),
    };
    ProfileEntreComp {
        rated_on: day("2026-03-03"),
        competences: ENTRECOMP.into_iter().enumerate().map(point).collect(),
    }
}

pub(super) fn open_gaps() -> Vec<Message> {
    let gap = |name: &str| Message::new("gap-said").with("gap", Argument::Term(name.into()));
    ["gap-theme-host-country-rules", "gap-theme-money"].map(gap).into()
}

pub(super) fn mentor_wishes() -> Vec<OwnWords> {
    vec![
        three(
            "كيف أسعّر فستان عرس في هامبورغ",
            "How to price a wedding dress in Hamburg",
            "Wie ich in Hamburg ein Brautkleid kalkuliere",
        ),
        three("أول ثلاث زبونات", "My first three customers", "Meine ersten drei Kundinnen"),
        three(
            "التحضير للحديث مع البنك",
            "Getting ready for the talk with the bank",
            "Das Gespräch mit der Bank vorbereiten",
        ),
    ]
}

pub(super) fn network() -> OwnWords {
    three(
        "أعرف جاراتي ومقهى الإصلاح، ولا أعرف خيّاطات أخريات",
        "I know my neighbours and the repair café, and no other tailors yet",
        "Ich kenne meine Nachbarinnen und das Reparaturcafé, aber noch keine anderen Schneiderinnen",
    )
}
