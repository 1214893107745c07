//! Verbs about the library of ESCO. They ask for no passphrase, because ESCO is public.

use std::ops::ControlFlow;
use std::path::Path;

use express_api::{FoundConcept, FoundConcepts, Pack, Program, Progress, TaxonomyImportSummary};
use serde_json::json;

use crate::arguments::{Kind, TaxonomyVerb};
use crate::output::{Output, Trouble};
use crate::session::Session;

pub(crate) fn run(session: &Session, output: &Output, verb: TaxonomyVerb) -> Result<(), Trouble> {
    match verb {
        TaxonomyVerb::Import { source } => import(session, output, &source),
        TaxonomyVerb::List => list(session, output),
        TaxonomyVerb::Search { text, kind, lang, limit, batch } => {
            let search = Search { kind, lang, limit };
            match batch {
                Some(file) => search_each(session, output, &search, &file),
                None => search_one(session, output, &search, &text.unwrap_or_default()),
            }
        }
    }
}

/// What is the same for every query.
struct Search {
    kind: Kind,
    lang: Option<String>,
    limit: usize,
}

impl Search {
    fn find(&self, program: &Program, text: &str) -> Result<FoundConcepts, Trouble> {
        let kind = match self.kind {
            Kind::Occupation => "occupation",
            Kind::Skill => "skill",
        };
        let reader = self.lang.as_deref().unwrap_or("en");
        let request = json!({ "kind": kind, "text": text, "language": reader, "only": self.lang, "limit": self.limit });
        let found = program.call("find_concepts", request)?;
        serde_json::from_value(found).map_err(|error| Trouble::Usage(error.to_string()))
    }
}

fn search_one(session: &Session, output: &Output, search: &Search, text: &str) -> Result<(), Trouble> {
    let program = session.program()?;
    program.read_library()?;
    let found = search.find(&program, text)?;
    output.answer(&json!(found), |_| {
        let line = |concept: &FoundConcept| {
            let FoundConcept { uri, label, matched, matched_language, .. } = concept;
            format!("{label}\t{matched} ({matched_language})\t{uri}")
        };
        found.concepts.iter().map(line).collect()
    });
    Ok(())
}

fn search_each(session: &Session, output: &Output, search: &Search, file: &Path) -> Result<(), Trouble> {
    let queries = std::fs::read_to_string(file)
        .map_err(|_| Trouble::usage(&format!("The file {} cannot be read as text.", file.display())))?;
    let program = session.program()?;
    program.read_library()?;
    for query in queries.lines() {
        let found = search.find(&program, query)?;
        let results: Vec<String> = found.concepts.into_iter().map(|concept| concept.uri).collect();
        output.line_of_json(&json!({ "query": query, "results": results }));
    }
    Ok(())
}

fn import(session: &Session, output: &Output, source: &Path) -> Result<(), Trouble> {
    let mut told = String::new();
    let summary = session.program()?.import_taxonomy(source, &mut |progress| {
        if progress.file != told {
            output.say(&line(&progress));
            told = progress.file;
        }
        ControlFlow::Continue(())
    })?;
    output.answer(&json!(summary), |_| summary_lines(&summary));
    Ok(())
}

fn list(session: &Session, output: &Output) -> Result<(), Trouble> {
    let packs = session.program()?.call("taxonomy_packs", json!({}))?;
    output.answer(&packs, |packs| match serde_json::from_value::<Vec<Pack>>(packs.clone()) {
        Ok(packs) if packs.is_empty() => vec!["Nothing of ESCO was imported yet.".to_owned()],
        Ok(packs) => packs.iter().map(pack_line).collect(),
        Err(_) => vec![format!("{packs:#}")],
    });
    Ok(())
}

/// How far the import is when a file begins.
fn line(progress: &Progress) -> String {
    let percent = progress.done.saturating_mul(100).checked_div(progress.total).unwrap_or_default();
    format!("{percent:>3} %  {}", progress.file)
}

fn summary_lines(summary: &TaxonomyImportSummary) -> Vec<String> {
    let mut lines = Vec::new();
    for pack in &summary.packs {
        let rows = pack.rows;
        lines.push(format!(
            "Imported {} {}: {} occupations, {} skills, {} relations.",
            pack.language, pack.release, rows.occupations, rows.skills, rows.relations
        ));
        if rows.left_out > 0 {
            lines.push(format!("  {} rows were left out: English has no such concept, or no label.", rows.left_out));
        }
        if rows.retired > 0 {
            lines.push(format!("  {} concepts are no longer in ESCO. They stay with their labels.", rows.retired));
        }
    }
    lines.push("This service uses the ESCO classification of the European Commission.".to_owned());
    lines
}

fn pack_line(pack: &Pack) -> String {
    let (language, release, day) = (&pack.language, &pack.release, pack.imported_at.date_naive());
    let Pack { occupations, skills, labels, .. } = pack;
    format!("{language}\t{release}\t{occupations} occupations\t{skills} skills\t{labels} labels\timported {day}")
}
