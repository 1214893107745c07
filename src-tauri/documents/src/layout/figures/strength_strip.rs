//! The strip of strengths: segments as long as their counts, from light to dark, each with its number, and a key in the same order.

use super::StripPart;
use super::key;
use super::pen::Pen;
use crate::drawing::Colour;

/// The height of the strip, the room between segments, and the least width, which holds a number of three figures.
const HEIGHT: f32 = 18.0;
const GAP: f32 = 1.5;
const LEAST: f32 = 18.0;
/// The height of a sample in the key.
const SAMPLE_HEIGHT: f32 = 7.0;
/// The room above the key.
const ABOVE_KEY: f32 = 5.0;
/// From light to dark; each can be told from its neighbours in grey too, and its number can be read on it.
const SHADES: [(Colour, Colour); 5] = [
    (Colour::WHITE, Colour::INK),
    (Colour::TINT, Colour::INK),
    (Colour { channels: [0x9C, 0xC6, 0xC2] }, Colour::INK),
    (Colour { channels: [0x30, 0x7D, 0x79] }, Colour::WHITE),
    (Colour { channels: [0x0B, 0x3F, 0x3F] }, Colour::WHITE),
];

/// Draws it and says how high it is; nothing where nothing is counted.
pub(super) fn draw(pen: &mut Pen<'_>, parts: Vec<StripPart>) -> f32 {
    let shown: Vec<((Colour, Colour), StripPart)> =
        SHADES.into_iter().zip(parts).filter(|(_, part)| part.count > 0).collect();
    let total: usize = shown.iter().map(|(_, part)| part.count).sum();
    if total == 0 {
        return 0.0;
    }
    let room = (LEAST + GAP).mul_add(-(shown.len() as f32), pen.width() + GAP);
    let mut from_start = 0.0;
    for ((ground, ink), part) in &shown {
        let width = room.max(0.0).mul_add(part.count as f32 / total as f32, LEAST);
        let area = pen.area(from_start, 0.0, width, HEIGHT);
        pen.fill(area, *ground);
        pen.outline(area, 0.7);
        let text_top = (HEIGHT - pen.small_line()) / 2.0;
        pen.number(&part.count.to_string(), from_start + width / 2.0, text_top, *ink);
        from_start += width + GAP;
    }
    let (grounds, words): (Vec<Colour>, Vec<_>) =
        shown.into_iter().map(|((ground, _), part)| (ground, part.label)).unzip();
    let key_top = HEIGHT + ABOVE_KEY;
    let sample = |pen: &mut Pen<'_>, index: usize, from_start: f32, y: f32| {
        let area = pen.area(from_start, y - SAMPLE_HEIGHT / 2.0, key::SAMPLE, SAMPLE_HEIGHT);
        pen.fill(area, grounds.get(index).copied().unwrap_or(Colour::WHITE));
        pen.outline(area, 0.7);
    };
    key_top + key::draw(pen, key_top, &words, sample)
}
