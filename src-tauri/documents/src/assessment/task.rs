//! The card of a practical test: what the person reads at the bench, large enough to be read from an arm's length.

use express_core::assessments::AssessmentPaper;
use express_core::item_banks::PracticalTest;

use super::head;
use super::numbered::{dashed, numbered};
use super::texts::{bank, counted};
use crate::layout::{Cell, Piece};
use crate::paper::PaperOptions;
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::voice::Column;
use crate::sheet::{Setting, Sheet};
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// The size of plain text.
const SIZE: f32 = 13.0;
/// The room above a line of the task. It belongs to the line, so that the box around the task has no gaps.
const BETWEEN: f32 = 4.0;
/// The most digits of the number of a step.
const LONGEST_NUMBER: usize = 2;

/// The card.
pub(super) fn task<'w>(
    data: &AssessmentPaper,
    test: &PracticalTest,
    options: &PaperOptions,
    words: &'w Words,
) -> Sheet<'w> {
    let mut sheet = Sheet::wide(options, words, SIZE);
    head::head(&mut sheet, data, Some("assessment-paper-task"), Some(&test.about));
    sheet.without_heading(|column, section| {
        let time = counted(column.words(), "assessment-paper-you-have-minutes", "minutes", test.minutes);
        let time = column.text(section, NodeKind::Paragraph, Look::Strong, &[Part::words(time)]);
        column.entry(8.0, vec![time]);
    });
    sheet.block("assessment-paper-heading-task", Setting::Boxed, |column, section| {
        steps(column, section, &bank(data, &test.task, column.words()));
    });
    sheet.block("assessment-paper-heading-safety", Setting::Ruled, |column, section| {
        let words = column.words();
        dashed(column, section, 1.0, test.safety.iter().map(|point| bank(data, &point.text, words)));
    });
    sheet.block("assessment-paper-heading-materials", Setting::Ruled, |column, section| {
        let words = column.words();
        dashed(column, section, 1.0, test.materials.iter().map(|text| bank(data, text, words)));
    });
    sheet
}

/// The task line by line. Lines that begin with a number are a list.
fn steps(column: &mut Column<'_>, section: NodeId, task: &Part) {
    let mut list = None;
    for line in task.text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let said = |text: &str| Part { text: text.to_owned(), ..task.clone() };
        match number_and_text(line) {
            Some((number, text)) => {
                let open = list.unwrap_or_else(|| column.node(section, NodeKind::List));
                list = Some(open);
                let entry = numbered(column, open, column.voice.content, Look::Group, number.to_owned());
                let text = column.text(entry.body, NodeKind::Paragraph, Look::Plain, &[said(text)]);
                let Cell { frame, pieces: mut number } = entry.number;
                number.insert(0, Piece::Space(BETWEEN));
                let text = Cell { frame: entry.frame, pieces: vec![Piece::Space(BETWEEN), text] };
                column.cells(0.0, vec![Cell { frame, pieces: number }, text]);
            }
            None => {
                list = None;
                let text = column.text(section, NodeKind::Paragraph, Look::Plain, &[said(line)]);
                column.entry(0.0, vec![Piece::Space(BETWEEN), text]);
            }
        }
    }
}

/// The number with which a line begins, such as "3." or "3)", and what follows.
fn number_and_text(line: &str) -> Option<(&str, &str)> {
    let (number, text) = line.split_once(['.', ')'])?;
    let is_number = (1..=LONGEST_NUMBER).contains(&number.chars().count()) && number.chars().all(char::is_numeric);
    (is_number && text.starts_with(' ')).then(|| (number, text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_at_the_beginning_makes_a_step_and_a_measure_does_not() {
        assert_eq!(number_and_text("3. Press the seam."), Some(("3", "Press the seam.")));
        assert_eq!(number_and_text("12) Press"), Some(("12", "Press")));
        assert_eq!(number_and_text("٣. اكوِ الدرزة."), Some(("٣", "اكوِ الدرزة.")));
        assert_eq!(number_and_text("1.5 cm are enough."), None);
        assert_eq!(number_and_text("Press the seam. Then show it."), None);
    }
}
