//! Item banks: written exams, oral exams and practical tests that a desk can run.
//!
//! The format of the files is told in `docs/item_banks.md`. A bank names no level of any framework, and an assessment that was
//! begun carries its own copy of the questions, so that nothing here is needed to read it later.

mod check;
mod import;
mod shipped;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::ItemBankId;
use crate::recorded::Recorded;

pub use import::LARGEST_BANK;
pub(crate) use shipped::shipped;

/// The format that this version reads.
pub const FORMAT: &str = "express-item-bank/1";

/// A text in every language of its bank, by language code.
pub type BankText = BTreeMap<String, String>;

/// A bank that a desk added, as the vault keeps it.
pub type KeptItemBank = Recorded<ItemBankId, ItemBankDetails>;

/// The fields of a bank that a desk added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ItemBankDetails {
    /// The bank's own name; a desk has one bank of a name.
    pub key: String,
    /// The bank as its file says it.
    pub content: ItemBank,
}

/// A bank as its file says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ItemBank {
    /// The name of the format.
    pub format: String,
    /// The bank's own name.
    pub id: String,
    /// Its edition, from 1.
    pub edition: u32,
    /// The languages in which every text stands; the first is the one it was written in.
    pub languages: Vec<String>,
    /// What it is called.
    #[ts(type = "Record<string, string>")]
    pub title: BankText,
    /// What it is for.
    #[ts(type = "Record<string, string>")]
    pub about: BankText,
    /// Who wrote it.
    pub authors: String,
    /// What others may do with it.
    pub licence: String,
    /// For each language, who read it through beside the authors.
    pub reviewed: BTreeMap<String, ReadThrough>,
    /// Its written exams.
    #[serde(default)]
    pub written_exams: Vec<WrittenExam>,
    /// Its oral exams.
    #[serde(default)]
    pub oral_exams: Vec<OralExam>,
    /// Its practical tests.
    #[serde(default)]
    pub practical_tests: Vec<PracticalTest>,
}

/// Who read the words of a bank in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadThrough {
    /// Nobody beside the authors: a draft.
    None,
    /// The editors, whose own language it is not.
    Editors,
    /// Somebody whose own language it is.
    Native,
}

/// A written exam.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WrittenExam {
    /// Its name within the bank.
    pub id: String,
    /// What it is called.
    #[ts(type = "Record<string, string>")]
    pub title: BankText,
    /// What passing it shows.
    #[ts(type = "Record<string, string>")]
    pub about: BankText,
    /// The time for it.
    pub minutes: u32,
    /// From how many of 100 points it is passed.
    pub pass_percent: u32,
    /// What is asked.
    pub items: Vec<Item>,
}

/// One question of a written exam.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Item {
    /// Its name within the exam.
    pub id: String,
    /// The question.
    #[ts(type = "Record<string, string>")]
    pub question: BankText,
    /// The points for a right answer; a wrong one has none.
    #[serde(default = "one")]
    pub points: u32,
    /// How the answer comes about.
    #[serde(default)]
    #[ts(type = "Record<string, string> | null")]
    pub why: Option<BankText>,
    /// What kind of answer it wants, and the right one.
    #[serde(flatten)]
    pub key: ItemKey,
}

const fn one() -> u32 {
    1
}

/// What kind of answer an item wants, and the right one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ItemKey {
    /// One option is right.
    SingleChoice {
        /// What can be chosen.
        options: Vec<ItemOption>,
    },
    /// One or several options are right.
    MultipleChoice {
        /// What can be chosen.
        options: Vec<ItemOption>,
    },
    /// The sentence is true or false.
    TrueFalse {
        /// Whether it is true.
        answer: bool,
    },
    /// A number is asked for.
    Number {
        /// The right one, as a decimal number with a point.
        answer: String,
        /// How far off is still right.
        #[serde(default = "zero")]
        tolerance: String,
        /// What the number counts.
        #[serde(default)]
        #[ts(type = "Record<string, string> | null")]
        unit: Option<BankText>,
    },
    /// Steps are to be put in order.
    Order {
        /// The steps in the right order.
        #[ts(type = "Array<Record<string, string>>")]
        steps: Vec<BankText>,
    },
    /// A word or two are to be written.
    ShortText {
        /// What is accepted, by language code.
        #[ts(type = "Record<string, string[]>")]
        accepted: BTreeMap<String, Vec<String>>,
    },
}

fn zero() -> String {
    "0".to_owned()
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ItemOption {
    /// What it says.
    #[ts(type = "Record<string, string>")]
    pub text: BankText,
    /// Whether it is right.
    #[serde(default)]
    pub right: bool,
}

/// An oral exam.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OralExam {
    /// Its name within the bank.
    pub id: String,
    /// What it is called.
    #[ts(type = "Record<string, string>")]
    pub title: BankText,
    /// What passing it shows.
    #[ts(type = "Record<string, string>")]
    pub about: BankText,
    /// The time for it.
    pub minutes: u32,
    /// How many questions must be answered as `shown` says.
    pub pass_at_least: u32,
    /// What is asked.
    pub questions: Vec<OralQuestion>,
}

/// One question of an oral exam.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OralQuestion {
    /// Its name within the exam.
    pub id: String,
    /// The question.
    #[ts(type = "Record<string, string>")]
    pub question: BankText,
    /// What to ask further with.
    #[serde(default)]
    #[ts(type = "Array<Record<string, string>>")]
    pub probes: Vec<BankText>,
    /// What answers are like.
    pub rubric: Rubric,
}

/// What an answer is like that has shown it, partly or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// It has not shown it.
    #[ts(type = "Record<string, string>")]
    pub not_shown: BankText,
    /// It has shown a part.
    #[ts(type = "Record<string, string>")]
    pub partly: BankText,
    /// It has shown it.
    #[ts(type = "Record<string, string>")]
    pub shown: BankText,
}

/// A practical test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PracticalTest {
    /// Its name within the bank.
    pub id: String,
    /// What it is called.
    #[ts(type = "Record<string, string>")]
    pub title: BankText,
    /// What passing it shows.
    #[ts(type = "Record<string, string>")]
    pub about: BankText,
    /// The time for it.
    pub minutes: u32,
    /// What to do, as the person reads it.
    #[ts(type = "Record<string, string>")]
    pub task: BankText,
    /// What must lie ready.
    #[ts(type = "Array<Record<string, string>>")]
    pub materials: Vec<BankText>,
    /// What must be kept to from the first minute to the last.
    pub safety: Vec<SafetyPoint>,
    /// What the assessor looks at.
    pub checklist: Vec<ChecklistPoint>,
    /// How many points of the checklist must be met.
    pub pass_at_least: u32,
}

/// What must be kept to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SafetyPoint {
    /// Its name within the test.
    pub id: String,
    /// What it says.
    #[ts(type = "Record<string, string>")]
    pub text: BankText,
}

/// What an assessor looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChecklistPoint {
    /// Its name within the test.
    pub id: String,
    /// What it says.
    #[ts(type = "Record<string, string>")]
    pub text: BankText,
    /// Whether nothing can be passed without it.
    #[serde(default)]
    pub essential: bool,
}
