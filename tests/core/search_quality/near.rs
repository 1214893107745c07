//! Labels as people write them down almost as they stand, for which the right concept should come first.

use crate::esco::Occupation;
use crate::titles::Title;

/// Every ninth occupation is asked for.
const STEP: usize = 9;

/// One side of a label of many occupations, each with one of six small changes.
pub(crate) fn near_titles(language: &str, occupations: &[Occupation]) -> Vec<Title> {
    let title = |(turn, occupation): (usize, &Occupation)| {
        let place = if turn % 3 == 0 { turn % occupation.labels.len() } else { 0 };
        let sides = sides(occupation.labels.get(place).unwrap());
        let side = sides.get(turn % sides.len()).unwrap();
        let is_right = |one: &&Occupation| one.labels.iter().any(|label| sides_hold(label, side));
        let wanted = occupations.iter().filter(is_right).map(|one| one.uri.clone()).collect();
        Title { language: language.to_owned(), text: changed(side, turn), wanted }
    };
    occupations.iter().step_by(STEP).enumerate().map(title).collect()
}

fn sides(label: &str) -> Vec<&str> {
    label.split('/').map(str::trim).collect()
}

fn sides_hold(label: &str, side: &str) -> bool {
    sides(label).iter().any(|one| one.to_lowercase() == side.to_lowercase())
}

/// As it is, with a remark, without little words, without accents, without one letter, or with its words turned round.
fn changed(side: &str, turn: usize) -> String {
    let words: Vec<&str> = side.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    match turn % 6 {
        0 => side.to_owned(),
        1 => format!("{side} (m/w/d)"),
        2 => words.into_iter().filter(|word| word.chars().count() > 3).collect::<Vec<_>>().join(" "),
        3 => {
            side.replace(['é', 'è', 'ê'], "e").replace(['ä', 'å', 'à'], "a").replace(['ö', 'ô'], "o").replace('ü', "u")
        }
        4 => {
            let middle = side.chars().count() / 2;
            side.chars().enumerate().filter(|(place, _)| *place != middle).map(|(_, letter)| letter).collect()
        }
        _ => words.into_iter().rev().collect::<Vec<_>>().join(" "),
    }
}
