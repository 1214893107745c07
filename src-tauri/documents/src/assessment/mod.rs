//! Prints the papers of an assessment: what is handed out, what assessors judge with, and the record of what came out.
//!
//! Decides how things look and in which order they stand. What an assessment comes to is reckoned in
//! `express_core::assessments`, and nothing is reckoned here.

mod answer_sheet;
mod blanks;
mod checklist;
mod head;
mod interview;
mod key;
mod numbered;
mod oral;
mod questions;
mod record;
mod task;
mod texts;

use express_core::assessments::{AssessmentForm, AssessmentPaper, AssessmentSheet};
use express_core::message::{Argument, Message, term};

use crate::error::PaperError;
use crate::paper::{Paper, PaperOptions};
use crate::sheet::{Running, Sheet, on_pages, print};
use crate::words::Words;

/// Prints a paper of an assessment in the language of `words`.
///
/// # Errors
/// [`PaperError::MissingCharacters`] where it holds characters that no bundled font has. The other errors mean a fault in the program.
pub fn assessment(data: &AssessmentPaper, options: &PaperOptions, words: &Words) -> Result<Paper, PaperError> {
    let sheet = fill(data, options, words);
    let drawing = on_pages(sheet, options, &Running { code: &data.code, fictional: data.fictional })?;
    let kind = Argument::Term(term("assessment-kind", &data.assessment.sheet.kind()));
    let title = Message::new("assessment-paper-document-title").with("kind", kind).text("code", data.code.as_str());
    print(&drawing, options, words.message(&title), words)
}

fn fill<'w>(data: &AssessmentPaper, options: &PaperOptions, words: &'w Words) -> Sheet<'w> {
    match (data.form, &data.assessment.sheet) {
        (AssessmentForm::Record, _) => record::record(data, options, words),
        (AssessmentForm::HandOut, AssessmentSheet::WrittenExam { exam, .. }) => {
            questions::questions(data, exam, options, words)
        }
        (AssessmentForm::Assessor, AssessmentSheet::WrittenExam { exam, .. }) => key::key(data, exam, options, words),
        (AssessmentForm::HandOut, AssessmentSheet::PracticalTest { test, .. }) => {
            task::task(data, test, options, words)
        }
        (AssessmentForm::Assessor, AssessmentSheet::PracticalTest { test, .. }) => {
            checklist::checklist(data, test, options, words)
        }
        (_, AssessmentSheet::OralExam { exam, .. }) => oral::oral(data, exam, options, words),
        (_, AssessmentSheet::Interview) => interview::interview(data, options, words),
    }
}
