//! What people read in the terminal: plain lines, or JSON. Words of errors come from the Fluent files.
#![expect(clippy::print_stderr, reason = "this is where the program speaks")]

use std::io::{self, Write};

use express_api::{Argument, Failure, Message, Wording, term};
use serde_json::{Value, json};

/// Why a verb did not do its work.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// A command failed.
    Failure(Failure),
    /// What was typed cannot be done; the text says what to type.
    Usage(String),
    /// The answer said already what could not be done.
    Said,
}

impl Trouble {
    pub(crate) fn usage(text: &str) -> Self {
        Self::Usage(text.to_owned())
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// The way to the reader.
pub(crate) struct Output {
    json: bool,
}

impl Output {
    pub(crate) const fn new(json: bool) -> Self {
        Self { json }
    }

    /// Answers with a value; without --json with the lines that the caller makes of it.
    pub(crate) fn answer(&self, value: &Value, lines: impl FnOnce(&Value) -> Vec<String>) {
        if self.json {
            print(&format!("{value:#}"));
        } else {
            lines(value).iter().for_each(|line| print(&for_terminal(line)));
        }
    }

    /// Says something on the way; with --json nothing is said before the answer.
    pub(crate) fn say(&self, line: &str) {
        if !self.json {
            print(&for_terminal(line));
        }
    }

    /// One of many answers: a line of JSON, with --json and without.
    #[expect(clippy::unused_self, reason = "whoever answers goes through here")]
    pub(crate) fn line_of_json(&self, value: &Value) {
        print(&value.to_string());
    }

    /// Says what went wrong.
    pub(crate) fn trouble(&self, trouble: &Trouble) {
        if self.json {
            let value = match trouble {
                Trouble::Failure(failure) => json!({ "error": failure }),
                Trouble::Usage(text) => json!({ "error": { "code": "usage", "details": { "text": text } } }),
                Trouble::Said => return,
            };
            print(&format!("{value:#}"));
            return;
        }
        match trouble {
            Trouble::Failure(failure) => worded(failure).iter().for_each(|line| eprintln!("{}", for_terminal(line))),
            Trouble::Usage(text) => eprintln!("{text}"),
            Trouble::Said => {}
        }
    }
}

/// Writes a line. Whoever reads may stop before the end, as `head` does; then there is nobody left to talk to, and the program
/// ends as others do.
fn print(line: &str) {
    if let Err(error) = writeln!(io::stdout().lock(), "{line}") {
        let code = if error.kind() == io::ErrorKind::BrokenPipe { 0 } else { 1 };
        std::process::exit(code);
    }
}

/// Terminals do not know the marks that keep a name of another direction apart, and show them as signs.
fn for_terminal(line: &str) -> String {
    line.replace(['\u{2068}', '\u{2069}'], "")
}

/// The failure in English words, one line for the whole and one for each problem in it.
pub(crate) fn worded(failure: &Failure) -> Vec<String> {
    let Ok(wording) = Wording::of("en") else {
        return vec![format!("{failure:?}")];
    };
    // A refused file says why, and each reason has a sentence of its own.
    let reason = failure.details.get("reason").and_then(Value::as_str);
    let id = failure.code.message_id();
    let id = reason.map_or(id.clone(), |reason| term(&id, &reason));
    let mut message = with_arguments(Message::new(id), &failure.details);
    let problems = failure.details.get("problems").or_else(|| failure.details.get("candidates"));
    let problems: Vec<&Value> = problems.and_then(Value::as_array).into_iter().flatten().collect();
    message = message.number("count", i64::try_from(problems.len()).unwrap_or(i64::MAX));
    let mut lines = vec![wording.message(&message)];
    if let Some(path) = failure.details.get("path").or_else(|| failure.details.get("detail")).and_then(Value::as_str) {
        lines.push(format!("  {path}"));
    }
    lines.extend(problems.into_iter().map(|problem| format!("  {}", problem_line(problem, &wording))));
    lines
}

/// One problem: where, and what. An import's problem names its file and its line, a field's its field.
pub(crate) fn problem_line(problem: &Value, wording: &Wording) -> String {
    let text = |name: &str| problem.get(name).and_then(Value::as_str);
    let mut place: Vec<String> = text("file").map(str::to_owned).into_iter().collect();
    if let Some(line) = problem.get("line") {
        place.push(format!("line {line}"));
    }
    place.extend(text("field").or_else(|| text("code")).filter(|field| !field.is_empty()).map(str::to_owned));
    let id = match (text("trouble"), text("problem"), text("rule")) {
        (_, Some("breaks_eqf_rule"), Some(rule)) => term("eqf-rule", &rule),
        (_, Some(kind), _) => term("problem", &kind),
        (Some(kind), None, _) => term("import", &kind),
        _ => return place.join(", "),
    };
    let words = wording.message(&with_arguments(Message::new(id), problem));
    if place.is_empty() { words } else { format!("{}: {words}", place.join(", ")) }
}

/// Puts the details into the message, each under its own name with dashes.
pub(crate) fn with_arguments(mut message: Message, details: &Value) -> Message {
    for (name, value) in details.as_object().into_iter().flatten() {
        let argument = match value {
            Value::String(noun) if name == "noun" => Argument::Term(term("noun", noun)),
            Value::String(text) => Argument::Text(text.clone()),
            Value::Number(number) => Argument::Number(number.as_i64().unwrap_or_default()),
            _ => continue,
        };
        message = message.with(&name.replace('_', "-"), argument);
    }
    message
}
