//! What can be typed. A passphrase cannot: other people of the machine can read the arguments of a program.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// EXpress in the terminal.
#[derive(Debug, Parser)]
#[command(name = "express-cli", version, about)]
pub(crate) struct Arguments {
    /// The vault of the desk.
    #[arg(long, global = true, env = "EXPRESS_VAULT", value_name = "FILE", default_value = "desk.express")]
    pub(crate) vault: PathBuf,

    /// A file whose first line is the passphrase. Without it, EXPRESS_PASSPHRASE is read.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,

    /// Answers as JSON, also when something fails.
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// What to do.
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// What the program can do here.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Sets up a desk: makes a new vault.
    Init {
        /// The name of the organisation, as it stands on paper.
        #[arg(long)]
        desk: String,
        /// The name of the first counsellor.
        #[arg(long)]
        counsellor: String,
        /// The place of the desk.
        #[arg(long, default_value = "")]
        place: String,
        /// The host country, such as DE.
        #[arg(long, default_value = "")]
        country: String,
        /// The region, as the offers name it.
        #[arg(long, default_value = "")]
        region: String,
    },
    /// Shows the main job with invented people: readings, matches with reasons, and profiles as PDF files.
    Demo {
        /// The folder for the profiles.
        folder: PathBuf,
    },
    /// Calls one command of the list.
    Call {
        /// The command, such as find_candidates.
        command: String,
        /// The request as JSON, or - to read it from standard input.
        request: String,
    },
    /// Lists candidates.
    Candidates {
        /// Any part of a name, code or place.
        #[arg(default_value = "")]
        text: String,
    },
    /// Lists what suits a candidate, with reasons for and against.
    Match {
        /// The candidate's code or id.
        candidate: String,
        /// The language of the sentences.
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Prints a profile, or one of everybody.
    Paper(PaperArguments),
    /// Takes Europass documents over, and writes them.
    Europass {
        /// What to do.
        #[command(subcommand)]
        verb: EuropassVerb,
    },
    /// Works on the directory of offers.
    Offers {
        /// What to do with it.
        #[command(subcommand)]
        verb: OffersVerb,
    },
    /// Works on the banks of exams and tests.
    Banks {
        /// What to do with them.
        #[command(subcommand)]
        verb: BanksVerb,
    },
    /// Works on the library of ESCO beside the vault; no passphrase is needed.
    Taxonomy {
        /// What to do with it.
        #[command(subcommand)]
        verb: TaxonomyVerb,
    },
    /// Checks the vault and the chain of its audit.
    Verify,
    /// Writes a backup that opens with the same passphrase.
    Backup {
        /// The backup file; nothing is overwritten.
        out: PathBuf,
    },
    /// Lays the vault of a backup at the place of --vault, where no vault may lie.
    Restore {
        /// The backup file.
        file: PathBuf,
    },
}

/// What can be done with Europass documents.
#[derive(Debug, Subcommand)]
pub(crate) enum EuropassVerb {
    /// Makes a new candidate of a document.
    Import {
        /// The document: XML, or a PDF of Europass or of EXpress with the XML in it.
        file: PathBuf,
        /// Says what has a place and what has none, and changes nothing.
        #[arg(long)]
        dry_run: bool,
        /// The code name of the new candidate; the next one of the form "Europass 01" without it.
        #[arg(long, default_value = "")]
        code: String,
        /// Adds the person although somebody much like this is here.
        #[arg(long)]
        even_if_same: bool,
    },
    /// Writes a document of what a paper shows.
    Export {
        /// The candidate's code or id.
        candidate: String,
        /// Whose paper it goes with.
        #[arg(long = "for", value_enum)]
        reader: EuropassReader,
        /// The language of the words.
        #[arg(long, default_value = "en")]
        lang: String,
        /// The file; nothing is overwritten.
        #[arg(long)]
        out: PathBuf,
    },
}

/// Whose paper a Europass document goes with.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum EuropassReader {
    /// The person.
    Candidate,
    /// Who runs a course or a training.
    Trainer,
}

impl EuropassReader {
    /// The code of the reader in a request.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Candidate => "candidate",
            Self::Trainer => "training_provider",
        }
    }
}

/// What can be done with the directory.
#[derive(Debug, Subcommand)]
pub(crate) enum OffersVerb {
    /// Imports providers and offers, all of them or nothing.
    Import {
        /// A file of one of the formats in docs/offers_files.md, or the folder of a data package.
        #[arg(value_name = "FILE|DIR")]
        source: PathBuf,
        /// Says what an import would do, and does nothing.
        #[arg(long)]
        preview: bool,
    },
    /// Writes the whole directory as HSDS 3.0.
    Export {
        /// The file; nothing is overwritten.
        out: PathBuf,
        /// A tabular data package, as one zip file, instead of JSON.
        #[arg(long)]
        tabular: bool,
    },
    /// Writes an empty table, to be filled with one row an offer; no passphrase is needed.
    Template {
        /// The file; nothing is overwritten.
        out: PathBuf,
    },
    /// Writes the days of an offer into a calendar file.
    Calendar {
        /// The offer's id.
        offer: String,
        /// The file; nothing is overwritten.
        out: PathBuf,
    },
}

/// What can be done with the banks.
#[derive(Debug, Subcommand)]
pub(crate) enum BanksVerb {
    /// Lists the banks that ship with the program and those that the desk added.
    List,
    /// Imports the file of a bank, all of it or nothing.
    Import {
        /// The file.
        file: PathBuf,
    },
}

/// What can be done with the library.
#[derive(Debug, Subcommand)]
pub(crate) enum TaxonomyVerb {
    /// Imports ESCO, each language whole or not at all.
    Import {
        /// An official zip file, a folder of them, or a folder of what was in one.
        #[arg(value_name = "FILE|DIR")]
        source: PathBuf,
    },
    /// Lists what was imported.
    List,
    /// Finds occupations or skills by what people call them.
    Search {
        /// What they are called. Left out when --batch names a file.
        #[arg(required_unless_present = "batch", conflicts_with = "batch")]
        text: Option<String>,
        /// What is looked for.
        #[arg(long, value_enum, default_value_t = Kind::Occupation)]
        kind: Kind,
        /// The language whose labels count; all that were imported without it.
        #[arg(long)]
        lang: Option<String>,
        /// How many at most.
        #[arg(long, default_value_t = 10)]
        limit: usize,
        /// A file with one query a line; the answer is one line of JSON for each.
        #[arg(long, value_name = "FILE")]
        batch: Option<PathBuf>,
    },
}

/// What a concept names.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    /// What somebody works as.
    Occupation,
    /// What somebody can do or knows.
    Skill,
}

/// What can be said of a profile that is printed.
#[derive(Debug, Args)]
pub(crate) struct PaperArguments {
    /// The candidate's code or id. Left out with --all.
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    pub(crate) candidate: Option<String>,
    /// A paper for every candidate.
    #[arg(long)]
    pub(crate) all: bool,
    /// Who will read it.
    #[arg(long = "for", value_enum)]
    pub(crate) reader: Reader,
    /// The language of the paper.
    #[arg(long)]
    pub(crate) lang: String,
    /// A second language beside it.
    #[arg(long)]
    pub(crate) second: Option<String>,
    /// The person's own sheet on one page instead of the whole one.
    #[arg(long)]
    pub(crate) one_page: bool,
    /// Puts what is printed into the file as data as well; for the candidate and for trainers.
    #[arg(long)]
    pub(crate) attach: bool,
    /// What the person leaves out, such as `contact_route`; as often as needed.
    #[arg(long = "leave-out", value_name = "FIELD", num_args = 1..)]
    pub(crate) leave_out: Vec<String>,
    /// The PDF file, or a folder for files that are named by code. With --all a folder, or a zip file if it ends in .zip.
    /// Nothing is overwritten.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) out: PathBuf,
}

/// For whom a profile is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reader {
    /// The person.
    Candidate,
    /// Who runs a course or a training.
    Trainer,
    /// A bank or a microfinance lender.
    Lender,
    /// A mentor.
    Mentor,
}

impl Reader {
    /// The code of the reader in a request.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Candidate => "candidate",
            Self::Trainer => "training_provider",
            Self::Lender => "lender",
            Self::Mentor => "mentor",
        }
    }
}
