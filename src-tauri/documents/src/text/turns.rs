//! Marks where the direction of a line turns, for whoever copies from it.
//!
//! A PDF does not say to which words a space or a dot between them belongs, and its readers guess: beside a turn they would tear
//! names apart, or let two words grow together. A mark of direction that nobody sees tells them. Nothing is drawn here.

use express_core::reference::Direction;

use super::dealing::Says;
use super::lines::Fragment;

/// Marks of direction that are never drawn.
const LEFT_TO_RIGHT: char = '\u{200E}';
const RIGHT_TO_LEFT: char = '\u{200F}';

/// Marks the signs without a direction of their own beside each turn. `right_to_left` says for each glyph of the line how it runs.
pub(super) fn mark_turns(line: &mut [Fragment], right_to_left: &[bool], direction: Direction) {
    let glyphs = line.iter_mut().flat_map(|fragment| &mut fragment.glyphs).map(|glyph| &mut glyph.says);
    let mut glyphs: Vec<(&mut Says, bool)> = glyphs.zip(right_to_left.iter().copied()).collect();
    match direction {
        Direction::Ltr => after_words_from_the_right(&mut glyphs),
        Direction::Rtl => {
            around_words_from_the_left(glyphs.iter_mut());
            around_words_from_the_left(glyphs.iter_mut().rev());
        }
    }
}

/// In a line from the left: what follows words from the right does not belong to them.
fn after_words_from_the_right(glyphs: &mut [(&mut Says, bool)]) {
    let mut before = false;
    for (says, right_to_left) in glyphs {
        if let (Some(text), true, false) = (neutral(says), before, *right_to_left) {
            text.insert(0, LEFT_TO_RIGHT);
        }
        before = *right_to_left;
    }
}

/// In a line from the right: what stands beside words from the left does not belong to them, as far as the next letter.
fn around_words_from_the_left<'a, 's: 'a>(glyphs: impl Iterator<Item = &'a mut (&'s mut Says, bool)>) {
    let mut beside = false;
    for (says, right_to_left) in glyphs {
        beside = !*right_to_left || beside;
        match neutral(says) {
            Some(text) if beside && *right_to_left && !text.ends_with(RIGHT_TO_LEFT) => text.push(RIGHT_TO_LEFT),
            None if *right_to_left => beside = false,
            _ => {}
        }
    }
}

/// The text of a glyph that has no direction of its own.
fn neutral(says: &mut Says) -> Option<&mut String> {
    match says {
        Says::Text(text) if !text.is_empty() && !text.chars().any(char::is_alphanumeric) => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Glyphs from left to right; capital letters run from the right.
    fn marked(line: &str, direction: Direction) -> String {
        let mut said: Vec<Says> = line.chars().map(|sign| Says::Text(sign.to_string())).collect();
        let runs = line.chars().map(|sign| sign.is_uppercase() || (sign == '.' && direction == Direction::Rtl));
        let mut glyphs: Vec<(&mut Says, bool)> = said.iter_mut().zip(runs).collect();
        match direction {
            Direction::Ltr => after_words_from_the_right(&mut glyphs),
            Direction::Rtl => {
                around_words_from_the_left(glyphs.iter_mut());
                around_words_from_the_left(glyphs.iter_mut().rev());
            }
        }
        let text = |says: &Says| if let Says::Text(text) = says { text.clone() } else { String::new() };
        said.iter().map(text).collect::<String>().replace(LEFT_TO_RIGHT, "<").replace(RIGHT_TO_LEFT, ">")
    }

    #[test]
    fn in_a_line_from_the_left_the_sign_after_words_from_the_right_is_marked() {
        assert_eq!(marked("ab..CD..ef", Direction::Ltr), "ab..CD<..ef");
    }

    #[test]
    fn in_a_line_from_the_right_the_signs_around_words_from_the_left_are_marked() {
        assert_eq!(marked("AB.ab..CD.EF", Direction::Rtl), "AB.>ab.>.>CD.EF");
    }
}
