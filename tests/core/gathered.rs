//! What the papers gather: the competences that their reader asks for, the blocks of each, and pictures on wish.

use express_core::business::BusinessIdeaDetails;
use express_core::candidates::CandidateDetails;
use express_core::competences::CompetenceDetails;
use express_core::evidence::{EvidenceDetails, EvidenceFileKind, EvidenceForm, EvidenceKind, NewEvidenceFile};
use express_core::experiences::{ExperienceDetails, ExperienceKind};
use express_core::ids::{CandidateId, CompetenceId, EvidenceFileId, ExperienceId};
use express_core::matching::Decision;
use express_core::offers::ProviderDetails;
use express_core::profiles::{ProfileChoices, ProfileData, ProfileField, ProfileReader};
use express_core::taxonomy::EscoLink;
use express_core::{Answer, Error, Noun};
use serde_json::json;

use crate::characters::{TestDesk, amina, evidence, reference, sewing, shop};

struct Person {
    desk: TestDesk,
    id: CandidateId,
    shop: ExperienceId,
    help: ExperienceId,
}

fn link(uri: &str) -> EscoLink {
    EscoLink { uri: uri.into(), label: uri.into(), release: "v1.2.0".into() }
}

impl Person {
    /// Amina, who had a shop and helped in a kitchen.
    fn new() -> Self {
        let mut desk = TestDesk::new();
        let id = desk.add(amina());
        let own = desk.add_shop(id);
        let help =
            ExperienceDetails { kind: ExperienceKind::Volunteering, title: "Help in a kitchen".into(), ..shop(id) };
        let help = desk.desk.add(&help).unwrap().value;
        Self { desk, id, shop: own, help }
    }

    fn can(&mut self, title: &str, from: ExperienceId, skill: Option<&str>) -> CompetenceId {
        let details = CompetenceDetails { title: title.into(), esco: skill.map(link), ..sewing(self.id, from) };
        self.desk.desk.add(&details).unwrap().value
    }

    /// A letter by a named third party, which confirms it.
    fn confirm(&mut self, competence: CompetenceId) {
        let letter = evidence(self.id, competence, EvidenceKind::EmployerLetter);
        self.desk.desk.add(&EvidenceDetails { issuer: "Renate Holm".into(), ..letter }).unwrap();
    }

    fn idea(&mut self, fields: serde_json::Value) {
        let mut details = json!({ "candidate_id": self.id, "what": "Alterations" });
        details.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        self.desk.desk.add(&serde_json::from_value::<BusinessIdeaDetails>(details).unwrap()).unwrap();
    }

    fn paper(&self, reader: ProfileReader) -> ProfileData {
        self.desk.desk.profile(self.id, &ProfileChoices { reader, ..ProfileChoices::default() }).unwrap()
    }

    fn titles(&self, reader: ProfileReader) -> Vec<String> {
        self.paper(reader).competences.into_iter().map(|one| one.title.text).collect()
    }
}

#[test]
fn a_trainer_reads_first_what_the_chosen_training_and_open_gaps_ask_for_then_the_best_supported() {
    let mut person = Person::new();
    let help = person.help;
    let plain = person.can("stays calm", help, None);
    person.can("keeps books", help, Some("skill/books"));
    person.can("sets prices", help, Some("skill/prices"));
    person.confirm(plain);
    let gap =
        json!({ "candidate_id": person.id, "subject": { "about": "skill", "uri": "skill/prices", "label": "prices" } });
    person.desk.desk.add(&serde_json::from_value::<express_core::gaps::OpenGapDetails>(gap).unwrap()).unwrap();
    assert_eq!(person.titles(ProfileReader::TrainingProvider), ["sets prices", "stays calm", "keeps books"]);

    let provider = ProviderDetails { name: "A school".into(), ..ProviderDetails::default() };
    let provider_id = person.desk.desk.add_provider(&provider).unwrap().value;
    let course = json!({
        "provider_id": provider_id, "step": "entrepreneurship_training", "kind": "course", "name": "A course",
        "works_on": [{ "about": "skill", "uri": "skill/books", "label": "books" }],
    });
    let course = person.desk.desk.add_offer(&serde_json::from_value(course).unwrap()).unwrap().value;
    assert_eq!(person.titles(ProfileReader::TrainingProvider)[1], "stays calm", "the training is not chosen yet");
    person.desk.desk.decide_match(person.id, course, Decision::Chosen, String::new(), None).unwrap();
    assert_eq!(person.titles(ProfileReader::TrainingProvider), ["keeps books", "sets prices", "stays calm"]);
}

#[test]
fn a_trainer_reads_five_at_least_and_up_to_eight_where_they_are_supported_or_of_the_trade() {
    let mut person = Person::new();
    let help = person.help;
    let all: Vec<CompetenceId> = (1..=10).map(|number| person.can(&format!("skill {number}"), help, None)).collect();
    assert_eq!(person.titles(ProfileReader::TrainingProvider), ["skill 1", "skill 2", "skill 3", "skill 4", "skill 5"]);
    for one in &all[3..10] {
        person.confirm(*one);
    }
    let titles = person.titles(ProfileReader::TrainingProvider);
    assert_eq!(titles, ["skill 4", "skill 5", "skill 6", "skill 7", "skill 8", "skill 9", "skill 10"]);
    person.confirm(all[0]);
    person.confirm(all[1]);
    assert_eq!(person.titles(ProfileReader::TrainingProvider).len(), 8);
    assert_eq!(person.titles(ProfileReader::Mentor).len(), 5);
    assert_eq!(person.titles(ProfileReader::Candidate).len(), 10);
}

#[test]
fn a_lender_reads_what_was_learnt_in_an_own_business_or_in_the_trade_of_the_idea() {
    let mut person = Person::new();
    let (help, own) = (person.help, person.shop);
    let calm = person.can("stays calm", help, None);
    person.confirm(calm);
    person.can("sews", own, None);
    let prices = person.can("sets prices", own, None);
    person.confirm(prices);
    let baker = reference().trade("baker").unwrap().occupations[0].clone();
    let bakery = ExperienceDetails { kind: ExperienceKind::Job, occupation: Some(link(&baker)), ..shop(person.id) };
    let bakery = person.desk.desk.add(&bakery).unwrap().value;
    person.can("bakes", bakery, None);
    assert_eq!(person.titles(ProfileReader::Lender), ["sets prices", "sews", "stays calm"]);
    person.idea(json!({ "trade": "baker" }));
    let titles = person.titles(ProfileReader::Lender);
    assert_eq!(titles, ["sets prices", "sews", "bakes"], "three are enough where the fourth carries nothing");
    let lender = person.paper(ProfileReader::Lender);
    assert_eq!((lender.evidence_count, lender.stated_count), (1, 2), "what supports the others is not counted");
}

#[test]
fn a_lender_sees_own_businesses_alone_and_not_where_they_were() {
    let person = Person::new();
    let lender = person.paper(ProfileReader::Lender).experiences;
    assert_eq!(lender.len(), 1);
    assert_eq!((lender[0].place.as_str(), lender[0].country.as_str()), ("", ""));
    assert_eq!(person.paper(ProfileReader::Candidate).experiences.len(), 2);
    let without = ProfileChoices { leave_out: [ProfileField::Experiences].into(), ..ProfileChoices::default() };
    assert!(person.desk.desk.profile(person.id, &without).unwrap().experiences.is_empty());
}

#[test]
fn a_paper_that_nobody_asked_about_is_neither_there_nor_missing() {
    let mut person = Person::new();
    person.idea(json!({
        "plan_at_hand": "no",
        "finance": { "term_months": 24, "papers": { "cv": "yes", "bank_statements": "not_known" } },
    }));
    let finance = person.paper(ProfileReader::Lender).finance.unwrap();
    let papers: Vec<_> = finance.papers.iter().map(|paper| (paper.names["en"].as_str(), paper.at_hand)).collect();
    assert_eq!(papers, [("CV", Answer::Yes), ("Written business plan", Answer::No)]);
    assert_eq!((finance.term_months, finance.registered), (Some(24), Answer::NotKnown));
    assert_eq!(person.paper(ProfileReader::Candidate).finance, None);
}

#[test]
fn an_idea_without_a_word_about_finance_has_no_block_for_it() {
    let mut person = Person::new();
    person.idea(json!({}));
    assert_eq!(person.paper(ProfileReader::Lender).finance, None);
}

#[test]
fn only_named_third_parties_vouch_and_only_for_what_the_person_agrees_with() {
    let mut person = Person::new();
    let help = person.help;
    let agreed = person.can("cooks", help, None);
    let nameless = evidence(person.id, agreed, EvidenceKind::CustomerStatement);
    person.desk.desk.add(&nameless).unwrap();
    let unseen = EvidenceDetails { issuer: "Nobody saw it".into(), form: EvidenceForm::NotSeen, ..nameless };
    person.desk.desk.add(&unseen).unwrap();
    let disputed = CompetenceDetails { title: "leads".into(), agreed: Answer::No, ..sewing(person.id, help) };
    let disputed = person.desk.desk.add(&disputed).unwrap().value;
    person.confirm(disputed);
    assert!(person.paper(ProfileReader::Lender).vouchers.is_empty());
    person.confirm(agreed);
    let vouchers = person.paper(ProfileReader::Lender).vouchers;
    assert_eq!(vouchers.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Renate Holm"]);
}

#[test]
fn whether_the_person_may_found_is_said_as_on_the_screen_and_only_of_what_is_recorded() {
    let mut person = Person::new();
    assert!(person.paper(ProfileReader::Lender).may_found.is_empty());
    person.idea(json!({ "trade": "tailor" }));
    let said = person.paper(ProfileReader::Lender).may_found;
    let ids: Vec<_> = said.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["founding-because-entry", "founding-unchecked", "founding-check-with"]);
    assert!(person.paper(ProfileReader::TrainingProvider).may_found.is_empty());
}

#[test]
fn a_wish_that_was_begun_and_is_blank_was_not_said() {
    let mut desk = TestDesk::new();
    let said = |text: &str| json!({ "text": text, "language": "ar" });
    let mentoring = json!({ "wishes": [said(" "), said("a shop")], "network": said(""), "channels": ["phone"] });
    let mut details = CandidateDetails { code: "Erle 01".into(), ..CandidateDetails::default() };
    details.circumstances.mentoring = serde_json::from_value(mentoring).unwrap();
    let id = desk.add(details);
    let choices = ProfileChoices { reader: ProfileReader::Mentor, ..ProfileChoices::default() };
    let card = desk.desk.profile(id, &choices).unwrap();
    assert_eq!(card.mentor_wishes.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["a shop"]);
    assert_eq!((card.network, card.channels), (None, vec!["channel-phone".to_owned()]));
}

fn picture(desk: &mut TestDesk, candidate_id: CandidateId, kind: EvidenceFileKind, content: &[u8]) -> EvidenceFileId {
    let new = NewEvidenceFile {
        candidate_id,
        name: "a file".into(),
        kind,
        width: 4,
        height: 3,
        pages: 1,
        content: content.to_vec(),
        thumbnail: b"small".to_vec(),
    };
    desk.desk.add_evidence_file(new).unwrap().value
}

#[test]
fn pictures_are_there_on_wish_and_never_scans_or_somebody_elses() {
    let mut person = Person::new();
    let help = person.help;
    let cooks = person.can("cooks", help, None);
    let photo = picture(&mut person.desk, person.id, EvidenceFileKind::Jpeg, b"a dish");
    let scan = picture(&mut person.desk, person.id, EvidenceFileKind::Pdf, b"a scan");
    let sample = evidence(person.id, cooks, EvidenceKind::WorkSample);
    person.desk.desk.add(&EvidenceDetails { file_ids: vec![photo, scan], ..sample.clone() }).unwrap();
    let letter = EvidenceDetails { kind: EvidenceKind::Certificate, file_ids: vec![photo], ..sample };
    person.desk.desk.add(&letter).unwrap();
    let paper = |choices: &ProfileChoices| person.desk.desk.profile(person.id, choices);
    assert!(paper(&ProfileChoices::default()).unwrap().work_samples.is_empty());
    let wished = ProfileChoices { photo: Some(photo), work_samples: true, ..ProfileChoices::default() };
    let shown = paper(&wished).unwrap();
    assert_eq!(shown.work_samples.iter().map(|one| one.bytes.as_slice()).collect::<Vec<_>>(), [b"a dish"]);
    assert_eq!(shown.photo.unwrap().bytes, b"a dish");
    let lender = ProfileChoices { reader: ProfileReader::Lender, ..wished.clone() };
    let lender = paper(&lender).unwrap();
    assert!(lender.photo.is_none() && lender.work_samples.is_empty());
    let no_picture = ProfileChoices { photo: Some(scan), ..wished.clone() };
    assert!(matches!(paper(&no_picture), Err(Error::NotFound(Noun::EvidenceFile))));
    let other = person.desk.add(crate::characters::yonas());
    let elsewhere = person.desk.desk.profile(other, &wished);
    assert!(matches!(elsewhere, Err(Error::NotFound(Noun::EvidenceFile))));
}
