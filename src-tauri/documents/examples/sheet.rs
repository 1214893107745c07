//! Prints a paper of an invented candidate:
//! `cargo run --workspace --example sheet -- FILE candidate|one-page|trainer|lender|mentor LANGUAGE [SECOND]`.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a tool for people who look at the page")]

#[path = "../../../tests/documents/amina/mod.rs"]
mod amina;

use express_core::profiles::{ProfileData, ProfileExtent, ProfileReader};
use express_core::reference::Reference;
use express_documents::{Words, profile};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, reader, language, rest @ ..] = arguments.as_slice() else {
        println!("FILE READER LANGUAGE [SECOND]");
        return;
    };
    let reference = Reference::load().unwrap();
    let words = Words::load(language, &reference).unwrap();
    let second = rest.first().map(|language| Words::load(language, &reference).unwrap());
    let data = match reader.as_str() {
        "one-page" => ProfileData { extent: ProfileExtent::OnePage, ..amina::amina() },
        "trainer" => amina::amina_for(ProfileReader::TrainingProvider),
        "lender" => amina::amina_for(ProfileReader::Lender),
        "mentor" => amina::amina_for(ProfileReader::Mentor),
        _ => amina::amina(),
    };
    let paper = profile(&data, &amina::options(), &words, second.as_ref()).unwrap();
    println!("{} pages, {} bytes", paper.pages, paper.bytes.len());
    std::fs::write(file, paper.bytes).unwrap();
}
