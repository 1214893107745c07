//! What a paper is made of. It is read from the desk in one go, so that it can be laid out while others use the desk, and
//! every way on which a paper leaves is put on record here. Writes no file and opens no program.

use std::sync::Arc;

use express_core::assessments::AssessmentPaper;
use express_core::ids::CandidateId;
use express_core::profiles::{PaperThatLeft, PaperWay, ProfileData, ProfileReader};
use express_documents::{
    Attachment, PAPER_LANGUAGES, PageSize, Paper, PaperError, PaperOptions, Words, assessment, profile,
};
use serde_json::json;

use crate::europass::europass_language;
use crate::failure::{Failure, FailureCode};
use crate::files::safe_name;
use crate::paper_data::{files, may_hold_data};
use crate::papers::PaperWanted;
use crate::program::State;
use crate::system_fonts::fonts_with;

/// The file name of a paper whose code name has no letter that every system takes.
const NAMELESS: &str = "candidate";

/// Everything that a paper is made of.
pub(crate) struct Gathered {
    candidate_id: CandidateId,
    content: Content,
    options: PaperOptions,
    words: Arc<Words>,
    second: Option<Arc<Words>>,
    /// The file name without its ending: the code name, the reader, the languages and the day; never the name.
    pub(crate) stem: String,
    left: PaperThatLeft,
}

enum Content {
    Assessment(Box<AssessmentPaper>),
    Profile(Box<ProfileData>),
}

/// Reads what the paper is made of.
pub(crate) fn gather(state: &mut State, wanted: &PaperWanted) -> Result<Gathered, Failure> {
    may_hold_data(wanted)?;
    // A paper in one language twice would say everything twice.
    let second = wanted.second_language.as_deref().filter(|second| *second != wanted.language);
    let words = state.words(&wanted.language, &PAPER_LANGUAGES)?;
    let second_words = second.map(|second| state.words(second, &PAPER_LANGUAGES)).transpose()?;
    let created = state.surroundings.now();
    // The identifier tells this printing from every other and names nobody.
    let identifier = format!("{}-{}", wanted.candidate_id, created.timestamp_millis());
    let today = state.surroundings.today();
    let languages: Vec<&str> = [Some(wanted.language.as_str()), second].into_iter().flatten().collect();
    let desk = state.desk()?;
    let code = desk.candidate(wanted.candidate_id)?.details.code;
    let reader = wanted.assessment.is_none().then_some(wanted.reader);
    let content = match wanted.assessment {
        Some(sheet) => Content::Assessment(Box::new(desk.assessment_paper(sheet.id, sheet.form)?)),
        None => Content::Profile(Box::new(desk.profile(wanted.candidate_id, &wanted.choices())?)),
    };
    let attachments = match &content {
        Content::Profile(data) if wanted.attach => attached(state, data, &words, &languages)?,
        _ => Vec::new(),
    };
    let parts = [safe_name(&code, NAMELESS), reader.map(name_part).unwrap_or_default(), languages.join("-")];
    let named = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    Ok(Gathered {
        candidate_id: wanted.candidate_id,
        content,
        options: PaperOptions { page_size: PageSize::A4, identifier, created, attachments, ..PaperOptions::default() },
        words,
        second: second_words,
        stem: format!("{named}-{today}"),
        left: PaperThatLeft {
            reader,
            languages: languages.into_iter().map(str::to_owned).collect(),
            with_data: wanted.attach,
        },
    })
}

/// What is printed as data, to go along within the paper.
fn attached(
    state: &mut State,
    data: &ProfileData,
    words: &Words,
    languages: &[&str],
) -> Result<Vec<Attachment>, Failure> {
    let europass_words = state.words(europass_language(languages), &PAPER_LANGUAGES)?;
    files(data, words, &europass_words, &state.reference)
}

/// What of a file name says for whom the paper is. The person's own has none: it is the one that most are.
fn name_part(reader: ProfileReader) -> String {
    match reader {
        ProfileReader::Candidate => String::new(),
        ProfileReader::TrainingProvider => "trainer".to_owned(),
        ProfileReader::Lender => "lender".to_owned(),
        ProfileReader::Mentor => "mentor".to_owned(),
    }
}

impl Gathered {
    /// Makes the paper. What is shown, saved and printed all comes from here.
    pub(crate) fn make(&self) -> Result<Paper, Failure> {
        let made = match self.print(&self.options) {
            Err(PaperError::MissingCharacters(missing)) => match fonts_with(&missing) {
                fonts if fonts.is_empty() => Err(PaperError::MissingCharacters(missing)),
                fonts => self.print(&PaperOptions { fonts, ..self.options.clone() }),
            },
            made => made,
        };
        made.map_err(failure)
    }

    fn print(&self, options: &PaperOptions) -> Result<Paper, PaperError> {
        match &self.content {
            Content::Assessment(data) => assessment(data, options, &self.words),
            Content::Profile(data) => profile(data, options, &self.words, self.second.as_deref()),
        }
    }

    /// Keeps on record that the paper leaves.
    pub(crate) fn put_on_record(&self, state: &mut State, way: PaperWay) -> Result<(), Failure> {
        Ok(state.desk()?.record_paper(self.candidate_id, way, self.left.clone())?)
    }
}

pub(crate) fn failure(error: PaperError) -> Failure {
    match error {
        PaperError::MissingCharacters(characters) => {
            let characters: String = characters.into_iter().collect();
            Failure::new(FailureCode::MissingCharacters, json!({ "characters": characters }))
        }
        other => Failure::internal(&other.to_string()),
    }
}
