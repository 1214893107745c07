//! The rules of reading EQF levels, each with a test named after it.

use express_core::assessments::SecondAssessorRole;
use express_core::checks::ProblemKind;
use express_core::eqf::{ColumnReading, DescriptorColumns, EqfBasis, EqfReadingDetails, EqfRule, ReadingSubject};
use express_core::evidence::EvidenceForm;
use express_core::ids::CandidateId;
use express_core::message::Argument;
use express_core::qualifications::QualificationDetails;
use express_core::{Error, LearningSetting};

use crate::characters::{TestDesk, amina, day};

pub(crate) struct Read {
    pub(crate) desk: TestDesk,
    pub(crate) amina: CandidateId,
    pub(crate) reading: EqfReadingDetails,
}

/// A German vocational certificate that a table reads at level 4, and a reading that is right.
pub(crate) fn journeyman(candidate_id: CandidateId) -> QualificationDetails {
    QualificationDetails {
        candidate_id,
        title: "Gesellenbrief Maßschneiderin".into(),
        language: "de".into(),
        translations: [].into(),
        country: "DE".into(),
        awarding_body: "A chamber".into(),
        awarded: Some("2021".parse().unwrap()),
        setting: LearningSetting::Formal,
        paper: EvidenceForm::Original,
        award_id: "de_vocational_training_three_years".into(),
        nqf_level_stated: String::new(),
        eqf_level_stated: None,
    }
}

impl Read {
    pub(crate) fn table() -> Self {
        Self::of(journeyman)
    }

    pub(crate) fn of(qualification: impl Fn(CandidateId) -> QualificationDetails) -> Self {
        let mut desk = TestDesk::new();
        let amina = desk.add(amina());
        let id = desk.desk.add(&qualification(amina)).unwrap().value;
        let reading = EqfReadingDetails {
            candidate_id: amina,
            subject: ReadingSubject::Qualification(id),
            basis: EqfBasis::NationalTable,
            level_low: 4,
            level_high: 4,
            country: "DE".into(),
            framework: "DQR".into(),
            source: "The national table".into(),
            source_date: Some(day("2025-11-22")),
            read_on: day("2026-03-02"),
            reader: "Katrin Vogt".into(),
            second_reader: String::new(),
            second_reader_role: None,
            target_key: String::new(),
            columns: None,
            target_title: String::new(),
            printing_forbidden: false,
        };
        Self { desk, amina, reading }
    }

    pub(crate) fn descriptors() -> Self {
        let mut read = Self::table();
        let shop = read.desk.add_shop(read.amina);
        let column = |level, example: &str| ColumnReading { level, example: example.into() };
        read.reading = EqfReadingDetails {
            subject: ReadingSubject::Experience(shop),
            basis: EqfBasis::DescriptorReading,
            level_low: 3,
            level_high: 4,
            second_reader: "A colleague".into(),
            second_reader_role: Some(SecondAssessorRole::Colleague),
            columns: Some(DescriptorColumns {
                knowledge: column(3, "Named fabrics and what each is used for"),
                skills: column(4, "Drew a pattern for a customer who sat in front of us"),
                responsibility_and_autonomy: column(4, "Ran the shop with two helpers"),
            }),
            ..read.reading
        };
        read
    }

    /// The rules that the reading breaks once it is changed.
    pub(crate) fn broken_by(mut self, change: impl FnOnce(&mut EqfReadingDetails)) -> Vec<EqfRule> {
        change(&mut self.reading);
        match self.desk.desk.add(&self.reading) {
            Ok(_) => Vec::new(),
            Err(Error::Invalid(problems)) => problems
                .into_iter()
                .map(|problem| match problem.kind {
                    ProblemKind::BreaksEqfRule { rule } => rule,
                    other => panic!("{other:?}"),
                })
                .collect(),
            Err(other) => panic!("{other:?}"),
        }
    }
}

#[test]
fn readings_that_are_right_are_kept() {
    assert_eq!(Read::table().broken_by(|_| {}), []);
    assert_eq!(Read::descriptors().broken_by(|_| {}), []);
}

#[test]
fn level_within_framework() {
    for (low, high) in [(0, 0), (9, 9), (4, 3)] {
        let broken = Read::table().broken_by(|reading| {
            reading.basis = EqfBasis::Register;
            (reading.level_low, reading.level_high) = (low, high);
        });
        assert!(broken.contains(&EqfRule::LevelWithinFramework), "{low}–{high}: {broken:?}");
    }
}

#[test]
fn range_at_most_two_levels() {
    let broken = Read::descriptors().broken_by(|reading| {
        reading.level_low = 2;
        reading.columns.as_mut().unwrap().knowledge.level = 2;
    });
    assert_eq!(broken, [EqfRule::RangeAtMostTwoLevels]);
    let broken = Read::table().broken_by(|reading| {
        reading.basis = EqfBasis::Register;
        reading.level_high = 5;
    });
    assert_eq!(broken, [EqfRule::RangeAtMostTwoLevels]);
}

#[test]
fn source_needed() {
    assert_eq!(Read::table().broken_by(|reading| reading.source = " ".into()), [EqfRule::SourceNeeded]);
}

#[test]
fn two_readers() {
    for second in ["", " Katrin Vogt "] {
        let broken = Read::descriptors().broken_by(|reading| reading.second_reader = second.into());
        assert_eq!(broken, [EqfRule::TwoReaders], "{second:?}");
    }
}

#[test]
fn three_columns_with_examples() {
    let without = |reading: &mut EqfReadingDetails| reading.columns.as_mut().unwrap().skills.example = String::new();
    assert_eq!(Read::descriptors().broken_by(without), [EqfRule::ThreeColumnsWithExamples]);
    assert_eq!(Read::descriptors().broken_by(|reading| reading.columns = None), [EqfRule::ThreeColumnsWithExamples]);
}

#[test]
fn range_is_that_of_the_columns() {
    let broken = Read::descriptors().broken_by(|reading| reading.level_low = 4);
    assert_eq!(broken, [EqfRule::RangeIsThatOfTheColumns]);
}

#[test]
fn descriptors_end_at_level_six() {
    let broken = Read::descriptors().broken_by(|reading| {
        (reading.level_low, reading.level_high) = (6, 7);
        let columns = reading.columns.as_mut().unwrap();
        (columns.knowledge.level, columns.skills.level, columns.responsibility_and_autonomy.level) = (6, 7, 7);
    });
    assert_eq!(broken, [EqfRule::DescriptorsEndAtLevelSix]);
}

#[test]
fn level_belongs_to_qualification() {
    let mut read = Read::descriptors();
    let subject = read.reading.subject;
    read.reading = EqfReadingDetails { candidate_id: read.amina, ..Read::table().reading };
    let broken = read.broken_by(|reading| {
        reading.subject = subject;
        reading.basis = EqfBasis::Register;
    });
    assert_eq!(broken, [EqfRule::LevelBelongsToQualification]);
}

#[test]
fn target_needs_title() {
    let target = |title: &'static str| {
        Read::descriptors().broken_by(|reading| {
            reading.basis = EqfBasis::TargetQualification;
            (reading.level_low, reading.level_high) = (4, 4);
            reading.columns = None;
            reading.target_title = title.into();
        })
    };
    assert_eq!(target(""), [EqfRule::TargetNeedsTitle]);
    assert_eq!(target("Änderungsschneiderin"), []);
}

#[test]
fn table_of_referenced_country() {
    let broken = Read::table().broken_by(|reading| (reading.level_low, reading.level_high) = (5, 5));
    assert_eq!(broken, [EqfRule::TableOfReferencedCountry]);
    let syrian =
        Read::of(|amina| QualificationDetails { country: "SY".into(), award_id: String::new(), ..journeyman(amina) });
    assert_eq!(syrian.broken_by(|_| {}), [EqfRule::TableOfReferencedCountry]);
}

#[test]
fn non_formal_needs_stated_level() {
    let course = |stated| {
        Read::of(move |amina| QualificationDetails {
            setting: LearningSetting::NonFormal,
            eqf_level_stated: stated,
            award_id: String::new(),
            ..journeyman(amina)
        })
    };
    let register = |reading: &mut EqfReadingDetails| reading.basis = EqfBasis::Register;
    assert_eq!(course(None).broken_by(register), [EqfRule::NonFormalNeedsStatedLevel]);
    assert_eq!(course(Some(4)).broken_by(|reading| reading.basis = EqfBasis::Certificate), []);
}

#[test]
fn certificate_gives_its_level() {
    let stated = |level| {
        let read = Read::of(move |amina| QualificationDetails { eqf_level_stated: Some(level), ..journeyman(amina) });
        read.broken_by(|reading| reading.basis = EqfBasis::Certificate)
    };
    assert_eq!(stated(4), []);
    assert_eq!(stated(3), [EqfRule::CertificateGivesItsLevel]);
}

#[test]
fn a_qualification_without_a_reading_says_why_and_shows_the_ways() {
    let cases = [
        (
            QualificationDetails { country: "SY".into(), award_id: String::new(), ..journeyman(nobody()) },
            "eqf-no-level-not-referenced",
        ),
        (
            QualificationDetails { country: "UA".into(), award_id: String::new(), ..journeyman(nobody()) },
            "eqf-no-level-compared-only",
        ),
        (QualificationDetails { award_id: String::new(), ..journeyman(nobody()) }, "eqf-no-level-award-not-in-table"),
        (
            QualificationDetails { award_id: String::new(), paper: EvidenceForm::NotSeen, ..journeyman(nobody()) },
            "eqf-no-level-no-paper",
        ),
        (
            QualificationDetails {
                award_id: String::new(),
                setting: LearningSetting::NonFormal,
                ..journeyman(nobody())
            },
            "eqf-no-level-non-formal",
        ),
        (journeyman(nobody()), "eqf-no-level-not-read-yet"),
    ];
    for (qualification, id) in cases {
        let read = Read::of(|amina| QualificationDetails { candidate_id: amina, ..qualification.clone() });
        let file = read.desk.desk.candidate_file(read.amina).unwrap();
        let outlook = read.desk.desk.eqf_outlooks(&file).unwrap().remove(0);
        assert_eq!(outlook.no_level.unwrap().id, id);
        assert!(!outlook.routes.is_empty(), "{id}");
        assert_eq!(outlook.proposal.is_some(), id == "eqf-no-level-not-read-yet");
    }
}

fn nobody() -> CandidateId {
    CandidateId(uuid::Uuid::nil())
}

#[test]
fn every_level_carries_its_explain_line_and_its_cautions() {
    let mut read = Read::table();
    read.desk.desk.add(&read.reading).unwrap();
    let file = read.desk.desk.candidate_file(read.amina).unwrap();
    let outlook = read.desk.desk.eqf_outlooks(&file).unwrap().remove(0);
    assert_eq!(outlook.no_level, None);
    let explanation = &outlook.readings[0].explanation;
    assert_eq!(explanation.id, "eqf-explain-national-table");
    assert_eq!(explanation.arguments["low"], Argument::Number(4));
    assert_eq!(explanation.arguments["framework"], Argument::Text("DQR".into()));
    assert_eq!(explanation.arguments["country"], Argument::Country("DE".into()));
    let cautions = |desk: &TestDesk| {
        let file = desk.desk.candidate_file(read.amina).unwrap();
        let outlook = desk.desk.eqf_outlooks(&file).unwrap().remove(0);
        outlook.readings[0].cautions.iter().map(|caution| caution.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(cautions(&read.desk), ["eqf-caution-unverified"]);
    assert_eq!(cautions(&read.desk.on("2029-01-01")), ["eqf-caution-unverified", "eqf-caution-old"]);
}

#[test]
fn a_level_that_the_person_does_not_want_printed_is_on_no_sheet() {
    let mut read = Read::table();
    read.reading.printing_forbidden = true;
    read.desk.desk.add(&read.reading).unwrap();
    let sheet = read.desk.desk.profile(read.amina, &express_core::profiles::ProfileChoices::default()).unwrap();
    assert!(sheet.qualifications[0].readings.is_empty());
    assert_eq!(sheet.qualifications[0].no_level.as_ref().unwrap().id, "eqf-no-level-not-wanted");
}
