//! The papers of an assessment: what is handed out never says an answer, and a record says where it stands.

use express_core::Answer;
use express_core::assessments::{
    AssessmentForm, AssessmentKind, AssessmentPaper, AssessmentSheet, AssessmentState, GivenAnswer, shown_order,
};
use express_core::evidence::Strength;
use express_core::ids::AssessmentId;
use express_core::item_banks::{BankText, Item, ItemKey};
use express_core::profiles::{OwnWords, ProfileEvidence, ProfileReader};
use express_documents::{LANGUAGES, Paper, assessment};
use lopdf::Object;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::amina::{amina_for, options};
use crate::assessed::{paper, reckon, sheet, sign};
use crate::one_page::looks_like_an_id;
use crate::reading::{Opened, copied_text, print, word_boxes, words};

const KINDS: [AssessmentKind; 4] =
    [AssessmentKind::WrittenExam, AssessmentKind::OralExam, AssessmentKind::Interview, AssessmentKind::PracticalTest];
const FORMS: [AssessmentForm; 3] = [AssessmentForm::HandOut, AssessmentForm::Assessor, AssessmentForm::Record];

fn printed(data: &AssessmentPaper, language: &str) -> Paper {
    assessment(data, &options(), &words(language)).unwrap()
}

fn text(data: &AssessmentPaper, language: &str) -> String {
    copied_text(&printed(data, language), None)
}

/// Every paper that there is, in every language.
fn each(check: impl Fn(&str, &AssessmentPaper, &Paper)) {
    for kind in KINDS {
        for form in FORMS {
            for language in LANGUAGES {
                let data = paper(kind, form);
                check(&format!("{kind:?} {form:?} {language}"), &data, &printed(&data, language));
            }
        }
    }
}

fn items() -> Vec<Item> {
    match sheet(AssessmentKind::WrittenExam) {
        AssessmentSheet::WrittenExam { exam, .. } => exam.items,
        other => panic!("{other:?}"),
    }
}

/// The text with single spaces, as the pages give it back.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_paper_keeps_what_it_promises_to_archives_and_screen_readers() {
    each(|name, _, paper| {
        for standard in [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a] {
            let options = ValidationOptions::default().profile(standard);
            let report = validate_pdf_bytes(&paper.bytes, &options).unwrap();
            assert!(report.is_compliant, "{name}: {report}");
        }
    });
}

#[test]
fn every_paper_has_words_for_everything_and_one_title() {
    each(|name, data, paper| {
        let text = copied_text(paper, None);
        let of_the_bank = format!("{:?}", data.assessment.sheet);
        let is_left = |word: &&str| looks_like_an_id(word) && !of_the_bank.contains(*word);
        let left: Vec<&str> = text.split(' ').filter(is_left).collect();
        assert!(left.is_empty(), "{name} has no words for {left:?}");
        assert!(!text.contains(['{', '}']), "{name}: {text}");
        let opened = Opened::new(paper);
        let is_title = |object: &&Object| {
            let kind = object.as_dict().and_then(|node| node.get(b"S")).and_then(Object::as_name);
            kind.is_ok_and(|kind| kind == b"H1")
        };
        assert_eq!(opened.document.objects.values().filter(is_title).count(), 1, "{name}");
    });
}

#[test]
fn every_page_says_what_it_is_not_and_that_amina_does_not_exist() {
    each(|name, _, paper| {
        let language = name.rsplit(' ').next().unwrap();
        for page in 1..=paper.pages {
            let text = copied_text(paper, Some(page));
            for id in ["profile-footer", "profile-fictional"] {
                let sentence = words(language).text(id);
                let mut said = sentence.split_whitespace().map(|word| word.trim_matches(['،', '.']));
                assert!(said.all(|word| text.contains(word)), "{name}, page {page}: {sentence} is not in {text}");
            }
            assert!(text.contains("JASMIN-17"), "{name}, page {page} has no code");
        }
    });
    let real = AssessmentPaper { fictional: false, ..paper(AssessmentKind::Interview, AssessmentForm::Record) };
    assert!(!text(&real, "en").contains("Invented"));
}

#[test]
fn nothing_stands_beyond_the_edge_of_a_page() {
    each(|name, _, paper| {
        for [left, top, right, bottom] in word_boxes(paper) {
            let inside = left > 12.0 && top > 12.0 && right < 583.28 && bottom < 829.89;
            assert!(inside, "{name}: {left} {top} {right} {bottom}");
        }
    });
}

#[test]
fn what_is_handed_out_says_no_answer() {
    for language in LANGUAGES {
        let handed_out = text(&paper(AssessmentKind::WrittenExam, AssessmentForm::HandOut), language);
        let key = text(&paper(AssessmentKind::WrittenExam, AssessmentForm::Assessor), language);
        let asked: String = items().iter().map(|item| format!("{} ", flat(&item.question[language]))).collect();
        let told = items().into_iter().filter_map(|item| telling_words(&item.why?[language], &asked));
        let told: Vec<String> = told.collect();
        assert!(told.len() > items().len() / 3, "{language}: {told:?}");
        for words in told {
            assert!(key.contains(&words), "{language}: {words:?} is not in the key");
            assert!(!handed_out.contains(&words), "{language}: {words:?} is handed out");
        }
    }
    let handed_out = text(&paper(AssessmentKind::WrittenExam, AssessmentForm::HandOut), "en");
    let key = text(&paper(AssessmentKind::WrittenExam, AssessmentForm::Assessor), "en");
    for answer in ["10.50", "6.35", "592.40"].into_iter().filter(|answer| key.contains(answer)) {
        assert!(!handed_out.contains(answer), "{answer} is handed out");
    }
    assert!(key.contains("10.50 euros"), "{key}");
    assert!(text(&paper(AssessmentKind::WrittenExam, AssessmentForm::Assessor), "de").contains("10,50 Euro"));
}

/// Three words in a row of how an answer comes about that no question says. Words without figures and signs come back in their
/// order in every language.
fn telling_words(why: &str, asked: &str) -> Option<String> {
    let all: Vec<&str> = why.split_whitespace().collect();
    let plain = |words: &&[&str]| words.iter().all(|word| word.chars().all(char::is_alphabetic));
    let mut rows = all.windows(3).filter(plain).map(|words| words.join(" "));
    rows.find(|words| !asked.contains(words))
}

#[test]
fn steps_are_handed_out_in_the_shown_order_and_the_key_says_the_right_one() {
    let handed_out = text(&paper(AssessmentKind::WrittenExam, AssessmentForm::HandOut), "en");
    let key = text(&paper(AssessmentKind::WrittenExam, AssessmentForm::Assessor), "en");
    let ordered = items().into_iter().filter_map(|item| match item.key {
        ItemKey::Order { steps } => Some((item.id, steps)),
        _ => None,
    });
    let mut seen = 0;
    for (id, steps) in ordered {
        let shown = shown_order(&id, steps.len());
        let letter = |place: usize| char::from(b'A' + u8::try_from(place).unwrap());
        let lines = shown.iter().enumerate().map(|(place, step)| format!("{} {}", letter(place), steps[*step]["en"]));
        let listed = lines.collect::<Vec<_>>().join(" ");
        assert!(handed_out.contains(&flat(&listed)), "{listed} is not in {handed_out}");
        let right = (0..steps.len()).map(|step| letter(shown.iter().position(|one| *one == step).unwrap()));
        let right = right.map(String::from).collect::<Vec<_>>().join("–");
        assert!(key.contains(&right), "{right} is not in {key}");
        assert!(!handed_out.contains(&right), "{right} is handed out");
        let backwards: String = right.chars().rev().collect();
        let in_arabic = printed(&paper(AssessmentKind::WrittenExam, AssessmentForm::Assessor), "ar");
        let mut pieces = (1..=in_arabic.pages).flat_map(|page| pieces(&in_arabic, page));
        assert!(pieces.any(|piece| piece.replace(' ', "") == backwards), "from right to left in Arabic");
        seen += 1;
    }
    assert!(seen > 0, "the exam has nothing to put in order");
}

#[test]
fn the_answer_sheet_begins_on_a_page_of_its_own_and_has_every_number() {
    for language in LANGUAGES {
        let paper = printed(&paper(AssessmentKind::WrittenExam, AssessmentForm::HandOut), language);
        let heading = words(language).text("assessment-paper-heading-answer-sheet");
        let begins = |page: &usize| pieces(&paper, *page).iter().any(|piece| piece == &reversed(&heading, language));
        let begun: Vec<usize> = (1..=paper.pages).filter(begins).collect();
        assert_eq!(begun.len(), 1, "{language}");
        let on_page = pieces(&paper, begun[0]);
        assert_eq!(on_page.iter().find(|piece| !piece.is_empty()), Some(&reversed(&heading, language)), "{language}");
        for number in 1..=items().len() {
            assert!(on_page.contains(&number.to_string()), "{language}: {number} is missing");
        }
        let question = &items()[0].question[language];
        assert!(
            !copied_text(&paper, Some(begun[0]))
                .contains(question.split(' ').take(4).collect::<Vec<_>>().join(" ").as_str())
        );
    }
}

/// The marked pieces of a page as their signs stand from left to right.
fn pieces(paper: &Paper, page: usize) -> Vec<String> {
    Opened::new(paper).marked[page - 1].values().map(|lines| lines.concat().trim().to_owned()).collect()
}

/// A text as its signs stand from left to right.
fn reversed(text: &str, language: &str) -> String {
    if language == "ar" { text.chars().rev().collect() } else { text.to_owned() }
}

#[test]
fn a_card_shows_the_task_line_by_line_and_nothing_of_the_checklist() {
    let AssessmentSheet::PracticalTest { test, .. } = sheet(AssessmentKind::PracticalTest) else { panic!() };
    let card = printed(&paper(AssessmentKind::PracticalTest, AssessmentForm::HandOut), "en");
    let all = copied_text(&card, None);
    for said in test.materials.iter().chain(test.safety.iter().map(|point| &point.text)) {
        assert!(all.contains(&flat(&said["en"])), "{said:?} is not in {all}");
    }
    for point in &test.checklist {
        assert!(!all.contains(&flat(&point.text["en"])), "{point:?} is handed out");
    }
    let lines = test.task["en"].lines().count();
    let on_card: Vec<String> = (1..=card.pages).flat_map(|page| pieces(&card, page)).collect();
    let found = test.task["en"].lines().filter(|line| {
        let said = line.trim_start_matches(|c: char| c.is_numeric() || c == '.' || c == ' ');
        on_card.iter().any(|piece| flat(piece) == flat(said))
    });
    assert_eq!(found.count(), lines, "{on_card:#?}");
    assert!(lines > 3);
}

#[test]
fn a_checklist_says_safety_first_and_what_must_be_met() {
    let AssessmentSheet::PracticalTest { test, .. } = sheet(AssessmentKind::PracticalTest) else { panic!() };
    let text = text(&paper(AssessmentKind::PracticalTest, AssessmentForm::Assessor), "en");
    let at = |said: &str| text.find(said).unwrap_or_else(|| panic!("{said:?} is not in {text}"));
    assert!(at("Safety, from the first minute") < at("What to look at"));
    let essential = test.checklist.iter().filter(|point| point.essential).count();
    assert_eq!(text.matches("must be met").count(), essential + 1, "each of them, and the rule");
    assert_eq!(text.matches("not kept").count(), test.safety.len());
    assert_eq!(text.matches("not met").count(), test.checklist.len());
}

#[test]
fn what_is_handed_out_for_a_talk_is_the_assessors_paper() {
    for kind in [AssessmentKind::OralExam, AssessmentKind::Interview] {
        let [hand_out, assessor] =
            [AssessmentForm::HandOut, AssessmentForm::Assessor].map(|form| text(&paper(kind, form), "en"));
        assert_eq!(hand_out, assessor, "{kind:?}");
    }
    let guide = text(&paper(AssessmentKind::OralExam, AssessmentForm::Assessor), "en");
    let AssessmentSheet::OralExam { exam, .. } = sheet(AssessmentKind::OralExam) else { panic!() };
    for question in &exam.questions {
        assert!(guide.contains(&flat(&question.question["en"])), "{question:?}");
        assert!(question.probes.iter().all(|probe| guide.contains(&flat(&probe["en"]))), "{question:?}");
    }
    assert_eq!(guide.matches("Partly shown").count(), exam.questions.len());
    let talk = text(&paper(AssessmentKind::Interview, AssessmentForm::Assessor), "en");
    for said in ["The last time", "What exactly", "For whom", "With which tools"] {
        assert_eq!(talk.matches(said).count(), 2, "{said} for each competence");
    }
    assert_eq!(talk.matches("no contradiction").count(), 2);
}

#[test]
fn a_record_says_who_when_where_and_what_came_out() {
    let mut data = paper(AssessmentKind::WrittenExam, AssessmentForm::Record);
    let draft = text(&data, "en");
    for said in [
        "Amina Al-Halabi",
        "Everyday sums of a small shop",
        "Basic business arithmetic · edition 1",
        "10 Mar 2026",
        "Hamburg-Altona",
        "Language: Arabic",
        "Rania Saleh",
        "38 minutes",
        "Karl Vogt",
        "Meryem Şahin · From outside · Schneiderei Şahin",
        "I shorten and hem trousers passed",
        "I work out the price of a piece not judged",
        "Arbeitet sicher",
        "30 of 32 points; 20 needed",
        "Right: 1, 4, 5",
        "Not right: 2",
        "No answer: 3",
        "Not signed off: a draft",
    ] {
        assert!(draft.contains(said), "{said:?} is not in {draft}");
    }
    sign(&mut data);
    let signed = text(&data, "en");
    assert!(signed.contains("Signed off by Jana Petersen on 12 Mar 2026"), "{signed}");
    assert!(!signed.contains("draft"), "{signed}");
    assert!(signed.contains("I work out the price of a piece not passed"), "{signed}");
}

#[test]
fn a_record_that_was_broken_off_says_that_it_says_nothing() {
    let mut data = paper(AssessmentKind::PracticalTest, AssessmentForm::Record);
    assert!(!text(&data, "en").contains("broken off"));
    data.assessment.broken_off = true;
    data.assessment.note = "Die Maschine stand still.".into();
    let text = text(&data, "en");
    assert!(text.contains("It was broken off. So it says nothing about any competence."), "{text}");
    assert!(text.contains("Why: Die Maschine stand still."), "{text}");
}

#[test]
fn a_record_says_what_it_corrects_and_what_corrects_it() {
    let mut data = paper(AssessmentKind::OralExam, AssessmentForm::Record);
    sign(&mut data);
    assert!(!text(&data, "en").contains("orrect"));
    data.standing.state = AssessmentState::Corrected;
    assert!(text(&data, "en").contains("this one counts no more"));
    data.standing.state = AssessmentState::SignedOff;
    data.assessment.corrects = Some(AssessmentId("019580a0-7c11-7000-8000-0000000000d9".parse().unwrap()));
    data.assessment.note = "Frage 2 war falsch notiert.".into();
    data.corrects_of = "2026-03-03".parse().ok();
    let text = text(&data, "en");
    assert!(text.contains("It corrects the record of 3 Mar 2026. Why: Frage 2 war falsch notiert."), "{text}");
}

#[test]
fn a_record_says_what_was_seen_and_never_takes_not_seen_for_no() {
    let data = paper(AssessmentKind::PracticalTest, AssessmentForm::Record);
    let said = text(&data, "en");
    assert!(said.contains("not met · must be met 4 mm Unterschied"), "{said}");
    assert_eq!(said.matches("not seen").count(), 1, "{said}");
    assert_eq!(said.matches("not met").count(), 1, "{said}");
    assert!(said.contains("a safety point or a point that must be met is missing"), "{said}");
    let mut met = data;
    for given in met.assessment.answers.values_mut() {
        if let GivenAnswer::Seen { met, .. } = given {
            *met = Answer::Yes;
        }
    }
    reckon(&mut met);
    assert!(!text(&met, "en").contains("is missing"));
}

#[test]
fn a_record_of_an_interview_says_what_was_told_in_the_order_in_which_it_was_told() {
    let data = paper(AssessmentKind::Interview, AssessmentForm::Record);
    for language in LANGUAGES {
        let printed = printed(&data, language);
        let pieces: Vec<String> = (1..=printed.pages).flat_map(|page| pieces(&printed, page)).collect();
        for said in ["قبل أسبوعين، بنطال لجارتي", "لجارتي وأخواتها", "ماكينة خياطة ومكواة"]
        {
            let said = reversed(said, "ar");
            assert!(pieces.iter().any(|piece| piece.contains(&said)), "{language}: {said} is not in {pieces:#?}");
        }
    }
    let english = text(&data, "en");
    assert!(english.contains("I shorten and hem trousers no contradiction"), "{english}");
    assert!(english.contains("Nothing was written down."), "of the second nothing was told: {english}");
}

#[test]
fn arabic_papers_come_back_in_the_right_order() {
    let questions = text(&paper(AssessmentKind::WrittenExam, AssessmentForm::HandOut), "ar");
    for said in ["الحساب اليومي في متجر صغير", "ورقة الأجوبة", "قبل البدء", "الوقت المتاح"]
    {
        assert!(questions.contains(said), "{said} is not in {questions}");
    }
    let record = text(&paper(AssessmentKind::WrittenExam, AssessmentForm::Record), "ar");
    for said in ["أقصّر البناطيل وأخيط ثنيتها", "لم يُقيَّم", "مسودّة"] {
        assert!(record.contains(said), "{said} is not in {record}");
    }
    let questions = printed(&paper(AssessmentKind::WrittenExam, AssessmentForm::HandOut), "ar");
    let first = pieces(&questions, 1);
    let minutes = format!(".{} 40 {}", reversed("دقيقة", "ar"), reversed("الوقت المتاح", "ar"));
    assert!(first.contains(&minutes), "{minutes} is not in {first:#?}");
}

#[test]
fn a_figure_behind_a_letter_stays_behind_it_in_arabic() {
    let key = printed(&paper(AssessmentKind::WrittenExam, AssessmentForm::Assessor), "ar");
    let lines: Vec<String> = (1..=key.pages).flat_map(|page| pieces(&key, page)).map(|piece| flat(&piece)).collect();
    let right = items().into_iter().filter_map(|item| match item.key {
        ItemKey::SingleChoice { options } | ItemKey::MultipleChoice { options } => Some(options),
        _ => None,
    });
    let mut seen = 0;
    for options in right {
        for (place, option) in options.iter().enumerate().filter(|(_, option)| option.right) {
            let first = option.text["ar"].split(' ').next().unwrap();
            if first.chars().all(|c| c.is_ascii_digit()) {
                let end = format!("{first} · {}", char::from(b'A' + u8::try_from(place).unwrap()));
                assert!(lines.iter().any(|line| line.ends_with(&end)), "{end} is not in {lines:#?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 1, "no answer begins with a figure");
}

#[test]
fn an_exam_in_no_language_of_the_paper_stands_in_the_one_in_which_it_is_held() {
    let mut data = paper(AssessmentKind::OralExam, AssessmentForm::Assessor);
    let AssessmentSheet::OralExam { exam, .. } = &mut data.assessment.sheet else { panic!() };
    let without = |text: &mut BankText| drop(text.remove("en"));
    without(&mut exam.title);
    exam.questions.iter_mut().for_each(|question| without(&mut question.question));
    let (title, german) = (exam.title["ar"].clone(), exam.title["de"].clone());
    let held_in_arabic = printed(&data, "en");
    assert!(copied_text(&held_in_arabic, None).contains(&title));
    assert!(languages_of(&held_in_arabic, b"H1").contains(&"ar".to_owned()), "it is marked as Arabic");
    data.assessment.language = "de".into();
    assert!(text(&data, "en").contains(&german));
    data.assessment.language = "uk".into();
    assert!(text(&data, "en").contains(&title), "the first that there is");
}

/// The languages that nodes of a kind are marked with.
fn languages_of(paper: &Paper, kind: &[u8]) -> Vec<String> {
    let opened = Opened::new(paper);
    let nodes = opened.document.objects.values().filter_map(|object| object.as_dict().ok());
    let of_kind = nodes.filter(|node| node.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == kind));
    let marked = of_kind.filter_map(|node| node.get(b"Lang").ok()?.as_str().ok());
    marked.map(|language| String::from_utf8_lossy(language).into_owned()).collect()
}

#[test]
fn a_profile_says_by_what_somebody_was_judged_and_by_whom() {
    let evidence = |kind: &str, title: &str, by: &[&str]| ProfileEvidence {
        kind: kind.into(),
        title: OwnWords { text: title.into(), language: "en".into(), ..OwnWords::default() },
        said_by: by.iter().map(|name| (*name).to_owned()).collect(),
        dated: "2026-11-24".parse().ok(),
    };
    let mut data = amina_for(ProfileReader::TrainingProvider);
    data.competences.truncate(1);
    data.competences[0].strength = Strength::Shown;
    data.competences[0].evidence = vec![
        evidence("profile-assessed-by-written-exam", "Basic business arithmetic", &["K. Vogt"]),
        evidence("profile-assessed-by-practical-test", "Hems", &["K. Vogt", "M. Şahin, Schneiderei Şahin"]),
        evidence("profile-assessed-by-oral-exam", "Talk", &["K. Vogt"]),
        evidence("profile-assessed-by-interview", "", &["K. Vogt"]),
    ];
    let text = copied_text(&print(&data, "en", None), None);
    for said in [
        "Written exam passed: Basic business arithmetic · K. Vogt · 24 Nov 2026",
        "Practical test passed: Hems · K. Vogt · M. Şahin, Schneiderei Şahin · 24 Nov 2026",
        "Oral exam passed: Talk · K. Vogt",
        "Interview without contradiction: K. Vogt · 24 Nov 2026",
    ] {
        assert!(text.contains(said), "{said:?} is not in {text}");
    }
}
