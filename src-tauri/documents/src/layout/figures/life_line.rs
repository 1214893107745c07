//! The life line: spans of time as bars above an axis with years.
//!
//! A bar with an arrow goes on; one that runs out in dashes ended nobody knows when. Spans at the same time lie in lanes one
//! above the other. A month or day that is not known is drawn as the whole year or month.

use chrono::{Datelike, NaiveDate};

use super::LifeSpan;
use super::pen::Pen;
use crate::drawing::Colour;

/// The height of a bar, and the room below it.
const BAR: f32 = 5.0;
const BELOW_BAR: f32 = 4.0;
/// The shortest bar.
const SHORTEST: f32 = 3.0;
/// The length of a bar whose end nobody knows.
const UNKNOWN: f32 = 20.0;
/// The room between two spans in one lane.
const BETWEEN: f32 = 8.0;
/// The least room from one year on the axis to the next.
const YEARS_APART: f32 = 34.0;
/// With more lanes than this the bars bear no words, and what needs a lane beyond the last shares it.
const MOST_LABELLED: usize = 12;
const MOST_LANES: usize = 36;
/// Days in a year, the leap days spread.
const DAYS: f32 = 365.25;

/// Draws it and says how high it is.
pub(super) fn draw(pen: &mut Pen<'_>, mut spans: Vec<LifeSpan>, today: NaiveDate) -> f32 {
    spans.sort_by_key(|span| (span.from.earliest(), span.to.map(|to| to.latest())));
    let Some(axis) = Axis::around(&spans, today, pen.width()) else { return 0.0 };
    let (mut lanes, mut labelled) = (in_lanes(pen, &axis, &spans, today, true), true);
    if lanes.len() > MOST_LABELLED {
        (lanes, labelled) = (in_lanes(pen, &axis, &spans, today, false), false);
    }
    let heights: Vec<f32> = lanes.iter().map(|lane| height_of(pen, lane, labelled)).collect();
    let bottom: f32 = heights.iter().sum::<f32>() + 2.0;
    axis.draw(pen, bottom);
    let mut lane_bottom = bottom - 2.0;
    for (lane, height) in lanes.iter().zip(heights) {
        for placed in lane {
            let bar_top = lane_bottom - BELOW_BAR - BAR;
            draw_bar(pen, placed, bar_top);
            if labelled {
                let label_height = pen.height_of(&placed.span.label, placed.label.1);
                pen.text(&placed.span.label, placed.label.0, bar_top - label_height - 0.5, placed.label.1);
            }
        }
        lane_bottom -= height;
    }
    bottom + 5.0 + pen.small_line()
}

/// The years and where they stand.
struct Axis {
    first: i32,
    last: i32,
    width: f32,
}

impl Axis {
    /// The years around all spans; none where there are no spans.
    fn around(spans: &[LifeSpan], today: NaiveDate, width: f32) -> Option<Self> {
        let first = spans.iter().map(|span| span.from.year()).min()?;
        let last_of = |span: &LifeSpan| span.to.map_or_else(|| span.from.latest().year(), |to| to.latest().year());
        let ongoing = spans.iter().any(|span| span.ongoing).then(|| today.year());
        let last = spans.iter().map(last_of).chain(ongoing).max()?.max(first);
        Some(Self { first, last: last.saturating_add(1), width })
    }

    fn years(&self) -> i32 {
        self.last.saturating_sub(self.first).max(1)
    }

    fn at(&self, day: NaiveDate) -> f32 {
        let years = (day.year() - self.first) as f32 + day.ordinal0() as f32 / DAYS;
        (years / self.years() as f32).clamp(0.0, 1.0) * self.width
    }

    fn draw(&self, pen: &mut Pen<'_>, top: f32) {
        pen.line(&[(0.0, top), (self.width, top)], Colour::QUIET, 0.8, None);
        let room = self.width / self.years() as f32;
        let step = [1, 2, 5, 10, 20, 50].into_iter().find(|step| *step as f32 * room >= YEARS_APART).unwrap_or(100);
        for year in (self.first..=self.last).filter(|year| year.rem_euclid(step) == 0) {
            let x = (year - self.first) as f32 * room;
            pen.line(&[(x, top), (x, top + 4.0)], Colour::QUIET, 0.8, None);
            let half = YEARS_APART / 2.0;
            pen.number(
                &year.to_string(),
                x.clamp(half / 1.6, (self.width - half / 1.6).max(0.0)),
                top + 4.0,
                Colour::QUIET,
            );
        }
    }
}

/// A span in its place: where its bar and its label begin, and how long they are.
struct Placed<'s> {
    span: &'s LifeSpan,
    bar: (f32, f32),
    label: (f32, f32),
}

/// The spans in as few lanes as they need, the lowest first.
fn in_lanes<'s>(
    pen: &mut Pen<'_>,
    axis: &Axis,
    spans: &'s [LifeSpan],
    today: NaiveDate,
    labelled: bool,
) -> Vec<Vec<Placed<'s>>> {
    let mut lanes: Vec<(f32, Vec<Placed<'_>>)> = Vec::new();
    for span in spans {
        let start = axis.at(span.from.earliest());
        let end = match (span.to, span.ongoing) {
            (_, true) => axis.at(today),
            (Some(to), false) => axis.at(to.latest()),
            (None, false) => start + UNKNOWN,
        };
        let length = (end - start).max(SHORTEST);
        let bar = (start.min(axis.width - length).max(0.0), length);
        let wide = if labelled { pen.width_of(&span.label).min(axis.width) } else { 0.0 };
        let label = (bar.0.min(axis.width - wide), wide);
        let begins = bar.0.min(label.0);
        let ends = (bar.0 + bar.1).max(label.0 + label.1) + BETWEEN;
        let placed = Placed { span, bar, label };
        let free = lanes.iter().position(|(taken, _)| *taken <= begins);
        let shared = (lanes.len() >= MOST_LANES).then_some(MOST_LANES - 1);
        match free.or(shared).and_then(|lane| lanes.get_mut(lane)) {
            Some((taken, lane)) => {
                *taken = ends;
                lane.push(placed);
            }
            None => lanes.push((ends, vec![placed])),
        }
    }
    lanes.into_iter().map(|(_, lane)| lane).collect()
}

fn height_of(pen: &mut Pen<'_>, lane: &[Placed<'_>], labelled: bool) -> f32 {
    let labels =
        lane.iter().map(|placed| if labelled { pen.height_of(&placed.span.label, placed.label.1) } else { 0.0 });
    labels.fold(0.0, f32::max) + BAR + BELOW_BAR
}

fn draw_bar(pen: &mut Pen<'_>, placed: &Placed<'_>, top: f32) {
    let (start, length) = placed.bar;
    if placed.span.ongoing {
        // The arrow is part of the bar's length, so that it does not point beyond today.
        let body = (length - BAR).max(0.0);
        let area = pen.area(start, top, body, BAR);
        pen.fill(area, Colour::TEAL);
        let tip = start + length;
        pen.polygon(
            &[(start + body, top - 2.0), (tip, top + BAR / 2.0), (start + body, top + BAR + 2.0)],
            Colour::TEAL,
        );
    } else if placed.span.to.is_none() {
        for dash in 0..3_u8 {
            let area = pen.area(f32::from(dash).mul_add(UNKNOWN / 3.0, start), top, UNKNOWN / 5.0, BAR);
            pen.outline(area, 0.8);
        }
    } else {
        let area = pen.area(start, top, length, BAR);
        pen.fill(area, Colour::TEAL);
    }
}
