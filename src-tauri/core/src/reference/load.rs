//! Puts the files together.
//!
//! Each file's own module parses it and checks it in itself; here only what crosses files is looked at.

use std::collections::BTreeMap;

use super::{
    Reference, ReferenceError, Reviewed, Source, countries, entrecomp, entrecomp_statements, eqf_descriptors,
    finance_papers, founding_rules, languages, national_frameworks, origin_frameworks, recognition_routes,
    sensitive_words, strength_cards, target_qualifications,
};

impl Reference {
    /// Parses the data that was built into the program. A host does this once, at its start, and keeps
    /// the result.
    ///
    /// # Errors
    /// A [`ReferenceError`] if a file has another shape than this version expects, or contradicts itself
    /// or another one.
    pub fn load() -> Result<Self, ReferenceError> {
        let descriptors = eqf_descriptors::bundled()?;
        let tables = national_frameworks::bundled()?;
        let origins = origin_frameworks::bundled()?;
        let mut entrecomp = entrecomp::bundled()?;
        let languages = languages::bundled()?;
        let countries = countries::bundled()?;
        let cards = strength_cards::bundled()?;
        let statements = entrecomp_statements::bundled()?;
        let routes = recognition_routes::bundled()?;
        let targets = target_qualifications::bundled()?;
        let mut rights = founding_rules::bundled_rights()?;
        let trades = founding_rules::bundled_trades()?;
        let papers = finance_papers::bundled()?;
        let words = sensitive_words::bundled()?;

        let mut heads = Heads::default();
        heads.take(eqf_descriptors::FILE, descriptors.reviewed, descriptors.sources)?;
        heads.take(national_frameworks::FILE, tables.reviewed, tables.sources)?;
        heads.take(origin_frameworks::FILE, origins.reviewed, origins.sources)?;
        heads.take(entrecomp::FILE, entrecomp.reviewed.clone(), std::mem::take(&mut entrecomp.sources))?;
        heads.take(languages::FILE, languages.reviewed, languages.sources)?;
        heads.take(countries::FILE, countries.reviewed, countries.sources)?;
        heads.take(strength_cards::FILE, cards.reviewed, cards.sources)?;
        heads.take(entrecomp_statements::FILE, statements.reviewed, statements.sources)?;
        heads.take(recognition_routes::FILE, routes.reviewed, routes.sources)?;
        let of_targets = targets.sources.clone();
        heads.take(target_qualifications::FILE, targets.reviewed, targets.sources)?;
        heads.take(founding_rules::RIGHTS_FILE, rights.reviewed, rights.sources)?;
        heads.take(founding_rules::TRADES_FILE, trades.reviewed, trades.sources)?;
        heads.take(finance_papers::FILE, papers.reviewed, papers.sources)?;
        heads.take(sensitive_words::FILE, words.reviewed, words.sources)?;
        rights.rules.extend(trades.rules);

        let mut reference = Self {
            descriptors: descriptors.descriptors,
            frameworks: tables.frameworks,
            awards: tables.awards,
            origins: origins.countries,
            unlisted_origin: origins.unlisted.into_origin(),
            entrecomp: entrecomp.into_entrecomp(),
            languages: languages.languages,
            countries: countries.countries,
            strength_cards: cards.cards,
            item_banks: Vec::new(),
            entrecomp_statements: statements.competences,
            recognition_routes: routes.routes,
            target_facts: targets.targets.iter().map(|one| one.sourced.clone()).collect(),
            target_qualifications: targets.targets.into_iter().map(|one| one.into_details(&of_targets)).collect(),
            trades: trades.trades,
            founding_rules: rights.rules,
            finance_papers: papers.papers,
            sensitive_words: words.lists,
            sources: heads.sources,
            reviews: heads.reviews,
        };
        reference.check_countries()?;
        reference.check_strength_cards()?;
        reference.check_levels()?;
        reference.check_languages()?;
        reference.item_banks = crate::item_banks::shipped(&reference)?;
        Ok(reference)
    }

    /// Refuses a framework of a country that the list of countries lacks.
    fn check_countries(&self) -> Result<(), ReferenceError> {
        let of_frameworks = self.frameworks.iter().map(|framework| (national_frameworks::FILE, &framework.country));
        let of_origins = self.origins.iter().map(|origin| (origin_frameworks::FILE, &origin.country));
        match of_frameworks.chain(of_origins).find(|(_, code)| self.country(code).is_none()) {
            Some((file, code)) => Err(ReferenceError::Dangling { file, id: code.clone() }),
            None => Ok(()),
        }
    }

    /// Refuses statements, ways, targets and entries about founding that speak of what the other files lack.
    fn check_levels(&self) -> Result<(), ReferenceError> {
        let competences = self.entrecomp.competences.iter().map(|one| &one.id);
        if !competences.eq(self.entrecomp_statements.iter().map(|one| &one.id)) {
            return Err(ReferenceError::Dangling { file: entrecomp_statements::FILE, id: "competences".to_owned() });
        }
        let of_routes = self.recognition_routes.iter().map(|one| (recognition_routes::FILE, &one.country));
        let of_targets = self.target_qualifications.iter().map(|one| (target_qualifications::FILE, &one.country));
        let of_rules = self.founding_rules.iter().map(|one| (founding_rules::RIGHTS_FILE, &one.country));
        match of_routes.chain(of_targets).chain(of_rules).find(|(_, code)| self.country(code).is_none()) {
            Some((file, code)) => Err(ReferenceError::Dangling { file, id: code.clone() }),
            None => Ok(()),
        }
    }

    /// Refuses a list of words in a language that the list of languages lacks.
    fn check_languages(&self) -> Result<(), ReferenceError> {
        match self.sensitive_words.iter().find(|list| self.language(&list.language).is_none()) {
            Some(list) => Err(ReferenceError::Dangling { file: sensitive_words::FILE, id: list.language.clone() }),
            None => Ok(()),
        }
    }

    /// Refuses a card that belongs to an EntreComp competence which does not exist.
    fn check_strength_cards(&self) -> Result<(), ReferenceError> {
        let is_known = |id: &String| self.entrecomp.competences.iter().any(|competence| competence.id == *id);
        match self.strength_cards.iter().flat_map(|card| &card.entrecomp).find(|id| !is_known(id)) {
            Some(id) => Err(ReferenceError::Dangling { file: strength_cards::FILE, id: id.clone() }),
            None => Ok(()),
        }
    }
}

/// What the heads of all files say.
#[derive(Default)]
struct Heads {
    sources: BTreeMap<String, Source>,
    reviews: BTreeMap<String, Reviewed>,
}

impl Heads {
    /// Adds the head of one file. Facts name a source by its id alone, so an id has one meaning.
    fn take(
        &mut self,
        file: &'static str,
        reviewed: Reviewed,
        sources: BTreeMap<String, Source>,
    ) -> Result<(), ReferenceError> {
        for (id, source) in sources {
            if self.sources.get(&id).is_some_and(|known| *known != source) {
                return Err(ReferenceError::AmbiguousSource { file, id });
            }
            self.sources.insert(id, source);
        }
        self.reviews.insert(file.to_owned(), reviewed);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::Review;

    #[test]
    fn one_source_id_cannot_mean_two_things() {
        let sources = |title: &str| {
            let source = Source { title: title.to_owned(), reference: "r".to_owned(), licence: "l".to_owned() };
            BTreeMap::from([("s".to_owned(), source)])
        };
        let reviewed =
            || Reviewed { en: Review::Editors, de: Review::None, ar: Review::None, further: BTreeMap::new() };
        let mut heads = Heads::default();
        assert_eq!(heads.take("a.json", reviewed(), sources("one")), Ok(()));
        assert_eq!(heads.take("b.json", reviewed(), sources("one")), Ok(()));
        let other = ReferenceError::AmbiguousSource { file: "c.json", id: "s".to_owned() };
        assert_eq!(heads.take("c.json", reviewed(), sources("two")), Err(other));
    }
}
