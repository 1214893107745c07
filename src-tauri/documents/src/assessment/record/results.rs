//! What came out for each competence, why, and how it was reckoned.

use express_core::Answer;
use express_core::assessments::{AssessmentKind, AssessmentPaper};
use express_core::message::Message;

use super::super::texts::whole;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted, labelled};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// Says it.
pub(super) fn results(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper) {
    let list = column.node(section, NodeKind::List);
    for (competence, result) in data.competences.iter().zip(&data.assessment.results) {
        let words = column.words();
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let title = [Part::own(competence, words)];
        let outcome = [Part::words(words.text(outcome(data, result.outcome)))];
        let mut pieces = vec![
            column.text(body, NodeKind::Paragraph, Look::Strong, &title),
            column.text(body, NodeKind::Paragraph, Look::Group, &outcome),
        ];
        if !result.reason.trim().is_empty() {
            let reason = labelled(words, "assessment-paper-reason", Part::name(&result.reason));
            pieces.push(column.text(body, NodeKind::Paragraph, Look::Note, &reason));
        }
        column.entry(if column.entries.is_empty() { 0.0 } else { 7.0 }, pieces);
    }
    let reckoned = reckoned(column.words(), data);
    let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Note, &reckoned)];
    column.entry(9.0, pieces);
}

fn outcome(data: &AssessmentPaper, outcome: Answer) -> &'static str {
    let is_interview = data.assessment.sheet.kind() == AssessmentKind::Interview;
    match (outcome, is_interview) {
        (Answer::Yes, false) => "assessment-paper-passed",
        (Answer::No, false) => "assessment-paper-not-passed",
        (Answer::Yes, true) => "assessment-paper-no-contradiction",
        (Answer::No, true) => "assessment-paper-contradiction",
        (Answer::NotKnown, _) => "assessment-paper-not-judged",
    }
}

/// What the answers come to, and what the rule of the exam says to it, unless it was broken off.
fn reckoned(words: &Words, data: &AssessmentPaper) -> Vec<Part> {
    let reckoning = &data.standing.reckoning;
    let id = match data.assessment.sheet.kind() {
        AssessmentKind::WrittenExam => "assessment-paper-reckoned-points",
        AssessmentKind::OralExam => "assessment-paper-reckoned-questions",
        AssessmentKind::PracticalTest => "assessment-paper-reckoned-checklist",
        AssessmentKind::Interview => "assessment-paper-reckoned-interview",
    };
    let is_interview = data.assessment.sheet.kind() == AssessmentKind::Interview;
    let (reached, most) = match is_interview {
        true => (whole(reckoning.answered), whole(reckoning.asked)),
        false => (reckoning.reached, reckoning.most),
    };
    let mut sums = Message::new(id).number("reached", reached).number("most", most);
    if !is_interview {
        sums = sums.number("needed", reckoning.needed);
    }
    let lacks_what_must_be = reckoning.passed == Some(false) && reckoning.reached >= reckoning.needed;
    let must = if lacks_what_must_be { words.text("assessment-paper-must-missing") } else { String::new() };
    dotted([Part::words(words.message(&sums)), Part::words(must)])
}
