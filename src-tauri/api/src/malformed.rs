//! Reads requests, and says which field is wrong when one has another shape than its command wants.

use express_core::ImpossibleDate;
use express_core::checks::{Problem, ProblemKind};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::failure::{Failure, FailureCode};

/// The request, or a failure that names the field. A date that does not exist is a field like any other
/// that a person typed, so it is answered as such.
pub(crate) fn read<Q: DeserializeOwned>(request: Value) -> Result<Q, Failure> {
    let given = request.clone();
    serde_path_to_error::deserialize(request).map_err(|error| {
        let path = error.path().to_string();
        let detail = error.inner().to_string();
        if is_about_a_date(&given, &path, &detail) {
            let field = path.strip_prefix("details.").unwrap_or(&path).to_owned();
            let problem = Problem { field, kind: ProblemKind::ImpossibleDate };
            return Failure::new(FailureCode::Invalid, json!({ "problems": [problem] }));
        }
        Failure::new(FailureCode::MalformedRequest, json!({ "field": path, "detail": without_values(&detail) }))
    })
}

/// Whether the parser complains in the words in which our dates, or chrono's, do of just this text.
fn is_about_a_date(request: &Value, path: &str, detail: &str) -> bool {
    let text = request.pointer(&format!("/{}", path.replace('.', "/"))).and_then(Value::as_str);
    let chrono = text.and_then(|text| text.parse::<chrono::NaiveDate>().err());
    detail.contains(&ImpossibleDate.to_string()) || chrono.is_some_and(|error| detail.contains(&error.to_string()))
}

/// The parser quotes the value that it met; a value may be somebody's, so it is left out.
fn without_values(detail: &str) -> &str {
    let quoting = detail.starts_with("invalid type") || detail.starts_with("invalid value");
    match detail.rsplit_once("expected ") {
        Some((_, expected)) if quoting => expected,
        _ => detail,
    }
}
