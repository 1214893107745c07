//! What assessors judge a written exam with: for each number the right answer, and how it comes about.

use std::collections::BTreeMap;

use express_core::assessments::{AssessmentPaper, shown_order};
use express_core::item_banks::{BankText, Item, ItemKey, ItemOption, WrittenExam};
use express_core::message::Message;

use super::head;
use super::numbered::numbered;
use super::texts::{bank, counted, decimal, letter, of_all};
use crate::layout::{Cell, Piece};
use crate::paper::PaperOptions;
use crate::sheet::look::{Look, MAIN_SIZE};
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::sheet::{Setting, Sheet};
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// The most letters of a question that is repeated.
const LONGEST_QUESTION: usize = 130;
/// The width of the points.
const POINTS: f32 = 62.0;

/// The key.
pub(super) fn key<'w>(
    data: &AssessmentPaper,
    exam: &WrittenExam,
    options: &PaperOptions,
    words: &'w Words,
) -> Sheet<'w> {
    let mut sheet = Sheet::wide(options, words, MAIN_SIZE);
    head::head(&mut sheet, data, Some("assessment-paper-key"), Some(&exam.about));
    sheet.without_heading(|column, section| {
        let words = column.words();
        let reckoning = &data.standing.reckoning;
        let facts = [
            Part::words(counted(words, "assessment-paper-minutes", "minutes", exam.minutes)),
            Part::words(of_all(words, "assessment-paper-passed-with-points", reckoning.needed, reckoning.most)),
        ];
        let facts = column.text(section, NodeKind::Paragraph, Look::Strong, &dotted(facts));
        let warning = [Part::words(words.text("assessment-paper-keep-away"))];
        let warning = column.text(section, NodeKind::Paragraph, Look::Quiet, &warning);
        column.entry(6.0, vec![facts, warning]);
    });
    sheet.block("assessment-paper-heading-right-answers", Setting::Ruled, |column, section| {
        let list = column.node(section, NodeKind::List);
        for (place, item) in exam.items.iter().enumerate() {
            right(column, list, data, place, item);
        }
    });
    sheet
}

fn right(column: &mut Column<'_>, list: NodeId, data: &AssessmentPaper, place: usize, item: &Item) {
    let words = column.words();
    let frame = column.voice.content;
    let entry = numbered(column, list, frame, Look::Group, (place + 1).to_string());
    let [wide, narrow] = entry.frame.split([entry.frame.width - POINTS, POINTS], 0.0, column.voice.direction());
    let question = bank(data, &item.question, words).cut(LONGEST_QUESTION);
    let mut pieces = vec![column.text(entry.body, NodeKind::Paragraph, Look::Quiet, &[question])];
    for (look, parts) in answer(column, data, item) {
        pieces.push(column.text(entry.body, NodeKind::Paragraph, look, &parts));
    }
    if let Some(why) = &item.why {
        pieces.push(column.text(entry.body, NodeKind::Paragraph, Look::Note, &[bank(data, why, words)]));
    }
    let points = Part::words(counted(words, "assessment-paper-points", "points", item.points));
    let mut points = column.text(entry.body, NodeKind::Paragraph, Look::Quiet, &[points]);
    if let Piece::Text { paragraph, .. } = &mut points {
        paragraph.side = paragraph.side.opposite();
    }
    let text = Cell { frame: wide, pieces };
    column.cells(
        if place == 0 { 0.0 } else { 9.0 },
        vec![entry.number, text, Cell { frame: narrow, pieces: vec![points] }],
    );
}

/// The right answer, line by line.
fn answer(column: &Column<'_>, data: &AssessmentPaper, item: &Item) -> Vec<(Look, Vec<Part>)> {
    let words = column.words();
    match &item.key {
        ItemKey::SingleChoice { options } | ItemKey::MultipleChoice { options } => right_options(words, data, options),
        ItemKey::TrueFalse { answer } => {
            let id = if *answer { "assessment-paper-true" } else { "assessment-paper-false" };
            vec![(Look::Strong, vec![Part::words(words.text(id))])]
        }
        ItemKey::Number { answer, tolerance, unit } => number(words, data, [answer, tolerance], unit.as_ref()),
        ItemKey::Order { steps } => in_order(words, data, &item.id, steps),
        ItemKey::ShortText { accepted } => {
            vec![(Look::Strong, dotted(accepted_words(accepted, words, &data.assessment.language)))]
        }
    }
}

fn right_options(words: &Words, data: &AssessmentPaper, options: &[ItemOption]) -> Vec<(Look, Vec<Part>)> {
    let right = options.iter().enumerate().filter(|(_, option)| option.right);
    let line = |(place, option): (usize, &ItemOption)| {
        (Look::Strong, dotted([Part::words(isolated(&letter(place))), bank(data, &option.text, words)]))
    };
    right.map(line).collect()
}

/// The number with its unit, and how far off is right too.
fn number(
    words: &Words,
    data: &AssessmentPaper,
    [answer, tolerance]: [&String; 2],
    unit: Option<&BankText>,
) -> Vec<(Look, Vec<Part>)> {
    let mut parts = vec![Part::words(decimal(answer, words))];
    if let Some(unit) = unit {
        parts.push(Part::words(" "));
        parts.push(bank(data, unit, words));
    }
    let mut lines = vec![(Look::Strong, parts)];
    if tolerance.chars().any(|c| ('1'..='9').contains(&c)) {
        let message = Message::new("assessment-paper-tolerance").text("by", decimal(tolerance, words));
        lines.push((Look::Note, vec![Part::words(words.message(&message))]));
    }
    lines
}

/// The letters as they stand on paper, in the right order, and the steps.
fn in_order(words: &Words, data: &AssessmentPaper, id: &str, steps: &[BankText]) -> Vec<(Look, Vec<Part>)> {
    let shown = shown_order(id, steps.len());
    let place_of = |step: usize| shown.iter().position(|one| *one == step).unwrap_or_default();
    let letters: Vec<String> = (0..steps.len()).map(|step| isolated(&letter(place_of(step)))).collect();
    let steps = steps.iter().map(|step| bank(data, step, words));
    vec![(Look::Strong, vec![Part::words(letters.join(" – "))]), (Look::Note, dotted(steps))]
}

/// A letter that runs with the paper. Otherwise the first letter in Arabic would stand at the left, and on the answer sheet at the
/// right; and a figure behind a letter would stand before it.
fn isolated(letter: &str) -> String {
    format!("\u{2068}{letter}\u{2069}")
}

/// What is accepted in the language of the paper and in the one in which the exam is held; all where there is nothing in these.
fn accepted_words(accepted: &BTreeMap<String, Vec<String>>, words: &Words, held_in: &str) -> Vec<Part> {
    let is_near = |language: &str| language == words.language() || language == held_in;
    let any_near = accepted.keys().any(|language| is_near(language));
    let chosen = accepted.iter().filter(|(language, _)| !any_near || is_near(language));
    chosen.flat_map(|(language, answers)| answers.iter().map(|one| Part::of(language, one, words))).collect()
}
