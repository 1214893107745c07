//! The catalogue of targets: imported after a look, proposed by occupation, and old or unverified where it is.

use express_core::checks::ProblemKind;
use express_core::experiences::{ExperienceDetails, ExperienceKind};
use express_core::imports::{EntryState, ImportProblemKind};
use express_core::reference::Reference;
use express_core::target_qualifications::TargetQualificationDetails;
use express_core::taxonomy::EscoLink;
use express_core::{Error, Operation};

use crate::characters::{TestDesk, amina, reference, shop};

const TAILOR: &str = "http://data.europa.eu/esco/occupation/9b7c4b6c-4e5c-4fbc-8f0d-3a1b9e9f4d11";

/// A file with two targets.
const FILE: &str = "\
key,title,language,country,awarding_body,eqf_level,occupations,validation,source,checked_on,verified
a,Änderungsschneiderin,de,DE,A chamber,4,o/tailor o/seamstress,Bei der Kammer fragen,The chamber's list,2026-01-15,yes
,\"Tailor, made to measure\",en,SE,,4,,,A leaflet,,
";

#[test]
fn a_catalogue_is_looked_at_first_and_comes_in_whole() {
    let mut desk = TestDesk::new();
    let before = desk.desk.target_qualifications().unwrap().len();
    let preview = desk.desk.preview_target_qualifications(FILE).unwrap();
    let states = |desk: &TestDesk, text: &str| -> Vec<(usize, EntryState)> {
        let preview = desk.desk.preview_target_qualifications(text).unwrap();
        assert_eq!(preview.problems, []);
        preview.rows.iter().map(|row| (row.line, row.state)).collect()
    };
    assert_eq!(states(&desk, FILE), [(2, EntryState::New), (3, EntryState::New)]);
    let first = &preview.rows[0].details;
    assert_eq!((first.eqf_level, first.verified, first.occupations.len()), (4, true, 2));
    assert_eq!(first.validation["de"], "Bei der Kammer fragen");
    assert_eq!(desk.desk.target_qualifications().unwrap().len(), before, "a look changes nothing");
    assert_eq!(desk.desk.import_target_qualifications(FILE).unwrap().value, 2);
    assert_eq!(states(&desk, FILE), [(2, EntryState::Unchanged), (3, EntryState::Unchanged)]);
    let newer = FILE.replace("A chamber", "The chamber");
    assert_eq!(states(&desk, &newer), [(2, EntryState::Changed), (3, EntryState::Unchanged)]);
    assert_eq!(desk.desk.import_target_qualifications(&newer).unwrap().value, 1);
    assert_eq!(desk.desk.target_qualifications().unwrap().len(), before + 2);
    assert_eq!(desk.desk.undo().unwrap().value, Operation::ImportTargetQualifications);
    assert_eq!(desk.desk.target_qualifications().unwrap()[0].awarding_body, "A chamber");
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_column_and_nothing_comes_in() {
    let mut desk = TestDesk::new();
    let mut met = |that: &str, this: &str| {
        let text = FILE.replacen(that, this, 1);
        let Err(Error::ImportRejected(mut problems)) = desk.desk.import_target_qualifications(&text) else {
            panic!("{this} came in")
        };
        let first = problems.remove(0);
        (first.line, first.field, first.kind)
    };
    let invalid = ImportProblemKind::Invalid;
    let range = invalid(ProblemKind::OutOfRange { at_least: 1, at_most: 8 });
    assert_eq!(met(",4,o/tailor", ",9,o/tailor"), (2, "eqf_level".into(), range.clone()));
    assert_eq!(met(",4,o/tailor", ",four,o/tailor"), (2, "eqf_level".into(), range));
    assert_eq!(met("SE,", "XX,"), (3, "country".into(), invalid(ProblemKind::UnknownCountry)));
    assert_eq!(met("2026-01-15", "2026-02-31"), (2, "checked_on".into(), invalid(ProblemKind::ImpossibleDate)));
    assert_eq!(met("2026-01-15", "2027-01-15"), (2, "checked_on".into(), invalid(ProblemKind::DateInFuture)));
    assert_eq!(met("A leaflet", ""), (3, "source".into(), invalid(ProblemKind::Empty)));
    assert_eq!(met("yes\n,", "yes\na,"), (3, "key".into(), ImportProblemKind::DuplicateKey));
    let (line, field, kind) = met("eqf_level", "level");
    assert_eq!((line, field.as_str()), (1, "level"));
    assert!(matches!(kind, ImportProblemKind::OtherShape { .. }));
    let (line, _, _) = met("A leaflet,,", "A leaflet,");
    assert_eq!(line, 3, "a row with too few fields");
    assert!(desk.desk.kept_target_qualifications().unwrap().is_empty());
}

#[test]
fn targets_are_proposed_by_the_occupations_of_informal_experiences() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let occupation = |uri: &str| Some(EscoLink { uri: uri.into(), label: "tailor".into(), release: String::new() });
    let own = desk.desk.add(&ExperienceDetails { occupation: occupation(TAILOR), ..shop(amina) }).unwrap().value;
    let schooling =
        ExperienceDetails { kind: ExperienceKind::Schooling, occupation: occupation(TAILOR), ..shop(amina) };
    desk.desk.add(&schooling).unwrap();
    let target = |country: &str, eqf_level| TargetQualificationDetails {
        title: format!("A tailor of {country}"),
        country: country.into(),
        eqf_level,
        occupations: vec![TAILOR.into()],
        source: "A list".into(),
        ..TargetQualificationDetails::default()
    };
    for (country, level) in [("SE", 3), ("DE", 6), ("DE", 4)] {
        desk.desk.add_target_qualification(&target(country, level)).unwrap();
    }
    let file = desk.desk.candidate_file(amina).unwrap();
    let outlooks = desk.desk.eqf_outlooks(&file).unwrap();
    let [outlook] = outlooks.as_slice() else { panic!("only what was learnt informally relates to a target") };
    assert_eq!(outlook.subject, express_core::eqf::ReadingSubject::Experience(own));
    let proposed: Vec<(&str, u8)> =
        outlook.targets.iter().map(|target| (target.country.as_str(), target.eqf_level)).collect();
    assert_eq!(proposed, [("DE", 4), ("DE", 6), ("SE", 3)], "the host country first, the lower level first");
}

#[test]
fn the_starter_says_of_each_entry_where_it_comes_from_and_that_nobody_checked_it() {
    let reference: &Reference = &reference();
    let targets = reference.target_qualifications();
    for country in ["DE", "SE", "IT", "FR", "GR", "BE"] {
        let of_country: Vec<_> = targets.iter().filter(|target| target.country == country).collect();
        assert!(of_country.len() >= 6, "{country}: {}", of_country.len());
        let ways = reference.recognition_routes().iter().filter(|route| route.country == country);
        assert_eq!(ways.count(), 3, "{country}");
    }
    for target in targets {
        let key = &target.key;
        assert!(!target.source.is_empty() && target.checked_on.is_some() && !target.verified, "{key}");
        assert!((1..=6).contains(&target.eqf_level) && !target.occupations.is_empty(), "{key}");
        assert!(["en", "de", "ar"].iter().all(|code| !target.validation[*code].is_empty()), "{key}");
    }
    for route in reference.recognition_routes() {
        let at = format!("{} {:?}", route.country, route.route);
        assert!(!route.body.is_empty() && !route.papers.is_empty() && !route.sourced.verified, "{at}");
        assert!(reference.source(&route.sourced.source).is_some(), "{at}");
    }
}
