//! The key below a figure: a sample of each mark, and its word.

use super::pen::Pen;
use crate::text::Paragraph;

/// The width of a sample, the room behind it, and the room behind its word.
pub(super) const SAMPLE: f32 = 22.0;
const BEHIND_SAMPLE: f32 = 5.0;
const BEHIND_WORD: f32 = 14.0;

/// Draws the key from this height on, as many marks side by side as there is room for, and says how high it is. `sample` draws
/// the mark with this number in the middle of a line, from a place on.
pub(super) fn draw(
    pen: &mut Pen<'_>,
    top: f32,
    words: &[Paragraph],
    sample: impl Fn(&mut Pen<'_>, usize, f32, f32),
) -> f32 {
    let (mut from_start, mut y, mut height) = (0.0, top, 0.0_f32);
    let line = pen.small_line();
    for (index, word) in words.iter().enumerate() {
        let whole = SAMPLE + BEHIND_SAMPLE + pen.width_of(word);
        if from_start > 0.0 && from_start + whole > pen.width() {
            (from_start, y, height) = (0.0, y + height, 0.0);
        }
        sample(pen, index, from_start, y + line / 2.0);
        let word_start = from_start + SAMPLE + BEHIND_SAMPLE;
        let room = (pen.width() - word_start).max(line);
        height = height.max(pen.text(word, word_start, y, room)).max(line);
        from_start += whole + BEHIND_WORD;
    }
    y + height - top
}
