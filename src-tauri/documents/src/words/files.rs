//! The Fluent files that are built into the program, as far as paper or command line need them.
//!
//! A file that is read by the screen alone need not stand here.

/// The files of one language.
macro_rules! files_of {
    ($language:literal: $($file:literal),+ $(,)?) => {
        &[$(include_str!(concat!("../../../../assets/locales/", $language, "/", $file))),+]
    };
}

/// The files of a language that has all words.
macro_rules! all_files {
    ($language:literal) => {
        files_of!(
            $language: "assessment_papers.ftl", "assessments.ftl", "dates.ftl", "eqf.ftl", "errors.ftl", "gaps.ftl", "matching.ftl",
            "profile.ftl", "terms.ftl"
        )
    };
}

/// The texts of a language's files, in no order that matters: each id stands in one file only.
pub(super) fn files(language: &str) -> Option<&'static [&'static str]> {
    Some(match language {
        "en" => all_files!("en"),
        "de" => all_files!("de"),
        "ar" => all_files!("ar"),
        // Headings, fixed phrases and the foot of profiles.
        "ti" => files_of!("ti": "profile.ftl"),
        _ => return None,
    })
}
