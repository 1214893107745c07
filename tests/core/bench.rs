//! How fast the core is: `cargo dev bench`. Figures belong into `docs/performance.md`; no test measures time.
#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on should stop there")]

#[path = "characters.rs"]
#[expect(dead_code, reason = "the measurements need some of the characters only")]
mod characters;

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex};

use characters::{
    CHEAP, FixedSurroundings, PASSPHRASE, TestDesk, amina, day, evidence, reference, sewing, unlock, yonas,
};
use divan::Bencher;
use express_core::KeyCost;
use express_core::business::{BusinessIdeaDetails, BusinessStage, Sector};
use express_core::candidates::CefrLevel;
use express_core::competences::CompetenceDetails;
use express_core::desk::{Desk, DeskDetails, DeskSetup};
use express_core::eligibility::{Condition, Rule};
use express_core::evidence::{EvidenceDetails, EvidenceFileKind, EvidenceKind, NewEvidenceFile};
use express_core::ids::CandidateId;
use express_core::offers::{ChainStep, OfferDetails, OfferKind, ProviderDetails};
use express_core::taxonomy::{Library, library_file_of};

fn main() {
    divan::main();
}

/// A desk with five thousand candidates, made once.
static FIVE_THOUSAND: LazyLock<Mutex<(TestDesk, CandidateId)>> = LazyLock::new(|| {
    let mut desk = TestDesk::new();
    for number in 0..4_999 {
        let mut details = yonas();
        details.code = format!("Ahorn {number}");
        details.full_name = format!("ዮናስ ተስፋይ {number}");
        details.place = format!("Place {}", number % 97);
        desk.desk.add_candidate(details, true).unwrap();
    }
    let amina = desk.add(amina());
    Mutex::new((desk, amina))
});

/// A desk with a thousand generated offers and one candidate with an idea, made once.
static THOUSAND_OFFERS: LazyLock<Mutex<(TestDesk, CandidateId)>> = LazyLock::new(|| {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    desk.desk.add(&idea(amina)).unwrap();
    let provider = ProviderDetails { name: "A provider of the measurement".into(), ..ProviderDetails::default() };
    let provider = desk.desk.add_provider(&provider).unwrap().value;
    for number in 0..1_000 {
        desk.desk.add_offer(&offer(provider, number)).unwrap();
    }
    Mutex::new((desk, amina))
});

/// A desk with one candidate who has two hundred pieces of evidence with a file of five million bytes each, made once.
static TWO_HUNDRED_FILES: LazyLock<Mutex<(TestDesk, CandidateId)>> = LazyLock::new(|| Mutex::new(with_files(200)));

/// The same without a file, beside which the other is looked at.
static NO_FILES: LazyLock<Mutex<(TestDesk, CandidateId)>> = LazyLock::new(|| Mutex::new(with_files(0)));

fn with_files(files: u32) -> (TestDesk, CandidateId) {
    let mut desk = TestDesk::new();
    let amina = desk.add(amina());
    let shop = desk.add_shop(amina);
    let sewing = desk.add_sewing(amina, shop);
    for number in 0..200 {
        let mut file_ids = Vec::new();
        if number < files {
            file_ids.push(desk.desk.add_evidence_file(five_megabytes(amina, number)).unwrap().value);
        }
        let piece = EvidenceDetails { file_ids, ..evidence(amina, sewing, EvidenceKind::Photo) };
        desk.desk.add(&piece).unwrap();
    }
    (desk, amina)
}

/// Bytes that cannot be made smaller, other ones for each number.
fn five_megabytes(candidate_id: CandidateId, number: u32) -> NewEvidenceFile {
    let mut state = number + 1;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()
    };
    NewEvidenceFile {
        candidate_id,
        name: format!("photo {number}.jpg"),
        kind: EvidenceFileKind::Jpeg,
        width: 3_000,
        height: 2_000,
        pages: 1,
        content: (0..1_250_000).flat_map(|_| next()).collect(),
        thumbnail: (0..4_000).flat_map(|n: u32| n.to_be_bytes()).collect(),
    }
}

fn idea(candidate_id: CandidateId) -> BusinessIdeaDetails {
    serde_json::from_value(serde_json::json!({
        "candidate_id": candidate_id, "what": "Alterations", "sector": "crafts", "stage": "planning",
        "amount_needed": 12_000, "own_share": 2_000,
    }))
    .unwrap()
}

/// Offers of six kinds, with rules of up to five conditions in three groups.
fn offer(provider_id: express_core::ids::ProviderId, number: u32) -> OfferDetails {
    let levels = [CefrLevel::A1, CefrLevel::A2, CefrLevel::B1, CefrLevel::B2];
    let steps = [
        ChainStep::CompetenceAssessment,
        ChainStep::EntrepreneurshipTraining,
        ChainStep::Mentoring,
        ChainStep::Information,
        ChainStep::Networking,
        ChainStep::Finance,
    ];
    let at_least = levels.into_iter().cycle().nth(number as usize).unwrap();
    let german = Rule::Fact(Condition::Language { language: "de".into(), at_least });
    let age = Rule::Fact(Condition::Age { at_least: Some(18), at_most: Some(30 + number % 20) });
    let stage = Rule::Fact(Condition::Stage { one_of: vec![BusinessStage::Planning, BusinessStage::ReadyToStart] });
    let share = Rule::Fact(Condition::OwnShare { at_least_percent: number % 40 });
    let rule = Rule::All(vec![
        german,
        age,
        Rule::Any(vec![stage, share]),
        Rule::None(vec![Rule::Fact(Condition::Registered {})]),
    ]);
    let step = steps.into_iter().cycle().nth(number as usize).unwrap();
    OfferDetails {
        region: if number.is_multiple_of(2) { "Nordfeld".into() } else { "Südheide".into() },
        everywhere: number.is_multiple_of(7),
        languages: vec!["de".into()],
        sectors: if number.is_multiple_of(3) { vec![Sector::Crafts] } else { Vec::new() },
        rule,
        confirmed_on: Some(day("2026-02-01")),
        ..OfferDetails::new(provider_id, step, OfferKind::Course, format!("Offer {number}"))
    }
}

/// Opens a vault with five thousand candidates. The key is cheap, so this is the store alone.
#[divan::bench(sample_count = 30)]
fn open_a_vault_of_5000_without_the_key(bencher: Bencher<'_, '_>) {
    let copy = tempfile::tempdir().unwrap();
    let path = copy.path().join("desk.express");
    {
        let held = FIVE_THOUSAND.lock().unwrap();
        let backup = copy.path().join("backup");
        held.0.desk.back_up(&backup).unwrap();
        express_core::restore(&backup, &path).unwrap();
    }
    bencher.bench_local(|| unlock(&path, PASSPHRASE).unwrap());
}

/// Opens a vault with the key cost of every real desk.
#[divan::bench(sample_count = 10)]
fn open_a_vault_with_the_real_key(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk.express");
    let setup = DeskSetup {
        desk: DeskDetails { name: "Desk".into(), ..DeskDetails::default() },
        counsellor: "Katrin Vogt".into(),
        passphrase: PASSPHRASE,
        key_cost: KeyCost::default(),
    };
    assert_ne!(setup.key_cost, CHEAP);
    drop(Desk::set_up(&path, &setup, Arc::new(FixedSurroundings::default()), reference()).unwrap());
    bencher.bench_local(|| unlock(&path, PASSPHRASE).unwrap());
}

/// One field of one candidate: checks, transaction, audit, inverse, and the disk's own sync.
#[divan::bench(sample_count = 100)]
fn save_one_field(bencher: Bencher<'_, '_>) {
    let mut held = FIVE_THOUSAND.lock().unwrap();
    let (desk, id) = &mut *held;
    let mut row = desk.desk.candidate(*id).unwrap();
    bencher.bench_local(|| {
        row.details.place = if row.rev % 2 == 0 { "Nordstadt".into() } else { "Aleppo".into() };
        row.rev = desk.desk.change_candidate(*id, row.rev, &row.details).unwrap().value;
    });
}

#[divan::bench]
fn list_5000_candidates(bencher: Bencher<'_, '_>) {
    let held = FIVE_THOUSAND.lock().unwrap();
    bencher.bench_local(|| held.0.desk.find_candidates("", 10_000).unwrap());
}

#[divan::bench]
fn search_5000_candidates_by_part_of_a_name(bencher: Bencher<'_, '_>) {
    let held = FIVE_THOUSAND.lock().unwrap();
    bencher.bench_local(|| held.0.desk.find_candidates("الحلب", 50).unwrap());
}

#[divan::bench]
fn read_a_file_of_400_competences_and_find_near_duplicates(bencher: Bencher<'_, '_>) {
    let mut held = TestDesk::new();
    let amina = held.add(amina());
    let shop = held.add_shop(amina);
    for number in 0..400 {
        let title = format!("I can do the work {} of the trade {} in {}", number % 7, number % 11, number);
        let translations = [("en".to_owned(), title)].into();
        held.desk.add(&CompetenceDetails { translations, ..sewing(amina, shop) }).unwrap();
    }
    bencher.bench_local(|| held.desk.candidate_file(amina).unwrap());
}

/// The file of a candidate with two hundred pieces of evidence, without and with five megabytes behind each.
#[divan::bench(args = [0, 200])]
fn list_200_pieces_of_evidence_with_files(bencher: Bencher<'_, '_>, files: u32) {
    let held = desk_with(files).lock().unwrap();
    bencher.bench_local(|| held.0.desk.candidate_file(held.1).unwrap());
}

/// One more photograph of five megabytes.
#[divan::bench(args = [0, 200], sample_count = 20, sample_size = 1)]
fn save_a_file_of_5_megabytes_beside_files(bencher: Bencher<'_, '_>, files: u32) {
    let mut held = desk_with(files).lock().unwrap();
    let (desk, amina) = &mut *held;
    let mut number = 1_000;
    let new = || {
        number += 1;
        five_megabytes(*amina, number)
    };
    bencher.with_inputs(new).bench_local_values(|file| desk.desk.add_evidence_file(file).unwrap());
}

/// One field of one piece of evidence.
#[divan::bench(args = [0, 200], sample_count = 100)]
fn save_one_field_beside_files(bencher: Bencher<'_, '_>, files: u32) {
    let mut held = desk_with(files).lock().unwrap();
    let (desk, amina) = &mut *held;
    let mut row = desk.desk.candidate_file(*amina).unwrap().evidence.remove(0);
    bencher.bench_local(|| {
        row.details.note = if row.rev % 2 == 0 { "Seen".into() } else { "Seen again".into() };
        row.rev = desk.desk.change_entry(row.id, row.rev, &row.details).unwrap().value;
    });
}

/// One small picture of many.
#[divan::bench]
fn read_a_thumbnail_among_200_files(bencher: Bencher<'_, '_>) {
    let held = desk_with(200).lock().unwrap();
    let id = held.0.desk.candidate_file(held.1).unwrap().evidence_files.last().unwrap().id;
    bencher.bench_local(|| held.0.desk.evidence_file_thumbnail(id).unwrap());
}

fn desk_with(files: u32) -> &'static Mutex<(TestDesk, CandidateId)> {
    if files == 0 { &NO_FILES } else { &TWO_HUNDRED_FILES }
}

#[divan::bench]
fn match_one_candidate_with_1000_offers(bencher: Bencher<'_, '_>) {
    let held = THOUSAND_OFFERS.lock().unwrap();
    bencher.bench_local(|| held.0.desk.matches(held.1).unwrap());
}

/// The English classification of ESCO into an empty library, from the official zip file. It is measured where
/// `EXPRESS_TEST_DATA` names the folder of that file, or the folder above it.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn import_the_english_classification(bencher: Bencher<'_, '_>) {
    let Some(file) = english_classification() else { return };
    let now = "2026-03-02T09:00:00Z".parse().unwrap();
    bencher.with_inputs(|| tempfile::tempdir().unwrap()).bench_local_values(|folder| {
        let mut library = Library::open_or_create(&library_file_of(&folder.path().join("desk.express"))).unwrap();
        library.import(&file, now, &mut |_| ControlFlow::Continue(())).unwrap();
        folder
    });
}

fn english_classification() -> Option<PathBuf> {
    let data = PathBuf::from(std::env::var_os("EXPRESS_TEST_DATA")?);
    let files = [data.join("esco"), data].into_iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten();
    let mut paths = files.map(|entry| entry.unwrap().path());
    paths.find(|path| path.to_string_lossy().contains("classification - en"))
}
