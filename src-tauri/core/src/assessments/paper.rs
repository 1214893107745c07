//! The data of the papers of an assessment: what is handed out, what assessors judge with, and the record of what came out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AssessmentDetails, AssessmentStanding, standings};
use crate::candidates::CandidateFile;
use crate::desk::{CounsellorDetails, Desk};
use crate::error::{OrNotFound, Result};
use crate::ids::{AssessmentId, CompetenceId};
use crate::item_banks::BankText;
use crate::noun::Noun;
use crate::profiles::OwnWords;
use crate::store::rows;

/// Which paper of an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentForm {
    /// What the person works with: questions with an answer sheet, or the task card. Of an oral exam and an interview there is none,
    /// and the assessor's paper comes instead.
    HandOut,
    /// What assessors judge with: the key, the rubric, the prompts, the checklist. The person does not see it before.
    Assessor,
    /// Who, when, how, and what came out.
    Record,
}

/// Everything that stands on a paper of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AssessmentPaper {
    /// Which paper it is.
    pub form: AssessmentForm,
    /// The desk's name.
    pub desk_name: String,
    /// The desk's place.
    pub desk_place: String,
    /// Whether everything in the vault is invented; the paper says so on every page.
    pub fictional: bool,
    /// The day of printing.
    pub printed_on: NaiveDate,
    /// The code name.
    pub code: String,
    /// The name as on the permit; empty where the person is known by a code only.
    pub full_name: String,
    /// The assessment.
    pub assessment: AssessmentDetails,
    /// Where it stands.
    pub standing: AssessmentStanding,
    /// What the bank is called from which the questions come, by language code; nothing where the desk has it no longer, and for an
    /// interview.
    #[ts(type = "Record<string, string>")]
    pub bank: BankText,
    /// What is judged, in the order of the results: as it was worded when it was signed off, or as it is worded now.
    pub competences: Vec<OwnWords>,
    /// Who signed it off; empty while it is open.
    pub signed_by: String,
    /// The day of the assessment that this one corrects.
    pub corrects_of: Option<NaiveDate>,
}

impl Desk {
    /// The data of a paper of an assessment.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn assessment_paper(&self, id: AssessmentId, form: AssessmentForm) -> Result<AssessmentPaper> {
        let candidate_id = self.assessment(id)?.details.candidate_id;
        let file = self.candidate_file(candidate_id)?;
        let row = file.assessments.iter().find(|row| row.id == id).or_not_found(Noun::Assessment)?;
        let standing = standings(&file.assessments).into_iter().find(|one| one.assessment_id == id);
        let details = row.details.clone();
        let signed_by = match &details.signed_off {
            Some(sign_off) => rows::get::<CounsellorDetails>(self.vault(), sign_off.by)?.map(|row| row.details.name),
            None => None,
        };
        let corrected = file.assessments.iter().find(|other| Some(other.id) == details.corrects);
        let desk = self.details()?.details;
        let bank =
            self.item_banks()?.into_iter().find(|bank| Some(&bank.id) == details.sheet.from().map(|from| &from.bank));
        let judged = details.results.iter().map(|one| wording(&file, one.competence_id, &one.wording));
        Ok(AssessmentPaper {
            form,
            desk_name: desk.name,
            desk_place: desk.place,
            fictional: desk.fictional,
            printed_on: self.today(),
            bank: bank.map(|bank| bank.title).unwrap_or_default(),
            code: file.candidate.details.code.clone(),
            full_name: file.candidate.details.full_name.clone(),
            competences: judged.collect(),
            standing: standing.or_not_found(Noun::Assessment)?,
            signed_by: signed_by.unwrap_or_default(),
            corrects_of: corrected.and_then(|row| row.details.held_on),
            assessment: details,
        })
    }
}

/// The words that were signed, with the translations of today where they are still the words of today.
fn wording(file: &CandidateFile, id: CompetenceId, signed: &str) -> OwnWords {
    let now = file.competences.iter().find(|row| row.id == id).map(|row| &row.details);
    match now {
        Some(now) if signed.is_empty() || signed == now.title => {
            OwnWords { text: now.title.clone(), language: now.language.clone(), translations: now.translations.clone() }
        }
        _ => OwnWords { text: signed.to_owned(), ..OwnWords::default() },
    }
}
