//! The pictograms of the strength cards, the same drawings as on the screen.
//!
//! They repeat what the words beside them say, so that somebody who reads little finds them. Their files are simple: paths, circles,
//! ellipses and rectangles in strokes of one width, and a test reads all of them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kurbo::{BezPath, Circle, Ellipse, PathEl, Rect, Shape as _, flatten};
use roxmltree::{Document, Node};

use crate::drawing::{Colour, Point, Shape};

/// The side of the square in which the files draw, and the width of their strokes.
const SIDE: f32 = 96.0;
const STROKE: f32 = 4.0;
/// How far a drawn curve may be from the true one, in the measure of the files.
const TOLERANCE: f64 = 0.3;

/// The files by the ids of the cards.
macro_rules! files {
    ($($id:literal),+ $(,)?) => {
        [$(($id, include_str!(concat!("../../../../assets/pictograms/", $id, ".svg")))),+]
    };
}

/// The lines of each pictogram.
static PICTOGRAMS: LazyLock<BTreeMap<&'static str, Vec<Vec<Point>>>> = LazyLock::new(|| {
    let files = files!(
        "adapting",
        "calculating",
        "deciding",
        "explaining",
        "handling_money",
        "having_ideas",
        "heavy_work",
        "improvising",
        "keeping_going",
        "keeping_order",
        "keeping_promises",
        "leading",
        "learning",
        "listening",
        "meeting_people",
        "negotiating",
        "planning",
        "selling",
        "settling_quarrels",
        "solving_problems",
        "staying_calm",
        "taking_responsibility",
        "trying_new_things",
        "using_computers",
        "working_carefully",
        "working_cleanly",
        "working_together",
        "working_with_tools",
    );
    files.into_iter().map(|(id, file)| (id, lines(file))).collect()
});

/// A pictogram as shapes, with its upper left corner at the left and the top of nothing; empty where there is none for the card.
pub(super) fn pictogram(card: &str, left: f32, side: f32) -> Vec<Shape> {
    let scale = side / SIDE;
    let placed = |point: &Point| Point { x: point.x.mul_add(scale, left), y: point.y * scale };
    let line = |points: &Vec<Point>| Shape::Polyline {
        points: points.iter().map(placed).collect(),
        colour: Colour::TEAL,
        thickness: STROKE * scale,
        dash: None,
    };
    PICTOGRAMS.get(card).into_iter().flatten().map(line).collect()
}

/// The lines of a file. What cannot be read draws nothing.
fn lines(file: &str) -> Vec<Vec<Point>> {
    let Ok(document) = Document::parse(file) else { return Vec::new() };
    document.descendants().filter_map(|node| outline(&node)).flat_map(|path| flattened(&path)).collect()
}

/// The outline of an element that draws something.
fn outline(node: &Node<'_, '_>) -> Option<BezPath> {
    let number = |name: &str| node.attribute(name).and_then(|number| number.parse::<f64>().ok()).unwrap_or_default();
    let centre = (number("cx"), number("cy"));
    match node.tag_name().name() {
        "path" => BezPath::from_svg(node.attribute("d")?).ok(),
        "circle" => Some(Circle::new(centre, number("r")).to_path(TOLERANCE)),
        "ellipse" => Some(Ellipse::new(centre, (number("rx"), number("ry")), 0.0).to_path(TOLERANCE)),
        "rect" => {
            let (x, y) = (number("x"), number("y"));
            let rectangle = Rect::new(x, y, x + number("width"), y + number("height"));
            Some(rectangle.to_rounded_rect(number("rx")).to_path(TOLERANCE))
        }
        _ => None,
    }
}

/// A path as lines from point to point.
fn flattened(path: &BezPath) -> Vec<Vec<Point>> {
    let mut lines: Vec<Vec<Point>> = Vec::new();
    flatten(path, TOLERANCE, |element| match element {
        PathEl::MoveTo(point) => lines.push(vec![narrowed(point)]),
        PathEl::LineTo(point) => {
            if let Some(line) = lines.last_mut() {
                line.push(narrowed(point));
            }
        }
        PathEl::ClosePath => {
            if let Some(line) = lines.last_mut()
                && let Some(first) = line.first().copied()
            {
                line.push(first);
            }
        }
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
    });
    lines
}

#[expect(clippy::cast_possible_truncation, reason = "a pictogram measures 96 at most")]
const fn narrowed(point: kurbo::Point) -> Point {
    Point { x: point.x as f32, y: point.y as f32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pictogram_is_drawn_within_its_square() {
        for (id, lines) in PICTOGRAMS.iter() {
            assert!(lines.iter().flatten().count() > 8, "{id} is hardly a drawing");
            for point in lines.iter().flatten() {
                let is_inside = |at: f32| (0.0..=SIDE).contains(&at);
                assert!(is_inside(point.x) && is_inside(point.y), "{id}: {point:?}");
            }
        }
    }

    #[test]
    fn every_card_has_its_pictogram() {
        let reference = express_core::reference::Reference::load().unwrap();
        for card in reference.strength_cards() {
            assert!(!pictogram(&card.id, 0.0, 24.0).is_empty(), "{}", card.id);
        }
    }
}
