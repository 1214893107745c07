//! Item banks: the two that ship, and those that a desk adds, with the line and the field of what is wrong.

use express_core::assessments::{AssessmentKind, BankPart, BeginAssessment};
use express_core::checks::ProblemKind;
use express_core::imports::{ImportProblem, ImportProblemKind};
use express_core::item_banks::{ItemBank, ItemKey};
use express_core::{Error, Noun, Operation};

use crate::characters::{TestDesk, amina, reference};

/// The example of the documentation.
fn bread() -> String {
    let page = include_str!("../../docs/item_banks.md");
    let (_, example) = page.split_once("```json\n").unwrap();
    example.split_once("```").unwrap().0.to_owned()
}

fn rejected(desk: &mut TestDesk, text: &str) -> Vec<ImportProblem> {
    match desk.desk.import_item_bank(text) {
        Err(Error::ImportRejected(problems)) => problems,
        other => panic!("{other:?}"),
    }
}

/// The one thing that is wrong when this is written instead of that.
fn wrong(that: &str, this: &str) -> (usize, String, ImportProblemKind) {
    let text = bread().replacen(that, this, 1);
    assert_ne!(text, bread(), "{that} is not in the example");
    let mut problems = rejected(&mut TestDesk::new(), &text);
    assert_eq!(problems.len(), 1, "{problems:?}");
    let ImportProblem { line, field, kind, .. } = problems.remove(0);
    (line, field, kind)
}

#[test]
fn the_banks_that_ship_are_whole_in_three_languages() {
    let reference = reference();
    let bank = |id: &str| reference.item_banks().iter().find(|bank| bank.id == id).unwrap();
    let arithmetic = bank("business_arithmetic");
    let items: Vec<usize> = arithmetic.written_exams.iter().map(|exam| exam.items.len()).collect();
    assert_eq!(items, [20, 20]);
    let sewing = bank("sewing_and_alterations");
    assert_eq!(sewing.written_exams.iter().map(|exam| exam.items.len()).sum::<usize>(), 20);
    assert_eq!((sewing.oral_exams.len(), sewing.practical_tests.len()), (1, 3));
    for bank in [arithmetic, sewing] {
        assert_eq!(bank.languages, ["en", "de", "ar"]);
        let items = bank.written_exams.iter().flat_map(|exam| &exam.items);
        assert!(items.clone().all(|item| item.why.is_some()), "every answer says how it comes about");
        let kinds: std::collections::BTreeSet<_> = items.map(|item| kind(&item.key)).collect();
        assert!(kinds.len() >= 4, "{kinds:?}");
    }
}

fn kind(key: &ItemKey) -> &'static str {
    match key {
        ItemKey::SingleChoice { .. } => "single choice",
        ItemKey::MultipleChoice { .. } => "multiple choice",
        ItemKey::TrueFalse { .. } => "true or false",
        ItemKey::Number { .. } => "number",
        ItemKey::Order { .. } => "order",
        ItemKey::ShortText { .. } => "short text",
    }
}

#[test]
fn the_example_of_the_documentation_can_be_imported_and_held() {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let shop = desk.add_shop(amina);
    let sewing = desk.add_sewing(amina, shop);
    let id = desk.desk.import_item_bank(&bread()).unwrap().value;
    assert_eq!(desk.desk.kept_item_banks().unwrap()[0].id, id);
    let begin = BeginAssessment {
        candidate_id: amina,
        kind: AssessmentKind::WrittenExam,
        part: Some(BankPart { bank: "bread".into(), edition: 0, part: "dough".into() }),
        competence_ids: vec![sewing],
        language: "en".into(),
        place: String::new(),
        interpreter: String::new(),
    };
    let begun = desk.desk.begin_assessment(&begin).unwrap().value;
    let in_german = desk.desk.begin_assessment(&BeginAssessment { language: "de".into(), ..begin.clone() });
    assert!(matches!(in_german, Err(Error::Invalid(_))), "the bank has no German");
    desk.desk.remove_item_bank(id, 1).unwrap();
    let title = desk.desk.assessment(begun).unwrap().details.sheet.title().cloned().unwrap();
    assert_eq!(title["en"], "Dough", "what was begun keeps its questions");
    assert!(matches!(desk.desk.begin_assessment(&begin), Err(Error::NotFound(Noun::ItemBank))));
    assert_eq!(desk.desk.undo().unwrap().value, Operation::RemoveItemBank);
    desk.desk.begin_assessment(&begin).unwrap();
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_field() {
    let at = |line, field: &str, kind| (line, field.to_owned(), kind);
    let invalid = ImportProblemKind::Invalid;
    let range = |at_least, at_most| invalid(ProblemKind::OutOfRange { at_least, at_most });
    let language = |code: &str| ImportProblemKind::Languages { language: code.into() };
    assert_eq!(wrong("bank/1", "bank/9"), at(2, "format", ImportProblemKind::OtherFormat));
    assert_eq!(wrong("\"bread\"", "\"Bread!\""), at(3, "id", ImportProblemKind::NotAName));
    assert_eq!(wrong("\"bread\"", "\"business_arithmetic\""), at(3, "id", ImportProblemKind::NameTaken));
    let unknown = invalid(ProblemKind::UnknownLanguage);
    let text = bread().replace("\"en\"", "\"xx\"");
    assert_eq!(rejected(&mut TestDesk::new(), &text)[0].kind, unknown);
    assert_eq!(wrong("{ \"en\": \"Dough\" }", "{ \"en\": \" \" }").2, invalid(ProblemKind::Empty));
    assert_eq!(wrong("{ \"en\": \"none\" }", "{}"), at(10, "reviewed", language("en")));
    assert_eq!(wrong("{ \"en\": \"kg\" }", "{ \"en\": \"kg\", \"de\": \"kg\" }").2, language("de"));
    assert_eq!(wrong("\"minutes\": 10", "\"minutes\": 0"), at(16, "written_exams[0].minutes", range(1, 240)));
    assert_eq!(wrong("60", "101"), at(17, "written_exams[0].pass_percent", range(1, 100)));
    let answer = at(23, "written_exams[0].items[0].answer", ImportProblemKind::NotANumber);
    assert_eq!(wrong("\"5.2\"", "\"five\""), answer);
    let (line, field, kind) = wrong("\"licence\"", "\"license\"");
    assert_eq!((line, field.as_str()), (9, "license"));
    assert!(matches!(kind, ImportProblemKind::OtherShape { .. }));
    assert_eq!(wrong("      \"items\"", "      items").2, ImportProblemKind::NotJson);
}

#[test]
fn two_right_answers_where_one_is_allowed_are_refused() {
    let with = |first: bool, second: bool, kind: &str| {
        let options = format!(
            "\"kind\": \"{kind}\", \"options\": [\n{{ \"text\": {{ \"en\": \"5\" }}, \"right\": {first} }},\n\
             {{ \"text\": {{ \"en\": \"6\" }}, \"right\": {second} }}],"
        );
        let text = bread().replacen("\"kind\": \"number\",", &options, 1);
        let text = text.replacen("\"answer\": \"5.2\",", "", 1);
        text.replacen("\"answer\": \"5.2\"", "", 1).replacen(",\n          \"unit\": { \"en\": \"kg\" }", "", 1)
    };
    let text = with(true, true, "single_choice").replace("          \"unit\": { \"en\": \"kg\" }\n", "");
    let text = text.replace("of flour. How much water belongs to 8 kg of flour?\" },", "of flour?\" }");
    let problems = rejected(&mut TestDesk::new(), &text);
    let found = ImportProblemKind::RightOptions { found: 2 };
    let field = "written_exams[0].items[0].options".to_owned();
    let problem = ImportProblem { file: String::new(), line: 21, field, kind: found };
    assert_eq!(problems, [problem]);
    let fix = |text: String| {
        let text = text.replace("          \"unit\": { \"en\": \"kg\" }\n", "");
        text.replace("of flour. How much water belongs to 8 kg of flour?\" },", "of flour?\" }")
    };
    TestDesk::new().desk.import_item_bank(&fix(with(true, false, "single_choice"))).unwrap();
    let none = rejected(&mut TestDesk::new(), &fix(with(false, false, "multiple_choice")));
    assert_eq!(none[0].kind, ImportProblemKind::RightOptions { found: 0 });
    let all = rejected(&mut TestDesk::new(), &fix(with(true, true, "multiple_choice")));
    assert_eq!(all[0].kind, ImportProblemKind::RightOptions { found: 2 });
}

#[test]
fn all_problems_are_told_at_once_and_nothing_comes_in() {
    let mut desk = TestDesk::new();
    let text = bread().replace("\"5.2\"", "\"x\"").replace("\"minutes\": 10", "\"minutes\": 999");
    assert_eq!(rejected(&mut desk, &text).len(), 2);
    assert!(desk.desk.kept_item_banks().unwrap().is_empty());
    let huge = format!("{}{}", bread(), " ".repeat(2_000_001));
    assert!(matches!(rejected(&mut desk, &huge)[0].kind, ImportProblemKind::TooLarge { .. }));
}

#[test]
fn a_higher_edition_takes_the_place_and_a_lower_one_does_not() {
    let mut desk = TestDesk::new();
    let edition = |number: u32| bread().replace("\"edition\": 1", &format!("\"edition\": {number}"));
    let first = desk.desk.import_item_bank(&edition(2)).unwrap();
    assert_eq!(first.nouns, [Noun::ItemBank].into());
    assert!(desk.desk.import_item_bank(&edition(2)).unwrap().nouns.is_empty(), "the same again changes nothing");
    desk.desk.import_item_bank(&edition(3)).unwrap();
    let older = rejected(&mut desk, &edition(2)).remove(0);
    assert_eq!((older.line, older.field.as_str()), (4, "edition"));
    assert_eq!(older.kind, ImportProblemKind::OlderEdition { kept: 3 });
    let kept: Vec<ItemBank> = desk.desk.kept_item_banks().unwrap().into_iter().map(|row| row.details.content).collect();
    assert_eq!(kept.iter().map(|bank| bank.edition).collect::<Vec<_>>(), [3]);
}
