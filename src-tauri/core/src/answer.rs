//! The three values of a fact: yes, no, and not known. "Not asked" is never "no".

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is known about a yes-or-no question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Nobody asked, or the person does not know, or does not want to say.
    #[default]
    NotKnown,
}

impl Answer {
    /// The answer to a question whose fact is known.
    pub const fn known(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// Whether all hold: one no decides, else one unknown leaves it open.
    pub fn all(answers: impl IntoIterator<Item = Self>) -> Self {
        let mut result = Self::Yes;
        for answer in answers {
            match answer {
                Self::No => return Self::No,
                Self::NotKnown => result = Self::NotKnown,
                Self::Yes => {}
            }
        }
        result
    }

    /// Whether at least one holds: one yes decides, else one unknown leaves it open.
    pub fn any(answers: impl IntoIterator<Item = Self>) -> Self {
        Self::all(answers.into_iter().map(Self::opposite)).opposite()
    }

    /// Yes for no, no for yes; what is not known stays not known.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::NotKnown => Self::NotKnown,
        }
    }
}
