//! When the person has time, and how they like to be in touch.

use express_core::profiles::ProfileData;

use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted, label};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// Says the parts of the week.
pub(super) fn times(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let words = column.words();
    let parts = dotted(data.availability.iter().map(|part| Part::text(words, part)));
    if !parts.is_empty() {
        let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Plain, &parts)];
        column.entry(0.0, pieces);
    }
}

/// Says the ways and the parts of the week, each with its label.
pub(super) fn meeting(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let mut pieces = Vec::new();
    for (id, facts) in [("profile-how", &data.channels), ("profile-step-hours", &data.availability)] {
        let words = column.words();
        let said = dotted(facts.iter().map(|fact| Part::text(words, fact)));
        if !said.is_empty() {
            let parts: Vec<Part> = [label(words, id)].into_iter().chain(said).collect();
            pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &parts));
        }
    }
    if !pieces.is_empty() {
        column.entry(0.0, pieces);
    }
}
