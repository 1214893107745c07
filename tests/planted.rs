//! A record in which every text holds a word of its own, so that it can be seen on which paper each of them stands.
//!
//! The core's tests look at the data of a profile; whoever prints or attaches it can look for the same words there.

use std::collections::{BTreeMap, BTreeSet};

use express_core::assessments::{AssessmentKind, BeginAssessment};
use express_core::desk::Desk;
use express_core::evidence::{EvidenceFileKind, NewEvidenceFile};
use express_core::ids::{CandidateId, CompetenceId, EvidenceFileId};
use express_core::matching::Decision;
use express_core::offers::ProviderDetails;
use serde_json::{Value, json};

/// Where a word is planted, and on which papers it may stand: the candidate's whole sheet and one page, the training
/// provider's, the lender's and the mentor's. In brackets stands which of several rows it is.
pub(crate) const PLANTED: [(&str, &str); 85] = [
    ("candidate.code", "C1TLM"),
    ("candidate.full_name", "C1TL"),
    ("candidate.address_as", "C1TM"),
    ("candidate.contact_route", "C1TL"),
    ("candidate.place", "C1L"),
    ("candidate.region", ""),
    ("candidate.private_notes", ""),
    ("candidate.residence.title", "C1L"),
    ("candidate.circumstances.mentoring.wishes[].text", "M"),
    ("candidate.circumstances.mentoring.wishes[].translations.de", "M"),
    ("candidate.circumstances.mentoring.network.text", "M"),
    ("candidate.circumstances.mentoring.network.translations.de", "M"),
    ("consents[].recipient", ""),
    ("consents[].interpreter", ""),
    ("contacts[].interpreter", ""),
    ("contacts[].done", ""),
    // The trainer reads it in the explain line of the reading that is about it.
    ("experiences[business].title", "C1TL"),
    ("experiences[business].translations.de", "C1L"),
    ("experiences[business].organisation", "C1"),
    ("experiences[business].place", "C1"),
    ("experiences[business].description", ""),
    ("experiences[business].occupation.label", "C1L"),
    ("experiences[business].former_business.customers", ""),
    ("experiences[business].former_business.suppliers", ""),
    ("experiences[business].former_business.done_alone", ""),
    ("experiences[job].title", "C1"),
    ("experiences[job].translations.de", "C1"),
    ("experiences[job].organisation", "C1"),
    ("experiences[job].place", "C1"),
    ("experiences[job].description", ""),
    ("competences[agreed].title", "C1TLM"),
    ("competences[agreed].translations.de", "C1TLM"),
    ("competences[agreed].esco.label", "C1TLM"),
    ("competences[agreed].dissent_note", ""),
    ("competences[disputed].title", ""),
    ("competences[disputed].translations.de", ""),
    ("competences[disputed].esco.label", ""),
    ("competences[disputed].dissent_note", ""),
    ("evidence[letter].title", "CTL"),
    ("evidence[letter].issuer", "CTL"),
    ("evidence[letter].seen_by", ""),
    ("evidence[letter].note", ""),
    // A picture of a work sample says what it shows.
    ("evidence[sample].title", "C1TL"),
    ("evidence[sample].issuer", "CTL"),
    ("evidence[sample].seen_by", ""),
    ("evidence[sample].note", ""),
    ("evidence_files[].name", ""),
    ("assessments[].second_assessor.name", "CTL"),
    ("assessments[].second_assessor.organisation", "CTL"),
    ("assessments[].place", ""),
    ("assessments[].interpreter", ""),
    ("assessments[].note", ""),
    ("assessments[].results[].reason", ""),
    ("assessments[].answers.*.last_time", ""),
    ("assessments[].answers.*.what_exactly", ""),
    ("assessments[].answers.*.for_whom", ""),
    ("assessments[].answers.*.which_tools", ""),
    ("qualifications[].title", "CT"),
    ("qualifications[].translations.de", "CT"),
    ("qualifications[].awarding_body", "CT"),
    ("qualifications[].nqf_level_stated", ""),
    ("eqf_readings[read].framework", "CT"),
    ("eqf_readings[read].source", "CT"),
    ("eqf_readings[read].reader", "CT"),
    ("eqf_readings[read].second_reader", "CT"),
    ("eqf_readings[read].columns.knowledge.example", ""),
    ("eqf_readings[read].columns.skills.example", ""),
    ("eqf_readings[read].columns.responsibility_and_autonomy.example", ""),
    ("eqf_readings[target].source", "CT"),
    ("eqf_readings[target].reader", "CT"),
    ("eqf_readings[target].target_title", "CT"),
    ("eqf_readings[unwanted].source", ""),
    ("eqf_readings[unwanted].reader", ""),
    ("eqf_readings[unwanted].target_title", ""),
    ("entrecomp_ratings[].counsellor", ""),
    ("entrecomp_ratings[].ratings.vision.example", ""),
    ("entrecomp_ratings[].ratings.vision.discussed", ""),
    ("open_gaps[].subject.label", "C1T"),
    ("business_idea.what", "C1TLM"),
    ("business_idea.translations.de", "C1TLM"),
    ("business_idea.for_whom", ""),
    ("business_idea.place", "C1TLM"),
    ("business_idea.finance.money_for.text", "L"),
    ("business_idea.finance.money_for.translations.de", "L"),
    ("decision.reason", ""),
];

/// The record with what the tests need of it.
pub(crate) struct Planted {
    pub(crate) candidate_id: CandidateId,
    /// A picture that can stand for the person.
    pub(crate) photo: EvidenceFileId,
}

/// The word of a place in the list: short, so that a line of paper does not break it, and like no other word.
pub(crate) fn word(place: usize) -> String {
    format!("Zq{place:03}xZ")
}

/// The places whose words stand in a text.
pub(crate) fn found(text: &str) -> BTreeSet<&'static str> {
    let stands = |(place, _): &(usize, &(&str, &str))| text.contains(&word(*place));
    PLANTED.iter().enumerate().filter(stands).map(|(_, (path, _))| *path).collect()
}

/// The places whose words a paper may show, by its letter in the list.
pub(crate) fn allowed(paper: char) -> BTreeSet<&'static str> {
    PLANTED.iter().filter(|(_, papers)| papers.contains(paper)).map(|(path, _)| *path).collect()
}

/// Plants the record into a desk. The picture's bytes are a JPEG's where something is to be printed.
pub(crate) fn plant(desk: &mut Desk, picture: &[u8]) -> Planted {
    let candidate = json!({
        "code": "@", "full_name": "@", "address_as": "@", "birth_date": "1988", "contact_route": "@", "place": "@",
        "region": "@", "preferred_language": "ar", "private_notes": "@", "wish": "business", "fallback": "job",
        "languages": [{ "language": "de", "level": "A2" }],
        "residence": { "title": "@", "kind": "refugee", "valid_until": "2028-01-31", "self_employment": "yes" },
        "circumstances": {
            "gender": "woman", "in_country_since": "2021", "employment": "employed", "receives_benefits": "yes",
            "family_duties": "yes", "has_time": ["evenings"], "mentor_gender_wish": "woman",
            "mentoring": {
                "wishes": [{ "text": "@", "language": "ar", "translations": { "de": "@" } }],
                "network": { "text": "@", "language": "ar", "translations": { "de": "@" } },
                "channels": ["video"],
            },
        },
    });
    let candidate_id = desk.add_candidate(read("candidate", candidate), false).unwrap().value;
    let mut row = Rows { desk, candidate_id };
    row.plant_what_the_desk_writes();
    let competence_id = row.plant_what_was_lived();
    let photo = row.plant_evidence(competence_id, picture);
    row.plant_levels();
    row.plant_the_idea();
    Planted { candidate_id, photo }
}

struct Rows<'a> {
    desk: &'a mut Desk,
    candidate_id: CandidateId,
}

/// The fields with a word at each `@`, read as what they are.
fn read<T: serde::de::DeserializeOwned>(path: &str, mut fields: Value) -> T {
    put_words(path, &mut fields);
    serde_json::from_value(fields).unwrap()
}

fn put_words(path: &str, value: &mut Value) {
    match value {
        Value::String(text) if text == "@" => {
            let place = PLANTED.iter().position(|(planted, _)| *planted == path);
            *text = word(place.unwrap_or_else(|| panic!("{path} is not in the list")));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| put_words(&format!("{path}[]"), item)),
        Value::Object(fields) => fields.iter_mut().for_each(|(name, field)| put_words(&below(path, name), field)),
        _ => {}
    }
}

/// The path of a field; where the names are ids or addresses, each is the same.
fn below(path: &str, name: &str) -> String {
    let is_id = name.contains('/') || (name.len() == 36 && name.matches('-').count() == 4);
    format!("{path}.{}", if is_id { "*" } else { name })
}

macro_rules! add {
    ($rows:ident, $details:ty, $path:literal, $fields:tt) => {{
        let mut fields = json!($fields);
        fields["candidate_id"] = json!($rows.candidate_id);
        let details: $details = read($path, fields);
        $rows.desk.add(&details).unwrap().value
    }};
}

impl Rows<'_> {
    fn plant_what_the_desk_writes(&mut self) {
        add!(self, express_core::consents::ConsentDetails, "consents[]", {
            "purpose": "referral", "recipient": "@", "language": "ar", "interpreter": "@", "given_on": "2026-02-01",
            "withdrawn_on": null,
        });
        add!(self, express_core::contacts::ContactDetails, "contacts[]", {
            "date": "2026-02-01", "minutes": 30, "kind": "triage", "language": "ar", "interpreter": "@", "done": "@",
        });
        add!(self, express_core::entrecomp_ratings::EntreCompRatingDetails, "entrecomp_ratings[]", {
            "rated_on": "2026-02-01", "counsellor": "@",
            "ratings": { "vision": { "own": 3, "counsellor": 2, "example": "@", "discussed": "@" } },
        });
        add!(self, express_core::gaps::OpenGapDetails, "open_gaps[]", {
            "subject": { "about": "skill", "uri": "skill/1", "label": "@" },
        });
        add!(self, express_core::strength_cards::StrengthCardsDetails, "strength_cards", {
            "answers": { "staying_calm": { "answer": "often", "answered_on": "2026-02-01" } },
        });
    }

    /// Hands back the competence that the person agrees with.
    fn plant_what_was_lived(&mut self) -> CompetenceId {
        let business = add!(self, express_core::experiences::ExperienceDetails, "experiences[business]", {
            "kind": "own_business", "title": "@", "language": "ar", "translations": { "de": "@" }, "organisation": "@",
            "place": "@", "country": "SY", "started": "2009", "ended": "2013", "ongoing": false, "description": "@",
            "occupation": { "uri": "occupation/1", "label": "@", "release": "v1.2.0" }, "tasks": { "skill/1": "often" },
            "former_business": {
                "sector": "crafts", "staff": 2, "customers": "@", "suppliers": "@", "done_alone": "@",
                "end_reason": "moved",
            },
        });
        let job = add!(self, express_core::experiences::ExperienceDetails, "experiences[job]", {
            "kind": "job", "title": "@", "language": "ar", "translations": { "de": "@" }, "organisation": "@",
            "place": "@", "country": "DE", "started": "2024", "ended": null, "ongoing": true, "description": "@",
        });
        add!(self, express_core::competences::CompetenceDetails, "competences[disputed]", {
            "title": "@", "language": "ar", "translations": { "de": "@" }, "setting": "informal",
            "experience_ids": [job], "esco": { "uri": "skill/2", "label": "@", "release": "v1.2.0" }, "agreed": "no",
            "dissent_note": "@",
        });
        add!(self, express_core::competences::CompetenceDetails, "competences[agreed]", {
            "title": "@", "language": "ar", "translations": { "de": "@" }, "setting": "informal",
            "experience_ids": [business], "esco": { "uri": "skill/1", "label": "@", "release": "v1.2.0" },
            "agreed": "yes", "dissent_note": "@",
        })
    }

    /// Hands back a picture.
    fn plant_evidence(&mut self, competence_id: CompetenceId, content: &[u8]) -> EvidenceFileId {
        let place = PLANTED.iter().position(|(path, _)| *path == "evidence_files[].name").unwrap();
        let picture = NewEvidenceFile {
            candidate_id: self.candidate_id,
            name: word(place),
            kind: EvidenceFileKind::Jpeg,
            width: 4,
            height: 3,
            pages: 1,
            content: content.to_vec(),
            thumbnail: content.to_vec(),
        };
        let photo = self.desk.add_evidence_file(picture).unwrap().value;
        add!(self, express_core::evidence::EvidenceDetails, "evidence[letter]", {
            "competence_ids": [competence_id], "kind": "employer_letter", "title": "@", "issuer": "@",
            "dated": "2025", "language": "de", "form": "original", "seen_by": "@", "note": "@",
        });
        add!(self, express_core::evidence::EvidenceDetails, "evidence[sample]", {
            "competence_ids": [competence_id], "kind": "work_sample", "title": "@", "issuer": "@", "dated": "2025",
            "language": "de", "form": "in_person", "seen_by": "@", "bears_out": "yes", "note": "@", "file_ids": [photo],
        });
        self.plant_an_interview(competence_id);
        photo
    }

    fn plant_an_interview(&mut self, competence_id: CompetenceId) {
        let begun = BeginAssessment {
            candidate_id: self.candidate_id,
            kind: AssessmentKind::Interview,
            part: None,
            competence_ids: vec![competence_id],
            language: "ar".into(),
            place: String::new(),
            interpreter: String::new(),
        };
        let id = self.desk.begin_assessment(&begun).unwrap().value;
        let row = self.desk.assessment(id).unwrap();
        let mut fields = serde_json::to_value(&row.details).unwrap();
        let told =
            json!({ "last_time": "@", "what_exactly": "@", "for_whom": "@", "which_tools": "@", "contradiction": "" });
        let mut answer =
            serde_json::to_value(express_core::assessments::GivenAnswer::Told(Default::default())).unwrap();
        answer.as_object_mut().unwrap().extend(told.as_object().unwrap().clone());
        fields["answers"] = json!({ competence_id.to_string(): answer });
        fields["second_assessor"] = json!({ "name": "@", "role": "external", "organisation": "@" });
        for name in ["place", "interpreter", "note"] {
            fields[name] = json!("@");
        }
        fields["results"][0]["outcome"] = json!("yes");
        fields["results"][0]["reason"] = json!("@");
        let details: express_core::assessments::AssessmentDetails = read("assessments[]", fields);
        let rev = self.desk.change_entry(id, row.rev, &details).unwrap().value;
        self.desk.sign_off_assessment(id, rev).unwrap();
    }

    fn plant_levels(&mut self) {
        add!(self, express_core::qualifications::QualificationDetails, "qualifications[]", {
            "title": "@", "language": "ar", "translations": { "de": "@" }, "country": "SY", "awarding_body": "@",
            "awarded": "2005", "setting": "formal", "paper": "original", "nqf_level_stated": "@",
        });
        let file = self.desk.candidate_file(self.candidate_id).unwrap();
        let business = file.experiences.iter().find(|row| row.details.former_business.is_some()).unwrap().id;
        add!(self, express_core::eqf::EqfReadingDetails, "eqf_readings[read]", {
            "subject": { "experience": business }, "basis": "descriptor_reading", "level_low": 3, "level_high": 4,
            "framework": "@", "source": "@", "read_on": "2026-02-01", "reader": "@", "second_reader": "@",
            "second_reader_role": "external",
            "columns": {
                "knowledge": { "level": 3, "example": "@" }, "skills": { "level": 4, "example": "@" },
                "responsibility_and_autonomy": { "level": 3, "example": "@" },
            },
        });
        add!(self, express_core::eqf::EqfReadingDetails, "eqf_readings[target]", {
            "subject": { "experience": business }, "basis": "target_qualification", "level_low": 4, "level_high": 4,
            "country": "DE", "framework": "DQR", "source": "@", "read_on": "2026-02-01", "reader": "@",
            "target_title": "@",
        });
        add!(self, express_core::eqf::EqfReadingDetails, "eqf_readings[unwanted]", {
            "subject": { "experience": business }, "basis": "target_qualification", "level_low": 4, "level_high": 4,
            "country": "DE", "framework": "DQR", "source": "@", "read_on": "2026-02-01", "reader": "@",
            "target_title": "@", "printing_forbidden": true,
        });
    }

    fn plant_the_idea(&mut self) {
        add!(self, express_core::business::BusinessIdeaDetails, "business_idea", {
            "what": "@", "language": "ar", "translations": { "de": "@" }, "for_whom": "@", "place": "@",
            "sector": "crafts", "trade": "tailor", "stage": "planning", "amount_needed": 12_000, "own_share": 1_500,
            "plan_at_hand": "no", "registered": "no",
            "finance": {
                "money_for": { "text": "@", "language": "ar", "translations": { "de": "@" } }, "term_months": 24,
                "papers": { "cv": "yes" },
            },
        });
        let provider = ProviderDetails { name: "A school of the tests".into(), ..ProviderDetails::default() };
        let provider_id = self.desk.add_provider(&provider).unwrap().value;
        let offer = json!({
            "provider_id": provider_id, "step": "entrepreneurship_training", "kind": "course", "name": "A course",
        });
        let offer_id = self.desk.add_offer(&serde_json::from_value(offer).unwrap()).unwrap().value;
        let reason = word(PLANTED.iter().position(|(path, _)| *path == "decision.reason").unwrap());
        self.desk.decide_match(self.candidate_id, offer_id, Decision::Chosen, reason, None).unwrap();
    }
}

/// Every value of the record by its path, where a list or a map without anything in it is a value too.
pub(crate) fn values(desk: &Desk, candidate_id: CandidateId) -> BTreeMap<String, Vec<String>> {
    let file = desk.candidate_file(candidate_id).unwrap();
    let matches = desk.matches(candidate_id).unwrap();
    let decision = matches.iter().find_map(|found| found.decision.as_ref()).unwrap();
    let mut found = BTreeMap::new();
    gather("", &serde_json::to_value(&file).unwrap(), &mut found);
    gather("decision", &serde_json::to_value(&decision.details).unwrap(), &mut found);
    found
}

fn gather(path: &str, value: &Value, found: &mut BTreeMap<String, Vec<String>>) {
    match value {
        Value::Array(items) if !items.is_empty() => {
            items.iter().for_each(|item| gather(&format!("{path}[]"), item, found));
        }
        Value::Object(fields) if !fields.is_empty() => {
            for (name, field) in fields {
                let path = below(path, name);
                gather(path.trim_start_matches('.'), field, found);
            }
        }
        Value::String(text) => found.entry(path.to_owned()).or_default().push(text.clone()),
        other => found.entry(path.to_owned()).or_default().push(other.to_string()),
    }
}

/// The path in the record that a place of the list stands for, whichever row it is.
pub(crate) fn path_of(place: &str) -> String {
    let mut path = String::new();
    let mut is_in_brackets = false;
    for letter in place.chars() {
        is_in_brackets = (is_in_brackets || letter == '[') && letter != ']';
        if !is_in_brackets || letter == '[' {
            path.push(letter);
        }
    }
    path
}
