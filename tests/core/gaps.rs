//! EntreComp ratings and gaps: rated by both, never on one scale with the EQF; strong, weak, missing or not asked.

use std::collections::BTreeMap;

use express_core::candidates::CandidateFile;
use express_core::checks::{Problem, ProblemKind};
use express_core::competences::CompetenceDetails;
use express_core::entrecomp_ratings::{CompetenceRating, EntreCompRatingDetails};
use express_core::evidence::{EvidenceDetails, EvidenceKind};
use express_core::experiences::{ExperienceDetails, TaskAnswer};
use express_core::gaps::{
    AskedSkill, BUSINESS_SKILLS, BusinessTheme, Gap, GapStanding, GapSubject, OpenGapDetails, business_gaps, skill_gaps,
};
use express_core::ids::CandidateId;
use express_core::taxonomy::EscoLink;
use express_core::{Answer, Error};

use crate::characters::{TestDesk, amina, day, evidence, reference, sewing, shop};

fn sitting(candidate_id: CandidateId, on: &str, ratings: &[(&str, Option<u8>, Option<u8>)]) -> EntreCompRatingDetails {
    let rating = |(id, own, counsellor): &(&str, Option<u8>, Option<u8>)| {
        ((*id).to_owned(), CompetenceRating { own: *own, counsellor: *counsellor, ..CompetenceRating::default() })
    };
    let ratings: BTreeMap<_, _> = ratings.iter().map(rating).collect();
    EntreCompRatingDetails { candidate_id, rated_on: day(on), counsellor: "Katrin Vogt".into(), ratings }
}

fn problems<T: std::fmt::Debug>(result: Result<T, Error>) -> Vec<(String, ProblemKind)> {
    let Err(Error::Invalid(problems)) = result else { panic!("{result:?}") };
    problems.into_iter().map(|Problem { field, kind }| (field, kind)).collect()
}

#[test]
fn ratings_are_levels_of_known_competences_by_somebody() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let add = |desk: &mut TestDesk, ratings: &[(&str, Option<u8>, Option<u8>)]| {
        desk.desk.add(&sitting(amina, "2026-03-01", ratings))
    };
    add(&mut desk, &[("creativity", Some(1), Some(8)), ("vision", None, None)]).unwrap();
    let range = ProblemKind::OutOfRange { at_least: 1, at_most: 8 };
    let met = problems(add(&mut desk, &[("creativity", Some(0), Some(9))]));
    assert_eq!(
        met,
        [("ratings.creativity.own".into(), range.clone()), ("ratings.creativity.counsellor".into(), range)]
    );
    let met = problems(add(&mut desk, &[("luck", Some(3), None)]));
    assert_eq!(met, [("ratings.luck".into(), ProblemKind::UnknownEntrecompCompetence)]);
    let by_nobody =
        EntreCompRatingDetails { counsellor: " ".into(), ..sitting(amina, "2026-03-01", &[("vision", None, Some(2))]) };
    let needed = ProblemKind::NeededWith { other: "ratings.vision".into() };
    assert_eq!(problems(desk.desk.add(&by_nobody)), [("counsellor".into(), needed)]);
    let tomorrow = sitting(amina, "2026-03-03", &[]);
    assert_eq!(problems(desk.desk.add(&tomorrow)), [("rated_on".into(), ProblemKind::DateInFuture)]);
}

#[test]
fn sittings_are_the_history_in_the_order_of_their_days() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    for on in ["2026-02-01", "2025-11-01", "2026-01-01"] {
        desk.desk.add(&sitting(amina, on, &[("vision", Some(2), None)])).unwrap();
    }
    let days: Vec<_> = desk.desk.candidate_file(amina).unwrap().entrecomp_ratings;
    let days: Vec<String> = days.iter().map(|row| row.details.rated_on.to_string()).collect();
    assert_eq!(days, ["2025-11-01", "2026-01-01", "2026-02-01"]);
}

#[test]
fn every_competence_has_eight_statements_in_three_languages() {
    let reference = reference();
    let statements = reference.entrecomp_statements();
    assert_eq!(statements.len(), 15);
    for one in statements {
        assert_eq!(one.statements.len(), 8, "{}", one.id);
        assert!(!one.sourced.verified && reference.source(&one.sourced.source).is_some(), "{}", one.id);
        for text in &one.statements {
            assert!([&text.en, &text.de, &text.ar].into_iter().all(|words| !words.trim().is_empty()), "{}", one.id);
        }
    }
}

fn asked(uris: &[(&str, bool)]) -> Vec<AskedSkill> {
    let skill = |(uri, essential): &(&str, bool)| AskedSkill {
        uri: (*uri).to_owned(),
        label: format!("the skill {uri}"),
        essential: *essential,
    };
    uris.iter().map(skill).collect()
}

fn standings(gaps: &[Gap]) -> Vec<GapStanding> {
    gaps.iter().map(|gap| gap.standing).collect()
}

#[test]
fn an_occupation_finds_strong_weak_missing_and_not_asked() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let tasks = [("s/never", TaskAnswer::Never), ("s/often", TaskAnswer::Often)];
    let tasks = tasks.map(|(uri, answer)| (uri.to_owned(), answer)).into();
    let shop = desk.desk.add(&ExperienceDetails { tasks, ..shop(amina) }).unwrap().value;
    let named = |uri: &str, agreed| CompetenceDetails {
        esco: Some(EscoLink { uri: uri.into(), label: String::new(), release: String::new() }),
        agreed,
        ..sewing(amina, shop)
    };
    let strong = desk.desk.add(&named("s/strong", Answer::Yes)).unwrap().value;
    let letter = evidence(amina, strong, EvidenceKind::CustomerStatement);
    desk.desk.add(&EvidenceDetails { issuer: "A customer".into(), ..letter }).unwrap();
    let weak = desk.desk.add(&named("s/weak", Answer::NotKnown)).unwrap().value;
    desk.desk.add(&named("s/disputed", Answer::No)).unwrap();
    let file = desk.desk.candidate_file(amina).unwrap();
    let all = [
        ("s/optional", false),
        ("s/strong", true),
        ("s/weak", true),
        ("s/never", true),
        ("s/often", true),
        ("s/disputed", true),
    ];
    let gaps = skill_gaps(&file, asked(&all));
    use GapStanding::{Missing, NotAsked, Strong, Weak};
    assert_eq!(standings(&gaps), [Strong, Weak, Missing, Weak, NotAsked, NotAsked], "the optional one comes last");
    assert_eq!((gaps[0].competence_ids.as_slice(), gaps[1].competence_ids.as_slice()), (&[strong][..], &[weak][..]));
}

fn standing_of(file: &CandidateFile, id: &str) -> GapStanding {
    let gaps = business_gaps(file, &reference(), Vec::new());
    gaps.iter().find(|gap| gap.subject == GapSubject::Entrecomp { id: id.into() }).unwrap().standing
}

#[test]
fn a_start_is_measured_by_the_latest_rating_and_the_lower_of_two() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let file = |desk: &TestDesk| desk.desk.candidate_file(amina).unwrap();
    let gaps = business_gaps(&file(&desk), &reference(), asked(&[(BUSINESS_SKILLS[0], true)]));
    assert_eq!(gaps.len(), 15 + 1 + 3);
    assert!(gaps.iter().all(|gap| gap.standing == GapStanding::NotAsked), "nothing was asked, so nothing is missing");
    let themes: Vec<_> = gaps.iter().rev().take(3).rev().map(|gap| gap.subject.clone()).collect();
    let theme = |theme| GapSubject::Theme { theme };
    assert_eq!(themes, [BusinessTheme::HostCountryRules, BusinessTheme::Network, BusinessTheme::Money].map(theme));
    desk.desk
        .add(&sitting(amina, "2026-01-01", &[("vision", Some(1), Some(1)), ("creativity", Some(4), None)]))
        .unwrap();
    assert_eq!(standing_of(&file(&desk), "vision"), GapStanding::Weak);
    desk.desk.add(&sitting(amina, "2026-02-01", &[("vision", Some(6), Some(2))])).unwrap();
    assert_eq!(standing_of(&file(&desk), "vision"), GapStanding::Weak, "one of both doubts it");
    desk.desk.add(&sitting(amina, "2026-03-01", &[("vision", Some(3), Some(4)), ("creativity", None, None)])).unwrap();
    assert_eq!(standing_of(&file(&desk), "vision"), GapStanding::Strong);
    assert_eq!(
        standing_of(&file(&desk), "creativity"),
        GapStanding::Strong,
        "what was not asked again stays as it was"
    );
}

#[test]
fn a_gap_is_handed_on_once_and_can_be_taken_back() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let skill = |label: &str| OpenGapDetails {
        candidate_id: amina,
        subject: GapSubject::Skill { uri: "s/sew".into(), label: label.into() },
    };
    let id = desk.desk.add(&skill("sewing")).unwrap().value;
    let twice = problems(desk.desk.add(&skill("Nähen")));
    assert_eq!(twice, [("subject".into(), ProblemKind::AlreadyThere)], "the same skill by another name");
    let handed =
        |desk: &TestDesk| skill_gaps(&desk.desk.candidate_file(amina).unwrap(), asked(&[("s/sew", true)]))[0].handed_on;
    assert_eq!(handed(&desk), Some(id));
    desk.desk.remove::<OpenGapDetails>(id, 1).unwrap();
    assert_eq!(handed(&desk), None);
    desk.desk.undo().unwrap();
    assert_eq!(handed(&desk), Some(id));
    let unknown = OpenGapDetails { candidate_id: amina, subject: GapSubject::Entrecomp { id: "luck".into() } };
    assert_eq!(problems(desk.desk.add(&unknown)), [("subject.id".into(), ProblemKind::UnknownEntrecompCompetence)]);
}

#[test]
fn the_skills_of_a_business_are_skills_of_esco() {
    let taxonomy = express_core::taxonomy::Taxonomy::starter().unwrap();
    for uri in BUSINESS_SKILLS {
        assert!(taxonomy.labels_of(uri).is_some_and(|labels| labels.contains_key("ar")), "{uri}");
    }
}
