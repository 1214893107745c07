//! Deals the text of a cluster out over its glyphs, so that the right letters come back when text is copied.
//!
//! One cluster of text may be several glyphs, and one glyph several characters. Only glyphs that move the pen speak:
//! Arabic dots and vowels, which sit on a letter, say nothing of their own, because the letter says it all.

use std::iter;

use parley::Glyph;

use super::marks::{as_readers_expect, copied};

/// What a glyph says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Says {
    /// Its own text.
    Text(String),
    /// Together with the glyphs to its right that go on, this text.
    Opens(String),
    /// It goes on with what the glyph to its left opened.
    GoesOn,
    /// Nothing: it sits on a glyph that says it all.
    Nothing,
}

/// What each glyph of a cluster says, from left to right.
pub(super) fn deal(text: &str, glyphs: &[Glyph], right_to_left: bool) -> Vec<Says> {
    let stands = standing(glyphs);
    let count = stands.iter().filter(|stands| **stands).count();
    let characters: Vec<char> = copied(text).chars().collect();
    let mut spoken = if count > characters.len() {
        in_one_breath(characters, count, right_to_left)
    } else {
        letter_by_letter(&characters, count, right_to_left)
    };
    stands
        .into_iter()
        .map(|stands| if stands { spoken.next().unwrap_or(Says::Nothing) } else { Says::Nothing })
        .collect()
}

/// Which glyphs move the pen; the first one where none does.
fn standing(glyphs: &[Glyph]) -> Vec<bool> {
    let any = glyphs.iter().any(|glyph| glyph.advance > 0.0);
    glyphs.iter().enumerate().map(|(index, glyph)| if any { glyph.advance > 0.0 } else { index == 0 }).collect()
}

/// One character for each glyph in reading order; the last glyph takes what is left.
fn letter_by_letter(characters: &[char], count: usize, right_to_left: bool) -> Box<dyn Iterator<Item = Says>> {
    let share = |index: usize| {
        let length = if index + 1 == count { characters.len() } else { 1 };
        let text: String = characters.iter().skip(index).take(length).collect();
        Says::Text(if right_to_left { as_readers_expect(&text) } else { text })
    };
    let dealt: Vec<Says> = (0..count).map(share).collect();
    if right_to_left { Box::new(dealt.into_iter().rev()) } else { Box::new(dealt.into_iter()) }
}

/// Fewer characters than glyphs, as where a vowel of Bengali surrounds its letter: all glyphs say all of it.
fn in_one_breath(characters: Vec<char>, count: usize, right_to_left: bool) -> Box<dyn Iterator<Item = Says>> {
    let text: String = characters.into_iter().collect();
    let text = if right_to_left { as_readers_expect(&text) } else { text };
    Box::new(iter::once(Says::Opens(text)).chain(iter::repeat_n(Says::GoesOn, count.saturating_sub(1))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glyphs(advances: &[f32]) -> Vec<Glyph> {
        advances.iter().map(|advance| Glyph { advance: *advance, ..Glyph::default() }).collect()
    }

    fn text(text: &str) -> Says {
        Says::Text(text.to_owned())
    }

    #[test]
    fn a_letter_speaks_for_its_dots_and_vowels() {
        assert_eq!(deal("ضّ", &glyphs(&[0.0, 0.0, 9.0]), true), [Says::Nothing, Says::Nothing, text("ّض")]);
        assert_eq!(deal("e\u{301}", &glyphs(&[5.0, 0.0]), false), [text("e\u{301}"), Says::Nothing]);
    }

    #[test]
    fn characters_are_dealt_in_reading_order() {
        assert_eq!(deal("لا", &glyphs(&[2.0, 3.0]), true), [text("ا"), text("ل")]);
        assert_eq!(deal("ffi", &glyphs(&[8.0]), false), [text("ffi")]);
    }

    #[test]
    fn a_vowel_around_its_letter_is_said_in_one_breath() {
        let said = deal("পো", &glyphs(&[3.0, 5.0, 3.0]), false);
        assert_eq!(said, [Says::Opens("পো".to_owned()), Says::GoesOn, Says::GoesOn]);
    }

    #[test]
    fn marks_of_direction_are_not_said() {
        assert_eq!(deal("\u{2068}", &glyphs(&[0.0]), true), [Says::Opens(String::new())]);
    }
}
