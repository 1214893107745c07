//! The twelve rules of `docs/eqf_rules.md`, each with a test named after it.

use express_core::assessments::SecondAssessorRole;
use express_core::checks::{Problem, ProblemKind};
use express_core::eqf::{EqfBasis, EqfOutlook, EqfReadingDetails, EqfRule, ReadingSubject};
use express_core::evidence::EvidenceForm;
use express_core::message::{Argument, Message};
use express_core::profiles::ProfileChoices;
use express_core::qualifications::QualificationDetails;
use express_core::{Error, LearningSetting};

use crate::characters::{TestDesk, day, reference};
use crate::eqf::{Read, journeyman};

impl Read {
    fn outlook(&self) -> EqfOutlook {
        let file = self.desk.desk.candidate_file(self.amina).unwrap();
        self.desk.desk.eqf_outlooks(&file).unwrap().remove(0)
    }

    /// Records the reading and gives its explain line.
    fn line(mut self) -> Message {
        self.desk.desk.add(&self.reading).unwrap();
        let file = self.desk.desk.candidate_file(self.amina).unwrap();
        let mut readings = self.desk.desk.eqf_outlooks(&file).unwrap().into_iter().flat_map(|outlook| outlook.readings);
        readings.next().unwrap().explanation
    }
}

/// The words of a language, as its file has them.
fn words(language: &str) -> String {
    let path = format!("{}/../../assets/locales/{language}/eqf.ftl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

fn sentence(language: &str, id: &str) -> String {
    let words = words(language);
    let mut lines = words.lines().skip_while(|line| !line.starts_with(&format!("{id} =")));
    let first = lines.next().unwrap_or_else(|| panic!("{language} {id}"));
    // What follows and is moved in still belongs to it.
    let more = lines.take_while(|line| line.starts_with(' '));
    std::iter::once(first).chain(more).collect()
}

fn problems<T: std::fmt::Debug>(result: Result<T, Error>) -> Vec<(String, ProblemKind)> {
    let Err(Error::Invalid(problems)) = result else { panic!("{result:?} is no list of problems") };
    problems.into_iter().map(|Problem { field, kind }| (field, kind)).collect()
}

#[test]
fn rule_01_a_level_belongs_to_a_qualification_or_a_documented_reading_and_never_to_a_person() {
    let mut read = Read::table();
    let file = read.desk.desk.candidate_file(read.amina).unwrap();
    let person = serde_json::to_value(&file.candidate).unwrap();
    assert!(!person.as_object().unwrap().keys().any(|field| field.contains("level") || field.contains("eqf")));
    assert!(read.outlook().readings.is_empty(), "a proposal is no level until somebody records it");
    read.desk.desk.add(&read.reading).unwrap();
    assert_eq!(read.outlook().readings.len(), 1);
    let of_a_job = Read::descriptors().broken_by(|reading| {
        reading.basis = EqfBasis::RecognitionStatement;
        reading.level_high = reading.level_low;
    });
    assert_eq!(of_a_job, [EqfRule::LevelBelongsToQualification]);
}

#[test]
fn rule_02_there_are_five_bases_and_they_are_shown_in_their_order() {
    let mut read = Read::of(|amina| QualificationDetails { eqf_level_stated: Some(4), ..journeyman(amina) });
    for basis in [EqfBasis::NationalTable, EqfBasis::RecognitionStatement, EqfBasis::Register, EqfBasis::Certificate] {
        read.desk.desk.add(&EqfReadingDetails { basis, ..read.reading.clone() }).unwrap();
    }
    let shown: Vec<EqfBasis> = read.outlook().readings.iter().map(|one| one.basis).collect();
    assert_eq!(shown, EqfBasis::ALL[..4]);
    assert_eq!(Read::table().broken_by(|reading| reading.source = String::new()), [EqfRule::SourceNeeded]);
}

#[test]
fn rule_03_a_table_is_read_only_where_the_framework_is_linked_and_older_awards_say_as_a_rule() {
    let syrian =
        Read::of(|amina| QualificationDetails { country: "SY".into(), award_id: String::new(), ..journeyman(amina) });
    assert_eq!(syrian.broken_by(|_| {}), [EqfRule::TableOfReferencedCountry]);
    let mut old =
        Read::of(|amina| QualificationDetails { awarded: Some("1999".parse().unwrap()), ..journeyman(amina) });
    old.desk.desk.add(&old.reading).unwrap();
    let cautions = old.outlook().readings.remove(0).cautions;
    assert!(cautions.iter().any(|caution| caution.id == "eqf-caution-awarded-before"), "{cautions:?}");
    let mut desk = TestDesk::new();
    let amina = desk.add(crate::characters::amina());
    let awarded = Some("2007".parse().unwrap());
    let stated = QualificationDetails { eqf_level_stated: Some(4), awarded, ..journeyman(amina) };
    let kind = ProblemKind::BreaksEqfRule { rule: EqfRule::CertificateYoungerThanTheEqf };
    assert_eq!(problems(desk.desk.add(&stated)), [("eqf_level_stated".to_owned(), kind)]);
}

#[test]
fn rule_04_frameworks_that_are_not_linked_are_never_mapped_by_equal_numbers() {
    for (country, why) in [("NG", "eqf-no-level-not-referenced"), ("UA", "eqf-no-level-compared-only")] {
        let read = Read::of(|amina| QualificationDetails {
            country: country.into(),
            award_id: String::new(),
            nqf_level_stated: "4".into(),
            ..journeyman(amina)
        });
        let outlook = read.outlook();
        assert_eq!((outlook.proposal, outlook.no_level.unwrap().id.as_str()), (None, why));
        assert_eq!(read.broken_by(|_| {}), [EqfRule::TableOfReferencedCountry], "{country}");
    }
}

#[test]
fn rule_05_the_same_level_is_not_the_same_qualification() {
    let says = [("en", "not the same qualification"), ("de", "nicht derselbe Abschluss"), ("ar", "لا يعني المؤهل نفسه")];
    for (language, said) in says {
        assert!(sentence(language, "eqf-explain-national-table").contains(said), "{language}");
    }
}

#[test]
fn rule_06_every_level_shows_country_framework_link_source_and_date_and_its_age() {
    let line = Read::table().line();
    assert_eq!(line.arguments["country"], Argument::Country("DE".into()));
    assert_eq!(line.arguments["framework"], Argument::Text("DQR".into()));
    assert_eq!(line.arguments["referenced"], Argument::Text("2012".into()));
    assert_eq!(line.arguments["source"], Argument::Text("The national table".into()));
    assert_eq!(line.arguments["source-date"], Argument::Date(day("2025-11-22").into()));
    for language in ["en", "de", "ar"] {
        for basis in ["certificate", "register", "recognition-statement", "national-table", "target-qualification"] {
            let sentence = sentence(language, &format!("eqf-explain-{basis}"));
            for shown in ["low", "country", "framework", "source", "source-date"] {
                assert!(sentence.contains(&format!("${shown} ")), "{language} {basis} {shown}");
            }
        }
        assert!(sentence(language, "eqf-explain-national-table").contains("$referenced "), "{language}");
    }
    let mut read = Read::table();
    read.desk.desk.add(&read.reading).unwrap();
    let ids = |read: &Read| -> Vec<String> {
        read.outlook().readings[0].cautions.iter().map(|caution| caution.id.clone()).collect()
    };
    assert_eq!(ids(&read), ["eqf-caution-unverified"]);
    let later = Read { desk: read.desk.on("2029-01-01"), ..read };
    assert_eq!(ids(&later), ["eqf-caution-unverified", "eqf-caution-old"]);
}

#[test]
fn rule_07_descriptors_are_read_by_two_in_three_columns_as_a_narrow_range_up_to_level_six() {
    let broken = |change: fn(&mut EqfReadingDetails)| Read::descriptors().broken_by(change);
    assert_eq!(broken(|one| one.second_reader = String::new()), [EqfRule::TwoReaders]);
    assert_eq!(broken(|one| one.columns = None), [EqfRule::ThreeColumnsWithExamples]);
    assert_eq!(broken(|one| one.level_low = 4), [EqfRule::RangeIsThatOfTheColumns]);
    let mut read = Read::descriptors();
    read.reading.second_reader = "Amina".into();
    let same = ProblemKind::SamePersonAs { other: "candidate_id".into() };
    assert_eq!(problems(read.desk.desk.add(&read.reading)), [("second_reader".to_owned(), same)]);
    let mut read = Read::descriptors();
    read.reading.second_reader_role = None;
    let needed = ProblemKind::NeededWith { other: "second_reader".into() };
    assert_eq!(problems(read.desk.desk.add(&read.reading)), [("second_reader_role".to_owned(), needed)]);
    let mut read = Read::descriptors();
    read.reading.second_reader_role = Some(SecondAssessorRole::External);
    let line = read.line();
    assert_eq!(line.arguments["second-role"], Argument::Term("second-assessor-role-external".into()));
    assert_eq!((&line.arguments["low"], &line.arguments["high"]), (&Argument::Number(3), &Argument::Number(4)));
    for (language, said) in [("en", "indicative"), ("de", "ungefähre"), ("ar", "استرشادية")] {
        assert!(sentence(language, "eqf-explain-descriptor-reading").contains(said), "{language}");
    }
}

#[test]
fn rule_08_studied_without_papers_has_no_level_and_shows_the_ways() {
    let read = Read::of(|amina| QualificationDetails { paper: EvidenceForm::NotSeen, ..journeyman(amina) });
    let outlook = read.outlook();
    assert_eq!(outlook.no_level.unwrap().id, "eqf-no-level-no-paper");
    assert!(outlook.proposal.is_none() && !outlook.routes.is_empty());
    let here = outlook.routes.iter().map(|route| route.here.as_ref().unwrap());
    for route in here {
        assert_eq!(route.country, "DE");
        assert!(!route.body.is_empty() && !route.papers.is_empty() && !route.sourced.verified);
    }
    assert_eq!(read.broken_by(|_| {}), [EqfRule::SettingAdmitsBasis]);
}

#[test]
fn rule_09_missing_in_a_list_is_never_worded_as_not_recognised() {
    let said = [
        ("en", ["not recognised", "unrecognised"]),
        ("de", ["nicht anerkannt", "aberkannt"]),
        ("ar", ["غير معترف", "لا يُعترف"]),
    ];
    for (language, forbidden) in said {
        for words in forbidden {
            assert!(!words_of(language).contains(words), "{language}: {words}");
        }
        assert!(sentence(language, "eqf-no-level-award-not-in-table").len() > 60, "{language}");
    }
}

/// All sentences about levels, and all of the reference data about ways.
fn words_of(language: &str) -> String {
    let mut all = words(language);
    for route in reference().recognition_routes() {
        for text in [&route.what, &route.cost, &route.time].into_iter().chain(&route.papers) {
            all.push_str(text.in_language(language));
        }
    }
    all.to_lowercase()
}

#[test]
fn rule_10_informal_learning_relates_to_a_qualification_and_never_equals_it() {
    let mut read = Read::descriptors();
    read.reading.basis = EqfBasis::TargetQualification;
    (read.reading.level_low, read.reading.level_high, read.reading.columns) = (4, 4, None);
    read.reading.target_title = "Änderungsschneiderin".into();
    assert_eq!(read.line().id, "eqf-explain-target-qualification");
    for (language, said) in [("en", "Relates to the field"), ("de", "in Bezug zum Fachgebiet"), ("ar", "يتصل بمجال")]
    {
        assert!(sentence(language, "eqf-explain-target-qualification").contains(said), "{language}");
    }
}

#[test]
fn rule_11_nothing_depends_on_where_a_person_comes_from() {
    let outlook = |country: &'static str| {
        let mut desk = TestDesk::new();
        let mut person = crate::characters::amina();
        person.languages.clear();
        person.residence.title = format!("A permit of somebody from {country}");
        let amina = desk.add(person);
        desk.desk.add(&journeyman(amina)).unwrap();
        let file = desk.desk.candidate_file(amina).unwrap();
        let mut outlook = desk.desk.eqf_outlooks(&file).unwrap().remove(0);
        outlook.subject = ReadingSubject::Qualification(uuid::Uuid::nil().into());
        outlook
    };
    assert_eq!(outlook("SY"), outlook("ER"));
    let person = serde_json::to_string(&crate::characters::amina()).unwrap();
    assert!(!person.contains("nationality"), "what is not written down cannot be used");
}

#[test]
fn rule_12_the_person_may_forbid_that_a_level_is_printed() {
    let mut read = Read::table();
    read.reading.printing_forbidden = true;
    read.desk.desk.add(&read.reading).unwrap();
    let sheet = read.desk.desk.profile(read.amina, &ProfileChoices::default()).unwrap();
    assert!(sheet.qualifications[0].readings.is_empty());
    assert_eq!(sheet.qualifications[0].no_level.as_ref().unwrap().id, "eqf-no-level-not-wanted");
}

#[test]
fn a_country_under_its_former_name_is_found_under_the_one_of_today() {
    let reference = reference();
    for (former, code) in [("Zaire", "CD"), ("Swaziland", "SZ"), ("Burma", "MM"), ("Turkey", "TR"), ("Macedonia", "MK")]
    {
        let found = reference.countries().iter().find(|country| country.former_names.iter().any(|name| name == former));
        assert_eq!(found.map(|country| country.code.as_str()), Some(code), "{former}");
    }
    let mut desk = TestDesk::new();
    let amina = desk.add(crate::characters::amina());
    let gone = QualificationDetails { country: "YU".into(), award_id: String::new(), ..journeyman(amina) };
    assert_eq!(problems(desk.desk.add(&gone)), [("country".to_owned(), ProblemKind::UnknownCountry)]);
}

#[test]
fn non_formal_learning_is_listed_only_where_the_framework_takes_it() {
    let course = |country: &'static str| {
        Read::of(move |amina| QualificationDetails {
            setting: LearningSetting::NonFormal,
            eqf_level_stated: Some(4),
            award_id: String::new(),
            country: country.into(),
            ..journeyman(amina)
        })
        .broken_by(|reading| reading.basis = EqfBasis::Certificate)
    };
    assert_eq!(course("SE"), []);
    assert_eq!(course("GR"), [EqfRule::NonFormalNeedsStatedLevel], "the Greek framework holds formal education alone");
    assert_eq!(course("SY"), [EqfRule::NonFormalNeedsStatedLevel]);
}
