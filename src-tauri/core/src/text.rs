//! Text that people typed: what is allowed in it, and how it is compared.
//!
//! Nothing here translates or words anything.

use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The form in which names and search words are compared: decomposed, without marks, in lower case,
/// with Arabic letter variants and spaces made even. `"Ámina  AL-Ḥalabī"` becomes `"amina al halabi"`.
pub fn fold(text: &str) -> String {
    let letters: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !is_invisible(*c))
        .map(even_out)
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The folded words of a name in alphabetical order, so that "Amina Halabi" and "Halabi, Amina" meet.
pub fn name_key(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// Letters that one person writes in two ways: Arabic and Persian yeh and kaf, alef with and without
/// hamza, teh marbuta, the Greek final sigma and a few Latin letters with strokes are each brought to one form.
fn even_out(c: char) -> char {
    match c {
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ٱ' => 'ا',
        'ة' => 'ه',
        'ı' => 'i',
        'ø' | 'Ø' => 'o',
        'ł' | 'Ł' => 'l',
        'ς' => 'σ',
        'đ' | 'Đ' => 'd',
        other => other,
    }
}

fn is_invisible(c: char) -> bool {
    c == '\u{0640}' || c == '\u{00AD}' || c == '\u{FEFF}' || ('\u{200B}'..='\u{200F}').contains(&c)
}

/// Whether the text holds a control character other than a line break or a tab.
pub(crate) fn has_control_characters(text: &str) -> bool {
    text.chars().any(|c| (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || c == '\u{FFFD}')
}

/// Whether a direction embedding or isolate is opened and never closed, or closed and never opened.
///
/// Such a mark turns the text that follows it on the screen and on paper, so it must not be stored.
pub(crate) fn has_lone_direction_marks(text: &str) -> bool {
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push('\u{202C}'),
            '\u{2066}' | '\u{2067}' | '\u{2068}' => open.push('\u{2069}'),
            '\u{202C}' | '\u{2069}' if open.pop() != Some(c) => return true,
            '\n' if !open.is_empty() => return true,
            _ => {}
        }
    }
    !open.is_empty()
}

/// Whether anything is left for the eye once spaces and invisible marks are taken away.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || is_invisible(c)
            || c.is_control()
            || matches!(c, '\u{061C}' | '\u{2060}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    })
}

/// The numbers that a writing may mean, which are several where a lone separator may group thousands or begin the decimals:
/// `"1.250"`. Latin, Arabic and Persian digits are read, and words or signs around the number are left aside; none where it is no number.
pub(crate) fn decimals(written: &str) -> Vec<Decimal> {
    let is_sign = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-');
    let even: String = written.chars().map(latin_digit).collect();
    let trimmed = even.trim_matches(|c: char| !is_sign(c)).trim_end_matches(['.', ',']);
    let number: String = trimmed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’')).collect();
    let candidates = match number.rfind(['.', ',']) {
        Some(place) => {
            let (whole, decimals) = number.split_at(place);
            let ungrouped: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
            let with_decimals = format!("{ungrouped}.{}", decimals.trim_start_matches(['.', ',']));
            let separators = number.matches(['.', ',']).collect::<Vec<_>>();
            let is_grouped = groups_of_three(&number) && separators.windows(2).all(|pair| pair.first() == pair.last());
            let as_group = is_grouped.then(|| number.replace(['.', ','], ""));
            let as_decimals = (separators.len() == 1 || !is_grouped).then_some(with_decimals);
            let whole_is_grouped = groups_of_three(whole);
            [as_group, as_decimals.filter(|_| whole_is_grouped)].into_iter().flatten().collect()
        }
        None => vec![number],
    };
    candidates.into_iter().filter_map(|candidate| candidate.parse().ok()).collect()
}

/// Whether every part behind a separator has three digits, so that the separators may group thousands.
fn groups_of_three(number: &str) -> bool {
    number.split(['.', ',']).skip(1).all(|group| group.len() == 3)
}

/// The Latin digit or decimal point for the Arabic or Persian one.
fn latin_digit(c: char) -> char {
    let digit = match c {
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        '٫' => return '.',
        '٬' => return ',',
        '−' => return '-',
        other => return other,
    };
    char::from_digit(digit, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_meet_without_accents_case_and_order() {
        assert_eq!(fold("Ámina  AL-Ḥalabī"), "amina al halabi");
        assert_eq!(name_key("Halabi, Amina"), name_key("amina HALABI"));
        assert_eq!(fold("أمينة الحلبي"), fold("امينه الحلبى"));
        assert_eq!(fold("فرید"), fold("فريد"));
    }

    #[test]
    fn a_direction_mark_must_be_closed() {
        assert!(has_lone_direction_marks("\u{202E}evil"));
        assert!(has_lone_direction_marks("x\u{2069}"));
        assert!(!has_lone_direction_marks("\u{2068}أمينة\u{2069} B1"));
        assert!(!has_lone_direction_marks("B1\u{200E}!"));
    }

    #[test]
    fn marks_alone_are_nothing() {
        assert!(is_blank(" \u{200E}\u{202E}\t"));
        assert!(!is_blank("\u{200F}ن"));
    }
}
