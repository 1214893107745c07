//! Checks of typed fields. All problems of a form are gathered, so that a person sees them at once.
//!
//! Nothing is repaired silently: a field that cannot be saved as it is, is named.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::eqf::EqfRule;
use crate::error::{Error, Result};
use crate::partial_date::PartialDate;
use crate::reference::Reference;
use crate::taxonomy::EscoLink;
use crate::text;

/// The longest name, in characters, in any script.
pub const LONGEST_NAME: usize = 300;
/// The longest one-line text that is no name, in characters.
pub const LONGEST_LINE: usize = 500;
/// The longest free text, in characters.
pub const LONGEST_TEXT: usize = 20_000;

/// Why one field cannot be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// The field, as it is named in the request.
    pub field: String,
    /// What is wrong with it.
    #[serde(flatten)]
    pub kind: ProblemKind,
}

/// What can be wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum ProblemKind {
    /// Nothing was typed where something is needed.
    Empty,
    /// More characters than can be kept.
    TooLong {
        /// The most that can be kept.
        at_most: usize,
    },
    /// Characters that no keyboard types and no paper prints.
    ControlCharacters,
    /// A mark that turns the direction of writing and is never closed.
    LoneDirectionMarks,
    /// The text is no date, or names a day that does not exist.
    ImpossibleDate,
    /// The date lies in the future where that cannot be.
    DateInFuture,
    /// The date is so long ago that it must be a slip.
    DateTooEarly,
    /// The end lies before the start.
    EndBeforeStart,
    /// No country or territory has this code.
    UnknownCountry,
    /// No language of the list has this code.
    UnknownLanguage,
    /// The number lies outside what makes sense here.
    OutOfRange {
        /// The least.
        at_least: i64,
        /// The most.
        at_most: i64,
    },
    /// The tables of this country have no such award.
    UnknownAward,
    /// There is no trade with this id.
    UnknownTrade,
    /// There is no paper that lenders ask for with this id.
    UnknownFinancePaper,
    /// There is no card of strengths with this id.
    UnknownStrengthCard,
    /// There is no competence of EntreComp with this id.
    UnknownEntrecompCompetence,
    /// Points at a row of another candidate, or at none.
    BelongsElsewhere,
    /// There can be one only, and it is there.
    AlreadyThere,
    /// This field is needed because of what another field says.
    NeededWith {
        /// The other field.
        other: String,
    },
    /// This field must stay empty because of what another field says.
    ContradictsField {
        /// The other field.
        other: String,
    },
    /// This names a person who already has another part in it.
    SamePersonAs {
        /// The field in which the person stands.
        other: String,
    },
    /// A value of another form than what it belongs to.
    OtherForm,
    /// This cannot be changed once it is there.
    Unchangeable,
    /// Only what was signed off can be corrected.
    NotSignedOff,
    /// No facts whatever could make the rule hold.
    NeverHolds,
    /// The person did not consent to this, or does not any more.
    NoConsent,
    /// A conflict of interest stands against it.
    ConflictOfInterest,
    /// The reading breaks one of the rules of `eqf::rules`.
    BreaksEqfRule {
        /// The rule.
        rule: EqfRule,
    },
}

/// Gathers problems while a form is read.
pub struct Checks<'a> {
    reference: &'a Reference,
    today: NaiveDate,
    problems: Vec<Problem>,
}

impl<'a> Checks<'a> {
    pub(crate) fn new(reference: &'a Reference, today: NaiveDate) -> Self {
        Self { reference, today, problems: Vec::new() }
    }

    /// The gathered problems as an error, or nothing.
    pub(crate) fn finish(self) -> Result<()> {
        if self.problems.is_empty() { Ok(()) } else { Err(Error::Invalid(self.problems)) }
    }

    pub(crate) fn problem(&mut self, field: &str, kind: ProblemKind) {
        self.problems.push(Problem { field: field.to_owned(), kind });
    }

    /// Adds the problem unless the condition holds.
    pub(crate) fn require(&mut self, holds: bool, field: &str, kind: ProblemKind) {
        if !holds {
            self.problem(field, kind);
        }
    }

    /// A text that may be empty.
    pub(crate) fn text(&mut self, field: &str, text: &str, at_most: usize) {
        self.require(text.chars().count() <= at_most, field, ProblemKind::TooLong { at_most });
        self.require(!text::has_control_characters(text), field, ProblemKind::ControlCharacters);
        self.require(!text::has_lone_direction_marks(text), field, ProblemKind::LoneDirectionMarks);
    }

    /// A text that must not be empty.
    pub(crate) fn needed_text(&mut self, field: &str, text: &str, at_most: usize) {
        self.require(!text::is_blank(text), field, ProblemKind::Empty);
        self.text(field, text, at_most);
    }

    /// The same words for readers of other languages, by language code.
    pub(crate) fn translations(&mut self, field: &str, translations: &BTreeMap<String, String>, at_most: usize) {
        for (language, text) in translations {
            let field = format!("{field}.{language}");
            self.language(&field, language);
            self.needed_text(&field, text, at_most);
        }
    }

    /// A date that must not lie in the future, such as a birth or the start of a job.
    pub(crate) fn past_date(&mut self, field: &str, date: Option<PartialDate>) {
        if let Some(date) = date {
            self.require(date.earliest() <= self.today, field, ProblemKind::DateInFuture);
            self.require(date.year() >= 1900, field, ProblemKind::DateTooEarly);
        }
    }

    /// An end that must not lie before its start.
    pub(crate) fn period(&mut self, end_field: &str, start: Option<PartialDate>, end: Option<PartialDate>) {
        if let (Some(start), Some(end)) = (start, end) {
            self.require(!end.is_certainly_before(start), end_field, ProblemKind::EndBeforeStart);
        }
    }

    /// A country code that may be empty.
    pub(crate) fn country(&mut self, field: &str, code: &str) {
        self.require(code.is_empty() || self.reference.country(code).is_some(), field, ProblemKind::UnknownCountry);
    }

    /// A language code that may be empty.
    pub(crate) fn language(&mut self, field: &str, code: &str) {
        self.require(code.is_empty() || self.reference.language(code).is_some(), field, ProblemKind::UnknownLanguage);
    }

    /// The id of an award in the tables of the country; it may be empty.
    pub(crate) fn award(&mut self, field: &str, id: &str, country: &str) {
        let award = self.reference.award(id).and_then(|award| self.reference.framework(&award.framework));
        self.require(
            id.is_empty() || award.is_some_and(|one| one.country == country),
            field,
            ProblemKind::UnknownAward,
        );
    }

    /// A concept of ESCO, as it was seen.
    pub(crate) fn esco(&mut self, field: &str, link: Option<&EscoLink>) {
        if let Some(link) = link {
            self.needed_text(&format!("{field}.uri"), &link.uri, LONGEST_NAME);
            self.text(&format!("{field}.label"), &link.label, LONGEST_NAME);
            self.text(&format!("{field}.release"), &link.release, LONGEST_NAME);
        }
    }

    /// The id of a trade; it may be empty.
    pub(crate) fn trade(&mut self, field: &str, id: &str) {
        self.require(id.is_empty() || self.reference.trade(id).is_some(), field, ProblemKind::UnknownTrade);
    }

    /// The id of a paper that lenders ask for, unless another field of the idea says whether it is at hand.
    pub(crate) fn finance_paper(&mut self, field: &str, id: &str) {
        let is_asked = self.reference.finance_paper(id).is_some_and(|paper| paper.known_as.is_none());
        self.require(is_asked, field, ProblemKind::UnknownFinancePaper);
    }

    /// The id of a card of strengths.
    pub(crate) fn strength_card(&mut self, field: &str, id: &str) {
        self.require(self.reference.strength_card(id).is_some(), field, ProblemKind::UnknownStrengthCard);
    }

    /// The id of a competence of EntreComp.
    pub(crate) fn entrecomp_competence(&mut self, field: &str, id: &str) {
        let is_known = self.reference.entrecomp().competences.iter().any(|competence| competence.id == id);
        self.require(is_known, field, ProblemKind::UnknownEntrecompCompetence);
    }

    /// A whole number within bounds, both included.
    pub(crate) fn number(&mut self, field: &str, number: i64, at_least: i64, at_most: i64) {
        self.require((at_least..=at_most).contains(&number), field, ProblemKind::OutOfRange { at_least, at_most });
    }
}
