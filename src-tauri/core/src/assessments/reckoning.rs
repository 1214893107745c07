//! What the answers of an assessment come to, by the rule of its exam or test.
//!
//! The rule says whether it is passed. What that means for a competence, assessors say; but nobody can say "passed" where the
//! rule says otherwise.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Assessment, AssessmentDetails, AssessmentSheet, GivenAnswer, OralRating};
use crate::answer::Answer;
use crate::ids::AssessmentId;
use crate::item_banks::{Item, ItemKey, OralExam, PracticalTest, WrittenExam};
use crate::text::{decimals, fold, is_blank};

/// What the answers come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reckoning {
    /// How much was asked: items, questions, points, or competences of an interview.
    pub asked: usize,
    /// To how much of that there is an answer.
    pub answered: usize,
    /// The points of a written exam; the questions that were shown; the points of a checklist that were met.
    pub reached: u32,
    /// The most that can be reached.
    pub most: u32,
    /// How much of it is needed to pass.
    pub needed: u32,
    /// Whether it is passed as it stands; nothing for an interview, which no rule decides.
    pub passed: Option<bool>,
}

/// Where an assessment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentState {
    /// It was begun and can go on.
    Open,
    /// It was signed off and counts.
    SignedOff,
    /// It was broken off and signed off so; it says nothing.
    BrokenOff,
    /// It was signed off, and a later one corrects it; it counts no more.
    Corrected,
}

/// Where an assessment stands, and what its answers come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AssessmentStanding {
    /// The assessment.
    pub assessment_id: AssessmentId,
    /// Where it stands.
    pub state: AssessmentState,
    /// The one that corrects it, open or signed off.
    pub corrected_by: Option<AssessmentId>,
    /// What its answers come to.
    pub reckoning: Reckoning,
    /// The items of a written exam that were answered rightly.
    pub right: Vec<String>,
    /// For each item that wants an order, by its id: the steps as they are shown, by their places in the right order.
    #[ts(type = "Record<string, number[]>")]
    pub shown: BTreeMap<String, Vec<usize>>,
}

/// The standing of each assessment, in their order.
pub fn standings(assessments: &[Assessment]) -> Vec<AssessmentStanding> {
    let standing = |one: &Assessment| {
        let correction = assessments.iter().find(|other| other.details.corrects == Some(one.id));
        let is_corrected = correction.is_some_and(|other| other.details.signed_off.is_some());
        let state = match (&one.details.signed_off, one.details.broken_off) {
            (None, _) => AssessmentState::Open,
            (Some(_), _) if is_corrected => AssessmentState::Corrected,
            (Some(_), true) => AssessmentState::BrokenOff,
            (Some(_), false) => AssessmentState::SignedOff,
        };
        AssessmentStanding {
            assessment_id: one.id,
            state,
            corrected_by: correction.map(|other| other.id),
            reckoning: reckon(&one.details),
            right: right_items(&one.details),
            shown: shown_steps(&one.details),
        }
    };
    assessments.iter().map(standing).collect()
}

/// What the answers of an assessment come to.
pub fn reckon(details: &AssessmentDetails) -> Reckoning {
    match &details.sheet {
        AssessmentSheet::WrittenExam { exam, .. } => written(exam, &details.answers),
        AssessmentSheet::OralExam { exam, .. } => oral(exam, &details.answers),
        AssessmentSheet::PracticalTest { test, .. } => practical(test, &details.answers),
        AssessmentSheet::Interview => {
            let told =
                |id: String| matches!(details.answers.get(&id), Some(GivenAnswer::Told(notes)) if is_told(notes));
            let answered = details.results.iter().filter(|one| told(one.competence_id.to_string())).count();
            Reckoning { asked: details.results.len(), answered, ..Reckoning::default() }
        }
    }
}

/// Whether anything was told beside a contradiction.
pub(super) fn is_told(notes: &super::InterviewNotes) -> bool {
    notes.texts().iter().any(|(name, text)| *name != "contradiction" && !is_blank(text))
}

fn shown_steps(details: &AssessmentDetails) -> BTreeMap<String, Vec<usize>> {
    let AssessmentSheet::WrittenExam { exam, .. } = &details.sheet else { return BTreeMap::new() };
    let shown = |item: &Item| match &item.key {
        ItemKey::Order { steps } => Some((item.id.clone(), shown_order(&item.id, steps.len()))),
        _ => None,
    };
    exam.items.iter().filter_map(shown).collect()
}

fn right_items(details: &AssessmentDetails) -> Vec<String> {
    let AssessmentSheet::WrittenExam { exam, .. } = &details.sheet else { return Vec::new() };
    let is_right = |item: &&Item| details.answers.get(&item.id).is_some_and(|given| is_right(item, given));
    exam.items.iter().filter(is_right).map(|item| item.id.clone()).collect()
}

fn written(exam: &WrittenExam, answers: &BTreeMap<String, GivenAnswer>) -> Reckoning {
    let is_right = |item: &&Item| answers.get(&item.id).is_some_and(|given| is_right(item, given));
    let reached = exam.items.iter().filter(is_right).map(|item| item.points).sum();
    let most: u32 = exam.items.iter().map(|item| item.points).sum();
    let needed = (most * exam.pass_percent).div_ceil(100);
    let answered = exam.items.iter().filter(|item| answers.get(&item.id).is_some_and(is_answered)).count();
    Reckoning { asked: exam.items.len(), answered, reached, most, needed, passed: Some(reached >= needed) }
}

/// Whether an entry says anything: an empty field that was left again is no answer.
fn is_answered(given: &GivenAnswer) -> bool {
    match given {
        GivenAnswer::Chosen { options } => !options.is_empty(),
        GivenAnswer::Written { text } => !is_blank(text),
        GivenAnswer::Seen { met, .. } => *met != Answer::NotKnown,
        _ => true,
    }
}

fn is_right(item: &Item, given: &GivenAnswer) -> bool {
    match (&item.key, given) {
        (
            ItemKey::SingleChoice { options } | ItemKey::MultipleChoice { options },
            GivenAnswer::Chosen { options: chosen },
        ) => options.iter().enumerate().all(|(place, option)| option.right == chosen.contains(&place)),
        (ItemKey::TrueFalse { answer }, GivenAnswer::Judged { holds }) => answer == holds,
        (ItemKey::Number { answer, tolerance, .. }, GivenAnswer::Written { text }) => is_near(text, answer, tolerance),
        (ItemKey::Order { .. }, GivenAnswer::Ordered { steps }) => steps.iter().copied().eq(0..steps.len()),
        (ItemKey::ShortText { accepted }, GivenAnswer::Written { text }) => {
            let written = fold(text);
            !written.is_empty() && accepted.values().flatten().any(|one| fold(one) == written)
        }
        _ => false,
    }
}

/// Whether one of the numbers that the writing may mean is no further off than the tolerance.
fn is_near(written: &str, answer: &str, tolerance: &str) -> bool {
    let (Ok(answer), Ok(tolerance)) = (answer.parse::<Decimal>(), tolerance.parse::<Decimal>()) else { return false };
    decimals(written).into_iter().any(|number| (number - answer).abs() <= tolerance)
}

fn oral(exam: &OralExam, answers: &BTreeMap<String, GivenAnswer>) -> Reckoning {
    let rating = |id: &str| match answers.get(id) {
        Some(GivenAnswer::Rated { rating, .. }) => Some(*rating),
        _ => None,
    };
    let ratings: Vec<OralRating> = exam.questions.iter().filter_map(|question| rating(&question.id)).collect();
    let reached = whole(ratings.iter().filter(|rating| **rating == OralRating::Shown).count());
    Reckoning {
        asked: exam.questions.len(),
        answered: ratings.len(),
        reached,
        most: whole(exam.questions.len()),
        needed: exam.pass_at_least,
        passed: Some(reached >= exam.pass_at_least),
    }
}

fn practical(test: &PracticalTest, answers: &BTreeMap<String, GivenAnswer>) -> Reckoning {
    let met = |id: &str| match answers.get(id) {
        Some(GivenAnswer::Seen { met, .. }) => *met,
        _ => Answer::NotKnown,
    };
    let is_met = |id: &str| met(id) == Answer::Yes;
    let ids = || test.safety.iter().map(|one| &one.id).chain(test.checklist.iter().map(|one| &one.id));
    let reached = whole(test.checklist.iter().filter(|point| is_met(&point.id)).count());
    let safe = test.safety.iter().all(|point| is_met(&point.id));
    let essential = test.checklist.iter().filter(|point| point.essential).all(|point| is_met(&point.id));
    Reckoning {
        asked: ids().count(),
        answered: ids().filter(|id| met(id) != Answer::NotKnown).count(),
        reached,
        most: whole(test.checklist.len()),
        needed: test.pass_at_least,
        passed: Some(safe && essential && reached >= test.pass_at_least),
    }
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The order in which the steps of an item are shown, by their places in the right order: never the right one, and the same on
/// screen and on paper.
pub fn shown_order(item: &str, steps: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..steps).collect();
    // A small generator that begins with the item's name: the same name always gives the same order.
    let mut state = item.bytes().fold(7_u32, |state, byte| state.wrapping_mul(31).wrapping_add(u32::from(byte)));
    for last in (1..steps).rev() {
        state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        order.swap(last, (state >> 16) as usize % (last + 1));
    }
    if order.iter().copied().eq(0..steps) {
        order.rotate_left(1);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_never_shown_in_the_right_order_and_always_in_the_same() {
        for (number, name) in ["hem", "zip", "bread", "till", "a", "b", "c", "d"].into_iter().enumerate() {
            let steps = 3 + number % 6;
            let order = shown_order(name, steps);
            assert_eq!(order, shown_order(name, steps));
            assert!(!order.iter().copied().eq(0..steps), "{name}");
            let mut sorted = order;
            sorted.sort_unstable();
            assert!(sorted.into_iter().eq(0..steps), "{name}");
        }
    }

    #[test]
    fn a_number_is_right_however_it_is_typed() {
        for typed in ["12.5", "12,50", " 12,5 ", "١٢٫٥", "۱۲٫۵", "12.50 €"] {
            assert!(is_near(typed, "12.50", "0"), "{typed}");
        }
        for typed in ["", "125", "twelve", "12.6", "1.2.5"] {
            assert!(!is_near(typed, "12.50", "0"), "{typed}");
        }
        assert!(is_near("1.250", "1250", "0") && is_near("1,250", "1250", "0") && is_near("1 250", "1250", "0"));
        assert!(is_near("1.250,50", "1250.50", "0") && is_near("1,250.50", "1250.50", "0"));
        assert!(is_near("33.3", "33.33", "0.05") && !is_near("33", "33.33", "0.05"));
    }
}
