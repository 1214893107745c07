//! Brings titles into the form in which they are compared: without the ways in which people mark gender, without
//! accents, and each side of a doubled form by itself.

use crate::text::fold;

/// Remarks about gender and the like that advertisements and registers put beside a title.
const REMARKS: &[&str] = &[
    "(m/w/d)", "(w/m/d)", "(d/m/w)", "(m/f/d)", "(m/f/x)", "(m/w)", "(m/f)", "(f/m)", "(h/f)", "(f/h)", "m/w/d", "h/f",
    "m.fl.",
];

/// Endings that stand behind a title for the other gender, longest first.
const OTHER_GENDER: &[&str] = &[
    "/-innen", "(innen)", "/innen", "*innen", ":innen", "(trice)", "/-trice", "(euse)", "/-euse", "/-frau", "/-ère",
    "/frau", "(ère)", "/-in", "(in)", "/in", "*in", ":in", "(ne)", "(se)", "/-r", "/-n", "/-e", "(r)", "(e)", "(a)",
    "·e", "/r", "/a", "/e",
];

/// The shortest side of a doubled form that is taken for a title of its own.
const SHORTEST_SIDE: usize = 4;

/// The wordings of a title: as a whole, then each side of a slash. Folded, without doubles, without empty ones.
///
/// What follows the last side belongs to all of them: "conducteur / conductrice de bus" is also "conducteur de bus".
pub(in super::super) fn wordings(title: &str) -> Vec<String> {
    let plain = without_other_gender(&title.to_lowercase());
    let mut wordings = vec![fold(&plain)];
    if plain.contains('/') {
        let sides: Vec<String> = plain.split('/').map(fold).collect();
        let last: Vec<&str> = sides.last().map(|side| side.split(' ').collect()).unwrap_or_default();
        for side in &sides {
            let words = side.split(' ').count();
            let whole =
                [side.as_str()].into_iter().chain(last.iter().copied().skip(words)).collect::<Vec<_>>().join(" ");
            if whole.chars().count() >= SHORTEST_SIDE && !wordings.contains(&whole) {
                wordings.push(whole);
            }
        }
    }
    wordings.retain(|wording| !wording.is_empty());
    wordings
}

fn without_other_gender(title: &str) -> String {
    let title = REMARKS.iter().fold(title.to_owned(), |title, remark| title.replace(remark, " "));
    OTHER_GENDER.iter().fold(title, |title, ending| without_ending(&title, ending))
}

/// Takes the ending away where it follows a letter and no letter follows it: "schneider/in", not "schneider/innen".
fn without_ending(title: &str, ending: &str) -> String {
    let mut kept = String::with_capacity(title.len());
    let mut rest = title;
    while let Some((before, after)) = rest.split_once(ending) {
        kept.push_str(before);
        let is_ending = kept.ends_with(char::is_alphabetic) && !after.starts_with(char::is_alphabetic);
        if !is_ending {
            kept.push_str(ending);
        }
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_of_gender_are_taken_away() {
        for title in ["Schneider/in", "Schneider/-in (m/w/d)", "Schneider*in", "Schneider(in)", "schneider"] {
            assert_eq!(wordings(title), ["schneider"], "{title}");
        }
        assert_eq!(wordings("Aide-soignant(e)"), ["aide soignant"]);
        assert_eq!(wordings("Bankkaufmann/-frau"), ["bankkaufmann"]);
    }

    #[test]
    fn each_side_of_a_doubled_form_counts() {
        assert_eq!(wordings("tailleur/tailleuse"), ["tailleur tailleuse", "tailleur", "tailleuse"]);
        assert_eq!(wordings("Einkauf/IT"), ["einkauf it", "einkauf"]);
        let bus = ["conducteur conductrice de bus", "conducteur de bus", "conductrice de bus"];
        assert_eq!(wordings("Conducteur / Conductrice de bus"), bus);
    }

    #[test]
    fn nothing_is_left_of_marks_alone() {
        assert_eq!(wordings(" / (m/w/d) "), Vec::<String>::new());
    }
}
