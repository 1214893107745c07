//! Writes what is no text: areas, lines and pictures.

use std::sync::Arc;

use printpdf::{
    CurTransMat, Line, LineDashPattern, LinePoint, Op, PaintMode, Polygon, PolygonRing, Pt, WindingOrder, XObjectId,
    XObjectTransform,
};

use super::{PageOps, colour, rounded};
use crate::drawing::{Area, Colour, Point};
use crate::picture::ReadyPicture;

/// The name of a picture on the pages.
pub(crate) fn picture_name(number: usize) -> String {
    format!("Picture{number}")
}

impl PageOps<'_> {
    pub(super) fn area(&mut self, area: Area, fill: Colour) {
        self.ops.push(Op::SetFillColor { col: colour(fill) });
        self.ops.push(self.rectangle(area, PaintMode::Fill));
    }

    pub(super) fn outline(&mut self, area: Area, stroke: Colour, thickness: f32) {
        self.ops.push(Op::SetOutlineColor { col: colour(stroke) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        self.ops.push(self.rectangle(area, PaintMode::Stroke));
    }

    fn rectangle(&self, area: Area, mode: PaintMode) -> Op {
        let corner = |x: f32, y: f32| self.point(Point { x, y });
        let (right, bottom) = (area.left + area.width, area.top + area.height);
        let points = vec![
            corner(area.left, area.top),
            corner(right, area.top),
            corner(right, bottom),
            corner(area.left, bottom),
        ];
        let rings = vec![PolygonRing { points }];
        Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } }
    }
    /// Draws from point to point.
    pub(super) fn polyline(&mut self, points: &[Point], stroke: Colour, thickness: f32, dash: Option<f32>) {
        self.ops.push(Op::SetOutlineColor { col: colour(stroke) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        if let Some(dash) = dash {
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[dash, dash]) });
        }
        let points = points.iter().map(|point| self.point(*point)).collect();
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
        if dash.is_some() {
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::solid() });
        }
    }

    /// Fills an area with corners.
    pub(super) fn polygon(&mut self, points: &[Point], fill: Colour) {
        self.ops.push(Op::SetFillColor { col: colour(fill) });
        let rings = vec![PolygonRing { points: points.iter().map(|point| self.point(*point)).collect() }];
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    /// Shows a picture. One that stands in several places lies in the file once.
    pub(super) fn picture(&mut self, area: Area, picture: &Arc<ReadyPicture>) {
        let known = self.pictures.iter().position(|one| one == picture);
        let number = known.unwrap_or_else(|| {
            self.pictures.push(Arc::clone(picture));
            self.pictures.len() - 1
        });
        let bottom = self.height - area.top - area.height;
        let place = [area.width, 0.0, 0.0, area.height, area.left, bottom].map(rounded);
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetTransformationMatrix { matrix: CurTransMat::Raw(place) });
        let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
        self.ops.push(Op::UseXobject { id: XObjectId(picture_name(number)), transform });
        self.ops.push(Op::RestoreGraphicsState);
    }

    fn point(&self, point: Point) -> LinePoint {
        let p = printpdf::Point { x: Pt(rounded(point.x)), y: Pt(rounded(self.height - point.y)) };
        LinePoint { p, bezier: false }
    }
}
