//! What Cargo knows about all crates that EXpress is built from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::command;
use crate::project::Project;
use crate::stop::Stop;

/// One crate: its name, version and licence as published.
#[derive(Debug)]
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) licence: Option<String>,
    id: String,
}

/// All crates of the lock file, for every system, and which one uses which.
#[derive(Debug)]
pub(crate) struct Crates {
    pub(crate) all: Vec<Crate>,
    uses: BTreeMap<String, Vec<String>>,
}

impl Crates {
    pub(crate) fn read(project: &Project) -> Result<Self, Stop> {
        let arguments = ["metadata", "--format-version", "1", "--locked"];
        let (status, answer) = command::answer(&mut command::cargo(project, &arguments))?;
        if !status.success() {
            return Err(Stop::because("`cargo metadata --locked` failed: is Cargo.lock current?"));
        }
        Self::parse(&answer).ok_or_else(|| Stop::because("the answer of `cargo metadata` is not understood."))
    }

    fn parse(answer: &str) -> Option<Self> {
        let answer: Value = serde_json::from_str(answer).ok()?;
        let packages = answer.get("packages")?.as_array()?;
        let nodes = answer.pointer("/resolve/nodes")?.as_array()?;
        let all = packages.iter().map(read_crate).collect::<Option<_>>()?;
        let uses = nodes.iter().map(read_uses).collect::<Option<_>>()?;
        Some(Self { all, uses })
    }

    /// Whether the first crate uses the second one, directly or through others.
    pub(crate) fn is_below(&self, user: &str, used: &str) -> bool {
        let ids = |name: &str| self.all.iter().filter(|one| one.name == name).map(|one| one.id.clone()).collect();
        let mut waiting: Vec<String> = ids(user);
        let wanted: Vec<String> = ids(used);
        let mut seen = BTreeSet::new();
        while let Some(id) = waiting.pop() {
            if wanted.contains(&id) {
                return true;
            }
            if seen.insert(id.clone()) {
                waiting.extend(self.uses.get(&id).into_iter().flatten().cloned());
            }
        }
        false
    }
}

fn read_crate(package: &Value) -> Option<Crate> {
    let text = |field| package.get(field).and_then(Value::as_str).map(str::to_owned);
    Some(Crate { name: text("name")?, version: text("version")?, licence: text("license"), id: text("id")? })
}

fn read_uses(node: &Value) -> Option<(String, Vec<String>)> {
    let id = node.get("id")?.as_str()?.to_owned();
    let used = node.get("dependencies")?.as_array()?.iter();
    Some((id, used.filter_map(Value::as_str).map(str::to_owned).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_below_another_through_a_third_one() {
        let answer = r#"{
            "packages": [
                {"name": "api", "version": "1.0.0", "id": "a", "license": "MIT"},
                {"name": "core", "version": "1.0.0", "id": "c", "license": null},
                {"name": "sql", "version": "2.0.0", "id": "s", "license": "MIT"}
            ],
            "resolve": {"nodes": [
                {"id": "a", "dependencies": ["c"]},
                {"id": "c", "dependencies": ["s"]},
                {"id": "s", "dependencies": []}
            ]}
        }"#;
        let crates = Crates::parse(answer).unwrap();
        assert!(crates.is_below("api", "sql"));
        assert!(!crates.is_below("sql", "api"));
        assert_eq!(crates.all.len(), 3);
    }
}
