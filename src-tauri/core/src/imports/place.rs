//! Finds the line of a JSON file on which a field stands.

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// A JSON text in which fields can be looked up.
pub(crate) struct Places<'a> {
    text: &'a str,
    root: Option<Value<'a>>,
}

impl<'a> Places<'a> {
    /// Reads a text that was found to be JSON.
    pub(crate) fn of(text: &'a str) -> Self {
        let root = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        Self { text, root: root.ok().and_then(|parsed| parsed.value) }
    }

    /// The line, from 1, of a field such as `exams[3].title.de`; of what holds it where it is missing.
    pub(crate) fn line(&self, field: &str) -> usize {
        let mut here = self.root.as_ref();
        let mut start = 0;
        for step in field.split(['.', '[']).filter(|step| !step.is_empty()) {
            here = match here {
                Some(Value::Object(object)) => {
                    object.properties.iter().find(|one| one.name.as_str() == step).map(|one| {
                        start = one.start();
                        &one.value
                    })
                }
                Some(Value::Array(array)) => {
                    let number = step.trim_end_matches(']').parse::<usize>().ok();
                    let element = number.and_then(|number| array.elements.get(number));
                    start = element.map_or(start, Ranged::start);
                    element
                }
                _ => None,
            };
        }
        self.text.get(..start).unwrap_or_default().matches('\n').count() + 1
    }
}

/// Where the lines of a text begin, for texts in which many places are looked up.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(place, _)| place).collect())
    }

    /// The line, from 1, on which the byte stands.
    pub(crate) fn line(&self, byte: usize) -> usize {
        self.0.partition_point(|end| *end < byte) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_on_its_line() {
        let text = "{\n  \"exams\": [\n    { \"id\": \"a\" },\n    {\n      \"id\": \"b\"\n    }\n  ]\n}\n";
        let places = Places::of(text);
        assert_eq!(places.line("exams"), 2);
        assert_eq!(places.line("exams[0].id"), 3);
        assert_eq!(places.line("exams[1].id"), 5);
        assert_eq!(places.line("exams[1].title"), 4, "what is missing is looked for in what should hold it");
        assert_eq!(places.line("title"), 1);
    }
}
