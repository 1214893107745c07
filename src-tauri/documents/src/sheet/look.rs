//! The looks of text on a sheet, and the measures of the page.

use express_core::reference::Direction;

use crate::drawing::Colour;

/// The room at the left and at the right of a page; wide enough for the holes of a folder.
pub(crate) const MARGIN: f32 = 54.0;
/// Where the body begins on the first page, and on the others.
pub(crate) const FIRST_TOP: f32 = 52.0;
/// Where the body begins on the other pages, below the line that repeats.
pub(crate) const TOP: f32 = 56.0;
/// The distance of the foot's last line from the lower edge.
pub(crate) const FOOT: f32 = 30.0;
/// The room between columns.
pub(crate) const GUTTER: f32 = 22.0;
/// The size of plain text of the main language.
pub(crate) const MAIN_SIZE: f32 = 10.5;
/// The size of plain text of the second language. Arabic looks smaller than Latin of the same size.
pub(crate) const fn second_size(direction: Direction) -> f32 {
    match direction {
        Direction::Ltr => 9.2,
        Direction::Rtl => 9.8,
    }
}

/// What a text is, as far as the eye is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// The name of the person.
    Name,
    /// The title of a sheet that does not begin with a name.
    Title,
    /// The title of the sheet, above the name.
    Kicker,
    /// The purpose.
    Purpose,
    /// The heading of a block.
    Heading,
    /// The heading of a group in a block.
    Group,
    /// What is looked for first in an entry.
    Strong,
    /// Plain text.
    Plain,
    /// What supports or explains an entry.
    Note,
    /// What steps back.
    Quiet,
    /// The smallest print.
    Fine,
}

impl Look {
    /// The size as a multiple of plain text.
    pub(crate) const fn size(self) -> f32 {
        match self {
            Self::Name => 2.45,
            Self::Title => 1.8,
            Self::Purpose => 1.3,
            Self::Heading => 1.14,
            Self::Kicker | Self::Group | Self::Strong | Self::Plain => 1.0,
            Self::Note => 0.94,
            Self::Quiet => 0.9,
            Self::Fine => 0.8,
        }
    }

    /// Whether it is bold.
    pub(crate) const fn is_bold(self) -> bool {
        matches!(
            self,
            Self::Name | Self::Title | Self::Kicker | Self::Purpose | Self::Heading | Self::Group | Self::Strong
        )
    }

    /// Its colour.
    pub(crate) const fn colour(self) -> Colour {
        match self {
            Self::Name | Self::Title | Self::Purpose | Self::Strong | Self::Plain | Self::Note => Colour::INK,
            Self::Kicker | Self::Heading | Self::Group => Colour::TEAL,
            Self::Quiet | Self::Fine => Colour::QUIET,
        }
    }

    /// The distance of lines as a multiple of the size. Arabic reaches further up and down than Latin.
    pub(crate) fn line_height(self, direction: Direction) -> f32 {
        let tight = matches!(self, Self::Name | Self::Title | Self::Purpose | Self::Heading);
        match (direction, tight) {
            (Direction::Ltr, true) => 1.22,
            (Direction::Ltr, false) => 1.38,
            (Direction::Rtl, true) => 1.4,
            (Direction::Rtl, false) => 1.52,
        }
    }
}
