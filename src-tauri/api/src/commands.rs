//! The list. A command is declared here once; from the list come the dispatch, the TypeScript types, and
//! the adapters of the window. A test compares the list with the window's grants.

use express_core::assessments::{AssessmentDetails, BeginAssessment};
use express_core::business::BusinessIdeaDetails;
use express_core::candidates::FoundCandidate;
use express_core::change::Changed;
use express_core::competences::CompetenceDetails;
use express_core::consents::ConsentDetails;
use express_core::contacts::ContactDetails;
use express_core::desk::{AuditEntry, Verification};
use express_core::entrecomp_ratings::EntreCompRatingDetails;
use express_core::eqf::EqfReadingDetails;
use express_core::europass::{EuropassImported, EuropassPreview};
use express_core::evidence::EvidenceDetails;
use express_core::experiences::ExperienceDetails;
use express_core::founding::{FoundingRuleLine, MayFound};
use express_core::gaps::OpenGapDetails;
use express_core::ids::{
    AssessmentId, BusinessIdeaId, CandidateId, CompetenceId, ConsentId, ContactId, EntreCompRatingId, EqfReadingId,
    EvidenceFileId, EvidenceId, ExperienceId, FoundingRuleId, ItemBankId, MatchDecisionId, MentorId, MentorshipId,
    OfferId, OpenGapId, PlaceId, ProviderId, QualificationId, StrengthCardsId, TargetQualificationId,
};
use express_core::imports::ImportPreview;
use express_core::matching::{Match, MatchesByStep, Outlook};
use express_core::mentors::{MentorDetails, MentorLine, MentorMatches};
use express_core::mentorships::MentorshipDetails;
use express_core::offers::{ImportSummary, OfferDetails, OfferLine, Provider, ProviderDetails};
use express_core::places::{Place, PlaceDetails};
use express_core::profiles::ProfileData;
use express_core::qualifications::QualificationDetails;
use express_core::reference::ReferenceSource;
use express_core::strength_cards::StrengthCardsDetails;
use express_core::target_qualifications::{TargetImportPreview, TargetQualificationDetails};
use express_core::taxonomy::{ImportSummary as TaxonomyImportSummary, Pack, Progress};
use express_core::{BackupSummary, Operation};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::assessments::{self, ImportItemBank, ItemBankLine, SignOffAssessment};
use crate::candidates::{self, AddCandidate, ById, CandidateView, ChangeCandidate, FindCandidates};
use crate::competences::{self, AddTaskCompetences, MergeCompetences};
use crate::desk::{self, BackUp, ChangeDesk, DeskStatus, HistoryRequest, Passphrase, Restore, SetUpDesk, Today};
use crate::directory::{self, OfferPage, RuleSpelledOut, SpellRuleOut};
use crate::entries::{self, Add, Change, Remove};
use crate::europass::{self, EuropassFile, ExportEuropass, ImportEuropass};
use crate::evidence_files::{self, AddEvidenceFile, EvidenceFilePage, EvidencePicture};
use crate::failure::Failure;
use crate::founding::{self, ChangeFoundingRule};
use crate::gaps::{self, GapReport, GapsWanted};
use crate::levels::{
    self, ChangeEqfSettingTable, EntreCompView, EqfSettingTableView, ImportTargetQualifications,
    TargetQualificationLine,
};
use crate::many_papers::{self, ManyPapers, ManyPapersPlaces, ManyPapersProgress, ManyPapersReport};
use crate::matching::{self, ChangeMatchWeights, DecideMatch, MatchWeightsView, MatchesWanted, UndecideMatch};
use crate::mentors::{self, MentorAccessSaved, ProposeMentorship, SaveMentorAccess};
use crate::offers_files::{self, ExportOffers, FileSaved, OffersFile, SaveCalendar};
use crate::paper_languages::{self, PaperLanguage};
use crate::papers::{self, PaperPreview, PaperSaved, PaperWanted, SavePaper};
use crate::passphrases::{self, PassphraseStrength, PassphraseToRate};
use crate::print_queue::Printer;
use crate::printing::{self, PrintPaper, Printed};
use crate::program::{Program, State};
use crate::program_settings::{self, ProgramSettings};
use crate::reference::{self, AwardsOfCountry, NamedCode, ReferenceLists, ReferenceListsRequest};
use crate::strength_cards::{self, StrengthCardList};
use crate::taxonomy::{self, FindConcepts, FoundConcepts, OccupationSkills, OccupationWanted};
use crate::taxonomy_import::{self, ImportTaxonomy};
use crate::wording::{self, SayIn};
use crate::{demo, malformed};

/// A request without fields.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// What goes into a command and what comes out; only its TypeScript form is used.
#[derive(TS)]
pub struct Call<Q, R> {
    /// The request.
    pub request: Q,
    /// The reply.
    pub reply: R,
}

macro_rules! commands {
    (
        ($d:tt)
        $($(#[$doc:meta])* $name:ident($request:ty) -> $reply:ty = $handler:path;)+
        => beside the others {
            $($(#[$long_doc:meta])* $long:ident($long_request:ty) -> $long_reply:ty = $long_handler:path;)+
        }
    ) => {
        /// The names of all commands, in the order of the list.
        pub const COMMANDS: &[&str] = &[$(stringify!($name),)+ $(stringify!($long)),+];

        /// The list as a type: each command with its request and reply.
        #[derive(TS)]
        pub struct Commands {
            $($(#[$doc])* pub $name: Call<$request, $reply>,)+
            $($(#[$long_doc])* pub $long: Call<$long_request, $long_reply>,)+
        }

        /// Calls the handler of a command, which has the state for itself.
        pub(crate) fn dispatch(state: &mut State, command: &str, request: Value) -> Result<Value, Failure> {
            match command {
                $(stringify!($name) => answer::<$request, $reply>(request, |request| $handler(state, request)),)+
                _ => Err(Failure::unknown_command(command)),
            }
        }

        /// Calls the handler of a command that takes long and lets the others answer meanwhile; any other one as always.
        pub(crate) fn call(program: &Program, command: &str, request: Value) -> Result<Value, Failure> {
            match command {
                $(stringify!($long) => {
                    answer::<$long_request, $long_reply>(request, |request| $long_handler(program, request))
                })+
                _ => program.with_state(|state| dispatch(state, command, request)),
            }
        }

        /// Hands the names of all commands to a macro of the host, which makes its adapters from them.
        #[macro_export]
        macro_rules! for_each_command {
            ($d callback:ident) => { $d callback! { $($name)+ $($long)+ } };
        }
    };
}

commands! { ($)
    /// Whether there is a vault, whether it is open, and whose desk it is.
    desk_status(Nothing) -> DeskStatus = desk::status;
    /// Makes a new vault and opens it.
    set_up_desk(SetUpDesk) -> DeskStatus = desk::set_up;
    /// Opens a temporary vault with the invented demo desk.
    open_demo_desk(Nothing) -> DeskStatus = demo::open;
    /// Opens the vault.
    unlock(Passphrase) -> DeskStatus = desk::unlock;
    /// Closes the vault; a demo desk is thrown away.
    lock(Nothing) -> DeskStatus = desk::lock;
    /// Changes what the desk is.
    change_desk(ChangeDesk) -> Changed<i64> = desk::change;
    /// What the first screen shows.
    today(Nothing) -> Today = desk::today;
    /// Takes back the latest change of this sitting.
    undo(Nothing) -> Changed<Operation> = desk::undo;
    /// The latest changes.
    history(HistoryRequest) -> Vec<AuditEntry> = desk::history;
    /// Checks the vault and the chain of its audit.
    verify(Nothing) -> Verification = desk::verify;
    /// Writes a backup.
    back_up(BackUp) -> BackupSummary = desk::back_up;
    /// Lays the vault of a backup where no vault lies.
    restore(Restore) -> BackupSummary = desk::restore;
    /// Countries and languages with their names.
    reference_lists(ReferenceListsRequest) -> ReferenceLists = reference::lists;
    /// The reference files: how much they hold, how much of it was checked, and how old it is.
    reference_sources(Nothing) -> Vec<ReferenceSource> = reference::sources;
    /// The settings of the program, which are there before a desk is open.
    program_settings(Nothing) -> ProgramSettings = program_settings::read;
    /// Changes the settings of the program.
    change_program_settings(ProgramSettings) -> ProgramSettings = program_settings::change;
    /// How hard a passphrase is to guess; nothing of it is kept.
    passphrase_strength(PassphraseToRate) -> PassphraseStrength = passphrases::strength;

    /// The types of award that a country's frameworks list.
    awards(AwardsOfCountry) -> Vec<NamedCode> = reference::awards;
    /// Occupations or skills by any part of a label in any language.
    find_concepts(FindConcepts) -> FoundConcepts = taxonomy::find;
    /// What an occupation asks for.
    occupation_skills(OccupationWanted) -> OccupationSkills = taxonomy::skills;
    /// How far the import of ESCO is; nothing while none runs.
    taxonomy_import_progress(Nothing) -> Option<Progress> = taxonomy_import::progress;
    /// Stops the import of ESCO; of the language that was being read nothing comes in.
    stop_taxonomy_import(Nothing) -> () = taxonomy_import::stop;
    /// What was imported of ESCO, one entry a language.
    taxonomy_packs(Nothing) -> Vec<Pack> = taxonomy_import::packs;

    /// The cards of strengths, group by group.
    strength_cards(Nothing) -> StrengthCardList = strength_cards::list;

    /// Candidates by any part of a name, code or place.
    find_candidates(FindCandidates) -> Vec<FoundCandidate> = candidates::find;
    /// Adds a candidate.
    add_candidate(AddCandidate) -> Changed<CandidateId> = candidates::add;
    /// What taking a Europass document over would do.
    preview_europass(EuropassFile) -> EuropassPreview = europass::preview;
    /// Makes a new candidate of a Europass document.
    import_europass(ImportEuropass) -> Changed<EuropassImported> = europass::import;
    /// Writes a Europass document of what the candidate's or the training provider's paper shows.
    export_europass(ExportEuropass) -> FileSaved = europass::export;
    /// Changes a candidate's own fields.
    change_candidate(ChangeCandidate) -> Changed<i64> = candidates::change;
    /// The whole file, with what can be said about levels and what suits.
    candidate_file(ById<CandidateId>) -> CandidateView = candidates::file;

    /// Adds a consent.
    add_consent(Add<ConsentDetails>) -> Changed<ConsentId> = entries::add::<ConsentDetails>;
    /// Changes a consent, such as by its withdrawal.
    change_consent(Change<ConsentId, ConsentDetails>) -> Changed<i64> = entries::change::<ConsentDetails>;
    /// Adds a conversation.
    add_contact(Add<ContactDetails>) -> Changed<ContactId> = entries::add::<ContactDetails>;
    /// Changes a conversation.
    change_contact(Change<ContactId, ContactDetails>) -> Changed<i64> = entries::change::<ContactDetails>;
    /// Removes a conversation.
    remove_contact(Remove<ContactId>) -> Changed<()> = entries::remove::<ContactDetails>;
    /// Adds an experience.
    add_experience(Add<ExperienceDetails>) -> Changed<ExperienceId> = entries::add::<ExperienceDetails>;
    /// Changes an experience.
    change_experience(Change<ExperienceId, ExperienceDetails>) -> Changed<i64> = entries::change::<ExperienceDetails>;
    /// Removes an experience.
    remove_experience(Remove<ExperienceId>) -> Changed<()> = entries::remove::<ExperienceDetails>;
    /// Adds the first answers to the cards of strengths.
    add_strength_cards(Add<StrengthCardsDetails>) -> Changed<StrengthCardsId> = entries::add::<StrengthCardsDetails>;
    /// Changes the answers to the cards of strengths.
    change_strength_cards(Change<StrengthCardsId, StrengthCardsDetails>) -> Changed<i64> = entries::change::<StrengthCardsDetails>;
    /// Removes all answers to the cards of strengths.
    remove_strength_cards(Remove<StrengthCardsId>) -> Changed<()> = entries::remove::<StrengthCardsDetails>;
    /// Adds a competence.
    add_competence(Add<CompetenceDetails>) -> Changed<CompetenceId> = entries::add::<CompetenceDetails>;
    /// Changes a competence.
    change_competence(Change<CompetenceId, CompetenceDetails>) -> Changed<i64> = entries::change::<CompetenceDetails>;
    /// Removes a competence.
    remove_competence(Remove<CompetenceId>) -> Changed<()> = entries::remove::<CompetenceDetails>;
    /// Lets one competence take in another that says the same.
    merge_competences(MergeCompetences) -> Changed<i64> = competences::merge;
    /// Makes competences of what a person did often or sometimes in an experience.
    add_task_competences(AddTaskCompetences) -> Changed<usize> = competences::add_tasks;
    /// Adds a piece of evidence.
    add_evidence(Add<EvidenceDetails>) -> Changed<EvidenceId> = entries::add::<EvidenceDetails>;
    /// Changes a piece of evidence.
    change_evidence(Change<EvidenceId, EvidenceDetails>) -> Changed<i64> = entries::change::<EvidenceDetails>;
    /// Removes a piece of evidence.
    remove_evidence(Remove<EvidenceId>) -> Changed<()> = entries::remove::<EvidenceDetails>;
    /// Removes a picture or a scan that nothing shows any more.
    remove_evidence_file(Remove<EvidenceFileId>) -> Changed<()> = evidence_files::remove;
    /// A picture or a scan in small.
    evidence_file_thumbnail(ById<EvidenceFileId>) -> EvidencePicture = evidence_files::thumbnail;
    /// A page of a picture or a scan, to be looked at.
    evidence_file_page(EvidenceFilePage) -> EvidencePicture = evidence_files::page;
    /// The banks of exams and tests that can be run here.
    item_banks(Nothing) -> Vec<ItemBankLine> = assessments::banks;
    /// Imports the text of a bank's file, all of it or nothing.
    import_item_bank(ImportItemBank) -> Changed<ItemBankId> = assessments::import_bank;
    /// Removes a bank that the desk added.
    remove_item_bank(Remove<ItemBankId>) -> Changed<()> = assessments::remove_bank;
    /// Begins an exam, an interview or a practical test.
    begin_assessment(BeginAssessment) -> Changed<AssessmentId> = assessments::begin;
    /// Writes down what an assessment came to so far.
    change_assessment(Change<AssessmentId, AssessmentDetails>) -> Changed<i64> = entries::change::<AssessmentDetails>;
    /// Removes an assessment that was not signed off.
    remove_assessment(Remove<AssessmentId>) -> Changed<()> = entries::remove::<AssessmentDetails>;
    /// Signs an assessment off.
    sign_off_assessment(SignOffAssessment) -> Changed<i64> = assessments::sign_off;
    /// Begins the correction of an assessment that was signed off.
    correct_assessment(ById<AssessmentId>) -> Changed<AssessmentId> = assessments::correct;
    /// Adds a qualification.
    add_qualification(Add<QualificationDetails>) -> Changed<QualificationId> = entries::add::<QualificationDetails>;
    /// Changes a qualification.
    change_qualification(Change<QualificationId, QualificationDetails>) -> Changed<i64> = entries::change::<QualificationDetails>;
    /// Removes a qualification.
    remove_qualification(Remove<QualificationId>) -> Changed<()> = entries::remove::<QualificationDetails>;
    /// Adds an EQF reading.
    add_eqf_reading(Add<EqfReadingDetails>) -> Changed<EqfReadingId> = entries::add::<EqfReadingDetails>;
    /// Changes an EQF reading.
    change_eqf_reading(Change<EqfReadingId, EqfReadingDetails>) -> Changed<i64> = entries::change::<EqfReadingDetails>;
    /// Removes an EQF reading.
    remove_eqf_reading(Remove<EqfReadingId>) -> Changed<()> = entries::remove::<EqfReadingDetails>;
    /// The setting rule: on which bases a reading may stand here.
    eqf_setting_table(Nothing) -> EqfSettingTableView = levels::setting_table;
    /// Changes the desk's own lines of the setting rule.
    change_eqf_setting_table(ChangeEqfSettingTable) -> Changed<i64> = levels::change_setting_table;
    /// The catalogue of target qualifications.
    target_qualifications(Nothing) -> Vec<TargetQualificationLine> = levels::targets;
    /// Adds a target qualification.
    add_target_qualification(Add<TargetQualificationDetails>) -> Changed<TargetQualificationId> = levels::add_target;
    /// Changes a target qualification.
    change_target_qualification(Change<TargetQualificationId, TargetQualificationDetails>) -> Changed<i64> = levels::change_target;
    /// Removes a target qualification.
    remove_target_qualification(Remove<TargetQualificationId>) -> Changed<()> = levels::remove_target;
    /// What an import of target qualifications would do.
    preview_target_qualifications(ImportTargetQualifications) -> TargetImportPreview = levels::preview_targets;
    /// Imports target qualifications, all of them or nothing.
    import_target_qualifications(ImportTargetQualifications) -> Changed<usize> = levels::import_targets;
    /// EntreComp: areas, competences, levels and statements.
    entrecomp(Nothing) -> EntreCompView = levels::entrecomp;
    /// Adds a sitting of EntreComp ratings.
    add_entrecomp_rating(Add<EntreCompRatingDetails>) -> Changed<EntreCompRatingId> = entries::add::<EntreCompRatingDetails>;
    /// Changes a sitting of EntreComp ratings.
    change_entrecomp_rating(Change<EntreCompRatingId, EntreCompRatingDetails>) -> Changed<i64> = entries::change::<EntreCompRatingDetails>;
    /// Removes a sitting of EntreComp ratings.
    remove_entrecomp_rating(Remove<EntreCompRatingId>) -> Changed<()> = entries::remove::<EntreCompRatingDetails>;
    /// What is strong, weak, missing or not asked.
    gaps(GapsWanted) -> GapReport = gaps::gaps;
    /// Hands a gap to the matching.
    hand_gap_on(Add<OpenGapDetails>) -> Changed<OpenGapId> = entries::add::<OpenGapDetails>;
    /// Takes a gap back from the matching.
    take_gap_back(Remove<OpenGapId>) -> Changed<()> = entries::remove::<OpenGapDetails>;
    /// Adds the business idea.
    add_business_idea(Add<BusinessIdeaDetails>) -> Changed<BusinessIdeaId> = entries::add::<BusinessIdeaDetails>;
    /// Changes the business idea.
    change_business_idea(Change<BusinessIdeaId, BusinessIdeaDetails>) -> Changed<i64> = entries::change::<BusinessIdeaDetails>;
    /// Removes the business idea.
    remove_business_idea(Remove<BusinessIdeaId>) -> Changed<()> = entries::remove::<BusinessIdeaDetails>;

    /// Whether a person may found a business in the country of the desk.
    may_found(ById<CandidateId>) -> MayFound = founding::may_found;
    /// What permits allow and trades ask, as it holds at this desk.
    founding_rules(Nothing) -> Vec<FoundingRuleLine> = founding::rules;
    /// Lets an entry of the desk's own hold.
    change_founding_rule(ChangeFoundingRule) -> Changed<i64> = founding::change;
    /// Removes an entry of the desk's own, so that the one that ships holds again.
    remove_founding_rule(Remove<FoundingRuleId>) -> Changed<()> = founding::remove;

    /// All offers with their providers.
    directory(Nothing) -> Vec<OfferLine> = directory::list;
    /// One offer, with who may take it.
    offer(ById<OfferId>) -> OfferPage = directory::offer;
    /// All providers.
    providers(Nothing) -> Vec<Provider> = directory::providers;
    /// Adds a provider.
    add_provider(Add<ProviderDetails>) -> Changed<ProviderId> = directory::add_provider;
    /// Changes a provider.
    change_provider(Change<ProviderId, ProviderDetails>) -> Changed<i64> = directory::change_provider;
    /// Removes a provider without offers.
    remove_provider(Remove<ProviderId>) -> Changed<()> = directory::remove_provider;
    /// Adds an offer.
    add_offer(Add<OfferDetails>) -> Changed<OfferId> = directory::add_offer;
    /// Changes an offer.
    change_offer(Change<OfferId, OfferDetails>) -> Changed<i64> = directory::change_offer;
    /// Removes an offer.
    remove_offer(Remove<OfferId>) -> Changed<()> = directory::remove_offer;
    /// What the import of a file or a folder of offers would do.
    preview_offers_file(OffersFile) -> ImportPreview = offers_files::preview;
    /// Imports a file or a folder of offers, all of it or nothing.
    import_offers_file(OffersFile) -> Changed<ImportSummary> = offers_files::import;
    /// Writes the whole directory as HSDS 3.0 into a file that does not exist yet.
    export_offers(ExportOffers) -> FileSaved = offers_files::export;
    /// Writes the days of an offer into a calendar file that does not exist yet.
    save_calendar(SaveCalendar) -> FileSaved = offers_files::save_calendar;

    /// The desk's places.
    places(Nothing) -> Vec<Place> = directory::places;
    /// Adds a place.
    add_place(Add<PlaceDetails>) -> Changed<PlaceId> = directory::add_place;
    /// Changes a place.
    change_place(Change<PlaceId, PlaceDetails>) -> Changed<i64> = directory::change_place;
    /// Removes a place.
    remove_place(Remove<PlaceId>) -> Changed<()> = directory::remove_place;
    /// What a rule asks for, in phrases, and what is wrong with it.
    spell_rule_out(SpellRuleOut) -> RuleSpelledOut = directory::spell_rule_out;

    /// Sentences of the core in the words of a language that need not be the screen's.
    say_in(SayIn) -> Vec<String> = wording::say_in;

    /// All offers against one candidate, with verdicts and reasons.
    matches(ById<CandidateId>) -> Vec<Match> = matching::matches;
    /// The matches of a candidate by step, of each shelf as many as are wanted, and how many there are.
    matches_by_step(MatchesWanted) -> MatchesByStep = matching::matches_by_step;
    /// What would open more for one candidate, and what to ask next.
    outlook(ById<CandidateId>) -> Outlook = matching::outlook;
    /// The weights behind the order of matches.
    match_weights(Nothing) -> MatchWeightsView = matching::weights;
    /// Changes the weights behind the order of matches.
    change_match_weights(ChangeMatchWeights) -> Changed<()> = matching::change_weights;
    /// Chooses an offer, sets it aside or puts it off.
    decide_match(DecideMatch) -> Changed<MatchDecisionId> = matching::decide;
    /// Takes such a decision away.
    undecide_match(UndecideMatch) -> Changed<()> = matching::undecide;

    /// All mentors, with where their consent stands.
    mentors(Nothing) -> Vec<MentorLine> = mentors::list;
    /// Adds a mentor.
    add_mentor(Add<MentorDetails>) -> Changed<MentorId> = mentors::add;
    /// Changes a mentor.
    change_mentor(Change<MentorId, MentorDetails>) -> Changed<i64> = mentors::change;
    /// Removes a mentor with whom nothing is open; it can be taken back.
    remove_mentor(Remove<MentorId>) -> Changed<()> = mentors::remove;
    /// Erases a mentor for good, with all that was agreed.
    erase_mentor(Remove<MentorId>) -> Changed<()> = mentors::erase;
    /// Writes what the desk keeps of a mentor into a file that does not exist yet.
    save_mentor_access(SaveMentorAccess) -> MentorAccessSaved = mentors::save_access;
    /// All mentors against one candidate, from both sides.
    mentor_matches(ById<CandidateId>) -> MentorMatches = mentors::matches;
    /// Proposes a mentor to a candidate.
    propose_mentorship(ProposeMentorship) -> Changed<MentorshipId> = mentors::propose;
    /// Writes down what the two said, or that it is over.
    change_mentorship(Change<MentorshipId, MentorshipDetails>) -> Changed<i64> = entries::change::<MentorshipDetails>;

    /// The data of a candidate's own sheet.
    profile_data(ById<CandidateId>) -> ProfileData = papers::data;
    /// The languages in which papers are printed, and how much of each there is.
    paper_languages(Nothing) -> Vec<PaperLanguage> = paper_languages::list;
    /// What a profile looks like, and what of the record is not on it.
    paper_preview(PaperWanted) -> PaperPreview = papers::preview;
    /// Prints a profile into a file that does not exist yet.
    save_paper(SavePaper) -> PaperSaved = papers::save;
    /// Shows a profile in the system's own program, by a plain copy that goes when the desk is locked.
    open_paper(PaperWanted) -> PaperSaved = papers::open;
    /// The printers of the system.
    printers(Nothing) -> Vec<Printer> = printing::printers;
    /// Prints a profile on paper.
    print_paper(PrintPaper) -> Printed = printing::print;
    /// Where many papers are proposed to go.
    many_papers_places(Nothing) -> ManyPapersPlaces = many_papers::places;
    /// How far the printing of many papers is; nothing while none are printed.
    many_papers_progress(Nothing) -> Option<ManyPapersProgress> = many_papers::progress;
    /// Stops the printing of many papers.
    stop_many_papers(Nothing) -> () = many_papers::stop;

    => beside the others {
        /// Keeps a picture or a scan.
        add_evidence_file(AddEvidenceFile) -> Changed<EvidenceFileId> = evidence_files::add;
        /// Imports ESCO from its official files, each language whole or not at all.
        import_taxonomy(ImportTaxonomy) -> TaxonomyImportSummary = Program::import_by_command;
        /// Prints many papers into a folder or a zip file, and says which could not be printed and why.
        save_many_papers(ManyPapers) -> ManyPapersReport = many_papers::save;
    }
}

fn answer<Q: DeserializeOwned, R: Serialize>(
    request: Value,
    handler: impl FnOnce(Q) -> Result<R, Failure>,
) -> Result<Value, Failure> {
    let reply = handler(malformed::read(request)?)?;
    serde_json::to_value(reply).map_err(|error| Failure::internal(&error.to_string()))
}
