//! What a bank must be like beside its shape. All problems are found, each with the field that it stands in.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{BankText, FORMAT, Item, ItemBank, ItemKey, ItemOption, OralExam, PracticalTest, WrittenExam};
use crate::checks::{LONGEST_LINE, LONGEST_NAME, ProblemKind};
use crate::imports::ImportProblemKind;
use crate::reference::Reference;
use crate::text;

/// The longest name of a bank or of a part of it, in letters.
const LONGEST_ID: usize = 60;
/// The longest text of a bank, in characters.
const LONGEST_BANK_TEXT: usize = 4_000;

/// What is wrong with the bank, in the order of its file.
pub(super) fn problems(bank: &ItemBank, reference: &Reference) -> Vec<(String, ImportProblemKind)> {
    let mut check = Check { bank, found: Vec::new() };
    check.head(reference);
    let mut ids = BTreeSet::new();
    for (number, exam) in bank.written_exams.iter().enumerate() {
        let at = format!("written_exams[{number}]");
        check.part(&at, &exam.id, &mut ids, [&exam.title, &exam.about], exam.minutes);
        check.written_exam(&at, exam);
    }
    for (number, exam) in bank.oral_exams.iter().enumerate() {
        let at = format!("oral_exams[{number}]");
        check.part(&at, &exam.id, &mut ids, [&exam.title, &exam.about], exam.minutes);
        check.oral_exam(&at, exam);
    }
    for (number, test) in bank.practical_tests.iter().enumerate() {
        let at = format!("practical_tests[{number}]");
        check.part(&at, &test.id, &mut ids, [&test.title, &test.about], test.minutes);
        check.practical_test(&at, test);
    }
    check.found
}

struct Check<'a> {
    bank: &'a ItemBank,
    found: Vec<(String, ImportProblemKind)>,
}

impl Check<'_> {
    fn head(&mut self, reference: &Reference) {
        let bank = self.bank;
        self.require(bank.format == FORMAT, "format", ImportProblemKind::OtherFormat);
        self.id("id", &bank.id);
        self.number("edition", u64::from(bank.edition), 1, u64::from(u32::MAX));
        self.require(!bank.languages.is_empty(), "languages", ImportProblemKind::Invalid(ProblemKind::Empty));
        for (number, code) in bank.languages.iter().enumerate() {
            let at = format!("languages[{number}]");
            let is_known = reference.language(code).is_some();
            self.require(is_known, &at, ImportProblemKind::Invalid(ProblemKind::UnknownLanguage));
            let is_new = !bank.languages.iter().take(number).any(|earlier| earlier == code);
            self.require(is_new, &at, ImportProblemKind::DuplicateKey);
        }
        self.text("title", &bank.title, LONGEST_NAME);
        self.text("about", &bank.about, LONGEST_BANK_TEXT);
        for (field, words) in [("authors", &bank.authors), ("licence", &bank.licence)] {
            self.words(field, words, LONGEST_LINE);
        }
        self.languages_of("reviewed", bank.reviewed.keys());
        let parts = bank.written_exams.len() + bank.oral_exams.len() + bank.practical_tests.len();
        self.require(parts > 0, "written_exams", ImportProblemKind::Invalid(ProblemKind::Empty));
    }

    fn part<'b>(
        &mut self,
        at: &str,
        id: &'b str,
        ids: &mut BTreeSet<&'b str>,
        [title, about]: [&BankText; 2],
        minutes: u32,
    ) {
        self.own_id(at, id, ids);
        self.text(&format!("{at}.title"), title, LONGEST_NAME);
        self.text(&format!("{at}.about"), about, LONGEST_BANK_TEXT);
        self.number(&format!("{at}.minutes"), u64::from(minutes), 1, 240);
    }

    fn written_exam(&mut self, at: &str, exam: &WrittenExam) {
        self.number(&format!("{at}.pass_percent"), u64::from(exam.pass_percent), 1, 100);
        self.count(&format!("{at}.items"), exam.items.len(), 1, 100);
        let mut ids = BTreeSet::new();
        for (number, item) in exam.items.iter().enumerate() {
            let at = format!("{at}.items[{number}]");
            self.own_id(&at, &item.id, &mut ids);
            self.item(&at, item);
        }
    }

    fn item(&mut self, at: &str, item: &Item) {
        self.text(&format!("{at}.question"), &item.question, LONGEST_BANK_TEXT);
        self.number(&format!("{at}.points"), u64::from(item.points), 1, 10);
        if let Some(why) = &item.why {
            self.text(&format!("{at}.why"), why, LONGEST_BANK_TEXT);
        }
        match &item.key {
            ItemKey::SingleChoice { options } => self.options(at, options, |right, _| right == 1),
            ItemKey::MultipleChoice { options } => {
                self.options(at, options, |right, all| right >= 1 && right < all);
            }
            ItemKey::TrueFalse { .. } => {}
            ItemKey::Number { answer, tolerance, unit } => {
                self.decimal(&format!("{at}.answer"), answer, false);
                self.decimal(&format!("{at}.tolerance"), tolerance, true);
                if let Some(unit) = unit {
                    self.text(&format!("{at}.unit"), unit, LONGEST_NAME);
                }
            }
            ItemKey::Order { steps } => {
                self.count(&format!("{at}.steps"), steps.len(), 3, 8);
                self.texts(&format!("{at}.steps"), steps);
            }
            ItemKey::ShortText { accepted } => {
                let at = format!("{at}.accepted");
                self.languages_of(&at, accepted.keys());
                for (language, answers) in accepted {
                    let at = format!("{at}.{language}");
                    self.count(&at, answers.len(), 1, 20);
                    for (number, answer) in answers.iter().enumerate() {
                        self.words(&format!("{at}[{number}]"), answer, LONGEST_NAME);
                    }
                }
            }
        }
    }

    fn options(&mut self, at: &str, options: &[ItemOption], fits: impl Fn(usize, usize) -> bool) {
        let at = format!("{at}.options");
        self.count(&at, options.len(), 2, 8);
        let found = options.iter().filter(|option| option.right).count();
        self.require(fits(found, options.len()), &at, ImportProblemKind::RightOptions { found });
        for (number, option) in options.iter().enumerate() {
            self.text(&format!("{at}[{number}].text"), &option.text, LONGEST_BANK_TEXT);
        }
    }

    fn oral_exam(&mut self, at: &str, exam: &OralExam) {
        self.count(&format!("{at}.questions"), exam.questions.len(), 1, 40);
        self.pass_at_least(at, exam.pass_at_least, exam.questions.len());
        let mut ids = BTreeSet::new();
        for (number, question) in exam.questions.iter().enumerate() {
            let at = format!("{at}.questions[{number}]");
            self.own_id(&at, &question.id, &mut ids);
            self.text(&format!("{at}.question"), &question.question, LONGEST_BANK_TEXT);
            self.texts(&format!("{at}.probes"), &question.probes);
            let rubric = &question.rubric;
            let levels = [("not_shown", &rubric.not_shown), ("partly", &rubric.partly), ("shown", &rubric.shown)];
            for (level, words) in levels {
                self.text(&format!("{at}.rubric.{level}"), words, LONGEST_BANK_TEXT);
            }
        }
    }

    fn practical_test(&mut self, at: &str, test: &PracticalTest) {
        self.text(&format!("{at}.task"), &test.task, LONGEST_BANK_TEXT);
        self.texts(&format!("{at}.materials"), &test.materials);
        self.count(&format!("{at}.checklist"), test.checklist.len(), 1, 40);
        self.pass_at_least(at, test.pass_at_least, test.checklist.len());
        let mut ids = BTreeSet::new();
        for (number, point) in test.safety.iter().enumerate() {
            let at = format!("{at}.safety[{number}]");
            self.own_id(&at, &point.id, &mut ids);
            self.text(&format!("{at}.text"), &point.text, LONGEST_BANK_TEXT);
        }
        for (number, point) in test.checklist.iter().enumerate() {
            let at = format!("{at}.checklist[{number}]");
            self.own_id(&at, &point.id, &mut ids);
            self.text(&format!("{at}.text"), &point.text, LONGEST_BANK_TEXT);
        }
    }

    fn pass_at_least(&mut self, at: &str, least: u32, all: usize) {
        self.number(&format!("{at}.pass_at_least"), u64::from(least), 1, all.max(1) as u64);
    }

    fn own_id<'b>(&mut self, at: &str, id: &'b str, ids: &mut BTreeSet<&'b str>) {
        let at = format!("{at}.id");
        self.id(&at, id);
        self.require(ids.insert(id), &at, ImportProblemKind::DuplicateKey);
    }

    fn id(&mut self, at: &str, id: &str) {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let is_name = !id.is_empty() && id.len() <= LONGEST_ID && id.chars().all(fits);
        self.require(is_name, at, ImportProblemKind::NotAName);
    }

    fn texts(&mut self, at: &str, texts: &[BankText]) {
        for (number, words) in texts.iter().enumerate() {
            self.text(&format!("{at}[{number}]"), words, LONGEST_BANK_TEXT);
        }
    }

    /// A text stands in every language of the bank and in no other.
    fn text(&mut self, at: &str, words: &BankText, at_most: usize) {
        self.languages_of(at, words.keys());
        for (language, words) in words {
            self.words(&format!("{at}.{language}"), words, at_most);
        }
    }

    fn languages_of<'b>(&mut self, at: &str, given: impl Iterator<Item = &'b String>) {
        let given: BTreeSet<&String> = given.collect();
        let wanted: BTreeSet<&String> = self.bank.languages.iter().collect();
        for language in given.symmetric_difference(&wanted) {
            self.found.push((at.to_owned(), ImportProblemKind::Languages { language: (*language).clone() }));
        }
    }

    fn words(&mut self, at: &str, words: &str, at_most: usize) {
        let invalid = ImportProblemKind::Invalid;
        self.require(!text::is_blank(words), at, invalid(ProblemKind::Empty));
        self.require(words.chars().count() <= at_most, at, invalid(ProblemKind::TooLong { at_most }));
        self.require(!text::has_control_characters(words), at, invalid(ProblemKind::ControlCharacters));
        self.require(!text::has_lone_direction_marks(words), at, invalid(ProblemKind::LoneDirectionMarks));
    }

    fn decimal(&mut self, at: &str, number: &str, not_negative: bool) {
        let value = number.parse::<Decimal>().ok();
        let fits = value.is_some_and(|value| !not_negative || value >= Decimal::ZERO);
        self.require(fits, at, ImportProblemKind::NotANumber);
    }

    fn count(&mut self, at: &str, found: usize, least: u64, most: u64) {
        self.number(at, found as u64, least, most);
    }

    fn number(&mut self, at: &str, number: u64, least: u64, most: u64) {
        let bound = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let kind = ProblemKind::OutOfRange { at_least: bound(least), at_most: bound(most) };
        self.require((least..=most).contains(&number), at, ImportProblemKind::Invalid(kind));
    }

    fn require(&mut self, holds: bool, at: &str, kind: ImportProblemKind) {
        if !holds {
            self.found.push((at.to_owned(), kind));
        }
    }
}
