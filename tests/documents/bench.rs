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

/// A photograph of twelve million pixels comes in: it is decoded, cleaned, and drawn small.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn take_a_photograph_in(bencher: Bencher<'_, '_>) {
    let picture = image::RgbImage::from_fn(4000, 3000, |x, y| {
        // Something that a camera might see: soft, with a little noise.
        let [red, green, blue] =
            [x / 16, y / 12, (x * 7 + y * 13) % 61].map(|value| u8::try_from(value % 256).unwrap());
        image::Rgb([red, green, blue])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    let bytes = bytes.into_inner();
    println!("photograph: {} bytes", bytes.len());
    bencher.with_inputs(|| bytes.clone()).bench_local_values(|bytes| express_documents::intake(bytes).unwrap());
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
