//! A pen that counts from the side where the paper begins, so that a figure is drawn once for both directions.

use express_core::reference::Direction;

use crate::drawing::{Area, Colour, Point, Role, Shape};
use crate::layout::{Frame, draw_lines};
use crate::text::{Paragraph, Side, Typesetter};

/// The corners of what looks round.
const CORNERS: usize = 20;

/// A pen in a frame. Places are counted from the side where the direction begins, and from the top of the figure.
pub(super) struct Pen<'t> {
    frame: Frame,
    direction: Direction,
    small: Paragraph,
    typesetter: &'t mut Typesetter,
    /// What was drawn.
    pub(super) shapes: Vec<Shape>,
}

impl<'t> Pen<'t> {
    pub(super) const fn new(
        frame: Frame,
        direction: Direction,
        small: Paragraph,
        typesetter: &'t mut Typesetter,
    ) -> Self {
        Self { frame, direction, small, typesetter, shapes: Vec::new() }
    }

    /// The width of the frame.
    pub(super) const fn width(&self) -> f32 {
        self.frame.width
    }

    /// The height of a line of small text.
    pub(super) fn small_line(&self) -> f32 {
        self.small.size * self.small.line_height
    }

    /// The area on the page.
    pub(super) fn area(&self, from_start: f32, top: f32, width: f32, height: f32) -> Area {
        let Frame { left, width } = self.frame.part(from_start, width, self.direction);
        Area { left, top, width, height }
    }

    /// Fills a rectangle.
    pub(super) fn fill(&mut self, area: Area, colour: Colour) {
        self.shapes.push(Shape::Area { area, colour });
    }

    /// Draws the edge of a rectangle.
    pub(super) fn outline(&mut self, area: Area, thickness: f32) {
        self.shapes.push(Shape::Outline { area, colour: Colour::TEAL, thickness });
    }

    /// Draws from point to point.
    pub(super) fn line(&mut self, points: &[(f32, f32)], colour: Colour, thickness: f32, dash: Option<f32>) {
        let points = self.points(points);
        self.shapes.push(Shape::Polyline { points, colour, thickness, dash });
    }

    /// Fills the area between points.
    pub(super) fn polygon(&mut self, points: &[(f32, f32)], colour: Colour) {
        let points = self.points(points);
        self.shapes.push(Shape::Polygon { points, colour });
    }

    /// Fills a circle.
    pub(super) fn dot(&mut self, middle: (f32, f32), radius: f32, colour: Colour) {
        let points = circle(middle, radius);
        self.polygon(&points, colour);
    }

    /// Draws a circle that is white inside.
    pub(super) fn ring(&mut self, middle: (f32, f32), radius: f32, colour: Colour) {
        let mut points = circle(middle, radius);
        self.polygon(&points, Colour::WHITE);
        points.extend(points.first().copied());
        self.line(&points, colour, 0.8, None);
    }

    /// Writes a number or a year with its middle here.
    pub(super) fn number(&mut self, text: &str, middle: f32, top: f32, colour: Colour) {
        let mut paragraph = self.small.clone();
        paragraph.runs.truncate(1);
        for run in &mut paragraph.runs {
            text.clone_into(&mut run.text);
            run.colour = colour;
        }
        paragraph.side = Side::Left;
        let width = self.typesetter.width(&paragraph);
        let area = self.area(middle - width / 2.0, top, width, 0.0);
        let lines = self.typesetter.set(&paragraph, width + 1.0);
        let (shapes, _) = draw_lines(lines, area.left, top, Role::Ornament);
        self.shapes.extend(shapes.into_iter().map(|(_, shape)| shape));
    }

    /// Writes a text from here on, in lines of at most this width, and says how high it is.
    pub(super) fn text(&mut self, paragraph: &Paragraph, from_start: f32, top: f32, width: f32) -> f32 {
        let paragraph = Paragraph { side: Side::start_of(self.direction), ..paragraph.clone() };
        let area = self.area(from_start, top, width, 0.0);
        let lines = self.typesetter.set(&paragraph, width);
        let (shapes, height) = draw_lines(lines, area.left, top, Role::Ornament);
        self.shapes.extend(shapes.into_iter().map(|(_, shape)| shape));
        height
    }

    /// The width of a text on one line, a little more so that it stays on one.
    pub(super) fn width_of(&mut self, paragraph: &Paragraph) -> f32 {
        self.typesetter.width(paragraph) + 1.0
    }

    /// How high a text is in lines of at most this width.
    pub(super) fn height_of(&mut self, paragraph: &Paragraph, width: f32) -> f32 {
        self.typesetter.set(paragraph, width).iter().map(|line| line.height).sum()
    }

    fn points(&self, points: &[(f32, f32)]) -> Vec<Point> {
        let place = |(from_start, y): &(f32, f32)| {
            let Frame { left, .. } = self.frame.part(*from_start, 0.0, self.direction);
            Point { x: left, y: *y }
        };
        points.iter().map(place).collect()
    }
}

/// The corners of a circle.
fn circle((x, y): (f32, f32), radius: f32) -> Vec<(f32, f32)> {
    let corner = |index: usize| {
        let (sine, cosine) = (index as f32 / CORNERS as f32 * std::f32::consts::TAU).sin_cos();
        (radius.mul_add(cosine, x), radius.mul_add(sine, y))
    };
    (0..CORNERS).map(corner).collect()
}
