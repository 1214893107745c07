//! How well and how fast occupations are found: part of `cargo dev bench`.
//!
//! It needs the real files of ESCO in the folder named by `EXPRESS_TEST_DATA`. Three sets of titles are asked for: the
//! titles of our development set, labels that are written almost as they stand, and alternative labels of ESCO that were taken out before the import, together with
//! their twins in all languages. All languages are at hand, as they are at a desk. The figure is the mean reciprocal rank of the first right concept among ten, beside that of a plain
//! TF-IDF over runs of one to three letters of the same labels, in the same run.
#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on should stop there")]
#![expect(clippy::print_stdout, reason = "figures are for the person at the terminal")]

mod esco;
#[path = "../memory.rs"]
mod memory;
mod near;
mod tf_idf;
mod titles;

use std::path::{Path, PathBuf};
use std::time::Instant;

use esco::Occupation;
use express_core::taxonomy::{ConceptKind, Library, Taxonomy};
use tf_idf::TfIdf;
use titles::Title;

const LANGUAGES: [&str; 5] = ["en", "de", "fr", "it", "sv"];
const ALL_LANGUAGES: [&str; 8] = ["en", "de", "es", "fr", "it", "nl", "pl", "sv"];
const MOST: usize = 10;

fn main() {
    let filters: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    if !filters.is_empty() && !filters.iter().any(|filter| "search_quality".contains(filter.as_str())) {
        return;
    }
    let Some(data) = std::env::var_os("EXPRESS_TEST_DATA").map(|folder| PathBuf::from(folder).join("esco")) else {
        println!("!! SKIPPED: EXPRESS_TEST_DATA is not set, so the search over ESCO is not measured.");
        return;
    };
    // First, because memory that was given back earlier would not be counted.
    measure_speed(&data);
    measure_quality(&data);
}

fn measure_quality(data: &Path) {
    println!("search_quality: mean reciprocal rank, TF-IDF and ours, and how much of what TF-IDF misses is found");
    let whole: Vec<(&str, Vec<Occupation>)> =
        ALL_LANGUAGES.into_iter().map(|language| (language, esco::occupations(data, language))).collect();
    let of = |language: &str, all: &[(&str, Vec<Occupation>)]| -> Vec<Occupation> {
        all.iter().find(|(one, _)| *one == language).unwrap().1.clone()
    };
    let ours = titles::development_set();
    let taxonomy = imported(data, &whole);
    for language in LANGUAGES {
        let asked: Vec<&Title> = ours.iter().filter(|title| title.language == language).collect();
        report("development set", language, &taxonomy, &of(language, &whole), &asked);
    }
    for language in LANGUAGES {
        let occupations = of(language, &whole);
        let near = near::near_titles(language, &occupations);
        let asked: Vec<&Title> = near.iter().collect();
        report("near a label", language, &taxonomy, &occupations, &asked);
    }
    for language in LANGUAGES {
        let mut reduced = whole.clone();
        let held_out = titles::hold_out(language, &mut reduced);
        let taxonomy = imported(data, &reduced);
        let asked: Vec<&Title> = held_out.iter().collect();
        report("held-out labels", language, &taxonomy, &of(language, &reduced), &asked);
    }
}

fn report(set: &str, language: &str, taxonomy: &Taxonomy, occupations: &[Occupation], asked: &[&Title]) {
    let plain = TfIdf::new(occupations);
    let [base, ours] = [
        mean_reciprocal_rank(asked, |text| plain.find(text, MOST)),
        mean_reciprocal_rank(asked, |text| {
            let found = taxonomy.find(ConceptKind::Occupation, text, language, Some(language), MOST);
            found.into_iter().map(|concept| concept.uri).collect()
        }),
    ];
    // Where next to nothing is missed, a share of it says nothing.
    let missed = 1.0 - base;
    let cut = if missed > 0.05 { format!("{:+5.1} %", 100.0 * (ours - base) / missed) } else { "      -".to_owned() };
    println!("  {set:16} {language}  {:4} titles  {base:.3}  {ours:.3}  {cut}", asked.len());
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred titles")]
fn mean_reciprocal_rank(asked: &[&Title], mut find: impl FnMut(&str) -> Vec<String>) -> f64 {
    let mut reciprocal = |title: &&Title| {
        let rank = find(&title.text).iter().position(|uri| title.wanted.contains(uri));
        rank.map_or(0.0, |place| 1.0 / (place + 1) as f64)
    };
    asked.iter().map(&mut reciprocal).sum::<f64>() / asked.len() as f64
}

/// A library of these labels, imported as a desk imports it.
fn imported(data: &Path, occupations: &[(&str, Vec<Occupation>)]) -> Taxonomy {
    let folder = tempfile::tempdir().unwrap();
    let source = esco::written(data, folder.path(), occupations);
    let mut library = Library::open_or_create(&folder.path().join("desk.esco")).unwrap();
    let now = "2026-11-23T09:00:00Z".parse().unwrap();
    library.import(&source, now, &mut |_| std::ops::ControlFlow::Continue(())).unwrap();
    Taxonomy::of_library(&library).unwrap().unwrap()
}

fn measure_speed(data: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let mut library = Library::open_or_create(&folder.path().join("desk.esco")).unwrap();
    let start = Instant::now();
    let now = "2026-11-23T09:00:00Z".parse().unwrap();
    library.import(data, now, &mut |_| std::ops::ControlFlow::Continue(())).unwrap();
    println!("search_speed: the classification and {} languages", ALL_LANGUAGES.len() - 1);
    println!("  import               {:6.1} s", start.elapsed().as_secs_f64());
    let before = memory::megabytes("VmRSS");
    let start = Instant::now();
    let taxonomy = Taxonomy::of_library(&library).unwrap().unwrap();
    println!("  made ready           {:6.1} s", start.elapsed().as_secs_f64());
    println!("  memory               {:6.0} MB", memory::megabytes("VmRSS") - before);
    for (kind, name) in [(ConceptKind::Occupation, "occupation"), (ConceptKind::Skill, "skill")] {
        let mut times: Vec<f64> = titles::keystrokes().iter().map(|typed| time_of(&taxonomy, kind, typed)).collect();
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
        println!("  {name:10} a key     {:6.2} ms in the middle, {:.2} ms at 99 of 100", at(50), at(99));
    }
}

/// In milliseconds, over all languages.
fn time_of(taxonomy: &Taxonomy, kind: ConceptKind, typed: &str) -> f64 {
    let start = Instant::now();
    std::hint::black_box(taxonomy.find(kind, typed, "en", None, MOST));
    start.elapsed().as_secs_f64() * 1_000.0
}
