//! How Amina was judged: one assessment of each kind, with questions from the banks that ship with the program.

use std::collections::BTreeMap;

use chrono::DateTime;
use express_core::assessments::{
    AssessmentDetails, AssessmentForm, AssessmentKind, AssessmentPaper, AssessmentSheet, CompetenceResult, GivenAnswer,
    InterviewNotes, OralRating, SecondAssessor, SecondAssessorRole, SignOff, standings,
};
use express_core::ids::{AssessmentId, CandidateId, CompetenceId, CounsellorId};
use express_core::item_banks::ItemKey;
use express_core::{Answer, Recorded};

use crate::amina::{day, three};
use crate::reading::REFERENCE;

/// The id of the competence that is judged first.
pub(crate) const FIRST: &str = "019580a0-7c11-7000-8000-0000000000c1";
const SECOND: &str = "019580a0-7c11-7000-8000-0000000000c2";

/// The exam or test of each kind that Amina takes.
pub(crate) fn sheet(kind: AssessmentKind) -> AssessmentSheet {
    let (bank, part) = match kind {
        AssessmentKind::WrittenExam => ("business_arithmetic", "level_1"),
        AssessmentKind::OralExam => ("sewing_and_alterations", "talk_about_the_trade"),
        AssessmentKind::PracticalTest => ("sewing_and_alterations", "hem_trousers"),
        AssessmentKind::Interview => return AssessmentSheet::Interview,
    };
    let bank = REFERENCE.item_banks().iter().find(|one| one.id == bank).unwrap();
    bank.sheet(kind, part).unwrap()
}

/// A paper of an assessment of Amina, held but not signed off.
pub(crate) fn paper(kind: AssessmentKind, form: AssessmentForm) -> AssessmentPaper {
    let result = |id: &str, outcome, reason: &str| CompetenceResult {
        competence_id: CompetenceId(id.parse().unwrap()),
        outcome,
        reason: reason.into(),
        wording: String::new(),
    };
    let sheet = sheet(kind);
    let details = AssessmentDetails {
        candidate_id: CandidateId("019580a0-7c11-7000-8000-0000000000a7".parse().unwrap()),
        answers: answers(&sheet),
        sheet,
        language: "ar".into(),
        assessor: "Karl Vogt".into(),
        second_assessor: Some(SecondAssessor {
            name: "Meryem Şahin".into(),
            role: SecondAssessorRole::External,
            organisation: "Schneiderei Şahin".into(),
        }),
        held_on: Some(day("2026-03-10")),
        place: "Hamburg-Altona".into(),
        interpreter: "Rania Saleh".into(),
        minutes: 38,
        results: vec![
            result(FIRST, Answer::Yes, "Arbeitet sicher und erklärt jeden Schritt."),
            result(SECOND, Answer::NotKnown, ""),
        ],
        file_ids: Vec::new(),
        broken_off: false,
        corrects: None,
        note: String::new(),
        signed_off: None,
    };
    AssessmentPaper {
        form,
        desk_name: "Gründungsschalter Altona".into(),
        desk_place: "Hamburg".into(),
        fictional: true,
        printed_on: day("2026-03-12"),
        bank: title_of_bank(&details.sheet),
        code: "JASMIN-17".into(),
        full_name: "Amina Al-Halabi".into(),
        standing: standings(&[recorded(&details)]).remove(0),
        assessment: details,
        competences: vec![
            three("أقصّر البناطيل وأخيط ثنيتها", "I shorten and hem trousers", "Ich kürze und säume Hosen"),
            three("أحسب سعر القطعة", "I work out the price of a piece", "Ich berechne den Preis eines Stücks"),
        ],
        signed_by: String::new(),
        corrects_of: None,
    }
}

fn title_of_bank(sheet: &AssessmentSheet) -> BTreeMap<String, String> {
    let from = sheet.from().map(|from| &from.bank);
    let bank = REFERENCE.item_banks().iter().find(|bank| Some(&bank.id) == from);
    bank.map(|bank| bank.title.clone()).unwrap_or_default()
}

/// Signs a paper off, as Jana did on the twelfth of March. Before that every competence is judged, as far as the answers allow.
pub(crate) fn sign(paper: &mut AssessmentPaper) {
    let allowed = paper.standing.reckoning.passed != Some(false);
    for result in &mut paper.assessment.results {
        result.outcome = Answer::known(allowed && result.outcome == Answer::Yes);
    }
    let at = DateTime::from_timestamp(1_773_316_800, 0).unwrap();
    paper.assessment.signed_off = Some(SignOff { at, by: counsellor() });
    paper.signed_by = "Jana Petersen".into();
    reckon(paper);
}

/// Reckons anew where it stands and what the answers come to.
pub(crate) fn reckon(paper: &mut AssessmentPaper) {
    paper.standing = standings(&[recorded(&paper.assessment)]).remove(0);
}

fn counsellor() -> CounsellorId {
    CounsellorId("019580a0-7c11-7000-8000-0000000000b1".parse().unwrap())
}

fn recorded(details: &AssessmentDetails) -> Recorded<AssessmentId, AssessmentDetails> {
    Recorded {
        id: AssessmentId("019580a0-7c11-7000-8000-0000000000d1".parse().unwrap()),
        rev: 1,
        author: counsellor(),
        changed_at: DateTime::from_timestamp(1_773_316_800, 0).unwrap(),
        details: details.clone(),
    }
}

/// All answered but the third, the second of them wrongly.
fn answers(sheet: &AssessmentSheet) -> BTreeMap<String, GivenAnswer> {
    match sheet {
        AssessmentSheet::WrittenExam { exam, .. } => {
            let numbered = exam.items.iter().enumerate().filter(|(place, _)| *place != 2);
            numbered.map(|(place, item)| (item.id.clone(), answer(&item.key, place == 1))).collect()
        }
        AssessmentSheet::OralExam { exam, .. } => {
            let ratings = [OralRating::Shown, OralRating::Partly, OralRating::NotShown];
            let rated = exam.questions.iter().zip(ratings.into_iter().cycle()).skip(1);
            let given = |rating| GivenAnswer::Rated { rating, note: "Nennt drei Stiche und wofür.".into() };
            rated.map(|(question, rating)| (question.id.clone(), given(rating))).collect()
        }
        AssessmentSheet::PracticalTest { test, .. } => {
            let kept = test.safety.iter().map(|one| (&one.id, Answer::Yes, ""));
            let met = test.checklist.iter().enumerate().map(|(place, one)| match place {
                1 => (&one.id, Answer::No, "4 mm Unterschied, zweimal gemessen."),
                2 => (&one.id, Answer::NotKnown, ""),
                _ => (&one.id, Answer::Yes, ""),
            });
            let seen = kept.chain(met);
            seen.map(|(id, met, note)| (id.clone(), GivenAnswer::Seen { met, note: note.into() })).collect()
        }
        AssessmentSheet::Interview => {
            let told = InterviewNotes {
                last_time: "قبل أسبوعين، بنطال لجارتي".into(),
                what_exactly: "قستُ الطول، وقصصتُ القماش، وخطتُ الثنية بالماكينة".into(),
                for_whom: "لجارتي وأخواتها".into(),
                which_tools: "ماكينة خياطة ومكواة".into(),
                contradiction: String::new(),
            };
            BTreeMap::from([(FIRST.into(), GivenAnswer::Told(told))])
        }
    }
}

fn answer(key: &ItemKey, wrongly: bool) -> GivenAnswer {
    match key {
        ItemKey::SingleChoice { options } | ItemKey::MultipleChoice { options } => {
            let right = options.iter().enumerate().filter(|(_, option)| option.right != wrongly);
            GivenAnswer::Chosen { options: right.map(|(place, _)| place).collect() }
        }
        ItemKey::TrueFalse { answer } => GivenAnswer::Judged { holds: *answer != wrongly },
        ItemKey::Number { answer, .. } => {
            GivenAnswer::Written { text: if wrongly { "0".into() } else { answer.clone() } }
        }
        ItemKey::Order { steps } => GivenAnswer::Ordered { steps: (0..steps.len()).collect() },
        ItemKey::ShortText { accepted } => GivenAnswer::Written { text: accepted.values().next().unwrap()[0].clone() },
    }
}
