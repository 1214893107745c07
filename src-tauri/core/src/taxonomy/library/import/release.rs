//! Releases of ESCO, as the names of its files say them.

/// What stands where no name says a release.
const UNKNOWN: &str = "unknown";

/// A release, such as `v1.2.0`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Release(String);

impl Release {
    /// The release that a name says, as `ESCO dataset - v1.2.0 - classification - en - csv.zip` does.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        let letters: Vec<(usize, char)> = name.char_indices().collect();
        letters.iter().enumerate().find_map(|(position, (start, letter))| {
            let before = position.checked_sub(1).and_then(|before| letters.get(before));
            let begins_word = before.is_none_or(|(_, before)| !before.is_alphanumeric());
            if !begins_word || !letter.eq_ignore_ascii_case(&'v') {
                return None;
            }
            let rest = name.get(start + 1..)?;
            let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(rest.len());
            let numbers = rest.get(..end)?.trim_end_matches('.');
            numbers.starts_with(|letter: char| letter.is_ascii_digit()).then(|| Self(format!("v{numbers}")))
        })
    }

    pub(super) fn unknown() -> Self {
        Self(UNKNOWN.to_owned())
    }

    /// A release as the library kept it.
    pub(super) const fn kept(text: String) -> Self {
        Self(text)
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this one surely came before the other. An unknown one is neither older nor newer.
    pub(super) fn is_older_than(&self, other: &Self) -> bool {
        let (one, other) = (self.numbers(), other.numbers());
        !one.is_empty() && !other.is_empty() && one < other
    }

    /// The numbers without zeros at the end, so that 1.2 is 1.2.0; none for an unknown release.
    pub(super) fn numbers(&self) -> Vec<u32> {
        let numbers = self.0.trim_start_matches('v').split('.').map(str::parse);
        let mut numbers: Vec<u32> = numbers.collect::<Result<_, _>>().unwrap_or_default();
        while numbers.last() == Some(&0) {
            numbers.pop();
        }
        numbers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(name: &str) -> Release {
        Release::of_name(name).unwrap()
    }

    #[test]
    fn the_release_stands_in_the_name() {
        assert_eq!(release("ESCO dataset - v1.2.0 - classification - en - csv.zip").as_str(), "v1.2.0");
        assert_eq!(release("esco_V1.1.zip").as_str(), "v1.1");
        assert_eq!(release("v1.2.0").as_str(), "v1.2.0");
        for without in ["occupations_de.csv", "survey2.zip", "v.zip", "", "é v"] {
            assert_eq!(Release::of_name(without), None, "{without}");
        }
    }

    #[test]
    fn numbers_are_compared_and_not_letters() {
        assert!(release("v1.2.0").is_older_than(&release("v1.10.0")));
        assert!(!release("v1.2").is_older_than(&release("v1.2.0")));
        assert!(!release("v1.2.1").is_older_than(&release("v1.2.0")));
        assert!(!Release::unknown().is_older_than(&release("v1.2.0")));
        assert!(!release("v1.2.0").is_older_than(&Release::unknown()));
    }
}
