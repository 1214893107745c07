//! The one list of commands, its requests, replies and error codes.
//!
//! Every host (the window, the terminal, a test) serves the same list through [`Program`]. Handlers are
//! ordinary functions without types of any host. Nothing here knows rusqlite, tauri or a page.

mod assessments;
mod candidates;
mod commands;
mod competences;
mod copies;
mod demo;
mod demo_folder;
mod desk;
mod directory;
mod entries;
mod europass;
mod evidence_files;
mod failure;
mod files;
mod founding;
mod gaps;
mod levels;
mod malformed;
mod many_papers;
mod many_papers_work;
mod matching;
mod mentors;
mod offers_files;
mod paper_data;
mod paper_languages;
mod paper_making;
mod papers;
mod passphrases;
mod print_queue;
mod printing;
mod program;
mod program_settings;
mod reference;
mod strength_cards;
mod surroundings;
mod system_fonts;
mod taxonomy;
mod taxonomy_import;
mod viewer;
mod window_commands;
mod wording;

pub use assessments::{ImportItemBank, ItemBankLine, KeptBank, SignOffAssessment};
pub use candidates::{AddCandidate, ById, CandidateView, ChangeCandidate, FindCandidates};
pub use commands::{COMMANDS, Call, Commands, Nothing};
pub use competences::{AddTaskCompetences, MergeCompetences};
pub use desk::{BackUp, ChangeDesk, DeskState, DeskStatus, HistoryRequest, Passphrase, Restore, SetUpDesk, Today};
pub use directory::{OfferPage, RuleSpelledOut, SpellRuleOut};
pub use entries::{Add, Change, Remove};
pub use europass::{EuropassFile, ExportEuropass, ImportEuropass};
pub use evidence_files::{AddEvidenceFile, EvidenceFilePage, EvidencePicture};
pub use express_core::eqf::{EqfOutlook, ReadingSubject};
pub use express_core::europass::{EuropassImported, EuropassPreview};
pub use express_core::imports::{EntryState, ImportFormat, ImportPreview};
pub use express_core::matching::{Match, Polarity};
pub use express_core::message::{Argument, Message, term};
pub use express_core::offers::template as offers_template;
pub use express_core::taxonomy::{FoundConcept, ImportSummary as TaxonomyImportSummary, Pack, PackKind, Progress};
pub use express_core::{KeyCost, NoRandomness, Surroundings};
pub use express_documents::PAPER_LANGUAGES;
pub use failure::{Failure, FailureCode};
pub use gaps::{GapReport, GapsWanted};
pub use levels::{
    ChangeEqfSettingTable, EntreCompView, EqfSettingTableView, ImportTargetQualifications, KeptTarget,
    TargetQualificationLine,
};
pub use many_papers::{
    ManyPapers, ManyPapersPlaces, ManyPapersProgress, ManyPapersReport, ManyPapersTarget, NotPrinted, OneOfMany,
};
pub use matching::{ChangeMatchWeights, DecideMatch, MatchWeightsView, UndecideMatch};
pub use mentors::{MentorAccessSaved, ProposeMentorship, SaveMentorAccess};
pub use offers_files::{ExportOffers, FileSaved, OffersFile, SaveCalendar};
pub use paper_languages::PaperLanguage;
pub use papers::{AssessmentSheetWanted, PagePicture, PaperBlock, PaperPreview, PaperSaved, PaperWanted, SavePaper};
pub use passphrases::{PassphraseStrength, PassphraseToRate};
pub use print_queue::Printer;
pub use printing::{PrintPaper, Printed};
pub use program::{Places, Program};
pub use program_settings::{Appearance, ProgramSettings};
pub use reference::{AwardsOfCountry, NamedCode, NamedCountry, NamedLanguage, ReferenceLists, ReferenceListsRequest};
pub use surroundings::SystemSurroundings;
pub use taxonomy::{FindConcepts, FoundConcepts, OccupationSkills, OccupationWanted};
pub use taxonomy_import::ImportTaxonomy;
pub use viewer::{Viewer, no_viewer, system_viewer};
pub use window_commands::{
    ChooseOffersSource, ChooseOffersTarget, ChoosePaperTarget, ChoosePapersFolder, ChooseTaxonomySource,
    WINDOW_COMMANDS, WindowCommands,
};
pub use wording::Wording;
