//! Characters that nobody sees: they steer the direction or the joining of text, or mean nothing on paper.

/// Whether the character takes part in the direction of text only. It is never drawn, never missing in a font, and
/// does not come back when the text is copied.
pub(super) const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a font need not have a sign for it: marks of direction and joining, variation selectors, spaces, breaks.
pub(super) fn needs_no_sign(c: char) -> bool {
    is_direction_mark(c)
        || c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
}

/// The text as it is set: one kind of line break, no tabs, no hints for hyphens, no other controls.
pub(super) fn cleaned(text: &str) -> String {
    let even = text.replace("\r\n", "\n");
    even.chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{0B}' | '\u{0C}' | '\u{85}' => Some('\n'),
            '\t' => Some(' '),
            '\u{AD}' | '\u{FEFF}' | '\u{200B}' | '\u{2060}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

/// The text as it is copied back: without marks of direction and without breaks.
pub(super) fn copied(text: &str) -> String {
    text.chars().filter(|c| !is_direction_mark(*c) && !c.is_control()).collect()
}

/// The text of one glyph that runs from right to left, in the order that readers of PDFs expect. They take the characters
/// of a glyph to stand from left to right, as the glyphs of a line do, unless all of them are letters.
pub(super) fn as_readers_expect(text: &str) -> String {
    if text.chars().any(sits_on_a_letter) { text.chars().rev().collect() } else { text.to_owned() }
}

/// Whether the character is a vowel sign, another point of Arabic or Hebrew, or a mark of joining.
const fn sits_on_a_letter(c: char) -> bool {
    matches!(
        c,
        '\u{0591}'..='\u{05C7}'
            | '\u{0610}'..='\u{061A}'
            | '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{06D6}'..='\u{06ED}'
            | '\u{200C}'
            | '\u{200D}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_steer_and_do_not_come_back() {
        assert_eq!(copied("\u{2068}B1\u{2069}\u{200E}"), "B1");
        assert_eq!(copied("می\u{200C}خواهم"), "می\u{200C}خواهم");
        assert!("\u{2068}\u{2069}\u{200E}\u{FE0F} \n".chars().all(needs_no_sign));
    }

    #[test]
    fn a_ligature_stays_and_a_vowel_goes_to_the_left() {
        assert_eq!(as_readers_expect("لا"), "لا");
        assert_eq!(as_readers_expect("ضّ"), "ّض");
    }

    #[test]
    fn breaks_become_one_kind() {
        assert_eq!(cleaned("a\r\nb\tc\u{AD}d\u{0007}"), "a\nb cd");
    }
}
