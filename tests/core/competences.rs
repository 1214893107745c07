//! Competences: found twice and made one, kept apart, and written down from what somebody did.

use std::collections::BTreeMap;

use express_core::competences::{CompetenceDetails, TaskCompetence};
use express_core::evidence::{EvidenceKind, Strength, SupportPiece};
use express_core::experiences::{ExperienceKind, FormerBusiness, LegalForm, TaskAnswer, TurnoverBand};
use express_core::ids::{CandidateId, CompetenceId, ExperienceId};
use express_core::taxonomy::EscoLink;
use express_core::{Answer, Error, LearningSetting, Noun, Operation};

use crate::characters::{TestDesk, amina, evidence, sewing, shop, yonas};

/// A competence in words of one language.
fn said(candidate_id: CandidateId, language: &str, title: &str) -> CompetenceDetails {
    CompetenceDetails {
        candidate_id,
        title: title.into(),
        language: language.into(),
        translations: BTreeMap::new(),
        setting: LearningSetting::Informal,
        experience_ids: Vec::new(),
        esco: None,
        agreed: Answer::NotKnown,
        dissent_note: String::new(),
        kept_apart: Vec::new(),
    }
}

fn link(uri: &str) -> EscoLink {
    EscoLink { uri: uri.into(), label: uri.into(), release: "v1.2.0".into() }
}

fn task(uri: &str) -> TaskCompetence {
    let translations = [("de".to_owned(), format!("{uri} auf Deutsch"))].into();
    TaskCompetence { esco: link(uri), title: uri.to_owned(), language: "en".into(), translations }
}

/// Which of the titles are proposed as the same, by their places.
fn pairs(language: &str, titles: &[&str]) -> Vec<(usize, usize)> {
    let mut desk = TestDesk::new();
    let yonas = desk.add(yonas());
    let ids: Vec<CompetenceId> =
        titles.iter().map(|title| desk.desk.add(&said(yonas, language, title)).unwrap().value).collect();
    let place = |id: CompetenceId| ids.iter().position(|one| *one == id).unwrap();
    let found = desk.desk.candidate_file(yonas).unwrap().near_duplicates;
    found.into_iter().map(|pair| (place(pair.first), place(pair.second))).collect()
}

#[test]
fn the_same_said_in_other_words_is_proposed_and_something_else_is_not() {
    assert_eq!(pairs("en", &["I can bake bread", "I can bake breads"]), [(0, 1)]);
    assert_eq!(pairs("en", &["Sewing wedding dresses", "sew weding dresses"]), [(0, 1)]);
    assert_eq!(pairs("de", &["Ich kann Brot backen", "Ich kann Brote backen", "Ich kann Brot verkaufen"]), [(0, 1)]);
    assert_eq!(pairs("en", &["I can cut cloth", "I can cut hair", "I can sell cloth", "I can do sums"]), []);
    assert_eq!(pairs("ti", &["ባኒ ምስንካት እኽእል", "ባኒ ምስንካት እኽእል እየ"]), [(0, 1)]);
}

#[test]
fn two_that_name_one_concept_are_proposed_until_somebody_tells_them_apart() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let mut first = CompetenceDetails { esco: Some(link("s/sew")), ..said(amina, "en", "Sewing") };
    let id = desk.desk.add(&first).unwrap().value;
    let other = CompetenceDetails { esco: Some(link("s/sew")), ..said(amina, "de", "Kleider ändern") };
    let other = desk.desk.add(&other).unwrap().value;
    assert_eq!(desk.desk.candidate_file(amina).unwrap().near_duplicates.len(), 1);
    first.kept_apart = vec![other];
    desk.desk.change_entry(id, 1, &first).unwrap();
    assert_eq!(desk.desk.candidate_file(amina).unwrap().near_duplicates, []);
}

#[test]
fn merging_loses_nothing_and_is_taken_back_at_once() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let shop = desk.add_shop(amina);
    let kept = desk.add_sewing(amina, shop);
    let home = desk.add_shop(amina);
    let merged = CompetenceDetails {
        experience_ids: vec![shop, home],
        esco: Some(link("s/sew")),
        agreed: Answer::No,
        dissent_note: "Only dresses".into(),
        ..said(amina, "en", "Sewing clothes")
    };
    let merged = desk.desk.add(&merged).unwrap().value;
    let letter = desk.desk.add(&evidence(amina, merged, EvidenceKind::CustomerStatement)).unwrap().value;
    let before = desk.desk.candidate_file(amina).unwrap();

    let changed = desk.desk.merge_competences((kept, 1), (merged, 1)).unwrap();
    assert_eq!(changed.nouns, [Noun::Competence, Noun::Evidence].into());
    let file = desk.desk.candidate_file(amina).unwrap();
    let [one] = file.competences.as_slice() else { panic!("{} competences", file.competences.len()) };
    assert_eq!((one.id, one.rev, &one.details.experience_ids), (kept, changed.value, &vec![shop, home]));
    assert_eq!(one.details.translations.get("en").map(String::as_str), Some("Sewing clothes"));
    assert_eq!(one.details.title, sewing(amina, shop).title);
    assert_eq!((one.details.esco.clone(), one.details.dissent_note.as_str()), (Some(link("s/sew")), "Only dresses"));
    assert_eq!(one.details.agreed, Answer::No, "who disagrees with one has not agreed to both");
    assert_eq!(file.support[0].pieces, [SupportPiece::Evidence { id: letter, gives: Strength::Stated }]);

    assert_eq!(desk.desk.undo().unwrap().value, Operation::MergeCompetences);
    assert_eq!(desk.desk.candidate_file(amina).unwrap(), before);
}

#[test]
fn only_two_of_one_file_are_merged_and_only_as_they_were_seen() {
    let mut desk = TestDesk::new();
    let (amina, yonas) = (desk.add(amina()), desk.add(yonas()));
    let hers = desk.desk.add(&said(amina, "en", "Sewing")).unwrap().value;
    let other = desk.desk.add(&said(amina, "en", "Selling")).unwrap().value;
    let his = desk.desk.add(&said(yonas, "en", "Sewing")).unwrap().value;
    assert!(matches!(desk.desk.merge_competences((hers, 1), (his, 1)), Err(Error::NotFound(Noun::Competence))));
    assert!(matches!(desk.desk.merge_competences((hers, 1), (hers, 1)), Err(Error::NotFound(Noun::Competence))));
    assert!(matches!(desk.desk.merge_competences((hers, 1), (other, 2)), Err(Error::ChangedMeanwhile(_))));
    assert_eq!(desk.desk.candidate_file(amina).unwrap().competences.len(), 2, "nothing half done");
}

fn experience_ids(desk: &TestDesk, amina: CandidateId) -> BTreeMap<String, Vec<ExperienceId>> {
    let rows = desk.desk.candidate_file(amina).unwrap().competences;
    rows.into_iter().map(|row| (row.details.title, row.details.experience_ids)).collect()
}

#[test]
fn what_was_done_becomes_competences_with_the_setting_and_the_experience_behind_them() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let (shop, other) = (desk.add_shop(amina), desk.add_shop(amina));
    let sewing = CompetenceDetails { esco: Some(link("s/sew")), ..said(amina, "en", "s/sew") };
    desk.desk.add(&sewing).unwrap();
    let added = desk.desk.add_task_competences(shop, vec![task("s/sew"), task("s/cut")]).unwrap();
    assert_eq!(added.value, 2);
    let sewn = [("s/cut".to_owned(), vec![shop]), ("s/sew".to_owned(), vec![shop])].into();
    assert_eq!(experience_ids(&desk, amina), sewn, "what is there already is not written twice");
    let cut = desk.desk.candidate_file(amina).unwrap().competences.into_iter().find(|row| row.details.title == "s/cut");
    let cut = cut.unwrap().details;
    assert_eq!((cut.setting, cut.agreed, cut.esco), (LearningSetting::Informal, Answer::NotKnown, Some(link("s/cut"))));

    assert_eq!(desk.desk.add_task_competences(shop, vec![task("s/sew"), task("s/cut")]).unwrap().value, 0);
    assert_eq!(desk.desk.add_task_competences(other, vec![task("s/cut")]).unwrap().value, 1);
    assert_eq!(experience_ids(&desk, amina)["s/cut"], [shop, other]);
    assert_eq!(desk.desk.undo().unwrap().value, Operation::AddTaskCompetences);
    assert_eq!(experience_ids(&desk, amina), sewn);
    assert_eq!(desk.desk.undo().unwrap().value, Operation::AddTaskCompetences, "all of one experience at once");
    assert_eq!(experience_ids(&desk, amina), [("s/sew".to_owned(), Vec::new())].into());
}

#[test]
fn an_experience_keeps_what_was_asked_and_a_shop_its_facts() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let mut details = shop(amina);
    details.occupation = Some(link("o/tailor"));
    details.tasks = [("s/sew".to_owned(), TaskAnswer::Often), ("s/iron".to_owned(), TaskAnswer::Never)].into();
    details.former_business = Some(FormerBusiness {
        legal_form: Some(LegalForm::FamilyBusiness),
        staff: Some(3),
        turnover: Some(TurnoverBand::From5000),
        ..FormerBusiness::default()
    });
    let id = desk.desk.add(&details).unwrap().value;
    assert_eq!(desk.desk.experience(id).unwrap().details, details);
    details.former_business = Some(FormerBusiness { staff: Some(-1), ..FormerBusiness::default() });
    details.kind = ExperienceKind::Job;
    let Err(Error::Invalid(problems)) = desk.desk.change_entry(id, 1, &details) else { panic!("saved") };
    let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["former_business", "former_business.staff"]);
}

#[test]
fn what_people_removed_or_merged_does_not_come_back_with_the_tasks() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let shop = desk.add_shop(amina);
    desk.desk.add_task_competences(shop, vec![task("s/sew"), task("s/cut"), task("s/iron")]).unwrap();
    let id_of = |desk: &TestDesk, title: &str| {
        let rows = desk.desk.candidate_file(amina).unwrap().competences;
        rows.into_iter().find(|row| row.details.title == title).unwrap().id
    };
    let (sew, cut, iron) = (id_of(&desk, "s/sew"), id_of(&desk, "s/cut"), id_of(&desk, "s/iron"));
    desk.desk.remove::<CompetenceDetails>(iron, 1).unwrap();
    desk.desk.merge_competences((sew, 1), (cut, 1)).unwrap();
    let again = desk.desk.add_task_competences(shop, vec![task("s/sew"), task("s/cut"), task("s/iron")]).unwrap();
    assert_eq!(again.value, 0);
    assert_eq!(experience_ids(&desk, amina).keys().collect::<Vec<_>>(), ["s/sew"]);
}

#[test]
fn nobody_agreed_to_words_that_were_not_read_and_what_was_told_apart_stays_apart() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let kept = desk.desk.add(&said(amina, "en", "Sewing")).unwrap().value;
    let agreed = CompetenceDetails { agreed: Answer::Yes, ..said(amina, "en", "Sewing clothes") };
    let merged = desk.desk.add(&agreed).unwrap().value;
    let third = CompetenceDetails { kept_apart: vec![merged], ..said(amina, "en", "Sewing cloth") };
    let third = desk.desk.add(&third).unwrap().value;
    desk.desk.merge_competences((kept, 1), (merged, 1)).unwrap();
    let rows = desk.desk.candidate_file(amina).unwrap().competences;
    let of = |id| rows.iter().find(|row| row.id == id).unwrap();
    assert_eq!(of(kept).details.agreed, Answer::NotKnown);
    assert_eq!(of(third).details.kept_apart, [kept]);
}
