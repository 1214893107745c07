//! The files of words: whole in every language, the same in shape, and nothing in them that nobody uses.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use express_documents::{LANGUAGES, PAPER_LANGUAGES, WHOLE_PAPER_LANGUAGES, coverage};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use crate::reading::words;

/// The group comments, which say where a sentence is used.
const GROUPS: [&str; 3] = ["Screen", "Paper", "Screen and paper"];

/// Ids that are put together from one of these beginnings and a code, such as `strength-certified`.
const BUILT_FROM: &[&str] = &[
    "answer",
    "assessment-about",
    "assessment-count",
    "assessment-form",
    "assessment-kind",
    "assessment-outcome",
    "assessment-reckoning",
    "assessment-state",
    "bank-reviewed",
    "business-stage",
    "cefr-skill",
    "chain-step",
    "channel",
    "competence-phase",
    "competence-sort",
    "consent-purpose",
    "contact-kind",
    "course-level",
    "day-time",
    "decision",
    "employment",
    "end-reason",
    "entrecomp-mode",
    "eqf-basis",
    "eqf-explain",
    "eqf-route",
    "eqf-rule",
    "eqf-table-paper",
    "error",
    "europass-to",
    "europass-why",
    "evidence-form",
    "evidence-kind",
    "evidence-why",
    "experience-kind",
    "fact",
    "field",
    "file-kind",
    "founding-answer",
    "founding-because",
    "founding-verdict",
    "gap-about",
    "gap-group",
    "gap-standing",
    "gap-theme",
    "gender",
    "import",
    "import-entry",
    "import-format",
    "interview-ask",
    "interview-outcome",
    "interview-probe",
    "language-level",
    "legal-form",
    "level-basis",
    "mentor-consent-purpose",
    "mentor-consent-state",
    "mentor-standing",
    "mentoring-kind",
    "mentorship-state",
    "mentorship-step",
    "month",
    "noun",
    "offer-kind",
    "offer-status",
    "opening-count",
    "operation",
    "oral-rating",
    "order-about",
    "order-weight",
    "papers-field",
    "papers-languages-reviewed",
    "papers-reader",
    "papers-warning-topic",
    "practical-kept",
    "practical-met",
    "problem",
    "profile-assessed-by",
    "profile-strength",
    "profile-wish",
    "qualification-setting",
    "reading-column",
    "reason",
    "reference",
    "requirement",
    "residence-kind",
    "rule-group",
    "rule-topic",
    "screen-appearance",
    "second-assessor-role",
    "section",
    "sector",
    "seen-how",
    "setting",
    "skill-group",
    "strength",
    "strengths-answer",
    "strengths-part",
    "target-column",
    "target-group",
    "target-import-state",
    "task-answer",
    "triage-question",
    "triage-step",
    "turnover-band",
    "validation-phase",
    "verdict",
    "weekday",
    "wish",
];

/// Words whose screens or papers are still to come. A beginning that is used must move up to [`BUILT_FROM`].
const STILL_TO_COME: &[&str] = &["counsellor-role"];

/// What reads the same in two languages: names and words that both have.
const SAME_IN_BOTH: &[(&str, &str)] = &[
    ("de", "assessment-kind-interview"),
    ("de", "candidate-code"),
    ("de", "chain-step-information"),
    ("de", "competence-esco-named"),
    ("de", "competence-esco-named-plain"),
    ("de", "chain-step-mentoring"),
    ("de", "competence-sort-name"),
    ("de", "contact-kind-interview"),
    ("de", "contact-minutes"),
    ("de", "evidence-form-original"),
    ("de", "mentor-name"),
    ("de", "mentor-region"),
    ("de", "offer-kind-coaching"),
    ("de", "offer-region"),
    ("de", "person-form"),
    ("de", "person-region"),
    ("de", "profile-code"),
    ("de", "provider-website"),
    ("de", "reference-entrecomp"),
    ("de", "section-triage"),
    ("de", "set-up-passphrase"),
    ("de", "setting-formal"),
    ("de", "settings-region"),
    ("ar", "competence-esco-named"),
    ("ar", "competence-esco-named-plain"),
    ("ar", "key-control"),
    ("ar", "reference-entrecomp"),
    ("it", "answer-no"),
    ("it", "business-stage-idea"),
    ("it", "chain-step-mentoring"),
    ("it", "noun-mentor"),
    ("it", "offer-kind-coaching"),
    ("it", "offer-kind-mentor"),
    ("sv", "chain-step-information"),
    ("sv", "evidence-form-original"),
    ("sv", "gender-man"),
    ("sv", "noun-mentor"),
    ("sv", "offer-kind-mentor"),
    ("sv", "residence-kind-permanent"),
    ("sv", "skill-group-information"),
    ("fr", "noun-qualification"),
    ("fr", "profile-code"),
    ("fr", "profile-step-contact"),
    ("tr", "month-3"),
    ("tr", "month-5"),
    ("tr", "noun-mentor"),
    ("tr", "offer-kind-mentor"),
];

/// A message of a file.
struct Told {
    file: String,
    id: String,
    group: String,
    /// The variables that it names.
    variables: BTreeSet<String>,
    /// Its words without placeables.
    letters: String,
}

/// The files that a language of papers alone has, if it has all words of papers.
const PAPER_FILES: [&str; 4] = ["dates.ftl", "eqf.ftl", "profile.ftl", "terms.ftl"];

#[test]
fn every_language_has_the_same_files() {
    for language in LANGUAGES {
        assert_eq!(files(language), files("en"), "{language}");
    }
    for language in paper_only() {
        assert_eq!(files(language), PAPER_FILES.map(str::to_owned).into(), "{language}");
    }
    for language in phrases_only() {
        // What a triage asks is for the screen, and is there for those who cannot read any other language of it.
        let mut files = files(language);
        files.remove("questions.ftl");
        assert_eq!(files, BTreeSet::from(["profile.ftl".to_owned()]), "{language}");
    }
}

#[test]
fn every_folder_of_words_is_a_language_of_papers() {
    let entries = std::fs::read_dir(root().join("assets/locales")).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name().into_string().unwrap());
    assert_eq!(folders.collect::<BTreeSet<_>>(), PAPER_LANGUAGES.map(str::to_owned).into());
}

#[test]
fn every_file_says_who_reviewed_it() {
    for language in PAPER_LANGUAGES {
        for file in files(language) {
            let text = std::fs::read_to_string(folder(language).join(&file)).unwrap();
            let first = text.lines().next().unwrap();
            let allowed = ["### reviewed: editors", "### reviewed: none", "### reviewed: native"];
            assert!(allowed.contains(&first), "{language}/{file} begins with {first:?}");
        }
    }
}

#[test]
fn every_sentence_says_where_it_is_used() {
    for language in PAPER_LANGUAGES {
        for told in told(language) {
            assert!(GROUPS.contains(&&*told.group), "{language}/{}: {} stands in {:?}", told.file, told.id, told.group);
        }
    }
}

#[test]
fn an_id_means_one_thing() {
    for language in PAPER_LANGUAGES {
        let mut seen = BTreeMap::new();
        for told in told(language) {
            let before = seen.insert(told.id.clone(), told.file.clone());
            assert_eq!(before, None, "{language}: {} stands in {} too", told.id, told.file);
        }
    }
}

#[test]
fn every_language_says_the_same_sentences_with_the_same_variables() {
    let same = |language, wanted: fn(&Told) -> bool| {
        let shape = |language| -> Vec<_> {
            let told = told(language).into_iter().filter(wanted);
            told.map(|told| (told.file, told.group, told.id, told.variables)).collect()
        };
        let (english, other) = (shape("en"), shape(language));
        for (one, two) in english.iter().zip(&other) {
            assert_eq!(one, two, "{language} differs from English");
        }
        assert_eq!(english.len(), other.len(), "{language} has more or fewer sentences than English");
    };
    for language in ["de", "ar"] {
        same(language, |_| true);
    }
    // What the screen alone says, a language of papers may have or not.
    for language in paper_only() {
        same(language, is_for_papers);
    }
}

/// Whether a sentence belongs to those that a language must have to print whole papers.
fn is_for_papers(told: &Told) -> bool {
    PAPER_FILES.contains(&&*told.file) && told.group != "Screen"
}

#[test]
fn what_papers_say_is_not_kept_for_the_screen_alone() {
    let mut papers = String::new();
    for folder in ["documents/src", "core/src/profiles", "core/src/founding", "core/src/eqf"] {
        read_folder(&root().join("src-tauri").join(folder), &mut papers);
    }
    let is_said = |id: &str| {
        let built = BUILT_FROM.iter().filter(|one| id.strip_prefix(**one).is_some_and(|rest| rest.starts_with('-')));
        let is_built = built.into_iter().any(|beginning| papers.contains(&format!("term(\"{beginning}\"")));
        is_built || papers.contains(&format!("\"{id}\""))
    };
    let of_the_screen =
        told("en").into_iter().filter(|told| PAPER_FILES.contains(&&*told.file) && told.group == "Screen");
    let hidden: Vec<String> = of_the_screen.map(|told| told.id).filter(|id| is_said(id)).collect();
    assert!(hidden.is_empty(), "papers say them too: {hidden:#?}");
}

#[test]
fn a_language_of_papers_says_no_sentence_that_english_does_not_have() {
    let english: BTreeMap<String, BTreeSet<String>> =
        told("en").into_iter().map(|told| (told.id, told.variables)).collect();
    for language in paper_only().chain(phrases_only()) {
        // Names of languages stand in the reference data, but for those that it words badly in a language of phrases.
        for told in told(language).into_iter().filter(|told| !told.id.starts_with("language-")) {
            assert_eq!(Some(&told.variables), english.get(&told.id), "{language}: {}", told.id);
        }
    }
}

#[test]
fn the_coverage_of_a_language_counts_its_sentences_for_paper() {
    let english: BTreeSet<String> = told("en").into_iter().filter(is_for_papers).map(|told| told.id).collect();
    for language in PAPER_LANGUAGES {
        let coverage = coverage(language);
        let own = told(language).into_iter().filter(|told| english.contains(&told.id)).count();
        assert_eq!((coverage.sentences, coverage.of), (own, english.len()), "{language}");
        assert_eq!(coverage.whole, WHOLE_PAPER_LANGUAGES.contains(&language), "{language}");
        assert!(coverage.sentences > 80, "{language} has {} phrases", coverage.sentences);
    }
    let none = coverage("tlh");
    assert_eq!((none.sentences, none.whole, none.reviewed.as_str()), (0, false, "none"));
}

#[test]
fn a_language_is_a_draft_until_a_native_reader_has_read_it() {
    for language in PAPER_LANGUAGES {
        let first = std::fs::read_to_string(folder(language).join("profile.ftl")).unwrap();
        let reviewed = first.lines().next().unwrap().strip_prefix("### reviewed: ").unwrap();
        assert_eq!(coverage(language).reviewed, reviewed, "{language}");
        assert_eq!(words(language).is_draft(), reviewed == "none", "{language}");
    }
    assert!(!words("en").is_draft() && words("uk").is_draft());
}

#[test]
fn nothing_was_left_in_english() {
    let english: BTreeMap<String, String> = told("en").into_iter().map(|told| (told.id, told.letters)).collect();
    let mut left = Vec::new();
    for language in PAPER_LANGUAGES.into_iter().filter(|language| *language != "en") {
        for told in told(language) {
            let has_letters = told.letters.chars().any(char::is_alphabetic);
            let same = has_letters && english.get(&told.id) == Some(&told.letters);
            if same && !SAME_IN_BOTH.contains(&(language, &told.id)) {
                left.push((language, told.id, told.letters));
            }
        }
    }
    assert!(left.is_empty(), "the same as in English: {left:#?}");
}

#[test]
fn every_sentence_for_paper_is_built_in() {
    for language in PAPER_LANGUAGES {
        let words = words(language);
        for told in told(language).into_iter().filter(|told| told.group != "Screen") {
            assert!(words.has(&told.id), "{language}/{} is not in words/files.rs", told.file);
        }
    }
}

#[test]
fn every_sentence_is_used() {
    let sources = sources();
    let is_said = |beginning: &&str| {
        let forms = ["term(\"{}\"", "terms(\"{}\"", "term('{}'", "choicesOf('{}'", "\"{}-{", "`{}-${"]
            .map(|form| form.replacen("{}", beginning, 1));
        forms.iter().any(|form| sources.contains(form))
    };
    let idle: Vec<&str> = BUILT_FROM.iter().copied().filter(|beginning| !is_said(beginning)).collect();
    assert!(idle.is_empty(), "nothing is built from {idle:?}");
    let begun: Vec<&str> = STILL_TO_COME.iter().copied().filter(is_said).collect();
    assert!(begun.is_empty(), "{begun:?} have come; move them to BUILT_FROM");
    let beginnings: Vec<&str> = BUILT_FROM.iter().chain(STILL_TO_COME).copied().collect();
    let is_built = |id: &str| {
        beginnings.iter().any(|beginning| id.strip_prefix(beginning).is_some_and(|rest| rest.starts_with('-')))
    };
    // What stands between two quotes, gathered once: the sources are too long to be searched for every id.
    let quoted: BTreeSet<&str> = sources.split(['"', '\'', '`']).collect();
    let is_named = |id: &str| quoted.contains(id);
    let unused: Vec<String> =
        told("en").into_iter().map(|told| told.id).filter(|id| !is_built(id) && !is_named(id)).collect();
    assert!(unused.is_empty(), "nobody says {unused:#?}");
}

/// The languages that have all words of papers and none of the screen.
fn paper_only() -> impl Iterator<Item = &'static str> {
    WHOLE_PAPER_LANGUAGES.into_iter().filter(|language| !LANGUAGES.contains(language))
}

/// The languages that have headings and fixed phrases of papers.
fn phrases_only() -> impl Iterator<Item = &'static str> {
    PAPER_LANGUAGES.into_iter().filter(|language| !WHOLE_PAPER_LANGUAGES.contains(language))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn folder(language: &str) -> PathBuf {
    root().join("assets/locales").join(language)
}

fn files(language: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder(language)).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// All messages of a language, in the order of the files. Junk ends the test.
fn told(language: &str) -> Vec<Told> {
    let mut all = Vec::new();
    for file in files(language) {
        let text = std::fs::read_to_string(folder(language).join(&file)).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{language}/{file}: {errors:?}"));
        let mut group = String::new();
        for entry in &resource.body {
            match entry {
                Entry::GroupComment(comment) => group = comment.content.join(" "),
                Entry::Message(message) => all.push(one(&file, &group, message)),
                Entry::Junk { content } => panic!("{language}/{file}: {content}"),
                Entry::Term(_) | Entry::Comment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    all.sort_by(|one, other| (&one.file, &one.id).cmp(&(&other.file, &other.id)));
    all
}

fn one(file: &str, group: &str, message: &Message<&str>) -> Told {
    let mut told = Told {
        file: file.to_owned(),
        id: message.id.name.to_owned(),
        group: group.to_owned(),
        variables: BTreeSet::new(),
        letters: String::new(),
    };
    assert!(message.value.is_some(), "{file}: {} says nothing", told.id);
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    for pattern in message.value.iter().chain(attributes) {
        told.read(pattern);
    }
    told
}

impl Told {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.letters.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

/// Everything that may say a sentence: the program's own sources, without generated code and without tests.
fn sources() -> String {
    let mut text = String::new();
    for folder in ["src-tauri", "ui/src"] {
        read_folder(&root().join(folder), &mut text);
    }
    text
}

fn read_folder(folder: &Path, text: &mut String) {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    for path in entries {
        let name = path.file_name().unwrap().to_str().unwrap();
        let is_source = [".rs", ".ts", ".svelte"].iter().any(|ending| name.ends_with(ending));
        if path.is_dir() && !["generated", "node_modules", "target", "gen"].contains(&name) {
            read_folder(&path, text);
        } else if is_source && !name.ends_with(".test.ts") {
            text.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}
