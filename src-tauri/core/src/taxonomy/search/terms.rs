//! Which documents hold which terms, weighted so that rare terms count more and long documents do not win by length.

use std::collections::HashMap;
use std::hash::Hash;

/// An inverted index. Each posting is a document's number in the upper 24 bits and a weight in the lower 8.
pub(super) struct TermIndex<T> {
    terms: HashMap<T, Term>,
    postings: Vec<u32>,
    documents: usize,
}

struct Term {
    /// How much the term says, by how few documents hold it.
    rarity: f32,
    first: u32,
    count: u32,
}

/// How far a term that occurs more often in a document outweighs one that occurs once. Below 1, because the next label
/// that says the same says little more.
const TIMES_POWER: f32 = 0.7;

const WEIGHT_BITS: u32 = 8;
const WEIGHT_STEPS: f32 = 255.0;

impl<T: Hash + Ord> TermIndex<T> {
    /// Takes the terms of each document, as often as they occur there.
    pub(super) fn new(documents: impl Iterator<Item = Vec<T>>) -> Self {
        let mut numbers: HashMap<T, u32> = HashMap::new();
        let mut holding: Vec<u32> = Vec::new();
        // All documents lie one behind the other, because many small lists would not give their memory back.
        let (mut all, mut ends) = (Vec::new(), Vec::new());
        for terms in documents {
            all.extend(numbered(terms, &mut numbers, &mut holding));
            ends.push(all.len());
        }
        let rarities: Vec<f32> = holding.iter().map(|holding| rarity(*holding, ends.len())).collect();
        let firsts = running_sum(&holding);
        let mut next = firsts.clone();
        let mut postings = vec![0; all.len()];
        let mut begin = 0;
        for (document, end) in (0_u32..).zip(&ends) {
            let terms = all.get(begin..*end).unwrap_or_default();
            begin = *end;
            let weight = |(term, times): &(u32, f32)| {
                times.powf(TIMES_POWER) * rarities.get(*term as usize).copied().unwrap_or_default()
            };
            let length = length_of(terms.iter().map(weight));
            for term in terms {
                let Some(place) = next.get_mut(term.0 as usize) else { continue };
                if let Some(posting) = postings.get_mut(*place as usize) {
                    *posting = (document << WEIGHT_BITS) | coarse(weight(term) / length);
                }
                *place += 1;
            }
        }
        let known = |number: usize| {
            Some(Term { rarity: *rarities.get(number)?, first: *firsts.get(number)?, count: *holding.get(number)? })
        };
        let terms = numbers.into_iter().filter_map(|(term, number)| Some((term, known(number as usize)?))).collect();
        Self { terms, postings, documents: ends.len() }
    }

    /// How far each document agrees with the terms: from 0, where it holds none of them, to 1, where they are the same.
    pub(super) fn agreement(&self, terms: Vec<T>) -> Vec<f32> {
        let rarest = rarity(0, self.documents);
        let weighted: Vec<(Option<&Term>, f32)> = counted(terms)
            .into_iter()
            .map(|(term, times)| {
                let known = self.terms.get(&term);
                (known, times * known.map_or(rarest, |known| known.rarity))
            })
            .collect();
        let length = length_of(weighted.iter().map(|(_, weight)| *weight));
        let mut scores = vec![0.0; self.documents];
        for (term, weight) in weighted {
            let Some(term) = term else { continue };
            let postings = self.postings.get(term.first as usize..(term.first + term.count) as usize);
            for posting in postings.unwrap_or_default() {
                if let Some(score) = scores.get_mut((posting >> WEIGHT_BITS) as usize) {
                    *score += fine(*posting) * weight / length;
                }
            }
        }
        scores
    }
}

/// How often each term occurs, in the order of the terms, so that sums come out the same every time.
fn counted<T: Ord>(mut terms: Vec<T>) -> Vec<(T, f32)> {
    terms.sort_unstable();
    let mut counted: Vec<(T, f32)> = Vec::with_capacity(terms.len());
    for term in terms {
        match counted.last_mut() {
            Some((last, times)) if *last == term => *times += 1.0,
            _ => counted.push((term, 1.0)),
        }
    }
    counted
}

fn length_of(weights: impl Iterator<Item = f32>) -> f32 {
    weights.map(|weight| weight * weight).sum::<f32>().sqrt()
}

/// Gives each term of a document its number, and counts the document where it is held.
fn numbered<T: Hash + Ord>(terms: Vec<T>, numbers: &mut HashMap<T, u32>, holding: &mut Vec<u32>) -> Vec<(u32, f32)> {
    let number = |(term, times)| {
        let next = u32::try_from(holding.len()).unwrap_or(u32::MAX);
        let number = *numbers.entry(term).or_insert(next);
        match holding.get_mut(number as usize) {
            Some(count) => *count += 1,
            None => holding.push(1),
        }
        (number, times)
    };
    counted(terms).into_iter().map(number).collect()
}

/// Where the postings of each term begin.
fn running_sum(counts: &[u32]) -> Vec<u32> {
    let mut sum = 0;
    let begin = |count: &u32| {
        let first = sum;
        sum += count;
        first
    };
    counts.iter().map(begin).collect()
}

/// The inverse document frequency, smoothed as if one more document held every term.
#[expect(clippy::cast_precision_loss, reason = "there are far fewer documents than a float can count")]
pub(super) fn rarity(holding: u32, documents: usize) -> f32 {
    ((1.0 + documents as f32) / (1.0 + holding as f32)).ln() + 1.0
}

/// A weight from 0 to 1 in 8 bits. The root gives small weights, of which there are most, the finer steps.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the root of 0 to 1 is scaled to 0 to 255")]
fn coarse(weight: f32) -> u32 {
    (weight.clamp(0.0, 1.0).sqrt() * WEIGHT_STEPS).round() as u32
}

#[expect(clippy::cast_precision_loss, reason = "eight bits fit")]
fn fine(posting: u32) -> f32 {
    let root = (posting & 0xFF) as f32 / WEIGHT_STEPS;
    root * root
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(documents: &[&[&str]], terms: &[&str]) -> Vec<f32> {
        let documents: Vec<Vec<String>> =
            documents.iter().map(|terms| terms.iter().map(|term| (*term).to_owned()).collect()).collect();
        let terms: Vec<String> = terms.iter().map(|term| (*term).to_owned()).collect();
        TermIndex::new(documents.into_iter()).agreement(terms)
    }

    #[test]
    fn the_same_terms_agree_wholly_and_other_terms_not_at_all() {
        let found = scores(&[&["bus", "driver"], &["baker"]], &["bus", "driver"]);
        assert!((found[0] - 1.0).abs() < 0.02, "{found:?}");
        assert_eq!(found[1], 0.0);
    }

    #[test]
    fn a_rare_term_says_more_than_a_frequent_one() {
        let found = scores(&[&["bus", "driver"], &["taxi", "driver"], &["bus"], &["driver"]], &["taxi", "driver"]);
        assert!(found[1] > found[0] && found[0] > 0.0, "{found:?}");
    }

    #[test]
    fn an_unknown_term_weakens_the_agreement() {
        let [without, with] = [&["bus"][..], &["bus", "qqq"]].map(|terms| scores(&[&["bus"], &["taxi"]], terms)[0]);
        assert!(with < without, "{with} {without}");
    }
}
