//! What stands on the paper of each reader, and what on none.

use std::collections::{BTreeMap, BTreeSet};

use express_core::profiles::{ProfileChoices, ProfileData, ProfileExtent, ProfileReader};

use crate::characters::TestDesk;
use crate::planted::{self, PLANTED, Planted};

/// The papers by their letters in the list of planted words.
const PAPERS: [(char, ProfileReader, ProfileExtent); 5] = [
    ('C', ProfileReader::Candidate, ProfileExtent::Whole),
    ('1', ProfileReader::Candidate, ProfileExtent::OnePage),
    ('T', ProfileReader::TrainingProvider, ProfileExtent::Whole),
    ('L', ProfileReader::Lender, ProfileExtent::Whole),
    ('M', ProfileReader::Mentor, ProfileExtent::Whole),
];

/// Names of codes, numbers and days that stand in many rows.
const CODES: [&str; 20] = [
    "id",
    "rev",
    "author",
    "changed_at",
    "candidate_id",
    "competence_id",
    "language",
    "kind",
    "form",
    "level",
    "sector",
    "country",
    "uri",
    "release",
    "setting",
    "date",
    "dated",
    "started",
    "ended",
    "purpose",
];

/// Other fields that hold no words of anybody. A contradiction must stay empty where an interview bears something out, and how
/// a competence was worded is the competence's own.
const WITHOUT_WORDS: [&str; 83] = [
    "assessments[].assessor",
    "assessments[].broken_off",
    "assessments[].corrects",
    "assessments[].file_ids",
    "assessments[].held_on",
    "assessments[].minutes",
    "assessments[].answers.*.contradiction",
    "assessments[].results[].outcome",
    "assessments[].results[].wording",
    "assessments[].second_assessor.role",
    "assessments[].signed_off.at",
    "assessments[].signed_off.by",
    "business_idea.amount_needed",
    "business_idea.finance.papers.cv",
    "business_idea.finance.term_months",
    "business_idea.own_share",
    "business_idea.plan_at_hand",
    "business_idea.registered",
    "business_idea.stage",
    "business_idea.trade",
    "candidate.birth_date",
    "candidate.birth_date_estimated",
    "candidate.circumstances.employment",
    "candidate.circumstances.family_duties",
    "candidate.circumstances.gender",
    "candidate.circumstances.has_time[]",
    "candidate.circumstances.in_country_since",
    "candidate.circumstances.mentor_gender_wish",
    "candidate.circumstances.mentoring.channels[]",
    "candidate.circumstances.receives_benefits",
    "candidate.fallback",
    "candidate.preferred_language",
    "candidate.residence.self_employment",
    "candidate.residence.valid_from",
    "candidate.residence.valid_until",
    "candidate.wish",
    "competences[].agreed",
    "competences[].experience_ids[]",
    "competences[].kept_apart",
    "consents[].given_on",
    "consents[].withdrawn_on",
    "contacts[].minutes",
    "decision.decided_on",
    "decision.decision",
    "decision.offer_id",
    "decision.remind_on",
    "entrecomp_ratings[].rated_on",
    "entrecomp_ratings[].ratings.vision.counsellor",
    "entrecomp_ratings[].ratings.vision.own",
    "eqf_readings[].basis",
    "eqf_readings[].columns",
    "eqf_readings[].level_high",
    "eqf_readings[].level_low",
    "eqf_readings[].printing_forbidden",
    "eqf_readings[].read_on",
    "eqf_readings[].second_reader_role",
    "eqf_readings[].source_date",
    "eqf_readings[].subject.experience",
    "eqf_readings[].target_key",
    "evidence[].bears_out",
    "evidence[].competence_ids[]",
    "evidence[].file_ids",
    "evidence[].file_ids[]",
    "evidence[].seen_how",
    "evidence_files[].bytes",
    "evidence_files[].height",
    "evidence_files[].pages",
    "evidence_files[].sha256",
    "evidence_files[].width",
    "experiences[].former_business",
    "experiences[].former_business.end_reason",
    "experiences[].former_business.legal_form",
    "experiences[].former_business.staff",
    "experiences[].former_business.turnover",
    "experiences[].occupation",
    "experiences[].ongoing",
    "experiences[].tasks",
    "experiences[].tasks.*",
    "open_gaps[].subject.about",
    "qualifications[].award_id",
    "qualifications[].awarded",
    "qualifications[].eqf_level_stated",
    "qualifications[].paper",
];

/// What the core reckons from the record, and what only says which of the shipped things were chosen.
const RECKONED: [&str; 5] = ["candidate.languages[]", "near_duplicates", "standings[]", "strength_cards", "support[]"];

fn planted_desk() -> (TestDesk, Planted) {
    let mut desk = TestDesk::new();
    let planted = planted::plant(&mut desk.desk, b"a picture");
    (desk, planted)
}

/// Everything that a paper shows by its data, with pictures.
fn with_pictures(planted: &Planted, reader: ProfileReader, extent: ProfileExtent) -> ProfileChoices {
    ProfileChoices { reader, extent, photo: Some(planted.photo), work_samples: true, leave_out: BTreeSet::new() }
}

fn written(data: &ProfileData) -> String {
    serde_json::to_string(data).unwrap()
}

#[test]
fn every_text_of_the_record_has_a_planted_word_and_every_other_field_is_known() {
    let (desk, planted) = planted_desk();
    let values = planted::values(&desk.desk, planted.candidate_id);
    let mut by_path: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (place, (path, _)) in PLANTED.iter().enumerate() {
        by_path.entry(planted::path_of(path)).or_default().push(planted::word(place));
    }
    for (path, words) in &by_path {
        let there = values.get(path).unwrap_or_else(|| panic!("{path} is no field of the record"));
        assert!(words.iter().all(|word| there.contains(word)), "{path} holds {there:?}");
    }
    let is_known = |path: &str| {
        let name = path.rsplit('.').next().unwrap_or(path);
        by_path.contains_key(path)
            || CODES.contains(&name)
            || WITHOUT_WORDS.contains(&path)
            || RECKONED.iter().any(|begin| path.starts_with(begin))
    };
    let unknown: Vec<_> = values.keys().filter(|path| !is_known(path)).collect();
    assert!(unknown.is_empty(), "say of each on which papers it may stand, or that it holds no words: {unknown:#?}");
}

#[test]
fn each_paper_shows_the_texts_of_its_list_and_no_other() {
    let (desk, planted) = planted_desk();
    for (letter, reader, extent) in PAPERS {
        let choices = with_pictures(&planted, reader, extent);
        let text = written(&desk.desk.profile(planted.candidate_id, &choices).unwrap());
        let (found, allowed) = (planted::found(&text), planted::allowed(letter));
        let too_much: Vec<_> = found.difference(&allowed).collect();
        let lacking: Vec<_> = allowed.difference(&found).collect();
        assert!(too_much.is_empty() && lacking.is_empty(), "{letter}: too much {too_much:#?}, lacking {lacking:#?}");
    }
}
