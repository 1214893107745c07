//! Verbs about candidates: list them, and what suits one of them.

use express_api::{Match, Polarity, Wording, term};
use serde_json::{Value, json};

use crate::output::{Output, Trouble};
use crate::session::{Session, candidate_id};

/// How many candidates are listed at most.
const MOST: u32 = 10_000;

pub(crate) fn list(session: &Session, output: &Output, text: &str) -> Result<(), Trouble> {
    let found = session.open()?.call("find_candidates", json!({ "text": text, "limit": MOST }))?;
    output.answer(&found, |found| {
        let field = |row: &Value, name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let line = |row: &Value| [field(row, "code"), field(row, "full_name"), field(row, "place")].join("\t");
        found.as_array().into_iter().flatten().map(line).collect()
    });
    Ok(())
}

pub(crate) fn matches(session: &Session, output: &Output, candidate: &str, lang: &str) -> Result<(), Trouble> {
    let wording = Wording::of(lang)?;
    let program = session.open()?;
    let id = candidate_id(&program, candidate)?;
    let found = program.call("matches", json!({ "id": id }))?;
    output.answer(&found, |found| match serde_json::from_value::<Vec<Match>>(found.clone()) {
        Ok(matches) => lines(&matches, &wording),
        Err(_) => vec![format!("{found:#}")],
    });
    Ok(())
}

/// The matches as lines: the step, then each offer with its verdict, reasons and unlock.
pub(crate) fn lines(matches: &[Match], wording: &Wording) -> Vec<String> {
    let mut lines = Vec::new();
    let mut step = None;
    for found in matches {
        if step != Some(found.step()) {
            step = Some(found.step());
            lines.push(format!("  {}", wording.text(&term("chain-step", &found.step()))));
        }
        let (offer, provider) = (&found.line.offer.details, &found.line.provider.details);
        let verdict = wording.text(&term("verdict", &found.verdict));
        lines.push(format!("    {verdict}: {} – {}", offer.name, provider.name));
        for reason in &found.reasons {
            let sign = match reason.polarity {
                Polarity::For => '+',
                Polarity::Against => '−',
                Polarity::Open => '?',
            };
            lines.push(format!("      {sign} {}", wording.message(&reason.message)));
        }
        if !found.unlock.is_empty() {
            lines.push(format!("      → {}", wording.unlock(&found.unlock)));
        }
    }
    lines
}
