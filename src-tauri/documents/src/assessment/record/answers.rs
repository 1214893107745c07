//! What was answered, told or seen, one by one.

use express_core::Answer;
use express_core::assessments::{AssessmentPaper, AssessmentSheet, GivenAnswer, InterviewNotes, OralRating};
use express_core::item_banks::{BankText, OralExam, PracticalTest, WrittenExam};
use express_core::message::term;

use super::super::numbered::numbered;
use super::super::texts::bank;
use crate::layout::Cell;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted, labelled};
use crate::sheet::voice::Column;
use crate::sheet::{Setting, Sheet};
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// Adds what there is to say for the kind of assessment.
pub(super) fn answers(sheet: &mut Sheet<'_>, data: &AssessmentPaper) {
    match &data.assessment.sheet {
        AssessmentSheet::WrittenExam { exam, .. } => {
            sheet.block("assessment-paper-heading-questions", Setting::Ruled, |column, section| {
                right_and_wrong(column, section, data, exam);
            });
        }
        AssessmentSheet::OralExam { exam, .. } => {
            sheet.block("assessment-paper-heading-questions", Setting::Ruled, |column, section| {
                rated(column, section, data, exam);
            });
        }
        AssessmentSheet::PracticalTest { test, .. } => practical(sheet, data, test),
        AssessmentSheet::Interview => {
            sheet.block("assessment-paper-heading-told", Setting::Ruled, |column, section| told(column, section, data));
        }
    }
}

/// The numbers of the items that were right, of those that were not, and of those without an answer.
fn right_and_wrong(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper, exam: &WrittenExam) {
    let words = column.words();
    let is_right = |id: &String| data.standing.right.contains(id);
    let is_open = |id: &String| !data.assessment.answers.get(id).is_some_and(says_something);
    let numbers = |wanted: &dyn Fn(&String) -> bool| {
        let places = exam.items.iter().enumerate().filter(|(_, item)| wanted(&item.id));
        let numbers: Vec<String> = places.map(|(place, _)| (place + 1).to_string()).collect();
        numbers.join(&words.text("list-separator"))
    };
    let said = [
        ("assessment-paper-right", numbers(&|id| is_right(id))),
        ("assessment-paper-not-right", numbers(&|id| !is_right(id) && !is_open(id))),
        ("assessment-paper-no-answer", numbers(&|id| !is_right(id) && is_open(id))),
    ];
    for (label, numbers) in said.into_iter().filter(|(_, numbers)| !numbers.is_empty()) {
        let parts = labelled(words, label, Part::words(numbers));
        let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Plain, &parts)];
        column.entry(0.0, pieces);
    }
}

/// Whether an entry holds an answer: a field that was left empty again is none.
fn says_something(given: &GivenAnswer) -> bool {
    match given {
        GivenAnswer::Chosen { options } => !options.is_empty(),
        GivenAnswer::Written { text } => !text.trim().is_empty(),
        _ => true,
    }
}

fn rated(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper, exam: &OralExam) {
    let list = column.node(section, NodeKind::List);
    for (place, question) in exam.questions.iter().enumerate() {
        let (word, note) = match data.assessment.answers.get(&question.id) {
            Some(GivenAnswer::Rated { rating, note }) => (rating_word(column.words(), *rating), note.as_str()),
            _ => (column.words().text("assessment-paper-not-asked"), ""),
        };
        line(column, list, data, place, (&question.question, word, note));
    }
}

fn rating_word(words: &Words, rating: OralRating) -> String {
    words.term(&term("oral-rating", &rating))
}

fn practical(sheet: &mut Sheet<'_>, data: &AssessmentPaper, test: &PracticalTest) {
    let kept = ["assessment-paper-kept", "assessment-paper-not-kept"];
    let safety: Vec<(&str, &BankText, bool)> = test.safety.iter().map(|one| (&*one.id, &one.text, false)).collect();
    sheet.block("assessment-paper-heading-safety", Setting::Ruled, |column, section| {
        seen(column, section, data, &safety, kept);
    });
    let met = ["assessment-paper-met", "assessment-paper-not-met"];
    let points: Vec<_> = test.checklist.iter().map(|one| (&*one.id, &one.text, one.essential)).collect();
    sheet.block("assessment-paper-heading-checklist", Setting::Ruled, |column, section| {
        seen(column, section, data, &points, met);
    });
}

fn seen(
    column: &mut Column<'_>,
    section: NodeId,
    data: &AssessmentPaper,
    points: &[(&str, &BankText, bool)],
    [yes, no]: [&str; 2],
) {
    let list = column.node(section, NodeKind::List);
    for (place, (id, text, essential)) in points.iter().enumerate() {
        let words = column.words();
        let (met, note) = match data.assessment.answers.get(*id) {
            Some(GivenAnswer::Seen { met, note }) => (*met, note.as_str()),
            _ => (Answer::NotKnown, ""),
        };
        let word = words.text(match met {
            Answer::Yes => yes,
            Answer::No => no,
            Answer::NotKnown => "assessment-paper-not-seen",
        });
        let must = if *essential { words.text("assessment-paper-must-be-met") } else { String::new() };
        let word = [word, must].into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>().join("\u{A0}· ");
        line(column, list, data, place, (text, word, note));
    }
}

/// A question or a point, the word for how it was answered or seen, and the assessor's note.
fn line(
    column: &mut Column<'_>,
    list: NodeId,
    data: &AssessmentPaper,
    place: usize,
    (text, word, note): (&BankText, String, &str),
) {
    let words = column.words();
    let frame = column.voice.content;
    let entry = numbered(column, list, frame, Look::Group, (place + 1).to_string());
    let pieces = vec![
        column.text(entry.body, NodeKind::Paragraph, Look::Plain, &[bank(data, text, words)]),
        column.text(entry.body, NodeKind::Paragraph, Look::Strong, &[Part::words(word)]),
        column.text(entry.body, NodeKind::Paragraph, Look::Note, &[Part::name(note)]),
    ];
    column.cells(if place == 0 { 0.0 } else { 6.0 }, vec![entry.number, Cell { frame: entry.frame, pieces }]);
}

/// What was told of each competence, under what was asked for.
fn told(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper) {
    for (competence, result) in data.competences.iter().zip(&data.assessment.results) {
        let words = column.words();
        let title = [Part::own(competence, words)];
        let mut pieces = vec![column.text(section, NodeKind::Heading3, Look::Strong, &title)];
        let notes = match data.assessment.answers.get(&result.competence_id.to_string()) {
            Some(GivenAnswer::Told(notes)) => notes.clone(),
            _ => InterviewNotes::default(),
        };
        let said = [
            ("assessment-paper-last-time", &notes.last_time),
            ("assessment-paper-what-exactly", &notes.what_exactly),
            ("assessment-paper-for-whom", &notes.for_whom),
            ("assessment-paper-which-tools", &notes.which_tools),
            ("assessment-paper-contradiction-told", &notes.contradiction),
        ];
        let said: Vec<_> = said.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
        if said.is_empty() {
            let nothing = dotted([Part::label(words.text("assessment-paper-nothing-told"))]);
            pieces.push(column.text(section, NodeKind::Paragraph, Look::Note, &nothing));
        }
        column.entry(if column.entries.is_empty() { 0.0 } else { 10.0 }, pieces);
        for (label, text) in said {
            column.keep_with_next();
            let parts = labelled(words, label, Part::name(text));
            let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Note, &parts)];
            column.entry(3.0, pieces);
        }
    }
}
