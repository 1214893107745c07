//! How long a sheet takes, and how large it is.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot go on should stop there")]

mod amina;

use divan::Bencher;
use express_core::reference::Reference;
use express_documents::{Words, profile};

fn main() {
    for (language, second) in [("en", None), ("ar", Some("de"))] {
        let paper = sheet(language, second)();
        println!("{language} {second:?}: {} bytes on {} pages", paper.bytes.len(), paper.pages);
    }
    divan::main();
}

/// One language, warm.
#[divan::bench]
fn one_language(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sheet("en", None));
}

/// Arabic with German beside it, warm.
#[divan::bench]
fn two_languages(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sheet("ar", Some("de")));
}

/// The words of a language, which a host reads once.
#[divan::bench]
fn words(bencher: Bencher<'_, '_>) {
    let reference = Reference::load().unwrap();
    bencher.bench_local(|| Words::load("ar", &reference).unwrap());
}

/// Prints Amina's sheet each time it is called.
fn sheet(language: &str, second: Option<&str>) -> impl Fn() -> express_documents::Paper {
    let reference = Reference::load().unwrap();
    let main = Words::load(language, &reference).unwrap();
    let second = second.map(|second| Words::load(second, &reference).unwrap());
    let data = amina::amina();
    move || profile(&data, &amina::options(), &main, second.as_ref()).unwrap()
}
