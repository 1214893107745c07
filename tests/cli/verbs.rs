//! Every verb, with a real vault and real files.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

const PASSPHRASE: &str = "a long walk by the river";

struct Desk(TempDir);

impl Desk {
    /// A folder with a desk in it.
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        desk.ok(&["init", "--desk", "Desk of the tests", "--counsellor", "Katrin Vogt", "--region", "Nordfeld"]);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_express-cli"));
        command.args(arguments).env("EXPRESS_VAULT", self.path("desk.express")).env("EXPRESS_PASSPHRASE", PASSPHRASE);
        command.current_dir(self.0.path()).stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let out = self.run(arguments);
        assert!(out.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    }

    /// What is said on standard error by a run that must fail.
    fn fails(&self, arguments: &[&str]) -> String {
        let out = self.run(arguments);
        assert_eq!(out.status.code(), Some(1), "{arguments:?}: {}", String::from_utf8_lossy(&out.stdout));
        String::from_utf8(out.stderr).unwrap()
    }

    fn amina(&self) {
        let request = r#"{"details":{"code":"Linden 04","full_name":"أمينة الحلبي","region":"Nordfeld",
            "languages":[{"language":"de","level":"A2"}]}}"#;
        self.ok(&["call", "add_candidate", request]);
    }
}

#[test]
fn the_main_job_from_the_vault_to_the_page() {
    let desk = Desk::new();
    desk.amina();
    assert!(desk.ok(&["candidates"]).contains("Linden 04\tأمينة الحلبي"));
    assert_eq!(desk.ok(&["candidates", "nobody"]), "");
    let offers = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/examples/demo-offers.json");
    assert!(desk.ok(&["offers", "import", offers]).starts_with("Imported: "));
    let matches = desk.ok(&["match", "linden 04", "--lang", "de"]);
    assert!(matches.contains("      + ") && matches.contains("      − "), "{matches}");
    desk.ok(&["paper", "Linden 04", "--for", "candidate", "--lang", "de", "--second", "ar", "--out", "page.pdf"]);
    assert!(fs::read(desk.path("page.pdf")).unwrap().starts_with(b"%PDF-"));
    let again = desk.fails(&["paper", "Linden 04", "--for", "candidate", "--lang", "de", "--out", "page.pdf"]);
    assert!(again.contains("page.pdf"), "{again}");
    assert!(desk.ok(&["verify"]).contains("The vault is sound."));
}

#[test]
fn each_reader_gets_a_paper_in_any_pair_of_languages_under_a_name_that_says_for_whom() {
    let desk = Desk::new();
    desk.amina();
    fs::create_dir(desk.path("papers")).unwrap();
    for reader in ["candidate", "trainer", "lender", "mentor"] {
        let paper = ["paper", "Linden 04", "--for", reader, "--lang", "uk", "--second", "fa", "--out", "papers"];
        assert!(desk.ok(&paper).contains("1 printed, 0 not printed"));
    }
    let mut names: Vec<_> = fs::read_dir(desk.path("papers")).unwrap().map(|one| one.unwrap().file_name()).collect();
    names.sort();
    let names: Vec<_> = names.iter().map(|name| name.to_str().unwrap().rsplit_once("-20").unwrap().0).collect();
    assert_eq!(
        names,
        ["linden-04-lender-uk-fa", "linden-04-mentor-uk-fa", "linden-04-trainer-uk-fa", "linden-04-uk-fa"]
    );
    let printed = ["paper", "Linden 04", "--for", "candidate", "--lang", "ti", "--one-page", "--out", "page.pdf"];
    assert!(desk.ok(&printed).contains("(1 page, "));
    let unknown = desk.fails(&["paper", "Linden 04", "--for", "candidate", "--lang", "tlh", "--out", "none.pdf"]);
    assert!(unknown.contains("tlh") && !desk.path("none.pdf").exists(), "{unknown}");
}

#[test]
fn what_is_left_out_is_named_by_its_field_and_a_field_that_is_none_is_refused() {
    let desk = Desk::new();
    desk.amina();
    let paper = ["paper", "Linden 04", "--for", "candidate", "--lang", "de"];
    desk.ok(&[&paper[..], &["--out", "whole.pdf"]].concat());
    desk.ok(&[&paper[..], &["--leave-out", "full_name", "languages", "--out", "less.pdf"]].concat());
    let size = |name: &str| fs::metadata(desk.path(name)).unwrap().len();
    assert!(size("less.pdf") < size("whole.pdf"));
    let said = desk.fails(&[&paper[..], &["--leave-out", "shoe_size", "--out", "none.pdf"]].concat());
    assert!(said.contains("contact_route") && !desk.path("none.pdf").exists(), "{said}");
}

#[test]
fn everybody_is_printed_but_those_who_cannot_be_and_then_the_verb_fails_and_says_who() {
    let desk = Desk::new();
    desk.amina();
    desk.ok(&["call", "add_candidate", r#"{"details":{"code":"Ahorn 11"}}"#]);
    let everybody = ["paper", "--all", "--for", "mentor", "--lang", "en"];
    assert!(desk.ok(&[&everybody[..], &["--out", "all.zip"]].concat()).contains("2 printed, 0 not printed"));
    assert!(fs::read(desk.path("all.zip")).unwrap().starts_with(b"PK"));
    assert!(desk.fails(&[&everybody[..], &["--out", "all.zip"]].concat()).contains("all.zip"));
    desk.ok(&["call", "add_candidate", r#"{"details":{"code":"Birke 01","address_as":"Amina 🧵"}}"#]);
    let out = desk.run(&[&everybody[..], &["--out", "papers"]].concat());
    let said = String::from_utf8(out.stdout).unwrap();
    assert_eq!(out.status.code(), Some(1));
    assert!(said.contains("Not printed: Birke 01") && said.contains("🧵"), "{said}");
    assert!(said.contains("2 printed, 1 not printed"), "{said}");
    let json = desk.run(&[&["--json"], &everybody[..], &["--out", "more"]].concat());
    let report: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((json.status.code(), &report["not_printed"][0]["code"]), (Some(1), &json!("Birke 01")));
    assert_eq!(desk.run(&["paper", "--for", "mentor", "--lang", "en", "--out", "x.pdf"]).status.code(), Some(2));
}

#[test]
fn half_of_a_pair_of_characters_is_refused_before_anything_is_written() {
    let desk = Desk::new();
    let said = desk.fails(&["call", "add_candidate", r#"{"details":{"code":"Linden 04","full_name":"\ud83e"}}"#]);
    assert!(said.contains("The request is no JSON"), "{said}");
    assert_eq!(desk.ok(&["candidates"]), "");
}

#[test]
fn a_bank_is_imported_or_refused_with_line_and_field() {
    let desk = Desk::new();
    let shipped = desk.ok(&["banks", "list"]);
    assert!(shipped.contains("business_arithmetic\tedition 1\t2 parts\ten de ar\tships with the program"), "{shipped}");
    let page = include_str!("../../docs/item_banks.md");
    let example = page.split_once("```json\n").unwrap().1.split_once("```").unwrap().0;
    fs::write(desk.path("bread.json"), example).unwrap();
    assert_eq!(desk.ok(&["banks", "import", "bread.json"]), "Imported.\n");
    assert!(desk.ok(&["banks", "list"]).contains("bread\tedition 1\t1 parts\ten\tadded by this desk"));
    fs::write(desk.path("wrong.json"), example.replace("\"5.2\"", "\"five\"")).unwrap();
    let said = desk.fails(&["banks", "import", "wrong.json"]);
    assert!(said.contains("line 23") && said.contains("written_exams[0].items[0].answer"), "{said}");
    assert!(desk.fails(&["banks", "import", "none.json"]).contains("none.json"));
}

#[test]
fn a_file_that_is_no_picture_says_why_in_words() {
    let desk = Desk::new();
    desk.amina();
    let id = desk.ok(&["--json", "candidates"]);
    let id = serde_json::from_str::<Value>(&id).unwrap()[0]["id"].as_str().unwrap().to_owned();
    let request = json!({ "candidate_id": id, "name": "dress.jpg", "content": "bm8gcGljdHVyZQ==" }).to_string();
    let said = desk.fails(&["call", "add_evidence_file", &request]);
    assert!(said.contains("no picture of the kind JPEG or PNG"), "{said}");
}

#[test]
fn a_reader_who_stops_early_ends_the_program_quietly() {
    let desk = Desk::new();
    desk.amina();
    let mut child = desk.command(&["candidates"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let out = child.wait_with_output().unwrap();
    assert_eq!((out.status.code(), String::from_utf8_lossy(&out.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn a_backup_goes_out_and_comes_back() {
    let desk = Desk::new();
    desk.amina();
    desk.ok(&["backup", "desk.backup"]);
    desk.ok(&["--vault", "other.express", "restore", "desk.backup"]);
    assert!(desk.ok(&["--vault", "other.express", "candidates"]).contains("Linden 04"));
    assert!(desk.fails(&["backup", "desk.backup"]).contains("desk.backup"));
}

#[test]
fn json_is_answered_everywhere_also_when_something_fails() {
    let desk = Desk::new();
    desk.amina();
    let json = |arguments: &[&str]| -> Value {
        let out = desk.run(&[&["--json"], arguments].concat());
        serde_json::from_slice(&out.stdout).unwrap_or_else(|_| panic!("{arguments:?}: {out:?}"))
    };
    assert_eq!(json(&["candidates"])[0]["code"], "Linden 04");
    assert_eq!(json(&["verify"])["file_is_sound"], true);
    assert!(json(&["match", "Linden 04"]).as_array().unwrap().is_empty());
    assert_eq!(json(&["backup", "b"])["format"], 1);
    assert_eq!(json(&["backup", "b"])["error"]["code"], "target_exists");
    assert_eq!(json(&["candidates", "--passphrase-file", "none"])["error"]["code"], "usage");
    let saved = json(&["paper", "Linden 04", "--for", "candidate", "--lang", "en", "--out", "p.pdf"]);
    assert!(saved["pages"].as_i64().unwrap() >= 1);
    assert_eq!(json(&["call", "fly", "{}"])["error"]["code"], "unknown_command");
    let wrong =
        desk.command(&["--json", "candidates"]).env("EXPRESS_PASSPHRASE", "another passphrase").output().unwrap();
    let wrong: Value = serde_json::from_slice(&wrong.stdout).unwrap();
    assert_eq!(wrong["error"]["code"], "wrong_passphrase");
}

#[test]
fn a_passphrase_comes_from_a_file_and_a_request_from_standard_input() {
    let desk = Desk::new();
    fs::write(desk.path("passphrase"), format!("{PASSPHRASE}\nnotes below do not count\n")).unwrap();
    let mut command = desk.command(&["--passphrase-file", "passphrase", "call", "find_candidates", "-"]);
    let mut child =
        command.env_remove("EXPRESS_PASSPHRASE").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), br#"{"text":"","limit":1}"#).unwrap();
    let out = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(out.stdout).unwrap().trim(), "[]");
    let without = desk.command(&["candidates"]).env_remove("EXPRESS_PASSPHRASE").output().unwrap();
    assert!(String::from_utf8(without.stderr).unwrap().contains("EXPRESS_PASSPHRASE"));
}

#[test]
fn a_directory_is_looked_at_imported_and_given_away() {
    let desk = Desk::new();
    let offers = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/examples/demo-offers.json");
    let seen = desk.ok(&["offers", "import", offers, "--preview"]);
    assert!(seen.starts_with("Format: express-offers/1\nnew: provider “"), "{seen}");
    assert!(desk.ok(&["offers", "import", offers]).starts_with("Imported: "));
    for (out, more) in [("offers.json", None), ("offers.zip", Some("--tabular"))] {
        let export: Vec<&str> = ["offers", "export", out].into_iter().chain(more).collect();
        assert!(desk.ok(&export).starts_with("Written to "));
        assert!(desk.fails(&export).contains("not overwritten"));
        let again = desk.ok(&["offers", "import", out]);
        assert!(again.starts_with("Imported: 0 new, 0 changed, "), "{again}");
        assert!(desk.ok(&["offers", "import", out, "--preview"]).starts_with("Format: HSDS 3.0, "));
    }
    let page: Value = serde_json::from_slice(&fs::read(desk.path("offers.json")).unwrap()).unwrap();
    let services = page["contents"].as_array().unwrap();
    let told = services.iter().filter_map(|service| service["eligibility_description"].as_str());
    assert!(told.clone().any(|text| text.contains("This is asked for: ")), "{:?}", told.collect::<Vec<_>>());
}

#[test]
fn the_empty_table_is_written_once_and_filled_by_hand() {
    let desk = Desk::new();
    desk.ok(&["offers", "template", "table.csv"]);
    assert!(desk.fails(&["offers", "template", "table.csv"]).contains("there already"));
    assert!(desk.fails(&["offers", "import", "table.csv"]).contains("no providers and no offers"));
    let table = "key,step,kind,name,dates,provider_key,provider_name\n\
                 a,networking,event,Meet,2020-01-01 | 2099-01-01 17:00-19:00,p,Somebody\n";
    fs::write(desk.path("filled.csv"), table).unwrap();
    let seen = desk.ok(&["offers", "import", "filled.csv", "--preview"]);
    assert!(seen.contains("new: offer “Meet”\n  dates: The day 2020-01-01 has passed. It is kept."), "{seen}");
    desk.ok(&["offers", "import", "filled.csv"]);
    let directory: Value = serde_json::from_str(&desk.ok(&["call", "directory", "{}"])).unwrap();
    let offer = directory[0]["offer"]["id"].as_str().unwrap();
    desk.ok(&["offers", "calendar", offer, "meet.ics"]);
    let calendar = fs::read_to_string(desk.path("meet.ics")).unwrap();
    assert!(calendar.contains("DTSTART:20990101T170000\r\n") && !calendar.contains("2020"), "{calendar}");
    fs::write(desk.path("old.csv"), table.replace("Somebody", "Jürgen").chars().map(|c| c as u8).collect::<Vec<_>>())
        .unwrap();
    let said = desk.fails(&["offers", "import", "old.csv"]);
    assert!(said.contains("Windows-1252") && said.contains("CSV UTF-8"), "{said}");
    assert!(desk.fails(&["offers", "import", "old.csv", "--preview"]).contains("nothing in"));
}

#[test]
fn an_offers_file_with_problems_names_line_and_field_and_brings_nothing() {
    let desk = Desk::new();
    let text = "{\n \"format\": \"express-offers/1\",\n \"providers\": [{ \"key\": \"a\",\n  \"name\": \"A\", \"colour\": 1 }]\n}";
    fs::write(desk.path("offers.json"), text).unwrap();
    let said = desk.fails(&["offers", "import", "offers.json"]);
    assert!(said.contains("line 4") && said.contains("providers[0].colour"), "{said}");
    assert!(!said.contains("import-") && !said.contains("error-"), "{said}");
    assert_eq!(desk.ok(&["call", "providers", "{}"]).trim(), "[]");
}

/// Writes the files of ESCO into a new folder.
fn esco(desk: &Desk, folder: &str, files: &[(&str, &str)]) {
    fs::create_dir_all(desk.path(folder)).unwrap();
    for (name, text) in files {
        fs::write(desk.path(folder).join(name), text).unwrap();
    }
}

#[test]
fn esco_comes_in_beside_the_vault_without_a_passphrase() {
    let desk = Desk(tempfile::tempdir().unwrap());
    assert_eq!(desk.ok(&["taxonomy", "list"]), "Nothing of ESCO was imported yet.\n");
    let german = ("occupations_de.csv", "conceptUri,preferredLabel,altLabels\no/tailor,Schneiderin,\no/x,Niemand,\n");
    esco(&desk, "german v1.2.0", &[german]);
    let said = desk.fails(&["taxonomy", "import", "german v1.2.0"]);
    assert!(said.contains("needs English first") && !said.contains("import-"), "{said}");
    let english = [
        ("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel,altLabels\no/tailor,7531,tailor,\n"),
        ("skills_en.csv", "conceptUri,skillType,reuseLevel,preferredLabel,altLabels\ns/sew,,,sew textiles,sewing\n"),
        ("occupationSkillRelations_en.csv", "occupationUri,relationType,skillUri\no/tailor,essential,s/sew\n"),
        german,
    ];
    esco(&desk, "english v1.2.0", &english);
    let mut command = desk.command(&["taxonomy", "import", "english v1.2.0"]);
    let out = command.env_remove("EXPRESS_PASSPHRASE").output().unwrap();
    let said = String::from_utf8(out.stdout).unwrap();
    for words in [
        "  0 %  occupations_en.csv",
        "%  occupations_de.csv",
        "Imported en v1.2.0: 1 occupations, 1 skills, 1 relations.",
        "  1 rows were left out",
        "European Commission",
    ] {
        assert!(said.contains(words), "{words} is missing in:\n{said}");
    }
    assert!(desk.path("desk.esco").is_file() && !desk.path("desk.express").exists());
    let listed = desk.ok(&["taxonomy", "list"]);
    assert!(listed.contains("en\tv1.2.0\t1 occupations\t1 skills\t3 labels\timported 2"), "{listed}");
    assert!(listed.lines().nth(1).unwrap().starts_with("de\tv1.2.0\t1 occupations\t0 skills"), "{listed}");

    esco(&desk, "english v1.2.0", &[("skills_en.csv", "conceptUri,skillType\ns/sew,knowledge\n")]);
    let said = desk.fails(&["taxonomy", "import", "english v1.2.0"]);
    assert!(said.contains("skills_en.csv, line 1, preferredLabel: This column is missing."), "{said}");
    let out = desk.run(&["--json", "taxonomy", "import", "nothing"]);
    let json: Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(json["error"]["code"], "file_unreadable");
}

#[test]
fn occupations_and_skills_are_found_by_what_people_call_them() {
    let desk = Desk(tempfile::tempdir().unwrap());
    let found = desk.ok(&["taxonomy", "search", "Bäckerin", "--lang", "de"]);
    assert!(found.starts_with("Bäcker"), "without a library the starter list answers: {found}");

    let english =
        "conceptUri,iscoGroup,preferredLabel,altLabels\no/tailor,7531,tailor,custom tailor\no/baker,7512,baker,\n";
    let german =
        "conceptUri,preferredLabel,altLabels\no/tailor,Maßschneider/Maßschneiderin,\no/baker,Bäcker/Bäckerin,\n";
    let files = [
        ("occupations_en.csv", english),
        ("skills_en.csv", "conceptUri,skillType,reuseLevel,preferredLabel,altLabels\ns/sew,,,sew textiles,sewing\n"),
        ("occupationSkillRelations_en.csv", "occupationUri,relationType,skillUri\no/tailor,essential,s/sew\n"),
        ("occupations_de.csv", german),
    ];
    esco(&desk, "esco v1.2.0", &files);
    desk.ok(&["taxonomy", "import", "esco v1.2.0"]);
    let skill = desk.ok(&["taxonomy", "search", "sew textile", "--kind", "skill"]);
    assert_eq!(skill, "sew textiles\tsew textiles (en)\ts/sew\n");

    fs::write(desk.path("titles.txt"), "Schneider/in (m/w/d)\n\nbaecker\n").unwrap();
    let answers = desk.ok(&["taxonomy", "search", "--batch", "titles.txt", "--lang", "de", "--limit", "1"]);
    let answers: Vec<Value> = answers.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let expected = [
        json!({ "query": "Schneider/in (m/w/d)", "results": ["o/tailor"] }),
        json!({ "query": "", "results": [] }),
        json!({ "query": "baecker", "results": ["o/baker"] }),
    ];
    assert_eq!(answers, expected, "one line for each query, also for an empty one");
    assert!(desk.fails(&["taxonomy", "search", "--batch", "nowhere.txt"]).contains("cannot be read as text"));
}

#[test]
fn the_demo_shows_readings_reasons_and_pages() {
    let desk = Desk(tempfile::tempdir().unwrap());
    let said = desk.ok(&["demo", "out"]);
    for words in ["EQF", "      + ", "      − ", "      ? ", "      → ", "6 profiles lie in out"] {
        assert!(said.contains(words), "{words} is missing in:\n{said}");
    }
    let pages: Vec<_> = fs::read_dir(desk.path("out")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(pages.len(), 6);
    for page in &pages {
        let out = Command::new("pdftotext").arg(page).arg("-").output().expect("pdftotext is part of poppler-utils");
        let text = String::from_utf8(out.stdout).unwrap();
        assert!(text.contains("Kompetenz") || text.contains("kann"), "{}: no German words\n{text}", page.display());
    }
    // A second demo lets the first one's pages be.
    desk.ok(&["demo", "out"]);
    assert_eq!(fs::read_dir(desk.path("out")).unwrap().count(), 12);
    fs::write(desk.path("file"), "").unwrap();
    assert!(desk.fails(&["demo", "file"]).contains("is a file"));
}

#[test]
fn what_cannot_be_done_is_said_in_words() {
    let desk = Desk::new();
    for arguments in [
        &["match", "nobody"][..],
        &["paper", "nobody", "--for", "candidate", "--lang", "de", "--out", "x.pdf"],
        &["--vault", "nothing.express", "candidates"],
        &["--vault", "desk.express", "init", "--desk", "D", "--counsellor", "K"],
        &["restore", "nothing"],
        &["call", "find_candidates", "no json"],
        &["call", "find_candidates", r#"{"text": 7, "limit": 1}"#],
    ] {
        let said = desk.fails(arguments);
        assert!(said.len() > 20 && !said.contains("error-"), "{arguments:?}: {said}");
    }
}

#[test]
fn a_europass_document_comes_in_after_a_look_and_goes_out_again() {
    let desk = Desk::new();
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/europass/editor.xml");
    let seen = desk.ok(&["europass", "import", file, "--dry-run"]);
    let seen = seen.replace(['\u{2068}', '\u{2069}'], "");
    assert!(seen.contains("CandidatePerson/PersonName → Full name: Mariam Haddad"), "{seen}");
    assert!(seen.contains("CandidatePerson/NationalityCode: not placed. This is private."), "{seen}");
    assert_eq!(desk.ok(&["candidates"]), "", "a look keeps nothing");
    let came = desk.ok(&["europass", "import", file]);
    assert_eq!(
        came.trim(),
        "New candidate Europass 01. Languages: 3. Experiences: 5. Qualifications: 1. Competences: 2."
    );
    assert!(desk.fails(&["europass", "import", file]).contains("the same person"));
    desk.ok(&["europass", "import", file, "--code", "Birke 02", "--even-if-same"]);
    let out = desk.path("attachment.xml");
    let out = out.to_str().unwrap();
    desk.ok(&["europass", "export", "Birke 02", "--for", "candidate", "--lang", "de", "--out", out]);
    let text = fs::read_to_string(out).unwrap();
    assert!(text.contains("<CandidateProfile languageCode=\"de\">") && text.contains("Was ich kann"), "{text}");
    assert!(!text.contains(['\u{2068}', '\u{2069}']), "no sign of direction gets into a file");
    desk.fails(&["europass", "export", "Birke 02", "--for", "candidate", "--out", out]);
    desk.ok(&["europass", "import", out, "--even-if-same"]);
    let old = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/europass/old_format.xml");
    assert!(desk.fails(&["europass", "import", old]).contains("the format that Europass had until 2020"));
}
