//! The reference data keeps its promises: every fact has a source and a date, every text three languages,
//! and no level stands where none may stand.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use express_core::candidates::ResidenceKind;
use express_core::founding::{FoundingAnswer, ResidenceAnswer, TradeAnswer};
use express_core::reference::{
    AdmitsNonFormal, Award, CountryKind, Direction, EntreCompAreaId, LocalText, OriginRoute, OriginStatus, Reference,
    ReferenceFile, Review, Sourced,
};

const FILES: [(&str, &str); 14] = [
    ("eqf_descriptors.json", include_str!("../../assets/reference/eqf_descriptors.json")),
    ("nqf_tables.json", include_str!("../../assets/reference/nqf_tables.json")),
    ("origin_frameworks.json", include_str!("../../assets/reference/origin_frameworks.json")),
    ("entrecomp.json", include_str!("../../assets/reference/entrecomp.json")),
    ("languages.json", include_str!("../../assets/reference/languages.json")),
    ("countries.json", include_str!("../../assets/reference/countries.json")),
    ("strength_cards.json", include_str!("../../assets/reference/strength_cards.json")),
    ("entrecomp_statements.json", include_str!("../../assets/reference/entrecomp_statements.json")),
    ("recognition_routes.json", include_str!("../../assets/reference/recognition_routes.json")),
    ("target_qualifications.json", include_str!("../../assets/reference/target_qualifications.json")),
    ("residence_rights.json", include_str!("../../assets/reference/residence_rights.json")),
    ("trade_rules.json", include_str!("../../assets/reference/trade_rules.json")),
    ("finance_papers.json", include_str!("../../assets/reference/finance_papers.json")),
    ("sensitive_words.json", include_str!("../../assets/reference/sensitive_words.json")),
];

fn reference() -> Reference {
    Reference::load().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Every fact with a name to complain by.
fn facts(reference: &Reference) -> Vec<(String, &Sourced)> {
    let entrecomp = reference.entrecomp();
    let mut facts = Vec::new();
    facts.extend(reference.descriptors().iter().map(|d| (format!("descriptor {}", d.level), &d.sourced)));
    facts.extend(reference.frameworks().iter().map(|f| (format!("framework {}", f.id), &f.sourced)));
    facts.extend(reference.awards().iter().map(|a| (format!("award {}", a.id), &a.sourced)));
    facts.extend(reference.origins().iter().map(|o| (format!("origin {}", o.country), &o.sourced)));
    facts.extend(entrecomp.areas.iter().map(|a| (format!("area {:?}", a.id), &a.sourced)));
    facts.extend(entrecomp.competences.iter().map(|c| (format!("competence {}", c.id), &c.sourced)));
    facts.extend(entrecomp.stages.iter().map(|s| (format!("stage {:?}", s.id), &s.sourced)));
    facts.extend(entrecomp.levels.iter().map(|l| (format!("EntreComp level {}", l.level), &l.sourced)));
    facts.extend(reference.languages().iter().map(|l| (format!("language {}", l.code), &l.sourced)));
    facts.extend(reference.countries().iter().map(|c| (format!("country {}", c.code), &c.sourced)));
    facts.extend(reference.strength_cards().iter().map(|c| (format!("card {}", c.id), &c.sourced)));
    facts.extend(reference.entrecomp_statements().iter().map(|s| (format!("statements of {}", s.id), &s.sourced)));
    facts.extend(
        reference.recognition_routes().iter().map(|r| (format!("way {} {:?}", r.country, r.route), &r.sourced)),
    );
    facts.extend(reference.target_facts().map(|(key, sourced)| (format!("target {key}"), sourced)));
    facts.extend(reference.trades().iter().map(|t| (format!("trade {}", t.id), &t.sourced)));
    facts.extend(reference.finance_papers().iter().map(|p| (format!("paper {}", p.id), &p.sourced)));
    facts.extend(
        reference.sensitive_words().iter().map(|l| (format!("words {} {:?}", l.language, l.topic), &l.sourced)),
    );
    facts.extend(reference.founding_rules().iter().map(|r| (format!("rule {} {:?}", r.country, r.answer), &r.sourced)));
    facts
}

/// Sentences, which differ from language to language.
fn sentences(reference: &Reference) -> Vec<(String, &LocalText)> {
    let entrecomp = reference.entrecomp();
    let mut texts = vec![("EntreComp note".to_owned(), &entrecomp.note)];
    for descriptor in reference.descriptors() {
        let level = descriptor.level;
        texts.push((format!("knowledge {level}"), &descriptor.knowledge));
        texts.push((format!("skills {level}"), &descriptor.skills));
        texts.push((format!("responsibility {level}"), &descriptor.responsibility_and_autonomy));
    }
    texts.extend(entrecomp.competences.iter().map(|c| (format!("explanation of {}", c.id), &c.explanation)));
    texts.extend(entrecomp.stages.iter().map(|s| (format!("explanation of {:?}", s.id), &s.explanation)));
    texts.extend(reference.strength_cards().iter().map(|c| (format!("sentence of {}", c.id), &c.sentence)));
    texts.extend(
        reference.origins().iter().filter_map(|o| o.note.as_ref().map(|note| (format!("note on {}", o.country), note))),
    );
    for one in reference.entrecomp_statements() {
        texts.extend(one.statements.iter().map(|text| (format!("a statement of {}", one.id), text)));
    }
    texts
}

/// Names, which may be the same in English and German.
fn names(reference: &Reference) -> Vec<(String, &LocalText)> {
    let entrecomp = reference.entrecomp();
    let mut texts = Vec::new();
    texts.extend(reference.frameworks().iter().map(|f| (format!("framework {}", f.id), &f.name)));
    texts.extend(entrecomp.areas.iter().map(|a| (format!("area {:?}", a.id), &a.name)));
    texts.extend(entrecomp.competences.iter().map(|c| (format!("competence {}", c.id), &c.name)));
    texts.extend(entrecomp.stages.iter().map(|s| (format!("stage {:?}", s.id), &s.name)));
    texts.extend(entrecomp.levels.iter().map(|l| (format!("EntreComp level {}", l.level), &l.name)));
    texts.extend(reference.languages().iter().map(|l| (format!("language {}", l.code), &l.name)));
    texts.extend(reference.countries().iter().map(|c| (format!("country {}", c.code), &c.name)));
    texts.extend(reference.trades().iter().map(|t| (format!("trade {}", t.id), &t.name)));
    texts
}

fn is_written_in_arabic(text: &str) -> bool {
    text.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c)) && !text.chars().any(|c| c.is_ascii_alphabetic())
}

fn ids(awards: &[&Award]) -> Vec<String> {
    awards.iter().map(|award| award.id.clone()).collect()
}

#[test]
fn every_fact_has_a_described_source_and_a_date_that_is_not_to_come() {
    let reference = reference();
    let today = day("2026-11-25");
    for (name, fact) in facts(&reference) {
        let source = reference.source(&fact.source).unwrap_or_else(|| panic!("{name}: no source"));
        for part in [&source.title, &source.reference, &source.licence] {
            assert!(!part.trim().is_empty(), "{name}: a source without title, reference or licence");
        }
        assert!(fact.date <= today && fact.date >= day("2000-01-01"), "{name}: {}", fact.date);
    }
}

#[test]
fn what_was_written_from_memory_is_never_called_verified() {
    for (name, fact) in facts(&reference()) {
        assert!(!(fact.verified && fact.source.starts_with("editors")), "{name}");
    }
}

#[test]
fn no_described_source_is_unused() {
    for (file, text) in FILES {
        let json: serde_json::Value = serde_json::from_str(text).unwrap();
        for id in json["sources"].as_object().unwrap().keys() {
            let uses = text.matches(&format!("\"source\": \"{id}\"")).count();
            // The identifiers of levels come from this list, whatever the rest of the framework comes from.
            let names_identifiers = file == "nqf_tables.json" && id == "elm_vocabulary";
            assert!(uses > 0 || names_identifiers, "{file}: {id}");
        }
    }
}

#[test]
fn every_sentence_is_there_in_three_different_languages() {
    for (name, text) in sentences(&reference()) {
        for words in [&text.en, &text.de, &text.ar] {
            assert!(!words.trim().is_empty() && words == words.trim(), "{name}");
        }
        assert_ne!(text.en, text.de, "{name}");
        assert!(is_written_in_arabic(&text.ar), "{name}: {}", text.ar);
    }
}

#[test]
fn every_way_is_told_in_three_languages() {
    for route in reference().recognition_routes() {
        let name = format!("{} {:?}", route.country, route.route);
        assert!((2..=5).contains(&route.papers.len()) && !route.website.contains("//"), "{name}");
        for text in [&route.what, &route.cost, &route.time].into_iter().chain(&route.papers) {
            let words = [&text.en, &text.de, &text.ar];
            assert!(words.iter().all(|words| !words.trim().is_empty() && *words == words.trim()), "{name}");
            // Names of bodies stay in their own letters.
            assert!(
                text.ar.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c)) && text.en != text.de,
                "{name}: {}",
                text.ar
            );
        }
    }
}

/// The countries of which entries about founding ship.
const HOSTS: [&str; 6] = ["DE", "SE", "IT", "FR", "GR", "BE"];

#[test]
fn every_host_country_says_something_about_every_kind_of_permit_and_every_trade() {
    let reference = reference();
    let mut about = BTreeMap::new();
    for rule in reference.founding_rules() {
        let name = match &rule.answer {
            FoundingAnswer::Residence { kind, .. } => format!("{kind:?}"),
            FoundingAnswer::Trade { trade, .. } => trade.clone(),
        };
        about.entry(rule.country.as_str()).or_insert_with(BTreeSet::new).insert(name);
    }
    assert_eq!(about.keys().copied().collect::<BTreeSet<_>>(), HOSTS.into());
    let trades = reference.trades().iter().map(|trade| trade.id.clone());
    let kinds = "FreeMovement UnionFamily Permanent Refugee SubsidiaryProtection TemporaryProtection AsylumSeeker Tolerated \
                 Family Employee SelfEmployed Study JobSearch";
    let wanted: BTreeSet<String> = trades.chain(kinds.split_whitespace().map(str::to_owned)).collect();
    for (country, names) in about {
        assert_eq!(names, wanted, "{country}");
    }
}

#[test]
fn every_entry_about_founding_names_its_office_its_law_and_its_papers_in_three_languages() {
    let reference = reference();
    for rule in reference.founding_rules() {
        let name = format!("{} {:?}", rule.country, rule.answer);
        assert!(!rule.office.trim().is_empty() && !rule.law.trim().is_empty(), "{name}");
        assert!((2..=6).contains(&rule.papers.len()), "{name}");
        for text in rule.papers.iter().chain(&rule.missing) {
            let words = [&text.en, &text.de, &text.ar];
            assert!(words.iter().all(|words| !words.is_empty() && *words == words.trim()), "{name}");
            let arabic = text.ar.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c));
            assert!(arabic && text.en != text.de, "{name}: {}", text.ar);
        }
        let asks_for_nothing = matches!(
            rule.answer,
            FoundingAnswer::Residence { answer: ResidenceAnswer::Allowed, .. }
                | FoundingAnswer::Trade { answer: TradeAnswer::Free, .. }
        );
        assert!(rule.missing.is_some() || asks_for_nothing, "{name}: nothing says what is missing");
        assert_eq!(rule.own_name, rule.own_name.trim(), "{name}");
        // Some countries put a return off without a title that has a name.
        let may_be_nameless = matches!(
            rule.answer,
            FoundingAnswer::Trade { .. } | FoundingAnswer::Residence { kind: ResidenceKind::Tolerated, .. }
        );
        assert!(may_be_nameless || !rule.own_name.is_empty(), "{name}");
    }
}

#[test]
fn the_occupations_of_trades_are_in_the_starter_list_and_each_belongs_to_one_trade() {
    let starter: serde_json::Value =
        serde_json::from_str(include_str!("../../assets/reference/starter_list.json")).unwrap();
    let known: BTreeSet<&str> =
        starter["occupations"].as_array().unwrap().iter().map(|one| one["uri"].as_str().unwrap()).collect();
    let mut seen = BTreeSet::new();
    for trade in reference().trades() {
        assert!(!trade.occupations.is_empty(), "{}", trade.id);
        for uri in &trade.occupations {
            assert!(known.contains(uri.as_str()) && seen.insert(uri.clone()), "{}: {uri}", trade.id);
        }
    }
}

#[test]
fn every_name_is_there_in_three_languages() {
    for (name, text) in names(&reference()) {
        for words in [&text.en, &text.de, &text.ar] {
            assert!(!words.trim().is_empty() && words == words.trim(), "{name}");
        }
        assert!(is_written_in_arabic(&text.ar), "{name}: {}", text.ar);
    }
}

#[test]
fn every_country_and_every_language_has_a_name_in_each_language_that_papers_are_whole_in() {
    let reference = reference();
    let countries = reference.countries().iter().map(|country| (&country.code, &country.name));
    let languages = reference.languages().iter().map(|language| (&language.code, &language.name));
    for (code, name) in countries.chain(languages) {
        for language in ["it", "sv", "fr", "el", "fa", "uk", "tr"] {
            let words = name.further.get(language).unwrap_or_else(|| panic!("{code} has no name in {language}"));
            assert!(!words.is_empty() && words == words.trim(), "{code} in {language}: {words:?}");
        }
    }
    let name = |code: &str| &reference.country(code).unwrap().name;
    assert_eq!(name("SY").in_language("el"), "Συρία");
    assert_eq!(name("AF").in_language("uk"), "Афганістан");
    assert_eq!(name("stateless").in_language("tr"), "Vatansız");
    assert_eq!(reference.language("ti").unwrap().name.in_language("fr"), "tigrigna");
}

#[test]
fn every_language_that_a_file_has_words_in_says_who_reviewed_them() {
    for (file, text) in FILES {
        let json: serde_json::Value = serde_json::from_str(text).unwrap();
        let mut languages = BTreeSet::new();
        languages_of(&json, &mut languages);
        // The labels of cards are in further languages than their sentences, and so have a head of their own.
        let reviewed = ["reviewed", "labels_reviewed"].into_iter().filter_map(|head| json[head].as_object());
        let reviewed: BTreeSet<&str> = reviewed.flat_map(|head| head.keys().map(String::as_str)).collect();
        assert_eq!(languages, reviewed, "{file}");
    }
}

/// The languages of all texts below a value, without what the head says about them.
fn languages_of<'v>(value: &'v serde_json::Value, languages: &mut BTreeSet<&'v str>) {
    match value {
        serde_json::Value::Object(fields) => {
            let is_text =
                ["en", "de", "ar"].iter().all(|code| fields.get(*code).is_some_and(serde_json::Value::is_string));
            if is_text {
                languages.extend(fields.keys().map(String::as_str));
            }
            // A list of words has one language and says which.
            let of_words = fields.get("words").and(fields.get("language")).and_then(serde_json::Value::as_str);
            languages.extend(of_words);
            let further = fields.iter().filter(|(name, _)| !name.ends_with("reviewed"));
            further.for_each(|(_, value)| languages_of(value, languages));
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| languages_of(value, languages)),
        _ => {}
    }
}

#[test]
fn no_native_reader_is_claimed() {
    let reference = reference();
    assert_eq!(reference.reviews().len(), FILES.len());
    for (file, reviewed) in reference.reviews() {
        assert_eq!((reviewed.en, reviewed.de, reviewed.ar), (Review::Editors, Review::None, Review::None), "{file}");
        assert!(reviewed.further.values().all(|review| *review == Review::None), "{file}");
    }
}

#[test]
fn the_files_are_readable_by_people() {
    for (file, text) in FILES {
        assert!(text.starts_with("{\n  \"reviewed\""), "{file}");
        assert!(text.ends_with("}\n") && !text.contains("\\u") && !text.contains('\t'), "{file}");
    }
}

#[test]
fn the_descriptors_are_the_eight_levels_from_the_lowest_up() {
    let reference = reference();
    let levels: Vec<u8> = reference.descriptors().iter().map(|descriptor| descriptor.level).collect();
    assert_eq!(levels, [1, 2, 3, 4, 5, 6, 7, 8]);
    assert!(reference.descriptor(8).is_some());
    assert!(reference.descriptor(0).is_none() && reference.descriptor(9).is_none());
}

#[test]
fn no_text_of_a_descriptor_stands_there_twice() {
    let reference = reference();
    let mut seen = BTreeSet::new();
    for (name, text) in sentences(&reference).iter().filter(|(name, _)| !name.starts_with("note on")) {
        for words in [&text.en, &text.de, &text.ar] {
            assert!(seen.insert(words.clone()), "{name}: {words}");
        }
    }
}

#[test]
fn every_host_country_has_its_frameworks() {
    let reference = reference();
    for country in ["DE", "SE", "IT", "FR", "GR", "AT"] {
        assert_eq!(reference.framework_of(country).map(|framework| framework.id.as_str()), Some(country));
    }
    let belgian: Vec<_> = reference.frameworks_of("BE").iter().map(|framework| framework.id.clone()).collect();
    assert_eq!(belgian, ["BE-FL", "BE-FR", "BE-DE"]);
    assert!(reference.framework_of("BE").is_none(), "somebody has to choose among three");
    assert!(reference.framework_of("SY").is_none());
    assert_eq!(reference.framework("AT").unwrap().admits_non_formal, AdmitsNonFormal::Yes);
    assert_eq!(reference.framework("GR").unwrap().admits_non_formal, AdmitsNonFormal::No);
}

#[test]
fn every_level_of_a_framework_has_its_own_official_identifier() {
    let reference = reference();
    let mut seen = BTreeSet::new();
    for framework in reference.frameworks() {
        assert_eq!(framework.levels, 8, "{}", framework.id);
        for (level, uri) in &framework.level_uris {
            let code = uri.strip_prefix("http://data.europa.eu/snb/qdr/c_").unwrap();
            assert!(code.len() == 8 && code.chars().all(|c| c.is_ascii_hexdigit()), "{} {level}", framework.id);
            assert!(seen.insert(uri), "{} {level}", framework.id);
        }
        let named: Vec<&str> = framework.level_uris.keys().map(String::as_str).collect();
        if framework.id == "FR" {
            assert_eq!(named, ["I-Doctorat", "I-Master", "II", "III", "IV", "V"], "the old French names");
        } else {
            assert_eq!(named, ["1", "2", "3", "4", "5", "6", "7", "8"], "{}", framework.id);
        }
    }
    assert_eq!(reference.framework("DE").unwrap().level_uris["4"], "http://data.europa.eu/snb/qdr/c_12a84182");
    assert_eq!(reference.framework("AT").unwrap().level_uris["8"], "http://data.europa.eu/snb/qdr/c_c94a713e");
}

#[test]
fn awards_are_unique_and_belong_to_a_referenced_framework() {
    let reference = reference();
    let mut seen = BTreeSet::new();
    for award in reference.awards() {
        assert!(seen.insert(award.id.clone()), "{}", award.id);
        let framework = reference.framework(&award.framework).unwrap();
        assert!((1..=8).contains(&award.eqf_level), "{}", award.id);
        assert!((1..=framework.levels).contains(&award.nqf_level.parse().unwrap()), "{}", award.id);
        assert!(!award.titles.is_empty(), "{}", award.id);
        let referenced = framework.referenced_year.unwrap_or_else(|| panic!("{}: not referenced", award.id));
        assert!(award.awarded_from_year.is_none_or(|year| year >= referenced), "{}", award.id);
    }
    assert!(reference.award("de_meister").is_some() && reference.award("de_nothing").is_none());
}

#[test]
fn no_title_means_two_awards_of_one_framework() {
    let reference = reference();
    let mut seen = BTreeSet::new();
    for award in reference.awards() {
        for title in award.titles.iter().chain(&award.aliases) {
            assert!(!title.trim().is_empty(), "{}", award.id);
            assert!(seen.insert((award.framework.clone(), title.to_lowercase())), "{}: {title}", award.id);
        }
    }
}

#[test]
fn awards_stand_at_the_levels_that_counsellors_expect() {
    let reference = reference();
    for (id, level) in [
        ("de_vocational_training_two_years", 3),
        ("de_vocational_training_three_years", 4),
        ("de_abitur", 4),
        ("de_meister", 6),
        ("de_promotion", 8),
        ("it_iefp_three_years", 3),
        ("it_laurea_magistrale", 7),
        ("fr_cap", 3),
        ("fr_bts", 5),
    ] {
        let award = reference.award(id).unwrap();
        assert_eq!(award.eqf_level, level, "{id}");
        assert!(!award.sourced.verified, "{id} was written from memory");
    }
}

#[test]
fn an_award_is_found_without_accents_and_capitals() {
    let reference = reference();
    assert_eq!(ids(&reference.find_awards("FR", "brevet de technicien superieur"))[0], "fr_bts");
    assert_eq!(ids(&reference.find_awards("GR", "ΑΠΟΛΥΤΗΡΙΟ ΓΥΜΝΑΣΙΟΥ"))[0], "gr_lower_secondary");
    assert_eq!(ids(&reference.find_awards("GR", "ΔΙΠΛΩΜΑ ΕΠΑΓΓΕΛΜΑΤΙΚΗΣ ΕΙΔΙΚΟΤΗΤΑΣ"))[0], "gr_iek");
    assert_eq!(ids(&reference.find_awards("DE", "gesellenbrief"))[0], "de_vocational_training_three_years");
}

#[test]
fn an_award_is_found_inside_the_words_of_a_certificate() {
    let reference = reference();
    let found = reference.find_awards("DE", "Tischlermeisterbrief der Handwerkskammer Leipzig, 2016");
    assert_eq!(ids(&found), ["de_meister"]);
    let found = reference.find_awards("FR", "CAP Cuisine, académie d'Aix-Marseille");
    assert_eq!(ids(&found), ["fr_cap"]);
}

#[test]
fn the_longest_match_comes_first() {
    let reference = reference();
    let found = ids(&reference.find_awards("IT", "Laurea magistrale in Economia"));
    assert_eq!(found, ["it_laurea_magistrale", "it_laurea"]);
    let found = ids(&reference.find_awards("DE", "Diplom"));
    assert_eq!(found[0], "de_bachelor", "among equal matches the shortest title: Diplom (FH)");
}

#[test]
fn a_short_title_is_not_found_inside_another_word() {
    let reference = reference();
    let found = ids(&reference.find_awards("FR", "Bachelor in Marketing, handicapé"));
    assert!(!found.contains(&"fr_baccalaureat".to_owned()), "{found:?}");
    assert!(!found.contains(&"fr_cap".to_owned()), "{found:?}");
    assert!(reference.find_awards("DE", "Hausmeister").is_empty());
}

#[test]
fn no_award_is_found_for_nothing_or_in_a_country_without_a_table() {
    let reference = reference();
    assert!(reference.find_awards("DE", " – ").is_empty());
    assert!(reference.find_awards("SY", "Bachelor").is_empty());
    let found = reference.find_awards("BE", "master");
    assert_eq!(ids(&found), ["be_fl_master", "be_fr_master"], "all communities are searched");
}

#[test]
fn the_origin_list_holds_no_level() {
    let json: serde_json::Value = serde_json::from_str(FILES[2].1).unwrap();
    for entry in json["countries"].as_array().unwrap().iter().chain([&json["unlisted"]]) {
        for (field, value) in entry.as_object().unwrap() {
            assert!(!field.contains("level"), "{entry}");
            let may_hold_digits = ["since", "date", "source"].contains(&field.as_str());
            assert!(may_hold_digits || !value.to_string().contains(|c: char| c.is_numeric()), "{entry}");
        }
        let since = &entry["since"];
        assert!(since.is_null() || (2008..=2026).contains(&since.as_u64().unwrap()), "{entry}");
    }
}

#[test]
fn only_a_referenced_framework_has_a_year_and_every_country_has_a_route() {
    let reference = reference();
    let order = [
        OriginRoute::Recognition,
        OriginRoute::EuropeanQualificationsPassport,
        OriginRoute::ValidationAndPracticalTest,
    ];
    for origin in reference.origins() {
        assert_eq!(origin.since.is_some(), origin.status == OriginStatus::Referenced, "{}", origin.country);
        let places: Vec<_> =
            origin.routes.iter().map(|route| order.iter().position(|other| other == route).unwrap()).collect();
        assert!(!places.is_empty() && places.is_sorted_by(|a, b| a < b), "{}: {places:?}", origin.country);
    }
}

#[test]
fn the_countries_that_people_come_from_are_listed() {
    let reference = reference();
    let listed: BTreeSet<&str> = reference.origins().iter().map(|origin| origin.country.as_str()).collect();
    for country in "SY AF IQ IR ER SO ET NG PK BD IN UA TR SD DE FR SE IT GR BE AT".split(' ') {
        assert!(listed.contains(country), "{country}");
    }
    assert_eq!(reference.origin_status("UA").status, OriginStatus::Compared);
    assert_eq!(reference.origin_status("IR").status, OriginStatus::None);
    assert_eq!(reference.origin_status("AT").since, Some(2012));
}

#[test]
fn a_country_that_is_not_listed_is_unknown_and_no_route_is_closed() {
    let origin = reference().origin_status("ML");
    assert_eq!((origin.country.as_str(), origin.status, origin.since), ("ML", OriginStatus::Unknown, None));
    assert_eq!(origin.routes.len(), 3);
    assert!(!origin.sourced.verified);
    let note = origin.note.unwrap();
    assert!(!note.en.is_empty() && note.en != note.de && is_written_in_arabic(&note.ar));
}

#[test]
fn host_tables_and_the_origin_list_agree_on_the_year() {
    let reference = reference();
    for framework in reference.frameworks().iter().filter(|framework| !framework.id.starts_with("BE")) {
        let origin = reference.origin_status(&framework.country);
        assert_eq!(origin.since, framework.referenced_year, "{}", framework.id);
    }
}

#[test]
fn entrecomp_has_three_areas_of_five_competences_and_four_stages_of_two_levels() {
    let reference = reference();
    let entrecomp = reference.entrecomp();
    let order: Vec<u8> = entrecomp.competences.iter().map(|competence| competence.order).collect();
    assert_eq!(order, (1..=15).collect::<Vec<u8>>());
    assert_eq!(entrecomp.areas.iter().map(|area| area.order).collect::<Vec<_>>(), [1, 2, 3]);
    for area in [EntreCompAreaId::IdeasAndOpportunities, EntreCompAreaId::Resources, EntreCompAreaId::IntoAction] {
        assert_eq!(entrecomp.competences.iter().filter(|competence| competence.area == area).count(), 5);
    }
    assert_eq!(entrecomp.levels.iter().map(|level| level.level).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7, 8]);
    for stage in &entrecomp.stages {
        assert_eq!(entrecomp.levels.iter().filter(|level| level.stage == stage.id).count(), 2);
    }
    assert!(entrecomp.levels.iter().all(|level| !level.sourced.verified), "level names are from memory");
}

#[test]
fn the_languages_of_the_desk_are_there_and_run_the_right_way() {
    let reference = reference();
    for code in ["ar", "fa", "ckb", "ps", "ur", "prs", "he", "ug", "sd", "uz-Arab"] {
        let language = reference.language(code).unwrap_or_else(|| panic!("{code} is missing"));
        assert_eq!(language.direction, Direction::Rtl, "{code}");
    }
    for code in "kmr ti rom rhg so am om uk ru tr bn pa hi ta sq sr mk ka hy az zh vi tl yo ig ha ff wo bm ln sw rw ak
                 bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
        .split_whitespace()
        .filter(|code| *code != "rhg")
    {
        let language = reference.language(code).unwrap_or_else(|| panic!("{code} is missing"));
        assert_eq!(language.direction, Direction::Ltr, "{code}");
    }
    assert!(reference.language("rhg").is_some());
    assert!(reference.languages().len() >= 130);
}

#[test]
fn a_language_has_a_script_and_the_direction_of_that_script() {
    let reference = reference();
    for language in reference.languages() {
        let script = &language.script;
        assert!(script.len() == 4 && script.starts_with(|c: char| c.is_ascii_uppercase()), "{}", language.code);
        let runs_left = ["Arab", "Hebr", "Syrc", "Thaa", "Rohg"].contains(&script.as_str());
        assert_eq!(language.direction == Direction::Rtl, runs_left, "{}", language.code);
        assert!(!language.own_name.trim().is_empty(), "{}", language.code);
        let latin = language.own_name.chars().any(|c| c.is_ascii_alphabetic());
        assert_eq!(latin, script == "Latn", "{}: {} in {script}", language.code, language.own_name);
    }
}

#[test]
fn the_countries_are_those_of_iso_with_kosovo_and_two_answers_that_are_none() {
    let reference = reference();
    let count = |kind| reference.countries().iter().filter(|country| country.kind == kind).count();
    assert_eq!(count(CountryKind::Country) + count(CountryKind::Territory), 250, "249 of ISO 3166-1, and Kosovo");
    assert_eq!(count(CountryKind::Special), 2);
    for code in ["XK", "PS", "SY", "AF", "stateless", "unknown"] {
        assert!(reference.country(code).is_some(), "{code}");
    }
    for country in reference.countries().iter().filter(|country| country.kind != CountryKind::Special) {
        assert!(country.code.len() == 2 && country.code.chars().all(|c| c.is_ascii_uppercase()), "{}", country.code);
    }
    assert!(reference.country("sy").is_none(), "codes are compared letter by letter");
}

#[test]
fn a_text_is_given_in_the_language_asked_for_and_else_in_english() {
    let reference = reference();
    let name = &reference.country("SY").unwrap().name;
    assert_eq!(name.in_language("de"), "Syrien");
    assert_eq!(name.in_language("de-AT"), "Syrien");
    assert_eq!(name.in_language("ar"), "سوريا");
    assert_eq!(name.in_language("arz"), "Syria");
    assert_eq!(name.in_language(""), "Syria");
}

#[test]
fn each_file_says_how_much_it_holds_and_from_when() {
    let reference = reference();
    let files = reference.files();
    let names: Vec<_> = files.iter().map(|file| file.name).collect();
    assert_eq!(
        names,
        [
            ReferenceFile::EqfDescriptors,
            ReferenceFile::NqfTables,
            ReferenceFile::OriginFrameworks,
            ReferenceFile::Entrecomp,
            ReferenceFile::EntrecompStatements,
            ReferenceFile::RecognitionRoutes,
            ReferenceFile::TargetQualifications,
            ReferenceFile::ResidenceRights,
            ReferenceFile::TradeRules,
            ReferenceFile::FinancePapers,
            ReferenceFile::SensitiveWords,
            ReferenceFile::Languages,
            ReferenceFile::Countries,
            ReferenceFile::StrengthCards,
        ]
    );
    let entries: Vec<_> = files.iter().map(|file| file.entries).collect();
    let tables = reference.frameworks().len() + reference.awards().len();
    let (origins, languages) = (reference.origins().len(), reference.languages().len());
    let targets = reference.target_qualifications().len();
    let countries = reference.countries().len();
    assert_eq!(
        entries,
        [8, tables, origins, 3 + 15 + 4 + 8, 15, 18, targets, 78, 13 + 78, 11, 56, languages, countries, 28]
    );
    let facts = facts(&reference);
    assert_eq!(
        files.iter().map(|file| file.verified).sum::<usize>(),
        facts.iter().filter(|(_, fact)| fact.verified).count()
    );
    assert_eq!(files.iter().map(|file| file.oldest).min(), facts.iter().map(|(_, fact)| fact.date).min());
    assert_eq!(files.iter().map(|file| file.newest).max(), facts.iter().map(|(_, fact)| fact.date).max());
    assert!(files.iter().all(|file| file.verified <= file.entries && file.oldest <= file.newest));
    assert!(files.iter().all(|file| !file.sources.is_empty() && file.sources.is_sorted()));
}

#[test]
fn a_fact_grows_old_after_24_months() {
    let fact = Sourced { source: "cldr".to_owned(), date: day("2024-11-22"), verified: true };
    assert!(!fact.is_older_than_24_months(day("2026-11-22")));
    assert!(fact.is_older_than_24_months(day("2026-11-23")));
    let fact = Sourced { date: day("2024-02-29"), ..fact };
    assert!(!fact.is_older_than_24_months(day("2026-02-28")));
    assert!(fact.is_older_than_24_months(day("2026-03-01")));
}
