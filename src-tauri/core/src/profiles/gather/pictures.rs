//! The pictures of a paper: the person, and what the person made. Both only on wish.
//!
//! Scans of certificates and letters are no pictures for a paper; what they say stands there in words.

use crate::candidates::CandidateFile;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::evidence::{EvidenceFile, EvidenceFileKind, EvidenceKind};
use crate::ids::{CompetenceId, EvidenceFileId};
use crate::message::Message;
use crate::noun::Noun;
use crate::profiles::ProfilePicture;

/// How many pictures of work samples have room beside the words.
pub(in crate::profiles) const MOST_WORK_SAMPLES: usize = 4;

/// A picture of the person.
///
/// # Errors
/// [`Error::NotFound`] where the file is not a picture of this record.
pub(super) fn photo(desk: &Desk, file: &CandidateFile, id: EvidenceFileId) -> Result<ProfilePicture> {
    let picture = file.evidence_files.iter().find(|one| one.id == id && is_picture(one));
    let picture = picture.ok_or(Error::NotFound(Noun::EvidenceFile))?;
    read(desk, picture, Message::new("profile-photo"))
}

/// Pictures of work samples that support one of these competences, in the order of recording.
pub(super) fn work_samples(
    desk: &Desk,
    file: &CandidateFile,
    competences: &[CompetenceId],
) -> Result<Vec<ProfilePicture>> {
    let pictures = pictures_of_work(file, competences).into_iter().take(MOST_WORK_SAMPLES);
    pictures
        .map(|(picture, title)| read(desk, picture, Message::new("profile-work-sample").text("title", title)))
        .collect()
}

/// The pictures, each once, with the title of the evidence that they belong to.
pub(in crate::profiles) fn pictures_of_work<'a>(
    file: &'a CandidateFile,
    competences: &[CompetenceId],
) -> Vec<(&'a EvidenceFile, &'a str)> {
    let mut pictures: Vec<(&EvidenceFile, &str)> = Vec::new();
    for row in &file.evidence {
        let details = &row.details;
        let is_work = matches!(details.kind, EvidenceKind::WorkSample | EvidenceKind::Photo);
        if !is_work || !details.competence_ids.iter().any(|id| competences.contains(id)) {
            continue;
        }
        let found = details.file_ids.iter().filter_map(|id| file.evidence_files.iter().find(|one| one.id == *id));
        for picture in found.filter(|one| is_picture(one)) {
            if !pictures.iter().any(|(other, _)| other.id == picture.id) {
                pictures.push((picture, &details.title));
            }
        }
    }
    pictures
}

const fn is_picture(file: &EvidenceFile) -> bool {
    matches!(file.details.kind, EvidenceFileKind::Jpeg | EvidenceFileKind::Png)
}

fn read(desk: &Desk, picture: &EvidenceFile, description: Message) -> Result<ProfilePicture> {
    Ok(ProfilePicture { bytes: desk.evidence_file_content(picture.id)?, description })
}
