//! Commands that print: the printers, and a paper for one of them.

use std::collections::BTreeSet;

use express_core::checks::{Problem, ProblemKind};
use express_core::profiles::PaperWay;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::commands::Nothing;
use crate::failure::{Failure, FailureCode};
use crate::paper_making::gather;
use crate::papers::PaperWanted;
use crate::print_queue::{self, Job, Printer};
use crate::program::State;

/// The most copies at once; whoever needs more means something else.
const MOST_COPIES: u32 = 99;

/// Which paper is printed, and how.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintPaper {
    /// The paper.
    pub paper: PaperWanted,
    /// The printer, by its name in the list.
    pub printer: String,
    /// How many copies, 1 to 99.
    pub copies: u32,
    /// Which pages, such as `1-3,5`; all where nothing is said.
    #[serde(default)]
    pub pages: Option<String>,
}

/// What was handed to the printer.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct Printed {
    /// The pages of one copy.
    pub pages: usize,
}

pub(crate) fn printers(_: &mut State, _: Nothing) -> Result<Vec<Printer>, Failure> {
    Ok(print_queue::printers())
}

pub(crate) fn print(state: &mut State, request: PrintPaper) -> Result<Printed, Failure> {
    let PrintPaper { paper: wanted, printer, copies, pages } = request;
    let gathered = gather(state, &wanted)?;
    let paper = gathered.make()?;
    let pages = wanted_pages(pages.as_deref(), paper.pages);
    let mut problems = Vec::new();
    if !(1..=MOST_COPIES).contains(&copies) {
        let kind = ProblemKind::OutOfRange { at_least: 1, at_most: i64::from(MOST_COPIES) };
        problems.push(json!(Problem { field: "copies".to_owned(), kind }));
    }
    if pages.is_none() {
        problems.push(json!({ "field": "pages", "problem": "page_range", "pages": paper.pages }));
    }
    let (Some(pages), true) = (pages, problems.is_empty()) else {
        return Err(Failure::new(FailureCode::Invalid, json!({ "problems": problems })));
    };
    // Only a printer of the list is named to the queue, so that no text of a request becomes an option of a program.
    let is_known = print_queue::printers().iter().any(|known| known.name == printer);
    let job = Job { printer, copies, ranges: (pages.len() < paper.pages).then(|| ranges(&pages)) };
    if !is_known {
        return Err(Failure::plain(FailureCode::PrintingFailed));
    }
    // It is on record before it is handed over, because what was printed cannot be taken back.
    gathered.put_on_record(state, PaperWay::Printed)?;
    if print_queue::print(&job, paper.bytes) {
        Ok(Printed { pages: pages.len() })
    } else {
        Err(Failure::plain(FailureCode::PrintingFailed))
    }
}

/// The pages that are meant, of those that there are; nothing where one is meant that is not there, or none.
fn wanted_pages(wanted: Option<&str>, all: usize) -> Option<BTreeSet<usize>> {
    let Some(wanted) = wanted else { return Some((1..=all).collect()) };
    let mut pages = BTreeSet::new();
    for part in wanted.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let number = |text: &str| text.trim().parse::<usize>().ok().filter(|page| (1..=all).contains(page));
        let (first, last) = (number(first)?, number(last)?);
        if first > last {
            return None;
        }
        pages.extend(first..=last);
    }
    Some(pages)
}

/// The pages as print queues want them: ranges in their order, none touching another.
fn ranges(pages: &BTreeSet<usize>) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for &page in pages {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == page => *last = page,
            _ => ranges.push((page, page)),
        }
    }
    let worded = |(first, last): (usize, usize)| {
        if first == last { first.to_string() } else { format!("{first}-{last}") }
    };
    ranges.into_iter().map(worded).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_five(wanted: &str) -> Option<String> {
        wanted_pages(Some(wanted), 5).map(|pages| ranges(&pages))
    }

    #[test]
    fn pages_are_put_in_order_and_counted_once() {
        assert_eq!(of_five("1-3,5").as_deref(), Some("1-3,5"));
        assert_eq!(of_five(" 4 , 2-3, 3").as_deref(), Some("2-4"));
        assert_eq!(wanted_pages(None, 5).map(|pages| pages.len()), Some(5));
    }

    #[test]
    fn pages_that_are_not_there_are_refused() {
        for wanted in ["", "0", "6", "1-6", "3-1", "one", "1,,2", "1-2-3", "-1", "99999999999999999999"] {
            assert_eq!(of_five(wanted), None, "{wanted}");
        }
    }
}
