//! The languages of a document. What somebody grew up with has no level; any other has one a skill, or one as a whole.

use super::codes::{CEFR_DIMENSIONS, cefr_of, language_of};
use super::placing::Placing;
use super::plain::plain_line;
use super::preview::EuropassTarget;
use super::xml::Element;
use crate::candidates::{CefrLevel, CefrSkills, LanguageSkill, LevelBasis};
use crate::message::Argument;
use crate::text::fold;

impl Placing<'_> {
    pub(super) fn languages(&mut self, root: &Element) {
        for person in root.all("CandidatePerson") {
            for element in person.all("PrimaryLanguageCode") {
                self.first_language(element);
            }
        }
        for profile in root.all("CandidateProfile").take(1) {
            for qualifications in profile.all("PersonQualifications") {
                qualifications.all("PersonCompetency").filter(|one| is_language(one)).for_each(|one| self.levels(one));
            }
        }
    }

    fn first_language(&mut self, element: &Element) {
        let Some(language) = self.known_language(element) else { return };
        self.tell(element, EuropassTarget::Language, vec![Argument::Language(language.clone())]);
        let skill = self.skill(&language);
        skill.first_language = true;
    }

    /// How a level is known does not stand in a document, so it is the person's own statement.
    fn levels(&mut self, competency: &Element) {
        let Some(element) = competency.at(&["CompetencyID"]).or_else(|| competency.at(&["CompetencyName"])) else {
            return;
        };
        let Some(language) = self.known_language(element) else { return };
        let mut values = vec![Argument::Language(language.clone())];
        let mut skills = CefrSkills::default();
        for dimension in competency.all("CompetencyDimension") {
            let level = self.level(dimension, "CompetencyDimensionTypeCode", &mut skills);
            values.extend(level.map(|level| Argument::Text(level.as_str().to_owned())));
        }
        let overall = competency.at(&["ProficiencyLevel"]);
        let whole = overall.and_then(|element| cefr_of(&element.text()));
        if let Some(element) = overall {
            self.keep(element, whole.is_some());
        }
        values.extend(whole.map(|level| Argument::Text(level.as_str().to_owned())));
        for name in ["TaxonomyID", "CompetencyName"] {
            competency.all(name).for_each(|element| self.take(element));
        }
        self.tell(competency, EuropassTarget::Language, values);
        let skill = self.skill(&language);
        (skill.level, skill.skills) = (skill.level.or(whole), filled(skill.skills, skills));
    }

    /// Reads one level into its skill. There are two codes for writing; of the two the lower level counts.
    fn level(&mut self, dimension: &Element, code: &str, skills: &mut CefrSkills) -> Option<CefrLevel> {
        let code = dimension.inside(code).map(Element::own_text).unwrap_or_default().to_owned();
        let level = dimension.inside("ScoreText").and_then(|score| cefr_of(score.own_text()));
        let code = if code == "CEF-Writing-Interaction" { "CEF-Writing-Production" } else { &code };
        let field = CEFR_DIMENSIONS.iter().find(|(_, known)| *known == code).map(|(field, _)| *field);
        self.keep(dimension, (field.is_some() && level.is_some()) || dimension.inside("ScoreText").is_none());
        let slot = match field? {
            "listening" => &mut skills.listening,
            "reading" => &mut skills.reading,
            "spoken_interaction" => &mut skills.spoken_interaction,
            "spoken_production" => &mut skills.spoken_production,
            _ => &mut skills.writing,
        };
        *slot = slot.map_or(level, |known| level.map(|level| level.min(known)).or(Some(known)));
        level
    }

    fn known_language(&mut self, element: &Element) -> Option<String> {
        let written = plain_line(element.own_text());
        let by_code = language_of(&written, self.reference);
        let language = by_code.or_else(|| self.languages_by_name.get(&fold(&written)).cloned());
        self.keep(element, language.is_some());
        language
    }

    /// The language among those of the candidate, which has each once.
    fn skill(&mut self, language: &str) -> &mut LanguageSkill {
        let skills = &mut self.placed.candidate.languages;
        let known = skills.iter().position(|skill| skill.language == language);
        let number = known.unwrap_or(skills.len());
        if known.is_none() {
            skills.push(LanguageSkill {
                language: language.to_owned(),
                level: None,
                skills: CefrSkills::default(),
                first_language: false,
                basis: LevelBasis::OwnStatement,
            });
        }
        #[expect(clippy::indexing_slicing, reason = "the place was found, or made at the end, just above")]
        &mut skills[number]
    }
}

/// Whether a competence of the document is a language. Only languages have dimensions.
pub(super) fn is_language(competency: &Element) -> bool {
    let taxonomy = competency.at(&["TaxonomyID"]).map(Element::own_text).unwrap_or_default();
    taxonomy.eq_ignore_ascii_case("language") || competency.at(&["CompetencyDimension"]).is_some()
}

/// What is known already, and what is new where nothing is known.
fn filled(known: CefrSkills, new: CefrSkills) -> CefrSkills {
    CefrSkills {
        listening: known.listening.or(new.listening),
        reading: known.reading.or(new.reading),
        spoken_interaction: known.spoken_interaction.or(new.spoken_interaction),
        spoken_production: known.spoken_production.or(new.spoken_production),
        writing: known.writing.or(new.writing),
    }
}
