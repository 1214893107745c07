//! A desk with its vault open: set up, unlock, lock, verify, back up.
//!
//! Locking is dropping: with the [`Desk`] go the key, the connection and the lock on the file.

mod change;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::change::Step;
use crate::checks::{Checks, LONGEST_NAME, ProblemKind};
use crate::error::{Error, OrNotFound, Result};
use crate::ids::{CandidateId, CounsellorId, DeskId, IdMaker};
use crate::matching::PreparedDirectory;
use crate::mentors::MentorDetails;
use crate::mentorships::MentorshipDetails;
use crate::noun::Noun;
use crate::operation::Operation;
use crate::recorded::Recorded;
use crate::reference::Reference;
use crate::store::keys::{KeyCost, KeyFile, VaultKey};
use crate::store::transaction::{Stamp, write};
use crate::store::{BackupSummary, Vault, audit, contents, erase, migrate, rows};
use crate::surroundings::Surroundings;

pub use crate::store::audit::{AuditContent, AuditEntry, ChangedRow};

/// The shortest passphrase, in characters.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// What a desk is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct DeskDetails {
    /// The organisation's name, as it stands on paper.
    pub name: String,
    /// The place of the desk.
    pub place: String,
    /// The host country, whose rules and frameworks apply.
    pub country: String,
    /// The region, as the desk's offers name it.
    pub region: String,
    /// The language of the desk's papers.
    pub language: String,
    /// Whether everything in this vault is invented; screen and paper then say so.
    pub fictional: bool,
}

/// A person who works at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CounsellorDetails {
    /// The name, as it stands on paper.
    pub name: String,
    /// What the person may do here.
    pub role: CounsellorRole,
}

/// What a person may do at a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CounsellorRole {
    /// Everything, also settings and other people's slots.
    Coordinator,
    /// Counselling.
    Counsellor,
    /// Reading.
    Reader,
    /// Figures without names.
    Statistics,
}

/// What the checks of a vault found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Verification {
    /// Whether every page and row passes.
    pub file_is_sound: bool,
    /// How many audit entries were read.
    pub audit_entries: u32,
    /// The number of the first entry that does not fit the chain.
    pub first_broken_entry: Option<i64>,
}

/// A desk whose vault is open.
pub struct Desk {
    vault: Vault,
    pub(crate) surroundings: Arc<dyn Surroundings>,
    pub(crate) counsellor_id: CounsellorId,
    /// The changes of this sitting that can be taken back, the latest last.
    pub(crate) sitting: VecDeque<Step>,
    reference: Arc<Reference>,
    ids: IdMaker,
    /// The directory made ready for matching, and the day for which that was done.
    pub(crate) prepared: RefCell<Option<(NaiveDate, Arc<PreparedDirectory>)>>,
}

/// What a new desk needs.
pub struct DeskSetup<'a> {
    /// What the desk is.
    pub desk: DeskDetails,
    /// The name of the first counsellor, who is its coordinator.
    pub counsellor: String,
    /// The passphrase of that counsellor.
    pub passphrase: &'a str,
    /// What a guess of the passphrase shall cost.
    pub key_cost: KeyCost,
}

impl Desk {
    /// Makes a vault at a place where nothing lies, and opens it.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::PassphraseTooShort`], [`Error::VaultExists`], [`Error::NotWritable`].
    pub fn set_up(
        path: &Path,
        setup: &DeskSetup<'_>,
        surroundings: Arc<dyn Surroundings>,
        reference: Arc<Reference>,
    ) -> Result<Self> {
        check(setup, &reference, surroundings.today())?;
        let mut key: VaultKey = Zeroizing::new([0; 32]);
        surroundings.fill_random(key.as_mut_slice())?;
        let ids = IdMaker::default();
        let counsellor_id = CounsellorId(ids.next(&*surroundings)?);
        let desk_id = DeskId(ids.next(&*surroundings)?);
        let keys = KeyFile::new(&key, setup.passphrase, counsellor_id, setup.key_cost, desk_id.0, &*surroundings)?;
        let vault = Vault::create(path, key)?;
        let mut salt = [0; 16];
        surroundings.fill_random(&mut salt)?;
        let stamp = Stamp {
            author: counsellor_id,
            at: surroundings.now(),
            operation: Operation::SetUpDesk,
            candidate_id: None,
            salt,
        };
        let counsellor = CounsellorDetails { name: setup.counsellor.clone(), role: CounsellorRole::Coordinator };
        write(&vault, &stamp, |tx| {
            tx.insert(desk_id, &setup.desk)?;
            tx.insert(counsellor_id, &counsellor)
        })?;
        // The slots are written last: a vault that nobody has used yet is the only one that a power cut can leave without.
        keys.write(path)?;
        Ok(Self::of(vault, surroundings, counsellor_id, reference, ids))
    }

    /// Opens the vault at this place.
    ///
    /// # Errors
    /// [`Error::VaultMissing`], [`Error::KeysMissing`], [`Error::KeysDamaged`], [`Error::WrongPassphrase`],
    /// [`Error::VaultInUse`], [`Error::VaultNewer`], [`Error::VaultDamaged`], [`Error::NotWritable`].
    pub fn unlock(
        path: &Path,
        passphrase: &str,
        surroundings: Arc<dyn Surroundings>,
        reference: Arc<Reference>,
    ) -> Result<Self> {
        if !path.exists() {
            return Err(Error::VaultMissing);
        }
        let (key, counsellor_id) = KeyFile::read(path)?.open(passphrase)?;
        let vault = Vault::open(path, key)?;
        contents::sweep(&vault)?;
        erase::delete_of_removed::<MentorshipDetails, MentorDetails>(&vault, "mentor_id")?;
        erase::empty_removed(&vault, &MentorDetails::default(), "name <> ''")?;
        Ok(Self::of(vault, surroundings, counsellor_id, reference, IdMaker::default()))
    }

    fn of(
        vault: Vault,
        surroundings: Arc<dyn Surroundings>,
        counsellor_id: CounsellorId,
        reference: Arc<Reference>,
        ids: IdMaker,
    ) -> Self {
        Self {
            vault,
            surroundings,
            counsellor_id,
            sitting: VecDeque::new(),
            reference,
            ids,
            prepared: RefCell::default(),
        }
    }

    /// What this desk is.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn details(&self) -> Result<Recorded<DeskId, DeskDetails>> {
        rows::list::<DeskDetails>(&self.vault)?.into_iter().next().or_not_found(Noun::Desk)
    }

    /// Who sits at the desk.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn counsellor(&self) -> Result<Recorded<CounsellorId, CounsellorDetails>> {
        rows::get::<CounsellorDetails>(&self.vault, self.counsellor_id)?.or_not_found(Noun::Counsellor)
    }

    /// The latest changes, of one candidate's file or of the whole desk, the newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn history(&self, candidate_id: Option<CandidateId>, limit: u32) -> Result<Vec<AuditEntry>> {
        audit::latest(&self.vault, candidate_id, limit)
    }

    /// Checks every page, every reference and the chain of the audit.
    ///
    /// # Errors
    /// When the store cannot be read at all.
    pub fn verify(&self) -> Result<Verification> {
        let file_is_sound = self.vault.is_sound()?;
        let (audit_entries, first_broken_entry) = audit::verify(&self.vault)?;
        Ok(Verification { file_is_sound, audit_entries, first_broken_entry })
    }

    /// Writes a backup to a place where nothing lies.
    ///
    /// # Errors
    /// [`Error::TargetExists`], [`Error::TargetIsFolder`], [`Error::NotWritable`].
    pub fn back_up(&self, target: &Path) -> Result<BackupSummary> {
        crate::store::back_up(&self.vault, target, self.surroundings.now())
    }

    /// The reference data that this desk reads.
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// The date on the wall.
    pub fn today(&self) -> NaiveDate {
        self.surroundings.today()
    }

    pub(crate) fn vault(&self) -> &Vault {
        &self.vault
    }

    pub(crate) fn checks(&self) -> Checks<'_> {
        Checks::new(&self.reference, self.surroundings.today())
    }

    pub(crate) fn new_id(&self) -> Result<Uuid> {
        Ok(self.ids.next(&*self.surroundings)?)
    }
}

/// The newest schema that this program writes.
pub fn newest_schema() -> u32 {
    migrate::newest()
}

fn check(setup: &DeskSetup<'_>, reference: &Reference, today: NaiveDate) -> Result<()> {
    let mut checks = Checks::new(reference, today);
    change::check(&mut checks, &setup.desk);
    checks.needed_text("counsellor", &setup.counsellor, LONGEST_NAME);
    checks.require(!setup.passphrase.is_empty(), "passphrase", ProblemKind::Empty);
    checks.finish()?;
    if setup.passphrase.chars().count() < SHORTEST_PASSPHRASE {
        return Err(Error::PassphraseTooShort { at_least: SHORTEST_PASSPHRASE });
    }
    Ok(())
}
