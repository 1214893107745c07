//! A program of others that reads Europass documents, for the one test that lets it read ours.
//!
//! It is a program of Python under its own licence; it lies in target/tools, is never shipped, and no code of it is in EXpress.
//! Where there is no Python, or no way to its packages, the test is skipped and says so.

use std::process::Command;

use crate::command;
use crate::project::Project;

/// The program and what it needs, each at a fixed version.
const PACKAGES: [&str; 7] = [
    "europassxml-to-reactiveresumejson==0.2.1",
    "beautifulsoup4==4.15.0",
    "bleach==6.4.0",
    "lxml==6.1.3",
    "soupsieve==4.1.3",
    "typing_extensions==4.16.0",
    "webencodings==0.6.1",
];

/// The folder that pip makes for the program at this version.
const INSTALLED: &str = "europassxml_to_reactiveresumejson-0.2.1.dist-info";

/// Installs the program unless it is there. It stops nobody.
pub(crate) fn ensure(project: &Project) {
    let folder = project.tools().join("europass_reader");
    if folder.join(INSTALLED).is_dir() {
        return;
    }
    let python = if cfg!(windows) { "python" } else { "python3" };
    if !command::succeeds(Command::new(python).args(["-m", "pip", "--version"])) {
        println!("There is no Python with pip, so our Europass documents are not tried with a reader of others.");
        return;
    }
    println!("A reader of Europass documents, which is tried on ours, is installed into target/tools once.");
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target"]);
    if command::run(pip.arg(&folder).args(PACKAGES)).is_err() {
        println!("It could not be installed, so our Europass documents are not tried with it.");
    }
}
