//! The people of the tests, a desk with a fixed clock, and chance that can be foreseen.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use chrono::{DateTime, NaiveDate, Utc};
use express_core::candidates::{CandidateDetails, CefrLevel, CefrSkills, LanguageSkill, LevelBasis};
use express_core::competences::CompetenceDetails;
use express_core::desk::{Desk, DeskDetails, DeskSetup};
use express_core::evidence::{EvidenceDetails, EvidenceForm, EvidenceKind, SeenHow};
use express_core::experiences::{ExperienceDetails, ExperienceKind};
use express_core::ids::{CandidateId, CompetenceId, ExperienceId};
use express_core::reference::Reference;
use express_core::{Answer, Error, KeyCost, LearningSetting, NoRandomness, Surroundings};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "a long walk by the river";

/// The least that Argon2id takes; the real cost is tested once, in `vault`.
pub(crate) const CHEAP: KeyCost = KeyCost { memory_kib: 8, passes: 1, lanes: 1 };

static REFERENCE: LazyLock<Arc<Reference>> = LazyLock::new(|| Arc::new(Reference::load().unwrap()));

pub(crate) fn reference() -> Arc<Reference> {
    Arc::clone(&REFERENCE)
}

/// The second of March 2026, nine o'clock; chance is a counter that starts elsewhere for each desk.
pub(crate) struct FixedSurroundings {
    chance: AtomicU64,
    today: &'static str,
}

static DESKS: AtomicU64 = AtomicU64::new(1);

impl Default for FixedSurroundings {
    fn default() -> Self {
        Self::on("2026-03-02")
    }
}

impl FixedSurroundings {
    /// The same on another day.
    pub(crate) fn on(today: &'static str) -> Self {
        Self { chance: AtomicU64::new(DESKS.fetch_add(1, Ordering::Relaxed) * 7919), today }
    }
}

impl Surroundings for FixedSurroundings {
    fn now(&self) -> DateTime<Utc> {
        format!("{}T09:00:00Z", self.today).parse().unwrap()
    }

    fn today(&self) -> NaiveDate {
        day(self.today)
    }

    fn fill_random(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        for byte in bytes {
            let number = self.chance.fetch_add(1, Ordering::Relaxed);
            *byte = u8::try_from(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56).unwrap();
        }
        Ok(())
    }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A desk in a folder of its own, which goes when the test ends.
pub(crate) struct TestDesk {
    pub(crate) desk: Desk,
    pub(crate) folder: TempDir,
}

impl TestDesk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = set_up(&folder.path().join("desk.express")).unwrap();
        Self { desk, folder }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("desk.express")
    }

    /// The same desk, opened again on another day.
    pub(crate) fn on(self, today: &'static str) -> Self {
        let path = self.path();
        let folder = self.close();
        let desk = Desk::unlock(&path, PASSPHRASE, Arc::new(FixedSurroundings::on(today)), reference()).unwrap();
        Self { desk, folder }
    }

    /// Closes the desk and hands back its folder, so that the file can be looked at or harmed.
    pub(crate) fn close(self) -> TempDir {
        drop(self.desk);
        self.folder
    }

    pub(crate) fn add(&mut self, details: CandidateDetails) -> CandidateId {
        self.desk.add_candidate(details, false).unwrap().value
    }

    pub(crate) fn add_shop(&mut self, amina: CandidateId) -> ExperienceId {
        self.desk.add(&shop(amina)).unwrap().value
    }

    pub(crate) fn add_sewing(&mut self, amina: CandidateId, shop: ExperienceId) -> CompetenceId {
        self.desk.add(&sewing(amina, shop)).unwrap().value
    }
}

pub(crate) fn set_up(path: &std::path::Path) -> Result<Desk, Error> {
    let desk = DeskDetails { name: "Desk of the tests".into(), country: "DE".into(), ..DeskDetails::default() };
    let setup = DeskSetup { desk, counsellor: "Katrin Vogt".into(), passphrase: PASSPHRASE, key_cost: CHEAP };
    Desk::set_up(path, &setup, Arc::new(FixedSurroundings::default()), reference())
}

pub(crate) fn unlock(path: &std::path::Path, passphrase: &str) -> Result<Desk, Error> {
    Desk::unlock(path, passphrase, Arc::new(FixedSurroundings::default()), reference())
}

/// Amina, tailor, who had her own shop in Aleppo.
pub(crate) fn amina() -> CandidateDetails {
    CandidateDetails {
        code: "Linden 04".into(),
        full_name: "أمينة الحلبي".into(),
        address_as: "Amina".into(),
        birth_date: Some("1988".parse().unwrap()),
        place: "Nordstadt".into(),
        region: "Nordfeld".into(),
        preferred_language: "ar".into(),
        languages: vec![
            LanguageSkill {
                language: "ar".into(),
                level: None,
                skills: CefrSkills::default(),
                first_language: true,
                basis: LevelBasis::OwnStatement,
            },
            LanguageSkill {
                language: "de".into(),
                level: Some(CefrLevel::A2),
                skills: CefrSkills::default(),
                first_language: false,
                basis: LevelBasis::Tested,
            },
        ],
        ..CandidateDetails::default()
    }
}

/// Yonas, baker, who reads little.
pub(crate) fn yonas() -> CandidateDetails {
    CandidateDetails {
        code: "Ahorn 11".into(), full_name: "ዮናስ ተስፋይ".into(), ..CandidateDetails::default()
    }
}

/// Amina's shop.
pub(crate) fn shop(amina: CandidateId) -> ExperienceDetails {
    ExperienceDetails {
        candidate_id: amina,
        kind: ExperienceKind::OwnBusiness,
        title: "صاحبة مشغل خياطة".into(),
        language: "ar".into(),
        translations: [("de".to_owned(), "Inhaberin einer Schneiderei".to_owned())].into(),
        organisation: String::new(),
        place: "Aleppo".into(),
        country: "SY".into(),
        started: Some("2009".parse().unwrap()),
        ended: Some("2013-05".parse().unwrap()),
        ongoing: false,
        description: String::new(),
        occupation: None,
        tasks: std::collections::BTreeMap::new(),
        former_business: None,
    }
}

/// What Amina can do with a needle.
pub(crate) fn sewing(amina: CandidateId, shop: ExperienceId) -> CompetenceDetails {
    CompetenceDetails {
        candidate_id: amina,
        title: "أفصّل الملابس وأعدّلها".into(),
        language: "ar".into(),
        translations: [("de".to_owned(), "Kleidung zuschneiden und ändern".to_owned())].into(),
        setting: LearningSetting::Informal,
        experience_ids: vec![shop],
        esco: None,
        agreed: Answer::Yes,
        dissent_note: String::new(),
        kept_apart: Vec::new(),
    }
}

/// A piece of evidence of this kind, with nothing yet that would make it strong.
pub(crate) fn evidence(amina: CandidateId, sewing: CompetenceId, kind: EvidenceKind) -> EvidenceDetails {
    EvidenceDetails {
        candidate_id: amina,
        competence_ids: vec![sewing],
        kind,
        title: "A piece of evidence".into(),
        issuer: String::new(),
        dated: None,
        language: String::new(),
        form: EvidenceForm::Copy,
        seen_by: String::new(),
        bears_out: Answer::NotKnown,
        note: String::new(),
        file_ids: Vec::new(),
        seen_how: SeenHow::NotNoted,
    }
}
