//! Documents of others, of several dialects and with faults: what has a place is placed, everything else is told, and no file does harm.

use express_core::candidates::CefrLevel;
use express_core::europass::{EuropassError, EuropassPreview, EuropassTarget, TakeOver, WhyNotPlaced, read};
use express_core::evidence::Strength;
use express_core::experiences::ExperienceKind;
use express_core::message::Argument;

use crate::characters::TestDesk;

const EDITOR: &[u8] = include_bytes!("../fixtures/europass/editor.xml");
const UNPREFIXED: &[u8] = include_bytes!("../fixtures/europass/unprefixed.xml");
const MINIMAL: &[u8] = include_bytes!("../fixtures/europass/minimal.xml");
const OLD_FORMAT: &[u8] = include_bytes!("../fixtures/europass/old_format.xml");

fn preview(bytes: &[u8]) -> EuropassPreview {
    TestDesk::new().desk.preview_europass(&read(bytes).unwrap())
}

#[track_caller]
fn why(preview: &EuropassPreview, element: &str) -> WhyNotPlaced {
    preview
        .not_placed
        .iter()
        .find(|one| one.element == element)
        .unwrap_or_else(|| panic!("{element} is not told: {preview:#?}"))
        .why
}

#[test]
fn a_document_of_the_editor_becomes_a_candidate_with_entries() {
    let mut desk = TestDesk::new();
    let came = desk.desk.import_europass(&read(EDITOR).unwrap(), &TakeOver::default()).unwrap().value;
    let file = desk.desk.candidate_file(came.candidate_id).unwrap();
    let person = &file.candidate.details;
    assert_eq!((person.full_name.as_str(), person.place.as_str()), ("Mariam Haddad", "Gießen"));
    assert_eq!(person.birth_date.unwrap().to_string(), "1986-04");
    assert_eq!(person.contact_route, "mariam@example.org, +49 1510001122");
    assert_eq!(person.circumstances, Default::default(), "gender is nobody's business to import");
    let languages: Vec<_> = person.languages.iter().map(|one| (one.language.as_str(), one.first_language)).collect();
    assert_eq!(languages, [("ar", true), ("ckb", true), ("de", false)]);
    let german = &person.languages[2];
    assert_eq!(
        (german.level, german.skills.listening, german.skills.spoken_interaction),
        (None, Some(CefrLevel::B1), Some(CefrLevel::A2))
    );
    assert_eq!(german.skills.writing, None, "a skill that is not in the file was not asked");
    let lived: Vec<_> = file.experiences.iter().map(|one| (one.details.kind, one.details.title.as_str())).collect();
    for expected in [
        (ExperienceKind::Job, "Tailor"),
        (ExperienceKind::Job, "Seamstress"),
        (ExperienceKind::Schooling, "Certificate in dressmaking"),
        (ExperienceKind::Schooling, "School-leaving certificate"),
        (ExperienceKind::Volunteering, "Sewing circle"),
    ] {
        assert!(lived.contains(&expected), "{expected:?} is not in {lived:?}");
    }
    let tailor = &file.experiences.iter().find(|one| one.details.title == "Tailor").unwrap().details;
    assert_eq!(tailor.description, "Bridal wear & suits\ntwo helpers");
    assert_eq!((tailor.place.as_str(), tailor.country.as_str(), tailor.language.as_str()), ("Aleppo", "SY", "en"));
    assert!(tailor.occupation.as_ref().unwrap().uri.ends_with("000000000001"));
    let [award] = file.qualifications.as_slice() else { panic!("a course that goes on awards nothing yet") };
    assert_eq!((award.details.title.as_str(), award.details.eqf_level_stated), ("Certificate in dressmaking", None));
    assert!(file.eqf_readings.is_empty(), "a level in a file is nobody's reading");
    let titles: Vec<_> = file.competences.iter().map(|one| one.details.title.as_str()).collect();
    assert_eq!(titles, ["Online shops", "Alter garments"]);
    assert!(file.support.iter().all(|one| one.strength == Strength::Stated), "nothing in a file supports itself");
}

#[test]
fn everything_without_a_place_is_told_by_its_name() {
    let preview = preview(EDITOR);
    let profile = "CandidateProfile";
    for (element, expected) in [
        ("CandidateSupplier".to_owned(), WhyNotPlaced::AboutTheFile),
        ("RenderingInformation".to_owned(), WhyNotPlaced::AboutTheFile),
        ("CandidatePerson/NationalityCode".to_owned(), WhyNotPlaced::Private),
        ("CandidatePerson/GenderCode".to_owned(), WhyNotPlaced::Private),
        ("CandidatePerson/PrimaryLanguageCode[3]".to_owned(), WhyNotPlaced::CannotBeKept),
        ("CandidatePerson/Communication[3]/URI".to_owned(), WhyNotPlaced::NoField),
        ("CandidatePerson/Communication[4]/Address/AddressLine".to_owned(), WhyNotPlaced::NoField),
        (format!("{profile}/ExecutiveSummary"), WhyNotPlaced::NoField),
        (format!("{profile}/EmploymentHistory/EmployerHistory[1]/IndustryCode"), WhyNotPlaced::NoField),
        (
            format!("{profile}/EducationHistory/EducationOrganizationAttendance[1]/EducationLevelCode"),
            WhyNotPlaced::Level,
        ),
        (
            format!(
                "{profile}/EducationHistory/EducationOrganizationAttendance[1]/EducationDegree/FinalGrade/ScoreText"
            ),
            WhyNotPlaced::NoField,
        ),
        (format!("{profile}/Licenses/License/LicenseTypeCode"), WhyNotPlaced::NoField),
        (format!("{profile}/Attachment"), WhyNotPlaced::Private),
        (format!("{profile}/Skills/SkillsGroup/Title"), WhyNotPlaced::NoField),
        (format!("{profile}/Skills/SkillsGroup/PersonCompetency[2]/CompetencyName"), WhyNotPlaced::Repeated),
        (format!("{profile}/SocialAndPoliticalActivities"), WhyNotPlaced::Private),
        (format!("{profile}/Others/Other/Title"), WhyNotPlaced::NoField),
    ] {
        assert_eq!(why(&preview, &element), expected, "{element}");
    }
    let summary = preview.not_placed.iter().find(|one| one.element.ends_with("ExecutiveSummary")).unwrap();
    assert_eq!(summary.value, "Tailor with a workshop of her own.", "what has no field can still be read and typed in");
    let private = preview.not_placed.iter().filter(|one| one.why == WhyNotPlaced::Private);
    assert!(private.into_iter().all(|one| one.value.is_empty()), "what is private is named, and not shown");
}

#[test]
fn unprefixed_elements_bare_dates_and_impossible_values_are_met_with_care() {
    let preview = preview(UNPREFIXED);
    let jobs: Vec<_> =
        preview.placed.iter().filter(|one| one.to == EuropassTarget::Experience).map(|one| &one.values).collect();
    let text = |words: &str| Argument::Text(words.to_owned());
    let date = |written: &str| Argument::Date(written.parse().unwrap());
    let job = || Argument::Term("experience-kind-job".to_owned());
    assert_eq!(
        jobs[0],
        &[
            job(),
            text("Bicycle mechanic"),
            text("Bicycle Yard"),
            Argument::Country("ER".to_owned()),
            date("2012-05-01")
        ]
    );
    assert_eq!(jobs[1], &[job(), text("Foreman"), text("Bicycle Yard"), date("2014-06")]);
    assert_eq!(jobs.len(), 2, "a position without a title is told, not taken");
    let employer = "CandidateProfile/EmploymentHistory/EmployerHistory";
    assert_eq!(
        why(&preview, &format!("{employer}/PositionHistory[1]/EmploymentPeriod/EndDate")),
        WhyNotPlaced::CannotBeKept
    );
    assert_eq!(
        why(&preview, &format!("{employer}/PositionHistory[2]/EmploymentPeriod/EndDate")),
        WhyNotPlaced::CannotBeKept
    );
    assert_eq!(why(&preview, &format!("{employer}/PositionHistory[2]/Country")), WhyNotPlaced::CannotBeKept);
    assert_eq!(
        why(&preview, &format!("{employer}/PositionHistory[3]/EmploymentPeriod/StartDate")),
        WhyNotPlaced::Incomplete
    );
    assert_eq!(
        why(&preview, "CandidatePerson/BirthDate"),
        WhyNotPlaced::CannotBeKept,
        "there is no thirtieth of February"
    );
    assert_eq!(why(&preview, "CandidatePerson/Disability"), WhyNotPlaced::Private);
    assert_eq!(why(&preview, "CandidatePerson/Religion"), WhyNotPlaced::Private);
    let qualifications = "CandidateProfile/PersonQualifications";
    let fluent = format!("{qualifications}/PersonCompetency[2]/CompetencyDimension/Score/ScoreText");
    assert_eq!(why(&preview, &fluent), WhyNotPlaced::CannotBeKept, "a word is no level");
    let languages: Vec<_> =
        preview.placed.iter().filter(|one| one.to == EuropassTarget::Language).map(|one| &one.values).collect();
    let language = |code: &str| Argument::Language(code.to_owned());
    assert_eq!(languages, [&vec![language("ti")], &vec![language("en"), text("B2")], &vec![language("de")]]);
    assert!(preview.placed.iter().any(|one| one.values.contains(&text("Keep a yard in order"))));
}

#[test]
fn thousands_of_entries_are_placed_without_comparing_each_with_each() {
    let jobs: String = (0..12_000)
        .map(|number| format!("<EmployerHistory><PositionHistory><PositionTitle>Job {number}</PositionTitle></PositionHistory></EmployerHistory>"))
        .collect();
    let skills: String = (0..15_000)
        .map(|number| format!("<PersonCompetency><CompetencyName>Skill {number}</CompetencyName></PersonCompetency>"))
        .collect();
    let others: String = (0..20_000).map(|number| format!("<other{number}>x</other{number}>")).collect();
    let file = format!(
        "<Candidate><CandidateProfile><EmploymentHistory>{jobs}</EmploymentHistory><Skills>{skills}</Skills>{others}</CandidateProfile></Candidate>"
    );
    let preview = preview(file.as_bytes());
    assert_eq!((preview.placed.len(), preview.not_placed.len()), (27_000, 20_000));
}

#[test]
fn any_prefix_and_hardly_anything_inside_is_enough() {
    let mut desk = TestDesk::new();
    let came = desk.desk.import_europass(&read(MINIMAL).unwrap(), &TakeOver::default()).unwrap().value;
    assert_eq!(desk.desk.candidate_file(came.candidate_id).unwrap().candidate.details.full_name, "أمينة");
    assert_eq!((came.languages, came.experiences, came.qualifications, came.competences), (0, 0, 0, 0));
}

#[test]
fn a_file_that_is_no_document_is_refused_with_its_reason() {
    assert_eq!(read(OLD_FORMAT).unwrap_err(), EuropassError::OldFormat);
    assert_eq!(read(b"<rss version=\"2.0\"/>").unwrap_err(), EuropassError::OtherDocument);
    assert_eq!(read(b"").unwrap_err(), EuropassError::NotXml { line: 1 });
    assert_eq!(read(b"name;place\nAmina;Nordstadt").unwrap_err(), EuropassError::NotXml { line: 2 });
    let broken_off = &EDITOR[..EDITOR.len() / 2];
    let Err(EuropassError::NotXml { line }) = read(broken_off) else { panic!("half a file was read") };
    assert!(line > 50, "the line is that where it breaks off, not {line}");
    assert!(matches!(read(b"<Candidate><a></b></Candidate>"), Err(EuropassError::NotXml { .. })));
    assert!(matches!(read(b"<Candidate/><Candidate/>"), Err(EuropassError::NotXml { .. })));
    assert!(matches!(read(b"<Candidate>&unknown;</Candidate>"), Err(EuropassError::NotXml { .. })));
}

#[test]
fn other_encodings_are_named_and_not_guessed_at() {
    let wide: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain("<Candidate/>".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(read(&wide).unwrap_err(), EuropassError::OtherEncoding { encoding: "UTF-16".into() });
    let western = b"<Candidate><CandidatePerson><PersonName><FamilyName>M\xFCller</FamilyName></PersonName></CandidatePerson></Candidate>";
    assert_eq!(read(western).unwrap_err(), EuropassError::OtherEncoding { encoding: "Windows-1252".into() });
    let says = b"<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><Candidate/>";
    assert_eq!(
        read(says).unwrap_err(),
        EuropassError::OtherEncoding { encoding: "ISO-8859-2".into() },
        "it says so itself"
    );
    assert!(read(b"\xEF\xBB\xBF<Candidate/>").is_ok(), "the mark of UTF-8 is none of the text");
}

#[test]
fn a_file_can_neither_fill_the_memory_nor_fetch_another() {
    let laughs = b"<?xml version=\"1.0\"?><!DOCTYPE Candidate [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><Candidate>&b;</Candidate>";
    assert_eq!(read(laughs).unwrap_err(), EuropassError::DocumentType);
    let fetches = b"<!DOCTYPE Candidate SYSTEM \"file:///etc/passwd\"><Candidate/>";
    assert_eq!(read(fetches).unwrap_err(), EuropassError::DocumentType);
    let deep = format!("<Candidate>{}", "<a>".repeat(100_000));
    assert_eq!(read(deep.as_bytes()).unwrap_err(), EuropassError::TooManyParts);
    let many = format!("<Candidate>{}</Candidate>", "<a/>".repeat(200_000));
    assert_eq!(read(many.as_bytes()).unwrap_err(), EuropassError::TooManyParts);
    let large = vec![b' '; express_core::europass::LARGEST_FILE + 1];
    assert!(matches!(read(&large), Err(EuropassError::TooLarge { .. })));
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { cases: 64, ..Default::default() })]

    #[test]
    fn a_harmed_file_is_read_or_refused_and_never_stops_the_program(place in 0..EDITOR.len(), byte: u8) {
        let mut harmed = EDITOR.to_vec();
        harmed[place] = byte;
        if let Ok(document) = read(&harmed) {
            let mut desk = shared_desk();
            let _ = desk.desk.preview_europass(&document);
            let imported = desk.desk.import_europass(&document, &TakeOver { even_if_same: true, ..TakeOver::default() });
            proptest::prop_assert!(imported.is_ok(), "what the preview places comes in: {imported:?}");
        }
    }
}

/// One desk for all cases: setting one up takes longer than reading a file.
fn shared_desk() -> std::sync::MutexGuard<'static, TestDesk> {
    static DESK: std::sync::LazyLock<std::sync::Mutex<TestDesk>> =
        std::sync::LazyLock::new(|| std::sync::Mutex::new(TestDesk::new()));
    DESK.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
