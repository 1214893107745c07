//! The level of a language that counts where one is asked for.

use express_core::candidates::{CefrLevel, CefrSkills, LanguageSkill, LevelBasis};

const TALKS_BETTER_THAN_READS: CefrSkills = CefrSkills {
    listening: Some(CefrLevel::B2),
    reading: Some(CefrLevel::A1),
    spoken_interaction: Some(CefrLevel::B2),
    spoken_production: Some(CefrLevel::B1),
    writing: Some(CefrLevel::A2),
};

fn german(level: Option<CefrLevel>, skills: CefrSkills, first_language: bool) -> Option<CefrLevel> {
    let basis = LevelBasis::OwnStatement;
    LanguageSkill { language: "de".into(), level, skills, first_language, basis }.overall()
}

#[test]
fn the_level_as_a_whole_goes_before_the_five_skills() {
    assert_eq!(german(Some(CefrLevel::B1), TALKS_BETTER_THAN_READS, false), Some(CefrLevel::B1));
}

#[test]
fn of_five_skills_the_lowest_counts_and_one_that_nobody_asked_about_leaves_it_open() {
    assert_eq!(german(None, TALKS_BETTER_THAN_READS, false), Some(CefrLevel::A1));
    let without_writing = CefrSkills { writing: None, ..TALKS_BETTER_THAN_READS };
    assert_eq!(german(None, without_writing, false), None);
    assert_eq!(german(None, CefrSkills::default(), false), None);
}

#[test]
fn a_language_of_childhood_counts_as_the_highest_unless_somebody_knows_better() {
    assert_eq!(german(None, CefrSkills::default(), true), Some(CefrLevel::C2));
    assert_eq!(german(None, TALKS_BETTER_THAN_READS, true), Some(CefrLevel::A1));
    let writes_little = CefrSkills { writing: Some(CefrLevel::A1), ..CefrSkills::default() };
    assert_eq!(german(None, writes_little, true), None, "who writes little is not at the highest level of all");
}

#[test]
fn a_file_from_before_the_five_skills_is_read() {
    let before = r#"{"language":"de","level":"A2","first_language":false,"basis":"tested"}"#;
    let read: LanguageSkill = serde_json::from_str(before).unwrap();
    assert_eq!((read.level, read.skills), (Some(CefrLevel::A2), CefrSkills::default()));
}
