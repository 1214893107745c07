//! The Fluent files that are built into the program, as far as paper or command line need them.
//!
//! A file that is read by the screen alone need not stand here.

/// A file of words: its name and its text.
pub(super) type File = (&'static str, &'static str);

/// The files that hold the words of papers. A language that has them all can print a whole profile.
pub(super) const PAPER_FILES: [&str; 4] = ["dates.ftl", "eqf.ftl", PROFILE, "terms.ftl"];

/// The file with the sentences of the profiles themselves. Every language of papers has it, and its head says who read the words of
/// that language through.
pub(super) const PROFILE: &str = "profile.ftl";

/// The files of one language.
macro_rules! files_of {
    ($language:literal: $($file:literal),+ $(,)?) => {
        &[$(($file, include_str!(concat!("../../../../assets/locales/", $language, "/", $file)))),+]
    };
}

/// The files of a language that has all words.
macro_rules! all_files {
    ($language:literal) => {
        files_of!(
            $language: "assessment_papers.ftl", "assessments.ftl", "dates.ftl", "eqf.ftl", "errors.ftl", "europass.ftl",
            "matching.ftl", "profile.ftl", "terms.ftl"
        )
    };
}

/// The files of a language that has all words of papers.
macro_rules! paper_files {
    ($language:literal) => {
        files_of!($language: "dates.ftl", "eqf.ftl", "profile.ftl", "terms.ftl")
    };
}

/// The file of a language that has the headings, the fixed phrases and the foot of the profiles.
macro_rules! phrases {
    ($language:literal) => {
        files_of!($language: "profile.ftl")
    };
}

/// The texts of a language's files, in no order that matters: each id stands in one file only.
pub(super) fn files(language: &str) -> Option<&'static [File]> {
    Some(match language {
        "en" => all_files!("en"),
        "de" => all_files!("de"),
        "ar" => all_files!("ar"),
        "it" => paper_files!("it"),
        "sv" => paper_files!("sv"),
        "fr" => paper_files!("fr"),
        "el" => paper_files!("el"),
        "fa" => paper_files!("fa"),
        "uk" => paper_files!("uk"),
        "tr" => paper_files!("tr"),
        "ps" => phrases!("ps"),
        "ti" => phrases!("ti"),
        "so" => phrases!("so"),
        "bn" => phrases!("bn"),
        _ => return None,
    })
}
