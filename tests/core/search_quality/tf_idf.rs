//! What ours is compared with: a plain TF-IDF over runs of one to three letters of each label.

use std::collections::{BTreeMap, HashMap};

use crate::esco::Occupation;

pub(crate) struct TfIdf {
    uris: Vec<String>,
    /// The occupation of each label.
    owners: Vec<usize>,
    terms: HashMap<String, (f32, Vec<(usize, f32)>)>,
}

impl TfIdf {
    pub(crate) fn new(occupations: &[Occupation]) -> Self {
        let labels: Vec<(usize, &String)> = occupations
            .iter()
            .enumerate()
            .flat_map(|(place, occupation)| occupation.labels.iter().map(move |label| (place, label)))
            .collect();
        let counted: Vec<BTreeMap<String, f32>> = labels.iter().map(|(_, label)| runs(label)).collect();
        let mut holding: BTreeMap<&String, f32> = BTreeMap::new();
        for run in counted.iter().flat_map(BTreeMap::keys) {
            *holding.entry(run).or_default() += 1.0;
        }
        let all = count(labels.len());
        let mut terms: HashMap<String, (f32, Vec<(usize, f32)>)> = holding
            .into_iter()
            .map(|(run, holding)| (run.clone(), (((1.0 + all) / (1.0 + holding)).ln() + 1.0, Vec::new())))
            .collect();
        for (label, counts) in counted.iter().enumerate() {
            let weights = counts.iter().map(|(run, times)| (run, times * terms.get(run).unwrap().0));
            let weights: Vec<(&String, f32)> = weights.collect();
            let length = weights.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
            for (run, weight) in weights {
                terms.get_mut(run).unwrap().1.push((label, weight / length));
            }
        }
        Self {
            uris: occupations.iter().map(|one| one.uri.clone()).collect(),
            owners: labels.iter().map(|(place, _)| *place).collect(),
            terms,
        }
    }

    /// The occupations by their best label.
    pub(crate) fn find(&self, text: &str, most: usize) -> Vec<String> {
        let mut scores = vec![0.0; self.owners.len()];
        for (run, times) in runs(text) {
            if let Some((rarity, labels)) = self.terms.get(&run) {
                labels.iter().for_each(|(label, weight)| *scores.get_mut(*label).unwrap() += times * rarity * weight);
            }
        }
        let mut best = vec![0.0_f32; self.uris.len()];
        for (score, owner) in scores.iter().zip(&self.owners) {
            let best = best.get_mut(*owner).unwrap();
            *best = best.max(*score);
        }
        let mut order: Vec<(f32, &String)> =
            best.into_iter().zip(&self.uris).filter(|(score, _)| *score > 0.0).collect();
        order.sort_by(|(one, first), (other, second)| other.total_cmp(one).then(first.cmp(second)));
        order.into_iter().take(most).map(|(_, uri)| uri.clone()).collect()
    }
}

fn runs(text: &str) -> BTreeMap<String, f32> {
    let letters: Vec<char> = text.to_lowercase().chars().collect();
    let mut runs = BTreeMap::new();
    for run in (1..=3).flat_map(|length| letters.windows(length)) {
        *runs.entry(run.iter().collect()).or_default() += 1.0;
    }
    runs
}

#[expect(clippy::cast_precision_loss, reason = "some ten thousand labels")]
fn count(labels: usize) -> f32 {
    labels as f32
}
