//! Matches as they are read: by step and shelf, as many as are wanted, and every offer counted.

use express_core::candidates::CefrLevel;
use express_core::eligibility::{Condition, Rule};
use express_core::ids::{CandidateId, OfferId, ProviderId};
use express_core::matching::{Decision, MatchFilter, MatchShelf, MatchesByStep, Shelf, ShelfWanted};
use express_core::offers::{ChainStep, OfferDetails, OfferKind, OfferStatus, ProviderDetails};

use crate::characters::{TestDesk, amina, day};

/// The day on which the tests happen.
const TODAY: &str = "2026-03-02";

struct Directory {
    desk: TestDesk,
    amina: CandidateId,
    provider: ProviderId,
}

impl Directory {
    fn new() -> Self {
        let mut desk = TestDesk::new();
        let amina = desk.add(amina());
        let provider = ProviderDetails { name: "A provider of the tests".into(), ..ProviderDetails::default() };
        let provider = desk.desk.add_provider(&provider).unwrap().value;
        Self { desk, amina, provider }
    }

    fn keep(&mut self, name: &str, rule: Rule, status: OfferStatus) -> OfferId {
        let blank = OfferDetails::new(self.provider, ChainStep::Finance, OfferKind::Loan, name);
        self.desk.desk.add_offer(&OfferDetails { rule, status, ..blank }).unwrap().value
    }

    fn open(&mut self, name: &str) -> OfferId {
        self.keep(name, Rule::default(), OfferStatus::Active)
    }

    fn put_off(&mut self, offer: OfferId, until: &str) {
        let remind_on = Some(day(until));
        self.desk.desk.decide_match(self.amina, offer, Decision::PutOff, String::new(), remind_on).unwrap();
    }

    fn read(&self, filter: MatchFilter, wanted: &[ShelfWanted]) -> MatchesByStep {
        self.desk.desk.matches_by_step(self.amina, filter, wanted).unwrap()
    }

    /// The shelves of the step of finance, each with its names and how many there are.
    fn shelves(&self, filter: MatchFilter, wanted: &[ShelfWanted]) -> Vec<(Shelf, Vec<String>, u32)> {
        let finance = self.read(filter, wanted).steps.into_iter().last().unwrap();
        let told = |shelf: MatchShelf| {
            let names = shelf.matches.iter().map(|found| found.line.offer.details.name.clone()).collect();
            (shelf.shelf, names, shelf.count)
        };
        finance.shelves.into_iter().map(told).collect()
    }
}

fn german_at_c2() -> Rule {
    Rule::Fact(Condition::Language { language: "de".into(), at_least: CefrLevel::C2 })
}

fn for_the_old() -> Rule {
    Rule::Fact(Condition::Age { at_least: Some(90), at_most: None })
}

fn wanted(shelf: Shelf, count: u32) -> ShelfWanted {
    ShelfWanted { step: ChainStep::Finance, shelf, count }
}

#[test]
fn chosen_comes_first_then_what_comes_back_today_and_what_was_put_away_lies_apart() {
    let mut directory = Directory::new();
    let offers = ["a", "b", "c", "d", "e"].map(|name| directory.open(name));
    directory.keep("unfit", for_the_old(), OfferStatus::Active);
    let amina = directory.amina;
    directory.put_off(offers[1], "2026-04-01");
    directory.put_off(offers[2], TODAY);
    let desk = &mut directory.desk.desk;
    desk.decide_match(amina, offers[3], Decision::Chosen, String::new(), None).unwrap();
    desk.decide_match(amina, offers[4], Decision::SetAside, "Too dear".into(), None).unwrap();
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        directory.shelves(MatchFilter::All, &[]),
        [
            (Shelf::InSight, names(&["d", "c", "a"]), 3),
            (Shelf::Later, names(&["b"]), 1),
            (Shelf::Unfit, names(&[]), 1),
            (Shelf::SetAside, names(&["e"]), 1),
        ]
    );
    assert_eq!(directory.shelves(MatchFilter::Later, &[]).len(), 2, "what comes back today was put off as well");
    let steps = directory.read(MatchFilter::All, &[]).steps;
    assert_eq!(steps.len(), 6, "a step without an offer is shown too");
}

#[test]
fn of_many_only_as_many_as_are_wanted_are_answered_and_all_are_counted() {
    let mut directory = Directory::new();
    for number in 0..30 {
        directory.open(&format!("offer {number:02}"));
        directory.keep(&format!("unfit {number:02}"), for_the_old(), OfferStatus::Active);
    }
    let lengths = |wanted: &[ShelfWanted]| -> Vec<(usize, u32)> {
        let shelves = directory.shelves(MatchFilter::All, wanted);
        shelves.into_iter().map(|(_, names, count)| (names.len(), count)).collect()
    };
    assert_eq!(lengths(&[]), [(5, 30), (0, 30)]);
    assert_eq!(lengths(&[wanted(Shelf::InSight, 25), wanted(Shelf::Unfit, 10)]), [(25, 30), (10, 30)]);
    assert_eq!(lengths(&[wanted(Shelf::Unfit, u32::MAX)]), [(5, 30), (30, 30)], "every offer can be asked for");
}

#[test]
fn a_filter_counts_what_it_leaves_and_what_cannot_be_had_does_not_fit_now() {
    let mut directory = Directory::new();
    directory.open("open");
    directory.keep("pauses", Rule::default(), OfferStatus::TemporarilyClosed);
    let near = directory.keep("nearly", german_at_c2(), OfferStatus::Active);
    let counts = directory.read(MatchFilter::Fits, &[]).counts;
    assert_eq!((counts.all, counts.fits, counts.nearly, counts.chosen, counts.later), (3, 1, 1, 0, 0));
    assert_eq!(directory.shelves(MatchFilter::Fits, &[]), [(Shelf::InSight, vec!["open".to_owned()], 1)]);
    directory.put_off(near, "2026-04-01");
    let counts = directory.read(MatchFilter::All, &[]).counts;
    assert_eq!((counts.nearly, counts.later), (0, 1), "what was put off is not looked at now");
}

#[test]
fn the_match_of_a_shelf_says_what_the_long_list_says() {
    let mut directory = Directory::new();
    directory.open("open");
    directory.keep("nearly", german_at_c2(), OfferStatus::Active);
    let all = directory.desk.desk.matches(directory.amina).unwrap();
    let finance = directory.read(MatchFilter::All, &[]).steps.remove(5);
    assert_eq!(finance.shelves[0].matches, all);
    assert_eq!(directory.desk.desk.chosen_matches(directory.amina).unwrap(), []);
    let first = all[0].line.offer.id;
    let desk = &mut directory.desk.desk;
    desk.decide_match(directory.amina, first, Decision::Chosen, String::new(), None).unwrap();
    let chosen = desk.chosen_matches(directory.amina).unwrap();
    assert_eq!(chosen, [desk.matches(directory.amina).unwrap().remove(0)]);
}

#[test]
fn what_was_put_off_comes_back_on_its_day_by_code_and_not_by_name() {
    let mut directory = Directory::new();
    let early = directory.open("early");
    let due = directory.open("due");
    let later = directory.open("later");
    directory.put_off(later, "2026-03-07");
    directory.put_off(due, "2026-03-06");
    directory.put_off(early, "2026-03-04");
    assert_eq!(directory.desk.desk.returning_matches().unwrap(), []);
    directory.desk = directory.desk.on("2026-03-06");
    let returning = directory.desk.desk.returning_matches().unwrap();
    let told: Vec<_> = returning.iter().map(|one| (one.code.as_str(), one.offer.id)).collect();
    let code = amina().code;
    assert_eq!(told, [(code.as_str(), early), (code.as_str(), due)], "the one that waits longest first");
    let id = directory.amina;
    directory.desk.desk.decide_match(id, due, Decision::Chosen, String::new(), None).unwrap();
    assert_eq!(directory.desk.desk.returning_matches().unwrap().len(), 1);
}
