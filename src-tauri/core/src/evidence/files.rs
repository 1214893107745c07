//! The files of evidence: pictures and scans, kept inside the vault.
//!
//! Does not look into the bytes: whoever hands them in has found out what they are and taken the hidden facts out of them. The
//! same bytes are kept once, however many files, competences and candidates they belong to.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::change::Changed;
use crate::checks::LONGEST_NAME;
use crate::desk::Desk;
use crate::error::{Error, OrNotFound, Result};
use crate::ids::{CandidateId, EvidenceFileId};
use crate::noun::Noun;
use crate::operation::Operation;
use crate::recorded::Recorded;
use crate::store::{contents, rows};

/// The largest file, in bytes.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// A file of evidence as the vault keeps it, without its bytes.
pub type EvidenceFile = Recorded<EvidenceFileId, EvidenceFileDetails>;

/// The fields of a file of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFileDetails {
    /// In whose file it lies.
    pub candidate_id: CandidateId,
    /// What it was called where it came from.
    pub name: String,
    /// What it is.
    pub kind: EvidenceFileKind,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The width of a picture in pixels; of a PDF 0.
    pub width: u32,
    /// The height of a picture in pixels; of a PDF 0.
    pub height: u32,
    /// The pages of a PDF; of a picture 1.
    pub pages: u32,
    /// The SHA-256 of its bytes in hexadecimal digits.
    pub sha256: String,
}

/// What a file is, as its bytes say and not its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceFileKind {
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A PDF document.
    Pdf,
}

/// A file as it comes in.
pub struct NewEvidenceFile {
    /// In whose file it is to lie.
    pub candidate_id: CandidateId,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub kind: EvidenceFileKind,
    /// The width of a picture in pixels.
    pub width: u32,
    /// The height of a picture in pixels.
    pub height: u32,
    /// The pages of a PDF.
    pub pages: u32,
    /// Its bytes without hidden facts.
    pub content: Vec<u8>,
    /// A small picture of it, as PNG.
    pub thumbnail: Vec<u8>,
}

impl Desk {
    /// Keeps a file. Where the candidate's file has the same bytes already, nothing is added and the answer is the file that is there.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::NotFound`].
    pub fn add_evidence_file(&mut self, new: NewEvidenceFile) -> Result<Changed<EvidenceFileId>> {
        self.candidate(new.candidate_id)?;
        let mut checks = self.checks();
        checks.needed_text("name", &new.name, LONGEST_NAME);
        let size = i64::try_from(new.content.len()).unwrap_or(i64::MAX);
        checks.number("content", size, 1, i64::try_from(LARGEST_FILE).unwrap_or(i64::MAX));
        checks.finish()?;
        let sha256 = hexadecimal(&Sha256::digest(&new.content));
        let same = rows::list_of::<EvidenceFileDetails>(self.vault(), new.candidate_id)?;
        if let Some(same) = same.into_iter().find(|file| file.details.sha256 == sha256) {
            return Ok(Changed { value: same.id, nouns: std::collections::BTreeSet::new() });
        }
        let details = EvidenceFileDetails {
            candidate_id: new.candidate_id,
            name: new.name,
            kind: new.kind,
            bytes: new.content.len() as u64,
            width: new.width,
            height: new.height,
            pages: new.pages,
            sha256,
        };
        let id = EvidenceFileId(self.new_id()?);
        self.change(Operation::AddEvidenceFile, Some(new.candidate_id), |tx| {
            tx.keep_content(&details.sha256, &new.thumbnail, &new.content)?;
            tx.insert(id, &details).map(|()| id)
        })
    }

    /// Removes a file that no evidence and no assessment shows any more.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::ChangedMeanwhile`], [`Error::InUse`].
    pub fn remove_evidence_file(&mut self, id: EvidenceFileId, rev: i64) -> Result<Changed<()>> {
        let candidate_id = self.evidence_file(id)?.details.candidate_id;
        if self.is_pointed_at(candidate_id, id.into())? {
            return Err(Error::InUse(Noun::EvidenceFile));
        }
        self.change(Operation::RemoveEvidenceFile, Some(candidate_id), |tx| tx.remove::<EvidenceFileDetails>(id, rev))
    }

    /// What is known of a file beside its bytes.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn evidence_file(&self, id: EvidenceFileId) -> Result<EvidenceFile> {
        rows::get::<EvidenceFileDetails>(self.vault(), id)?.or_not_found(Noun::EvidenceFile)
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn evidence_file_content(&self, id: EvidenceFileId) -> Result<Vec<u8>> {
        contents::content(self.vault(), &self.evidence_file(id)?.details.sha256)
    }

    /// A small picture of a file, as PNG.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn evidence_file_thumbnail(&self, id: EvidenceFileId) -> Result<Vec<u8>> {
        contents::thumbnail(self.vault(), &self.evidence_file(id)?.details.sha256)
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
