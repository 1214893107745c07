//! Documents of our own: what is written comes back, what a reader may not see is not in them, and nothing claims to be Europass.

use express_core::candidates::{CandidateDetails, CefrLevel, CefrSkills, LanguageSkill, LevelBasis};
use express_core::competences::CompetenceDetails;
use express_core::europass::{EuropassTarget, Making, TakeOver, WhyNotPlaced, read, write};
use express_core::experiences::{ExperienceDetails, ExperienceKind, FormerBusiness, LegalForm};
use express_core::ids::CandidateId;
use express_core::message::Message;
use express_core::profiles::{ProfileChoices, ProfileData, ProfileField, ProfileReader, ProfileReading};
use express_core::qualifications::QualificationDetails;
use express_core::taxonomy::EscoLink;
use express_core::{LearningSetting, Operation};

use crate::characters::{TestDesk, amina, reference, sewing, shop};

/// A document of the profile; every sentence is its id with its arguments, as the core words nothing.
pub(crate) fn document(data: &ProfileData, language: &str) -> String {
    let words = |message: &Message| message.id.clone();
    write(data, &Making { language, words: &words, reference: &reference() })
}

pub(crate) fn profile(
    desk: &TestDesk,
    id: CandidateId,
    reader: ProfileReader,
    left_out: &[ProfileField],
) -> ProfileData {
    let leave_out = left_out.iter().copied().collect();
    desk.desk.profile(id, &ProfileChoices { reader, leave_out, ..ProfileChoices::default() }).unwrap()
}

/// A record with something of every kind that a document holds.
pub(crate) fn rich_desk() -> (TestDesk, CandidateId) {
    let mut desk = TestDesk::new();
    let id = desk.add(rich_amina());
    let shop_id = desk
        .desk
        .add(&ExperienceDetails {
            organisation: "Nadel & Faden <Aleppo>".into(),
            occupation: Some(EscoLink {
                uri: "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000003".into(),
                label: "tailor".into(),
                release: "v1.2.0".into(),
            }),
            former_business: Some(FormerBusiness {
                legal_form: Some(LegalForm::SoleTrader),
                ..FormerBusiness::default()
            }),
            ..shop(id)
        })
        .unwrap()
        .value;
    for (kind, title, ongoing) in [
        (ExperienceKind::Job, "Seamstress", true),
        (ExperienceKind::FamilyWork, "Helper at the market stall", false),
        (ExperienceKind::Schooling, "Vocational school", false),
        (ExperienceKind::Course, "Course in pattern making", false),
        (ExperienceKind::Volunteering, "Sewing circle", true),
        (ExperienceKind::Care, "Looked after my grandmother", false),
        (ExperienceKind::SelfStudy, "Embroidery from videos", false),
    ] {
        let other = ExperienceDetails {
            kind,
            title: title.into(),
            language: "en".into(),
            translations: std::collections::BTreeMap::new(),
            ended: (!ongoing).then(|| "2015-06-30".parse().unwrap()),
            ongoing,
            ..shop(id)
        };
        desk.desk.add(&other).unwrap();
    }
    let skill = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000004".to_owned();
    let esco = Some(EscoLink { uri: skill, label: "sew".into(), release: String::new() });
    desk.desk.add(&CompetenceDetails { esco, ..sewing(id, shop_id) }).unwrap();
    let bookkeeping = CompetenceDetails {
        title: "Keep the books".into(),
        language: "en".into(),
        translations: std::collections::BTreeMap::new(),
        setting: LearningSetting::NonFormal,
        ..sewing(id, shop_id)
    };
    desk.desk.add(&bookkeeping).unwrap();
    desk.desk.add(&dressmaker(id)).unwrap();
    (desk, id)
}

fn rich_amina() -> CandidateDetails {
    let language = |code: &str, level, skills, first_language| LanguageSkill {
        language: code.into(),
        level,
        skills,
        first_language,
        basis: LevelBasis::OwnStatement,
    };
    let asked = CefrSkills {
        listening: Some(CefrLevel::B1),
        reading: Some(CefrLevel::A2),
        spoken_interaction: Some(CefrLevel::B1),
        spoken_production: None,
        writing: Some(CefrLevel::A1),
    };
    CandidateDetails {
        full_name: "Amina Noor Halabi".into(),
        private_notes: "MARKER-PRIVATE".into(),
        contact_route: "+49 1510001122".into(),
        languages: vec![
            language("ar", None, CefrSkills::default(), true),
            language("ckb", None, CefrSkills::default(), true),
            language("de", None, asked, false),
            language("fr", Some(CefrLevel::A1), CefrSkills::default(), false),
            language("prs", None, CefrSkills::default(), false),
        ],
        ..amina()
    }
}

pub(crate) fn dressmaker(id: CandidateId) -> QualificationDetails {
    QualificationDetails {
        candidate_id: id,
        title: "شهادة خياطة".into(),
        language: "ar".into(),
        translations: [("en".to_owned(), "Certificate in dressmaking".to_owned())].into(),
        country: "SY".into(),
        awarding_body: "School of Textiles".into(),
        awarded: Some("2008".parse().unwrap()),
        setting: LearningSetting::Formal,
        paper: express_core::evidence::EvidenceForm::NotSeen,
        award_id: String::new(),
        nqf_level_stated: String::new(),
        eqf_level_stated: None,
    }
}

#[test]
fn every_field_that_was_written_comes_back() {
    let (mut desk, id) = rich_desk();
    let before = profile(&desk, id, ProfileReader::Candidate, &[]);
    let parsed = read(document(&before, "en").as_bytes()).unwrap();
    let how = TakeOver { code: "Birke 01".into(), even_if_same: true };
    let came = desk.desk.import_europass(&parsed, &how).unwrap().value;
    let after = profile(&desk, came.candidate_id, ProfileReader::Candidate, &[]);
    assert_eq!(after.full_name, before.full_name);
    assert_eq!(after.place, before.place);
    assert_eq!((after.contact_route.as_str(), before.contact_route.as_str()), ("+49 1510001122", "+49 1510001122"));
    assert_eq!(by_code(&after.languages), by_code(&before.languages));
    assert_eq!(after.experiences.len(), before.experiences.len());
    let said = |words: &express_core::profiles::OwnWords| {
        let (text, language) = words.for_reader("en");
        (text.to_owned(), language.to_owned())
    };
    for one in &before.experiences {
        let same = after.experiences.iter().find(|other| said(&other.title) == said(&one.title)).unwrap();
        assert_eq!((&same.kind, &same.organisation, &same.place), (&one.kind, &one.organisation, &one.place));
        assert_eq!((same.started, same.ended, same.ongoing), (one.started, one.ended, one.ongoing));
        assert_eq!(same.country, one.country);
        assert_eq!(same.esco.as_ref().map(|link| &link.uri), one.esco.as_ref().map(|link| &link.uri));
    }
    let competences = |data: &ProfileData| {
        let mut all: Vec<_> = data
            .competences
            .iter()
            .map(|one| (said(&one.title), one.setting, one.esco.clone().map(|link| link.uri)))
            .collect();
        all.sort();
        all
    };
    assert_eq!(competences(&after), competences(&before));
    let awards = |data: &ProfileData| {
        let shown = data
            .qualifications
            .iter()
            .map(|one| (said(&one.title), one.awarding_body.clone(), one.country.clone(), one.awarded));
        shown.collect::<Vec<_>>()
    };
    assert_eq!(awards(&after), awards(&before));
    assert_eq!(
        desk.desk
            .preview_europass(&parsed)
            .not_placed
            .iter()
            .filter(|one| one.why != WhyNotPlaced::AboutTheFile)
            .collect::<Vec<_>>(),
        Vec::<&express_core::europass::EuropassNotPlaced>::new()
    );
}

fn by_code(skills: &[LanguageSkill]) -> Vec<LanguageSkill> {
    let mut skills = skills.to_vec();
    skills.sort_by(|one, other| one.language.cmp(&other.language));
    skills
}

#[test]
fn the_dialect_is_the_observed_one() {
    let (desk, id) = rich_desk();
    let text = document(&profile(&desk, id, ProfileReader::Candidate, &[]), "en");
    for expected in [
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Candidate xsi:schemaLocation=\"http://www.europass.eu/1.0 Candidate.xsd\" xmlns=\"http://www.europass.eu/1.0\" xmlns:oa=\"http://www.openapplications.org/oagis/9\" xmlns:eures=\"http://www.europass_eures.eu/1.0\" xmlns:hr=\"http://www.hr-xml.org/3\"",
        "<PrimaryLanguageCode name=\"NORMAL\">ara</PrimaryLanguageCode>",
        "<PrimaryLanguageCode name=\"FREE_TEXT\">Kurdish, Sorani</PrimaryLanguageCode>",
        "<CompetencyID schemeName=\"NORMAL\">deu</CompetencyID>",
        "<hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode>",
        "<PositionTitle typeCode=\"URI\" languageID=\"http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000003\">",
        "<hr:FormattedDateTime>2013-05</hr:FormattedDateTime>",
        "<hr:CurrentIndicator>true</hr:CurrentIndicator>",
        "<Country>sy</Country>",
        "<hr:OrganizationName>Nadel &amp; Faden &lt;Aleppo&gt;</hr:OrganizationName>",
        "<CandidateProfile languageCode=\"en\">",
        "<Section>\n          <Title>work-experience</Title>",
    ] {
        assert!(text.contains(expected), "{expected} is missing in\n{text}");
    }
    assert_eq!(
        text,
        document(&profile(&desk, id, ProfileReader::Candidate, &[]), "en"),
        "the same data gives the same text"
    );
    assert_eq!(text.matches("schemeAgencyName=\"EXpress, Europass-compatible\"").count(), 3);
    assert!(!text.contains("\"EUROPASS\""), "it never claims to come from Europass");
}

#[test]
fn what_nobody_asked_is_no_statement_and_what_is_private_is_not_there() {
    let (desk, id) = rich_desk();
    for reader in [ProfileReader::Candidate, ProfileReader::TrainingProvider] {
        let text = document(&profile(&desk, id, reader, &[]), "en");
        for absent in
            ["Disability", "NationalityCode", "GenderCode", "BirthDate", "MARKER-PRIVATE", "1988", "Attachment"]
        {
            assert!(!text.contains(absent), "{absent} is in the document for {reader:?}");
        }
    }
}

#[test]
fn what_a_reader_may_not_see_or_the_person_leaves_out_is_not_written() {
    let (desk, id) = rich_desk();
    let text = document(&profile(&desk, id, ProfileReader::TrainingProvider, &[]), "en");
    assert!(!text.contains("EmploymentHistory"), "a training provider sees no experiences");
    let left_out = [ProfileField::FullName, ProfileField::Languages, ProfileField::Competences];
    let text = document(&profile(&desk, id, ProfileReader::Candidate, &left_out), "en");
    assert!(!text.contains("Halabi") && !text.contains("PersonQualifications") && !text.contains("Keep the books"));
    assert!(
        text.contains("<hr:FamilyName>Linden 04</hr:FamilyName>"),
        "there must be a name, so the code stands there"
    );
    let parsed = read(text.as_bytes()).unwrap();
    let preview = desk.desk.preview_europass(&parsed);
    assert!(preview.placed.iter().all(|one| one.to != EuropassTarget::FullName), "a code is no name");
    assert!(preview.not_placed.iter().any(|one| one.why == WhyNotPlaced::OtherCode));
}

#[test]
fn a_level_is_written_only_where_it_is_one_and_with_its_reasons() {
    let mut desk = TestDesk::new();
    let id = desk.add(amina());
    desk.desk.add(&dressmaker(id)).unwrap();
    let mut data = profile(&desk, id, ProfileReader::Candidate, &[]);
    assert!(!document(&data, "en").contains("EducationLevelCode"), "no reading, no level");
    let reading = |level_low, level_high| ProfileReading {
        level_low,
        level_high,
        explanation: Message::new("MARKER-EXPLAINED"),
        cautions: vec![Message::new("MARKER-CAUTION")],
    };
    data.qualifications[0].readings = vec![reading(4, 4)];
    let text = document(&data, "en");
    assert!(text.contains("<EducationLevelCode listName=\"EURES_EQF\" listURI=\"http://ec.europa.eu/esco/ConceptScheme/EQF2012/ConceptScheme\">4</EducationLevelCode>"));
    assert!(text.contains("MARKER-EXPLAINED") && text.contains("MARKER-CAUTION"));
    data.qualifications[0].readings = vec![reading(4, 5)];
    assert!(!document(&data, "en").contains("EducationLevelCode"), "a range has no place in the format");
    data.qualifications[0].readings = vec![reading(4, 4), reading(5, 5)];
    assert!(!document(&data, "en").contains("EducationLevelCode"), "two readings are no level");
}

#[test]
fn bad_letters_long_words_and_an_empty_record_give_a_document_that_can_be_read() {
    let mut desk = TestDesk::new();
    let id = desk.add(CandidateDetails { code: "Ahorn 02".into(), ..CandidateDetails::default() });
    let empty = profile(&desk, id, ProfileReader::Candidate, &[]);
    assert!(read(document(&empty, "en").as_bytes()).is_ok());
    let data =
        ProfileData { full_name: format!("a\u{1}\u{FFFF}]]>&<{}🧵", "x".repeat(300)), place: "\"'".into(), ..empty };
    let text = document(&data, "en");
    assert!(!text.contains(['\u{1}', '\u{FFFF}']));
    let parsed = read(text.as_bytes()).unwrap();
    let preview = desk.desk.preview_europass(&parsed);
    assert!(
        preview.not_placed.iter().any(|one| one.why == WhyNotPlaced::CannotBeKept),
        "a name that is too long is told"
    );
    assert!(preview.placed.iter().any(|one| one.to == EuropassTarget::Place));
}

#[test]
fn taking_over_is_one_change_that_is_taken_back_at_once() {
    let (mut desk, id) = rich_desk();
    let parsed = read(document(&profile(&desk, id, ProfileReader::Candidate, &[]), "en").as_bytes()).unwrap();
    let same = desk.desk.import_europass(&parsed, &TakeOver::default()).unwrap_err();
    assert!(matches!(same, express_core::Error::SamePerson(_)), "somebody of the same name is here");
    let how = TakeOver { even_if_same: true, ..TakeOver::default() };
    let came = desk.desk.import_europass(&parsed, &how).unwrap().value;
    assert_eq!(came.code, "Europass 01");
    assert_eq!(desk.desk.import_europass(&parsed, &how).unwrap().value.code, "Europass 02");
    assert_eq!(desk.desk.undo().unwrap().value, Operation::ImportEuropass);
    assert_eq!(desk.desk.undo().unwrap().value, Operation::ImportEuropass);
    assert!(desk.desk.candidate_file(came.candidate_id).is_err());
    assert_eq!(desk.desk.count_candidates().unwrap(), 1);
}
