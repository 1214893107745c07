//! Short runs of letters, by which titles are compared that share no whole word: slips, compounds, inflected forms.

/// Up to four letters in one number, 16 bits each. No letter is zero; two rare letters beyond those 16 bits may meet,
/// which costs nothing.
pub(super) type Gram = u64;

const BITS: u32 = 16;

/// The longest run that is compared.
const LONGEST: usize = 4;

/// The runs of every word between spaces, two to four letters long. Behind the last word, if it may go on, nothing ends.
pub(super) fn of_words(wording: &str, last_word_may_go_on: bool) -> Vec<Gram> {
    let last = wording.split(' ').count() - 1;
    let of_word = |(place, word)| of_word(word, last_word_may_go_on && place == last, LONGEST);
    wording.split(' ').enumerate().flat_map(of_word).collect()
}

/// The runs of one word, from two letters to the longest. The space before and behind counts as a letter, so that
/// beginnings and endings differ; behind a word that may go on there is none.
pub(super) fn of_word(word: &str, may_go_on: bool, longest: usize) -> Vec<Gram> {
    let letters: Vec<char> = [' '].into_iter().chain(word.chars()).chain((!may_go_on).then_some(' ')).collect();
    (2..=longest).flat_map(|length| letters.windows(length).map(packed)).collect()
}

/// The runs of one word, those at its beginning twice: a word tells most by how it begins, and its ending by inflection.
pub(super) fn of_word_as_it_begins(word: &str, may_go_on: bool, longest: usize) -> Vec<Gram> {
    let beginning: Vec<char> = [' '].into_iter().chain(word.chars()).take(longest).collect();
    let again = (2..=longest).filter_map(|length| beginning.get(..length).map(packed));
    of_word(word, may_go_on, longest).into_iter().chain(again).collect()
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
        let runs = of_word("aa", false, 3);
        assert_eq!(runs.len(), 5);
        assert_eq!(runs.iter().collect::<std::collections::BTreeSet<_>>().len(), 5);
    }
}
