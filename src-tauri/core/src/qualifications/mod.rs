//! Qualifications: formal awards. What level they are read at is said by an EQF reading, never here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::{Checks, LONGEST_NAME, ProblemKind};
use crate::entries::Entry;
use crate::eqf::EqfRule;
use crate::eqf::rules::YEAR_OF_THE_EQF;
use crate::evidence::EvidenceForm;
use crate::ids::{CandidateId, QualificationId};
use crate::learning_setting::LearningSetting;
use crate::operation::Operation;
use crate::partial_date::PartialDate;
use crate::recorded::Recorded;

/// A qualification as the vault keeps it.
pub type Qualification = Recorded<QualificationId, QualificationDetails>;

/// The fields of a qualification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QualificationDetails {
    /// Who holds it.
    pub candidate_id: CandidateId,
    /// The title as on the paper, or as the person says it.
    pub title: String,
    /// The language of the title.
    #[serde(default)]
    pub language: String,
    /// The same title for readers of other languages, by language code.
    #[serde(default)]
    #[ts(type = "Record<string, string>")]
    pub translations: std::collections::BTreeMap<String, String>,
    /// The country that awarded it.
    pub country: String,
    /// The body that awarded it.
    #[serde(default)]
    pub awarding_body: String,
    /// When it was awarded.
    #[serde(default)]
    pub awarded: Option<PartialDate>,
    /// Whether it was awarded in formal or in non-formal learning; informal learning awards nothing.
    pub setting: LearningSetting,
    /// In which form the paper was seen.
    #[serde(default)]
    pub paper: EvidenceForm,
    /// The kind of award in the reference tables, where the counsellor found it there.
    #[serde(default)]
    pub award_id: String,
    /// The national level that is printed on the paper, as it is printed.
    #[serde(default)]
    pub nqf_level_stated: String,
    /// The EQF level that is printed on the paper.
    #[serde(default)]
    pub eqf_level_stated: Option<u8>,
}

impl Entry for QualificationDetails {
    const ADD: Operation = Operation::AddQualification;
    const CHANGE: Operation = Operation::ChangeQualification;
    const REMOVE: Option<Operation> = Some(Operation::RemoveQualification);

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.needed_text("title", &self.title, LONGEST_NAME);
        checks.language("language", &self.language);
        checks.translations("translations", &self.translations, LONGEST_NAME);
        checks.require(!self.country.is_empty(), "country", ProblemKind::Empty);
        checks.country("country", &self.country);
        checks.text("awarding_body", &self.awarding_body, LONGEST_NAME);
        checks.past_date("awarded", self.awarded);
        checks.require(
            self.setting != LearningSetting::Informal,
            "setting",
            ProblemKind::ContradictsField { other: "title".into() },
        );
        checks.award("award_id", &self.award_id, &self.country);
        let stated = self.eqf_level_stated.and(self.awarded);
        let young = stated.is_none_or(|awarded| awarded.year() >= YEAR_OF_THE_EQF);
        let rule = EqfRule::CertificateYoungerThanTheEqf;
        checks.require(young, "eqf_level_stated", ProblemKind::BreaksEqfRule { rule });
        checks.text("nqf_level_stated", &self.nqf_level_stated, 40);
        if let Some(level) = self.eqf_level_stated {
            checks.number("eqf_level_stated", i64::from(level), 1, 8);
        }
    }
}
