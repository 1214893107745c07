//! Strength, clause by clause. Each test fails when its clause is taken away.

use express_core::Answer;
use express_core::evidence::{
    EvidenceDetails, EvidenceForm, EvidenceKind, Strength, ValidationPhase, strength_given_by,
};
use express_core::ids::{CandidateId, CompetenceId};
use uuid::Uuid;

use crate::characters::{TestDesk, amina, evidence};

fn piece(kind: EvidenceKind) -> EvidenceDetails {
    evidence(CandidateId(Uuid::nil()), CompetenceId(Uuid::nil()), kind)
}

#[test]
fn a_certificate_certifies_only_when_a_named_person_saw_the_original() {
    let seen =
        EvidenceDetails { form: EvidenceForm::Original, seen_by: "K. Vogt".into(), ..piece(EvidenceKind::Certificate) };
    assert_eq!(strength_given_by(&seen), Strength::Certified);
    let copy = EvidenceDetails { form: EvidenceForm::Copy, ..seen.clone() };
    assert_eq!(strength_given_by(&copy), Strength::Stated);
    let by_nobody = EvidenceDetails { seen_by: " ".into(), ..seen };
    assert_eq!(strength_given_by(&by_nobody), Strength::Stated);
}

#[test]
fn a_letter_a_statement_and_a_call_confirm_when_the_third_party_is_named() {
    for kind in [EvidenceKind::EmployerLetter, EvidenceKind::CustomerStatement, EvidenceKind::ReferenceCall] {
        assert_eq!(strength_given_by(&piece(kind)), Strength::Stated, "{kind:?}");
        let named = EvidenceDetails { issuer: "A customer".into(), ..piece(kind) };
        assert_eq!(strength_given_by(&named), Strength::Confirmed, "{kind:?}");
        let unseen = EvidenceDetails { form: EvidenceForm::NotSeen, ..named };
        assert_eq!(strength_given_by(&unseen), Strength::Stated, "that there is such a {kind:?} is own words");
    }
}

/// A judgement that was made in front of a named person.
fn judged(kind: EvidenceKind) -> EvidenceDetails {
    EvidenceDetails { form: EvidenceForm::InPerson, seen_by: "K. Vogt".into(), bears_out: Answer::Yes, ..piece(kind) }
}

#[test]
fn a_passed_test_and_a_sample_made_in_front_of_an_assessor_show() {
    for kind in [EvidenceKind::TestResult, EvidenceKind::WorkSample] {
        assert_eq!(strength_given_by(&judged(kind)), Strength::Shown, "{kind:?}");
        for bears_out in [Answer::No, Answer::NotKnown] {
            let result = EvidenceDetails { bears_out, ..judged(kind) };
            assert_eq!(strength_given_by(&result), Strength::Stated, "{kind:?}");
        }
        let by_nobody = EvidenceDetails { seen_by: String::new(), ..judged(kind) };
        assert_eq!(strength_given_by(&by_nobody), Strength::Stated, "{kind:?}");
        let unseen = EvidenceDetails { form: EvidenceForm::NotSeen, ..judged(kind) };
        assert_eq!(strength_given_by(&unseen), Strength::Stated, "{kind:?}");
    }
    let brought = |kind| EvidenceDetails { form: EvidenceForm::Original, ..judged(kind) };
    assert_eq!(strength_given_by(&brought(EvidenceKind::TestResult)), Strength::Shown);
    let sample = strength_given_by(&brought(EvidenceKind::WorkSample));
    assert_eq!(sample, Strength::Stated, "nobody saw who made what was brought along");
}

#[test]
fn a_signed_off_interview_without_contradiction_is_consistent() {
    let note = judged(EvidenceKind::InterviewNote);
    assert_eq!(strength_given_by(&note), Strength::Consistent);
    let contradiction = EvidenceDetails { bears_out: Answer::No, ..note.clone() };
    assert_eq!(strength_given_by(&contradiction), Strength::Stated);
    let by_nobody = EvidenceDetails { seen_by: String::new(), ..note };
    assert_eq!(strength_given_by(&by_nobody), Strength::Stated);
}

#[test]
fn a_photo_alone_and_own_words_stay_stated() {
    for kind in [EvidenceKind::Photo, EvidenceKind::SelfStatement] {
        let best = EvidenceDetails {
            issuer: "Somebody".into(),
            form: EvidenceForm::Original,
            seen_by: "K. Vogt".into(),
            bears_out: Answer::Yes,
            ..piece(kind)
        };
        assert_eq!(strength_given_by(&best), Strength::Stated, "{kind:?}");
    }
}

#[test]
fn a_competence_is_as_strong_as_its_strongest_evidence() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let shop = desk.add_shop(amina);
    let sewing = desk.add_sewing(amina, shop);
    let strength = |desk: &TestDesk| desk.desk.candidate_file(amina).unwrap().support[0].strength;
    assert_eq!(strength(&desk), Strength::Stated);
    let note = judged(EvidenceKind::InterviewNote);
    let note = EvidenceDetails { candidate_id: amina, competence_ids: vec![sewing], ..note };
    desk.desk.add(&note).unwrap();
    assert_eq!(strength(&desk), Strength::Consistent);
    let statement =
        EvidenceDetails { issuer: "A customer".into(), ..evidence(amina, sewing, EvidenceKind::CustomerStatement) };
    let id = desk.desk.add(&statement).unwrap().value;
    assert_eq!(strength(&desk), Strength::Confirmed);
    desk.desk.remove::<EvidenceDetails>(id, 1).unwrap();
    assert_eq!(strength(&desk), Strength::Consistent);
}

#[test]
fn a_competence_goes_through_the_phases_of_validation_and_is_never_certified_here() {
    use ValidationPhase::{Assessed, Documented, Identified};
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let shop = desk.add_shop(amina);
    let sewing = desk.add_sewing(amina, shop);
    let phases = |desk: &TestDesk| desk.desk.candidate_file(amina).unwrap().support[0].phases.clone();
    let piece = |kind| evidence(amina, sewing, kind);
    assert_eq!(phases(&desk), [Identified]);
    let unseen = EvidenceDetails { form: EvidenceForm::NotSeen, ..piece(EvidenceKind::Certificate) };
    desk.desk.add(&unseen).unwrap();
    desk.desk.add(&piece(EvidenceKind::SelfStatement)).unwrap();
    assert_eq!(phases(&desk), [Identified], "own words and what nobody saw document nothing");
    desk.desk.add(&piece(EvidenceKind::Certificate)).unwrap();
    assert_eq!(phases(&desk), [Identified, Documented]);
    let open = piece(EvidenceKind::TestResult);
    let id = desk.desk.add(&open).unwrap().value;
    assert_eq!(phases(&desk), [Identified, Documented], "a test without a result judges nothing");
    let failed = EvidenceDetails { bears_out: Answer::No, ..open };
    desk.desk.change_entry(id, 1, &failed).unwrap();
    assert_eq!(phases(&desk), [Identified, Documented, Assessed], "a test that was not passed is an assessment, too");
}
