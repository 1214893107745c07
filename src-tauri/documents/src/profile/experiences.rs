//! What the person lived, the earliest first.

use express_core::message::{Argument, Message};
use express_core::profiles::{ProfileData, ProfileExperience};

use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// Says it.
pub(super) fn experiences(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let list = column.node(section, NodeKind::List);
    for (index, experience) in data.experiences.iter().enumerate() {
        let words = column.words();
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let when = dotted([Part::text(words, &experience.kind).quiet(), Part::label(time(words, experience))]);
        let country =
            if experience.country.is_empty() { String::new() } else { words.country_name(&experience.country) };
        let place = dotted([Part::name(&experience.organisation), Part::name(&experience.place), Part::words(country)]);
        let title = [Part::own(&experience.title, words)];
        let business = dotted(experience.business.iter().map(|fact| Part::message(words, fact)));
        let lines = [(Look::Strong, &title[..]), (Look::Note, &place), (Look::Note, &business), (Look::Quiet, &when)];
        let said = lines.into_iter().filter(|(_, parts)| !parts.is_empty());
        let pieces = said.map(|(look, parts)| column.text(body, NodeKind::Paragraph, look, parts)).collect();
        column.entry(if index == 0 { 0.0 } else { 8.0 }, pieces);
    }
}

/// When it was, as far as is known; empty where nothing is.
pub(super) fn time(words: &Words, experience: &ProfileExperience) -> String {
    let date = |id: &str, name: &str, date| words.message(&Message::new(id).with(name, Argument::Date(date)));
    match (experience.started, experience.ended, experience.ongoing) {
        (Some(started), Some(ended), _) if started == ended => words.date(started),
        (Some(started), Some(ended), _) => words.message(
            &Message::new("date-from-to").with("from", Argument::Date(started)).with("to", Argument::Date(ended)),
        ),
        (Some(started), None, true) => date("date-since", "date", started),
        (Some(started), None, false) => words.date(started),
        (None, Some(ended), _) => date("date-until", "date", ended),
        (None, None, true) => words.text("date-ongoing"),
        (None, None, false) => String::new(),
    }
}
