//! Short runs of letters, by which titles are compared that share no whole word: slips, compounds, inflected forms.

/// Up to four letters in one number, 16 bits each. No letter is zero; two rare letters beyond those 16 bits may meet,
/// which costs nothing.
pub(super) type Gram = u64;

const BITS: u32 = 16;

/// The runs of every word between spaces, two to four letters long. The space before and behind counts as a letter,
/// so that beginnings and endings differ; behind a word that may go on there is none.
pub(super) fn of_words(wording: &str, last_word_may_go_on: bool) -> Vec<Gram> {
    let count = wording.split(' ').count();
    let mut grams = Vec::new();
    for (place, word) in wording.split(' ').enumerate() {
        let ends = !(last_word_may_go_on && place + 1 == count);
        let letters: Vec<char> = [' '].into_iter().chain(word.chars()).chain(ends.then_some(' ')).collect();
        push_runs(&mut grams, &letters, 2..=4);
    }
    grams
}

/// The runs of the whole wording, one to three letters long.
pub(super) fn of_whole(wording: &str) -> Vec<Gram> {
    let letters: Vec<char> = wording.chars().collect();
    let mut grams = Vec::with_capacity(letters.len() * 3);
    push_runs(&mut grams, &letters, 1..=3);
    grams
}

fn push_runs(grams: &mut Vec<Gram>, letters: &[char], lengths: std::ops::RangeInclusive<usize>) {
    for length in lengths {
        grams.extend(letters.windows(length).map(packed));
    }
}

fn packed(letters: &[char]) -> Gram {
    let short = |letter: &char| (u32::from(*letter) ^ (u32::from(*letter) >> BITS)) & 0xFFFF;
    letters.iter().fold(0, |gram, letter| (gram << BITS) | Gram::from(short(letter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_know_where_a_word_begins_and_ends() {
        let gram = |text: &str| packed(&text.chars().collect::<Vec<_>>());
        let whole = of_words("ab c", false);
        assert!(whole.contains(&gram(" ab ")) && whole.contains(&gram(" c ")));
        assert!(!whole.contains(&gram("b c")), "runs end with the word");
        let unfinished = of_words("ab c", true);
        assert!(unfinished.contains(&gram(" ab ")) && !unfinished.contains(&gram(" c ")));
    }

    #[test]
    fn runs_of_different_length_differ() {
        assert_eq!(of_whole("aab").len(), 6);
        assert_eq!(of_whole("aab").iter().collect::<std::collections::BTreeSet<_>>().len(), 5);
    }
}
