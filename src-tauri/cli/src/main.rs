//! EXpress in the terminal: a second host of the same commands, and the verbs that an administrator needs.
//!
//! Holds no rule and no window; every verb calls commands of the list in `express-api`.

mod arguments;
mod banks;
mod call;
mod candidates;
mod demo;
mod desk;
mod europass;
mod offers;
mod output;
mod paper;
mod session;
mod taxonomy;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Arguments, Verb};
use crate::output::Output;
use crate::session::Session;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let output = Output::new(arguments.json);
    match run(arguments, &output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            output.trouble(&trouble);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments, output: &Output) -> Result<(), output::Trouble> {
    let session = Session::new(&arguments);
    match arguments.verb {
        Verb::Init { desk, counsellor, place, country, region } => {
            desk::init(&session, output, &desk::NewDesk { desk, counsellor, place, country, region })
        }
        Verb::Demo { folder } => demo::run(&folder, output),
        Verb::Call { command, request } => call::run(&session, output, &command, &request),
        Verb::Candidates { text } => candidates::list(&session, output, &text),
        Verb::Match { candidate, lang } => candidates::matches(&session, output, &candidate, &lang),
        Verb::Paper(wanted) => paper::print(&session, output, &wanted),
        Verb::Banks { verb } => banks::run(&session, output, verb),
        Verb::Europass { verb } => europass::run(&session, output, verb),
        Verb::Offers { verb } => offers::run(&session, output, verb),
        Verb::Taxonomy { verb } => taxonomy::run(&session, output, verb),
        Verb::Verify => desk::verify(&session, output),
        Verb::Backup { out } => desk::back_up(&session, output, &out),
        Verb::Restore { file } => desk::restore(&session, output, &file),
    }
}
