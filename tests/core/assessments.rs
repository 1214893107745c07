//! Assessments: begun, resumed, judged, signed off, corrected; and what they give to a competence.

use express_core::assessments::{
    AssessmentDetails, AssessmentKind, AssessmentSheet, AssessmentState, BankPart, BeginAssessment, GivenAnswer,
    InterviewNotes, OralRating, SecondAssessor, SecondAssessorRole,
};
use express_core::checks::{Problem, ProblemKind};
use express_core::evidence::{Strength, ValidationPhase};
use express_core::ids::{AssessmentId, CandidateId, CompetenceId};
use express_core::item_banks::ItemKey;
use express_core::{Answer, Error, Noun};

use crate::characters::{PASSPHRASE, TestDesk, amina, unlock, yonas};

/// Amina at her desk, with what is judged.
struct Sitting {
    desk: TestDesk,
    amina: CandidateId,
    sewing: CompetenceId,
}

impl Sitting {
    fn new() -> Self {
        let mut desk = TestDesk::new();
        let amina = desk.add(amina());
        let shop = desk.add_shop(amina);
        let sewing = desk.add_sewing(amina, shop);
        Self { desk, amina, sewing }
    }

    fn begin(&mut self, kind: AssessmentKind, part: Option<(&str, &str)>) -> AssessmentId {
        let part = part.map(|(bank, part)| BankPart { bank: bank.into(), edition: 0, part: part.into() });
        let wanted = BeginAssessment {
            candidate_id: self.amina,
            kind,
            part,
            competence_ids: vec![self.sewing],
            language: "ar".into(),
            place: "Nordstadt".into(),
            interpreter: String::new(),
        };
        self.desk.desk.begin_assessment(&wanted).unwrap().value
    }

    fn exam(&mut self) -> AssessmentId {
        self.begin(AssessmentKind::WrittenExam, Some(("business_arithmetic", "level_1")))
    }

    fn hem(&mut self) -> AssessmentId {
        self.begin(AssessmentKind::PracticalTest, Some(("sewing_and_alterations", "hem_trousers")))
    }

    fn details(&self, id: AssessmentId) -> AssessmentDetails {
        self.desk.desk.assessment(id).unwrap().details
    }

    fn write(&mut self, id: AssessmentId, change: impl FnOnce(&mut AssessmentDetails)) -> Result<(), Error> {
        let row = self.desk.desk.assessment(id).unwrap();
        let mut details = row.details;
        change(&mut details);
        self.desk.desk.change_entry(id, row.rev, &details).map(|_| ())
    }

    fn sign(&mut self, id: AssessmentId) -> Result<(), Error> {
        let rev = self.desk.desk.assessment(id).unwrap().rev;
        self.desk.desk.sign_off_assessment(id, rev).map(|_| ())
    }

    fn judge(&mut self, id: AssessmentId, outcome: Answer) {
        self.write(id, |details| details.results[0].outcome = outcome).unwrap();
    }

    fn strength(&self) -> Strength {
        self.desk.desk.candidate_file(self.amina).unwrap().support[0].strength
    }

    fn phases(&self) -> Vec<ValidationPhase> {
        self.desk.desk.candidate_file(self.amina).unwrap().support[0].phases.clone()
    }

    fn state(&self, id: AssessmentId) -> AssessmentState {
        let file = self.desk.desk.candidate_file(self.amina).unwrap();
        file.standings.iter().find(|one| one.assessment_id == id).unwrap().state
    }
}

/// The right answers of a written exam.
fn all_right(details: &mut AssessmentDetails) {
    let AssessmentSheet::WrittenExam { exam, .. } = &details.sheet else { panic!("no written exam") };
    let answer = |key: &ItemKey| match key {
        ItemKey::SingleChoice { options } | ItemKey::MultipleChoice { options } => {
            GivenAnswer::Chosen { options: (0..options.len()).filter(|place| options[*place].right).collect() }
        }
        ItemKey::TrueFalse { answer } => GivenAnswer::Judged { holds: *answer },
        ItemKey::Number { answer, .. } => GivenAnswer::Written { text: answer.replace('.', ",") },
        ItemKey::Order { steps } => GivenAnswer::Ordered { steps: (0..steps.len()).collect() },
        ItemKey::ShortText { accepted } => {
            GivenAnswer::Written { text: accepted.values().next().unwrap()[0].to_uppercase() }
        }
    };
    details.answers = exam.items.iter().map(|item| (item.id.clone(), answer(&item.key))).collect();
}

/// Every safety point kept and every point met.
fn all_met(details: &mut AssessmentDetails) {
    let AssessmentSheet::PracticalTest { test, .. } = &details.sheet else { panic!("no practical test") };
    let ids = test.safety.iter().map(|one| &one.id).chain(test.checklist.iter().map(|one| &one.id));
    let met = GivenAnswer::Seen { met: Answer::Yes, note: String::new() };
    details.answers = ids.map(|id| (id.clone(), met.clone())).collect();
}

fn problems(result: Result<(), Error>) -> Vec<(String, ProblemKind)> {
    let Err(Error::Invalid(problems)) = result else { panic!("{result:?} is no list of problems") };
    problems.into_iter().map(|Problem { field, kind }| (field, kind)).collect()
}

#[test]
fn a_passed_written_exam_shows_what_it_judges_once_it_is_signed_off() {
    let mut sitting = Sitting::new();
    let exam = sitting.exam();
    sitting.write(exam, all_right).unwrap();
    sitting.judge(exam, Answer::Yes);
    assert_eq!((sitting.strength(), sitting.phases().len()), (Strength::Stated, 1), "nobody signed yet");
    sitting.sign(exam).unwrap();
    assert_eq!(sitting.strength(), Strength::Shown);
    let phases = [ValidationPhase::Identified, ValidationPhase::Documented, ValidationPhase::Assessed];
    assert_eq!(sitting.phases(), phases);
    let details = sitting.details(exam);
    assert_eq!(details.results[0].wording, "أفصّل الملابس وأعدّلها");
    assert_eq!((details.assessor.as_str(), details.place.as_str()), ("Katrin Vogt", "Nordstadt"));
}

#[test]
fn every_kind_gives_what_the_rule_says() {
    let mut sitting = Sitting::new();
    let talk = sitting.begin(AssessmentKind::Interview, None);
    let told = GivenAnswer::Told(InterviewNotes { last_time: "Last week".into(), ..InterviewNotes::default() });
    let id = sitting.sewing.to_string();
    sitting.write(talk, |details| details.answers = [(id, told)].into()).unwrap();
    sitting.judge(talk, Answer::Yes);
    sitting.sign(talk).unwrap();
    assert_eq!(sitting.strength(), Strength::Consistent);

    let hem = sitting.hem();
    sitting.write(hem, all_met).unwrap();
    sitting.judge(hem, Answer::Yes);
    sitting.sign(hem).unwrap();
    assert_eq!(sitting.strength(), Strength::Shown);

    let mut sitting = Sitting::new();
    let oral = sitting.begin(AssessmentKind::OralExam, Some(("sewing_and_alterations", "talk_about_the_trade")));
    let AssessmentSheet::OralExam { exam, .. } = sitting.details(oral).sheet else { panic!("no oral exam") };
    let rated = |rating| GivenAnswer::Rated { rating, note: String::new() };
    let needed = usize::try_from(exam.pass_at_least).unwrap();
    let shown = |count: usize| {
        let rating = |n| if n < count { OralRating::Shown } else { OralRating::Partly };
        exam.questions.iter().enumerate().map(|(n, one)| (one.id.clone(), rated(rating(n)))).collect()
    };
    sitting.write(oral, |details| details.answers = shown(needed - 1)).unwrap();
    sitting.judge(oral, Answer::Yes);
    let contradicts = ProblemKind::ContradictsField { other: "answers".into() };
    assert_eq!(problems(sitting.sign(oral)), [("results.0.outcome".to_owned(), contradicts)]);
    sitting.write(oral, |details| details.answers = shown(needed)).unwrap();
    sitting.sign(oral).unwrap();
    assert_eq!(sitting.strength(), Strength::Shown);
}

#[test]
fn who_did_not_pass_keeps_what_was_shown_otherwise() {
    let mut sitting = Sitting::new();
    let first = sitting.hem();
    sitting.write(first, all_met).unwrap();
    sitting.judge(first, Answer::Yes);
    sitting.sign(first).unwrap();
    let second = sitting.exam();
    sitting.judge(second, Answer::No);
    sitting.sign(second).unwrap();
    assert_eq!((sitting.strength(), sitting.state(second)), (Strength::Shown, AssessmentState::SignedOff));
}

#[test]
fn nobody_passes_by_word_alone() {
    let mut sitting = Sitting::new();
    let contradicts = ProblemKind::ContradictsField { other: "answers".into() };
    let hem = sitting.hem();
    sitting.write(hem, all_met).unwrap();
    sitting.judge(hem, Answer::Yes);
    let AssessmentSheet::PracticalTest { test, .. } = sitting.details(hem).sheet else { panic!("no test") };
    let essential = test.checklist.iter().find(|point| point.essential).unwrap();
    for id in [&test.safety[0].id, &essential.id] {
        let missed = GivenAnswer::Seen { met: Answer::No, note: "not done".into() };
        sitting.write(hem, |details| drop(details.answers.insert(id.clone(), missed))).unwrap();
        assert_eq!(problems(sitting.sign(hem)), [("results.0.outcome".to_owned(), contradicts.clone())], "{id}");
        sitting.write(hem, all_met).unwrap();
    }
    sitting.sign(hem).unwrap();

    let talk = sitting.begin(AssessmentKind::Interview, None);
    sitting.judge(talk, Answer::Yes);
    let field = format!("answers.{}", sitting.sewing);
    assert_eq!(problems(sitting.sign(talk)), [(field.clone(), ProblemKind::Empty)], "nothing was told");
    let told = GivenAnswer::Told(InterviewNotes {
        what_exactly: "Hems".into(),
        contradiction: "Two stories".into(),
        ..InterviewNotes::default()
    });
    let id = sitting.sewing.to_string();
    sitting.write(talk, |details| details.answers = [(id, told)].into()).unwrap();
    assert_eq!(problems(sitting.sign(talk)), [("results.0.outcome".to_owned(), contradicts)]);
}

#[test]
fn what_is_signed_off_stays_for_good() {
    let mut sitting = Sitting::new();
    let exam = sitting.exam();
    sitting.judge(exam, Answer::No);
    sitting.sign(exam).unwrap();
    let row = sitting.desk.desk.assessment(exam).unwrap();
    assert!(matches!(sitting.write(exam, all_right), Err(Error::SignedOff)));
    assert!(matches!(sitting.desk.desk.remove::<AssessmentDetails>(exam, row.rev), Err(Error::SignedOff)));
    assert!(matches!(sitting.sign(exam), Err(Error::SignedOff)));
    assert!(matches!(sitting.desk.desk.undo(), Err(Error::NothingToUndo)), "an undo would take a signature away");
    assert!(matches!(sitting.desk.desk.add(&row.details), Err(Error::SignedOff)), "nobody writes a signed one by hand");
    let competence = sitting.sewing;
    let removed = sitting.desk.desk.remove::<express_core::competences::CompetenceDetails>(competence, 1);
    assert!(matches!(removed, Err(Error::InUse(Noun::Competence))));
    assert_eq!(sitting.details(exam), row.details);
}

#[test]
fn a_correction_names_the_old_one_which_counts_no_more() {
    let mut sitting = Sitting::new();
    let old = sitting.exam();
    let still_open = sitting.desk.desk.correct_assessment(old).map(|_| ());
    assert_eq!(problems(still_open), [("id".to_owned(), ProblemKind::NotSignedOff)]);
    sitting.write(old, all_right).unwrap();
    sitting.judge(old, Answer::Yes);
    sitting.sign(old).unwrap();
    let new = sitting.desk.desk.correct_assessment(old).unwrap().value;
    assert_eq!(sitting.details(new).corrects, Some(old));
    assert_eq!(sitting.details(new).answers, sitting.details(old).answers);
    assert_eq!((sitting.state(old), sitting.strength()), (AssessmentState::SignedOff, Strength::Shown));
    let twice = sitting.desk.desk.correct_assessment(old).map(|_| ());
    assert_eq!(problems(twice), [("id".to_owned(), ProblemKind::AlreadyThere)]);
    sitting.judge(new, Answer::No);
    assert_eq!(problems(sitting.sign(new)), [("note".to_owned(), ProblemKind::Empty)], "it must say why");
    sitting.write(new, |details| details.note = "The wrong sheet was entered".into()).unwrap();
    sitting.sign(new).unwrap();
    assert_eq!((sitting.state(old), sitting.strength()), (AssessmentState::Corrected, Strength::Stated));
}

#[test]
fn an_exam_goes_on_where_it_was_left_and_may_be_broken_off() {
    let mut sitting = Sitting::new();
    let exam = sitting.exam();
    sitting
        .write(exam, |details| {
            all_right(details);
            while details.answers.len() > 3 {
                details.answers.pop_last();
            }
            details.minutes = 7;
        })
        .unwrap();
    let before = sitting.details(exam);
    let path = sitting.desk.path();
    let folder = sitting.desk.close();
    let desk = TestDesk { desk: unlock(&path, PASSPHRASE).unwrap(), folder };
    let mut sitting = Sitting { desk, ..sitting_of(&before) };
    assert_eq!(sitting.details(exam), before);
    assert_eq!(problems(sitting.sign(exam)), [("results.0.outcome".to_owned(), ProblemKind::Empty)]);
    sitting.write(exam, |details| details.broken_off = true).unwrap();
    assert_eq!(problems(sitting.sign(exam)), [("note".to_owned(), ProblemKind::Empty)]);
    sitting.write(exam, |details| details.note = "She had to fetch her son".into()).unwrap();
    sitting.sign(exam).unwrap();
    assert_eq!((sitting.state(exam), sitting.strength()), (AssessmentState::BrokenOff, Strength::Stated));
    assert_eq!(sitting.phases(), [ValidationPhase::Identified]);
}

/// The ids of a sitting whose desk was opened again.
fn sitting_of(details: &AssessmentDetails) -> Sitting {
    let desk = TestDesk::new();
    Sitting { desk, amina: details.candidate_id, sewing: details.results[0].competence_id }
}

#[test]
fn the_candidate_judges_nothing_of_their_own() {
    let mut sitting = Sitting::new();
    let exam = sitting.exam();
    let second = |name: &str| {
        Some(SecondAssessor { name: name.into(), role: SecondAssessorRole::External, organisation: "A school".into() })
    };
    let same = |other: &str| ProblemKind::SamePersonAs { other: other.into() };
    for name in ["الحلبي أمينة", "amina", "LINDEN 04"] {
        let met = problems(sitting.write(exam, |details| details.second_assessor = second(name)));
        assert_eq!(met, [("second_assessor.name".to_owned(), same("candidate_id"))], "{name}");
        let met = problems(sitting.write(exam, |details| details.assessor = name.into()));
        assert_eq!(met, [("assessor".to_owned(), same("candidate_id"))], "{name}");
    }
    let met = problems(sitting.write(exam, |details| details.second_assessor = second("katrin vogt")));
    assert_eq!(met, [("second_assessor.name".to_owned(), same("assessor"))], "two assessors are two people");
    let met = problems(sitting.write(exam, |details| details.second_assessor = second(" ")));
    assert_eq!(met, [("second_assessor.name".to_owned(), ProblemKind::Empty)]);
    sitting.write(exam, |details| details.second_assessor = second("Marta Lindner")).unwrap();
}

#[test]
fn answers_fit_what_was_asked() {
    let mut sitting = Sitting::new();
    let exam = sitting.exam();
    let AssessmentSheet::WrittenExam { exam: questions, .. } = sitting.details(exam).sheet else { panic!("no exam") };
    let choice = questions.items.iter().find(|item| matches!(item.key, ItemKey::SingleChoice { .. })).unwrap();
    let wrong = [
        (choice.id.clone(), GivenAnswer::Written { text: "A".into() }),
        (choice.id.clone(), GivenAnswer::Chosen { options: vec![0, 1] }),
        (choice.id.clone(), GivenAnswer::Chosen { options: vec![99] }),
        ("no_such_item".to_owned(), GivenAnswer::Judged { holds: true }),
    ];
    for (id, given) in wrong {
        let met = problems(sitting.write(exam, |details| details.answers = [(id.clone(), given)].into()));
        assert_eq!(met, [(format!("answers.{id}"), ProblemKind::OtherForm)]);
    }
    let met = problems(sitting.write(exam, |details| details.sheet = AssessmentSheet::Interview));
    assert_eq!(met[0], ("sheet".to_owned(), ProblemKind::Unchangeable), "questions stay those that were asked");
    let yonas = sitting.desk.add(yonas());
    let begun = BeginAssessment {
        candidate_id: yonas,
        kind: AssessmentKind::Interview,
        part: None,
        competence_ids: vec![sitting.sewing],
        language: String::new(),
        place: String::new(),
        interpreter: String::new(),
    };
    let met = problems(sitting.desk.desk.begin_assessment(&begun).map(|_| ()));
    assert_eq!(met, [("results".to_owned(), ProblemKind::BelongsElsewhere)]);
}

#[test]
fn a_merged_competence_takes_its_assessments_along() {
    let mut sitting = Sitting::new();
    let exam = sitting.exam();
    sitting.write(exam, all_right).unwrap();
    sitting.judge(exam, Answer::Yes);
    sitting.sign(exam).unwrap();
    let mut other = crate::characters::sewing(sitting.amina, express_core::ids::ExperienceId(uuid::Uuid::nil()));
    other.experience_ids.clear();
    other.title = "Sewing clothes".into();
    let kept = sitting.desk.desk.add(&other).unwrap().value;
    sitting.desk.desk.merge_competences((kept, 1), (sitting.sewing, 1)).unwrap();
    let file = sitting.desk.desk.candidate_file(sitting.amina).unwrap();
    assert_eq!((file.support.len(), file.support[0].strength), (1, Strength::Shown));
    let result = &sitting.details(exam).results[0];
    assert_eq!((result.competence_id, result.wording.as_str()), (kept, "أفصّل الملابس وأعدّلها"));
}

#[test]
fn an_open_assessment_of_two_competences_goes_on_when_they_become_one() {
    let mut sitting = Sitting::new();
    let mut other = crate::characters::sewing(sitting.amina, express_core::ids::ExperienceId(uuid::Uuid::nil()));
    other.experience_ids.clear();
    other.title = "Sewing clothes".into();
    let kept = sitting.desk.desk.add(&other).unwrap().value;
    let exam = sitting.exam();
    let (row, merged) = (sitting.desk.desk.assessment(exam).unwrap(), sitting.sewing);
    let mut details = row.details;
    let second = details.results[0].clone();
    details.results.push(express_core::assessments::CompetenceResult { competence_id: kept, ..second });
    sitting.desk.desk.change_entry(exam, row.rev, &details).unwrap();
    sitting.desk.desk.merge_competences((kept, 1), (merged, 1)).unwrap();
    let left: Vec<CompetenceId> = sitting.details(exam).results.iter().map(|one| one.competence_id).collect();
    assert_eq!(left, [kept]);
    sitting.judge(exam, Answer::No);
    sitting.sign(exam).unwrap();
}
