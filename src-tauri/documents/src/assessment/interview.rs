//! What assessors hold an interview with: for each competence the last time, what exactly, for whom and with which tools.

use express_core::assessments::AssessmentPaper;

use super::blanks::{lines, results, signatures};
use super::head;
use crate::paper::PaperOptions;
use crate::sheet::look::{Look, MAIN_SIZE};
use crate::sheet::part::Part;
use crate::sheet::voice::Column;
use crate::sheet::{Setting, Sheet};
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// What is asked for, how to ask for it, and how many lines there are for what is told.
const PROMPTS: [(&str, &str, usize); 4] = [
    ("assessment-paper-last-time", "assessment-paper-last-time-ask", 3),
    ("assessment-paper-what-exactly", "assessment-paper-what-exactly-ask", 3),
    ("assessment-paper-for-whom", "assessment-paper-for-whom-ask", 2),
    ("assessment-paper-which-tools", "assessment-paper-which-tools-ask", 2),
];

/// The guide.
pub(super) fn interview<'w>(data: &AssessmentPaper, options: &PaperOptions, words: &'w Words) -> Sheet<'w> {
    let mut sheet = Sheet::wide(options, words, MAIN_SIZE);
    head::head(&mut sheet, data, Some("assessment-paper-guide"), None);
    sheet.without_heading(|column, section| {
        let how = [Part::words(column.words().text("assessment-paper-how-interview"))];
        let how = column.text(section, NodeKind::Paragraph, Look::Plain, &how);
        column.entry(4.0, vec![how]);
        head::who_when_where(column, section, data);
    });
    for (place, competence) in data.competences.iter().enumerate() {
        let setting = if place == 0 { Setting::Ruled } else { Setting::OnNewPage };
        sheet.block_called(|words| Part::own(competence, words), setting, prompts);
    }
    sheet.block("assessment-paper-heading-contradictions", Setting::Ruled, |column, section| {
        let ids = ["assessment-paper-no-contradiction", "assessment-paper-contradiction"];
        results(column, section, data, (ids, "assessment-paper-contradiction-told"));
        signatures(column, section, data, false);
        column.keep_together();
    });
    sheet
}

fn prompts(column: &mut Column<'_>, section: NodeId) {
    let words = column.words();
    for (place, (heading, ask, count)) in PROMPTS.into_iter().enumerate() {
        let heading = [Part::words(words.text(heading))];
        let ask = [Part::words(words.text(ask))];
        let mut pieces = vec![
            column.text(section, NodeKind::Heading3, Look::Group, &heading),
            column.text(section, NodeKind::Paragraph, Look::Note, &ask),
        ];
        pieces.extend(lines(count));
        column.entry(if place == 0 { 0.0 } else { 10.0 }, pieces);
    }
}
