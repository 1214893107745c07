//! A code that a telephone reads. It is never mirrored.

use fast_qr::{ECL, QRBuilder};

use super::pen::Pen;
use crate::drawing::{Area, Colour};
use crate::error::PaperError;

/// The most side of the code, with the quiet edge that readers need.
const SIDE: f32 = 72.0;
/// The quiet edge, in modules.
const QUIET_EDGE: usize = 4;

/// Draws it and says how high it is.
pub(super) fn draw(pen: &mut Pen<'_>, text: &str) -> Result<f32, PaperError> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|error| PaperError::Writer(error.to_string()))?;
    let side = SIDE.min(pen.width());
    let ground = pen.area(0.0, 0.0, side, side);
    pen.fill(ground, Colour::WHITE);
    let module = side / (code.size + 2 * QUIET_EDGE) as f32;
    let dark_rows = code.data.chunks(code.size).take(code.size);
    for (row, modules) in dark_rows.enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|one, other| one.value() == other.value()) {
            if run.first().is_some_and(|first| first.value()) {
                let left = module.mul_add((column + QUIET_EDGE) as f32, ground.left);
                let top = module * (row + QUIET_EDGE) as f32;
                pen.fill(Area { left, top, width: module * run.len() as f32, height: module }, Colour::INK);
            }
            column += run.len();
        }
    }
    Ok(side)
}
