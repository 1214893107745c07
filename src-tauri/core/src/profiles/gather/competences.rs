//! What the person can do: everything on their own sheet, and on the other papers what their reader asks for.
//!
//! Nothing that the person disagrees with is on any paper. Relevance is by what was recorded, never by the words of a title: a
//! skill of ESCO that a chosen training or an open gap names, and the experience in which something was learnt.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::words;
use crate::answer::Answer;
use crate::assessments::AssessmentState;
use crate::candidates::CandidateFile;
use crate::competences::CompetenceDetails;
use crate::evidence::{CompetenceSupport, Strength, SupportPiece};
use crate::experiences::{ExperienceDetails, ExperienceKind};
use crate::gaps::GapSubject;
use crate::ids::CompetenceId;
use crate::matching::{Decision, Match};
use crate::message::term;
use crate::offers::ChainStep;
use crate::own_words::OwnWords;
use crate::profiles::{ProfileCompetence, ProfileEvidence, ProfileReader};
use crate::reference::Reference;

/// How many competences a trainer reads: these at least, as far as there are so many, and the others only where they are asked
/// for or supported by more than own words.
const FOR_A_TRAINER: (usize, usize) = (5, 8);
/// The same for a lender.
const FOR_A_LENDER: (usize, usize) = (3, 5);
/// How many strengths have room on a mentor's card.
const FOR_A_MENTOR: usize = 5;

/// The competences of a paper.
pub(super) struct Shown {
    pub(super) competences: Vec<ProfileCompetence>,
    /// The same by id, in the same order.
    pub(super) ids: Vec<CompetenceId>,
    /// How many pieces of evidence they rest on.
    pub(super) evidence_count: usize,
    /// How many of them rest on the person's own words alone.
    pub(super) stated_count: usize,
}

/// One competence with what decides its place.
struct Ranked<'a> {
    details: &'a CompetenceDetails,
    support: &'a CompetenceSupport,
    fits: Fits,
}

/// How well a competence fits what its reader asks for, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fits {
    /// It is asked for by name.
    AskedFor,
    /// It was learnt in the trade of the business idea, or for a lender in a business of one's own.
    OfTheTrade,
    /// Neither.
    Beside,
}

/// The competences that the reader sees, the best supported first; those asked for come before all others.
pub(super) fn competences(
    file: &CandidateFile,
    matches: &[Match],
    reader: ProfileReader,
    reference: &Reference,
) -> Shown {
    let asked = asked_for(file, matches);
    let fits = |details: &CompetenceDetails| match reader {
        ProfileReader::TrainingProvider | ProfileReader::Lender => fit(file, details, reader, &asked, reference),
        ProfileReader::Candidate | ProfileReader::Mentor => Fits::Beside,
    };
    let rows = file.competences.iter().zip(&file.support);
    let agreed = rows.filter(|(row, _)| row.details.agreed != Answer::No);
    let mut ranked: Vec<Ranked<'_>> =
        agreed.map(|(row, support)| Ranked { details: &row.details, support, fits: fits(&row.details) }).collect();
    ranked.sort_by_key(|one| (one.fits, Reverse(one.support.strength)));
    cut_to_reader(&mut ranked, reader);
    Shown {
        evidence_count: evidence_count(file, &ranked, reader),
        stated_count: ranked.iter().filter(|one| one.support.strength == Strength::Stated).count(),
        ids: ranked.iter().map(|one| one.support.competence_id).collect(),
        competences: ranked.iter().map(|one| shown(file, one)).collect(),
    }
}

/// Leaves as many as the reader has use for. Past the least number only what fits or is supported is worth the room.
fn cut_to_reader(ranked: &mut Vec<Ranked<'_>>, reader: ProfileReader) {
    let (least, most) = match reader {
        ProfileReader::Candidate => return,
        ProfileReader::TrainingProvider => FOR_A_TRAINER,
        ProfileReader::Lender => FOR_A_LENDER,
        ProfileReader::Mentor => (FOR_A_MENTOR, FOR_A_MENTOR),
    };
    let mut place = 0;
    ranked.retain(|one| {
        place += 1;
        let is_worth_it = match reader {
            ProfileReader::Lender => one.fits != Fits::Beside && one.support.strength > Strength::Stated,
            _ => one.fits != Fits::Beside || one.support.strength > Strength::Stated,
        };
        place <= least || (place <= most && is_worth_it)
    });
}

/// The skills of ESCO that the chosen trainings work on and that were handed to the matching.
fn asked_for(file: &CandidateFile, matches: &[Match]) -> BTreeSet<String> {
    let is_chosen_training = |found: &&Match| {
        let is_chosen = found.decision.as_ref().is_some_and(|row| row.details.decision == Decision::Chosen);
        is_chosen && found.step() == ChainStep::EntrepreneurshipTraining
    };
    let of_trainings = matches.iter().filter(is_chosen_training).flat_map(|found| &found.line.offer.details.works_on);
    let of_gaps = file.open_gaps.iter().map(|row| &row.details.subject);
    let skill = |subject: &GapSubject| match subject {
        GapSubject::Skill { uri, .. } => Some(uri.clone()),
        GapSubject::Entrecomp { .. } | GapSubject::Theme { .. } => None,
    };
    of_trainings.chain(of_gaps).filter_map(skill).collect()
}

fn fit(
    file: &CandidateFile,
    details: &CompetenceDetails,
    reader: ProfileReader,
    asked: &BTreeSet<String>,
    reference: &Reference,
) -> Fits {
    let is_lender = reader == ProfileReader::Lender;
    let is_named = details.esco.as_ref().is_some_and(|link| asked.contains(&link.uri));
    let learnt_in = file.experiences.iter().filter(|row| details.experience_ids.contains(&row.id));
    let carries = |lived: &ExperienceDetails| {
        is_of_the_trade(file, lived, reference) || (is_lender && lived.kind == ExperienceKind::OwnBusiness)
    };
    match () {
        () if is_named && !is_lender => Fits::AskedFor,
        () if learnt_in.into_iter().any(|row| carries(&row.details)) => Fits::OfTheTrade,
        () => Fits::Beside,
    }
}

/// Whether something was lived in an occupation of the trade that the business idea names.
fn is_of_the_trade(file: &CandidateFile, lived: &ExperienceDetails, reference: &Reference) -> bool {
    let trade = file.business_idea.as_ref().and_then(|idea| reference.trade(&idea.details.trade));
    trade.zip(lived.occupation.as_ref()).is_some_and(|(trade, link)| trade.occupations.contains(&link.uri))
}

/// On the person's own sheet everything that was brought or judged counts, on another paper what supports what is shown.
fn evidence_count(file: &CandidateFile, ranked: &[Ranked<'_>], reader: ProfileReader) -> usize {
    if reader == ProfileReader::Candidate {
        let signed_off = file.standings.iter().filter(|standing| standing.state == AssessmentState::SignedOff).count();
        return file.evidence.len() + signed_off;
    }
    let mut pieces: Vec<SupportPiece> = Vec::new();
    for piece in ranked.iter().flat_map(|one| &one.support.pieces) {
        if !pieces.iter().any(|other| is_same(*other, *piece)) {
            pieces.push(*piece);
        }
    }
    pieces.into_iter().filter(|piece| evidence(file, *piece).is_some()).count()
}

/// Whether both are the same piece, whatever it gives to each competence.
fn is_same(one: SupportPiece, other: SupportPiece) -> bool {
    match (one, other) {
        (SupportPiece::Evidence { id, .. }, SupportPiece::Evidence { id: other, .. }) => id == other,
        (SupportPiece::Assessment { id, .. }, SupportPiece::Assessment { id: other, .. }) => id == other,
        _ => false,
    }
}

fn shown(file: &CandidateFile, ranked: &Ranked<'_>) -> ProfileCompetence {
    let details = ranked.details;
    ProfileCompetence {
        title: words(&details.title, &details.language, &details.translations),
        setting: details.setting,
        strength: ranked.support.strength,
        evidence: ranked.support.pieces.iter().filter_map(|piece| evidence(file, *piece)).collect(),
        esco: details.esco.clone(),
    }
}

/// A piece of support as a profile shows it. An assessment that shows nothing is the person's own affair.
fn evidence(file: &CandidateFile, piece: SupportPiece) -> Option<ProfileEvidence> {
    match piece {
        SupportPiece::Evidence { id, .. } => {
            let details = &file.evidence.iter().find(|row| row.id == id)?.details;
            Some(ProfileEvidence {
                kind: term("evidence-kind", &details.kind),
                title: OwnWords { text: details.title.clone(), ..OwnWords::default() },
                said_by: vec![details.issuer.clone()],
                dated: details.dated,
            })
        }
        SupportPiece::Assessment { gives: Strength::Stated, .. } => None,
        SupportPiece::Assessment { id, .. } => {
            let details = &file.assessments.iter().find(|row| row.id == id)?.details;
            let second = details.second_assessor.as_ref();
            let second = second.map(|one| [one.name.as_str(), &one.organisation].map(str::trim));
            let second =
                second.map(|parts| parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "));
            Some(ProfileEvidence {
                kind: term("profile-assessed-by", &details.sheet.kind()),
                title: details.sheet.title().map(|title| bank_words(title, &details.language)).unwrap_or_default(),
                said_by: [Some(details.assessor.clone()), second].into_iter().flatten().collect(),
                dated: details.held_on.map(Into::into),
            })
        }
    }
}

/// The title of an exam in the language in which it was held, with the others as translations.
fn bank_words(title: &BTreeMap<String, String>, language: &str) -> OwnWords {
    let (language, text) =
        title.get_key_value(language).or_else(|| title.first_key_value()).map_or(("", ""), |(code, text)| (code, text));
    words(text, language, title)
}
