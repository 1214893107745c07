//! Prints the sheet of an invented candidate: `cargo run -p express-documents --example sheet -- FILE LANGUAGE [SECOND]`.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a tool for people who look at the page")]

#[path = "../../../tests/documents/amina/mod.rs"]
mod amina;

use express_core::reference::Reference;
use express_documents::{Words, profile};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, language, rest @ ..] = arguments.as_slice() else {
        println!("FILE LANGUAGE [SECOND]");
        return;
    };
    let reference = Reference::load().unwrap();
    let words = Words::load(language, &reference).unwrap();
    let second = rest.first().map(|language| Words::load(language, &reference).unwrap());
    let paper = profile(&amina::amina(), &amina::options(), &words, second.as_ref()).unwrap();
    println!("{} pages, {} bytes", paper.pages, paper.bytes.len());
    std::fs::write(file, paper.bytes).unwrap();
}
