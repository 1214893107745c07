//! Words to look at again before a paper is printed: found in each language, and silent about ordinary work.

use std::collections::BTreeMap;

use express_core::OwnWords;
use express_core::business::BusinessIdeaDetails;
use express_core::candidates::CandidateDetails;
use express_core::competences::CompetenceDetails;
use express_core::ids::CandidateId;
use express_core::profiles::{PaperWarning, ProfileChoices, ProfileField, ProfileReader};
use express_core::reference::SensitiveTopic;
use serde_json::{Value, json};

use crate::characters::{TestDesk, amina, sewing};

/// Somebody who can do what each of these says.
fn somebody<'a>(desk: &mut TestDesk, titles: impl IntoIterator<Item = (&'a str, &'a str)>) -> CandidateId {
    let candidate = desk.add(CandidateDetails { code: "Erle 01".into(), ..CandidateDetails::default() });
    let helped = desk.add_shop(candidate);
    for (title, language) in titles {
        let details = CompetenceDetails {
            title: title.into(),
            language: language.into(),
            translations: [].into(),
            ..sewing(candidate, helped)
        };
        desk.desk.add(&details).unwrap();
    }
    candidate
}

fn warnings(desk: &TestDesk, candidate: CandidateId, reader: ProfileReader) -> Vec<PaperWarning> {
    desk.desk.paper_warnings(candidate, &ProfileChoices { reader, ..ProfileChoices::default() }).unwrap()
}

/// The topics that a single sentence touches on, with the words.
fn of(title: &str, language: &str) -> Vec<(SensitiveTopic, String)> {
    let mut desk = TestDesk::new();
    let candidate = somebody(&mut desk, [(title, language)]);
    let found = warnings(&desk, candidate, ProfileReader::Mentor);
    assert!(found.iter().all(|one| one.field == ProfileField::Competences));
    found.into_iter().map(|one| (one.topic, one.word)).collect()
}

#[test]
fn words_are_found_whatever_their_case_marks_and_endings_and_said_as_they_are_written() {
    use SensitiveTopic::{Ethnicity, Flight, Health, Religion};
    let one = |topic, word: &str| vec![(topic, word.to_owned())];
    assert_eq!(of("I cook for the MOSQUE", "en"), one(Religion, "MOSQUE"));
    assert_eq!(of("Seit der Flucht nähe ich", "de"), one(Flight, "Flucht"));
    assert_eq!(of("Ich war lange krank", "de"), one(Health, "krank"));
    assert_eq!(of("خِيَاطَة تَعَلَّمْتُهَا قَبْلَ الحَرْب", "ar"), one(Flight, "الحَرْب"));
    assert_eq!(of("أخيط منذ وصولي لاجئة", "ar"), one(Flight, "لاجئة"));
    assert_eq!(of("Шию з початку війни", "uk"), one(Flight, "війни"));
    assert_eq!(of("J’ai demandé l’asile", "fr"), one(Flight, "asile"));
    assert_eq!(of("Savaştan önce terziydim", "tr"), one(Flight, "Savaştan"));
    assert_eq!(of("پیش از جنگ خیاط بودم", "fa"), one(Flight, "جنگ"));
    assert_eq!(of("Έραβα πριν τον πόλεμο", "el"), one(Flight, "πόλεμο"));
    assert_eq!(of("Cucivo prima della guerra", "it"), one(Flight, "guerra"));
    assert_eq!(of("Jag sydde före kriget", "sv"), one(Flight, "kriget"));
    assert_eq!(of("We are an ethnic group", "en"), one(Ethnicity, "ethnic"));
    assert_eq!(of("I was on sick leave", "en"), one(Health, "sick leave"));
}

#[test]
fn words_of_another_language_count_only_where_nobody_noted_the_language() {
    assert!(of("Roma und Turin kenne ich", "de").is_empty());
    assert_eq!(of("Seit der Flucht nähe ich", "").len(), 1);
    assert_eq!(of("Seit der Flucht nähe ich", "ckb").len(), 1, "a language without lists is held against all");
    assert!(of("Seit der Flucht nähe ich", "en").is_empty());
}

#[test]
fn only_what_is_on_the_paper_is_looked_at() {
    let mut desk = TestDesk::new();
    let candidate = desk.add(amina());
    let idea = json!({
        "candidate_id": candidate, "what": "Alterations", "language": "en",
        "finance": { "money_for": { "text": "A machine like the one that I lost in the civil war", "language": "en" } },
    });
    desk.desk.add(&serde_json::from_value::<BusinessIdeaDetails>(idea).unwrap()).unwrap();
    let found = warnings(&desk, candidate, ProfileReader::Lender);
    let expected =
        PaperWarning { field: ProfileField::Finance, topic: SensitiveTopic::Flight, word: "civil war".into() };
    assert_eq!(found, [expected]);
    assert!(warnings(&desk, candidate, ProfileReader::Mentor).is_empty());
    let without = ProfileChoices {
        reader: ProfileReader::Lender,
        leave_out: [ProfileField::Finance].into(),
        ..ProfileChoices::default()
    };
    assert!(desk.desk.paper_warnings(candidate, &without).unwrap().is_empty());
}

/// Every text with its language below a value that holds `key` by language, or own words with translations.
fn labelled<'a>(value: &'a Value, found: &mut Vec<(&'a str, &'a str)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| labelled(item, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::Object(texts) if matches!(name.as_str(), "labels" | "translations") => {
                        found.extend(texts.iter().filter_map(|(code, text)| Some((text.as_str()?, code.as_str()))));
                    }
                    Value::String(text) if matches!(name.as_str(), "title" | "what" | "text") => {
                        let language = fields.get("language").and_then(Value::as_str).unwrap_or_default();
                        found.push((text, language));
                    }
                    other => labelled(other, found),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn ordinary_work_is_never_warned_of() {
    let starter: Value = serde_json::from_str(include_str!("../../assets/reference/starter_list.json")).unwrap();
    let demo: Value = serde_json::from_str(include_str!("../../assets/examples/demo-desk.json")).unwrap();
    let mut texts = Vec::new();
    labelled(&starter, &mut texts);
    labelled(&demo, &mut texts);
    // What is printed on a permit is not looked at.
    texts.retain(|(text, _)| !text.is_empty() && !text.contains("AufenthG"));
    assert!(texts.len() > 800, "only {} texts were read", texts.len());
    let mut by_language: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (text, language) in texts {
        by_language.entry(language).or_default().push(text);
    }
    let mut desk = TestDesk::new();
    // One text holds many of them, which is quicker than hundreds of rows.
    let parts = by_language.iter().flat_map(|(language, texts)| texts.chunks(100).map(move |part| (*language, part)));
    for (number, (language, part)) in parts.enumerate() {
        let text = part.join("; ");
        let mut details = CandidateDetails { code: format!("Erle {number}"), ..CandidateDetails::default() };
        details.circumstances.mentoring.network = OwnWords { text, language: language.into(), ..OwnWords::default() };
        let candidate = desk.add(details);
        let found = warnings(&desk, candidate, ProfileReader::Mentor);
        assert!(found.is_empty(), "{language}: {found:#?}");
    }
}
