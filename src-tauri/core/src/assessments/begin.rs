//! Begins an assessment: takes the questions from a bank, or everything from the assessment that it corrects.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AssessmentDetails, AssessmentKind, AssessmentSheet, CompetenceResult};
use crate::answer::Answer;
use crate::change::Changed;
use crate::checks::{Problem, ProblemKind};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ids::{AssessmentId, CandidateId, CompetenceId};
use crate::item_banks::ItemBank;
use crate::noun::Noun;
use crate::store::rows;

/// An exam or a test of a bank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BankPart {
    /// The bank's own name.
    pub bank: String,
    /// Its edition; of a wish it is not looked at.
    #[serde(default)]
    pub edition: u32,
    /// The name of the exam or test within the bank; of an interview nothing.
    pub part: String,
}

/// What a new assessment needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BeginAssessment {
    /// Whose competences are judged.
    pub candidate_id: CandidateId,
    /// Which kind.
    pub kind: AssessmentKind,
    /// Which exam or test; nothing for an interview.
    #[serde(default)]
    pub part: Option<BankPart>,
    /// The competences that are judged.
    pub competence_ids: Vec<CompetenceId>,
    /// The language in which it is held.
    #[serde(default)]
    pub language: String,
    /// The place.
    #[serde(default)]
    pub place: String,
    /// Who interprets; empty where nobody does.
    #[serde(default)]
    pub interpreter: String,
}

impl Desk {
    /// Begins an assessment, which is held today by who sits at the desk until somebody writes otherwise.
    ///
    /// # Errors
    /// [`Error::Invalid`] where the exam is none of the kind or the language none of its bank's; [`Error::NotFound`].
    pub fn begin_assessment(&mut self, wanted: &BeginAssessment) -> Result<Changed<AssessmentId>> {
        let sheet = self.sheet(wanted)?;
        let judged = |id: &CompetenceId| CompetenceResult {
            competence_id: *id,
            outcome: Answer::NotKnown,
            reason: String::new(),
            wording: String::new(),
        };
        self.add(&AssessmentDetails {
            candidate_id: wanted.candidate_id,
            sheet,
            language: wanted.language.clone(),
            assessor: self.counsellor()?.details.name,
            second_assessor: None,
            held_on: Some(self.today()),
            place: wanted.place.clone(),
            interpreter: wanted.interpreter.clone(),
            minutes: 0,
            answers: std::collections::BTreeMap::new(),
            results: wanted.competence_ids.iter().map(judged).collect(),
            file_ids: Vec::new(),
            broken_off: false,
            corrects: None,
            note: String::new(),
            signed_off: None,
        })
    }

    /// Begins the correction of an assessment that was signed off: a new one with all that stood in it, which names it.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] where it is still open or has a correction already.
    pub fn correct_assessment(&mut self, id: AssessmentId) -> Result<Changed<AssessmentId>> {
        let before = self.assessment(id)?.details;
        let refused = |kind| Err(Error::Invalid(vec![Problem { field: "id".into(), kind }]));
        if before.signed_off.is_none() {
            return refused(ProblemKind::NotSignedOff);
        }
        let others = rows::list_of::<AssessmentDetails>(self.vault(), before.candidate_id)?;
        if others.iter().any(|other| other.details.corrects == Some(id)) {
            return refused(ProblemKind::AlreadyThere);
        }
        let competences = rows::list_of::<crate::competences::CompetenceDetails>(self.vault(), before.candidate_id)?;
        let is_there = |result: &CompetenceResult| competences.iter().any(|one| one.id == result.competence_id);
        let results = before.results.into_iter().filter(is_there);
        let results = results.map(|result| CompetenceResult { wording: String::new(), ..result }).collect();
        self.add(&AssessmentDetails { results, corrects: Some(id), signed_off: None, note: String::new(), ..before })
    }

    fn sheet(&self, wanted: &BeginAssessment) -> Result<AssessmentSheet> {
        let refused = |field: &str, kind| Err(Error::Invalid(vec![Problem { field: field.into(), kind }]));
        let Some(part) = &wanted.part else {
            return match wanted.kind {
                AssessmentKind::Interview => Ok(AssessmentSheet::Interview),
                _ => refused("part", ProblemKind::Empty),
            };
        };
        let banks = self.item_banks()?;
        let bank = banks.iter().find(|bank| bank.id == part.bank).ok_or(Error::NotFound(Noun::ItemBank))?;
        if !bank.languages.contains(&wanted.language) {
            return refused("language", ProblemKind::UnknownLanguage);
        }
        bank.sheet(wanted.kind, &part.part).map_or_else(|| refused("part", ProblemKind::OtherForm), Ok)
    }
}

impl ItemBank {
    /// The exam or test of this name as it is put before somebody; nothing where the bank has none of this kind.
    pub fn sheet(&self, kind: AssessmentKind, name: &str) -> Option<AssessmentSheet> {
        let from = BankPart { bank: self.id.clone(), edition: self.edition, part: name.to_owned() };
        match kind {
            AssessmentKind::WrittenExam => {
                let exam = self.written_exams.iter().find(|exam| exam.id == name)?.clone();
                Some(AssessmentSheet::WrittenExam { from, exam })
            }
            AssessmentKind::OralExam => {
                let exam = self.oral_exams.iter().find(|exam| exam.id == name)?.clone();
                Some(AssessmentSheet::OralExam { from, exam })
            }
            AssessmentKind::PracticalTest => {
                let test = self.practical_tests.iter().find(|test| test.id == name)?.clone();
                Some(AssessmentSheet::PracticalTest { from, test })
            }
            AssessmentKind::Interview => None,
        }
    }
}
