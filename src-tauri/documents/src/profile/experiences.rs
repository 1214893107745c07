//! What the person lived, the earliest first; the latest where there is no room for all.

use express_core::message::{Argument, Message};
use express_core::profiles::{ProfileData, ProfileExperience, ProfileReader};

use super::head::more;
use super::shortened::{Most, rest};
use crate::layout::figures::{Figure, LifeSpan};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// The most letters of a label on the line of years.
const LONGEST_LABEL: usize = 40;

/// Says it.
pub(super) fn experiences(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let shown = latest(data, most);
    if !most.is_tight && data.reader == ProfileReader::Candidate {
        life_line(column, section, data, &shown);
    }
    let list = column.node(section, NodeKind::List);
    for (index, experience) in shown.iter().enumerate() {
        let words = column.words();
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let country =
            if experience.country.is_empty() { String::new() } else { words.country_name(&experience.country) };
        let place = dotted([
            Part::name(&experience.organisation),
            Part::name(&experience.place),
            Part::words(country),
            Part::text(words, &experience.kind).quiet(),
            time(words, experience).quiet(),
        ]);
        let title = [Part::own(&experience.title, words)];
        let business = dotted(experience.business.iter().map(|fact| Part::message(words, fact)));
        let lines = [(Look::Strong, &title[..]), (Look::Note, &place), (Look::Note, &business)];
        let said = lines.into_iter().filter(|(_, parts)| !parts.is_empty());
        let pieces = said.map(|(look, parts)| column.text(body, NodeKind::Paragraph, look, parts)).collect();
        column.entry(if index == 0 { 0.0 } else { 6.0 }, pieces);
    }
    rest(column, section, more(data), data.experiences.len(), shown.len());
}

/// The same as a line of years, where more than one experience has a beginning. The list below it says all that it shows.
fn life_line(column: &mut Column<'_>, section: NodeId, data: &ProfileData, shown: &[&ProfileExperience]) {
    let words = column.words();
    let span = |one: &&ProfileExperience| {
        let label = [Part::own(&one.title, words).cut(LONGEST_LABEL)];
        let label = column.voice.paragraph(Look::Fine, &label);
        Some(LifeSpan { from: one.started?, to: one.ended, ongoing: one.ongoing, label })
    };
    let spans: Vec<LifeSpan> = shown.iter().filter_map(span).collect();
    if spans.len() > 1 {
        let alt = Part::text(words, "profile-heading-experiences").text;
        let pieces = vec![column.figure(section, &alt, Figure::LifeLine { spans, today: data.printed_on })];
        column.entry(0.0, pieces);
        column.keep_with_next();
    }
}

/// The latest of what has a date, and what has none as far as there is room left.
pub(super) fn latest(data: &ProfileData, most: Most) -> Vec<&ProfileExperience> {
    let (dated, undated): (Vec<_>, Vec<_>) = data.experiences.iter().partition(|one| one.started.is_some());
    let room = most.experiences.saturating_sub(dated.len());
    let too_many = dated.len().saturating_sub(most.experiences);
    dated.into_iter().skip(too_many).chain(undated.into_iter().take(room)).collect()
}

/// When it was, as far as is known; empty where nothing is.
pub(super) fn time(words: &Words, experience: &ProfileExperience) -> Part {
    let with = |id: &str, name: &str, date| Part::message(words, &Message::new(id).with(name, Argument::Date(date)));
    match (experience.started, experience.ended, experience.ongoing) {
        (Some(started), Some(ended), _) if started == ended => Part::words(words.date(started)),
        (Some(started), Some(ended), _) => {
            let from_to = Message::new("date-from-to").with("from", Argument::Date(started));
            Part::message(words, &from_to.with("to", Argument::Date(ended)))
        }
        (Some(started), None, true) => with("date-since", "date", started),
        (Some(started), None, false) => Part::words(words.date(started)),
        (None, Some(ended), _) => with("date-until", "date", ended),
        (None, None, true) => Part::text(words, "date-ongoing"),
        (None, None, false) => Part::words(""),
    }
}
