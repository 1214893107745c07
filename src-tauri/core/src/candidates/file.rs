//! The whole file of a candidate, as the counsellor's screen and the profiles need it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Candidate, CandidateDetails};
use crate::assessments::{Assessment, AssessmentDetails, AssessmentStanding, standings};
use crate::business::{BusinessIdea, BusinessIdeaDetails};
use crate::competences::{Competence, CompetenceDetails, NearDuplicate, near_duplicates};
use crate::consents::{Consent, ConsentDetails};
use crate::contacts::{Contact, ContactDetails};
use crate::desk::Desk;
use crate::entrecomp_ratings::{EntreCompRating, EntreCompRatingDetails};
use crate::eqf::{EqfReading, EqfReadingDetails};
use crate::error::{OrNotFound, Result};
use crate::evidence::{CompetenceSupport, Evidence, EvidenceDetails, EvidenceFile, EvidenceFileDetails, supports};
use crate::experiences::{Experience, ExperienceDetails};
use crate::gaps::{OpenGap, OpenGapDetails};
use crate::ids::CandidateId;
use crate::noun::Noun;
use crate::qualifications::{Qualification, QualificationDetails};
use crate::store::rows;
use crate::strength_cards::{StrengthCards, StrengthCardsDetails};

/// Everything that the desk keeps about one candidate, each list in the order in which it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CandidateFile {
    /// The person.
    pub candidate: Candidate,
    /// Consents, the latest first.
    pub consents: Vec<Consent>,
    /// Conversations, the latest first.
    pub contacts: Vec<Contact>,
    /// What the person lived, the earliest first, undated ones last.
    pub experiences: Vec<Experience>,
    /// How the person sorted the cards of strengths, once they began.
    pub strength_cards: Option<StrengthCards>,
    /// What the person can do, in the order of recording.
    pub competences: Vec<Competence>,
    /// What supports the competences, in the order of recording.
    pub evidence: Vec<Evidence>,
    /// Pictures and scans, in the order of recording.
    pub evidence_files: Vec<EvidenceFile>,
    /// Acts of judging, in the order of recording.
    pub assessments: Vec<Assessment>,
    /// For each assessment, in the same order: where it stands.
    pub standings: Vec<AssessmentStanding>,
    /// For each competence, in the same order: how well it is supported, and by what.
    pub support: Vec<CompetenceSupport>,
    /// Competences that read much alike and may be one.
    pub near_duplicates: Vec<NearDuplicate>,
    /// Formal awards, the earliest first.
    pub qualifications: Vec<Qualification>,
    /// EQF readings, in the order of recording.
    pub eqf_readings: Vec<EqfReading>,
    /// How far the person is with the competences of EntreComp, the earliest sitting first.
    pub entrecomp_ratings: Vec<EntreCompRating>,
    /// The gaps that were handed to the matching.
    pub open_gaps: Vec<OpenGap>,
    /// What the person wants to found, once there is an idea.
    pub business_idea: Option<BusinessIdea>,
}

impl Desk {
    /// The candidate without the rest of the file.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn candidate(&self, id: CandidateId) -> Result<Candidate> {
        rows::get::<CandidateDetails>(self.vault(), id)?.or_not_found(Noun::Candidate)
    }

    /// The whole file of a candidate.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn candidate_file(&self, id: CandidateId) -> Result<CandidateFile> {
        let candidate = self.candidate(id)?;
        let vault = self.vault();
        let mut consents = rows::list_of::<ConsentDetails>(vault, id)?;
        consents.reverse();
        let mut contacts = rows::list_of::<ContactDetails>(vault, id)?;
        contacts.sort_by_key(|contact| std::cmp::Reverse(contact.details.date));
        let mut experiences = rows::list_of::<ExperienceDetails>(vault, id)?;
        experiences.sort_by_key(|experience| {
            let started = experience.details.started;
            (started.is_none(), started.map(crate::partial_date::PartialDate::earliest))
        });
        let mut qualifications = rows::list_of::<QualificationDetails>(vault, id)?;
        qualifications.sort_by_key(|q| {
            (q.details.awarded.is_none(), q.details.awarded.map(crate::partial_date::PartialDate::earliest))
        });
        let strength_cards = rows::list_of::<StrengthCardsDetails>(vault, id)?.into_iter().next();
        let competences = rows::list_of::<CompetenceDetails>(vault, id)?;
        let evidence = rows::list_of::<EvidenceDetails>(vault, id)?;
        let evidence_files = rows::list_of::<EvidenceFileDetails>(vault, id)?;
        let assessments = rows::list_of::<AssessmentDetails>(vault, id)?;
        let standings = standings(&assessments);
        let support = supports(&competences, &evidence, &assessments);
        let near_duplicates = near_duplicates(&competences);
        let eqf_readings = rows::list_of::<EqfReadingDetails>(vault, id)?;
        let mut entrecomp_ratings = rows::list_of::<EntreCompRatingDetails>(vault, id)?;
        entrecomp_ratings.sort_by_key(|row| row.details.rated_on);
        let open_gaps = rows::list_of::<OpenGapDetails>(vault, id)?;
        let business_idea = rows::list_of::<BusinessIdeaDetails>(vault, id)?.into_iter().next();
        Ok(CandidateFile {
            candidate,
            consents,
            contacts,
            experiences,
            strength_cards,
            competences,
            evidence,
            evidence_files,
            assessments,
            standings,
            support,
            near_duplicates,
            qualifications,
            eqf_readings,
            entrecomp_ratings,
            open_gaps,
            business_idea,
        })
    }
}
