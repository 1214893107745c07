//! How hard a passphrase is to guess, before anybody relies on it.

use serde_json::{Value, json};

use crate::office::Office;

fn rated(passphrase: &str, known: &[&str]) -> Value {
    let office = Office::empty();
    office.ok("passphrase_strength", json!({ "passphrase": passphrase, "known_words": known }))
}

#[test]
fn a_weak_passphrase_is_told_from_a_strong_one() {
    assert_eq!(rated("", &[]), json!({ "score": 0, "guesses_log10": 0 }));
    assert_eq!(rated("passwordpassword", &[])["score"], 0);
    let strong = rated("seven lanterns under a quiet harbour bridge", &[]);
    assert_eq!(strong["score"], 4);
    assert!(strong["guesses_log10"].as_u64().unwrap() > 14, "{strong}");
}

#[test]
fn words_that_others_know_make_a_passphrase_weaker() {
    let unknown = rated("Gruendungsschalter Altona", &[]);
    let known = rated("Gruendungsschalter Altona", &["Gruendungsschalter Altona", "Katrin Vogt"]);
    assert!(known["guesses_log10"].as_u64() < unknown["guesses_log10"].as_u64(), "{known} {unknown}");
    assert!(known["score"].as_u64() < unknown["score"].as_u64(), "{known} {unknown}");
}

#[test]
fn a_passphrase_in_any_script_and_of_any_length_is_rated() {
    assert!(rated("سبعة مصابيح تحت جسر هادئ", &["مصابيح"])["score"].as_u64().unwrap() >= 3);
    assert!(rated(&"a long walk by the river ".repeat(400), &[])["score"].is_u64());
}
