//! What a change is called in the audit and on the undo button. Words for it are made outside.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every kind of change that can be made to a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each name says the whole of it")]
pub enum Operation {
    SetUpDesk,
    ChangeDesk,
    Undo,
    AddCandidate,
    ChangeCandidate,
    ImportEuropass,
    AddConsent,
    ChangeConsent,
    AddContact,
    ChangeContact,
    RemoveContact,
    AddExperience,
    ChangeExperience,
    RemoveExperience,
    AddStrengthCards,
    ChangeStrengthCards,
    RemoveStrengthCards,
    AddCompetence,
    ChangeCompetence,
    RemoveCompetence,
    MergeCompetences,
    AddTaskCompetences,
    AddEvidence,
    ChangeEvidence,
    RemoveEvidence,
    AddEvidenceFile,
    ChangeEvidenceFile,
    RemoveEvidenceFile,
    BeginAssessment,
    ChangeAssessment,
    RemoveAssessment,
    SignOffAssessment,
    ImportItemBank,
    RemoveItemBank,
    AddQualification,
    ChangeQualification,
    RemoveQualification,
    AddEqfReading,
    ChangeEqfReading,
    RemoveEqfReading,
    ChangeEqfSettingTable,
    AddTargetQualification,
    ChangeTargetQualification,
    RemoveTargetQualification,
    ImportTargetQualifications,
    AddEntrecompRating,
    ChangeEntrecompRating,
    RemoveEntrecompRating,
    HandGapOn,
    TakeGapBack,
    AddBusinessIdea,
    ChangeBusinessIdea,
    RemoveBusinessIdea,
    ChangeFoundingRule,
    RemoveFoundingRule,
    AddProvider,
    ChangeProvider,
    RemoveProvider,
    AddOffer,
    ChangeOffer,
    RemoveOffer,
    ImportOffers,
    ChangeMatchWeights,
    AddPlace,
    ChangePlace,
    RemovePlace,
    DecideMatch,
    AddMentor,
    ChangeMentor,
    RemoveMentor,
    EraseMentor,
    ProposeMentorship,
    ChangeMentorship,
    SavePaper,
    ShowPaper,
    PrintPaper,
}

impl Operation {
    /// Whether the sitting that made this change may take it back. Setting up a desk is the ground on
    /// which everything stands, what was signed stays signed, what was erased is gone, a paper that left is out of
    /// reach, and an undo is taken back by doing the thing again.
    pub const fn can_be_undone(self) -> bool {
        !matches!(
            self,
            Self::SetUpDesk
                | Self::SignOffAssessment
                | Self::EraseMentor
                | Self::Undo
                | Self::SavePaper
                | Self::ShowPaper
                | Self::PrintPaper
        )
    }
}
