//! What a host says of a paper that it wants, and what it gets.

use chrono::{DateTime, Utc};

/// What a host decides about a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperOptions {
    /// The size of its pages.
    pub page_size: PageSize,
    /// What tells this printing from every other, such as a new UUID. It names nobody.
    pub identifier: String,
    /// When it is made.
    pub created: DateTime<Utc>,
}

/// The size of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PageSize {
    /// ISO 216 A4, upright.
    #[default]
    A4,
}

impl PageSize {
    /// Width and height in points.
    pub(crate) const fn points(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
        }
    }
}

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// A PDF 1.7 file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}
