//! The table of settings: its default, a desk's own lines, and lines that contradict themselves.

use std::collections::BTreeSet;

use express_core::checks::{Problem, ProblemKind};
use express_core::eqf::{EqfBasis, EqfRule, EqfSettingTableDetails, PaperAtHand, SettingRule};
use express_core::qualifications::QualificationDetails;
use express_core::{Error, LearningSetting, Operation};

use crate::characters::TestDesk;
use crate::eqf::{Read, journeyman};

fn rule(country: &str, setting: LearningSetting, evidence: PaperAtHand, bases: &[EqfBasis]) -> SettingRule {
    SettingRule { country: country.into(), setting, evidence, bases: bases.iter().copied().collect() }
}

fn table(rules: &[SettingRule]) -> EqfSettingTableDetails {
    EqfSettingTableDetails { rules: rules.to_vec() }
}

fn refused(rules: &[SettingRule]) -> Vec<(String, ProblemKind)> {
    let result = TestDesk::new().desk.change_eqf_setting_table(0, &table(rules));
    let Err(Error::Invalid(problems)) = result else { panic!("{result:?}") };
    problems.into_iter().map(|Problem { field, kind }| (field, kind)).collect()
}

use LearningSetting::{Formal, Informal, NonFormal};
use PaperAtHand::{NoPaper, Paper, StatesLevel};

#[test]
fn the_default_is_the_text_of_the_project() {
    let bases = |setting, evidence| EqfSettingTableDetails::default().bases("DE", setting, evidence);
    let set = |bases: &[EqfBasis]| -> BTreeSet<EqfBasis> { bases.iter().copied().collect() };
    assert_eq!(bases(Formal, StatesLevel), set(&EqfBasis::ALL[..4]));
    assert_eq!(bases(Formal, Paper), set(&EqfBasis::ALL[1..4]));
    assert_eq!(bases(Formal, NoPaper), set(&[EqfBasis::RecognitionStatement]));
    assert_eq!(bases(NonFormal, StatesLevel), set(&[EqfBasis::Certificate]));
    assert_eq!(bases(NonFormal, Paper), set(&[]), "no benchmark");
    assert_eq!(bases(NonFormal, NoPaper), set(&[]));
    for evidence in [NoPaper, Paper, StatesLevel] {
        assert_eq!(bases(Informal, evidence), set(&EqfBasis::ALL[4..]));
    }
    assert_eq!(EqfSettingTableDetails::default_rules().len(), 9);
}

#[test]
fn a_desk_edits_the_table_and_it_holds_for_its_own_country() {
    let by_table = |rules: &[SettingRule]| {
        let mut read = Read::table();
        read.desk.desk.change_eqf_setting_table(0, &table(rules)).unwrap();
        read.broken_by(|_| {})
    };
    let only_statements = rule("DE", Formal, Paper, &[EqfBasis::RecognitionStatement]);
    let elsewhere = SettingRule { country: "SE".into(), ..only_statements.clone() };
    assert_eq!(by_table(std::slice::from_ref(&only_statements)), [EqfRule::SettingAdmitsBasis]);
    assert_eq!(by_table(&[elsewhere]), [], "the host country is Germany");
    let everywhere = SettingRule { country: String::new(), ..only_statements };
    let own = rule("DE", Formal, Paper, &[EqfBasis::RecognitionStatement, EqfBasis::NationalTable]);
    assert_eq!(by_table(&[everywhere, own]), [], "a country's own line goes before");
    let mut read = Read::of(|amina| QualificationDetails { eqf_level_stated: Some(4), ..journeyman(amina) });
    let table = table(&[rule(
        "",
        Formal,
        StatesLevel,
        &[EqfBasis::Register, EqfBasis::RecognitionStatement, EqfBasis::NationalTable],
    )]);
    read.desk.desk.change_eqf_setting_table(0, &table).unwrap();
    assert_eq!(read.broken_by(|one| one.basis = EqfBasis::Certificate), [EqfRule::SettingAdmitsBasis]);
}

#[test]
fn lines_that_contradict_themselves_are_refused() {
    let beyond = ProblemKind::BreaksEqfRule { rule: EqfRule::SettingAdmitsBasis };
    for (setting, evidence, basis) in [
        (NonFormal, Paper, EqfBasis::NationalTable),
        (NonFormal, StatesLevel, EqfBasis::DescriptorReading),
        (Informal, StatesLevel, EqfBasis::Certificate),
        (Formal, Paper, EqfBasis::Certificate),
        (Formal, NoPaper, EqfBasis::DescriptorReading),
    ] {
        let met = refused(&[rule("DE", setting, evidence, &[basis])]);
        assert!(
            met.contains(&("rules.0.bases".to_owned(), beyond.clone())),
            "{setting:?} {evidence:?} {basis:?}: {met:?}"
        );
    }
    let same = rule("DE", NonFormal, Paper, &[]);
    assert_eq!(refused(&[same.clone(), same]), [("rules.1".to_owned(), ProblemKind::AlreadyThere)]);
    let loses = refused(&[
        rule("DE", Formal, StatesLevel, &[EqfBasis::Certificate]),
        rule("DE", Formal, Paper, &[EqfBasis::Register]),
    ]);
    let contradicts = ProblemKind::ContradictsField { other: "evidence".into() };
    assert_eq!(loses, [("rules.1.bases".to_owned(), contradicts)], "who has the better paper would have less");
    assert_eq!(refused(&[rule("XX", NonFormal, Paper, &[])])[0].1, ProblemKind::UnknownCountry);
}

#[test]
fn the_table_is_changed_as_it_was_read_and_can_be_taken_back() {
    let mut desk = TestDesk::new();
    assert_eq!(desk.desk.eqf_setting_table().unwrap(), None);
    let line = rule("SE", NonFormal, Paper, &[EqfBasis::Register]);
    let met = desk.desk.change_eqf_setting_table(0, &table(std::slice::from_ref(&line)));
    assert!(met.is_err(), "a paper with a level would give less");
    let better = rule("SE", NonFormal, StatesLevel, &[EqfBasis::Certificate, EqfBasis::Register]);
    assert_eq!(desk.desk.change_eqf_setting_table(0, &table(&[line, better])).unwrap().value, 1);
    assert!(matches!(desk.desk.change_eqf_setting_table(7, &table(&[])), Err(Error::ChangedMeanwhile(_))));
    assert_eq!(desk.desk.change_eqf_setting_table(1, &table(&[])).unwrap().value, 2);
    assert_eq!(desk.desk.undo().unwrap().value, Operation::ChangeEqfSettingTable);
    assert_eq!(desk.desk.eqf_setting_table().unwrap().unwrap().details.rules.len(), 2);
}
