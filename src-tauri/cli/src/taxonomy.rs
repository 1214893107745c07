//! Verbs about the library of ESCO. They ask for no passphrase, because ESCO is public.

use std::ops::ControlFlow;
use std::path::Path;

use express_api::{Pack, Progress, TaxonomyImportSummary};
use serde_json::json;

use crate::output::{Output, Trouble};
use crate::session::Session;

pub(crate) fn import(session: &Session, output: &Output, source: &Path) -> Result<(), Trouble> {
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

pub(crate) fn list(session: &Session, output: &Output) -> Result<(), Trouble> {
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
