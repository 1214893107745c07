//! What a business costs and rests on: the idea, what a lender asks, who vouches, and whether the person may found it here.
//!
//! Decides nothing about a loan. What nobody asked is not there, and so is not missing.

use super::words;
use crate::answer::Answer;
use crate::business::BusinessIdeaDetails;
use crate::candidates::CandidateFile;
use crate::evidence::{Evidence, Strength, strength_given_by};
use crate::founding::{FoundingHalf, FoundingRuleLine, MayFound};
use crate::message::{Argument, Message, term};
use crate::own_words::OwnWords;
use crate::profiles::{ProfileFinance, ProfileIdea, ProfilePaperAtHand, ProfileReader, ProfileVoucher};
use crate::reference::{FinancePaper, IdeaFact, Reference};
use crate::text::is_blank;

/// What the answer on founding says where nobody recorded the fact that it is about.
const NOT_RECORDED: [&str; 3] =
    ["founding-because-no-permit", "founding-because-no-trade", "founding-because-no-country"];

pub(super) fn idea(file: &CandidateFile) -> Option<ProfileIdea> {
    let idea = &file.business_idea.as_ref()?.details;
    Some(ProfileIdea {
        what: words(&idea.what, &idea.language, &idea.translations),
        place: idea.place.clone(),
        stage: idea.stage.map(|stage| term("business-stage", &stage)),
        amount_needed: idea.amount_needed,
        own_share: idea.own_share,
    })
}

/// What a lender asks beside the sums; none where nobody asked any of it.
pub(super) fn finance(file: &CandidateFile, reference: &Reference) -> Option<ProfileFinance> {
    let idea = &file.business_idea.as_ref()?.details;
    let paper = |paper: &FinancePaper| {
        let at_hand = at_hand(idea, paper);
        (at_hand != Answer::NotKnown).then(|| ProfilePaperAtHand { names: paper.names.clone(), at_hand })
    };
    let papers: Vec<_> = reference.finance_papers().iter().filter_map(paper).collect();
    let asked = &idea.finance;
    let is_known = !is_blank(&asked.money_for.text)
        || asked.term_months.is_some()
        || idea.registered != Answer::NotKnown
        || !papers.is_empty();
    is_known.then(|| ProfileFinance {
        money_for: asked.money_for.clone(),
        term_months: asked.term_months,
        papers,
        registered: idea.registered,
    })
}

fn at_hand(idea: &BusinessIdeaDetails, paper: &FinancePaper) -> Answer {
    match paper.known_as {
        Some(IdeaFact::PlanAtHand) => idea.plan_at_hand,
        Some(IdeaFact::Registered) => idea.registered,
        None => idea.finance.papers.get(&paper.id).copied().unwrap_or_default(),
    }
}

/// Those who speak with their name for something that the person agrees with, and whom the desk read or heard.
pub(super) fn vouchers(file: &CandidateFile) -> Vec<ProfileVoucher> {
    let is_agreed = |id| file.competences.iter().any(|row| row.id == id && row.details.agreed != Answer::No);
    let speaks = |row: &&Evidence| {
        strength_given_by(&row.details) == Strength::Confirmed
            && row.details.competence_ids.iter().any(|id| is_agreed(*id))
    };
    let voucher = |row: &Evidence| ProfileVoucher {
        name: row.details.issuer.clone(),
        kind: term("evidence-kind", &row.details.kind),
        title: OwnWords { text: row.details.title.clone(), ..OwnWords::default() },
        dated: row.details.dated,
    };
    file.evidence.iter().filter(speaks).map(voucher).collect()
}

/// Whether the person may found this business here, in the sentences of the screen. When the permit ends is said to the person
/// alone: a lender reads the date itself.
pub(super) fn may_found(found: &MayFound, reader: ProfileReader) -> Vec<Message> {
    let is_recorded = |half: &&FoundingHalf| !NOT_RECORDED.contains(&half.because.id.as_str());
    let told = [&found.residence, &found.trade].into_iter().filter(is_recorded).flat_map(half);
    let end = found.permit_end.iter().filter(|_| reader == ProfileReader::Candidate).cloned();
    let mut said: Vec<Message> = Vec::new();
    for message in told.chain(end) {
        // Both halves may send to the same office, or rest on entries that nobody checked.
        if !said.contains(&message) {
            said.push(message);
        }
    }
    said
}

fn half(half: &FoundingHalf) -> Vec<Message> {
    let mut said = vec![half.because.clone()];
    said.extend(half.rule.iter().flat_map(cautions));
    if !half.check_with.is_empty() {
        said.push(Message::new("founding-check-with").text("office", &half.check_with));
    }
    said
}

/// What a reader must be told beside an entry, as the screen tells it.
fn cautions(rule: &FoundingRuleLine) -> Vec<Message> {
    let unchecked = (!rule.verified).then(|| Message::new("founding-unchecked"));
    let old = rule.is_old.then(|| match rule.checked_on {
        Some(day) => Message::new("founding-old").with("date", Argument::Date(day.into())),
        None => Message::new("founding-undated"),
    });
    unchecked.into_iter().chain(old).collect()
}
