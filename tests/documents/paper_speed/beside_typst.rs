//! The same words in the same columns, set by typst in the same run.
//!
//! typst comes as a package of PyPI into `target/tools`; without Python, or without a network the first time, it is left out, loudly.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use express_documents::{Paper, SaidBlock, SaidKind};
use serde_json::{Value, json};

use super::{COLD, WARM, timed, told};

/// The package and the version that is compared.
const TYPST: &str = "typst==0.15.2";

/// Measures typst, unless it cannot be had.
pub(super) fn measure(paper: &Paper) {
    let repository = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
    let tools = repository.join("target/tools/typst-python");
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("told.json");
    let record = folder.path().join("record.json");
    std::fs::write(&record, vec![b' '; 20_000]).unwrap();
    std::fs::write(&content, told_for_typst(paper, &record).to_string()).unwrap();
    let run = |runs: u32| {
        let script = repository.join("tests/documents/paper_speed/beside.py");
        let mut python = Command::new("python3");
        python.env("PYTHONPATH", &tools).arg(script);
        python.arg(repository.join("tests/documents/paper_speed/sheet.typ")).arg(&content);
        python.arg(repository.join("assets/fonts")).arg(runs.to_string()).arg(folder.path().join("out.pdf"));
        python.output()
    };
    if !is_at_hand(&tools) {
        println!("\n!! {TYPST} cannot be had (no Python 3 with pip, or no network): the comparison is SKIPPED.");
        return;
    }
    let output = run(WARM).unwrap();
    assert!(output.status.success(), "typst failed: {}", String::from_utf8_lossy(&output.stderr));
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    let times = said["seconds"].as_array().unwrap().iter().map(|one| Duration::from_secs_f64(one.as_f64().unwrap()));
    println!("{TYPST}: {} bytes, most memory {} MB", said["bytes"], said["peak_kilobytes"].as_u64().unwrap() / 1_024);
    told("warm", times.collect());
    told("cold, with the start of Python", (0..COLD).map(|_| timed(|| drop(run(1).unwrap()))).collect());
}

fn is_at_hand(tools: &Path) -> bool {
    let can_be_used = || {
        let mut python = Command::new("python3");
        python.env("PYTHONPATH", tools).args(["-c", "import typst; typst.Compiler"]);
        python.output().is_ok_and(|output| output.status.success())
    };
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "install", "--quiet", "--target"]).arg(tools).arg(TYPST);
    can_be_used() || (pip.output().is_ok_and(|output| output.status.success()) && can_be_used())
}

/// What the paper says, as the typst file wants it.
fn told_for_typst(paper: &Paper, record: &Path) -> Value {
    let mut voices: Vec<(&str, Vec<Value>)> = Vec::new();
    for block in &paper.said {
        match voices.iter_mut().find(|(language, _)| *language == block.voice) {
            Some((_, blocks)) => add(blocks, block),
            None => voices.push((&block.voice, Vec::new())),
        }
    }
    let voices: Vec<Value> = voices
        .into_iter()
        .map(|(language, blocks)| json!({ "language": language, "right_to_left": language == "ar", "blocks": blocks }))
        .collect();
    json!({ "title": "Profile", "attachments": [record], "wheel": vec![[3, 4]; 15], "voices": voices })
}

fn add(blocks: &mut Vec<Value>, block: &SaidBlock) {
    let text = &block.text;
    match block.kind {
        SaidKind::Heading(level) => blocks.push(json!({ "kind": "heading", "level": level, "text": text })),
        SaidKind::Paragraph | SaidKind::Cell => blocks.push(json!({ "kind": "paragraph", "text": text })),
        SaidKind::Figure => blocks.push(json!({ "kind": "figure", "text": text })),
    }
}
