//! The Fluent files that are built into the program, as far as paper or command line need them.
//!
//! A file that is read by the screen alone need not stand here.

/// The files of one language.
macro_rules! files_of {
    ($language:literal: $($file:literal),+ $(,)?) => {
        &[$(include_str!(concat!("../../../../assets/locales/", $language, "/", $file))),+]
    };
}

/// The texts of a language's files, in no order that matters: each id stands in one file only.
pub(super) fn files(language: &str) -> Option<&'static [&'static str]> {
    Some(match language {
        "en" => files_of!("en": "dates.ftl", "eqf.ftl", "errors.ftl", "matching.ftl", "profile.ftl", "terms.ftl"),
        "de" => files_of!("de": "dates.ftl", "eqf.ftl", "errors.ftl", "matching.ftl", "profile.ftl", "terms.ftl"),
        "ar" => files_of!("ar": "dates.ftl", "eqf.ftl", "errors.ftl", "matching.ftl", "profile.ftl", "terms.ftl"),
        // The profile of one page, and nothing else.
        "ti" => files_of!("ti": "one_page.ftl"),
        _ => return None,
    })
}
