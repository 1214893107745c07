//! What is answered, told or seen in an assessment, and whether it fits what was asked.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AssessmentDetails, AssessmentSheet};
use crate::answer::Answer;
use crate::checks::{Checks, LONGEST_LINE, LONGEST_TEXT, ProblemKind};
use crate::item_banks::{Item, ItemKey};

/// One answer, told thing or seen thing. What was not answered has no entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "form", rename_all = "snake_case", deny_unknown_fields)]
pub enum GivenAnswer {
    /// The options that were chosen, by their places from 0.
    Chosen {
        /// The places, each once.
        options: Vec<usize>,
    },
    /// Whether the sentence was said to be true.
    Judged {
        /// What was said.
        holds: bool,
    },
    /// What was written.
    Written {
        /// The writing.
        text: String,
    },
    /// The steps as they were put, by their places in the right order from 0.
    Ordered {
        /// The places, each once.
        steps: Vec<usize>,
    },
    /// How an oral question was answered.
    Rated {
        /// By the rubric.
        rating: OralRating,
        /// What was said, in the assessor's words.
        #[serde(default)]
        note: String,
    },
    /// Whether a safety point was kept, or a point of the checklist met.
    Seen {
        /// Whether it was.
        met: Answer,
        /// What was seen, in the assessor's words.
        #[serde(default)]
        note: String,
    },
    /// What was told of a competence in an interview.
    Told(InterviewNotes),
}

/// How an oral question was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OralRating {
    /// It was not shown.
    NotShown,
    /// A part of it was shown.
    Partly,
    /// It was shown.
    Shown,
}

/// What was told of a competence in an interview, in the words of the person as far as possible.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct InterviewNotes {
    /// The last time that the person did it.
    pub last_time: String,
    /// What exactly was done.
    pub what_exactly: String,
    /// For whom.
    pub for_whom: String,
    /// With which tools.
    pub which_tools: String,
    /// What contradicts it, if anything does.
    pub contradiction: String,
}

impl InterviewNotes {
    /// Its texts, in the order in which they are asked for.
    pub fn texts(&self) -> [(&'static str, &str); 5] {
        [
            ("last_time", &self.last_time),
            ("what_exactly", &self.what_exactly),
            ("for_whom", &self.for_whom),
            ("which_tools", &self.which_tools),
            ("contradiction", &self.contradiction),
        ]
    }
}

/// Checks that every answer belongs to something that was asked, and has its form.
pub(super) fn check(details: &AssessmentDetails, checks: &mut Checks<'_>) {
    for (id, given) in &details.answers {
        let field = format!("answers.{id}");
        checks.require(fits(details, id, given), &field, ProblemKind::OtherForm);
        match given {
            GivenAnswer::Written { text } => checks.text(&field, text, LONGEST_LINE),
            GivenAnswer::Rated { note, .. } | GivenAnswer::Seen { note, .. } => {
                checks.text(&format!("{field}.note"), note, LONGEST_TEXT);
            }
            GivenAnswer::Told(notes) => {
                for (name, text) in notes.texts() {
                    checks.text(&format!("{field}.{name}"), text, LONGEST_TEXT);
                }
            }
            GivenAnswer::Chosen { .. } | GivenAnswer::Judged { .. } | GivenAnswer::Ordered { .. } => {}
        }
    }
}

fn fits(details: &AssessmentDetails, id: &str, given: &GivenAnswer) -> bool {
    match &details.sheet {
        AssessmentSheet::WrittenExam { exam, .. } => {
            exam.items.iter().find(|item| item.id == id).is_some_and(|item| fits_item(item, given))
        }
        AssessmentSheet::OralExam { exam, .. } => {
            matches!(given, GivenAnswer::Rated { .. }) && exam.questions.iter().any(|question| question.id == id)
        }
        AssessmentSheet::PracticalTest { test, .. } => {
            let mut ids = test.safety.iter().map(|one| &one.id).chain(test.checklist.iter().map(|one| &one.id));
            matches!(given, GivenAnswer::Seen { .. }) && ids.any(|one| one == id)
        }
        AssessmentSheet::Interview => {
            let mut judged = details.results.iter().map(|result| result.competence_id.to_string());
            matches!(given, GivenAnswer::Told(_)) && judged.any(|one| one == id)
        }
    }
}

fn fits_item(item: &Item, given: &GivenAnswer) -> bool {
    match (&item.key, given) {
        (ItemKey::SingleChoice { options }, GivenAnswer::Chosen { options: chosen }) => {
            chosen.len() <= 1 && are_places(chosen, options.len())
        }
        (ItemKey::MultipleChoice { options }, GivenAnswer::Chosen { options: chosen }) => {
            are_places(chosen, options.len())
        }
        (ItemKey::Order { steps }, GivenAnswer::Ordered { steps: put }) => {
            put.len() == steps.len() && are_places(put, steps.len())
        }
        (ItemKey::TrueFalse { .. }, GivenAnswer::Judged { .. })
        | (ItemKey::Number { .. } | ItemKey::ShortText { .. }, GivenAnswer::Written { .. }) => true,
        _ => false,
    }
}

fn are_places(places: &[usize], all: usize) -> bool {
    places.iter().enumerate().all(|(n, place)| *place < all && !places.iter().take(n).any(|other| other == place))
}
