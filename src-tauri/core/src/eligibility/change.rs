//! What would be if a condition were met: the same facts with the one fact changed, as little as it takes.

use super::{Condition, Facts};
use crate::answer::Answer;

impl Facts {
    /// The facts as they would be if the condition held. A fact that meets it already stays as it is.
    #[must_use]
    pub fn meeting(&self, condition: &Condition) -> Self {
        let mut facts = self.clone();
        if self.answer(condition) != Answer::Yes {
            facts.meet(condition);
        }
        facts
    }

    fn meet(&mut self, condition: &Condition) {
        match condition {
            Condition::Age { at_least, at_most } => self.age = nearest(self.age, *at_least, *at_most),
            Condition::YearsInCountry { at_least, at_most } => {
                self.years_in_country = nearest(self.years_in_country, *at_least, *at_most);
            }
            Condition::Region { one_of } => self.region = one_of.first().map(|region| crate::text::fold(region)),
            Condition::Language { language, at_least } => {
                self.languages.insert(language.clone(), *at_least);
            }
            Condition::SelfEmploymentAllowed {} => self.self_employment = Answer::Yes,
            Condition::ResidenceDaysLeft { at_least } => self.residence_days_left = Some(i64::from(*at_least)),
            Condition::ResidenceKind { one_of } => self.residence_kind = one_of.first().copied(),
            // A business goes on; it is led back to an earlier stage only where no later one is asked for.
            Condition::Stage { one_of } => {
                let later = one_of.iter().filter(|stage| Some(**stage) > self.stage).min();
                self.stage = later.or_else(|| one_of.iter().max()).copied();
            }
            Condition::Sector { one_of } => self.sector = one_of.first().copied(),
            Condition::AmountNeeded { at_least, at_most } => {
                let bounds = (at_least.unwrap_or(0).into(), at_most.map_or(i64::MAX, i64::from));
                self.amount_needed = Some(self.amount_needed.unwrap_or(0).max(bounds.0).min(bounds.1));
            }
            Condition::OwnShare { at_least_percent } => {
                let needed = *self.amount_needed.get_or_insert(100);
                self.own_share = Some((needed * i64::from(*at_least_percent) + 99) / 100);
            }
            Condition::PlanAtHand {} => self.plan_at_hand = Answer::Yes,
            Condition::Registered {} => self.registered = Answer::Yes,
            Condition::SupportedCompetences { count, at_least } => {
                let count = usize::try_from(*count).unwrap_or(usize::MAX).min(1000);
                self.strengths.sort_unstable_by(|one, two| two.cmp(one));
                self.strengths.resize(self.strengths.len().max(count), *at_least);
                self.strengths.iter_mut().take(count).for_each(|strength| *strength = (*strength).max(*at_least));
            }
            Condition::Competence { uri, at_least, .. } => {
                let known = self.competences.entry(uri.clone()).or_default();
                *known = (*known).max(Some(*at_least));
            }
            Condition::QualificationLevel { at_least } => self.qualification_level = Some(*at_least),
            Condition::Distance { from, at_most_km } => {
                self.distances = std::mem::take(&mut self.distances).with(from, *at_most_km);
            }
            Condition::Employment { one_of } => self.employment = one_of.first().copied(),
            Condition::ReceivesBenefits {} => self.receives_benefits = Answer::Yes,
            Condition::Gender { one_of } => self.gender = one_of.first().copied(),
            Condition::FamilyDuties {} => self.family_duties = Answer::Yes,
            Condition::HasTime { one_of } => self.has_time.extend(one_of.first()),
        }
    }
}

fn nearest(years: Option<(i64, i64)>, at_least: Option<u32>, at_most: Option<u32>) -> Option<(i64, i64)> {
    let years = years.map_or(0, |(fewest, _)| fewest);
    let least = at_least.map_or(0, i64::from);
    let most = at_most.map_or(i64::MAX, i64::from);
    let years = years.max(least).min(most);
    Some((years, years))
}
