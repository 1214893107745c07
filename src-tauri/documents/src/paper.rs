//! What a host says of a paper that it wants, and what it gets.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::attachments::Attachment;
use crate::said::SaidBlock;

/// What a host decides about a paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperOptions {
    /// The size of its pages.
    pub page_size: PageSize,
    /// What tells this printing from every other, such as a new UUID. It names nobody.
    pub identifier: String,
    /// When it is made.
    pub created: DateTime<Utc>,
    /// Fonts of the computer, for characters that no built-in font has. Papers without such characters are the same at every desk.
    pub fonts: Vec<SystemFont>,
    /// Files that go along within the paper.
    pub attachments: Vec<Attachment>,
}

/// A font of the computer with TrueType outlines, whose makers allow that it lies in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SystemFont {
    /// Its PostScript name.
    pub name: String,
    /// The file.
    pub bytes: Arc<[u8]>,
    /// Its place in a file that holds several fonts.
    pub index: u32,
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
    /// What it says, block by block in reading order, for whoever would rather hear or copy it than look at it.
    pub said: Vec<SaidBlock>,
}
