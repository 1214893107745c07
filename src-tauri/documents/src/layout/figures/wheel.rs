//! The wheel: levels on spokes, as the person and the counsellor see them.
//!
//! The person's own levels are a filled area with an unbroken edge and round dots, the counsellor's a broken line with squares. A
//! spoke of which nobody asked is broken itself and ends in an open ring, and both lines leave it out.

use std::f32::consts::TAU;

use super::Spoke;
use super::key::{self, SAMPLE};
use super::pen::Pen;
use crate::drawing::Colour;
use crate::text::Paragraph;

/// The most radius of the wheel.
const RADIUS: f32 = 84.0;
/// The room around it for the numbers of the spokes.
const NUMBERS: f32 = 17.0;
/// The highest level.
const LEVELS: f32 = 8.0;
/// The room above the key.
const ABOVE_KEY: f32 = 6.0;

/// Draws it and says how high it is.
pub(super) fn draw(pen: &mut Pen<'_>, spokes: &[Spoke], [own, counsellor, not_asked]: [Paragraph; 3]) -> f32 {
    let radius = RADIUS.min(pen.width() / 2.0 - NUMBERS);
    let wheel = Wheel { middle: (pen.width() / 2.0, radius + NUMBERS), radius, count: spokes.len() };
    let own_levels: Vec<Option<u8>> = spokes.iter().map(|spoke| spoke.own).collect();
    let other_levels: Vec<Option<u8>> = spokes.iter().map(|spoke| spoke.counsellor).collect();
    wheel.fill(pen, &own_levels);
    wheel.net(pen, spokes);
    wheel.edge(pen, &own_levels, Colour::TEAL, 1.4, None);
    wheel.edge(pen, &other_levels, Colour::INK, 1.1, Some(3.0));
    for (index, spoke) in spokes.iter().enumerate() {
        if let Some(level) = spoke.counsellor {
            square(pen, wheel.at(index, f32::from(level)));
        }
        if let Some(level) = spoke.own {
            pen.dot(wheel.at(index, f32::from(level)), 2.0, Colour::TEAL);
        }
    }
    let mut words = vec![own, counsellor];
    if spokes.iter().any(is_open) {
        words.push(not_asked);
    }
    let key_top = 2.0_f32.mul_add(radius + NUMBERS, ABOVE_KEY);
    key_top + key::draw(pen, key_top, &words, sample)
}

/// The mark of each word in the key.
fn sample(pen: &mut Pen<'_>, index: usize, from_start: f32, y: f32) {
    let ends = [(from_start, y), (from_start + SAMPLE, y)];
    let middle = (from_start + SAMPLE / 2.0, y);
    match index {
        0 => {
            pen.line(&ends, Colour::TEAL, 1.4, None);
            pen.dot(middle, 2.0, Colour::TEAL);
        }
        1 => {
            pen.line(&ends, Colour::INK, 1.1, Some(3.0));
            square(pen, middle);
        }
        _ => {
            pen.line(&ends, Colour::FAINT, 0.8, Some(1.5));
            pen.ring(ends[1], 2.6, Colour::QUIET);
        }
    }
}

fn square(pen: &mut Pen<'_>, (x, y): (f32, f32)) {
    let corners = [(x - 2.2, y - 2.2), (x + 2.2, y - 2.2), (x + 2.2, y + 2.2), (x - 2.2, y + 2.2), (x - 2.2, y - 2.2)];
    pen.polygon(&corners, Colour::WHITE);
    pen.line(&corners, Colour::INK, 0.9, None);
}

const fn is_open(spoke: &Spoke) -> bool {
    spoke.own.is_none() && spoke.counsellor.is_none()
}

/// The measures of a wheel.
struct Wheel {
    middle: (f32, f32),
    radius: f32,
    count: usize,
}

impl Wheel {
    /// The place of a level on a spoke.
    fn at(&self, spoke: usize, level: f32) -> (f32, f32) {
        let (sine, cosine) = (spoke as f32 / self.count.max(1) as f32 * TAU).sin_cos();
        let distance = self.radius * level.min(LEVELS + 2.0) / LEVELS;
        (distance.mul_add(sine, self.middle.0), distance.mul_add(-cosine, self.middle.1))
    }

    /// Rings at every second level, and the spokes with their numbers.
    fn net(&self, pen: &mut Pen<'_>, spokes: &[Spoke]) {
        for level in [2.0, 4.0, 6.0, LEVELS] {
            let ring: Vec<(f32, f32)> = (0..=self.count).map(|spoke| self.at(spoke, level)).collect();
            pen.line(&ring, Colour::HAIR, 0.6, None);
        }
        for (index, spoke) in spokes.iter().enumerate() {
            let ends = [self.middle, self.at(index, LEVELS)];
            if is_open(spoke) {
                pen.line(&ends, Colour::FAINT, 0.8, Some(1.5));
                pen.ring(ends[1], 2.6, Colour::QUIET);
            } else {
                pen.line(&ends, Colour::HAIR, 0.6, None);
            }
            let (sine, cosine) = (index as f32 / self.count.max(1) as f32 * TAU).sin_cos();
            let distance = self.radius + NUMBERS * 0.56;
            let (x, y) = (distance.mul_add(sine, self.middle.0), distance.mul_add(-cosine, self.middle.1));
            pen.number(&(index + 1).to_string(), x, y - pen.small_line() / 2.0, Colour::QUIET);
        }
    }

    /// The area within the levels that are known; neighbours only, so that nothing is claimed between others.
    fn fill(&self, pen: &mut Pen<'_>, levels: &[Option<u8>]) {
        for stretch in stretches(levels) {
            let mut points: Vec<(f32, f32)> =
                stretch.iter().map(|(spoke, level)| self.at(*spoke, f32::from(*level))).collect();
            points.push(self.middle);
            pen.polygon(&points, Colour::TINT);
        }
    }

    fn edge(&self, pen: &mut Pen<'_>, levels: &[Option<u8>], colour: Colour, thickness: f32, dash: Option<f32>) {
        for stretch in stretches(levels) {
            let points: Vec<(f32, f32)> =
                stretch.iter().map(|(spoke, level)| self.at(*spoke, f32::from(*level))).collect();
            pen.line(&points, colour, thickness, dash);
        }
    }
}

/// The stretches of neighbouring spokes whose levels are known, each with its spokes. Where all are known, the first stands at the
/// end again.
fn stretches(levels: &[Option<u8>]) -> Vec<Vec<(usize, u8)>> {
    let count = levels.len();
    let gap = levels.iter().position(Option::is_none);
    let start = gap.map_or(0, |gap| gap + 1);
    let last = if gap.is_some() { count } else { count + 1 };
    let mut found = vec![Vec::new()];
    for step in 0..last {
        let spoke = (start + step).checked_rem(count).unwrap_or_default();
        match (levels.get(spoke).copied().flatten(), found.last_mut()) {
            (Some(level), Some(stretch)) => stretch.push((spoke, level)),
            _ => found.push(Vec::new()),
        }
    }
    found.retain(|stretch| stretch.len() > 1);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_round_is_closed() {
        assert_eq!(stretches(&[Some(1), Some(2), Some(3)]), [[(0, 1), (1, 2), (2, 3), (0, 1)]]);
    }

    #[test]
    fn what_nobody_asked_is_a_gap_also_across_the_top() {
        let levels = [Some(1), Some(2), None, Some(4), None, Some(6)];
        assert_eq!(stretches(&levels), [[(5, 6), (0, 1), (1, 2)]], "a level between two gaps has a dot and no line");
        assert!(stretches(&[None, None]).is_empty() && stretches(&[]).is_empty());
    }
}
