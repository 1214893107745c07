//! The codes of Europass beside ours: languages with three letters, countries in small letters, the names of the skills of a language.

use std::collections::BTreeMap;

use isolang::Language as Iso;

use crate::candidates::CefrLevel;
use crate::reference::Reference;
use crate::text::fold;

/// The languages in which Europass keeps a profile, as its editor lists them. A document in another language would be marked as
/// faulty there.
pub const PROFILE_LANGUAGES: [&str; 31] = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt", "lv", "me", "mk",
    "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sr", "sv", "tr", "uk",
];

/// The skills of a language, each with the name of its field in our grid.
pub(super) const CEFR_DIMENSIONS: [(&str, &str); 5] = [
    ("listening", "CEF-Understanding-Listening"),
    ("reading", "CEF-Understanding-Reading"),
    ("spoken_interaction", "CEF-Speaking-Interaction"),
    ("spoken_production", "CEF-Speaking-Production"),
    ("writing", "CEF-Writing-Production"),
];

/// What stands before the addresses of occupations and skills in ESCO.
pub(super) const ESCO_OCCUPATION: &str = "http://data.europa.eu/esco/occupation/";
pub(super) const ESCO_SKILL: &str = "http://data.europa.eu/esco/skill/";

/// The bibliographic codes of ISO 639-2 beside the terminological ones; files have either.
const BIBLIOGRAPHIC: [(&str, &str); 20] = [
    ("alb", "sqi"),
    ("arm", "hye"),
    ("baq", "eus"),
    ("bur", "mya"),
    ("chi", "zho"),
    ("cze", "ces"),
    ("dut", "nld"),
    ("fre", "fra"),
    ("geo", "kat"),
    ("ger", "deu"),
    ("gre", "ell"),
    ("ice", "isl"),
    ("mac", "mkd"),
    ("mao", "mri"),
    ("may", "msa"),
    ("per", "fas"),
    ("rum", "ron"),
    ("slo", "slk"),
    ("tib", "bod"),
    ("wel", "cym"),
];

/// The code of ISO 639-2 of one of our languages. A language with a script of its own, or without a code of two letters, has none
/// that Europass is sure to know; it is written as a name.
pub(super) fn three_letters(code: &str) -> Option<&'static str> {
    Iso::from_639_1(code).map(|language| language.to_639_3())
}

/// Our code for a language as a file writes it: three letters of either kind, or two.
pub(super) fn language_of(written: &str, reference: &Reference) -> Option<String> {
    let code = last_part(written).to_lowercase();
    let terminological = BIBLIOGRAPHIC.iter().find(|(old, _)| *old == code).map_or(code.as_str(), |(_, new)| *new);
    let two_letters = Iso::from_639_3(terminological).and_then(|language| language.to_639_1());
    let by_code = [two_letters.unwrap_or_default(), code.as_str()];
    by_code.into_iter().find(|one| reference.language(one).is_some()).map(str::to_owned)
}

/// Our codes by the folded names of the languages, in every language that we know a name in.
pub(super) fn languages_by_name(reference: &Reference) -> BTreeMap<String, String> {
    let mut codes = BTreeMap::new();
    for language in reference.languages() {
        let names = PROFILE_LANGUAGES.into_iter().chain(["ar"]).map(|code| language.name.in_language(code));
        for name in names.chain([language.own_name.as_str()]).map(fold).filter(|name| !name.is_empty()) {
            codes.entry(name).or_insert_with(|| language.code.clone());
        }
    }
    codes
}

/// The newer documentation writes a language as an address that ends in its code.
fn last_part(written: &str) -> &str {
    written.trim().rsplit('/').next().unwrap_or_default()
}

/// Our code for a country as a file writes it. Europass writes Greece and the United Kingdom as the union does.
pub(super) fn country_of(written: &str, reference: &Reference) -> Option<String> {
    let code = match written.trim().to_uppercase().as_str() {
        "EL" => "GR".to_owned(),
        "UK" => "GB".to_owned(),
        other => other.to_owned(),
    };
    reference.country(&code).map(|country| country.code.clone())
}

/// A level of the Common European Framework as a file writes it.
pub(super) fn cefr_of(written: &str) -> Option<CefrLevel> {
    use CefrLevel as Level;
    let all = [Level::A1, Level::A2, Level::B1, Level::B2, Level::C1, Level::C2];
    all.into_iter().find(|level| written.trim().eq_ignore_ascii_case(level.as_str()))
}
